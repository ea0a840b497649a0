"""Polite HTTP: a URL in, a Page out. The only module that imports httpx.

Each hop of each request goes through the same gates: scheme and port, robots.txt of its origin, the host's
turn (pace.py), then the wire with limits of time and bytes. Private addresses are refused at connection
time, by httpx-secure: it connects to the very address that was checked, so a name that changes its answer
between check and use gains nothing. Retries (stamina) are for broken connections, 5xx and 429; the wait that
Retry-After names is kept by the host's pace, so that other pages of the site wait too.

httpx is without a release since 2024 and slows down with many connections; both do not matter for a crawler
that keeps to eight, and one module is easily moved to its successor.
"""

from __future__ import annotations

import asyncio
import email.utils
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

import httpx
import stamina
from httpx_secure import SSRFProtectionError, httpx_ssrf_protection

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
from scraper.inflate import Damaged, Inflater, LimitReached
from scraper.pace import OnWait, Pace
from scraper.page import Page
from scraper.robots import MAX_BYTES as MAX_ROBOTS_BYTES
from scraper.robots import Robots
from scraper.urls import asked_url, host_of, join_url

AGENT = "Tathya"
VERSION = "0.1"
PUBLIC_PORTS = frozenset({80, 443, 8080, 8443})
REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchSettings:
    """How the web is asked. Times are in seconds, sizes in bytes.

    `contact` is an address or URL that a site's owner can turn to; it goes into the User-Agent. `delay` is
    the pause between two requests to one host where its robots.txt asks for no longer one; a site that asks
    for more than `max_crawl_delay` is left alone. `total_seconds` bounds one try, from request to last byte.
    `max_bytes` bounds a body on the wire and again after decompression. `allow_private` lifts the ban on
    private addresses and on odd ports: for the demo and tests on loopback. `private_hosts` lifts it for single
    servers ("10.0.0.7:8080"), and for nothing that they redirect to.
    """

    contact: str = ""
    delay: float = 2.0
    max_crawl_delay: float = 60.0
    connect_seconds: float = 10.0
    total_seconds: float = 45.0
    max_bytes: int = 10_000_000
    max_redirects: int = 5
    max_connections: int = 8
    attempts: int = 3
    retry_seconds: float = 1.0
    max_retry_after: float = 120.0
    allow_private: bool = False
    private_hosts: frozenset[str] = frozenset()

    @property
    def user_agent(self) -> str:
        """The name we go by: "Tathya/0.1 (+contact)"."""
        return f"{AGENT}/{VERSION} (+{self.contact})" if self.contact else f"{AGENT}/{VERSION}"


