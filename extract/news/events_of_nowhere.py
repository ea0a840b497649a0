"""Whose a figure is that no place owns: of an examination, a phase of an election or a ranking, where the sentence names nobody.

A number whose sentence names nobody is its article's own place's. News of an examination of the whole country has no such
place: its dateline is where an agency's reporter sits ("कोटा, 5 जून"), the town of its title is a topper's home ("नोएडा की
मेघना"). The figures are the event's then, as those of a ranking's entrants are the ranking's. Done once an article is read,
since only its other figures tell whether it speaks of a place at all.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.article_state import ArticleState, Subject
from extract.datelines import dateline
from extract.draft import Draft
from extract.figures.taxes import names_tax
from extract.kept_patterns import compile_pattern
from extract.measures import exams
from extract.measures.measure_kinds import canonical, is_dashboard, is_ranking
from extract.measures.measure_printing import as_printed
from extract.news.own_district import is_home_of_person, is_own_district
from extract.prepared import Prepared
from extract.text import fold_text

_TOLD_OF_PLACES = ("coverage", "count")
_PLACES = ("district", "city", "block")
_UNNAMED_STATES = ("प्रदेश", "राज्य", "सूबा", "सूबे")  # of which no name stands in the article
_TOO_MANY = 3e5  # candidates: more than sit one examination in any town
_TOO_MUCH = 1e12  # rupees: more than any town takes or spends, "नई दिल्ली। जीएसटी संग्रह 1.82 लाख करोड़ रुपये रहा"
_OF_ALL = ("cities", "centres")  # what an examination is held in, all over the country


def name_events(drafts: list[Draft], state: ArticleState, fields: dict[str, Prepared]) -> None:
    """Give the event as subject to the drafts that are of nobody else; `fields` are title and text by name."""
    text, title = fields["text"], fields["title"]
    examined = [d for d in drafts if d.kind in _TOLD_OF_PLACES and is_open_exam(d.measure)]
    nowhere = bool(examined) and _is_of_nowhere(examined, state, title, text)
    many = _TOO_MANY if _is_titled(state, title) else 0  # "नीट में छाया कोटा": more than the town has, and no fewer
    of_states = _is_held_in_states(drafts)
    declared = _DECLARES.search(text.folded.text, 0, _OPENING) is not None
    of_result = _of_whole_result([d for d in drafts if declared and is_open_exam(d.measure)], state)
    sums = {d.measure for d in drafts if d.kind == "amount" and d.value >= _TOO_MUCH and _is_untold(d)} - {""}
    for draft in drafts:
        whole_country = draft.kind == "amount" and draft.measure in sums and _is_untold(draft)
        if whole_country:
            _name(draft, event_of(draft.measure))
        elif not draft.subject.name:
            _name(draft, event_of(draft.measure) if draft.kind not in _HELD and _owns_figures(draft.measure) else "")
        elif draft.kind not in _TOLD_OF_PLACES:
            continue
        elif (nowhere and is_open_exam(draft.measure) and _is_of_all(draft) and draft.value >= many) or any(
            draft is one for one in of_result
        ):
            _name(draft, event_of(draft.measure))
        elif of_states and _is_untold(draft) and _is_vote(draft.measure) and not _is_behind_own(draft, drafts, state):
            _name(draft, _phase(text) or event_of(state.first_measure))
        elif draft.subject.type == "state" and fold_text(draft.subject.name) in _UNNAMED_STATES:
            _name(draft, event_of(draft.measure) if _is_event(draft.measure) else "")
        elif (
            draft.kind == "count" and draft.unit == "districts" and draft.subject.how in _NOT_SAID and _is_place(draft)
        ):
            ranked = is_ranking(canonical(draft.measure)) or is_ranking(canonical(state.first_measure))
            _name(draft, event_of(draft.measure or state.first_measure) if ranked else "")
            if not ranked and state.state_name and draft.value > 1:
                draft.subject = Subject(state.state_name, "state", how="carried")
        elif draft.kind == "count" and draft.unit in _MADE_OF and _is_about_itself(draft):
            _name(draft, event_of(draft.measure))
        elif draft.kind == "count" and draft.unit in _REVIEWED_UNITS and _is_of_dashboard(draft):
            _name(draft, draft.measure)
        elif draft.kind == "count" and draft.subject.how in _NOT_SAID and is_ranking(canonical(draft.measure)):
            ranking = as_printed(state.first_measure, state) if is_ranking(state.first_measure) else draft.measure
            _name(draft, event_of(ranking) if _entered().search(fold_text(draft.sentence)) else "")


def _is_untold(draft: Draft) -> bool:
    """Whether a figure is the article's own place's only because nothing in its sentence or before it names another."""
    how = draft.subject.how
    away = how in _NOT_SAID or (how == "pronoun" and draft.subject.start < 0)
    return away and _is_place(draft)


def _is_place(draft: Draft) -> bool:
    """“28 जिलों से जवाब तलब" in news from one town: no district has districts."""
    return draft.subject.type in _PLACES and fold_text(draft.subject.name) not in fold_text(draft.sentence)


