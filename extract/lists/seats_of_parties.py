"""Seats of a house by party, told of the whole: "49 सीटों में भाजपा के हिस्से 35", "90 वार्डों में से 48 भाजपा को", "सपा और अन्य ने क्रमश: 12 और 3".

Each figure is the party's beside it and a count: an election reaches nobody. The number of all seats is what each is out of,
and no figure of its own. What stands with no whole and no order is party_rows.py and named_parties.py; here a row is known by
its whole or by क्रमश:, so that अन्य and a party that no table knows may be one of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import Window
from extract.article_state import NOBODY, ArticleState, Subject
from extract.holders.parties import GIVEN_BY_ELECTION, is_party, party_names
from extract.line_claims import LineClaims
from extract.marks import Line
from extract.names.name import Name
from extract.pointing.resolution import resolve
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled

RULE = "count.of_seats"
_CERTAIN = 0.85
_MOST = 1e5  # seats of all village councils of a state


def claim_seats(found: LineClaims) -> None:
    """Claim the numbers of each row of seats, whatever was made of them: each a count out of the whole, where one is told."""
    for whole_at, items in _rows(found.line):
        numbers = found.line.numbers
        if any(numbers[at].start == refused.start for at, _ in items for refused in found.refused):
            continue  # "भाजपा 25 साल से काबिज है"
        if any(
            c.kind in ("rank", "score", "amount") for c in found.claims if c.number in [numbers[i] for i, _ in items]
        ):
            continue
        whole = numbers[whole_at] if whole_at >= 0 else None
        if whole is not None:
            found.withdraw(whole)
            found.taken.add(whole_at)
        for at, _ in items:
            number = numbers[at]
            found.withdraw(number)
            found.claim(
                at,
                Claim.of_number(
                    RULE, "count", number, unit="seats", whole=whole, out_of_role="field", certain=_CERTAIN
                ),
            )


def party_of_seats(claim: Claim, names: list[Name], state: ArticleState, prepared: Prepared) -> Subject:
    """The party of a claim of such a row, or वह behind a party's seats; NOBODY for any other claim."""
    if claim.rule != RULE or claim.number is None:
        return NOBODY
    line = prepared.lines[prepared.index_of(claim.start)]
    for _, items in _rows(line):
        for at, span in items:
            if line.numbers[at] is claim.number:
                return _party(*line.folded_span(*span), names, state, prepared)
    return NOBODY


def _party(start: int, end: int, names: list[Name], state: ArticleState, prepared: Prepared) -> Subject:
    name = next((n for n in names if n.start == start and n.end == end and n.kind == "headed"), None)
    if name is not None:
        return resolve(name, state, prepared, names)
    called = prepared.called(start, end)
    return Subject(called.removesuffix("ों"), "institution", start, end, "clause", prepared.name)  # "निर्दलीयों के"


def party_again(claim: Claim, window: Window, names: list[Name], state: ArticleState, prepared: Prepared) -> Subject:
    """“भाजपा ने नौ सीटें जीतीं। पिछली बार वह आठ में से पांच सीटें जीत पाई थी": the party named last before वह; NOBODY for no such words."""
    if claim.kind != "count" or claim.unit not in GIVEN_BY_ELECTION:
        return NOBODY
    said = _AGAIN.search(prepared.folded.text, window.start, claim.start)
    if said is None:
        return NOBODY
    earlier = [
        n for n in prepared.names if said.start() - _BACK < n.start and n.end <= claim.start and is_party(n.text)
    ]
    if not earlier or earlier[-1].start >= window.start or "\n" in prepared.between(earlier[-1].end, said.start()):
        return NOBODY
    party = resolve(earlier[-1], state, prepared, names)
    return Subject(party.name, party.type, *said.span("who"), "pronoun", prepared.name)


_BACK = 200  # characters: two sentences
_AGAIN = regex.compile(r"(?<!\p{L})(?P<who>वह|उसने|उसे|उसको|उसके|उसकी|पार्टी)(?!\p{L})")


