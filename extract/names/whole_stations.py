"""Stations that go by common words ("नई मंडी", "औद्योगिक क्षेत्र", "सेक्टर 20"), whose words alone are no names: each as one name.

What stands beside थाना says that it is one, so the span that police_stations.py found is the name, and what runs of name
words made of it (मंडी थाना, "थाना स्टेशन") is not.
"""

from __future__ import annotations

from dataclasses import replace

from extract.names.cases import case_after
from extract.names.name import Name, name_of
from extract.names.station_parts import Span, station_words
from extract.names.tokens import Tokens


def with_whole_stations(names: list[Name], stations: list[Span], tokens: Tokens) -> list[Name]:
    """The names in order, those about the head noun of a station made one where they hold another run of words than it does.

    `stations` are (first token, token after the last), as station_names gives them.
    """
    for first, last in stations:
        head = _head_beside(tokens, first, last)
        called = tokens.text(first, last)
        if head is None:
            whole = name_of(tokens, first, last, "bare", "", base=called)
        else:
            span = (min(first, head), max(last, head + 1))
            whole = name_of(tokens, *span, "headed", "police_station", base=called, head=tokens.words[head])
        within = [n for n in names if n.start < whole.end and whole.start < n.end]
        if not _is_torn(within, whole) or (
            any(n.kind == "measure" for n in within) and called not in station_words("compound")
        ):
            continue
        case, after = case_after(whole.end, tokens.words, tokens.starts)
        whole = replace(whole, case=case, after=after) if case else whole
        names = sorted([*(n for n in names if n not in within), whole], key=lambda n: n.start)
    return names


def _head_beside(tokens: Tokens, first: int, last: int) -> int | None:
    """The token of थाना or कोतवाली right behind a name, else right before it; None for a name in a list."""
    if last < len(tokens.words) and tokens.words[last] in station_words("head") | station_words("kotwali"):
        return last
    return first - 1 if first and tokens.words[first - 1] in _LEADING else None


_LEADING = ("थाना", "कोतवाली")  # in the plural it leads a list: "36 थाने कर्नलगंज, करछना"


def _is_torn(within: list[Name], whole: Name) -> bool:
    """Whether the names about a station hold a part of its name, and nothing that reaches beyond it."""
    inside = all(whole.start <= n.start and n.end <= whole.end for n in within)
    if whole.kind == "bare":  # of a list
        as_one = [n for n in within if (n.start, n.end) == (whole.start, whole.end) and n.kind != "measure"]
        return bool(within) and inside and not as_one
    return inside and not any(n.type == "police_station" and n.base == whole.base for n in within)
