"""Fetching from a real server on loopback: politeness, limits, and every way in which it goes wrong."""

from __future__ import annotations

import gzip
import socket
import struct
import time
import zlib
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler
from itertools import pairwise

import brotli
import pytest

from scraper.errors import (
    BadUrl,
    BrokenEncoding,
    ConnectionFailed,
    FetchError,
    HttpStatusError,
    PrivateAddressRefused,
    RobotsRefused,
    TimedOut,
    TooLarge,
    TooManyRedirects,
)
from scraper.fetch import Fetcher, FetchSettings

from .conftest import Site, get, run, send, settings


def test_the_devanagari_path_is_asked_escaped_and_every_parameter_kept(site: Site) -> None:
    site.page("/%E0%A4%A5%E0%A4%BE%E0%A4%A8%E0%A4%BE?utm_source=x", "नमस्ते", ETag='"e1"')
    page = get(site.url("/थाना?utm_source=x#top"))
    assert (page.status, page.body.decode(), page.header("etag")) == (200, "नमस्ते", '"e1"')
    assert page.url == page.final_url == site.url("/%E0%A4%A5%E0%A4%BE%E0%A4%A8%E0%A4%BE?utm_source=x")
    assert page.fetched_at.endswith("+00:00")


def test_the_user_agent_is_honest(site: Site) -> None:
    get(site.page("/a", "x"), contact="mailto:desk@example.com")
    assert {asked.headers["User-Agent"] for asked in site.asked} == {"Tathya/0.1 (+mailto:desk@example.com)"}
    assert FetchSettings().user_agent == "Tathya/0.1"


def test_robots_may_forbid(site: Site) -> None:
    site.page("/robots.txt", "User-agent: *\nDisallow: /private/\n\nUser-agent: Tathya\nDisallow: /closed/")
    assert get(site.page("/private/a", "x")).status == 200  # our own group counts, not the general one
    with pytest.raises(RobotsRefused, match="/closed/a: expected leave to fetch, got a rule against it"):
        get(site.page("/closed/a", "x"))
    assert "/closed/a" not in site.paths()


def test_a_missing_robots_allows_and_is_asked_for_once(site: Site) -> None:
    async def two() -> None:
        async with Fetcher(settings()) as fetcher:
            await fetcher.get(site.page("/a", "x"))
            await fetcher.get(site.page("/b", "x"))

    run(two())
    assert site.paths(robots=True) == ["/robots.txt", "/a", "/b"]


@pytest.mark.parametrize("status", [500, 503, 429])
def test_a_broken_robots_refuses_for_now(site: Site, status: int) -> None:
    site.page("/robots.txt", "oops", status)
    with pytest.raises(RobotsRefused, match=f"got status {status}"):
        get(site.page("/a", "x"))
    assert site.paths() == []


def test_a_huge_robots_is_read_up_to_its_limit(site: Site) -> None:
    site.page("/robots.txt", "User-agent: *\nDisallow: /closed/\n" + "# padding\n" * 100_000)
    assert get(site.page("/open/a", "x")).status == 200
    with pytest.raises(RobotsRefused):
        get(site.page("/closed/a", "x"))


def test_the_crawl_delay_is_kept(site: Site) -> None:
    site.page("/robots.txt", "User-agent: *\nCrawl-delay: 0.3")
    urls = [site.page(f"/{n}", "x") for n in range(3)]

    async def three() -> None:
        async with Fetcher(settings()) as fetcher:
            for url in urls:
                await fetcher.get(url)

    run(three())
    times = [asked.at for asked in site.asked if asked.path != "/robots.txt"]
    assert all(later - earlier >= 0.29 for earlier, later in pairwise(times))


def test_an_endless_crawl_delay_leaves_the_site_alone(site: Site) -> None:
    site.page("/robots.txt", "User-agent: *\nCrawl-delay: 86400")
    with pytest.raises(RobotsRefused, match="at most 60 s, got 86400 s"):
        get(site.page("/a", "x"))


def test_our_own_delay_parts_all_requests_to_a_host(site: Site) -> None:
    urls = [site.page(f"/{n}", "x") for n in range(2)]

    async def two() -> None:
        async with Fetcher(settings(delay=0.2)) as fetcher:
            for url in urls:
                await fetcher.get(url)

    run(two())
    times = [asked.at for asked in site.asked]
    assert len(times) == 3
    assert all(later - earlier >= 0.19 for earlier, later in pairwise(times))


def test_redirects_are_followed_and_both_addresses_kept(site: Site) -> None:
    site.page("/old", "", 301, Location="/new?id=1")
    site.page("/new?id=1", "here")
    page = get(site.url("/old"))
    assert (page.url, page.final_url, page.body) == (site.url("/old"), site.url("/new?id=1"), b"here")


def test_a_redirect_to_another_host_asks_that_hosts_robots(site: Site, other_site: Site) -> None:
    other_site.page("/robots.txt", "User-agent: *\nDisallow: /")
    other_site.page("/a", "x")
    with pytest.raises(RobotsRefused):
        get(site.page("/a", "", 302, Location=other_site.url("/a")))
    assert other_site.paths() == []


