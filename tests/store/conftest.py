"""One article, what is read from it, and an empty database on disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from extract.fact import Fact, Mention, Reading, Refusal, StationMention
from scraper.article import Article, Post
from scraper.page import Page
from store import Store

TITLE = "आईजीआरएस रैंकिंग में कानपुर कमिश्नरेट 45वें स्थान पर"
TEXT = (
    "कानपुर पुलिस कमिश्नरेट अगस्त में 62वीं रैंक से उछलकर सितंबर में 45वें स्थान पर आ गया.\n\n"
    "82.73 फ़ीसदी घरों में पानी पहुंचा. धारा 144 लागू है. चकेरी और बिठूर थाने पहले स्थान पर रहे. "
    "जुलाई में भी वह 62वीं रैंक पर था."
)


@pytest.fixture
def article() -> Article:
    return Article(
        id="kanpur-igrs",
        url="https://news.example/kanpur-igrs",
        outlet="news.example",
        title=TITLE,
        text=TEXT,
        author="संजय सिंह",
        published="2023-10-07T15:01:00+05:30",
        published_source="json-ld",
        standfirst="शहर 62वें स्थान पर",
        modified="2023-10-07T13:00:00Z",
        modified_source="meta",
        section="कानपुर",
        page_type="live_blog",
        access="limited",
        truncated=True,
        template="2020-04",
        posts=(Post(start=0, end=20, published="2023-10-07T16:00:00+05:30"),),
    )


@pytest.fixture
def page() -> Page:
    return Page(
        url="https://news.example/kanpur-igrs",
        final_url="https://news.example/kanpur-igrs",
        status=200,
        headers=(("Content-Type", "text/html"),),
        body=TEXT.encode(),
        fetched_at="2023-10-08T00:00:00Z",
        warc="0001.warc.gz",
        warc_offset=512,
    )


def span(article: Article, role: str, quote: str, *, field: str = "text", nth: int = 1) -> Mention:
    """The nth place where the article says the quote."""
    text, start = getattr(article, field), -1
    for _ in range(nth):
        start = text.index(quote, start + 1)
    return Mention(role=role, field=field, start=start, end=start + len(quote), quote=quote)


MakeFact = Callable[..., Fact]


@pytest.fixture
def make_fact() -> MakeFact:
    """A fact that stands on the nth place of its quote, with the sentence around it."""

    def make(article: Article, kind: str, value: float, quote: str, *, nth: int = 1, **more: Any) -> Fact:
        mention = span(article, "value", quote, nth=nth)
        end = article.text.find(".", mention.end)
        begin = max(article.text.rfind(sign, 0, mention.start) + len(sign) for sign in ("\n", ". "))
        sentence = article.text[max(begin, 0) : end + 1]
        fields: dict[str, Any] = {"subject": "कानपुर पुलिस कमिश्नरेट", "subject_type": "commissionerate", "unit": "rank"}
        fields |= {"measure": "आईजीआरएस रैंकिंग", "sentence": sentence, "confidence": 0.9, "rule": f"{kind}.test"}
        return Fact(kind=kind, value=value, quote=quote, mentions=(mention,), **(fields | more))

    return make


@pytest.fixture
def reading(article: Article, make_fact: MakeFact) -> Reading:
    """Five facts, two stations and a refusal of the article above."""
    station = {"subject_type": "police_station"}
    refusal = span(article, "value", "धारा 144")
    stations = [span(article, "subject", name) for name in ("चकेरी", "बिठूर")]
    return Reading(
        facts=(
            make_fact(article, "rank", 62, "62वीं रैंक", period="2023-08"),
            make_fact(article, "rank", 45, "45वें स्थान", period="2023-09"),
            make_fact(
                article,
                "coverage",
                82.73,
                "82.73 फ़ीसदी घरों",
                unit="percent",
                subject="कानपुर",
                subject_type="city",
                measure="हर घर जल योजना",
                out_of_role="population",
            ),
            make_fact(article, "rank", 1, "चकेरी", subject="चकेरी", **station),
            make_fact(article, "rank", 1, "बिठूर", subject="बिठूर", **station),
        ),
        stations=tuple(
            StationMention(name=m.quote, field=m.field, start=m.start, end=m.end, district="कानपुर नगर")
            for m in stations
        ),
        refusals=(
            Refusal(
                rule="refuse.section",
                reason="a section of law",
                field="text",
                start=refusal.start,
                end=refusal.end,
                quote=refusal.quote,
            ),
        ),
    )


@pytest.fixture
def db_path(tmp_path: Path) -> Path:
    return tmp_path / "facts.db"


@pytest.fixture
def store(db_path: Path) -> Iterator[Store]:
    with Store.open(db_path) as opened:
        yield opened


def table_dump(store: Store) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table but `fetches`: what a second identical run may not change."""
    tables = [name for name in store.db.table_names() if name != "fetches" and not name.startswith("search_fts")]
    return {name: sorted(store.rows(f'SELECT * FROM "{name}"'), key=repr) for name in sorted(tables)}


@pytest.fixture
def dump() -> Callable[[Store], dict[str, list[dict[str, Any]]]]:
    return table_dump