_NOT_SAID = ("main", "carried", "sentence")
_HELD = ("rank", "score")  # by somebody: "सर्वेक्षण में वह 12वें स्थान पर रहा"


def _is_behind_own(draft: Draft, drafts: list[Draft], state: ArticleState) -> bool:
    """“जिले में 2,400 बूथ बने हैं। 12 मॉडल बूथ भी होंगे": whether a figure goes on behind one that the article's place is said to have."""
    before = [d for d in drafts if d.field_name == draft.field_name and d.start < draft.start and not _is_untold(d)]
    last = max(before, key=lambda d: d.start, default=None)
    return last is not None and fold_text(last.subject.name) == fold_text(state.main.name)


def _owns_figures(measure: str) -> bool:
    """Whether figures can be of a measure itself: an examination, an election, a ranking or a tax, and no scheme of somebody."""
    return _is_event(measure) or is_ranking(canonical(measure)) or names_tax(measure)


def _is_titled(state: ArticleState, title: Prepared) -> bool:
    """Whether a title names the article's place, and not as where somebody is from."""
    own = fold_text(state.main.name)
    named = [n for n in title.names if fold_text(n.base or n.text) == own]
    return any(not is_home_of_person(n, title, contest=True) for n in named)


def _name(draft: Draft, event: str) -> None:
    if event:
        draft.subject = Subject(event, "other", how="carried")


def event_of(measure: str) -> str:
    """What an event is called as a subject: its measure without a criterion, a board's examinations by the board.

    >>> event_of("सीबीएसई 12वीं परीक्षा"), event_of("नीट-यूजी"), event_of("मतदान (लोकसभा चुनाव)")
    ('सीबीएसई', 'नीट-यूजी', 'मतदान')
    """
    return exams.board_of_country(measure) or measure.partition(" (")[0]


@lru_cache(maxsize=4096)
def is_open_exam(measure: str) -> bool:
    """Whether a measure is an examination of a whole state or country, and of no town (exam_words.yml, exam_other_boards.yml)."""
    return canonical(measure) in _open_exams() or bool(exams.board_of_country(measure))


@lru_cache(maxsize=1)
def _open_exams() -> frozenset[str]:
    return frozenset(canonical(name) for name in lexicon.words("exam_words", "open"))


def _is_of_all(draft: Draft) -> bool:
    """Whether a figure of an examination is of all who sat it: nobody is named, or the country for the towns that it was held in."""
    return _is_untold(draft) or (draft.subject.type == "country" and draft.unit in _OF_ALL)


def _is_of_nowhere(examined: list[Draft], state: ArticleState, title: Prepared, text: Prepared) -> bool:
    """Whether news of an open examination speaks of no place as its own, for all that its dateline or a candidate's home names one.

    A dateline of the country's capital is where agencies sit, and of no candidates.
    """
    if any(is_own_district(n, field) for field in (title, text) for n in field.names):
        return False
    own = fold_text(state.main.name)
    if any(not _is_untold(d) and fold_text(d.subject.name) == own for d in examined):
        return False  # "शहर से 412 विद्यार्थी सफल हुए"
    if any(d.value >= _TOO_MANY and _is_untold(d) for d in examined):
        return True
    named = [(n, field) for field in (title, text) for n in field.names if fold_text(n.base or n.text) == own]
    written = dateline(text)
    if written is not None and lexicon.lookup("capitals").get(fold_text(written.name)) == "भारत":
        named = [(n, field) for n, field in named if field is title or n.start >= _DATELINE]
    elif written is not None:
        return False
    return all(is_home_of_person(n, field, contest=True) for n, field in named)


