"""What a batch reads is what a crawl reads; pages met twice are versions; a merge run again changes nothing."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet as pq
import pytest

from scraper.crawl import CrawlSettings
from store import Store, add_review
from store.schema import MEANINGS
from tathya.batch.merging import KNOWN, NEWER, TWIN, Merged, merge
from tathya.batch.rows import COLUMNS
from tathya.batch.run import failures
from tathya.batch.screen import merge_summary
from tathya.errors import TathyaError
from tathya.pipeline import Totals, crawl
from tests.tathya.batch.conftest import Batch, Nobody
from tests.tathya.batch.corpus import OUTLETS, ROOT, english, hindi, hindi_page, marathi, record, write

# Row numbers, where the archive of a crawl stands, and when a crawl wrote its own record.
OWN = ("id", "article_id", "question_id", "fact_id", "story_id", "warc", "warc_offset")


class Onlooker(Nobody):
    """Looks on at a crawl or a merge."""

    def waits(self, host: str, seconds: float) -> None:
        """Nothing."""

    def saw(self, event: object, totals: object = None) -> None:
        """Nothing."""


def merged(folder: Path, db: Path) -> Merged:
    return merge([folder], db, watcher=Onlooker())


def rows(db: Path, sql: str) -> list[dict[str, Any]]:
    with Store.open(db, create=False) as store:
        found = [{name: value for name, value in row.items() if name not in OWN} for row in store.rows(sql)]
    return sorted(found, key=repr)


def everything(db: Path) -> dict[str, list[dict[str, Any]]]:
    """All rows of all tables, but for what a verdict left to be checked, which the end of a merge does."""
    with Store.open(db, create=False) as store:
        names = [name for name in store.db.table_names() if not name.startswith("search_fts") and name != "unchecked"]
        return {name: store.rows(f'SELECT * FROM "{name}"') for name in names}


@pytest.fixture(scope="module")
def site_warc(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of the demo site, with some that are no Hindi news between them."""
    path = tmp_path_factory.mktemp("site") / "site.warc.gz"
    pages = sorted((ROOT / "fixtures" / "site").rglob("*.html"))
    records = [
        record(f"http://site.example/{p.relative_to(ROOT / 'fixtures' / 'site')}", p.read_bytes()) for p in pages
    ]
    between = [one for n in range(10) for one in (english(n), marathi(n))]
    write(path, [*records[::2], *between, *records[1::2]])
    return path


def test_facts_are_those_of_a_crawl(batch: Batch, site_warc: Path, tmp_path: Path) -> None:
    totals, plan = batch([OUTLETS, site_warc])
    assert not totals.lost
    assert totals.refused["no Devanagari"] >= 10
    assert totals.refused["Marathi by its function words"] == 10
    merged(plan.out, tmp_path / "batch.db")

    seen = Totals()
    sources = [str(OUTLETS), str(site_warc)]
    crawl(sources, db=tmp_path / "crawl.db", settings=CrawlSettings(), watcher=Onlooker(), totals=seen)

    for sql in (
        "SELECT * FROM facts",
        "SELECT f.key, m.* FROM mentions AS m JOIN facts AS f ON f.id = m.fact_id",
        "SELECT a.url, s.* FROM stations AS s JOIN articles AS a ON a.id = s.article_id",
        "SELECT a.url, r.* FROM refusals AS r JOIN articles AS a ON a.id = r.article_id",
        "SELECT a.url, p.* FROM posts AS p JOIN articles AS a ON a.id = p.article_id",
        "SELECT * FROM articles",
        "SELECT key FROM questions",
    ):
        expected = rows(tmp_path / "crawl.db", sql)
        assert expected
        assert rows(tmp_path / "batch.db", sql) == expected, sql
    assert len(rows(tmp_path / "batch.db", "SELECT * FROM facts")) > 400
    assert totals.articles >= seen.articles  # a crawl hands an address on once


def test_columns_are_those_of_the_schema() -> None:
    numbers = {"id", "article_id", "fact_id", "question_id", "story_id", "current", "seen_at", "withdrawn"}
    own = {"url", "content_sha256", "warc", "warc_offset", "key", "question", "read"}
    for table in ("articles", "posts", "facts", "mentions", "stations", "refusals"):
        meant = {name for name in MEANINGS[table] if name} - numbers
        assert meant - set(COLUMNS[table]) == set(), table
        assert set(COLUMNS[table]) - meant - own == set(), table


