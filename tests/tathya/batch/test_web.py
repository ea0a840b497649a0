"""Files behind a real web server, as fsspec reaches them: whole, in part, not at all, and on a bad day."""

from __future__ import annotations

import random
import threading
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import tathya.batch.records as records_module
from tathya.batch.inputs import read_inputs
from tathya.batch.records import Loss, Records, Unreadable
from tathya.errors import TathyaError
from tests.tathya.batch.corpus import hindi, record, write


class Web(ThreadingHTTPServer):
    """One file under any name; the name says what goes wrong."""

    data = b""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.asked: Counter[str] = Counter()


class Answer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Web

    def do_GET(self) -> None:
        name = self.path.rpartition("/")[2].partition(".")[0]
        self.server.asked[name] += 1
        count, data = self.server.asked[name], self.server.data
        if name.isdigit() or (name == "busy" and count % 2):
            self.send_response(int(name) if name.isdigit() else 503)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        parts = self.headers.get("Range") if name not in ("whole", "endless") else None
        first, last = map(int, parts.partition("=")[2].split("-")) if parts else (0, len(data) - 1)
        body = data[first : last + 1]
        self.send_response(206 if parts else 200)
        if parts:
            self.send_header("Content-Range", f"bytes {first}-{first + len(body) - 1}/{len(data)}")
        if name == "endless":  # as long as the line stands
            self.send_header("Connection", "close")
            self.close_connection = True
        else:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET":
            if name == "cut" and count in (2, 4):
                body, self.close_connection = body[: len(body) // 2], True
            self.wfile.write(body)

    do_HEAD = do_GET  # noqa: N815 -- the name that the server calls

    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture(scope="module")
def web(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Web]:
    path = tmp_path_factory.mktemp("web") / "a.warc.gz"
    noise = random.Random(1)
    between = [record(f"https://news.example/{n}", noise.randbytes(500_000)) for n in range(8)]
    write(path, [one for n in range(8) for one in (hindi(n), between[n])])
    with Web() as server:
        server.data = path.read_bytes()
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server
        server.shutdown()


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records_module, "BLOCK", 1 << 20)
    monkeypatch.setattr(records_module.time, "sleep", lambda _seconds: None)


def pages(url: str, losses: list[Loss]) -> list[tuple[str, int | None]]:
    return [(page.warc, page.warc_offset) for page in Records(url, losses.append)]


@pytest.mark.parametrize("name", ["right", "busy", "cut", "whole", "endless"])
def test_a_file_of_the_web_is_read_whole(name: str, web: Web, tmp_path: Path) -> None:
    """Also from a server that is busy, breaks off, gives no parts of a file, or does not say how long it is."""
    here = tmp_path / f"{name}.warc.gz"
    here.write_bytes(web.data)
    losses: list[Loss] = []
    url = f"http://127.0.0.1:{web.server_port}/{name}.warc.gz"
    assert read_inputs([f"{url}?sig=x/y"]) == [f"{url}?sig=x/y"]
    assert pages(f"{url}?sig=x/y", losses) == pages(str(here), losses)
    assert len(pages(str(here), losses)) == 8
    assert losses == []


@pytest.mark.parametrize(("status", "tries"), [(404, 1), (403, 1), (500, 4), (503, 4)])
def test_what_a_server_answers_is_said(status: int, tries: int, web: Web) -> None:
    url = f"http://127.0.0.1:{web.server_port}/{status}"
    with pytest.raises(Unreadable, match=f"expected bytes, found after {tries} tries: {status}, message="):
        pages(f"{url}.warc.gz", [])
    with pytest.raises(TathyaError, match=f"expected a file of lines, found: {status}, message="):
        read_inputs([f"{url}.txt"])
