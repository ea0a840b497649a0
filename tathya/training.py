"""`tathya-train`: train the name model anew, or measure one. For whoever wants other corpora or another model."""

from __future__ import annotations

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
@click.option("--steps", type=int, default=0, help="Stop after so many steps; 0 as the configuration says.")
def fit(corpora: Path, out: Path, own: Path | None, steps: int) -> None:
    """Train on the CORPORA of a folder; the best model is written to OUT/model-best."""
    from extract.names.training.corpora import CorpusError
    from extract.names.training.train import train

    try:
        trained, developed = train(corpora, out, own, steps)
    except CorpusError as problem:
        raise click.ClickException(str(problem)) from problem
    click.echo(f"trained on {trained} sentences, stopped by {developed}: {out / 'model-best'}")


@main.command()
@click.argument("model", type=_FOLDER)
@click.option("--corpora", type=_FOLDER, help="Folder with the IL-NER corpus.")
@click.option("--own", type=_FILE, multiple=True, help="Our own labelled sentences, as JSON lines.")
def score(model: Path, corpora: Path | None, own: tuple[Path, ...]) -> None:
    """Print strict F1 by label, words a second, load time and size of a MODEL."""
    from extract.names.training.evaluate import figures

    for line in figures(model, corpora, own):
        click.echo(line)
