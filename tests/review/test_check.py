"""Checking facts, as a person does: by keys, by pointer and without scripts, down to what is then in `claims` and in the CSV."""

from __future__ import annotations

import csv
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

BIN = Path(sys.executable).parent
RIGHT, WRONG, CORRECTED = (f"[name=verdict][value={verdict}]" for verdict in ("right", "wrong", "corrected"))
REVIEWS = "SELECT verdict, reviewer, note FROM reviews WHERE fact_id = ? ORDER BY id"


@pytest.fixture(scope="module")
def server(serve_long: Any, shared_db: Path) -> Any:
    """One server for all tests that take a fact of their own (`fact`)."""
    return serve_long(shared_db)


@pytest.fixture(scope="module")
def unused(shared_db: Path) -> Iterator[int]:
    """Facts that no test has used. Of each article every other one, so that what follows them in the queue is nobody's."""
    conn = sqlite3.connect(shared_db)
    facts = conn.execute("SELECT id FROM facts WHERE value > 2 AND kind = 'coverage' ORDER BY id DESC").fetchall()
    conn.close()
    return iter([fact for (fact,) in facts])


@pytest.fixture
def fact(unused: Iterator[int]) -> int:
    """A fact of the test's own."""
    return next(unused)


Open = Callable[..., None]


@pytest.fixture
def show(page: Page, server: Any) -> Open:
    """Open a fact on the shared server."""

    def open_fact(fact: int, query: str = "") -> None:
        page.goto(server.at(f"/-/check/{fact}{query}"))

    return open_fact


def leave(page: Page, fact: int) -> None:
    """Wait until another fact than this is shown, ready for keys."""
    page.wait_for_url(lambda url: "/-/check/" in url and f"/-/check/{fact}" not in url.partition("?")[0])
    page.wait_for_load_state("load")


def test_from_the_demo_to_a_corrected_fact_in_claims_and_csv(
    demo_db: Path, tmp_path: Path, serve: Any, page: Page
) -> None:
    server = serve(demo_db)
    page.goto(server.at("/-/check"))
    fact = int(page.url.rpartition("/")[2])
    was = server.rows("SELECT value FROM facts WHERE id = ?", fact)[0][0]
    page.keyboard.press("3")
    expect(page.locator("#field-value")).to_be_focused()
    page.keyboard.type("14")  # over what was there, which is selected
    expect(page.locator("#field-value")).to_have_value("14")
    page.keyboard.press("Enter")
    leave(page, fact)
    assert page.locator(f".status a[href='/-/check/{fact}']").count() == 1
    claims = "SELECT value, corrected_value, status, reviewer FROM claims WHERE fact_id = ?"
    assert server.rows(claims, fact) == [(was, 14, "corrected", "asha")]
    page.goto(server.at(f"/-/check/{fact}"))
    assert page.locator(".story").inner_text().count("asha") == 1
    subprocess.run([BIN / "tathya", "export", tmp_path / "out", "--db", demo_db], check=True, capture_output=True)
    with next((tmp_path / "out").glob("*claims*.csv"), tmp_path / "out" / "facts.csv").open(
        encoding="utf-8-sig"
    ) as file:
        row = next(row for row in csv.DictReader(file) if row.get("fact_id", row.get("id")) == str(fact))
    assert (row["corrected_value"], row["status"], row["reviewer"]) == ("14", "corrected", "asha")


@pytest.mark.parametrize(("key", "verdict"), [("1", "right"), ("2", "wrong"), ("4", "unsure")])
def test_a_key_gives_a_verdict_and_shows_the_next_fact(
    key: str, verdict: str, page: Page, server: Any, show: Open, fact: int
) -> None:
    show(fact)
    page.keyboard.press(key)
    leave(page, fact)
    assert server.rows(REVIEWS, fact) == [(verdict, "asha", "")]


def test_keys_work_with_a_hindi_keyboard(page: Page, server: Any, show: Open, fact: int) -> None:
    show(fact)
    page.evaluate(
        "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: '१', code: 'Digit1', bubbles: true}))"
    )
    leave(page, fact)
    assert server.rows(REVIEWS, fact) == [("right", "asha", "")]


