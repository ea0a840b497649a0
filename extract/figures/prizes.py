"""Money for places: "प्रथम स्थान पर रही पंचायत को एक लाख रुपये, द्वितीय को 75 हजार": whoever the article says holds the place gets it.

Where nobody holds it yet, or several do, the sum is of whoever comes there: "प्रथम स्थान वाला".
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.article_state import NOBODY, Subject
from extract.draft import Draft
from extract.marks import Line
from extract.names.name import Name
from extract.names.words import heads
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled
from extract.text import fold_text


def prized(claim: Claim, line: Line, names: list[Name], drafts: list[Draft], prepared: Prepared) -> Subject:
    """The one who holds the place that a sum is for, or whoever will; NOBODY where one is named here."""
    if claim.kind != "amount" or claim.number is None:
        return NOBODY
    body = ""  # what the winner is: "विजेता मंडल को 51 हजार और उपविजेता को 31 हजार"
    of_places = False  # whether the sentence has said that its ordinals are places
    for match in _for_place().finditer(line.text):
        if _is_of_thing(match):
            return NOBODY  # and so are the ordinals behind it
        of_places = of_places or _is_place(match, line, prepared)
        of_body = fold_text(match["who"] or "").split()[-1:]
        body = of_body[0] if of_body and of_body[0] in heads() else body
        if line.numbers.get(match.start("v")) is not claim.number:
            continue
        start, end = line.folded_span(*match.span())
        winner = match["winner"] or ""
        game = _OF_GAME.search(line.text, 0, match.start()) if winner else None
        named = [n for n in names if start <= n.start < end and n.kind != "generic"]
        if any(not fold_text(n.text).startswith(winner or " ") for n in named):
            return NOBODY
        place = _PLACES.get(winner) or line.numbers[match.start("place")].value
        told = [d for d in drafts if game is None or game["of"] in fold_text(d.sentence)]
        holders = _holders(place, body if winner else "", told)
        if len(holders) == 1 and not _PROMISED.search(line.text, match.end()) and match["to"] == "को":
            return replace(next(iter(holders.values())), how="pronoun", start=-1, end=-1)
        return _whoever(match, line, prepared) if of_places and match["place"] else NOBODY
    return NOBODY


def _holders(place: float, body: str, drafts: list[Draft]) -> dict[str, Subject]:
    """Who holds a place, by name: of the kind that a noun tells, and of the year told first, since one that is over stands behind it."""
    held = [d for d in drafts if d.kind == "rank" and d.value == place]
    if body:
        type_ = heads().get(body, "")
        held = [
            d for d in held if fold_text(d.subject.name).endswith(f" {body}") or (type_ and d.subject.type == type_)
        ]
    return {d.subject.name: d.subject for d in held if d.period[:_YEAR] == held[0].period[:_YEAR]}


_YEAR = len("2024")
_OF_GAME = regex.compile(
    r"(?P<of>[\p{L}\p{M}]+)\s+(?:का|की|के)\s+$"
)  # "कबड्डी की विजेता टीम को": of one event among several


def _is_of_thing(match: regex.Match[str]) -> bool:
    """Whether an ordinal counts what a sum is spent on ("प्रथम सहायता के लिए 12 लाख"), and not who comes in ("प्रथम पंचायत के लिए")."""
    if not match["who"] or match["came"] or match["to"] == "को":
        return False
    return heads().get(fold_text(match["who"].split()[-1]), "scheme") == "scheme"


def _is_place(match: regex.Match[str], line: Line, prepared: Prepared) -> bool:
    """Whether an ordinal is a place by its noun or by itself: "दूसरे स्थान वाले", "प्रथम"; of "एक को 5 हजार, दूसरे को" it is not."""
    if not match["place"]:
        return False
    number = line.numbers[match.start("place")]
    said = prepared.folded.text[number.start : number.end]
    return bool(match["noun"]) or said in lexicon.lookup("sanskrit_ordinals")


def _whoever(match: regex.Match[str], line: Line, prepared: Prepared) -> Subject:
    """Whoever comes in a place, called by it: "प्रथम स्थान वाला", "पहले स्थान वाली टीम"; NOBODY where the ordinal is of another thing."""
    if match["who"] and (not match["came"] or fold_text(match["who"]).endswith("ों")):
        return NOBODY  # "प्रथम किस्त के लिए 40 हजार रुपये", "प्रथम आए दोनों विद्यार्थियों को"
    number = line.numbers[match.start("place")]
    place = prepared.quote(number.start, number.end)
    noun = match["who"] or ""
    she = (match["came"] or "").endswith("ी")
    place = f"{place.removesuffix('ा')}े" if place.endswith("ा") else place
    called = f"{place} स्थान {'वाली' if she else 'वाला'} {noun}".strip()
    return Subject(called, heads().get(noun, "person"), -1, -1, "aside", prepared.name)


_PROMISED = regex.compile(r"(?<!\p{L})(?:मिलेंगे|मिलेगा|मिलेगी|दिए\s+जाएंगे|दिया\s+जाएगा|दी\s+जाएगी|देगा|देगी)(?!\p{L})")
_PLACES = {"विजेता": 1, "उपविजेता": 2}


@lru_cache(maxsize=1)
def _for_place() -> regex.Pattern[str]:
    """A place, whoever came in it, and the sum that they get: "प्रथम को 5,100", "दूसरे स्थान पर रहने वाली टीम को 3,100 रुपये"."""
    came = r"(?P<came>रहे|रही|आए|आई|(?:(?:रहने|आने|पाने|प्राप्त\s+करने)\s+)?(?:वाले|वाली|वालों))"
    return compiled(
        rf"(?:(?P<place>{{O}})(?:\s+(?P<noun>{{rank_nouns.place}}|पुरस्कार|इनाम))?|{{b}}(?P<winner>विजेता|उपविजेता)){{e}}(?:\s+(?:पर\s+)?{came})?(?:\s+(?P<who>(?!को{{e}}|के{{e}}){{W}}(?:\s+(?!को{{e}}|के{{e}}){{W}})?))??\s+(?P<to>को|के\s+लिए)\s+(?:{{W}}\s+){{0,2}}?(?P<v>[{{M}}{{C}}])"
    )
