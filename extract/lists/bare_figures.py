"""Figures of which only a name, a time or a movement says anything: "नैनीडांडा 86.3 और बीरोंखाल 84.07 पर अटके हैं".

Rows that share a unit in one sentence are rows_of_numbers.py. What it leaves is read
here, last of all: a number right after a name, or after another time of the same
figure, with nothing counted after it, is of the kind that the sentence or the one
before it spoke of, if it can be (a share is no more than 100, marks are near the
marks beside them). A claim made here is less certain than any other.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon, marks
from extract.figures.bare_ranks import claim_bare_ranks, ends_before
from extract.figures.counted_nouns import unit_after
from extract.figures.counting import DIVISIBLE, counted
from extract.figures.counts_that_go_on import claim_like_last, claim_parts_of_last
from extract.figures.rows_of_numbers import like
from extract.line_claims import LineClaims
from extract.lists.headings import is_row, kind_under, label_of
from extract.lists.own_rows import RULE as OF_OWN_ROW
from extract.names.name import Name
from extract.numbers.number import Number, is_year
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled
from extract.spoken import Spoken, shape_of

_CERTAIN = 0.78


def claim_bare_figures(found: LineClaims, prepared: Prepared, spoken: Spoken) -> None:
    """Claim what is left of the numbers of a sentence that stand after a name or a time."""
    _claim_averages(found, spoken)
    claim_bare_ranks(found, prepared, spoken)
    _claim_moved(found, prepared)
    _claim_of_those(found, prepared, spoken)
    _claim_all_with_these(found)
    _claim_sums_beside_places(found, spoken)
    if _claim_labelled(found, prepared) or _claim_like_row_before(found, spoken):
        return
    ends = {name.end for name in prepared.names if name.kind in ("place", "headed", "bare") or _is_own_body(name)}
    free = [(p, found.line.numbers[p]) for p in found.free()]
    glued = _glued_to_names([p for p, _ in free], ends, found)
    row = [
        (position, number, named)
        for position, number in free
        if number.kind == "cardinal"
        and _after().match(found.line.text, position + 1)
        and not unit_after(number, found.line, prepared)[0]
        and (
            (
                named := _after_name(position, ends, found)
                or position in glued
                or _STOPPED.match(found.line.text, position + 1) is not None
            )
            or _after_time(position, found)
        )
    ]
    here = bool(found.claims)
    names = sum(1 for _, _, named in row if named)
    fractions = sum(number.decimal for _, number, named in row if named) > 1
    if not here and (claim_parts_of_last(row, found, spoken) or claim_like_last(row, found, prepared, spoken)):
        return
    for position, number, named in row:
        model = _model(number, found)
        alone = model is None or not here
        if named and (model is None or model.unit != "index"):
            model = _spoken_model(number, found, spoken, several=names > 1) or model
        bracketed = found.line.text[:position].rstrip().endswith("(")
        if (
            named
            and fractions
            and bracketed
            and model is not None
            and model.kind == "count"
            and model.unit not in DIVISIBLE
        ):
            model = _fractions_spoken_of(spoken)
        if model is not None and _fits(number, model, alone=alone):
            found.claim(position, like(model, number, rule=f"{model.kind}.after_name", certain=_CERTAIN))


def _is_own_body(name: Name) -> bool:
    """“कोतवाली को 88", "पुलिस को 48”: a body of the town by its head noun alone."""
    return (
        name.kind == "generic" and name.type in ("police_station", "department") and not (name.plural or name.counted)
    )


def _claim_sums_beside_places(found: LineClaims, spoken: Spoken) -> None:
    """“उज्जैन वृत्त 142 करोड़ के साथ दूसरे स्थान पर": crores that a place is held with, where sums are spoken of."""
    last = spoken.last
    if last is None or last.kind != "amount" or not any(c.kind == "rank" for c in found.claims):
        return
    for position in found.free():
        number = found.line.numbers[position]
        if number.scaled and number.value >= _CRORE and _with_it().match(found.line.text, position + 1):
            found.claim(position, like(last, number, rule="amount.beside_place", certain=_CERTAIN))


_LAKH, _CRORE = 1e5, 1e7


@lru_cache(maxsize=1)
def _with_it() -> regex.Pattern[str]:
    return compiled(r"\s+(?:के\s+साथ|लेकर|वसूलकर)\s+{O}")


