"""Reads one field of an article from the top: each sentence's claims with their arguments, as drafts of facts."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import (
    NOTHING,
    Found,
    find_category,
    find_modality,
    find_period,
    find_scope,
    find_speaker,
    level_scope,
    same_time,
    tells_future,
)
from extract.article_state import NOBODY, ArticleState, Subject
from extract.claims import LineClaims, Refused, claim_numbers
from extract.draft import Draft
from extract.fact import Mention
from extract.lexicon import whole_word
from extract.marks import Line
from extract.measures import EVENT_FAMILIES, EVENTS, as_printed, canonical, family, is_ranking, is_strong, measures_of
from extract.name_lists import NameList, find_lists, station_name
from extract.names.mentions import Name
from extract.periods import Period
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.stations import is_station
from extract.subjects import SCOPE_TYPES, Window, find_subject, is_named, resolve
from extract.tables import Cell, Table, cells_of, read_header, read_row
from extract.text import fold_text


class FieldReader:
    """Reads a prepared field once. `refused` and `station_spans` are filled as it reads."""

    def __init__(self, prepared: Prepared, state: ArticleState) -> None:
        self.prepared = prepared
        self.state = state
        self.refused: list[Refused] = []
        self.station_spans: list[tuple[int, int]] = []
        self.drafts: list[Draft] = []
        self.undated: list[Draft] = []
        self.table: Table | None = None
        self.kind_before = ""
        self.rank_section = ""
        self.section_open = False
        self.statement_block = -1
        self.statement: tuple[Claim, str] | None = None  # a heading's rank that a list of names below it shares
        self.section_measure = state.measure
        self.last: Claim | None = None
        self.last_unit = ""
        self.heading_unit = ""

    def read(self) -> list[Draft]:
        """The drafts of the field, in order."""
        lines = self.prepared.lines
        for i, line in enumerate(lines):
            self._open_line(line)
            if self._table_line(line, lines[i + 1] if i + 1 < len(lines) else None):
                continue
            found = claim_numbers(line, self.prepared, self.last)
            self.refused.extend(found.refused)
            self._line(line, found)
        self._backfill()
        return self.drafts

    def _backfill(self) -> None:
        """Give the ranking's month to the ranks stated before the article named it."""
        for draft in self.undated:
            draft.period = draft.period or self.state.periods.get(family(draft.measure), "")

    # Tables.

    def _table_line(self, line: Line, below: Line | None) -> bool:
        """Whether a line was a header or a row of a table, and is done with."""
        header = read_header(line, below, self.prepared)
        if header is not None:
            self.table = header
            head = header.columns[0].text
            kind = lexicon.lookup("heads").get(head)
            if kind is not None:
                self.state.frame, self.state.frame_type = head, str(kind)
            return True
        if self.table is None:
            return False
        cells = read_row(line, self.table, self.prepared, self.last_unit)
        if not cells:
            self.table = None
            return False
        for cell in cells:
            self._table_fact(line, cell, self.table)
        return True

    def _table_fact(self, line: Line, cell: Cell, table: Table) -> None:
        start, end = cell.name
        name = " ".join(self.prepared.quote(start, end).split())
        window = Window(line.sentence.start, cell.claim.start, line.sentence.end, False)
        if table.of_measures:
            subject = replace(self.state.main, how="list")
        elif known := [
            n for n in self.prepared.names_of(line.sentence) if n.start == start and n.kind in ("place", "headed")
        ]:
            subject = replace(resolve(known[0], self.state, self.prepared, known), how="list")
        else:
            type_ = self.state.frame_type or "other"
            name = f"{self.state.main.name} {name}" if name == "सदर" and self.state.main.name else name
            shown = (
                f"{name} {self.state.frame}"
                if type_ in ("other", "institution", "department") and self.state.frame
                else name
            )
            subject = Subject(shown, type_, start, end, "list", self.prepared.name)
        period = self._draft(line, cell.claim, window, subject, Found(cell.column.period), [])
        draft = self.drafts[-1]
        draft.modality = "target" if cell.target else "actual"
        draft.period = cell.column.period or period.value
        if table.of_measures:
            draft.measure = name
        if cell.claim.kind == "coverage" and not cell.column.period:
            draft.period = "" if len(draft.period) == 7 else draft.period

    # What a sentence changes in the memory before its numbers are read.

    def _open_line(self, line: Line) -> None:
        state, sentence = self.state, line.sentence
        if sentence.block != state.block:
            state.block = sentence.block
            if sentence.kind == "row" and self.kind_before != "row":
                state.topic = NOBODY
            if sentence.kind != "row":
                state.topic = NOBODY
                if self.kind_before == "paragraph" and sentence.kind != "heading":
                    state.frame = state.frame_type = ""
            self.kind_before = sentence.kind
            if self.prepared.name == "text":
                state.measure = self.section_measure
        names = self.prepared.names_of(sentence)
        measures = measures_of(names, self.prepared)
        if measures:
            strong = [m for m in measures if is_strong(m.text)]
            if strong and self.section_open and sentence.kind == "paragraph":
                self.section_measure = canonical(strong[-1].text)
                self.section_open = False
            if strong:
                state.measure = canonical(strong[-1].text)
                if sentence.kind == "heading" or is_ranking(state.measure):
                    self.section_measure = state.measure
            if any(fold_text(word) in fold_text(measures[-1].text) for word in ("थाना", "थाने", "थानों")):
                state.frame, state.frame_type = "थाना", "police_station"
        self._frame(names, line)
        self._bodies(names)
        level = level_scope(line, self.prepared)
        if level and state.measure:
            state.scopes[family(state.measure)] = level
        if sentence.kind == "heading":
            self.section_open = not any(is_strong(m.text) for m in measures)
            category = find_category(Window(sentence.start, sentence.end, sentence.end, True), self.prepared)
            if category.value:
                state.scopes[family(state.measure)] = category.value

    def _bodies(self, names: list[Name]) -> None:
        """“उत्तराखंड के आबकारी विभाग ने”: the body that "विभाग" alone means from here on."""
        for i, name in enumerate(names):
            if name.kind != "headed" or name.type not in _BODY_TYPES or name.plural:
                continue
            owner = names[i - 1] if i else None
            text = name.text
            if (
                owner is not None
                and owner.kind == "place"
                and owner.case == "genitive"
                and name.start - owner.after <= 1
            ):
                text = f"{owner.text} {name.text}"
            head = name.head.split()[-1]
            self.state.bodies[head] = Subject(text, name.type, name.start, name.end, "clause", self.prepared.name)

    def _frame(self, names: list[Name], line: Line) -> None:
        """“तहसीलों में”, "ब्लॉकवार": of what kind the bare names after it are."""
        for name in names:
            if name.kind == "generic" and name.plural and _can_frame(name):
                self.state.frame = _singular(name.head)
                self.state.frame_type = name.type
        for word in line.text.split():
            bare = word.strip("।,.:")
            stem = bare.removesuffix("वार")
            if stem != bare and stem in lexicon.lookup("heads"):
                self.state.frame, self.state.frame_type = stem, str(lexicon.lookup("heads")[stem])

    # A sentence.

    def _line(self, line: Line, found: LineClaims) -> None:
        sentence = line.sentence
        names = self.prepared.names_of(sentence)
        stated = self.statement
        claims = self._without_group_ranks(found.claims, names)
        self._learn_period(line, claims, names)
        lists = find_lists(sentence, self.prepared, self._blocked(line))
        claims = self._counted_by_heading(line, claims)
        if sentence.kind == "heading" or (sentence.kind == "row" and not line.numbers):
            units = [w for s, (_, w) in self.prepared.units.items() if sentence.start <= s < sentence.end]
            percent = any(word in line.text for word in ("प्रतिशत", "फीसदी", "फीसद", "%"))
            self.heading_unit = "percent" if percent else str(lexicon.lookup("units")[units[-1]]) if units else ""
        elif sentence.kind == "paragraph":
            self.heading_unit = ""
        if sentence.kind == "heading":
            self._heading(line, claims, names)
        elif stated is not None and self.statement is stated and self._list_below(line, lists, claims):
            claims = [c for c in claims if c.kind != "rank"]
        elif self.statement is not None and self.statement is not stated:
            self._list_within(line, lists)
        if any(c.kind in ("rank", "score") for c in claims) or self._of_ranked_month(line):
            self.state.ranked_block = sentence.block
            if any(is_strong(m.text) for m in measures_of(names, self.prepared)):
                self.state.rank_measure = self.state.measure
                self.rank_section = self.section_measure
        if claims:
            self.last = claims[-1]
            self.last_unit = next((c.unit for c in reversed(claims) if c.unit in _counted_units()), self.last_unit)
        subjects = self._claims(line, claims, names, lists)
        self._remember(subjects, names)

    def _of_ranked_month(self, line: Line) -> bool:
        """Whether a sentence says that its figures are of the ranking's own month, by name or by महीने भर में."""
        month = self.state.periods.get(family(self.state.measure), "")
        named = bool(month) and any(period.value == month for period in line.periods.values())
        return named or same_time(line, self.prepared)

    def _without_group_ranks(self, claims: list[Claim], names: list[Name]) -> list[Claim]:
        """“32 थाने रैंक एक पर रहे”: the rank is part of what was counted, and nobody's own."""
        out: list[Claim] = []
        for claim in claims:
            if claim.kind == "rank" and out and out[-1].kind == "count" and out[-1].unit in _ranked_units():
                between = [
                    n
                    for n in names
                    if out[-1].end <= n.start
                    and n.end <= claim.start
                    and (is_named(n) or n.kind == "pronoun")
                    and n.type not in SCOPE_TYPES
                ]
                if not between:
                    self.statement = (claim, _one_of(out[-1].unit))
                    self.statement_block = self.state.block
                    self.refused.append(
                        Refused(
                            "refusal.group_rank",
                            "The place of a counted group is part of the count.",
                            claim.start,
                            claim.end,
                        )
                    )
                    continue
            out.append(claim)
        return out

    def _learn_period(self, line: Line, claims: list[Claim], names: list[Name]) -> None:
        """The month or year of the ranking that the sentence speaks of; the latest one named stays."""
        dated = [p for p in line.periods.values() if p.value and p.grain in ("month", "year", "fiscal", "day")]
        opening = [p for p in line.periods.values() if p.grain == "fiscal" and p.value]
        if opening and (self.state.block_year[0] != line.sentence.block or len(opening) == 1):
            self.state.block_year = (line.sentence.block, opening[0].value)
        ranked = any(c.kind in ("rank", "score") for c in claims)
        measures = measures_of(names, self.prepared)
        announced = bool(_announced().search(line.text))
        if tells_future(line, self.prepared):
            return
        if not ranked and not announced:
            dated = [
                p
                for p in dated
                if any(_is_edition(p, m, self.prepared) or is_ranking(m.text) for m in measures)
                or (p.grain == "day" and self.state.measure in EVENTS)
            ]
        if not dated:
            return
        coarse = [p for p in dated if p.grain != "day"] or dated
        measure = family(self.state.measure)
        if measure in EVENT_FAMILIES:
            days = [p.value for p in dated if p.grain == "day"]
            if days:
                self.state.periods[measure] = max([*days, self.state.periods.get(measure, "")])
            return
        for period in coarse:
            if period.value <= (self.state.published[:10] or "9999") or period.grain == "fiscal":
                held = self.state.periods.get(measure, "")
                if not held or len(held) == 10 or (len(period.value) <= 7 and period.value > held):
                    self.state.periods[measure] = period.value

    def _counted_by_heading(self, line: Line, claims: list[Claim]) -> list[Claim]:
        """“उपखंडवार लंबित परिवाद” over "बूंदी - 31": the heading names what a row of one name and one figure counts."""
        numbers = [n for n in line.numbers.values() if n.kind == "cardinal"]
        cells = cells_of(line, self.prepared)
        if claims or len(numbers) != 1 or len(cells) != 2 or not self.heading_unit or line.sentence.kind != "row":
            return claims
        number = numbers[0]
        kind = "coverage" if self.heading_unit == "percent" else "count"
        self.refused = [r for r in self.refused if r.start != number.start]
        return [
            Claim(
                "count.under_heading",
                kind,
                number.outer_start,
                number.outer_end,
                number.value,
                number,
                unit=self.heading_unit,
                certain=0.85,
            )
        ]

    def _heading(self, line: Line, claims: list[Claim], names: list[Name]) -> None:
        ranks = [c for c in claims if c.kind == "rank"]
        many = ("ये", "इन", "वे", "सभी", "कौन")
        words = self.prepared.folded.text[line.sentence.start : line.sentence.end].split()
        plural = [n for n in names if n.kind == "generic" and (n.plural or any(word in many for word in words))]
        self.statement_block = -1
        self.statement = (ranks[0], plural[0].type) if len(ranks) == 1 and plural else None
        if self.statement:
            claims.remove(ranks[0])

    def _list_below(self, line: Line, lists: list[NameList], claims: list[Claim]) -> bool:
        """The names of a list under a heading's statement; the statement holds for one block of text."""
        assert self.statement is not None
        claim, type_ = self.statement
        text = self.prepared.folded.text[line.sentence.start : line.sentence.end]
        from_heading = self.statement_block < 0
        if not from_heading and self.statement_block != line.sentence.block:
            self.statement = None
            return False
        if not lists or (claims and lists[0].start > claims[0].start):
            return False
        if not from_heading and not text.startswith(("इनमें", "जिनमें", "इन ", "ये ", "इसमें", "उनमें")):
            self.statement = None
            return False
        longest = max(lists, key=lambda found: len(found.items))
        if len(longest.items) < 2 and line.sentence.kind != "row":
            return False
        self.statement = None
        for start, end in longest.items:
            self._list_fact(line, claim, start, end, type_)
        return True

    def _list_within(self, line: Line, lists: list[NameList]) -> None:
        """“बेलारूस, चिली और चीन समेत बीस देश शीर्ष पर हैं”: a counted group whose members the sentence names."""
        assert self.statement is not None
        claim, type_ = self.statement
        text = self.prepared.folded.text
        for found in lists:
            if text[found.end :].lstrip().startswith(("समेत", "सहित", "जैसे")) and len(found.items) >= 2:
                for start, end in found.items:
                    self._list_fact(line, claim, start, end, type_)
                return

    def _list_fact(self, line: Line, claim: Claim, start: int, end: int, type_: str) -> None:
        if type_ == "police_station":
            start, end = station_name(self.prepared.folded.text, start, end)
            self.station_spans.append((start, end))
        name = " ".join(self.prepared.quote(start, end).split())
        self.state.ranked_block = line.sentence.block
        subject = Subject(name, type_, start, end, "list", self.prepared.name)
        own = replace(claim, start=start, end=end, whole=None, out_of=None, rule=f"{claim.kind}.list_of_names")
        window = Window(start, start, end, False)
        self._draft(line, own, window, subject, NOTHING, [])

    # The claims of a sentence.

    def _claims(self, line: Line, claims: list[Claim], names: list[Name], lists: list[NameList]) -> list[Subject]:
        sentence = line.sentence
        before, period = NOBODY, NOTHING
        subjects: list[Subject] = []
        shared: list[tuple[int, int]] = []
        at = sentence.start
        for i, claim in enumerate(claims):
            right = claims[i + 1].start if i + 1 < len(claims) else sentence.end
            window = Window(at, max(at, claim.anchor), max(right, claim.end), i == 0)
            own = [
                n
                for n in names
                if window.start <= n.start and n.end <= window.stop and n.kind in ("place", "headed", "bare")
            ]
            listed = self._shared_by_list(claim, window, lists, names) or self._list_after_colon(line, claim)
            if not listed and _RESPECTIVELY.search(self.prepared.folded.text, sentence.start, claim.anchor):
                listed = self._respectively(claim, claims, lists)
            close = claim.anchor - at < 25 and "," not in self.prepared.folded.text[at : claim.anchor]
            if not listed and shared and claim.kind in ("rank", "score") and not own and close:
                listed = shared
            if listed:
                shared = listed
                type_ = self._listed_type(claim, names, window)
                for start, end in listed:
                    self._list_fact(line, claim, start, end, type_)
                at = max(at, claim.end)
                continue
            claim = self._whole_from_before(claim, claims[:i])
            subject = self._subject(claim, window, names, before)
            left_behind = self._left_behind(claim, claims[i + 1 : i + 2], window)
            found = self._draft(line, claim, window, subject, period, names)
            before = subject
            target = self.drafts[-1].modality != "actual"
            period = found if found.start >= 0 and not target else period
            if left_behind:
                self.drafts[-1].period, period = "", NOTHING
            subjects.append(subject)
            at = max(at, claim.end)
        return subjects

    def _left_behind(self, claim: Claim, following: list[Claim], window: Window) -> bool:
        """“चौथे से लुढ़ककर 26वें पर”: a place once held, with no word of when."""
        if claim.kind != "rank" or not following or following[0].kind != "rank":
            return False
        gap = self.prepared.folded.text[claim.end : following[0].start]
        moved = regex.match(r"(?:\s*(?:स्थान|पायदान|नंबर|रैंक))?\s*से\s", gap) is not None
        return moved and not any(window.start <= p.start < claim.start for p in self.prepared.periods)

    def _shared_by_list(
        self, claim: Claim, window: Window, lists: list[NameList], names: list[Name]
    ) -> list[tuple[int, int]]:
        """The names of a list that shares a rank or a score: before it ("क, ख और ग पहले स्थान पर") or after ("पहला स्थान पाने वालों में क, ख")."""
        if claim.kind not in ("rank", "score"):
            return []
        for found in lists:
            gap = self.prepared.folded.text[claim.end : found.start] if found.start >= claim.end else ""
            plural = any(n.plural and n.type == "police_station" and n.end <= found.start for n in names)
            plural = plural or any(word in gap.split() for word in _MEMBERS)
            if found.start >= claim.end and found.start < window.right and len(found.items) >= 3 and plural:
                return list(found.items)
            close = window.start <= found.start and found.end <= claim.start
            if close and (len(found.items) >= 3 or (claim.number is not None and claim.number.each)):
                gap = self.prepared.folded.text[found.end : claim.start]
                if len(gap) < 40 and "," not in gap:
                    return list(found.items)
        return []

    def _respectively(self, claim: Claim, claims: list[Claim], lists: list[NameList]) -> list[tuple[int, int]]:
        """“बांका व जहानाबाद क्रमशः दूसरे व तीसरे”: the first name takes the first number, the second the second."""
        word = _RESPECTIVELY.search(self.prepared.folded.text, 0, claim.anchor)
        following = [c for c in claims if word is not None and c.anchor >= word.end()]
        for found in lists:
            if word is not None and found.end <= word.start() and len(found.items) >= len(following):
                return [found.items[following.index(claim)]]
        return []

    def _list_after_colon(self, line: Line, claim: Claim) -> list[tuple[int, int]]:
        """“दूसरा स्थान : रिसिया, मटेरा”: the names after a colon share the place before it, one name too."""
        text, stop = self.prepared.folded.text, line.sentence.end
        colon = _COLON.match(text, claim.end, stop)
        if colon is None or line.sentence.kind != "row":
            return []
        out = []
        at = colon.end()
        for part in regex.finditer(r"[^,]+", text[at:stop]):
            for piece in regex.split(r"\s+(?:और|व|तथा|एवं)\s+", part.group()):
                name = piece.strip(" ।.|")
                start = text.find(name, at + part.start()) if name else -1
                if start < 0 or len(name.split()) > 4 or any(char.isdigit() for char in name):
                    return []
                out.append((start, start + len(name)))
        return out

    def _listed_type(self, claim: Claim, names: list[Name], window: Window) -> str:
        types = [n.type for n in names if n.plural and n.kind in ("generic", "headed")]
        if types:
            return types[-1]
        return self.state.frame_type or "other"

    def _whole_from_before(self, claim: Claim, earlier: list[Claim]) -> Claim:
        """“4,312 शिकायतें आईं और इनमें 4,190”: the whole is the last number of the same kind of thing."""
        if claim.kind == "rank" and claim.rule == "rank.last_of_field":
            return replace(claim, whole=claim.number, out_of=claim.value, out_of_role="field")
        if claim.rule != "coverage.of_these" or claim.whole is not None:
            return claim
        pool = [(c.value, c.unit, c.number) for c in earlier if c.kind in ("count", "coverage") and c.unit != "percent"]
        pool += (
            [
                (d.value, d.unit, None)
                for d in self.drafts[-6:]
                if d.kind in ("count", "coverage") and d.unit != "percent"
            ]
            if not pool
            else []
        )
        same = [p for p in pool if p[1] == claim.unit] or pool
        if not same or (same[-1][0] < claim.value and "against" not in claim.rule):
            return claim
        unit = same[-1][1] if claim.unit == "cases" else claim.unit
        return replace(claim, out_of=same[-1][0], out_of_role="population", whole=same[-1][2], unit=unit)

    def _subject(self, claim: Claim, window: Window, names: list[Name], before: Subject) -> Subject:
        subject = find_subject(claim, window, names, self.state, self.prepared, before)
        if claim.kind == "rank" and claim.whole is not None:
            subject = self._typed_by_field(claim, subject)
        if claim.kind == "count":
            if (
                claim.unit in lexicon.words("scheme_parts", "units")
                and subject.how in ("main", "carried")
                and self.state.measure
            ):
                return Subject(self.state.measure, "scheme", how="carried")
            if claim.unit == "stations":
                owner = (
                    subject.name
                    if subject.type not in ("police_station",)
                    else self.state.commissionerate or self.state.main.name
                )
                zone = [n for n in names if n.type == "zone" and n.case == "genitive"]
                name = f"{zone[-1].text if zone else owner} के थाने"
                return replace(subject, name=name, type="police_station")
        if subject.type in ("district", "city") and self._urban():
            subject = replace(subject, type="city")
        return subject

    def _urban(self) -> bool:
        return any(name in self.state.measure for name in lexicon.words("urban_measures", "city"))

    def _typed_by_field(self, claim: Claim, subject: Subject) -> Subject:
        """One of "50 थानों" is a police station, one of "243 शहरों" a city, whatever else the name can be."""
        text = self.prepared.folded.text
        assert claim.whole is not None
        for start, (_, spelling) in self.prepared.units.items():
            if (
                claim.whole.outer_end <= start <= claim.whole.outer_end + 32
                and text[claim.whole.outer_end : start].count(" ") <= 5
            ):
                english = lexicon.lookup("units")[spelling]
                type_ = lexicon.lookup("field_types").get(fold_text(str(english)))
                if type_ is not None and subject.type in ("district", "city", "other", "police_station", "block"):
                    if type_ == "police_station" and subject.start >= 0:
                        self.station_spans.append((subject.start, subject.end))
                    return replace(subject, type=str(type_))
                return subject
        return subject

    def _draft(
        self, line: Line, claim: Claim, window: Window, subject: Subject, period: Found, names: list[Name]
    ) -> Found:
        prepared, state, sentence = self.prepared, self.state, line.sentence
        measure = self._measure(claim, names)
        scope = find_scope(claim, window, names, subject, measure, state, prepared)
        if scope.value and claim.kind == "rank":
            state.scopes[family(measure)] = scope.value
        elif claim.kind == "rank" and prepared.name == "text":
            scope = Found(state.scopes.get(family(measure), ""))
        when = find_period(claim, window, sentence, state.measure, state, prepared, period)
        speaker = find_speaker(sentence, claim, state, prepared)
        if speaker.value:
            state.speaker, state.speaker_block = speaker.value, sentence.block
        modality = find_modality(claim, window, sentence, prepared)
        if claim.kind == "count":
            modality = "actual"
        if subject.type == "police_station" and subject.how in ("clause", "list"):
            self._station(subject)
        self.drafts.append(
            Draft(
                kind=claim.kind,
                subject=subject,
                value=claim.value,
                value_max=claim.value_max,
                unit=_unit(claim, measure),
                out_of=claim.out_of,
                out_of_role=claim.out_of_role,
                measure=as_printed(measure, state.surfaces.get(family(measure), ""), state.article),
                scope=scope.value,
                period=when.value,
                modality=modality,
                approx=claim.approx,
                speaker=speaker.value,
                quote=prepared.quote(claim.start, claim.end),
                sentence=prepared.quote(sentence.start, sentence.end),
                rule=claim.rule,
                field_name=prepared.name,
                start=claim.start,
                certain=claim.certain,
                mentions=self._mentions(claim, subject, when, scope, speaker),
            )
        )
        known = state.periods.get(family(state.measure), "")
        if claim.kind in ("rank", "score") and not when.value and when.start < 0 and not known and modality == "actual":
            self.undated.append(self.drafts[-1])
        return when

    def _station(self, subject: Subject) -> None:
        """Note a station that only its context made one (a bare name where stations are ranked)."""
        if subject.start < 0 or subject.field != self.prepared.name or subject.name.endswith("थाने"):
            return
        if not any(is_station(n) and n.start <= subject.start < n.end for n in self.prepared.names):
            self.station_spans.append((subject.start, subject.end))

    def _measure(self, claim: Claim, names: list[Name]) -> str:
        found = [n for n in measures_of(names, self.prepared) if n.end <= claim.start]
        if found:
            return canonical(found[-1].text)
        if claim.kind in ("rank", "score") and self.state.rank_measure and self.section_measure == self.rank_section:
            return self.state.rank_measure
        if claim.kind == "count":
            source = [
                n for n in names if n.case == "ablative" and n.kind == "headed" and 0 <= claim.start - n.after <= 1
            ]
            if source:
                return source[-1].text
        return self.state.measure

    def _mentions(self, claim: Claim, subject: Subject, period: Found, scope: Found, speaker: Found) -> list[Mention]:
        spans = [
            ("value", claim.start, claim.end),
            ("period", period.start, period.end),
            ("scope", scope.start, scope.end),
            ("speaker", speaker.start, speaker.end),
        ]
        if subject.field == self.prepared.name:
            spans.append(("subject", subject.start, subject.end))
        if claim.whole is not None:
            spans.append(("out_of", claim.whole.start, claim.whole.end))
        out = []
        for role, start, end in spans:
            if 0 <= start < end:
                first, last = self.prepared.folded.span(start, end)
                quote = self.prepared.folded.source[first:last]
                out.append(Mention(role=role, field=self.prepared.name, start=first, end=last, quote=quote))
        return out

    def _remember(self, subjects: list[Subject], names: list[Name]) -> None:
        """What the next sentence may leave out: the last subject, or whom the sentence was about."""
        named = [s for s in subjects if s.how not in ("main", "carried", "none") and s.type != "scheme"]
        if named:
            last = named[-1]
            if last.type in _TOPIC_TYPES and not last.name.endswith(" के थाने"):
                self.state.topic = last
            return
        own = [
            n
            for n in names
            if is_named(n)
            and n.type in _TOPIC_TYPES
            and n.type not in SCOPE_TYPES
            and n.case in ("ergative", "dative", "genitive", "", "locative")
        ]
        bare = [n for n in names if n.kind == "bare" and n.case in ("genitive", "ergative") and self.state.frame]
        if own or bare:
            self.state.topic = resolve((own or bare)[0], self.state, self.prepared, names)

    def _blocked(self, line: Line) -> list[tuple[int, int]]:
        return [(n.outer_start, n.outer_end) for n in line.numbers.values()] + [
            (p.start, p.end) for p in line.periods.values()
        ]


