"""What a line says of the order of the names below it: "टॉप-5 विद्यार्थी", "सबसे पीछे ये ब्लॉक", "मेरिट सूची"."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon, marks
from extract.figures.reaching import ranked_units
from extract.lists.heading_words import says
from extract.marks import Line
from extract.prepared import Prepared
from extract.rules.base import compiled

PUPILS = ("students", "candidates")  # units of persons that are ranked: "टॉप-5 विद्यार्थी"


def speaks_of_ranks(text: str) -> bool:
    """Whether a line over places says that they are ranked: रैंक, टॉप, सबसे पीछे."""
    return says("ranks", "from_first", "from_last").search(text) is not None


def orders_rows(text: str) -> bool:
    """Whether a line says that the rows below stand in the order of their places: "टॉप-10 शहर", not "टॉपर बनने के टिप्स", "रैंकिंग गिरी"."""
    return speaks_of_ranks(text) and says("no_order").search(_FOR_A_TIME.sub("", text)) is None


_FOR_A_TIME = regex.compile(
    rf"{marks.PERIOD}(?:\s+(?:माह|महीने))?\s+के\s+लिए"
)  # "अक्टूबर के लिए थानों की रैंकिंग" serves nobody


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


def sizes_told(line: Line) -> list[int]:
    """Where in a marked line stand the numbers of those whom it lists: "16 प्रखंडों की रैंकिंग", "छह सर्किलों का हाल"."""
    return [said.start("of") for said in _size().finditer(line.text)]


@lru_cache(maxsize=1)
def _size() -> regex.Pattern[str]:
    """A number, those that are ranked, a genitive or a locative; not "इन 5 जिलों", which are some of more."""
    noun = lexicon.unit_nouns(ranked_units())
    return compiled(
        rf"(?<!{{b}}(?:इन|उन|टाप|शीर्ष|पहले|अंतिम|आखिरी|फिसड्डी)\s+)(?P<of>{{C}})\s+(?:{{W}}\s+)?{noun}\s+(?:की|का|के|में){{e}}"
    )


# "प्रदेश के टॉप-10 जिले": over a list or a table of the first so many
FIRST_SO_MANY = regex.compile(r"(?<!\p{L})(?:टाप|शीर्ष|top)\s*-?\s*(?P<n>\d{1,2})(?!\d)")