def _claim_of_those(found: LineClaims, prepared: Prepared, spoken: Spoken) -> None:
    """“5,110 की कंपार्टमेंट आई, 138 का नतीजा रोका", "जबकि 388 पर एफआइआर हुई": so many of those spoken of, where a clause begins with it."""
    told = found.line.sentence.kind == "paragraph" and prepared.name != "title"
    if found.line.sentence.kind == "row" or _DEFINES.search(found.line.text):
        return
    for position in found.free():
        number = found.line.numbers[position]
        model = next((c for c in reversed(found.before(number)) if _counts(c)), None)
        model = model or (spoken.last if spoken.last is not None and _counts(spoken.last) else None)
        broken = number.decimal and not number.scaled  # "24.6 लाख" are whole
        if model is None or number.kind != "cardinal" or broken or not 1 < number.value <= model.value * 30:
            continue
        opens = _clause_before().search(found.line.text, 0, position)
        said = _of_those().match(found.line.text, position + 1) if told else None
        ended = _became() if told else _became_so()  # a title leaves out the verb
        of_so_many = max(model.value, model.out_of or 0)  # "इनमें 18 भरे और 24 खाली हैं": of the 42 before
        became = ended.match(found.line.text, position + 1) if number.value <= of_so_many else None
        if opens is None or not (said or became) or _names_something(number, position, found) or is_year(number):
            continue
        if not became and _TIME.search(opens.group()) and _ON.match(found.line.text, position + 1):
            continue  # "इसी माह 1090 पर आई 84 शिकायतों में"
        part = Claim.of_number("count.of_those", "part", number, certain=_OF_THOSE)
        claim = counted(part, -1, found.line, prepared, model)
        paid = became is not None and "जमा" in became.group() and model.unit not in _HANDED_IN
        if claim is not None and claim.kind == "amount" and became is not None and not paid:
            claim = replace(part, kind=model.kind)  # "28.1 लाख फॉर्म बांटे गए, 24.6 लाख जमा हुए"
        if claim is not None and claim.kind != "amount":
            own = unit_after(number, found.line, prepared)[0]
            if became is not None and model.kind == "coverage" and _handed().match(found.line.text, position + 1):
                claim = replace(claim, kind="coverage")  # "12 लाख पौधे लगाने थे, सवा चार लाख लगाए": as the aim is
            found.claim(position, replace(claim, rule=f"{claim.kind}.of_those", unit=own or model.unit))


def _claim_all_with_these(found: LineClaims) -> None:
    """“9 वारंटी, दो वांछित समेत 16 और": how many they are with those told right before, of which the noun is not said again."""
    for position in found.free():
        number = found.line.numbers[position]
        said = _WITH_THESE.search(found.line.text, 0, position)
        model = next((c for c in reversed(found.before(number)) if _counts(c)), None) if said else None
        if said is None or model is None or not 0 <= said.start() - found.line.at(model.end) <= 1:
            continue
        alike = number.kind == "cardinal" and not number.decimal and number.value > model.value
        if alike and _after().match(found.line.text, position + 1):
            found.claim(position, like(model, number, rule=f"{model.kind}.with_these", certain=_OF_THOSE))


_WITH_THESE = regex.compile(r"\s*(?:समेत|सहित)\s+(?:कुल\s+)?$")
_OF_THOSE = 0.7
_HANDED_IN = ("forms", "applications")  # whoever else जमा tells of paid in a sum
_DEFINES = regex.compile(r"माना\s+जाता|माने\s+जाते")  # "100 को सबसे खराब माना जाता है"


def _counts(claim: Claim) -> bool:
    return claim.kind in ("count", "coverage") and claim.unit != "percent" and claim.number is not None


def _names_something(number: Number, position: int, found: LineClaims) -> bool:
    """“12 को मतदान होगा", "181 पर शिकायत करें”, "40 की उम्र के बाद": the day of a month, a number to call, an age."""
    if _OF_AGE.match(found.line.text, position + 1):
        return True
    day = number.value <= _DAYS and _TO.match(found.line.text, position + 1) is not None
    return day or (not found.line.text[:position].strip() and _ON.match(found.line.text, position + 1) is not None)


_DAYS = 31
_TIME = regex.compile(marks.PERIOD)
_OF_AGE = regex.compile(r"\s+की\s+(?:उम्र|आयु|उमर)")
_TO = regex.compile(r"\s+को\s")
_ON = regex.compile(r"\s+पर\s")


