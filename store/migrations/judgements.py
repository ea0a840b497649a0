"""Step 7: earlier readings are kept, several people judge one fact, questions know spellings, checks keep their number."""

from __future__ import annotations

from types import SimpleNamespace

from sqlite_utils import Database

from store.migrations.steps import MIGRATIONS
from store.migrations.tables import CLAIMS
from store.migrations.verdicts import DISAGREEMENTS, DISPUTED, RETRACTIONS, SETTLED, STANDING, VERDICTS, whole
from store.questions import question_key

_READING = """json_object(
    'kind', {t}.kind, 'subject', {t}.subject, 'measure', {t}.measure, 'value', {t}.value, 'value_max', {t}.value_max,
    'unit', {t}.unit, 'out_of', {t}.out_of, 'scope', {t}.scope, 'period', {t}.period, 'modality', {t}.modality,
    'approx', {t}.approx, 'speaker', {t}.speaker)"""

# A trigger, so that no program that writes facts can forget it.
READINGS = f"""
CREATE TABLE readings (
  id INTEGER PRIMARY KEY,
  fact_id INTEGER NOT NULL REFERENCES facts (id) ON DELETE CASCADE,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  key TEXT NOT NULL,
  reading TEXT NOT NULL CHECK (json_valid(reading)),
  quote TEXT NOT NULL,
  sentence TEXT NOT NULL,
  rule TEXT NOT NULL,
  extractor TEXT NOT NULL,
  until TEXT NOT NULL
) STRICT;
CREATE INDEX readings_fact ON readings (fact_id, id);
CREATE TRIGGER facts_keep_earlier_readings AFTER UPDATE ON facts
WHEN OLD.article_id <> NEW.article_id OR OLD.quote <> NEW.quote
  OR {_READING.format(t="OLD")} <> {_READING.format(t="NEW")}
BEGIN
  INSERT INTO readings (fact_id, article_id, key, reading, quote, sentence, rule, extractor, until)
  VALUES (OLD.id, OLD.article_id, OLD.key, {_READING.format(t="OLD")}, OLD.quote, OLD.sentence, OLD.rule, OLD.extractor,
    strftime('%Y-%m-%dT%H:%M:%SZ', 'now'));
END;
"""  # noqa: S608 -- our own names

ARTICLES = """
ALTER TABLE articles ADD COLUMN seen_at TEXT NOT NULL DEFAULT '';
UPDATE articles SET seen_at = fetched_at;
CREATE INDEX articles_page ON articles (warc, warc_offset);
"""

QUESTIONS = """
CREATE TABLE questions (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  subject TEXT NOT NULL,
  measure TEXT NOT NULL,
  aspect TEXT NOT NULL,
  period TEXT NOT NULL,
  scope TEXT NOT NULL,
  unit TEXT NOT NULL,
  modality TEXT NOT NULL CHECK (modality IN ('actual', 'target', 'forecast'))
) STRICT;
CREATE INDEX questions_measure ON questions (measure, period);
"""

# Nothing was ever written to the earlier `checks`.
CHECKS = """
DROP TABLE check_facts;
DROP TABLE checks;
CREATE TABLE checks (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  check_name TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('high', 'medium', 'low')),
  message TEXT NOT NULL,
  message_hi TEXT NOT NULL,
  at TEXT NOT NULL,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX checks_name ON checks (check_name);
CREATE TABLE check_facts (
  check_id INTEGER NOT NULL REFERENCES checks (id) ON DELETE CASCADE,
  fact_id INTEGER NOT NULL REFERENCES facts (id) ON DELETE CASCADE,
  PRIMARY KEY (check_id, fact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX check_facts_fact ON check_facts (fact_id);
CREATE TABLE unchecked (
  article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE
) STRICT;
INSERT INTO unchecked SELECT id FROM articles;
"""

# What the questions of store/queries.py and store/comparisons.py walk: current articles by date, a subject's facts by
# its folded name, and the few facts and articles that do not count.
INDEXES = """
CREATE INDEX articles_newest ON articles (published) WHERE current = 1;
CREATE INDEX articles_superseded ON articles (id) WHERE current = 0;
CREATE INDEX facts_withdrawn ON facts (kind) WHERE withdrawn = 1;
CREATE INDEX search_subject ON search (subject, measure);
"""

