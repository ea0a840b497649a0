"""One request at a time a host, with a pause after each: how a site is asked slowly.

Its own forty lines because the pause changes while running: robots.txt may ask for a longer one, and a 429
or 503 with Retry-After stops a host for a while. (aiolimiter's leaky bucket lets bursts through and never
forgets a host.) The pause counts from the end of a request to the start of the next, so that a site that
answers slowly is asked more slowly.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

OnWait = Callable[[str, float], None]

MAX_HOSTS = 10_000  # remembered at once; idle ones beyond that are forgotten, oldest first


@dataclass(slots=True)
class _Host:
    delay: float
    free_at: float = 0.0  # time.monotonic()
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


class Pace:
    """Whose turn it is, host by host. Seconds throughout; `delay` is the pause where nothing longer is asked for.

    `on_wait` is told of each wait as it begins: the host and the seconds.
    """

    def __init__(self, delay: float, on_wait: OnWait | None = None) -> None:
        self._delay = delay
        self._on_wait = on_wait
        self._hosts: dict[str, _Host] = {}

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        """Wait for the host's turn, hold it for the length of the block, then start its pause."""
        state = self._host(host)
        async with state.lock:
            while (wait := state.free_at - time.monotonic()) > 0:
                if self._on_wait is not None:
                    self._on_wait(host, wait)
                await asyncio.sleep(wait)
            try:
                yield
            finally:
                state.free_at = max(state.free_at, time.monotonic() + state.delay)

    def slow_down(self, host: str, delay: float) -> None:
        """From now on pause at least `delay` seconds between requests to the host."""
        state = self._host(host)
        state.delay = max(state.delay, delay)

    def hold(self, host: str, seconds: float) -> None:
        """Ask the host nothing for the next `seconds`."""
        state = self._host(host)
        state.free_at = max(state.free_at, time.monotonic() + seconds)

    def _host(self, host: str) -> _Host:
        state = self._hosts.pop(host, None) or _Host(self._delay)
        self._hosts[host] = state  # put last: the dictionary's order is the order of use
        if len(self._hosts) > MAX_HOSTS:
            now = time.monotonic()
            for name in [n for n, s in self._hosts.items() if s.free_at < now and not s.lock.locked()][:100]:
                if name != host:
                    del self._hosts[name]
        return state
