"""A fact in its text: which runs of it the fact stands on, and what was carried over from elsewhere in the article.

Knows no web framework: it cuts the text into runs, each with the roles that it plays, and templates draw them. Offsets are
code points; a browser counts UTF-16 units, so that cutting is never left to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.sentences import split_sentences
from extract.text import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch [start, end) of the title or the text, and what it is to the fact: a mention's role."""

    role: str
    field: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A run of text in which nothing begins or ends. `roles` are what it is to the fact, the value last; `facts` whose value it is."""

    text: str
    start: int
    roles: tuple[str, ...] = ()
    facts: tuple[int, ...] = ()
    refusals: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """The sentence that a fact stands in, with its neighbours: three lists of runs, the outer two perhaps empty."""

    before: tuple[Run, ...]
    sentence: tuple[Run, ...]
    behind: tuple[Run, ...]
    field: str
    start: int
    end: int

    @property
    def roles(self) -> list[str]:
        """What is marked in it."""
        return list(dict.fromkeys(role for run in (*self.before, *self.sentence, *self.behind) for role in run.roles))


ROLE_ORDER = ("period", "scope", "measure", "speaker", "movement", "out_of", "subject", "value")


def runs(text: str, start: int, end: int, spans: Iterable[Span]) -> tuple[Run, ...]:
    """The stretch [start, end) of a text, cut wherever a span begins or ends; spans may overlap and reach beyond it.

    >>> [(run.text, run.roles) for run in runs("कानपुर 45वां", 0, 12, [Span(role="value", field="text", start=7, end=12)])]
    [('कानपुर ', ()), ('45वां', ('value',))]
    """
    inside = [span for span in spans if span.start < end and span.end > start]
    cuts = sorted({start, end, *(p for span in inside for p in (span.start, span.end) if start < p < end)})
    out = []
    for left, right in pairwise(cuts):
        roles = {span.role for span in inside if span.start <= left and span.end >= right}
        out.append(Run(text=text[left:right], start=left, roles=tuple(sorted(roles, key=ROLE_ORDER.index))))
    return tuple(out)


NEAR = 4_000  # code points before and behind a span in which its sentence and their neighbours are looked for


def sentences(text: str, around: Span) -> list[tuple[int, int]]:
    """Where the sentences near a span stand, as [start, end), in order; a text of megabytes takes no longer than a short one."""
    begin = text.find("\n", around.start - NEAR, around.start) + 1 if around.start > NEAR else 0
    begin = begin or max(0, around.start - NEAR)
    folded = fold(text[begin : around.end + NEAR])
    found = [folded.span(sentence.start, sentence.end) for sentence in split_sentences(folded)]
    return [(begin + start, begin + end) for start, end in found]


def passage(text: str, field: str, value: Span, spans: Sequence[Span]) -> Passage:
    """The sentence around a value's span, its neighbours on both sides, and what of the spans stands in them."""
    own = [span for span in spans if span.field == field]
    parts = sentences(text, value) or [(0, len(text))]
    first = next((i for i, (_, end) in enumerate(parts) if end > value.start), len(parts) - 1)
    last = next((i for i in range(len(parts) - 1, -1, -1) if parts[i][0] < value.end), first)
    start, end = min(parts[first][0], value.start), max(parts[last][1], value.end)
    before = parts[first - 1][0] if first > 0 else start
    behind = parts[last + 1][1] if last + 1 < len(parts) else end
    return Passage(
        before=runs(text, before, start, own) if before < start else (),
        sentence=runs(text, start, end, own),
        behind=runs(text, end, behind, own) if behind > end else (),
        field=field,
        start=before,
        end=behind,
    )


def carried_over(shown: Passage, spans: Sequence[Span]) -> list[Span]:
    """The spans of the roles that stand nowhere in what is shown: the first of each role."""
    within = {
        span.role for span in spans if span.field == shown.field and shown.start < span.end and span.start < shown.end
    }
    first: dict[str, Span] = {}
    for span in spans:
        if span.role not in within:
            first.setdefault(span.role, span)
    return list(first.values())


def marked(
    text: str,
    field: str,
    values: Sequence[tuple[int, Span]],
    refusals: Sequence[tuple[int, Span]] = (),
    parts: Sequence[Span] = (),
) -> tuple[Run, ...]:
    """A whole text with every fact's value spans, and refused numbers, by their numbers. Overlaps carry several.

    `parts` are what one fact stands on: they give the runs their roles.
    """
    own = [("fact", number, span) for number, span in values if span.field == field]
    own += [("refusal", number, span) for number, span in refusals if span.field == field]
    own += [("part", 0, span) for span in parts if span.field == field]
    cuts = sorted({0, len(text), *(p for _, _, span in own for p in (span.start, span.end))})
    starting: dict[int, list[tuple[str, int, Span]]] = {}
    for one in own:
        starting.setdefault(one[2].start, []).append(one)
    out: list[Run] = []
    open_ones: list[tuple[str, int, Span]] = []
    for left, right in pairwise(cuts):
        open_ones = [one for one in open_ones if one[2].end > left] + starting.get(left, [])
        roles = {span.role for what, _, span in open_ones if what == "part"}
        out.append(
            Run(
                text=text[left:right],
                start=left,
                roles=tuple(sorted(roles, key=ROLE_ORDER.index)),
                facts=tuple(sorted({number for what, number, _ in open_ones if what == "fact"})),
                refusals=tuple(sorted({number for what, number, _ in open_ones if what == "refusal"})),
            )
        )
    return tuple(out)
