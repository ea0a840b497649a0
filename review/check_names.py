"""What the page calls the checks, in English; the catalogue has the Hindi. What each asks stands with the check itself."""

from __future__ import annotations

from review.language import N_
from store.checks import CHECKS

TITLES = {
    "percent-of-own-total": N_("percent against its own part and whole"),
    "percent-of-two-figures": N_("percent against two other figures"),
    "percent-of-small-total": N_("percent too fine for its whole"),
    "part-above-whole": N_("part above the whole"),
    "rank-beyond-field": N_("rank beyond those ranked"),
    "percent-outside-100": N_("share above 100 percent"),
    "score-above-maximum": N_("score above the maximum"),
    "two-figures-in-article": N_("two figures in one article"),
    "outlets-disagree": N_("two outlets, two figures"),
    "changed-later": N_("another figure in a later article"),
    "changed-in-place": N_("figure changed on the same page"),
    "rank-held-twice": N_("one rank, two holders"),
    "rank-against-score": N_("rank against score"),
    "movement-against-figures": N_("up or down against the figures"),
    "movement-by-how-much": N_("difference or times against the figures"),
    "count-against-names": N_("number against the names given"),
    "parts-against-total": N_("parts against the total"),
    "slip-of-scale": N_("ten or a hundred times apart"),
    "impossible-date": N_("a date that cannot be"),
    "two-field-sizes": N_("two sizes of one field"),
}
ASKS = {check.name: check.asks for check in CHECKS}
IDS = {check.name: check.id for check in CHECKS}

JUDGEMENTS = {
    "worth_a_look": N_("worth a look"),
    "explained": N_("explained"),
    "noise": N_("noise"),
}
MEANS = {
    "worth_a_look": N_("something is wrong there: the article, its source or what was read"),
    "explained": N_("the figures differ, and there is a reason for it"),
    "noise": N_("there was nothing to ask"),
}


def title(name: str) -> str:
    """A check's title in English; its name where a later version gave it one that is not known here."""
    return TITLES.get(name, name)
