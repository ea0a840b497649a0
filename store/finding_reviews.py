"""What a person says of a check's finding: worth a look, explained, or noise. Written once, never changed.

It helps to know how far a check can be trusted, and keeps what has been looked at out of the list of what has not.
Who is of another mind later adds another; the latest counts. It says nothing about the facts: these are judged by reviews.
"""

from __future__ import annotations

from store.errors import BadReview
from store.reviews import check_text
from store.rows import now
from store.writer import Store

JUDGEMENTS = ("worth_a_look", "explained", "noise")


def judge_finding(
    store: Store, check_id: int, judgement: str, *, reviewer: str, note: str = "", seen: str | None = None
) -> int:
    """Write what a finding is worth and return the row's id. Raises BadReview, and writes nothing, for what is not usable.

    `seen` is the finding's English message as the reviewer saw it: a judgement on a finding that says something else
    by now, or that no longer holds, is refused.
    """
    about = f"finding {check_id}"
    if judgement not in JUDGEMENTS:
        raise BadReview(f"{about}: expected one of {', '.join(JUDGEMENTS)}, found {judgement!r}")
    reviewer = reviewer.strip()
    if not reviewer:
        raise BadReview(f"{about}: expected the reviewer's name, found none")
    check_text(about, "reviewer", reviewer)
    check_text(about, "note", note)
    with store.transaction() as db:
        found = db.execute("SELECT message, withdrawn FROM checks WHERE id = ?", (check_id,)).fetchone()
        if found is None:
            raise BadReview(f"{about}: expected the id of a finding in {store.path}, found none with that id")
        message, withdrawn = found
        if withdrawn:
            raise BadReview(
                f"{about}: it no longer holds, since its facts are read or judged otherwise; nothing is left to say"
            )
        if seen is not None and seen != message:
            raise BadReview(
                f"{about}: expected a judgement on what the finding says now, found one on an earlier message; "
                "look at it again and judge it as it stands"
            )
        cursor = db.execute(
            "INSERT INTO finding_reviews (check_id, judgement, note, reviewer, at, message) VALUES (?,?,?,?,?,?)",
            (check_id, judgement, note, reviewer, now(), message),
        )
        return int(cursor.lastrowid or 0)
