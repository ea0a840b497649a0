"""Among how many a list ranks, which its heading says once: "जिले के 16 प्रखंडों की रैंकिंग" over "1 - कोढ़ा - 99.41".

The number is the field of each place below, and counts nothing by itself. A heading that speaks of no order says so too where
as many rows as it counts stand below it: "छह सर्किलों का हाल" over six rows with a place each.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from extract.article_state import ArticleState
from extract.draft import Draft
from extract.fact import Mention
from extract.line_claims import LineClaims
from extract.lists.ranked_headings import orders_rows, sizes_told
from extract.marks import CARDINAL, ORDINAL, Line
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.scopes.scopes import field_scope

_FEWEST = 3  # rows
# "वैश्विक भूख सूचकांक 2025 (123 देशों में स्थान)", "प्रदेश के 22 जिलों में स्थान"
_PLACED_IN = regex.compile(
    rf"(?P<of>{CARDINAL})\s+[\p{{L}}\p{{M}}]+(?:ों|ओं)\s+(?:में|मे)\s+(?:स्थान|रैंक|पायदान)(?![\p{{L}}\p{{M}}])"
)


def size_of_list(line: Line, rows: Sequence[Line]) -> Number | None:
    """The number of those among whom a line ranks the rows below it; None where it tells none."""
    told = sizes_told(line) if len(rows) >= _FEWEST else []
    placed_in = _PLACED_IN.search(line.text)
    if placed_in is not None:
        field = line.numbers[placed_in.start("of")]
        return field if len(rows) > 1 and not field.decimal else None
    number = line.numbers.get(told[0]) if told else None
    if number is None or number.decimal or number.value < len(rows):
        return None
    placed = all(ORDINAL in row.text for row in rows) and number.value == len(rows)
    return number if placed or orders_rows(line.text) else None


def refuse_size(found: LineClaims, size: Number) -> None:
    """Refuse the number of those ranked, whatever it was claimed as."""
    for position, number in found.line.numbers.items():
        if number is size:
            found.refuse_instead(position, "refusal.size_of_list", "Among how many the rows below stand: their field.")


def set_size(
    drafts: Sequence[Draft], size: Number | None, heading: Line | None, state: ArticleState, prepared: Prepared
) -> None:
    """Give the places of a row the field that the heading over it told, where the row names none of its own."""
    if size is None or heading is None:
        return
    names = prepared.names_of(heading.sentence)
    for draft in drafts:
        own = draft.out_of is not None or any(mention.role == "scope" for mention in draft.mentions)
        if draft.kind != "rank" or own or draft.value > size.value:
            continue
        scope = field_scope(size, names, draft.subject, draft.measure, state, prepared)
        draft.out_of, draft.out_of_role = size.value, "field"
        draft.scope = scope.value or draft.scope
        start, end = prepared.folded.span(size.start, size.end)
        quote = prepared.folded.source[start:end]
        draft.mentions.append(Mention(role="out_of", field=prepared.name, start=start, end=end, quote=quote))
