"""Signing in over a network: whoever guesses has to wait, and no script reads the cookie.

The form and its check of passwords are those of datasette-auth-passwords.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from review.safety import App, Message, Receive, Scope, Send, drained

PATH = "/-/login"
FREE = 5  # wrong passwords in a row before an address has to wait
FIRST_WAIT_S, LONGEST_WAIT_S = 15.0, 900.0
KEPT = 10_000  # addresses


class Guesses:
    """Wrong passwords in a row by address, and until when each address has to wait."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._wrong: dict[str, tuple[int, float]] = {}

    def wait(self, address: str) -> float:
        """How many seconds an address still has to wait.

        >>> guesses = Guesses(clock=lambda: 0.0)
        >>> for _ in range(7): guesses.note("203.0.113.9", right=False)
        >>> guesses.wait("203.0.113.9"), guesses.wait("203.0.113.8")
        (60.0, 0.0)
        """
        return max(0.0, self._wrong.get(address, (0, 0.0))[1] - self._clock())

    def note(self, address: str, *, right: bool) -> None:
        """Count a password; each wrong one beyond FREE doubles the wait, a right one ends it."""
        count, _ = self._wrong.pop(address, (0, 0.0))
        if right:
            return
        count += 1
        wait = min(FIRST_WAIT_S * 2 ** min(count - FREE, 20), LONGEST_WAIT_S) if count >= FREE else 0.0
        if len(self._wrong) >= KEPT:
            self._wrong.pop(next(iter(self._wrong)))
        self._wrong[address] = (count, self._clock() + wait)


def guessing_slowed(app: App) -> App:
    """The application, which answers 429 to an address that has sent too many wrong passwords."""
    guesses = Guesses()

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] != PATH or scope["method"] != "POST":
            await app(scope, receive, send)
            return
        address = str((scope.get("client") or ("",))[0])
        if wait := guesses.wait(address):
            await drained(receive)
            body = f"too many wrong passwords; wait {wait:.0f} s and try again\n".encode()
            headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"retry-after", f"{wait:.0f}".encode())]
            await send({"type": "http.response.start", "status": 429, "headers": headers})
            await send({"type": "http.response.body", "body": body})
            return

        async def send_noted(message: Message) -> None:
            if message["type"] == "http.response.start":
                # The form comes again for a wrong password; a right one leads away, with a cookie.
                if message["status"] in (200, 302):
                    guesses.note(address, right=message["status"] == 302)
                message = {**message, "headers": [_closed(*header) for header in message.get("headers", [])]}
            await send(message)

        await app(scope, receive, send_noted)

    return wrapped


def _closed(name: bytes, value: bytes) -> tuple[bytes, bytes]:
    """A header; the cookie of the sign-in as one that no script can read."""
    if name.lower() == b"set-cookie" and value.startswith(b"ds_actor=") and b"httponly" not in value.lower():
        return name, value + b"; HttpOnly"
    return name, value
