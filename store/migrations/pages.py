"""Steps 5 and 6: what kind of page an article stood on; which articles tell one story."""

from __future__ import annotations

from sqlite_utils import Database

from store.migrations.steps import MIGRATIONS
from store.migrations.tables import CLAIMS, VIEWS
from store.stories import place

PAGES = """
ALTER TABLE articles ADD COLUMN standfirst TEXT NOT NULL DEFAULT '';
ALTER TABLE articles ADD COLUMN modified TEXT NOT NULL DEFAULT '';
ALTER TABLE articles ADD COLUMN modified_source TEXT NOT NULL DEFAULT '';
ALTER TABLE articles ADD COLUMN section TEXT NOT NULL DEFAULT '';
ALTER TABLE articles ADD COLUMN page_type TEXT NOT NULL DEFAULT 'article'
  CHECK (page_type IN ('article', 'live_blog', 'video', 'gallery'));
ALTER TABLE articles ADD COLUMN access TEXT NOT NULL DEFAULT '' CHECK (access IN ('', 'free', 'limited'));
ALTER TABLE articles ADD COLUMN template TEXT NOT NULL DEFAULT '';
ALTER TABLE articles ADD COLUMN truncated INTEGER NOT NULL DEFAULT 0 CHECK (truncated IN (0, 1));
CREATE TABLE posts (
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  published TEXT NOT NULL CHECK (published <> ''),
  PRIMARY KEY (article_id, start)
) STRICT, WITHOUT ROWID;
"""


@MIGRATIONS(name="0005_pages")
def describe_pages(db: Database) -> None:
    """What kind of page an article stood on, its standfirst, section and last change; the entries of live blogs."""
    db.executescript(PAGES)


STORIES = """
ALTER TABLE articles ADD COLUMN story_id INTEGER REFERENCES articles (id);
CREATE INDEX articles_story ON articles (story_id);
CREATE TABLE signatures (
  article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  signature BLOB NOT NULL CHECK (length(signature) = 512)
) STRICT;
CREATE TABLE signature_bands (
  hash INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  PRIMARY KEY (hash, article_id)
) STRICT, WITHOUT ROWID;
CREATE VIEW stories AS
SELECT
  story_id, count(DISTINCT url) AS articles, count(DISTINCT outlet) AS outlets, min(nullif(published, '')) AS first_published,
  (SELECT t.title FROM articles AS t WHERE t.id = a.story_id) AS title,
  (SELECT t.url FROM articles AS t WHERE t.id = a.story_id) AS url
FROM articles AS a
WHERE current = 1
GROUP BY story_id
ORDER BY articles DESC, story_id;
"""


@MIGRATIONS(name="0006_stories")
def find_stories(db: Database) -> None:
    """Which articles tell the same story; the claims say of which story they are."""
    db.executescript(STORIES)
    for (article_id,) in db.execute("SELECT id FROM articles ORDER BY id").fetchall():
        place(db, article_id)
    db.execute("DROP VIEW claims")
    db.execute("DROP VIEW fact_history")
    db.executescript(VIEWS.replace("a.title, a.url,", "a.story_id, a.title, a.url,"))
    db.executescript(CLAIMS.replace("extractor, title, url,", "extractor, story_id, title, url,"))
