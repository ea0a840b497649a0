"""Writes the pictures of the review page in docs/images/, from the demo: `make screenshots`.

Crawls the demo site, serves its database as `tathya review` does, judges some facts so that there is something to see, and
photographs the pages in Hindi. A picture that would weigh more than LARGEST is refused: the repository keeps them all.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

BIN = Path(sys.executable).parent
IMAGES = Path(__file__).parent / "images"
BROWSERS = (
    os.environ.get("TATHYA_BROWSER", ""),
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
)
LARGEST = 200_000  # bytes
DESK, PHONE = {"width": 1200, "height": 840}, {"width": 390, "height": 844}
KEYS = "1112114111112111411121111"  # right, wrong, unsure: what two people might say of the first facts


@contextmanager
def serving(db: Path, reviewer: str) -> Iterator[str]:
    """The origin of a review server, which ends with the block."""
    process = subprocess.Popen(  # noqa: S603 -- our own command
        [BIN / "tathya", "review", "--db", db, "--reviewer", reviewer, "--port", "0", "--no-open"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        found = re.search(r"http://[^/]+", process.stdout.readline())
        if not found:
            sys.exit("expected the review page's address, found none")
        yield found[0]
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=30)


def judge(page: Page, origin: str) -> None:
    """Give verdicts on the first facts of the queue, by keys."""
    page.goto(f"{origin}/-/check")
    for key in KEYS:
        before = page.url.partition("?")[0]
        page.keyboard.press(key)
        page.wait_for_url(lambda url, before=before: url.partition("?")[0] not in (before, f"{before}/verdict"))
        page.wait_for_load_state("load")


def photograph(browser: Browser, origin: str, fact: str) -> None:
    """Write all pictures; `fact` is the address of the fact to show."""
    context = browser.new_context(viewport=DESK, locale="hi-IN", color_scheme="light")
    page = context.new_page()
    judge(page, origin)
    page.goto(fact)
    keep(page, "check")
    article = page.get_attribute("a[href*='/-/article/']", "href") or ""
    page.goto(origin + article.partition("#")[0])
    page.click("details.refusals summary")
    page.evaluate("scrollTo(0, 0)")
    keep(page, "article")
    page.goto(f"{origin}/-/subject?name=कानपुर")
    page.wait_for_timeout(500)  # the chart is drawn after the page is there
    keep(page, "subject")
    page.goto(f"{origin}/-/conflicts")
    keep(page, "conflicts")
    page.goto(f"{origin}/-/overview")
    keep(page, "overview")
    context.close()
    context = browser.new_context(viewport=PHONE, locale="hi-IN", color_scheme="light", is_mobile=True, has_touch=True)
    page = context.new_page()
    page.goto(fact)
    keep(page, "phone")
    context.close()


def keep(page: Page, name: str) -> None:
    """Write what the window shows as a picture of that name."""
    page.wait_for_load_state("networkidle")
    page.evaluate("document.fonts.ready")
    picture = page.screenshot(animations="disabled")
    if len(picture) > LARGEST:
        sys.exit(f"{name}: expected a picture of at most {LARGEST:,} bytes, found {len(picture):,}")
    (IMAGES / f"{name}.png").write_bytes(picture)
    sys.stdout.write(f"docs/images/{name}.png {len(picture):,} bytes\n")


def main() -> None:
    """Photograph the demo."""
    path = next((path for name in BROWSERS if name and (path := shutil.which(name))), "")
    if not path:
        sys.exit(
            "expected a Chromium, found none: install it (Debian: apt-get install chromium) or name one in TATHYA_BROWSER"
        )
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        db = Path(folder) / "facts.db"
        subprocess.run(  # noqa: S603 -- our own command
            [BIN / "tathya", "demo", "--db", db], check=True, capture_output=True
        )
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--hide-scrollbars"])
        with serving(db, "आशा") as origin:
            with closing(sqlite3.connect(db)) as conn:
                number = conn.execute("SELECT id FROM facts WHERE kind = 'rank' AND value = 48 ORDER BY id").fetchone()[
                    0
                ]
            photograph(browser, origin, f"{origin}/-/check/{number}")
        browser.close()


if __name__ == "__main__":
    main()