def _can_frame(name: Name) -> bool:
    """Whether a plural noun says of what kind the names after it are: तहसीलों, थानों, but not कंपनियों or लोगों."""
    unit = lexicon.lookup("units").get(name.head)
    return name.type in ("block", "police_station", "institution") or unit in _ranked_units()


def _unit(claim: Claim, measure: str) -> str:
    """The unit as the guide names it: a place is "rank", a score of an index is "index"."""
    if claim.kind == "rank":
        return "rank"
    if claim.unit == "points" and any(word in measure for word in ("सूचकांक", "इंडेक्स", "एक्यूआई")):
        return "index"
    return claim.unit


def _one_of(unit: str) -> str:
    """The subject type of one of the things a unit counts: stations -> police_station."""
    return str(lexicon.lookup("field_types").get(fold_text(unit), "other"))


def _singular(plural: str) -> str:
    """The direct singular of a head noun in the plural (तहसीलों: तहसील; थानों: थाना), "" where the tables do not hold it."""
    heads = lexicon.lookup("heads")
    for ending, instead in (("ियों", "ी"), ("ियां", "ी"), ("ओं", ""), ("ों", ""), ("ों", "ा"), ("ें", ""), ("एं", "")):
        singular = plural.removesuffix(ending) + instead
        if plural.endswith(ending) and heads.get(singular) == heads.get(plural):
            return singular
    return ""