def test_a_number_as_an_indian_reader_types_it(page: Page, server: Any, show: Open, fact: int) -> None:
    show(fact)
    page.fill("#field-value", "१,४०,०००")
    page.click(CORRECTED)
    leave(page, fact)
    assert server.rows("SELECT corrected_value FROM claims WHERE fact_id = ?", fact) == [(140000,)]


def test_a_number_that_is_none_is_refused_and_what_was_typed_stays(
    page: Page, server: Any, show: Open, fact: int
) -> None:
    show(fact)
    page.fill("#field-value", "चौदह")
    page.fill("[name=note]", "देखिए")
    page.click(CORRECTED)
    expect(page.get_by_role("alert")).to_contain_text("चौदह")
    assert page.input_value("#field-value") == "चौदह"
    assert page.input_value("[name=note]") == "देखिए"
    assert server.rows(REVIEWS, fact) == []


def test_next_and_back_judge_nothing(page: Page, server: Any, show: Open, fact: int) -> None:
    before = server.rows("SELECT count(*) FROM reviews")
    show(fact)
    page.keyboard.press("j")
    leave(page, fact)
    page.keyboard.press("k")
    page.wait_for_url(f"**/-/check/{fact}")
    assert server.rows("SELECT count(*) FROM reviews") == before


def test_undo_takes_the_last_verdict_back_and_shows_its_fact(page: Page, server: Any, show: Open, fact: int) -> None:
    show(fact)
    page.keyboard.press("1")
    leave(page, fact)
    page.keyboard.press("u")
    page.wait_for_url(f"**/-/check/{fact}?*")
    assert server.rows("SELECT status FROM claims WHERE fact_id = ?", fact) == [("unreviewed",)]
    assert server.rows(REVIEWS, fact) == [("right", "asha", "")]  # kept, with a retraction beside it
    expect(page.locator(".story .fallen")).to_have_count(1)


def test_undo_pressed_twice_at_once_takes_back_one_verdict(page: Page, server: Any, show: Open, fact: int) -> None:
    show(fact)
    page.keyboard.press("1")
    leave(page, fact)
    taken_back = server.rows("SELECT count(*) FROM retractions")[0][0]
    page.evaluate(
        "for (const key of ['u', 'u', 'j']) document.body.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}))"
    )
    page.wait_for_url(f"**/-/check/{fact}?*")
    assert server.rows("SELECT count(*) FROM retractions")[0][0] == taken_back + 1


def test_a_latin_letter_means_itself_on_every_keyboard(page: Page, server: Any, show: Open, fact: int) -> None:
    """On a Dvorak one g stands where u does on others."""
    show(fact)
    before = server.rows("SELECT count(*) FROM retractions")
    press = "key => document.body.dispatchEvent(new KeyboardEvent('keydown', {...key, bubbles: true}))"
    page.evaluate(press, {"key": "g", "code": "KeyU"})
    page.wait_for_timeout(200)
    assert page.url == server.at(f"/-/check/{fact}")
    assert server.rows("SELECT count(*) FROM retractions") == before
    page.evaluate(press, {"key": "J", "code": "KeyC"})  # with the caps lock on
    leave(page, fact)


def test_help_opens_and_closes_and_no_key_judges_behind_it(page: Page, server: Any, show: Open, fact: int) -> None:
    show(fact)
    page.keyboard.press("?")
    expect(page.locator("#help")).to_be_visible()
    for key in "124":
        page.keyboard.press(key)
    page.keyboard.press("Escape")
    expect(page.locator("#help")).to_be_hidden()
    assert page.url == server.at(f"/-/check/{fact}")
    assert server.rows(REVIEWS, fact) == []


def test_a_field_takes_keys_as_text_and_escape_leaves_it(page: Page, server: Any, show: Open, fact: int) -> None:
    show(fact)
    page.focus("[name=note]")
    page.keyboard.type("124 juk?")
    assert page.input_value("[name=note]") == "124 juk?"
    page.keyboard.press("Enter")  # in the note alone it says nothing
    page.keyboard.press("Escape")
    page.keyboard.press("2")
    leave(page, fact)
    assert server.rows(REVIEWS, fact) == [("wrong", "asha", "124 juk?")]
    show(fact)
    assert "124 juk?" in page.locator(".story").inner_text()


