"""Whom a figure is about where its sentence names nobody, but says whom all the same: "टीम को", "हर प्रखंड को", "टॉप टेन में".

Each question is asked in turn, the one that the sentence tells most plainly first; the first answer stands.
"""

from __future__ import annotations

from extract.article_state import UNSAID, ArticleState, Subject
from extract.figures.participants import held_in_meet
from extract.holders.merit_lists import held_in_list
from extract.holders.recipients import recipient_of
from extract.marks import Line
from extract.news.of_the_whole import examined_in_state, sent_by_minister
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.subjects.each_of_kind import each_part


def or_unnamed(claim: Claim, subject: Subject, line: Line, state: ArticleState, prepared: Prepared) -> Subject:
    """The subject as it was found, or the unnamed one whom the sentence tells of where nothing in it names that."""
    if subject.how not in UNSAID:
        return subject
    return (
        recipient_of(claim, line, prepared)
        or each_part(claim, line, state, prepared)
        or held_in_list(claim, line, prepared)
        or held_in_meet(claim, line, state, prepared)
        or examined_in_state(claim, subject, state)
        or sent_by_minister(claim, subject, line, state)
        or subject
    )
