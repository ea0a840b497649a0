"""`tathya crawl` over real HTTP into a real database: complete, repeatable, killable, and traceable to the bytes."""

from __future__ import annotations

import contextlib
import os
import pty
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from scraper.archive import Archive
from scraper.parse import parse
from store import Store
from tathya.server import SiteServer

COMMAND = str(Path(sys.executable).parent / "tathya")
OPTIONS = ("--allow-private", "--delay", "0")
READ = ("articles", "facts", "questions", "mentions", "stations", "refusals", "search")


def dump(path: Path, tables: tuple[str, ...] = READ) -> dict[str, list[dict[str, Any]]]:
    with Store.open(path, create=False) as store:
        return {table: store.rows(f'SELECT * FROM "{table}" ORDER BY 1, 2, 3, 4') for table in tables}


def said(path: Path) -> set[tuple[str, str, float, str]]:
    """What a database says, without the numbers of its rows."""
    with Store.open(path, create=False) as store:
        rows = store.rows("SELECT url, key, value, sentence FROM claims")
    return {(row["url"], row["key"], row["value"], row["sentence"]) for row in rows}


@pytest.fixture(scope="session")
def whole(site: SiteServer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of a crawl of the site that nothing broke off, only to be read."""
    folder = tmp_path_factory.mktemp("whole")
    done = subprocess.run(
        [COMMAND, "crawl", *site.start_urls, *OPTIONS, "--quiet"],
        cwd=folder,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    return folder / "facts.db"


def test_a_crawl_stores_every_page_fact_and_failure(run: Any, tmp_path: Path, site: SiteServer) -> None:
    done = run("crawl", *site.start_urls, *OPTIONS, code=1)
    with Store.open(tmp_path / "facts.db", create=False) as store:
        articles = store.rows("SELECT url, title, published, warc, length(sha256) AS n FROM articles")
        fetches = store.rows("SELECT url, status FROM fetches")
        issues = store.rows("SELECT url, stage, level, message FROM issues ORDER BY url")
        facts = store.rows("SELECT count(*) AS n FROM claims")[0]["n"]
    assert {article["n"] for article in articles} == {64}
    assert f"{site.origin}/news/kanpur-igrs-ranking-september-har-ghar-jal.html" in {a["url"] for a in articles}
    assert facts > 20
    assert [issue["url"] for issue in issues] == [
        f"{site.origin}/news/unnao-rojgar-mela-sthagit.html",
        f"{site.origin}/private/embargo-prayagraj-budget.html",
    ]
    assert {(issue["stage"], issue["level"]) for issue in issues} == {("fetch", "error")}
    statuses = {fetch["url"]: fetch["status"] for fetch in fetches}
    assert statuses[f"{site.origin}/news/unnao-rojgar-mela-sthagit.html"] == 404
    assert statuses[f"{site.origin}/private/embargo-prayagraj-budget.html"] is None
    assert statuses[f"{site.origin}/feed.xml"] == 200
    named = [line for line in done.stderr.splitlines() if line.startswith("failed ")]
    assert named == [f"failed fetch: {issue['message']}" for issue in sorted(issues, key=lambda i: i["url"])]
    summary = done.stdout.splitlines()
    assert summary[0].endswith(" 2 failed")
    assert summary[1] == f"articles: {len(articles)} ({len(articles)} new or changed) with {facts} facts, in facts.db"


def test_every_fact_is_traced_to_the_bytes(whole: Path) -> None:
    """Read each archived page again and cut each quote out of it."""
    rows = dump(whole)
    archive = Archive(whole.with_suffix(".warc"))
    articles = {}
    for row in rows["articles"]:
        page = archive.read(row["warc"], row["warc_offset"])
        assert page.sha256 == row["sha256"]
        articles[row["id"]] = parse(page)
        assert articles[row["id"]].text == row["text"]
    article_of = {fact["id"]: fact["article_id"] for fact in rows["facts"]}
    assert len(rows["mentions"]) >= len(rows["facts"]) > 20
    for mention in rows["mentions"]:
        text = getattr(articles[article_of[mention["fact_id"]]], mention["field"])
        assert text[mention["start"] : mention["end"]] == mention["quote"]


def test_the_same_crawl_again_changes_no_row(run: Any, tmp_path: Path, site: SiteServer) -> None:
    """Also when everything is fetched anew, because the list of what was fetched is lost; but when it was last seen."""
    db = tmp_path / "facts.db"
    run("crawl", *site.start_urls, *OPTIONS, "--quiet", code=1)
    before = dump(db)
    run("crawl", *site.start_urls, *OPTIONS, "--quiet", code=0)
    assert dump(db) == before
    for path in tmp_path.glob("facts.frontier.db*"):
        path.unlink()
    done = run("crawl", *site.start_urls, *OPTIONS, "--quiet", code=1)
    assert "(0 new or changed)" in done.stdout
    after = dump(db)
    for row, earlier in zip(after["articles"], before["articles"], strict=True):
        assert row.pop("seen_at") >= earlier.pop("seen_at")
    assert after == before


@pytest.mark.parametrize("seconds", [0.8, 1.5, 2.5])
def test_a_killed_crawl_goes_on_where_it_was(
    run: Any, tmp_path: Path, site: SiteServer, whole: Path, seconds: float
) -> None:
    arguments = [COMMAND, "crawl", *site.start_urls, "--allow-private", "--delay", "0.15", "--quiet"]
    process = subprocess.Popen(arguments, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(seconds)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    run("crawl", *site.start_urls, *OPTIONS, "--quiet", code=1)
    assert said(tmp_path / "facts.db") == said(whole)
    urls = [row["url"] for row in dump(tmp_path / "facts.db")["articles"]]
    assert len(urls) == len(set(urls)) == len(dump(whole)["articles"])


@contextlib.contextmanager
def running(
    tmp_path: Path, site: SiteServer, delay: str, interrupts: Any = signal.default_int_handler
) -> Iterator[subprocess.Popen[str]]:
    """A crawl in a process of its own. A shell's background job ignores interrupts: that is SIG_IGN for `interrupts`."""
    command = [
        COMMAND,
        "crawl",
        *site.start_urls,
        "--allow-private",
        "--delay",
        delay,
    ]
    with subprocess.Popen(
        command,
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, interrupts),
    ) as process:
        yield process


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_stopped_crawl_says_what_it_did_and_how_to_go_on(
    run: Any, tmp_path: Path, site: SiteServer, whole: Path, number: signal.Signals
) -> None:
    with running(tmp_path, site, "0.3") as process:
        assert process.stderr is not None
        while not (line := process.stderr.readline()).startswith("article "):
            assert line
        process.send_signal(number)
        shown, rest = process.communicate(timeout=20)
    assert re.search(r"^pages: [1-9]\d* fetched", shown, re.MULTILINE)
    assert re.search(r"^articles: [1-9]\d* ", shown, re.MULTILINE)
    assert rest.splitlines()[-1] == "stopped; the same command goes on where it was"
    assert "Traceback" not in rest
    assert process.returncode == 130
    run("crawl", *site.start_urls, *OPTIONS, "--quiet", code=1)
    assert said(tmp_path / "facts.db") == said(whole)


