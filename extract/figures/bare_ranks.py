"""Ordinals and numbers that say of a name where it stands, with no noun for a place: "मुजफ्फरपुर 33वां था", "गोलू कुमार तृतीय रहे".

The rules of rank.py read what has a noun (स्थान, रैंक) or shares one. What is left is a
place where it stands right behind a name, in an article or a sentence that ranks.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

import regex

from extract import lexicon, marks
from extract.holders.persons import is_person
from extract.line_claims import LineClaims
from extract.names.name import Name
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled
from extract.rules.rank_numbers import LAST_PLACE
from extract.spoken import RANKINGS, Spoken

_CERTAIN = 0.78
_OWN = ("state", "country", "district", "city")  # "सूबा 25वां है"


def claim_bare_ranks(found: LineClaims, prepared: Prepared, spoken: Spoken) -> None:
    """Claim the ordinals and numbers left free that stand behind a name: "18 मंडलों में वाराणसी नौवां है", "ब्रह्मपुर का नंबर 402 था"."""
    named = ("place", "headed", "bare")
    ends = {
        name.end
        for name in prepared.names
        if not name.plural and (name.kind in named or (name.kind == "generic" and name.type in _OWN))
    }
    ranks = spoken.ranked or any(c.kind == "rank" for c in found.claims) or _stand_in_order(found, ends)
    ranks = ranks or not found.line.words.isdisjoint(RANKINGS)
    _claim_before_names(found, prepared, ranks=ranks)
    if ranks and (spoken.last is None or spoken.last.kind == "rank") and all(c.kind == "rank" for c in found.claims):
        _claim_moved(found, ends)
    for position in found.free():
        number = found.line.numbers[position]
        if number.kind == "ordinal":
            stands = _ordinal_stands(position, number, ends, found, prepared, ranks=ranks)
        else:
            stands = ranks and (
                _number_stands(position, number, ends, found) or _at_another_time(position, number, found, spoken)
            )
        if stands:
            found.claim(position, Claim.of_number("rank.of_name", "rank", number, certain=_CERTAIN))


def _claim_moved(found: LineClaims, ends: set[int]) -> None:
    """“देवरिया 46 से 31 पर आ गया": both places of a name, where nothing but places is told."""
    for match in _moved().finditer(found.line.text):
        positions = (match.start("from"), match.start("to"))
        numbers = [found.line.numbers[p] for p in positions]
        whole = all(1 <= n.value <= LAST_PLACE and not n.decimal and not n.scaled for n in numbers)
        if whole and not any(p in found.taken for p in positions) and ends_before(match.start(), ends, found):
            for position, number in zip(positions, numbers, strict=True):
                found.claim(position, Claim.of_number("rank.moved_by_number", "rank", number, certain=_CERTAIN))


@lru_cache(maxsize=1)
def _moved() -> regex.Pattern[str]:
    return compiled(r"\s+(?P<from>{C})\s+से\s+(?:{moved_words}\s+)?(?P<to>{C})\s+पर\s+(?:आ|पहुंच|खिसक|लुढक|फिसल|गिर)")


def _stand_in_order(found: LineClaims, ends: set[int]) -> bool:
    """“दौड़ में करिश्मा पहले, सुनीता दूसरे रहीं": names that stand first and second, whatever the line says else."""
    text = found.line.text
    row = [
        (found.line.numbers[position].value, position)
        for position in found.free()
        if found.line.numbers[position].kind == "ordinal"
        and _STANDS.match(text, position + 1)
        and ends_before(position, ends, found)
    ]
    in_order = len(row) >= _ROW and all(value == i for i, (value, _) in enumerate(row, 1))
    return in_order and _STOOD.match(text, row[-1][1] + 1) is not None