@lru_cache(maxsize=1)
def _clause_before() -> regex.Pattern[str]:
    return compiled(
        r"(?:^|[,;।]\s*|{b}(?:और|व|तथा|एवं|जबकि|वहीं|लेकिन|मगर|किंतु|परंतु|बाकी|शेष)\s+)(?:(?:उसने|जिसने|इसने|उन्होंने|{T}(?:\s+तक)?)\s+){0,2}(?:{part_words.only}\s+)*$"
        r"|{b}(?:जबकि|वहीं|लेकिन)\s+(?:[\p{L}\p{M}]+\s+){1,4}(?:के|की)\s+(?:चलते|कारण|वजह\s+से|दबाव\s+में|डर\s+से)\s+(?:{part_words.only}\s+)*$"
        r"|{b}[\p{L}\p{M}]+(?:ों|ओं)\s+में\s+से\s+(?:{part_words.only}\s+)*$"
    )


@lru_cache(maxsize=1)
def _of_those() -> regex.Pattern[str]:
    return compiled(
        r"\s+(?:ही\s+)?(?:का|की|के|को|पर|में|ने)\s+(?!से{e}|साथ{e}|{O}(?!(?:\s*(?:,|और|व|तथा|एवं)\s*{C}\s+को\s+{O})*\s+{reaching_words.shares})|{rank_nouns.place})"
    )


@lru_cache(maxsize=1)
def _became() -> regex.Pattern[str]:
    """“52 शिकायतें आईं और चार निस्तारित हुईं", "1,204 बैठे, 1,101 पास हुए": what became of so many."""
    return compiled(
        r"\s+(?:ही\s+|भी\s+)?{reaching_words.became}\s+(?:हुए|हुई|हुईं|किए|की|गईं|गई|गए|हैं|हो|रहे|रहीं|मिले|मिलीं|पाए|निकले|निकलीं|निकली){e}"
        r"|\s+(?:ही\s+|भी\s+)?{reaching_words.became}\s*(?:[;।]|$)"
        r"|\s+(?:ही\s+|भी\s+)?{reaching_words.handed}\s+(?:जा\s+(?:चुक|सक)|गए{e}|गई{e}|गईं{e})"
        r"|\s+(?:ही\s+|भी\s+)?{reaching_words.handed}(?:\s+(?:हैं|है|थे|थीं))?\s*(?:[,;।]|$|{b}(?:और|जबकि|लेकिन){e})"
    )


@lru_cache(maxsize=1)
def _handed() -> regex.Pattern[str]:
    return compiled(r"\s+(?:ही\s+|भी\s+)?{reaching_words.handed}{e}")


@lru_cache(maxsize=1)
def _became_so() -> regex.Pattern[str]:
    """“समाधान दिवस में आईं 94 शिकायतें, 21 निस्तारित": what became of so many, in a title."""
    return compiled(r"\s+(?:ही\s+|भी\s+)?{reaching_words.became}\s*(?:[,;।]|$)")


def _spoken_model(number: Number, found: LineClaims, spoken: Spoken, *, several: bool) -> Claim | None:
    """The claim before the sentence that a number behind a name goes on with; None where its own sentence tells enough."""
    only_ranks = all(c.kind == "rank" for c in found.claims)
    if only_ranks and spoken.reading is not None and _fits(number, spoken.reading, alone=True):
        return spoken.reading  # "फरीदाबाद 472 और दिल्ली 454 के साथ क्रमश: दूसरे व तीसरे"
    return spoken.last if not found.claims and (number.decimal or several) else None


def _fractions_spoken_of(spoken: Spoken) -> Claim | None:
    """“निचले पांच जिलों में धौलपुर (42.67), बीकानेर (44.38)": marks or shares of which the sentence before told; nobody counts 42.67 districts."""
    last = spoken.last
    return last if last is not None and (last.kind == "score" or last.unit == "percent") else None


