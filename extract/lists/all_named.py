"""Names of a list that "इन सबने", "ये सभी" take together further on in the sentence: "थाना पाली, बानपुर व जाखलौन, … इन सबने पहली रैंक पाई".

"इन थानों ने" takes those of the sentence right before, too.
"""

from __future__ import annotations

import regex

from extract.lists.name_lists import NameList, Spans, find_lists
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.sentences import Sentence


def all_named(claim: Claim, sentence: Sentence, lists: list[NameList], prepared: Prepared) -> Spans:
    """The names of the last list before the words that take all of it together before a place or marks; [] for none."""
    if claim.kind not in ("rank", "score"):
        return []
    said = _THESE.match(prepared.folded.text, sentence.start, claim.anchor)
    if said is not None:
        return _before(sentence, prepared)
    if not lists:
        return []
    said = _ALL.search(prepared.folded.text, sentence.start, claim.anchor)
    before = [found for found in lists if said is not None and found.end <= said.start()]
    return list(before[-1].items) if before else []


def _before(sentence: Sentence, prepared: Prepared) -> Spans:
    """The names of the one list of the sentence right before."""
    at = next((i for i, line in enumerate(prepared.lines) if line.sentence.start == sentence.start), 0)
    earlier = find_lists(prepared.lines[at - 1], prepared) if at else []
    return list(earlier[0].items) if len(earlier) == 1 else []


_THESE = regex.compile(
    r"\s*(?:इन|उन)\s+(?:सभी\s+)?(?:\S+\s+)?[\p{L}\p{M}]+(?:ों|ओं)\s+(?:ने|को)\s+"
    r"(?:(?:[\p{L}\p{M}]+\s+(?:में|स्तर\s+पर)|इस\s+(?:बार|माह)|संयुक्त\s+रूप\s+से|भी|ही)\s+){0,3}$"
)
_ALL = regex.compile(
    r"(?<!\p{L})(?:इन|ये|वे)\s*(?:सब|सभी|सबों|सभी\s+[\p{L}\p{M}]+)\s*(?:ने|को|की|के)?\s+"
    r"(?:(?!पर\s|से\s)[\p{L}\p{M}.]+\s+){0,5}$"
)
