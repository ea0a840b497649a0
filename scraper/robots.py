"""robots.txt, one an origin: what may be asked, and how slowly.

protego reads the rules; this module decides what a missing, broken or unreachable file means (RFC 9309):
4xx is no rules, 5xx and 429 is "not now", a file over 512 kB is read up to there. An answer is kept for a
day, a refusal "for now" for ten minutes, so that a site in trouble is not asked once more for every page.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from protego import Protego

from scraper.errors import HttpStatusError, RobotsRefused
from scraper.urls import origin_of

MAX_BYTES = 512 * 1024
KEEP_SECONDS = 24 * 3600
KEEP_REFUSAL_SECONDS = 600
MAX_ORIGINS = 10_000  # kept at once; the oldest is forgotten

Getter = Callable[[str], Awaitable[bytes]]


@dataclass(frozen=True, slots=True)
class _Kept:
    until: float  # time.monotonic()
    rules: Protego | None = None
    refusal: str = ""


class Robots:
    """The rules of every origin met so far, for one user agent (its product name, as "Tathya")."""

    def __init__(self, agent: str, get: Getter) -> None:
        self._agent = agent
        self._get = get
        self._kept: dict[str, _Kept] = {}
        self._locks: dict[str, asyncio.Lock] = {}

    async def delay_for(self, url: str) -> float:
        """Return the pause in seconds that the URL's robots.txt asks for, 0 where it asks for none.

        Raises RobotsRefused where it forbids the URL or cannot be read for now, and what the getter
        raises where the host cannot be reached at all.
        """
        kept = await self._rules(origin_of(url))
        robots_url = f"{origin_of(url)}/robots.txt"
        if kept.rules is None:
            raise RobotsRefused("a robots.txt", kept.refusal, robots_url, f"try {url} again in ten minutes")
        if not kept.rules.can_fetch(url, self._agent):
            raise RobotsRefused("leave to fetch", f"a rule against it in {robots_url}", url, "leave this page out")
        rate = kept.rules.request_rate(self._agent)
        per_request = rate.seconds / rate.requests if rate and rate.requests else 0.0
        return max(kept.rules.crawl_delay(self._agent) or 0.0, per_request)

    async def _rules(self, origin: str) -> _Kept:
        async with self._locks.setdefault(origin, asyncio.Lock()):
            kept = self._kept.get(origin)
            if kept is None or kept.until < time.monotonic():
                kept = await self._read(origin)
                self._kept.pop(origin, None)
                self._kept[origin] = kept
            if len(self._kept) > MAX_ORIGINS:
                oldest = next(iter(self._kept))
                del self._kept[oldest]
                self._locks.pop(oldest, None)
            return kept

    async def _read(self, origin: str) -> _Kept:
        now = time.monotonic()
        try:
            body = await self._get(f"{origin}/robots.txt")
        except HttpStatusError as error:
            if error.status >= 500 or error.status == 429:
                return _Kept(until=now + KEEP_REFUSAL_SECONDS, refusal=f"status {error.status}")
            body = b""
        except RobotsRefused as error:  # too many redirects or an answer that is no text
            return _Kept(until=now + KEEP_REFUSAL_SECONDS, refusal=error.came)
        text = body[:MAX_BYTES].decode("utf-8-sig", "replace")
        return _Kept(until=now + KEEP_SECONDS, rules=Protego.parse(text))