def _claim_before_names(found: LineClaims, prepared: Prepared, *, ranks: bool) -> None:
    """“दूसरा बांका (76.09), तीसरा जहानाबाद", "प्रथम- सागर, द्वितीय- विवेक": ordinals in a row, each right before the holder's name."""
    starts = {name.start for name in prepared.names if name.kind in ("place", "headed", "bare") and not name.plural}
    row = [
        (position, number)
        for position in found.free()
        if (number := found.line.numbers[position]).kind == "ordinal"
        and behind(number.outer_end, prepared) in starts
        and (
            _PARTS.match(found.line.text, position + 1)
            or (_is_sanskrit(number, prepared) and _SCORED.match(found.line.text, position + 1))
        )
    ]
    beside = any(c.kind == "rank" for c in found.claims)  # "पहला नंबर कासगंज का व दूसरा एटा का लगा"
    owned = [(position, number) for position, number in row if beside and _IS_OF.match(found.line.text, position + 1)]
    sanskrit = [_is_sanskrit(number, prepared) for _, number in row]
    values = [n.value for _, n in row]
    in_order = all(sanskrit) and all(n == 1 or (i and n == values[i - 1] + 1) for i, n in enumerate(values))
    if len(row) < _ROW:
        got = [
            (position, number)
            for position in found.free()
            if (number := found.line.numbers[position]).kind == "ordinal"
            and behind(number.outer_end, prepared) in starts
            and _goes_on(position, found)
        ]
        row = owned or got
    if not ranks and not in_order:
        row = []  # "प्रथम सुधाकर मेहता, द्वितीय शुभम कुमार": nothing but places are told so
    row += [one for one in _before_who_stood(found, prepared) if one not in row]
    for position, number in row:
        found.claim(position, Claim.of_number("rank.before_name", "rank", number, certain=_CERTAIN))


def _before_who_stood(found: LineClaims, prepared: Prepared) -> list[tuple[int, Number]]:
    """“प्रदेश में प्रथम कानपुर की रिया सिंह रहीं", "वर्ग में प्रथम कनक जोशी रही": ordinals between a field and who stood there, whom a town may own.

    Further ones of the sentence need no field: "…, द्वितीय झांसी के अमन वर्मा रहे".
    """
    named = {n.start: n for n in prepared.names if n.kind in ("place", "headed", "bare") and not n.plural}
    out: list[tuple[int, Number]] = []
    for position in found.free():
        number = found.line.numbers[position]
        name = named.get(behind(number.outer_end, prepared))
        if number.kind != "ordinal" or name is None or not _is_sanskrit(number, prepared):
            continue
        if name.case not in ("", "genitive") or (not name.case and name.kind != "bare"):
            continue
        who = _person_of(name, prepared) if name.case else name
        told = out or _within_field().search(found.line.text, 0, position)
        if told and who is not None and _STOOD.match(prepared.folded.text, who.end):
            out.append((position, number))
    return out


def _person_of(place: Name, prepared: Prepared) -> Name | None:
    """“कानपुर की रिया सिंह": the person whom a place owns; None for a team, a mill or people of it."""
    at = bisect_left(prepared.names, place.after, key=lambda n: n.start)
    who = prepared.names[at] if at < len(prepared.names) else None
    return who if who is not None and who.start == place.after + 1 and is_person(who, prepared) else None


_STOOD = regex.compile(r"\s+(?:रहे|रहीं|रही|रहा|आए|आईं|आई)(?!\p{L}|\p{M})")


@lru_cache(maxsize=1)
def _within_field() -> regex.Pattern[str]:
    """“देश में प्रथम …", "बालिका वर्ग में प्रथम …”: an ordinal right behind a field."""
    return compiled(r"(?:{field_words.area}|{field_words.level}|{field_words.category})\s+में\s+$")


def _is_sanskrit(number: Number, prepared: Prepared) -> bool:
    return prepared.folded.text[number.start : number.end] in lexicon.lookup("sanskrit_ordinals")


def _goes_on(position: int, found: LineClaims) -> bool:
    """“दूसरा स्थान कुल्लू सदर और तीसरा पांवटा साहिब थाने को मिला": whether an ordinal goes on with a place told before, and says who got it."""
    text = found.line.text
    told = any(
        c.kind == "rank" and c.number is not None and c.number.kind == "ordinal" and c.end > c.number.outer_end
        for c in found.claims
        if c.end <= found.line.offsets[position]
    )
    return told and _JOINED.search(text, 0, position) is not None and _got().match(text, position + 1) is not None


_JOINED = regex.compile(r"(?:,|(?<!\p{L})(?:और|व|तथा|एवं|जबकि|वहीं))\s*$")


@lru_cache(maxsize=1)
def _got() -> regex.Pattern[str]:
    """A name of a few words, its case mark, and that it got or won something."""
    return compiled(
        r"\s(?:{W}\s+){1,4}?(?:(?:को|ने){e}(?:(?!{O}|[।;])[\s\S]){0,40}?{score_words.got}|का\s+(?:रहा|लगा){e}|के\s+नाम\s+(?:रहा|रही){e})"
    )


