"""What a name model gets right: strict F1 over persons, organisations and places, its speed, its size, the time it takes to load.

A name counts only where both its ends and its label are right. Of IL-NER's test
split the sentences that also stand in its training split are left out.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import spacy
from spacy.language import Language

from extract.names import language
from extract.names.model import one_thread, read
from extract.names.training.corpora import Labelled, read_corpus
from extract.names.training.own import read_own
from extract.names.training.texts import NEWS, TEST

LABELS = ("PER", "ORG", "LOC")


def scores(nlp: Language, sentences: Iterable[Labelled]) -> dict[str, tuple[float, float, float, int]]:
    """Label (and "all") -> precision, recall, F1, names in the gold. A gold name takes the whole of a token that it ends in."""
    gold: Counter[str] = Counter()
    read: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for sentence in sentences:
        doc = nlp(sentence.text)
        spans = (doc.char_span(start, end, label, alignment_mode="expand") for start, end, label in sentence.spans)
        wanted = {(s.start, s.end, s.label_) for s in spans if s is not None and s.label_ in LABELS}
        found = {(e.start, e.end, e.label_) for e in doc.ents if e.label_ in LABELS}
        gold.update(label for *_, label in wanted)
        read.update(label for *_, label in found)
        right.update(label for *_, label in wanted & found)
    for counter in (gold, read, right):
        counter["all"] = sum(counter.values())
    out = {}
    for name in ("all", *LABELS):
        precision = right[name] / read[name] if read[name] else 0.0
        recall = right[name] / gold[name] if gold[name] else 0.0
        total = precision + recall
        out[name] = (precision, recall, 2 * precision * recall / total if total else 0.0, gold[name])
    return out


def unseen(folder: Path) -> list[Labelled]:
    """IL-NER's test sentences that do not stand in its training split."""
    seen = {sentence.text for sentence in read_corpus(folder / NEWS)}
    return [sentence for sentence in read_corpus(folder / TEST) if sentence.text not in seen]


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def figures(model: Path, corpora: Path | None, own: Sequence[Path]) -> Iterator[str]:
    """The figures of the model card, a line each."""
    spacy.blank(language.NAME)  # the tables are read before the clock starts
    began = time.perf_counter()
    nlp = read(model)
    loaded = time.perf_counter() - began
    suites = [(path.stem, read_own(path)) for path in own]
    if corpora is not None:
        suites.append(("IL-NER test, unseen", unseen(corpora)))
    for name, sentences in suites:
        yield f"{name}: {len(sentences)} sentences"
        for label, (precision, recall, f1, names) in scores(nlp, sentences).items():
            yield f"  {label:4} P {precision:.3f} R {recall:.3f} F1 {f1:.3f} ({names} names)"
    texts = [sentence.text for _, sentences in suites for sentence in sentences]
    began = time.process_time()
    with one_thread():
        words = sum(len(doc) for doc in nlp.pipe(texts, batch_size=64))
    spent = time.process_time() - began
    yield f"{words / spent:.0f} words/s of CPU time; loaded in {loaded:.2f} s; {_size(model) / 1e6:.1f} MB"
