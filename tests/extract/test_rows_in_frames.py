"""Rows of names and figures, below headings and in sentences: each form of row under each heading or behind each lead."""

from __future__ import annotations

from itertools import product

import pytest

from tests.extract.telling import Told, facts, lost

DISTRICTS = ("देवरिया", "कुशीनगर", "बलिया", "मऊ")
ORDERED = "प्रयागराज। प्रदेश में आईजीआरएस और टीकाकरण की समीक्षा हुई। नतीजे इस प्रकार हैं।\n\n"
HEADINGS = [
    ("जिलावार टीकाकरण (प्रतिशत में)", "coverage", (84.5, 81.2, 79, 70.6)),
    ("जिलों के अंक", "score", (84.5, 81.2, 79, 70.6)),
    ("जिलावार लंबित शिकायतें", "count", (412, 301, 96, 77)),
    ("जिलों की रैंक", "rank", (4, 12, 31, 54)),
    ("जिलेवार एक्यूआई", "score", (412, 301, 196, 177)),
    ("जिलेवार बने आयुष्मान कार्ड", "count|coverage", (41200, 30100, 9600, 7700)),
]
ROWS = [
    "{n} - {v}",
    "{n}: {v}",
    "{i}. {n} - {v}",
    "• {n} {v}",
    "{n} {v}",
    "{n} | {v}",
    "{n} ({v})",
    "{n}, {v}",
    "{i} {n} {v}",
    "({i}) {n} {v}",
    "{n}-{v}",
    "▪\N{VARIATION SELECTOR-16}{n} - {v}",
    "* {n} = {v}",
    "{i}) {n} : {v}",
]


@pytest.mark.parametrize("row", ROWS)
def test_each_form_of_row_is_read_below_each_heading(row: str) -> None:
    frames = []
    for heading, kind, values in HEADINGS:
        rows = [row.format(i=i, n=n, v=v) for i, (n, v) in enumerate(zip(DISTRICTS, values, strict=True), 1)]
        told: tuple[Told, ...] = tuple((kind, v, n) for n, v in zip(DISTRICTS, values, strict=True))
        frames.append(("\n".join((heading, *rows)) + "\n\nसुधार के निर्देश दिए गए हैं।", told))
    assert lost(frames, ORDERED) == []


TABLES = [
    (("जिला", "रैंक", "अंक"), (("rank", (4, 12, 31, 54)), ("score", (91.5, 88.2, 79, 70.6)))),
    (("जिला", "अंक", "रैंक"), (("score", (91.5, 88.2, 79, 70.6)), ("rank", (4, 12, 31, 54)))),
    (("जिला", "सितंबर में रैंक", "अगस्त में रैंक"), (("rank", (4, 12, 31, 54)), ("rank", (7, 10, 33, 50)))),
    (("जिला", "मतदान प्रतिशत"), (("coverage", (72.8, 83.1, 76.5, 56.5)),)),
]
BETWEEN = [" | ", " - ", "\t", " — ", ", ", " : ", "   ", "|"]


@pytest.mark.parametrize("between", BETWEEN)
def test_each_table_is_read_whatever_parts_its_cells(between: str) -> None:
    frames = []
    for header, columns in TABLES:
        rows = [[n, *(str(values[i]) for _, values in columns)] for i, n in enumerate(DISTRICTS)]
        told: tuple[Told, ...] = tuple(
            (kind, v, n) for kind, values in columns for n, v in zip(DISTRICTS, values, strict=True)
        )
        text = "\n".join(between.join(cells) for cells in (header, *rows))
        frames.append((f"जिलावार स्थिति\n{text}\n\nसुधार के निर्देश दिए गए हैं।", told))
    assert lost(frames, ORDERED) == []


STATIONS = (("सदर", 41), ("मोहनलालगंज", 31), ("काकोरी", 22), ("मलिहाबाद", 17))
REVIEWED = "सीतापुर। जिले में पुलिस के कामकाज की समीक्षा हुई।\n\n"
ITEMS = ["{n} {v}", "{n} में {v}", "{n} थाने में {v}", "{n}-{v}", "{n} ({v})", "{n} के {v}", "थाना {n} में {v}"]
LEADS = [
    "थानावार लंबित शिकायतें देखें तो @ हैं।",
    "लंबित शिकायतें @ हैं।",
    "सबसे ज्यादा शिकायतें @ की हैं।",
    "शिकायतों की संख्या @ है।",
    "थानावार शिकायतें इस प्रकार हैं: @।",
    "जिले में 111 शिकायतें लंबित हैं, इनमें @ हैं।",
    "जिले में 111 शिकायतें लंबित हैं। इनमें @ शिकायतें हैं।",
    "लंबित शिकायतें: @",
    "थानावार लंबित शिकायतें\n@",
    "सर्वाधिक वारंट @ तामील हुए।",
    "@ वारंट तामील हुए।",
    "@ वारंटी पकड़े गए।",
]


def _row(item: str) -> str:
    first = [item.format(n=n, v=v) for n, v in STATIONS]
    return ", ".join(first[:-1]) + " और " + first[-1]


def test_a_row_of_counts_is_read_behind_each_lead() -> None:
    told: tuple[Told, ...] = tuple(("count|coverage", v, n) for n, v in STATIONS)
    frames = ((lead.replace("@", _row(item)), told) for lead, item in product(LEADS, ITEMS))
    assert lost(frames, REVIEWED) == []


PARTED = [
    "जिले में 111 शिकायतें लंबित हैं। इनमें 41 सदर, 31 मोहनलालगंज, 22 काकोरी और 17 मलिहाबाद के हैं।",
    "जिले में 111 शिकायतें लंबित हैं। इनमें सदर की 41, मोहनलालगंज की 31, काकोरी की 22 और मलिहाबाद की 17 हैं।",
    "जिले में 111 मरीज मिले। सदर में 41, मोहनलालगंज में 31, काकोरी में 22 और मलिहाबाद में 17 मिले।",
    "सदर तहसील में सर्वाधिक 41 शिकायतें लंबित हैं। इसके बाद मोहनलालगंज में 31, काकोरी में 22 और मलिहाबाद में 17 हैं।",
    "लंबित विवेचनाओं में सदर थाने की 41, मोहनलालगंज की 31, काकोरी की 22 और मलिहाबाद की 17 हैं।",
    "अधूरे आवासों में सदर ब्लॉक के 41, मोहनलालगंज के 31, काकोरी के 22 और मलिहाबाद के 17 शामिल हैं।",
    "सदर (41), मोहनलालगंज (31), काकोरी (22) और मलिहाबाद (17) के आवास अधूरे हैं।",
    "सदर में 41 आवास, मोहनलालगंज में 31 शौचालय, काकोरी में 22 तालाब और मलिहाबाद में 17 सड़कें बनीं।",
]


def test_a_row_parts_what_was_counted_before_it() -> None:
    told: tuple[Told, ...] = tuple(("count|coverage", v, n) for n, v in STATIONS)
    assert lost(((text, told) for text in PARTED), REVIEWED) == []


@pytest.mark.parametrize(
    "text",
    [
        "सड़क हादसे में तीन लोग घायल हुए। दूसरी बेंच पर बैठी नेहा (10), सोनू (11) और आयुष (10) के सिर में चोट है।",
        "आरोपितों में मुकेश मंडल (22), रहमत अंसारी (27) व प्रदीप मंडल (19) पहले भी जेल जा चुके हैं।",
    ],
)
def test_years_in_brackets_behind_persons_are_no_counts(text: str) -> None:
    assert [f.value for f in facts(f"सीतापुर। {text}") if 9 < f.value < 30] == []
