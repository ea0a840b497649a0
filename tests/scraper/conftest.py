"""A real news site on loopback that behaves as badly as a test asks for. No mocks: sockets, bytes, time."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from scraper.fetch import Fetcher, FetchSettings
from scraper.page import Page

FIXTURES = Path(__file__).parents[2] / "fixtures" / "pages"
REAL_PAGES = Path(__file__).parents[3] / "shared" / "html"

Handler = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Asked:
    """A request as it came in."""

    path: str
    headers: dict[str, str]
    at: float


@dataclass
class Site:
    """Routes by path with query; an unknown path is 404. `asked` logs every request."""

    base: str = ""
    routes: dict[str, Handler] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)

    def url(self, path: str) -> str:
        return self.base + path

    def paths(self, *, robots: bool = False) -> list[str]:
        return [a.path for a in self.asked if robots or a.path != "/robots.txt"]

    def page(self, path: str, body: str | bytes, status: int = 200, **headers: str) -> str:
        """Serve `body` at `path`; header names are given with _ for -."""
        data = body.encode() if isinstance(body, str) else body
        fields = {"Content-Type": "text/html; charset=utf-8"} | {k.replace("_", "-"): v for k, v in headers.items()}

        def answer(handler: BaseHTTPRequestHandler) -> None:
            send(handler, data, status, fields)

        self.routes[path] = answer
        return self.url(path)

    def sequence(self, path: str, *answers: tuple[int, bytes, dict[str, str]]) -> str:
        """Serve one answer after the other at `path`, the last one for ever."""
        left = list(answers)

        def answer(handler: BaseHTTPRequestHandler) -> None:
            status, data, fields = left.pop(0) if len(left) > 1 else left[0]
            send(handler, data, status, {"Content-Type": "text/html"} | fields)

        self.routes[path] = answer
        return self.url(path)


def send(handler: BaseHTTPRequestHandler, data: bytes, status: int, fields: dict[str, str]) -> None:
    handler.send_response(status)
    for name, value in fields.items():
        handler.send_header(name, value)
    if "Content-Length" not in fields:
        handler.send_header("Content-Length", str(len(data)))
    handler.end_headers()
    handler.wfile.write(data)


def serve(site: Site) -> ThreadingHTTPServer:
    class Answering(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            site.asked.append(Asked(self.path, dict(self.headers.items()), time.monotonic()))
            route = site.routes.get(self.path)
            try:
                if route is None:
                    send(self, b"not here", 404, {"Content-Type": "text/plain"})
                else:
                    route(self)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True

        def log_message(self, *args: object) -> None:
            pass

    class Quiet(ThreadingHTTPServer):
        def handle_error(self, *args: object) -> None:
            """Say nothing: tests break connections on purpose."""

    server = Quiet(("127.0.0.1", 0), Answering)
    server.daemon_threads = True
    server.block_on_close = False
    site.base = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    return server


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()
    server = serve(made)
    yield made
    server.shutdown()
    server.server_close()


@pytest.fixture
def other_site() -> Iterator[Site]:
    made = Site()
    server = serve(made)
    yield made
    server.shutdown()
    server.server_close()


def run(coroutine: Coroutine[Any, Any, Any]) -> Any:
    return asyncio.run(coroutine)


def settings(**changes: Any) -> FetchSettings:
    """Fast settings for loopback."""
    return FetchSettings(
        **({"allow_private": True, "delay": 0.0, "retry_seconds": 0.01, "total_seconds": 5.0} | changes)
    )


def get(url: str, *, etag: str = "", last_modified: str = "", **changes: Any) -> Page:
    async def once() -> Page:
        async with Fetcher(settings(**changes)) as fetcher:
            return await fetcher.get(url, etag=etag, last_modified=last_modified)

    return run(once())


def make_page(body: bytes | str, url: str = "https://example.com/news/a-1234.html", **changes: Any) -> Page:
    """A Page as the fetcher would give it."""
    values: dict[str, Any] = {
        "url": url,
        "final_url": url,
        "status": 200,
        "headers": (("Content-Type", "text/html; charset=utf-8"),),
        "body": body.encode() if isinstance(body, str) else body,
        "fetched_at": "2026-01-02T03:04:05+00:00",
    }
    return Page(**(values | changes))


PARAGRAPHS = (
    "लखनऊ। जिले के 32 थानों में से 28 थानों ने सितंबर माह में जनसुनवाई के सभी मामलों का समय से निस्तारण किया है।",
    "पुलिस अधीक्षक ने बताया कि शिकायतों के निस्तारण में जिला प्रदेश में सातवें स्थान पर रहा और पिछले माह से आगे बढ़ा।",
    "उन्होंने कहा कि जिन थानों का काम ठीक नहीं रहा उनके प्रभारियों से जवाब मांगा गया है और अगली बैठक में फिर समीक्षा होगी।",
)


def article_html(number: int = 1, *, canonical: str = "", head: str = "") -> str:
    """A small article of our own; each number is another text."""
    body = "".join(f"<p>{text} यह समाचार संख्या {number} है।</p>" for text in PARAGRAPHS)
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    return (
        f'<!DOCTYPE html><html lang="hi"><head><meta charset="utf-8"><title>समाचार</title>{link}{head}'
        f'<meta property="og:type" content="article">'
        f'<meta property="article:published_time" content="2023-10-05T10:00:00+05:30"></head>'
        f"<body><nav><a href='/'>होम</a></nav><h1>जिले के थानों की रैंकिंग जारी, समाचार {number}</h1>{body}</body></html>"
    )
