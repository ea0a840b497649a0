"""Police stations that an article names."""

from __future__ import annotations

import pytest

from extract.extractor import Extractor
from extract.fact import Reading
from scraper.article import Article


def read(text: str, title: str = "") -> Reading:
    return Extractor().read(Article(id="", title=title, text=text, published="2023-10-05"))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("थाना कादीपुर को पहला स्थान मिला।", ["कादीपुर"]),
        ("कादीपुर थाने को पहला स्थान मिला।", ["कादीपुर"]),
        ("कादीपुर थाना पुलिस ने दो आरोपी पकड़े।", ["कादीपुर"]),
        ("महिला थाना को पहला स्थान मिला।", ["महिला थाना"]),
        ("साइबर थाना को पहला स्थान मिला।", ["साइबर थाना"]),
        ("थाने में तहरीर दी गई।", []),
        ("स्थानीय थाने को सूचना दी गई।", []),
        ("थाना दिवस पर 12 शिकायतें आईं।", []),
        ("पिपरी चौकी प्रभारी मौके पर पहुंचे।", []),
        ("कादीपुर थाने को पहला और कादीपुर थाना को 100 अंक मिले।", ["कादीपुर"]),
    ],
)
def test_a_station_goes_by_its_name_alone(text: str, names: list[str]) -> None:
    """थाना is part of the name of a महिला or साइबर थाना only; outposts, roles and bare थाने name none; each stands once."""
    found = read(text)
    assert [station.name for station in found.stations] == names
    assert [text[station.start : station.end] for station in found.stations] == names


def test_a_station_of_the_title_is_named_too() -> None:
    """With the field that it stands in."""
    found = read("पुलिस ने दो आरोपी पकड़े।", title="कादीपुर थाने को पहला स्थान")
    assert [(station.name, station.field) for station in found.stations] == [("कादीपुर", "title")]
