"""The archive once more, with today's parser and rules: new facts appear, verdicts stay.

Each page of the archive is cut and read as a crawl would do it now, in the order in which pages were fetched, and each
article is stored whole before the next is begun: stopped at any moment, it is simply run again. What the store does with
a fact that is read differently, or not at all, is said in store/fact_rows.py. Articles that came as text, and those whose
page the archive has lost, are read again from the text that was stored. Nothing is fetched, and the archive is not written.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Protocol

from extract.fact import Reading
from scraper.article import Article
from scraper.crawl import canonical_or_same
from scraper.errors import NotAnArticle, ParseError, RecordDamaged
from scraper.frontier import left_out
from scraper.page import Page
from scraper.parse import read_article
from scraper.urls import with_other_scheme
from scraper.warc import iter_warc
from store import Store, UnfitArticle, UnfitReading
from store.checks import CheckSummary
from store.keys import content_sha256
from store.versions import stored_article
from store.writer import SaveResult
from tathya import __version__
from tathya.checking import check_crawled
from tathya.pipeline import archive_folder, frontier_file
from tathya.reading import Reader, defect, make_reader


@dataclass(slots=True, kw_only=True)
class Rereading:
    """What was read again and what came of it. Bytes are those of archive files, as they lie on disk.

    `added`, `moved`, `reread` and `withdrawn` count facts, as in store.fact_rows.Changes; `second_look` is how many facts
    with a verdict now stand with another reading than that verdict judged.
    """

    bytes: int = 0
    bytes_done: int = 0
    pages: int = 0
    articles: int = 0
    from_text: int = 0
    new: int = 0
    recut: int = 0
    facts: int = 0
    added: int = 0
    moved: int = 0
    reread: int = 0
    withdrawn: int = 0
    no_article: int = 0
    left_out: int = 0
    second_look: int = 0
    checks: CheckSummary | None = None  # None until the end
    failures: list[str] = field(default_factory=list)


class Onlooker(Protocol):
    """Whoever looks on."""

    def read(self, totals: Rereading) -> None:
        """Take note of the totals after one more page."""


def reextract(db: Path, *, onlooker: Onlooker, totals: Rereading | None = None) -> Rereading:
    """Read every archived page and stored text of the database at `db` again; `totals` is kept up to date on the way.

    Raises StoreError where nothing can be written and TathyaError where no reader can be made; all else
    costs one page, which is then left as it was, and is listed in the totals.
    """
    totals = totals if totals is not None else Rereading()
    with Store.open(db, create=False) as store:
        run = _Run(store, make_reader(), db, totals)
        for _ in run.pages():
            onlooker.read(totals)
        for _ in run.texts():
            onlooker.read(totals)
        totals.checks = check_crawled(store)
        totals.second_look = store.rows("SELECT count(*) AS n FROM claims WHERE reread")[0]["n"]
    return totals


# Of several texts cut out of one page, the one that counts: an earlier Tathya's cut is read again by nobody.
_LAST_CUTS = """SELECT id, warc, warc_offset FROM articles AS a WHERE warc = '' OR NOT EXISTS (
  SELECT 1 FROM articles AS o WHERE o.warc = a.warc AND o.warc_offset = a.warc_offset AND o.id <> a.id
    AND (o.current, o.id) > (a.current, a.id))
