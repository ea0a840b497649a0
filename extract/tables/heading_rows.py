"""Figures in the rows below a heading, claimed for what the heading says of them: "बूंदी - 31" under "उपखंडवार लंबित परिवाद"."""

from __future__ import annotations

from dataclasses import replace

import regex

from extract import marks
from extract.aspects import RECEIVED
from extract.figures.counting import DIVISIBLE
from extract.figures.reaching import coverable
from extract.figures.times_in_brackets import claim_times_in_brackets, places_of_times
from extract.line_claims import LineClaims
from extract.lists.figure_lists import claim_figure_list
from extract.lists.heading_words import lays_down
from extract.lists.headings import Heading, is_row, kind_under, label_of_row
from extract.lists.opening_figures import claim_opening_figure
from extract.lists.own_rows import RULE
from extract.marks import Line
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.tables.table_cells import cells_by_figures, cells_of
from extract.tables.tables import label_says
from extract.text import fold_text


def claim_under_heading(found: LineClaims, heading: Heading, prepared: Prepared, spoken_of: str = "") -> None:
    """Claim the figure of a row of two cells, which no rule took, for the unit of its heading.

    `spoken_of` is what the text before counted last, for rows that say neither: "लक्ष्य 8400, दवा खाई 3948".
    """
    if not heading.unit and heading.disposed and (heading.each or heading.wise) and spoken_of in RECEIVED:
        heading = replace(heading, unit=spoken_of)  # "तहसीलवार निस्तारण", of the suits that the text counts
    line, unit = found.line, heading.unit
    if heading.laid_down and is_row(line):
        _refuse_laid_down(found)
        return
    if heading.reached and (coverable(unit) or unit == "works") and is_row(line):
        found.claims = [_as_reached(claim, unit) for claim in found.claims]
    if not unit and heading.polls and all(n.decimal and n.value <= _WHOLE for n in line.numbers.values()):
        unit = "percent"
    labelled = is_row(line) and _LABELLED.search(line.text) is not None
    if not labelled and claim_figure_list(found, heading, prepared):
        return
    if not is_row(line) or claim_opening_figure(found, heading, prepared):
        return
    if unit in _TOLD:
        # "पीएम आवास - 45" are no houses
        found.claims = [claim for claim in found.claims if not claim.rule.endswith(f".{RULE}")]
    _claim_labelled(found, heading, spoken_of)
    if heading.aimed and coverable(unit):
        _claim_more_than_aimed(found, unit)
        found.claims = [
            replace(claim, out_of_role="target") if claim.rule == "coverage.of_population" else claim
            for claim in found.claims
        ]
    if unit == "INR" and heading.scale != 1.0:
        found.claims = [_of_sum(claim, heading.scale) for claim in found.claims]
    if heading.brackets == "target" and _claim_of_target(found, unit, prepared):
        return
    if heading.brackets == "earlier":
        _refuse_brackets(found, prepared)
    elif heading.brackets in _BRACKET_KINDS:
        _claim_brackets(found, heading.brackets, prepared)
    elif heading.brackets == "same" and coverable(unit):
        _claim_brackets_alike(found, heading, unit, prepared)
    if unit == "marks" or heading.marked:
        found.claims = [_percent_of_marks(_of_marks(claim), prepared) for claim in found.claims]
    if unit == "marks":
        _claim_of_total(found)
        found.claims = [_with_maximum(claim, heading) for claim in found.claims]
    behind = _drop_index(found, prepared)
    if unit == "trains":
        _drop_trains(found)
    taken = {claim.start for claim in found.claims}
    taken |= {r.start for r in found.refused if r.rule in _STANDING}
    numbers = [(p, n) for p, n in line.numbers.items() if n.kind == "cardinal" and n.outer_start not in taken]
    in_label = [n for p, n in numbers if ":" in line.text[p:] and n.written == "words"]
    numbers = [(p, n) for p, n in numbers if n not in in_label]  # "शून्य भुखमरी : 39"
    aside = places_of_times(line)  # "बांदा: 12 (नवंबर में 33)": claimed once the figure before is
    numbers = [(p, n) for p, n in numbers if p not in aside]
    ordered = [claim for claim in found.claims if claim.rule == "rank.ordinal_of_row"]
    told = [claim for claim in found.claims if claim in ordered or claim.rule == "score.percent_of_row"]
    shares = _shares_beside(found, numbers, prepared) if unit not in ("percent", "") else []
    told += [claim for claim in found.claims if claim in shares]
    told += [claim for claim in found.claims if claim.number in [line.numbers[at] for at in aside]]
    told.sort(key=found.claims.index)
    if (found.claims != told and heading.brackets not in (*_BRACKET_KINDS, "same")) or len(numbers) != 1 or not unit:
        return
    position, number = numbers[0]
    cells = cells_of(line, prepared)
    if len(cells) < _CELLS:
        cells = cells_by_figures(line, prepared, behind)  # "उत्तर प्रदेश 56.35"
        if not (
            heading.each or heading.wise or heading.reached or heading.listed or unit in _OF_NO_COUNT or number.decimal
        ):
            return  # "राजेश कुमार 45" below "घायल यात्री", "वैशाली एक्सप्रेस 12553" below "ये ट्रेनें रद्द"
    if _is_no_number_of(unit, number, heading.scale):
        return
    sized = number.scaled or heading.scale != 1.0
    if len(cells) != 2 + len(ordered) or (unit == "INR" and not sized) or (unit == "marks" and number.value > _MARKS):
        return
    maximum = heading.maximum if unit == "marks" else None
    found.withdraw(number)
    kind = kind_under(unit, reached=heading.reached or bool(shares), marked=heading.marked)
    if unit == "rank" and (number.decimal or number.scaled or number.value < 1):
        return
    label = label_of_row(line, prepared)
    if lays_down(fold_text(label)):
        found.taken.discard(position)
        found.refuse(position, "refusal.laid_down", "The label says that it is laid down for all: a price, an hour.")
        return
    if label_says(label, "rest"):
        found.taken.discard(position)
        found.refuse(position, "refusal.rest_of_rows", "The figure of those who are not named: nobody's.")
        return
    summed = label_says(label, "sum", "everywhere")
    found.claim(
        position,
        replace(
            Claim.of_number(
                f"{kind}.{RULE if summed else 'under_heading'}",  # the sum is of the article's own place, nobody's above it
                kind,
                number,
                unit="" if kind == "rank" else unit,
                scale=heading.scale,
                certain=0.85,
            ),
            out_of=maximum.value if maximum else None,
            out_of_role="maximum" if maximum else "",
        ),
    )
    for at in aside:
        found.withdraw(line.numbers[at])
        found.taken.discard(at)
    claim_times_in_brackets(found, prepared)


