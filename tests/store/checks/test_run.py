"""The checks over a database: what is found stays, what no longer holds goes, whatever happens in between."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from extract.extractor import Extractor
from scraper.article import Article
from store import Store, StoreError, add_review, retract_review
from store.checks import CHECKS, Check, run_checks
from store.checks.listing import list_findings
from store.checks.record import CheckedArticle, Finding

RANK = "आईजीआरएस की सितंबर 2023 की रैंकिंग में सीतापुर जिला प्रदेश में {} स्थान पर रहा।"
FILLER = " डीएम ने सोमवार को अफसरों की बैठक ली और लापरवाही पर नाराजगी जताई।"
DISPOSED = "सीतापुर में {} आवेदनों में से {} का निस्तारण कर दिया गया है।"

Tell = Callable[..., int]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "facts.db") as opened:
        yield opened


@pytest.fixture
def tell(store: Store, extractor: Extractor) -> Tell:
    """Save an article of these words as it is read, and leave it to be checked; its id."""

    def save(text: str, *, url: str, outlet: str = "", published: str = "2023-10-07", title: str = "") -> int:
        article = Article(id=url, url=url, outlet=outlet or url, title=title, text=text, published=published)
        saved = store.save(article, extractor.read(article))
        store.db.execute("INSERT OR IGNORE INTO unchecked (article_id) VALUES (?)", (saved.article_id,))
        store.db.conn.commit()
        return saved.article_id

    return save


def standing(store: Store) -> list[str]:
    """The short numbers of the findings that stand."""
    return [finding["id"] for finding in list_findings(store)]


def rows(store: Store) -> list[list[dict[str, Any]]]:
    return [store.rows(f"SELECT * FROM {table} ORDER BY 1, 2") for table in ("checks", "check_facts", "issues")]


def fact_id(store: Store, quote: str) -> int:
    return int(store.rows("SELECT id FROM facts WHERE quote = ?", (quote,))[0]["id"])


def test_two_outlets_with_two_ranks_are_found_once_and_say_who_was_first(store: Store, tell: Tell) -> None:
    tell(RANK.format("54वें"), url="b", outlet="दूसरा", published="2023-10-09")
    tell(RANK.format("45वें"), url="a", outlet="पहला", published="2023-10-07")
    summary = run_checks(store)
    assert (summary.articles, summary.found, summary.standing) == (2, 1, 1)
    (finding,) = list_findings(store)
    assert finding["id"] == "S2"
    assert "first पहला (2023-10-07) “45वें स्थान पर”, then दूसरा (2023-10-09)" in finding["message"]
    assert [fact["outlet"] for fact in finding["facts"]] == ["पहला", "दूसरा"]


def test_spellings_of_one_question_are_compared_and_other_levels_are_not(store: Store, tell: Tell) -> None:
    tell(RANK.format("45वें"), url="a")
    tell(RANK.format("45वें").replace("प्रदेश", "यूपी").replace("आईजीआरएस", "आइजीआरएस").replace("45", "54"), url="b")
    tell(RANK.format("तीसरे").replace("प्रदेश", "मंडल"), url="c")
    run_checks(store)
    assert standing(store) == ["S2"]


def test_articles_of_one_copy_are_compared_and_the_message_says_so(store: Store, tell: Tell) -> None:
    tell(RANK.format("45वें") + FILLER * 4, url="a")
    tell(RANK.format("54वें") + FILLER * 4, url="b")
    assert len({row["story_id"] for row in store.rows("SELECT story_id FROM articles")}) == 1
    run_checks(store)
    assert "both tell one story" in list_findings(store)[0]["message"]


def test_one_outlet_that_changes_its_figure_later_is_another_finding(store: Store, tell: Tell) -> None:
    tell(RANK.format("45वें"), url="a", outlet="पहला", published="2023-10-07")
    tell(RANK.format("54वें"), url="b", outlet="पहला", published="2023-10-09")
    run_checks(store)
    assert standing(store) == ["S3"]


def test_a_second_run_changes_no_row(store: Store, tell: Tell) -> None:
    tell(RANK.format("45वें"), url="a")
    tell(RANK.format("54वें"), url="b")
    tell(DISPOSED.format("3,890", "4,212"), url="c")
    run_checks(store)
    before = rows(store)
    assert len(before[0]) == 2
    again = run_checks(store, everything=True)
    assert (again.articles, again.found, again.withdrawn, again.standing) == (3, 0, 0, 2)
    assert rows(store) == before
    assert store.rows("SELECT * FROM unchecked") == []


def test_only_what_has_changed_is_looked_at_and_what_it_is_compared_with(store: Store, tell: Tell) -> None:
    tell(RANK.format("45वें"), url="a")
    tell(DISPOSED.format("4,212", "3,890"), url="c")
    assert run_checks(store).articles == 2
    tell(RANK.format("54वें"), url="b", published="2023-10-08")
    summary = run_checks(store)
    assert (summary.articles, summary.found) == (1, 1)


def test_small_batches_find_the_same(store: Store, tell: Tell) -> None:
    for n, place in enumerate(("45वें", "54वें", "45वें", "60वें")):
        tell(RANK.format(place), url=f"a{n}", published=f"2023-10-0{n + 1}")
    run_checks(store, batch=1)
    one_by_one = store.rows("SELECT key, message FROM checks WHERE withdrawn = 0 ORDER BY key")
    assert len(one_by_one) == 2
    run_checks(store, everything=True)
    assert store.rows("SELECT key, message FROM checks WHERE withdrawn = 0 ORDER BY key") == one_by_one


def test_a_verdict_withdraws_a_finding_and_a_retraction_brings_it_back_under_its_date(store: Store, tell: Tell) -> None:
    tell(RANK.format("45वें"), url="a")
    tell(RANK.format("54वें"), url="b", published="2023-10-08")
    run_checks(store)
    (first,) = store.rows("SELECT id, at, withdrawn FROM checks")
    review = add_review(store, fact_id(store, "54वें स्थान पर"), "wrong", reviewer="आशा")
    assert run_checks(store).withdrawn == 1
    assert standing(store) == []
    retract_review(store, review, reviewer="आशा")
    assert run_checks(store).found == 1
    assert store.rows("SELECT id, at, withdrawn FROM checks") == [first]


def test_a_corrected_value_counts_and_one_of_unsure_leaves_it(store: Store, tell: Tell) -> None:
    tell(RANK.format("45वें"), url="a")
    tell(RANK.format("54वें"), url="b", published="2023-10-08")
    wanted = fact_id(store, "54वें स्थान पर")
    add_review(store, wanted, "corrected", correction={"value": 45}, reviewer="आशा")
    add_review(store, wanted, "unsure", reviewer="रवि")
    run_checks(store)
    assert standing(store) == []


def test_a_correction_can_bring_two_articles_to_one_question(store: Store, tell: Tell) -> None:
    """The corrected fact's row still belongs to the question as it was read."""
    tell(RANK.format("45वें"), url="a")
    tell(RANK.format("54वें").replace("सितंबर", "अगस्त"), url="b", published="2023-10-08")
    run_checks(store)
    assert standing(store) == []
    add_review(store, fact_id(store, "54वें स्थान पर"), "corrected", correction={"period": "2023-09"}, reviewer="आशा")
    run_checks(store)
    assert standing(store) == ["S2"]
    tell(RANK.format("61वें"), url="c", published="2023-10-09")
    run_checks(store)
    assert standing(store) == ["S2", "S2"]


