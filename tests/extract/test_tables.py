"""The word tables walked whole: each loads, each spelling reads back to its value, no clash goes unseen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import regex
import yaml

from extract import lexicon
from extract.lexicon import LexiconError
from extract.names.gazetteer import COLUMNS, place_names, places
from extract.numbers.cardinals import Cardinal, read_cardinal, tokenize
from extract.numbers.numbers import read_numbers
from extract.numbers.quantities import read_quantities
from extract.periods.periods import read_periods
from extract.text import fold, fold_text
from tathya.docs_rules import readers_of

EXTRACT = Path(__file__).parents[2] / "extract"
TABLES = sorted(path.stem for path in (EXTRACT / "words").glob("*.yml"))

# Spellings of a number that are not read as that number when they stand alone, each with the reason.
NOT_ALONE = {
    "छ": "the letter छ opens the sixth item of a list; only छः, छ:, छह and छे are six",
}


def spellings(name: str) -> list[tuple[int, str]]:
    """Every (value, spelling) of a table, as written in its file."""
    raw = yaml.safe_load((EXTRACT / "words" / f"{name}.yml").read_text(encoding="utf-8"))
    return [(value, spelling) for value, words in raw.items() for spelling in words]


def cardinal(text: str) -> Cardinal | None:
    """The number that a text begins with, read to its end; None where another word is left over."""
    folded = fold(text)
    tokens = tokenize(folded)
    found = read_cardinal(tokens, 0, folded.text)
    return found if found is not None and found.stop == len(tokens) else None


def test_there_are_tables() -> None:
    """The walk below has something to walk."""
    assert {"numbers", "scales", "ordinals", "months", "weekdays", "units", "hedges"} <= set(TABLES)


@pytest.mark.parametrize("name", TABLES)
def test_a_table_loads_and_holds_folded_spellings(name: str) -> None:
    """Each table passes the loader's checks, and no value of it is without a spelling."""
    rows = lexicon.table(name)
    assert rows
    assert all(rows.values()), [value for value, words in rows.items() if not words]
    assert all(word == fold_text(word).strip() for words in rows.values() for word in words)


@pytest.mark.parametrize(
    ("written", "printed"), [("एसबीआई", "एसबीआइ"), ("पीएमईजीपी", "पीएमइजीपी"), ("साइबर थाना", "साईबर थाना")]
)
def test_i_within_a_word_is_known_either_way(written: str, printed: str) -> None:
    """The press prints इ for ई and ई for इ; a table has to name one."""
    tables = [lexicon.lookup(name) for name in ("heads", "measures")]
    assert (
        [table[written] for table in tables if written in table]
        == [table[printed] for table in tables if printed in table]
        != []
    )


@pytest.mark.parametrize("name", TABLES)
def test_a_table_says_what_it_is_for(name: str) -> None:
    """The first line of each table is a comment that the documents print."""
    assert (EXTRACT / "words" / f"{name}.yml").read_text(encoding="utf-8").startswith("# ")


def test_every_number_from_0_to_100_has_a_word() -> None:
    """No gap in the table of a hundred words, where other published tables lack ten or twenty."""
    assert list(lexicon.table("numbers"))[:100] == list(range(100))
    assert 100 in lexicon.table("scales")


@pytest.mark.parametrize(("value", "spelling"), spellings("numbers"))
def test_each_spelling_of_a_number_reads_back_to_its_value(value: int, spelling: str) -> None:
    """Alone before a noun, by the grammar of cardinals and by the reader of all figures alike."""
    found = cardinal(spelling)
    numbers = read_numbers(fold(f"{spelling} घर"))
    if spelling in NOT_ALONE:
        assert found is None, f"{spelling} is read now: take it out of NOT_ALONE"
        assert numbers == []
        return
    assert found is not None
    assert found.value == value
    assert [(number.kind, number.value) for number in numbers] == [("cardinal", value)]


def test_the_spellings_that_are_left_alone_are_in_the_table() -> None:
    """An exception for a word that is gone would hide nothing and mislead."""
    assert set(NOT_ALONE) <= {spelling for _, spelling in spellings("numbers")}


@pytest.mark.parametrize(("value", "spelling"), spellings("scales"))
def test_each_scale_multiplies_the_number_before_it(value: int, spelling: str) -> None:
    """“तीन लाख” is three hundred thousand in each spelling of लाख."""
    found = cardinal(f"तीन {spelling}")
    assert found is not None
    assert found.value == 3 * value
    assert (found.head, found.scale) == (3, value)


@pytest.mark.parametrize(("key", "spelling"), spellings("fractions"))
def test_each_fraction_word_changes_the_scale_after_it(key: str, spelling: str) -> None:
    """सवा, साढ़े and पौने move the number after them, डेढ़ and ढाई are numbers, तिहाई and हिस्सा are parts and never cardinals."""
    name, _, amount = key.partition("_")
    if name == "add":
        found = cardinal(f"{spelling} चार लाख")
        assert found is not None
        assert found.value == (4 + float(amount)) * 100_000
    elif name == "is":
        found = cardinal(f"{spelling} लाख")
        assert found is not None
        assert found.value == float(amount) * 100_000
    else:
        assert cardinal(spelling) is None


