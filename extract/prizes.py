"""Money for places: "प्रथम स्थान पर रही पंचायत को एक लाख रुपये, द्वितीय को 75 हजार": whoever the article says holds the place gets it."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.article_state import NOBODY, Subject
from extract.draft import Draft
from extract.marks import Line
from extract.names.name import Name
from extract.rules.base import Claim, compiled


def prized(claim: Claim, line: Line, names: list[Name], drafts: list[Draft]) -> Subject:
    """The one who holds the place that a sum is for; NOBODY where it is promised, or several hold it, or one is named here."""
    if claim.kind != "amount" or claim.number is None:
        return NOBODY
    for match in _for_place().finditer(line.text):
        if line.numbers.get(match.start("v")) is not claim.number:
            continue
        start, end = line.folded_span(*match.span())
        named = any(start <= n.start < end and n.kind != "generic" for n in names)
        if named or _PROMISED.search(line.text, match.end()):
            return NOBODY
        place = _PLACES.get(match["winner"] or "") or line.numbers[match.start("place")].value
        holders = {
            draft.subject.name: draft.subject for draft in drafts if draft.kind == "rank" and draft.value == place
        }
        return next(iter(holders.values())) if len(holders) == 1 else NOBODY
    return NOBODY


_PROMISED = regex.compile(r"(?<!\p{L})(?:मिलेंगे|मिलेगा|मिलेगी|दिए\s+जाएंगे|दिया\s+जाएगा|दी\s+जाएगी|देगा|देगी)(?!\p{L})")
_PLACES = {"विजेता": 1, "उपविजेता": 2}


@lru_cache(maxsize=1)
def _for_place() -> regex.Pattern[str]:
    """A place, whoever came in it, and the sum that they get: "प्रथम को 5,100", "दूसरे स्थान पर रहने वाली टीम को 3,100 रुपये"."""
    came = r"(?:रहे|रही|आए|आई|(?:रहने|आने|पाने|प्राप्त\s+करने)\s+(?:वाले|वाली|वालों))"
    return compiled(
        rf"(?:(?P<place>{{O}})(?:\s+{{rank_nouns.place}})?|{{b}}(?P<winner>विजेता|उपविजेता)){{e}}(?:\s+(?:पर\s+)?{came})?(?:\s+(?!को{{e}}){{W}}){{0,2}}?\s+को\s+(?:{{W}}\s+){{0,2}}?(?P<v>[{{M}}{{C}}])"
    )
