"""Reading articles: every page in fixtures/pages against the JSON beside it, and the five real pages.

A fixture's `why` says which fault of the web it stands for. All text in fixtures/pages is our own.
"""

from __future__ import annotations

import json
import time
import unicodedata
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper import errors
from scraper.errors import EmptyPage, NotHtml, ParseError
from scraper.page import Page
from scraper.parse import parse

from .conftest import FIXTURES, PARAGRAPHS, REAL_PAGES, article_html, make_page

CASES = sorted(path.stem for path in FIXTURES.glob("*.json"))
GOLD = REAL_PAGES / "gold.jsonl"


def fixture_page(name: str, **changes: str) -> Page:
    expected = json.loads((FIXTURES / f"{name}.json").read_text("utf-8"))
    address = expected.get("address", f"https://www.example.com/news/{name}-12345.html")
    return make_page((FIXTURES / f"{name}.html").read_bytes(), url=address)


def test_there_are_cases() -> None:
    assert len(CASES) >= 20
    assert {path.stem for path in FIXTURES.glob("*.html")} == set(CASES)


@pytest.mark.parametrize("name", CASES)
def test_a_fixture_is_read_as_its_json_says(name: str) -> None:
    expected = json.loads((FIXTURES / f"{name}.json").read_text("utf-8"))
    page = fixture_page(name)
    if "error" in expected:
        with pytest.raises(getattr(errors, expected["error"])) as caught:
            parse(page)
        assert expected["reason"] in caught.value.came
        return
    article = parse(page)
    assert article.text == expected["text"], expected["why"]
    for field in ("title", "author", "published", "published_source"):
        assert getattr(article, field) == expected[field], f"{field}: {expected['why']}"
    assert article.id == article.url == expected.get("url", page.final_url)
    assert article.outlet == "example.com"
    for field in ("standfirst", "modified", "modified_source", "section", "page_type", "access", "truncated"):
        if field in expected:
            assert getattr(article, field) == expected[field], f"{field}: {expected['why']}"
    if "posts" in expected:
        found = [[article.text[post.start : post.end].split("\n")[0], post.published] for post in article.posts]
        assert found == expected["posts"], expected["why"]


@pytest.mark.parametrize("body", [b"", b"  \n\t ", b"\xef\xbb\xbf"])
def test_an_empty_body_is_named(body: bytes) -> None:
    with pytest.raises(EmptyPage):
        parse(make_page(body))


@pytest.mark.parametrize(
    "body", [b"%PDF-1.7 x", b"\x89PNG\r\n", b"\xff\xd8\xff\xe0", bytes(range(256)) * 20, b"\x1f\x8b\x08"]
)
def test_binary_data_called_html_is_named(body: bytes) -> None:
    with pytest.raises(NotHtml, match="text/html"):
        parse(make_page(body))


def test_joiners_and_unnormalised_letters_stay_as_printed() -> None:
    decomposed = unicodedata.normalize("NFD", "बढ़ते अपराधों पर पुलिस ने सड़क और बाजारों में गश्त तेज की है।")
    joined = "जनसामान्\N{ZERO WIDTH JOINER}य और विश्\N{ZERO WIDTH NON-JOINER}व के लोगों की समस्याओं को लेकर बैठक हुई है।"
    page = make_page(article_html(1).replace("<p>", f"<p>{decomposed}</p><p>{joined}</p><p>", 1))
    paragraphs = parse(page).text.split("\n\n")
    assert paragraphs[:2] == [decomposed, joined]


def test_all_kinds_of_blanks_become_one_space() -> None:
    page = make_page(article_html(1).replace(PARAGRAPHS[0], PARAGRAPHS[0].replace(" ", "\u00a0 \n\t")))
    assert parse(page).text.split("\n\n")[0].startswith(PARAGRAPHS[0])


def test_lines_that_differ_in_a_figure_or_a_name_are_no_copies() -> None:
    lines = [
        f"{name} थाने ने इस बार जनसुनवाई पोर्टल पर मिली सभी शिकायतों का समय से निस्तारण कर 130 में से {marks} अंक पाए हैं।"
        for name, marks in (("कोतवाली", 126), ("कोतवाली", 125), ("सिविल लाइन", 125))
    ]
    body = "".join(f"<p>{line}</p>" for line in (*lines, lines[0]))
    text = parse(make_page(f"<h1>थानों के अंक</h1>{body}")).text
    assert text.split("\n\n") == lines


