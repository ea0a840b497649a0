"""Whose place it is for which somebody is praised: "डीएम ने जनपद के प्रदेश में प्रथम स्थान पाने पर बधाई दी"."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import Window
from extract.kept_patterns import compile_pattern
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim


def praised_holder(claim: Claim, window: Window, names: list[Name], prepared: Prepared) -> Name | None:
    """The name in की or को before a place that is won in an infinitive, and no one who praises; None for any other place."""
    if claim.kind != "rank" or not _WON.match(prepared.folded.text, claim.end):
        return None
    for name in reversed([n for n in names if window.start <= n.start and n.after <= claim.start]):
        if name.case not in ("genitive", "dative"):
            continue
        beside = _field().fullmatch(prepared.between(name.after, claim.start)) is not None
        return name if beside and not name.plural and not name.counted else None
    return None


_WON = regex.compile(
    r"\s+(?:(?:पर\s+)?(?:आने|रहने|पहुंचने|बने\s+रहने)|(?:(?:हासिल|प्राप्त|अर्जित)\s+)?करने|पाने|मिलने)\s+पर(?!\p{L}|\p{M})"
)


@lru_cache(maxsize=1)
def _field() -> regex.Pattern[str]:
    fields = lexicon.any_of("field_words", "area", "level")
    return compile_pattern(rf"\s*(?:(?:पूरे\s+)?{fields}\s+(?:(?:भर\s+)?में)\s+)?")
