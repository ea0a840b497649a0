"""What a heading says for the rows below it: "उपखंडवार लंबित परिवाद" over "बूंदी - 31".

A row of one name and one figure says nothing of what the figure counts; the line
above the rows does, by its last counted noun or by a percent word.
"""

from __future__ import annotations

from dataclasses import replace

import regex

from extract import lexicon, marks
from extract.counting import coverable, stems
from extract.line_claims import LineClaims
from extract.marks import Line
from extract.numbers import Number
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.tables import cells_of


def unit_of_heading(line: Line, prepared: Prepared) -> str:
    """The unit that a heading or a row without figures gives the rows below it, "" for none."""
    said = _BRACKET.sub("", line.text).partition("कोष्ठक")[0]
    aside = any("कोष्ठक" in bracket for bracket in _BRACKET.findall(line.text))
    if any(word in (said if aside else line.text) for word in _PERCENT):
        return "percent"
    if any(word in lexicon.words("score_words", "marks") for word in said.replace(",", " ").replace(":", " ").split()):
        return "marks"
    units = prepared.units_of(line.sentence)
    if units:
        return units[-1][1]
    return "percent" if any(word in line.text for word in _PERCENT) else ""


_PERCENT = ("प्रतिशत", "फीसदी", "फीसद", "%")
# "प्रखंडवार बने कार्ड (कोष्ठक में प्रतिशत)": what stands in the brackets of the rows below.
_BRACKET = regex.compile(r"\([^()]*\)")
_MAXIMUM = regex.compile(
    rf"(?P<v>{marks.CARDINAL})\s+(?:में|मे)\s+(?:से\s+)?(?:कितने\s+)?अंक|\(\s*(?:(?:पूर्णांक|कुल|अधिकतम)\s+(?P<v>{marks.CARDINAL})|(?P<v>{marks.CARDINAL})\s+(?:अंक\S*\s+)?में)"
)


def tells_progress(line: Line) -> bool:
    """Whether a heading says that what it counts was done: "जनपदवार सृजित मानव दिवस", "बने कार्ड"."""
    return bool(stems("done").search(line.text)) and not stems("open").search(line.text)


def heads_rows(line: Line) -> bool:
    """Whether a line may say what the rows below it count: a heading, or a row whose figures all stand in brackets."""
    if is_row(line) and line.sentence.kind == "heading":
        return False
    if line.sentence.kind != "row" or not line.numbers:
        return line.sentence.kind in ("heading", "row")
    if line.text.rstrip().endswith((":", ":-")):
        return True
    brackets = [match.span() for match in _BRACKET.finditer(line.text)]
    return " - " not in line.text and all(any(s < at < e for s, e in brackets) for at in line.numbers)


def is_row(line: Line) -> bool:
    """Whether a line is a row of a list: as such, or a short line of its own with a name, a separator and figures."""
    if line.sentence.kind == "row":
        return True
    return line.sentence.kind == "heading" and bool(line.numbers) and bool(_ROW.match(line.text))


_ROW = regex.compile(rf"[^:।{marks.CARDINAL}{marks.ORDINAL}]{{2,40}}\s(?:[:–—-])\s+[{marks.CARDINAL}{marks.PERCENT}]")


def maximum_of_heading(line: Line) -> Number | None:
    """The marks that could be had: "विकास कार्यों में अंक (पूर्णांक 10)"."""
    said = _MAXIMUM.search(line.text)
    return line.numbers.get(said.start("v")) if said else None


def kind_in_brackets(line: Line) -> str:
    """What a heading says that the figures in brackets are: "percent" ("(कोष्ठक में प्रतिशत)"), "rank" ("कोष्ठक में स्थान"), "" for nothing."""
    _, found, said = line.text.partition("कोष्ठक")
    if not found:
        return ""
    said = said.partition(")")[0]
    if any(word in said for word in _PERCENT):
        return "percent"
    return "rank" if any(word in lexicon.words("column_words", "rank") for word in said.split()) else ""


def claim_under_heading(
    found: LineClaims,
    unit: str,
    prepared: Prepared,
    *,
    reached: bool = False,
    brackets: str = "",
    maximum: Number | None = None,
) -> None:
    """Claim the figure of a row of two cells, which no rule took, for the unit of its heading.

    `reached` says that the heading tells progress, so that things a scheme reaches are coverage; `brackets` what a
    second figure in brackets is; `maximum` is the marks that could be had.
    """
    line = found.line
    if brackets and is_row(line):
        _claim_brackets(found, brackets, prepared)
    if unit == "marks" and is_row(line):
        found.claims = [_of_marks(claim) for claim in found.claims]
    _drop_index(found, prepared)
    taken = {claim.start for claim in found.claims}
    taken |= {r.start for r in found.refused if r.rule == "refusal.index_of_row"}
    numbers = [(p, n) for p, n in line.numbers.items() if n.kind == "cardinal" and n.outer_start not in taken]
    if (found.claims and not brackets) or len(numbers) != 1 or not is_row(line) or not unit:
        return
    if len(cells_of(line, prepared)) != 2:
        return
    position, number = numbers[0]
    found.withdraw(number)
    found.claim(
        position,
        Claim(
            "count.under_heading",
            _kind_under(unit, reached=reached),
            number.outer_start,
            number.outer_end,
            number.value,
            number,
            unit=unit,
            out_of=maximum.value if maximum is not None and unit == "marks" else None,
            out_of_role="maximum" if maximum is not None and unit == "marks" else "",
            certain=0.85,
        ),
    )


def _kind_under(unit: str, *, reached: bool) -> str:
    if unit == "marks":
        return "score"
    return "coverage" if unit == "percent" or (reached and coverable(unit)) else "count"


def _drop_index(found: LineClaims, prepared: Prepared) -> None:
    """Refuse the running number of a row: "23-रीगा : 66.90", "4. बथनाहा - 64.37"."""
    for position, number in found.line.numbers.items():
        if number.outer_start <= found.line.sentence.start + 2 and _INDEX.match(prepared.folded.text, number.outer_end):
            found.withdraw(number)
            found.taken.discard(position)
            found.refuse(position, "refusal.index_of_row", "The running number of a row.")


_INDEX = regex.compile(r"\s*[-.)]\s*\p{L}")


def _claim_brackets(found: LineClaims, kind: str, prepared: Prepared) -> None:
    """Claim "(68.4)", "(दूसरा)" behind a row's figure as what the heading says of the brackets."""
    for position, number in found.line.numbers.items():
        before = prepared.folded.text[: number.outer_start].rstrip()[-1:]
        fits = number.kind == "cardinal" and number.value <= 100 if kind == "percent" else not number.decimal
        if before != "(" or not fits:
            continue
        found.withdraw(number)
        found.claim(
            position,
            Claim(
                f"{_BRACKET_KINDS[kind]}.in_brackets_of_row",
                _BRACKET_KINDS[kind],
                number.outer_start,
                number.outer_end,
                number.value,
                number,
                unit="percent" if kind == "percent" else "",
                certain=0.85,
            ),
        )


_BRACKET_KINDS = {"percent": "coverage", "rank": "rank"}


def _of_marks(claim: Claim) -> Claim:
    """“सर्विस लेवल प्रोग्रेस : 4830 में 2637.15” under "कहां कितने अंक": a part of a whole is marks of a maximum."""
    if claim.rule not in ("coverage.of_population", "coverage.part_of_whole") or claim.out_of is None:
        return claim
    return replace(claim, kind="score", unit="marks", out_of_role="maximum", rule="score.under_heading")
