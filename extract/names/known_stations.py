"""The table of police stations that the project is sure of (stations.tsv). It grows by hand, from what the database suggests."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from extract.text import fold_text

COLUMNS = ("name", "district", "district_code", "source")


@dataclass(frozen=True, slots=True)
class KnownStation:
    """A row of stations.tsv; `district_code` is that of the Local Government Directory."""

    name: str
    district: str
    district_code: str
    source: str


class StationTableError(ValueError):
    """stations.tsv cannot be read: says which line, what was expected, what came."""


@lru_cache(maxsize=1)
def _stations() -> dict[str, tuple[KnownStation, ...]]:
    rows: dict[str, list[KnownStation]] = {}
    text = files("extract.names").joinpath("stations.tsv").read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) != len(COLUMNS) or not all(cells):
            raise StationTableError(
                f"stations.tsv line {number}: expected {len(COLUMNS)} columns {COLUMNS}, got {cells!r}"
            )
        rows.setdefault(fold_text(cells[0]), []).append(KnownStation(*cells))
    return {name: tuple(stations) for name, stations in rows.items()}


def known_stations(name: str) -> tuple[KnownStation, ...]:
    """The stations of a name, () where the table has none."""
    return _stations().get(fold_text(name), ())


def all_stations() -> list[KnownStation]:
    """Every row of the table."""
    return [station for rows in _stations().values() for station in rows]


def is_known(name: str, district_codes: frozenset[str]) -> bool:
    """Whether a district of an article is known to have a station of that name."""
    return any(station.district_code in district_codes for station in known_stations(name))