@lru_cache(maxsize=1)
def _announced() -> regex.Pattern[str]:
    """A sentence that says whose month a ranking is: "जून माह के कार्यों के आधार पर रैंकिंग जारी"."""
    return regex.compile(whole_word("रैंकिंग|रैकिंग|ग्रेडिंग|रैंक") + r".{0,40}" + whole_word("जारी|घोषित|आई|आ गई|परखा"))


_COLON = regex.compile(r"\s*(?:पर\s+)?[:\-]+\s*")
_RESPECTIVELY = regex.compile(r"क्रमश:|क्रमश(?!\p{L})|क्रमवार")
_MEMBERS = ("थाने", "थानों", "तहसीलें", "ब्लॉक", "ब्लाक", "प्रखंड", "जिले", "अंचल", "शहर")


def _is_edition(period: Period, measure: Name, prepared: Prepared) -> bool:
    """Whether a period stands right after a measure, or before it: एनआईआरएफ 2025, वर्ष 2023-24 का परिणाम."""
    gap = (
        prepared.folded.text[measure.end : period.start]
        if period.start >= measure.end
        else prepared.folded.text[period.end : measure.start]
    )
    return len(gap) <= 12 and not any(char in gap for char in "।,;")


# What its head noun alone means again later on: विभाग, निगम, मंडल.
_BODY_TYPES = ("department", "institution", "commissionerate", "zone", "other", "block")
# What a sentence can be about for the next one; teams and departments come and go.
_TOPIC_TYPES = frozenset(
    {
        "district",
        "city",
        "block",
        "village",
        "other",
        "police_station",
        "institution",
        "commissionerate",
        "state",
        "country",
        "person",
    }
)


def _counted_units() -> frozenset[str]:
    return frozenset(lexicon.words("cover_units", "units"))


def _ranked_units() -> frozenset[str]:
    return frozenset(unit for kind in lexicon.table("field_types") for unit in lexicon.words("field_types", kind))