def test_a_page_met_twice_becomes_versions(batch: Batch, tmp_path: Path) -> None:
    first, second, third = (f"2023-10-0{day}T06:00:00Z" for day in (7, 8, 9))
    write(tmp_path / "b.warc.gz", [hindi(1, rank=45, date=first), hindi(2, date=first)])
    write(tmp_path / "a.warc.gz", [hindi(1, rank=44, date=second), hindi(2, date=third), hindi(3, date=second)])
    totals, plan = batch([tmp_path / "a.warc.gz", tmp_path / "b.warc.gz"])
    assert totals.articles == 5
    done = merged(plan.out, tmp_path / "facts.db")
    assert (done.articles, done.new) == (5, 4)
    with Store.open(tmp_path / "facts.db") as store:
        versions = store.rows(
            "SELECT title, current, fetched_at, seen_at, warc FROM articles WHERE url LIKE '%/1' ORDER BY fetched_at"
        )
        assert [row["current"] for row in versions] == [0, 1]
        assert ["44" in row["title"] for row in versions] == [False, True]
        assert [row["warc"] for row in versions] == ["b.warc.gz", "a.warc.gz"]
        again = store.rows("SELECT seen_at, warc FROM articles WHERE url LIKE '%/2'")
        assert [(row["seen_at"][:10], row["warc"]) for row in again] == [("2023-10-09", "b.warc.gz")]
        fact = store.rows("SELECT fact_id FROM claims LIMIT 1")[0]["fact_id"]
        add_review(store, fact, "right", reviewer="asha")
    before = everything(tmp_path / "facts.db")
    again_merged = merged(plan.out, tmp_path / "facts.db")
    assert (again_merged.new, again_merged.left_out[KNOWN]) == (0, 5)
    assert everything(tmp_path / "facts.db") == before


def test_the_same_words_over_http_and_https_are_one_article(batch: Batch, tmp_path: Path) -> None:
    page = hindi_page(1)
    secure = record("https://samachar.example/khabar/1", page)
    plain = record("http://samachar.example/khabar/1", page.replace(b"https://", b"http://"))
    write(tmp_path / "a.warc.gz", [secure, plain])
    _, plan = batch([tmp_path / "a.warc.gz"])
    done = merged(plan.out, tmp_path / "facts.db")
    assert (done.new, done.left_out[TWIN]) == (1, 1)


def test_a_later_batch_goes_into_the_same_database(batch: Batch, tmp_path: Path) -> None:
    write(tmp_path / "new.warc.gz", [hindi(1, rank=44, date="2023-11-07T06:00:00Z")])
    write(tmp_path / "old.warc.gz", [hindi(1, rank=45)])
    _, later = batch([tmp_path / "new.warc.gz"], out="later")
    _, earlier = batch([tmp_path / "old.warc.gz"], out="earlier")
    merged(later.out, tmp_path / "facts.db")
    merged(earlier.out, tmp_path / "facts.db")
    with Store.open(tmp_path / "facts.db") as store:
        assert [row["n"] for row in store.rows("SELECT count(*) AS n FROM articles")] == [2]
        current = store.rows("SELECT title FROM articles WHERE current = 1")
    assert ["44" in row["title"] for row in current] == [True]


def test_two_files_of_one_name_are_never_taken_for_one(batch: Batch, tmp_path: Path) -> None:
    """Two months may have a file of one name each; the page at its start is another page all the same."""
    plans = []
    for month, number in (("october", 1), ("november", 2)):
        (tmp_path / month).mkdir()
        write(tmp_path / month / "part-0.warc.gz", [hindi(number), hindi(number + 10)])
        plans.append(batch([tmp_path / month / "part-0.warc.gz"], out=f"out-{month}")[1])
    merged(plans[0].out, tmp_path / "facts.db")
    before = everything(tmp_path / "facts.db")
    with pytest.raises(TathyaError, match=r"part-0.warc.gz@0: expected the page of .*/2, .* another .*/1\), .*rename"):
        merged(plans[1].out, tmp_path / "facts.db")
    assert everything(tmp_path / "facts.db") == before


