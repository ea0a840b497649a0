"""Serving the review page until Ctrl-C. The web's libraries are imported when it is first asked for."""

from __future__ import annotations

import threading
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from tathya.pipeline import archive_folder


def run_review(
    db: Path,
    *,
    reviewer: str,
    port: int,
    host: str,
    passwords: Path | None,
    open_page: bool,
    tell: Callable[[str], object],
) -> None:
    """Serve the database's review page; `tell` is given the address. Raises StoreError for what cannot be served.

    Ctrl-C is how it ends, and nothing goes wrong by it: every verdict was on disk when its page was answered.
    """
    from review.serve import LOOPBACK, check_access, listening, make_app, serve

    check_access(host, passwords, reviewer)
    # Behind a server of the newsroom's it is asked by that one's name, and a sign-in goes with a name.
    hosts = LOOPBACK if host in LOOPBACK and passwords is None else ()
    app = make_app(db, archive_folder(db), reviewer=reviewer, passwords=passwords, hosts=hosts)
    sock = listening(host, port)
    name = f"[{host}]" if ":" in host else host
    address = f"http://{name}:{sock.getsockname()[1]}/-/check"
    with suppress(KeyboardInterrupt):
        tell(f"review {db} at {address}{said_of(reviewer, passwords)}; Ctrl-C ends it")
        if open_page:
            # A browser in the terminal keeps its caller waiting, and the page could not come.
            threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()
        serve(app, sock)
    tell(f"review {db}: ended; all verdicts are in the database")


def said_of(reviewer: str, passwords: Path | None) -> str:
    """Who may judge, for the line with the address."""
    if passwords is not None:
        return ", for whoever signs in"
    return f" as {reviewer.strip()}" if reviewer.strip() else ", for reading only (--reviewer NAME to judge)"