def _as_reached(claim: Claim, unit: str) -> Claim:
    """“डकोर में 3,240 परिवार" below "किस ब्लॉक में कितने परिवारों को मिला काम": so many were reached."""
    if claim.rule != "count.number_of_things" or (claim.unit != unit and unit != "works") or not coverable(claim.unit):
        return claim
    return replace(claim, kind="coverage", rule="coverage.number_reached")


def _of_sum(claim: Claim, scale: float) -> Claim:
    """“बिजनौर : 70 के सापेक्ष 61.12" below "राशि करोड़ रुपये में:": what was reached of a target is a sum of that scale, like the target."""
    if claim.rule not in _OF_TARGET or claim.unit not in ("cases", "INR") or claim.out_of is None:
        return claim
    if claim.number is None or claim.number.scaled:
        return claim
    value, of = claim.value * scale, claim.out_of * scale
    return replace(claim, kind="amount", unit="INR", value=value, out_of=of, rule="amount.against_target")


_OF_TARGET = ("coverage.against_target", "coverage.part_of_whole", "coverage.of_population")


# What a number behind its name was refused as stays so, whatever the heading says.
_STANDING = (
    "refusal.index_of_row",
    "refusal.earlier_in_brackets",
    "refusal.label",
    "refusal.train",
    "refusal.time",
    "refusal.duration",
    "refusal.measured",
    "refusal.money_rate",
)
# Units that a heading tells, whatever its rows are labelled with.
_TOLD = ("rank", "percent", "marks", "index", "points")
_MARKS = 9999  # more is a telephone