def _claim_like_row_before(found: LineClaims, spoken: Spoken) -> bool:
    """“मानसी श्रीवास्तव, तारा इंटर कालेज : 466 (तीसरा)" below "… : 468 अंक (दूसरा)”: a row repeats the one before it, unit or no unit."""
    row = spoken.row
    if row is None or not is_row(found.line) or shape_of(found) != row.shape:
        return False
    numbers = sorted(found.line.numbers.items())
    for (position, number), model in zip(numbers, row.claims, strict=True):
        told = model is not None and not model.rule.endswith("under_heading")  # the heading has more to say
        share = model is not None and model.unit == "percent" and (number.scaled or number.value > _WHOLE)
        own = model is not None and model.rule.endswith(OF_OWN_ROW)
        other = (
            own and model is not None and model.unit != "challans"
        )  # its label said what it counts; offences are all fined
        if model is not None and told and not (share or other) and position not in found.taken and model.whole is None:
            rule = model.rule if own else f"{model.kind}.like_row_before"
            found.claim(position, like(model, number, rule=rule, certain=_CERTAIN))
    return True


def _claim_labelled(found: LineClaims, prepared: Prepared) -> bool:
    """Whether a label opens the sentence: "थानावार शिकायतें: सदर कोतवाली 96, छिबरामऊ 88”, whose figures are then of its unit."""
    stop, label = label_of(found.line, prepared)
    numbers = [(p, found.line.numbers[p]) for p in found.free() if p >= stop]
    starts = {name.start - 1 for name in prepared.names}  # "रतनगढ़ 86.4 सुजानगढ़ 82.15": no comma between
    numbers = [
        (p, n)
        for p, n in numbers
        if n.kind == "cardinal"
        and (
            _after().match(found.line.text, p + 1)
            or _SHARE_BEHIND.match(found.line.text, p + 1)
            or (n.outer_end in starts and not is_year(n))
        )
    ]
    if label.unit in ("", "rank", "parties") or label.laid_down or len(numbers) < _ROW:
        return False
    kind = kind_under(label.unit, reached=label.reached, marked=label.marked)
    if kind == "count" and any(n.decimal and not n.scaled for _, n in numbers):
        return False  # "टॉप यूनिवर्सिटी : एमआईटी (100), इंपीरियल कॉलेज (99.4)" are no numbers of universities
    for position, number in numbers:
        if label.unit != "percent" or number.value <= _WHOLE:
            aimed = label.aimed and kind == "coverage" and label.unit != "percent"
            rule = "coverage.target_of_row" if aimed else f"{kind}.under_label"
            claim = Claim.of_number(rule, kind, number, unit=label.unit, certain=_CERTAIN)
            found.claim(position, claim)
    return True


_ROW = 2
_SHARE_BEHIND = regex.compile(
    rf"\s*\(\s*{marks.PERCENT}\s*\)"
)  # "साजा 2,01,415 (93 प्रतिशत), बेरला 1,88,702 (91.6 प्रतिशत)"


def _claim_averages(found: LineClaims, spoken: Spoken) -> None:
    """“राज्य का औसत 58.6 है": an average, while shares are spoken of."""
    for match in _average().finditer(found.line.text):
        position = match.start("v")
        number = found.line.numbers[position]
        if position in found.taken or spoken.percent is None or number.value > _WHOLE or number.scaled:
            continue
        found.claim(position, like(spoken.percent, number, rule="coverage.average", certain=_CERTAIN))


def _claim_moved(found: LineClaims, prepared: Prepared) -> None:
    """“स्कोर 59.58 से बढ़कर 62.14 हुआ", "रैंक 52 से सुधरकर 44 हुई”: of two ends of a movement, both are what one of them is."""
    for match in _moved().finditer(found.line.text):
        low, high = match.start("from"), match.start("to")
        for position, other in ((high, low), (low, high)):
            number = found.line.numbers[position]
            model = next((c for c in found.claims if c.number is found.line.numbers[other]), None)
            if position in found.taken or model is None or unit_after(number, found.line, prepared)[0]:
                continue
            if model.kind == "amount" and not (number.kind == "money" or (number.scaled and number.value >= _LAKH)):
                continue
            told = model.kind != "count" or model.rule in ("coverage.number_is", "coverage.noun_then_number")
            if told and model.whole is None:
                found.claim(position, like(model, number, rule=f"{model.kind}.moved", certain=_CERTAIN))


def _after_name(position: int, ends: set[int], found: LineClaims) -> bool:
    """Whether a name stands right before a number, but for a case mark and words like महज or यह."""
    gap = _gap().search(found.line.text, 0, position)
    return gap is not None and ends_before(gap.start(), ends, found)


