"""Folding: one spelling for matching, with a way back to every character as printed."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extract.text import fold, fold_text

ZWJ = "\N{ZERO WIDTH JOINER}"
ZWNJ = "\N{ZERO WIDTH NON-JOINER}"
NUKTA = "\N{DEVANAGARI SIGN NUKTA}"
VIRAMA = "\N{DEVANAGARI SIGN VIRAMA}"
CANDRA_E = "\N{DEVANAGARI VOWEL SIGN CANDRA E}"
COMPOSED = "".join(chr(code) for code in range(0x958, 0x960))  # क़ ख़ ग़ ज़ ड़ ढ़ फ़ य़, one code point each

# What trips software in Hindi text, beside letters of every other kind.
TRICKY = "अआइईकखगजडढफयनमणञङभहलरसत" + COMPOSED + "ऩऱऴािीुूेैोौॉॅऑँंः" + NUKTA + VIRAMA + ZWJ + ZWNJ + "०१२९129 \u00a0\n।॥॰:-–"
texts = st.text(st.one_of(st.sampled_from(TRICKY), st.characters(exclude_categories=["Cs"])), max_size=40)


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        pytest.param("ज" + NUKTA + "िला", "जिला", id="nukta as a mark of its own"),
        pytest.param("\N{DEVANAGARI LETTER ZA}िला", "जिला", id="letter composed with nukta"),
        pytest.param(COMPOSED, "कखगजडढफय", id="all eight composed letters"),
        pytest.param("ऩऱऴ", "नरळ", id="the three that NFC composes"),
        pytest.param("सा" + "\N{DEVANAGARI LETTER RHA}" + "े", "साढे", id="साढ़े"),
        pytest.param("अक्" + ZWJ + "टूबर", "अक्टूबर", id="joiner inside a month"),
        pytest.param("62" + ZWJ + "वीं", "62वीं", id="joiner between digits and ending"),
        pytest.param("क्" + ZWNJ + "ष", "क्ष", id="non-joiner"),
        pytest.param("62\N{ZERO WIDTH SPACE}वीं", "62वीं", id="zero-width space is nothing, not a blank"),
        pytest.param("\N{ZERO WIDTH NO-BREAK SPACE}कानपुर", "कानपुर", id="byte-order mark"),
        pytest.param("कान\N{SOFT HYPHEN}पुर", "कानपुर", id="soft hyphen"),
        pytest.param("कान\N{WORD JOINER}पुर", "कानपुर", id="word joiner"),
        pytest.param("सितम्बर", "सितंबर", id="half म before ब"),
        pytest.param("पन्द्रह", "पंद्रह", id="half न before द"),
        pytest.param("मण्डल", "मंडल", id="half ण before ड"),
        pytest.param("पञ्च", "पंच", id="half ञ before च"),
        pytest.param("अङ्क", "अंक", id="half ङ before क"),
        pytest.param("सम्मान", "संमान", id="half nasal before a nasal"),
        pytest.param("सितम" + VIRAMA + ZWJ + "बर", "सितंबर", id="half nasal with a joiner"),
        pytest.param("हिन" + VIRAMA + "\N{DEVANAGARI LETTER ZA}", "हिंज", id="half nasal before a nukta letter"),
        pytest.param("कन्या", "कन्या", id="half न before य stays"),
        pytest.param("उन्हें", "उन्हें", id="half न before ह stays"),
        pytest.param("गांव में भ" + VIRAMA + "त", "गांव में भ्त", id="भ is no nasal"),
        pytest.param("चाैदह", "चौदह", id="ौ in two pieces"),
        pytest.param("दाे", "दो", id="ो in two pieces"),
        pytest.param("अाैर", "और", id="और in three pieces"),
        pytest.param("अाज", "आज", id="आ in two pieces"),
        pytest.param("हुर" + VIRAMA + "इ", "हुई", id="ई in three pieces"),
        pytest.param("बनायी गयी", "बनाई गई", id="य before ई behind a vowel or a letter with its own"),
        pytest.param("किये जायेंगे, रुपये", "किए जाएंगे, रुपए", id="य before ए"),
        pytest.param("ये कार्ये", "ये कार्ये", id="य that begins a word, or stands behind a halant, stays"),
        pytest.param("पाँच", "पांच", id="chandrabindu"),
        pytest.param("पाँंच", "पांच", id="two nasal signs on one letter"),
        pytest.param("३,४०,०००", "3,40,000", id="Devanagari digits"),
        pytest.param("٣٤", "34", id="digits of another script"),
        pytest.param("छः", "छ:", id="visarga is a colon"),
        pytest.param("छ:", "छ:", id="a colon stays"),
        pytest.param("स्थान: क", "स्थान: क", id="a colon before a list stays where it is"),
        pytest.param("डॉक्टर ऑफिस", "डाक्टर आफिस", id="ॉ and ऑ"),
        pytest.param("टा" + CANDRA_E + "प", "टाप", id="ॅ typed over ा"),
        pytest.param("1.40\N{NO-BREAK SPACE}लाख", "1.40 लाख", id="no-break space"),
        pytest.param("1.40\N{NARROW NO-BREAK SPACE}लाख", "1.40 लाख", id="narrow no-break space"),
        pytest.param("क\tख\vग", "क ख ग", id="tab and controls are blanks"),
        pytest.param(
            "क\r\n\r\n  ख", "क\n\nख", id="blanks and carriage returns beside a newline are nothing, a newline stays"
        ),
        pytest.param("10 वीं, 48-वें", "10वीं, 48वें", id="an ordinal's ending stands with its figure"),
        pytest.param("10 वींस, दस वीं", "10 वींस, दस वीं", id="no ending, and behind no figure"),
        pytest.param("41  \N{NO-BREAK SPACE}फीसदी", "41 फीसदी", id="several blanks are one"),
        pytest.param("रहे॥ पं॰", "रहे। पं.", id="double danda and the abbreviation sign"),
        pytest.param("10–15 — “क” ‘ख’", "10-15 - \"क\" 'ख'", id="typographic dashes and quotes"),
        pytest.param("41℅ 41％", "41% 41%", id="signs typed for percent"),
        pytest.param("IGRS", "igrs", id="Latin capitals"),
        pytest.param("½ ² Ⅷ", "½ ² Ⅷ", id="numbers that are no decimal digits stay"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_each_odd_spelling_folds_to_its_plain_form(printed: str, folded: str) -> None:
    """Spellings that the press uses for one word become one."""
    assert fold_text(printed) == folded


@pytest.mark.parametrize(
    ("printed", "word", "quote"),
    [
        ("तो अक्" + ZWJ + "टूबर में", "अक्टूबर", "अक्" + ZWJ + "टूबर"),
        ("कुल पाँच हज़ार घर", "हजार", "हज़ार"),
        ("यह सितम्बर की बात", "सितंबर", "सितम्बर"),
        ("के १.४० लाख लोग", "1.40", "१.४०"),
        ("रैंक ६२" + ZWJ + "वीं रही", "62वीं", "६२" + ZWJ + "वीं"),
        ("वे गाँव गए", "गांव", "गाँव"),
    ],
)
def test_a_folded_word_is_quoted_as_it_was_printed(printed: str, word: str, quote: str) -> None:
    """The way back gives the source's own characters, dropped ones inside the word included."""
    folded = fold(printed)
    at = folded.text.index(word)
    assert folded.quote(at, at + len(word)) == quote
    start, end = folded.span(at, at + len(word))
    assert printed[start:end] == quote


