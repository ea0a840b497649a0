"""What a plain number counts: the noun after it or before it, and whether money or an article is meant instead.

"27 शिकायतें", "2,68,440 ग्रामीण परिवारों को": the noun stands after the number, with a few words between at most; "मकान
अब तक 4,012 ही पूरे हुए": in front of it, where a rule says so. Whether the number is one of those that a scheme has
reached is for reaching.py; things that no scheme reaches (शहर, थाने) are only ever counted. The nouns are units.yml.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.figures.counted_nouns import department_behind, says_where, unit_after
from extract.figures.reaching import (
    WEIGHTS,
    against_this,
    count_or_coverage,
    coverable,
    done_before,
    is_one,
    stands_open,
)
from extract.figures.sums_without_rupees import BEFORE, CRORE, is_money, is_sum_beside, is_sum_into
from extract.holders.parties import party_names
from extract.kept_patterns import compile_pattern
from extract.marks import Line
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled
from extract.text import fold_text

DIVISIBLE = (
    "hectares",
    "acres",
    "bighas",
    "kathas",
    *WEIGHTS,
    "units",
)  # what a decimal counts: nobody counts 91.9 students
_REACHED = 0.82  # a number of things with a word of progress: one in five is a count after all
# The rule named for a number that a rule saw only as a number of things, by what it turns out to be.
_RENAMED = {"count": "count.number_of_things", "coverage": "coverage.number_reached"}


def counted(claim: Claim, whole_at: int, line: Line, prepared: Prepared, earlier: Claim | None) -> Claim | None:
    """A claim on a "thing", a "part" or a "target" with its unit and kind; None where no thing is named.

    `whole_at` is the position of the total's mark, -1 without one: "500 में से 400 आवेदन"
    and "500 आवेदनों में से 400" name the thing once. `earlier` is the last claim before
    the sentence, whose unit a part without a noun takes over.
    """
    number = claim.number
    assert number is not None
    unit, end = unit_after(number, line, prepared)
    if not unit and claim.rule in ("coverage.noun_then_number", "coverage.number_is"):
        theirs = earlier is not None and _THEIRS.search(prepared.folded.text, line.sentence.start, number.outer_start)
        counted_before = earlier is not None and earlier.kind in ("count", "coverage") and earlier.unit != "percent"
        unit = earlier.unit if earlier is not None and theirs and counted_before else _unit_at(claim.start, prepared)
    if not unit and whole_at >= 0:
        unit, _ = unit_after(line.numbers[whole_at], line, prepared)
    if is_sum_beside(unit, number) or (whole_at >= 0 and is_sum_into(unit, number, prepared.folded.text, end)):
        return replace(claim, kind="amount", unit="INR", rule="amount.crores")
    if not unit and is_money(number, line, prepared, earlier):
        return replace(claim, kind="amount", unit="INR", rule="amount.crores") if claim.kind != "thing" else None
    if claim.kind == "thing" and not unit:
        unit, end = _sort_of_voters(number, line, prepared)
        if not unit and department_behind(number, prepared.names_of(line.sentence), prepared) is not None:
            unit = _unit_nearby(number, line, prepared, earlier)  # "सबसे ज्यादा 1,120 राजस्व विभाग की हैं"
        if not unit and says_where(number, line, prepared):
            unit, end = _unit_nearby(number, line, prepared, earlier), number.outer_end
        if unit:
            return replace(claim, kind="count", unit=unit, end=max(claim.end, end))
    if claim.kind == "thing":
        if not unit or _is_article(number, line, prepared):
            return None
        printed = prepared.between(number.start, number.end)
        if (number.decimal or printed.endswith(".0")) and not number.scaled and unit not in DIVISIBLE:
            return None  # nobody counts 91.9 students, or "मिशन इंद्रधनुष 2.0 अभियान"
        kind = count_or_coverage(unit, number, end, line, prepared)
        certain = _REACHED if kind == "coverage" else claim.certain
        return replace(claim, kind=kind, unit=unit, end=max(claim.end, end), rule=_RENAMED[kind], certain=certain)
    if claim.rule == "coverage.part_of_whole" and not unit and _are_marks(line, prepared):
        return replace(claim, kind="score", unit="marks", rule="score.marks_of_row", out_of_role="maximum")
    decimal = number.decimal and not number.scaled and unit not in DIVISIBLE
    if decimal and claim.out_of_role != "target" and line.sentence.kind != "row":
        return None  # "60 में से 47.82": marks
    if claim.rule == "coverage.number_graded":
        kind = "count"
    elif (
        claim.kind == "target"
        or claim.out_of_role == "target"
        or ((not unit or coverable(unit)) and against_this(number, line, prepared))
    ):
        kind = "coverage"
    else:
        bracketed = claim.rule == "coverage.whole_in_brackets" and not stands_open(
            prepared.between(number.outer_end, claim.end)
        )
        end = claim.end if bracketed else end
        told = (
            bracketed
            or claim.rule == "coverage.part_of_whole"
            or (line.sentence.kind == "row" and claim.rule != "coverage.number_open")
        )
        own = told and (not unit or coverable(unit) or unit == "posts")
        kind = count_or_coverage(
            unit or "things", number, end or number.outer_end, line, prepared, part=True, reached=own
        )
    if claim.rule == "coverage.number_is" and kind == "coverage" and not claim.whole:
        said = prepared.between(max(line.sentence.start, number.outer_start - _CLAUSE), number.outer_start)
        if not done_before(said):
            kind = "count"  # "मरीजों की संख्या 212 हो गई": became so many, and nobody was reached
    unit = unit or _unit_nearby(number, line, prepared, earlier)
    resolved = replace(claim, kind=kind, unit=unit, end=max(claim.end, end))
    of_crores = claim.out_of_role == "target" and unit == "cases" and min(number.value, claim.out_of or 0) >= CRORE
    if of_crores:  # nobody counts cases by the crore
        return replace(resolved, kind="amount", unit="INR", rule="amount.against_target")
    if unit == "cases" and claim.kind == "target" and number.scaled and number.value >= CRORE:
        return replace(resolved, kind="amount", unit="INR", rule="amount.crores")  # "इस वर्ष का लक्ष्य 2 हजार 700 करोड़ है"
    if whole_at >= 0 and unit not in _EVENTS and unit_after(line.numbers[whole_at], line, prepared)[0] in _EVENTS:
        return replace(resolved, whole=None, out_of=None, out_of_role="")
    return resolved


_CLAUSE = 60  # code points: "दूसरा डोज लेने वालों की संख्या "
_EVENTS = ("accidents", "incidents", "raids", "encounters", "beds")  # "11,014 हादसों में 8,873 लोगों की": no part of them


def _sort_of_voters(number: Number, line: Line, prepared: Prepared) -> tuple[str, int]:
    """“61,418 मृत, 74,559 अनुपस्थित": voters by what became of them, where voters are spoken of; ("", 0) for none."""
    sort = _voters().match(prepared.folded.text, number.outer_end, line.sentence.end)
    if sort is None:
        return "", 0
    before = prepared.units_between(max(0, line.sentence.start - BEFORE), line.sentence.end)
    return ("voters", sort.end()) if any(unit in ("voters", "electors") for _, unit in before) else ("", 0)


