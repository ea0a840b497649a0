"""A scheme that a row of them calls by one common noun: "मनरेगा में बांदा 11वें, आवास में 26वें और पेंशन में चौथे स्थान पर".

By itself the noun is a house or a payment, and none of the tables of measures has it; right before में and a place or a share
it is the scheme.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled
from extract.sentences import Sentence


def short_scheme(claim: Claim, names: list[Name], sentence: Sentence, prepared: Prepared) -> str:
    """“आवास में 26वें", "पेंशन में जिले की उपलब्धि 64 प्रतिशत": the scheme that stands right before a place, marks or a share; "" for none."""
    in_row = any(n.kind == "measure" for n in names)  # "पेंशन में 20 प्रतिशत" by itself is of a payment
    if claim.kind not in ("rank", "score") and not (in_row and claim.unit == "percent"):
        return ""
    said = _said().search(prepared.folded.text, sentence.start, claim.anchor)
    if said is None:
        return ""
    start, end = said.span("name")
    if any(n.start <= start < n.end and n.kind == "measure" and n.text != said["name"] for n in names):
        return ""  # "प्रधानमंत्री आवास में": named in full
    return prepared.quote(start, end)


@lru_cache(maxsize=1)
def _said() -> regex.Pattern[str]:
    """The noun with में right before a figure, or with whose place it is and no other case between."""
    whose = r"(?:(?:[\p{L}\p{M}]+\s+){0,2}(?:की|का|के|को|ने)\s+)?(?:(?:उपलब्धि|प्रगति|रैंक|रैंकिंग)\s+)?"
    return compiled(rf"{{b}}(?P<name>{{short_schemes.scheme}})\s+में\s+{whose}(?:{{part_words.only}}\s+)*$")
