"""The commands: each reads its options, calls one function and prints what came."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from extract.fact import KINDS
from scraper.crawl import CrawlSettings
from scraper.fetch import FetchSettings
from store import FACT_COLUMNS, STATUSES, Store, find_facts
from store.checks import SEVERITIES
from store.export import FORMS, Imprint
from store.export import export as write_export
from tathya import __version__, checking, output
from tathya.batch.extra import need_scale
from tathya.demo import DEFAULT_DB, run_demo
from tathya.pipeline import Totals
from tathya.pipeline import crawl as run_crawl
from tathya.printing import complain, found_table, show, tell, write
from tathya.progress import CrawlProgress, summary
from tathya.reading import Extraction, explain_items, explain_rows, is_lines
from tathya.reextract import Rereading
from tathya.reextract import reextract as run_reextract
from tathya.rereading_progress import RereadingProgress, rereading_summary
from tathya.reviewing import run_review
from tathya.screen import plain

DB = click.Path(dir_okay=False, path_type=Path)
FOLDER = click.Path(file_okay=False, path_type=Path)
FORMATS = click.Choice(["table", "csv", "json", "jsonl"])

NEXT_STEPS = """
What to type next:
  tathya facts --db DB --kind rank
  tathya facts --db DB कानपुर --format csv
  sqlite3 DB "SELECT subject, value, out_of, period, sentence FROM claims WHERE kind = 'rank'\""""


class Date(click.ParamType[str]):
    """An ISO date, checked, kept as text."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the date as it was given, "" for none; fails for one that is not in the calendar."""
        if value == "":
            return ""
        try:
            return datetime.strptime(str(value), "%Y-%m-%d").date().isoformat()
        except ValueError:
            self.fail(f"expected a date as in 2023-10-07, found {value!r}", param, ctx)


@click.group(context_settings={"max_content_width": 100}, no_args_is_help=False, invoke_without_command=True)
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.pass_context
def tathya(context: click.Context) -> None:
    """Read Hindi news and keep what it claims in figures, each with the sentence it stands in."""
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


@tathya.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option("--db", type=DB, default="facts.db", show_default=True, help="Database that the facts go to.")
@click.option("--max-pages", type=click.IntRange(min=1), help="Stop after this many pages.  [default: no limit]")
@click.option("--since", type=Date(), default="", help="Leave out articles published before this date.")
@click.option("--match", multiple=True, metavar="WORD", help="Keep articles that hold this word; may be repeated.")
@click.option("--delay", type=click.FloatRange(min=0), default=2.0, show_default=True, help="Seconds between two pages of one site; its robots.txt may ask for more.")  # fmt: skip  # noqa: E501
@click.option("--contact", default="", metavar="MAIL", help="Address for the sites' owners, sent with each request.")
@click.option("--allow-private", is_flag=True, help="Also fetch from this machine and private networks.")
@click.option("--private-host", "private_hosts", multiple=True, metavar="HOST:PORT", help="Also fetch from this one private server; may be repeated.")  # fmt: skip  # noqa: E501
@click.option("--quiet", is_flag=True, help="No progress, only the summary.")
def crawl(
    sources: tuple[str, ...],
    db: Path,
    max_pages: int | None,
    since: str,
    match: tuple[str, ...],
    delay: float,
    contact: str,
    allow_private: bool,
    private_hosts: tuple[str, ...],
    quiet: bool,
) -> int:
    """Fetch news, archive each page, and store the facts of its articles.

    SOURCE is the URL of an article, a section page, a feed or a sitemap; the name of an outlet; or
    a file: .html, .warc or .warc.gz. Pages go to an archive beside the database, facts.warc/ for
    facts.db. A crawl that was stopped goes on where it was when run again.
    """
    hosts = frozenset(host.lower() for host in private_hosts)
    fetch = FetchSettings(contact=contact, delay=delay, allow_private=allow_private, private_hosts=hosts)
    settings = CrawlSettings(fetch=fetch, max_pages=max_pages or 0, match=match, since=since)
    totals = Totals()
    ended = False
    try:
        with CrawlProgress(output.console(stderr=True), quiet=quiet) as progress:
            run_crawl(sources, db=db, settings=settings, watcher=progress, totals=totals)
        ended = True
    finally:
        if ended or totals.done:  # a crawl that is stopped, or can write no more, says what it did as well
            for line in summary(totals, str(db)):
                click.echo(line, err=line.startswith("failed "))
    return 1 if totals.failures else 0


