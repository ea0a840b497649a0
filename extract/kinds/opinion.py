"""Where the rules found no word of progress, and all words about a figure speak of one: coverage instead of a count, by learned weights.

The weights (weights.tsv, one cue and its weight a line) were learned from annotated articles by training.py, without a look
at what the rules say. Of articles that neither had seen both are right as often, but not of the same figures. What reaching.py
takes for coverage has one of its many words for it and is left. A count is most often what is left when none of them stands
there, and is coverage in seven cases of eight where the weights are sure (docs/decisions/2026-11-30-a-second-opinion-on-kinds.md).
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files

from extract.draft import Draft
from extract.figures.reaching import shuts_out, stems
from extract.kinds.cues import NUMBER, Figure, clause_of, cues
from extract.prepared import Prepared

KINDS = ("count", "coverage")
SURE = (
    0.77  # how probable coverage must be; between 0.75 and 0.85 it made little difference on articles nobody had seen
)
_LEANING = 0.35  # beside coverage of the same unit in one sentence: ten of ten were right
_LESS = 0.9  # as certain as the rules were
WEIGHTS = "weights.tsv"
ALWAYS = "always"  # the cue of all figures


def settle_kinds(drafts: Sequence[Draft], fields: Mapping[str, Prepared]) -> None:
    """Make coverage of what the rules only counted, where the words about it surely tell that so many were reached.

    Beside coverage of the same unit in its sentence a count needs less: "38,204 को पहली, 25,610 को दूसरी किस्त मिली".
    """
    reached = {_row_of(draft) for draft in drafts if draft.kind == "coverage" and draft.out_of is None}
    leaning: list[Draft] = []
    for draft in drafts:
        if draft.kind != "count" or draft.rule.startswith("table."):
            continue  # a cell has no words about it
        figure = figure_of(draft, fields[draft.field_name])
        covers = 0.0 if figure is None or _stands_open(figure) else probably_coverage(figure)
        if covers > SURE and draft.measure:  # where nothing is measured the weights have learned too little
            _cover(draft)
            reached.add(_row_of(draft))
        elif covers > _LEANING and draft.out_of is None:
            leaning.append(draft)
    for draft in leaning:
        if _row_of(draft) in reached:
            _cover(draft)


def _row_of(draft: Draft) -> tuple[str, str, str]:
    return draft.field_name, draft.sentence, draft.unit


def _cover(draft: Draft) -> None:
    draft.kind = "coverage"
    draft.certain *= _LESS


def _stands_open(figure: Figure) -> bool:
    """Whether the clause says that these wait, or goes on to another figure: "902 गांवों में 3.03 लाख मकानों तक पहुंचाया"."""
    before, behind = clause_of(figure)
    if behind[:1] == ["में"] and NUMBER in behind:
        return True
    clause = " ".join([*before, *behind])
    return any(stems(role).search(clause) is not None for role in ("open", "refused")) or shuts_out(clause)


def figure_of(draft: Draft, prepared: Prepared) -> Figure | None:
    """What the weights look at; None for shares, places, marks and money, whose kinds their units tell."""
    if draft.kind not in KINDS or draft.unit == "percent":
        return None
    said = next((mention for mention in draft.mentions if mention.role == "value"), None)
    if said is None:
        return None
    folded = prepared.folded
    return Figure(
        unit=draft.unit,
        of_a_whole=draft.out_of is not None,
        measure=draft.measure,
        subject_type=draft.subject.type,
        modality=draft.modality,
        value=draft.value,
        field=draft.field_name,
        text=folded.text,
        start=bisect_left(folded.starts, said.start),
        end=bisect_left(folded.starts, said.end),
    )


def probably_coverage(figure: Figure) -> float:
    """How probable it is that a figure is coverage, 0 to 1."""
    weights = _weights()
    total = weights[ALWAYS] + sum(weights.get(cue, 0) for cue in cues(figure))
    return 1 / (1 + math.exp(-total / TENTHS))


TENTHS = 10  # weights are whole numbers of tenths, so that their sum is the same in whatever order


@lru_cache(maxsize=1)
def _weights() -> dict[str, int]:
    lines = files("extract.kinds").joinpath(WEIGHTS).read_text("utf-8").splitlines()
    return {cue: int(weight) for cue, _, weight in (line.partition("\t") for line in lines)}