def _refuse_laid_down(found: LineClaims) -> None:
    """Refuse the figures of a row whose heading says that they are laid down for all: fares, hours, marks to be had."""
    for position in found.line.numbers:
        found.refuse_instead(
            position,
            "refusal.laid_down",
            "The heading says that it is laid down for all: a price, an hour, marks to be had.",
        )


def _claim_of_target(found: LineClaims, unit: str, prepared: Prepared) -> bool:
    """Claim both figures of "1. कोलेबिरा : 588 (1,402)" below "पूर्ण आवास (कोष्ठक में लक्ष्य)"; whether the row has them."""
    said = _FIGURE_OF_TARGET.search(found.line.text)
    if said is None:
        return False
    _drop_index(found, prepared)
    _claim_reached(found, said.start("of"), said.start("v"), unit if coverable(unit) else "cases")
    return True


_FIGURE_OF_TARGET = regex.compile(rf"(?P<v>{marks.CARDINAL})\s*\((?P<of>{marks.CARDINAL})\)\s*[।.]?\s*$")


def _claim_labelled(found: LineClaims, heading: Heading, spoken_of: str) -> None:
    """Claim both figures of a row that labels them: "नौगांव: लक्ष्य 8400, बने 3948"."""
    said = _LABELLED.search(found.line.text)
    if said is None:
        return
    target, number = (found.line.numbers[said.start(name)] for name in ("of", "v"))
    units = [claim.unit for claim in found.claims if claim.number in (target, number) and claim.unit != "cases"]
    unit = next((unit for unit in (heading.unit, *units, spoken_of) if coverable(unit)), "cases")
    if min(target.value, number.value) >= _CRORE and unit == "cases":
        return  # "लक्ष्य 10500 करोड़ और प्राप्ति 10145 करोड़": money
    _claim_reached(found, said.start("of"), said.start("v"), unit)


def _claim_more_than_aimed(found: LineClaims, unit: str) -> None:
    """Claim "जिला महिला अस्पताल 640 में 702" below "लक्ष्य में उपलब्धि": more of a target than it was."""
    said = _OF_TARGET_BARE.search(found.line.text)
    if said is None:
        return
    target, number = (found.line.numbers[said.start(name)] for name in ("of", "v"))
    if number.value <= target.value or any(n.decimal or n.scaled for n in (target, number)):
        return
    for figure in (target, number):
        found.withdraw(figure)
    claim = Claim.of_number(
        "coverage.labelled_in_row", "coverage", number, unit=unit, whole=target, out_of_role="target", certain=0.85
    )
    found.claim(said.start("v"), claim)


_OF_TARGET_BARE = regex.compile(
    rf"[\p{{L}}\p{{M}}:\-–]\s+(?P<of>{marks.CARDINAL})\s+(?:में|मे)\s+(?:से\s+)?(?P<v>{marks.CARDINAL})\s*[।.]?\s*$"
)


def _claim_reached(found: LineClaims, of: int, at: int, unit: str) -> None:
    """Claim the target and what was reached of it, by the positions of their marks."""
    target, number = found.line.numbers[of], found.line.numbers[at]
    for figure in (target, number):
        found.withdraw(figure)
    of_target = Claim.of_number("coverage.target_of_row", "coverage", target, unit=unit, certain=0.85)
    reached = Claim.of_number(
        "coverage.labelled_in_row", "coverage", number, unit=unit, whole=target, out_of_role="target", certain=0.85
    )
    found.claim(of, of_target)
    found.claim(at, reached)


_CELLS = 2
_OF_NO_COUNT = ("rank", "percent", "points", "index", "marks", "INR", *DIVISIBLE)
_PHONES = (6_000_000_000, 9_999_999_999)


def _is_no_number_of(unit: str, number: Number, scale: float) -> bool:
    """Whether no such number of whole things is possible: 105.2 officers, or 9454401234 of them, which is a telephone."""
    if unit in _OF_NO_COUNT or number.scaled or scale != 1.0:
        return False
    return number.decimal or _PHONES[0] <= number.value <= _PHONES[1]


_WHOLE, _CRORE = 100, 1e7
_LABELLED = regex.compile(
    rf"लक्ष्य\s*[:\-–=]?\s*(?P<of>{marks.CARDINAL})\s*[,;|/]?\s*(?:[\p{{L}}\p{{M}}]+\s*[:\-–=]?\s*){{1,2}}(?P<v>{marks.CARDINAL})"
)


