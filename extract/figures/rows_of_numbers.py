"""Numbers that say nothing by themselves and share what a neighbour says: the row, the bracket, the restatement.

"बबेरू में 84.2, कमासिन में 79 और महुआ में महज 58 फीसदी": the unit stands once, with the last
of a row, or with the first ("का एक्यूआई 402, नोएडा का 392"). The numbers of a row are
alike: the same mark stands before each, and nothing else is claimed between them.
A claim made here is a copy of its neighbour's with another number and a little
less certainty. Each function takes free numbers of one sentence; the order in
which claims.py calls them decides between two that could take the same number.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon, marks
from extract.figures.counted_nouns import unit_after
from extract.figures.counting import DIVISIBLE
from extract.figures.sums_of_rows import IN_SUM
from extract.joints import ALONGSIDE, ALONGSIDE_SOON, CONJUNCTION
from extract.kept_patterns import compile_pattern
from extract.line_claims import LineClaims
from extract.names.person_words import person_words
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled
from extract.spoken import Spoken

# How sure a number is that goes with the claim after it (or a bracketed row), and one that goes with a claim before:
# both less than a number with its own noun (Claim.certain).
SHARED = 0.85
CARRIED = 0.82


def near_marks(number: Number, model: Claim) -> bool:
    """Whether a figure can be marks of the same kind as a model's: between half and a third more."""
    return model.value / 2 <= number.value <= model.value * 4 / 3


def near_marks_of(number: Number, model: Claim) -> bool:
    """“100 में से सिर्फ 14.62 अंक मिले, शोध में 31.8": whether a figure can be marks out of the same."""
    return model.kind == "score" and model.out_of is not None and number.value <= model.out_of


def claim_with_and_average(found: LineClaims, spoken: Spoken) -> None:
    """“अररिया 80 के साथ दूसरे", "राज्य का औसत 58.6 है”: of what the figure before was, whose unit is not said again."""
    for position in found.free():
        number = found.line.numbers[position]
        if number.kind != "cardinal":
            continue
        counted = _last_counted(position, found, spoken)
        if number.scaled:
            if counted is not None and _counted_on(number, position, found, counted):
                goes_on = like(counted, number, rule=f"{counted.kind}.shared_unit", certain=CARRIED)
                found.claim(position, goes_on)
            continue
        here = [c for c in found.before(number) if c.unit in _SHARES_AND_MARKS and c.whole is None]
        told = [
            c for c in (spoken.last, spoken.score) if c is not None and c.unit in _SHARES_AND_MARKS and c.whole is None
        ]
        model = next(iter([*here, *told]), None)
        text = found.line.text
        if model is None and _counted_on(number, position, found, counted):
            model = counted
        if model is None or model.number is None:
            continue
        if model.unit not in _SHARES_AND_MARKS:
            found.claim(position, like(model, number, rule=f"{model.kind}.shared_unit", certain=CARRIED))
            continue
        alike = not here or ALONGSIDE_SOON.match(text, found.line.at(model.number.outer_start) + 1)
        near = bool(here) or (model.unit != "percent" and near_marks(number, model))
        alongside = ALONGSIDE_SOON.match(text, position + 1) and alike and near
        average = text[:position].rstrip().endswith("औसत") and model.unit == "percent"
        if alongside or average:
            found.claim(position, like(model, number, rule=f"{model.kind}.shared_unit", certain=CARRIED))


def _last_counted(position: int, found: LineClaims, spoken: Spoken) -> Claim | None:
    """What was counted last before a figure, in its sentence or before it."""
    here = [c for c in found.claims if c.kind in ("count", "coverage") and c.unit != "percent"]
    before = [c for c in here if c.number is not None and found.line.at(c.number.outer_start) < position]
    before = [c for c in before if "साथ" not in found.line.text[found.line.at(c.end - 1) + 1 :].split()[:4]]
    return max(before, key=_number_start, default=spoken.counted)