def _glued_to_names(positions: list[int], ends: set[int], found: LineClaims) -> set[int]:
    """“(सदर-41, काकोरी-22, मलिहाबाद-17)", "सदर (41), …”: the positions of figures set to three names or more by a hyphen or a bracket."""
    glued = set()
    for position in positions:
        mark = _GLUE.search(found.line.text, 0, position)
        if mark is not None and ends_before(mark.start(), ends, found):
            glued.add(position)
    return glued if len(glued) >= _SEVERAL else set()


_GLUE = regex.compile(r"\s*[-–(]\s*$")
_SEVERAL = 3


def _after_time(position: int, found: LineClaims) -> bool:
    """Whether another time stands right before a number, in a sentence that has a figure for one already."""
    return bool(found.claims) and _time_before().search(found.line.text, 0, position) is not None


def _model(number: Number, found: LineClaims) -> Claim | None:
    """The claim of the sentence that stands nearest to a number and says what kind of figures it holds."""
    told = [
        c
        for c in found.claims
        if c.number is not None
        and c.kind in ("coverage", "score", "count", "amount")
        and (c.whole is None or c.kind in ("score", "amount"))
    ]
    return min(told, key=lambda c: abs(c.number.start - number.start) if c.number else 0, default=None)


_WHOLE = 100


def _fits(number: Number, model: Claim, *, alone: bool) -> bool:
    """Whether a number can be what its model is; `alone` where the model stands in another sentence."""
    if model.unit == "percent":
        return number.value <= _WHOLE and not number.scaled and number.value_max is None
    if model.kind == "score":
        return model.value / 3 <= number.value <= model.value * 3
    if number.decimal and not number.scaled:
        return False
    if model.kind == "amount":
        return number.scaled and number.value >= _LAKH and not alone
    near = model.value / 30 <= number.value <= model.value * 30
    return near and model.kind in ("coverage", "count") and not (alone and model.kind == "count")


@lru_cache(maxsize=1)
def _after() -> regex.Pattern[str]:
    """What may follow a figure that nothing names: the end of its clause, a verb of standing, a conjunction."""
    verbs = lexicon.whole_word(
        "पर|है|हैं|था|थी|थे|रह\\s+(?:गए|गई|गया|गईं)|रहा|रही|रहीं|रहे|के\\s+साथ|के\\s+आंकडे\\s+(?:के\\s+साथ|पर)|ही|शामिल|दर्ज|हुआ|हुई|मिला|मिले|मिली|आया|आए|आई|आईं|मिलीं|तक|और|व|तथा|एवं|तो|जबकि|वहीं|लेकिन"
    )
    return compiled(r"\s*(?:[,;।.)]|$|से\s*{O}|" + verbs + ")")


@lru_cache(maxsize=1)
def _gap() -> regex.Pattern[str]:
    """What may stand between a name and its figure: a case mark, a word for the figure, a time, an adverb."""
    return compiled(
        r"(?:\s+(?:में|का|के|की|को|ने))?(?:\s+(?:{restate}|काम|प्रगति|उपलब्धि|हाजिरी|उपस्थिति))?(?:\s+(?:भी|ही|तो|अभी|अब|आज|फिर|{part_words.only}|{T}(?:\s+में)?))*\s*$"
    )


@lru_cache(maxsize=1)
def _average() -> regex.Pattern[str]:
    return compiled(
        r"{b}औसत\s+(?:{part_words.only}\s+)*(?P<v>{C})\s*(?:पर\s+|के\s+(?:आसपास|करीब)\s+)?(?:[,;।.]|$|{b}(?:है|था|रहा|और|व|जबकि))"
    )


@lru_cache(maxsize=1)
def _time_before() -> regex.Pattern[str]:
    return compiled(r"(?:{T}|{b}बजे)(?:\s+(?:में|तक|को|का|के|की|यहां|वहां|{restate}|{part_words.only}))*\s*$")


@lru_cache(maxsize=1)
def _moved() -> regex.Pattern[str]:
    return compiled(
        r"(?P<from>{N})\s+(?:{W}\s+)?से\s+(?:{moved_words}\s+)(?:{part_words.only}\s+|सीधे\s+|{T}\s+(?:में\s+)?)*(?P<to>{N})|(?P<from>{C})\s+से\s+(?P<to>{O})"
    )


_STOPPED = regex.compile(r"\s*पर\s+(?:ही\s+)?(?:जाकर\s+)?(?:ठहर|अटक|सिमट|रुक|थम|टिक|सीमित)")  # "164 पर ही ठहर गया"
