"""Places that so many share: "दूसरे स्थान पर दो छात्राएं रहीं, भोजपुर की नम्रता और औरंगाबाद की ज्ञानी", "छठे स्थान पर सात, सातवें पर तीन".

Where the sentence names as many as it counts, each of them holds the place; where
it names nobody, the place is nobody's.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.line_claims import LineClaims, Refused
from extract.name_lists import NameList, Spans
from extract.names.name import Name
from extract.persons import owned_in_row
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled

_MOST = 30  # of whom a newspaper would name each


def counted_places(
    found: LineClaims, lists: list[NameList], names: list[Name], prepared: Prepared
) -> list[tuple[Claim, tuple[int, int]]]:
    """The places of a sentence that a count shares, each with the span of a name that holds it; all of them taken out of `found`."""
    out: list[tuple[Claim, tuple[int, int]]] = []
    line = found.line
    for match in _counted().finditer(line.text):
        number = line.numbers[match.start("count")]
        begins = {line.numbers[at].start for at in range(*match.span("places")) if at in line.numbers}
        held = [c for c in found.claims if c.kind == "rank" and c.number is not None and c.number.start in begins]
        if not held or not 1 <= number.value <= _MOST:
            continue
        stop = line.folded_span(*match.span())[1]
        row = _named(int(number.value), stop, lists, names, prepared) if len(held) == 1 else []
        for claim in held:
            found.claims.remove(claim)
            if not row:
                reason = "The place of a counted group, of whom nobody is named."
                found.refused.append(Refused("refusal.counted_place", reason, claim.start, claim.end))
        out += [(held[0], span) for span in row]
    return out


def _named(count: int, stop: int, lists: list[NameList], names: list[Name], prepared: Prepared) -> Spans:
    """The names behind an offset if they are as many as were counted: owned ones, or a list."""
    owned = owned_in_row([n for n in names if n.start >= stop], prepared)
    if len(owned) == count:
        return owned
    return next((list(f.items) for f in lists if f.start >= stop and len(f.items) == count), [])


@lru_cache(maxsize=1)
def _counted() -> regex.Pattern[str]:
    who = r"(?:विद्यार्थी|विद्यार्थियों|छात्र|छात्राएं|छात्र-छात्राएं|परीक्षार्थी|अभ्यर्थी|लोग|खिलाडी|बच्चे|बेटियां)"
    return compiled(
        r"(?P<places>{O}(?:\s*(?:,|और|व|तथा)\s*{O})*)\s+(?:स्थान\s+)?(?:पर\s+)+(?:भी\s+)?(?:{W}\s+)?(?P<count>{C})"
        rf"(?=\s+(?:{{W}}\s+)?{who}{{e}}|\s*(?:,|और|तथा)\s*{{O}}(?:\s*(?:,|और|व|तथा)\s*{{O}})*\s+(?:स्थान\s+)?(?:पर\s+)+(?:भी\s+)?{{C}})"
    )
