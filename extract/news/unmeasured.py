"""Percents in news that measures nothing: "आर्द्रता 91 प्रतिशत रही", "फुल क्रीम दूध में छह प्रतिशत वसा".

Any percent may be coverage, so the rule for it claims each that no refusal took. Whether it is one shows in the whole
article: of the 1,131 percents of the annotated articles that stand in one with a scheme, ranking or examination, or
before a counted noun, 97 in 100 are facts; of the 23 with neither, 15. In thirty articles on weather, prices, courts and
crime, written for this (fixtures/gold/noise.jsonl), 37 of the 44 percents claimed had neither. "नंबर वन" is praise there.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

import regex

from extract import lexicon
from extract.draft import Draft
from extract.fact import Refusal
from extract.figures.reaching import coverable, stems
from extract.holders.parties import is_party
from extract.kept_patterns import compile_pattern
from extract.measures.indicators import OF_WORK
from extract.measures.measure_kinds import is_ranking
from extract.prepared import Prepared
from extract.text import fold_text

RULE = "refusal.unmeasured"
REASON = "A percent or praise in an article that names no scheme, ranking or examination, with nothing counted."
_PRAISE = "rank.number_one"
_SAYING = (10.0, 100.0)  # "10 में से 8 लोग": a way of speaking
_OF_ROWS = ("under_heading", "in_brackets_of_row", "labelled_in_row")  # a heading says what they are
_ROW = 2  # so many places with a figure each are compared, and so measured
_NOUN = 16  # characters behind a percent in which its noun begins: "फीसदी से ज्यादा घरों"


def unmeasured(drafts: list[Draft], fields: dict[str, Prepared]) -> list[Draft]:
    """The drafts that are no facts because their article measures nothing; `fields` are title and text by name."""
    if any(_measures(draft) for draft in drafts):
        ranked = any(draft.kind in ("rank", "score") and draft.rule != _PRAISE for draft in drafts)
        # "प्रदेश में नंबर एक पर" is a place held
        praise = [d for d in drafts if not ranked and _is_praise(d) and not (d.scope or _is_listed(d.measure))]
        return praise if praise and not _ranks(fields) else []
    parties = {
        d.subject.name for d in drafts if d.kind == "coverage" and d.unit == "percent" and is_party(d.subject.name)
    }
    if len(parties) >= _ROW:
        drafts = [
            draft for draft in drafts if draft.unit != "percent"
        ]  # "भाजपा को 45.56, कांग्रेस को 6.34 प्रतिशत": of the votes
    if any(map(_is_praise, drafts)) and _ranks(fields):
        drafts = [draft for draft in drafts if draft.rule != _PRAISE]
    rows = Counter(sentence for sentence, _ in {(draft.sentence, draft.subject.name) for draft in drafts})
    return [draft for draft in drafts if rows[draft.sentence] < _ROW and _is_loose(draft, fields[draft.field_name])]


def _is_praise(draft: Draft) -> bool:
    """Whether a "नंबर वन" stands in a sentence that tells of no list in which one is first, and of no work that is compared."""
    sentence = fold_text(draft.sentence)
    return draft.rule == _PRAISE and not (_tells_ranking().search(sentence) or _in_work().search(sentence))


def _ranks(fields: dict[str, Prepared]) -> bool:
    """Whether the title or the opening says that there is a ranking: "जिलों की रैंकिंग में बड़ा उलटफेर"."""
    return any(_tells_ranking().search(field.folded.text, 0, _OPENING) for field in fields.values())


_OPENING = 600  # code points


@lru_cache(maxsize=1)
def _in_work() -> regex.Pattern[str]:
    """“शिकायतों के निस्तारण में नंबर-1", "राजस्व वसूली के मामले में नंबर वन”: work that every district does, right before its place."""
    work = lexicon.any_of("indicators", *OF_WORK) + "|" + lexicon.any_of("measure_heads", "disposal")
    return compile_pattern(
        rf"(?<![\p{{L}}\p{{M}}])(?:{work})(?:\s+(?:के|की)\s+[\p{{L}}\p{{M}}]+)?\s+(?:में|मे)\s+(?:[\p{{L}}\p{{M}}]+\s+){{0,4}}?(?:नंबर|नं)(?!\p{{L}})"
    )


def _is_listed(measure: str) -> bool:
    """Whether places are kept in a measure: a ranking, or work that every district reports ("दूध उत्पादन में राजस्थान नंबर वन")."""
    return is_ranking(measure) or fold_text(measure).endswith(tuple(lexicon.words("indicators", *OF_WORK)))


@lru_cache(maxsize=1)
def _tells_ranking() -> regex.Pattern[str]:
    """“सीएम हेल्पलाइन की रैंकिंग में कटनी पुलिस नंबर वन": the list in which one is number one, which is no praise."""
    return compile_pattern(
        lexicon.whole_word(lexicon.any_of("measure_heads", "ranking", "grading", "index") + "|तालिका")
    )


def as_refusal(draft: Draft, rule: str = RULE, reason: str = REASON) -> Refusal:
    """The refusal of a draft's figure, where the article prints it."""
    at = next(mention for mention in draft.mentions if mention.role == "value")
    return Refusal(rule=rule, reason=reason, field=at.field, start=at.start, end=at.end, quote=at.quote)


def _measures(draft: Draft) -> bool:
    """Whether a draft shows that the article ranks, marks or measures something."""
    named = draft.measure and fold_text(draft.measure) not in lexicon.words("reaching_words", "idle_measures")
    if named or draft.kind == "score" or draft.rule.startswith("table."):
        return True
    if draft.kind == "rank":
        return not _is_praise(draft)
    return draft.kind == "coverage" and draft.out_of is not None and draft.out_of not in _SAYING


def _is_loose(draft: Draft, prepared: Prepared) -> bool:
    if draft.rule == _PRAISE:
        return True
    if draft.kind != "coverage":
        return False
    if draft.out_of in _SAYING:
        return True
    if draft.rule.endswith(_OF_ROWS) or _tells_progress(fold_text(draft.sentence)):
        return False
    if draft.unit != "percent" or _told_as_result().search(fold_text(draft.sentence)):
        return False
    end = draft.start + len(fold_text(draft.quote)) + _NOUN
    return not any(coverable(unit) for _, unit in prepared.units_between(draft.start, end))


def _tells_progress(sentence: str) -> bool:
    """Whether a sentence says that something was done; "पांच प्रतिशत कर लगेगा" is a rule for the time to come."""
    words = (_WORD.match(sentence, found.start()) for found in stems("done").finditer(sentence))
    return any(word is not None and not word.group().endswith(("गा", "गी", "गे")) for word in words)


_WORD = regex.compile(r"[\p{L}\p{M}]+")


@lru_cache(maxsize=1)
def _told_as_result() -> regex.Pattern[str]:
    """Words of results and of rates that are kept for whole districts."""
    return compile_pattern(lexicon.whole_word(lexicon.any_of("reaching_words", "results", "rates")))
