"""Places and marks of those whom the sentence before lists: "क, ख और ग थानों ने समय से निस्तारण किया। इन्हें पहली रैंक मिली है".

A pronoun in the plural opens the sentence, before its one place or mark and with nobody named between. Where the sentence counts them
("इन तीन थानों को पहला स्थान मिला") as many must be listed.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon, marks
from extract.figures.reaching import ranked_units
from extract.kept_patterns import compile_pattern
from extract.line_claims import LineClaims
from extract.lists.name_lists import find_lists
from extract.lists.statements import PERSONS
from extract.marks import Line
from extract.names.name import Name, is_named
from extract.prepared import Prepared
from extract.rules.base import Claim

_FEWEST = 2
_AT_ONCE = regex.compile(r"\s*(?:(?:पर|में|रैंक|स्थान)\s+)*")
_WHERE = regex.compile(r"\s*(?:[\p{L}\p{M}]+\s+)?(?:में|से|पर)(?!\p{L}|\p{M})")


def listed_before(
    found: LineClaims, names: list[Name], before: Line | None, prepared: Prepared
) -> list[tuple[Claim, tuple[int, int]]]:
    """The place or the marks that a sentence gives to those whom the sentence `before` lists, each with its span; [] for none.

    Its claims are taken out of `found`, and so is the number of them all.
    """
    line = found.line
    places = [c for c in found.claims if c.kind in ("rank", "score") or (c.number is not None and c.number.each)]
    if (
        len(places) != 1
        or line.sentence.kind != "paragraph"
        or before is None
        or before.sentence.block != line.sentence.block
    ):
        return []
    place = places[0]
    said = _these().match(line.text, 0, line.at(place.start))
    each = place.number is not None and place.number.each
    if said is None or (said["there"] and not each) or any(is_named(n) and n.end <= place.start for n in names):
        return []
    if any(
        is_named(n) and _AT_ONCE.fullmatch(prepared.between(place.end, n.start)) for n in names if n.start > place.end
    ):
        return []  # "इन्हें पछाड़कर पहला स्थान हरदोई को मिला"
    lists = [f for f in find_lists(before, prepared) if len(f.items) >= _FEWEST]
    if not said["there"]:  # "उन्होंने रामपुर, बिलासपुर और टांडा में काम किया": where somebody did
        lists = [f for f in lists if not _WHERE.match(prepared.folded.text, f.end)]
    number = line.numbers.get(said.start("v")) if said["v"] else None
    if number is not None:
        lists = [f for f in lists if len(f.items) == number.value]
    if len(lists) != 1:
        return []
    found.claims = [c for c in found.claims if c is not place and (number is None or c.number is not number)]
    if number is not None:
        found.refuse_instead(
            said.start("v"), "refusal.pointed_number", "It counts again whom the sentence before lists."
        )
    return [(place, _without_head(span, prepared)) for span in lists[0].items]


def _without_head(span: tuple[int, int], prepared: Prepared) -> tuple[int, int]:
    """“क, ख और ग थानों ने": the last name without what they all are."""
    said = _head().search(prepared.folded.text, *span)
    return (span[0], said.start()) if said is not None else span


@lru_cache(maxsize=1)
def _head() -> regex.Pattern[str]:
    return compile_pattern(rf"\s+(?={lexicon.unit_nouns((*ranked_units(), *PERSONS))}$)[\p{{L}}\p{{M}}]+(?:ों|ओं)$")


@lru_cache(maxsize=1)
def _these() -> regex.Pattern[str]:
    """“इन्हें", "ये सभी", "इन तीन थानों को", up to the place: what is said of it in a few words, and no other clause."""
    bodies = lexicon.unit_nouns((*ranked_units(), *PERSONS))
    all_of = rf"(?:सभी|सब|{lexicon.any_of('all_of')})"
    given = rf"इन(?:\s+{all_of})?(?:\s+(?P<v>{marks.CARDINAL}))?(?:\s+{bodies})?\s+(?:को|ने)"
    are = rf"(?:ये|वे)\s+(?:{all_of}(?:\s+{bodies})?|(?:(?P<v>{marks.CARDINAL})\s+)?{bodies})"
    there = rf"(?P<there>यहां|इनमें|इन(?:\s+{all_of})?(?:\s+{bodies}|\s+जगहों)?\s+(?:में|का|की|के))"
    pointed = rf"(?:{there}|इन्हें|इनको|{given}|{are})"
    return compile_pattern(
        rf"\s*(?:इसी\s+आधार\s+पर\s+|इसलिए\s+|ऐसे\s+में\s+|इस\s+आधार\s+पर\s+)?{pointed}\s+(?:(?!छोड|पछाड|पीछे|अलावा|मात\s|हरा)[^\s,;।]+\s+){{0,5}}$"
    )
