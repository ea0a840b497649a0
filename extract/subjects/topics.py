"""What the next sentence may leave out: the subject of this one, or whom it was about where no number had one."""

from __future__ import annotations

import regex

from extract import lexicon
from extract.article_state import NOBODY, ArticleState, Subject
from extract.datelines import in_dateline
from extract.holders.groups import is_group
from extract.holders.merit_lists import is_list
from extract.holders.parties import is_party
from extract.holders.persons import is_person, may_be_meant
from extract.holders.publishers import publishes
from extract.holders.subject_types import PARTS_AND_BODIES, SCOPE_TYPES
from extract.holders.venues import is_hall, is_seat_of_body, is_venue
from extract.lists.name_lists import listed_names
from extract.measures.measure_kinds import canonical, is_contest
from extract.measures.rankings_of_games import is_game_ranking
from extract.names.gazetteer import places
from extract.names.name import Name, is_named
from extract.pointing.resolution import resolve
from extract.prepared import Prepared
from extract.text import fold_text

# What a sentence can be about for the next one; departments and teams of the police come and go.
_TOPIC_TYPES = frozenset(
    {
        "district",
        "city",
        "block",
        "village",
        "other",
        "police_station",
        "institution",
        "commissionerate",
        "state",
        "country",
        "person",
    }
)


_ALONE = "अकेले "
_OWN_ZONE = " जोन"  # of a company or a police: "अलीगढ़ जोन दूसरे नंबर पर रहा। 185 करोड़ के सापेक्ष"
# "महाराष्ट्र की टीम ने दबदबा बनाए रखा": what it did is the state's
_TEAM = regex.compile(r"\s*(?:टीम|टीमों|खिलाडियों|एथलीटों|पहलवानों|खिलाडी)\s+(?:ने|का)(?!\p{L}|\p{M})")
_KINDS = (
    "परिषदीय",
    "सरकारी",
    "शासकीय",
    "निजी",
    "प्राइवेट",
    "शिक्षण",
    "शैक्षणिक",
    "तकनीकी",
)  # "परिषदीय विद्यालय ऑपरेशन कायाकल्प से संवर रहे": many of a kind
_BELOW = ("district", "city", "block")
_AVERAGE = 10  # characters: " के औसत"
_ROW = 1  # a sentence that gives figures for more than so many is about none of them