def test_enter_in_an_unchanged_field_gives_no_verdict(page: Page, server: Any, show: Open, fact: int) -> None:
    show(fact)
    page.focus("#field-value")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    page.keyboard.press("3")
    expect(page.locator("#field-value")).to_be_focused()
    assert server.rows(REVIEWS, fact) == []


def test_a_key_held_down_sends_one_verdict(page: Page, server: Any, show: Open, fact: int) -> None:
    show(fact)
    before = server.rows("SELECT count(*) FROM reviews")[0][0]
    for _ in range(12):  # a key that is pressed again without a release repeats, also in the next fact's page
        page.keyboard.down("1")
    leave(page, fact)
    for _ in range(12):
        page.keyboard.down("1")
    page.keyboard.up("1")
    page.goto(server.at("/-/overview"))
    assert server.rows(REVIEWS, fact) == [("right", "asha", "")]
    assert server.rows("SELECT count(*) FROM reviews")[0][0] == before + 1


def test_two_presses_at_once_send_one_verdict(page: Page, server: Any, show: Open, fact: int) -> None:
    show(fact)
    page.evaluate(
        "for (const key of ['1', '2', '1']) document.body.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}))"
    )
    leave(page, fact)
    assert server.rows(REVIEWS, fact) == [("right", "asha", "")]


@pytest.mark.parametrize("verdict", ["right", "corrected"])
def test_a_fact_read_anew_meanwhile_is_refused_and_nothing_is_lost(
    verdict: str, page: Page, server: Any, show: Open, fact: int
) -> None:
    show(fact)
    conn = sqlite3.connect(server.db)
    with conn:
        conn.execute("UPDATE facts SET value = value + 1 WHERE id = ?", (fact,))
    conn.close()
    page.fill("[name=note]", "दूसरे अनुच्छेद में")
    if verdict == "corrected":
        page.fill("#field-period", "2023-08")
    page.click(f"[name=verdict][value={verdict}]")
    expect(page.get_by_role("alert")).to_be_visible()
    assert server.rows(REVIEWS, fact) == []
    assert page.input_value("[name=note]") == "दूसरे अनुच्छेद में"
    if verdict == "corrected":
        assert page.input_value("#field-period") == "2023-08"
    page.click(f"[name=verdict][value={verdict}]")  # seen as it now stands
    leave(page, fact)
    assert server.rows(REVIEWS, fact) == [(verdict, "asha", "दूसरे अनुच्छेद में")]
    # Fields that nobody touched are not put back to what they were before.
    correction = {"right": None, "corrected": '{"period":"2023-08"}'}[verdict]
    assert server.rows("SELECT correction FROM reviews WHERE fact_id = ?", fact) == [(correction,)]


def test_a_database_that_is_locked_loses_no_verdict(page: Page, server: Any, show: Open, fact: int) -> None:
    show(fact)
    page.fill("[name=note]", "ताला")
    with closing(sqlite3.connect(server.db, isolation_level=None)) as conn:
        conn.execute("BEGIN IMMEDIATE")
        page.click(RIGHT)
        expect(page.get_by_role("alert")).to_contain_text("locked", timeout=15_000)
    assert page.input_value("[name=note]") == "ताला"
    page.click(RIGHT)
    leave(page, fact)
    assert server.rows(REVIEWS, fact) == [("right", "asha", "ताला")]


def test_tab_goes_through_the_page_in_the_order_of_the_work(page: Page, show: Open, fact: int) -> None:
    show(fact)
    stops = []
    for _ in range(60):
        page.keyboard.press("Tab")
        stop = page.evaluate(
            "(e => e.id || (e.name ? `${e.name}:${e.value}` : e.className || e.tagName))(document.activeElement)"
        )
        if stop == "BODY":
            break
        stops.append(stop)
    assert stops[0] == "skip"
    wanted = [
        "field-value",
        "note:",
        "verdict:right",
        "verdict:wrong",
        "verdict:corrected",
        "verdict:unsure",
        "help-open",
    ]
    assert [stop for stop in stops if stop in wanted] == wanted


def test_the_skip_link_leads_past_the_navigation(page: Page, show: Open, fact: int) -> None:
    show(fact)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()