def test_a_circle_of_redirects_ends(site: Site) -> None:
    site.page("/a", "", 302, Location="/b")
    site.page("/b", "", 302, Location="/a")
    with pytest.raises(TooManyRedirects, match="within 5 redirects"):
        get(site.url("/a"))
    assert len(site.paths()) == 6


def test_a_redirect_to_a_file_or_another_scheme_is_refused(site: Site) -> None:
    with pytest.raises(BadUrl, match="scheme 'file'"):
        get(site.page("/a", "", 302, Location="file:///etc/passwd"))


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost/",
        "http://[::1]/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://[::ffff:127.0.0.1]/",
        "http://100.100.100.200/",
    ],
)
def test_private_addresses_are_refused(url: str) -> None:
    with pytest.raises((PrivateAddressRefused, ConnectionFailed)) as caught:
        get(url, allow_private=False, attempts=1, connect_seconds=2.0)
    if "localhost" not in url and "0x7f" not in url and "2130706433" not in url:  # names are up to the resolver
        assert caught.type is PrivateAddressRefused


def test_a_server_on_loopback_is_not_asked_without_leave(site: Site) -> None:
    with pytest.raises(PrivateAddressRefused, match="--allow-private"):
        get(site.page("/a", "x"), allow_private=False)
    assert site.asked == []


def test_a_redirect_to_a_private_address_is_refused(site: Site, other_site: Site) -> None:
    """The first server is named in the settings; what it leads to is not, on loopback as anywhere else."""
    own = frozenset({site.base.removeprefix("http://")})
    assert get(site.page("/ok", "x"), allow_private=False, private_hosts=own).body == b"x"
    for number, target in enumerate(
        (other_site.page("/b", "y"), "http://10.0.0.1/", "http://[::1]/", "http://169.254.169.254/")
    ):
        with pytest.raises(PrivateAddressRefused, match="--allow-private"):
            get(site.page(f"/a{number}", "", 302, Location=target), allow_private=False, private_hosts=own, attempts=1)
    assert other_site.asked == []


@pytest.mark.parametrize("status", [404, 410, 403, 451])
def test_a_client_error_is_final(site: Site, status: int) -> None:
    with pytest.raises(HttpStatusError) as caught:
        get(site.page("/a", "gone", status))
    assert (caught.value.status, caught.value.transient, site.paths()) == (status, False, ["/a"])
    assert "\n" not in str(caught.value)


def test_a_server_error_is_asked_again(site: Site) -> None:
    url = site.sequence("/a", (500, b"oops", {}), (200, b"well", {}))
    assert get(url).body == b"well"
    assert site.paths() == ["/a", "/a"]


def test_a_lasting_server_error_fails_after_three_tries(site: Site) -> None:
    with pytest.raises(HttpStatusError) as caught:
        get(site.page("/a", "oops", 503))
    assert (caught.value.status, caught.value.transient, len(site.paths())) == (503, True, 3)


def test_retry_after_in_seconds_is_kept(site: Site) -> None:
    url = site.sequence("/a", (429, b"", {"Retry-After": "1"}), (200, b"well", {}))
    assert get(url).body == b"well"
    first, second = (asked.at for asked in site.asked if asked.path == "/a")
    assert second - first >= 1  # counted from the end of the first answer, which comes after it was asked


def test_retry_after_as_a_date_is_kept(site: Site) -> None:
    """Not before the second that it names: how long that is from the first question is up to the machine."""
    named, asked = int(time.time()) + 2, list[float]()

    def answer(handler: BaseHTTPRequestHandler) -> None:
        asked.append(time.time())
        fields = {"Retry-After": formatdate(named, usegmt=True)} if len(asked) == 1 else {}
        send(handler, b"well", 429 if len(asked) == 1 else 200, {"Content-Type": "text/html"} | fields)

    site.routes["/a"] = answer
    assert get(site.url("/a")).body == b"well"
    assert asked[1] >= named - 0.05  # waited for by another clock than the one that is read here


def test_an_endless_retry_after_is_not_waited_for(site: Site) -> None:
    began = time.monotonic()
    with pytest.raises(HttpStatusError) as caught:
        get(site.page("/a", "", 429, Retry_After="86400"))
    assert (caught.value.retry_after, len(site.paths())) == (86400.0, 1)
    assert time.monotonic() - began < 20


def test_a_declared_length_above_the_limit_is_not_read(site: Site) -> None:
    with pytest.raises(TooLarge, match="Content-Length 2000"):
        get(site.page("/a", b"x" * 2000), max_bytes=1000)


