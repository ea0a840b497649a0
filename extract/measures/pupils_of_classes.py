"""Pupils counted by the class whose examination they sit: "27,017 इंटर के परीक्षार्थी", "1,240 हाईस्कूल और 980 इंटर के छात्र"."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.prepared import Prepared


def pupils_of_class(at: int, prepared: Prepared) -> int:
    """Where the class ends that stands at a folded offset and whose pupils are counted; 0 for none.

    Of several classes the noun stands behind the last: "1,240 हाईस्कूल और 980 इंटर के परीक्षार्थी".
    """
    said = _classes().match(prepared.folded.text, at)
    return said.end("more") if said is not None and said["more"] else said.end() if said is not None else 0


@lru_cache(maxsize=1)
def _classes() -> regex.Pattern[str]:
    level = lexicon.whole_word(lexicon.any_of("exam_levels")) + r"(?:\s+(?:कक्षा|बोर्ड|परीक्षा))?"
    joint = r"\s*(?:,|(?<!\p{L})(?:और|व|तथा|एवं))\s*[\d,]+\s+"
    pupils = r"\s+(?:के|की)\s+(?:कुल\s+)?" + lexicon.whole_word(lexicon.any_of("units", "students"))
    return compile_pattern(rf"\s+(?:(?P<more>{level})(?={joint}{level}{pupils})|{level}{pupils})")