@tathya.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...|-")
@click.option("--format", "fmt", type=FORMATS, default="table", show_default=True, help="How the facts are written.")
@click.option("--stdin-format", type=click.Choice(["jsonl", "html", "txt"]), default="jsonl", show_default=True, help="What comes on standard input.")  # fmt: skip  # noqa: E501
@click.option("--published", type=Date(), default="", help="Date of publication, for articles that have none.")
def extract(files: tuple[str, ...], fmt: str, stdin_format: str, published: str) -> int:
    """Read the facts of articles in files, without a database.

    FILE is .jsonl (an object with "id", "published", "title" and "text" a line), .html (a saved page)
    or .txt (the first line is the title); - is standard input. With --format jsonl each article is one
    object: its own keys, "facts" and "stations".
    """
    extraction = Extraction(files, complain, stdin_format=stdin_format, published=published)
    if fmt == "table":
        for article in extraction:
            show([output.table(article["facts"], output.FACT_TABLE, title=f"{article['id']} {article['title']}")])
            click.echo(f"stations: {plain(', '.join(article['stations'])) or 'none'}\n")
    elif fmt == "csv":
        write(output.csv_lines(output.article_rows(extraction), output.ARTICLE_CSV), newline=False)
    else:
        write(map(output.json_line, extraction) if fmt == "jsonl" else output.json_array(extraction))
    return 1 if extraction.failed else 0


@tathya.command()
@click.argument("target", metavar="TEXT|FILE")
@click.option("--published", type=Date(), default="", help="Date of publication, from which periods are counted.")
@click.option("--format", "fmt", type=click.Choice(["table", "jsonl"]), default="table", show_default=True, help="A table, or a JSON object a row.")  # fmt: skip  # noqa: E501
def explain(target: str, published: str, fmt: str) -> int:
    """Show what is seen in a text: numbers, periods, names, the rules that fired, and the refusals.

    A file of JSON lines with "id", "text" and "ref" (the date that periods are counted from) gives, with
    --format jsonl, one object a line: "id" and "items".
    """
    failed: list[str] = []

    def tell(line: str) -> None:
        failed.append(line)
        complain(line)

    if fmt == "jsonl" and is_lines(target):
        write(map(output.json_line, explain_items(target, published, tell)))
    elif fmt == "jsonl":
        write(map(output.json_line, explain_rows(target, published)))
    else:
        show([output.table(explain_rows(target, published), output.EXPLAIN_TABLE)])
    return 1 if failed else 0


@tathya.command()
@click.argument("words", nargs=-1)
@click.option("--db", type=DB, default="facts.db", show_default=True, help="Database to ask.")
@click.option("--kind", type=click.Choice(KINDS), help="Only facts of this kind.")
@click.option("--subject", default="", help="Only facts whose subject holds these words, one after the other.")
@click.option("--station", default="", help="Only facts about the police station of this name.")
@click.option("--measure", default="", help="Only facts whose ranking, survey or scheme holds these words.")
@click.option("--since", type=Date(), default="", help="Only articles published on this date or later.")
@click.option("--status", type=click.Choice(STATUSES), help="Only facts whose latest verdict is this; on which reviewers disagree; or that were read anew since.")  # fmt: skip  # noqa: E501
@click.option(
    "--limit", type=click.IntRange(min=0), default=50, show_default=True, help="At most this many; 0 for all."
)
@click.option("--format", "fmt", type=FORMATS, default="table", show_default=True, help="How the facts are written.")
def facts(words: tuple[str, ...], db: Path, limit: int, fmt: str, **conditions: str | None) -> int:
    """Find stored facts, newest article first.

    WORDS are whole words of the headline, the sentence, the subject or the measure, in any spelling that
    differs by nukta, nasal sign or digits only. A star at the end of a word stands for its endings: थान*
    finds थाना, थाने and थानों. The words of --subject, --station and --measure are whole too, and may end in a star.
    """
    with Store.open(db, create=False) as store:
        given = {name: value or "" for name, value in conditions.items()}
        rows = find_facts(store, " ".join(words), limit=limit or None, **given)
    rows = [output.tidy_numbers(row) for row in rows]
    if fmt == "table":
        show([found_table(rows)])
        click.echo(f"facts: {len(rows)}")
    elif fmt == "csv":
        write(output.csv_lines(rows, FACT_COLUMNS), newline=False)
    else:
        write(map(output.json_line, rows) if fmt == "jsonl" else output.json_array(rows))
    return 0