def test_everything_works_without_scripts(browser: Browser, server: Any, fact: int) -> None:
    context = browser.new_context(java_script_enabled=False, locale="hi-IN")
    page = context.new_page()
    page.goto(server.at(f"/-/check/{fact}"))
    page.fill("#field-value", "33")
    page.fill("[name=note]", "बिना स्क्रिप्ट")
    page.press("#field-value", "Enter")  # which by itself takes the first button of a form: right
    page.wait_for_timeout(200)
    assert server.rows(REVIEWS, fact) == []
    page.click(CORRECTED)
    leave(page, fact)
    assert server.rows(REVIEWS, fact) == [("corrected", "asha", "बिना स्क्रिप्ट")]
    page.click("#undo button")
    page.wait_for_url(f"**/-/check/{fact}?*")
    page.click("#next")
    leave(page, fact)
    page.goto(server.at(f"/-/check/{fact}"))
    page.click("#archived-link")
    page.wait_for_url("**/-/archived/*")
    context.close()


def test_the_language_is_hindi_unless_chosen_and_then_kept(page: Page, server: Any, show: Open, fact: int) -> None:
    show(fact)
    assert page.get_attribute("html", "lang") == "hi"
    page.click("header [hreflang=en]")
    page.goto(server.at(f"/-/check/{fact}"))
    assert page.get_attribute("html", "lang") == "en"
    expect(page.locator(RIGHT)).to_contain_text("right")
    page.click("header [hreflang=hi]")
    assert page.get_attribute("html", "lang") == "hi"
    expect(page.locator(RIGHT)).to_contain_text("सही")


def test_an_english_browser_is_answered_in_english(browser: Browser, server: Any, fact: int) -> None:
    context = browser.new_context(locale="en-IN")
    page = context.new_page()
    page.goto(server.at(f"/-/check/{fact}"))
    assert page.get_attribute("html", "lang") == "en"
    context.close()


def test_the_fact_is_marked_in_its_sentence_and_in_its_article(page: Page, server: Any, show: Open, fact: int) -> None:
    show(fact)
    quote = server.rows("SELECT quote FROM mentions WHERE fact_id = ? AND role = 'value'", fact)[0][0]
    assert "".join(page.locator(".passage").first.locator("mark.r-value").all_inner_texts()) == quote
    page.click(f"a[href$='#f{fact}']")
    expect(page.locator(f"#f{fact}")).to_be_attached()
    assert quote in page.locator(".text, h1").all_inner_texts()[0] + page.locator(".text").inner_text()


def test_the_page_as_fetched_is_shown_beside_the_fact(page: Page, server: Any, show: Open, fact: int) -> None:
    show(fact)
    title = server.rows("SELECT title FROM fact_history WHERE fact_id = ?", fact)[0][0]
    page.click("#archived summary")
    expect(page.frame_locator("#archived iframe").locator("body")).to_contain_text(title[:20])


def test_filters_keep_to_their_facts(page: Page, server: Any) -> None:
    page.goto(server.at("/-/check?kind=amount"))
    for _ in range(3):
        fact = int(page.url.partition("?")[0].rpartition("/")[2])
        assert server.rows("SELECT kind FROM facts WHERE id = ?", fact) == [("amount",)]
        page.keyboard.press("1")
        leave(page, fact)
    page.goto(server.at("/-/check?words=%E0%A4%95%E0%A4%BE%E0%A4%A8%E0%A4%AA%E0%A5%81%E0%A4%B0&kind=rank"))
    fact = int(page.url.partition("?")[0].rpartition("/")[2])
    found = "SELECT title || sentence || subject || measure FROM fact_history WHERE fact_id = ? AND kind = 'rank'"
    assert "कानपुर" in server.rows(found, fact)[0][0]
    page.goto(server.at("/-/check?words=कखगघ"))
    expect(page.locator("main a[href='/-/check']")).to_be_visible()


@pytest.mark.parametrize("path", ["/-/check/{fact}", "/-/article/1", "/-/overview", "/-/conflicts", "/-/subject"])
def test_a_phone_needs_no_scrolling_sideways(path: str, browser: Browser, server: Any, fact: int) -> None:
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, locale="hi-IN", has_touch=True, is_mobile=True
    )
    page = context.new_page()
    page.goto(server.at(path.format(fact=fact)))
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    context.close()
