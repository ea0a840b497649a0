"""The work that a share is of, beside the programme that it is measured in: "डायल 112 (कांडों का निष्पादन)".

News of a ranking or a drive gives shares of much work that is none of it: warrants served, applicants content, pupils
present. The sentence says which by a noun behind its figure ("98,405 आवेदनों का सत्यापन"), or by asking people
("फीडबैक में 88.6 फीसदी संतुष्ट"). It stands in brackets, since the programme is what an article goes by.
"""

from __future__ import annotations

from functools import cache, lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.measures.measure_kinds import is_scheme
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.sentences import Sentence
from extract.text import fold_text


def work_of_share(claim: Claim, sentence: Sentence, prepared: Prepared) -> str:
    """The work that a coverage is of, as its sentence names it; "" for none and for any other kind."""
    if claim.kind != "coverage" or claim.number is None:
        return ""
    text = prepared.folded.text
    said = _behind().match(text, claim.number.outer_end, sentence.end)
    if said is not None:
        what = said["what"]
        return f"{prepared.called(*said.span('what'))} {said['of']} {said['work']}" if what else str(said["work"])
    if _asked("discontent").search(text, sentence.start, sentence.end):
        # "571 संतुष्ट और 69 असंतुष्ट मिले": of the two the one behind the figure
        said = _asked("content").search(text, claim.end, sentence.end)
        against = _asked("discontent").search(text, claim.end, sentence.end)
        if said is None or (against is not None and against.start() < said.start()):
            return lexicon.table("answer_words")["discontent"][0]
    of_all = (name for name in ("feedback", "content") if _asked(name).search(text, sentence.start, sentence.end))
    return next((lexicon.table("answer_words")[name][0] for name in of_all), "")


def with_work(measure: str, work: str) -> str:
    """“आइजीआरएस (फीडबैक)": a measure with the work that a share is of, where its name does not say it.

    Who registers for a scheme has done nothing else: "फार्मर रजिस्ट्री", and no "(किसानों का पंजीकरण)".
    """
    if not work or measure.endswith(")"):
        return measure
    if is_scheme(measure) and fold_text(work.split()[-1]) in lexicon.words("share_words", "registers"):
        return measure
    known = fold_text(measure)
    if all(word in known for word in fold_text(work).split()[-1:]):
        return measure
    return f"{measure} ({work})" if measure else work


@lru_cache(maxsize=1)
def _behind() -> regex.Pattern[str]:
    """“फीसदी गर्भवतियों की चार बार जांच", "आवेदनों का सत्यापन", "का ही निस्तारण"."""
    work = lexicon.whole_word(
        lexicon.any_of("work_words", "done")
        + "|"
        + lexicon.any_of("indicators", "registry")
        + "|"
        + lexicon.any_of("share_words", "work")
    )
    percent = lexicon.any_of("percent")
    word = r"[\p{L}\p{M}-]+"
    return compile_pattern(
        rf"\s*(?:{percent}\s+)?(?:ही\s+)?(?:(?P<what>(?:{word}\s+){{0,2}}?{word}(?:ों|ओं))\s+)?(?:ही\s+)?(?P<of>का|की|के)\s+(?:(?:ही|भी)\s+)?(?:{word}\s+){{0,2}}?(?P<work>{work})"
    )


@cache
def _asked(answer: str) -> regex.Pattern[str]:
    """The words that tell of an answer of people who were asked."""
    return compile_pattern(rf"(?<!{lexicon.WORD_CHAR})(?:{lexicon.any_of('answer_words', answer)})")
