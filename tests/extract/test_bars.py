"""One sign for the end of a sentence and one for that of a cell, whatever was typed for them."""

from __future__ import annotations

import pytest

from extract.bars import with_bars, with_dandas, with_dandas_behind
from extract.text import fold
from tests.extract.telling import facts


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("काम पूरा हो गया है| शेष पर कार्रवाई होगी|", "काम पूरा हो गया है। शेष पर कार्रवाई होगी।"),
        ("नाम| अंक| स्थान|", "नाम| अंक| स्थान|"),
        ("महोली | 120 | 95 है|", "महोली | 120 | 95 है|"),
        ("काम हुआ||", "काम हुआ।।"),
    ],
)
def test_bars_that_end_sentences_are_dandas(printed: str, read: str) -> None:
    folded = fold(printed)
    assert with_dandas(folded).text == read
    assert with_dandas(folded).starts == folded.starts


def test_full_stops_are_dandas_only_where_sentences_end() -> None:
    folded = fold("रु. 12.5 लाख मिले. काम हुआ.")
    stop = folded.text.index("मिले.") + len("मिले.")
    assert with_dandas_behind(folded, [stop, len(folded.text)]).text == "रु. 12.5 लाख मिले। काम हुआ।"


@pytest.mark.parametrize("gap", ["\t", "   ", " | "])
def test_cells_are_told_by_tabs_and_gaps_as_by_bars(gap: str) -> None:
    rows = [("ब्लॉक", "कुल लक्ष्य", "बने कार्ड"), ("रामपुर मथुरा", "1,200", "950"), ("महोली", "1,100", "880")]
    table = "\n".join(gap.join(row) for row in rows)
    found = facts(f"सीतापुर। आयुष्मान कार्ड में जिला पीछे है।\n\n{table}")
    assert [(f.subject, f.value, f.out_of) for f in found if f.modality == "actual"] == [
        ("रामपुर मथुरा", 950, 1200),
        ("महोली", 880, 1100),
    ]


@pytest.mark.parametrize("text", ["काम  पूरा\tहो  गया", "एक\tदो\n\nतीन", "दो  शब्द  और\nतीन  शब्द  यहां"])
def test_gaps_without_cells_stay_blanks(text: str) -> None:
    assert "|" not in with_bars(fold(text)).text


def test_blanks_in_a_row_change_no_quote() -> None:
    found = facts("बांदा। जिले  को  140  में से  118\N{NO-BREAK SPACE} अंक  मिले।")
    assert [(f.value, f.out_of, f.quote) for f in found] == [(118, 140, "140  में से  118\N{NO-BREAK SPACE} अंक")]


def test_a_joiner_is_no_part_of_a_name() -> None:
    found = facts("बांदा। स्वच्छ सर्वेक्\N{ZERO WIDTH JOINER}षण में अतर्रा को प्रदेश में 10 वीं रैंक मिली।")
    assert [(f.kind, f.value, f.measure) for f in found] == [("rank", 10, "स्वच्छ सर्वेक्षण")]
