"""The review page as a person meets it: the installed command in a process of its own, and a real browser before it.

The browser is a Chromium that is already on the machine: the one that TATHYA_BROWSER names, else the first of BROWSERS.
Where there is none, tests in the browser are skipped, or fail where TATHYA_NEEDS_BROWSER is 1.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
import secrets
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from extract.fact import Fact, Mention, Reading
from review.serve import make_app
from scraper.article import Article
from store import Store

BIN = Path(sys.executable).parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = [
    "--no-sandbox",  # root, as in a container, cannot have one
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


def found_browser() -> str:
    """The path of a Chromium; "" where there is none."""
    named = os.environ.get("TATHYA_BROWSER", "")
    return next((path for name in (named, *BROWSERS) if name and (path := shutil.which(name))), "")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A headless Chromium. It goes with the module: while Playwright is there, nothing else may run an event loop."""
    path = found_browser()
    if not path:
        line = "no Chromium found: install it (Debian: apt-get install chromium) or name one in TATHYA_BROWSER"
        if os.environ.get("TATHYA_NEEDS_BROWSER") == "1":
            pytest.fail(line)
        pytest.skip(line)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A reader of Hindi at a desk, without cookies of other tests."""
    context = browser.new_context(locale="hi-IN", viewport={"width": 1280, "height": 900}, color_scheme="light")
    context.set_default_timeout(10_000)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """An empty tab."""
    return context.new_page()


@dataclass
class Server:
    """A running `tathya review`: its database, its process, where that writes, and the origin of its addresses."""

    db: Path
    process: subprocess.Popen[bytes] = field(repr=False)
    log: Path = field(repr=False)
    origin: str = ""

    def at(self, path: str) -> str:
        """The address of a path."""
        return self.origin + path

    def rows(self, sql: str, *parameters: Any) -> list[tuple[Any, ...]]:
        """What is on disk, as another program reads it."""
        with closing(sqlite3.connect(f"{self.db.as_uri()}?mode=ro", uri=True)) as conn:
            return conn.execute(sql, parameters).fetchall()

    def said(self) -> str:
        """What it has written so far."""
        return self.log.read_text("utf-8")

    def end(self, how: signal.Signals = signal.SIGINT) -> int:
        """End it as Ctrl-C does, and give back its code."""
        if self.process.poll() is None:
            self.process.send_signal(how)
        return self.process.wait(timeout=30)


@contextmanager
def serving(db: Path, **options: str | Path) -> Iterator[Server]:
    """The command on a free port, by default with the reviewer asha; an option of "" is left out. No request may fail in it."""
    given = {"reviewer": "asha", "port": "0"} | options
    arguments = [part for name, value in given.items() if value != "" for part in (f"--{name}", str(value))]
    log = db.with_name(f"review-{secrets.token_hex(4)}.log")  # a pipe that nobody reads would be full one day
    with log.open("wb") as file:
        process = subprocess.Popen(
            [BIN / "tathya", "review", "--db", db, "--no-open", *arguments], stdout=file, stderr=file
        )
    server = Server(db, process, log)
    try:
        while "\n" not in server.said() and process.poll() is None:
            time.sleep(0.05)
        server.origin = "http://" + server.said().partition(" at http://")[2].partition("/-/check")[0]
        assert server.origin != "http://", server.said()
        yield server
    finally:
        server.end()
    assert "Traceback" not in server.said(), server.said()[-3000:]


Serve = Callable[..., Server]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start servers that end with the test: `serve(db, reviewer="ravi")`."""
    with ExitStack() as stack:
        yield lambda db, **options: stack.enter_context(serving(db, **options))


@pytest.fixture(scope="module")
def serve_long() -> Iterator[Serve]:
    """Start servers that end with the module, for tests that can share one."""
    with ExitStack() as stack:
        yield lambda db, **options: stack.enter_context(serving(db, **options))


@pytest.fixture(scope="session")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's database with its archive: crawled by whichever worker asks first, for all of them. Copy it."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base) / "review-demo"
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "done").exists():
            subprocess.run([BIN / "tathya", "demo", "--db", folder / "facts.db"], check=True, capture_output=True)
            (folder / "done").touch()
    return folder / "facts.db"


@pytest.fixture
def demo_db(crawled: Path, tmp_path: Path) -> Path:
    """The demo's database, the test's own."""
    return copied(crawled, tmp_path)