def test_what_a_newer_version_has_read_stays(batch: Batch, tmp_path: Path) -> None:
    """A batch of before an update, merged again after `tathya reextract`, or with a page that was fetched later."""
    db = tmp_path / "facts.db"
    first, second = (f"2023-10-0{day}T06:00:00Z" for day in (7, 8))
    write(tmp_path / "a.warc.gz", [hindi(1, date=first), hindi(2, date=first)])
    write(tmp_path / "b.warc.gz", [hindi(1, date=second)])
    _, old = batch([tmp_path / "a.warc.gz"], out="a")
    _, later = batch([tmp_path / "b.warc.gz"], out="b")
    assert merged(old.out, db).new == 2
    with Store.open(db) as store, store.transaction() as tables:
        tables.execute("UPDATE articles SET extractor = '9.0.0'")
        tables.execute("UPDATE facts SET measure = 'as version 9 reads it'")
    again = merged(old.out, db)
    assert (again.new, again.left_out) == (0, {NEWER: 2})
    merged(later.out, db)
    with Store.open(db) as store:
        assert {row["measure"] for row in store.rows("SELECT measure FROM facts")} == {"as version 9 reads it"}
        seen = store.rows("SELECT url, seen_at, extractor FROM articles ORDER BY url")
        assert [(row["seen_at"][:10], row["extractor"]) for row in seen] == [
            ("2023-10-08", "9.0.0"),
            ("2023-10-07", "9.0.0"),
        ]
    # The other way round, what an older version has read is read anew, and told.
    with Store.open(db) as store, store.transaction() as tables:
        tables.execute("UPDATE articles SET extractor = '0.0.9'")
    anew = merged(old.out, db)
    assert (anew.new, anew.facts > 0) == (2, True)


def test_a_batch_that_is_not_done_is_merged_as_far_as_it_is(batch: Batch, tmp_path: Path) -> None:
    for name in "ab":
        write(tmp_path / f"{name}.warc", [english(1)])
    _, plan = batch([tmp_path / "a.warc", tmp_path / "b.warc"])
    shutil.rmtree(plan.set_folder(1))
    lines = list(merge_summary(merged(plan.out, tmp_path / "facts.db"), "facts.db"))
    assert [line for line in lines if line.startswith("not read yet: 1 ranks of")]


def test_the_queries_of_the_documents_run_on_the_parquet_itself(batch: Batch, tmp_path: Path) -> None:
    write(tmp_path / "a.warc.gz", [hindi(1, rank=45), hindi(2, host="dainik.example", rank=44), hindi(1, rank=45)])
    _, plan = batch([tmp_path / "a.warc.gz"], out="outlet=x")  # which looks like a column to those who look for them
    under_way = plan.out / "sets" / ".rank-00001.0.tmp"  # of a rank that is read meanwhile, or was killed
    shutil.copytree(plan.set_folder(0), under_way)
    for path in under_way.glob("*.parquet"):
        path.write_bytes(b"PAR1")
    assert merged(plan.out, tmp_path / "facts.db").new == 2
    with Store.open(tmp_path / "facts.db") as store:
        assert "x" not in {row["outlet"] for row in store.rows("SELECT outlet FROM articles")}
    text = (ROOT / "docs" / "scale.md").read_text(encoding="utf-8")
    queries = [part.partition("```")[0] for part in text.split("```sql\n")[1:]]
    assert len(queries) >= 2
    connection = duckdb.connect()
    answers = [connection.execute(query.replace("october/", f"{plan.out}/")).fetchall() for query in queries]
    conflicts = answers[0]
    assert [row for row in conflicts if "कानपुर" in row[0] and sorted(row[-1]) == [44.0, 45.0]]


def test_a_set_has_a_file_a_table_also_without_rows(batch: Batch, tmp_path: Path) -> None:
    write(tmp_path / "a.warc", [english(n) for n in range(3)])
    totals, plan = batch([tmp_path / "a.warc"])
    assert (totals.pages, totals.hindi, totals.articles) == (3, 0, 0)
    for table, columns in COLUMNS.items():
        found = pq.read_table(plan.set_folder(0) / f"{table}.parquet")
        assert (found.num_rows, tuple(found.column_names)) == (0, columns)
    assert list(failures(plan)) == []
    shutil.rmtree(plan.set_folder(0))  # somebody wants it read again
    again, _ = batch([])
    assert (again.pages, plan.set_folder(0).is_dir()) == (3, True)
