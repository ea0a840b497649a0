"""The frontier: what is in line, what comes next, what a second opening finds."""

from __future__ import annotations

from pathlib import Path

import pytest

from scraper.errors import FrontierLocked
from scraper.frontier import Candidate, Frontier, Validators


def candidates(*names: str, host: str = "a.example") -> list[Candidate]:
    return [Candidate(f"https://{host}/{name}", f"https://{host}/{name}?utm_source=x") for name in names]


def test_a_url_is_in_line_once() -> None:
    with Frontier(":memory:") as frontier:
        assert frontier.add("feed", candidates("1", "2")) == 2
        assert frontier.add("feed", candidates("2", "3")) == 2  # 2 waits still, 3 is new
        assert frontier.counts() == {"waiting": 3}


def test_the_newest_comes_first_then_the_order_met() -> None:
    with Frontier(":memory:") as frontier:
        frontier.add("feed", [*candidates("1", "2"), Candidate("https://a.example/3", "x", "2024-01-01")])
        taken = [frontier.take(["feed"]) for _ in range(4)]
        assert [task.url[-1] if task else "" for task in taken] == ["3", "1", "2", ""]


def test_a_busy_host_and_another_source_are_passed_over() -> None:
    with Frontier(":memory:") as frontier:
        frontier.add("feed", candidates("1"))
        frontier.add("feed", candidates("2", host="b.example"))
        frontier.add("other", candidates("3", host="c.example"))
        task = frontier.take(["feed"], ["a.example"])
        assert task is not None
        assert (task.url, task.asked, task.host, task.source) == (
            "https://b.example/2",
            "https://b.example/2?utm_source=x",
            "b.example",
            "feed",
        )
        assert frontier.take(["feed"], ["a.example"]) is None


def test_what_was_in_flight_waits_again_after_reopening(tmp_path: Path) -> None:
    with Frontier(tmp_path / "f.db") as frontier:
        frontier.add("feed", candidates("1", "2", "3"))
        first, second = frontier.take(["feed"]), frontier.take(["feed"])
        assert first is not None
        assert second is not None
        frontier.finish(first.url, "done", status=200)
        frontier.remember(first.url, Validators('"e"', "then", "abc"))
        frontier.handed_on(first.url, "digest")
        assert frontier.counts() == {"done": 1, "in_flight": 1, "waiting": 1}
    with Frontier(tmp_path / "f.db") as frontier:
        assert frontier.counts() == {"done": 1, "waiting": 2}
        assert frontier.validators(first.url) == Validators('"e"', "then", "abc")
        assert frontier.validators("https://a.example/none") == Validators()
        assert (frontier.article_hash(first.url), frontier.article_hash("x")) == ("digest", "")


def test_what_is_done_is_not_due_again_at_once() -> None:
    with Frontier(":memory:") as frontier:
        frontier.add("feed", candidates("1"))
        frontier.take(["feed"])
        frontier.finish("https://a.example/1", "done")
        assert frontier.add("feed", candidates("1")) == 0
        assert frontier.is_fresh("https://a.example/1")
        assert frontier.begin("feed", candidates("1")[0]) is None


def test_what_is_done_is_due_again_after_the_time_set() -> None:
    with Frontier(":memory:", revisit_seconds=0) as frontier:
        frontier.add("feed", candidates("1"))
        frontier.take(["feed"])
        frontier.finish("https://a.example/1", "done")
        assert not frontier.is_fresh("https://a.example/1")
        assert frontier.add("feed", candidates("1")) == 1


def test_a_passing_failure_is_tried_three_times_a_lasting_one_once() -> None:
    with Frontier(":memory:") as frontier:
        for transient, tries in ((True, 3), (False, 1)):
            name = f"t{transient}"
            count = 0
            while frontier.add("feed", candidates(name)):
                frontier.take(["feed"])
                frontier.finish(f"https://a.example/{name}", "failed", status=503, error="x", transient=transient)
                count += 1
            assert count == tries


def test_one_crawl_at_a_time(tmp_path: Path) -> None:
    with Frontier(tmp_path / "f.db"), pytest.raises(FrontierLocked, match="only crawl"):
        Frontier(tmp_path / "f.db")
    Frontier(tmp_path / "f.db").close()


def test_a_transaction_is_whole_or_nothing() -> None:
    with Frontier(":memory:") as frontier:
        with pytest.raises(ZeroDivisionError), frontier.transaction():  # noqa: PT012 - the two steps are the case
            frontier.handed_on("u", "digest")
            _ = 1 // 0
        assert frontier.article_hash("u") == ""