class Fetcher:
    """A client for one crawl: `async with Fetcher(settings) as fetcher: page = await fetcher.get(url)`."""

    def __init__(self, settings: FetchSettings | None = None, on_wait: OnWait | None = None) -> None:
        self.settings = settings or FetchSettings()
        self._pace = Pace(self.settings.delay, on_wait)
        self._robots = Robots(AGENT, self._get_robots)

    async def __aenter__(self) -> Self:
        self._guarded = self._new_client()
        self._open = self._new_client()  # for servers that the settings name; a client without requests costs nothing
        httpx_ssrf_protection(self._guarded)
        return self

    def _new_client(self) -> httpx.AsyncClient:
        settings = self.settings
        return httpx.AsyncClient(
            headers=dict(self.request_headers()),
            timeout=httpx.Timeout(settings.total_seconds, connect=settings.connect_seconds, pool=None),
            limits=httpx.Limits(
                max_connections=settings.max_connections, max_keepalive_connections=settings.max_connections
            ),
            follow_redirects=False,  # each hop is checked here
            trust_env=False,  # a proxy from the environment would connect for us, unchecked
        )

    def _may_be_private(self, url: str) -> bool:
        return self.settings.allow_private or host_of(url) in self.settings.private_hosts

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._guarded.aclose()
        await self._open.aclose()

    def request_headers(self) -> tuple[tuple[str, str], ...]:
        """The headers sent with every request, conditional ones left out: what the archive's request record says."""
        return (
            ("User-Agent", self.settings.user_agent),
            ("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
            ("Accept-Language", "hi,en;q=0.5"),
            ("Accept-Encoding", "gzip, deflate, br"),
        )

    async def get(self, url: str, *, etag: str = "", last_modified: str = "") -> Page:
        """The page at `url`, redirects followed; with a validator that still holds, a Page of status 304 and no body.

        Raises BadUrl, or the subclass of FetchError that fits; never returns a 4xx or 5xx.
        """
        conditions = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        asked = asked_url(url)
        current = asked
        for hop in range(self.settings.max_redirects + 1):
            await self._admit(current)
            # Validators were given by the first address; another one must not judge by them.
            headers = {name: value for name, value in conditions.items() if value} if hop == 0 else {}
            page = await self._ask_patiently(current, headers)
            if page.status not in REDIRECTS:
                return Page(
                    url=asked,
                    final_url=current,
                    status=page.status,
                    headers=page.headers,
                    body=page.body,
                    fetched_at=page.fetched_at,
                )
            current = _redirect_target(current, page)
        raise TooManyRedirects(
            f"a page within {self.settings.max_redirects} redirects",
            f"one more, to {current}",
            asked,
            "open it in a browser and crawl the address it ends at",
            page.status,
        )

    async def _admit(self, url: str) -> None:
        self._check_port(url)
        delay = await self._robots.delay_for(url)
        if delay > self.settings.max_crawl_delay:
            raise RobotsRefused(
                f"a crawl delay of at most {self.settings.max_crawl_delay:g} s",
                f"{delay:g} s in robots.txt",
                url,
                "raise max_crawl_delay if that is worth the time",
            )
        if delay > self.settings.delay:
            self._pace.slow_down(host_of(url), delay)

    def _check_port(self, url: str) -> None:
        port = urlsplit(url).port
        if port is not None and port not in PUBLIC_PORTS and not self._may_be_private(url):
            raise PrivateAddressRefused(
                f"a web port ({', '.join(map(str, sorted(PUBLIC_PORTS)))})",
                f"port {port}",
                url,
                "give --allow-private if this is your own server",
            )

    async def _ask_patiently(self, url: str, headers: Mapping[str, str]) -> Page:
        async for attempt in stamina.retry_context(
            on=self._worth_retrying,
            attempts=self.settings.attempts,
            timeout=None,
            wait_initial=self.settings.retry_seconds,
            wait_max=self.settings.retry_seconds * 10,
            wait_jitter=self.settings.retry_seconds / 2,
        ):
            with attempt:
                page = await self._ask(url, headers, self.settings.max_bytes)
                if page.status >= 400:
                    self._raise_status(url, page)
        return page

    def _worth_retrying(self, error: Exception) -> bool:
        """Whether stamina shall ask again: not after a timeout, which has already cost all the time there is."""
        if isinstance(error, HttpStatusError):
            return error.transient and error.retry_after <= self.settings.max_retry_after
        return isinstance(error, ConnectionFailed)

    def _raise_status(self, url: str, page: Page) -> None:
        retry_after = _seconds(page.header("retry-after"))
        if retry_after:
            self._pace.hold(host_of(url), min(retry_after, self.settings.max_retry_after))
        todo = {404: "the page is gone", 410: "the page is gone", 403: "the site refuses; do not insist"}.get(
            page.status, "try again later" if page.status >= 500 or page.status == 429 else "check the address"
        )
        raise HttpStatusError("status 200", f"status {page.status}", url, todo, page.status, retry_after)

    async def _get_robots(self, url: str) -> bytes:
        """The body of a robots.txt, redirects followed (RFC 9309: five, to any host), no gate of robots itself."""
        current = url
        for _ in range(self.settings.max_redirects + 1):
            self._check_port(current)
            page = await self._ask_robots(current)
            if page.status not in REDIRECTS:
                if page.status >= 400:
                    raise HttpStatusError("a robots.txt", f"status {page.status}", current, "", page.status)
                return page.body
            current = _redirect_target(current, page)
        raise RobotsRefused("a robots.txt", "too many redirects", url)

    async def _ask_robots(self, url: str) -> Page:
        async for attempt in stamina.retry_context(
            on=ConnectionFailed,
            attempts=self.settings.attempts,
            timeout=None,
            wait_initial=self.settings.retry_seconds,
            wait_max=self.settings.retry_seconds * 10,
            wait_jitter=self.settings.retry_seconds / 2,
        ):
            with attempt:
                return await self._ask(url, {}, MAX_ROBOTS_BYTES, cut=True)
        raise AssertionError("stamina ends by returning or raising")

    async def _ask(self, url: str, headers: Mapping[str, str], limit: int, *, cut: bool = False) -> Page:
        """One request, one answer, whatever its status. `cut` keeps what came before the limit instead of raising."""
        client = self._open if self._may_be_private(url) else self._guarded
        began = time.monotonic()
        try:
            async with self._pace.turn(host_of(url)):
                began = time.monotonic()
                async with (
                    asyncio.timeout(self.settings.total_seconds),
                    _translated(url),
                    client.stream("GET", url, headers=headers) as response,
                ):
                    body = b""
                    if response.status_code not in REDIRECTS and response.status_code != 304:
                        body = await self._read(url, response, limit, cut=cut)
                    return Page(
                        url=url,
                        final_url=url,
                        status=response.status_code,
                        headers=tuple((k.decode("latin-1"), v.decode("latin-1")) for k, v in response.headers.raw),
                        body=body,
                        fetched_at=datetime.now(UTC).isoformat(timespec="seconds"),
                    )
        except TimeoutError as error:
            raise TimedOut(
                f"the whole page within {self.settings.total_seconds:g} s",
                f"no end after {time.monotonic() - began:.1f} s",
                url,
                "try again later or raise total_seconds",
            ) from error

    async def _read(self, url: str, response: httpx.Response, limit: int, *, cut: bool) -> bytes:
        """The decoded body, never more than `limit` bytes of it in memory."""
        if (declared := response.headers.get("content-length", "")).isdigit() and int(declared) > limit and not cut:
            raise TooLarge(f"at most {limit} bytes", f"Content-Length {declared}", url, "raise max_bytes if it is news")
        try:
            # Encodings are undone in the reverse of the order they are named in.
            names = [name for name in response.headers.get("content-encoding", "").split(",") if name.strip()]
            chain = [Inflater(name, limit) for name in reversed(names)] or [Inflater("identity", limit)]
            wire = 0
            pieces: list[bytes] = []
            async for raw in response.aiter_raw():
                wire += len(raw)
                data = raw
                for inflater in chain:
                    data = inflater.feed(data)
                pieces.append(data)
                if wire > limit:
                    raise LimitReached
            for inflater in chain:
                inflater.finish()
        except LimitReached:
            if cut:
                return b"".join(pieces)
            raise TooLarge(
                f"at most {limit} bytes", "more, after decompression", url, "raise max_bytes if it is news"
            ) from None
        except Damaged as error:
            raise BrokenEncoding(
                f"a body in {', '.join(names)}", str(error), url, "try again later; the server is at fault"
            ) from error
        return b"".join(pieces)


@asynccontextmanager
async def _translated(url: str) -> AsyncIterator[None]:
    """Turn httpx's errors into ours, so that nobody else needs to know httpx."""
    try:
        yield
    except SSRFProtectionError as error:
        raise PrivateAddressRefused(
            "a public address", str(error), url, "give --allow-private if this is your own server"
        ) from error
    except httpx.ConnectTimeout as error:
        raise ConnectionFailed("a connection", "no answer in time", url, "check the address, try later") from error
    except httpx.TimeoutException as error:
        raise TimedOut("an answer in time", type(error).__name__, url, "try again later") from error
    except (httpx.NetworkError, httpx.RemoteProtocolError) as error:
        raise ConnectionFailed("a whole answer", str(error) or type(error).__name__, url, "try again later") from error
    except (httpx.InvalidURL, httpx.UnsupportedProtocol, httpx.LocalProtocolError) as error:
        raise BadUrl("an http(s) URL", str(error), url, "correct the address") from error
    except httpx.HTTPError as error:
        raise FetchError("a page", f"{type(error).__name__}: {error}", url, "try again later") from error


def _redirect_target(url: str, page: Page) -> str:
    location = page.header("location")
    if not location:
        raise HttpStatusError("a Location", f"status {page.status} without one", url, "check the address", page.status)
    # Servers send Devanagari paths as raw UTF-8, which headers carry as Latin-1.
    with suppress(UnicodeError):
        location = location.encode("latin-1").decode("utf-8")
    return join_url(url, location)


def _seconds(retry_after: str) -> float:
    """Retry-After in seconds, given as a number or a date; 0 where it is absent or unreadable.

    >>> _seconds("7"), _seconds(""), _seconds("soon")
    (7.0, 0.0, 0.0)
    """
    text = retry_after.strip()
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        moment = email.utils.parsedate_to_datetime(text)
    except ValueError:
        return 0.0
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())