def behind(at: int, prepared: Prepared) -> int:
    """Where the next word begins behind an offset: behind a dash or a colon ("प्रथम- सागर"), else behind one blank."""
    dash = _DASH.match(prepared.folded.text, at)
    return dash.end() if dash is not None else at + 1


_DASH = regex.compile(r"\s*[-:]\s*")
_ROW = 2
_PARTS = regex.compile(
    rf"(?:\s*[-:]\s*|\s)[\p{{L}}\p{{M}}.]+(?:\s[\p{{L}}\p{{M}}.]+)?\s*(?:[,.।({marks.ORDINAL}]|$|(?:और|व|तथा|एवं|रहे|रहीं|रही|रहा|को|ने)(?!\p{{L}})|का\s)"
)
# "प्रथम प्रिय मौर्या 90 प्रतिशत": with the marks
_SCORED = regex.compile(
    rf"(?:\s*[-:]\s*|\s)[\p{{L}}\p{{M}}.]+(?:\s[\p{{L}}\p{{M}}.]+){{0,2}}\s*[({marks.PERCENT}{marks.CARDINAL}]"
)
_IS_OF = regex.compile(r"\s[\p{L}\p{M}.]+\s+का\s+(?:रहा|है|लगा|आया|नंबर)(?!\p{L})")


def _ordinal_stands(
    position: int, number: Number, ends: set[int], found: LineClaims, prepared: Prepared, *, ranks: bool
) -> bool:
    """Whether an ordinal at a position of the marked text is the place of what stands before it."""
    text = found.line.text
    if ranks and _in_another_field().match(text, position + 1) and any(c.kind == "rank" for c in found.before(number)):
        return True  # "38वां स्थान दक्षिण एशिया में और 16वां देश में मिला"
    if not _STANDS.match(text, position + 1):
        return False
    if prepared.folded.text[number.start : number.end] in lexicon.lookup("sanskrit_ordinals"):
        # "कसबा के मो. साहिल द्वितीय तथा गोलू कुमार तृतीय रहे": a place, whatever else is said
        joined = _joined_rank().search(text, 0, position)
        before = _JOINTLY.sub("", text[:position])  # "तुलसीपुर व ललिया सर्किल संयुक्त रूप से प्रथम रहे"
        after = before.rstrip().endswith((")", "साथ", "कर"))
        named = ends_before(len(before), ends, found)
        return after or (joined is not None and joined.start("v") in found.taken) or named
    joined = _joined_rank().search(text, 0, position)
    if joined is not None and joined.start("v") in found.taken and any(c.kind == "rank" for c in found.claims):
        return True  # "इंदौर और ग्वालियर चौथे तथा पांचवें"
    if not ranks and not _field_before().search(text, 0, position):
        return False
    if ranks and text[:position].rstrip().endswith(lexicon.words("part_words", "that_is")):
        return True  # "नीचे से चौथा, यानी 30वां है"
    owned = _OWNED.search(text, 0, position) or _GIVEN.search(text, 0, position)
    if ranks and owned is not None and ends_before(owned.start(), ends, found):
        return True  # "लौकही का स्थान 487वां है, लदनियां का 455वां"
    if ranks and _is_of_a_time(position, found):
        return True  # "अप्रैल में 19वां, मई में 14वां था"
    if any(c.kind == "score" for c in found.claims) and text[:position].rstrip().endswith(("साथ", "कर", "संग")):
        return True  # "१९७ अंक जुटाकर तीसरा और पौड़ी चौथा रहा"
    here = any(c.kind == "rank" for c in found.claims)
    again = here and _is_of_a_time(position, found)  # "…25वां है, 2020-21 में 28वां था"
    return again or ends_before(position, ends, found)


def _is_of_a_time(position: int, found: LineClaims) -> bool:
    """Whether a time stands right before a number: "मई में 14वां", "सितंबर में यह स्थान 27वां"; "इस बार दसवीं कक्षा" has none that is named."""
    if _year_before().search(found.line.text, 0, position):
        return True
    named = _NAMED_TIME.search(found.line.text, 0, position)
    return named is not None and bool(found.line.periods[named.start()].value)


_NAMED_TIME = regex.compile(rf"{marks.PERIOD}\s+$")


