"""From a table's cell to a fact: whom the row is about, and what its column says that the sentence does not.

tables.py reads the cells. A row has no clause, so that nothing of the usual search
applies: the first cell is the subject, or the measure where the first column lists
measures; target and year are the column's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract import lexicon
from extract.article_state import NOBODY, ArticleState, Subject
from extract.aspects import aspect_of
from extract.draft import Draft
from extract.figures.reaching import coverable
from extract.marks import Line
from extract.measures.measure_kinds import is_contest
from extract.names.gazetteer import places
from extract.pointing.resolution import resolve
from extract.prepared import Prepared
from extract.tables.table_columns import Table, has
from extract.tables.table_figures import Cell
from extract.tables.tables import label_says


def row_name(cell: Cell, prepared: Prepared) -> str:
    """The first cell of a row, as printed but for its blanks."""
    return prepared.called(*cell.name)


def row_subject(cell: Cell, table: Table, line: Line, state: ArticleState, prepared: Prepared) -> Subject:
    """Whom a row is about: a name known by itself, else the cell as one of what the table lists (ब्लॉक, थाना).

    "सदर" is the article's own: उन्नाव सदर. Where the first column lists measures, all
    rows are about the article's own place.
    """
    if table.of_times or table.of_one:
        if table.whose.name:
            return replace(table.whose, how="list")
        return replace(state.main if state.about is NOBODY else state.about, how="main")
    if table.of_measures:
        whose = (state.main, state.about, state.topic, state.pointed)
        return replace(next((s for s in whose if s.name), state.main), how="list")
    start, end = cell.name
    if label_says(prepared.between(start, end), "sum") and is_contest(state.measure):
        return Subject(state.measure, "other", start, end, "list", prepared.name)  # of all medals won there
    if label_says(prepared.between(start, end), "sum", "everywhere"):
        return replace(state.main if state.about is NOBODY else state.about, how="main")
    parameter = any(n.kind == "measure" and n.start == start for n in prepared.names_of(line.sentence))
    if parameter and state.frame_type != "department":
        about = next((s for s in (state.topic, state.pointed) if s is not NOBODY), state.main)
        return replace(about, how="list")  # a parameter of the NIRF: whom the article speaks of
    known = [n for n in prepared.names_of(line.sentence) if n.start == start and n.kind in ("place", "headed")]
    if known and not prepared.between(known[0].end, end).strip()[:1].isalpha():  # "पटना पाइरेट्स" is no Patna
        subject = replace(resolve(known[0], state, prepared, known), how="list")
        parts = ("block", "other", "city")  # "भाटापारा शहर" of a town's two stations
        of_stations = state.frame_type == "police_station" and subject.type in parts
        return replace(subject, type="police_station", name=row_name(cell, prepared)) if of_stations else subject
    name = row_name(cell, prepared)
    first, _, rest = name.partition(",")
    if rest and places(rest.strip()):
        name = first  # पाटन, दुर्ग: the district that a centre lies in
    if name == "सदर" and state.main.name:
        name = f"{state.main.name} {name}"
    type_ = state.frame_type or "other"
    framed = state.frame and state.frame not in lexicon.words("frame_words", "own")
    framed = framed and not name.startswith(tuple(f"{word} " for word in lexicon.words("frame_words", "schools")))
    if type_ in ("other", "institution", "department") and framed:
        name = f"{name} {state.frame}"
    return Subject(name, type_, start, end, "list", prepared.name)


def level_of(header: str) -> str:
    """The field of the places in a column: "प्रदेश" of "राज्य रैंक", "देश" of "राष्ट्रीय रैंक"; "" where its header names none."""
    return next((level for level in ("देश", "प्रदेश", "मंडल", "जिला") if has(f"of {level}").search(header)), "")


def aimed_unit(drafts: Sequence[Draft]) -> str:
    """What the text before a table set itself a target of: "2,41,600 लोगों की जांच का लक्ष्य" over "लक्ष्य | जांच"; "" for none."""
    counted = [draft for draft in reversed(drafts) if draft.kind == "coverage" and coverable(draft.unit)]
    aimed = [draft for draft in counted if draft.modality == "target"]
    reached = [draft for draft in counted if draft.out_of_role == "target"]
    return next((draft.unit for draft in (*aimed, *reached)), "")


def set_by_column(draft: Draft, cell: Cell, table: Table, carried: str, headed: str, prepared: Prepared) -> None:
    """Give a cell's draft what its column says: target, year, measure.

    `headed` is the time that the heading over the table names ("दिसंबर तक योजनावार प्रगति"), `carried` what was found
    otherwise. Coverage takes no month over that neither column nor heading names: it stands as of the day of the table.
    """
    draft.aspect = draft.aspect or aspect_of(cell.column.text, cell.claim.kind)
    draft.modality = "target" if cell.target else "actual"
    if cell.claim.kind == "rank" and (level := level_of(cell.column.text)):
        draft.scope = level
    draft.period = cell.column.period or headed or carried
    if table.of_measures and not label_says(row_name(cell, prepared), "sum", "everywhere"):
        draft.measure = row_name(cell, prepared)
    if cell.claim.kind == "coverage" and not (cell.column.period or headed) and len(draft.period) == len("2023-09"):
        draft.period = ""