@pytest.mark.parametrize("interrupts", [signal.default_int_handler, signal.SIG_IGN], ids=["shell", "background job"])
def test_a_crawl_stopped_before_its_first_page_says_how_to_go_on(
    tmp_path: Path, site: SiteServer, interrupts: Any
) -> None:
    with running(tmp_path, site, "5", interrupts) as process:
        assert process.stderr is not None
        first = process.stderr.readline()
        process.send_signal(signal.SIGTERM)
        _, rest = process.communicate(timeout=20)
    assert first.endswith("pages to fetch: 12\n")
    assert rest.split("\n")[-2:] == ["stopped; the same command goes on where it was", ""]
    assert process.returncode == 130


def test_a_terminal_gets_a_bar(tmp_path: Path, site: SiteServer) -> None:
    """Standard error is a real terminal here; what is done and which host is waited for stand on one line."""
    ours, theirs = pty.openpty()
    command = [COMMAND, "crawl", site.origin + "/feed.xml"]
    command += ["--allow-private", "--delay", "0.8", "--max-pages", "3"]
    environment = os.environ | {"TERM": "xterm", "COLUMNS": "100"}
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=theirs, env=environment) as process:
        os.close(theirs)
        shown = b""
        with contextlib.suppress(OSError):  # a terminal whose other side is closed reads as EIO
            while part := os.read(ours, 4096):
                shown += part
        os.close(ours)
    assert process.returncode == 0
    assert re.search(rb"[1-9] pages, [1-9]\d* facts, 0 failed, \d+ pages/min", shown)
    assert re.search(rb"waiting 1 s for 127\.0\.0\.1:\d+", shown)
    assert b"article http" not in shown


