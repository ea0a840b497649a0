"""What an article has been speaking of: its own place, the last subject, the ranking and its month, the last speaker.

Hindi drops what both writer and reader know. A sentence leaves out its subject,
its ranking, its month; all of them stand in what came before. This is that memory.
It is filled as the article is read from the top, and forgets at the borders the
press draws: a paragraph returns to the article's own place, a heading changes the
ranking, another ranking has another month.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Subject:
    """Who a fact is about. `start` and `end` are folded offsets of the words that name it, -1 where nothing does here.

    `how` says where it was found: clause, list, sentence, pronoun, carried, main; confidence is made of it. One that is "aside"
    stands in the clause, and no later sentence is about it: "टीम को", "हर प्रखंड को", "टॉप टेन में".
    """

    name: str
    type: str
    start: int = -1
    end: int = -1
    how: str = "clause"
    field: str = "text"


NOBODY = Subject("", "other", how="none")
UNSAID = ("main", "carried")  # how a subject is found that no word of its sentence tells


@dataclass(slots=True)
class ArticleState:
    """The memory of one article; every field is what was last said."""

    published: str = ""
    article: str = ""  # the folded title and text
    main: Subject = NOBODY
    short: dict[str, Subject] = field(default_factory=dict)  # a short name in brackets -> the name before it
    titled_numbers: frozenset[float] = (
        frozenset()
    )  # that a title gives of the article's own place, the only one it names
    titled: str = ""  # the measure that the title names first, as printed
    called: dict[str, Subject] = field(default_factory=dict)  # the first word of a person's name -> the person
    about: Subject = NOBODY  # the institution that the title and the text are about, where they are
    topic: Subject = NOBODY  # whom a sentence without a subject is about
    pointed: Subject = NOBODY  # whom वह and वहां mean: the last subject, a neighbour too
    parts_told: set[str] = field(default_factory=set)  # the parts of its place that a paragraph gave figures for
    contrasted: Subject = NOBODY  # whom यहां means behind "A में 66, जबकि B में 55 प्रतिशत": B
    frame: str = ""  # the head noun of the field the article is speaking of: तहसील, ब्लॉक, थाना
    frame_type: str = ""
    of_stations: bool = False  # whether the frame has been that of stations
    station: str = ""  # the one station that the title names
    acting: Subject = NOBODY  # the station whose police the opening tells of: "कलिंजरा थाना पुलिस ने … पकड़ा"
    state_name: str = ""  # the state that the article is in: what प्रदेश and राज्य mean
    town: str = ""  # whose नगर निगम is meant: the article's own place, of news of a state that of its dateline
    commissionerate: str = ""
    measure: str = ""
    first_measure: str = ""  # the measure that the article opens with
    titled_measures: frozenset[str] = frozenset()  # the families of those that its title names, where it names several
    programme: str = ""  # the programme that the title names, which the text may call otherwise (measure_kin_words.yml)
    aliases: dict[str, str] = field(default_factory=dict)  # a measure -> the name that the article gives it beside
    printed: dict[str, str] = field(default_factory=dict)  # a measure -> what facts call it, once it was asked for
    rank_measure: str = ""  # the measure that ranks and scores were last given for
    block: int = -1
    speaker: str = ""
    speakers: list[str] = field(default_factory=list)  # all that were named, in order
    periods: dict[str, str] = field(default_factory=dict)  # measure -> the month or year of its last statement
    scopes: dict[str, str] = field(default_factory=dict)  # measure -> the field of its last rank
    surfaces: dict[str, list[str]] = field(
        default_factory=dict
    )  # measure -> the article's words for it, the text's first
    bodies: dict[str, Subject] = field(default_factory=dict)  # head noun -> the last body it headed (विभाग, निगम)
    rows_period: str = ""  # a time that the heading over the rows names ("३१ जुलाई की स्थिति")
    ranked_group: str = ""  # the type of the last group that shared a place: "19 थाने अव्वल आए"
    institutions: list[Subject] = field(default_factory=list)  # subjects of figures so far, each once
    block_year: tuple[int, str] = (-1, "")  # a block that opened with a financial year, and the year
    time: str = ""  # the year or month that the title or the opening gives to all of its news (article_times.py)
    edition: str = ""  # the year of the survey with whose name the title opens
    persons: bool = False  # whether places and marks have been given to persons, as in an examination or a contest
    ranked_block: int = -1  # the block that last stated a rank or a score
