"""Rows that tell a figure of the article's own place under the name of what it counts: "कुल पंजीकृत किसान: 1,58,412", "उपार्जन केंद्र: 182".

No name of somebody stands in their label, so that they are of whomever the article is about, and of nobody named in them.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon, marks
from extract.figures.reaching import ranked_units, stems
from extract.figures.sums_without_rupees import CRORE
from extract.kept_patterns import compile_pattern
from extract.line_claims import LineClaims
from extract.lists.headings import is_row, kind_under
from extract.marks import Line
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.text import fold_text

RULE = "of_own_row"  # what the rule of such a claim ends in
_CERTAIN = 0.8


def claim_own_row(found: LineClaims, prepared: Prepared) -> None:
    """Claim the one figure of such a row, of what the last counted noun of its label counts."""
    line = found.line
    row = bool(line.numbers) and (is_row(line) or _opens_with_place(line, prepared))
    said = _ROW.fullmatch(line.text) if row else None
    number = line.numbers.get(said.start("v")) if said is not None else None
    if said is None or number is None or number.kind != "cardinal" or number.decimal:
        return
    if any(n is not number and n.written != "words" for n in line.numbers.values()):
        return  # but "तीन सवारी - 2,218"
    offence = _is_offence(_label(line, number.start, prepared), prepared)
    offence = offence and not _rate().search(_above(line, prepared))
    unit = "challans" if offence else _unit(number.start, found, prepared)
    if not unit or (found.claims and not offence):
        return
    if number.scaled and number.value >= CRORE and unit in lexicon.words("small_units", "units"):
        return  # "सड़क निर्माण - 148 करोड़": rupees, and no roads
    for riders in [n for n in line.numbers.values() if n is not number]:
        found.withdraw(riders)
    reached = stems("done").search(said["label"]) is not None and stems("open").search(said["label"]) is None
    kind = kind_under(unit, reached=reached)
    position = said.start("v")
    found.withdraw(number)
    where = next((n for n in prepared.names_of(line.sentence)[:1] if _is_where(n, line, prepared)), None)
    rule = f"{kind}.{RULE}" if where is None else f"{kind}.of_row_of_place"
    claim = Claim.of_number(rule, kind, number, unit=unit, certain=_CERTAIN)
    found.claim(position, claim if where is None else replace(claim, named_at=where.start))


def _unit(stop: int, found: LineClaims, prepared: Prepared) -> str:
    """What the counted noun that a label ends in counts; "" for none, or where the label names somebody or tells a rate."""
    line = found.line
    if _rate().search(prepared.between(line.sentence.start, stop)) or _rate().search(_above(line, prepared)):
        return ""
    units = [
        str(lexicon.lookup("units")[spelling])
        for start, (end, spelling) in prepared.units.items()
        if line.sentence.start <= start < stop and _closes(prepared.between(end, stop))
    ]
    names = prepared.names_of(line.sentence)
    known = lexicon.lookup("units")
    named = any(
        n.kind in ("place", "person") or (n.kind == "headed" and n.base and fold_text(n.text) not in known)
        for n in names
        if not _is_where(n, line, prepared)
    )
    return units[-1] if units and not named and units[-1] not in ranked_units() else ""


def _opens_with_place(line: Line, prepared: Prepared) -> bool:
    """Whether a line that is no row by its form is one by its label: "गंजबासौदा तहसील में गेहूं बेचने वाले किसान: 9,860"."""
    return ":" in line.text and any(_is_where(n, line, prepared) for n in prepared.names_of(line.sentence)[:1])


def _is_where(name: Name, line: Line, prepared: Prepared) -> bool:
    """“सिरोंज तहसील में गेहूं बेचने वाले किसान: 8,415": whether a label opens with where its figure is of."""
    opens = not prepared.between(line.sentence.start, name.start).strip(" •*-–—")
    return opens and name.case == "locative" and name.kind in ("place", "headed")


def _closes(after: str) -> bool:
    """Whether what stands behind a label's noun up to its figure is but what became of it: "पंजीकृत किसान: ", "गांव में काम पूरा - "."""
    return all(
        word in _FILLERS or stems("done").search(f" {word}") or stems("open").search(f" {word}")
        for word in _LETTERS.findall(after)
    )


def _above(line: Line, prepared: Prepared) -> str:
    """The line over the rows that a row is one of; "" where none is."""
    above = ""
    for other in prepared.lines:
        if other.sentence.start >= line.sentence.start:
            break
        if not is_row(other) or not other.numbers:
            above = prepared.text_of(other.sentence)
    return above


_FILLERS = ("की", "के", "का", "में", "संख्या", "कुल", "काम", "कार्य", "हुए", "हुई", "हुआ", "गए", "गई", "गया", "किए", "किया")
_LETTERS = regex.compile(r"[\p{L}\p{M}]+")


@lru_cache(maxsize=1)
def _rate() -> regex.Pattern[str]:
    """What is laid down and counts nobody, in a label or over its rows: fees, ages, telephones, marks to pass with."""
    return compile_pattern(lexicon.whole_word(lexicon.any_of("refusal_words", "laid_down")))


def _is_offence(label: str, prepared: Prepared) -> bool:
    """Whether a label is an offence that vehicles are fined for: "बिना हेलमेट", or "अन्य" in a list of them."""
    if label in lexicon.words("class_words", "offences"):
        return True
    if label not in lexicon.words("class_words", "rest_of_offences"):
        return False
    labels = [_label(row, at, prepared) for row in prepared.lines if is_row(row) for at in _first_figure(row)]
    return any(other in lexicon.words("class_words", "offences") for other in labels)


def _first_figure(line: Line) -> list[int]:
    return [number.start for _, number in sorted(line.numbers.items())][:1]


def _label(line: Line, stop: int, prepared: Prepared) -> str:
    """What stands before the figure of a row, without its marks."""
    return fold_text(prepared.quote(line.sentence.start, stop)).strip(_MARKS)


_MARKS = " •●▪■*✓➤–-:"
_ROW = regex.compile(
    rf"[\s•●▪■*✓➤–-]*(?P<label>[^:;।|]{{3,48}}?)\s*(?::|\s[-–—])\s*(?:कुल\s+)?(?P<v>{marks.CARDINAL})\s*[।.]?\s*"
)
