"""Starting the server: Datasette with our plugin, one database, and whoever may judge in it."""

from __future__ import annotations

import socket
from pathlib import Path

import uvicorn
import yaml
from datasette.app import Datasette
from datasette.plugins import pm

import review
from review.served import ServedDatasette
from review.settings import ReviewSettings, keep
from store import Store
from store.errors import StoreError

LOOPBACK = ("127.0.0.1", "localhost", "::1")
ENDING_S = 3  # how long requests that are under way may take when the server is told to end


def make_app(
    db: Path, archive: Path, *, reviewer: str = "", passwords: Path | None = None, hosts: tuple[str, ...] = LOOPBACK
) -> Datasette:
    """Datasette over a Tathya database, brought up to date first, with the review page in it.

    `reviewer` judges from this machine without signing in; with `passwords` (see `read_passwords`) people sign in under
    /-/login. Raises StoreError for a database or a file of passwords that cannot be used.
    """
    accounts = read_passwords(passwords) if passwords is not None else {}
    Store.open(db, create=False).close()
    name = "facts" if db.stem in ("_internal", "-") else db.stem  # these two are Datasette's own
    hidden = {"search_fts": {"hidden": True}, "search": {"hidden": True}}
    settings = {
        "default_page_size": 50,
        "sql_time_limit_ms": 3000,
        "num_sql_threads": 4,
        "suggest_facets": False,  # each column of `claims` is tried, which takes seconds for a million facts
        "allow_download": False,
        "allow_signed_tokens": False,
    }
    if not pm.has_plugin("review"):
        pm.register(review, "review")
    metadata = {"title": "तथ्य Tathya", "databases": {name: {"tables": hidden}}}
    app = ServedDatasette(db, name, metadata=metadata, settings=settings)
    kept = ReviewSettings(
        db=db,
        archive=archive,
        database=name,
        reviewer=reviewer.strip(),
        accounts=accounts,
        hosts=hosts,
    )
    keep(app, kept)
    return app


def read_passwords(path: Path) -> dict[str, str]:
    """Names and password hashes from a YAML file: a line `asha: pbkdf2_sha256$...` each, hashed by `datasette hash-password`.

    Raises StoreError for a file that is not there, is open to others, or holds anything else.
    """
    try:
        mode = path.stat().st_mode
        found = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise StoreError(f"{path}: expected a YAML file with a line `name: hash` a person, found {error}") from error
    if mode & 0o077:
        raise StoreError(
            f"{path}: expected a file that only its owner reads, found mode {mode & 0o777:o}; run: chmod 600 {path}"
        )
    if not isinstance(found, dict) or not found:
        raise StoreError(
            f"{path}: expected a line `name: hash` a person, found none; make a hash with: datasette hash-password"
        )
    for name, hashed in found.items():
        if not (
            isinstance(name, str) and name.strip() and isinstance(hashed, str) and hashed.startswith("pbkdf2_sha256$")
        ):
            raise StoreError(
                f"{path}: {name!r}: expected a hash made by `datasette hash-password`, found something else"
            )
    return {name.strip(): hashed for name, hashed in found.items()}


def check_access(host: str, passwords: Path | None, reviewer: str) -> None:
    """Raise StoreError where whoever reaches the page could judge: in a network without passwords, or beside them."""
    if host not in LOOPBACK and passwords is None:
        raise StoreError(
            f"--host {host}: expected --passwords FILE with it, since whoever reaches this address can read and judge; "
            "without one the page is served on 127.0.0.1 only"
        )
    if passwords is not None and reviewer.strip():
        raise StoreError(
            f"--reviewer {reviewer.strip()}: expected it without --passwords, since whoever has not signed in would judge "
            "under this name; leave it out and sign in"
        )


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens on the port, or on any free one for 0. Raises StoreError where it is taken or may not be had."""
    family, name = (socket.AF_INET6, f"[{host}]") if ":" in host else (socket.AF_INET, host)
    # With its protocol named, asyncio sends each piece of an answer at once; else the last one waits 40 ms for the first's
    # receipt.
    server = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        server.bind((host, port))
        server.listen(128)
    except OSError as error:
        server.close()
        raise StoreError(
            f"{name}:{port}: expected to listen there, found: {error.strerror or error}; give another --port"
        ) from error
    return server


def serve(app: Datasette, sock: socket.socket) -> None:
    """Answer until interrupted, which comes out as KeyboardInterrupt."""
    config = uvicorn.Config(
        app.app(), log_level="warning", lifespan="on", server_header=False, timeout_graceful_shutdown=ENDING_S
    )
    uvicorn.Server(config).run(sockets=[sock])
