"""Where a hearing or a camp was held, whose figures it is about: "बांगरमऊ तहसील के सभागार में समाधान दिवस हुआ … कुल 46 शिकायतें आईं".

A dateline names the district's town; what came in is the tehsil's, the block's or the station's where people were heard.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.article_state import NOBODY, Subject
from extract.datelines import SHORT_LINE
from extract.kept_patterns import compile_pattern
from extract.prepared import Prepared


def place_of_hearing(text: Prepared) -> Subject:
    """The one part of a district in whose hall or yard the first sentence tells of a hearing; NOBODY for none, or several."""
    sentences = (line.sentence for line in text.lines if line.sentence.kind == "paragraph")
    first = next((s for s in sentences if s.end - s.start > SHORT_LINE), None)
    if first is None or _hearing().search(text.folded.text, first.start, first.end) is None:
        return NOBODY
    parts = [
        n
        for n in text.names
        if n.kind == "headed"
        and (n.type in _PARTS or n.head == "तहसील")
        and n.base
        and not n.plural
        and first.start <= n.start < first.end
    ]
    if len(parts) != 1 or not (
        _hall().match(text.folded.text, parts[0].end) or _held_in().match(text.folded.text, parts[0].end, first.end)
    ):
        return NOBODY
    part = parts[0]
    called = part.base if part.type == "police_station" else part.text
    return Subject(called, part.type, part.start, part.end, "main", text.name)


_PARTS = ("police_station", "block", "village")


@lru_cache(maxsize=1)
def _hall() -> regex.Pattern[str]:
    halls = lexicon.any_of("beside_words", "hall") + "|कार्यालय|मुख्यालय"
    return compile_pattern(rf"\s*(?:के\s+)?(?:{halls})(?:\s+(?:में|पर)|\s+के\s)")


@lru_cache(maxsize=1)
def _held_in() -> regex.Pattern[str]:
    """“तहसील सफीपुर में आयोजित जिला स्तरीय सम्पूर्ण समाधान दिवस": a hearing right behind where it was held."""
    held = "आयोजित|हुए|हुई|लगे|लगाए"
    return compile_pattern(
        rf"\s*में\s+(?:[\p{{L}}\p{{M}}]+\s+को\s+)?(?:{held})\s+(?:[\p{{L}}\p{{M}}]+\s+){{0,4}}?"
        + lexicon.whole_word(lexicon.any_of("hearing_words", "hearings"))
    )


@lru_cache(maxsize=1)
def _hearing() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("hearing_words", "hearings")))