def _counted_on(number: Number, position: int, found: LineClaims, last: Claim | None) -> bool:
    """“पहले स्थान पर 41 हजार पैनल …। 17,242 के साथ वाराणसी दूसरे": fewer of what was counted last, by whoever comes after."""
    if last is None or last.whole is not None:
        return False
    ranked = any(
        c.kind == "rank"
        and c.value > 1
        and (0 < found.line.at(c.start) - position < _SOON or 0 < position - found.line.at(c.end - 1) < _AT_ONCE)
        for c in found.claims
    )  # "17,242 के साथ वाराणसी दूसरे", "दूसरे नंबर पर 47 के साथ सेवर थाना"
    alongside = _ALONGSIDE.match(found.line.text, position + 1)
    if alongside is None or not ranked or number.value > last.value:
        return False
    following = found.line.text[alongside.end() :].split()[:1]
    return not following or following[0] not in person_words("given")  # "485 के साथ आदित्य शुक्ल दूसरे स्थान पर": marks


_SOON = 40  # characters
_AT_ONCE = 8
_ALONGSIDE = regex.compile(r"\s+के\s+साथ\s")
_SHARES_AND_MARKS = ("percent", "marks", "points", "index")


def share_unit_of_last(found: LineClaims, prepared: Prepared) -> None:
    """“बबेरू में 84.2, कमासिन में 79 और महुआ में महज 58 फीसदी”: a unit said once, with the last of a row."""
    for position in reversed(found.free()):
        number = found.line.numbers[position]
        if number.kind != "cardinal" or not _in_a_row().match(found.line.text, position + 1):
            continue
        following = [c for c in found.claims if c.number is not None and c.number.start > number.start]
        if number.scaled:
            following = [c for c in following if not _is_of_few(c)]
            if _is_sum_of_cases(position, found):
                following = [c for c in following if not _is_far_below(c, number)]
        if _stands_on_count(position, found):
            following = [
                c for c in following if not _FIGURE_FOLLOWS.match(found.line.text, found.line.at(c.end - 1) + 1)
            ]
        if not following:
            continue
        model = min(following, key=_number_start)
        number = _in_scale_of(model, number, prepared)
        sums = [c for c in following if c.kind == "amount" and _is_sum_of_cases(found.line.at(c.start), found)]
        if number.scaled and sums and _is_sum_of_cases(position, found):
            found.claim(position, like(min(sums, key=_number_start), number, rule="amount.shared_unit", certain=SHARED))
            continue
        if (
            model.kind not in ("coverage", "count", "score", "amount", "rank")
            or (model.kind == "rank" and not _bare_rank(number, model, prepared))
            or (model.kind == "amount" and not (number.scaled or _like_a_sum(position, model, found)))
            or model.whole is not None
            or not (_parallel(position, model, found, prepared) or _is_on_alike(position, model, found))
        ):
            continue
        rule = f"{model.rule.partition('.')[0]}.shared_unit"
        found.claim(position, like(model, number, rule=rule, certain=SHARED))


def _stands_on_count(position: int, found: LineClaims) -> bool:
    """“पीसीएफ के 38 केंद्रों पर 664”: whether a figure stands behind where its things were, which are counted too."""
    said = _STANDS_ON.search(found.line.text, 0, position)
    return said is not None and any(found.line.at(c.end - 1) + 1 == said.start() for c in found.claims)


def _is_on_alike(position: int, model: Claim, found: LineClaims) -> bool:
    """Whether both a figure and its model stand behind counted places: "38 केंद्रों पर 664, … चार केंद्रों पर 58 किसान"."""
    return (
        model.number is not None
        and _stands_on_count(position, found)
        and _stands_on_count(found.line.at(model.number.outer_start), found)
    )


_STANDS_ON = regex.compile(r"\s+(?:पर|में)\s+$")
_FIGURE_FOLLOWS = regex.compile(rf"\s+(?:पर|में)\s+{marks.CARDINAL}")


def _like_a_sum(position: int, model: Claim, found: LineClaims) -> bool:
    """“पटना से 6,04,000, रोहतास से 5,60,000 और नवादा से 3,88,000 रुपये": whether a figure in digits can be a sum beside a model's.

    A case mark stands before it: "घोड़ी 5,100 और बग्घी 11 हजार रुपये में" are prices.
    """
    number = found.line.numbers[position]
    near = model.value / _SPREAD <= number.value <= model.value * _SPREAD
    plain = number.written == "digits" and not number.decimal and number.value_max is None and number.value >= _A_SUM
    return near and plain and _BEHIND_CASE.search(found.line.text, 0, position) is not None


_BEHIND_CASE = regex.compile(r"(?<!\p{L})(?:से|में|ने|को)\s+$")


_A_SUM = 1000  # rupees


