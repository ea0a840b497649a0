"""Steps 1 to 4: articles, facts and what they stand on, reviews, checks, runs; search; the first views."""

from __future__ import annotations

from sqlite_utils import Database

from store.migrations.steps import MIGRATIONS

# The default tokenizer splits Devanagari at every vowel sign, so that मिला also finds मिल and
# माला; marks (Mn, Mc) and the joiners (Cf) must count as letters.
TOKENIZE = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc Cf'"

SEARCHED = ("title", "sentence", "subject", "measure")

ARTICLES = """
CREATE TABLE articles (
  id INTEGER PRIMARY KEY,
  url TEXT NOT NULL CHECK (url <> ''),
  outlet TEXT NOT NULL,
  title TEXT NOT NULL,
  author TEXT NOT NULL,
  published TEXT NOT NULL,
  published_source TEXT NOT NULL,
  text TEXT NOT NULL,
  content_sha256 TEXT NOT NULL CHECK (length(content_sha256) = 64),
  current INTEGER NOT NULL CHECK (current IN (0, 1)),
  fetched_at TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  warc TEXT NOT NULL,
  warc_offset INTEGER,
  extractor TEXT NOT NULL,
  UNIQUE (url, content_sha256)
) STRICT;
CREATE UNIQUE INDEX articles_one_current ON articles (url) WHERE current = 1;
CREATE INDEX articles_published ON articles (published);
CREATE INDEX articles_content ON articles (content_sha256);
"""

QUESTIONS = """
CREATE TABLE questions (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  measure TEXT NOT NULL,
  aspect TEXT NOT NULL,
  period TEXT NOT NULL,
  scope TEXT NOT NULL,
  unit TEXT NOT NULL,
  modality TEXT NOT NULL CHECK (modality IN ('actual', 'target', 'forecast')),
  UNIQUE (subject, measure, aspect, period, scope, unit, modality)
) STRICT;
"""

FACTS = """
CREATE TABLE facts (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  question_id INTEGER NOT NULL REFERENCES questions (id),
  article_id INTEGER NOT NULL REFERENCES articles (id),
  kind TEXT NOT NULL CHECK (kind IN ('rank', 'score', 'coverage', 'count', 'amount')),
  subject TEXT NOT NULL,
  subject_type TEXT NOT NULL CHECK (subject_type IN (
    'police_station', 'commissionerate', 'department', 'district', 'city', 'state', 'country', 'zone', 'block',
    'village', 'institution', 'railway_station', 'person', 'team', 'scheme', 'other')),
  subject_code TEXT NOT NULL,
  measure TEXT NOT NULL,
  value REAL NOT NULL CHECK (abs(value) < 1e18),
  value_max REAL CHECK (abs(value_max) < 1e18),
  unit TEXT NOT NULL,
  out_of REAL CHECK (abs(out_of) < 1e18),
  out_of_role TEXT NOT NULL CHECK (out_of_role IN ('', 'field', 'maximum', 'population', 'target')),
  scope TEXT NOT NULL,
  period TEXT NOT NULL,
  modality TEXT NOT NULL CHECK (modality IN ('actual', 'target', 'forecast')),
  approx TEXT NOT NULL CHECK (approx IN ('exact', 'about', 'at_least', 'at_most')),
  speaker TEXT NOT NULL,
  aspect TEXT NOT NULL,
  quote TEXT NOT NULL CHECK (quote <> ''),
  sentence TEXT NOT NULL,
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  rule TEXT NOT NULL,
  extractor TEXT NOT NULL,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX facts_subject_measure_period ON facts (subject, measure, period);
CREATE INDEX facts_article ON facts (article_id);
CREATE INDEX facts_question_value ON facts (question_id, value);
CREATE INDEX facts_kind_period ON facts (kind, period);
"""

MENTIONS = """
CREATE TABLE mentions (
  fact_id INTEGER NOT NULL REFERENCES facts (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN (
    'value', 'subject', 'out_of', 'period', 'scope', 'speaker', 'measure', 'movement')),
  field TEXT NOT NULL CHECK (field IN ('title', 'text')),
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  quote TEXT NOT NULL CHECK (length(quote) = "end" - start),
  PRIMARY KEY (fact_id, role, field, start, "end")
) STRICT, WITHOUT ROWID;
"""

