"""Finding a fact again: the same words at the same place, whatever is now read into them.

A review belongs to a fact's row, so each new reading of an article must find the rows of the last one. A fact is known
by where it stands: its kind, the words of its quote, and where these stand. In the same text that is a span. In a text
that was cut differently out of the same page, or printed anew by the outlet, the span has moved: with its sentence, else,
in the same page only, to the same words in the most alike surroundings, as a Web Annotation's TextQuoteSelector is
followed. Nothing is matched by value or period, and a subject only tells two facts on the same words apart: these
are what a better rule may read differently.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from extract.fact import Fact

Span = tuple[str, int, int]  # field, first code point, code point behind the last

BESIDE = 48  # code points before and behind a quote by which it is found again
ALIKE = 0.5  # of both surroundings
MANY = 40_000  # pairs of places beyond which a sentence that repeats is followed by its number alone


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFact:
    """A fact as a row: what finds it again.

    `spans` are where its value mentions stand, sorted, in the text that is read now: as stored where that is its own
    text, else as `moved_spans` found them; () where they are not in it any more. `reviewed` says that somebody judged it,
    `here` that it is a row of the text that is read now.
    """

    id: int
    article_id: int
    key: str
    kind: str
    quote: str
    subject: str
    withdrawn: bool
    spans: tuple[Span, ...]
    reviewed: bool = False
    here: bool = True

    @property
    def last(self) -> tuple[bool, bool, bool, int]:
        """Sorts rows that fit equally well: one that is read before a withdrawn one, then one with verdicts, then one of this text."""
        return self.withdrawn, not self.reviewed, not self.here, self.id


def moved_spans(
    spans: Sequence[Span], sentence: str, old: Mapping[str, str], new: Mapping[str, str], *, same_page: bool
) -> tuple[Span, ...]:
    """Where the words at some spans of the `old` texts stand in the `new` ones; texts are {"title": ..., "text": ...}.

    A span moves with its sentence. Where that is not in the new text as it was, the words may be found by their
    surroundings, but only within the same page: an outlet that rewrote the sentence has said something new.
    """
    found = []
    for field, start, end in spans:
        to = _with_sentence(old[field], new[field], start, end, sentence)
        if to is None and same_page:
            to = _by_surroundings(old[field], new[field], start, end)
        if to is not None and to >= 0:
            found.append((field, to, to + end - start))
    return tuple(sorted(found))


def _with_sentence(old: str, new: str, start: int, end: int, sentence: str) -> int | None:
    """Where the span's first code point now stands, if its sentence is there; -1 if that sentence is there, but not this one of it."""
    begin = next((p for p in _places(old, sentence) if p <= start and end <= p + len(sentence)), None)
    if begin is None:
        return None
    places = _aligned(old, new, sentence)
    if not places:
        return None
    to = places.get(begin, -1)
    return to + start - begin if to >= 0 else -1


@lru_cache(maxsize=64)
def _aligned(old: str, new: str, sentence: str) -> dict[int, int]:
    """For each place of a sentence in the old text the one that it is now, at most one each way, in order; {} where it is nowhere.

    Where the text has it as often as before, each is itself; else those are joined whose surroundings are most alike in all.
    """
    before, after = list(_places(old, sentence)), list(_places(new, sentence))
    if len(before) == len(after) or len(before) * len(after) > MANY:
        return dict(zip(before, after, strict=False))
    around = [surroundings(old, p, p + len(sentence)) for p in before]
    around_new = [surroundings(new, p, p + len(sentence)) for p in after]
    best: list[list[float]] = [[0.0] * (len(after) + 1) for _ in range(len(before) + 1)]
    for i in range(len(before) - 1, -1, -1):
        for k in range(len(after) - 1, -1, -1):
            joined = best[i + 1][k + 1] + 0.01 + _likeness(around[i], around_new[k])
            best[i][k] = max(joined, best[i + 1][k], best[i][k + 1])
    found, i, k = {}, 0, 0
    while i < len(before) and k < len(after):
        if best[i][k] == best[i + 1][k + 1] + 0.01 + _likeness(around[i], around_new[k]):
            found[before[i]] = after[k]
            i, k = i + 1, k + 1
        elif best[i][k] == best[i + 1][k]:
            i += 1
        else:
            k += 1
    return found


