"""Figures of which only a name, a time or a movement says anything: "नैनीडांडा 86.3 और बीरोंखाल 84.07 पर अटके हैं".

Rows that share a unit in one sentence are rows_of_numbers.py. What it leaves is read
here, last of all: a number right after a name, or after another time of the same
figure, with nothing counted after it, is of the kind that the sentence or the one
before it spoke of, if it can be (a share is no more than 100, marks are near the
marks beside them). A claim made here is less certain than any other.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.counting import unit_after
from extract.heading_rows import kind_under
from extract.headings import label_of
from extract.line_claims import LineClaims
from extract.numbers import Number
from extract.prepared import Prepared
from extract.rows_of_numbers import like
from extract.rules.base import Claim, compiled
from extract.spoken import Spoken, shape_of

_CERTAIN = 0.78


def claim_bare_figures(found: LineClaims, prepared: Prepared, spoken: Spoken) -> None:
    """Claim what is left of the numbers of a sentence that stand after a name or a time."""
    _claim_averages(found, spoken)
    _claim_ranks(found, prepared, spoken)
    _claim_moved(found, prepared)
    if _claim_labelled(found, prepared) or _claim_like_row_before(found, spoken):
        return
    ends = {name.end for name in prepared.names if name.kind in ("place", "headed", "bare")}
    free = [(p, found.line.numbers[p]) for p in found.free()]
    row = [
        (position, number, named)
        for position, number in free
        if number.kind == "cardinal"
        and _AFTER().match(found.line.text, position + 1)
        and not unit_after(number, found.line, prepared)[0]
        and (
            (named := _after_name(position, ends, found) or _STOPPED.match(found.line.text, position + 1) is not None)
            or _after_time(position, found)
        )
    ]
    here = bool(found.claims)
    names = sum(1 for _, _, named in row if named)
    for position, number, named in row:
        model = _model(number, found)
        if model is None and not here and named and spoken.last is not None and (number.decimal or names > 1):
            model = spoken.last
        near = model is not None and model.unit == "index"
        if not near and named and spoken.reading is not None and _fits(number, spoken.reading, alone=True):
            if not any(c.kind != "rank" for c in found.claims):
                model = spoken.reading  # "फरीदाबाद 472 और दिल्ली 454 के साथ क्रमश: दूसरे व तीसरे"
        if model is not None and _fits(number, model, alone=not here):
            found.claim(position, like(model, number, rule=f"{model.kind}.after_name", certain=_CERTAIN))


def _claim_like_row_before(found: LineClaims, spoken: Spoken) -> bool:
    """“मानसी श्रीवास्तव, तारा इंटर कालेज : 466 (तीसरा)" below "… : 468 अंक (दूसरा)”: a row repeats the one before it, unit or no unit."""
    row = spoken.row
    if row is None or found.line.sentence.kind != "row" or shape_of(found) != row.shape:
        return False
    numbers = sorted(found.line.numbers.items())
    for (position, number), model in zip(numbers, row.claims, strict=True):
        told = model is not None and not model.rule.endswith("under_heading")  # the heading has more to say
        if model is not None and told and position not in found.taken and model.whole is None:
            found.claim(position, like(model, number, rule=f"{model.kind}.like_row_before", certain=_CERTAIN))
    return True


def _claim_labelled(found: LineClaims, prepared: Prepared) -> bool:
    """Whether a label opens the sentence: "थानावार शिकायतें: सदर कोतवाली 96, छिबरामऊ 88”, whose figures are then of its unit."""
    stop, label = label_of(found.line, prepared)
    numbers = [(p, found.line.numbers[p]) for p in found.free() if p >= stop]
    numbers = [(p, n) for p, n in numbers if n.kind == "cardinal" and _AFTER().match(found.line.text, p + 1)]
    if not label.unit or len(numbers) < _ROW:
        return False
    kind = kind_under(label.unit, reached=label.reached)
    for position, number in numbers:
        if label.unit != "percent" or number.value <= _WHOLE:
            start, end = number.outer_start, number.outer_end
            claim = Claim(f"{kind}.under_label", kind, start, end, number.value, number, unit=label.unit, certain=_CERTAIN)
            found.claim(position, claim)
    return True


_OWN = ("state", "country", "district", "city")  # "सूबा 25वां है"
_ROW = 2


