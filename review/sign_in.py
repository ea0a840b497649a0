"""Signing in over a network: a form in the reader's language; whoever guesses has to wait, and no script reads the cookie.

Passwords are hashed as datasette-auth-passwords hashes them. Its own form is not used: it speaks English only, keeps every
other reader waiting while it hashes, and lets scripts read the cookie.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from weakref import WeakKeyDictionary

from datasette.utils.asgi import NotFound, Response
from datasette_auth_passwords.utils import verify_password  # type: ignore[import-untyped]

from review.language import N_
from review.page import draw, settings_or_404

FREE = 5  # wrong passwords in a row before an address has to wait
FIRST_WAIT_S, LONGEST_WAIT_S = 15.0, 900.0
KEPT = 10_000  # addresses
COOKIE = "ds_actor"  # where Datasette looks for who asks

WRONG = N_("The name or the password is wrong.")
TOO_MANY = N_("Too many wrong passwords. Try again in %(seconds)s seconds.")


class Guesses:
    """Wrong passwords in a row by address, and until when each address has to wait."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._wrong: dict[str, tuple[int, float]] = {}

    def begin(self, address: str) -> float:
        """0.0 where an address may try a password, else how many seconds it has to wait.

        A password that may be tried counts as wrong until `right` says otherwise, so that a hundred sent at once are no
        hundred tries. Each one beyond FREE doubles the wait.

        >>> guesses = Guesses(clock=lambda: 0.0)
        >>> [guesses.begin("203.0.113.9") for _ in range(7)], guesses.begin("203.0.113.8")
        ([0.0, 0.0, 0.0, 0.0, 0.0, 15.0, 15.0], 0.0)
        """
        count, until = self._wrong.get(address, (0, 0.0))
        if (wait := until - self._clock()) > 0:
            return wait
        count += 1
        wait = min(FIRST_WAIT_S * 2 ** min(count - FREE, 20), LONGEST_WAIT_S) if count >= FREE else 0.0
        self._wrong.pop(address, None)
        if len(self._wrong) >= KEPT:
            self._wrong.pop(next(iter(self._wrong)))
        self._wrong[address] = (count, self._clock() + wait)
        return 0.0

    def right(self, address: str) -> None:
        """An address has sent a right password: it need not wait."""
        self._wrong.pop(address, None)


_GUESSES: WeakKeyDictionary[Any, Guesses] = WeakKeyDictionary()


async def sign_in(request: Any, datasette: Any) -> Response:
    """The form, and what comes of it: a cookie with the person's name, signed, and the way to the next fact."""
    settings = settings_or_404(datasette)
    if not settings.accounts:
        raise NotFound("expected a server started with --passwords FILE; on this one nobody signs in")
    if request.method != "POST":
        return await draw(datasette, request, "sign_in.html", {"name": "", "error": "", "seconds": 0})
    form = await request.post_vars()
    name = (form.get("username") or "").strip()
    guesses = _GUESSES.setdefault(datasette, Guesses())
    address = str((request.scope.get("client") or ("",))[0])
    if wait := guesses.begin(address):
        context = {"name": name, "error": TOO_MANY, "seconds": f"{wait:.0f}"}
        answer: Response = await draw(datasette, request, "sign_in.html", context, status=429)
        answer.headers["retry-after"] = f"{wait:.0f}"
        return answer
    if not await asyncio.to_thread(fits, settings.accounts, name, form.get("password") or ""):
        return await draw(datasette, request, "sign_in.html", {"name": name, "error": WRONG, "seconds": 0})
    guesses.right(address)
    answer = Response("", status=303, headers={"location": datasette.urls.path("/-/check")})
    answer.set_cookie(COOKIE, datasette.sign({"a": {"id": name}}, "actor"), httponly=True)
    return answer


async def sign_out(request: Any, datasette: Any) -> Response:
    """Forget who asked."""
    settings_or_404(datasette)
    if request.method != "POST":
        raise NotFound("expected a form, sent by POST")
    answer = Response("", status=303, headers={"location": datasette.urls.path("/-/overview")})
    answer.set_cookie(COOKIE, "", max_age=0, expires=0)
    return answer


def fits(accounts: Mapping[str, str], name: str, password: str) -> bool:
    """Whether it is the person's password. A name that is none takes as long as one that is."""
    hashed = accounts.get(name) or next(iter(accounts.values()))
    return bool(verify_password(password, hashed)) and name in accounts


ROUTES: list[tuple[str, Callable[..., Awaitable[Any]]]] = [(r"^/-/login$", sign_in), (r"^/-/logout$", sign_out)]