@lru_cache(maxsize=1)
def _voters() -> regex.Pattern[str]:
    return compile_pattern(r"\s+" + lexicon.whole_word(lexicon.any_of("class_words", "voters")))


def _unit_at(at: int, prepared: Prepared) -> str:
    """The unit whose noun begins at an offset, or ends before it and a case mark: "मकान … 4,012", "गांवों की संख्या 2,318"."""
    units = lexicon.lookup("units")
    for start, (end, spelling) in prepared.units.items():
        if start == at or _GENITIVE.fullmatch(prepared.folded.text, end, max(end, at)):
            return str(units[spelling])
    return ""


_GENITIVE = regex.compile(r"\s+(?:की|के)\s+")


def one_of(unit: str) -> str:
    """The subject type of one of the things a unit counts (stations: police_station); "" where they are no subjects."""
    return str(lexicon.lookup("field_types").get(fold_text(unit), ""))


def _is_article(number: Number, line: Line, prepared: Prepared) -> bool:
    """Whether एक is the article "a": it counts only in a row with another count ("एक तमंचा और दो कारतूस")."""
    if prepared.folded.text[: number.outer_start].endswith("नंबर "):
        return True  # "देश का नंबर वन स्मारक": a place, whatever holds it
    seat = prepared.units.get(number.outer_end + 1)
    if seat is not None and seat[1] in _SISTERS and number.value < _MANY_SISTERS:
        return True  # "पांच बहनों में तीसरे नंबर की"; "4.18 लाख बहनों के खातों में" are a scheme's
    if (
        seat is not None
        and lexicon.lookup("units")[seat[1]] in ("seats", "wards")
        and (given := _given_to().search(prepared.folded.text, 0, number.outer_start)) is not None
        and (given["party"] or lexicon.lookup("units")[seat[1]] == "seats")
    ):
        return False  # "बसपा को एक सीट मिली", "निर्दलीय को एक वार्ड"
    if seat is not None and lexicon.lookup("units")[seat[1]].endswith("medals"):
        return False  # "एक स्वर्ण, एक रजत व एक कांस्य लेकर", "एक कांस्य पदक जीता": medals are counted one by one
    if is_one(number) and _last_of_row().search(line.text, 0, line.at(number.outer_start)):
        return False  # "शिमला के आठ, सोलन के दो और सिरमौर का एक छात्र"
    return is_one(number) and not any(
        _joined(number, n, prepared) or _joined(n, number, prepared)
        for n in line.numbers.values()
        if n.kind == "cardinal" and not is_one(n)
    )