def _by_surroundings(old: str, new: str, start: int, end: int) -> int | None:
    """Where the words of the span now stand in surroundings that are ALIKE."""
    around, quote = surroundings(old, start, end), old[start:end]
    scored = [(_likeness(around, surroundings(new, p, p + len(quote))), -p) for p in _places(new, quote)]
    likeness, place = max(scored, default=(0.0, 0))
    return -place if likeness >= ALIKE else None


def _places(whole: str, part: str) -> Iterator[int]:
    """Each index at which the part stands; none for an empty one."""
    at = whole.find(part) if part else -1
    while at >= 0:
        yield at
        at = whole.find(part, at + 1)


def surroundings(whole: str, start: int, end: int) -> tuple[str, str]:
    """BESIDE code points before and behind a span, with one space for each run of white space: cuts differ in those."""
    return (
        " ".join(whole[max(0, start - BESIDE) : start].split()),
        " ".join(whole[end : end + BESIDE].split()),
    )


def _likeness(one: tuple[str, str], other: tuple[str, str]) -> float:
    """0 to 1: how far two surroundings are the same, from the words outwards; the better side counts as much as both together.

    A cut that moved ends on one side of the words at most: a teaser is gone before them, or a paragraph behind.
    """
    before = _share(one[0][::-1], other[0][::-1])
    behind = _share(one[1], other[1])
    return (max(before, behind) + (before + behind) / 2) / 2


def _share(one: str, other: str) -> float:
    """How much of the longer of two texts is the beginning that both have."""
    longest = max(len(one), len(other))
    if not longest:
        return 1.0
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other))) / longest


def value_spans(fact: Fact) -> tuple[Span, ...]:
    """Where a fact's number stands: the spans of its value mentions, sorted as those of rows are."""
    return tuple(sorted((m.field, m.start, m.end) for m in fact.mentions if m.role == "value"))


def find_again(
    seen: Sequence[Fact], here: Sequence[StoredFact], elsewhere: Sequence[StoredFact] = ()
) -> dict[int, StoredFact]:
    """For the index of each fact that was seen before, its row: at most one each way.

    `here` are the rows of this very text, `elsewhere` those of others, with their spans moved into this one. The surest
    matches come first, wherever the row is: each pass takes what the ones before it have left.
    """
    matching = _Matching(seen)
    rows = sorted((*here, *elsewhere), key=lambda row: row.last)
    matching.by_place(rows, subject=True)
    matching.by_place(rows, subject=False)
    matching.overlapping(rows)
    return matching.found


class _Matching:
    """What is matched so far."""

    def __init__(self, seen: Sequence[Fact]) -> None:
        self.seen = [(index, fact, value_spans(fact)) for index, fact in enumerate(seen)]
        self.found: dict[int, StoredFact] = {}
        self.used: set[int] = set()

    def open(self) -> list[tuple[int, Fact, tuple[Span, ...]]]:
        return [one for one in self.seen if one[0] not in self.found]

    def free(self, stored: Iterable[StoredFact]) -> list[StoredFact]:
        return [row for row in stored if row.id not in self.used and row.spans]

    def take(self, index: int, row: StoredFact) -> None:
        self.found[index] = row
        self.used.add(row.id)

    def by_place(self, stored: Iterable[StoredFact], *, subject: bool) -> None:
        """Match those of one kind and quote whose first spans are one."""
        rows: dict[Hashable, list[StoredFact]] = defaultdict(list)
        for row in self.free(stored):
            rows[row.kind, row.quote, row.spans[:1], row.subject if subject else ""].append(row)
        for index, fact, spans in self.open():
            if waiting := rows.get((fact.kind, fact.quote, spans[:1], fact.subject if subject else "")):
                self.take(index, waiting.pop(0))

    def overlapping(self, stored: Iterable[StoredFact]) -> None:
        """Match those of one kind whose numbers overlap: a rule that now quotes more or fewer words has not moved the fact."""
        pairs = [
            (fact.subject != row.subject, -shared, row.last, index, row)
            for index, fact, spans in self.open()
            for row in self.free(stored)
            if fact.kind == row.kind and (shared := _shared(spans, row.spans))
        ]
        for *_, index, row in sorted(pairs, key=lambda pair: pair[:4]):
            if index not in self.found and row.id not in self.used:
                self.take(index, row)


def _shared(one: Sequence[Span], other: Sequence[Span]) -> int:
    """How many code points the spans have in common."""
    return sum(
        max(0, min(end, other_end) - max(start, other_start))
        for field, start, end in one
        for other_field, other_start, other_end in other
        if field == other_field
    )
