"""Sums of several taxes in a row, each of its own: "सीजीएसटी का हिस्सा 30,862 करोड़, एसजीएसटी का 38,411", "31,408 करोड़ एसजीएसटी को"."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.article_state import NOBODY, Subject
from extract.kept_patterns import compile_pattern
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled
from extract.text import fold_text

_ROW = 2  # taxes; one alone may be what a place's department collected


def tax_of(claim: Claim, names: list[Name], prepared: Prepared) -> Subject:
    """The tax that a sum of such a row is of; NOBODY for any other claim, and where the sentence tells who collected it."""
    if claim.kind != "amount" or claim.number is None:
        return NOBODY
    line = prepared.lines[prepared.index_of(claim.start)]
    text, start, end = prepared.folded.text, line.sentence.start, line.sentence.end
    taxes = _taxes(text, start, end)
    if len({name for _, _, name in taxes}) < _ROW or _is_collected(taxes[0][0], names, text):
        return NOBODY
    before = [
        tax
        for tax in _taxes(text, start, claim.number.outer_start)
        if _owns().fullmatch(text, tax[1], claim.number.outer_start)
    ]
    behind = [
        tax for tax in _taxes(text, claim.number.outer_end, end) if not text[claim.number.outer_end : tax[0]].strip()
    ]
    given = [tax for tax in behind[:1] if _GIVEN.match(text, tax[1])]
    found = given or before[-1:]
    return Subject(found[0][2], "other", found[0][0], found[0][1], "clause", prepared.name) if found else NOBODY


def names_tax(measure: str) -> bool:
    """Whether a measure is of a tax, by its name: "जीएसटी संग्रह"."""
    return "जीएसटी" in measure or _any_tax().search(fold_text(measure)) is not None


def _is_collected(at: int, names: list[Name], text: str) -> bool:
    """Whether a sentence tells who collected its taxes, the first of which stands at an offset: "विभाग ने …", "जयपुर जोन में सीजीएसटी".

    The country is nobody beside others.
    """
    return any(
        n.case == "ergative"
        or (
            n.kind in ("place", "headed")
            and n.type != "country"
            and n.case in ("locative", "genitive")
            and n.after <= at
            and _NEAR.fullmatch(text, n.after, at)
        )
        for n in names
    )


_NEAR = regex.compile(r"\s*(?:[\p{L}\p{M}\d]+\s+){0,3}")


def _taxes(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Where each tax that a folded text names stands, and its name."""
    called = lexicon.lookup("taxes")
    return [
        (*m.span(), str(called[fold_text(" ".join(m.group().split()))])) for m in _any_tax().finditer(text, start, end)
    ]


@lru_cache(maxsize=1)
def _any_tax() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("taxes")))


@lru_cache(maxsize=1)
def _owns() -> regex.Pattern[str]:
    return compiled(
        r"\s*(?:(?:{case_marks.genitive}|{case_marks.ablative})\s+)?(?:{tax_words.owned}\s+(?:में\s+|से\s+)?)?(?:{part_words.only}\s+)*"
    )


_GIVEN = regex.compile(r"\s+(?:को|में)(?!\p{L}|\p{M})")
