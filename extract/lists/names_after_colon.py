"""Names behind a place and a colon: "दूसरा स्थान : रिसिया, मटेरा", in a row or at the beginning of a sentence."""

from __future__ import annotations

import regex

from extract.lists.name_lists import Spans
from extract.marks import Line
from extract.names.words import is_name_word
from extract.prepared import Prepared
from extract.rules.base import Claim


def names_after_colon(claim: Claim, line: Line, prepared: Prepared) -> Spans:
    """“दूसरा स्थान : रिसिया, मटेरा”: in a row, the names after a colon share the place before it, one name too."""
    text, stop = prepared.folded.text, line.sentence.end
    colon = _COLON.match(text, claim.end, stop)
    opens = (
        line.sentence.kind == "row" or claim.start - line.sentence.start <= _OPENS
    )  # "पहला स्थान : महोबा, चित्रकूट व अमरोहा।"
    if colon is None or not opens:
        return []
    out: Spans = []
    at = colon.end()
    for part in regex.finditer(r"[^,]+", text[at:stop]):
        for piece in regex.split(r"\s+(?:और|व|तथा|एवं)\s+", part.group()):
            name = piece.strip(" ।.|")
            start = text.find(name, at + part.start()) if name else -1
            end = start + len(name)
            if out and _LIVES.match(name):
                continue  # "14वीं रैंक : भावना राठौड़, निवासी-डेगाना"
            figure = any(start <= n.start < end for n in line.numbers.values())
            if start < 0 or len(name.split()) > 4 or figure or any(char.isdigit() for char in name):
                return []  # "सदर नरवाना - 99.9 अंक - पहला स्थान": the next cell
            if not is_name_word(name.split()[0]) and not any(s <= start < e for s, e in prepared.stations):
                return []  # "देवाल: 65.82% – सबसे अधिक"
            out.append((start, end))
    return out


_LIVES = regex.compile(r"(?:निवासी|पुत्र|पुत्री|पिता|ग्राम)(?!\p{L}|\p{M})")
_OPENS = 8  # characters of a sentence before the place that it opens with
_COLON = regex.compile(r"\s*(?:पर\s+)?(?:\([^()\d]{2,20}\)\s*)?[:\-]+\s*")  # "पहला स्थान (प्रदेश) : क, ख"
