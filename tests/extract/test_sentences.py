"""Where sentences end, and what kind of block each stands in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.sentences import split_sentences
from extract.text import fold

LONG = "यह वाक्य इतना लंबा है कि इसे कोई शीर्षक न समझे, क्योंकि इसमें अल्पविराम भी है"


def sentences(text: str) -> list[str]:
    folded = fold(text)
    return [folded.text[s.start : s.end] for s in split_sentences(folded)]


def kinds(text: str) -> list[tuple[str, str]]:
    """(kind, sentence) of each."""
    folded = fold(text)
    return [(s.kind, folded.text[s.start : s.end]) for s in split_sentences(folded)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("जिला 45वें पर रहा। पिछली बार 62वें पर था।", ["जिला 45वें पर रहा।", "पिछली बार 62वें पर था।"]),
        ("पहले आए।फिर गए।", ["पहले आए।", "फिर गए।"]),
        ("पहले आए॥ फिर गए॥", ["पहले आए।", "फिर गए।"]),
        ("पहले आए| फिर गए|", ["पहले आए|", "फिर गए|"]),
        ("पहले आए|| फिर गए||", ["पहले आए||", "फिर गए||"]),
        ("पहले स्थान पर रहे.बेकनगंज दूसरे पर रहा.", ["पहले स्थान पर रहे.", "बेकनगंज दूसरे पर रहा."]),
        ("पहले आए. फिर गए.", ["पहले आए.", "फिर गए."]),
        ("कौन आया? कोई नहीं! सब गए।", ["कौन आया?", "कोई नहीं!", "सब गए।"]),
        ("उसने कहा “मैं आया।” फिर चला।", ['उसने कहा "मैं आया।"', "फिर चला।"]),
        ("क्या हुआ?? कुछ नहीं।", ["क्या हुआ??", "कुछ नहीं।"]),
        ("सोचते रहे... फिर चले।", ["सोचते रहे...", "फिर चले।"]),
        (f"{LONG}\nदूसरी पंक्ति भी है।", [LONG, "दूसरी पंक्ति भी है।"]),
    ],
)
def test_a_sentence_ends_at_every_stop_of_the_press(text: str, parts: list[str]) -> None:
    """Danda, double danda, bar, full stop with or without a blank, question and exclamation marks, end of line."""
    assert sentences(text) == parts


@pytest.mark.parametrize(
    "text",
    [
        "जिले के 82.73 फीसदी घरों में पानी पहुंचा।",
        "यह 15.08.2023 को हुआ था।",
        "कुल १.४० लाख लोग जुड़े।",
        "डॉ. शर्मा ने बताया कि सब ठीक है।",
        "डॉ.शर्मा ने बताया कि सब ठीक है।",
        "श्री. वर्मा और पं. मिश्र आए थे।",
        "एन.के. सिंह ने रिपोर्ट दी थी।",
        "सी.डी.ओ. ने समीक्षा की थी।",
        "यह रु. 500 में मिलता है।",
        "कस्बा 12 कि.मी. दूर है।",
        "मु.अ.सं. 217 में केस हुआ।",
        "S.P. ने बताया कि सब ठीक है।",
        "प्रो. गुप्ता और स्व. लाल का नाम आया।",
    ],
)
def test_a_stop_inside_a_number_or_after_an_abbreviation_ends_nothing(text: str) -> None:
    """82.73 is one number, डॉ. a title, कि.मी. a unit and S.P. initials."""
    assert len(sentences(text)) == 1


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("यहां 45 अंक मिले। 46.5 दूसरे को मिले।", ["यहां 45 अंक मिले।", "46.5 दूसरे को मिले।"]),
        ("जिले को मिले अंक 45. दूसरे को 46 मिले।", ["जिले को मिले अंक 45.", "दूसरे को 46 मिले।"]),
        ("काम पूरा हुआ.15 गांव बचे हैं।", ["काम पूरा हुआ.", "15 गांव बचे हैं।"]),
    ],
)
def test_a_stop_beside_a_number_ends_a_sentence(text: str, parts: list[str]) -> None:
    """Only a stop between two digits belongs to the number."""
    assert sentences(text) == parts


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("पहले समूह में ऐसी रही जिलों की स्थिति", "heading"),
        ("इन थानों को मिली पहली रैंक:", "heading"),
        ("जिला 45वें स्थान पर रहा।", "paragraph"),
        ("जिला 45वें स्थान पर रहा", "heading"),
        (LONG, "paragraph"),
        ("• विदिशा - पहला स्थान - 86.42 अंक", "row"),
        ("- धार 7वां स्थान", "row"),
        ("– धार 7वां स्थान", "row"),
        ("* धार 7वां स्थान", "row"),
        ("1. धार 86 अंक", "row"),
        ("12) धार 86 अंक", "row"),
        ("धार - 86 अंक - 7वां", "row"),
        ("धार | 86 | 7", "row"),
        ("फतेहपुर, संवाददाता", "dateline"),
        ("जागरण संवाददाता, कानपुर:", "dateline"),
        ("लखनऊ। भाषा", "dateline"),
        ("संवाद न्यूज एजेंसी", "dateline"),
        ("संवाददाता ने बताया कि जिले में काम चल रहा है।", "paragraph"),
    ],
)
def test_a_block_is_a_heading_a_row_a_paragraph_or_a_dateline(text: str, kind: str) -> None:
    """By its bullet, its separators, its stop, its length and its words."""
    assert {found for found, _ in kinds(text)} == {kind}


def test_the_lines_of_one_paragraph_are_rows() -> None:
    """Lines that only a newline parts, as a flattened table has them, are rows; none is a heading."""
    assert kinds("विकासखंड  लक्ष्य  पूर्ण\nमहोली  120  95\nमिश्रिख  110  101") == [
        ("row", "विकासखंड लक्ष्य पूर्ण"),
        ("row", "महोली 120 95"),
        ("row", "मिश्रिख 110 101"),
    ]


def test_two_lines_are_rows_already() -> None:
    """A header and one line below it."""
    assert [kind for kind, _ in kinds("विकासखंड  लक्ष्य\nमहोली  120")] == ["row", "row"]


def test_a_row_is_never_split_at_its_stops() -> None:
    """A row or a heading is one sentence, whatever it holds."""
    assert kinds("1. धार। 86 अंक। सातवां") == [("row", "1. धार। 86 अंक। सातवां")]


def test_a_long_run_without_blanks_is_read() -> None:
    """A page that holds 20,000 letters in a row (a key, a picture as text) does not hold up a crawl for hours."""
    assert len(sentences("कखगघ" * 5000)) == 1


def test_blocks_are_counted_and_sentences_of_one_share_it() -> None:
    """A heading speaks for the block after it, so each sentence knows its block."""
    folded = fold("शीर्षक यह है\n\nपहला वाक्य। दूसरा वाक्य।\n\n\n\nतीसरा वाक्य।\n")
    assert [(s.block, s.kind) for s in split_sentences(folded)] == [
        (0, "heading"),
        (1, "paragraph"),
        (1, "paragraph"),
        (2, "paragraph"),
    ]


@pytest.mark.parametrize("text", ["", " \n\n\t ", "।", "।।।", "...", "\n।\n"])
def test_a_text_without_words_has_no_sentence(text: str) -> None:
    """A stop that ends nothing makes no empty sentence."""
    assert [sentence for sentence in sentences(text) if any(char.isalnum() for char in sentence)] == []


def test_blanks_around_a_sentence_are_left_out() -> None:
    """A sentence begins and ends with a character that is printed."""
    assert sentences("  यह आया ।   वह गया ।  \n\n  शीर्षक  ") == ["यह आया ।", "वह गया ।", "शीर्षक"]


@pytest.mark.parametrize("char", ["\x1c", "\x1d", "\x1e", "\x1f"])
def test_a_separator_of_old_terminals_is_a_blank(char: str) -> None:
    """Characters that Python strips as blanks make no line of their own."""
    assert sentences(f"यह आया।\n{char}\n{char}वह गया।") == ["यह आया।", "वह गया।"]


@given(
    st.text(
        st.one_of(
            st.sampled_from("कखग ा ी।॥|.!?\"'12०\n\n•-:,डॉ"),
            st.characters(exclude_categories=["Cs"]),
        ),
        max_size=60,
    )
)
def test_every_letter_and_digit_is_in_exactly_one_sentence(text: str) -> None:
    """Sentences lie in order, never overlap, and between them stands no letter and no digit."""
    folded = fold(text)
    at = 0
    for sentence in split_sentences(folded):
        assert at <= sentence.start < sentence.end
        assert not any(char.isalnum() for char in folded.text[at : sentence.start])
        assert folded.text[sentence.start : sentence.end].strip() == folded.text[sentence.start : sentence.end]
        at = sentence.end
    assert not any(char.isalnum() for char in folded.text[at:])
