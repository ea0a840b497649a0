"""Rows and columns: shares in brackets that no header tells, columns of months, lists that leap to their end, headings of a work alone."""

from __future__ import annotations

import pytest

from extract.periods.periods import read_periods
from extract.text import fold
from tests.extract.telling import facts, told, told_of_totals

CARDS = (("बक्सवाहा", 41_250.0, 62.0), ("राजनगर", 38_904.0, 57.5), ("लवकुशनगर", 30_018.0, 44.0))


@pytest.mark.parametrize("head", ["विकासखंड — बने कार्ड", "तहसील | डिजिटाइज प्रपत्र"])
def test_a_share_in_brackets_that_no_header_tells(head: str) -> None:
    """“बक्सवाहा — 41,250 (62%)" below two columns: the column is of what its header says, the share is one."""
    joint = " | " if "|" in head else " — "
    rows = "\n".join(f"{name}{joint}{int(value):,} ({share:g}%)" for name, value, share in CARDS)
    found = {(f.kind, f.subject.split()[0], f.value) for f in facts(f"छतरपुर। काम तेज हुआ है।\n\n{head}\n{rows}")}
    assert found == {("coverage", n, v) for n, v, _ in CARDS} | {("coverage", n, s) for n, _, s in CARDS}


@pytest.mark.parametrize("opens", ["विकासखंडवार बने कार्ड इस प्रकार हैं - ", "विकासखंडवार बने कार्ड: "])
def test_a_labelled_row_with_shares_in_brackets(opens: str) -> None:
    row = ", ".join(f"{name} {int(value):,} ({share:g} प्रतिशत)" for name, value, share in CARDS)
    found = {
        (f.kind, f.subject.split()[0], f.value) for f in facts(f"छतरपुर। आयुष्मान कार्ड में जिला आगे है।\n\n{opens}{row}।")
    }
    assert found == {("coverage", n, v) for n, v, _ in CARDS} | {("coverage", n, s) for n, _, s in CARDS}


def test_columns_of_two_months_below_a_heading_of_places() -> None:
    """“विभाग - जून - जुलाई" are two columns and no stretch of two months."""
    table = "विभागवार प्रदेश में स्थान\nविभाग - जून - जुलाई\nसिंचाई - 41 - 12\nसहकारिता - 8 - 57"
    found = facts(f"बलिया। सीएम डैशबोर्ड की रैंकिंग जारी हुई।\n\n{table}", published="2025-08-10")
    assert {(f.kind, f.subject, f.value, f.period) for f in found} == {
        ("rank", "सिंचाई विभाग", 41, "2025-06"),
        ("rank", "सिंचाई विभाग", 12, "2025-07"),
        ("rank", "सहकारिता विभाग", 8, "2025-06"),
        ("rank", "सहकारिता विभाग", 57, "2025-07"),
    }


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("विभाग - जून - जुलाई", ["2025-06", "2025-07"]),
        ("जून - जुलाई में", ["2025-06-01/2025-07-31"]),
        ("अभियान - जून से जुलाई तक", ["2025-06-01/2025-07-31"]),
    ],
)
def test_a_dash_between_months(text: str, periods: list[str]) -> None:
    assert [p.value for p in read_periods(fold(text), "2025-08-10")] == periods


def test_a_numbered_list_that_leaps_to_its_last_rows() -> None:
    """The first three and the last two of 55 are places like any others."""
    rows = "1. गुना 91.4\n2. भिंड 90.2\n3. हरदा 88.6\n54. धार 57.1\n55. सतना 55.9"
    found = told(f"भोपाल। नतीजे आ गए।\n\nजिलों की रैंक (पास प्रतिशत)\n{rows}")
    assert {(s, v) for k, s, v in found if k == "rank"} == {
        ("गुना", 1),
        ("भिंड", 2),
        ("हरदा", 3),
        ("धार", 54),
        ("सतना", 55),
    }


def test_marks_in_brackets_behind_a_count_of_places() -> None:
    """“निचले चार जिलों में धार (42.67)": marks like those before, and no 45.00 districts."""
    text = (
        "मंडला। रैंकिंग में बालाघाट 55 अंक पाकर पहले स्थान पर रहा। निचले तीन जिलों में धार (42.67), सतना (45.00) और गुना (47.05) हैं।"
    )
    assert {(k, s, v) for k, s, v in told(text) if v in (42.67, 45.0, 47.05)} == {
        ("score", "धार", 42.67),
        ("score", "सतना", 45),
        ("score", "गुना", 47.05),
    }


