"""The stream of the upper school whose result a figure is: "इंटर साइंस में 62 प्रतिशत, कॉमर्स में 88 प्रतिशत".

The examination is named once and its streams by themselves. What a place or a share is of is then both: "इंटर साइंस परीक्षा". A pupil's
place and marks are told as of the examination, whatever the stream.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.article_state import Subject
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.sentences import Sentence
from extract.text import fold_text


def with_stream(measure: str, claim: Claim, subject: Subject, sentence: Sentence, prepared: Prepared) -> str:
    """A measure as printed, with the stream that the sentence names last before a claim where it is the examination of class 12."""
    if claim.kind not in ("rank", "coverage") or subject.type == "person":
        return measure
    called = fold_text(measure)
    if not _upper().search(called) or _stream().search(called):
        return measure
    said = None
    for match in _named().finditer(prepared.folded.text, sentence.start, claim.anchor):
        said = match
    if said is None or _any_class().search(prepared.folded.text, said.end(), claim.anchor):
        return measure
    stream = prepared.quote(*said.span("stream"))
    if measure.endswith(_EXAMINATION):
        return f"{measure.removesuffix(_EXAMINATION)} {stream}{_EXAMINATION}"
    return f"{_results().sub('', measure)} {stream}"


_EXAMINATION = " परीक्षा"


@lru_cache(maxsize=1)
def _results() -> regex.Pattern[str]:
    """“इंटर का रिजल्ट": the result is that of the stream. As printed, since it is cut from the name."""
    results = "|".join(lexicon.as_written("exam_words")["result"])
    return compile_pattern(rf"\s+(?:का|के|की)\s+(?:{results})$")


@lru_cache(maxsize=1)
def _upper() -> regex.Pattern[str]:
    return compile_pattern(whole_word(lexicon.any_of("exam_levels", "12")))


@lru_cache(maxsize=1)
def _any_class() -> regex.Pattern[str]:
    """“इंटर कॉमर्स में चौथे, मैट्रिक में 11वें": another class, which has no streams, or the whole of this one."""
    return compile_pattern(whole_word(lexicon.any_of("exam_levels")))


@lru_cache(maxsize=1)
def _stream() -> regex.Pattern[str]:
    return compile_pattern(whole_word(lexicon.any_of("exam_words", "streams")))


@lru_cache(maxsize=1)
def _named() -> regex.Pattern[str]:
    """A stream before a case mark: "कला वर्ग में", "कॉमर्स का"."""
    streams = whole_word(lexicon.any_of("exam_words", "streams"))
    heads = whole_word(lexicon.any_of("exam_words", "stream_heads"))
    return compile_pattern(rf"(?P<stream>{streams})(?:\s+{heads})?\s+(?:में|का|की|के)(?!\p{{L}}|\p{{M}})")
