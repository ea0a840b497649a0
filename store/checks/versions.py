"""One page, changed without a word: a newer version of an article gives another figure where the old one stood."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import regex

from extract.text import fold_text
from store.checks.base import Check, Example, Told
from store.checks.printed import span_of
from store.checks.record import CheckedArticle, CheckedFact, Finding
from store.checks.wording import quoted

_FIGURE = regex.compile(r"\d+(?:[.,]\d+)*")


def rewritten(article: CheckedArticle) -> Iterator[Finding]:
    """S3: a sentence of an earlier version stands in this one with another figure.

    A fact whose sentence was left alone has moved to the newer version, so that an earlier version holds only what was
    changed or taken out (store/fact_rows.py). Only a figure that changed in a sentence that is otherwise the same counts:
    a text written anew may speak of another day.
    """
    standing = {(_frame(fact.sentence), fact.kind, fact.value) for fact in article.facts}
    for old in article.before:
        if (_frame(old.sentence), old.kind, old.value) in standing or not old.said:
            continue
        for fact in article.facts:
            if _is_changed(old, fact):
                yield Finding(
                    facts=(fact, old),
                    message=f"The article was changed: where it now says {quoted(fact)} of {fact.subject}, it said {quoted(old)} "
                    f"when it was fetched {old.article.fetched[:16]}.",
                    message_hi=f"खबर बदली गई: {fact.subject} पर अब {quoted(fact)} है, {old.article.fetched[:16]} को लाए गए पन्ने में "
                    f"{quoted(old)} था।",
                )
                break


def _is_changed(old: CheckedFact, new: CheckedFact) -> bool:
    same = old.kind == new.kind and old.unit == new.unit and old.who == new.who and old.modality == new.modality
    return (
        same
        and _frame(old.sentence) == _frame(new.sentence)
        and _frame(old.quote) == _frame(new.quote)
        and not span_of(old).meets(span_of(new))
    )


@lru_cache(maxsize=4096)
def _frame(words: str) -> str:
    """Words without their figures."""
    return _FIGURE.sub("#", " ".join(fold_text(words).split()))


def _page(*versions: str, because: str = "") -> Example:
    return Example(tuple(Told(text, page=1) for text in versions), because)


_WATER = "सीतापुर जिले में {} फीसदी घरों तक नल से जल पहुंच चुका है।"

CHECKS = (
    Check(
        name="changed-in-place",
        id="S3",
        severity="medium",
        asks="Does a newer version of the article's own page give another figure in the same sentence?",
        article=rewritten,
        alarms=(_page(_WATER.format("82.73"), _WATER.format("52.73") + " डीएम ने बैठक की।"),),
        sound=(
            _page(
                _WATER.format("82.73"),
                _WATER.format("82.73") + " डीएम ने बैठक की।",
                because="the sentence was left alone",
            ),
            _page(
                _WATER.format("82.73"),
                "सीतापुर जिले में अगले साल तक 95 फीसदी घरों तक नल से जल पहुंचाने का लक्ष्य है।",
                because="another sentence",
            ),
        ),
    ),
)
