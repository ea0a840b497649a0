"""Each claim of a sentence becomes a draft: with the names that share it, with two that were spoken of, or with a subject of its own.

The claims of a sentence are taken in order, since each looks for its subject between the one before and the one
behind it, and an untold subject or period is that of the claim before.
"""

from __future__ import annotations

from dataclasses import replace

from extract import lexicon
from extract.arguments import NOTHING, Window
from extract.article_state import NOBODY, ArticleState, Subject
from extract.drafting import Drafter
from extract.figures.as_many_marks import RULE as AS_MANY
from extract.figures.criteria import owner_of_criteria
from extract.figures.participants import meet_of
from extract.figures.parts_pointed_at import of_pointed
from extract.figures.prizes import prized
from extract.figures.times_in_brackets import RULE as OF_BRACKETS
from extract.figures.wholes import owner_of_whole, with_whole
from extract.figures.wholes_of_money import with_sum_before
from extract.holders.bounties import wanted_one
from extract.holders.persons import is_known_name
from extract.holders.subject_types import SCOPE_TYPES
from extract.joints import ALONGSIDE
from extract.lists.distribution import names_sharing, type_of_listed
from extract.lists.fields_as_labels import labelled_fields
from extract.lists.groups_in_turn import held_in_groups
from extract.lists.headings import is_row, label_of_row
from extract.lists.name_lists import NameList, Spans, station_name
from extract.lists.opening_figures import RULE as OPENS_ROW
from extract.lists.opening_figures import name_behind
from extract.lists.own_rows import RULE as OF_OWN_ROW
from extract.lists.pairs import both_spoken_of
from extract.lists.parallel_groups import firsts_of_groups
from extract.lists.row_heading import RowHeading
from extract.lists.row_labels import label_subjects
from extract.lists.seats_of_parties import RULE as OF_SEATS
from extract.lists.topper_rows import as_marks, topper_subjects
from extract.marks import Line
from extract.measures.rankings_of_games import in_other_formats
from extract.names.name import Name
from extract.pointing.resolution import resolve
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.stations import are_stations
from extract.subjects.counted_subjects import corrected, ranks_towns, typed_by_field
from extract.subjects.subjects import find_subject
from extract.subjects.unnamed_subjects import or_unnamed
from extract.text import fold_text
from extract.times.when import is_left_behind, is_moved_from

_UNCERTAIN = ("other", "city", "block")
_CLOSE = 16
_FIELDS = (*SCOPE_TYPES, "district")