_DATELINE = 40  # characters that a dateline may take: "एजेंसी, नई दिल्ली, 24 सितंबर"


def _is_group_of_main(draft: Draft, state: ArticleState) -> bool:
    """“लड़कों का पास प्रतिशत 85.70": a group that was taken for the article's own place's, which its sentence does not name."""
    own = draft.subject.name.startswith(f"{state.main.name} ") and bool(state.main.name)
    return own and fold_text(state.main.name) not in fold_text(draft.sentence)


def _of_whole_result(examined: list[Draft], state: ArticleState) -> list[Draft]:
    """Those figures of an examination that are of all whom its result names, with what goes on behind them and names nobody."""
    out: list[Draft] = []
    goes_on = False
    for draft in sorted(examined, key=lambda d: (d.field_name, d.start)):
        if draft.subject.type == "country":
            goes_on = True  # "देश भर में 88.39 प्रतिशत बच्चे पास हुए। 91.64 प्रतिशत छात्राएं": who is told of
            continue
        untold = (_is_untold(draft) or _is_group_of_main(draft, state)) and not _is_local(draft)
        goes_on = (untold and _is_of_whole_result(draft, examined)) or (
            goes_on and untold and draft.field_name == "text"
        )
        out += [draft] if goes_on else []
    return out


def _is_of_whole_result(draft: Draft, drafts: list[Draft]) -> bool:
    """“कुल 685 अभ्यर्थी सफल घोषित किए गए, जिनमें 508 पुरुष": whether a figure is of all whom a result names, in news of one district's toppers.

    Nothing before it in its paragraph is of the district, and its sentence counts more than a district sends.
    """
    told = [d for d in drafts if d.sentence == draft.sentence and d.field_name == draft.field_name]
    opens = min(told, key=lambda d: d.start)
    if opens.subject.how != "main" or not _is_place(opens) or draft.subject.name not in (opens.subject.name, ""):
        return False
    fewest = _OF_ALL_CHOSEN if canonical(draft.measure) in _services() else _OF_ALL_WHO_SAT
    many = max(max(d.value, d.out_of or 0) for d in told) >= fewest
    return many and _chosen().search(fold_text(draft.sentence)) is not None


_OF_ALL_CHOSEN = 300  # a district that has so many chosen for a service says so
_OF_ALL_WHO_SAT = 1e5  # candidates of one town


@lru_cache(maxsize=1)
def _services() -> frozenset[str]:
    """The examinations that choose some hundreds for a service of a state or of the country."""
    return frozenset(canonical(name) for name in lexicon.words("exam_words", "services"))


def _is_local(draft: Draft) -> bool:
    """“शहर से 412 छात्र सफल रहे": whether a sentence says that its figures are of one place, school or class."""
    return _LOCAL.search(fold_text(draft.sentence)) is not None


_LOCAL = regex.compile(
    r"(?<![\p{L}\p{M}])(?:जिले|जिला|जनपद|शहर|नगर|क्षेत्र|यहां|उनके|हमारे|स्कूल|विद्यालय|संस्थान|संस्थानों|कोचिंग|अनुमंडल|प्रखंड|तहसील)(?![\p{L}\p{M}])"
)
_DECLARES = regex.compile(
    r"(?<!\p{L})(?:आयोग|एनटीए|एजेंसी|बोर्ड|यूपीपीएससी|यूपीएससी|बीपीएससी)\s*(?:\([^()]*\)\s*)?ने\s[^।\n]{0,120}?(?:परिणाम|रिजल्ट|नतीजे|नतीजा|परीक्षाफल)(?!\p{L})"
    r"|(?:परिणाम|रिजल्ट|नतीजे|नतीजा|परीक्षाफल)\s[^।\n]{0,40}?(?:जारी|घोषित)\s+(?:कर|हो|हुआ|हुए|किया|किए)"
)


@lru_cache(maxsize=1)
def _chosen() -> regex.Pattern[str]:
    return compile_pattern(
        r"(?<![\p{L}\p{M}])(?:सफल|चयन|चयनित|अनुशंस[\p{L}\p{M}]*|क्वाली[\p{L}\p{M}]*|पास|उत्तीर्ण|पद|पदों|चुने|बैठे|शामिल)(?![\p{L}\p{M}])"
    )


