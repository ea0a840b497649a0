"""The whole crawl against real servers on loopback: sources, events, dedup, kill and resume."""

from __future__ import annotations

import gzip
import json
import random
import signal
import sqlite3
import subprocess
import sys
import textwrap
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler
from itertools import pairwise
from pathlib import Path

import pytest

from scraper.archive import Archive
from scraper.crawl import CrawlSettings, crawl
from scraper.errors import ArchiveError
from scraper.events import ArticleFound, Discovered, Event, Failed, Fetched, Skipped, Unchanged
from scraper.frontier import Frontier
from scraper.warc import iter_warc

from .conftest import Site, article_html, run, settings


def crawl_all(
    tmp_path: Path, *sources: str, revisit: float = 6 * 3600, fetch: dict[str, object] | None = None, **changes: object
) -> list[Event]:
    async def collect() -> list[Event]:
        chosen = CrawlSettings(fetch=settings(**(fetch or {})), **changes)  # type: ignore[arg-type]
        with Archive(tmp_path / "warc") as archive, Frontier(tmp_path / "f.db", revisit_seconds=revisit) as frontier:
            return [e async for e in crawl(sources, settings=chosen, archive=archive, frontier=frontier)]

    result: list[Event] = run(collect())
    return result


def of(events: list[Event], kind: type) -> list:
    return [event for event in events if isinstance(event, kind)]


