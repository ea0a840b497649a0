"""A levelled copy of Hindi text, for comparing with word tables; never for what is kept.

Pages spell one word in several ways (ख़बर, खबर; ज़रूर, जरूर; एप, ऐप). Folding takes away what the spellings
differ in: composed and decomposed nukta, chandrabindu, joiners, case, runs of blanks.

The extractor has a fold of its own (extract/text.py), which keeps a map back to what was printed and goes further
(half nasals, digits, visarga). It lies behind this room, which imports nothing from it, and its map is not needed here.
"""

from __future__ import annotations

import unicodedata

import regex

_LEVEL = {
    ord("\N{DEVANAGARI SIGN NUKTA}"): None,
    ord("\N{DEVANAGARI SIGN CANDRABINDU}"): "\N{DEVANAGARI SIGN ANUSVARA}",
    ord("\N{ZERO WIDTH JOINER}"): None,
    ord("\N{ZERO WIDTH NON-JOINER}"): None,
    ord("\N{ZERO WIDTH SPACE}"): None,
    ord("\N{SOFT HYPHEN}"): None,
    ord("\N{ZERO WIDTH NO-BREAK SPACE}"): None,
}
_LETTERS = regex.compile(r"[^\p{L}\p{M}\p{N}]+")


def fold(text: str) -> str:
    """The text levelled, blanks as single spaces, none at the ends.

    >>> fold("ज़रूर  पढ़ें")
    'जरूर पढें'
    """
    # NFD, not NFC: it takes the nukta off the letters that have a code point of their own (ज़, ढ़).
    return " ".join(unicodedata.normalize("NFD", text).translate(_LEVEL).lower().split())


def key(text: str) -> str:
    """Only the letters, marks and digits of the folded text: what two printings of one headline share.

    >>> key("पकड़ा: 2 दिन") == key("पकड़ा:2 दिन")
    True
    """
    return _LETTERS.sub("", fold(text))
