"""Forms of a game that have a number in their name: टी20, टी-20, टी10. It counts nothing, and no name runs over it."""

from __future__ import annotations

import regex

_NUMBERED = regex.compile(r"(?<![\p{L}\p{M}\d.])टी\s?-?\s?(?:20|10)(?:आई|i)?(?![\p{L}\p{M}\d.,]*\d)")


def game_formats(text: str) -> list[tuple[int, int]]:
    """The spans of a folded text that name a form of a game by a number, which counts nothing and which no name runs over."""
    if "टी" not in text:
        return []
    return [match.span() for match in _NUMBERED.finditer(text)]