ORDER BY id"""


class _Run:
    """One pass over everything."""

    def __init__(self, store: Store, reader: Reader, db: Path, totals: Rereading) -> None:
        self.store = store
        self.reader = reader
        self.totals = totals
        self.folder = archive_folder(db)
        self.left_out = left_out(frontier_file(db))
        self.facts: dict[int, int] = {}  # how many were read, by article
        self.again: set[int] = set()  # versions that became current in another's place, and take its facts over
        self.seen: dict[str, set[int]] = defaultdict(set)  # offsets of pages that came whole, by file

    def pages(self) -> Iterator[None]:
        """Read the archive's pages."""
        files = sorted(self.folder.glob("*.warc.gz"))
        sizes = [path.stat().st_size for path in files]
        self.totals.bytes = sum(sizes)
        for number, path in enumerate(files):
            packed = 0
            for page in iter_warc(path, on_damage=self.damaged):
                if page.warc_offset is None:  # nobody could find it again by what a row of articles would say of it
                    packed += 1
                    continue
                self.page(page)
                self.totals.pages += 1
                self.totals.bytes_done = sum(sizes[:number]) + (page.warc_offset or 0)
                yield
            if packed:
                self.fail(
                    "",
                    "archive",
                    f"{path.name}: {packed} pages share a gzip member with others and have no place of their own; "
                    f"run `warcio recompress {path.name} NEW` and put NEW in its place",
                )
        self.totals.bytes_done = self.totals.bytes

    def damaged(self, damage: RecordDamaged) -> None:
        """List a record that cannot be read; its articles are read from their stored text."""
        self.fail("", "archive", str(damage))

    def page(self, page: Page) -> None:
        """Cut, read and store one page."""
        try:
            article = read_article(page)
        except NotAnArticle as error:
            self.seen[page.warc].add(page.warc_offset or 0)
            self.no_article(page, error.reason)
            return
        except ParseError as error:
            self.fail(page.final_url, "parse", str(error))
            return
        self.seen[page.warc].add(page.warc_offset or 0)
        if self.is_left_out(article, page):
            self.totals.left_out += 1
            return
        if self.is_known(article, page):
            return
        reading = self.reading_of(article)
        if reading is not None:
            self.keep(article, partial(self.store.save, article, reading, page, extractor=__version__))

    def no_article(self, page: Page, reason: str) -> None:
        """Withdraw the facts of a page that was an article to an earlier version and is none today."""
        gone = self.store.withdraw_page(page, canonical_or_same(page.final_url))
        self.again.update(gone.again)
        if gone.facts:
            self.totals.no_article += 1
            self.totals.withdrawn += gone.facts
            message = (
                f"{page.final_url}: read as an article before, found today: {reason}; facts withdrawn: {gone.facts}"
            )
            self.store.log_issue(page.final_url, "reextract", message, level="warning")

    def is_left_out(self, article: Article, page: Page) -> bool:
        """Whether the crawl fetched the page and did not want its article: of another date or topic, or a known one's twin."""
        place = (page.warc, page.warc_offset or 0)
        if self.store.rows("SELECT 1 FROM articles WHERE warc = ? AND warc_offset = ?", place):
            return False
        if place in self.left_out.pages:
            return True
        if self.store.rows("SELECT 1 FROM articles WHERE url = ?", (article.url,)):
            return False
        twin = "SELECT 1 FROM articles WHERE url = ? AND content_sha256 = ?"
        if self.store.rows(twin, (with_other_scheme(article.url), content_sha256(article))):
            return True
        return not {article.id, canonical_or_same(page.url)}.isdisjoint(self.left_out.urls)

    def is_known(self, article: Article, page: Page) -> bool:
        """Whether the page only says once more what the current version says, which an earlier page is the evidence of."""
        sql = """SELECT 1 FROM articles WHERE url = ? AND content_sha256 = ? AND current = 1
                 AND warc <> '' AND (warc <> ? OR warc_offset <> ?)"""
        return bool(self.store.rows(sql, (article.url, content_sha256(article), page.warc, page.warc_offset)))

    def texts(self) -> Iterator[None]:
        """Read the articles again of which no page came."""
        for row in self.store.rows(_LAST_CUTS):
            seen = row["warc"] and row["warc_offset"] in self.seen[row["warc"]]
            if seen and row["id"] not in self.again:
                continue
            article = stored_article(self.store.db, row["id"])
            reading = self.reading_of(article)
            if reading is not None:
                self.totals.from_text += 1
                again = partial(self.store.save_again, row["id"], article, reading, extractor=__version__)
                self.keep(article, again)
            yield

    def reading_of(self, article: Article) -> Reading | None:
        """What is read from an article today; None, and listed, where the extractor fails."""
        try:
            return self.reader.read(article)
        except Exception as error:  # noqa: BLE001 -- one article must not cost the others
            self.fail(article.url, "extract", f"{article.url}: {defect(error)}")
            return None

    def keep(self, article: Article, save: Callable[[], SaveResult]) -> None:
        """Store a reading and count what it changed."""
        try:
            result = save()
        except (UnfitArticle, UnfitReading) as error:
            self.fail(article.url, "store", str(error))
            return
        totals, changes = self.totals, result.changes
        totals.facts += result.facts - self.facts.get(result.article_id, 0)
        self.facts[result.article_id] = result.facts  # several fetches of one text are one article
        totals.articles = len(self.facts)
        totals.new += result.new and not result.recut
        totals.recut += result.recut and result.new
        totals.added += changes.added
        totals.moved += changes.moved
        totals.reread += changes.reread
        totals.withdrawn += changes.withdrawn

    def fail(self, url: str, stage: str, line: str) -> None:
        """Write a failure down and list it."""
        self.store.log_issue(url, stage, line)
        self.totals.failures.append(f"{stage}: {line}")