def _in_scale_of(model: Claim, number: Number, prepared: Prepared) -> Number:
    """“एटा में 34, मैनपुरी में 27 और आगरा में 19 लाख पौधे": a figure of a row whose scale is said once, with the last of it."""
    if number.scaled or number.written != "digits" or model.number is None or model.number.value_max is not None:
        return number
    said = _DIGITS.match(prepared.folded.text, model.number.start, model.number.end) if model.number.scaled else None
    if said is None or number.value_max is not None or number.approx != model.number.approx:
        return number
    lead = float(said.group())
    scale = round(model.number.value / lead) if lead else 0
    one = scale in {int(value) for value in lexicon.lookup("scales").values()}  # of "1 लाख 25 हजार" none is shared
    near = one and lead / _SPREAD <= number.value <= lead * _SPREAD
    return replace(number, value=round(number.value * scale, 2), scaled=True) if near else number


_DIGITS = regex.compile(r"\d+(?:\.\d+)?(?=\s|$)")
_SPREAD = 20  # times: what a row sets side by side is alike


def _is_of_few(claim: Claim) -> bool:
    """“वन विभाग तीन लाख और 28 अन्य विभाग 24 लाख पौधे": a claim of what nobody counts by the lakh, and here is not."""
    return claim.unit in lexicon.words("small_units", "units") and claim.number is not None and not claim.number.scaled


def _is_far_below(claim: Claim, number: Number) -> bool:
    """“132 समूह को 3.41 करोड़, … ने 98 समूह": things told by the dozen beside crores, which are money."""
    told = claim.number is not None and not claim.number.scaled
    return told and claim.kind in ("count", "coverage") and number.value >= _FAR * claim.value


_FAR = 10_000  # times: "एक गांव में 12, दूसरे में 1.4 लाख मतदाता" is not said


def _is_sum_of_cases(position: int, found: LineClaims) -> bool:
    """“91 प्रकरणों में एक करोड़ 47 लाख, 117 मामलों में 76 लाख रुपये": whether a figure of the marked text is what counted things came to.

    Also what people got: "412 किसानों को 3.20 करोड़ और 36 युवाओं को 72 लाख रुपये".
    """
    return _of_cases().search(found.line.text, 0, position) is not None


@lru_cache(maxsize=1)
def _of_cases() -> regex.Pattern[str]:
    return compiled(r"{C}\s+{units}\s+(?:में|को|पर|ने|से)\s+(?:{part_words.only}\s+)*(?:कुल\s+)?$")


def share_unit_of_first(found: LineClaims, prepared: Prepared) -> None:
    """“ग्रेटर नोएडा का एक्यूआई 402, नोएडा का 392 और गाजियाबाद का 371”: what was said of the first holds for the row."""
    for position in found.free():
        number = found.line.numbers[position]
        earlier = found.before(number)
        if number.kind != "cardinal" or not earlier or unit_after(number, found.line, prepared)[0]:
            continue
        model = max(earlier, key=_number_start)
        if model.kind not in ("score", "coverage", "count", "rank") or model.number is None:
            continue
        if model.whole is not None and not (model.kind == "rank" or near_marks_of(number, model)):
            continue
        if model.kind == "rank" and model.rule not in _OF_ROW:
            continue
        gap = found.line.text[found.line.at(model.number.outer_start) + 1 : position]
        if _row_gap().fullmatch(gap) or (model.kind != "rank" and _IN_TURN.search(found.line.text, 0, position)):
            found.claim(position, like(model, number, rule=f"{model.kind}.shared_unit", certain=CARRIED))


# "एक्यूआई क्रमशः 334, 330, 323 और": figures in turn, with nothing but joints from क्रमशः on.
_IN_TURN = regex.compile(rf"क्रमश(?:\s*:)?\s*{marks.CARDINAL}\s*(?:(?:,|{CONJUNCTION})\s*(?:{marks.CARDINAL}\s*)?)*$")
_OF_ROW = ("rank.place_then_number", "rank.place_in_field", "rank.shared_unit")  # "X की रैंक 63, Y की 118, Z की 174"