def _is_vote(measure: str) -> bool:
    return any(word in measure for word in ("चुनाव", "मतदान", "निर्वाचन"))


def _is_event(measure: str) -> bool:
    return _is_vote(measure) or "परीक्षा" in measure or is_open_exam(measure)


_SEVERAL = 3


def _is_held_in_states(drafts: list[Draft]) -> bool:
    """“10 राज्यों की 96 सीटों पर": whether an election is one of several states, which are nobody's here."""
    return any(d.unit == "states" and d.value >= _SEVERAL and _is_untold(d) and _is_vote(d.measure) for d in drafts)


def _phase(text: Prepared) -> str:
    """“लोकसभा चुनाव के चौथे चरण में": the phase that the first sentences tell of, as a subject; "" for none."""
    said = _PHASE.search(text.folded.text, 0, _OPENING)
    if said is None:
        return ""
    nth = text.quote(*said.span("nth"))
    for oblique, direct in (("ें", "ां"), ("े", "ा")):
        if nth.endswith(oblique):
            nth = nth.removesuffix(oblique) + direct
            break
    return f"{text.quote(*said.span('what'))} का {nth} चरण"


_OPENING = 300  # characters
_PHASE = regex.compile(
    r"(?P<what>[\p{L}\p{M}]+\s+चुनाव)\s+के\s+(?P<nth>[\p{L}\p{M}\d]+)\s+(?:और\s+(?:अंतिम|आखिरी)\s+)?(?:चरण|दौर)(?!\p{L})"
)


_MADE_OF = ("parameters", "indicators", "sources", "criteria", "services", "departments", "points")


def _is_about_itself(draft: Draft) -> bool:
    """“सूचकांक 13 स्रोतों के आंकड़ों से बनता है", "पोर्टल से 52 विभागों की 541 सेवाएं जुड़ी हैं": what an index or a portal is made of."""
    away = draft.subject.how in _NOT_SAID or draft.subject.how == "pronoun"
    placed = draft.subject.type in (*_PLACES, "state", "country")
    return away and placed and bool(draft.measure) and _ITSELF.match(fold_text(draft.sentence)) is not None


_ITSELF = regex.compile(
    r"(?:इस\s+|यह\s+)?(?:सूचकांक|इंडेक्स|पोर्टल|सर्वेक्षण|सर्वे|रैंकिंग|ग्रेडिंग)\s+(?:(?:से|में|पर|का|की|के)\s+)?(?:कुल\s+)?[\p{L}\d,]+\s"
)


_REVIEWED_UNITS = ("departments", "programmes", "schemes", "projects", "services")


def _is_of_dashboard(draft: Draft) -> bool:
    """“डैशबोर्ड पर 49 विभागों के 110 कार्यक्रमों की समीक्षा होती है": what a state's dashboard judges, of no district that it judges."""
    away = draft.subject.how in _NOT_SAID or draft.subject.how == "pronoun"
    told = away and draft.subject.type in _PLACES and is_dashboard(draft.measure)
    return told and _REVIEWED.search(fold_text(draft.sentence)) is not None


_REVIEWED = regex.compile(
    r"^(?!.*(?<!\p{L})(?:बैठक|जिले|जनपद|जिलाधिकारी)(?!\p{L}|\p{M})).*"
    r"\d+\s+विभागों\s+(?:के|की)\s+\d+\s+[\p{L}\p{M}]+\s+(?:की|का|को|पर)\s+(?:[\p{L}\p{M}]+\s+){0,4}?"
    r"(?:समीक्षा|मूल्यांकन|आकलन|निगरानी|मानीटरिंग|परख|प्रगति|आधार|रैंकिंग)"
)


@lru_cache(maxsize=1)
def _entered() -> regex.Pattern[str]:
    """“4,477 शहर रैंकिंग में शामिल किए गए": those that a ranking ranks."""
    return compile_pattern(
        r"(?:रैंकिंग|सूची|सर्वेक्षण|सर्वे|सूचकांक|इंडेक्स|इसमें|जिसमें)\s+(?:[\p{L}\p{M}\d,]+\s+){0,6}?(?:शामिल|रखे|भाग\s+ल|हिस्सा\s+ल|परखे|आंके)"
    )