def set_topic(subjects: list[Subject], names: list[Name], state: ArticleState, prepared: Prepared) -> None:
    """Remember what a sentence is about: its last subject found in it, else its first named place or body.

    What was itself carried over, "X के थाने" and a scheme leave the topic as it is.
    """
    found = [
        s
        for s in subjects
        if s.how not in ("main", "carried", "aside", "none")
        and s.type != "scheme"
        and not is_party(s.name)
        and not is_list(s.name)
        and not is_group(s)  # "राजस्थान के लड़के": what follows is of the state again
        and prepared.between(max(0, s.start - len(_ALONE)), s.start) != _ALONE  # "जिनमें 1,209 अकेले तीसा के हैं"
        and not _OF_THOSE.search(prepared.between(max(0, s.start - _REACH), s.start))
    ]
    state.contrasted = NOBODY
    for subject in found:
        if subject.type == "institution" and subject.name not in [one.name for one in state.institutions]:
            state.institutions.append(subject)
    state.parts_told |= {s.name for s in found if s.type in PARTS_AND_BODIES}
    if len({s.name for s in found}) > _ROW:
        state.topic = NOBODY
        if _CONTRAST.search(prepared.between(max(0, found[-1].start - _REACH), found[-1].start)):
            state.contrasted = found[-1]
        return
    if found:
        last = found[-1]
        average = "औसत" in prepared.between(last.end, last.end + _AVERAGE)
        if last.type in SCOPE_TYPES and state.main.type in _BELOW and average:
            return  # "जो प्रदेश के औसत 64.8 से कम है": beside the article's own
        state.pointed = last
        if _is_extreme(last, state, prepared):
            state.topic = NOBODY
            return
        if last.type == state.main.type and last.name != state.main.name and state.main is not NOBODY:
            state.topic = NOBODY  # a neighbour, named beside the article's own
        elif (
            last.type in _TOPIC_TYPES
            or last.name.endswith(_OWN_ZONE)
            or (last.type == "team" and _plays(state))
            or (last.type == "department" and state.main is NOBODY)
        ) and not last.name.endswith(" के थाने"):
            state.topic = last
        return
    if subjects:
        return
    names = [n for n in names if not is_party(n.text)]
    declaring = next(((n, state_) for n in names if (state_ := _declaring_state(n, names, prepared))), None)
    if declaring is not None:
        board, called = declaring
        state.topic = state.pointed = Subject(called, "state", board.start, board.end, "clause", prepared.name)
        return
    doer = next((n for n in names if _is_doer_of_lead(n, state, prepared)), None)
    if doer is not None:
        state.topic = state.pointed = resolve(doer, state, prepared, names)
        return
    team = next((n for n in names if n.case == "genitive" and _TEAM.match(prepared.folded.text, n.after)), None)
    if team is not None and is_named(team):
        state.topic = state.pointed = resolve(team, state, prepared, names)
        return
    listed = listed_names(names, prepared)
    names = [
        n
        for n in names
        if not (
            in_dateline(n, prepared)
            or is_seat_of_body(n, prepared)
            or publishes(n, prepared)  # "राज्य स्वास्थ्य समिति ने जिलों की रैंकिंग जारी की है"
            or _GIVES.match(prepared.folded.text, n.end)
        )
    ]
    named = [
        n
        for n in names
        if n.start not in listed and is_named(n) and n.type in _TOPIC_TYPES and n.type not in SCOPE_TYPES
    ]
    if state.persons:
        person = next((n for n in reversed(names) if may_be_meant(n, prepared) and is_person(n, prepared)), None)
        if person is not None:
            state.topic = state.pointed = resolve(person, state, prepared, names)
            return
    own = [
        n
        for n in named
        if n.case in ("ergative", "dative", "genitive", "", "locative")
        and not _of_office(n, prepared)
        and not is_hall(n, prepared)
        and not is_venue(n, prepared)
        and not (n.text.split()[0] in _KINDS and (not n.base or n.base in _KINDS))
        and not _owns_next(n, names)
        and not (n.type == "police_station" and _OF_CRIME.match(prepared.folded.text, n.end))
    ]
    if len(own) > 1 and own[0].type == "district" and own[0].case == "locative" and own[1].case == "genitive":
        own = own[1:]  # "बस्ती जिले में हर्रैया तहसील की स्थिति सबसे कमजोर है"
    bare = [n for n in names if n.kind == "bare" and n.case in ("genitive", "ergative") and state.frame]
    if own or bare:
        subject = resolve((own or bare)[0], state, prepared, names)
        state.pointed = subject
        neighbour = subject.type == state.main.type and subject.name != state.main.name
        state.topic = state.topic if neighbour and state.main is not NOBODY else subject


def _plays(state: ArticleState) -> bool:
    """Whether the news is of a league, a tournament or the ranking of a game, whose teams stay; those of the police come and go."""
    return (
        is_game_ranking(state.measure)
        or is_contest(canonical(state.measure))
        or is_contest(canonical(state.first_measure))
    )


def _is_extreme(subject: Subject, state: ArticleState, prepared: Prepared) -> bool:
    """“बांगो थाना में सबसे कम 64 मामले आए": a part of a place set beside its others, which the next sentence is not about."""
    if subject.type not in PARTS_AND_BODIES or state.main.type not in ("district", "city") or len(state.parts_told) < 2:
        return False
    line = prepared.line_at(subject.start)
    return line is not None and _EXTREME.search(line.text) is not None and _PLACED.search(line.text) is None


