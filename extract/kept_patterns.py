"""Patterns that an earlier run compiled, so that the command starts in half the time.

The rules' patterns hold whole word tables (units, offices, months), and `regex` takes some seconds to compile them
all, as much as reading a hundred articles. It pickles a compiled pattern with its machine code, and reads that back in
a twentieth of the time. So each pattern that a run had to compile is kept, under its own text, in one file of the
user's cache folder; another text, another version of `regex` or of Python, is another pattern or file. The file is written
once, when the process ends, under another name and renamed; it may be deleted at any time.

What stands there is not trusted: a file of somebody else's is not read, and its pickles may call nothing but `regex`.
Where the folder cannot be read or written, patterns are compiled as if there were none.
"""

from __future__ import annotations

import atexit
import contextlib
import io
import os
import pickle
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import platformdirs
import regex

_LARGEST = 32 * 1024 * 1024  # bytes: some ten times what all rules need; patterns of old rules pile up until then


def compile_pattern(pattern: str) -> regex.Pattern[str]:
    """Return the pattern compiled, or as an earlier run compiled it."""
    return _kept().get(pattern)


class KeptPatterns:
    """The patterns of one file, each unpickled when it is asked for; `save` adds those that were missing."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._kept = _read(path)
        self._new: dict[str, bytes] = {}

    def get(self, pattern: str) -> regex.Pattern[str]:
        """Return the pattern compiled, from the file where it stands there."""
        if (data := self._kept.get(pattern)) is not None:
            try:
                found = _Unpickler(io.BytesIO(data)).load()
            except Exception:  # noqa: BLE001 - whatever a damaged pickle raises: it is compiled anew
                found = None
            if isinstance(found, regex.Pattern) and found.pattern == pattern:
                return found
        compiled = regex.compile(pattern, cache_pattern=False)
        self._new[pattern] = pickle.dumps(compiled, protocol=5)
        return compiled

    def save(self) -> None:
        """Write the file anew with what was compiled since it was read; do nothing where nothing was, or where it cannot be."""
        if not self._new:
            return
        if not self.path.is_absolute():
            return  # a user without a home: a folder called "~" would be made where one stands
        together = {**_read(self.path), **self._new}  # read again: another process may have written since
        if sum(map(len, together.values())) > _LARGEST:
            together = self._new
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(dir=self.path.parent) as folder:
                written = Path(folder) / self.path.name
                written.write_bytes(pickle.dumps(together, protocol=5))
                written.replace(self.path)
            self._new = {}


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("regex._regex", "compile"):
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"a pattern that calls {module}.{name}")


def _read(path: Path) -> dict[str, bytes]:
    """The file's pickles under their patterns; none where it is missing, damaged or another user's."""
    try:
        with path.open("rb") as stream:
            if hasattr(os, "getuid") and os.fstat(stream.fileno()).st_uid != os.getuid():
                return {}
            read = _Unpickler(stream).load()
    except Exception:  # noqa: BLE001 - whatever a damaged file raises: the patterns are compiled
        return {}
    if not isinstance(read, dict):
        return {}
    return {key: data for key, data in read.items() if isinstance(key, str) and isinstance(data, bytes)}


@cache
def _kept() -> KeptPatterns:
    """The file of this user, `regex` and Python, saved when the process ends."""
    name = f"patterns-{regex.__version__}-{sys.implementation.cache_tag}.pickle"
    kept = KeptPatterns(platformdirs.user_cache_path("tathya") / name)
    atexit.register(kept.save)
    return kept
