"""The tables: each read whole, each word found again by the code that uses it."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from scraper.boilerplate import heading_role, is_noise_container, line_fault
from scraper.charset import decode
from scraper.dates import read_moment
from scraper.errors import BadUrl, HttpStatusError, ScraperError
from scraper.lines import LineReader, count_letters
from scraper.parse import parse
from scraper.sites import UNKNOWN, find_outlet, outlet_of, outlets, tidied
from scraper.tables import load_table
from scraper.urls import canonical_url, same_site, site_of

from .conftest import PARAGRAPHS, REAL_PAGES, article_html, make_page

BOILERPLATE = load_table("words/boilerplate.yml")


def test_no_table_holds_a_key_twice() -> None:
    """YAML keeps the last of two equal keys in silence; the loader raises."""
    names = sorted(path.relative_to("scraper") for path in Path("scraper").rglob("*.yml"))
    assert len(names) >= 8
    for name in names:
        load_table(str(name))


@pytest.mark.parametrize("word", BOILERPLATE["whole_line"])
def test_a_label_line_is_no_text(word: str) -> None:
    assert line_fault(f" {word} :", count_letters(word)) == "label"


@pytest.mark.parametrize("word", BOILERPLATE["also_read"])
def test_an_also_read_line_is_no_text(word: str) -> None:
    line = f"{word} जिले में बारिश से फसलों को नुकसान"
    assert line_fault(line, count_letters(line)) == "also read"


@pytest.mark.parametrize("word", BOILERPLATE["promo_starts"] + BOILERPLATE["gate"])
def test_a_promo_or_gate_is_no_text(word: str) -> None:
    assert line_fault(f"{word} नमूना समाचार", 40) != ""


@pytest.mark.parametrize("role", ["standfirst", "body_heading", "sections"])
def test_a_heading_has_its_role(role: str) -> None:
    wanted = {"body_heading": "body", "sections": "section"}.get(role, role)
    assert {heading_role(f"{word}:") for word in BOILERPLATE[role]} == {wanted}


@pytest.mark.parametrize(
    "text",
    [
        "पुलिस ने बताया कि ऐप डाउनलोड कराकर ठगों ने 32 लोगों से 4 लाख रुपये ठग लिए और मामला दर्ज किया गया है।",
        "व्हाट्सएप पर वायरल संदेश को लेकर पुलिस ने लोगों से अपील की कि वे अफवाहों पर ध्यान न दें और शांति बनाए रखें।",
        "विज्ञापन पर 12 करोड़ रुपये खर्च किए गए।",
        "शेयर बाजार में 300 अंकों की गिरावट आई।",
        "अपडेट करने की अंतिम तिथि 31 मार्च है।",
        "रिपोर्ट में जिले को 45वां स्थान मिला।",
        "और पढ़ाई के लिए छात्रों को 10 हजार रुपये दिए गए।",
    ],
)
def test_news_about_such_things_stays(text: str) -> None:
    assert line_fault(text, count_letters(text)) == ""


@pytest.mark.parametrize(
    ("names", "noise"),
    [
        ("article-related", True),
        ("tagsDv", True),
        ("ad-dt", True),
        ("socialShareBar", True),
        ("story-header", False),
        ("main-heading shadow", False),
        ("road-map", False),
        ("content has-sidebar", False),
        ("download-app", True),
        ("c4fb714d", False),
    ],
)
def test_a_class_says_noise_by_whole_words(names: str, noise: bool) -> None:
    assert is_noise_container(names) is noise


def test_outlets_have_distinct_names_and_hosts_and_web_addresses() -> None:
    assert len(outlets()) >= 20
    for outlet in outlets():
        assert find_outlet(outlet.name) is outlet
        assert outlet_of(f"https://www.{outlet.hosts[0]}/x") == outlet.name
        assert outlet.sources
        assert all(same_site(canonical_url(url), url) for url in outlet.sources)


def as_amarujala(body: str) -> str:
    """One of our own articles in the containers of Amar Ujala's pages of 2020."""
    inside = body.replace("<h1>", '<section class="article-detail"><h1>').replace(
        "</h1>", '</h1><div class="article-desc">'
    )
    return inside.replace("</body>", "</div></section></body>")


def test_a_template_drops_its_boxes_from_the_cut_out_article() -> None:
    copy = f'<div class="auw_speak_body">यह पंक्ति केवल सुनाने के लिए है और पाठ में नहीं आनी चाहिए।</div><p>{PARAGRAPHS[0]}'
    body = as_amarujala(article_html(1).replace(f"<p>{PARAGRAPHS[0]}", copy))
    article = parse(make_page(body, url="https://www.amarujala.com/a-1234"))
    assert "केवल सुनाने" not in article.text
    assert article.template == "2020-04"
    kept = parse(make_page(body.replace("auw_speak_body", "x"), url="https://www.amarujala.com/a-1234"))
    assert "केवल सुनाने" in kept.text
    node = lxml_html.fragment_fromstring("<div><p>पाठ</p></div>")
    assert tidied(node, None) is None
    assert tidied(node, outlets()[0].templates[0]) is None


def test_a_page_of_another_build_is_read_the_generic_way_and_says_so() -> None:
    article = parse(make_page(article_html(1), url="https://www.amarujala.com/a-1234"))
    assert article.template == UNKNOWN
    assert PARAGRAPHS[0] in article.text
    assert parse(make_page(article_html(1), url="https://www.example.com/a-1234")).template == ""


