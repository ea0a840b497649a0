r"""What may stand right behind and right before an element of a rule's pattern, read off the pattern: the words beside a number.

"{C}\s+(?:ही\s+)?(?:अंक|नंबर){e}" matches only where ही, अंक or नंबर stands behind a number. Most rules say as much, and a third
of the lines that hold all words of a rule have none of them there. What compilers call the first set of a
grammar is asked here of words: of all that a pattern may go on with, the first word or sign behind blanks.
Where anything may stand there, nothing is said.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import regex

from extract import lexicon, marks
from extract.rules.pattern_tree import Element, Kind, Sequence


@dataclass(frozen=True, slots=True)
class Tokens:
    """Words, signs and marks as `marks.TOKEN` reads them, "" for the edge of the line.

    `parts` are runs of letters, with one of which the word begins (read forward) or ends (read back).
    """

    whole: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()

    def __or__(self, other: Tokens) -> Tokens:
        return Tokens(self.whole | other.whole, self.parts | other.parts)


@dataclass(frozen=True, slots=True)
class Place:
    """Where an element stands: in its sequence, and the place of the group that holds the sequence."""

    sequence: Sequence
    index: int
    group: Place | None = None

    @property
    def element(self) -> Element:
        """The element there."""
        return self.sequence[self.index]


def behind(place: Place) -> Tokens | None:
    """What may stand right behind an element; None where anything may."""
    return _first(_stepped(place, 1), 1)


def before(place: Place) -> Tokens | None:
    """What may stand right before an element; None where anything may."""
    return _first(_stepped(place, -1), -1)


def _stepped(place: Place, step: int) -> Place:
    return Place(place.sequence, place.index + step, place.group)


def _settled(place: Place, step: int) -> tuple[Place | None, bool]:
    """The place, or where the pattern goes on behind a group, None where nothing is said; and whether the group may stand again."""
    again = False
    while not 0 <= place.index < len(place.sequence):
        holder = place.group
        if holder is None or holder.element.look == ("=" if step > 0 else "<="):
            return None, again
        again = again or holder.element.repeated
        place = _stepped(holder, step)
    return place, again


def _first(place: Place, step: int) -> Tokens | None:
    """The first tokens from a place on, going forward or back."""
    settled, again = _settled(place, step)
    if settled is None or again:
        return None
    element, further = settled.element, _stepped(settled, step)
    if element.refuses or element.look == ("<=" if step > 0 else "="):
        return _first(further, step)
    first = _first_of(settled, step)
    if element.look:
        return _first(further, step) if first is None else first
    return _either(first, _first(further, step)) if element.optional and first is not None else first


def _first_of(place: Place, step: int) -> Tokens | None:
    """The first tokens of an element that does stand there, and of what follows where it is empty."""
    element, further = place.element, _stepped(place, step)
    match element.kind:
        case Kind.LETTER:
            return Tokens(parts=frozenset({element.text})) if element.repeated else _word_with("", place, step)
        case Kind.BLANK:
            return _first(further, step)
        case Kind.EDGE:
            outward = element.text == ("$" if step > 0 else "^")
            return Tokens(whole=frozenset({""})) if outward else _first(further, step)
        case Kind.SIGN:
            return None if lexicon.WORD.match(element.text) else Tokens(whole=frozenset({element.text}))
        case Kind.CLASS:
            signs = _signs(element.text)
            if signs is None:
                return None
            found = Tokens(whole=signs - {" "})
            return _either(found, _first(further, step)) if " " in signs else found
        case Kind.NAME:
            return _first(further, step) if element.text in _EDGES else _of_name(element.text, step)
        case Kind.GROUP:
            return _of_ways(place, step)


def _of_ways(place: Place, step: int) -> Tokens | None:
    found: Tokens | None = Tokens()
    for way in place.element.ways:
        found = _either(found, _first(Place(way, 0 if step > 0 else len(way) - 1, place), step))
        if found is None:
            return None
    return found


def _either(one: Tokens | None, other: Tokens | None) -> Tokens | None:
    return None if one is None or other is None else one | other


_EDGES = ("b", "e")


@cache
def _of_name(name: str, step: int) -> Tokens | None:
    """What a named element begins with, or ends with: a mark, or a word of a table."""
    stem = name.endswith("~")
    table = name.rstrip("~")
    if len(table) == 1:
        signs = marks.NAMES.get(table)
        return None if signs is None else Tokens(whole=frozenset(signs))
    whole: set[str] = set()
    parts: set[str] = set()
    for spelling in lexicon.referred(table):
        tokens = marks.TOKEN.findall(spelling)
        outermost = tokens[0] if step > 0 else tokens[-1]
        (parts if stem and (step < 0 or len(tokens) == 1) else whole).add(outermost)
    return Tokens(frozenset(whole), frozenset(parts))


# Words written letter by letter.


def _word(run: str, place: Place, step: int) -> Tokens:
    """A word whose letters so far are a run: whole where the pattern ends it, else the part with which it begins or, going back, ends."""
    settled, again = _settled(place, step)
    open_ = Tokens(parts=frozenset({run}))
    if settled is None or again:
        return open_
    element, further = settled.element, _stepped(settled, step)
    if element.refuses or element.look == ("<=" if step > 0 else "="):
        return _word(run, further, step)
    if element.look:
        told = _through_ways(run, settled, step)
        return _word(run, further, step) if told.parts else told
    if element.repeated and element.kind is not Kind.BLANK:
        return open_
    found = _word_with(run, settled, step)
    return found | _word(run, further, step) if element.optional else found


def _word_with(run: str, place: Place, step: int) -> Tokens:
    """The word, where the element at a place does stand behind its letters."""
    element = place.element
    match element.kind:
        case Kind.LETTER:
            return _word(run + element.text if step > 0 else element.text + run, _stepped(place, step), step)
        case Kind.GROUP:
            return _through_ways(run, place, step)
        case Kind.BLANK | Kind.EDGE:
            ends = True
        case Kind.SIGN:
            ends = not lexicon.WORD.match(element.text)
        case Kind.CLASS:
            ends = _signs(element.text) is not None
        case Kind.NAME:
            ends = element.text == ("e" if step > 0 else "b") or element.text in marks.NAMES
    return Tokens(whole=frozenset({run})) if ends else Tokens(parts=frozenset({run}))


def _through_ways(run: str, place: Place, step: int) -> Tokens:
    found = Tokens()
    for way in place.element.ways:
        found |= _word(run, Place(way, 0 if step > 0 else len(way) - 1, place), step)
    return found


def _signs(text: str) -> frozenset[str] | None:
    r"""The signs of a class that holds nothing else, a blank for `\s`; None of any other class."""
    if not text.startswith("[") or text.startswith("[^") or _OTHER.search(text[1:-1]):
        return None
    inner = text[1:-1]
    found = {" " if one[1] == "s" else one[0][-1] for one in _MEMBER.finditer(inner) if not _NAMED.match(one[0])}
    for named in _NAMED.finditer(inner):
        found |= set(marks.NAMES[named[1]])
    return frozenset(found)


_NAMED = regex.compile(r"\{([A-Z])\}")
_MEMBER = regex.compile(r"\{[A-Z]\}|\\(.)|.")
# Letters and digits, classes within the class, ranges.
_OTHER = regex.compile(r"[\p{L}\p{M}\p{N}](?<!\\s)(?<!\{[A-Z](?=\}))|\\[pPdwSDW]|[^\\\s]-[^\]]")
