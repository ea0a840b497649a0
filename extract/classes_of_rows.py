"""The class of the school whose examination a row of pupils is of: "हर्ष परमार, शुजालपुर: 10वीं, 491 अंक", "जिले के टॉपर (हाईस्कूल)".

Below such a heading, and in such a row, the class is no place, and the figures are of its examination, whatever the text
spoke of last.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import regex

from extract import exams, lexicon
from extract.article_state import ArticleState
from extract.draft import Draft
from extract.kept_patterns import compile_pattern
from extract.line_claims import LineClaims
from extract.marks import Line
from extract.measure_printing import as_printed
from extract.persons import is_person
from extract.prepared import Prepared


def refuse_class_of_row(found: LineClaims, prepared: Prepared) -> None:
    """Refuse the ordinal of "10वीं" that stands alone in a row of a pupil, in a text of a board's results."""
    line = found.line
    if line.sentence.kind not in ("row", "heading") or not line.numbers:
        return
    said = _class_of(line, prepared)
    if said is None or not _is_of_pupil(line, prepared):
        return
    for position, number in line.numbers.items():
        if said.start("level") <= number.start < said.end("level"):
            found.refuse(position, "refusal.class_of_row", "The class of a school whose examination the row is of.")


def class_of_heading(line: Line, prepared: Prepared) -> str:
    """The one class that a heading over rows names, as printed: "मेरिट में जिले के होनहार (10वीं, 600 में से अंक)"; "" for none."""
    return exams.class_in(prepared.text_of(line.sentence)) if line.sentence.kind in ("heading", "row") else ""


def set_class(drafts: Sequence[Draft], line: Line, headed: str, state: ArticleState, prepared: Prepared) -> None:
    """Make places and marks of a pupil's row those of its class, else of the class that the heading over it names."""
    persons = [d for d in drafts if d.kind in ("rank", "score") and d.subject.type == "person"]
    persons = [d for d in persons if exams.is_of_school(d.measure)]
    if not persons:
        return
    said = _class_of(line, prepared)
    level = prepared.quote(*said.span("level")) if said is not None else headed
    for draft in persons:
        if level and not exams.are_of_one_class(draft.measure, level):
            draft.measure = as_printed(level, state)


def _class_of(line: Line, prepared: Prepared) -> regex.Match[str] | None:
    """Where a class stands alone between the marks of a row, with a stream at most."""
    return _alone().search(prepared.folded.text, line.sentence.start, line.sentence.end)


def _is_of_pupil(line: Line, prepared: Prepared) -> bool:
    """Whether a row names a person, in a text that tells of an examination of schools."""
    examined = any(n.kind == "measure" and exams.is_of_school(n.text) for n in prepared.names)
    names = prepared.names_of(line.sentence)
    return examined and any(n.kind in ("person", "bare") and is_person(n, prepared) for n in names)


@lru_cache(maxsize=1)
def _alone() -> regex.Pattern[str]:
    level = lexicon.whole_word(lexicon.any_of("exam_levels"))
    streams = lexicon.whole_word(lexicon.any_of("exam_words", "streams"))
    heads = lexicon.whole_word(lexicon.any_of("exam_words", "stream_heads"))
    return compile_pattern(
        rf"[:,(|–-]\s*(?:कक्षा\s+)?(?P<level>{level})(?:\s+\(?{streams}\)?)?(?:\s+{heads})?(?:\s+परीक्षा)?\s*[,):|–-]"
    )