@pytest.fixture(scope="module")
def shared_db(crawled: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's database for a module whose tests do not mind each other."""
    return copied(crawled, tmp_path_factory.mktemp("shared"))


def copied(db: Path, folder: Path) -> Path:
    """A copy of a database and of the archive beside it."""
    source = sqlite3.connect(db)
    source.execute("VACUUM INTO ?", (str(folder / db.name),))
    source.close()
    shutil.copytree(db.with_suffix(".warc"), folder / f"{db.stem}.warc")
    conn = sqlite3.connect(folder / db.name)
    conn.execute("PRAGMA journal_mode = WAL")
    conn.close()
    return folder / db.name


Tell = Callable[..., list[int]]


@pytest.fixture
def tell(tmp_path: Path) -> Tell:
    """Save an article of one sentence with a fact for each (subject, value) of it, and return their ids.

    Without a crawl and a browser: `tell("अमर उजाला", "2023-10-07", "सीतापुर 45वें स्थान पर रहा।", ("सीतापुर", 45))`, into news.db.
    """

    def save(outlet: str, published: str, text: str, *figures: tuple[str, float], **more: Any) -> list[int]:
        def fact(subject: str, value: float) -> Fact:
            spans = {"subject": subject, "value": f"{value:.12g}"}
            mentions = tuple(
                Mention(
                    role=role, field="text", start=text.index(words), end=text.index(words) + len(words), quote=words
                )
                for role, words in spans.items()
            )
            fields: dict[str, Any] = {"kind": "rank", "unit": "rank", "measure": "आईजीआरएस रैंकिंग", "period": "2023-09"}
            fields |= {"subject_type": "district", "scope": "प्रदेश", "confidence": 0.9, "rule": "rank.ordinal"} | more
            return Fact(subject=subject, value=value, quote=f"{value:.12g}", sentence=text, mentions=mentions, **fields)

        with Store.open(tmp_path / "news.db") as store:
            number = len(store.rows("SELECT id FROM articles"))
            article = Article(
                id=f"n{number}",
                url=f"https://news.example/{number}",
                outlet=outlet,
                title="शीर्षक",
                text=text,
                published=published,
            )
            store.save(article, Reading(facts=tuple(fact(*figure) for figure in figures)))
            sql = "SELECT max(f.id) AS id FROM facts AS f JOIN articles AS a ON a.id = f.article_id WHERE a.url = ? GROUP BY f.id"
            return [row["id"] for row in store.rows(sql, (article.url,))]

    return save


class Reader:
    """A person before the page without a browser: real requests to the application, cookies kept, forms with their token."""

    def __init__(self, db: Path, reviewer: str = "asha") -> None:
        self._app = make_app(db, db.with_suffix(".warc"), reviewer=reviewer)
        self._cookies: dict[str, str] = {"tathya_language": "en"}

    def _ask(self, method: str, path: str, **more: Any) -> Any:
        answer = asyncio.run(
            getattr(self._app.client, method)(path, cookies=self._cookies, follow_redirects=False, **more)
        )
        self._cookies |= dict(answer.cookies)
        return answer

    def get(self, path: str, **more: Any) -> Any:
        """The answer to a GET."""
        return self._ask("get", path, **more)

    def send(self, path: str, **form: str) -> Any:
        """The answer to a form."""
        self.get("/-/check")
        if "ds_csrftoken" not in self._cookies:
            self.get("/-/conflicts")
        return self._ask("post", path, data=form | {"csrftoken": self._cookies.get("ds_csrftoken", "")})


@pytest.fixture
def reader(tmp_path: Path) -> Callable[..., Reader]:
    """Somebody who reads news.db; `reader(reviewer="")` only reads."""
    return lambda **more: Reader(tmp_path / "news.db", **more)


@pytest.fixture
def refused() -> Callable[..., str]:
    """What the command says, in one line, when it will not serve."""

    def says(*arguments: str | Path) -> str:
        done = subprocess.run(
            [BIN / "tathya", "review", "--no-open", "--port", "0", *arguments],
            capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
        assert done.returncode == 2, done.stdout + done.stderr
        assert done.stdout == ""
        assert done.stderr.count("\n") == 1
        return done.stderr

    return says
