"""The figure of a whole district, where no dateline names it, and the list of its parts behind."""

from __future__ import annotations

import pytest

from tests.extract.telling import told


@pytest.mark.parametrize(
    ("text", "whole", "parts"),
    [
        (
            "जिले में फार्मर रजिस्ट्री का काम 63 फीसदी हो पाया है। "
            "ब्लॉकवार देखें तो कमासिन में 71.4, बबेरू में 66 और महुआ में महज 41 फीसदी किसानों की रजिस्ट्री हुई है।",
            ("जिला", 63),
            {("कमासिन", 71.4), ("बबेरू", 66), ("महुआ", 41)},
        ),
        (
            "जनपद में 12 हजार आवास स्वीकृत हुए हैं।\nब्लॉकवार आवास\nनरैनी - 2120\nबबेरू - 1888\nकमासिन - 3015",
            ("जनपद", 12000),
            {("नरैनी", 2120), ("बबेरू", 1888), ("कमासिन", 3015)},
        ),
    ],
)
def test_the_whole_is_not_the_first_of_its_parts(
    text: str, whole: tuple[str, float], parts: set[tuple[str, float]]
) -> None:
    assert {(subject, value) for _, subject, value in told(text)} == {whole, *parts}


@pytest.mark.parametrize(
    "text",
    [
        "हर्रैया में शिविर लगा। तहसील में 71 फीसदी किसानों की रजिस्ट्री हुई। हर्रैया में 41 और भानपुर में 38 शिकायतें आईं।",
        "बस्ती। जिले में फार्मर रजिस्ट्री का काम 71 फीसदी हो पाया है। रुधौली में 84.2 और हर्रैया में 79 फीसदी किसानों की रजिस्ट्री हुई है।",
    ],
)
def test_a_place_that_is_told_of_elsewhere_stays_the_articles_own(text: str) -> None:
    found = told(text)
    assert 71 in {value for _, _, value in found}
    assert not any(subject in ("जिला", "") for _, subject, _ in found)