def _claim_averages(found: LineClaims, spoken: Spoken) -> None:
    """“राज्य का औसत 58.6 है": an average, while shares are spoken of."""
    for match in _average().finditer(found.line.text):
        position = match.start("v")
        number = found.line.numbers[position]
        if position in found.taken or spoken.percent is None or number.value > _WHOLE or number.scaled:
            continue
        found.claim(position, like(spoken.percent, number, rule="coverage.average", certain=_CERTAIN))


def _claim_ranks(found: LineClaims, prepared: Prepared, spoken: Spoken) -> None:
    """“18 मंडलों में वाराणसी नौवां है", "पिछले वर्ष मुजफ्फरपुर 33वां था", "ब्रह्मपुर का नंबर 402 था”: an ordinal that says of a name where it stands."""
    line = found.line
    ends = {name.end for name in prepared.names if name.kind in ("place", "headed", "bare") and not name.plural}
    ends |= {name.end for name in prepared.names if name.kind == "generic" and name.type in _OWN and not name.plural}
    ranks = [c for c in found.claims if c.kind == "rank"]
    for position in found.free():
        number = line.numbers[position]
        told = number.kind == "ordinal" and _is_sanskrit(number, prepared)
        if told:
            closed = line.text[:position].rstrip().endswith((")", "साथ", "कर"))
            joined = _joined_rank().search(line.text, 0, position)
            named = closed or (joined and joined.start("v") in found.taken) or _ends_before(line.text, position, ends, found)
            stands = named and _STANDS.match(line.text, position + 1)
        elif number.kind == "ordinal" and (ranks or spoken.ranked or _field_before().search(line.text, 0, position)):
            again = bool(ranks) and _year_before().search(line.text, 0, position)  # "…25वां है, 2020-21 में 28वां था"
            named = again or _ends_before(line.text, position, ends, found)
            stands = named and _STANDS.match(line.text, position + 1)
        elif number.kind == "cardinal" and not number.decimal and not number.scaled and (ranks or spoken.ranked):
            numbered = _number_word().search(line.text, 0, position)
            before = numbered.start() if numbered else position
            noun = _place_noun().match(line.text, position + 1)
            named = _ends_before(line.text, before, ends, found)
            stands = named and (noun or (numbered and _STANDS.match(line.text, position + 1)))
        else:
            continue
        if stands:
            start, end = number.outer_start, number.outer_end
            found.claim(
                position, Claim("rank.of_name", "rank", start, end, number.value, number, certain=_CERTAIN)
            )


def _is_sanskrit(number: Number, prepared: Prepared) -> bool:
    """“कसबा के मो. साहिल द्वितीय तथा गोलू कुमार तृतीय रहे": behind a name such an ordinal is a place, whatever else is said."""
    return prepared.folded.text[number.start : number.end] in lexicon.lookup("sanskrit_ordinals")


def _claim_moved(found: LineClaims, prepared: Prepared) -> None:
    """“स्कोर 59.58 से बढ़कर 62.14 हुआ", "रैंक 52 से सुधरकर 44 हुई”: of two ends of a movement, both are what one of them is."""
    for match in _moved().finditer(found.line.text):
        low, high = match.start("from"), match.start("to")
        for position, other in ((high, low), (low, high)):
            number = found.line.numbers[position]
            model = next((c for c in found.claims if c.number is found.line.numbers[other]), None)
            if position in found.taken or model is None or unit_after(number, found.line, prepared)[0]:
                continue
            if model.kind in ("rank", "score", "coverage") and model.whole is None:
                found.claim(position, like(model, number, rule=f"{model.kind}.moved", certain=_CERTAIN))


def _after_name(position: int, ends: set[int], found: LineClaims) -> bool:
    """Whether a name stands right before a number, but for a case mark and words like महज or यह."""
    gap = _gap().search(found.line.text, 0, position)
    return gap is not None and _ends_before(found.line.text, gap.start(), ends, found)


def _ends_before(text: str, position: int, ends: set[int], found: LineClaims) -> bool:
    """Whether a name of the sentence ends at a position of the marked text, spaces aside."""
    before = text[:position].rstrip()
    if before.endswith(")") and "(" in before:
        before = before[: before.rfind("(")].rstrip()  # "जयदीप (सोनीपत) दूसरे"
    at = len(before)
    return at > 0 and found.line.offsets[at - 1] + 1 in ends


