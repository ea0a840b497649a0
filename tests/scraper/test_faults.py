"""What servers and disks do to a crawl, from a real server on loopback and a disk that is really full.

test_fetch.py holds what one request meets (resets, drips, bombs, limits), test_crawl.py what a crawl meets in its
order (kills, changes, duplicates); here stands the rest: what comes in is odd, endless, or cannot be stored.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from scraper.archive import Archive
from scraper.crawl import CrawlSettings, crawl
from scraper.errors import ConnectionFailed, FetchError, TimedOut
from scraper.events import ArticleFound, Failed, Fetched, Skipped
from scraper.frontier import Frontier
from scraper.warc import iter_warc

from .conftest import PARAGRAPHS, Site, article_html, get, run, settings
from .test_crawl import crawl_all, feed, of


@contextmanager
def silent_server() -> Iterator[int]:
    """A server that takes connections and never says a word; gives its port."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        held: list[socket.socket] = []

        def hold() -> None:
            while True:
                try:
                    held.append(listening.accept()[0])
                except OSError:
                    return

        threading.Thread(target=hold, daemon=True).start()
        yield listening.getsockname()[1]
        for connection in held:
            connection.close()


def test_a_server_that_never_answers_costs_its_time_limit_once() -> None:
    with silent_server() as port:
        began = time.monotonic()
        with pytest.raises(TimedOut):
            get(f"http://127.0.0.1:{port}/a.html", total_seconds=0.5)
        assert time.monotonic() - began < 10  # 0.5 s for robots.txt, and no more waiting


def test_a_silent_host_does_not_hold_up_another(site: Site, tmp_path: Path) -> None:
    urls = [site.page(f"/news/a-{n}.html", article_html(n)) for n in range(6)]
    with silent_server() as port:
        silent = f"http://127.0.0.1:{port}/feed"
        began = time.monotonic()
        events = crawl_all(tmp_path, silent, site.page("/feed", feed(*urls)), fetch={"total_seconds": 2.0})
        found = [event.article.id for event in of(events, ArticleFound)]
        assert sorted(found) == urls
        assert [event.url for event in of(events, Failed)] == [silent]
        assert time.monotonic() - began < 40


@pytest.mark.parametrize(
    "sent",
    [
        b"zz\r\nabc\r\n0\r\n\r\n",  # no number
        b"5\r\nabc",  # shorter than it says, then the end
        b"3\r\nabcdef\r\n0\r\n\r\n",  # longer than it says
        b"-1\r\n\r\n",
        b"ffffffffffffffff\r\nabc",
    ],
)
def test_broken_chunks_are_a_failure_and_no_page(site: Site, sent: bytes) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n" + sent)
        handler.wfile.flush()
        handler.close_connection = True

    site.routes["/a.html"] = answer
    with pytest.raises(ConnectionFailed):
        get(site.url("/a.html"))


@pytest.mark.parametrize(
    ("header", "encoding", "mark"),
    [
        ("text/html; charset=utf-16", "utf-8", b""),  # the header is wrong, the bytes are UTF-8
        ("text/html; charset=iso-8859-1", "utf-8", b""),
        ("text/html; charset=no-such-thing", "utf-8", b""),
        ("text/html", "utf-16-le", b"\xff\xfe"),
        ("text/html", "utf-16-be", b"\xfe\xff"),
        ("text/html; charset=utf-16le", "utf-16-le", b""),
        ("text/html", "utf-8-sig", b""),
    ],
)
def test_the_charset_is_what_the_bytes_are(site: Site, tmp_path: Path, header: str, encoding: str, mark: bytes) -> None:
    body = mark + article_html(1).replace('<meta charset="utf-8">', "").encode(encoding)
    (found,) = of(crawl_all(tmp_path, site.page("/news/a-1.html", body, Content_Type=header)), ArticleFound)
    assert PARAGRAPHS[0] in found.article.text