def claim_alongside(found: LineClaims, prepared: Prepared) -> None:
    """“428 AQI के साथ गाजियाबाद पहले और 419 के साथ हापुड़ दूसरे": a figure without its unit, each with its name and rank."""
    for position in found.free():
        number = found.line.numbers[position]
        models = [c for c in found.before(number) if c.kind in ("score", "coverage", "count") and c.whole is None]
        if number.kind != "cardinal" or not models or not ALONGSIDE.match(prepared.folded.text, number.outer_end):
            continue
        model = max(models, key=_number_start)
        if model.number is None:
            continue
        gap = found.line.text[found.line.at(model.number.outer_start) + 1 : position]
        if _ALONGSIDE_ROW.fullmatch(gap):
            found.claim(position, like(model, number, rule=f"{model.kind}.shared_unit", certain=CARRIED))


# "428 AQI के साथ गाजियाबाद पहले और 419 के साथ हापुड़ दूसरे": each figure is said of the name behind it; "मैरवा 204 वारंट के साथ
# अव्वल, महाराजगंज 188 के साथ दूसरे": of the name before it.
_PLACE = rf"(?:[{marks.ORDINAL}]|अव्वल|शीर्ष|टाप|सबसे\s+आगे)(?:\s+\S+){{0,3}}?\s*(?:,|{CONJUNCTION})\s*"
_ALONGSIDE_ROW = regex.compile(
    rf"(?:\s+\S+)?{ALONGSIDE.pattern}(?:(?:\S+\s+){{1,3}}{_PLACE}|{_PLACE}(?:\S+\s+){{1,3}})"
)


def claim_derived_percent(found: LineClaims) -> None:
    """“62,745 के मुकाबले 50,822 यानी 81", "31,617 (71.35)”: a number that is the percent of the part before it, without its sign."""
    for position in found.free():
        number = found.line.numbers[position]
        parts = [c for c in found.before(number) if c.out_of and c.number is not None]
        if number.kind != "cardinal" or number.scaled or not parts:
            continue
        model = max(parts, key=_number_start)
        assert model.number is not None
        assert model.out_of is not None
        gap = found.line.text[found.line.at(model.number.outer_start) + 1 : position]
        near = abs(100 * model.value / model.out_of - number.value) < _ROUNDED
        if near and _restating().fullmatch(gap):
            claim = like(model, number, rule="coverage.derived_percent", certain=SHARED)
            found.claim(position, replace(claim, kind="coverage", unit="percent"))


_ROUNDED = 0.6  # a percent printed without decimals may be off by half


def claim_restated(found: LineClaims, prepared: Prepared, spoken: Spoken) -> None:
    """“2016 में यह संख्या 3565 थी”: the number spoken of before, for another time or place."""
    earlier, percent, reading = spoken.last, spoken.percent, spoken.reading
    for match in _restated().finditer(found.line.text):
        position = match.start("v")
        number = found.line.numbers.get(position)
        if number is None or position in found.taken:
            continue
        if match["stopped"] and not _is_of_somebody(found.line.folded_span(*match.span("stopped"))[0], prepared):
            continue
        model = max(found.before(number), key=lambda claim: claim.start, default=earlier)
        if model is earlier and model is not None and model.kind == "rank" and reading is not None:
            # "एक्यूआई 286 रहा और वह पहले नंबर पर था। गुरुवार को यह 411 था"
            model = reading if reading.value / 2 <= number.value <= reading.value * 2 else model
        if model is None or model.kind not in ("score", "count", "coverage"):
            continue
        if model.unit == "percent" and number.value > _A_WHOLE:
            continue
        whole = model.kind != "score" and model.unit not in ("percent", *DIVISIBLE)
        if whole and number.decimal and not number.scaled:
            if percent is None or _RATE.search(found.line.text, 0, position):
                continue  # "318 स्कूल …। ड्रॉपआउट दर 2.4 और 11.8 प्रतिशत है": no number of schools
            model = percent
        if not unit_after(number, found.line, prepared)[0]:
            found.claim(position, like(model, number, rule=f"{model.kind}.restated", certain=CARRIED))


def _is_of_somebody(start: int, prepared: Prepared) -> bool:
    """“शहर का आंकड़ा 2,034 पर अटका है", "कसबा में आंकड़ा": whether the word at an offset is a place's, a body's or nobody's; not "खर्च का"."""
    if _OWNED.search(prepared.folded.text, max(0, start - _OWNER), start) is None:
        return True
    return any(
        n.case == "genitive" and n.after == start - 1 and n.kind in ("place", "headed", "generic")
        for n in prepared.names
    )


