"""What the columns of a table hold: sums in a scale, wholes and what was done of them, posts, medals; and what is never a fact."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told, told_of_totals

_PLACES = ("गोंडा", "बहराइच")


@pytest.mark.parametrize(
    ("caption", "header", "rows"),
    [
        ("सब्जियों के दाम", "मंडी | आलू | प्याज", ("18.5 | 24.2", "17.9 | 25")),
        ("पेट्रोल और डीजल", "शहर | पेट्रोल | डीजल", ("94.21 | 87.3", "94.6 | 87.72")),
        ("मौसम का हाल", "शहर | अधिकतम | न्यूनतम", ("41.2 | 28.3", "42 | 29")),
        ("सर्राफा", "शहर | 22 कैरेट | 24 कैरेट", ("90300 | 98500", "90200 | 98400")),
        ("बस का समय", "स्टेशन | आगमन | प्रस्थान", ("10.20 | 10.25", "12.40 | 12.45")),
        ("बारिश", "जिला | बारिश (मिमी)", ("82", "64")),
        ("भर्ती", "श्रेणी | कटऑफ अंक", ("153.2", "149.6")),
        ("पारी", "खिलाड़ी | रन | गेंद | चौके", ("47 | 31 | 4", "103 | 98 | 9")),
        ("हाल", "जिला | पहली पाली | दूसरी पाली", ("12 | 14", "9 | 11")),
    ],
)
def test_a_table_of_what_counts_nothing_has_no_facts(caption: str, header: str, rows: tuple[str, str]) -> None:
    """A price, an hour, a temperature, runs; or columns of which nothing says what they count."""
    lines = "\n".join(f"{name} | {row}" for name, row in zip(_PLACES, rows, strict=True))
    assert told(f"बस्ती। आंकड़े जारी हुए।\n\n{caption}\n{header}\n{lines}") == set()


@pytest.mark.parametrize(
    ("caption", "header"),
    [
        ("विभागों की राजस्व वसूली (आंकड़े करोड़ में)", "विभाग | लक्ष्य | वसूली"),
        ("विभागों की राजस्व वसूली (करोड़ रुपये में)", "विभाग | लक्ष्य | वसूली"),
        ("विभागों की स्थिति", "विभाग | लक्ष्य (करोड़ रुपये) | वसूली (करोड़ रुपये)"),
        ("विभागों की स्थिति", "विभाग | लक्ष्य (करोड़) | वसूली (करोड़)"),
    ],
)
def test_sums_are_in_the_scale_that_the_heading_or_the_column_says(caption: str, header: str) -> None:
    found = facts(f"बस्ती। समीक्षा हुई।\n\n{caption}\n{header}\nआबकारी | 420 | 398\nपरिवहन | 95 | 71.5")
    assert {(f.kind, f.subject, f.value, f.unit, f.out_of, f.modality) for f in found} == {
        ("amount", "आबकारी विभाग", 4_200_000_000, "INR", None, "target"),
        ("amount", "आबकारी विभाग", 3_980_000_000, "INR", 4_200_000_000, "actual"),
        ("amount", "परिवहन विभाग", 950_000_000, "INR", None, "target"),
        ("amount", "परिवहन विभाग", 715_000_000, "INR", 950_000_000, "actual"),
    }


def test_what_was_due_is_the_whole_of_what_was_collected() -> None:
    found = told_of_totals("बस्ती। बैठक हुई।\n\nतहसील - मांग (लाख) - वसूली (लाख)\nभानपुर - 1240 - 980\nरुधौली - 860 - 912")
    assert found == {
        ("amount", "भानपुर तहसील", 124_000_000, None),
        ("amount", "भानपुर तहसील", 98_000_000, 124_000_000),
        ("amount", "रुधौली तहसील", 86_000_000, None),
        ("amount", "रुधौली तहसील", 91_200_000, 86_000_000),
    }


def test_sums_of_which_no_scale_is_told_are_no_facts() -> None:
    assert told("बस्ती। बैठक हुई।\n\nराजस्व वसूली\nविभाग | लक्ष्य | वसूली\nआबकारी | 420 | 398\nपरिवहन | 95 | 71") == set()


def test_people_in_a_scale_of_their_column() -> None:
    found = told("बस्ती। रिपोर्ट आई।\n\nजिला | आबादी (लाख में) | साक्षरता दर\nगोंडा | 34.3 | 58.7\nबहराइच | 34.8 | 49.4")
    assert ("count", "गोंडा", 3_430_000) in found
    assert ("coverage", "बहराइच", 49.4) in found


@pytest.mark.parametrize(
    ("header", "whole", "part", "unit"),
    [
        ("थाना | शिकायतें | निस्तारण", "count", "coverage", "complaints"),
        ("थाना | प्राप्त | निस्तारित", "count", "coverage", "complaints"),
        ("ब्लॉक | कार्ड | केवाईसी", "count", "coverage", "cards"),
        ("ब्लॉक | स्वीकृत आवास | पूर्ण", "count", "coverage", "houses"),
    ],
)
def test_things_beside_what_was_done_to_them_are_its_whole(header: str, whole: str, part: str, unit: str) -> None:
    found = facts(f"बस्ती। समीक्षा हुई।\n\n{header}\nरुधौली | 120 | 98\nहर्रैया | 87 | 80")
    read = {(f.kind, f.value, f.out_of, f.unit) for f in found if f.subject.startswith("रुधौली")}
    assert read == {(part, 98, 120, unit), (whole, 120, None, unit)}


def test_what_waits_is_counted_and_each_column_is_told_apart() -> None:
    found = facts("बस्ती। समीक्षा हुई।\n\nतहसील | शिकायतें | निस्तारण | लंबित\nभानपुर | 120 | 98 | 22\nरुधौली | 87 | 80 | 7")
    assert [(f.kind, f.value, f.out_of, f.aspect) for f in found if f.subject == "भानपुर तहसील"] == [
        ("count", 120, None, ""),
        ("coverage", 98, 120, "disposed"),
        ("count", 22, 120, "pending"),
    ]


@pytest.mark.parametrize("header", ["पद - स्वीकृत - कार्यरत - रिक्त", "पदनाम | सृजित पद | तैनात | रिक्त पद"])
def test_posts_are_the_articles_own(header: str) -> None:
    """The first column names who would hold them, and nobody that is told of."""
    mark = " - " if " - " in header else " | "
    rows = "\n".join(mark.join(row) for row in (("चिकित्सक", "185", "97", "88"), ("कुल", "395", "261", "134")))
    found = facts(f"हरदोई। जिले के अस्पतालों में डॉक्टर कम हैं।\n\n{header}\n{rows}")
    assert {(f.kind, f.subject, f.measure, f.value, f.out_of, f.unit) for f in found} == {
        ("count", "हरदोई", "चिकित्सक", 185, None, "posts"),
        ("coverage", "हरदोई", "चिकित्सक", 97, 185, "posts"),
        ("count", "हरदोई", "चिकित्सक", 88, 185, "posts"),
        ("count", "हरदोई", "", 395, None, "posts"),
        ("coverage", "हरदोई", "", 261, 395, "posts"),
        ("count", "हरदोई", "", 134, 395, "posts"),
    }


def test_medals_of_each_metal_and_their_sum() -> None:
    found = facts("रांची। खेल संपन्न हुए।\n\nटीम | स्वर्ण | रजत | कांस्य | कुल\nबोकारो | 12 | 7 | 9 | 28\nदुमका | 4 | 6 | 2 | 12")
    assert [(f.kind, f.value, f.unit, f.out_of) for f in found if f.subject.startswith("बोकारो")] == [
        ("count", 12, "gold medals", None),
        ("count", 7, "silver medals", None),
        ("count", 9, "bronze medals", None),
        ("count", 28, "medals", None),
    ]


def test_crimes_are_counted_by_the_noun_of_their_row() -> None:
    found = facts("बांका। अपराध घटे हैं।\n\nअपराध | 2023 | 2024\nहत्या | 42 | 35\nलूट | 18 | 11\nदहेज हत्या | 17 | 12")
    assert {(f.subject, f.unit, f.value) for f in found if f.period == "2023"} == {
        ("बांका", "murders", 42),
        ("बांका", "robberies", 18),
        ("बांका", "dowry deaths", 17),
    }


def test_a_column_of_ranks_may_name_its_month() -> None:
    found = facts("बस्ती। रैंकिंग आई।\n\nक्षेत्र | सितंबर की रैंक | अक्टूबर की रैंक\nशिक्षा | 17 | 4\nकृषि | 71 | 88")
    assert {(f.kind, f.value, f.period) for f in found} == {
        ("rank", 17, "2024-09"),
        ("rank", 4, "2024-10"),
        ("rank", 71, "2024-09"),
        ("rank", 88, "2024-10"),
    }


@pytest.mark.parametrize("caption", ["जिलेवार मतदान", "जिलों का परिणाम", "मतदान का हाल"])
def test_columns_of_years_below_a_turnout_are_percents(caption: str) -> None:
    found = facts(f"पटना। आंकड़े आए।\n\n{caption}\nजिला - 2019 - 2024\nगोंडा - 54.7 - 52.5\nबहराइच - 56.5 - 55.9")
    assert {(f.kind, f.subject, f.value, f.unit, f.period) for f in found} >= {
        ("coverage", "गोंडा", 54.7, "percent", "2019"),
        ("coverage", "बहराइच", 55.9, "percent", "2024"),
    }


def test_the_sum_of_a_table_is_the_articles_own_and_the_rest_nobodys() -> None:
    found = told_of_totals(
        "गोंडा। समाधान दिवस हुआ।\n\nतहसील - शिकायतें - निस्तारण\nकर्नलगंज - 56 - 8\nअन्य - 4 - 1\nकुल - 97 - 13"
    )
    assert found == {
        ("count", "कर्नलगंज तहसील", 56, None),
        ("coverage", "कर्नलगंज तहसील", 8, 56),
        ("count", "गोंडा", 97, None),
        ("coverage", "गोंडा", 13, 97),
    }


def test_the_rest_of_a_list_is_nobodys_and_no_offence() -> None:
    parties = told("रांची।\n\nविधानसभा की दलगत स्थिति\nभाजपा : 21\nझामुमो : 34\nअन्य : 5")
    assert parties == {("count", "भाजपा", 21), ("count", "झामुमो", 34)}
    of_departments = facts("दमोह। समीक्षा हुई।\n\nविभागवार लंबित शिकायतें\nराजस्व : 812\nऊर्जा : 433\nवन : 61\nअन्य : 120")
    assert 120 not in {f.value for f in of_departments}
    assert {f.unit for f in of_departments} == {"complaints"}
    fined = facts("बस्ती। पुलिस ने अभियान चलाया।\n\nबिना हेलमेट : 212\nगलत दिशा : 45\nअन्य : 20")
    assert {(f.value, f.unit) for f in fined} == {(212, "challans"), (45, "challans"), (20, "challans")}


@pytest.mark.parametrize(
    "text",
    [
        "मुंबई।\n\nशेयर बाजार\nसेंसेक्स - 81,118\nनिफ्टी - 24,718",
        "इंदौर। बाजार भाव : गेहूं 2450, चना 5600, सरसों 6100 रुपये प्रति क्विंटल रहा।",
        "कटिहार।\n\nट्रेनें जो रद्द रहेंगी\n12345 सरायघाट एक्सप्रेस - 18 जून\n15484 सिक्किम महानंदा - 19 जून\n13149 कंचन कन्या - 20 जून",
    ],
)
def test_prices_of_markets_and_numbers_of_trains_count_nothing(text: str) -> None:
    assert told(text) == set()


def test_two_cells_that_are_alike_are_two_and_a_row_of_a_department_gives_the_table_no_measure() -> None:
    rows = "वन विभाग — 6,10,000 — 6,38,250\nराजस्व — 63,100 — 63,100\nबेसिक शिक्षा — 14,200 — 22,840"
    text = f"कासगंज। पौधे रोपे गए।\n\nविभाग — लक्ष्य — रोपे गए पौधे\n{rows}"
    found = facts(text)
    assert ("राजस्व विभाग", 63100.0, 63100.0) in {(f.subject, f.value, f.out_of) for f in found}
    assert "राजस्व" not in {f.measure for f in found}


def test_an_empty_corner_of_a_table_is_no_name_of_its_rows() -> None:
    facts("कानपुर। पोर्टल की स्थिति।\n\n| | अप्रैल 2024 |\n| कानपुर | 45 |\n| लखनऊ | 52 |")  # raises nothing


@pytest.mark.parametrize(("share", "whole"), [("79.7", 52310), ("80", 52310), ("91.2", None)])
def test_a_percent_tells_of_which_whole_the_part_before_it_is(share: str, whole: float | None) -> None:
    rows = f"सिकटी - 52,310 - 41,690 - {share}\n\nपलासी - 49,875 - 37,306 - 74.8"
    text = f"अररिया। काम सुस्त है।\n\nप्रखंड - नामांकित बच्चे - आइडी बनी - प्रतिशत\n\n{rows}"
    (done,) = [f for f in facts(text) if f.value == 41690]
    assert (done.kind, done.out_of) == ("coverage", whole)
    assert whole is None or done.unit == "children"