@pytest.mark.parametrize(
    "body", [bytes(range(256)) * 40, b"\x89PNG\r\n\x1a\n" + b"\0" * 4000, b"%PDF-1.7\n" + b"\xe2\xe3" * 500]
)
def test_binary_called_html_is_skipped_or_named_and_kept(site: Site, tmp_path: Path, body: bytes) -> None:
    good = site.page("/news/a-1.html", article_html(1))
    events = crawl_all(tmp_path, site.page("/feed", feed(site.page("/news/b-2.html", body), good)))
    assert [event.article.id for event in of(events, ArticleFound)] == [good]
    told = [*of(events, Failed), *of(events, Skipped)]
    assert [event.url for event in told] == [site.url("/news/b-2.html")]
    assert len(of(events, Fetched)) == 2


def test_a_calendar_without_end_ends(site: Site, tmp_path: Path) -> None:
    """Every day's page links to headlines of its own and to the next day: a section leads to articles, never to sections."""
    article = site.page("/news/prakhand-samiksha-baithak-1001.html", article_html(1))

    def day(number: int) -> str:
        link = (
            f'<a href="/archive/din-ka-poora-samachar-{number + 1}.html">{number + 1} तारीख के सभी जिलों के समाचार देखें</a>'
        )
        story = '<a href="/news/prakhand-samiksha-baithak-1001.html">प्रखंड की समीक्षा बैठक में सभी विभागों का हिसाब</a>'
        menu = "".join(f'<li><a href="/archive/{n}.html">{n} तारीख के समाचार यहां देखें</a></li>' for n in range(40))
        return f"<html><body><h1>{number} तारीख</h1><h2>{story}</h2><h2>{link}</h2><ul>{menu}</ul></body></html>"

    def answer(number: int) -> None:
        site.page(f"/archive/din-ka-poora-samachar-{number}.html", day(number))

    for number in range(400):
        answer(number)
    events = crawl_all(tmp_path, site.url("/archive/din-ka-poora-samachar-0.html"))
    assert article in [event.article.id for event in of(events, ArticleFound)]
    assert len(site.paths()) <= 45  # its own links and no further


def test_a_sitemap_of_ten_thousand_is_put_in_line_whole_and_read_up_to_the_limit(site: Site, tmp_path: Path) -> None:
    urls = [site.url(f"/news/samachar-{n:05}.html") for n in range(10_000)]
    for n in range(20):
        site.page(f"/news/samachar-{n:05}.html", article_html(n))
    locs = "".join(f"<url><loc>{url}</loc><lastmod>2025-01-01</lastmod></url>" for url in urls)
    source = site.page("/sitemap.xml", f"<urlset>{locs}</urlset>", Content_Type="text/xml")
    began = time.monotonic()
    events = crawl_all(tmp_path, source, max_pages=20)
    assert time.monotonic() - began < 60
    assert len(of(events, ArticleFound)) == 20
    with Frontier(tmp_path / "f.db") as frontier:
        assert frontier.counts() == {"waiting": 9980, "done": 20}


def test_a_body_of_200_megabytes_is_left_at_the_limit(site: Site) -> None:
    sent = []

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n")
        for _ in range(200):
            handler.wfile.write(b"<p>" + b"x" * (2**20 - 3))
            sent.append(1)

    site.routes["/a.html"] = answer
    with pytest.raises(FetchError, match="at most"):
        get(site.url("/a.html"), max_bytes=3_000_000)
    assert len(sent) < 60  # the rest was never taken from the wire