STATIONS = """
CREATE TABLE stations (
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  district TEXT NOT NULL,
  code TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('title', 'text')),
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  quote TEXT NOT NULL CHECK (length(quote) = "end" - start),
  PRIMARY KEY (article_id, field, start, "end", name)
) STRICT, WITHOUT ROWID;
CREATE INDEX stations_name ON stations (name);
"""

REFUSALS = """
CREATE TABLE refusals (
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  rule TEXT NOT NULL,
  reason TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('title', 'text')),
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  quote TEXT NOT NULL CHECK (length(quote) = "end" - start),
  PRIMARY KEY (article_id, field, start, "end", rule)
) STRICT, WITHOUT ROWID;
CREATE INDEX refusals_rule ON refusals (rule);
"""

# `INSERT OR REPLACE` deletes without firing delete triggers unless recursive_triggers is on, and
# another program's connection has it off: hence the third trigger.
REVIEWS = """
CREATE TABLE reviews (
  id INTEGER PRIMARY KEY,
  fact_id INTEGER NOT NULL REFERENCES facts (id),
  verdict TEXT NOT NULL CHECK (verdict IN ('right', 'wrong', 'corrected', 'unsure')),
  correction TEXT CHECK (correction IS NULL OR json_valid(correction)),
  note TEXT NOT NULL,
  reviewer TEXT NOT NULL CHECK (reviewer <> ''),
  at TEXT NOT NULL,
  reading TEXT NOT NULL CHECK (json_valid(reading)),
  CHECK ((verdict = 'corrected') = (correction IS NOT NULL))
) STRICT;
CREATE INDEX reviews_fact ON reviews (fact_id, id);
CREATE TRIGGER reviews_stay_as_written BEFORE UPDATE ON reviews BEGIN
  SELECT RAISE(ABORT, 'reviews are append-only: add a further review instead of changing one');
END;
CREATE TRIGGER reviews_are_kept BEFORE DELETE ON reviews BEGIN
  SELECT RAISE(ABORT, 'reviews are append-only: add a further review instead of deleting one');
END;
CREATE TRIGGER reviews_are_not_replaced BEFORE INSERT ON reviews
WHEN EXISTS (SELECT 1 FROM reviews WHERE id = NEW.id) BEGIN
  SELECT RAISE(ABORT, 'reviews are append-only: this id is taken');
END;
"""

CHECKS = """
CREATE TABLE checks (
  id INTEGER PRIMARY KEY,
  check_name TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('high', 'medium', 'low')),
  message TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX checks_name ON checks (check_name);
CREATE TABLE check_facts (
  check_id INTEGER NOT NULL REFERENCES checks (id) ON DELETE CASCADE,
  fact_id INTEGER NOT NULL REFERENCES facts (id) ON DELETE CASCADE,
  PRIMARY KEY (check_id, fact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX check_facts_fact ON check_facts (fact_id);
"""

RUNS = """
CREATE TABLE fetches (
  id INTEGER PRIMARY KEY,
  url TEXT NOT NULL,
  at TEXT NOT NULL,
  status INTEGER,
  error TEXT NOT NULL,
  etag TEXT NOT NULL,
  last_modified TEXT NOT NULL,
  bytes INTEGER,
  ms INTEGER
) STRICT;
CREATE INDEX fetches_url_at ON fetches (url, at);
CREATE TABLE issues (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  url TEXT NOT NULL,
  stage TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('info', 'warning', 'error')),
  message TEXT NOT NULL
) STRICT;
CREATE INDEX issues_at ON issues (at);
"""

SEARCH = """
CREATE TABLE search (
  fact_id INTEGER PRIMARY KEY REFERENCES facts (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  sentence TEXT NOT NULL,
  subject TEXT NOT NULL,
  measure TEXT NOT NULL
) STRICT;
"""

