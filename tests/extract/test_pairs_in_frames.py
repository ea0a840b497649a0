"""Two that share a place or marks: every kind of subject in every frame that says it of both."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts

PAIRS = {
    "district": ("एटा", "मैनपुरी"),
    "city": ("इंदौर", "सूरत"),
    "state": ("केरल", "बिहार"),
    "block": ("कांटी प्रखंड", "सकरा प्रखंड"),
    "station before": ("थाना रिजोर", "थाना जलेसर"),
    "station behind": ("रिजोर थाना", "जलेसर थाना"),
    "department": ("राजस्व विभाग", "कृषि विभाग"),
    "institution": ("डीएवी स्कूल", "संत कबीर स्कूल"),
    "person": ("रिया कुमारी", "अमन सिंह"),
}
FRAMES = (
    ("{} तीसरे स्थान पर हैं", 3),
    ("{} संयुक्त रूप से तीसरे स्थान पर रहे", 3),
    ("{} तीसरे नंबर पर रहे", 3),
    ("{} 92 अंकों के साथ तीसरे स्थान पर हैं", 3),
    ("{} 92 अंक लेकर तीसरे स्थान पर रहे", 92),
    ("{} ने तीसरा स्थान पाया", 3),
    ("{} को प्रदेश में तीसरी रैंक मिली", 3),
    ("{} की प्रदेश में तीसरी रैंक है", 3),
    ("{} का तीसरा स्थान रहा", 3),
    ("{} प्रथम रहे", 1),
    ("{} को 92-92 अंक मिले", 92),
    ("{} के 92-92 अंक हैं", 92),
    ("{} को 100 में से 92 अंक मिले", 92),
)


def _named(subject: str) -> str:
    """A station and a block go by their own names too."""
    return subject.removeprefix("थाना ").removesuffix(" थाना").removesuffix(" प्रखंड")


@pytest.mark.parametrize("kind", PAIRS)
def test_a_figure_of_two_is_of_both(kind: str) -> None:
    first, second = PAIRS[kind]
    for joint in ("और", "व"):
        for frame, value in FRAMES:
            text = f"जून की रैंकिंग में {frame.format(f'{first} {joint} {second}')}।"
            found = {_named(f.subject) for f in facts(text, "रैंकिंग जारी") if f.value == value}
            assert found == {_named(first), _named(second)}, text


def test_districts_with_their_noun_behind_both() -> None:
    found = facts("रैंकिंग में एटा व मैनपुरी जिले 77.2 प्रतिशत अंकों के साथ पहले स्थान पर हैं।", "रैंकिंग जारी")
    assert {(f.kind, f.subject) for f in found} == {(k, s) for k in ("rank", "score") for s in ("एटा", "मैनपुरी")}


def test_of_two_in_one_district_the_verb_tells() -> None:
    found = facts("बैठक में एटा व मैनपुरी जिले में जलेसर थाना तीसरे स्थान पर रहा।", "थानों की रैंकिंग")
    assert {f.subject for f in found} == {"जलेसर"}


def test_each_owner_in_a_row_has_its_own_count() -> None:
    found = facts("कांटी की 2 पंचायत में 3 वार्ड, मुरौल की 6 पंचायत में 7 वार्ड और सकरा की 4 पंचायत में 9 वार्ड पानी से घिरे हैं।", "बाढ़")
    assert [(f.subject, f.value) for f in found] == [
        ("कांटी", 2),
        ("कांटी", 3),
        ("मुरौल", 6),
        ("मुरौल", 7),
        ("सकरा", 4),
        ("सकरा", 9),
    ]


def test_the_stations_of_each_district_have_their_own_cases() -> None:
    found = facts("गया के 2 थानों में 3 मामले और नवादा के 4 थानों में 9 मामले दर्ज हैं।", "अपराध")
    assert {(f.subject, f.value) for f in found} == {
        ("गया के थाने", 2),
        ("गया के थाने", 3),
        ("नवादा के थाने", 4),
        ("नवादा के थाने", 9),
    }


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("एटा में 34, मैनपुरी में 27 और आगरा में 19 लाख पौधे लगे।", (3_400_000, 2_700_000, 1_900_000)),
        ("एटा के 34, मैनपुरी के 27 और आगरा के 19 हजार किसानों को लाभ मिला।", (34_000, 27_000, 19_000)),
        ("एटा ने 3.4, मैनपुरी ने 2.75 और आगरा ने 1.9 करोड़ रुपये वसूले।", (34_000_000, 27_500_000, 19_000_000)),
        ("एटा से 34 लाख, मैनपुरी से 27 लाख और आगरा से 19 लाख रुपये मिले।", (3_400_000, 2_700_000, 1_900_000)),
        ("एटा में 3400, मैनपुरी में 2700 और आगरा में 19 लाख पौधे लगे।", (3400, 2700, 1_900_000)),
        ("एटा में 34, मैनपुरी में 27 और आगरा में 1 लाख 25 हजार पौधे लगे।", (34, 27, 125_000)),
    ],
)
def test_the_scale_of_a_row_is_said_once(text: str, values: tuple[float, ...]) -> None:
    """Where the figures are alike; thousands written out stand for themselves, and a scale of two parts is nobody else's."""
    found = facts(text, "समीक्षा")
    assert [(f.subject, f.value) for f in found] == list(zip(("एटा", "मैनपुरी", "आगरा"), values, strict=True))