def _drop_index(found: LineClaims, prepared: Prepared) -> int:
    """Refuse the running number of a row: "23-रीगा : 66.90", "4. बथनाहा - 64.37"; the offset behind "(1) " or "1 ", -1 for none."""
    for position, number in found.line.numbers.items():
        opens = number.kind == "cardinal" and number.outer_start <= found.line.sentence.start + 2
        opens = opens and number.value < _ROWS and not number.decimal
        blank = _BLANK_INDEX.match(prepared.folded.text, number.outer_end) if opens else None
        if blank is not None and (blank["bracket"] or _goes_on(number.value, found.line, prepared)):
            found.refuse_instead(position, "refusal.index_of_row", "The running number of a row.")
            return blank.end()
        if opens and _INDEX.match(prepared.folded.text, number.outer_end):
            found.refuse_instead(position, "refusal.index_of_row", "The running number of a row.")
    return -1


def _goes_on(value: float, line: Line, prepared: Prepared) -> bool:
    """Whether the rows beside one open with the numbers beside its own, each before a name: "1 रामगढ़ 97.3", "2 कुदरा 94.15"."""
    rows = [other for other in prepared.lines if is_row(other) and other.sentence.block in _beside(line)]
    opening = [n for row in rows for n in row.numbers.values() if n.outer_start == row.sentence.start]
    named = [n.value for n in opening if _BLANK_INDEX.match(prepared.folded.text, n.outer_end)]
    return value - 1 in named or value + 1 in named


def _beside(line: Line) -> range:
    return range(line.sentence.block - 1, line.sentence.block + 2)


def _drop_trains(found: LineClaims) -> None:
    """Refuse the number that opens the row of a train: "15484 सिक्किम महानंदा - 19 जून" below "ये ट्रेनें रद्द रहेंगी"."""
    for position, number in found.line.numbers.items():
        opens = not found.line.text[:position].strip(_BULLETS) and number.kind == "cardinal"
        if opens and _TRAINS[0] <= number.value <= _TRAINS[1]:
            found.refuse_instead(position, "refusal.train", "The number of a train or a flight.")


_TRAINS = (10_000, 99_999)  # five digits, since 2010
_BULLETS = " •●▪■*–-"
_ROWS = 1000  # of a list: a number beyond is a figure, "11317- मंगलवार तक बने कार्ड"
_INDEX = regex.compile(r"\s*[-.)]\s*\p{L}")
_BLANK_INDEX = regex.compile(r"(?:(?P<bracket>\))\s*|\s+)(?=\p{L})")


_OPENED = regex.compile(r"\(\s*(?:पिछला|पिछली|पहले|पूर्व)?$")  # "औरैया: 12वां (पिछला 18वां)"
_OF_CLASS = regex.compile(r"\([^()\d]{1,20}\sमें$")  # "(ओबीसी में 211)"


def _refuse_brackets(found: LineClaims, prepared: Prepared) -> None:
    """Refuse "(3)" behind a row's figure, of which the heading says that it is of another time and not of which."""
    for position, number in found.line.numbers.items():
        if prepared.between(found.line.sentence.start, number.outer_start).rstrip().endswith("("):
            found.refuse_instead(
                position, "refusal.earlier_in_brackets", "The heading says that it is of another time."
            )


def _claim_brackets(found: LineClaims, kind: str, prepared: Prepared) -> None:
    """Claim "(68.4)", "(दूसरा)" behind a row's figure as what the heading says of the brackets."""
    for position, number in found.line.numbers.items():
        before = prepared.between(found.line.sentence.start, number.outer_start).rstrip()
        fits = number.kind == "cardinal" and number.value <= 100 if kind == "percent" else not number.decimal
        opened = _OPENED.search(before) is not None or (kind == "rank" and _OF_CLASS.search(before) is not None)
        if not opened or not fits:
            continue
        found.withdraw(number)
        found.claim(
            position,
            Claim.of_number(
                f"{_BRACKET_KINDS[kind]}{IN_BRACKETS}",
                _BRACKET_KINDS[kind],
                number,
                unit="percent" if kind == "percent" else "",
                certain=0.85,
            ),
        )