@pytest.mark.parametrize(
    ("value", "spelling"),
    [*spellings("ordinals"), *spellings("sanskrit_ordinals"), *spellings("english_ordinals")],
)
def test_each_ordinal_reads_back_to_its_value(value: int, spelling: str) -> None:
    """Every gender, case and misprint of the tables is one ordinal before a place word."""
    assert [(n.kind, n.value) for n in read_numbers(fold(f"{spelling} स्थान"))] == [("ordinal", value)]


@pytest.mark.parametrize("value", range(5, 101))
@pytest.mark.parametrize("ending", ["वां", "वीं", "वें", "वाँ"])
def test_a_number_word_with_an_ending_is_its_ordinal(value: int, ending: str) -> None:
    """The regular ordinals are built from the number words, in every gender and case."""
    stem = "सौ" if value == 100 else next(word for number, word in spellings("numbers") if number == value)
    if stem == "छह":
        stem = "छठ"
    assert [(n.kind, n.value) for n in read_numbers(fold(f"{stem}{ending} स्थान"))] == [("ordinal", value)]


def test_there_are_twelve_months_and_seven_weekdays() -> None:
    """Months count from 1, weekdays from Monday as 0."""
    assert list(lexicon.table("months")) == list(range(1, 13))
    assert list(lexicon.table("weekdays")) == list(range(7))


@pytest.mark.parametrize(("month", "spelling"), spellings("months"))
def test_each_month_is_dated_in_each_spelling(month: int, spelling: str) -> None:
    """With its year beside it, a month is that month of that year."""
    assert [(p.value, p.grain) for p in read_periods(fold(f"{spelling} 2022 में"), "2023-10-05")] == [
        (f"2022-{month:02d}", "month")
    ]


@pytest.mark.parametrize(("day", "spelling"), spellings("weekdays"))
def test_each_weekday_is_dated_in_each_spelling(day: int, spelling: str) -> None:
    """The last such day on or before a Sunday: Monday is six days back, Sunday the day itself."""
    assert [p.value for p in read_periods(fold(f"{spelling} को बैठक हुई"), "2023-10-08")] == [f"2023-10-{2 + day:02d}"]


WriteTable = Callable[..., str]


@pytest.fixture
def write_table(tmp_path: Path) -> WriteTable:
    """Writes a table and gives the name by which the real loader reads it: an absolute path stands for itself."""

    def write(text: str, name: str = "table") -> str:
        (tmp_path / f"{name}.yml").write_text(text, encoding="utf-8")
        return str(tmp_path / name)

    return write


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("7: [सात]\n60: [साठ, सात]\n", "'सात' stands under 7 and under 60", id="one spelling, two values"),
        pytest.param("1: [पांच]\n2: [पाँच]\n", "stands under 1 and under 2", id="two values that fold to one spelling"),
        pytest.param("7: [सात, '']\n", "7: '' folds to nothing", id="an empty spelling"),
        pytest.param('7: ["\\u200d"]\n', "folds to nothing", id="a spelling of joiners only"),
        pytest.param("7: [सात]\n7: [सप्त]\n", "the value 7 stands twice", id="a repeated key"),
        pytest.param("7: सात\n", "expected a list of spellings, got 'सात'", id="a bare word for a list"),
        pytest.param("7: [no]\n", "expected a list of spellings, got [False]", id="a word that YAML takes for false"),
        pytest.param("- सात\n- आठ\n", "expected a mapping of value to spellings, got list", id="a bare list"),
        pytest.param("", "expected a mapping of value to spellings, got NoneType", id="an empty file"),
    ],
)
def test_a_table_that_cannot_be_trusted_stops_the_program(write_table: WriteTable, text: str, message: str) -> None:
    """The loader raises and says which value and which spelling, where a clash would misread a number in silence."""
    with pytest.raises(LexiconError) as raised:
        lexicon.table(write_table(text))
    assert message in str(raised.value)


def test_a_word_may_play_two_roles_in_a_table_of_roles(write_table: WriteTable) -> None:
    """The tables named *_words map roles to words and are not turned round."""
    name = write_table("before: [तक]\nafter: [तक]\n", "some_words")
    assert lexicon.table(name) == {"before": ("तक",), "after": ("तक",)}


def test_spellings_that_differ_by_folding_only_stand_once(write_table: WriteTable) -> None:
    """A table may list both forms of a word without matching it twice."""
    assert lexicon.table(write_table("5: [पांच, पाँच, ' पांच ']\n")) == {5: ("पांच",)}


def test_asking_a_table_for_a_value_it_lacks_names_those_it_has() -> None:
    """A rule that misspells a value fails when it is loaded, not by matching nothing."""
    with pytest.raises(LexiconError, match=r"weekdays\.yml has no 7; it has 0, 1, 2, 3, 4, 5, 6"):
        lexicon.words("weekdays", 7)


