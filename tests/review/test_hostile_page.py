"""A page from a stranger, stored in a real archive and in every field that it can fill, does nothing in a reviewer's browser."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, expect

from extract.fact import Fact, Mention, Reading, Refusal, StationMention
from scraper.archive import Archive
from scraper.article import Article
from scraper.page import Page as FetchedPage
from store import Store

OVERRIDE = "\N{RIGHT-TO-LEFT OVERRIDE}"
# Never closed, as a stranger would have it: all that follows in the same run of text is turned round.
WORDS = (
    "<script>alert(1)</script>",
    "</script><script>alert(2)</script>",
    "</title></textarea></style></iframe><script src=//evil.example/x.js></script>",
    '"><img src=//evil.example/x.png onerror=alert(3)><svg onload=alert(4)>',
    "' autofocus onfocus=alert(5) x='",
    '<meta http-equiv=refresh content="0;url=//evil.example/">',
    '<a href="javascript:alert(6)">x</a><form action=//evil.example><button>y</button></form>',
    "<!-- {{ 7 * 7 }} {% raise %} %(number)s ${alert(7)} \\u003cscript\\u003e",
)
HOSTILE = " ".join(WORDS)
SCRIPT_URL = "javascript:alert(8)//https://paper.example/"
BODY = f"""<!doctype html><html><head><title>{WORDS[0]}</title><meta http-equiv="refresh" content="0;url=//evil.example/a">
<link rel="stylesheet" href="//evil.example/a.css"><style>body {{ background: url(//evil.example/b.png) }}</style>
<base href="//evil.example/"><script>alert(10)</script></head><body onload="alert(11)" style="background:url(//evil.example/c)">
<h1 onclick="alert(12)">शीर्षक {OVERRIDE}</h1><img src="//evil.example/d.png" onerror="alert(13)"><iframe src="//evil.example/e"></iframe>
<object data="//evil.example/f"></object><video src="//evil.example/g" autoplay></video><form action="//evil.example/h"><input autofocus
onfocus="alert(14)"><button>भेजें</button></form>
<a id="bad" href="javascript:alert(15)">कड़ी</a><a id="good" href="https://paper.example/x">कड़ी</a><svg><script>alert(16)</script>
<use href="//evil.example/i.svg#a"/></svg><math><mi xlink:href="javascript:alert(17)">x</mi></math><p>45वां स्थान</p>
{"<div>" * 600_000}</body></html>"""


def fact(article: Article, sentence: str, quoted: str, kind: str, unit: str, value: float) -> Fact:
    """A fact whose every text field is hostile, and which stands where it says."""
    start = article.text.index(quoted)
    subject = article.text.index(WORDS[3])
    return Fact(
        kind=kind, subject=f"{HOSTILE} {OVERRIDE}", measure=HOSTILE, value=value, unit=unit, scope=HOSTILE + OVERRIDE,
        period=WORDS[1], speaker=HOSTILE, aspect=WORDS[0], quote=quoted, sentence=sentence, confidence=0.5, rule=WORDS[0],
        mentions=(
            Mention(role="value", field="text", start=start, end=start + len(quoted), quote=quoted),
            Mention(role="subject", field="text", start=subject, end=subject + len(WORDS[3]), quote=WORDS[3]),
        ),
    )  # fmt: skip


@pytest.fixture(scope="module")
def hostile_db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of hostile articles: 1 in all its fields, 2 of 10 MB with a headline of 100 kB."""
    db = tmp_path_factory.mktemp("hostile") / "facts.db"
    fetched = FetchedPage(
        url=SCRIPT_URL, final_url=SCRIPT_URL + WORDS[0], status=200, headers=(("Content-Type", "text/html; charset=utf-8"),),
        body=BODY.encode(), fetched_at="2023-10-08T00:00:00Z",
    )  # fmt: skip
    sentence = f"{HOSTILE} 4567वें स्थान {OVERRIDE} पर."
    said = Article(
        id="1", url=SCRIPT_URL, outlet=f"{HOSTILE}{OVERRIDE}", title=f"{HOSTILE} {OVERRIDE}", author=HOSTILE + OVERRIDE,
        standfirst=HOSTILE, section=HOSTILE, published="2023-10-07", published_source="meta", text=f"{sentence} 8901 अंक. धारा 144.",
    )  # fmt: skip
    filler = f"{OVERRIDE}{WORDS[0]} अ" * 200_000
    long = Article(
        id="2", url="https://paper.example/long", outlet="paper.example", title="<b>" * 33_000 + " 12वां",
        published="2023-10-07", published_source="meta", text=f"{filler} {WORDS[3]} 23वें स्थान पर. {filler}",
    )  # fmt: skip
    assert len(long.text.encode()) > 10_000_000
    station = StationMention(name=HOSTILE, field="text", start=0, end=9)
    refused = said.text.index("धारा 144")
    refusal = Refusal(rule=WORDS[0], reason=HOSTILE, field="text", start=refused, end=refused + 8, quote="धारा 144")
    with Archive(db.with_suffix(".warc")) as archive, Store.open(db) as store:
        stored = archive.write(fetched)
        facts = (
            fact(said, sentence, "4567वें स्थान", "rank", "rank", 4567),
            fact(said, sentence, "8901 अंक", "count", f"{WORDS[3]}{OVERRIDE}", 8901),
        )
        store.save(said, Reading(facts=facts, stations=(station,), refusals=(refusal,)), stored)
        store.save(long, Reading(facts=(fact(long, "-", "23वें स्थान", "rank", "rank", 23),), stations=(), refusals=()))
    with closing(sqlite3.connect(db)) as conn, conn:
        columns = "id, check_name, severity, message, message_hi, at, key"
        known = conn.execute("SELECT group_concat(name) FROM pragma_table_info('checks')").fetchone()[0]
        assert set(columns.split(", ")) <= set(known.split(","))
        conn.execute(
            f"INSERT INTO checks ({columns}) VALUES (1, 'S2', 'high', ?, ?, '2023-10-08T00:00:00Z', 'S2 1 2')",
            (HOSTILE + OVERRIDE, HOSTILE + OVERRIDE),
        )
        conn.executemany("INSERT INTO check_facts (check_id, fact_id) VALUES (1, ?)", [(1,), (2,), (3,)])
    return db


@pytest.fixture(scope="module")
def server(serve_long: Any, hostile_db: Path) -> Any:
    """A server whose reviewer has a hostile name too, and has judged with a hostile note."""
    return serve_long(hostile_db, reviewer=WORDS[3] + OVERRIDE)


class Watched:
    """A tab, with all that a stranger's text could make it do."""

    def __init__(self, page: Page, origin: str) -> None:
        self.page, self.origin = page, origin
        self.dialogs: list[str] = []
        self.asked: list[str] = []
        self.said: list[str] = []
        page.on("dialog", lambda dialog: (self.dialogs.append(dialog.message), dialog.dismiss()))
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(str(error)))
        page.on("popup", lambda popup: self.asked.append(f"popup {popup.url}"))

    def assert_harmless(self) -> None:
        """Nothing ran, nothing was loaded from elsewhere, and the tab is where it was."""
        assert self.dialogs == []
        assert [url for url in self.asked if not url.startswith((f"{self.origin}/", "data:"))] == []
        assert self.page.url.startswith(self.origin)


@pytest.fixture
def watched(page: Page, server: Any) -> Iterator[Watched]:
    """A tab that is watched, also at the end of the test."""
    watched = Watched(page, server.origin)
    yield watched
    watched.assert_harmless()


OURS = [
    "/-/check/1", "/-/check/2", "/-/check/3", "/-/article/1", "/-/article/2", "/-/conflicts", "/-/overview",
    f"/-/subject?name={quote(f'{HOSTILE} {OVERRIDE}')}", f"/-/subject?name={quote(HOSTILE)}&measure={quote(HOSTILE)}", "/-/subject",
    f"/-/check?kind=rank&outlet={quote(HOSTILE)}&words={quote(HOSTILE)}", f"/-/check/1?outlet={quote(HOSTILE)}&words={quote(HOSTILE)}",
    f"/-/check/1?done={quote(HOSTILE)}", f"/-/check/1?done=1:{quote(HOSTILE)}", f"/-/check/1?lang={quote(HOSTILE)}",
    f"/-/check/1?{quote(HOSTILE)}={quote(HOSTILE)}", f"/-/conflicts?check={quote(HOSTILE)}&severity={quote(HOSTILE)}",
    f"/-/check/999?x={quote(HOSTILE)}", f"/-/{quote(HOSTILE)}",
]  # fmt: skip
DATASETTES = [
    "/", "/facts", "/facts/claims", "/facts/facts", "/facts/facts/1", "/facts/articles/1", "/facts/reviews", "/facts/checks",
    "/facts/facts?_facet=subject&_facet=measure", f"/facts/facts?subject={quote(HOSTILE)}", f"/facts/facts?_sort={quote(HOSTILE)}",
    f"/facts?sql={quote('select title, url from articles')}", f"/facts?sql={quote(HOSTILE)}", f"/facts/{quote(HOSTILE)}",
    f"/-/allow-debug?actor={quote(HOSTILE)}&allow={quote(HOSTILE)}", "/-/messages", "/-/actor", "/-/logout",
]  # fmt: skip


SHOWN = [(path, "hi") for path in OURS] + [(path, "en") for path in OURS[:8]]


@pytest.mark.parametrize(("path", "language"), SHOWN, ids=lambda words: words[:40])
def test_our_pages_show_it_as_text(path: str, language: str, watched: Watched, server: Any) -> None:
    watched.page.set_extra_http_headers({"accept-language": language})
    watched.page.goto(server.at(path), wait_until="load")
    assert watched.page.evaluate(FOUND) == []
    assert [line for line in watched.said if "status of 404" not in line] == []
    assert watched.page.evaluate(TURNED_ROUND) == []
    assert watched.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    watched.page.mouse.click(640, 450)
    watched.page.keyboard.press("j")


# Whatever a stranger could have put into the tree: handlers, scripts of the page itself, addresses that run or lead away.
FOUND = """() => [...document.querySelectorAll("*")].flatMap((element) => [
  ...[...element.attributes].filter((a) => a.name.startsWith("on")).map((a) => `${element.tagName} ${a.name}`),
  ...["href", "src", "action", "formaction", "data-src"].filter((name) => element.hasAttribute(name))
    .map((name) => new URL(element.getAttribute(name), location.href))
    .filter((url) => url.protocol !== "data:" && url.host !== location.host && url.host !== "paper.example").map(String),
  ...(element.matches("script:not([src]), object, embed, base, meta[http-equiv], svg script") ? [element.tagName] : []),
])"""

# Words of ours that are drawn from right to left. What a stranger wrote may be, where it stands.
TURNED_ROUND = """() => {
  const turned = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode, text = node.data;
    if (!/[A-Za-z0-9]{2}/.test(text) || /[<\\u202e]/.test(text) || !node.parentElement.checkVisibility()) continue;
    if (node.parentElement.closest(".passage, .text, option, script, style")) continue;
    const at = text.search(/[A-Za-z0-9]{2}/), range = document.createRange();
    const left = (offset) => { range.setStart(node, offset); range.setEnd(node, offset + 1); return range.getBoundingClientRect(); };
    const [first, second] = [left(at), left(at + 1)];
    if (first.width && Math.abs(first.top - second.top) < 2 && second.left < first.left) turned.push(text.trim());
  }
  return turned;
}"""


@pytest.mark.parametrize("path", DATASETTES, ids=lambda path: path[:40])
def test_datasettes_own_pages_run_nothing_of_it(path: str, watched: Watched, server: Any) -> None:
    """Their own scripts within the page are kept from running as well: the policy knows no exception."""
    watched.page.goto(server.at(path), wait_until="load")
    watched.page.mouse.click(640, 450)


def test_it_is_judged_and_corrected_like_any_other(watched: Watched, server: Any) -> None:
    page = watched.page
    page.goto(server.at("/-/check/1"))
    assert WORDS[0] in page.locator("h1").inner_text()
    page.fill("[name=note]", HOSTILE)
    page.fill("#field-subject", f"{WORDS[3]} {WORDS[5]}")
    page.fill("#field-unit", WORDS[1])
    page.click("[name=verdict][value=corrected]")
    page.wait_for_url(re.compile(r"/-/check/(?!1\b)"))
    page.goto(server.at("/-/check/1"))
    assert WORDS[1] in page.locator(".story").inner_text()
    assert page.evaluate(FOUND) == []
    assert page.evaluate(TURNED_ROUND) == []
    verdict, note, reviewer = server.rows("SELECT verdict, note, reviewer FROM reviews")[0]
    assert (verdict, note, reviewer) == ("corrected", HOSTILE, WORDS[3] + OVERRIDE)
    correction = server.rows("SELECT correction FROM reviews")[0][0]
    assert json.loads(correction) == {"subject": f"{WORDS[3]} {WORDS[5]}", "unit": WORDS[1]}
    page.goto(server.at("/facts/reviews"))
    page.goto(server.at("/-/overview"))
    assert page.evaluate(FOUND) == []


@pytest.mark.parametrize("fact", [1, 2, 3])
def test_no_link_leads_to_an_address_that_runs(fact: int, watched: Watched, server: Any) -> None:
    watched.page.goto(server.at(f"/-/check/{fact}"))
    links = watched.page.eval_on_selector_all("a", "links => links.map((link) => link.protocol)")
    assert set(links) <= {"http:", "https:"}


def test_ten_megabytes_come_as_a_page_of_a_hundred_kilobytes(server: Any, watched: Watched) -> None:
    answer = watched.page.goto(server.at("/-/check/3"))
    assert len(answer.body()) < 100_000
    assert watched.page.locator(".passage mark.r-value").first.inner_text() == "23वें स्थान"
    answer = watched.page.goto(server.at("/-/article/2"))
    assert len(answer.body()) < 6_000_000


def test_the_archived_page_runs_and_loads_nothing(watched: Watched, server: Any) -> None:
    page = watched.page
    answer = page.goto(server.at("/-/archived/1"), wait_until="load")
    assert "sandbox" in answer.headers["content-security-policy"]
    assert answer.headers["content-security-policy"].startswith("sandbox; default-src 'none'")
    assert "45वां स्थान" in page.locator("body").inner_text()
    # 600,000 elements within each other would keep a processor for minutes.
    assert "बहुत लंबा है, इसलिए अधूरा दिखाया गया" in page.locator(".note").inner_text()
    assert page.evaluate(FOUND) == []  # which runs from outside the page's own sandbox
    left = "img, iframe, object, embed, video, svg, form, input, button, link, script, base, math, [style], [id]"
    assert page.locator(left).count() == 0
    assert page.locator("style").count() == 1
    assert page.eval_on_selector_all("a", "links => links.map((link) => link.href)") == ["", "https://paper.example/x"]
    assert page.locator("a").last.get_attribute("rel") == "noopener noreferrer nofollow"


def test_the_archived_page_stays_in_its_frame(watched: Watched, server: Any) -> None:
    page = watched.page
    page.goto(server.at("/-/check/1"))
    page.click("#archived summary")
    frame = page.locator("#archived iframe")
    assert frame.get_attribute("sandbox") == ""
    expect(frame.content_frame.locator("body")).to_contain_text("45वां स्थान")
    frame.content_frame.locator("a").last.click()  # leads nowhere: a frame may load from this server only
    page.wait_for_timeout(300)
    assert page.url == server.at("/-/check/1")


def test_an_archive_in_another_folder_is_not_read(
    hostile_db: Path, tmp_path: Path, serve: Any, browser: Browser
) -> None:
    """A row that names a file outside of the archive's folder shows that there is none."""
    db = tmp_path / "facts.db"
    with closing(sqlite3.connect(hostile_db)) as conn:
        conn.execute("VACUUM INTO ?", (str(db),))
    with closing(sqlite3.connect(db)) as conn, conn:
        conn.execute(
            "UPDATE articles SET warc = '../' || (SELECT warc FROM articles WHERE id = 1), warc_offset = 0 WHERE id = 1"
        )
    server = serve(db)
    with browser.new_context() as context:
        page = context.new_page()
        assert page.goto(server.at("/-/archived/1")).status == 200
        assert "expected a WARC file of this archive" in page.locator("body").inner_text()
