"""What each fact of a field says that it measures, once the field is read: the measure, and what of it the sentence tells.

The list of a ranking that a place stands in, the criterion or the event, the sort of the things counted, the work that a share is of:
each of these is told by its sentence, and no sentence by itself knows what the article calls its measure in the end.
"""

from __future__ import annotations

from collections.abc import Iterable

from extract.draft import Draft
from extract.measures.lists_of_ranking import with_list
from extract.measures.measure_printing import with_criterion, with_sort
from extract.measures.works_of_shares import with_work


def print_measures(drafts: Iterable[Draft]) -> None:
    """Set the measure of each draft to what a reader of it alone needs; a criterion of its own stands for list and work."""
    for draft in drafts:
        listing, work = ("", "") if draft.indicator else (draft.listing, draft.work)
        measure = with_criterion(with_list(draft.measure, listing), draft.indicator, draft.kind)
        draft.measure = with_work(with_sort(measure, draft.sort), work)
