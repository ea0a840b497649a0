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
from extract.kept_patterns import compile_pattern
from extract.marks import Line
from extract.names.name import Name
from extract.number import Number
from extract.prepared import Prepared
from extract.reaching import against_this, count_or_coverage, coverable, is_one
from extract.rules.base import Claim
from extract.text import fold_text

DIVISIBLE = ("hectares", "acres", "bighas", "kathas", "units")  # what a decimal counts: nobody counts 91.9 students
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
    if not unit and _is_money(number, line, prepared, earlier):
        return replace(claim, kind="amount", unit="INR", rule="amount.crores") if claim.kind != "thing" else None
    if claim.kind == "thing" and not unit:
        unit, end = _sort_of_voters(number, line, prepared)
        if not unit and department_behind(number, prepared.names_of(line.sentence), prepared) is not None:
            unit = _unit_nearby(number, line, prepared, earlier)  # "सबसे ज्यादा 1,120 राजस्व विभाग की हैं"
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
        told = claim.rule == "coverage.part_of_whole" or (
            line.sentence.kind == "row" and claim.rule != "coverage.number_open"
        )
        own = told and (not unit or coverable(unit) or unit == "posts")
        kind = count_or_coverage(
            unit or "things", number, end or number.outer_end, line, prepared, part=True, reached=own
        )
    unit = unit or _unit_nearby(number, line, prepared, earlier)
    resolved = replace(claim, kind=kind, unit=unit, end=max(claim.end, end))
    of_crores = claim.out_of_role == "target" and unit == "cases" and min(number.value, claim.out_of or 0) >= _CRORE
    if of_crores:  # nobody counts cases by the crore
        return replace(resolved, kind="amount", unit="INR", rule="amount.against_target")
    if whole_at >= 0 and unit not in _EVENTS and unit_after(line.numbers[whole_at], line, prepared)[0] in _EVENTS:
        return replace(resolved, whole=None, out_of=None, out_of_role="")
    return resolved


_EVENTS = ("accidents", "incidents", "raids", "encounters", "beds")  # "11,014 हादसों में 8,873 लोगों की": no part of them


def unit_after(number: Number, line: Line, prepared: Prepared) -> tuple[str, int]:
    """The English noun for what a number counts and where the Hindi noun ends; ("", 0) where none follows.

    Up to three words may stand between ("2,68,440 ग्रामीण परिवारों"), never a case mark, a stop or another number.
    """
    text = prepared.folded.text
    share = _SHARE_ASIDE.match(text, number.outer_end, line.sentence.end)  # "16 लाख 12 हजार 437 (72.65%) लोगों"
    at = share.end() if share else number.outer_end
    for _ in range(4):  # the noun itself may be the fourth word
        word = _NEXT_WORD.match(text, at, line.sentence.end)
        if word is None or any(n.start == word.start("w") for n in line.numbers.values()):
            return "", 0
        found = prepared.units.get(word.start("w"))
        if found is not None and (own := _of_scheme(word.start("w"), line, prepared)) is not None:
            return own
        if found is not None and _ends_a_name(number, *word.span("w"), line, prepared):
            return "", 0  # "सबसे ज्यादा 9 जुलाना थाने की हैं"
        if found is not None and _is_field(found[1], found[0], prepared):
            return "", 0  # "15 थानों में से 10 प्रदेश में नंबर वन रहे"
        if found is not None:
            lying = _LYING_THERE.match(text, found[0], line.sentence.end)
            behind = prepared.units.get(lying.end()) if lying else None
            found = behind or found  # "3860 न्यायालयों में लंबित मामले": where they lie, and what they are
            return str(lexicon.lookup("units")[found[1]]), found[0]
        if word["w"] == "से" and (about := _ABOUT.match(text, word.start("w"), line.sentence.end)):
            at = about.end()  # "117 पूर्व मुकदमेबाजी से संबंधित मामले"
            continue
        if (joint := _two_sorts().match(text, word.start("w"), line.sentence.end)) and at > number.outer_end:
            at = joint.end()  # "सात लाख 10 हजार फर्जी व अन्य राशन कार्डों"
            continue
        if at == number.outer_end and len(line.numbers) == 1:
            more = _MORE.match(text, at, line.sentence.end)
            if more is not None and more.end() in prepared.units:
                at = more.end()  # "48 और गांव जोड़े जाएंगे"; beside another figure और may part the two
                continue
        if word["w"] in _stopping():
            return _unit_of_next(number, word.start("w"), line, prepared)
        at = word.end()
    return "", 0


_MORE = regex.compile(r"\s+और\s+(?=[^,;।]+(?:ेगा|ेगी|ेंगे|ेंगी|ाएगा|ाएगी|ाएंगे|ाएंगी|ने\s+का\s+लक्ष्य)(?!\p{L}|\p{M}))")


