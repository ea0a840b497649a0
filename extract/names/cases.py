"""Case marks: the postposition after a name, which says what the name does in its clause (ने ergative, में locative).

A case mark is read only where it stands next to the name. A pronoun holds its own
(उसे, इसका), fused to it.
"""

from __future__ import annotations

from functools import lru_cache

from spacy.tokens import Doc

from extract import lexicon

# What a pronoun ends in, and the case that this is.
_FUSED = {"ने": "ergative", "े": "dative", "का": "genitive", "की": "genitive", "के": "genitive", "को": "dative"}
# How far after a name its mark may end: a blank and the longest mark, with room for the token it is part of.
_REACH = 12


@lru_cache(maxsize=1)
def case_marks() -> dict[str, str]:
    """Postposition -> case, folded."""
    return dict(lexicon.lookup("case_marks"))


def case_after(offset: int, text: str, doc: Doc) -> tuple[str, int]:
    """The case that the token after a name gives it, and where that token ends; ("", offset) where it is no case mark."""
    span = doc.char_span(offset, min(len(text), offset + _REACH), alignment_mode="expand")
    following = (token for token in span or () if token.idx >= offset and not token.is_space)
    mark = next(following, None)
    if mark is None or mark.text not in case_marks():
        return "", offset
    return case_marks()[mark.text], mark.idx + len(mark.text)


def case_within(pronoun: str) -> str:
    """The case that a pronoun's own ending gives it, "" for none: उसने ergative, उसे dative."""
    return next((case for ending, case in _FUSED.items() if pronoun.endswith(ending)), "")
