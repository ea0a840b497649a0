"""Part of step 7: verdicts that are taken back, what each reviewer stands by, where they disagree, what they have settled.

Nothing here changes a review. A verdict that its reviewer takes back is a row in `retractions`; the views leave it out, and the
reviewer's earlier verdict stands again.

Two verdicts are compared by what they say the article says: a person who corrects 62 to 61 and one who finds a
later reading of 61 right are of one mind.
"""

from __future__ import annotations

from store.migrations.tables import plain

# As for reviews: `INSERT OR REPLACE` fires no delete trigger, hence the one before an insert.
RETRACTIONS = """
CREATE TABLE retractions (
  review_id INTEGER PRIMARY KEY REFERENCES reviews (id),
  reviewer TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE TRIGGER retractions_stay_as_written BEFORE UPDATE ON retractions BEGIN
  SELECT RAISE(ABORT, 'retractions are append-only: add a further review instead of changing one');
END;
CREATE TRIGGER retractions_are_kept BEFORE DELETE ON retractions BEGIN
  SELECT RAISE(ABORT, 'retractions are append-only: add a further review instead of deleting one');
END;
CREATE TRIGGER retractions_are_not_replaced BEFORE INSERT ON retractions
WHEN EXISTS (SELECT 1 FROM retractions WHERE review_id = NEW.review_id) BEGIN
  SELECT RAISE(ABORT, 'this review was taken back before');
END;
CREATE TRIGGER retractions_are_the_reviewers_own BEFORE INSERT ON retractions
WHEN NEW.reviewer IS NOT (SELECT reviewer FROM reviews WHERE id = NEW.review_id) BEGIN
  SELECT RAISE(ABORT, 'a review is taken back by the one who gave it');
END;
"""

STANDING = "id NOT IN (SELECT review_id FROM retractions)"


def whole(reading: str, subject_type: str, correction: str = "'{}'") -> str:
    """SQL: a reading with a correction laid over it and the fields left out that are then empty, as one JSON object.

    Merging as RFC 7396 has it takes a key away where the correction has null, so that empty fields must be left out
    on both sides before two texts are compared. The type of the subject may be corrected and is no part of the reading.
    """
    return f"json_patch('{{}}', json_patch(json_insert({reading}, '$.subject_type', {subject_type}), {correction}))"


VERDICTS = f"""
CREATE INDEX reviews_fact_reviewer ON reviews (fact_id, reviewer, id);
CREATE VIEW verdicts AS
SELECT
  r.id AS review_id, r.fact_id, r.reviewer, r.verdict, r.correction, r.note, r.at, r.reading,
  CASE WHEN r.verdict IN ('right', 'corrected')
    THEN {whole("r.reading", "f.subject_type", "coalesce(r.correction, '{}')")} END AS says
FROM reviews AS r
JOIN facts AS f ON f.id = r.fact_id
WHERE r.id = (SELECT max(id) FROM reviews WHERE fact_id = r.fact_id AND reviewer = r.reviewer AND {STANDING});
"""  # noqa: S608 -- our own names

# For a fact `f`: whether two of its verdicts cannot both hold.
DISPUTED = f"""EXISTS (
    SELECT 1 FROM verdicts AS a JOIN verdicts AS b ON b.fact_id = a.fact_id
    WHERE a.fact_id = f.id AND a.says IS NOT NULL AND (
      b.says <> a.says
      OR b.verdict = 'wrong' AND (b.reading = a.reading OR {whole("b.reading", "f.subject_type")} = a.says)))"""  # noqa: S608

DISAGREEMENTS = """
CREATE VIEW disagreements AS
SELECT
  c.fact_id, c.kind, c.subject, c.measure, c.value, c.value_max, c.unit, c.out_of, c.scope, c.period, c.quote, c.sentence,
  (SELECT group_concat(reviewer || ': ' || verdict || coalesce(' ' || correction, ''), '; ')
   FROM (SELECT * FROM verdicts WHERE fact_id = c.fact_id ORDER BY review_id)) AS verdicts,
  c.reviewers, c.title, c.url, c.outlet, c.published, c.fetched_at, c.sha256, c.warc, c.warc_offset
FROM claims AS c
WHERE c.fact_id IN (SELECT fact_id FROM reviews) AND c.disputed;
"""


def _corrected(column: str) -> str:
    """SQL: a field as the verdict `v` has it; a correction to null is one."""
    given = f"json_type(v.correction, '$.{column}')"
    return f"CASE WHEN {given} IS NULL THEN h.{column} ELSE json_extract(v.correction, '$.{column}') END AS {column}"


_NUMBERS = ("value", "value_max", "out_of")
_TEXTS = ("kind", "subject", "subject_type", "measure", "unit", "scope", "period", "modality", "approx", "speaker")

# The latest of the verdicts that hold gives the fields; the others that hold say the same. It is about the reading of
# today, or puts in its place what the machine has learnt to read since.
SETTLED = f"""
CREATE VIEW settled AS
SELECT
  fact_id, key, article_id, kind, subject, subject_type,
  CASE WHEN subject = read_subject AND subject_type = read_subject_type THEN subject_code ELSE '' END AS subject_code,
  measure, {plain("value")}, {plain("value_max")}, unit, {plain("out_of")}, out_of_role, scope, period, modality, approx,
  speaker, aspect, quote, sentence, verdict, settled_by, settled_at, story_id, title, url, outlet, author, published, fetched_at,
  sha256, warc, warc_offset
FROM (
  SELECT
    h.fact_id, h.key, h.article_id, {", ".join(map(_corrected, (*_TEXTS, *_NUMBERS)))},
    h.subject AS read_subject, h.subject_type AS read_subject_type, h.subject_code,
    CASE json_type(v.correction, '$.out_of') WHEN 'null' THEN '' ELSE h.out_of_role END AS out_of_role,
    h.aspect, h.quote, h.sentence, v.verdict,
    (SELECT group_concat(reviewer, '; ') FROM (
      SELECT reviewer FROM verdicts WHERE fact_id = v.fact_id AND says IS NOT NULL ORDER BY review_id)) AS settled_by,
    v.at AS settled_at,
    h.story_id, h.title, h.url, h.outlet, h.author, h.published, h.fetched_at, h.sha256, h.warc, h.warc_offset
  FROM verdicts AS v
  JOIN fact_history AS h ON h.fact_id = v.fact_id
  WHERE v.review_id = (SELECT max(review_id) FROM verdicts WHERE fact_id = v.fact_id AND says IS NOT NULL)
    AND NOT h.disputed AND NOT h.reread AND NOT h.withdrawn AND NOT h.superseded
    AND (v.reading = h.reading OR v.says = {whole("h.reading", "h.subject_type")})
);
"""  # noqa: S608