def _sort_of_voters(number: Number, line: Line, prepared: Prepared) -> tuple[str, int]:
    """“61,418 मृत, 74,559 अनुपस्थित": voters by what became of them, where voters are spoken of; ("", 0) for none."""
    sort = _voters().match(prepared.folded.text, number.outer_end, line.sentence.end)
    if sort is None:
        return "", 0
    before = prepared.units_between(max(0, line.sentence.start - _BEFORE), line.sentence.end)
    return ("voters", sort.end()) if any(unit in ("voters", "electors") for _, unit in before) else ("", 0)


@lru_cache(maxsize=1)
def _voters() -> regex.Pattern[str]:
    return compile_pattern(r"\s+" + lexicon.whole_word(lexicon.any_of("class_words", "voters")))


_LYING_THERE = regex.compile(r"\s+(?:में|मे)\s+(?:पहले\s+से\s+)?(?:लंबित|विचाराधीन|दर्ज|चल\s+रहे)\s+(?=\p{L})")
_ABOUT = regex.compile(r"से\s+(?:संबंधित|संबद्ध|जुडे|जुडी)(?!\p{L})")


def _is_field(noun: str, end: int, prepared: Prepared) -> bool:
    """Whether a noun in the singular says where ("प्रदेश में", "देश भर में"): of several, it would be प्रदेशों."""
    level = noun in lexicon.words("levels", "प्रदेश") or noun in lexicon.words("levels", "देश")
    return level and _WHERE.match(prepared.folded.text, end) is not None


# "प्रदेश में संयुक्त रूप से नंबर वन": where a place is held; "12 राज्य में चुनाव" counts, as loose as it is said
_WHERE = regex.compile(r"\s*(?:भर\s+)?में\s+(?:\S+\s+){0,4}?(?:नंबर|पहल|अव्वल|शीर्ष|टाप|प्रथम|सिरमौर|स्थान)")


def _ends_a_name(number: Number, start: int, end: int, line: Line, prepared: Prepared) -> bool:
    """Whether a noun is the head of a name behind a number, one station of which something is: "9 जुलाना थाने की"."""
    if not _OWNS.match(prepared.folded.text, end, line.sentence.end):
        return False
    names = prepared.names_of(line.sentence)
    heads = (n for n in names if n.kind == "headed" and n.end == end and number.outer_end < n.start < start)
    return any(n.base or n.type == "department" for n in heads)  # "1,120 राजस्व विभाग की हैं"


def department_behind(number: Number, names: list[Name], prepared: Prepared) -> Name | None:
    """The department right behind a number that is its own: "इनमें 1,120 राजस्व विभाग की और 640 ऊर्जा विभाग की हैं"; None for none."""
    for name in names:
        if name.type == "department" and name.kind == "headed" and 0 <= name.start - number.outer_end <= 1:
            return name if _OWNS.match(prepared.folded.text, name.end) else None
    return None


# What follows a name behind a figure that is its own: "1,120 राजस्व विभाग की हैं".
_OWNS = regex.compile(r"\s+(?:का|की|के)(?:\s+(?:ही\s+)?(?:है|हैं|था|थे|थी|थीं|रहे|रहीं|रही|और|व|तथा|एवं)(?!\p{L})|,)")


def _unit_of_next(number: Number, at: int, line: Line, prepared: Prepared) -> tuple[str, int]:
    """The noun that the number after और counts, where only a sort stands before: "4 सरकारी और 11 निजी अस्पताल"."""
    text = prepared.folded.text
    if not _sorts().fullmatch(text, number.outer_end, at):
        return "", 0
    following = [n for n in line.numbers.values() if n.outer_start > at and _JOINT.fullmatch(text, at, n.outer_start)]
    if not following:
        return "", 0
    return unit_after(following[0], line, prepared)[0], at - 1


_SHARE_ASIDE = regex.compile(rf"\s*\(\s*[\d.]+\s*(?:%|{lexicon.any_of('percent')})\s*\)(?=\s)")
_JOINT = regex.compile(r"(?:और|व|तथा|एवं)\s+(?:करीब\s+|लगभग\s+)?")


@lru_cache(maxsize=1)
def _two_sorts() -> regex.Pattern[str]:
    return compile_pattern(
        rf"(?:व|और|एवं|तथा)\s+{lexicon.whole_word('अन्य|' + lexicon.any_of('reaching_words', 'sorts'))}"
    )


@lru_cache(maxsize=1)
def _sorts() -> regex.Pattern[str]:
    return compile_pattern(rf"(?:\s+{lexicon.whole_word(lexicon.any_of('reaching_words', 'sorts'))})+\s+")


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


@lru_cache(maxsize=1)
def _taken() -> regex.Pattern[str]:
    """What only money can be the measure of: theft, a fraud, a loss."""
    return compile_pattern(r"\s+(?:की|का)\s+" + lexicon.whole_word(lexicon.any_of("money_things", "taken")))