@tathya.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), metavar="DIR")
@click.option("--db", type=DB, default="facts.db", show_default=True, help="Database to take the data from.")
@click.option("--format", "form", type=click.Choice(FORMS), default="csv", show_default=True, help="What to write.")
@click.option("--bom/--no-bom", default=True, show_default=True, help="A mark before CSV, which Excel needs for Hindi.")
@click.option("--publisher", default="", metavar="NAME", help="Newsroom that publishes the claimreviews.  [default: the reviewers]")  # fmt: skip  # noqa: E501
@click.option("--publisher-url", default="", metavar="URL", help="The newsroom's address.")
@click.option("--base-url", default="", metavar="URL", help="Where the claimreviews can be read; each has the fact's id behind it.")  # fmt: skip  # noqa: E501
def export(folder: Path, db: Path, form: str, *, bom: bool, publisher: str, publisher_url: str, base_url: str) -> int:
    """Write all facts with their articles, evidence and reviews into files in DIR.

    csv and jsonl are a file a table; parquet the same with types, for DuckDB, pandas and R; datapackage is CSV with a
    description of each column; annotations are W3C Web Annotations, a fact a line; claimreview is schema.org's
    ClaimReview for the facts that people have settled: that the article says so, not that it is true. No file is
    replaced before all are written.
    """
    if form != "claimreview" and (publisher or publisher_url or base_url):
        raise click.UsageError("--publisher, --publisher-url and --base-url go with --format claimreview only")
    imprint = Imprint(name=publisher.strip(), url=publisher_url, base_url=base_url)
    with Store.open(db, create=False) as store:
        for path in write_export(store, folder, form, bom=bom, imprint=imprint):
            click.echo(str(path))
    if form == "claimreview" and not base_url:
        complain("claimreview: no --base-url was given, so that each review's url is a name that nobody can open")
    return 0


@tathya.command()
@click.option("--db", type=DB, default="facts.db", show_default=True, help="Database to bring up to date.")
@click.option("--quiet", is_flag=True, help="Only the summary.")
def reextract(db: Path, *, quiet: bool) -> int:
    """Read every archived page again with today's parser and rules; verdicts stay.

    Facts are found again by where they stand. New ones are added; one that is read differently keeps its row, its
    history and its verdicts, and comes up for a second look (facts --status reread); one that is no longer read is
    marked withdrawn. Nothing is fetched. Stopped at any moment, it is simply run again.
    """
    totals = Rereading()
    ended = False
    try:
        with RereadingProgress(output.console(stderr=True), quiet=quiet) as progress:
            run_reextract(db, onlooker=progress, totals=totals)
        ended = True
    finally:
        if ended or totals.pages:
            for line in rereading_summary(totals, str(db)):
                click.echo(line, err=line.startswith("failed "))
    return 1 if totals.failures else 0


@tathya.command()
@click.argument("inputs", nargs=-1, metavar="INPUT...")
@click.option("--out", type=FOLDER, required=True, metavar="DIR", help="Folder of the batch; what is there is gone on with.")  # fmt: skip
@click.option("--workers", type=click.IntRange(min=1), default=os.cpu_count() or 1, show_default="as many as cores", help="Files read at once.")  # fmt: skip  # noqa: E501
@click.option("--seconds", type=click.FloatRange(min=0.1), default=60.0, show_default=True, help="CPU time that one page may take; one that takes longer is set aside.")  # fmt: skip  # noqa: E501
@click.option("--quiet", is_flag=True, help="No progress, only the summary.")
def batch(inputs: tuple[str, ...], out: Path, workers: int, seconds: float, *, quiet: bool) -> int:
    """Read WARC files of any number into Parquet: articles, facts, mentions, stations and refusals.

    INPUT is a .warc or .warc.gz file, a folder of them, an fsspec URL (s3://, https://), or a file of such lines. Pages that
    are no Hindi news are dropped first. What was read stays when it is stopped: the same command goes on, and needs no
    INPUT then. Facts come into a database by `tathya merge`. Needs: pip install 'tathya[scale]'.
    """
    need_scale()
    from tathya.batch.command import run_command

    return run_command(
        inputs, out=out, workers=workers, seconds=seconds, console=output.console(stderr=True), quiet=quiet, tell=tell
    )


