"""Times or criteria in the order of the figures behind क्रमशः: "मार्च, अप्रैल और मई में रैंक क्रमशः 45, 32 और 19 रही".

respectively.py gives such figures to names in the same order. Where all are of one subject, the row before क्रमशः is of
times ("2023 और 2024 में"), of criteria ("राजस्व और विकास कार्यों में") or of measures that have a figure each already
("मैट्रिक में 82 और इंटर में 86 प्रतिशत के साथ क्रमशः 14वें और नौवें"). Behind जिनमें क्रमशः stand parts of the figures before.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.draft import Draft
from extract.kept_patterns import compile_pattern
from extract.lists.respectively import JOINS, RESPECTIVELY
from extract.marks import Line
from extract.names.name import Name
from extract.periods.periods import Period
from extract.prepared import Prepared
from extract.text import fold_text

_ENOUGH = 2


def settle_in_turn(drafts: list[Draft], first: int, line: Line, prepared: Prepared) -> None:
    """Give the figures behind the last क्रमशः of a sentence, whose drafts begin at `first`, their times or criteria in turn."""
    said = list(RESPECTIVELY.finditer(prepared.folded.text, line.sentence.start, line.sentence.end))
    if not said:
        return
    stop = said[-1].start()
    behind = [p.start for p in line.periods.values() if p.start >= said[-1].end() and p.value]
    ends = min(behind, default=line.sentence.end)  # "क्रमश: 15 तथा 16 दर्ज हुए, वर्ष 2018 में 14": that is told by itself
    run = _run([d for d in drafts[first:] if said[-1].end() <= d.start < ends])
    if len(run) < _ENOUGH or len({d.subject.name for d in run}) > 1:
        return
    times = _times(line, stop, len(run), prepared)
    if times:
        for draft, time in zip(run, times, strict=True):
            draft.period = time.value
            start, end = prepared.folded.span(time.start, time.end)
            quote = prepared.folded.source[start:end]
            draft.mentions = [
                replace(m, start=start, end=end, quote=quote) if m.role == "period" else m for m in draft.mentions
            ]
        return
    years = _years_before(drafts[:first], len(run), line, stop, prepared)
    if years:
        for draft, year in zip(run, years, strict=True):
            draft.period = year
        return
    criteria = _criteria(line, stop, len(run), prepared)
    if criteria:
        for draft, criterion in zip(run, criteria, strict=True):
            draft.indicator = criterion
        return
    before = [d for d in drafts[first:] if d.start < stop]
    if _are_parts(run, before, stop, line, prepared):
        for draft, whole in zip(run, before, strict=True):
            draft.subject = replace(whole.subject, how="list")
            own = [mention for mention in draft.mentions if mention.role != "subject"]
            draft.mentions = [*own, *(mention for mention in whole.mentions if mention.role == "subject")]
            draft.out_of, draft.out_of_role = whole.value, "population"
        return
    told = [(d.measure, d.indicator) for d in before]
    if len(before) == len(run) == len(set(told)) and len({d.subject.name for d in (*before, *run)}) == 1:
        for draft, (measure, indicator) in zip(run, told, strict=True):
            draft.measure, draft.indicator = measure, indicator


def _are_parts(run: list[Draft], before: list[Draft], stop: int, line: Line, prepared: Prepared) -> bool:
    """“क में 12, ख में नौ शिकायतें आईं, जिनमें क्रमशः चार, तीन का निस्तारण": whether each figure is of the one in its turn before it."""
    if len(run) != len(before) or len({d.subject.name for d in before}) != len(before):
        return False
    counted = all(d.kind in ("count", "coverage") and d.unit == run[0].unit != "percent" for d in (*run, *before))
    fits = all(part.value <= whole.value for part, whole in zip(run, before, strict=True))
    return counted and fits and _OF_THESE.search(prepared.folded.text, line.sentence.start, stop) is not None


_OF_THESE = regex.compile(r"(?<!\p{L})(?:जिनमें|जिसमें|इनमें|जिनमे|इनमे)(?:\s+से)?\s+$")


