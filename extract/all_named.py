"""Names of a list that "इन सबने", "ये सभी" take together further on in the sentence: "थाना पाली, बानपुर व जाखलौन, … इन सबने पहली रैंक पाई"."""

from __future__ import annotations

import regex

from extract.name_lists import NameList, Spans
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.sentences import Sentence


def all_named(claim: Claim, sentence: Sentence, lists: list[NameList], prepared: Prepared) -> Spans:
    """The names of the last list before the words that take all of it together before a place or marks; [] for none."""
    if claim.kind not in ("rank", "score") or not lists:
        return []
    said = _ALL.search(prepared.folded.text, sentence.start, claim.anchor)
    before = [found for found in lists if said is not None and found.end <= said.start()]
    return list(before[-1].items) if before else []


_ALL = regex.compile(
    r"(?<!\p{L})(?:इन|ये|वे)\s*(?:सब|सभी|सबों|सभी\s+[\p{L}\p{M}]+)\s*(?:ने|को|की|के)?\s+"
    r"(?:(?!पर\s|से\s)[\p{L}\p{M}.]+\s+){0,5}$"
)
