"""A count that may take longer than a page: made in the background, waited for a moment, and kept until the next one."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

from store.rows import now

T = TypeVar("T")
PATIENCE_S = 0.1
REST = 20  # a count that took longer than anybody waits rests that many times as long before it is made again


class Kept(Generic[T]):
    """The last result of a count, and when it was made (UTC).

    Each `get` makes it anew, unless that is running or resting, and waits for it at most `patience` seconds: where it is
    quick, what comes back is as of now; where it is slow, the last result comes back meanwhile, None before the first.
    """

    def __init__(self, *, patience: float = PATIENCE_S) -> None:
        self._patience = patience
        self._task: asyncio.Task[tuple[T, str]] | None = None
        self._last: tuple[T, str] | None = None
        self._rests_until = 0.0

    def begin(self, make: Callable[[], Awaitable[T]]) -> None:
        """Start the count, so that its result is there when somebody asks for it."""
        self._collect()
        if self._task is None and time.monotonic() >= self._rests_until:
            self._task = asyncio.create_task(self._run(make))

    @property
    def last(self) -> tuple[T, str] | None:
        """The last result and its time, however old; None before the first."""
        return self._last

    async def get(self, make: Callable[[], Awaitable[T]]) -> tuple[T, str] | None:
        """The result of `make` and its time. Raises what a `make` raised, once, to whoever asks next."""
        self.begin(make)
        if self._task is not None:
            await asyncio.wait({self._task}, timeout=self._patience)
            self._collect()
        return self._last

    def _collect(self) -> None:
        """Keep the result of a count that has ended."""
        if (task := self._task) is not None and task.done():
            self._task = None
            if not task.cancelled():  # as a server does that ends
                self._last = task.result()

    async def _run(self, make: Callable[[], Awaitable[T]]) -> tuple[T, str]:
        began, moment = time.monotonic(), now()
        result = await make()
        took = time.monotonic() - began
        if took > self._patience:
            self._rests_until = time.monotonic() + REST * took
        return result, moment
