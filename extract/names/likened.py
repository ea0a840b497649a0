"""“हिमाचल प्रदेश जैसा छोटा राज्य दूसरे नंबर पर", "बाराबंकी जैसे जिले को": what a name is likened to is the name itself.

The noun behind जैसा would else stand for any state or district, and takes the case mark that is the name's.
"""

from __future__ import annotations

from dataclasses import replace

import regex

from extract.names.name import Name

_LIKE = regex.compile(r"\s+जैस(?:ा|े|ी)\s+(?:\p{Devanagari}+\s+){0,2}?")


def with_likened(names: list[Name], folded: str) -> list[Name]:
    """The names of a folded text in order, each likened one with the case of the noun behind it, which is left out."""
    out: list[Name] = []
    for name in names:
        likened = _likened_to(name, out, folded) if name.kind == "generic" and not name.plural else -1
        if likened >= 0:
            out[likened:] = [replace(out[likened], case=name.case, after=name.after)]
        else:
            out.append(name)
    return out


def _likened_to(noun: Name, before: list[Name], folded: str) -> int:
    """The place among the names before it of the one that a noun is said of; -1 for none. A word beside it may be one ("छोटा")."""
    for i in range(len(before) - 1, max(-1, len(before) - 3), -1):
        if before[i].kind in ("place", "headed", "bare") and _LIKE.fullmatch(folded, before[i].end, noun.start):
            return i
    return -1