def test_a_page_of_thousands_of_paragraphs_is_read_in_seconds() -> None:
    """35,000 nearly equal paragraphs once took ten minutes."""
    body = "".join(f"<p>{PARAGRAPHS[1]} यह पंक्ति संख्या {n} है।</p>" for n in range(5000))
    began = time.monotonic()
    assert len(parse(make_page(f"<h1>सूची</h1>{body}")).text.split("\n\n")) == 5000
    assert time.monotonic() - began < 60


def test_a_deep_tree_does_no_harm() -> None:
    deep = "<div>" * 50_000 + "<p>गहरा</p>" + "</div>" * 50_000
    with pytest.raises(ParseError):
        parse(make_page(f"<html><body>{deep}</body></html>"))
    assert parse(make_page(article_html(1) + deep)).text.startswith(PARAGRAPHS[0])


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.binary(max_size=400), st.text(max_size=400).map(str.encode)))
def test_no_bytes_make_it_crash(noise: bytes) -> None:
    html = article_html(1).encode()
    for body in (noise, html[:300] + noise + html[300:], html + noise):
        try:
            parse(make_page(body))
        except ParseError:
            continue


@pytest.mark.skipif(not GOLD.exists(), reason="the real pages lie beside the checkout")
def test_the_real_pages_keep_their_score() -> None:
    """The floor: first and last words, nothing outside, no boilerplate, title, minute and author on every page."""
    for line in GOLD.read_text("utf-8").splitlines():
        gold = json.loads(line)
        page = make_page((REAL_PAGES / gold["file"]).read_bytes(), url=gold["url"])
        if gold["group"] == "negative":
            with pytest.raises(errors.NotAnArticle):
                parse(page)
            continue
        article = parse(page)
        assert letters(article.text).startswith(letters(gold["first8"])), gold["file"]
        assert letters(article.text).endswith(letters(gold["last8"])), gold["file"]
        assert [snippet for snippet in gold["boilerplate"] if letters(snippet) in letters(article.text)] == []
        got, wanted = Counter(article.text.split()), Counter(gold["body"].split())
        assert sum((got & wanted).values()) * 2 >= 0.98 * (got.total() + wanted.total()), gold["file"]
        assert letters(article.title) == letters(gold["title"])
        assert article.published[:16] == gold["date"][:16]
        names = [gold["author"], *gold["alt_authors"]]
        assert any(name and name in article.author for name in names), gold["file"]


@pytest.mark.skipif(not GOLD.exists(), reason="the real pages lie beside the checkout")
def test_the_front_page_is_known_by_its_content_too() -> None:
    home = (REAL_PAGES / "amarujala-home-202509.html").read_bytes()
    for mark in (b'rel="canonical"', b"og:url"):
        home = home.replace(mark, b"x")
    with pytest.raises(errors.NotAnArticle):
        parse(make_page(home))


