"""Dropping the second copy of a text that a page holds twice.

Pages carry the body again for speech, for printing, for sharing; when that copy is not hidden, only its words
tell. A line counts as a copy when nearly all of its words stand, in runs of five, in other lines that are kept: so
a copy with other punctuation, or with all paragraphs run together, is found too.
"""

from __future__ import annotations

from collections import defaultdict

from scraper.fold import fold
from scraper.lines import Line

RUN = 5  # words
SHARE = 0.95  # of a line's words that must stand in runs found elsewhere
MIN_WORDS = 10  # shorter lines (names, table rows) may well stand twice in an article
MAX_HOLDERS = 8

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
        parts = _parts(index, runs, holders, dropped)
        if runs[index] and len(parts) > 1 and _is_covered(runs[index], {run for i in parts for run in runs[i]}):
            dropped.add(index)
    seen: set[Run] = set()
    for index, own in enumerate(runs):
        if index in dropped:
            continue
        if own and _is_covered(own, seen):
            dropped.add(index)
        seen.update(own)
    return [line for index, line in enumerate(lines) if index not in dropped]


def _parts(index: int, runs: list[list[Run]], holders: dict[Run, set[int]], dropped: set[int]) -> set[int]:
    """The shorter lines that share runs with the line at `index`.

    A run that many lines hold tells nothing and would make the search quadratic: 35,000 nearly equal
    paragraphs took ten minutes before it was left out.
    """
    found: set[int] = set()
    for run in runs[index]:
        if len(holders[run]) <= MAX_HOLDERS:
            found |= holders[run]
    return {i for i in found if i not in dropped and len(runs[i]) * 3 <= len(runs[index]) * 2}


def _runs(text: str) -> list[Run]:
    words = [word.strip("।,.;:!?'\"“”‘’()|-") for word in fold(text).split()]
    if len(words) < MIN_WORDS:
        return []
    return [tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)]


def _is_covered(runs: list[Run], known: set[Run]) -> bool:
    """Whether nearly every word of the line stands in a run that is known from elsewhere, and every number does.

    Two lines of a list may differ in one figure only ("... 126 अंक"): those are two facts and no copy.
    """
    words = [run[0] for run in runs] + list(runs[-1][1:])
    covered = [False] * len(words)
    for start, run in enumerate(runs):
        if run in known:
            covered[start : start + RUN] = [True] * RUN
    missing = [word for word, found in zip(words, covered, strict=True) if not found]
    return len(missing) <= (1 - SHARE) * len(words) and not any(c.isdigit() for word in missing for c in word)