def test_a_new_version_of_an_article_takes_its_findings_along(store: Store, tell: Tell) -> None:
    tell(DISPOSED.format("3,890", "4,212"), url="a")
    run_checks(store)
    assert standing(store) == ["B1"]
    old = store.rows("SELECT id FROM articles")[0]["id"]
    tell(DISPOSED.format("4,212", "3,890"), url="a")
    store.db.execute("INSERT OR IGNORE INTO unchecked VALUES (?)", (old,))
    store.db.conn.commit()
    run_checks(store)
    assert standing(store) == ["S3"]  # B1 is gone; that the figures were changed is a finding of its own


def test_the_others_are_compared_anew_when_the_first_teller_falls_away(store: Store, tell: Tell) -> None:
    tell(RANK.format("45वें"), url="a", published="2023-10-07")
    tell(RANK.format("54वें"), url="b", published="2023-10-08")
    tell(RANK.format("60वें"), url="c", published="2023-10-09")
    run_checks(store)
    assert len(standing(store)) == 2
    add_review(store, fact_id(store, "45वें स्थान पर"), "wrong", reviewer="आशा")
    run_checks(store)
    (finding,) = list_findings(store)
    assert {fact["quote"] for fact in finding["facts"]} == {"54वें स्थान पर", "60वें स्थान पर"}