def _claim_brackets_alike(found: LineClaims, heading: Heading, unit: str, prepared: Prepared) -> None:
    """“सदर : 1,512 (1,204)" below "तहसीलवार निस्तारण (कोष्ठक में जुलाई)": the figure in brackets is what the one before it is."""
    kind = kind_under(unit, reached=heading.reached, marked=heading.marked)
    for position, number in found.line.numbers.items():
        before = prepared.between(found.line.sentence.start, number.outer_start).rstrip()
        if before.endswith("(") and number.kind == "cardinal" and not number.decimal:
            found.withdraw(number)
            found.claim(position, Claim.of_number(f"{kind}{IN_BRACKETS}", kind, number, unit=unit, certain=0.85))


IN_BRACKETS = ".in_brackets_of_row"  # what the rule of such a claim ends in
_BRACKET_KINDS = {"percent": "coverage", "rank": "rank"}


def _claim_of_total(found: LineClaims) -> None:
    """Claim "आईसीटी लैब : 5 में से 1.2" under "किस मद में कितने अंक" as marks of a total."""
    said = _OF_TOTAL.search(found.line.text)
    if said is None or said.start("of") in found.taken or said.start("v") in found.taken:
        return
    total, number = (found.line.numbers[said.start(name)] for name in ("of", "v"))
    if number.value > total.value:
        return
    claim = Claim(
        "score.under_heading",
        "score",
        total.outer_start,
        number.outer_end,
        number.value,
        number,
        unit="marks",
        whole=total,
        out_of=total.value,
        out_of_role="maximum",
        certain=0.85,
    )
    for figure in (total, number):
        found.withdraw(figure)
    found.claim(said.start("v"), claim)


_OF_TOTAL = regex.compile(rf"[:\-–|]\s*(?P<of>{marks.CARDINAL})\s+(?:में|मे)(?:\s+से)?\s+(?P<v>{marks.CARDINAL})\s*$")


def _shares_beside(found: LineClaims, numbers: list[tuple[int, Number]], prepared: Prepared) -> list[Claim]:
    """“महसी : 2,98,411 (81.2%)", "महसी : 2411 यानी 81 प्रतिशत": the share that a row's only other figure comes to."""
    if len(numbers) != 1:
        return []
    at = numbers[0][1].outer_end
    return [
        claim
        for claim in found.claims
        if claim.rule == "coverage.percent"
        and _COMES_TO.fullmatch(prepared.between(at, claim.start))
        and not _LETTER.search(prepared.between(claim.end, found.line.sentence.end))
        and claim.number is not None
        and claim.end <= claim.number.outer_end
    ]


_COMES_TO = regex.compile(r"\s*(?:\(|[,-]\s*|यानी\s+|अर्थात\s+)\s*")
_LETTER = regex.compile(r"\p{L}")


def _percent_of_marks(claim: Claim, prepared: Prepared) -> Claim:
    """“रोहित कुमार - 495 (99 प्रतिशत)" under "टॉप-5 विद्यार्थी": the marks once more; "सिमरी - 90 प्रतिशत" the marks themselves."""
    alone = claim.number is not None and claim.end <= claim.number.outer_end
    if claim.rule != "coverage.percent" or not (alone or prepared.between(claim.start - 2, claim.start).endswith("(")):
        return claim
    return replace(claim, kind="score", rule="score.percent_of_row")


def _with_maximum(claim: Claim, heading: Heading) -> Claim:
    """“उझानी : 441 अंक, पहला स्थान" under "(500 में से मिले अंक)": marks of as many as the heading says could be had."""
    most = heading.maximum
    if most is None or claim.kind != "score" or claim.unit != "marks" or claim.out_of or claim.value > most.value:
        return claim
    return replace(claim, out_of=most.value, out_of_role="maximum")


def _of_marks(claim: Claim) -> Claim:
    """“सर्विस लेवल प्रोग्रेस : 4830 में 2637.15” under "कहां कितने अंक": a part of a whole is marks of a maximum."""
    if claim.rule not in ("coverage.of_population", "coverage.part_of_whole") or claim.out_of is None:
        return claim
    return replace(claim, kind="score", unit="marks", out_of_role="maximum", rule="score.under_heading")
