"""Groups that share one place, each with its own first: "बालक वर्ग में रोहन और बालिका वर्ग में सोनी प्रथम रहे".

The place is said once, behind the last name; the others hold it in their own groups. Read only where the groups are of a kind:
named with one word in common (ग्रुप ए, ग्रुप बी), all many of a kind (लड़कों, लड़कियों), fields of study (विज्ञान, कला),
classes that are examined (हाईस्कूल, इंटर), events of a meet (लंबी कूद, निबंध), or what is measured (लूट, हत्या).
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.holders.gaps import only_fillers
from extract.joints import CONJUNCTION
from extract.kept_patterns import compile_pattern
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim


def firsts_of_groups(
    claim: Claim, names: list[Name], start: int, prepared: Prepared
) -> list[tuple[Name, tuple[int, int]]]:
    """The names that hold a rank's place in the groups before, in order, each with the folded span of its group; [] for none.

    `start` is the folded offset at which the sentence begins.
    """
    if claim.kind != "rank":
        return []
    text = prepared.folded.text
    last = next((n for n in reversed(names) if n.end <= claim.start and n.kind in _NAMED and n.case in _SUBJECTS), None)
    if last is None or not only_fillers(_DID.sub("", _IN_ALL.sub(" ", prepared.between(last.after, claim.start)))):
        return []
    out: list[tuple[Name, tuple[int, int]]] = []
    own = _group_before(text, start, last.start)
    while own is not None:
        joint = _joint().search(text, start, own.start())
        first = next((n for n in names if joint and n.end == joint.start() and n.kind in _NAMED), None)
        other = _group_before(text, start, first.start) if first is not None else None
        if first is None or other is None or not are_alike(other["group"], own["group"]):
            break
        out.insert(0, (first, other.span("group")))
        own = other
    return out


_IN_ALL = regex.compile(r"(?<!\p{L})(?:(?:पूरे|समूचे)\s+)?(?:जिले|जनपद|प्रदेश|राज्य|सूबे|देश|मंडल)(?:\s?भर)?\s+में(?!\p{L})")
_DID = regex.compile(r"(?<!\p{L})(?:किया|बने|बनी|बनीं|रहे|रही|रहीं)\s*$")  # "… ने किया टाप", "… बने टापर"
_SUBJECTS = ("", "ergative", "dative")
_NAMED = ("place", "headed", "bare")


def _group_before(text: str, start: int, stop: int) -> regex.Match[str] | None:
    """“ग्रुप एक में" right before a name: the shortest stretch that is a group."""
    return _group().search(text, max(start, stop - _LONGEST), stop)


_LONGEST = 48  # code points


def kinds_of_group() -> str:
    """A pattern for what a group may be called."""
    kind = lexicon.any_of("field_words", "category") + "|संकाय|स्ट्रीम"
    fields = lexicon.any_of("disciplines", "streams") + "|" + lexicon.any_of("exam_levels")
    number = "एक|दो|तीन|चार|ए|बी|सी|डी|[a-d]|\\d"
    measured = (
        rf"(?:{lexicon.any_of('indicators')}|{lexicon.any_of('sorts_of_cases', 'crime')})"
        + r"(?:\s+(?:की|के)\s+(?:घटनाओं|वारदातों|मामलों))?"
    )
    many = r"(?:(?:नगर|ग्राम|सरकारी|निजी|राजकीय)\s+)?[\p{L}\p{M}]{2,}(?:ों|ओं)"
    sized, union = lexicon.any_of("sizes", "size", "lie"), r"केंद्र\s+शासित\s+प्रदेशों"
    events = rf"{_EVENT}|{lexicon.any_of('honours', 'contests')}"
    return rf"{events}|(?:{kind})[\s-]+(?:{number})|[\p{{L}}\p{{M}}\d-]+\s+(?:{kind})|{fields}|{measured}|(?:{sized}\s+)?{many}|{union}"


# "100 मीटर दौड़", "लंबी कूद"
_EVENT = (
    r"\d+\s*(?:मीटर|मी\.?|किमी|किलोमीटर)(?:\s+(?:की\s+)?(?:बाधा\s+|रिले\s+|पैदल\s+|बालक\s+|बालिका\s+|पुरुष\s+|महिला\s+)?(?:दौड|रेस|चाल|रिले))?|"
    + lexicon.any_of("honours", "events")
)


@lru_cache(maxsize=1)
def _group() -> regex.Pattern[str]:
    return compile_pattern(
        rf"(?<![\p{{L}}\p{{M}}])(?P<group>{kinds_of_group()})\s+में\s+(?:[\p{{L}}\p{{M}}]+\s+(?:के|की|का)\s+)?$"
    )


@lru_cache(maxsize=1)
def _joint() -> regex.Pattern[str]:
    return compile_pattern(rf"\s*(?:,\s*)?(?:{CONJUNCTION}|जबकि|वहीं|,)\s*$")


def are_alike(one: str, other: str) -> bool:
    """Whether two groups are of a kind."""
    fields = lexicon.words("disciplines", "streams")
    a, b = one.split(), other.split()
    if one.startswith(_AGED) and other.startswith(_AGED):
        return one != other
    named_alike = len(a) == len(b) > 1 and (a[-1] == b[-1] or a[0] == b[0])
    examined = is_examined(one) and is_examined(other)
    examined = examined or (is_measured(one) and is_measured(other)) or (is_event(one) and is_event(other))
    return one != other and (named_alike or (one in fields and other in fields) or examined or _many(one, other))


_AGED = ("अंडर", "under", "यू", "u")  # "अंडर-14 में"


def is_examined(group: str) -> bool:
    """“हाईस्कूल", "12वीं": a class of the upper school, whose examination the place is of."""
    return group in lexicon.words("exam_levels")


def is_event(group: str) -> bool:
    """“100 मीटर दौड़", "निबंध": what is contested on a school's day, or a meet's."""
    return regex.fullmatch(_EVENT, group) is not None or group in lexicon.words("honours", "contests")


def is_measured(group: str) -> bool:
    """“लूट की घटनाओं", "हत्या": what the places are held in, and no field."""
    noun = group.partition(" की ")[0].partition(" के ")[0]
    return noun in lexicon.words("sorts_of_cases", "crime") or noun in lexicon.words("indicators")


def _many(one: str, other: str) -> bool:
    return one.endswith(("ों", "ओं")) and other.endswith(("ों", "ओं"))
