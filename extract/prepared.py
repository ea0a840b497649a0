"""A field of an article made ready for the rules: folded once, its numbers, periods, names and sentences found once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field

from extract import lexicon
from extract.bars import with_bars, with_dandas, with_dandas_behind, without_edges
from extract.emphasis import without_emphasis
from extract.figures.class_rows import without_classes
from extract.glosses import without_glosses
from extract.holders.named_candidates import with_candidates_named
from extract.holders.standing_names import names_that_stand, without_counted_work
from extract.lists.named_departments import with_named_departments
from extract.lists.named_parties import with_parties_of_rows
from extract.lists.named_schools import with_named_schools
from extract.marks import Line, mark
from extract.measures.exams import without_streams
from extract.names import nlp
from extract.names.department_rows import with_departments_of_rows
from extract.names.double_names import with_double_names
from extract.names.evidence import Evidence
from extract.names.filiation import with_children_named
from extract.names.members import is_unknown, members_of, with_members, with_places_again
from extract.names.mentions import find_names
from extract.names.name import Name
from extract.names.numbered_bodies import numbered_bodies
from extract.names.parallels import (
    with_districts_spelt_like_heads,
    with_places_of_rows,
    with_stations_of_rows,
    with_types_of_rows,
)
from extract.names.police_stations import station_names
from extract.names.tokens import Tokens
from extract.names.whole_stations import with_whole_stations
from extract.numbers.game_formats import game_formats
from extract.numbers.number import Number
from extract.numbers.numbers import read_numbers
from extract.periods.periods import Period, read_periods, spans
from extract.sentences import Sentence, split_sentences
from extract.text import Folded, fold


@dataclass(slots=True)
class Prepared:
    """All that is read from a field before any rule runs. Offsets are folded unless said otherwise."""

    name: str
    folded: Folded
    periods: list[Period]
    numbers: list[Number]
    tokens: Tokens
    names: list[Name]
    lines: list[Line]
    stations: list[tuple[int, int]] = field(
        default_factory=list
    )  # named by the words about them (names/police_stations.py)
    units: dict[int, tuple[int, str]] = field(default_factory=dict)  # offset of the first letter -> (end, spelling)
    _words: dict[int, frozenset[str]] = field(default_factory=dict)  # of words_of, by where the sentence begins

    def words_of(self, sentence: Sentence) -> frozenset[str]:
        """The words of a sentence, folded; looked up once a sentence, to pass over patterns that need others."""
        known = self._words.get(sentence.start)
        if known is None:
            known = self._words[sentence.start] = frozenset(lexicon.WORD.findall(self.text_of(sentence)))
        return known

    def names_of(self, sentence: Sentence) -> list[Name]:
        """The names that begin in a sentence."""
        return [name for name in self.names if sentence.start <= name.start < sentence.end]

    def line_at(self, at: int) -> Line | None:
        """The sentence that an offset of the folded field stands in; None between two."""
        line = self.lines[self.index_of(at)] if self.lines else None
        return line if line is not None and line.sentence.start <= at < line.sentence.end else None

    def index_of(self, at: int) -> int:
        """Which of the lines is the last to begin at an offset of the folded field or before it; 0 before the first."""
        return max(0, bisect_right(self.lines, at, key=lambda line: line.sentence.start) - 1)

    def units_of(self, sentence: Sentence) -> list[tuple[int, str]]:
        """The counted nouns that begin in a sentence, in order: offset and English unit."""
        return self.units_between(sentence.start, sentence.end)

    def units_between(self, start: int, end: int) -> list[tuple[int, str]]:
        """The counted nouns that begin in a stretch, in order: offset and English unit."""
        units = lexicon.lookup("units")
        return [(at, str(units[spelling])) for at, (_, spelling) in self.units.items() if start <= at < end]

    def between(self, start: int, end: int) -> str:
        """The folded text from where one span ends to where the next begins; "" where they touch or overlap."""
        return self.folded.text[start:end]

    def text_of(self, sentence: Sentence) -> str:
        """The folded text of a sentence."""
        return self.folded.text[sentence.start : sentence.end]

    def quote(self, start: int, end: int) -> str:
        """The source's own characters of a folded run."""
        return self.folded.quote(start, end)

    def called(self, start: int, end: int) -> str:
        """A folded run as a field says it: see `Folded.called`."""
        return self.folded.called(start, end)


