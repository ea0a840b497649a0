"""Boxes of one work: its target, what was reached, what is left, each a row with a label and no name."""

from __future__ import annotations

import pytest

from scraper.article import Article
from tests.extract.telling import PUBLISHED, READER, facts, told, told_of_totals


@pytest.mark.parametrize("mark", [" - ", " : ", ": "])
def test_a_target_and_what_was_reached_and_left(mark: str) -> None:
    rows = "\n".join(
        mark.join(row)
        for row in (("लक्ष्य", "17,45,000"), ("कार्ड बने", "13,12,000"), ("शेष", "4,33,000"), ("प्रतिशत", "75.18"))
    )
    found = facts(f"इंदौर। स्वास्थ्य विभाग ने आयुष्मान कार्ड के आंकड़े जारी किए।\n\n{rows}")
    assert [(f.kind, f.subject, f.value, f.out_of, f.unit, f.modality) for f in found] == [
        ("coverage", "इंदौर", 1745000, None, "cards", "target"),
        ("coverage", "इंदौर", 1312000, 1745000, "cards", "actual"),
        ("count", "इंदौर", 433000, 1745000, "cards", "actual"),
        ("coverage", "इंदौर", 75.18, None, "percent", "actual"),
    ]


@pytest.mark.parametrize("heading", ["", "एक नजर में\n", "सीएम हेल्पलाइन की स्थिति\n"])
def test_the_whole_is_told_too(heading: str) -> None:
    """The helpline of a chief minister is no number to call."""
    found = told_of_totals(
        f"दमोह। सीएम हेल्पलाइन की समीक्षा हुई।\n\n{heading}कुल शिकायतें - 12,410\nनिराकृत - 9,812\nलंबित - 2,598"
    )
    assert found == {
        ("count", "दमोह", 12410, None),
        ("coverage", "दमोह", 9812, 12410),
        ("count", "दमोह", 2598, 12410),
    }


def test_posts_of_a_box() -> None:
    found = facts("हरदोई। डॉक्टरों की कमी है।\n\nस्वीकृत पद - 45\nतैनात - 21\nरिक्त - 24")
    assert [(f.value, f.out_of, f.unit) for f in found] == [(45, None, "posts"), (21, 45, "posts"), (24, 45, "posts")]


@pytest.mark.parametrize(
    ("rows", "never"),
    [
        ("लक्ष्य : 313\nकुल रन : 312\nपूरे ओवर : 50", {313, 312, 50}),
        ("निजी स्कूल : 812\nआवेदन शुल्क : 450\nन्यूनतम आयु : 18", {812, 450, 18}),
        ("गोंडा : 812\nबहराइच : 640", {812, 640}),
        ("आवेदन शुरू : 12 जून\nआवेदन शुल्क : 100", {12, 100}),
    ],
)
def test_rows_of_no_one_work_are_no_box(rows: str, never: set[float]) -> None:
    assert never.isdisjoint(value for _, _, value in told(f"बस्ती। आंकड़े आए।\n\n{rows}"))


def test_a_figure_of_a_box_that_counts_nothing_is_refused_with_the_reason() -> None:
    text = "बांदा। आयुष्मान कार्ड का काम चल रहा है।\n\nलक्ष्य : 1200\nकार्ड बने : 812.5\nशेष : 388"
    reading = READER.read(Article(id="", title="", text=text, published=PUBLISHED))
    assert 812.5 not in {f.value for f in reading.facts}
    assert "812.5" in {r.quote for r in reading.refusals}
