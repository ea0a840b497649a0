"""How one review server was started: which database, who sits before it. Kept with the Datasette object that serves it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewSettings:
    """The database file, its archive of pages, and the name under which this machine's user judges.

    `database` is what Datasette calls the database: its file's name without the ending, but for names of its own.
    `reviewer` is "" where nobody was named: the page is then for reading only, until somebody signs in; `accounts` are the
    names of those who can, with the hashes of their passwords. `hosts` are the names by which the server may be asked,
    without ports: another name that leads here is somebody's trick; () is any.
    """

    db: Path
    archive: Path
    database: str
    reviewer: str = ""
    accounts: Mapping[str, str] = field(default_factory=dict, repr=False)
    hosts: tuple[str, ...] = ()


_OF: WeakKeyDictionary[Any, ReviewSettings] = WeakKeyDictionary()


def keep(datasette: Any, settings: ReviewSettings) -> None:
    """Remember the settings of a Datasette object."""
    _OF[datasette] = settings


def settings_of(datasette: Any) -> ReviewSettings | None:
    """The settings of a Datasette object; None for one that is not ours."""
    return _OF.get(datasette)