def _run(drafts: list[Draft]) -> list[Draft]:
    """The first drafts of one kind and unit."""
    alike = (drafts[0].kind, drafts[0].unit) if drafts else ("", "")
    run: list[Draft] = []
    for draft in drafts:
        if (draft.kind, draft.unit) != alike:
            break
        run.append(draft)
    return run


def _times(line: Line, stop: int, count: int, prepared: Prepared) -> list[Period]:
    """So many dated times in a row before an offset; [] for any other number of them."""
    row: list[Period] = []
    for period in (p for p in line.periods.values() if p.end <= stop):
        joined = bool(row) and JOINS.fullmatch(prepared.between(row[-1].end, period.start)) is not None
        if not joined and len(row) == count:
            break
        row = [*row, period] if joined else [period]
    return row if len(row) == count and all(period.value for period in row) else []


def _years_before(before: list[Draft], count: int, line: Line, stop: int, prepared: Prepared) -> list[str]:
    """“इन्हीं तीन वर्षों में क्रमश:": the years of the figures before, the earliest first; [] where they are not so many."""
    if not _THOSE_YEARS.search(prepared.folded.text, line.sentence.start, stop):
        return []
    years = sorted(
        {d.period for d in before[-count * 2 :] if len(d.period) == len("2024") and d.field_name == prepared.name}
    )
    return years[-count:] if len(years) >= count else []


_THOSE_YEARS = regex.compile(r"(?<!\p{L})(?:इंही|इन्हीं|इन)\s+(?:\S+\s+)?(?:वर्षों|सालों|साल|वर्ष)\s+(?:में|मे)\s+$")


def _criteria(line: Line, stop: int, count: int, prepared: Prepared) -> list[str]:
    """So many criteria in a row before में and an offset, one of them known as one; [] for any other number of them."""
    text = prepared.folded.text
    for match in _in_a_row().finditer(text, line.sentence.start, stop):
        spans = [item.span() for item in _ITEM.finditer(text, *match.span("row"))]
        names = [n for n in prepared.names_of(line.sentence) if match.start("row") <= n.start < match.end("row")]
        if len(spans) == count and _are_criteria(spans, names, prepared):
            return [_direct(prepared.quote(start, end)) for start, end in spans]
    return []


def _are_criteria(spans: list[tuple[int, int]], names: list[Name], prepared: Prepared) -> bool:
    """Whether some item of a row ends in the noun of a criterion or holds a measure's name, and no other is a name."""
    known = [
        any(n.kind == "measure" and start <= n.start < end for n in names)
        or _head().search(prepared.folded.text, start, end) is not None
        for start, end in spans
    ]
    others = [span for span, of_work in zip(spans, known, strict=True) if not of_work]
    named = [n for n in names if n.kind != "measure" and any(start <= n.start < end for start, end in others)]
    return any(known) and not named


def _direct(called: str) -> str:
    """“विकास कार्यों" with its noun in the direct plural, as criteria are called elsewhere: "विकास कार्य"."""
    part = fold_text(called) in lexicon.words("indicators", "dashboard")
    return called.removesuffix("ों") if part else called


_WORD = r"(?<![\p{L}\p{M}])(?!(?:में|मे|को|ने|से|पर|तक|और|व|एवं|तथा)(?![\p{L}\p{M}]))[\p{L}\p{M}-]+"
_ITEM = regex.compile(rf"{_WORD}(?:\s+{_WORD}){{0,3}}")


@lru_cache(maxsize=1)
def _in_a_row() -> regex.Pattern[str]:
    """“टीकाकरण, प्रसव पूर्व जांच और संस्थागत प्रसव में": items of up to four words, the last behind a conjunction."""
    item = rf"{_WORD}(?:\s+{_WORD}){{0,3}}?"
    joint = lexicon.any_of("joints", "conjunction")
    return compile_pattern(
        rf"(?<!\d\s)(?P<row>{item}(?:\s*,\s*{item})*\s+{joint}\s+{item})\s+(?:में|मे)(?![\p{{L}}\p{{M}}])"
    )


@lru_cache(maxsize=1)
def _head() -> regex.Pattern[str]:
    return compile_pattern(rf"{lexicon.whole_word(lexicon.any_of('indicators'))}$")
