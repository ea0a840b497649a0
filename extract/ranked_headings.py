"""What a line says of the order of the names below it: "टॉप-5 विद्यार्थी", "सबसे पीछे ये ब्लॉक", "मेरिट सूची"."""

from __future__ import annotations

from extract.heading_words import says
from extract.marks import Line
from extract.prepared import Prepared
from extract.reaching import ranked_units

PUPILS = ("students", "candidates")  # units of persons that are ranked: "टॉप-5 विद्यार्थी"


def speaks_of_ranks(text: str) -> bool:
    """Whether a line over places says that they are ranked: रैंक, टॉप, सबसे पीछे."""
    return says("ranks", "from_first", "from_last").search(text) is not None


def orders_rows(text: str) -> bool:
    """Whether a line says that the rows below stand in the order of their places: "टॉप-10 शहर", not "टॉपर बनने के टिप्स", "रैंकिंग गिरी"."""
    return speaks_of_ranks(text) and says("no_order").search(text) is None


def says_rank(text: str) -> bool:
    """Whether a line says that the figures below are places: "जिलों की रैंक"."""
    return says("rank").search(text) is not None


def begins_with_last(text: str) -> bool:
    """Whether a list goes on from the last upwards: "सबसे पीछे ये ब्लॉक"."""
    return says("from_last").search(text) is not None


def ranks_somebody(line: Line, prepared: Prepared) -> bool:
    """Whether a line names who is ranked below it, or an order: "टॉप-5 विद्यार्थी", "टॉप टेन सूची", not "टॉप खबरें"."""
    units = (unit for _, unit in prepared.units_of(line.sentence))
    named = any(unit in ranked_units() or unit in PUPILS for unit in units)
    return named or says("ranks", "lists").search(line.text) is not None


def is_of_neither(text: str) -> bool:
    """Whether a line between a heading and its rows is of neither: an advertisement's mark, "यह भी पढ़ें: …"."""
    return says("aside").match(text.lstrip(" [(*-–—")) is not None
