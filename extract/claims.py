"""Which rule takes which number of a sentence, refusals first; and what becomes of the numbers that no rule takes.

Each number is taken once. What no rule takes may share what its neighbours say
(rows_of_numbers.py); what is left then is kept as a refusal too, so that a reader
of `tathya explain` sees every figure of a sentence and what became of it.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.figures.as_many_marks import claim_as_many
from extract.figures.bare_sums import claim_bare_sums
from extract.figures.brackets_before_unit import claim_brackets_before_unit
from extract.figures.compared_times import claim_compared
from extract.figures.counted_in_order import claim_counted_in_order
from extract.figures.counted_nouns import unit_after
from extract.figures.counting import counted
from extract.figures.counts_in_brackets import claim_counts_in_brackets
from extract.figures.counts_in_turn import claim_counts_in_turn
from extract.figures.counts_of_two_times import claim_in_other_times
from extract.figures.criteria import claim_marks_alongside, claim_marks_of_row
from extract.figures.disposals import settle_closed, settle_doses
from extract.figures.figure_first_rows import claim_figure_first_rows
from extract.figures.figures_leading_to_names import claim_figures_leading_to_names
from extract.figures.given_again import claim_given_again
from extract.figures.health_rates import claim_rates_again
from extract.figures.index_rows import claim_index_row
from extract.figures.marks_in_brackets import settle_marks_of_total
from extract.figures.marks_of_persons import claim_marks_of_persons
from extract.figures.noun_first_rows import claim_noun_first_rows
from extract.figures.parts_by_sort import claim_parts_by_sort
from extract.figures.party_rows import claim_party_rows
from extract.figures.percents_of_marks import settle_percents_of_marks
from extract.figures.reached_rows import settle_rows
from extract.figures.rows_behind_indicators import claim_rows_behind_indicators
from extract.figures.rows_of_numbers import (
    claim_alongside,
    claim_derived_percent,
    claim_restated,
    claim_with_and_average,
    share_unit_of_first,
    share_unit_of_last,
)
from extract.figures.shares_told_behind import claim_shares_told_behind
from extract.figures.signless_shares import claim_signless_shares
from extract.figures.sums_of_rows import claim_sum_of_row
from extract.figures.times_in_brackets import claim_times_in_brackets
from extract.figures.wholes import attach_fields, attach_total_marks, claim_last, size_by_last
from extract.kept_patterns import compile_pattern
from extract.line_claims import LineClaims
from extract.lists.bare_figures import claim_bare_figures
from extract.lists.bracket_rows import claim_brackets
from extract.lists.fields_as_labels import claim_fields_as_labels
from extract.lists.own_rows import claim_own_row
from extract.lists.ranges_of_places import claim_ranges_of_places
from extract.lists.rows_of_labelled_counts import claim_labelled_counts
from extract.lists.score_brackets import claim_score_brackets
from extract.lists.seats_of_parties import claim_seats
from extract.lists.topper_rows import claim_marks_with_percent
from extract.marks import CARDINAL, Line
from extract.prepared import Prepared
from extract.rules import READERS, REFUSALS
from extract.rules.base import Claim, Rule
from extract.rules.dispatch import Dispatch
from extract.spoken import Spoken
from extract.text import fold_text

NOTHING_YET = Spoken()


def claim_numbers(
    line: Line,
    prepared: Prepared,
    spoken: Spoken = NOTHING_YET,
) -> LineClaims:
    """The claims (in the order of the text) and refusals of a sentence; `spoken` is what "यह 450 रहा" takes up again."""
    found = LineClaims(line)
    earlier, reading = spoken.last, spoken.reading
    if not line.numbers and not _wordy_rank().search(line.text):
        claim_last(found, prepared, spoken.field, spoken.field_type)
        claim_as_many(found, spoken)
        return found
    claim_fields_as_labels(found)
    claim_ranges_of_places(found, prepared)
    _refuse(found)
    _refuse_within_names(found, prepared)
    for rule in _dispatch("readers").rules_for(line):
        for match in rule.matches(line):
            _claim(rule, match, found, prepared, earlier)
    claim_counted_in_order(found, prepared)
    claim_counts_in_turn(found)
    claim_rows_behind_indicators(found, prepared)
    claim_score_brackets(found, prepared, spoken.share)
    claim_brackets_before_unit(found)
    claim_brackets(found, prepared, spoken)
    claim_counts_in_brackets(found, prepared, spoken)
    claim_derived_percent(found)
    share_unit_of_last(found, prepared)
    share_unit_of_first(found, prepared)
    claim_alongside(found, prepared)
    claim_with_and_average(found, spoken)
    claim_rates_again(found, spoken)
    claim_restated(found, prepared, spoken)
    claim_index_row(found, prepared, earlier, reading)
    claim_noun_first_rows(found, prepared)
    claim_figure_first_rows(found, prepared, spoken)
    claim_figures_leading_to_names(found, prepared)
    claim_party_rows(found)
    claim_seats(found)
    claim_own_row(found, prepared)
    claim_labelled_counts(found, prepared)
    claim_compared(found, prepared)
    claim_marks_with_percent(found, prepared)
    claim_times_in_brackets(found, prepared)
    claim_given_again(found, prepared, spoken)
    claim_shares_told_behind(found, prepared)
    claim_signless_shares(found, prepared, spoken)
    claim_bare_figures(found, prepared, spoken)
    claim_in_other_times(found, prepared, spoken)
    claim_parts_by_sort(found, prepared, spoken)
    claim_marks_of_row(found)
    claim_marks_alongside(found, prepared)
    claim_marks_of_persons(found, prepared)
    claim_sum_of_row(found)
    settle_marks_of_total(found, prepared)
    settle_percents_of_marks(found, prepared, spoken)
    settle_closed(found, prepared)
    settle_doses(found, prepared)
    settle_rows(found, prepared)
    claim_bare_sums(found, prepared, spoken)
    for position in line.numbers:
        found.refuse(position, "refusal.unclaimed", "No rule says what this number counts.")
    attach_fields(found, prepared)
    attach_total_marks(found)
    claim_last(found, prepared, spoken.field, spoken.field_type)
    claim_as_many(found, spoken)
    size_by_last(found, prepared)
    found.claims.sort(key=lambda claim: (claim.start, claim.end))
    return found


@lru_cache(maxsize=2)
def _dispatch(which: str) -> Dispatch:
    """The index of the readers or of the refusals. Made once a process, when a line is first read."""
    return Dispatch(READERS if which == "readers" else REFUSALS)


def _refuse(found: LineClaims) -> None:
    """Take the numbers that are no facts out of the readers' way."""
    for rule in _dispatch("refusals").rules_for(found.line):
        for match in rule.matches(found.line):
            for start, _ in match.spans("v"):
                if start in found.line.numbers:
                    found.refuse(start, rule.name, rule.reason)
    for position, number in found.line.numbers.items():
        if number.kind in ("fraction", "multiple", "vague"):
            found.refuse(position, "refusal.vague", "A part, a multiple or a loose plural: no figure of its own.")