# `reading` is the machine's answer as one JSON object; a review keeps the one that it judged.
VIEWS = """
CREATE VIEW fact_history AS
SELECT
  f.id AS fact_id, f.key, f.article_id, f.question_id,
  f.kind, f.subject, f.subject_type, f.subject_code, f.measure,
  f.value, CAST(json_extract(r.correction, '$.value') AS REAL) AS corrected_value,
  f.value_max, f.unit, f.out_of, f.out_of_role, f.scope, f.period, f.modality, f.approx, f.speaker, f.aspect,
  f.quote, f.sentence, f.confidence, f.rule, f.extractor,
  a.title, a.url, a.outlet, a.author, a.published, a.fetched_at, a.sha256, a.warc, a.warc_offset,
  coalesce(r.verdict, 'unreviewed') AS status,
  r.correction, coalesce(r.note, '') AS note, coalesce(r.reviewer, '') AS reviewer, coalesce(r.at, '') AS reviewed_at,
  r.reading IS NOT NULL AND r.reading <> json_object(
    'kind', f.kind, 'subject', f.subject, 'measure', f.measure, 'value', f.value, 'value_max', f.value_max,
    'unit', f.unit, 'out_of', f.out_of, 'scope', f.scope, 'period', f.period, 'modality', f.modality,
    'approx', f.approx, 'speaker', f.speaker) AS reread,
  f.withdrawn, NOT a.current AS superseded,
  json_object(
    'kind', f.kind, 'subject', f.subject, 'measure', f.measure, 'value', f.value, 'value_max', f.value_max,
    'unit', f.unit, 'out_of', f.out_of, 'scope', f.scope, 'period', f.period, 'modality', f.modality,
    'approx', f.approx, 'speaker', f.speaker) AS reading
FROM facts AS f
JOIN articles AS a ON a.id = f.article_id
LEFT JOIN reviews AS r ON r.id = (SELECT max(id) FROM reviews WHERE fact_id = f.id);
"""


def plain(column: str) -> str:
    """SQL for a number that is shown without a point where it is whole: rank 9, not 9.0."""
    return (
        f"CASE WHEN {column} = CAST({column} AS INTEGER) THEN CAST({column} AS INTEGER) ELSE {column} END AS {column}"
    )


CLAIMS = """
CREATE VIEW claims AS
SELECT
  fact_id, key, article_id, question_id, kind, subject, subject_type, subject_code, measure, {value}, {corrected_value},
  {value_max}, unit, {out_of}, out_of_role, scope, period, modality, approx, speaker, aspect, quote, sentence, confidence,
  rule, extractor, title, url, outlet, author, published, fetched_at, sha256, warc, warc_offset, status, correction,
  note, reviewer, reviewed_at, reread
FROM fact_history
WHERE NOT withdrawn AND NOT superseded;
""".format(**{column: plain(column) for column in ("value", "corrected_value", "value_max", "out_of")})


@MIGRATIONS(name="0001_tables")
def create_tables(db: Database) -> None:
    """Articles, facts and what they stand on; reviews; checks; what the runs did."""
    for script in (ARTICLES, QUESTIONS, FACTS, MENTIONS, STATIONS, REFUSALS, REVIEWS, CHECKS, RUNS, SEARCH):
        db.executescript(script)


@MIGRATIONS(name="0002_search")
def create_search(db: Database) -> None:
    """The full-text index over the folded copy, kept in step by triggers."""
    db.table("search").enable_fts(SEARCHED, tokenize=TOKENIZE, create_triggers=True)


@MIGRATIONS(name="0003_claims")
def create_views(db: Database) -> None:
    """The views that people query."""
    db.executescript(VIEWS)
    db.executescript(CLAIMS)


NEW_STATIONS = """
CREATE VIEW new_stations AS
SELECT
  s.name, s.district, count(DISTINCT a.id) AS articles, min(a.published) AS first_published, min(a.url) AS url,
  min(s.quote) AS quote
FROM stations AS s
JOIN articles AS a ON a.id = s.article_id AND a.current = 1
WHERE s.known = 0
GROUP BY s.name, s.district
ORDER BY articles DESC, s.name;
"""


@MIGRATIONS(name="0004_known_stations")
def mark_known_stations(db: Database) -> None:
    """Which stations are in the table that the project is sure of; a view of those that are not, for a person to judge."""
    db.execute("ALTER TABLE stations ADD COLUMN known INTEGER NOT NULL DEFAULT 0 CHECK (known IN (0, 1))")
    db.executescript(NEW_STATIONS)