_DATELINE = 45  # code points of the longest "रांची, विशेष संवाददाता।"


def prepare(
    name: str,
    source: str,
    published: str,
    own: frozenset[str] = frozenset(),
    known: Mapping[str, str] | None = None,
) -> Prepared:
    """A field read once; `published` (ISO) dates what turns with the day.

    `own` is what another field of the article knows of its head nouns (Tokens), `known` of its small places (names/members.py).
    """
    folded = without_edges(with_bars(with_dandas(without_glosses(without_emphasis(fold(source))))))
    sentences = split_sentences(folded)
    folded = with_dandas_behind(folded, [sentence.end for sentence in sentences if sentence.kind == "paragraph"])
    periods = read_periods(folded, published)
    bodies = numbered_bodies(folded.text)
    formats = game_formats(folded.text)
    passed_over = sorted([*spans(periods), *((body.number, body.end) for body in bodies), *formats])
    numbers = read_numbers(folded, passed_over)
    doc = nlp.parse(folded.text)
    dated = [(p.start, p.end) for p in periods]
    taken = [*((n.outer_start, n.outer_end) for n in numbers), *dated, *formats]
    lines = [mark(folded.text, sentence, numbers, periods) for sentence in sentences]
    words, starts = nlp.words_of(doc)
    units = {
        starts[start]: (starts[end - 1] + len(words[end - 1]), spelling)
        for start, (end, spelling) in nlp.phrases(doc)["unit"].items()
    }
    evidence = Evidence(folded.text, [(line.sentence.start, line.sentence.end) for line in lines])
    tokens = Tokens(folded, doc, taken, evidence, own, bodies, dated)
    names = with_types_of_rows(with_double_names(names_that_stand(find_names(tokens), folded.text), tokens), tokens)
    names = with_districts_spelt_like_heads(with_children_named(names, tokens), tokens)
    names = with_members(with_places_of_rows(with_stations_of_rows(names, tokens), tokens), tokens)
    first = lines[0].sentence if lines else None
    behind = first.end if name == "text" and first is not None and first.end - first.start < _DATELINE else 0
    names = with_places_again(names, {**(known or {}), **members_of(names)}, behind)
    names = with_named_departments(with_departments_of_rows(names, tokens), lines, folded)
    names = with_parties_of_rows(without_classes(without_streams(names, folded.text), lines), lines, folded)
    names = with_candidates_named(names, lines)
    names = without_counted_work(with_named_schools(names, lines, folded), numbers, units, folded.text)
    called = [(n.start, n.end) for n in names if n.kind == "measure" and n.text.endswith("योजना")]
    units = {  # "प्रधानमंत्री ग्राम सड़क योजना" speaks of no villages; "राशन कार्ड ई-केवाईसी" does of cards
        at: (end, spelling)
        for at, (end, spelling) in units.items()
        if not any(first <= at and end < last for first, last in called)
    }
    named = station_names(tokens)
    names = with_whole_stations(names, named, tokens)
    others = {
        (n.start, n.end) for n in names if n.kind == "headed" and n.type in ("district", "department")
    }  # "… और बांदा जिला तीसरे", "पुलिस की 32, विद्युत की 21" in a row of departments
    stations = [span for span in (tokens.span(*found) for found in named) if span not in others]
    listed = {folded.text[start:end]: "police_station" for start, end in stations if is_unknown(folded.text[start:end])}
    return Prepared(
        name, folded, periods, numbers, tokens, with_places_again(names, listed, behind), lines, stations, units
    )
