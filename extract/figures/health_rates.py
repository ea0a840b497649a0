"""A health rate told once more without its name: "इसके बाद केरल की दर 12 है", "शहरों में यह दर 29 है, जबकि पहले 31 थी"."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.figures.rows_of_numbers import like
from extract.line_claims import LineClaims
from extract.rules.base import Claim, compiled
from extract.rules.score_of_rates import FILL, RATE
from extract.spoken import Spoken

_CERTAIN = 0.78
_TIMES = 15  # so many times lower may a state's rate be than another's


def claim_rates_again(found: LineClaims, spoken: Spoken) -> None:
    """Claim what दर alone tells of the rate that the article told last, and what it was before within the same sentence."""
    model = next((c for c in reversed(found.claims) if _is_rate(c)), None)
    model = model or (spoken.reading if spoken.reading is not None and _is_rate(spoken.reading) else None)
    if model is None:
        return
    for pattern in (_again(), _before()):
        for match in pattern.finditer(found.line.text):
            here = any(_is_rate(c) for c in found.claims)
            for position in match.starts("v"):
                number = found.line.numbers[position]
                near = model.value / _TIMES <= number.value <= model.value * _TIMES
                if position not in found.taken and near and not number.scaled and (here or pattern is _again()):
                    found.claim(position, like(model, number, rule=f"{RATE.name}.restated", certain=_CERTAIN))


def _is_rate(claim: Claim) -> bool:
    return claim.rule.startswith(RATE.name)


_NO_SHARE = r"(?!\s*(?:{percent.percent}|{percent}|अंक|बिंदु|प्वाइंट|{units}))"


@lru_cache(maxsize=1)
def _again() -> regex.Pattern[str]:
    return compiled(
        rf"{{b}}(?:यह|ये|की|का|इसकी|उसकी|सर्वाधिक|न्यूनतम)\s+दर\s+(?:में\s+)?{FILL}(?P<v>{{C}}){_NO_SHARE}(?=\s+(?:{{C}}\s+)?(?:है|हैं|थी|रही|रह|पर|दर्ज|हो|प्रति|से|के\s+साथ){{e}}|\s*[,;।]|$)"
        rf"|{{b}}दर\s+(?:(?!{{N}}){{W}}\s+){{1,5}}?(?:की|में)\s+है\s*,?\s+(?:जो|और|जहां)\s+(?:यह\s+)?{FILL}(?P<v>{{C}}){_NO_SHARE}"
    )


@lru_cache(maxsize=1)
def _before() -> regex.Pattern[str]:
    """“जबकि पहले 31 प्रति हजार थी", "बिहार में 42 और केरल में 12 है"."""
    return compiled(
        rf"{{b}}(?:पहले|{{T}}(?:\s+में)?)\s+(?:(?:यह|यह\s+दर)\s+)?{FILL}(?P<v>{{C}}){_NO_SHARE}(?=\s+(?:प्रति\s+(?:{{C}}|हजार|लाख)\s+)?(?:थी|रही){{e}})"
        rf"|{{b}}(?:में|की|का)\s+{FILL}(?P<v>{{C}}){_NO_SHARE}(?=\s*(?:[,;।]|$|(?:और|व|तथा|है|रही|जबकि|पर){{e}}))"
    )
