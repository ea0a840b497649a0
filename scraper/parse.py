"""Page -> Article, the generic way: no selector, no class name, no outlet is needed.

The steps and nothing else: text (charset.py), tree, metadata (metadata.py, byline.py), lines (lines.py),
body (body.py), language. What an outlet needs beyond that stands in its file in sites/.
"""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlsplit

from lxml import etree
from lxml import html as lxml_html

from scraper.article import Article
from scraper.body import cut_body
from scraper.boilerplate import is_error_page
from scraper.byline import read_author
from scraper.charset import decode_page
from scraper.errors import EmptyPage, NotAnArticle, ParseError
from scraper.hindi import language_fault
from scraper.lines import Element, LineReader
from scraper.links import is_front_page, page_url
from scraper.live_blog import read_posts
from scraper.metadata import (
    moments_about,
    organisations,
    read_hints,
    read_modified,
    read_page_data,
    read_published,
    read_section,
    read_title,
)
from scraper.page import Page
from scraper.page_type import own_items, read_access, read_page_type
from scraper.sites import outlet_of, template_name, template_of, tidied


def parse(page: Page) -> Article:
    """The article on the page, its `id` and `url` the canonical URL.

    Raises EmptyPage, NotHtml (no text), NotAnArticle (a front page, a listing, another language, too little
    text) with the reason.
    """
    return parse_tree(read_tree(page), page)


def read_article(page: Page) -> Article:
    """As parse(). Raises ParseError whatever goes wrong: a stranger's page must cost itself only."""
    try:
        return parse(page)
    except ParseError:
        raise
    except Exception as error:
        raise ParseError(
            "a page that can be read",
            f"{type(error).__name__}: {error}"[:300],
            f"{page.final_url} ({page.warc}@{page.warc_offset})",
            "this is our fault; report it with the archived page",
        ) from error


def read_tree(page: Page) -> Element:
    """The page's tree, comments left out. Raises EmptyPage, NotHtml."""
    text = decode_page(page).text
    # Re-encoded, so that no <meta charset> or XML declaration is believed again; a zero byte would end the text.
    parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        tree = lxml_html.document_fromstring(text.replace("\0", "").encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise EmptyPage("an HTML document", str(error), page.final_url, "fetch it again later") from error
    return tree


def parse_tree(tree: Element, page: Page) -> Article:
    """As parse(), for a tree that is already there; the tree may be changed."""
    url = page_url(tree, page.final_url)
    data = read_page_data(tree)
    own_address = data.metas.get("og:url", "")
    if not data.items and (is_front_page(url) or (own_address and is_front_page(own_address))):
        raise _no_article(page, "a site's front page")
    title = read_title(tree, data)
    root = tree.find("body")
    lines = LineReader(root if root is not None else tree).read()
    hints = read_hints(tree, data, title, url)
    body = cut_body(lines, hints)
    template = template_of(tree, url)
    whole_node = body.node
    if body.node is not None and (cleaned := tidied(body.node, template)) is not None:
        whole, body = body, cut_body(LineReader(cleaned).read(), hints)
        body = replace(body, standfirst=body.standfirst or whole.standfirst, gated=body.gated or whole.gated)
    page_type = read_page_type(tree, data, url, title)
    access = read_access(data, title, whole_node)
    text, posts = read_posts(own_items(data, title), body.text) if page_type == "live_blog" else (body.text, ())
    if body.fault and not text:
        fault = language_fault(" ".join(line.text for line in lines)) or body.fault
        raise _no_article(page, _kind_of_none(page_type, gated=access == "limited" or body.gated) + fault)
    if is_error_page(title, text):
        raise _no_article(page, "a page that says it is not there")
    if fault := language_fault(text):
        raise _no_article(page, fault)
    outlet = outlet_of(url)
    published, source = read_published(tree, data, url, title, text, moments_about(lines, title, text))
    modified, modified_source = read_modified(tree, data, title)
    return Article(
        id=url,
        url=url,
        outlet=outlet,
        title=title,
        standfirst=body.standfirst,
        text=text,
        author=read_author(tree, data.items, organisations(data, outlet, urlsplit(url).hostname or "")),
        published=published,
        published_source=source,
        modified=modified,
        modified_source=modified_source,
        section=read_section(tree, data, title),
        page_type=page_type,
        access=access or ("limited" if body.gated and body.broken_off else ""),
        truncated=body.broken_off and (access == "limited" or body.gated),
        posts=posts,
        template=template_name(template, url),
    )


def _kind_of_none(page_type: str, *, gated: bool) -> str:
    """What a page without an article is, to stand before the reason: "a gate: ", "a video: ", or nothing."""
    kind = "gate" if gated else page_type.replace("_", " ") if page_type != "article" else ""
    return f"a {kind}: " if kind else ""


def _no_article(page: Page, reason: str) -> NotAnArticle:
    return NotAnArticle("a Hindi article", reason, page.final_url, "crawl it as a section page if it lists articles")
