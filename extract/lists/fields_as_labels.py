"""Rows labelled with the lists of a ranking: "इंजीनियरिंग: 27वीं रैंक (2024 में 28वीं), स्कोर 61.36" below whose places they are.

A discipline before a colon is no subject but the field of the place behind it. Whose it is stands alone on the line above
the row, or before a dash in the row itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import regex

from extract import lexicon
from extract.article_state import Subject
from extract.line_claims import LineClaims
from extract.marks import ORDINAL, Line
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled

_CERTAIN = 0.85


@dataclass(frozen=True, slots=True)
class LabelledFields:
    """A row's fields, each as printed with where its place begins (folded offsets, in order), and whose places they are."""

    owner: Subject
    fields: tuple[tuple[int, str], ...]

    def field_at(self, start: int) -> str:
        """The field of a claim that begins at an offset: the last told before it."""
        return next((field for at, field in reversed(self.fields) if at <= start), "")


def claim_fields_as_labels(found: LineClaims) -> None:
    """Claim the ordinals behind such labels as places."""
    for said in _items(found.line):
        number = found.line.numbers[said.start("v")]
        end = found.line.folded_span(*said.span("place"))[1] if said["place"] else number.outer_end
        claim = Claim("rank.of_labelled_field", "rank", number.outer_start, end, number.value, number, certain=_CERTAIN)
        found.claim(said.start("v"), claim)


def labelled_fields(prepared: Prepared) -> dict[int, LabelledFields]:
    """The rows with such labels of which it is told whose they are, by where each begins."""
    out: dict[int, LabelledFields] = {}
    above: Subject | None = None
    for line in prepared.lines:
        items = _items(line)
        if not items:
            above = _alone_on(line, prepared)
            continue
        owner = _subject(line, *items[0].span("owner"), prepared) if items[0]["owner"] else above
        if owner is not None:
            fields = (
                (line.folded_span(*i.span("v"))[0], prepared.quote(*line.folded_span(*i.span("field")))) for i in items
            )
            out[line.sentence.start] = LabelledFields(owner, tuple(fields))
    return out


def _items(line: Line) -> list[regex.Match[str]]:
    """The labels of a row with the place behind each; [] for a line that opens otherwise."""
    if line.sentence.kind not in ("row", "heading") or ORDINAL not in line.text:
        return []
    items = list(_item().finditer(line.text))
    return items if items and items[0]["opens"] is not None else []


def _alone_on(line: Line, prepared: Prepared) -> Subject | None:
    """Who stands alone on a line of a few words; None for any other line."""
    said = _NAME.fullmatch(line.text)
    if said is None or line.numbers or line.periods:
        return None
    end = line.folded_span(*said.span("name"))[1]
    named = any(n.end == end and n.kind in ("headed", "place", "bare") for n in prepared.names_of(line.sentence))
    return _subject(line, *said.span("name"), prepared) if named else None


def _subject(line: Line, start: int, end: int, prepared: Prepared) -> Subject:
    first, last = line.folded_span(start, end)
    known = [n.type for n in prepared.names_of(line.sentence) if n.end == last and n.kind in ("headed", "place")]
    called = prepared.called(first, last)
    type_ = "institution" if not known or known[-1] in ("district", "city", "state") else known[-1]
    return Subject(called, type_, first, last, "list", prepared.name)


_WORD = r"[\p{L}\p{M}.]+"
_NAME = regex.compile(rf"[\s•●▪■◆*➤►–-]*(?P<name>{_WORD}(?:[\s,-]+{_WORD}){{0,6}})\s*:?\s*")


@lru_cache(maxsize=1)
def _item() -> regex.Pattern[str]:
    kinds = lexicon.whole_word(lexicon.any_of("disciplines", "sciences", "kinds"))
    category = rf"(?:\s+{lexicon.whole_word(lexicon.any_of('field_words', 'category'))})?"
    opens = rf"(?P<opens>^[\s•●▪■◆*➤►–-]*(?:(?P<owner>{_WORD}(?:\s+{_WORD}){{1,6}})\s+[-–—]\s+)?)"
    return compiled(
        rf"(?:{opens}|[,;|]\s*|{{b}}(?:और|व|एवं|तथा)\s+)(?P<field>{kinds}{category})(?:(?:\s+(?:में|रैंक|रैंकिंग))?\s*[:-]\s*|\s+में\s+)(?P<v>{{O}})"
        r"(?:(?P<place>\s+{rank_nouns.place})(?!\s+(?:पर|को|से|का|की|के))|(?=\s*(?:[,;|(।]|$)))"
    )