def _is_money(number: Number, line: Line, prepared: Prepared, earlier: Claim | None) -> bool:
    """Whether crores or lakhs of nothing named are rupees: money was spoken of last, or near them."""
    if not number.scaled or number.value < _LAKH or number.value % 1000:
        return False  # "2 लाख 4 हजार 530" without रुपये counts things
    things = [at for at, unit in prepared.units_of(line.sentence) if at < number.start and coverable(unit)]
    sums = [n.start for n in line.numbers.values() if n.kind == "money" and n.start < number.start]
    if _taken().match(prepared.folded.text, number.outer_end):
        return True  # "3,120 शिकायतें मिलीं, जिनमें 9.8 करोड़ की ठगी हुई"
    of_these = _OF_THESE.search(prepared.between(line.sentence.start, number.outer_start))
    if of_these and max(things, default=0) > max(sums, default=0):
        return False  # "26 लाख उपभोक्ता हैं, इनमें 8.4 लाख के यहां"
    if of_these and earlier is not None:
        return earlier.kind == "amount" or any(n.kind == "money" for n in line.numbers.values())
    if _owned().match(prepared.folded.text, number.outer_end):
        return True  # "3.65 करोड़ की संपत्ति"
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


@lru_cache(maxsize=1)
def _owned() -> regex.Pattern[str]:
    owned = lexicon.whole_word(lexicon.any_of("money_things", "owned", "taken"))
    return compile_pattern(rf"\s+(?:की|का|के)\s+(?:\S+\s+)?{owned}")


_OF_THESE = regex.compile(r"(?:इनमें|जिनमें|इसमें|जिसमें)(?:\s+(?:से|अब|तक|भी|सिर्फ|केवल|महज|मात्र))*\s*$")
_LAKH, _CRORE = 1e5, 1e7
_BEFORE = 400  # about a paragraph


@lru_cache(maxsize=1)
def _of_money() -> regex.Pattern[str]:
    """A word of money; "कर दिया", "पूरा कर चुका" has none of tax."""
    light = r"कर\s+(?:दि|दी|दे|लि|ली|ले|चुक|रह|सक|पाय|पाई|पाए)"
    return compile_pattern(
        rf"(?<!{lexicon.WORD_CHAR})(?!{light})" + lexicon.whole_word(lexicon.any_of("money_words", "spoken"))
    )


def _is_article(number: Number, line: Line, prepared: Prepared) -> bool:
    """Whether एक is the article "a": it counts only in a row with another count ("एक तमंचा और दो कारतूस")."""
    seat = prepared.units.get(number.outer_end + 1)
    if seat is not None and seat[1] in _SISTERS and number.value < _MANY_SISTERS:
        return True  # "पांच बहनों में तीसरे नंबर की"; "4.18 लाख बहनों के खातों में" are a scheme's
    if (
        seat is not None
        and lexicon.lookup("units")[seat[1]] == "seats"
        and _GIVEN_TO.search(prepared.folded.text, 0, number.outer_start)
    ):
        return False  # "बसपा को एक सीट मिली"
    return is_one(number) and not any(
        _joined(number, n, prepared) or _joined(n, number, prepared)
        for n in line.numbers.values()
        if n.kind == "cardinal" and not is_one(n)
    )


_SISTERS = ("बहनें", "बहनों")
_MANY_SISTERS = 100
_GIVEN_TO = regex.compile(r"\s(?:को|ने)\s+(?:केवल\s+|सिर्फ\s+|महज\s+|मात्र\s+)?$")


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
    before = [unit for start, unit in prepared.units_between(at - _BEFORE, at) if coverable(unit)]
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


def _of_scheme(at: int, line: Line, prepared: Prepared) -> tuple[str, int] | None:
    """“28 हजार 642 लाड़ली बहना योजना की हितग्राहियों": who is counted; None where a noun at an offset heads no scheme's name."""
    scheme = next((n for n in prepared.names_of(line.sentence) if n.kind == "measure" and n.start < at < n.end), None)
    if scheme is None or scheme.case != "genitive":
        return None
    word = _NEXT_WORD.match(prepared.folded.text, scheme.after, line.sentence.end)
    found = prepared.units.get(word.start("w")) if word else None
    person = str(lexicon.lookup("units")[found[1]]) if found else ""
    return (person, found[0]) if found and person in lexicon.words("cover_units", "units") else None


def _is_in_measure(at: int, line: Line, prepared: Prepared) -> bool:
    """Whether a noun at an offset is a word of a measure's name, and nothing counted: घर in "हर घर जल घोषित"."""
    return any(n.kind == "measure" and n.start < at < n.end for n in prepared.names_of(line.sentence))


_NEXT_WORD = regex.compile(r"[ \-]*(?P<w>[\p{Devanagari}\p{Latin}]+)")


@lru_cache(maxsize=1)
def _stopping() -> frozenset[str]:
    """Words over which a number does not reach for its noun."""
    others = ("और", "व", "तथा", "एवं", "कि", "है", "हैं", "था", "थे", "जो", "तो", "यानी", "तक", "लेकर", "पाकर", "अंक", "लाकर")
    return frozenset((*lexicon.words("case_marks"), *others))