def _after_time(position: int, found: LineClaims) -> bool:
    """Whether another time stands right before a number, in a sentence that has a figure for one already."""
    return bool(found.claims) and _time_before().search(found.line.text, 0, position) is not None


def _model(number: Number, found: LineClaims) -> Claim | None:
    """The claim of the sentence that stands nearest to a number and says what kind of figures it holds."""
    told = [c for c in found.claims if c.number is not None and c.kind in ("coverage", "score", "count") and c.whole is None]
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
    near = model.value / 30 <= number.value <= model.value * 30
    return near and model.kind in ("coverage", "count") and not (alone and model.kind == "count")


@lru_cache(maxsize=1)
def _AFTER() -> regex.Pattern[str]:  # noqa: N802
    verbs = lexicon.whole_word("पर|है|हैं|था|थी|थे|रहा|रही|रहे|के\\s+साथ|ही|दर्ज|हुआ|हुई|मिला|मिले|मिली|आया|आए|तक|और|व|तथा|एवं|तो|जबकि|वहीं|लेकिन")
    return compiled(r"\s*(?:[,;।.)]|$|से\s*{O}|" + verbs + ")")


@lru_cache(maxsize=1)
def _gap() -> regex.Pattern[str]:
    """What may stand between a name and its figure: a case mark, a word for the figure, a time, an adverb."""
    return compiled(
        r"(?:\s+(?:में|का|के|की|को|ने))?(?:\s+(?:{restate}|काम|प्रगति|उपलब्धि|हाजिरी|उपस्थिति))?(?:\s+(?:भी|ही|तो|अभी|अब|आज|फिर|{part_words.only}|{T}(?:\s+में)?))*\s*$"
    )


@lru_cache(maxsize=1)
def _average() -> regex.Pattern[str]:
    return compiled(r"{b}औसत\s+(?:{part_words.only}\s+)*(?P<v>{C})\s*(?:पर\s+|के\s+(?:आसपास|करीब)\s+)?(?:[,;।.]|$|{b}(?:है|था|रहा|और|व|जबकि))")


@lru_cache(maxsize=1)
def _time_before() -> regex.Pattern[str]:
    return compiled(r"(?:{T}|{b}बजे)(?:\s+(?:में|तक|को|का|के|की|यहां|वहां|{restate}|{part_words.only}))*\s*$")


@lru_cache(maxsize=1)
def _year_before() -> regex.Pattern[str]:
    return compiled(r"{T}\s+(?:में|को)\s*$")


@lru_cache(maxsize=1)
def _field_before() -> regex.Pattern[str]:
    return compiled(r"{C}\s+(?:{W}\s+)?{units}\s+(?:में|के\s+बीच)\s")


@lru_cache(maxsize=1)
def _number_word() -> regex.Pattern[str]:
    return compiled(r"\s+(?:का|की)\s+{rank_nouns.place}\s*$")


@lru_cache(maxsize=1)
def _joined_rank() -> regex.Pattern[str]:
    return compiled(r"(?P<v>{O})\s*(?:,|{b}(?:और|व|तथा|एवं){e})\s*$")


@lru_cache(maxsize=1)
def _place_noun() -> regex.Pattern[str]:
    return compiled(r"\s*(?:नंबर|नम्बर|पायदान|क्रम|रैंक)\s+पर{e}")


@lru_cache(maxsize=1)
def _moved() -> regex.Pattern[str]:
    return compiled(
        r"(?P<from>{C}|{O}|{P})\s+(?:{W}\s+)?से\s+(?:{moved_words}\s+)(?:{part_words.only}\s+|सीधे\s+)*(?P<to>{C}|{O}|{P})"
    )


_STOPPED = regex.compile(r"\s*पर\s+(?:ही\s+)?(?:जाकर\s+)?(?:ठहर|अटक|सिमट|रुक|थम|टिक|सीमित)")  # "164 पर ही ठहर गया"
_STANDS = regex.compile(
    r"\s*(?:[,;।.]|$|(?:और|व|तथा|एवं|है|हैं|था|थी|थे|रहा|रही|रहे|रहीं|आया|आई|आए|आये|जबकि|वहीं)(?!\p{Devanagari}))"
)
