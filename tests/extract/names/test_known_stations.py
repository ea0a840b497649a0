"""The table of police stations: sound rows, known only in their own district."""

from __future__ import annotations

import pytest

from extract.names.gazetteer import places
from extract.names.known_stations import all_stations, is_known, known_stations
from extract.text import fold_text


def test_every_row_has_a_district_of_the_directory() -> None:
    """Its code is that of a district of its name, and its source is told."""
    for station in all_stations():
        codes = {place.code for place in places(station.district) if place.kind == "district"}
        assert station.district_code in codes, station
        assert station.source == "known" or station.source.startswith("gold ")


def test_no_station_stands_twice_in_a_district() -> None:
    """A name may be that of stations in several districts."""
    rows = [(fold_text(s.name), s.district_code) for s in all_stations()]
    assert len(rows) == len(set(rows)) > 250


@pytest.mark.parametrize(
    ("name", "districts", "known"), [("बेकनगंज", {"157"}, True), ("बेकनगंज", {"128"}, False), ("अनजाना", {"157"}, False)]
)
def test_a_station_is_known_in_its_own_district(name: str, districts: set[str], known: bool) -> None:
    """Elsewhere the name may be another station's."""
    assert is_known(name, frozenset(districts)) is known
    assert bool(known_stations(name)) is (name != "अनजाना")
