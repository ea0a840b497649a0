"""What each table and column means, in one line each, and docs/schema.md made from it.

The shapes are in `migrations.py` and are read back from a database made by it, so that only
the meaning is said here. A test fails when a column has no line here or a line no column.
"""

from __future__ import annotations

from sqlite_utils import Database

from store.migrations import MIGRATIONS

# A table's or view's own line stands under "".
MEANINGS: dict[str, dict[str, str]] = {
    "articles": {
        "": "One version of one page's article. A changed title or text is a further row.",
        "id": "Number of the row.",
        "url": "Canonical address: no tracking parameters; the page's own rel=canonical where that is on its site.",
        "outlet": "Name of the outlet, or its host.",
        "title": "Headline as printed.",
        "author": 'Byline as printed; "" where the page gives none.',
        "published": 'When it was published: ISO 8601 in Indian time, a bare date where no time is known, "" if none.',
        "published_source": "Where the date was read: json-ld, meta, time, url, page, guess, given.",
        "text": "The article's text as printed, never edited: all offsets count its code points from 0.",
        "content_sha256": "SHA-256 of title, a NUL and text; with the url it tells one version from another.",
        "current": "1 for the newest version of the page's article, 0 for the older ones.",
        "fetched_at": "When the page was fetched from which this version was first read, in UTC; empty where the archive does not say.",
        "sha256": 'SHA-256 of that page\'s body; "" for an article that came as text.',
        "warc": "File of the archive that holds the page, relative to the archive folder.",
        "warc_offset": "Byte at which the page's record starts in that file.",
        "extractor": "Version of Tathya that last read the article.",
        "standfirst": 'Summary between headline and text, as printed; "" where there is none. The text does not repeat it.',
        "modified": 'When the page says that it was last changed, written as published; "" if it does not say.',
        "modified_source": "Where that was read: json-ld, meta, time.",
        "section": 'Where the outlet files it, as printed; "" if it does not say.',
        "page_type": "article, live_blog, video or gallery.",
        "access": 'free or limited (a gate, a subscription), as the page says; "" if it does not.',
        "story_id": "The story that it tells: the lowest id of its articles, of nearly the same words and three days apart at most.",
        "template": 'Month of the known template of the outlet that its page was built with; unknown if with none; "" if none is known.',
        "seen_at": "When a page with these words was last fetched, in UTC.",
        "truncated": "1 where the page breaks the text off: what is missing here may stand in the whole article.",
    },
    "posts": {
        "": "One entry of a live blog, at a span of its text.",
        "article_id": "The article.",
        "start": "Code point of the text at which it starts.",
        "end": "Code point behind its last.",
        "published": "When the entry was published, written as articles.published.",
    },
    "signatures": {
        "": "The MinHash of an article's text, by which near-duplicates are found (store/stories.py).",
        "article_id": "The article.",
        "signature": "128 numbers of 32 bits, little-endian, of its runs of three folded words.",
    },
    "signature_bands": {
        "": "One of 32 hashes of a signature: articles that share one are compared.",
        "hash": "Hash of four of its numbers and their place.",
        "article_id": "The article.",
    },
    "facts": {
        "": "One distinct thing that an article asserts with a number. A restatement is a further mention.",
        "id": "Number of the row.",
        "key": "Stays the same from run to run: url@version|kind|quote|which occurrence of the quote.",
        "question_id": "The question that the fact answers.",
        "article_id": "The version of the article that says it.",
        "kind": "rank, score, coverage, count or amount.",
        "subject": "Who or what it is about, as a reader would name it alone.",
        "subject_type": "What the subject is: police_station, city, department, person, ...",
        "subject_code": "Code of the Local Government Directory at the level of subject_type (state, district, block); "
        '"" where the article leaves it open.',
        "measure": 'The ranking, survey, scheme, exam or indicator, as the article names it; "" if none.',
        "value": "The number in base units: 1.40 लाख is 140000.",
        "value_max": "Upper end where the article gives a range.",
        "unit": "rank, marks, points, stars, index, percent, INR, or what is counted: people, villages, ...",
        "out_of": "The whole that the value is part of, where the article says it.",
        "out_of_role": "What that whole is: field (ranked), maximum (of marks), population, target.",
        "scope": 'The field in which it holds, as named: प्रदेश, 243 शहर; "" if none.',
        "period": 'ISO 8601 and no more precise than the article: 2023-09, 2023, 2023-24; "" if none.',
        "modality": "actual, target or forecast.",
        "approx": "exact, about, at_least or at_most.",
        "speaker": 'Person or organisation that the sentence attributes it to; "" if none.',
        "aspect": 'What state of the thing is counted, where the sentence says: received, pending, disposed, female, ...; "" if not.',
        "quote": "The shortest run of the article that holds the number and what it counts.",
        "sentence": "The sentence around it.",
        "confidence": "0 to 1: how the fact was put together, not how likely it is.",
        "rule": "Name of the rule that claimed the number.",
        "extractor": "Version of Tathya that first read the fact as it stands.",
        "withdrawn": "1 when the latest reading of the same text no longer yields it.",
    },
    "questions": {
        "": "What facts answer, and two articles can answer differently. However it is spelt, a question is one row.",
        "id": "Number of the row.",
        "key": "The same for all spellings of one question (store/questions.py).",
        "subject": "As in the first of its facts.",
        "measure": "As in facts.",
        "aspect": "As in facts.",
        "period": "As in facts.",
        "scope": "As in facts.",
        "unit": "As in facts.",
        "modality": "As in facts.",
    },
    "mentions": {
        "": "A span of the article that a fact stands on: substr(text, start + 1, end - start) = quote.",
        "fact_id": "The fact.",
        "role": "What the span gives: value, subject, out_of, period, scope, speaker, measure, movement.",
        "field": "title or text.",
        "start": "First code point of the span, from 0.",
        "end": "Code point after the last.",
        "quote": "The words of the span.",
    },
    "stations": {
        "": "A place where an article names a police station.",
        "article_id": "The version of the article.",
        "name": "The station's name, with थाना only where that is part of it.",
        "district": 'Its district where it could be linked; "" if not.',
        "code": 'Its official code where it could be linked; "" if not.',
        "field": "title or text.",
        "start": "First code point of the name, from 0.",
        "end": "Code point after the last.",
        "quote": "The words of the span.",
        "known": "1 where the project's table has the station in a district of the article, else 0.",
    },
    "refusals": {
        "": "A number that no fact was made of, and why.",
        "article_id": "The version of the article.",
        "rule": "Name of the refusing rule.",
        "reason": "Why, for a reader.",
        "field": "title or text.",
        "start": "First code point of the number, from 0.",
        "end": "Code point after the last.",
        "quote": "The words of the span.",
    },
    "reviews": {
        "": "One verdict on one fact by one person. Rows are only ever added; the latest that was not taken back counts.",
        "id": "Number of the row.",
        "fact_id": "The fact.",
        "verdict": "right, wrong, corrected or unsure.",
        "correction": "With corrected: a JSON object of the fields that the reviewer reads differently.",
        "note": "What the reviewer wants to say.",
        "reviewer": "Who.",
        "at": "When, in UTC.",
        "reading": "The machine's reading that was judged, as a JSON object.",
    },
    "retractions": {
        "": "A verdict that its reviewer has taken back; the one before it counts again. Rows are only ever added.",
        "review_id": "The review.",
        "reviewer": "Who took it back: who gave it.",
        "at": "When, in UTC.",
    },
    "readings": {
        "": "How a fact was read before: a row is added when its reading, its quote or its article's version changes.",
        "id": "Number of the row.",
        "fact_id": "The fact.",
        "article_id": "The version of the article in which it stood.",
        "key": "Its key then.",
        "reading": "The machine's reading then, as a JSON object.",
        "quote": "Its quote then.",
        "sentence": "Its sentence then.",
        "rule": "The rule that claimed the number.",
        "extractor": "Version of Tathya that first read it so.",
        "until": "When it was read differently, in UTC.",
    },
    "checks": {
        "": "What a consistency check found: a question to the journalist, never a verdict.",
        "id": "Number of the row.",
        "key": "Stays the same from run to run: the check's name and what it found it about.",
        "check_name": "Name of the check; docs/checks.md says what each asks.",
        "severity": "high, medium or low.",
        "message": "What disagrees, in English.",
        "message_hi": "The same in Hindi.",
        "at": "When it was first found, in UTC.",
        "withdrawn": "1 when the facts as they are now read and judged no longer disagree.",
    },
    "check_facts": {
        "": "The facts that a finding concerns.",
        "check_id": "The finding.",
        "fact_id": "The fact.",
    },
    "finding_reviews": {
        "": "What one person says that a finding is worth. Rows are only ever added; a finding's latest one counts.",
        "id": "Number of the row.",
        "check_id": "The finding.",
        "judgement": "worth_a_look: something is wrong there; explained: the figures differ, and there is a reason for it; "
        "noise: there is nothing to ask.",
        "note": "What the person wants to say.",
        "reviewer": "Who.",
        "at": "When, in UTC.",
        "message": "The finding's English message that was judged.",
    },
    "unchecked": {
        "": "Articles whose facts have changed since the checks last looked at them.",
        "article_id": "The article.",
    },
    "fetches": {
        "": "One try at a URL.",
        "id": "Number of the row.",
        "url": "What was asked.",
        "at": "When, in UTC.",
        "status": "HTTP status; empty when no answer came.",
        "error": 'What went wrong; "" if nothing.',
        "etag": "The answer's ETag, sent back at the next crawl.",
        "last_modified": "The answer's Last-Modified, sent back at the next crawl.",
        "bytes": "Length of the body after decoding.",
        "ms": "How long it took, in milliseconds.",
    },
    "issues": {
        "": "What a run could not do, and why.",
        "id": "Number of the row.",
        "at": "When, in UTC.",
        "url": "The page concerned.",
        "stage": "The step that failed: fetch, parse, extract, store, ...",
        "level": "info, warning or error.",
        "message": "What was expected, what came, what to do.",
    },
    "search": {
        "": "The folded copy of a fact's words; search_fts is the full-text index over it.",
        "fact_id": "The fact.",
        "title": "Headline, folded: no nukta, one anusvara, ASCII digits, lower case.",
        "sentence": "Sentence, folded.",
        "subject": "Subject, folded.",
        "measure": "Measure, folded.",
    },
    "new_stations": {
        "": "Names of stations that current articles use and the project's table lacks, most used first: for a person to judge.",
        "name": "The station's name.",
        "district": 'The article\'s district; "" if not known.',
        "articles": "How many current articles name it.",
        "first_published": "When the first of them was published.",
        "url": "One of them.",
        "quote": "The words of the name there.",
    },
    "verdicts": {
        "": "The verdict that each reviewer stands by on each fact: the latest that was not taken back.",
        "review_id": "The review's id.",
        "says": "With right and corrected: how the article reads by this verdict, as a JSON object without the empty fields.",
    },
    "claims": {
        "": "What people query: each fact of each page's current article, with its sentence and latest verdict.",
        "fact_id": "The fact's id.",
        "corrected_value": "The value that the latest review put in its place; empty where there is none.",
        "status": "unreviewed, or the latest verdict: right, wrong, corrected, unsure.",
        "correction": "All that the latest review corrected, as a JSON object.",
        "note": "The latest review's note.",
        "reviewer": "Who gave the latest verdict.",
        "reviewed_at": "When.",
        "reviewers": "How many people have a verdict on it that stands.",
        "disputed": "1 when two of these cannot both hold: they say different readings, or one calls wrong what another "
        "judged otherwise; unsure differs from nothing.",
        "reread": "1 when the fact has been read differently since its latest verdict, and not as that verdict corrected it.",
        "judged_reading": "The machine's reading that the latest verdict judged, as a JSON object.",
    },
    "settled": {
        "": "Facts that people have settled, with every field as corrected: somebody's verdict is right or corrected and about "
        "what is read today, and nobody's stands against it. What is settled is that the article says so, not that it is so.",
        "subject_code": 'As in facts; "" where a person has corrected the subject.',
        "out_of_role": 'As in facts; "" where a person has taken out_of away.',
        "verdict": "right or corrected: the latest of the verdicts that hold.",
        "settled_by": "Who gave them, in their order, with semicolons between.",
        "settled_at": "When the latest of them was given, in UTC.",
    },
    "disagreements": {
        "": "Facts of `claims` on which reviewers disagree, with their verdicts side by side.",
        "verdicts": 'What each stands by, in their order: "asha: right; vikram: corrected {"value":61.0}".',
    },
    "stories": {
        "": "A story and how many current articles tell it, most told first.",
        "story_id": "The story.",
        "articles": "How many addresses.",
        "outlets": "How many outlets.",
        "first_published": "When the first of them was published.",
        "title": "Headline of the article that the story has its number from.",
        "url": "Its address.",
    },
    "fact_history": {
        "": "As claims, with withdrawn facts and older versions of articles too.",
        "superseded": "1 when the page's article has a newer version.",
        "reading": "The machine's reading as one JSON object.",
    },
}