_OWNER = 6
_OWNED = regex.compile(r"(?<!\p{L})(?:का|की|के)\s+$")
_A_WHOLE = 100
_RATE = regex.compile(r"(?<!\p{L})दर\s*$")


def like(model: Claim, number: Number, *, rule: str, certain: float) -> Claim:
    """A claim that says of a number what its model says, but of no total."""
    return replace(
        model,
        start=number.outer_start,
        end=number.outer_end,
        value=number.value,
        number=number,
        value_max=number.value_max,
        approx=number.approx,
        whole=None,
        out_of=None,
        out_of_role="",
        rule=rule,
        certain=certain,
    )


def _number_start(claim: Claim) -> int:
    return claim.number.start if claim.number else 0


def _bare_rank(number: Number, model: Claim, prepared: Prepared) -> bool:
    """“सिकटी 102, कुर्साकांटा 177 व जोकीहाट 390वें स्थान पर”: whole numbers right after a name, in a row with a rank."""
    if number.decimal or number.scaled or number.value < 1 or model.number is None:
        return False
    said = _RESPECTIVELY.search(prepared.folded.text, max(0, number.outer_start - _JUST), number.outer_start)
    if said and (model.number.kind == "ordinal" or model.rule == "rank.shared_unit"):
        return True  # "क, ख तथा ग क्रमशः 102, 219 और 340वें क्रमांक पर"
    if model.rule in _OF_ROW and any(
        name.case == "genitive" and name.after == number.outer_start - 1 for name in prepared.names
    ):
        return True  # "खोदावंदपुर की 90, छौड़ाही की 116 व गढ़पुरा की रैंकिंग 144"
    if model.number.kind != "ordinal" and model.rule not in ("rank.shared_unit", "rank.number_before_rank"):
        return False
    bare = model.number.kind != "ordinal"
    return any(
        name.end in (number.outer_start - 1, number.outer_start - 2)
        or (
            bare and name.case in ("dative", "genitive") and name.after == number.outer_start - 1
        )  # "गौर थाने को 647, … 1243 स्थान मिला"
        for name in prepared.names
        if name.kind in ("bare", "place", "headed")
    )


_RESPECTIVELY = regex.compile(r"क्रमश(?:\s*:)?[\s\d,]*$")
_JUST = 24  # "क्रमशः 102, 219 और "


def _parallel(position: int, model: Claim, found: LineClaims, prepared: Prepared) -> bool:
    """Whether a number and the next claim stand in a row: no other claim between, and the same mark before both."""
    assert model.number is not None
    line = found.line
    model_at = line.at(model.number.outer_start)
    refused = {r.start for r in found.refused}
    if any(
        position < p < model_at and n.start not in refused and n is not model.whole and n.kind != "ordinal"
        for p, n in line.numbers.items()  # an ordinal that is no claim names a class: "और 12वीं में 81.35 फीसदी"
    ):
        return False
    if _is_pair(line.text[position + 1 : model_at], respectively="क्रमश" in line.text):
        return True
    if model.kind == "rank":
        gap = prepared.between(line.numbers[position].outer_end, model.number.outer_start)
        return len(gap) < (_SHARED_GAP if "संयुक्त" in gap else _RANK_GAP)
    if model.unit == "percent" and all(_of_group().search(line.text, 0, at) for at in (position, model_at)):
        return True
    ends = {name.end for name in prepared.names if name.kind in ("place", "bare", "headed")}
    summed = _SUM.fullmatch(line.text, position + 1, model_at) is not None
    return all(
        mark_of_row().search(line.text[:at]) or _ends_at(line.numbers[at].outer_start, ends, prepared)
        for at in ((position,) if summed else (position, model_at))
    )


@lru_cache(maxsize=1)
def _of_group() -> regex.Pattern[str]:
    """“पुरुष 71.74 और महिला मतदान 69.37 प्रतिशत": a group of people right before its share."""
    groups = lexicon.whole_word(f"{lexicon.any_of('people_groups')}|{lexicon.any_of('people_group_ones')}")
    return compile_pattern(rf"{groups}\s+(?:(?:मतदाता|मतदान|वोटर)\s+)?(?:महज\s+|केवल\s+)?$")


