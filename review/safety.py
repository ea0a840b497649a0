"""What every request and every answer goes through, so that a stranger's text stays a text and a stranger's page writes nothing.

A page of the wild web that the reviewer has open can send a form to this server. Datasette's own token does not keep
it out: it asks for none where no cookie came, and a reviewer named on the command line needs no cookie. So each write has
to come from a page of ours, as the browser itself says (Sec-Fetch-Site, Origin), or to bring the token with its cookie.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from typing import Any
from urllib.parse import urlsplit

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

# No inline script, no eval, nothing from another host. Styles within the page are Datasette's own pages' and Vega's.
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'self'",
    )
)
# An archived page: no script, no form, no plugin, nothing loaded, in an origin of its own.
ARCHIVED_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

# Other sites learn nothing; our own forms need it, since a browser that may not say where it comes from sends
# `Origin: null`. Datasette's own pages would have it so.
_REFERRER = (b"referrer-policy", b"same-origin")
_HEADERS = {
    b"x-content-type-options": b"nosniff",
    b"cross-origin-opener-policy": b"same-origin",
    b"cross-origin-resource-policy": b"same-origin",
    b"x-dns-prefetch-control": b"off",
}

MAX_BODY = 64_000  # bytes of a form; what is larger is refused before it is read
_READING = ("GET", "HEAD", "OPTIONS")
_TOKEN_COOKIE = b"ds_csrftoken="
# Datasette's plugin for passwords hashes here whatever anybody sends, which costs a processor and serves no reader.
_CLOSED = ("/-/password-tool",)


def guarded(app: App, *, hosts: Sequence[str] = ()) -> App:
    """The application behind `refusal`, with our headers on each answer that does not bring its own."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = [(name, value) for name, value in message.get("headers", []) if name.lower() != _REFERRER[0]]
                headers.append(_REFERRER)
                names = {name.lower() for name, _ in headers}
                if b"content-security-policy" not in names:
                    headers.append((b"content-security-policy", POLICY.encode()))
                headers += [(name, value) for name, value in _HEADERS.items() if name not in names]
                message = {**message, "headers": headers}
            await send(message)

        if refused := refusal(scope, hosts):
            status, line = refused
            body = f"{line}\n".encode()
            headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(body)).encode())]
            await drained(receive)
            await send_guarded({"type": "http.response.start", "status": status, "headers": headers})
            await send_guarded({"type": "http.response.body", "body": body})
            return
        # People sign in by the form only. A name and password in each request would be hashed each time, and a
        # token in this header would be let past Datasette's own check of forms.
        headers = [(name, value) for name, value in scope["headers"] if name != b"authorization"]
        await app({**scope, "headers": headers}, receive, send_guarded)

    return wrapped


def refusal(scope: Scope, hosts: Sequence[str]) -> tuple[int, str] | None:
    """The status and the line with which a request is refused, None for one to answer.

    It is refused where it asks by another name than `hosts` (a page of the wild web whose name was made to lead to this
    machine could else read and write here: DNS rebinding), and where it would write and does not come from a page of ours.
    """
    if hosts and _host(scope) not in hosts:
        return 400, "expected one of the names of this server in the address, found another"
    if scope["path"] in _CLOSED:
        return 404, "expected a page of this server, found none; make a hash with: datasette hash-password"
    if scope["method"] in _READING:
        return None
    kind = _header(scope, b"content-type").partition(b";")[0].strip().lower()
    if kind != b"application/x-www-form-urlencoded":
        return 415, "expected a form as a page of this server sends it, found a body of another type"
    size = _header(scope, b"content-length")
    if not size.isdigit():
        return 411, "expected a form that says its length, found one that does not"
    if int(size[:18]) > MAX_BODY:
        return 413, f"expected a form of at most {MAX_BODY} bytes, found {size[:18].decode()}"
    if not (same_origin(scope) or _TOKEN_COOKIE in _header(scope, b"cookie")) or foreign(scope):
        return 403, "expected a form sent by a page of this server, found another; open the page and send it from there"
    return None


async def drained(receive: Receive) -> None:
    """Read what comes with a refused request, up to a size: closed before, the connection would break without an answer."""
    left = 16 * MAX_BODY
    while left > 0:
        message = await receive()
        left -= len(message.get("body", b""))
        if not message.get("more_body"):
            return


def same_origin(scope: Scope) -> bool:
    """Whether the browser itself says that a page of ours asks; no script can set this header."""
    return _header(scope, b"sec-fetch-site") == b"same-origin"


def foreign(scope: Scope) -> bool:
    """Whether the browser says that another site's page asks. Over plain HTTP in a network it sends Origin only."""
    if site := _header(scope, b"sec-fetch-site"):
        return site not in (b"same-origin", b"none")
    origin = _header(scope, b"origin").decode("latin-1").lower()
    return bool(origin) and urlsplit(origin).netloc != _header(scope, b"host").decode("latin-1").lower()


def _header(scope: Scope, name: bytes) -> bytes:
    """A request's header, b"" if it has none."""
    return next((bytes(value) for key, value in scope["headers"] if key == name), b"")


def _host(scope: Scope) -> str:
    """The name that was asked, without its port, lower case; "" if none."""
    asked = re.fullmatch(
        r"(?:\[([0-9a-f:.]+)\]|([^:\[\]]+))(?::[0-9]*)?", _header(scope, b"host").decode("latin-1").lower()
    )
    return (asked[1] or asked[2]) if asked else ""