def _refuse_within_names(found: LineClaims, prepared: Prepared) -> None:
    """“सात निश्चय योजना": a number within the known name of a measure is part of it."""
    known = lexicon.lookup("measures")
    named = [n for n in prepared.names_of(found.line.sentence) if n.kind == "measure" and fold_text(n.text) in known]
    for position, number in found.line.numbers.items() if named else ():
        if number.kind == "cardinal" and any(n.start <= number.start and number.end < n.end for n in named):
            found.refuse(position, "refusal.label", "A number within the name of what is measured.")


def _claim(rule: Rule, match: regex.Match[str], found: LineClaims, prepared: Prepared, earlier: Claim | None) -> None:
    """Take the numbers of a match, if all of them are free and a plain one among them counts something."""
    line = found.line
    held = [i for i in range(match.start("v"), match.end("v")) if i in line.numbers]
    whole = match.start("of") if match.groupdict().get("of") else -1
    if any(i in found.taken for i in held) or whole in found.taken:
        return
    claim = rule.claim(match, line)
    if claim.kind in ("thing", "part", "target"):
        resolved = counted(claim, whole, line, prepared, earlier)
        if resolved is None:
            return
        # "बाघों की संख्या 65 से बढ़कर 79", "मार्च में 79": of what there is in its time, and reached by nobody
        changes = claim.rule == "coverage.number_is" and bool(match["then"])
        claim = replace(resolved, kind="count") if changes else resolved
        if changes and CARDINAL in match["then"]:
            claim = replace(claim, start=claim.anchor)  # the 65 is a figure of its own
    if claim.rule == "coverage.percent" and claim.number is not None:
        unit, end = unit_after(claim.number, line, prepared)
        if unit and prepared.between(claim.end, end).count(" ") <= 1:
            claim = replace(claim, end=end)  # the quote is "84.2 फीसदी किसानों", not "84.2 फीसदी"
    if whole >= 0 and claim.whole is None and rule.kind == "part":
        whole = -1  # "571 हादसों में 298 लोगों की मौत": the accidents are a figure of their own
    found.taken.update(held if whole < 0 else [*held, whole])
    found.claims.append(claim)


@lru_cache(maxsize=1)
def _wordy_rank() -> regex.Pattern[str]:
    """Words that say rank one without a number, so that a sentence without figures is read at all."""
    return compile_pattern(lexicon.whole_word("अव्वल|सिरमौर|शीर्ष|टाप|top|टापर|सर्वोच्च|बाजी|वन"))