def test_an_undeclared_length_stops_at_the_limit(site: Site) -> None:
    sent = [0]

    def drown(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        for _ in range(10_000):
            handler.wfile.write(b"10000\r\n" + b"x" * 0x10000 + b"\r\n")
            sent[0] += 0x10000

    site.routes["/a"] = drown
    with pytest.raises(TooLarge):
        get(site.url("/a"), max_bytes=200_000)
    assert sent[0] < 100_000_000


@pytest.mark.parametrize("name", ["gzip", "br", "deflate"])
def test_a_compression_bomb_stops_at_the_limit(site: Site, name: str) -> None:
    zeros = b"\0" * 300_000_000
    bomb = {
        "gzip": lambda: gzip.compress(zeros, 9),
        "br": lambda: brotli.compress(zeros, quality=5),
        "deflate": lambda: zlib.compress(zeros, 9),
    }[name]()
    assert len(bomb) < 1_000_000
    began = time.monotonic()
    with pytest.raises(TooLarge, match="after decompression"):
        get(site.page("/a", bomb, Content_Encoding=name))
    assert time.monotonic() - began < 20


@pytest.mark.parametrize("name", ["gzip", "br", "deflate", "raw deflate", "gzip, br"])
def test_compressed_bodies_are_read(site: Site, name: str) -> None:
    text = "नमस्ते " * 50_000
    data = text.encode()
    raw = zlib.compressobj(wbits=-15)
    packed = {
        "gzip": lambda: gzip.compress(data),
        "br": lambda: brotli.compress(data),
        "deflate": lambda: zlib.compress(data),
        "raw deflate": lambda: raw.compress(data) + raw.flush(),
        "gzip, br": lambda: brotli.compress(gzip.compress(data)),
    }[name]()
    page = get(site.page("/a", packed, Content_Encoding=name.removeprefix("raw ")))
    assert page.body == data
    assert page.header("content-encoding") == name.removeprefix("raw ")


@pytest.mark.parametrize(
    ("name", "body"),
    [("gzip", b"plain"), ("gzip", gzip.compress(b"x" * 9999, mtime=0)[:-12]), ("br", b"\xff" * 20), ("zip", b"x")],
)
def test_a_body_that_belies_its_encoding_is_refused(site: Site, name: str, body: bytes) -> None:
    with pytest.raises(BrokenEncoding):
        get(site.page("/a", body, Content_Encoding=name))


def test_a_slow_drip_is_cut_off(site: Site) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        for _ in range(600):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.05)

    site.routes["/a"] = drip
    began = time.monotonic()
    with pytest.raises(TimedOut, match=r"within 0\.5 s"):
        get(site.url("/a"), total_seconds=0.5)
    assert 0.4 < time.monotonic() - began < 20  # the drip goes on for thirty seconds
    assert site.paths() == ["/a"]  # not tried again: it has cost all the time there is


def test_a_connection_reset_in_the_body_is_tried_again(site: Site) -> None:
    tries = [0]

    def reset_once(handler: BaseHTTPRequestHandler) -> None:
        tries[0] += 1
        handler.send_response(200)
        handler.send_header("Content-Length", "10")
        handler.end_headers()
        if tries[0] == 1:
            handler.wfile.write(b"half")
            handler.wfile.flush()
            handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            handler.connection.close()
            handler.close_connection = True
        else:
            handler.wfile.write(b"the whole!")

    site.routes["/a"] = reset_once
    assert get(site.url("/a")).body == b"the whole!"
    assert tries == [2]


def test_a_body_cut_short_is_a_failure_not_a_page(site: Site) -> None:
    def cut(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "100")
        handler.end_headers()
        handler.wfile.write(b"half")
        handler.close_connection = True

    site.routes["/a"] = cut
    with pytest.raises(ConnectionFailed):
        get(site.url("/a"))
    assert len(site.paths()) == 3


def test_a_refused_connection_is_named() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(ConnectionFailed, match=f"http://127.0.0.1:{port}/"):
        get(f"http://127.0.0.1:{port}/a")


def test_a_name_that_resolves_to_nothing_is_named() -> None:
    with pytest.raises(ConnectionFailed):
        get("http://no-such-host.invalid/a", attempts=1)


def test_a_conditional_request_brings_304(site: Site) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        fresh = handler.headers.get("If-None-Match") == '"v1"' and handler.headers.get("If-Modified-Since") == "then"
        handler.send_response(304 if fresh else 200)
        handler.send_header("ETag", '"v1"')
        handler.send_header("Content-Length", "0" if fresh else "2")
        handler.end_headers()
        handler.wfile.write(b"" if fresh else b"v1")

    site.routes["/a"] = answer
    first = get(site.url("/a"))
    again = get(site.url("/a"), etag=first.header("etag"), last_modified="then")
    assert [(p.status, p.body) for p in (first, again)] == [(200, b"v1"), (304, b"")]


def test_an_empty_body_is_a_page(site: Site) -> None:
    assert get(site.page("/a", "")).body == b""


@pytest.mark.parametrize(
    "url", ["ftp://example.com/", "javascript:alert(1)", "example.com", "http://", "http://a:99999/"]
)
def test_what_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(BadUrl):
        get(url)


def test_a_server_that_speaks_no_http_is_a_failure(site: Site) -> None:
    def garbage(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"\x00\x01\x02 not http\r\n\r\n")
        handler.close_connection = True

    site.routes["/a"] = garbage
    with pytest.raises(FetchError):
        get(site.url("/a"))
