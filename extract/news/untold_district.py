"""News of a district's pages that never names the district, which all its readers know: "जिले में इस वर्ष डेंगू के 18 मरीज मिले"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.article_state import NOBODY, ArticleState, Subject
from extract.draft import Draft
from extract.news.own_district import is_own_district
from extract.prepared import Prepared

_UNTOLD = Subject("जिला", "district", how="main")


def name_district(drafts: list[Draft], state: ArticleState, fields: Sequence[Prepared]) -> None:
    """Give the drafts that are nobody's to जिला, where the article speaks of its district and no place of it is known."""
    if state.main is not NOBODY or not any(is_own_district(n, field) for field in fields for n in field.names):
        return
    for draft in drafts:
        if not draft.subject.name:
            draft.subject = _UNTOLD
