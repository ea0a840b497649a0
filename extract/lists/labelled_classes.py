"""Lines that a class of a ranking labels: "पहली कैटेगरी: क थाना पहले, ख थाना दूसरे", "बी ग्रुप :" over rows of its own.

A ranking that is held in several classes is printed one class a line. The label is the field of the places in its line, or
in the rows below it where it stands alone; nothing in the line says so again. What one class ranks the others rank too: a
line that leaves थाना out, after one of stations, is of stations.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.line_claims import LineClaims
from extract.marks import Line
from extract.numbers.cardinal_words import ordinal_words
from extract.prepared import Prepared
from extract.text import fold_text


class LabelledClasses:
    """The class in force as lines are read: `scope` is its name, "" for none, `of_stations` whether stations are ranked in it."""

    def __init__(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self._block = -1
        self.scope = ""
        self.of_stations = False

    def open(self, line: Line, station_block: int) -> None:
        """Take in a line; `station_block` is the block that last ranked a station."""
        label = class_of_label(line, self._prepared)
        block = line.sentence.block
        if label:
            self.of_stations = bool(self.scope) and station_block >= 0 and station_block == self._block
            self.scope = label
        elif block != self._block and line.sentence.kind != "row":
            self.scope, self.of_stations = "", False
        self._block = block


def refuse_numbers_of_label(found: LineClaims, prepared: Prepared) -> None:
    """“50 हजार से एक लाख आबादी वर्ग : सीहोर पहले": the figures of the label bound the class and count nothing."""
    said = _said(found.line, prepared)
    if said is None:
        return
    for position, number in found.line.numbers.items():
        if number.outer_end <= said.end("scope") and any(c.number is number for c in found.claims):
            found.refuse_instead(position, "refusal.label", "A number of the label of a class.")


def _said(line: Line, prepared: Prepared) -> regex.Match[str] | None:
    if prepared.words_of(line.sentence).isdisjoint(lexicon.words("field_words", "category")):
        return None
    said = _label().match(prepared.folded.text, line.sentence.start, line.sentence.end)
    alone = said is not None and said["alone"] is not None
    return None if alone and line.sentence.kind not in ("row", "heading") else said


def class_of_label(line: Line, prepared: Prepared) -> str:
    """The class that opens a line as its label, in the direct case ("पहले समूह:" is पहला समूह); "" for none."""
    said = _said(line, prepared)
    if said is None:
        return ""
    called = prepared.called(*said.span("scope"))
    first, _, rest = called.partition(" ")
    if fold_text(first) in ordinal_words() and first.endswith("े"):
        return f"{first.removesuffix('े')}ा {rest}"
    return called


@lru_cache(maxsize=1)
def _label() -> regex.Pattern[str]:
    kind = whole_word(lexicon.any_of("field_words", "category"))
    word = r"[\p{L}\p{M}\d][\p{L}\p{M}\d.\-]*"
    number = whole_word("एक|दो|तीन|चार|पांच|ए|बी|सी|डी|[1-5]|[a-d]")
    return compile_pattern(
        rf"[^\p{{L}}\d]{{0,4}}(?P<scope>(?:{word}\s+){{1,7}}{kind}|{kind}[\s-]+{number})"
        r"(?:\s+(?:में|मे|के\s+थाने))?\s*(?::-?|[-–—]+(?=\s)|(?P<alone>$))"
    )