def test_a_mark_dropped_at_the_end_of_a_word_stays_with_it() -> None:
    """A nukta belongs to the letter before it, so that no quote is cut between the two."""
    printed = "ज" + NUKTA + "बाढ" + NUKTA
    folded = fold(printed)
    assert folded.text == "जबाढ"
    assert folded.quote(0, 1) == "ज" + NUKTA
    assert folded.quote(3, 4) == "ढ" + NUKTA


@pytest.mark.parametrize(("start", "end"), [(2, 2), (3, 2), (-1, 1), (0, 7)])
def test_a_run_that_is_empty_or_outside_is_refused(start: int, end: int) -> None:
    """An empty run has no place in the source, so none is made up."""
    with pytest.raises(ValueError, match=f"got {start}..{end}"):
        fold("कानपुर").span(start, end)


@given(texts)
@example("न" + VIRAMA + NUKTA + ZWJ + "क")
@example("ंन" + VIRAMA + "क")
@example(NUKTA + NUKTA)
def test_folding_twice_is_folding_once(text: str) -> None:
    """What is stored folded can be compared with what is folded anew."""
    assert fold_text(fold_text(text)) == fold_text(text)


@given(texts)
def test_nothing_is_inserted(text: str) -> None:
    """A folded text is never longer than its source."""
    assert len(fold_text(text)) <= len(text)


@given(texts)
def test_the_map_covers_the_source_without_gap_or_overlap(text: str) -> None:
    """Every character belongs to one folded character, but for what is dropped before the first."""
    folded = fold(text)
    assert folded.source == text
    assert len(folded.starts) == len(folded.ends) == len(folded.text)
    assert folded.ends[:-1] == folded.starts[1:]
    assert all(start < end for start, end in zip(folded.starts, folded.ends, strict=True))
    assert folded.ends[-1:] in ((), (len(text),))
    assert fold_text(text[: folded.starts[0]] if folded.text else text) == ""


@given(texts, st.data())
def test_a_span_cuts_the_source_exactly(text: str, data: st.DataObject) -> None:
    """Quotes of neighbouring runs put together are the quote of the whole."""
    folded = fold(text)
    size = len(folded.text)
    if size < 2:
        return
    start = data.draw(st.integers(0, size - 2))
    end = data.draw(st.integers(start + 2, size))
    middle = data.draw(st.integers(start + 1, end - 1))
    whole = folded.quote(start, end)
    assert whole == text[slice(*folded.span(start, end))]
    assert folded.quote(start, middle) + folded.quote(middle, end) == whole


@given(st.one_of(texts, st.text(st.sampled_from("अआाैेोौरइ्नऩंमक़" + ZWJ), max_size=12)))
@example("अाै")
@example("न्म्कंं")
@example("र" + ZWJ + VIRAMA + NUKTA + "इ")
def test_the_copy_alone_is_the_copy_with_the_way_back(source: str) -> None:
    assert fold_text.__wrapped__(source) == fold(source).text
