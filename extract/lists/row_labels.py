"""Labels of rows that leave out the noun that their siblings have: "नगरीय विकास : 64 अंक" after "खाद्य विभाग : 91 अंक".

A list of bodies has one kind of label. Where enough of a run are known by their head noun
(विभाग, थाना, अस्पताल) or as towns and blocks, the others are subjects too, whatever the tables know of them. Under a heading
that speaks of stations ("जिले के थानों की रैंकिंग") each label is a station's name, whole: "सदर नरवाना", "सिटी जींद"; under
one that asks for departments ("किस विभाग की कितनी शिकायतें") a department's, under "इन पीएचसी ने मारी बाजी" a health centre's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import regex

from extract import lexicon, marks
from extract.article_state import Subject
from extract.kept_patterns import compile_pattern
from extract.lists.headings import heading_of
from extract.marks import Line
from extract.names.words import heads
from extract.prepared import Prepared

_FEWEST = 2  # siblings with a noun
_SHARE = 3  # and no fewer than a third of the run
_BODIES = ("department", "institution", "police_station", "team", "block", "village", "city")


@dataclass(frozen=True, slots=True)
class _Label:
    """What stands before the mark of a row (folded offsets), and the type of the name that it is, "" for none."""

    start: int
    end: int
    type: str
    headed: bool


def label_subjects(prepared: Prepared) -> dict[int, Subject]:
    """The subject of each row whose label is none by its own words, by where the row begins."""
    out: dict[int, Subject] = {}
    for above, run in _runs(prepared.lines, prepared):
        if above is not None and _of_stations().search(above.text):
            for start, label in run.items():
                if not label.headed and not _total().match(prepared.between(label.start, label.end)):
                    out[start] = _subject(label, "police_station", prepared)
            continue
        if above is not None and _of_departments().search(above.text):
            for start, label in run.items():
                alone = label.headed and prepared.between(label.start, label.end) == "पुलिस"  # the district's
                if not alone and not _total().match(prepared.between(label.start, label.end)):
                    out[start] = _subject(label, "department", prepared)
            continue
        kind = _each_of(above) or _kind_of(above, prepared)
        if kind:
            for start, label in run.items():
                if not label.type and not _total().match(prepared.between(label.start, label.end)):
                    out[start] = _subject(label, kind, prepared)
            continue
        types = Counter(label.type for label in run.values() if label.type)
        type_, count = types.most_common(1)[0] if types else ("", 0)
        if type_ not in _BODIES or count < _FEWEST or count * _SHARE < len(run):
            continue
        for start, label in run.items():
            if not label.type and not _total().match(prepared.between(label.start, label.end)):
                out[start] = _subject(label, type_, prepared)
    return out


def _subject(label: _Label, type_: str, prepared: Prepared) -> Subject:
    text = prepared.called(label.start, label.end)
    return Subject(text, type_, label.start, label.end, "list", prepared.name)


def _each_of(above: Line | None) -> str:
    """The kind of body that a line says its rows go through: "प्रखंडवार बने कार्ड", "पंचायत समितिवार प्रगति"; "" for none."""
    words = above.text.replace("-", " ").split() if above is not None else []
    for i, word in enumerate(words):
        if word.endswith(_EACH):
            stem = word.removesuffix(_EACH)
            for called in (f"{words[i - 1]} {stem}".strip() if i else "", stem):
                if str(heads().get(called, "")) in _BODIES:
                    return str(heads()[called])
    return ""


_EACH = "वार"


def _kind_of(above: Line | None, prepared: Prepared) -> str:
    """The kind of body that a heading says its rows are of: "इन पीएचसी ने मारी बाजी"; "" for none, or where it asks for what else."""
    if above is None or heading_of(above, prepared).aspects or above.sentence.kind != "heading":
        return ""
    kinds = [
        n.type
        for n in prepared.names_of(above.sentence)
        if n.kind == "generic" and n.type in (*_BODIES, "village", "block")
    ]
    return kinds[0] if len(kinds) == 1 and not above.numbers else ""


def _runs(lines: Sequence[Line], prepared: Prepared) -> Iterator[tuple[Line | None, dict[int, _Label]]]:
    """The runs of lines one after another that each open with a label, by where each line begins, and the line above each."""
    run: dict[int, _Label] = {}
    above: Line | None = None
    for line in lines:
        label = _label(line, prepared)
        if label is not None:
            run[line.sentence.start] = label
        else:
            if len(run) > _FEWEST:
                yield above, run
            run, above = {}, line
    if len(run) > _FEWEST:
        yield above, run


def _label(line: Line, prepared: Prepared) -> _Label | None:
    """The label that a line opens with, before a mark and a figure; None for a line of another form."""
    said = _LABELLED.match(line.text)
    if said is None or len(line.text) > _LONGEST:
        return None
    start, end = line.folded_span(*said.span("label"))
    names = [n for n in prepared.names_of(line.sentence) if n.start < end]
    known = next((n for n in names if n.kind in ("place", "headed", "generic", "person") and n.end >= end), None)
    return _Label(start, end, known.type if known else "", known is not None and known.kind != "place")


@lru_cache(maxsize=1)
def _of_stations() -> regex.Pattern[str]:
    """What a heading over rows of stations holds; चौकी would be outposts."""
    return compile_pattern(lexicon.whole_word("थानों|थाने|थानावार|थानेवार|थाना") + r"(?!.*चौकी)")


@lru_cache(maxsize=1)
def _of_departments() -> regex.Pattern[str]:
    """What a heading over rows of departments holds: "किस विभाग की कितनी शिकायतें", "विभागवार लंबित शिकायतें"."""
    return compile_pattern(lexicon.whole_word("विभागवार|विभागों|किस विभाग"))


@lru_cache(maxsize=1)
def _total() -> regex.Pattern[str]:
    """Labels of no one: कुल, औसत, अन्य."""
    return compile_pattern(lexicon.whole_word(lexicon.any_of("heading_words", "total")))


_LONGEST = 100
_FIGURE = f"{marks.CARDINAL}{marks.ORDINAL}{marks.PERCENT}{marks.MONEY}"
_LABELLED = regex.compile(
    rf"[\s•●▪■◆*➤►–-]*(?:{marks.CARDINAL}\s*[.)]\s*)?(?P<label>[^\s:|,;।.()–—\d{_FIGURE}][^:|,;।.()–—\d{_FIGURE}]{{1,40}}?)\s*(?:[:|–—]-?|\s-\s|-\s)\s*(?:\p{{L}}[\p{{L}}\p{{M}}]*\s+)?[{_FIGURE}]"
)
