"""A small news site on loopback, for the demo and for tests: static files over real HTTP.

The folder's `site.yml` names redirects, pages that are gone and odd content types. In text files
`http://site.example` becomes the server's own origin, so that the files can be read as they are.
Only files that were there at the start are served; a path is a key, never a file name.
"""

from __future__ import annotations

import hashlib
import mimetypes
import threading
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import unquote, urlsplit

import yaml

PLACEHOLDER = b"http://site.example"
REPLACED = (".html", ".xml", ".txt")
NOT_SERVED = ("site.yml", "README.md")


@dataclass(slots=True)
class Site:
    """What the server answers: files, redirects and content types by path; where a crawl starts."""

    files: dict[str, Path]
    redirects: dict[str, str] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    start: list[str] = field(default_factory=list)


def load_site(folder: Path) -> Site:
    """Return the site that stands in a folder. Hidden files and those that describe the site are left out."""
    told: dict[str, Any] = yaml.safe_load((folder / "site.yml").read_text(encoding="utf-8"))
    files = {
        "/" + path.relative_to(folder).as_posix(): path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith(".") and path.name not in NOT_SERVED
    }
    files |= {key.removesuffix("index.html"): path for key, path in files.items() if key.endswith("/index.html")}
    gone = set(told.get("missing") or [])
    return Site(
        files={key: path for key, path in files.items() if key not in gone},
        redirects=told.get("redirects") or {},
        types=told.get("types") or {},
        start=told.get("start") or ["/"],
    )


class SiteServer:
    """The site on a free loopback port: `with SiteServer(folder) as server: server.origin`."""

    def __init__(self, folder: Path) -> None:
        self.site = load_site(folder)

    def __enter__(self) -> Self:
        site = self.site

        class Handler(SiteHandler):
            served = site

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def origin(self) -> str:
        """Scheme, host and port, without a slash at the end."""
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def start_urls(self) -> list[str]:
        """The URLs at which a crawl of the site starts."""
        return [self.origin + path for path in self.site.start]


class SiteHandler(BaseHTTPRequestHandler):
    """GET and HEAD for one Site; a request with the page's own ETag is answered 304."""

    served: Site
    protocol_version = "HTTP/1.1"
    server_version = "TathyaDemo"
    sys_version = ""

    def do_GET(self) -> None:
        """Answer with the file, a redirect, 304 or 404."""
        path = unquote(urlsplit(self.path).path)
        if path in self.served.redirects:
            self.answer(301, b"", Location=self.origin() + self.served.redirects[path])
            return
        file = self.served.files.get(path)
        if file is None:
            self.answer(404, "<!doctype html><title>404</title><p>यह पन्ना नहीं मिला".encode(), **HTML)
            return
        body = file.read_bytes()
        if file.suffix in REPLACED:
            body = body.replace(PLACEHOLDER, self.origin().encode())
        etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        headers = {"ETag": etag, "Last-Modified": formatdate(file.stat().st_mtime, usegmt=True)}
        if self.headers.get("If-None-Match") == etag:
            self.answer(304, b"", **headers)
            return
        self.answer(200, body, **{"Content-Type": self.served.types.get(path) or guess_type(file)}, **headers)

    def do_HEAD(self) -> None:
        """Answer as for GET, without the body."""
        self.do_GET()

    def answer(self, status: int, body: bytes, **headers: str) -> None:
        """Send one whole answer; the body is left out where HTTP forbids it."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET" and status != 304:
            self.wfile.write(body)

    def origin(self) -> str:
        """Return the origin that stands in the site's own links."""
        host, port = self.connection.getsockname()[:2]
        return f"http://{host}:{port}"

    def log_message(self, *args: Any) -> None:
        """Say nothing: the crawl's own progress is on the screen."""


HTML = {"Content-Type": "text/html; charset=utf-8"}


def guess_type(file: Path) -> str:
    """Return the content type that the file's name suggests."""
    guessed = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return f"{guessed}; charset=utf-8" if file.suffix in REPLACED else guessed
