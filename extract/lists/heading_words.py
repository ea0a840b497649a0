"""What single words of a heading, or of a table's header, say of the figures below: sums, prices laid down, ratios."""

from __future__ import annotations

from functools import cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern


@cache
def says(*what: str) -> regex.Pattern[str]:
    """The words of heading_words.yml under any of its keys."""
    return compile_pattern(lexicon.whole_word(lexicon.any_of("heading_words", *what)))


def lays_down(text: str) -> bool:
    """Whether a heading or a header says that its figures are prices, hours, telephones, marks to be had: "शहर - किराया".

    The helpline of a chief minister is an office, and no number to call.
    """
    return says("laid_down").search(says("helplines").sub("", text)) is not None
