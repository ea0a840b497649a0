"""What a plain number counts: the noun after it, and whether it is a count of things or how many were reached.

"27 शिकायतें", "2,68,440 ग्रामीण परिवारों को": the noun stands after the number, with a few
words between at most. A number of people, cards or cases is coverage where the
clause says that the work is done (मिला, बनाए गए, निस्तारित), and a count where it says
that it stands open (लंबित, शेष) or says nothing. Things that no scheme reaches
(शहर, थाने) are only ever counted. The nouns are units.yml, those that can be
covered cover_units.yml, the words of done and open progress.yml.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache, lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.marks import Line
from extract.numbers import Number
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.text import fold_text

# The rule named for a number that a rule saw only as a number of things, by what it turns out to be.
_DIVISIBLE = ("hectares", "acres", "bighas", "kathas", "units")
_REACHED = 0.82  # a number of things with a word of progress: one in five is a count after all
_RENAMED = {"count": "count.number_of_things", "coverage": "coverage.number_reached"}


def counted(claim: Claim, whole_at: int, line: Line, prepared: Prepared, earlier: Claim | None) -> Claim | None:
    """A claim on a "thing" or a "part" with its unit and kind; None where no thing is named.

    `whole_at` is the position of the total's mark, -1 without one: "500 में से 400 आवेदन"
    and "500 आवेदनों में से 400" name the thing once. `earlier` is the last claim before
    the sentence, whose unit a part without a noun takes over.
    """
    number = claim.number
    assert number is not None
    unit, end = unit_after(number, line, prepared)
    if not unit and whole_at >= 0:
        unit, _ = unit_after(line.numbers[whole_at], line, prepared)
    if not unit and _is_money(number, line, prepared, earlier):
        return replace(claim, kind="amount", unit="INR", rule="amount.crores") if claim.kind == "part" else None
    if claim.kind == "thing":
        if not unit or _is_article(number, line):
            return None
        if number.decimal and not number.scaled and unit not in _DIVISIBLE:
            return None  # nobody counts 91.9 students
        kind = _count_or_coverage(unit, number, end, line, prepared)
        certain = _REACHED if kind == "coverage" else claim.certain
        return replace(claim, kind=kind, unit=unit, end=max(claim.end, end), rule=_RENAMED[kind], certain=certain)
    if claim.out_of_role == "target":
        kind = "coverage"
    else:
        own = (claim.rule == "coverage.part_of_whole" or line.sentence.kind == "row") and (not unit or coverable(unit))
        kind = _count_or_coverage(
            unit or "things", number, end or number.outer_end, line, prepared, part=True, reached=own
        )
    unit = unit or _unit_nearby(number, line, prepared, earlier)
    return replace(claim, kind=kind, unit=unit, end=max(claim.end, end))


def unit_after(number: Number, line: Line, prepared: Prepared) -> tuple[str, int]:
    """The English noun for what a number counts and where the Hindi noun ends; ("", 0) where none follows.

    Up to three words may stand between ("2,68,440 ग्रामीण परिवारों"), never a case mark, a stop or another number.
    """
    text = prepared.folded.text
    at = number.outer_end
    for _ in range(4):  # the noun itself may be the fourth word
        word = _NEXT_WORD.match(text, at, line.sentence.end)
        if word is None or any(n.start == word.start("w") for n in line.numbers.values()):
            return "", 0
        found = prepared.units.get(word.start("w"))
        if found is not None:
            return str(lexicon.lookup("units")[found[1]]), found[0]
        if word["w"] in _stopping():
            return "", 0
        at = word.end()
    return "", 0


def coverable(unit: str) -> bool:
    """Whether a unit is one that a scheme reaches (people, cards, cases), so that a number of it can be coverage."""
    return unit in lexicon.words("cover_units", "units")


@lru_cache(maxsize=1)
def ranked_units() -> frozenset[str]:
    """The units that are ranked among each other: stations, districts, cities."""
    return frozenset(lexicon.words("field_types"))


def one_of(unit: str) -> str:
    """The subject type of one of the things a unit counts (stations: police_station); "" where they are no subjects."""
    return str(lexicon.lookup("field_types").get(fold_text(unit), ""))


def _is_money(number: Number, line: Line, prepared: Prepared, earlier: Claim | None) -> bool:
    """Whether crores or lakhs of nothing named are rupees: money was spoken of last, or near them."""
    if not number.scaled or number.value < _LAKH or number.value % 1000:
        return False  # "2 लाख 4 हजार 530" without रुपये counts things
    if _OF_THESE.search(prepared.between(line.sentence.start, number.outer_start)) and earlier is not None:
        return earlier.kind == "amount" or any(n.kind == "money" for n in line.numbers.values())
    money = any(n.kind == "money" for n in line.numbers.values())
    if (
        not money
        and number.value < _CRORE
        and any(coverable(u) for s, u in prepared.units_of(line.sentence) if s > number.end)
    ):
        return False  # "9.40 लाख के मुकाबले 7.12 लाख, … कार्यदिवस": the unit stands at the row's end
    spoken = earlier is not None and earlier.kind == "amount"
    if spoken or any(n.kind == "money" for n in line.numbers.values()) or _of_money().search(line.text):
        return True
    before = prepared.between(max(0, line.sentence.start - _BEFORE), line.sentence.start)
    return number.value >= _CRORE and bool(_of_money().search(before))


_OF_THESE = regex.compile(r"(?:इनमें|जिनमें|इसमें|जिसमें)(?:\s+(?:से|अब|तक|भी|सिर्फ|केवल|महज|मात्र))*\s*$")
_LAKH, _CRORE = 1e5, 1e7
_BEFORE = 400  # about a paragraph


@lru_cache(maxsize=1)
def _of_money() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("money_words", "spoken")))


def _is_article(number: Number, line: Line) -> bool:
    """Whether एक is the article "a": it counts only in a row with other counts ("एक तमंचा और दो कारतूस")."""
    if number.value != 1 or number.written != "words":
        return False
    return not any(
        n is not number and n.kind == "cardinal" and abs(n.start - number.end) < 60 for n in line.numbers.values()
    )


def _unit_nearby(number: Number, line: Line, prepared: Prepared, earlier: Claim | None) -> str:
    """The noun that a bare number counts, from elsewhere in its sentence: the nearest before it, else after.

    Without one it is what the last claim counted; a part of nothing named is one of cases.
    """
    units = [(start, unit) for start, unit in prepared.units_of(line.sentence) if coverable(unit)]
    before = [unit for start, unit in units if start < number.start]
    after = [unit for start, unit in units if start > number.start]
    if before or after:
        return before[-1] if before else after[0]
    counted = earlier is not None and earlier.unit in lexicon.words("cover_units", "units")
    return earlier.unit if earlier is not None and counted else "cases"


def _count_or_coverage(
    unit: str, number: Number, end: int, line: Line, prepared: Prepared, *, part: bool = False, reached: bool = False
) -> str:
    """The kind, "count" or "coverage", by the verb of the clause after a number whose noun ends at `end`.

    In a row of numbers ("27 आवास और 12 नल लगाए गए") the verb stands after the last. A part of a
    whole ("500 में से 400") may also have it before, and is `reached` where nothing says that it stands open.
    """
    end = max(end, number.outer_end)
    clause = _clause_after(end, line, prepared)
    whole_clause = _WHOLE_CLAUSE.match(prepared.folded.text, end, line.sentence.end)
    if part and _BREAKDOWN.match(prepared.folded.text, end, line.sentence.end):
        return "count"
    if unit in lexicon.words("arriving_units") and _ARRIVED.search(clause):
        return "count"
    if unit in _EXAMINED and not part and _ENROLLED.search(clause):
        return "count"
    done = stems("done").search(clause) or (whole_clause is not None and _given().match(whole_clause.group()))
    still_open = stems("open").search(clause)
    if not still_open and not done and _IN_A_ROW_AFTER.match(prepared.folded.text, end):
        rest = prepared.between(end, line.sentence.end).lstrip(" ,")
        if not part:
            rest = rest.partition(",")[0]
        done = stems("done").search(rest)
        still_open = stems("open").search(rest)
    if stems("refused").search(clause) or (still_open and (not done or still_open.start() <= done.start())):
        return "count"
    if part:
        before = prepared.between(line.sentence.start, number.outer_start)[-60:]  # about one clause
        return "coverage" if done or reached or stems("done").search(before) else "count"
    return "coverage" if done and coverable(unit) else "count"


_EXAMINED = ("students", "candidates", "examinees", "people")
_ENROLLED = regex.compile(
    r"^\s*(?:\S+\s+){0,2}?(?:पंजीकृत|रजिस्टर्ड|नामांकित|शामिल|संमिलित)(?!\p{L})"
)  # "31,264 परीक्षार्थी पंजीकृत थे"
# "जिनमें 29 अकेले पूर्णिया की हैं", "168 बालिकाएं थीं": whose or what the part is, and nothing that was done for it.
_BREAKDOWN = regex.compile(
    r"\s*(?:(?:अकेले|केवल|सिर्फ)\s+)?(?:[\p{L}\p{M}\-]+\s+){0,3}?(?:के|की|का)\s+(?:हैं|है|थे|थीं|थी|रहे|निकले)(?!\p{L})|\s*(?:थे|थीं|हैं)(?!\p{L})"
)
_ARRIVED = regex.compile(r"^\s*(?:\S+\s+){0,3}?पहुंच(?:े|ीं|ी|ा)(?!\p{L})")  # "19-19 मामले पहुंचे": came in


def _clause_after(at: int, line: Line, prepared: Prepared) -> str:
    """The text from an offset up to the next number or the end of the clause."""
    text = prepared.folded.text
    following = [
        n.outer_start for n in line.numbers.values() if n.outer_start >= at and not _SPAN.match(text, n.outer_end)
    ]
    rest = prepared.between(at, min([line.sentence.end, *following]))
    stop = _clause_end().search(rest)
    return rest[: stop.start()] if stop else rest


_WHOLE_CLAUSE = regex.compile(r"[^;।\n]*?(?=,\s|[;।\n]|$)")
_SPAN = regex.compile(
    r"\s*-?\s*(?:" + lexicon.whole_word(lexicon.any_of("durations")) + ")"
)  # "सौ दिन का काम": no figure
_IN_A_ROW_AFTER = regex.compile(r"\s*(?:,|और|तथा|व|एवं)\s")
_NEXT_WORD = regex.compile(r"[ \-]*(?P<w>[\p{Devanagari}\p{Latin}]+)")


@lru_cache(maxsize=1)
def _stopping() -> frozenset[str]:
    """Words over which a number does not reach for its noun."""
    others = ("और", "व", "तथा", "एवं", "कि", "है", "हैं", "था", "थे", "जो", "तो", "यानी", "तक", "लेकर", "पाकर", "अंक", "लाकर")
    return frozenset((*lexicon.words("case_marks"), *others))


@cache
def stems(name: str) -> regex.Pattern[str]:
    """The stems of progress.yml under a name (done, open, refused), each at the beginning of a word."""
    return compile_pattern(rf"(?<!{lexicon.WORD_CHAR}){lexicon.any_of('progress', name)}")


@lru_cache(maxsize=1)
def _given() -> regex.Pattern[str]:
    """“41,268 को … मिल गए", "18 हजार किसानों को बीज दिया गया”: those who received are reached."""
    return compile_pattern(
        r"\s*(?:का|की)\s+(?:ही\s+)?(?:हुआ|हुई|हो\s+(?:चुका|चुकी|गया|गई|सका|सकी))|\s*(?:ही\s+)?को\s(?:(?!नोटिस|चेतावनी|जेल|सजा|इनाम|पुरस्कार|ग्रेड|श्रेणी|रैंक|स्थान|अंक)[\s\S])*?"
        + r"(?<!\p{Devanagari})(?:मिल|दिया|दिए|दिये|दी\s+गई|दी\s+जा|बांट|भेज|वितरित|उपलब्ध)"
        + r"|\s*के\s+(?:बैंक\s+)?खात(?:े|ों)\s+में\s[\s\S]*?(?<!\p{Devanagari})(?:भेज|पहुंच|जमा|ट्रांसफर|हस्तांतरित|अंतरित)"
    )


@lru_cache(maxsize=1)
def _clause_end() -> regex.Pattern[str]:
    return compile_pattern(
        lexicon.whole_word("जबकि|लेकिन|मगर|वहीं|परंतु|इनमें|जिनमें|जिसमें") + r"|[;।]|,\s|" + lexicon.whole_word("और|तथा|एवं")
    )