def feed(*urls: str, dates: tuple[str, ...] = ()) -> str:
    items = "".join(
        f"<item><title>समाचार</title><link>{url}</link>{f'<pubDate>{date}</pubDate>' if date else ''}</item>"
        for url, date in zip(urls, dates or ("",) * len(urls), strict=True)
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>ख</title>{items}</channel></rss>'


def test_a_feed_leads_to_articles_each_archived_first(site: Site, tmp_path: Path) -> None:
    urls = [site.page(f"/news/a-{n}.html", article_html(n)) for n in range(3)]
    source = site.page("/anything", feed(*urls), Content_Type="text/plain")
    events = crawl_all(tmp_path, source)
    assert of(events, Discovered) == [Discovered(source=source, url=source, kind="feed", count=3)]
    found = of(events, ArticleFound)
    assert [event.article.id for event in found] == urls
    assert [type(event) for event in events[1:]] == [Fetched, ArticleFound] * 3
    with Archive(tmp_path / "warc") as archive:
        for event in found:
            assert archive.read(event.page.warc, event.page.warc_offset).body == event.page.body
    assert found[0].article.published == "2023-10-05T10:00:00+05:30"
    assert found[0].article.title == "जिले के थानों की रैंकिंग जारी, समाचार 0"


def test_one_article_under_many_addresses_comes_once(site: Site, tmp_path: Path) -> None:
    plain = site.page("/news/a-1.html", article_html(1))
    site.page("/news/a-1.html?utm_source=fb", article_html(1))
    site.page("/amp/a-1", article_html(1, canonical=plain))
    site.page("/old/a-1", "", 301, Location="/news/a-1.html")
    source = site.page("/feed", feed(plain, plain + "?utm_source=fb", site.url("/amp/a-1"), site.url("/old/a-1")))
    events = crawl_all(tmp_path, source)
    assert [event.article.id for event in of(events, ArticleFound)] == [plain]
    assert {event.url for event in of(events, Skipped)} == {site.url("/amp/a-1"), site.url("/old/a-1")}
    assert site.paths().count("/news/a-1.html?utm_source=fb") == 0


def test_amp_first_then_its_canonical_comes_once(site: Site, tmp_path: Path) -> None:
    plain = site.page("/news/a-1.html", article_html(1))
    amp = site.page("/amp/a-1", article_html(1, canonical=plain))
    events = crawl_all(tmp_path, site.page("/feed", feed(amp, plain)))
    assert [event.article.id for event in of(events, ArticleFound)] == [plain]
    assert "/news/a-1.html" not in site.paths()  # known to be read already


def test_http_and_https_are_one_article(tmp_path: Path) -> None:
    """Saved pages that say they are at both; with another text under the other scheme, they are two."""
    for name, scheme, number in (("a", "http", 1), ("b", "https", 1), ("c", "https", 2)):
        page = article_html(number, canonical=f"{scheme}://www.example.com/news/a-1.html")
        (tmp_path / f"{name}.html").write_text(page, "utf-8")
    first = crawl_all(tmp_path, str(tmp_path / "a.html"), str(tmp_path / "b.html"))
    assert [event.article.id for event in of(first, ArticleFound)] == ["http://www.example.com/news/a-1.html"]
    assert "the same article came under another address" in of(first, Skipped)[0].why
    later = crawl_all(tmp_path, str(tmp_path / "c.html"))
    assert [event.article.id for event in of(later, ArticleFound)] == ["https://www.example.com/news/a-1.html"]


def test_a_canonical_link_to_another_site_is_not_believed(site: Site, tmp_path: Path) -> None:
    own = site.page("/news/a-1.html", article_html(1, canonical="https://www.jagran.com/stolen-1234.html"))
    assert [event.article.id for event in of(crawl_all(tmp_path, own), ArticleFound)] == [own]


def test_bad_pages_cost_themselves_only(site: Site, tmp_path: Path) -> None:
    bad = [
        site.url("/missing-1.html"),
        site.page("/empty-2.html", ""),
        site.page("/image-3.html", b"\x89PNG\r\n\x1a\n" + bytes(500)),
        site.page("/error-4.html", "x", 500),
        site.page(
            "/english-5.html", "<h1>News</h1>" + "<p>The police said on Monday that all was well in town.</p>" * 20
        ),
    ]
    good = site.page("/good-6.html", article_html(6))
    events = crawl_all(tmp_path, site.page("/feed", feed(*bad, good)), site.page("/broken-feed", "<rss><channel>"))
    failed = {event.url: (event.stage, event.kind, event.status) for event in of(events, Failed)}
    assert failed == {
        bad[0]: ("fetch", "HttpStatusError", 404),
        bad[1]: ("parse", "EmptyPage", 200),
        bad[2]: ("parse", "NotHtml", 200),
        bad[3]: ("fetch", "HttpStatusError", 500),
    }
    assert [(e.url, e.why) for e in of(events, Skipped)] == [(bad[4], "0 % of the letters in Devanagari")]
    assert [event.article.id for event in of(events, ArticleFound)] == [good]
    assert all("\n" not in event.error for event in of(events, Failed))


def test_a_broken_feed_gives_what_can_be_read(site: Site, tmp_path: Path) -> None:
    url = site.page("/news/a-1.html", article_html(1))
    broken = (
        feed(url)
        .replace("<title>ख</title>", "<title>a & b &nbsp; <b></title>")
        .replace("</channel></rss>", "<item><li")
    )
    events = crawl_all(tmp_path, site.page("/feed", broken))
    assert [event.article.id for event in of(events, ArticleFound)] == [url]


def test_nonsense_sources_are_named(site: Site, tmp_path: Path) -> None:
    events = crawl_all(tmp_path, "no such outlet", "missing.html", "ftp://example.com/", site.url("/gone"))
    assert [(e.url, e.stage, e.kind) for e in events if isinstance(e, Failed)] == [
        ("no such outlet", "source", "SourceError"),
        ("missing.html", "source", "SourceError"),
        ("ftp://example.com/", "source", "SourceError"),
        (site.url("/gone"), "source", "HttpStatusError"),
    ]


def test_a_sitemap_index_is_followed(site: Site, tmp_path: Path) -> None:
    urls = [site.page(f"/news/a-{n}.html", article_html(n)) for n in range(3)]
    ns = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"'
    news = "<n:news><n:publication_date>2023-10-05</n:publication_date></n:news>"
    one = f"<urlset {ns}><url><loc>{urls[0]}</loc>{news}</url></urlset>"
    two = f"<urlset {ns}>" + "".join(f"<url><loc>{url}</loc></url>" for url in urls[1:]) + "</urlset>"
    site.page("/s1.xml", one, Content_Type="application/xml")
    site.page("/s2.xml.gz", gzip.compress(two.encode()), Content_Type="application/octet-stream")
    index = f"<sitemapindex {ns}>" + "".join(
        f"<sitemap><loc>{site.url(path)}</loc></sitemap>"
        for path in ("/s1.xml", "/s2.xml.gz", "/index.xml", "/none.xml")
    )
    events = crawl_all(tmp_path, site.page("/index.xml", index + "</sitemapindex>"))
    assert sorted(event.article.id for event in of(events, ArticleFound)) == sorted(urls)
    assert [(event.url, event.status) for event in of(events, Failed)] == [(site.url("/none.xml"), 404)]


def test_sitemaps_are_bounded_in_depth_and_number(site: Site, tmp_path: Path) -> None:
    for depth in range(10):
        inner = "".join(f"<sitemap><loc>{site.url(f'/d{depth + 1}-{n}.xml')}</loc></sitemap>" for n in range(3))
        for n in range(3):
            site.page(f"/d{depth}-{n}.xml", f"<sitemapindex>{inner}</sitemapindex>")
    crawl_all(tmp_path, site.url("/d0-0.xml"), max_sitemap_depth=2)
    assert sorted(set(site.paths())) == ["/d0-0.xml"] + [f"/d{d}-{n}.xml" for d in (1, 2) for n in range(3)]


def test_a_billion_laughs_is_a_sitemap_without_urls(site: Site, tmp_path: Path) -> None:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY l0 "lol">{entities}]><urlset><url><loc>https://x.example/&l9;</loc></url></urlset>'
    channel = "<channel><title>&l9;</title><item><title>&l9;</title></item></channel>"
    laughing_feed = (
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">{entities}]><rss version="2.0">{channel}</rss>'
    )
    began = time.monotonic()
    events = crawl_all(tmp_path, site.page("/s.xml", bomb), site.page("/f.xml", laughing_feed))
    assert time.monotonic() - began < 20
    assert of(events, ArticleFound) == []


