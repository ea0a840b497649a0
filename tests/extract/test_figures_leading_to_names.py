"""Rows of figures that each lead to the name behind them."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told, told_of_totals


@pytest.mark.parametrize(
    "text",
    [
        "बस्ती। रैंकिंग में 95 अंक लेकर गौर, 88 लेकर हर्रैया और 71 लेकर कप्तानगंज थाना आगे रहा।",
        "बस्ती। थानों में 95 अंकों के साथ गौर, 88 के साथ हर्रैया तथा 71 के साथ कप्तानगंज ने जगह बनाई।",
        "बस्ती। 95 अंक पाने वाले गौर, 88 पाने वाले हर्रैया और 71 जुटाने वाले कप्तानगंज थाने के प्रभारी सम्मानित हुए।",
    ],
)
def test_each_figure_is_of_the_name_behind_it(text: str) -> None:
    assert told(text) == {("score", "गौर", 95), ("score", "हर्रैया", 88), ("score", "कप्तानगंज", 71)}


def test_the_maximum_said_with_the_first_is_that_of_all() -> None:
    text = "बस्ती। 100 में से 95 अंक लेकर गौर, 88 लेकर हर्रैया और 71 लेकर कप्तानगंज आगे रहे।"
    assert {(name, marks, of) for _, name, marks, of in told_of_totals(text)} == {
        ("गौर", 95, 100),
        ("हर्रैया", 88, 100),
        ("कप्तानगंज", 71, 100),
    }


def test_shares_go_to_the_names_behind_them_whoever_stands_before() -> None:
    text = "सीकर। मतदान में जिला आगे रहा। इसमें 71.2 फीसदी के साथ खंडेला और 69.4 फीसदी के साथ नीमकाथाना का योगदान रहा।"
    assert told(text) == {("coverage", "खंडेला", 71.2), ("coverage", "नीमकाथाना", 69.4)}


def test_a_name_before_the_first_figure_keeps_it() -> None:
    text = "बस्ती। रैंकिंग में गौर 95 अंक लेकर पहले और हर्रैया 88 अंक लेकर दूसरे स्थान पर रहा।"
    assert told(text) >= {("score", "गौर", 95), ("score", "हर्रैया", 88)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "बलिया। आयुष्मान कार्ड में चिंता 48.6 फीसदी वाले बांसडीह और 44 फीसदी पर ठहरे बैरिया को लेकर है।",
            {("coverage", "बांसडीह", 48.6), ("coverage", "बैरिया", 44)},
        ),
        (
            "सिरमौर। साढ़े 96 अंक नाहन थाने के खाते में गए, 93 पांवटा साहिब के और साढ़े 88 राजगढ़ के।",
            {("score", "नाहन", 96.5), ("score", "पांवटा साहिब", 93), ("score", "राजगढ़", 88.5)},
        ),
        (
            "बलिया। 78.2 फीसदी पात्रों के आयुष्मान कार्ड बनाकर रसड़ा ब्लॉक ने बेहतर काम किया है।",
            {("coverage", "रसड़ा ब्लॉक", 78.2)},
        ),
    ],
)
def test_what_leads_there_may_be_a_verb_a_bound_or_nothing(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert told(text) == wanted


def test_a_row_of_things_with_its_noun_again_at_the_last_is_what_its_verb_says() -> None:
    text = "हजारीबाग। इस वर्ष 72 आवास बनासो, 64 गोविंदपुर और 41 आवास खरकी पंचायत में बनाए जाने हैं।"
    assert {(f.kind, f.subject, f.value, f.modality) for f in facts(text)} == {
        ("coverage", "बनासो", 72, "target"),
        ("coverage", "गोविंदपुर", 64, "target"),
        ("coverage", "खरकी पंचायत", 41, "target"),
    }