def letters(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFC", text) if unicodedata.category(c)[0] in "LMN")


def blocks(link: str, **head: str) -> str:
    """Four blocks of two paragraphs with a link behind each."""
    made = "".join(
        f"<div class='block'><p>{PARAGRAPHS[0]} यह भाग {n} है।</p><p>{PARAGRAPHS[1]} यह भी भाग {n} है।</p>{link.format(n=n)}</div>"
        for n in range(4)
    )
    own = f"<meta property='og:type' content='article'>{head.get('head', '')}"
    return f"<html><head>{own}</head><body><h1>शीर्षक</h1><article>{made}</article></body></html>"


def test_blocks_of_an_article_with_a_link_behind_each_are_no_teasers() -> None:
    text = parse(make_page(blocks("<p><a href='/other-{n}'>एक और संबंधित खबर का लंबा शीर्षक यहां</a></p>"))).text
    assert text.count(PARAGRAPHS[0]) == text.count(PARAGRAPHS[1]) == 4


@pytest.mark.parametrize(
    "page",
    [
        blocks("<p><a href='http://[bad'>एक और संबंधित खबर का लंबा शीर्षक</a></p>"),
        blocks("", head='<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":5}</script>'),
        blocks(
            "",
            head='<script type="application/ld+json">{"@type":"NewsArticle","headline":[1],"articleSection":{"a":1}}</script>',
        ),
        "".join(
            f"<div class='c'><h3><a href='http://[bad'>दूसरी खबर का शीर्षक {n} यहां है</a></h3><p>{PARAGRAPHS[0]}</p></div>"
            for n in range(4)
        )
        + blocks(""),
    ],
)
def test_malformed_links_and_data_cost_nothing(page: str) -> None:
    assert PARAGRAPHS[1] in parse(make_page(page)).text


def test_what_json_can_escape_and_no_page_can_print_is_left_out() -> None:
    data = '{"@type":"NewsArticle","headline":"शीर्षक","articleSection":"आगरा \\ud83d\\u0000"}'
    article = parse(make_page(blocks("", head=f'<script type="application/ld+json">{data}</script>')))
    assert article.section == "आगरा"


def test_entries_that_share_a_headline_keep_their_own_times() -> None:
    texts = [f"{PARAGRAPHS[0]} यह {n} बजे का अपडेट है।" for n in (12, 11, 10)]
    updates = [
        {"headline": "बड़ी खबर", "articleBody": [text], "datePublished": f"2025-05-13T{hour}:00:00+05:30"}
        for text, hour in zip(texts, (12, 11, 10), strict=True)
    ]
    data = json.dumps({"@type": "LiveBlogPosting", "headline": "शीर्षक", "liveBlogUpdate": updates}, ensure_ascii=False)
    body = "".join(f"<h3>बड़ी खबर</h3><p>{text}</p>" for text in texts)
    article = parse(make_page(f'<script type="application/ld+json">{data}</script><h1>शीर्षक</h1><main>{body}</main>'))
    assert [post.published[11:13] for post in article.posts] == ["12", "11", "10"]
    assert all(text in article.text[post.start : post.end] for text, post in zip(texts, article.posts, strict=True))


@pytest.mark.parametrize(
    ("address", "page_type"),
    [
        ("https://x.example/india/where-the-poor-live-123456.html", "article"),
        ("https://x.example/news/people-who-live/", "article"),
        ("https://x.example/news/nagar-nikay-live-updates-123456.html", "live_blog"),
        ("https://x.example/live-blog/nagar-nikay-123456", "live_blog"),
        ("https://x.example/videos/nahar-12.html", "video"),
    ],
)
def test_a_page_type_by_its_address(address: str, page_type: str) -> None:
    assert parse(make_page(article_html(1), url=address)).page_type == page_type


def test_a_link_to_paid_articles_says_nothing_of_this_one() -> None:
    sidebar = '<div class="sidebar"><a class="premium-content" href="/p">प्रीमियम</a></div>'
    assert parse(make_page(article_html(1).replace("</body>", f"{sidebar}</body>"))).access == ""
    walled = article_html(1).replace("<h1>", '<div class="paywall"><h1>').replace("</body>", "</div></body>")
    assert parse(make_page(walled)).access == "limited"


def test_an_article_whose_parts_are_headed_by_links_is_read_where_its_data_names_it() -> None:
    """Five schemes, each under a linked heading: the shape of teasers, and all that the page has."""
    parts = "".join(
        f"<div class='part'><h3><a href='/scheme-{n}'>योजना क्रमांक {n} का पूरा नाम यहां</a></h3><p>{PARAGRAPHS[0]} भाग {n}।</p></div>"
        for n in range(5)
    )
    data = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"जिले की पांच योजनाएं एक साथ"}</script>'
    page = f"{data}<h1>जिले की पांच योजनाएं एक साथ</h1><main>{parts}</main>"
    assert parse(make_page(page)).text.count(PARAGRAPHS[0]) == 5
    with pytest.raises(ParseError):
        parse(make_page(page.replace(data, "")))


def test_a_short_article_above_many_teasers_is_read() -> None:
    """Two paragraphs, and four times as much in teasers."""
    cards = "".join(
        f"<div class='c'><h3><a href='/n-{n}'>दूसरी खबर का शीर्षक {n} यहां है</a></h3><p>{PARAGRAPHS[2]} {n}</p></div>"
        for n in range(9)
    )
    data = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"थानों की रैंकिंग जारी"}</script>'
    body = f"<h1>थानों की रैंकिंग जारी</h1><div><p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p></div>{cards}"
    assert parse(make_page(data + body)).text == f"{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}"
