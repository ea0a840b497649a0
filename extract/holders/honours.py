"""A name without what its holder has won or played: "विश्व चैंपियन डी. गुकेश", "विजेता गोंडा टीम", "राहुल कुमार उपविजेता", "दौड़ किरन रावत"."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.names.name import Name
from extract.names.person_words import person_words
from extract.text import fold_text


def without_honour(name: Name) -> Name:
    """The name that is left of a team, a player or an untyped one; a name that is nothing else stays as it is ("विजेता टीम")."""
    folded = fold_text(name.text)
    if name.kind not in ("bare", "headed") or len(folded) != name.end - name.start:
        return name
    words = name.text.split()
    before = _before().match(folded)
    if before is not None and _is_left(name, before, folded):
        cut = len(before.group().split())
        base = " ".join(name.base.split()[cut:])
        return replace(name, start=name.start + before.end(), text=" ".join(words[cut:]), base=base)
    behind = _behind().search(folded) if name.kind == "bare" and not name.case else None
    if behind is None or len(folded[: behind.start()].split()) < _FULL_NAME:
        return name
    left = words[: -len(behind.group().split())]
    return replace(name, end=name.start + behind.start(), text=" ".join(left))


_FULL_NAME = 2  # words


def _is_left(name: Name, said: regex.Match[str], folded: str) -> bool:
    """Whether a name is left behind what is cut off; of a discipline only a person's, since "दौड़ प्रतियोगिता" is the event."""
    left = folded[said.end() :].split()
    if name.kind == "headed":
        return fold_text(name.base).startswith(said.group()) and said["event"] is None
    return said["event"] is None or (len(left) >= _FULL_NAME and _is_person(left))


def _is_person(words: list[str]) -> bool:
    """Whether folded words are somebody's name by the first or the last of them."""
    return words[0] in person_words("given") or words[-1] in person_words("surname")


@lru_cache(maxsize=1)
def _before() -> regex.Pattern[str]:
    honours, events = lexicon.any_of("honours", "won"), lexicon.any_of("honours", "events")
    return compile_pattern(rf"(?:(?:{honours})|(?P<event>{events}))\s+")


@lru_cache(maxsize=1)
def _behind() -> regex.Pattern[str]:
    return compile_pattern(rf"\s+(?:{lexicon.any_of('honours', 'won')})$")