def test_a_run_that_is_killed_goes_on_with_the_next_batch(
    store: Store, tell: Tell, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(4):
        tell(DISPOSED.format("3,890", f"4,21{n}"), url=f"a{n}")
    import store.checks.run as module

    real, calls = module.write, []

    def killed(*given: Any) -> tuple[int, int]:
        calls.append(1)
        if len(calls) == 3:
            raise KeyboardInterrupt
        return real(*given)

    monkeypatch.setattr(module, "write", killed)
    with pytest.raises(KeyboardInterrupt):
        run_checks(store, batch=1)
    assert len(store.rows("SELECT * FROM unchecked")) == 2
    assert len(standing(store)) == 2
    monkeypatch.undo()
    assert run_checks(store).articles == 2
    assert len(standing(store)) == 4


def test_a_check_that_breaks_costs_itself_and_is_listed(store: Store, tell: Tell) -> None:
    def broken(article: CheckedArticle) -> list[Finding]:
        raise ZeroDivisionError("no whole")

    part = next(check for check in CHECKS if check.id == "B1")
    tell(DISPOSED.format("3,890", "4,212"), url="https://news.example/a")
    run_checks(store)
    failing: Check = replace(part, article=broken)
    checks = [failing, *(check for check in CHECKS if check is not part)]
    summary = run_checks(store, everything=True, checks=checks)
    assert len(summary.failures) == 1
    assert standing(store) == ["B1"]
    (issue,) = store.rows("SELECT url, stage, level, message FROM issues")
    assert (issue["stage"], issue["level"]) == ("check", "error")
    assert "https://news.example/a" in issue["message"]
    assert "ZeroDivisionError: no whole" in issue["message"]


def test_findings_are_listed_gravest_first_and_by_severity(store: Store, tell: Tell) -> None:
    tell(RANK.format("45वें"), url="a", outlet="पहला")
    tell(RANK.format("54वें"), url="b", outlet="पहला", published="2023-10-09")
    tell(DISPOSED.format("3,890", "4,212"), url="c")
    run_checks(store)
    assert standing(store) == ["B1", "S3"]
    assert [finding["id"] for finding in list_findings(store, severity="high")] == ["B1"]
    with pytest.raises(StoreError, match="severity 'grave': expected one of high, medium, low"):
        list_findings(store, severity="grave")


def test_no_table_is_read_whole_for_a_batch(store: Store, tell: Tell) -> None:
    """Each statement of a run over a few articles finds its rows by an index, whatever the size of the database."""
    tell(RANK.format("45वें"), url="a")
    tell(RANK.format("54वें"), url="b")
    said: list[str] = []
    store.db.conn.set_trace_callback(said.append)
    run_checks(store)
    store.db.conn.set_trace_callback(None)
    # The names of measures are stepped through by their index; reviews with a correction are as many as people typed.
    reads = [sql for sql in said if sql.lstrip().startswith(("SELECT", "UPDATE", "DELETE")) and "count(*)" not in sql]
    reads = [sql for sql in reads if "correction IS NOT NULL" not in sql]
    assert len(reads) > 8
    scans = {
        f"{row[3]}: {sql}"
        for sql in reads
        for row in store.db.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()
        if row[3].startswith("SCAN") and "json_each" not in row[3] and "unchecked" not in row[3]
    }
    assert scans == set()


WATER = "सीतापुर जिले में {} फीसदी घरों तक नल से जल पहुंच चुका है।"


def test_a_page_that_changed_a_figure_is_found_whichever_version_is_checked_first(store: Store, tell: Tell) -> None:
    first = tell(WATER.format("82.73") + FILLER, url="a")
    run_checks(store)
    second = tell(WATER.format("52.73") + FILLER, url="a")
    run_checks(store)
    assert standing(store) == ["S3"]
    (finding,) = list_findings(store)
    assert "where it now says “52.73 फीसदी घरों”" in finding["message"]
    assert "it said “82.73 फीसदी घरों”" in finding["message"]
    before = rows(store)
    for article_id in (first, second):
        store.db.execute("INSERT INTO unchecked VALUES (?)", (article_id,))
        store.db.conn.commit()
        run_checks(store)
        assert rows(store) == before
    # The outlet went back to what it said first: that it had said otherwise stays to be seen.
    tell(WATER.format("82.73") + FILLER + " और कुछ।", url="a")
    run_checks(store)
    messages = [finding["message"] for finding in list_findings(store)]
    assert len(messages) == 1
    assert "where it now says “82.73 फीसदी घरों”" in messages[0]