@lru_cache(maxsize=1)
def _last_of_row() -> regex.Pattern[str]:
    """A row of owners with a bare number each, up to the owner of the last."""
    item = r"(?:का|की|के|में|से)\s+{C}"
    owner = r"(?:{W}\s+){1,3}?"
    return compiled(rf"{item}\s*,\s*{owner}{item}\s*(?:,|और|व|तथा|एवं)\s+{owner}(?:का|की|के|में|से)\s+$")


_SISTERS = ("बहनें", "बहनों")
_MANY_SISTERS = 100


@lru_cache(maxsize=1)
def _given_to() -> regex.Pattern[str]:
    """Who got what the number counts, right before it, and whether a party did."""
    return compile_pattern(
        rf"(?P<party>{lexicon.whole_word(party_names())})?\s(?:को|ने)\s+(?:केवल\s+|सिर्फ\s+|महज\s+|मात्र\s+)?$"
    )


def _joined(first: Number, second: Number, prepared: Prepared) -> bool:
    """Whether a comma or और stands between two numbers, with the noun of the first and little else."""
    return _IN_A_ROW.fullmatch(prepared.between(first.outer_end, second.outer_start)) is not None


_IN_A_ROW = regex.compile(r"(?:\s+[^\s,]+){1,3}(?:,|\s+(?:और|व|तथा|एवं|समेत|सहित))\s+(?:[^\s,]+\s+){0,1}")


def _unit_nearby(number: Number, line: Line, prepared: Prepared, earlier: Claim | None) -> str:
    """The noun that a bare number counts, from elsewhere in its sentence: the nearest before it, else after.

    A noun that a scheme can reach goes before one that it cannot ("86 कैमरे लगे हैं, जिनमें 11 खराब"). Without one it is what the
    last claim counted, or the last noun of the paragraph; a part of nothing named is one of cases.
    """
    nouns = [
        (start, unit) for start, unit in prepared.units_of(line.sentence) if not _is_in_measure(start, line, prepared)
    ]
    units = [(start, unit) for start, unit in nouns if coverable(unit)]
    before = [unit for start, unit in units if start < number.start]
    after = [unit for start, unit in units if start > number.start]
    earlier_here = sorted(
        (n for n in line.numbers.values() if n.kind == "cardinal" and n.outer_end < number.start), key=lambda n: n.start
    )
    told = [unit for n in earlier_here if (unit := unit_after(n, line, prepared)[0])]
    if told:
        return told[-1]  # "14 बंदियों ने हाईस्कूल की परीक्षा दी, जिनमें से 12 पास हुए": no schools
    if before or after:
        return before[-1] if before else after[0]
    if earlier is not None and coverable(earlier.unit):
        return earlier.unit
    at = line.sentence.start
    before = [unit for start, unit in prepared.units_between(at - BEFORE, at) if coverable(unit)]
    return before[-1] if before else "cases"


# "मेडिकल कॉलेज में इनकी संख्या 142 है": of what was counted before
_THEIRS = regex.compile(r"(?<!\p{L})(?:इन|उन|जिन)की\s+(?:कुल\s+)?(?:संख्या|तादाद)\s+(?:[^\s,;।]+\s+){0,2}$")


def _are_marks(line: Line, prepared: Prepared) -> bool:
    """“- सर्टिफिकेशन : 1800 में से 1100" under "यहां कटे नंबर": whether the line over the rows speaks of marks and the row of nothing counted."""
    if line.sentence.kind != "row":
        return False
    above = (other for other in reversed(prepared.lines) if other.sentence.end <= line.sentence.start)
    over = next((other for other in above if not other.numbers), None)  # the rows between have figures
    words = prepared.words_of(over.sentence) if over is not None else frozenset()
    return not words.isdisjoint(lexicon.words("score_words", "marks"))


def _is_in_measure(at: int, line: Line, prepared: Prepared) -> bool:
    """Whether a noun at an offset is a word of a measure's name, and nothing counted: घर in "हर घर जल घोषित"."""
    return any(n.kind == "measure" and n.start < at < n.end for n in prepared.names_of(line.sentence))