def _rows(line: Line) -> Iterator[tuple[int, list[tuple[int, tuple[int, int]]]]]:
    """The rows of a line: where the whole stands (-1 for none), and of each item where its number and its party stand."""
    if len(line.numbers) < _FEWEST or not _parties().search(line.text) or _no_seats().search(line.text):
        return
    for match in _of_whole().finditer(line.text):
        found = [_items(pattern, match) for pattern in ("behind", "before")]
        items = next((row for row in found if row), [])
        values = [line.numbers[at].value for at, _ in items]
        if items and sum(values) <= line.numbers[match.start("of")].value <= _MOST:
            yield match.start("of"), items
    for match in _in_order().finditer(line.text):
        parties = [*zip(match.starts("party"), match.ends("party"), strict=True)]
        if len(parties) == len(match.starts("v")):
            yield -1, [*zip(match.starts("v"), parties, strict=True)]


_FEWEST = 2


@lru_cache(maxsize=1)
def _no_seats() -> regex.Pattern[str]:
    return compiled(r"{seat_words.not_seats}|{seat_words.votes}|%")


def _items(order: str, match: regex.Match[str]) -> list[tuple[int, tuple[int, int]]]:
    """The items of a row in one order: where the number stands, and the span of its party."""
    parties = [*zip(match.starts(f"{order}_party"), match.ends(f"{order}_party"), strict=True)]
    return [*zip(match.starts(f"{order}_v"), parties, strict=True)]


@lru_cache(maxsize=1)
def _names() -> str:
    return rf"(?:{party_names()}|{lexicon.any_of('party_words')})"


@lru_cache(maxsize=1)
def _parties() -> regex.Pattern[str]:
    return compiled(lexicon.whole_word(_names()))


# What must stand behind the last item of a row, lest "भाजपा 25 साल से", "सपा ने 12 मुस्लिमों को" tell of seats.
_WON = r"\s+(?:{seat_words.noun}\s+)?(?:पर\s+(?:ही\s+)?)?{seat_words.won}"
_ENDS = rf"(?:{_WON}|\s+{{seat_words.noun}}|\s*(?:[।;.)]|,|$))"
_AND = r"(?:और|व|तथा|एवं|जबकि){e}"
_JOINT = rf"(?:{_WON})?\s*(?:,\s*(?:{_AND}\s+)?|{_AND}\s+)"


@lru_cache(maxsize=1)
def _of_whole() -> regex.Pattern[str]:
    name = rf"{{b}}(?:{_names()}){{e}}"
    only = r"(?:{part_words.only}\s+)*"
    on = r"(?:\s+{seat_words.noun})?(?:\s+पर(?!\s+{seat_words.won}))?"
    behind = rf"{only}(?P<behind_v>{{C}})(?:\s+{{seat_words.noun}})?(?:\s+पर)?\s+(?P<behind_party>{name})(?:\s+{{seat_words.gets}})?"
    before = rf"(?P<before_party>{name})\s+(?:{{seat_words.gets}}\s+)?{only}(?P<before_v>{{C}}){on}"
    rows = "|".join(rf"(?>{item}(?:{_JOINT}{item})*)(?={_ENDS})(?!{_JOINT}{item})" for item in (behind, before))
    return compiled(
        rf"(?P<of>{{C}})\s+{{seat_words.noun}}\s+(?:में|मे)(?:\s+से)?(?:\s*,)?\s+(?:{rows})(?!\s*[\p{{L}}\p{{M}}]*\s*{{P}})"
    )


@lru_cache(maxsize=1)
def _in_order() -> regex.Pattern[str]:
    name = rf"(?P<party>{{b}}(?:{_names()}){{e}})"
    number = r"(?P<v>{C})"
    joint = r"\s*(?:,|(?:और|व|तथा|एवं){e})\s*"
    return compiled(
        rf"{name}(?:{joint}{name})+\s+(?:{{seat_words.gets}}\s+)?(?:क्रमश(?:\s?:|ः)?|क्रमशः)\s+{number}(?:{joint}{number})+\s+{{seat_words.noun}}"
    )
