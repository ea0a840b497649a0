r"""A rule's pattern taken apart: its elements in order, and groups with their ways; what required.py and neighbours.py read.

It knows of regular expressions what the rules use of them, and stands on patterns as they are written
(rules/base.py): `{C}` and `{table}` are elements, so that a table of three thousand words is one. Python's own parser (`re`) takes
neither `\p{…}` nor a name that is said twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

import regex


class Kind(Enum):
    """What an element of a pattern is."""

    LETTER = auto()
    BLANK = auto()  # `\s`, or a blank itself
    CLASS = auto()  # `[…]`, `.`, `\p{…}` and the like
    EDGE = auto()  # `^` and `$`
    SIGN = auto()  # any other character
    NAME = auto()  # `{table}`, `{C}`: its text is without the brackets
    GROUP = auto()


@dataclass(frozen=True, slots=True)
class Element:
    """One element with its quantifier. `look` of a group is "=", "!", "<=" or "<!" where it looks ahead or behind."""

    kind: Kind
    text: str = ""
    ways: tuple[tuple[Element, ...], ...] = ()
    look: str = ""
    optional: bool = False
    repeated: bool = False

    @property
    def refuses(self) -> bool:
        """Whether it says what must not stand there."""
        return self.look.endswith("!")


Sequence = tuple[Element, ...]


def ways_of(pattern: str) -> tuple[Sequence, ...]:
    """The ways of a pattern: what stands between its outermost bars."""
    return _Parser(pattern).ways()


class _Parser:
    """Reads a pattern once, left to right."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0

    def ways(self) -> tuple[Sequence, ...]:
        """Each alternative up to the end of the pattern or of the group."""
        ways = [self._sequence()]
        while self._peek() == "|":
            self._at += 1
            ways.append(self._sequence())
        return tuple(ways)

    def _sequence(self) -> Sequence:
        elements = []
        while self._peek() not in ("", "|", ")"):
            elements.append(self._element())
        return tuple(elements)

    def _element(self) -> Element:
        kind, text = self._plain()
        ways: tuple[Sequence, ...] = ()
        look = ""
        if kind is Kind.GROUP:
            text, look, ways = "", text, self.ways()
            self._at += 1  # the closing bracket
        quantifier = _QUANTIFIER.match(self._pattern, self._at)
        if quantifier is None:
            return Element(kind, text, ways, look)
        self._at = quantifier.end()
        once = quantifier["once"] is not None
        return Element(kind, text, ways, look, optional=quantifier["none"] is not None, repeated=not once)

    def _plain(self) -> tuple[Kind, str]:
        """The kind and text of the element at hand, of a group how it looks; its quantifier and what a group holds are behind it."""
        if self._peek() == "(":
            opening = _GROUP.match(self._pattern, self._at)
            self._at = opening.end() if opening else self._at + 1
            return Kind.GROUP, (opening["look"] or "") if opening else ""
        for kind, shape in _SHAPES:
            found = shape.match(self._pattern, self._at)
            if found is not None:
                self._at = found.end()
                return kind, found[1]
        self._at += 1
        return Kind.SIGN, self._pattern[self._at - 1]

    def _peek(self) -> str:
        return self._pattern[self._at : self._at + 1]


_GROUP = regex.compile(r"\((?:\?(?:P<\w+>|:|>|(?P<look><?[=!])))?")
_QUANTIFIER = regex.compile(
    r"(?:(?P<none>(?P<once>\?)|\*|\{0?,(?P<once>1)\}|\{0?,\d*\}|\{0\})|(?P<once>\{1\})|\+|\{\d+(?:,\d*)?\})[?+]?"
)
_SHAPES = (
    (Kind.LETTER, regex.compile(r"([\p{Devanagari}a-z])")),  # of folded words
    (Kind.BLANK, regex.compile(r"(\\s| )")),
    (Kind.CLASS, regex.compile(r"(\\[pP]\{[^}]*\}|\\[a-zA-Z]|\.|\[\^?\]?(?:\\(?:[pP]\{[^}]*\}|.)|[^\]\\])*\])")),
    (Kind.EDGE, regex.compile(r"([\^$])")),
    (Kind.SIGN, regex.compile(r"\\(.)")),
    (Kind.NAME, regex.compile(r"\{([a-zA-Z_][^{}]*)\}")),
)