def test_a_scale_in_brackets_is_no_maximum() -> None:
    """“मानव दिवस (लाख में)" over "ताजपुर : 4.82": 4.82 lakh of them, and no marks of a hundred thousand."""
    text = "समस्तीपुर। मनरेगा में 38.69 लाख मानव दिवस सृजित हुए।\n\nप्रखंडवार मानव दिवस (लाख में)\n• ताजपुर : 4.82\n• बिथान : 3.95\n• रोसड़ा : 1.64"
    found = {(f.subject, f.value, f.unit) for f in facts(text) if f.subject != "समस्तीपुर"}
    assert found == {
        ("ताजपुर", 482_000, "person-days"),
        ("बिथान", 395_000, "person-days"),
        ("रोसड़ा", 164_000, "person-days"),
    }


def test_what_came_in_stands_beside_what_was_disposed_of() -> None:
    """The column प्राप्त is a figure of its own, though nothing but the text says of what."""
    rows = "विभाग — प्राप्त — निस्तारित — लंबित\n\nजलदाय विभाग — 1,873 — 1,640 — 233\n\nपुलिस विभाग — 604 — 590 — 14"
    text = f"नागौर। अगस्त में 9,812 नए परिवाद आए।\n\n{rows}"
    assert {(k, v, o) for k, s, v, o in told_of_totals(text) if s == "जलदाय विभाग"} == {
        ("count", 1873, None),
        ("coverage", 1640, 1873),
        ("count", 233, 1873),
    }


@pytest.mark.parametrize("bullet", ["", "* "])
def test_a_heading_that_tells_a_work_alone(bullet: str) -> None:
    """“तहसीलवार निस्तारण" is of the suits that the text counts; so are the figures of another month in brackets."""
    rows = "\n".join(
        f"{bullet}{name} : {now} ({then})" for name, now, then in (("सदर", 1512, 1204), ("सगड़ी", 945, 812))
    )
    text = f"आजमगढ़। राजस्व वाद के 6,904 मुकदमे निपटे।\n\nतहसीलवार अगस्त का निस्तारण (कोष्ठक में जुलाई)\n{rows}"
    found = {
        (f.kind, f.subject, f.value, f.period) for f in facts(text, published="2025-09-08") if "तहसील" in f.subject
    }
    assert found == {
        ("coverage", "सदर तहसील", 1512, "2025-08"),
        ("coverage", "सदर तहसील", 1204, "2025-07"),
        ("coverage", "सगड़ी तहसील", 945, "2025-08"),
        ("coverage", "सगड़ी तहसील", 812, "2025-07"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "दल में ये शामिल रहे।\n\n1. रमेश साहू\n2. सुरेश वर्मा\n3. महेश सिंह\n7. दिनेश पटेल",
        "हेल्पलाइन नंबर इस प्रकार हैं - छाता 2401234, मांट 2405678, महावन 2409876।",
        "खर्च का आंकड़ा 60 पर अटका है।",
        "हिल Top पर बना मंदिर।",
    ],
)
def test_what_is_no_order_no_marks_and_nobodys(text: str) -> None:
    assert told(f"दुर्ग। {text}") == set()


def test_a_period_of_two_months_behind_a_dash() -> None:
    (fact,) = facts("दुर्ग में कर संग्रह - अप्रैल-सितंबर 2025 में 420 करोड़ रुपये रहा।", published="2025-10-10")
    assert fact.period == "2025-04-01/2025-09-30"


@pytest.mark.parametrize(
    "text",
    [
        "19 थानों में 412 लोगों की मौत हुई।\n\nथानावार निस्तारण\nसदर : 40\nसांडी : 20\nकछौना : 14",
        "जिले में 20 गांव हैं।\n\nब्लॉकवार टीकाकरण\nसांडी : 12,140\nकछौना : 9,480",
    ],
)
def test_no_work_is_done_to_what_the_text_counts_by_chance(text: str) -> None:
    """The dead are not disposed of, and nobody vaccinates villages."""
    assert not {s for _, s, _ in told(f"हरदोई। {text}") if s.startswith(("सदर", "सांडी", "कछौना"))}


def test_what_was_done_against_a_target_is_no_target() -> None:
    found = facts("बेमेतरा। लक्ष्य के मुकाबले बने आवास: साजा 2,010, बेरला 1,880, नवागढ़ 1,700")
    assert {f.modality for f in found} == {"actual"}
