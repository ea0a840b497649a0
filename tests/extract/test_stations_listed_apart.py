"""Places and marks of stations that are listed before, behind or below: see docs/decisions/2026-11-30-whose-and-of-what-kind.md."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told

STATIONS = ("कोतवाली नगर", "हजारा", "दियोरिया कलां", "ललिया", "महिला थाना", "सिविल लाइंस")
COUNTS = {3: "तीन", 4: "चार", 6: "छह"}
OPENING = "सहारनपुर। आईजीआरएस की मासिक रैंकिंग जारी हुई। "


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize(
    "said",
    [
        "जिले के {k} थानों ने बेहतर काम किया। इन्हें पहली रैंक मिली है। इनमें {names} शामिल हैं।",
        "जिले के {k} थाने शत प्रतिशत निस्तारण वाले हैं। इन सभी को पहली रैंक मिली। इनमें {names} हैं।",
        "{names} थानों ने शिकायतों का समय से निस्तारण किया। इन्हें प्रदेश में पहली रैंक मिली है।",
        "{names} थानों का काम सबसे अच्छा रहा। ये सभी पहले स्थान पर रहे।",
        "{names} ने अच्छा काम किया। इन {k} थानों को पहला स्थान मिला।",
        "जिन {k} थानों को पहली रैंक मिली, वे {names} हैं।",
        "{names} समेत जिले के {k} थाने पहले स्थान पर रहे।",
    ],
)
def test_places_of_those_listed(said: str, count: int) -> None:
    row = STATIONS[:count]
    text = OPENING + said.format(k=COUNTS[count], names=", ".join(row[:-1]) + " और " + row[-1])
    assert {(s, v) for kind, s, v in told(text) if kind == "rank"} == {(s, 1) for s in row}


@pytest.mark.parametrize(
    "said",
    [
        "आईजीआरएस में शत-प्रतिशत अंक प्राप्त कर प्रदेश में पहला स्थान पाने वालों में {names} थाने हैं।",
        "जिले के तीन थानों ने शत प्रतिशत अंक पाकर पहला स्थान प्राप्त किया। इनमें {names} शामिल हैं।",
        "जिले के तीन थानों को 100 अंक मिले। इन्हें पहली रैंक दी गई। इनमें {names} शामिल हैं।",
        "पहले स्थान पर {names} थाने हैं, जिन्हें 100 अंक मिले हैं।",
        "प्रदेश में पहला स्थान पाने वाले थानों में {names} शामिल हैं। इन थानों को 100 में से 100 अंक मिले।",
        "\n\nइन थानों को मिले 100 अंक और पहला स्थान\n{names}",
    ],
)
def test_places_with_their_marks(said: str) -> None:
    row = ("हजारा", "ललिया", "सिविल लाइंस")
    text = OPENING + said.format(names=", ".join(row[:-1]) + " और " + row[-1])
    marked = {(k, s, v) for k, s, v in told(text) if k in ("rank", "score")}
    assert marked == {one for s in row for one in (("rank", s, 1), ("score", s, 100))}


def test_places_in_turn_are_not_one_place_of_all() -> None:
    text = "रसड़ा, बांसडीह और रेवती ने अच्छा काम किया। इन्हें प्रदेश में क्रमशः 12वां, 31वां और 58वां स्थान मिला।"
    assert len({s for k, s, v in told(text) if k == "rank" and v == 12}) <= 1


def test_a_place_of_many_before_their_number_is_nobodys() -> None:
    text = "आईजीआरएस की रैंकिंग आई। प्रदेश में नंबर एक पर रहे सहारनपुर के 17 थाने।"
    assert [(f.kind, f.value) for f in facts(text)] == [("count", 17)]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "नगर थाना 48 अंकों के साथ उन्नीसवें व पचरुखी थाना इतने ही अंक लाकर बीसवें पायदान पर है।",
            {("नगर", 48), ("पचरुखी", 48)},
        ),
        ("नगर थाना 41 अंक लेकर छठे स्थान पर है। इतने ही अंक मुफस्सिल थाना को भी मिले।", {("नगर", 41), ("मुफस्सिल", 41)}),
        (
            "रिया सिंह ने 97.2 फीसदी अंक पाए। अमन वर्मा के भी इतने ही नंबर हैं।",
            {("रिया सिंह", 97.2), ("अमन वर्मा", 97.2)},
        ),
        ("उसे भी इतने ही अंक मिले।", set()),
    ],
)
def test_as_many_marks_as_told(said: str, expected: set[tuple[str, float]]) -> None:
    assert {(s, v) for k, s, v in told("सीवान। रैंकिंग जारी हुई। " + said) if k == "score"} == expected


def test_both_who_share_as_many_marks_hold_the_place() -> None:
    text = "पलामू। 484 अंक लाकर नगर ऊंटारी के अमन राज और इतने ही अंकों के साथ भवनाथपुर की शबनम परवीन संयुक्त रूप से दूसरे स्थान पर रहीं।"
    assert {s for k, s, v in told(text) if k == "rank"} == {"अमन राज", "शबनम परवीन"}


def test_places_behind_the_figure_of_a_row() -> None:
    rows = "झुंझुनूं। ब्लॉक वाइज परिणाम देखें।\n\n• पिलानी - 97.4 प्रतिशत - पहला\n\n• चिड़ावा - 96.88 प्रतिशत - दूसरा"
    assert {(s, v) for k, s, v in told(rows) if k == "rank"} == {("पिलानी", 1), ("चिड़ावा", 2)}


@pytest.mark.parametrize(
    "name",
    ["औद्योगिक क्षेत्र", "एयरपोर्ट", "सेक्टर 20", "फेज वन", "नई मंडी", "ट्रांसपोर्ट नगर", "रामचंद्र मिशन", "पीजीआई"],
)
@pytest.mark.parametrize(
    "said",
    [
        "आईजीआरएस की रैंकिंग में {} थाना पहले, तिलहर दूसरे और कांट तीसरे स्थान पर रहा।",
        "आईजीआरएस की मासिक रैंकिंग में थाना {} ने प्रदेश में पहला स्थान पाया है।",
    ],
)
def test_stations_named_by_common_words(said: str, name: str) -> None:
    assert name in {s for k, s, v in told("शाहजहांपुर। " + said.format(name)) if k == "rank" and v == 1}


@pytest.mark.parametrize(
    ("field", "count", "last"),
    [
        ("राज्य के सभी 38 जिलों की रैंकिंग जारी की है", 38, "रोहतास"),
        ("प्रदेश के 75 जनपदों की रैंकिंग तैयार की है", 75, "जौनपुर"),
        ("जिले के सभी 21 थानों की रैंकिंग जारी की है", 21, "कमासिन"),
    ],
)
@pytest.mark.parametrize(
    "said",
    [
        "इसमें पहले स्थान पर कोई नहीं बदला जबकि {} सबसे निचले पायदान पर है।",
        "रैंकिंग घोषित हुई। {} अंतिम पायदान पर है।",
    ],
)
def test_the_last_of_a_field_told_before(said: str, field: str, count: int, last: str) -> None:
    ranks = {(s, v) for k, s, v in told(f"विभाग ने {field}। " + said.format(last)) if k == "rank"}
    assert ranks == {(last, count)}


@pytest.mark.parametrize(
    "said",
    [
        "कैमूर, अरवल और नवादा में 3-3 फीसदी वोटरों के नाम कटे।",
        "कैमूर, अरवल और नवादा, इन जिलों में 3-3 फीसदी नाम हटाए गए हैं।",
        "सबसे कम नाम कैमूर, अरवल और नवादा में हटे हैं। इन जिलों में 3-3 फीसदी नाम कटे हैं।",
        "कैमूर, अरवल और नवादा में लक्ष्य का 3-3 प्रतिशत ही हासिल हो सका।",
        "कैमूर, अरवल और नवादा की प्रगति 3-3 प्रतिशत रही।",
        "3-3 फीसदी टीकाकरण के साथ कैमूर, अरवल और नवादा सबसे पीछे हैं।",
        "कैमूर, अरवल और नवादा सबसे पीछे हैं। यहां 3-3 प्रतिशत टीकाकरण हुआ है।",
    ],
)
def test_a_share_of_each(said: str) -> None:
    shares = {(s, v) for k, s, v in told("पटना। अभियान की समीक्षा हुई। " + said) if k == "coverage"}
    assert shares == {(s, 3) for s in ("कैमूर", "अरवल", "नवादा")}


def test_one_of_those_listed_before_is_not_all_of_them() -> None:
    text = "जयपुर के कुणाल सिंघवी और शैलजा काबरा ने परीक्षा पास की। इनमें सिंघवी 2023 में देश में 241वें पायदान पर थे।"
    assert "शैलजा काबरा" not in {s for k, s, v in told(text) if k == "rank"}


@pytest.mark.parametrize(
    ("field", "count", "last"),
    [("मंडल के चारों जिलों", 4, "मैनपुरी"), ("जिले की पांचों तहसीलों", 5, "कलीनगर तहसील"), ("जिले के सातों ब्लॉकों", 7, "मरौरी ब्लॉक")],
)
@pytest.mark.parametrize(
    "said", ["{} में {} अंतिम स्थान पर रही।", "{} में {} सबसे नीचे है।", "{} की रैंकिंग में {} को अंतिम स्थान मिला।"]
)
def test_the_last_of_them_all(said: str, field: str, count: int, last: str) -> None:
    ranks = {(s, v) for k, s, v in told("बरेली। आईजीआरएस की रैंकिंग आई। " + said.format(field, last)) if k == "rank"}
    assert ranks == {(last, count)}
