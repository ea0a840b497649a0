"""Whether the place that an article names most is but the first of a list of the parts of a district that it does not name.

"जिले में 71 फीसदी काम हुआ। बबेरू में 84, कमासिन में 79": without a dateline the first of the blocks was taken for the
article's own place, so that it got the district's figure beside its own.
"""

from __future__ import annotations

from extract.lists.headings import is_row
from extract.marks import Line
from extract.names.name import Name
from extract.prepared import Prepared
from extract.text import fold_text

_SMALL = ("block", "city", "village", "police_station", "other")


def is_part_of_untold(name: Name, key: str, text: Prepared) -> bool:
    """Whether a place no larger than a town is named only in such lists, behind words for the district or all its parts.

    `key` is its name, folded, as each mention of it is called.
    """
    if name.type not in _SMALL or not any(_tells_of_all(n) and n.end <= name.start for n in text.names):
        return False
    mentions = [n for n in text.names if fold_text(n.base or n.text) == key]
    return all(_is_listed(mention, text) for mention in mentions)


def _tells_of_all(name: Name) -> bool:
    """“जिले में", "चारों तहसीलों में", "जिले के थानों में": the whole of which the parts are listed further on."""
    return name.kind == "generic" and (name.type == "district" or name.plural)


def _is_listed(name: Name, text: Prepared) -> bool:
    """Whether a name stands with its own figure beside others that have theirs: in one sentence, or one a row."""
    at = next((i for i, line in enumerate(text.lines) if line.sentence.start <= name.start < line.sentence.end), None)
    if at is None:
        return False
    line = text.lines[at]
    if is_row(line):
        return any(
            is_row(other) and other.numbers for other in text.lines[max(0, at - 1) : at + 2] if other is not line
        )
    alike = [n for n in text.names_of(line.sentence) if n.case == name.case and n.kind in ("place", "bare", "headed")]
    return sum(1 for n in alike if _has_figure(n, line)) >= _FEWEST and _has_figure(name, line)


def _has_figure(name: Name, line: Line) -> bool:
    """Whether a figure follows a name, a word or two between: "महुआ में महज 58"."""
    return any(name.end <= number.outer_start <= name.after + _NEAR for number in line.numbers.values())


_FEWEST = 2
_NEAR = 14  # code points: "में सबसे ज्यादा "
