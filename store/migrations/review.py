"""Step 8: the review page finds the next fact at once (review/queue.py), and people say what a check's finding is worth."""

from __future__ import annotations

from sqlite_utils import Database

from store.migrations.steps import MIGRATIONS

INDEXES = """
CREATE INDEX facts_stakes ON facts (confidence, id)
  WHERE withdrawn = 0 AND (kind = 'rank' AND (value = 1 OR value IS out_of) OR unit = 'percent' AND value = 100);
CREATE INDEX facts_confidence ON facts (confidence, id)
  WHERE withdrawn = 0 AND NOT (kind = 'rank' AND (value = 1 OR value IS out_of) OR unit = 'percent' AND value = 100);
"""

# As for reviews: `INSERT OR REPLACE` fires no delete trigger, hence the one before an insert.
FINDING_REVIEWS = """
CREATE TABLE finding_reviews (
  id INTEGER PRIMARY KEY,
  check_id INTEGER NOT NULL REFERENCES checks (id),
  judgement TEXT NOT NULL CHECK (judgement IN ('worth_a_look', 'explained', 'noise')),
  note TEXT NOT NULL,
  reviewer TEXT NOT NULL CHECK (reviewer <> ''),
  at TEXT NOT NULL,
  message TEXT NOT NULL
) STRICT;
CREATE INDEX finding_reviews_check ON finding_reviews (check_id, id);
CREATE TRIGGER finding_reviews_stay_as_written BEFORE UPDATE ON finding_reviews BEGIN
  SELECT RAISE(ABORT, 'finding_reviews are append-only: add a further one instead of changing one');
END;
CREATE TRIGGER finding_reviews_are_kept BEFORE DELETE ON finding_reviews BEGIN
  SELECT RAISE(ABORT, 'finding_reviews are append-only: add a further one instead of deleting one');
END;
CREATE TRIGGER finding_reviews_are_not_replaced BEFORE INSERT ON finding_reviews
WHEN EXISTS (SELECT 1 FROM finding_reviews WHERE id = NEW.id) BEGIN
  SELECT RAISE(ABORT, 'finding_reviews are append-only: this id is taken');
END;
CREATE INDEX checks_open ON checks (severity, id) WHERE withdrawn = 0;
"""


@MIGRATIONS(name="0008_review")
def index_queue(db: Database) -> None:
    """The order in which facts are checked and findings shown; what people say of a finding."""
    db.executescript(INDEXES)
    db.executescript(FINDING_REVIEWS)
