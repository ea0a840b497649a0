"""The versions of one page's article: which row an article has, which of them is current, and which texts came of one page.

A page that is fetched again with other words is a further version. A page of the archive that a later Tathya cuts
differently gives a further row too, so that every span still cuts its quote out of the text that it was read in;
but nothing new was printed, so that it takes the place of the old one at once.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from scraper.article import Article, Post
from scraper.page import Page
from store.keys import content_sha256
from store.rows import indian_time, now, sync_rows, upsert
from store.stories import place


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """The row of an article as it was just written.

    `recut` are the rows of other texts that were cut out of the same archived page, `others` those of the same
    address that came of other pages. `changed` says that more of the rows is new than when a page was last seen.
    """

    id: int
    new: bool
    current: bool
    recut: tuple[int, ...] = ()
    others: tuple[int, ...] = ()
    changed: bool = False


def save_article(db: Database, article: Article, page: Page | None, extractor: str) -> Version:
    """Write the row of this version of the article; it becomes the current one unless a later page had other words.

    `fetched_at`, `sha256` and `warc` stay those of the page from which this version was first
    read: they belong together, and a later page with other advertisements says nothing new.
    They are filled in when the version was first saved without a page.
    """
    url, content = article.url or article.id, content_sha256(article)
    fetched_at = page.fetched_at if page else now()
    found = db.execute(
        "SELECT id, warc, warc_offset, seen_at, current FROM articles WHERE url = ? AND content_sha256 = ?",
        (url, content),
    ).fetchone()
    before = db.conn.total_changes
    recut = rows_of_page(db, page, but=found[0] if found else 0)
    seen_at = max(fetched_at, *(seen for _, seen in recut), found[3] if found else "")
    if page is None and found and found[4]:
        seen_at = found[3]  # a text that is given again was not seen on any page
    current = db.execute(
        "SELECT id, seen_at, warc, warc_offset FROM articles WHERE url = ? AND current = 1", (url,)
    ).fetchone()
    is_current = (
        current is None
        or current[0] in {other for other, _ in recut}
        or (found is not None and current[0] == found[0])
        or (current[1], *_where(current[2:])) <= (fetched_at, *_where((page.warc, page.warc_offset) if page else LAST))
    )
    if is_current and current is not None and (found is None or current[0] != found[0]):
        db.execute("UPDATE articles SET current = 0 WHERE id = ?", (current[0],))
    row = {
        "url": url,
        "outlet": article.outlet,
        "title": article.title,
        "author": article.author,
        "published": indian_time(article.published),
        "published_source": article.published_source,
        "text": article.text,
        "content_sha256": content,
        "current": int(is_current),
        "fetched_at": fetched_at,
        "sha256": page.sha256 if page else "",
        "warc": page.warc if page else "",
        "warc_offset": page.warc_offset if page else None,
        "extractor": extractor,
        "standfirst": article.standfirst,
        "modified": indian_time(article.modified),
        "modified_source": article.modified_source,
        "section": article.section,
        "page_type": article.page_type,
        "access": article.access,
        "template": article.template,
        "truncated": int(article.truncated),
    }
    upsert(db, "articles", ("url", "content_sha256"), row, keep=("fetched_at", "sha256", "warc", "warc_offset"))
    row_id = found[0] if found else _row_id(db, url, content)
    was_current = found is not None and current is not None and current[0] == found[0]
    if page and page.warc and found and (not found[1] or not was_current):
        take_page(db, row_id, page)
    for other, _ in recut:
        db.execute("UPDATE articles SET current = 0 WHERE id = ? AND current = 1", (other,))
    posts = [(post.start, post.end, indian_time(post.published)) for post in article.posts]
    sync_rows(db, "posts", "article_id", row_id, ("start", "end", "published"), posts)
    place(db, row_id)
    changed = db.conn.total_changes > before
    db.execute("UPDATE articles SET seen_at = ? WHERE id = ? AND seen_at <> ?", (seen_at, row_id, seen_at))
    for (moved,) in db.execute(
        "SELECT DISTINCT url FROM articles WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps([other for other, _ in recut]),),
    ).fetchall():
        if moved != url:
            promote(db, moved, but=[other for other, _ in recut])
    known = {row_id, *(other for other, _ in recut)}
    same_url = db.execute("SELECT id FROM articles WHERE url = ? ORDER BY id", (url,))
    others = [other for (other,) in same_url if other not in known]
    return Version(
        id=row_id,
        new=found is None,
        current=is_current,
        recut=tuple(other for other, _ in recut),
        others=tuple(others),
        changed=changed,
    )


LAST = ("\N{REPLACEMENT CHARACTER}", 0)  # an article that comes as text comes after all pages of its second


def _where(page: tuple[str, int | None]) -> tuple[str, int]:
    """A page's place in the archive, for the order of two that were fetched in one second."""
    return page[0], page[1] or 0


