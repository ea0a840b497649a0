"""What is taken out is what the database holds, in every form, and other programs read it."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import frictionless
import pyarrow.parquet as pq
import pytest

from extract.fact import Reading
from scraper.article import Article
from scraper.page import Page
from store import Store, StoreError, add_review, retract_review
from store.export import FORMS, export
from store.export.rows import TABLES, columns, rows


@pytest.fixture
def filled(store: Store, article: Article, reading: Reading, page: Page) -> Store:
    """One article with its facts: one read anew, one corrected, one judged by two people, one disputed; a verdict taken back."""
    early = (replace(reading.facts[0], period="2023-07", out_of=75.0), *reading.facts[1:])
    store.save(article, replace(reading, facts=early), page, extractor="0.1.0")
    store.save(article, reading, page, extractor="0.1.0")
    add_review(store, 1, "corrected", reviewer="आशा", correction={"value": 63}, note="तालिका देखें, 62 पुराना है")
    add_review(store, 2, "right", reviewer="आशा")
    add_review(store, 3, "right", reviewer="आशा")
    add_review(store, 3, "wrong", reviewer="=मीना")
    slip = add_review(store, 4, "wrong", reviewer="आशा")
    retract_review(store, slip, reviewer="आशा")
    add_review(store, 2, "unsure", reviewer="=cmd", note="+91 पर पूछें")
    return store


def stored(store: Store, table: str) -> list[dict[str, Any]]:
    return store.rows(f"SELECT * FROM {table} ORDER BY {TABLES[table]}")


def test_csv_holds_every_row_of_every_table(filled: Store, tmp_path: Path) -> None:
    files = export(filled, tmp_path / "out", "csv", bom=True)
    assert [path.name for path in files] == sorted(f"{table}.csv" for table in TABLES)
    for table in TABLES:
        raw = (tmp_path / "out" / f"{table}.csv").read_bytes()
        assert raw.startswith(b"\xef\xbb\xbf")
        found = list(csv.DictReader(raw.decode("utf-8-sig").splitlines(keepends=True)))
        expected = stored(filled, table)
        assert len(found) == len(expected)
        assert expected or table in ("checks", "check_facts", "finding_reviews")
        for own, row in zip(found, expected, strict=True):
            assert {k: v.removeprefix("'") for k, v in own.items()} == {
                k: "" if v is None else str(v) for k, v in row.items()
            }


def test_a_spreadsheet_reads_no_formula(filled: Store, tmp_path: Path) -> None:
    export(filled, tmp_path, "csv")
    last = list(csv.DictReader((tmp_path / "reviews.csv").read_text("utf-8").splitlines()))[-1]
    assert last["reviewer"] == "'=cmd"
    assert last["note"] == "'+91 पर पूछें"


def test_json_lines_hold_a_fact_with_its_evidence(filled: Store, tmp_path: Path) -> None:
    export(filled, tmp_path, "jsonl")
    found = [json.loads(line) for line in (tmp_path / "claims.jsonl").read_text("utf-8").splitlines()]
    assert [row["fact_id"] for row in found] == [row["fact_id"] for row in stored(filled, "claims")]
    assert found[0]["correction"] == {"value": 63}
    assert found[0]["corrected_value"] == 63
    for row in found:
        own = filled.rows("SELECT * FROM mentions WHERE fact_id = ? ORDER BY role, field, start", (row["fact_id"],))
        assert row["mentions"] == [{k: v for k, v in mention.items() if k != "fact_id"} for mention in own]
        assert row["mentions"]
    assert not (tmp_path / "mentions.jsonl").exists()
    reviews = [json.loads(line) for line in (tmp_path / "reviews.jsonl").read_text("utf-8").splitlines()]
    assert reviews == stored(filled, "reviews")


def test_parquet_has_types_and_the_same_rows(filled: Store, tmp_path: Path) -> None:
    export(filled, tmp_path, "parquet")
    for table in TABLES:
        found = pq.read_table(tmp_path / f"{table}.parquet")
        assert found.to_pylist() == stored(filled, table)
        kinds = {"INTEGER": "int64", "REAL": "double", "TEXT": "string"}
        assert {field.name: str(field.type) for field in found.schema} == {
            name: kinds[kind] for name, kind in columns(filled, table).items()
        }


def test_a_data_package_is_valid_and_says_what_each_column_means(filled: Store, tmp_path: Path) -> None:
    export(filled, tmp_path, "datapackage")
    report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert report.valid, report.flatten(["type", "message"])
    package = json.loads((tmp_path / "datapackage.json").read_text("utf-8"))
    assert [resource["name"] for resource in package["resources"]] == list(TABLES)
    assert all(field["description"] for r in package["resources"] for field in r["schema"]["fields"])


def test_a_broken_package_is_not_valid(filled: Store, tmp_path: Path) -> None:
    """The check above can fail: a mention of an unknown article is found."""
    export(filled, tmp_path, "datapackage")
    path = tmp_path / "stations.csv"
    path.write_text(path.read_text("utf-8").replace("\n1,", "\n99,"), "utf-8")
    assert not frictionless.validate(str(tmp_path / "datapackage.json")).valid


def test_annotations_find_their_words_again(filled: Store, article: Article, tmp_path: Path) -> None:
    export(filled, tmp_path, "annotations")
    found = [json.loads(line) for line in (tmp_path / "annotations.jsonl").read_text("utf-8").splitlines()]
    assert len(found) == len({one["id"] for one in found}) == len(stored(filled, "claims"))
    for one in found:
        assert one["type"] == "Annotation"
        assert one["target"]
        for target in one["target"]:
            text = article.title if target["tathya:field"] == "title" else article.text
            words, place = target["selector"]
            assert text[place["start"] : place["end"]] == words["exact"]
            assert words["prefix"] + words["exact"] + words["suffix"] in text
            assert target["source"] == article.url


def test_every_row_about_a_fact_as_it_stands_has_its_evidence(filled: Store, tmp_path: Path) -> None:
    export(filled, tmp_path, "jsonl")
    for table in ("claims", "settled", "disagreements"):
        for line in (tmp_path / f"{table}.jsonl").read_text("utf-8").splitlines():
            row = json.loads(line)
            assert all(row[name] for name in ("url", "title", "quote", "sentence", "sha256", "warc", "warc_offset"))


@pytest.mark.parametrize("form", FORMS)
def test_all_files_are_of_one_moment(
    filled: Store, db_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    """Someone judges a fact after each row that is taken out."""
    export(filled, tmp_path / "before", form)
    with Store.open(db_path) as other:

        def disturbed(store: Store, table: str) -> Iterator[dict[str, Any]]:
            for row in rows(store, table):
                add_review(other, 5, "right", reviewer="vikram")
                yield row

        for module in ("rows", "parquet", "annotations", "claimreview"):
            monkeypatch.setattr(f"store.export.{module}.rows", disturbed)
        files = export(filled, tmp_path / "during", form)
    assert len(filled.rows("SELECT * FROM reviews WHERE reviewer = 'vikram'")) > 1
    for path in files:
        assert path.read_bytes() == (tmp_path / "before" / path.name).read_bytes()


@pytest.mark.parametrize("form", FORMS)
def test_an_empty_database_gives_empty_files(store: Store, tmp_path: Path, form: str) -> None:
    files = export(store, tmp_path / form, form)
    assert files
    assert all(path.exists() for path in files)


def test_exporting_again_replaces_and_leaves_other_files(filled: Store, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / "claims.csv").write_text("old")
    first = export(filled, tmp_path, "csv")
    before = {path: path.read_bytes() for path in first}
    assert {path: path.read_bytes() for path in export(filled, tmp_path, "csv")} == before
    assert (tmp_path / "notes.txt").read_text() == "mine"
    assert not list(tmp_path.glob(".partial-*"))


def test_a_folder_that_cannot_be_made_is_one_line(filled: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="expected a folder that can be written"):
        export(filled, tmp_path / "file", "csv")