_NOW = _READING.format(t="f")

# A machine that has learnt to read what a person put in its place needs no second look.
VIEWS = f"""
CREATE VIEW fact_history AS
SELECT
  f.id AS fact_id, f.key, f.article_id, f.question_id,
  f.kind, f.subject, f.subject_type, f.subject_code, f.measure,
  f.value, CAST(json_extract(r.correction, '$.value') AS REAL) AS corrected_value,
  f.value_max, f.unit, f.out_of, f.out_of_role, f.scope, f.period, f.modality, f.approx, f.speaker, f.aspect,
  f.quote, f.sentence, f.confidence, f.rule, f.extractor,
  a.story_id, a.title, a.url, a.outlet, a.author, a.published, a.fetched_at, a.sha256, a.warc, a.warc_offset,
  coalesce(r.verdict, 'unreviewed') AS status,
  r.correction, coalesce(r.note, '') AS note, coalesce(r.reviewer, '') AS reviewer, coalesce(r.at, '') AS reviewed_at,
  (SELECT count(*) FROM verdicts WHERE fact_id = f.id) AS reviewers,
  r.id IS NOT NULL AND {DISPUTED} AS disputed,
  r.id IS NOT NULL AND r.reading <> {_NOW}
    AND {whole("r.reading", "f.subject_type", "coalesce(r.correction, '{}')")} <> {whole(_NOW, "f.subject_type")} AS reread,
  r.reading AS judged_reading,
  f.withdrawn, NOT a.current AS superseded,
  {_NOW} AS reading
FROM facts AS f
JOIN articles AS a ON a.id = f.article_id
LEFT JOIN reviews AS r ON r.id = (SELECT max(id) FROM reviews WHERE fact_id = f.id AND {STANDING});
"""  # noqa: S608


@MIGRATIONS(name="0007_judgements")
def keep_judgements(db: Database) -> None:
    """Earlier readings, disagreement between reviewers, one question for all its spellings, findings that stay the same."""
    db.executescript(ARTICLES)
    db.executescript(CHECKS)
    db.execute("DROP VIEW claims")
    db.execute("DROP VIEW fact_history")
    key_questions(db)
    db.executescript(READINGS)
    db.executescript(RETRACTIONS)
    db.executescript(VERDICTS)
    db.executescript(VIEWS)
    claims = CLAIMS.replace("extractor, title, url,", "extractor, story_id, title, url,")
    db.executescript(claims.replace("reviewed_at, reread", "reviewed_at, reviewers, disputed, reread, judged_reading"))
    db.executescript(DISAGREEMENTS)
    db.executescript(SETTLED)
    db.executescript(INDEXES)


def key_questions(db: Database) -> None:
    """Make the table of questions anew with their keys, those of one key into one, and point the facts at them."""
    db.execute("PRAGMA defer_foreign_keys = ON")  # for this transaction: facts have no question for a moment
    db.execute("DROP TABLE questions")
    db.executescript(QUESTIONS)
    fields = ("subject", "subject_type", "subject_code", "measure", "aspect", "period", "scope", "unit", "modality")
    ids: dict[str, int] = {}
    for fact_id, *values in db.execute(f"SELECT id, {', '.join(fields)} FROM facts ORDER BY id").fetchall():  # noqa: S608
        fact = dict(zip(fields, values, strict=True))
        key = question_key(SimpleNamespace(**fact))
        if key not in ids:
            cursor = db.execute(
                "INSERT INTO questions (key, subject, measure, aspect, period, scope, unit, modality) "
                "VALUES (:key, :subject, :measure, :aspect, :period, :scope, :unit, :modality)",
                fact | {"key": key},
            )
            ids[key] = int(cursor.lastrowid or 0)
        db.execute("UPDATE facts SET question_id = ? WHERE id = ?", (ids[key], fact_id))