FULL_DISK = textwrap.dedent("""
    import asyncio, json, resource, signal, sys
    from scraper.archive import Archive
    from scraper.crawl import CrawlSettings, crawl
    from scraper.errors import ArchiveError, FrontierError
    from scraper.events import ArticleFound
    from scraper.fetch import FetchSettings
    from scraper.frontier import Frontier

    async def main(folder, source, limit):
        settings = CrawlSettings(fetch=FetchSettings(allow_private=True, delay=0))
        with Archive(folder + "/warc") as archive, Frontier(folder + "/f.db") as frontier:
            if int(limit):  # from here on no file may grow beyond it: the kernel refuses the write, as a full disk does
                resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
            async for event in crawl([source], settings=settings, archive=archive, frontier=frontier):
                if isinstance(event, ArticleFound):
                    print(json.dumps([event.article.id, event.page.warc, event.page.warc_offset]), flush=True)

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        asyncio.run(main(*sys.argv[1:]))
    except (ArchiveError, FrontierError) as error:
        print(error, file=sys.stderr)
        sys.exit(3)
""")


def test_a_disk_that_fills_while_a_page_is_archived_loses_and_doubles_nothing(site: Site, tmp_path: Path) -> None:
    """The write is refused in the middle of a record; with room again the same crawl goes on."""
    noise = "".join(chr(33 + (n * n * 7919 + n) % 90) for n in range(60_000)).replace("-->", "")  # hard to compress
    urls = [site.page(f"/news/a-{n}.html", article_html(n) + f"<!-- {noise[n:]} -->") for n in range(30)]
    source = site.page("/feed", feed(*urls))
    stored: list[tuple[str, str, int]] = []
    codes = []
    for limit in (300_000, 300_000, 0):
        command = [sys.executable, "-c", FULL_DISK, str(tmp_path), source, str(limit)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        codes.append(done.returncode)
        stored += [tuple(json.loads(line)) for line in done.stdout.splitlines()]
        if done.returncode:
            assert "free the disk" in done.stderr
            assert "run the same command again" in done.stderr
    assert codes[0] == 3
    assert codes[-1] == 0
    assert sorted({url for url, _, _ in stored}) == sorted(urls)
    with Archive(tmp_path / "warc") as archive:
        for url, warc, offset in stored:
            assert archive.read(warc, offset).url == url
    for path in sorted((tmp_path / "warc").glob("*.warc.gz")):
        assert all(page.body.endswith(b"-->") for page in iter_warc(path))


def test_every_failure_is_named_with_its_reason(site: Site, tmp_path: Path) -> None:
    """One feed, one page of each fault: each is told once, by its address and what it met."""

    def reset(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n<html>")
        handler.wfile.flush()
        handler.connection.shutdown(socket.SHUT_RDWR)

    site.routes["/news/reset-1.html"] = reset
    site.page("/news/gone-2.html", "", status=410)
    site.page("/news/busy-3.html", "", status=503, Retry_After="3600")
    site.page("/news/round-4.html", "", status=301, Location="/news/round-4.html")
    site.page("/news/inside-5.html", "", status=302, Location="file:///etc/passwd")
    site.page("/news/empty-6.html", "")
    site.page("/news/big-7.html", "x" * 300_000)
    good = site.page("/news/good-8.html", article_html(8))
    names = ("reset-1", "gone-2", "busy-3", "round-4", "inside-5", "empty-6", "big-7", "good-8")
    source = site.page("/feed", feed(*(site.url(f"/news/{name}.html") for name in names)))

    async def collect() -> list[object]:
        chosen = CrawlSettings(fetch=settings(max_bytes=200_000, max_retry_after=0.5))
        with Archive(tmp_path / "warc") as archive, Frontier(tmp_path / "f.db") as frontier:
            return [e async for e in crawl([source], settings=chosen, archive=archive, frontier=frontier)]

    events = run(collect())
    told = {event.url.rpartition("/")[2]: event.kind for event in of(events, Failed)}
    assert told == {
        "reset-1.html": "ConnectionFailed",
        "gone-2.html": "HttpStatusError",
        "busy-3.html": "HttpStatusError",
        "round-4.html": "TooManyRedirects",
        "inside-5.html": "BadUrl",
        "empty-6.html": "EmptyPage",
        "big-7.html": "TooLarge",
    }
    assert [event.article.id for event in of(events, ArticleFound)] == [good]