def test_templates_are_newest_first_and_their_selectors_are_css() -> None:
    known = [template for outlet in outlets() for template in outlet.templates]
    assert known
    for outlet in outlets():
        months = [template.since for template in outlet.templates]
        assert months == sorted(months, reverse=True)
    nothing = lxml_html.document_fromstring("<p>पाठ</p>")
    assert not any(template.fits(nothing) for template in known)
    assert all(template.marks for template in known)


@pytest.mark.skipif(not REAL_PAGES.exists(), reason="the saved pages of outlets are not here")
def test_every_template_is_that_of_a_saved_page() -> None:
    seen = set()
    for row in map(json.loads, (REAL_PAGES / "gold.jsonl").read_text("utf-8").splitlines()):
        if row["group"] != "negative":
            article = parse(make_page((REAL_PAGES / row["file"]).read_bytes(), url=row["url"]))
            seen.add((article.outlet, article.template))
    assert seen == {(outlet.name, one.since) for outlet in outlets() for one in outlet.templates}


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        (
            "https://hindi.business-standard.com//storypage.php?autono=166607",
            "https://hindi.business-standard.com//storypage.php?autono=166607",
        ),
        ("https://www.bhaskar.com/a.html?ref=inbound_RHS&id=3", "https://www.bhaskar.com/a.html?id=3"),
        ("https://x.example/?ref=42", "https://x.example/?ref=42"),
        ("https://x.example/a?b=2&a=1&fbclid=z", "https://x.example/a?a=1&b=2"),
        ("http://X.example:80/a/./b/../c", "http://x.example/a/c"),
        ("https://x.example:8443/a", "https://x.example:8443/a"),
        ("https://user:secret@x.example/a", "https://x.example/a"),
        ("https://x.example/%e0%a4%95?q=%e0%a4%95", "https://x.example/%E0%A4%95?q=%E0%A4%95"),
        ("https://x.example/amp/a", "https://x.example/amp/a"),
        ("https://x.example/a?empty=&utm_id=", "https://x.example/a?empty="),
    ],
)
def test_canonical_urls(url: str, canonical: str) -> None:
    assert canonical_url(url) == canonical
    assert canonical_url(canonical) == canonical


@given(st.from_regex(r"https?://[a-z]{1,8}\.example(:\d{1,4})?/[\w./%?&=#-]{0,40}", fullmatch=True))
def test_canonical_twice_is_canonical_once(url: str) -> None:
    try:
        once = canonical_url(url)
    except BadUrl:
        return
    assert canonical_url(once) == once


def test_sites_own_their_subdomains_only() -> None:
    assert same_site("https://m.jagran.com/x", "https://www.jagran.com/y")
    assert not same_site("https://a.blogspot.com/", "https://b.blogspot.com/")
    assert not same_site("https://jagran.com.evil.example/", "https://jagran.com/")
    assert site_of("https://www.divyabhaskar.co.in/") == "divyabhaskar.co.in"


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2023-10-05T10:00:00Z", "2023-10-05T10:00:00+00:00"),
        ("2023-10-05T10:00:00.123+05:30", "2023-10-05T10:00:00+05:30"),
        ("2023-10-05 10:00 IST", "2023-10-05T10:00:00+05:30"),
        ("2023-10-05T10:00:00 +0530", "2023-10-05T10:00:00+05:30"),
        ("Sunday, June 28, 2020, 12:30 [IST]", "2020-06-28T12:30:00+05:30"),
        ("February 14, 2020, 9:42 PM", "2020-02-14T21:42:00+05:30"),
        ("12 अक्टूबर 2024, 12:05 AM", "2024-10-12T00:05:00+05:30"),
        ("०५ अक्तूबर २०२३", "2023-10-05"),
        ("05/10/2023", "2023-10-05"),
        ("2023-13-45", ""),
        ("31 फरवरी 2023", ""),
        ("कुछ ही क्षण पहले", ""),
        ("", ""),
    ],
)
def test_moments(text: str, moment: str) -> None:
    assert read_moment(text) == moment


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading_of_moments(text: str) -> None:
    read_moment(text)


@pytest.mark.parametrize(
    ("body", "content_type", "encoding", "broken"),
    [
        ("थाना".encode("utf-16"), "text/html; charset=utf-8", "utf-16-le", 0),
        ("<html>थाना".encode("utf-16-be"), "", "utf-16-be", 0),
        ("थाना".encode("utf-8-sig"), "", "utf-8", 0),
        (("थाना " * 20).encode() + b"\xff", "", "utf-8", 1),
        (b"caf\xe9 au lait", "text/html; charset=ISO-8859-1", "cp1252", 0),
        (b'<meta charset="windows-1252">caf\xe9', "", "cp1252", 0),
    ],
)
def test_charsets(body: bytes, content_type: str, encoding: str, broken: int) -> None:
    decoded = decode(body, content_type)
    assert decoded is not None
    assert (decoded.encoding, decoded.broken) == (encoding, broken)


def test_lines_keep_blocks_breaks_and_inline_apart() -> None:
    tree = lxml_html.document_fromstring(
        "<body><p>एक <b>दो</b>तीन<br>चार<br><br>पांच</p>छह<div hidden>सात</div>"
        "<span style='display: none'>आठ</span></body>"
    )
    assert [line.text for line in LineReader(tree.find("body")).read()] == ["एक दोतीन", "चार", "पांच", "छह"]


def test_errors_are_one_line_and_travel_between_processes() -> None:
    error = HttpStatusError("a\npage", "status 503", "https://x.example/", "wait", 503, 7.0)
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == "https://x.example/: expected a page, got status 503; wait"
    assert (again.status, again.retry_after, again.transient) == (503, 7.0, True)
    assert isinstance(again, ScraperError)
