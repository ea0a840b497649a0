"""Dropping the second copy of a text that a page holds twice.

Pages carry the body again for speech, for printing, for sharing; when that copy is not hidden, only its words
tell. A line counts as a copy when nearly all of its words stand, in runs of five, in other lines that are kept: so
a copy with other punctuation, or with all paragraphs run together, is found too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from scraper.fold import fold
from scraper.lines import Line

RUN = 5  # words
SHARE = 0.9  # of a line's words that must stand in runs found elsewhere
MIN_WORDS = 10  # shorter lines (names, table rows) may well stand twice in an article

Run = tuple[str, ...]


def without_repeats(lines: list[Line]) -> list[Line]:
    """The lines without copies: of two equal ones the first is kept, of one whole and its parts the parts."""
    runs = [_runs(line.text) for line in lines]
    holders: dict[Run, set[int]] = defaultdict(set)
    for index, own in enumerate(runs):
        for run in own:
            holders[run].add(index)
    dropped: set[int] = set()
    # Longest first: a copy of the whole body in one line goes in favour of its paragraphs.
    for index in sorted(range(len(lines)), key=lambda i: -len(runs[i])):
        own = runs[index]
        parts = {i for run in own for i in holders[run] if i not in dropped and len(runs[i]) * 3 <= len(own) * 2}
        if len(parts) > 1 and _is_covered(own, lambda run, parts=parts: not parts.isdisjoint(holders[run])):
            dropped.add(index)
    seen: set[Run] = set()
    for index, own in enumerate(runs):
        if index in dropped:
            continue
        if own and _is_covered(own, seen.__contains__):
            dropped.add(index)
        seen.update(own)
    return [line for index, line in enumerate(lines) if index not in dropped]


def _runs(text: str) -> list[Run]:
    words = [word.strip("।,.;:!?'\"“”‘’()|-") for word in fold(text).split()]
    if len(words) < MIN_WORDS:
        return []
    return [tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)]


def _is_covered(runs: list[Run], is_known: Callable[[Run], bool]) -> bool:
    """Whether nearly every word of the line stands in a run that is known from elsewhere."""
    covered = [False] * (len(runs) + RUN - 1)
    for start, run in enumerate(runs):
        if is_known(run):
            covered[start : start + RUN] = [True] * RUN
    return sum(covered) >= SHARE * len(covered)
