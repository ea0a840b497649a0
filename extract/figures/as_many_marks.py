"""Marks that are said by pointing at those before: "नगर थाना 41 अंक लेकर छठे स्थान पर है। इतने ही अंक मुफस्सिल थाने को मिले"."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.line_claims import LineClaims
from extract.rules.base import Claim
from extract.spoken import Spoken

RULE = "score.as_many"
_CERTAIN = 0.8


def claim_as_many(found: LineClaims, spoken: Spoken) -> None:
    """Claim "इतने ही अंक" for the marks of the sentence that stand before it, else for those told last."""
    line = found.line
    for match in _as_many().finditer(line.text):
        start, end = line.folded_span(*match.span())
        told = [c for c in found.claims if c.end <= start] or [c for c in (spoken.score, spoken.share) if c is not None]
        model = max((c for c in told if c.kind == "score"), key=lambda c: c.end, default=None)
        if model is None or model.unit not in ("marks", "points", "percent"):
            continue
        found.claims.append(
            Claim(
                RULE,
                "score",
                start,
                end,
                model.value,
                unit=model.unit,
                out_of=model.out_of,
                out_of_role=model.out_of_role,
                certain=_CERTAIN,
            )
        )


@lru_cache(maxsize=1)
def _as_many() -> regex.Pattern[str]:
    return compile_pattern(
        rf"(?<![\p{{L}}\p{{M}}])(?:इतने|उतने)\s+ही\s+{lexicon.whole_word(lexicon.any_of('score_words', 'marks', 'points'))}"
    )