# "सदर द्वारा 20,410 तथा ककरहा द्वारा 51,719 कुल 81,313 पौधे": the sum closes the row
_SUM = regex.compile(IN_SUM)


_RANK_GAP = 48  # characters between two places of a row
_SHARED_GAP = 90  # where several share the next: "नगर थाना 502, कोतवाली, छावनी और पैकोलिया थाना संयुक्त रूप से 517 स्थान पर"


def _ends_at(start: int, ends: set[int], prepared: Prepared) -> bool:
    """Whether a name ends right before a number ("कोट 95.8, खिर्सू 95.2")."""
    at = start
    while at > 0 and prepared.folded.text[at - 1] == " ":
        at -= 1
    return at in ends


def _is_pair(gap: str, *, respectively: bool) -> bool:
    """Whether only a conjunction parts two numbers, or after क्रमशः a comma: "क्रमश: 72, 70.5 व 69.3 फीसदी"."""
    joint = gap.strip().removeprefix(",").strip() if respectively else gap.strip()  # "6054, एवं 6378"
    return joint in ("और", "व", "तथा", "एवं") or (respectively and gap.strip() == ",")


@lru_cache(maxsize=1)
def _in_a_row() -> regex.Pattern[str]:
    stands = r"(?:\s*पर(?:\s+(?:है|हैं|रहा|रही|अटका|अटकी))?(?=\s*[,;]|\s+(?:और|व|तथा|एवं|जबकि|तो)\s))?"
    return compile_pattern(stands + r"\s*(?:,|;|" + lexicon.whole_word("और|व|तथा|एवं|जबकि|तो|कुल") + ")")


@lru_cache(maxsize=1)
def mark_of_row() -> regex.Pattern[str]:
    """What stands before each number of a row: में, का, a dash, with सिर्फ behind it or not."""
    return compiled(
        r"{b}(?:वहां|यहां)\s+(?:{part_words.only}\s+)*$|(?:(?:में|को|का|की|के|ने|से|पर|द्वारा|से\s+(?:संबंधित|जुडी|जुडे)|-|:)\s*|{b}(?:का|की|के)\s+{W}\s+)(?:{part_words.only}\s+)*$"
    )


@lru_cache(maxsize=1)
def _row_gap() -> regex.Pattern[str]:
    return compile_pattern(
        r"\s*(?:\S+\s+)?(?:(?:(?:अंक|नंबर)\s+)?(?:रहा|रही|रहे|है|हैं|मिला|मिले|मिली|हुआ|हुई|था|थी)\s*)?(?:,|"
        + lexicon.whole_word("और|व|तथा|एवं|जबकि|तो")
        + r")\s*(?:\S+\s+){1,4}(?:का|की|के|में|को|ने)\s+(?:(?:सिर्फ|केवल|महज|मात्र|करीब|लगभग)\s+)?"
    )


@lru_cache(maxsize=1)
def _restating() -> regex.Pattern[str]:
    return compiled(r"[^,।;]{0,24}?(?:{part_words.that_is}\s+(?:{part_words.only}\s+)*|\(\s*)")


@lru_cache(maxsize=1)
def _restated() -> regex.Pattern[str]:
    verb = "थी|था|थे|रहा|रही|रह|है|हो|मापा|नापा|रिकार्ड|दर्ज|पहुंच|चला|आ|चल"
    return compiled(
        r"(?:{restate}(?:\s+{restate})*(?:\s*\([^()]*\))?(?:\s+में)?|{b}ये(?=\s+(?:{T}\s+(?:में\s+)?)?{moved_words}))\s+(?:(?:{T}(?:\s+(?:में|को|तक))?|{moved_words}|{part_words.only})\s+)*(?P<v>{C})"
        rf"(?:\s*['\"]?(?:{{W}}\s+)?(?:गंभीर|खराब|मध्यम|संतोषजनक)['\"]?(?:\s+श्रेणी['\"]?)?\s+में)?\s*(?:{{b}}(?:(?:पर|तक)\s+)?(?:{verb}|और|व|तथा|एवं)|{{b}}(?:(?:को|के)\s+)?पार{{e}}|$|[।,.])"
        r"|(?P<stopped>आंकडा|संख्या)\s+(?:{part_words.only}\s+)*(?P<v>{C})\s+(?:पर|तक)\s+(?:ही\s+)?(?:ठहर|अटक|सिमट|रुक|टिक)[ाीे]"
    )
