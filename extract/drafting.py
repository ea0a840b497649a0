"""From a claim and its subject to the draft of a fact: measure, scope, period, modality, speaker and aspect are found here.

The reader (claim_reader.py) says what it reads and whose it is; the drafter keeps what was
drafted, and what a rank takes over from the one before it: its field, and its month once that is named.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from extract import lexicon
from extract.arguments import NOTHING, Found, Window
from extract.article_state import ArticleState, Subject
from extract.aspects import find_aspect
from extract.draft import Draft, mentions_of, unit_of
from extract.figures.directives import is_floor
from extract.figures.marks_in_percent import goes_on_with_marks
from extract.figures.modality import find_modality, modality_of_count
from extract.holders.framed_names import framed
from extract.lists.labelled_classes import LabelledClasses
from extract.lists.name_lists import Spans, station_name
from extract.lists.parallel_groups import is_event, is_examined, is_measured
from extract.marks import Line
from extract.measures.indicators import find_behind, find_indicator, find_matter, is_of_meet, is_part
from extract.measures.lists_of_ranking import ListOfRanking
from extract.measures.measure_kinds import family, is_contest, is_dashboard, is_ranking, is_yearly_exam
from extract.measures.measure_printing import as_printed
from extract.measures.measures import measure_of, measures_of
from extract.measures.own_matters import own_matter
from extract.measures.rankings_of_bodies import ranking_of_all, ranking_of_body
from extract.measures.school_classes import SchoolClasses
from extract.measures.short_schemes import short_scheme
from extract.measures.sorts_of_cases import find_sort
from extract.measures.streams import with_stream
from extract.measures.works import find_work
from extract.measures.works_of_shares import work_of_share
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.periods.calendar import ends
from extract.pointing.resolution import resolve
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.scopes.carried_scopes import CarriedScopes
from extract.scopes.scope_classes import WITH_MARKS, class_of_place, group_of_place
from extract.scopes.scope_of_ranking import field_of_its_kind
from extract.scopes.scopes import find_scope, is_of_size, is_within
from extract.stations import station_by_context
from extract.tables.table_columns import Table
from extract.tables.table_figures import Cell
from extract.tables.table_rows import row_subject, set_by_column
from extract.text import fold_text
from extract.times.each_month import in_each_month
from extract.times.restated_times import restated
from extract.times.when import deadline_behind, find_period

_OUTPOSTS = lexicon.words("station_words", "outpost")  # "थाना क, थाना ख एवं चौकी ग": no station of its own
_GLOSS = regex.compile(r"\s*[-–]\s*[A-Za-z ]+$")  # "अजमेर- Ajmer, बारां व झुंझुनू जिले"
_WAS = regex.compile(r"(?<!\p{L})(?:था|थी|थे|थीं)(?!\p{L})")


class Drafter:
    """Drafts the facts of one field in order. `station_spans` (folded) are the stations that its subjects name."""

    def __init__(self, prepared: Prepared, state: ArticleState) -> None:
        self.prepared = prepared
        self.state = state
        self.drafts: list[Draft] = []
        self.undated: list[Draft] = []  # ranks and scores stated before their ranking's month was named
        self.station_spans: list[tuple[int, int]] = []
        self.station_block = -1  # the block that last ranked or marked a police station
        self.classes = LabelledClasses(prepared)
        self.school_classes = SchoolClasses(prepared)
        self.carried = CarriedScopes(prepared, state.commissionerate)
        self.lists = ListOfRanking(prepared)
        self.speaker = NOTHING  # whose word the sentence is
        self.window_before = Window(0, 0, 0)  # of the last claim whose field was looked for
        self.ranked = False  # whether the section's measure is the one last ranked

    def cell(self, line: Line, cell: Cell, table: Table) -> None:
        """Draft a cell of a table's row: whom the row is about, and what its column says."""
        window = Window(line.sentence.start, cell.claim.start, line.sentence.end)
        subject = row_subject(cell, table, line, self.state, self.prepared)
        place = self._place_of_row(line, cell.claim, subject)
        period = self.draft(line, cell.claim, window, subject, Found(cell.column.period), [])
        headed = self.state.rows_period or self.state.time
        set_by_column(self.drafts[-1], cell, table, period.value, headed, self.prepared)
        if place is not None and not self.drafts[-1].period:
            self.drafts[-1].period = place.period
            self.undated.extend(self.drafts[-1:] if any(draft is place for draft in self.undated) else [])
        if table.group and cell.claim.kind == "rank":
            self.drafts[-1].scope = table.group

    def numbered(self, line: Line, claim: Claim, span: tuple[int, int], type_: str = "") -> None:
        """“71 – फिरोजाबाद": the place of a name, as one of what the list is of, whose subject type its heading may tell."""
        start, end = span
        names = [n for n in self.prepared.names_of(line.sentence) if n.start == start and n.kind in ("place", "headed")]
        if names and names[0].end == end:
            subject = replace(resolve(names[0], self.state, self.prepared, names), how="list")
            if names[0].kind == "place" and type_ in ("city", "district", "block"):
                subject = replace(subject, type=type_)
        else:
            called = self.prepared.called(start, end)
            type_ = (
                "" if type_ in ("district", "state", "country") else type_
            )  # those the tables know all: "जिले की टॉप टेन सूची"
            type_ = self.state.frame_type or type_ or ("person" if is_yearly_exam(self.state.measure) else "other")
            subject = Subject(called, type_, start, end, "list", self.prepared.name)
        window = Window(line.sentence.start, claim.start, line.sentence.end)
        self.draft(line, replace(claim, end=end), window, subject, NOTHING, names)

    def in_group(self, line: Line, claim: Claim, name: Name, group: tuple[int, int], names: list[Name]) -> None:
        """Draft a place for one of the names that share it, in the group (a folded span) that stands before that name."""
        subject = replace(resolve(name, self.state, self.prepared, names), how="list")
        own = replace(
            claim, start=name.start, end=name.end, rule="rank.parallel_groups", whole=None, out_of=None, out_of_role=""
        )
        self.draft(line, own, Window(group[0], name.end, name.end), subject, NOTHING, names)
        called = self.prepared.called(*group)
        if is_event(fold_text(called)):  # "लंबी कूद में अजय"
            self.drafts[-1].indicator = called
            return
        if is_measured(fold_text(called)):  # "लूट में मधेपुरा, हत्या में पटना"
            self.drafts[-1].measure = called
            return
        sized = is_of_size(called)  # "छोटे राज्यों में त्रिपुरा", but "नगर निगमों में पटना", "इंटर में"
        of_its_kind = called.endswith(("ों", "ओं")) or is_examined(fold_text(called))
        self.drafts[-1].scope = called.removesuffix("ों") if sized else "" if of_its_kind else called

    def listed(self, line: Line, claim: Claim, listed: Spans, type_: str, fields: Sequence[Name] = ()) -> None:
        """Draft a shared claim once for each name, quoting the name: what it was given is said elsewhere.

        `fields` are what the sentence says that all hold their places in, before the list or behind it: "जिले में क, ख व ग
        क्रमशः", "क, ख व ग प्रदेश में पहले स्थान पर".
        """
        behind = listed[-1][1] if listed else 0
        if claim.kind in ("rank", "score") and type_ in _UNCERTAIN and self.station_block == line.sentence.block:
            type_ = "police_station"  # "ईशानगर थाना तीसरे नंबर पर। सिविल लाइन तथा कोतवाली क्रमशः 9वें और 14वें"
        if claim.kind in ("rank", "score") and self.classes.of_stations and type_ in (*_UNCERTAIN, "district"):
            type_ = "police_station"
        for start, end in listed:
            called = self.prepared.quote(start, end)
            own_type = _listed_type(called, type_)
            if own_type == "police_station":
                start, end = station_name(self.prepared.folded.text, start, end)
                self.station_spans.append((start, end))
            name = _GLOSS.sub("", self.prepared.called(start, end))
            head = self._shared_head(line, start, end) if own_type != "police_station" else None
            if head is not None:
                name, own_type = f"{name} {head.head}", head.type
            elif claim.rule == "rank.ordinal_shared":
                name = framed(name, own_type, self.state)  # "सदर और कसया पहले, हाटा दूसरे", of tehsils
            subject = Subject(name, own_type, start, end, "list", self.prepared.name)
            self.state.ranked_block = line.sentence.block
            own = replace(claim, start=start, end=end, rule=f"{claim.kind}.list_of_names")
            if claim.kind == "rank":  # a field is that of one statement ("18 थानों में से 13"), marks have one maximum
                own = replace(own, whole=None, out_of=None, out_of_role="")
            about = [n for n in fields if n.after <= start or behind <= n.start < claim.anchor]
            said = claim.anchor if behind <= claim.anchor else 0  # "क, ख व ग को प्रदेश स्तर पर पहला स्थान"
            window = Window(
                min([start, *(n.start for n in about)]),
                max([start, said, *(n.end for n in about)]),
                max(end, behind, said),
            )
            self.draft(line, own, window, subject, NOTHING, about)

    def _shared_head(self, line: Line, start: int, end: int) -> Name | None:
        """“बीघापुर, नवाबगंज और पुरवा सीएचसी को": the last name of a list of institutions, whose noun is that of all before it."""
        names = self.prepared.names_of(line.sentence)
        if any(n.kind in ("headed", "generic", "person") and n.start < end and start < n.end for n in names):
            return None
        last = next(
            (n for n in names if n.start > end and n.kind == "headed" and n.type == "institution" and n.base), None
        )
        if (
            last is None
            or last.plural
            or last.head not in lexicon.words("name_parts", "of_every_town")
            or " " in last.base
            or not last.text.endswith(last.head)
        ):
            return None
        return last if _LISTED.fullmatch(self.prepared.between(end, last.start)) else None

    def _listing(self, claim: Claim, measure: str, subject: Subject, names: list[Name], line: Line) -> str:
        """The list that a place or marks stand in: of a ranking, or an office's own of a programme; "" for none.

        “स्वास्थ्य विभाग की अगस्त की रैंकिंग में नौवां स्थान" in news of a programme: "संस्थागत प्रसव (स्वास्थ्य विभाग की रैंकिंग)".
        """
        if claim.kind not in ("rank", "score"):
            return ""
        listing = self.lists.at(claim.anchor, subject.type)
        if listing or not measure or is_ranking(measure) or is_dashboard(family(measure)):
            return listing
        ranking = ranking_of_body(claim, names, line, self.prepared)
        return ranking if _BY_OFFICE.search(ranking) else ""

    def draft(
        self, line: Line, claim: Claim, window: Window, subject: Subject, before: Found, names: list[Name]
    ) -> Found:
        """Draft one claim of a subject; its period. `before` is the period of the claim before it in the sentence."""
        prepared, state, sentence = self.prepared, self.state, line.sentence
        claim = self._as_marks(claim, subject)
        measure = measure_of(claim, names, prepared, state, ranked=self.ranked)
        measure = self.school_classes.measure_at(measure, claim.start, sentence)
        of_dashboard = is_dashboard(family(state.first_measure)) or not (state.first_measure or measure)
        indicator = find_indicator(claim, window, names, sentence, prepared, of_dashboard=of_dashboard)
        indicator = own_matter(claim, measure, sentence, prepared) or indicator
        indicator = indicator or short_scheme(claim, names, sentence, prepared)
        if not indicator and (not measure or is_ranking(measure) or claim.kind == "score"):
            indicator = find_matter(claim, names, sentence, prepared, measured=bool(measure))
            indicator = indicator or ("" if measure else ranking_of_body(claim, names, line, prepared))
            if indicator and claim.kind == "rank" and not measure:
                state.rank_measure = indicator  # the places that follow are in that order
            indicator = indicator or ("" if measure else ranking_of_all(claim, line, prepared))
        if of_dashboard and claim.kind in ("rank", "score") and is_part(indicator or measure):
            measure = (
                state.first_measure
            )  # "राजस्व में": a part of the dashboard, and known as a measure too; "ओवरऑल 11वां"
        if claim.kind == "coverage" and not indicator and (not measure or is_ranking(measure)):
            indicator = find_work(claim.unit, state.article)
        indicator = indicator or find_behind(claim, measure, names, sentence, prepared)
        of_event = bool(indicator) and is_of_meet(indicator) and not is_contest(state.measure)
        scope = self._scope(claim, window, subject, indicator if of_event else measure, names, own=of_event)
        period = find_period(
            claim,
            window,
            sentence,
            indicator if of_event else state.measure,
            state,
            prepared,
            before or restated(line, claim, self.drafts, prepared, state.published),
        )
        speaker = self.speaker
        # A count is of what is there, whatever the clause hopes for.
        if claim.kind == "count":
            modality = modality_of_count(claim, sentence, prepared, ahead=_lies_ahead(period, state.published))
        else:
            modality = find_modality(claim, window, sentence, prepared)
        if modality == "target" and not period.value:
            period = deadline_behind(claim, window, sentence, prepared, state.published)
        if subject.type == "police_station" and claim.kind in ("rank", "score"):
            self.station_block = sentence.block
        if subject.type == "police_station":
            station = station_by_context(subject, prepared)
            self.station_spans.extend([station] if station else [])
        draft = Draft(
            kind=claim.kind,
            subject=subject,
            value=claim.value,
            value_max=claim.value_max,
            unit=unit_of(claim, measure),
            out_of=claim.out_of,
            out_of_role=claim.out_of_role,
            measure=with_stream(as_printed(measure, state), claim, subject, sentence, prepared),
            indicator=indicator,
            listing=self._listing(claim, measure, subject, names, line),
            work=work_of_share(claim, sentence, prepared),
            sort=find_sort(claim, subject, names, sentence, prepared) or self._sort_paid_for(claim, line),
            scope=scope.value,
            period=period.value,
            modality=modality,
            approx="at_least" if is_floor(claim, prepared) else claim.approx,
            speaker=speaker.value,
            aspect=find_aspect(claim, window, sentence, prepared),
            quote=prepared.quote(claim.start, claim.end),
            sentence=prepared.quote(sentence.start, sentence.end),
            rule=claim.rule,
            field_name=prepared.name,
            start=claim.start,
            certain=claim.certain,
            mentions=mentions_of(claim, subject, period, scope, speaker, prepared),
        )
        before_this = self._compared_with(draft, line, names)
        if before_this is not None:
            draft.measure, draft.indicator = before_this.measure, before_this.indicator
        self.drafts.extend(in_each_month(draft, period, prepared))
        named = period.start >= 0 or any(p.grain not in ("edition", "current") for p in line.periods.values())
        dated = named or period.value or state.periods.get(family(state.measure), "")
        if claim.kind in ("rank", "score") and modality == "actual" and not dated:
            self.undated.append(draft)
        return period

    def _place_of_row(self, line: Line, claim: Claim, subject: Subject) -> Draft | None:
        """“कोटा : 9वीं, 63.2%": the place beside which a row gives a share of its own, which is of the same time; None for none."""
        last = self.drafts[-1] if self.drafts else None
        if last is None or claim.unit != "percent" or last.kind != "rank":
            return None
        here = last.field_name == self.prepared.name and last.start >= line.sentence.start
        return last if here and last.subject.name == subject.name else None

    def _sort_paid_for(self, claim: Claim, line: Line) -> str:
        """“चेक बाउंस के 164 मामले निपटे, जिनमें 3.05 करोड़": a sum is for the cases right before it in the sentence."""
        last = self.drafts[-1] if self.drafts else None
        here = last is not None and last.field_name == self.prepared.name and last.start >= line.sentence.start
        return last.sort if last is not None and here and claim.kind == "amount" and claim.out_of is None else ""

    def _compared_with(self, draft: Draft, line: Line, names: list[Name]) -> Draft | None:
        """“पूर्ण टीकाकरण में जिला 14वें रैंक पर है। अप्रैल में यह 22वें पर था": the figure just before that one of another time is beside."""
        last = self.drafts[-1] if self.drafts else None
        if last is None or draft.kind not in ("rank", "score", "coverage") or measures_of(names, self.prepared):
            return None
        alike = (last.kind, last.unit, last.subject.name) == (draft.kind, draft.unit, draft.subject.name)
        if not alike or last.field_name != draft.field_name or draft.indicator or last.period == draft.period:
            return None
        gap = self.prepared.between(last.start, draft.start)
        return last if "\n" not in gap and _WAS.search(line.text) else None

    def _as_marks(self, claim: Claim, subject: Subject) -> Claim:
        """The claim, as marks where it gives a percent to a person in a contest, or beside marks of the same person.

        So of a percent that a place is held with, behind marks in percent: "71 फीसदी अंक क को मिले। 64 प्रतिशत के साथ ख 33वें".
        """
        if claim.kind != "coverage":
            return claim
        if subject.type != "person":
            return replace(claim, kind="score") if goes_on_with_marks(claim, self.drafts, self.prepared) else claim
        bare = self.prepared.quote(claim.start, claim.end)[-1:].isdigit()
        if claim.rule == "coverage.part_of_whole" and self.state.persons and bare:
            return replace(claim, kind="score", unit="marks", out_of_role="maximum")  # "500 में से 500 अर्जित किए"
        if claim.unit != "percent" or claim.whole is not None:
            return claim
        last = self.drafts[-1] if self.drafts else None
        beside = last is not None and last.kind == "score" and last.subject.name == subject.name
        named = subject.how in ("clause", "right", "list", "pronoun")
        own = (named and self.state.persons) or (beside and (named or subject.how in ("carried", "sentence")))
        return replace(claim, kind="score") if own else claim

    def _scope(
        self, claim: Claim, window: Window, subject: Subject, measure: str, names: list[Name], *, own: bool
    ) -> Found:
        """The scope of a claim; a rank of the text without one takes over that of the last rank of its measure.

        `own` says that the measure is an event of its own, which nothing before it has a field for.
        """
        scopes = self.state.scopes
        scope = find_scope(claim, window, names, subject, measure, self.state, self.prepared)
        if claim.kind == "rank" and not scope.value and self._led_by_marks(claim, subject):
            scope = group_of_place(self.window_before, self.prepared)
        self.window_before = window
        if claim.kind == "score" and not scope.value and not own:
            return Found(class_of_place(self.drafts[-1:], claim, subject, self.prepared))
        if claim.kind not in ("rank", "score") or own:
            return scope  # the marks of a class open its list as its places do
        if scope.value and is_within(scope.value):
            return scope
        if scope.value:
            scopes[family(measure)] = scope.value
            self.carried.hear(scope.value, subject)
        elif self.classes.scope and claim.kind == "rank":
            scope = Found(self.classes.scope)  # of this line alone: no later rank takes it over
        elif self.prepared.name == "text":
            told = (self._order_of(claim, subject), scopes.get(family(measure)))
            scope = Found(
                self.carried.carried(claim, subject, told) or field_of_its_kind(claim, subject, measure, self.state)
            )
        return scope

    def _led_by_marks(self, claim: Claim, subject: Subject) -> bool:
        """“समूह बी में पन्ना 82.15 अंक लेकर तीसरे": whether right before a place stand the marks that it is held with."""
        last = self.drafts[-1] if self.drafts else None
        if last is None or last.kind != "score" or last.field_name != self.prepared.name:
            return False
        gap = self.prepared.between(min(last.start, claim.start), claim.start)
        return last.subject.name == subject.name and WITH_MARKS.search(gap) is not None

    def _order_of(self, claim: Claim, subject: Subject) -> str:
        """“कोमल जिले में पहले और प्रदेश में छठे, सुमित दूसरे स्थान पर": the field in which the person before held the place before; "" for none."""
        if claim.kind != "rank" or subject.type != "person":
            return ""
        near = [d for d in self.drafts[-_ORDER:] if d.kind == "rank" and d.field_name == self.prepared.name]
        before = [d for d in near if d.value == claim.value - 1 and d.subject.type == subject.type]
        return before[-1].scope if before and before[-1].subject.name != subject.name else ""


_UNCERTAIN = ("other", "")  # of a name that nothing but its list says a kind of
_ORDER = 8  # figures among which the place before stands


# What stands between a name of a list and its last: further names of one word, and joints.
_BY_OFFICE = regex.compile(r"(?:विभाग|परिषद|आयोग|मंत्रालय|निदेशालय|मुख्यालय) की ")
_LISTED = regex.compile(r"(?:\s*,\s*[\p{L}\p{M}]+)*\s*(?:,|(?:और|व|तथा|एवं)(?!\p{L}))\s*")


def _lies_ahead(period: Found, published: str) -> bool:
    """Whether a time that the sentence names is not over on the day of publication: "जुलाई तक", "इस वर्ष" in June."""
    stretch = ends(period.value) if period.start >= 0 and published else None
    return stretch is not None and stretch[1].isoformat() >= published[: len("2023-09-30")]


def _listed_type(called: str, type_: str) -> str:
    """The type of one name of a list of `type_`: among stations, a state or an outpost is no station of its own."""
    if type_ != "police_station":
        return type_
    if called.split()[0] in _OUTPOSTS:
        return "other"
    return "state" if any(p.kind == "state" for p in places(called)) else type_
