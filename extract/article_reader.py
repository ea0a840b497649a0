"""Reads one field of an article from the top: each sentence's claims with their arguments, as drafts of facts.

The order matters, since a sentence leaves out what was said before it. A line first
changes the memory (ArticleState): which measure, frame and scope the article now
speaks of. Then its numbers are claimed. A claim that a list of names shares becomes
one draft a name (distribution.py); any other looks for its subject, scope, period,
modality and speaker (claim_reader.py) and becomes one draft. Tables are read by column
instead (tables.py), and what heads a run of rows is kept apart (row_heading.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.arguments import NOTHING, Found, Window
from extract.article_state import NOBODY, ArticleState
from extract.claim_reader import ClaimReader
from extract.claims import claim_numbers
from extract.datelines import ENDS_WITH_VERB
from extract.draft import Draft
from extract.drafting import Drafter
from extract.figures.class_facts import drafts_of_parts, refused, take_parts
from extract.figures.reached_rows import settle_shares, settle_targets
from extract.figures.reaching import coverable
from extract.holders.subject_types import PARTS, SCOPE_TYPES
from extract.line_claims import LineClaims, Refused
from extract.lists.counted_places import counted_places, without_members
from extract.lists.distribution import type_of_listed
from extract.lists.first_places import first_places
from extract.lists.heading_brackets import period_of_brackets
from extract.lists.labelled_classes import refuse_numbers_of_label
from extract.lists.listed_before import listed_before
from extract.lists.name_lists import NameList, Spans, find_lists
from extract.lists.numbered_lists import drop_running_number, has_figure, numbered_runs
from extract.lists.numbered_ranks import drop_order, numbered_ranks
from extract.lists.row_heading import RowHeading
from extract.lists.statements import (
    Statement,
    heading_statement,
    members_named,
    names_below,
    take_group_ranks,
    with_statement_before,
)
from extract.lists.topper_rows import claim_marks_of_topper
from extract.marks import Line
from extract.measures.measure_kinds import family, is_yearly_exam
from extract.measures.measure_sections import Sections
from extract.measures.measures import measure_of, measures_of
from extract.measures.printed_measures import print_measures
from extract.measures.sorts_of_cases import carry_sorts
from extract.names.name import Name
from extract.news.correspondents import town_of_correspondent
from extract.news.questions import drop_asked
from extract.news.speaker_places import set_area
from extract.pointing.frames import set_bodies, set_frame, set_frame_by_header
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.scopes.scope_classes import find_category
from extract.scopes.scope_of_ranking import level_scope
from extract.sentences import LABELLED
from extract.speakers import find_speaker, learn_speaker, speaker_told_behind
from extract.spoken import Spoken
from extract.subjects.topics import set_topic
from extract.tables.bare_tables import bare_header
from extract.tables.boxes import read_box
from extract.tables.captions import bracketed_header, heading_header
from extract.tables.dated_rows import dated_table, time_of_row
from extract.tables.flat_tables import read_flat
from extract.tables.heading_rows import IN_BRACKETS, claim_under_heading
from extract.tables.labelled_rows import read_labelled
from extract.tables.running_places import running_places
from extract.tables.standings import standings_header
from extract.tables.table_cells import group_of, names_group
from extract.tables.table_columns import Table
from extract.tables.table_figures import refused_cells
from extract.tables.table_rows import aimed_unit
from extract.tables.tables import lists_measures, read_header, read_row, under_heading
from extract.times.in_turn import settle_in_turn
from extract.times.ranking_period import backfill, learn_period, of_ranked_month

_DATELINE = 45  # characters of "रांची, विशेष संवाददाता।"


def _opens_the_article(line: Line, lines: Sequence[Line]) -> bool:
    """Whether a short sentence, the first or behind a dateline, is one in all but form: its place is where the news was written."""
    opening = lines[: 1 if line is lines[0] else 2]  # "छपरा, दिसंबर 20 -- छपरा, हमारे संवाददाता।"
    short = all(one.sentence.end - one.sentence.start < _DATELINE and not one.numbers for one in opening)
    if line is not lines[0] and ENDS_WITH_VERB.search(line.text):
        return False
    return short and opening[0].sentence.start == 0 and line is opening[-1]


class FieldReader:
    """Reads a prepared field once. `refused` and the drafter's `station_spans` are filled as it reads."""

    def __init__(self, prepared: Prepared, state: ArticleState) -> None:
        self.prepared = prepared
        self.state = state
        self.refused: list[Refused] = []
        self.drafter = Drafter(prepared, state)
        self.table: Table | None = None
        self.box_until = 0  # where the last box ends
        self.kind_before = ""  # of the block before: paragraph, heading, row
        self.sections = Sections(prepared, state)
        self.statement: Statement | None = None  # a rank that a list of names further on shares
        self.spoken = Spoken()
        self.leads_in = NOTHING  # who tells the rows below
        sentences = [line.sentence for line in prepared.lines]
        self.behind = {one.start: sentences[at:] for at, one in enumerate(sentences, 1)}
        self.last_unit = ""  # the last coverable unit, for a table whose header names none
        self.heading = RowHeading(prepared, state, self.drafter.school_classes)
        self.claim_reader = ClaimReader(prepared, state, self.drafter, self.heading)
        lists = list(numbered_runs(prepared.lines))
        self.counted_rows = {start for _, run in lists for start in run}  # rows of numbered lists, by where they begin
        self.numbered = numbered_ranks(prepared, lists)  # rows whose number is a place
        self.places: dict[int, Claim] = {}  # that a running number is in the table now read, by where its rows begin

    def read(self) -> list[Draft]:
        """The drafts of the field, in order."""
        lines = self.prepared.lines
        if self.prepared.name == "title" and self.state.titled:
            self.state.measure, self.state.rank_measure = self.state.first_measure, ""  # not what the text ended with
        if self.prepared.name == "title":
            self.state.topic = self.state.pointed = NOBODY
            self.state.frame = self.state.frame_type = ""
        for i, line in enumerate(lines):
            self._open_line(line)
            drafted = len(self.drafter.drafts)
            if line.sentence.start in self.numbered:
                for claim, span in self.numbered[line.sentence.start]:
                    self.drafter.numbered(line, claim, span, self.heading.listed_type)
                if has_figure(line) and len(self.numbered[line.sentence.start]) == 1:
                    self._read_figures_of_row(line)
            elif line.sentence.start in self.claim_reader.fields or not self._read_table_line(i):
                self._read_sentence(line)
            self.heading.settle(self.drafter.drafts[drafted:], line)
        backfill(self.drafter.undated, self.state)
        print_measures(self.drafter.drafts)
        return self.drafter.drafts

    def _read_figures_of_row(self, line: Line) -> None:
        """Read what stands behind the name of a numbered row whose place is drafted: it is that name's, a person's percent a score."""
        place = self.drafter.drafts[-1]
        drafted = len(self.drafter.drafts)
        self._read_sentence(line)
        for draft in self.drafter.drafts[drafted:]:
            draft.subject = place.subject
            if place.subject.type == "person" and draft.kind == "coverage" and draft.unit == "percent":
                draft.kind, draft.rule = "score", "score.percent_of_row"

    # What a sentence changes in the memory before its numbers are read.

    def _counted_before(self, line: Line) -> Claim | None:
        """The last number of things that the sentences before count in the same paragraph; None for none."""
        last = self.spoken.counted
        told = self.prepared.line_at(last.start) if last is not None else None
        return last if told is not None and told.sentence.block == line.sentence.block else None

    def _open_line(self, line: Line) -> None:
        sentence = line.sentence
        if sentence.block != self.state.block:
            self._open_block(line)
        self.drafter.classes.open(line, self.drafter.station_block)
        self.drafter.lists.open(line)
        self._hear_speaker(line)
        names = self.prepared.names_of(sentence)
        set_area(self.drafter.speaker, line, self.state, self.prepared, about_part=self._is_about_part())
        town = town_of_correspondent(line, self.state, self.prepared)
        if town is not NOBODY:
            self.state.topic = self.state.pointed = town
            self.drafter.speaker = NOTHING  # the paper's own
        measures = measures_of(names, self.prepared)
        self.sections.name(line, measures)
        set_frame(names, line, self.prepared, self.state)
        set_bodies(names, self.prepared, self.state)
        level = level_scope(line, self.prepared)
        if level:
            self.state.scopes[family(self.state.measure)] = level
        if sentence.kind == "heading":
            self.sections.head(measures)
            category = find_category(Window(sentence.start, sentence.end, sentence.end), self.prepared)
            if category.value:
                self.state.scopes[family(self.state.measure)] = category.value
        self.sections.rank_offices(line)
        self.drafter.ranked = self.sections.ranked

    def _hear_speaker(self, line: Line) -> None:
        """Learn who tells a sentence: itself, the one behind it, or, of a row, the line that leads the rows in."""
        told = find_speaker(line.sentence, self.state, self.prepared)
        if told is NOTHING:
            told = speaker_told_behind(line.sentence, self.behind[line.sentence.start], self.state, self.prepared)
        learn_speaker(told, self.state)
        if line.sentence.kind == "row" or (told is NOTHING and LABELLED.match(line.text)):
            told = self.leads_in if told is NOTHING else told
        else:
            self.leads_in = Found(told.value)
        self.drafter.speaker = told

    def _open_block(self, line: Line) -> None:
        """Forget at a border: the topic at a paragraph or the first row, the frame between two paragraphs."""
        state, kind = self.state, line.sentence.kind
        state.block = line.sentence.block
        self.drafter.carried.block = ""
        self.spoken.field, self.spoken.field_type = None, ""
        if kind != "row" or self.kind_before != "row":
            state.topic = state.pointed = NOBODY
            state.parts_told = set()
        if kind not in ("row", "heading") and self.kind_before == "paragraph":
            state.frame = state.frame_type = ""
        self.kind_before = kind
        self.sections.open_block(kind, line.sentence.start)

    # Tables.

    def _read_table_line(self, at: int) -> bool:
        """Whether a line, by its index, was a header or a row of a table, and is done with."""
        lines = self.prepared.lines
        following = at + 1
        if self.table is None and following < len(lines) and names_group(lines[following]):
            following += 1  # "(द्वितीय समूह)" between a header and its first row
        line, below = lines[at], lines[following] if following < len(lines) else None
        caption = bracketed_header(line, below, self.prepared)
        header = None if caption else read_header(line, below, self.prepared, self.heading.said)
        if header is None:
            caption = (
                caption or heading_header(line, below, self.prepared) or standings_header(at, lines, self.prepared)
            )
            caption = under_heading(caption, self.heading.said) if caption else None
            header = None if caption else bare_header(at, lines, self.heading.said, self.prepared)
        if header is not None:
            of_measures = header.of_measures or lists_measures(header, lines[at + 1 :], self.prepared)
            self.table = replace(header, of_measures=of_measures and not header.of_times, whose=self.heading.named)
            set_frame_by_header(self.table.columns[0].text, self.state)
            self.places = running_places(at, lines, self.table)
            return True
        if caption is not None:
            self.table = caption
            return False  # the heading itself is read like any other
        if self.table is None:
            self.table = dated_table(line, below, self.heading.said, self.prepared)
            if self.table is None:
                return self._read_labelled(at) or self._read_box(at)
            self.table = replace(self.table, whose=self.heading.named)
        if names_group(line):
            self.table = replace(self.table, group=group_of(line, self.prepared))
            return False
        aimed = aimed_unit(self.drafter.drafts) if self.table.has_target else ""
        cells = read_row(line, self.table, self.prepared, aimed or self.last_unit)
        if cells is None:
            self.table = None
            return False
        self.refused.extend(refused_cells(line, cells))
        set_frame_by_header(self.table.columns[0].text, self.state)
        if cells and line.sentence.start in self.places:
            self.drafter.numbered(line, self.places[line.sentence.start], cells[0].name, self.heading.listed_type)
        for cell in cells:
            self.drafter.cell(line, cell, self.table)
        return True

    def _read_labelled(self, at: int) -> bool:
        """Whether a line, by its index, is a row that labels each of its figures."""
        read = read_labelled(
            at, self.prepared.lines, self.heading.said, self.prepared, self.last_unit or aimed_unit(self.drafter.drafts)
        )
        if read is None:
            return False
        table, cells = read
        line = self.prepared.lines[at]
        self.refused.extend(refused_cells(line, cells))
        if self.heading.listed_type == "police_station":  # "किस थाने को मिलीं कितनी शिकायतें"
            self.state.frame, self.state.frame_type = "थाना", "police_station"
        for cell in cells:
            self.drafter.cell(line, cell, table)
        return True

    def _read_box(self, at: int) -> bool:
        """Whether a line, by its index, is a row of a box ("लक्ष्य : 281", "सत्यापित : 214"), whose rows are drafted where it opens."""
        lines = self.prepared.lines
        if lines[at].sentence.start < self.box_until:
            return True
        if self.heading.said.unit or self.heading.said.laid_down:
            return False
        box = read_box(at, lines, self.prepared)
        if box is None or not any(cells for _, cells in box[1]):
            return False
        table, rows = box
        self.box_until = table.end
        told = [cell for _, cells in rows for cell in cells]
        for row, cells in rows:
            self.refused.extend(refused_cells(row, told))  # a whole may stand in another row than its part
            for cell in cells:
                self.drafter.cell(row, cell, table)
        return True

    # A sentence.

    def _read_sentence(self, line: Line) -> None:
        state, sentence = self.state, line.sentence
        names = self.prepared.names_of(sentence)
        stated = self.statement
        found = claim_numbers(line, self.prepared, self.spoken)
        refuse_numbers_of_label(found, self.prepared)
        self.drafter.school_classes.refuse_labels(found)
        if sentence.start in self.counted_rows:
            drop_running_number(found)
        elif found.claims and (below := self.heading.line_below(line)) is not None:
            row = below.sentence.start
            if row in self.counted_rows:
                drop_order(found, names, ranked=row in self.numbered)
        lists = find_lists(line, self.prepared)
        at = self.prepared.index_of(sentence.start)
        shared = counted_places(found, lists, names, self.prepared)
        shared += listed_before(found, names, self.prepared.lines[at - 1] if at else None, self.prepared)
        grouped = take_group_ranks(found, names, self._counted_before(line))
        self.statement = with_statement_before(grouped, stated)
        learn_period(line, found.claims, names, state, self.prepared, undated=bool(self.drafter.undated))
        flat = read_flat(line, self.prepared)
        for cell in flat[1] if flat else []:
            assert cell.claim.number is not None
            found.withdraw(cell.claim.number)
        self.heading.know_order(line, self.drafter.drafts)
        if sentence.start in self.claim_reader.toppers:
            claim_marks_of_topper(found)
        claim_under_heading(found, self.heading.said, self.prepared, self.last_unit)
        found.claims.sort(key=lambda claim: (claim.start, claim.end))  # a figure in brackets is claimed before its own
        parts = take_parts(found, self.drafter.drafts)
        for place, span in (*first_places(found, lists, names, self.prepared), *shared):
            self.drafter.listed(line, place, [span], type_of_listed(names, state, [span]))
        if sentence.kind in ("heading", "row") and not found.claims:
            aside = period_of_brackets(line)
            dated = [
                p.value
                for p in line.periods.values()
                if p.value not in ("", aside) and p.grain in ("day", "month", "fiscal")
            ]
            if dated or sentence.kind == "heading":
                state.rows_period = dated[-1] if dated else ""
        elif sentence.kind == "paragraph":
            labelled = found.claims and LABELLED.match(line.text)
            if not labelled:
                state.rows_period = "" if found.claims else self.heading.period_over_rows(line)
        heads = self.heading.hear(found, names, self.drafter.drafts)
        self.spoken.ranked = self.spoken.ranked or (heads and self.heading.said.unit == "rank")
        if grouped is not None:
            state.ranked_group = grouped.type
            self._learn_scope(line, grouped.claim, names)
        members = [*self._distribute(found, names, lists, stated), *(span for _, span in shared)]
        drop_asked(found, self.prepared)
        self.refused.extend(found.refused)
        claims = found.claims
        if any(c.kind in ("rank", "score") for c in claims) or of_ranked_month(line, state, self.prepared):
            state.ranked_block = sentence.block
            rated = state.rank_measure and all(c.unit == "stars" for c in claims if c.kind in ("rank", "score"))
            if not rated and self.sections.rank(names):
                self.drafter.ranked = True
        self.spoken.hear(found, self.prepared)
        if claims:
            self.last_unit = next((c.unit for c in reversed(claims) if coverable(c.unit)), self.last_unit)
        state.persons = state.persons or is_yearly_exam(state.measure)
        drafted = len(self.drafter.drafts)
        subjects = self.claim_reader.read(line, claims, without_members(names, members, self.prepared), lists)
        settle_shares(self.drafter.drafts, drafted, line)
        settle_targets(self.drafter.drafts, drafted, self.prepared)
        settle_in_turn(self.drafter.drafts, drafted, line, self.prepared)
        carry_sorts(self.drafter.drafts[drafted:])
        for draft in self.drafter.drafts[drafted:]:
            if draft.rule.endswith(IN_BRACKETS) and self.heading.said.period_of_brackets:
                draft.period = self.heading.said.period_of_brackets
                draft.mentions = [mention for mention in draft.mentions if mention.role != "period"]
            elif self.heading.said.brackets == "same" and draft.period == self.heading.said.period_of_brackets:
                draft.period = ""  # the figure before those in brackets is of another time than they
            of_contest = state.persons or is_yearly_exam(state.measure)
            if draft.subject.type == "person" and draft.kind == "coverage" and draft.unit == "percent" and of_contest:
                draft.kind, draft.rule = (
                    "score",
                    "score.percent_of_row",
                )  # "उनका रिजल्ट 98.4% रहा": nobody covers themselves
        time = time_of_row(line, self.prepared)
        for draft in self.drafter.drafts[drafted:]:
            draft.period = time or draft.period
        of_classes = drafts_of_parts(parts, self.drafter.drafts, sentence, self.prepared)
        self.drafter.drafts += of_classes
        self.refused += [] if of_classes else refused(parts)
        state.persons = state.persons or any(
            d.subject.type == "person" and d.subject.how != "main" and d.kind in ("rank", "score")
            for d in self.drafter.drafts[drafted:]
        )  # a reward to an officer makes no contest
        if sentence.kind != "dateline" and not _opens_the_article(line, self.prepared.lines):
            set_topic(subjects, names, state, self.prepared)
        if flat:
            set_frame_by_header(flat[0].columns[0].text, state)
            for cell in flat[1]:
                self.drafter.cell(line, cell, flat[0])

    def _learn_scope(self, line: Line, claim: Claim, names: list[Name]) -> None:
        """“22 थानों में 17 ने प्रदेश में पहली रैंक पाई": a group's rank is no fact, but its field is that of the ranks that follow."""
        field = [
            n for n in names if n.type in SCOPE_TYPES and n.case == "locative" and n.end <= claim.end and not n.plural
        ]
        if field:
            measure = measure_of(claim, names, self.prepared, self.state, ranked=False)
            self.state.scopes[family(measure)] = self.drafter.carried.block = field[-1].text

    def _distribute(
        self, found: LineClaims, names: list[Name], lists: list[NameList], stated: Statement | None
    ) -> Spans:
        """Open a heading's statement, or give an open one to the names that the sentence lists: those that stand behind its own.

        `stated` is the statement that was open before the sentence: one that the
        sentence itself opened can only have its members named within it.
        """
        opens = found.line.sentence.kind == "row" and self.heading.stands_over_rows(found.line)
        if found.line.sentence.kind == "heading" or opens:
            self.statement = heading_statement(found, names, self.prepared)
            return []
        statement = self.statement
        if statement is None:
            return []
        if statement is stated:
            listed, self.statement = names_below(statement, found, lists, self.prepared)
            if listed:
                found.claims = [c for c in found.claims if c.kind != "rank"]
        else:
            listed = members_named(statement, lists, self.prepared)
        for claim in (*statement.also, statement.claim):
            self.drafter.listed(found.line, claim, listed, statement.type or self.state.frame_type or "other")
        return listed if statement is not stated else []

    def _is_about_part(self) -> bool:
        """Whether one part of the district alone was spoken of, and placed or marked: it is what the article is about."""
        told = [d for d in self.drafter.drafts if d.subject.type in PARTS]
        return len({d.subject.name for d in told}) == 1 and any(d.kind in ("rank", "score") for d in told)