def promote(db: Database, url: str, *, but: Sequence[int] = ()) -> int | None:
    """Make the version of an address that was seen last the current one, where it has none; its id. `but` are no candidates."""
    if db.execute("SELECT 1 FROM articles WHERE url = ? AND current = 1", (url,)).fetchone():
        return None
    newest = db.execute(
        "SELECT id FROM articles WHERE url = ? AND id NOT IN (SELECT value FROM json_each(?)) ORDER BY seen_at DESC, id DESC",
        (url, json.dumps(list(but))),
    ).fetchone()
    if newest is None:
        return None
    db.execute("UPDATE articles SET current = 1 WHERE id = ?", newest)
    return int(newest[0])


def version_of(db: Database, article_id: int) -> Version:
    """The version that a row is, to be read again."""
    url, current = db.execute("SELECT url, current FROM articles WHERE id = ?", (article_id,)).fetchone()
    same_url = db.execute("SELECT id FROM articles WHERE url = ? AND id <> ? ORDER BY id", (url, article_id))
    return Version(id=article_id, new=False, current=bool(current), others=tuple(other for (other,) in same_url))


def rows_of_page(db: Database, page: Page | None, *, but: int = 0) -> list[tuple[int, str]]:
    """The id and `seen_at` of each row whose words were cut out of this archived page; without the row `but`."""
    if page is None or not page.warc:
        return []
    sql = "SELECT id, seen_at FROM articles WHERE warc = ? AND warc_offset = ? AND id <> ? ORDER BY id"
    return [(int(row_id), str(seen)) for row_id, seen in db.execute(sql, (page.warc, page.warc_offset, but))]


def versions_shown_last(db: Database, page: Page, url: str) -> list[tuple[int, str]]:
    """Id and address of the versions that no later page than this one has shown: cut out of it, or seen on it."""
    sql = """SELECT id, url FROM articles WHERE warc = ? AND warc_offset = ? AND seen_at <= ?
             UNION SELECT id, url FROM articles WHERE url = ? AND seen_at = ? AND warc <> '' ORDER BY id"""
    return list(db.execute(sql, (page.warc, page.warc_offset, page.fetched_at, url, page.fetched_at)))


def take_page(db: Database, article_id: int, page: Page) -> None:
    """Say of a row that its words stand on this page, if it has none yet or its own is now cut into another row."""
    db.execute(
        "UPDATE articles SET fetched_at = ?, sha256 = ?, warc = ?, warc_offset = ? WHERE id = ? AND (warc = '' OR EXISTS ("
        "SELECT 1 FROM articles AS o WHERE o.warc = articles.warc AND o.warc_offset = articles.warc_offset "
        "AND o.id <> articles.id))",
        (page.fetched_at, page.sha256, page.warc, page.warc_offset, article_id),
    )


def _row_id(db: Database, url: str, content: str) -> int:
    row = db.execute("SELECT id FROM articles WHERE url = ? AND content_sha256 = ?", (url, content)).fetchone()
    return int(row[0])


def stored_article(db: Database, article_id: int) -> Article:
    """An article as it was stored, to be read again. Raises KeyError for an id that is none."""
    columns = (
        *("url", "outlet", "title", "author", "published", "published_source", "text", "standfirst", "modified"),
        *("modified_source", "section", "page_type", "access", "template", "truncated"),
    )
    found = db.execute(f"SELECT {', '.join(columns)} FROM articles WHERE id = ?", (article_id,)).fetchone()  # noqa: S608
    if found is None:
        raise KeyError(article_id)
    fields = dict(zip(columns, found, strict=True))
    posts = db.execute('SELECT start, "end", published FROM posts WHERE article_id = ? ORDER BY start', (article_id,))
    return Article(
        **fields | {"truncated": bool(fields["truncated"])},
        id=fields["url"],
        posts=tuple(Post(start=start, end=end, published=published) for start, end, published in posts),
    )
