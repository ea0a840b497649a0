"""Seats of a house behind their number are subjects by their name alone."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "शिवपुर। विधानसभा क्षेत्र क्रमांक-5 कजरौली में 73.5 प्रतिशत, क्रमांक 6-मुरैना में 68.2 प्रतिशत मतदान हुआ।",
            [("कजरौली", "other", 73.5), ("मुरैना", "other", 68.2)],
        ),
        (
            "शिवपुर। 182-कजरौली विधानसभा क्षेत्र में 39.2 प्रतिशत तथा 183-दमनपुर में 41 फीसदी मतदान हुआ।",
            [("कजरौली विधानसभा क्षेत्र", "other", 39.2), ("दमनपुर", "other", 41)],
        ),
        # no house is spoken of: what a hyphen joins may be the size of a thing
        ("शिवपुर। 50-बेड के अस्पताल में 41 प्रतिशत पद खाली हैं।", [("शिवपुर अस्पताल", "institution", 41)]),
    ],
)
def test_a_figure_is_that_of_the_seat(text: str, read: list[tuple[str, str, float]]) -> None:
    assert [(f.subject, f.subject_type, f.value) for f in facts(text) if f.kind == "coverage"] == read
