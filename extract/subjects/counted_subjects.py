"""What the counted noun says of a subject: one of "50 थानों" is a station, "27 थाने" are those of a place.

subjects.py finds whom the clause is about by case and order. The number's noun then
corrects what kind of thing that is.
"""

from __future__ import annotations

from dataclasses import replace

import regex

from extract import lexicon
from extract.article_state import UNSAID, ArticleState, Subject
from extract.figures.counting import one_of
from extract.measures.measure_kinds import is_contest, is_ranking
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.text import fold_text

# Who takes part in a meet, where the clause names no owner: "187 खिलाड़ी शामिल हुए".
_OF_MEETS = ("players", "teams", "participants", "contestants", "sports", "events")
# By which a ranking judges: "रैंकिंग 44 पैरामीटर के आधार पर तैयार होती है", whatever scheme was spoken of last.
_CRITERIA = ("parameters", "criteria", "indicators")
_JUDGES = regex.compile(r"(?:संकेतक|पैरामीटर|मानक|मापदंड|इंडिकेटर|पैमान)")
_JUDGED = 40  # characters behind a count
_NOT_NAMED = ("main", "carried", "pronoun")  # "यह सूचकांक 10 क्षेत्रों के 58 संकेतकों पर"
_PARTS = ("block", "village", "other", "police_station")  # of a district
# Who asks to be ranked: "इस बार देशभर से 14,163 आवेदन आए" are the ranking's.
_ENTRANTS = ("applications", "institutions", "universities", "colleges")
_WITHIN_PLACES = ("institution", "village")  # kinds of subject that places have many of
# How far after the number of a field its noun may begin: "130 सबसे प्रदूषित शहरों".
_FIELD_REACH = 32
_FIELD_WORDS = 5


def typed_by_field(whole: Number, subject: Subject, prepared: Prepared) -> Subject:
    """One of "50 थानों" is a police station, one of "243 शहरों" a city, whatever else the name can be.

    The same object comes back where the field says nothing of the subject's type.
    """
    for start, (_, spelling) in prepared.units.items():
        reached = whole.outer_end <= start <= whole.outer_end + _FIELD_REACH
        if reached and prepared.between(whole.outer_end, start).count(" ") <= _FIELD_WORDS:
            type_ = one_of(str(lexicon.lookup("units")[spelling]))
            if type_ and subject.type in ("district", "city", "other", "police_station", "block"):
                return replace(subject, type=type_)
            return subject
    return subject


def corrected(claim: Claim, subject: Subject, names: list[Name], state: ArticleState, prepared: Prepared) -> Subject:
    """A subject as the claim's unit and the measure have it.

    - "10 मापदंड" with no owner in its sentence: the scheme's or the ranking's own.
    - "देशभर से 14,163 आवेदन", in news of a ranking of institutions: the ranking's.
    - "1,342 टीमें" with no owner, after a sentence on a block: the district's.
    - "534 अंचलों में से 211" behind a sentence on one of them: the article's own.
    - "सरायगढ़ के तीन विद्यालय", where schools are ranked: those of a place.
    - "27 थाने": those of a zone that the sentence names, of the subject, or of the commissionerate.
    - In a ranking of towns (स्वच्छ सर्वेक्षण) a place is the city, not the district.
    """
    alike = subject.how == "carried" and subject.type in ("block", "village", "district")
    if alike and one_of(claim.unit) == subject.type and state.main.type not in ("", subject.type):
        return replace(state.main, how="carried")
    if claim.kind == "count":
        parts = lexicon.words("scheme_parts", "units")
        if _JUDGES.search(prepared.between(claim.end, claim.end + _JUDGED)):
            parts = (*parts, *lexicon.words("scheme_parts", "judged"))  # "10 क्षेत्रों के 58 संकेतकों पर"
        of_scheme = claim.unit in parts and subject.how in _NOT_NAMED
        of_meet = claim.unit in _OF_MEETS and subject.how in UNSAID and is_contest(state.measure)
        if (of_scheme or of_meet) and state.measure:
            rankings = [m for m in (state.rank_measure, state.first_measure) if is_ranking(m)]
            judged = of_scheme and claim.unit in _CRITERIA and bool(rankings)
            return Subject(rankings[0] if judged else state.measure, "scheme", how="carried")
        if subject.type == "country" and claim.unit in _ENTRANTS and _ranks_institutions(state.measure):
            return Subject(state.measure, "scheme", how="carried")
        if (
            subject.how == "carried"
            and subject.type in _PARTS
            and state.main.type == "district"
            and claim.unit in lexicon.words("district_parts", "units")
        ):
            return replace(state.main, how="carried")
        if subject.type in _WITHIN_PLACES and one_of(claim.unit) == subject.type and " " not in subject.name:
            # "सरायगढ़ के तीन विद्यालय" are those of a place, be schools what is ranked
            return replace(subject, type=next(iter(p.kind for p in places(subject.name)), "other"))
        if claim.unit == "stations":
            return replace(
                subject, name=f"{_owner_of_stations(claim, subject, names, state)} के थाने", type="police_station"
            )
    if subject.type in ("district", "city") and ranks_towns(state.measure):
        return replace(subject, type="city")
    return subject


def _ranks_institutions(measure: str) -> bool:
    return any(word in fold_text(measure) for word in lexicon.words("disciplines", "rankings"))


def _owner_of_stations(claim: Claim, subject: Subject, names: list[Name], state: ArticleState) -> str:
    beside = next((n for n in names if n.case == "genitive" and 0 <= claim.start - n.after <= 1), None)
    if beside is not None and beside.kind == "place" and beside.type == "district":
        return beside.text  # "गया के 2 थानों में 3 मामले और नवादा के 4 थानों में 9 मामले"
    zones = [n for n in names if n.type == "zone" and n.case == "genitive"]
    if zones:
        return zones[-1].text
    return state.commissionerate or state.main.name if subject.type == "police_station" else subject.name


def ranks_towns(measure: str) -> bool:
    """Whether a measure is of towns (स्वच्छ सर्वेक्षण, the air), so that a district's name in it is its town's."""
    return any(name in measure for name in lexicon.words("urban_measures", "city"))
