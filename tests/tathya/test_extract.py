"""`tathya extract` and `tathya explain`: what goes in, what comes out, and one clear line for what cannot."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from extract.fact import FACT_FIELDS
from tathya.demo import site_folder

ARTICLE = {
    "id": "a",
    "published": "2023-10-07",
    "title": "रैंकिंग जारी",
    "text": "आईजीआरएस रैंकिंग में कानपुर को प्रदेश में 45वां स्थान मिला. थाना चकेरी और थाना बिठूर आगे रहे. थाना चकेरी को बधाई.",
    "style": "unknown keys are ignored",
}


def line(**changes: Any) -> str:
    return json.dumps(ARTICLE | changes, ensure_ascii=False) + "\n"


def write(path: Path, data: str | bytes) -> Path:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def test_json_lines_out_hold_the_article_its_facts_and_its_stations(run: Any, tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl", line(url="https://news.example/a", outlet="news", author="संजय"))
    done = run("extract", "a.jsonl", "--format", "jsonl")
    assert done.stderr == ""
    row = json.loads(done.stdout)
    assert list(row) == ["id", "url", "outlet", "title", "author", "published", "text", "facts", "stations"]
    assert [row[key] for key in ("id", "url", "outlet", "title", "author", "published", "text")] == [
        "a", "https://news.example/a", "news", ARTICLE["title"], "संजय", "2023-10-07", ARTICLE["text"],
    ]  # fmt: skip
    assert row["stations"] == ["चकेरी", "बिठूर"]
    (fact,) = [fact for fact in row["facts"] if fact["value"] == 45]
    assert fact["kind"] == "rank"
    assert set(fact) == {*FACT_FIELDS, "mentions"}
    (value,) = [m for m in fact["mentions"] if m["role"] == "value"]
    assert ARTICLE["text"][value["start"] : value["end"]] == value["quote"]


def test_standard_input_is_json_lines(run: Any) -> None:
    stdin = (line() + "\n" + line(id="b")).encode()
    done = run("extract", "-", "--format", "jsonl", stdin=stdin)
    assert [json.loads(row)["id"] for row in done.stdout.splitlines()] == ["a", "b"]
    as_text = run(
        "extract",
        "-",
        "--stdin-format",
        "txt",
        "--published",
        "2023-10-07",
        "--format",
        "jsonl",
        stdin="शीर्षक\n\nपाठ".encode(),
    )
    row = json.loads(as_text.stdout)
    assert (row["title"], row["text"], row["published"]) == ("शीर्षक", "पाठ", "2023-10-07")


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        ("broken", "one JSON object, found 'broken' (Expecting value at column 1); write one object a line"),
        ("[1]", "one JSON object, found a JSON list; write one object a line"),
        ('{"id": "b"}', """an object with "id", "published", "title" and "text", found the keys 'id'; add "text\""""),
        ('{"id": "b", "text": 5}', '"text" as a text, found 5; put it in quotes'),
        ('{"id": "b", "text": "x", "title": ["x"]}', """"title" as a text, found ['x']; put it in quotes"""),
        ('{"id": "b", "text": "\\ud800"}', 'whole characters, found half of a surrogate pair in "text"; write it as'),
        ("[" * 100_000, "one JSON object, found"),
        (b'{"id": "b", "text": "\xe0\xa4"}', "UTF-8, found byte 0xe0 at offset 21; convert it"),
    ],
)
def test_a_bad_line_costs_itself_only(run_here: Any, tmp_path: Path, bad: str | bytes, message: str) -> None:
    data = bad.encode() if isinstance(bad, str) else bad
    write(tmp_path / "a.jsonl", line().encode() + data + b"\n" + line(id="c").encode())
    done = run_here("extract", "a.jsonl", "--format", "jsonl", code=1)
    assert [json.loads(row)["id"] for row in done.stdout.splitlines()] == ["a", "c"]
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith(f"a.jsonl:2: expected {message}")


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        (
            "x.jsonl",
            b"",
            "x.jsonl: expected an article, found an empty file; check that the file was written to its end",
        ),
        ("x.txt", b" \n\n", "x.txt: expected an article, found an empty file"),
        ("x.html", b"\x89PNG\r\n\x1a\n\0\0", "x.html: expected text, found binary data"),
        ("x.html", b"<p>A page in English about nothing.</p>", "x.html: expected a Hindi article, found"),
        (
            "x.txt",
            b"abc \xff",
            "x.txt: expected UTF-8, found byte 0xff at offset 4; convert it, for example with: iconv",
        ),
        ("x.txt", b"abc\0", "x.txt: expected text, found a zero byte"),
        ("x.pdf", b"%PDF", "x.pdf: expected a file that ends in .jsonl, .ndjson, .html, .htm, .txt, found '.pdf'"),
        ("x.jsonl", None, "x.jsonl: expected a readable file, found No such file or directory; check the path"),
    ],
)
def test_a_bad_file_costs_itself_only(
    run_here: Any, tmp_path: Path, name: str, data: bytes | None, message: str
) -> None:
    write(tmp_path / "good.jsonl", line())
    if data is not None:
        write(tmp_path / name, data)
    done = run_here("extract", name, "good.jsonl", "--format", "jsonl", code=1)
    assert [json.loads(row)["id"] for row in done.stdout.splitlines()] == ["a"]
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith(message)