def _number_stands(position: int, number: Number, ends: set[int], found: LineClaims) -> bool:
    """Whether a plain number is a place: "ब्रह्मपुर का नंबर 402 था", "बरहज 508 नंबर पर है"."""
    if number.kind != "cardinal" or number.decimal or number.scaled:
        return False
    text = found.line.text
    numbered = _number_word().search(text, 0, position)
    if not ends_before(numbered.start() if numbered else position, ends, found):
        return False
    noun = _place_noun().match(text, position + 1)
    ranked = bool(found.claims) and all(c.kind == "rank" for c in found.claims)
    if ranked and number.value <= LAST_PLACE and _AT_END.match(text, position + 1):
        return True  # "चीन 68वें व भूटान 61वें स्थान पर है, पाकिस्तान 137 पर।"
    return noun is not None or (numbered is not None and _STANDS.match(text, position + 1) is not None)


def _at_another_time(position: int, number: Number, found: LineClaims, spoken: Spoken) -> bool:
    """“31वीं रैंक आई, जबकि अप्रैल में 54 थी", "रैंक अप्रैल में 58 थी, जो मई में सुधरकर 21 हो गई": a number beside a place, for another time."""
    told = max(found.before(number), key=lambda claim: claim.start, default=spoken.last)
    if told is None or told.kind != "rank" or number.kind != "cardinal" or number.decimal or number.scaled:
        return False
    if number.value < 1 or number.value_max is not None or _compares().search(found.line.text) is None:
        return False
    at = _time_before().search(found.line.text, 0, position)
    return at is not None and _stood().match(found.line.text, position + 1) is not None


def ends_before(position: int, ends: set[int], found: LineClaims) -> bool:
    """Whether a name ends (at an offset of `ends`) right before a position of the marked text, spaces and a bracket aside."""
    before = found.line.text[:position].rstrip()
    if before.endswith(")") and "(" in before:
        before = before[: before.rfind("(")].rstrip()  # "जयदीप (सोनीपत) दूसरे"
    return bool(before) and found.line.offsets[len(before) - 1] + 1 in ends


@lru_cache(maxsize=1)
def _year_before() -> regex.Pattern[str]:
    return compiled(r"{T}\s+(?:(?:में|को|पहले|तक)\s+(?:(?:यह|वह|वही)\s+)?|(?:यह|वह|वही)\s+)(?:{rank_nouns.place}\s+)?$")


@lru_cache(maxsize=1)
def _in_another_field() -> regex.Pattern[str]:
    return compiled(
        r"\s+(?:{field_words.area}|{field_words.level})\s+(?:में|मे)\s*(?:[,;।.]|$|{b}(?:मिला|मिली|है|रहा|रही|और|व|तथा|एवं){e})"
    )


@lru_cache(maxsize=1)
def _compares() -> regex.Pattern[str]:
    return compiled(r"{b}(?:था|थी|थे){e}|{moved_words}")


@lru_cache(maxsize=1)
def _time_before() -> regex.Pattern[str]:
    return compiled(r"{T}\s+(?:(?:में|को)\s+)?(?:(?:यह|वह|यही|वही)\s+)?(?:{moved_words}\s+)?(?:{part_words.only}\s+)*$")


@lru_cache(maxsize=1)
def _stood() -> regex.Pattern[str]:
    """What may follow such a number: its verb, the next of its kind ("47 और मार्च में 60"), an end."""
    return compiled(
        r"\s*(?:पर\s+)?(?:[;।.]|$|(?:,|और|व|तथा|एवं|तो|जबकि|वहीं)\s+{T}|{b}(?:था|थी|थे|रहा|रही|आया|आई){e}|{b}(?:हो|रह|आ)\s+ग|{b}पहुंच)"
    )


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
    return compiled(r"\s*(?:(?:नंबर|पायदान|क्रम|रैंक)\s+पर{e}|पर\s+(?:अटक|ठहर|रुक|सिमट|खिसक|लुढ़क|फिसल))")


_AT_END = regex.compile(r"\s+पर(?:\s+(?:है|हैं|था|थे|रहा|रहे))?\s*(?:[,;।.]|$)")
_OWNED = regex.compile(r"\s+(?:का|की)\s+(?:यह\s+(?:स्थान\s+)?)?$")
_GIVEN = regex.compile(r"\s+को\s+$")  # "देवरिया को 46वां मिला"
_JOINTLY = regex.compile(r"संयुक्त\s+रूप\s+से\s*$")
_STANDS = regex.compile(
    r"\s*(?:[,;।.(]|$|(?:और|व|तथा|एवं|है|हैं|था|थी|थे|रहा|रही|रहे|रहीं|आया|आई|आए|मिला|मिली|जबकि|वहीं)(?!\p{Devanagari}))"
)
