"""What becomes of one page: rows, a reason why it has no article, or what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from scraper.errors import NotAnArticle, ParseError
from scraper.page import Page
from scraper.parse import read_article
from store import UnfitArticle, UnfitReading
from tathya import __version__
from tathya.batch.rows import Rows, article_rows
from tathya.reading import Reader, defect, make_reader

MakeReader = Callable[[], Reader]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One page read. `no_article` is why it has none; `stage` and `message` say what failed: parse, extract, store, worker.

    An article whose reading failed has rows and a failure.
    """

    rows: Rows = field(default_factory=dict)
    no_article: str = ""
    stage: str = ""
    message: str = ""


def read_page(page: Page, reader: Reader) -> Outcome:
    """Cut and read one page, as a crawl would."""
    try:
        article = read_article(page)
    except NotAnArticle as error:
        return Outcome(no_article=error.reason)
    except ParseError as error:
        return Outcome(stage="parse", message=str(error))
    reading, stage, message = None, "", ""
    try:
        reading = reader.read(article)
    except Exception as error:  # noqa: BLE001 -- one article must not cost the others
        stage, message = "extract", f"{article.url}: {defect(error)}"
    try:
        return Outcome(article_rows(article, reading, page, __version__), stage=stage, message=message)
    except UnfitArticle as error:
        return Outcome(stage="store", message=str(error))
    except UnfitReading as error:
        return Outcome(article_rows(article, None, page, __version__), stage="store", message=str(error))
    except Exception as error:  # noqa: BLE001 -- else the worker would end of it, twice, and nobody learn why
        return Outcome(stage="store", message=f"{article.url}: {defect(error)}")


SAMPLE = """कानपुर। आईजीआरएस की सितंबर माह की रैंकिंग में कानपुर को प्रदेश में 45वां स्थान मिला है। जिले को 130 में से 126 अंक मिले हैं।

जिलाधिकारी विशाख जी ने बताया कि पिछले माह से 10 फीसदी अधिक शिकायतों का निस्तारण हुआ है। कल्याणपुर थाने में 12 और
चकेरी थाने में 14 शिकायतें मिलीं। सचेंडी थाना प्रदेश में पहले स्थान पर रहा।

राजकीय इंटर कॉलेज के छात्र मोहन कुमार ने 500 में से 480 अंक प्राप्त किए। जिले में 3.03 लाख के सापेक्ष 1.40 लाख घरों में नल से जल पहुंचा है।"""


def warm() -> Outcome:
    """Load all that reading needs, where it can be: what a process has loaded, those that are forked from it have too."""
    paragraphs = "".join(f"<p>{part}</p>" for part in SAMPLE.split("\n\n"))
    markup = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2023-10-07T08:00:00+05:30"}</script>'
    page = Page(
        url="https://sample.example/news/kanpur-1",
        final_url="https://sample.example/news/kanpur-1",
        status=200,
        headers=(),
        body=f"<html>{markup}<body><h1>कानपुर 45वें स्थान पर</h1><article>{paragraphs}</article></body></html>".encode(),
        fetched_at="2023-10-07T00:00:00+00:00",
    )
    return read_page(page, make_reader())
