"""What a pronoun points to: वह, उसे, यहां stand for the last name before them that they can mean, or for what the article speaks of."""

from __future__ import annotations

from dataclasses import replace

import regex

from extract.article_state import NOBODY, ArticleState, Subject
from extract.holders.fortunes import fortune
from extract.holders.gaps import speaks
from extract.holders.persons import is_person, officer_before, person_before
from extract.holders.publishers import is_source, publishes
from extract.holders.subject_types import SCOPE_TYPES
from extract.holders.venues import is_venue
from extract.names.name import Name, is_named
from extract.pointing.standing_aside import is_passed
from extract.prepared import Prepared

_JUDGES = ("department", "institution")  # of whom a list is: "विभाग की सूची में वह सातवें स्थान पर"


def meant_by_pronoun(name: Name, names: list[Name], state: ArticleState, prepared: Prepared) -> Name | Subject:
    """The name before a pronoun that it means, to be resolved itself; else the one the article points to or is about."""
    earlier = [
        n
        for n in names
        if n.end <= name.start
        and not publishes(n, prepared)
        and not (n.type in _JUDGES and is_source(n, prepared))
        and (is_named(n) or _bare_subject(n) or (name.type == "it" and _is_someone(n, prepared)))
        and (n.type not in SCOPE_TYPES or _is_state_of_things(n, state, prepared))
        and not _owns_counted(n, names)
        and not is_venue(n, prepared)
        and not is_passed(n, prepared)
        and not (name.text.startswith(_OF_THINGS) and _says(n, name, names, prepared))
    ]
    if not earlier and name.type == "there":
        earlier = [n for n in names if n.end <= name.start and is_named(n)]
    if name.type == "it":
        earlier = [n for n in earlier if n.case not in ("locative", "ablative")]
    if name.type == "there":
        while earlier and earlier[-1].kind == "bare" and is_person(earlier[-1], prepared):
            earlier.pop()
    if not earlier and name.type == "it":
        acting = [n for n in names if n.end <= name.start and is_named(n) and n.case in ("", "ergative", "dative")]
        earlier = [n for n in acting if not publishes(n, prepared) and not is_passed(n, prepared)] or [
            n
            for n in names[:1]
            if n.kind == "bare" and not n.case and _IS.fullmatch(prepared.between(n.end, name.start))
        ]
    if earlier and (name.type == "there" or earlier[-1].case in ("", "ergative", "dative", "genitive", "locative")):
        return earlier[-1]
    most = _most_before(name, prepared) if name.type == "it" and not earlier else None
    if most is not None:
        return most
    there = name.type == "there"  # यहां is nobody
    if there and state.contrasted is not NOBODY and state.contrasted.type != "person":
        return replace(state.contrasted, start=name.start, end=name.end, how="pronoun", field=prepared.name)
    target = next(
        (
            s
            for s in (state.pointed, state.topic, state.about)
            if s is not NOBODY and not (there and s.type == "person")
        ),
        state.main,
    )
    owns = fortune().match(prepared.folded.text, name.end) is not None
    person = None
    if target.type != "person":
        person = person_before(name.start, prepared) if name.text in _OF_PERSONS or owns else None
        person = officer_before(name.start, prepared) if person is None and owns else person
    if person is not None:
        return person
    return Subject(target.name, target.type, name.start, name.end, "pronoun", prepared.name)


def _most_before(pronoun: Name, prepared: Prepared) -> Name | None:
    """“सबसे ज्यादा बकाया जल निगम पर है। उसका बिल 17.62 करोड़ पहुंच गया": whom the sentence before sets above all others."""
    at = prepared.index_of(pronoun.start)
    before = prepared.lines[at - 1].sentence if at else None
    if before is None or _MOST.search(prepared.folded.text, before.start, before.end) is None:
        return None
    named = [n for n in prepared.names_of(before) if is_named(n) and n.type not in SCOPE_TYPES]
    return named[0] if len(named) == 1 and named[0].type in _BODIES and not is_venue(named[0], prepared) else None


_BODIES = ("department", "institution", "block", "police_station", "zone", "other")
_MOST = regex.compile(r"(?<!\p{L})(?:सबसे|सर्वाधिक)\s")
_OF_PERSONS = ("वह", "उसने", "उसे", "उन्हें")  # उनका owns what it stands before: "उनका जिला 14वें स्थान पर"


def _says(name: Name, pronoun: Name, names: list[Name], prepared: Prepared) -> bool:
    """“मंदिर समिति के अध्यक्ष अजेंद्र अजय ने कहा कि यह आंकड़ा 7.1 लाख था": who only tells the number, or what he heads, is not what it is of."""
    tellers = (n for n in names if name.start <= n.start and n.end <= pronoun.start and n.case == "ergative")
    return any(speaks(prepared.between(n.after, pronoun.start)) for n in tellers)


_OF_THINGS = ("यह", "इस")


def _owns_counted(name: Name, names: list[Name]) -> bool:
    """“एशिया के 46 देशों में वह": the owner of a field, whom nobody means by वह."""
    following = next((n for n in names if n.start >= name.after), None)
    return (
        name.case == "genitive"
        and following is not None
        and following.counted
        and following.start - name.after < _COUNT
    )


_COUNT = 12  # characters: a number between an owner and what is counted


def _is_state_of_things(name: Name, state: ArticleState, prepared: Prepared) -> bool:
    """“चीन की स्थिति बेहतर है, वह 60वें स्थान पर": of the states or countries that an article compares, the one spoken of."""
    return (
        name.case == "genitive"
        and name.type == state.main.type
        and bool(_STANDING.match(prepared.folded.text, name.after))
    )


_STANDING = regex.compile(r"\s*(?:स्थिति|हालत|हाल|दशा|प्रदर्शन|रैंकिंग|पोजीशन)(?!\p{L}|\p{M})")
# "बिट्स पिलानी प्रदेश में सबसे आगे है, उसे": what the sentence has just said something of, be its name known or not.
_IS = regex.compile(r"[^,।\n]{1,48}\s(?:है|हैं|था|थी|थे|रहा|रही|रहीं|रहे)\s*,\s*(?:और|लेकिन|पर)?\s*")


def _bare_subject(name: Name) -> bool:
    """Whether the case mark of an untyped name makes it one that a pronoun can point to."""
    return name.kind == "bare" and name.case in ("ergative", "dative", "genitive")


def _is_someone(name: Name, prepared: Prepared) -> bool:
    """Whether a name is a person's own, to whom वह and उसे point back."""
    return (name.kind == "bare" or bool(name.base)) and is_person(name, prepared)