def test_a_host_that_asks_to_be_left_alone_is_named() -> None:
    """Retry-After is kept; whoever looks on is told why nothing happens."""

    class Busy(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            known = self.path == "/robots.txt"
            self.send_response(404 if known else 503)
            self.send_header("Retry-After", "11")
            self.end_headers()

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Busy)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"127.0.0.1:{server.server_port}"
    command = [COMMAND, "crawl", f"http://{address}/a.html", *OPTIONS]
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, text=True)
        assert process.stderr is not None
        line = process.stderr.readline()
        process.kill()
        process.communicate()
    assert re.fullmatch(rf"waiting (?:9|10|11) s for {re.escape(address)}\n", line)
    server.shutdown()
    server.server_close()


def test_options_choose_what_is_kept(run: Any, tmp_path: Path, site: SiteServer) -> None:
    start = site.origin + "/feed.xml"
    run("crawl", start, *OPTIONS, "--since", "2023-11-01", "--quiet", code=0)
    published = [row["published"][:10] for row in dump(tmp_path / "facts.db")["articles"]]
    assert published
    assert min(published) >= "2023-11-01"
    run("crawl", start, *OPTIONS, "--match", "झांसी", "--db", "match.db", "--quiet")
    rows = dump(tmp_path / "match.db")["articles"]
    assert [row["url"].rpartition("/")[2] for row in rows] == ["jhansi-swachh-survekshan-2023.html"]
    run("crawl", start, *OPTIONS, "--max-pages", "2", "--db", "two.db", "--quiet")
    with Store.open(tmp_path / "two.db") as store:
        fetched = store.rows("SELECT url FROM fetches WHERE url NOT LIKE '%.xml'")
    assert len(fetched) == 2


def test_a_saved_page_is_a_source(run: Any, tmp_path: Path, site: SiteServer) -> None:
    page = site.site.files["/news/kanpur-igrs-ranking-september-har-ghar-jal.html"]
    (tmp_path / "page.html").write_bytes(page.read_bytes())
    run("crawl", "page.html")
    (article,) = dump(tmp_path / "facts.db")["articles"]
    assert article["url"] == "http://site.example/news/kanpur-igrs-ranking-september-har-ghar-jal.html"


def test_an_outlet_that_changed_its_template_is_named(run: Any, tmp_path: Path, site: SiteServer) -> None:
    """Saved pages that say they are Amar Ujala's, built like none of its pages that are known."""
    names = sorted(name for name in site.site.files if name.startswith("/news/"))[:3]
    for number, name in enumerate(names):
        page = site.site.files[name].read_text("utf-8").replace("http://site.example/", "https://www.amarujala.com/")
        (tmp_path / f"{number}.html").write_text(page, "utf-8")
    done = run("crawl", "0.html", "1.html", "2.html")
    line = "अमर उजाला: 3 of 3 article pages are built with no template known of it"
    assert f"template: {line}" in done.stdout
    with Store.open(tmp_path / "facts.db") as store:
        assert {row["template"] for row in store.rows("SELECT template FROM articles")} == {"unknown"}
        (issue,) = store.rows("SELECT stage, level, message FROM issues")
    assert (issue["stage"], issue["level"]) == ("template", "warning")
    assert issue["message"].startswith(line)


