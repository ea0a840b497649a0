#!/usr/bin/env bash
# A browser for the tests of the review page: the one that is there, else Debian's, where this user may install it.
# Where none can be had, one line says so and those tests are skipped (with TATHYA_NEEDS_BROWSER=1 they fail).
set -euo pipefail

found() {
  local name
  for name in "${TATHYA_BROWSER:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    if [ -n "$name" ] && command -v "$name" >/dev/null; then return 0; fi
  done
  return 1
}

if found; then exit 0; fi

as_root=()
if [ "$(id -u)" != 0 ]; then as_root=(sudo -n); fi
if command -v apt-get >/dev/null && "${as_root[@]}" true 2>/dev/null; then
  echo "no Chromium found: installing Debian's, with a font that has Devanagari"
  export DEBIAN_FRONTEND=noninteractive
  log=$(mktemp)
  if ! { "${as_root[@]}" apt-get -qq -o Acquire::Retries=3 update &&
         "${as_root[@]}" apt-get -qq -o Acquire::Retries=3 install -y --no-install-recommends chromium fonts-noto-core; } >"$log" 2>&1
  then
    tail -n 5 "$log" >&2
  fi
  rm -f "$log"
fi

found || echo "no Chromium: the review page's tests in the browser are skipped; install one (apt-get install chromium) or name one in TATHYA_BROWSER" >&2
