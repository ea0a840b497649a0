"""How findings speak: figures in a person's form, and what a fact says in its own words."""

from __future__ import annotations

import regex

from store.checks.record import CheckedFact
from store.export.hindi import number

_NUMBER = regex.compile(r"\p{N}")


def share(part: float, whole: float) -> str:
    """A part of a whole in percent, to two decimals.

    >>> share(140000, 303000)
    '46.20'
    """
    return f"{100 * part / whole:.2f}"


def quoted(fact: CheckedFact) -> str:
    """What the article prints for the fact, in quotes; with the value, where a person corrected it or the words have no figure.

    The quote of a name in a list ("चकेरी") does not hold the number that all names of the list share.
    """
    words = " ".join(fact.quote.split())
    if "value" in fact.corrected or not (_NUMBER.search(words) or fact.rule.partition(".")[2] != "list_of_names"):
        return f"“{words}” ({number(fact.value)})"
    return f"“{words}”"


def outlet(fact: CheckedFact) -> str:
    """Who told it, and on which day where that is known."""
    day = fact.article.published[:10]
    name = fact.article.outlet or fact.article.url
    return f"{name} ({day})" if day else name