def test_one_private_server_can_be_named(run: Any, tmp_path: Path, site: SiteServer) -> None:
    host = site.origin.removeprefix("http://")
    run("crawl", site.origin + "/feed.xml", "--private-host", host, "--delay", "0", "--max-pages", "1", "--quiet")
    assert len(dump(tmp_path / "facts.db")["articles"]) == 1
    run("crawl", site.origin + "/feed.xml", "--private-host", "127.0.0.2:1", "--delay", "0", "--quiet", code=1)


def test_loopback_is_refused_unless_allowed(run: Any, tmp_path: Path, site: SiteServer) -> None:
    done = run("crawl", site.origin + "/feed.xml", "--delay", "0", code=1)
    assert "--allow-private" in done.stderr
    assert dump(tmp_path / "facts.db")["articles"] == []


NEWS = "https://news.example/"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("crawl",), "tathya crawl: Missing argument 'SOURCE...'; see: tathya crawl --help"),
        (("crawl", "no outlet"), "the command line: expected a URL, a file or an outlet's name, got 'no outlet'"),
        (("crawl", "gone.html"), "gone.html: expected a file, got nothing there; check the path"),
        (("crawl", NEWS, "--since", "today"), "tathya crawl: Invalid value for '--since': expected a date as in 2023-"),
        (("crawl", NEWS, "--delay", "-1"), "tathya crawl: Invalid value for '--delay': -1"),
        (("crawl", NEWS, "--db", "no/a.db"), "no/a.db: the folder no does not exist; make it with: mkdir -p no"),
        (("facts",), "facts.db: expected a database, found no file; make one with: tathya crawl SOURCE --db facts.db"),
        (("facts", "--kind", "rumour"), "tathya facts: Invalid value for '--kind': 'rumour' is not one of 'rank'"),
        (("publish",), "tathya: No such command 'publish'; see: tathya --help"),
        (("--loud",), "tathya: No such option '--loud'; see: tathya --help"),
    ],
)
def test_unusable_arguments_are_one_line_and_make_nothing(
    run_here: Any, tmp_path: Path, arguments: tuple[str, ...], message: str
) -> None:
    _is_one_line(run_here(*arguments, code=2), message, tmp_path)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("facts", b"\xff"), "the command line: expected arguments in UTF-8, found '\\udcff'"),
        (("crawl", "no outlet"), "the command line: expected a URL, a file or an outlet's name, got 'no outlet'"),
    ],
)
def test_so_they_are_in_a_process_of_its_own(
    run: Any, tmp_path: Path, arguments: tuple[str | bytes, ...], message: str
) -> None:
    _is_one_line(run(*arguments, code=2), message, tmp_path)


def _is_one_line(done: subprocess.CompletedProcess[str], message: str, tmp_path: Path) -> None:
    assert done.stdout == ""
    assert done.stderr.startswith(message)
    assert done.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_locked_database_is_one_line(run: Any, tmp_path: Path, site: SiteServer) -> None:
    Store.open(tmp_path / "facts.db").close()
    other = sqlite3.connect(tmp_path / "facts.db")
    other.execute("BEGIN IMMEDIATE")
    done = run("crawl", site.origin + "/feed.xml", *OPTIONS, "--quiet", code=1)
    other.close()
    assert done.stderr.startswith("facts.db: expected to write, but another program kept the database locked for 5 s")
    assert done.stderr.count("\n") == 1
    # What could not be stored is not lost: the next run has all of it.
    run("crawl", site.origin + "/feed.xml", *OPTIONS, "--quiet")
    assert len(dump(tmp_path / "facts.db")["articles"]) > 2
