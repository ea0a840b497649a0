"""How the weights of opinion.py are learned: from what annotators call each number of things that the rules claim.

    tathya-train kinds fixtures/gold/*.jsonl --out extract/kinds/weights.tsv

Logistic regression over the cues of cues.py, which the rules' own kind is none of: it would be believed, for on these articles the
rules were mended until they were right. Weights are rounded to tenths, cues of fewer than four figures left out: neither changed
what is right on articles that were not learned from. Needs scikit-learn.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extract.draft import Draft
from extract.extractor import Extractor
from extract.kinds.cues import cues
from extract.kinds.opinion import ALWAYS, KINDS, SURE, TENTHS, figure_of, probably_coverage
from extract.names.training.teacher import library
from extract.prepared import Prepared
from extract.text import fold_text
from scraper.article import Article

_FEWEST = 4  # figures that have a cue
_STRENGTH = 1.0  # of what the weights may be: scikit-learn's C


@dataclass(frozen=True, slots=True)
class Example:
    """A number of things that the rules claimed: its cues, its kind by annotators and by rules, and what the weights say."""

    cues: frozenset[str]
    covers: bool
    covers_by_rules: bool
    probably: float


def examples(gold: Iterable[Path]) -> Iterator[Example]:
    """The examples of annotated articles (JSON lines, as fixtures/gold/README.md describes them).

    A figure counts where the annotators have one of its value; where they have both kinds, that of its subject.
    """
    seen: list[tuple[Draft, Prepared]] = []

    def note(drafts: Sequence[Draft], fields: Mapping[str, Prepared]) -> None:
        seen.extend((draft, fields[draft.field_name]) for draft in drafts)

    reader = Extractor(settle=note)
    for path in gold:
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            seen.clear()
            reader.read(Article(id=row["id"], title=row["title"], text=row["text"], published=row["published"]))
            for draft, prepared in seen:
                figure = figure_of(draft, prepared)
                kind = _kind_by_annotators(draft, row["facts"])
                if figure is not None and kind:
                    covers, by_rules = kind == "coverage", draft.kind == "coverage"
                    yield Example(frozenset(cues(figure)), covers, by_rules, probably_coverage(figure))


def _kind_by_annotators(draft: Draft, facts: Iterable[Mapping[str, Any]]) -> str:
    """The kind of the annotated fact of a draft's value; "" where there is none, or one of each."""
    alike = [
        fact for fact in facts if fact["value"] == draft.value and fact["kind"] in KINDS and fact["unit"] != "percent"
    ]
    own = [fact for fact in alike if fold_text(fact["subject"]) == fold_text(draft.subject.name)]
    kinds = {str(fact["kind"]) for fact in own or alike}
    return kinds.pop() if len(kinds) == 1 else ""


def fit(taught: Sequence[Example]) -> dict[str, int]:
    """The weights in tenths, by cue, those of no weight left out."""
    linear = library("sklearn.linear_model")
    extraction = library("sklearn.feature_extraction")
    held = Counter(cue for example in taught for cue in example.cues)
    vectorizer = extraction.DictVectorizer()
    matrix = vectorizer.fit_transform(
        [{cue: 1 for cue in sorted(example.cues) if held[cue] >= _FEWEST} for example in taught]
    )
    model = linear.LogisticRegression(C=_STRENGTH, max_iter=1000)
    model.fit(matrix, [example.covers for example in taught])
    named = [(ALWAYS, model.intercept_[0]), *zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True)]
    rounded = {str(cue): round(float(weight) * TENTHS) for cue, weight in named}
    return {cue: weight for cue, weight in rounded.items() if weight or cue == ALWAYS}


def write(weights: Mapping[str, int], path: Path) -> None:
    """One cue and its weight a line, in order of the cues."""
    path.write_text("".join(f"{cue}\t{weight}\n" for cue, weight in sorted(weights.items())), "utf-8")


def figures(found: Sequence[Example]) -> Iterator[str]:
    """How often the rules, the shipped weights, and a count overruled wherever the weights are sure have the annotators' kind."""
    ways: tuple[tuple[str, Callable[[Example], bool]], ...] = (
        ("the rules", lambda e: e.covers_by_rules),
        ("the weights", lambda e: e.probably > 0.5),
        ("counts overruled", lambda e: e.covers_by_rules or e.probably > SURE),
    )
    yield f"{len(found)} figures"
    for name, covers in ways:
        right = sum(covers(example) == example.covers for example in found)
        yield f"{name:22}{right / len(found) if found else 0:.3f}"
