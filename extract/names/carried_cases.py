"""Names whose case mark stands behind another noun: "हिमाचल प्रदेश जैसा छोटा राज्य दूसरे नंबर पर", "राज्य सरकार ने 12 लाख".

What a name is likened to is the name itself, and what a state's government did is the state's. The noun behind would else stand
for any state or district, or for nobody, and takes the case mark that is the name's.
"""

from __future__ import annotations

from dataclasses import replace

import regex

from extract import lexicon
from extract.names.name import Name
from extract.text import fold_text

_LIKE = regex.compile(r"\s+जैस(?:ा|े|ी)\s+(?:\p{Devanagari}+\s+){0,2}?")


def with_carried_cases(names: list[Name], folded: str) -> list[Name]:
    """The names of a folded text in order, each such one with the case of the noun behind it, which is left out."""
    out: list[Name] = []
    for name in names:
        at = _likened_to(name, out, folded) if name.kind == "generic" and not name.plural else -1
        if name.kind == "bare" and _is_government_of(name, out, folded):
            at = len(out) - 1
        if at >= 0:
            out[at:] = [replace(out[at], case=name.case, after=name.after)]
        else:
            out.append(name)
    return out


def _likened_to(noun: Name, before: list[Name], folded: str) -> int:
    """The place among the names before it of the one that a noun is said of; -1 for none. A word beside it may be one ("छोटा")."""
    for i in range(len(before) - 1, max(-1, len(before) - 3), -1):
        if before[i].kind in ("place", "headed", "bare") and _LIKE.fullmatch(folded, before[i].end, noun.start):
            return i
    return -1


def _is_government_of(noun: Name, before: list[Name], folded: str) -> bool:
    """“राज्य सरकार ने", "झारखंड सरकार को": whether a noun is the government of the state right before it."""
    if fold_text(noun.text) not in lexicon.words("frame_words", "government") or not before or not noun.case:
        return False
    state = before[-1]
    alone = state.type == "state" and not (state.case or state.plural or state.counted)
    return alone and folded[state.end : noun.start].isspace()