@pytest.mark.parametrize(
    ("word", "text", "found"),
    [
        ("दो", "दो थाने", True),
        ("दो", "दोषी", False),
        ("नौ", "नौकरी", False),
        ("तीन", "तीनों", False),
        ("62", "62वीं", False),
        ("वन", "(वन)", True),
        ("स्थान", "स्थान।", True),
    ],
)
def test_a_whole_word_ends_at_its_last_matra(word: str, text: str, found: bool) -> None:
    r"""The boundary counts vowel signs as letters, which `\b` of `re` does not."""
    assert (regex.search(lexicon.whole_word(word), text) is not None) == found


def test_the_longest_spelling_is_tried_first() -> None:
    """An alternation reads "नगर निगम" before "नगर", over a hyphen or any run of blanks."""
    pattern = lexicon.alternation(["नगर", "नगर निगम"])
    texts = ("नगर निगम", "नगर-निगम", "नगर  निगम", "नगर में")
    assert [regex.findall(pattern, text) for text in texts] == [["नगर निगम"], ["नगर-निगम"], ["नगर  निगम"], ["नगर"]]


def test_every_row_of_the_places_has_its_five_columns() -> None:
    """A row with a tab too many would name its parent for its code."""
    lines = (EXTRACT / "names" / "places.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]
    assert tuple(rows[0]) == COLUMNS
    assert [row for row in rows if len(row) != 5] == []
    assert {row[1] for row in rows[1:]} == {"country", "state", "district", "city", "block", "tehsil"}
    assert [row for row in rows[1:] if not row[0].strip() or row[0] != row[0].strip()] == []
    assert [row for row in rows[1:] if row[3] and not row[3].isdecimal()] == []
    assert {fold_text(row[0]).strip() for row in rows[1:]} == place_names()


def test_a_place_of_several_kinds_gives_all_of_them_likeliest_first() -> None:
    """बांदा is a district before it is a town, in any spelling."""
    assert [place.kind for place in places("बाँदा")][:1] == ["district"]
    assert {place.parent for place in places("औरंगाबाद") if place.kind == "district"} >= {"बिहार", "महाराष्ट्र"}
    assert places("कखगघङ") == ()


def quantities(text: str) -> list[tuple[float, str]]:
    """(value, unit) of each quantity of a text."""
    folded = fold(text)
    return [(q.number.value, q.unit) for q in read_quantities(folded.text, read_numbers(folded))]


@pytest.mark.parametrize(
    ("unit", "spelling"), [*spellings("measure_units"), *spellings("durations"), *spellings("currency_parts")]
)
def test_each_spelling_of_a_unit_reads_back_to_its_symbol(unit: str, spelling: str) -> None:
    """After a number, with a blank between."""
    assert quantities(f"7 {spelling}") == [(7, unit)]


@pytest.mark.parametrize(("code", "spelling"), spellings("currency"))
def test_each_name_of_a_currency_reads_back_to_its_code(code: str, spelling: str) -> None:
    """After a number; only rupees are money to the rules."""
    (number,) = read_numbers(fold(f"7 {spelling}"))
    assert (number.kind, number.unit) == ("money" if code == "INR" else "foreign_money", code)


@pytest.mark.parametrize(("code", "spelling"), spellings("currency_before"))
def test_each_sign_of_a_currency_reads_back_to_its_code(code: str, spelling: str) -> None:
    """Before a number, glued."""
    (number,) = read_numbers(fold(f"{spelling}{' ' if spelling[-1].isalpha() else ''}7"))
    assert number.unit == code


def test_every_currency_before_a_number_is_one_after_it() -> None:
    """The two tables name the same money alike."""
    assert set(lexicon.table("currency_before")) <= set(lexicon.table("currency"))


@pytest.mark.parametrize(("kind", "phrase"), spellings("idioms"))
def test_no_idiom_holds_a_number(kind: str, phrase: str) -> None:
    """A set phrase counts nothing, in the middle of a sentence too."""
    assert read_numbers(fold(f"यहां {phrase} है")) == []


@pytest.mark.parametrize(
    ("role", "word"),
    [(role, w) for role, w in spellings("hedges") if role.endswith("_after")],
)
def test_each_hedge_after_a_number_is_read(role: str, word: str) -> None:
    """Its role is the hedge of the number."""
    (number,) = read_numbers(fold(f"40 {word} घर"))
    assert number.approx == role.removesuffix("_after")


@pytest.mark.parametrize("name", TABLES)
def test_a_table_names_no_file_that_does_not_use_it(name: str) -> None:
    """The files in a table's comments lead to who reads a part of it: they exist, and say its name. docs/words.md has all readers."""
    assert readers_of(name), "nobody reads it"
    text = (EXTRACT / "words" / f"{name}.yml").read_text(encoding="utf-8")
    comments = " ".join(line for line in text.splitlines() if line.startswith("#"))
    for said in regex.findall(r"Used by ((?:[\w/]+\.py(?:, | and )?)+)", comments):
        for file in regex.findall(r"[\w/]+\.py", said):
            path = next(root / file for root in (EXTRACT, EXTRACT.parent) if (root / file).exists())
            assert regex.search(rf"\b{name}\b", path.read_text(encoding="utf-8")), file
