"""The demo's server: what it serves, what it hides, and HTTP as a crawler needs it."""

from __future__ import annotations

import http.client
from urllib.parse import urlsplit

import pytest

from tathya.server import SiteServer


def ask(site: SiteServer, path: str, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection(urlsplit(site.origin).netloc, timeout=5)
    connection.request(method, path, headers=headers)
    answer = connection.getresponse()
    result = (answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())
    connection.close()
    return result


def test_links_point_to_the_server_itself(site: SiteServer) -> None:
    for path in ("/", "/feed.xml", "/sitemap-news.xml", "/robots.txt"):
        status, _, body = ask(site, path)
        assert status == 200
        assert b"site.example" not in body
    assert site.origin.encode() in ask(site, "/feed.xml")[2]


@pytest.mark.parametrize(
    ("path", "content_type"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/feed.xml", "application/rss+xml; charset=utf-8"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/static/site.css", "text/css"),
        ("/static/img/logo.svg", "image/svg+xml"),
    ],
)
def test_content_types(site: SiteServer, path: str, content_type: str) -> None:
    assert ask(site, path)[1]["content-type"] == content_type


def test_a_redirect_and_a_missing_page(site: SiteServer) -> None:
    status, headers, _ = ask(site, "/2023/10/fatehpur-igrs-ranking-september")
    assert (status, headers["location"]) == (301, f"{site.origin}/city/fatehpur/story-231008-4471.html")
    assert ask(site, "/news/unnao-rojgar-mela-sthagit.html")[0] == 404


def test_a_page_that_is_known_is_not_sent_again(site: SiteServer) -> None:
    status, headers, body = ask(site, "/")
    assert (status, len(body) > 0) == (200, True)
    status, _, body = ask(site, "/", **{"If-None-Match": headers["etag"]})
    assert (status, body) == (304, b"")


def test_head_has_no_body(site: SiteServer) -> None:
    status, headers, body = ask(site, "/", "HEAD")
    assert (status, body) == (200, b"")
    assert int(headers["content-length"]) == len(ask(site, "/")[2])


@pytest.mark.parametrize(
    "path",
    ["/site.yml", "/README.md", "/.gitkeep", "/../gold/site.jsonl", "/%2e%2e/gold/site.jsonl", "//etc/passwd", "/news"],
)
def test_nothing_else_is_served(site: SiteServer, path: str) -> None:
    assert ask(site, path)[0] == 404