# Columns that a view takes over under their own name have their meaning where they come from.
VIEW_SOURCES = {
    "verdicts": ("reviews",),
    "claims": ("facts", "articles"),
    "settled": ("claims", "facts", "articles"),
    "disagreements": ("claims", "facts", "articles"),
    "fact_history": ("claims", "facts", "articles"),
}


def meaning(table: str, column: str) -> str:
    """The line that says what a column means; for a view's column, the one of the table it comes from."""
    for name in (table, *VIEW_SOURCES.get(table, ())):
        if column in MEANINGS[name]:
            return MEANINGS[name][column]
    raise KeyError(f"{table}.{column}: expected a line in store/schema.py, found none; add one")


def fresh_database() -> Database:
    """A database in memory at today's schema. The caller closes it."""
    db = Database(memory=True, strict=True)
    MIGRATIONS.apply(db)
    return db


def schema_markdown() -> str:
    """The reference of all tables and views, for docs/schema.md."""
    db = fresh_database()
    try:
        parts = [section(db, table) for table in MEANINGS]
    finally:
        db.close()
    return "\n".join(parts)


def section(db: Database, table: str) -> str:
    """One table's part of the reference: its line, its columns, and what its rows may not be."""
    is_view = table in db.view_names()
    lines = [f"## {table}{' (view)' if is_view else ''}", "", MEANINGS[table][""], ""]
    references = (
        {} if is_view else {fk.column: f"{fk.other_table}.{fk.other_column}" for fk in db.table(table).foreign_keys}
    )
    lines += ["| column | type | meaning |", "|---|---|---|"]
    for column in db[table].columns:
        points_to = f" → {references[column.name]}" if column.name in references else ""
        text = meaning(table, column.name).replace("|", "\\|")
        lines.append(f"| `{column.name}` | {column.type.lower() or 'any'}{points_to} | {text} |")
    if not is_view:
        unique = [", ".join(index.columns) for index in db.table(table).indexes if index.unique and not index.partial]
        lines += [""] + [f"Unique: {columns}." for columns in unique] if unique else []
    return "\n".join([*lines, ""])