class ClaimReader:
    """Drafts the claims of a field's sentences, by the heading in force and the memory of the article."""

    def __init__(self, prepared: Prepared, state: ArticleState, drafter: Drafter, heading: RowHeading) -> None:
        self.prepared = prepared
        self.state = state
        self.drafter = drafter
        self.heading = heading
        self.toppers = topper_subjects(prepared)  # rows of persons below a heading of toppers, by where they begin
        # Rows whose subject is their label, too.
        self.fields = labelled_fields(prepared)  # rows labelled with the lists of a ranking
        owners = {start: row.owner for start, row in self.fields.items()}
        self.labelled = label_subjects(prepared) | self.toppers | owners
        self.left = (-1, NOTHING)  # a paragraph, and when the places were held that it says were left, as it told last

    def read(self, line: Line, claims: list[Claim], names: list[Name], lists: list[NameList]) -> list[Subject]:
        """Draft each claim of a sentence; the subjects of those that have one of their own, in order."""
        if line.sentence.start in self.toppers:
            claims[:] = as_marks(claims)
        before, period = NOBODY, NOTHING
        left = self.left[1] if self.left[0] == line.sentence.block else NOTHING
        subjects: list[Subject] = []
        shared: Spans = []
        at = line.sentence.start
        for i, claim in enumerate(claims):
            following = claims[i + 1] if i + 1 < len(claims) else None
            right = following.start if following else line.sentence.end
            if claim.kind == "rank" and following and _stands_between(following, self.prepared):
                right = claims[i + 2].start if i + 2 < len(claims) else line.sentence.end
            window = Window(at, max(at, claim.anchor), max(right, claim.end))
            if claim.rule != AS_MANY:  # "484 अंक लाकर अमन राज और इतने ही अंकों के साथ शबनम परवीन दूसरे": both are second
                at = max(at, claim.end)
            in_turn = held_in_groups(claim, claims, names, line.sentence.start, self.prepared)
            for holder, group in in_turn:
                self.drafter.in_group(line, claim, holder, group, names)
            if in_turn:
                continue
            firsts = firsts_of_groups(claim, names, line.sentence.start, self.prepared)
            for first, group in firsts:
                self.drafter.in_group(line, claim, first, group, names)
            listed = (
                []
                if firsts or claim.rule == OF_SEATS or line.sentence.start in self.toppers
                else names_sharing(claim, claims, window, names, lists, line, self.prepared, shared)
            )
            if listed:
                shared = listed
                fields = [
                    n
                    for n in names
                    if n.kind == "generic"
                    and n.case == "locative"
                    and n.type in _FIELDS
                    and not (n.plural or n.counted)
                ]
                type_ = "police_station" if are_stations(listed, self.prepared) else ""
                type_ = type_ or type_of_listed(names, self.state, listed)
                if type_ == "district" and claim.unit == "index" and ranks_towns(self.state.measure):
                    type_ = "city"
                self.drafter.listed(line, claim, listed, type_, fields)
                if following is not None and following.kind == "rank" and listed[-1][1] <= following.start:
                    at = max(at, listed[-1][1])  # "… पाने वाले थानों में क, ख और ग हैं, जबकि घ की 812वीं रैंक है"
                continue
            if shared and claim.start >= shared[0][0]:  # else a figure between a place and its holders
                shared = []
            both = both_spoken_of(claim, claims, window, line.sentence, self.drafter.drafts, self.state, self.prepared)
            if both:
                for subject in both:
                    self.drafter.draft(line, claim, window, replace(subject, how="pronoun"), period, names)
                continue
            claim = with_whole(claim, claims[:i], self.drafter.drafts, self.prepared)
            claim = with_sum_before(claim, self.drafter.drafts, self.prepared)
            claim = of_pointed(claim, claims[:i], self.drafter.drafts, self.prepared)
            before = owner_of_whole(
                claim, self._subject(line, claim, claims, window, names, before), self.drafter.drafts, self.prepared
            )
            subjects.append(before)
            found = self.drafter.draft(line, claim, window, before, period, names)
            self.drafter.drafts[-1:-1] = in_other_formats(self.drafter.drafts[-1], claim, self.prepared)
            label = label_of_row(line, self.prepared) if self._is_aspect(line) else ""
            if label and fold_text(label) not in lexicon.words("heading_words", "sum"):
                self.drafter.drafts[-1].measure = label
            row = self.fields.get(line.sentence.start)
            if row is not None and claim.kind in ("rank", "score"):
                self.drafter.drafts[-1].scope = row.field_at(claim.start)
            aside = claim.rule.endswith(OF_BRACKETS)  # of that time is nothing behind the bracket
            if found.start >= 0 and self.drafter.drafts[-1].modality == "actual" and not aside:
                period = found
            if is_left_behind(claim, following, window, self.prepared):
                # "दसवीं में पिछले साल के 31वें से 12वें और बारहवीं में 40वें से 19वें": of the time that the first was left at
                again = left.value if is_moved_from(claim, following, self.prepared) else ""
                self.drafter.drafts[-1].period, period = again, NOTHING
            elif found.start >= 0 and is_moved_from(claim, following, self.prepared):
                left = found
        self.left = (line.sentence.block, left)
        return subjects

    def _is_aspect(self, line: Line) -> bool:
        return self.heading.said.aspects and is_row(line)

    def _subject(
        self, line: Line, claim: Claim, claims: list[Claim], window: Window, names: list[Name], before: Subject
    ) -> Subject:
        if self._is_aspect(line):
            said = (self.heading.owner, self.state.topic, self.state.pointed, self.state.about)
            return replace(next((s for s in said if s is not NOBODY), self.state.main), how="list")
        if claim.rule.endswith(OF_OWN_ROW):
            return replace(self.state.main if self.state.about is NOBODY else self.state.about, how="main")
        if claim.rule.endswith(OPENS_ROW):
            return name_behind(claim, line, self.heading.listed_type, self.state, self.prepared)
        label = self.labelled.get(line.sentence.start)
        if label is not None and label.end <= claim.start:
            return label
        meet = meet_of(claim, line, self.state.measure, self.state)
        if meet is not NOBODY:
            return meet
        winner = prized(claim, line, names, self.drafter.drafts, self.prepared)
        if winner is not NOBODY:
            return winner
        wanted = wanted_one(claim, line, names, self.prepared)
        if wanted is not None:
            return replace(resolve(wanted, self.state, self.prepared, names), how="pronoun")
        owner = owner_of_criteria(claim, claims, names, self.prepared)
        if owner is not None:
            return resolve(owner, self.state, self.prepared, names)
        subject = find_subject(claim, window, names, self.state, self.prepared, before, self.drafter.speaker)
        subject = self._among_stations(line, claim, subject)
        if claim.kind == "rank" and claim.whole is not None:
            typed = typed_by_field(claim.whole, subject, self.prepared)
            here = typed.start >= 0 and typed.field == self.prepared.name and typed.how != "pronoun"
            if typed is not subject and typed.type == "police_station" and here:
                self.drafter.station_spans.append(station_name(self.prepared.folded.text, typed.start, typed.end))
            subject = typed
        subject = or_unnamed(claim, subject, line, self.state, self.prepared)
        return corrected(claim, subject, names, self.state, self.prepared)

    def _among_stations(self, line: Line, claim: Claim, subject: Subject) -> Subject:
        """“सराफा थाना प्रथम रहा। दूसरे स्थान पर मल्हारगंज …": in a paragraph that ranks stations a place of no certain kind is one."""
        of_class = self.drafter.classes.of_stations
        uncertain = subject.type in _UNCERTAIN or (subject.type == "person" and not is_known_name(subject.name))
        uncertain = uncertain or (of_class and subject.type == "district")  # a town's station, by its name alone
        alike = claim.kind in ("rank", "score") and uncertain and subject.how in ("clause", "right")
        here = of_class or self.drafter.station_block == line.sentence.block
        if not alike or not here or subject.field != self.prepared.name:
            return subject
        if lexicon.lookup("heads").get(fold_text(subject.name).split()[-1]) in ("block", "other", "zone"):
            return subject  # तरबगंज तहसील
        return replace(subject, type="police_station")


def _stands_between(claim: Claim, prepared: Prepared) -> bool:
    """“पहला स्थान 88.9 स्कोर के साथ छिंदवाड़ा ने पाया": a figure between a rank and the name behind it."""
    after = prepared.folded.text[claim.end : claim.end + _CLOSE]
    return claim.kind in ("score", "coverage") and bool(ALONGSIDE.match(after))