def test_an_entity_reads_no_file(site: Site, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("https://secret.example/1234")
    for root, item in (
        ("urlset", "<url><loc>&f;</loc></url>"),
        ("rss", "<channel><item><link>&f;</link></item></channel>"),
    ):
        body = f'<?xml version="1.0"?><!DOCTYPE {root} [<!ENTITY f SYSTEM "file://{secret}">]><{root}>{item}</{root}>'
        events = crawl_all(tmp_path, site.page(f"/{root}", body))
        assert not any("secret.example" in str(event) for event in events)


def test_a_section_page_leads_to_its_headlines(site: Site, tmp_path: Path) -> None:
    urls = [site.page(f"/news/a-{n}.html", article_html(n)) for n in range(6)]
    for n in range(6):
        site.page(f"/news/a-{n}.html?utm_source=home", article_html(n))
    cards = "".join(
        f'<div><h3><a href="{url}?utm_source=home">जिले के थानों की नई रैंकिंग जारी हुई, देखें सूची {n}</a></h3></div>'
        for n, url in enumerate(urls)
    )
    menu = "<nav>" + "".join(f"<a href='/s{n}'>उत्तर प्रदेश</a>" for n in range(20)) + "</nav>"
    elsewhere = "<a href='https://other.example/x-12345.html'>दूसरी जगह की बहुत लंबी खबर का शीर्षक यहां है</a>"
    events = crawl_all(
        tmp_path, site.page("/section", f"<html><body>{menu}<h1>शहर</h1>{cards}{elsewhere}</body></html>")
    )
    assert [(event.kind, event.count) for event in of(events, Discovered)] == [("section", 6)]
    assert sorted(event.article.id for event in of(events, ArticleFound)) == urls
    assert of(events, Failed) == []


def test_an_article_can_be_a_source_itself(site: Site, tmp_path: Path) -> None:
    url = site.page("/news/a-1.html", article_html(1))
    assert [type(event) for event in crawl_all(tmp_path, url)] == [Fetched, ArticleFound]
    assert [(type(event), getattr(event, "why", "")) for event in crawl_all(tmp_path, url)] == [
        (Skipped, "fetched a short while ago")
    ]


def test_the_next_crawl_asks_whether_anything_changed(site: Site, tmp_path: Path) -> None:
    version = ["1"]

    def answer(handler: BaseHTTPRequestHandler) -> None:
        tag = f'"{version[0]}"'
        same = handler.headers.get("If-None-Match") == tag
        body = b"" if same else article_html(int(version[0])).encode()
        handler.send_response(304 if same else 200)
        handler.send_header("ETag", tag)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    site.routes["/news/a-1.html"] = answer
    untagged = site.page("/news/a-2.html", article_html(2))
    source = site.page("/feed", feed(site.url("/news/a-1.html"), untagged))
    assert len(of(crawl_all(tmp_path, source, revisit=0), ArticleFound)) == 2
    again = crawl_all(tmp_path, source, revisit=0)
    assert sorted((e.url, e.status) for e in again if isinstance(e, Unchanged)) == [
        (site.url("/news/a-1.html"), 304),
        (untagged, 200),
    ]
    assert of(again, ArticleFound) == []
    version[0] = "3"
    updated = of(crawl_all(tmp_path, source, revisit=0), ArticleFound)
    assert [(e.article.id, "संख्या 3" in e.article.text) for e in updated] == [(site.url("/news/a-1.html"), True)]


def test_match_since_and_max_pages(site: Site, tmp_path: Path) -> None:
    urls = [site.page(f"/news/a-{n}.html", article_html(n)) for n in range(4)]
    dates = ("Thu, 05 Oct 2023 10:00:00 +0530", "Mon, 01 Jan 2018 10:00:00 +0530", "", "")
    source = site.page("/feed", feed(*urls, dates=dates))
    events = crawl_all(tmp_path / "since", source, since="2020-01-01")
    assert len(of(events, ArticleFound)) == 3
    assert "/news/a-1.html" not in site.paths()
    events = crawl_all(tmp_path / "match", source, match=("संख्या 2", "कहीं नहीं"))
    assert [event.article.id for event in of(events, ArticleFound)] == [urls[2]]
    events = crawl_all(tmp_path / "late", source, since="2024-01-01")
    assert of(events, ArticleFound) == []
    events = crawl_all(tmp_path / "max", source, max_pages=2)
    assert len(of(events, ArticleFound)) == 2
    assert len(of(crawl_all(tmp_path / "max", source), ArticleFound)) == 2  # the rest waits for the next crawl


def test_hosts_are_crawled_side_by_side_each_one_at_a_time(site: Site, other_site: Site, tmp_path: Path) -> None:
    def slow(body: str):
        def answer(handler: BaseHTTPRequestHandler) -> None:
            time.sleep(0.15)
            data = body.encode()
            handler.send_response(200)
            handler.send_header("Content-Length", str(len(data)))
            handler.end_headers()
            handler.wfile.write(data)

        return answer

    urls = []
    for number, server in enumerate((site, other_site)):
        for n in range(4):
            server.routes[f"/a-{n}234.html"] = slow(article_html(number * 10 + n))
            urls.append(server.url(f"/a-{n}234.html"))
    events = crawl_all(tmp_path, site.page("/feed", feed(*urls)))
    assert len(of(events, ArticleFound)) == 8
    one, other = ([asked.at for asked in server.asked if "a-" in asked.path] for server in (site, other_site))
    assert min(other) < one[2]  # the second host does not wait until the first is done
    assert min(one) < other[2]
    for server in (site, other_site):
        times = [asked.at for asked in server.asked if "a-" in asked.path]
        assert all(later - earlier >= 0.14 for earlier, later in pairwise(times))


def test_saved_files_and_warcs_are_sources(site: Site, tmp_path: Path) -> None:
    saved = tmp_path / "saved.html"
    saved.write_text(article_html(1, canonical="https://www.amarujala.com/x-1234"), "utf-8")
    (event,) = of(crawl_all(tmp_path / "one", str(saved)), ArticleFound)
    assert (event.article.id, event.article.outlet) == ("https://www.amarujala.com/x-1234", "अमर उजाला")
    assert [type(e) for e in crawl_all(tmp_path / "one", str(saved))] == [Unchanged]
    source = site.page("/feed", feed(*(site.page(f"/news/a-{n}.html", article_html(n)) for n in range(3))))
    crawl_all(tmp_path / "two", source)
    (warc,) = (tmp_path / "two" / "warc").glob("*.warc.gz")
    renamed = warc.rename(tmp_path / "pages.bin")  # told by content, not by name
    events = crawl_all(tmp_path / "three", str(renamed))
    assert len(of(events, ArticleFound)) == 3
    with Archive(tmp_path / "three" / "warc") as archive:
        for found in of(events, ArticleFound):
            assert archive.read(found.page.warc, found.page.warc_offset).body == found.page.body
    assert crawl_all(tmp_path / "three", str(renamed)) == []


def test_an_archive_that_cannot_be_written_ends_the_crawl(site: Site, tmp_path: Path) -> None:
    (tmp_path / "warc").write_text("a file where the folder should be")
    with pytest.raises(ArchiveError, match="run the same command again"):
        crawl_all(tmp_path, site.page("/news/a-1.html", article_html(1)))


def test_a_consumer_that_stops_leaves_the_rest_in_line(site: Site, tmp_path: Path) -> None:
    urls = [site.page(f"/news/a-{n}.html", article_html(n)) for n in range(5)]
    source = site.page("/feed", feed(*urls))

    async def first_only() -> str:
        with Archive(tmp_path / "warc") as archive, Frontier(tmp_path / "f.db") as frontier:
            events = crawl([source], settings=CrawlSettings(fetch=settings()), archive=archive, frontier=frontier)
            async for event in events:
                if isinstance(event, ArticleFound):
                    await events.aclose()
                    return event.article.id
        raise AssertionError

    first = run(first_only())
    rest = [event.article.id for event in of(crawl_all(tmp_path, source), ArticleFound)]
    assert first == urls[0]
    assert sorted(rest) == urls  # the first was not asked on from, so it was not marked as stored


CONSUMER = textwrap.dedent("""
    import asyncio, sqlite3, sys
    from scraper.archive import Archive
    from scraper.crawl import CrawlSettings, crawl
    from scraper.events import ArticleFound
    from scraper.fetch import FetchSettings
    from scraper.frontier import Frontier

    async def main(folder, source):
        db = sqlite3.connect(folder + "/store.db", isolation_level=None)
        db.execute("CREATE TABLE IF NOT EXISTS articles"
                   " (id TEXT, text TEXT, warc TEXT, warc_offset INTEGER, UNIQUE (id, text))")
        settings = CrawlSettings(fetch=FetchSettings(allow_private=True, delay=0, retry_seconds=0.01))
        with Archive(folder + "/warc") as archive, Frontier(folder + "/f.db") as frontier:
            async for event in crawl([source], settings=settings, archive=archive, frontier=frontier):
                if isinstance(event, ArticleFound):
                    a, p = event.article, event.page
                    row = (a.id, a.text, p.warc, p.warc_offset)
                    db.execute("INSERT OR IGNORE INTO articles VALUES (?, ?, ?, ?)", row)
                    print("stored", flush=True)

    asyncio.run(main(*sys.argv[1:]))
""")


def test_killed_again_and_again_it_goes_on_and_nothing_is_lost_or_doubled(site: Site, tmp_path: Path) -> None:
    urls = [site.page(f"/news/a-{n}.html", article_html(n)) for n in range(40)]
    source = site.page("/feed", feed(*urls))
    chance = random.Random(7)
    kills = 0
    for _ in range(12):
        child = subprocess.Popen([sys.executable, "-c", CONSUMER, str(tmp_path), source], stdout=subprocess.PIPE)
        assert child.stdout is not None
        for _ in range(chance.randint(1, 6)):
            if not child.stdout.readline():
                break
        else:
            time.sleep(chance.random() * 0.02)
            child.send_signal(signal.SIGKILL)
            kills += 1
        child.stdout.close()
        if child.wait() == 0:
            break
    subprocess.run([sys.executable, "-c", CONSUMER, str(tmp_path), source], check=True, stdout=subprocess.DEVNULL)
    assert kills >= 5
    rows = sqlite3.connect(tmp_path / "store.db").execute("SELECT id, warc, warc_offset FROM articles").fetchall()
    assert sorted(row[0] for row in rows) == sorted(urls)
    with Archive(tmp_path / "warc") as archive:
        for url, warc, offset in rows:
            assert archive.read(warc, offset).url == url
    asked = Counter(path for path in site.paths() if path.startswith("/news/"))
    assert max(asked.values()) <= 3  # a page is asked again only for a kill while it was on its way
    assert sum(asked.values()) <= 40 + 4 * kills
    for path in (tmp_path / "warc").glob("*.warc.gz"):
        assert all(json.dumps(page.url) for page in iter_warc(path))