@pytest.mark.parametrize("published", ["", "कल", "2023-13-40", None])
def test_an_article_without_a_usable_date_is_read_with_a_warning(
    run_here: Any, tmp_path: Path, published: str | None
) -> None:
    write(tmp_path / "a.jsonl", line(published=published))
    done = run_here("extract", "a.jsonl", "--format", "jsonl")
    row = json.loads(done.stdout)
    assert row["published"] == ""
    assert 45 in [fact["value"] for fact in row["facts"]]
    assert done.stderr.startswith("a.jsonl:1: warning: expected a publication date as in 2023-10-07, found ")
    assert done.stderr.count("\n") == 1


def test_a_saved_page_is_cut_and_read(run_here: Any, tmp_path: Path) -> None:
    page = site_folder() / "news" / "kanpur-igrs-ranking-september-har-ghar-jal.html"
    write(tmp_path / "page.html", page.read_bytes())
    row = json.loads(run_here("extract", "page.html", "--format", "jsonl").stdout)
    assert row["id"] == "page.html"
    assert row["url"] == "http://site.example/news/kanpur-igrs-ranking-september-har-ghar-jal.html"
    assert row["title"].startswith("आईजीआरएस में कानपुर की वापसी")
    assert row["published"].startswith("2023-10-07")
    assert len(row["facts"]) > 3


def test_text_files_with_marks_and_foreign_line_ends(run_here: Any, tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "\ufeffशीर्षक\r\n\r\nपहला पैरा\r\nदूसरी पंक्ति\r\n")
    row = json.loads(run_here("extract", "a.txt", "--format", "jsonl", "--published", "2023-10-07").stdout)
    assert (row["id"], row["title"], row["text"]) == ("a.txt", "शीर्षक", "पहला पैरा\nदूसरी पंक्ति")


def test_json_and_csv_hold_the_same_facts(run_here: Any, tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl", line() + line(id="b", title="=cmd()"))
    rows = json.loads(run_here("extract", "a.jsonl", "--format", "json").stdout)
    assert [row["id"] for row in rows] == ["a", "b"]
    text = run_here("extract", "a.jsonl", "--format", "csv").stdout
    assert text.startswith("\ufeffid,url,outlet,published,title,kind,")
    cells = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert [(c["id"], c["quote"]) for c in cells] == [
        (row["id"], fact["quote"]) for row in rows for fact in row["facts"]
    ]
    assert {c["title"] for c in cells if c["id"] == "b"} == {"'=cmd()"}
    assert "45" in {c["value"] for c in cells}


def test_no_articles_make_an_empty_json_array(run: Any, tmp_path: Path) -> None:
    assert run("extract", "none.jsonl", "--format", "json", code=1).stdout == "[]\n"


def test_a_table_shows_a_strangers_words_without_their_powers(run_here: Any, tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl", line(title="\x1b[31m[bold]शीर्षक[/bold]:smile:"))
    out = run_here("extract", "a.jsonl").stdout
    assert "\x1b" not in out
    assert "a [31m[bold]शीर्षक[/bold]:smile:" in out
    assert "stations: चकेरी, बिठूर\n" in out
    assert "45" in out


def test_explain_shows_numbers_with_their_places(run_here: Any) -> None:
    rows = [
        json.loads(row)
        for row in run_here("explain", "कानपुर को 45वां स्थान मिला", "--format", "jsonl").stdout.splitlines()
    ]
    (number,) = [row for row in rows if row["what"] == "number"]
    assert (number["start"], number["value"]) == (10, 45)
    assert set(number) == {"what", "quote", "start", "end", "value", "rule", "note"}
    table = run_here("explain", "कानपुर को 45वां स्थान मिला").stdout
    assert "number" in table


def test_explain_answers_a_file_line_by_line(run_here: Any, tmp_path: Path) -> None:
    write(
        tmp_path / "n.jsonl",
        '{"id": "x", "text": "45 लोग", "ref": "2023-10-07"}\nnonsense\n{"id": "y", "text": "कोई नहीं"}\n',
    )
    done = run_here("explain", "n.jsonl", "--format", "jsonl", code=1)
    rows = [json.loads(row) for row in done.stdout.splitlines()]
    assert [row["id"] for row in rows] == ["x", "y"]
    assert [item["value"] for item in rows[0]["items"]] == [45]
    assert rows[1]["items"] == []
    assert done.stderr.startswith("n.jsonl:2: expected one JSON object")


def test_explain_names_a_file_that_is_not_there(run_here: Any) -> None:
    assert run_here("explain", "gone.txt", code=2).stderr.startswith("gone.txt: expected a readable file")