_EXTREME = regex.compile(r"(?<!\p{L})(?:सबसे\s+(?:कम|अधिक|ज्यादा)|सर्वाधिक)(?!\p{L})")
_PLACED = regex.compile(r"(?<!\p{L})(?:अंक|अंकों|नंबर|स्थान|रैंक|पायदान|अव्वल)(?![\p{L}\p{M}])")
# "इनमें 412 खनियाधाना के हैं": what follows is of all again
_OF_THOSE = regex.compile(r"(?<!\p{L})(?:इन|उन|जिन|इस|जिस)में(?:\s+से)?\s+[\d,.]+\s+(?:[\p{L}\p{M}]+\s+)?$")
_CONTRAST = regex.compile(r"(?<!\p{L})(?:जबकि|लेकिन|मगर|पर|किंतु|वहीं)\s+(?:[\p{L}\p{M}]+\s+){0,2}$")
_REACH = 40  # code points


def _is_doer_of_lead(name: Name, state: ArticleState, prepared: Prepared) -> bool:
    """“राजस्थान खान विभाग ने … राजस्व अर्जन में": a department of some place that title and first sentence both tell of."""
    of_place = name.kind == "headed" and name.type == "department" and bool(name.base) and not name.plural
    if not of_place or name.case != "ergative" or prepared.name != "text" or name.start > _LEAD:
        return False
    return fold_text(name.text) in state.article.partition("\n")[0]


_LEAD = 120  # code points: a dateline and the beginning of the first sentence


def _declaring_state(name: Name, names: list[Name], prepared: Prepared) -> str:
    """“हिमाचल प्रदेश स्कूल शिक्षा बोर्ड ने … परिणाम घोषित किया": the state whose board declares results, which are the state's; "" for none."""
    if name.case != "ergative" or _DECLARES.match(prepared.folded.text, name.after) is None:
        return ""
    if name.kind == "headed" and name.type == "department":
        words = name.base.split()
        firsts = [name.base, *(" ".join(words[:n]) for n in (2, 1))]
        return next((called for called in firsts if any(place.kind == "state" for place in places(called))), "")
    if name.kind == "measure" and name.text.endswith("बोर्ड"):  # "राजस्थान माध्यमिक शिक्षा बोर्ड ने"
        owner = next((n for n in names if n.type == "state" and not n.case and 0 <= name.start - n.end <= 1), None)
        return owner.text if owner is not None else ""
    return ""


_DECLARES = regex.compile(r"[^।\n]{0,120}?(?:परिणाम|रिजल्ट|परीक्षाफल|नतीजे|नतीजा)\s+(?:भी\s+)?(?:घोषित|जारी|निकाल)")


def _owns_next(name: Name, names: list[Name]) -> bool:
    """“बिजली कंपनी के राजनांदगांव रीजन ने": an owner of the one that the sentence is about."""
    owned = name.kind == "headed" and name.case == "genitive"
    return owned and any(n.kind == "headed" and 0 <= n.start - name.after <= 1 and n.case != "locative" for n in names)


def _of_office(name: Name, prepared: Prepared) -> bool:
    """“बम्हौरी चौकी के प्रभारी को शोकॉज": whose officer is spoken of, which makes it no topic."""
    following = prepared.between(name.after, name.after + _OFFICE).split()[:1]
    return name.case == "genitive" and bool(following) and following[0] in lexicon.lookup("titles")


_GIVES = regex.compile(
    r"\s+(?:की\s+(?:ओर|तरफ)\s+से|(?:के\s+)?द्वारा)(?!\p{L})"
)  # "सरकार की ओर से राशि मिलेगी": by whom, not who
_OF_CRIME = regex.compile(r"\s+क्षेत्र(?!\p{L})")  # "पिल्लूखेड़ा थाना क्षेत्र से पकड़े गए": where, not who
_OFFICE = 24  # characters: one word
