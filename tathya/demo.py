"""The whole way on a small news site on loopback: serve, crawl, extract, store, show. What `make demo` runs."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scraper.crawl import CrawlSettings
from scraper.fetch import FetchSettings
from store import Store, counts, find_facts
from tathya.errors import TathyaError
from tathya.pipeline import Totals, Watcher, archive_folder, crawl, frontier_file
from tathya.server import SiteServer

DEFAULT_DB = Path("demo") / "facts.db"


@dataclass(frozen=True, slots=True, kw_only=True)
class Demo:
    """What the demo brought: the crawl's totals, the database's counts and some of its facts."""

    totals: Totals
    counts: dict[str, int]
    facts: list[dict[str, Any]]


def site_folder() -> Path:
    """Return the demo site: of the checkout that this file stands in, else the one packed with the program."""
    here = Path(__file__).resolve().parent
    for folder in (here.parent / "fixtures" / "site", here / "demo_site"):
        if (folder / "site.yml").is_file():
            return folder
    raise TathyaError(f"expected the demo site in {here / 'demo_site'}, found none; install Tathya again")


def run_demo(db: Path, watcher: Watcher, *, limit: int) -> Demo:
    """Crawl the demo site into a fresh database and return what came of it, with at most `limit` facts.

    The default database is made anew each time. Any other must not be there yet, so that a
    slip of the hand cannot cost a reporter's own.
    """
    if db == DEFAULT_DB:
        remove_database(db)
    elif db.exists():
        raise TathyaError(f"{db}: expected the name of a new file, found one that is there; give another with --db")
    db.parent.mkdir(parents=True, exist_ok=True)
    # No pause between pages: the host is this machine, and the only one that is asked.
    settings = CrawlSettings(fetch=FetchSettings(allow_private=True, delay=0.0))
    with SiteServer(site_folder()) as server:
        totals = crawl(server.start_urls, db=db, settings=settings, watcher=watcher)
    with Store.open(db, create=False) as store:
        return Demo(totals=totals, counts=counts(store), facts=find_facts(store, limit=limit))


def remove_database(db: Path) -> None:
    """Remove a database with what stands beside it under its name: archive, frontier, SQLite's own files."""
    for main in (db, frontier_file(db)):
        for path in (main, *(main.with_name(main.name + suffix) for suffix in ("-wal", "-shm", ".lock"))):
            path.unlink(missing_ok=True)
    if archive_folder(db).is_dir():
        shutil.rmtree(archive_folder(db))