@tathya.command()
@click.argument("folders", nargs=-1, required=True, type=FOLDER, metavar="DIR...")
@click.option("--db", type=DB, default="facts.db", show_default=True, help="Database that the facts go to.")
@click.option("--quiet", is_flag=True, help="No progress, only the summary.")
def merge(folders: tuple[Path, ...], db: Path, *, quiet: bool) -> int:
    """Write what batches have read into a database, as a crawl would have.

    DIR is a folder that `tathya batch --out` wrote. Pages fetched more than once become versions of one article; what the
    database has already is left as it is, so that a merge may be run again, or after the batch has gone on.
    """
    need_scale()
    from tathya.batch.command import merge_command

    return merge_command(folders, db=db, console=output.console(stderr=True), quiet=quiet, tell=tell)


@tathya.command()
@click.option("--db", type=DB, default="facts.db", show_default=True, help="Database to check.")
@click.option("--severity", type=click.Choice(SEVERITIES), help="Only findings that are this grave, or graver.")
@click.option("--all", "everything", is_flag=True, help="Check every article anew, not only what has changed.")
@click.option("--language", type=click.Choice(checking.LANGUAGES), default="en", show_default=True, help="Of what a table or CSV says.")  # fmt: skip  # noqa: E501
@click.option("--format", "fmt", type=click.Choice(["table", "jsonl", "csv"]), default="table", show_default=True, help="How the findings are written.")  # fmt: skip  # noqa: E501
def check(db: Path, severity: str | None, everything: bool, language: str, fmt: str) -> int:
    """Check figures against each other, and list those that cannot be right together.

    A percent against its own numbers, a rank against its field and its score, a headline against the text, one outlet
    against another: docs/checks.md has them all. Each finding is a question to ask, never a verdict. Facts that
    reviewers corrected count as corrected, and those that they found wrong not at all.
    """
    checked = checking.check(db, severity=severity or "", everything=everything)
    if fmt == "jsonl":
        write(map(output.json_line, checking.tidy(checked.findings)))
    elif fmt == "csv":
        write(output.csv_lines(checking.flat(checked.findings, language), checking.CHECK_CSV), newline=False)
    else:
        show([output.table(checking.shown(checked.findings, language), checking.CHECK_TABLE)])
    for line in checking.summary_lines(checked.summary):
        click.echo(plain(line), err=fmt != "table" or line.startswith("failed"))
    return 0


@tathya.command()
@click.option("--db", type=DB, default="facts.db", show_default=True, help="Database to check.")
@click.option("--reviewer", default="", metavar="NAME", help="Who judges; without a name the page is for reading only.")
@click.option("--port", type=click.IntRange(0, 65535), default=8001, show_default=True, help="0 takes any free port.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Another address needs --passwords.")
@click.option("--passwords", type=click.Path(dir_okay=False, path_type=Path), help="YAML file with a line `name: hash` a person (datasette hash-password).")  # fmt: skip  # noqa: E501
@click.option("--open/--no-open", "open_page", default=True, show_default=True, help="Open the page in the browser.")
def review(db: Path, reviewer: str, port: int, host: str, passwords: Path | None, *, open_page: bool) -> int:
    """Open the page where facts are checked, one at a time, each in its sentence.

    Keys: 1 right, 2 wrong, 3 corrected, 4 unsure, j and k next and back, u undo, ? help. Datasette stands behind it:
    all tables with facets, SQL, CSV and JSON. Ends with Ctrl-C.
    """
    run_review(db, reviewer=reviewer, port=port, host=host, passwords=passwords, open_page=open_page, tell=click.echo)
    return 0


@tathya.command()
@click.option("--db", type=DB, default=DEFAULT_DB, show_default=True, help="New database for the demo's facts.")
@click.option("--limit", type=click.IntRange(min=1), default=25, show_default=True, help="Facts to show.")
def demo(db: Path, limit: int) -> int:
    """Crawl a small news site that this program serves itself, and show what was read.

    Everything happens on this machine: the site is served on a loopback port, crawled like any other,
    and its facts go to a fresh database.
    """
    with CrawlProgress(output.console(stderr=True)) as progress:
        shown = run_demo(db, progress, limit=limit)
    show([found_table(shown.facts)])
    click.echo("")
    for line in summary(shown.totals, str(db)):
        click.echo(line)
    click.echo("\nin the database: " + ", ".join(f"{name} {count}" for name, count in shown.counts.items()))
    click.echo(NEXT_STEPS.replace("DB", str(db)))
    return 0
