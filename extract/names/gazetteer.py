"""The table of places (places.tsv): what a name can be, under which parent, with its official code.

A name can stand for several places (औरंगाबाद in Bihar and in Maharashtra; बांदा the
district and the town): all rows of a name are given, the commonest kind of the
press first, and whoever asks decides by the article's own district or state.
Codes are those of the Local Government Directory of the Government of India.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from extract.text import fold_text

COLUMNS = ("name_hi", "kind", "parent", "lgd_code", "note")
# Which kind a bare name of the press most often means; districts before their towns.
_ORDER = ("country", "state", "district", "city", "block", "tehsil")


@dataclass(frozen=True, slots=True)
class Place:
    """A row of places.tsv. `code` is "" where no official code is known."""

    name: str
    kind: str
    parent: str
    code: str
    note: str = ""


class GazetteerError(ValueError):
    """places.tsv cannot be read: says which line, what was expected, what came."""


@lru_cache(maxsize=1)
def _places() -> dict[str, tuple[Place, ...]]:
    rows: dict[str, list[Place]] = {}
    text = files("extract.names").joinpath("places.tsv").read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#") or line.startswith("name_hi\t"):
            continue
        cells = line.split("\t")
        if len(cells) != len(COLUMNS) or cells[1] not in _ORDER:
            raise GazetteerError(f"places.tsv line {number}: expected {len(COLUMNS)} columns {COLUMNS}, got {cells!r}")
        place = Place(*cells)
        rows.setdefault(fold_text(place.name).strip(), []).append(place)
    return {name: tuple(sorted(places, key=lambda p: _ORDER.index(p.kind))) for name, places in rows.items()}


def place_names() -> frozenset[str]:
    """Every folded name of the table."""
    return frozenset(_places())


@lru_cache(maxsize=1)
def all_rows() -> tuple[Place, ...]:
    """Every row of the table."""
    return tuple(place for rows in _places().values() for place in rows)


def official_name(place: Place) -> str:
    """The name that a place has by itself, of one called by another: उत्तर प्रदेश for यूपी."""
    own = (row for row in all_rows() if row.code == place.code and row.kind == place.kind and row.note != "alt")
    return next((row.name for row in own), place.name) if place.code else place.name


def plain_name(name: str, article: str) -> str:
    """What a place that headlines call otherwise is called in an article (folded): वाराणसी for काशी; as given for any other.

    A nickname (ताजनगरी) is never the name that readers look for.
    """
    for place in places(name):
        if place.note != _IN_HEADLINES or not place.code:
            continue
        full = next((row.name for row in all_rows() if _is_own(row, place)), name)
        if name.endswith(("नगरी", "सिटी")) or fold_text(full) in article:
            return full
    return name


def _is_own(row: Place, place: Place) -> bool:
    return (row.code, row.kind) == (place.code, place.kind) and not row.note.startswith("alt")


_IN_HEADLINES = "alt: headlines"


def all_places() -> list[str]:
    """The name of every row as printed, once each, sorted."""
    return sorted({place.name for place in all_rows()})


def places(name: str) -> tuple[Place, ...]:
    """The places that a name can stand for, likeliest kind first; () where the table knows none."""
    return _places().get(fold_text(name).strip(), ())
