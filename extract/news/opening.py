"""What an article is about before it is read: its own place (main_place.py), its institution, its first measure, its short names."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise, zip_longest

import regex

from extract import lexicon
from extract.article_state import NOBODY, ArticleState, Subject
from extract.datelines import dateline, in_dateline
from extract.holders.persons import known_person
from extract.holders.subject_types import SCOPE_TYPES
from extract.kept_patterns import compile_pattern
from extract.measures.measure_kinds import are_kin, canonical, family, is_ranking, is_scheme
from extract.measures.measures import matters, measures_of
from extract.names.gazetteer import official_name, places
from extract.names.linking import parents_of, state_name
from extract.names.name import Name
from extract.names.words import any_ranking
from extract.news.main_place import main_place
from extract.news.own_parts import set_own_parts
from extract.news.places_of_hearings import place_of_hearing
from extract.news.title_topics import ranking_of_bodies, title_topic, work_done
from extract.periods.article_times import edition_titled, month_of_campaign, year_of_account, year_reviewed
from extract.pointing.frames import body_key
from extract.prepared import Prepared
from extract.text import fold_text


def open_article(state: ArticleState, title: Prepared, text: Prepared) -> None:
    """Set the article's own place, its commissionerate and its first measure."""
    state.article = f"{title.folded.text}\n{text.folded.text}"
    state.main = main_place(title, text)
    state.town = state.main.name
    written = dateline(text) if state.main.type in SCOPE_TYPES else None
    if written is not None and written.type in ("city", "district"):
        state.town = written.name
    for name in text.names:
        short = _in_brackets(name, text)
        if short and name.kind == "headed" and not name.plural:
            state.short[short] = Subject(name.text, name.type, name.start, name.end, "pronoun")
    for name, behind in pairwise(text.names):
        long = behind.kind == "headed" and behind.type == "institution" and name.kind == "bare"
        if long and text.between(name.end, behind.start).strip() == "(":  # "एचएनएलयू (हिदायतुल्ला राष्ट्रीय विधि विवि)"
            state.short[name.text] = Subject(behind.text, behind.type, name.start, name.end, "pronoun")
    state.titled_numbers = _titled_numbers(title, state.main)
    set_own_parts(title, text, state)
    state.called = _called(title, text)
    state.about = _institution(title, text)
    if state.about is NOBODY and not any(name.type == "institution" for name in title.names):
        state.about = _university_of_results(text)
        if state.about is NOBODY:
            state.about = _graded_institution(title, text)
    if state.about is NOBODY:
        state.about = _ranked_department(title, text)
    if state.about is NOBODY:
        state.about = place_of_hearing(text)
    state.station = title.called(*title.stations[0]) if len(title.stations) == 1 else ""
    state.acting = _acting_station(text)
    state.state_name = state_name(parents_of(named_places(title, text), state.main.name)) or _titled_state(title)
    state.commissionerate = _own_commissionerate(state.main, text, title)
    for prepared in (text, title):
        for name in measures_of(prepared.names, prepared):
            state.surfaces.setdefault(family(name.text), []).append(name.text)
    state.aliases = _aliases(title, text)
    state.measure = _first_measure(title, text)
    state.measure = state.aliases.get(state.measure, state.measure)
    state.first_measure = state.measure
    titled = frozenset(family(name.text) for name in measures_of(title.names, title) if is_scheme(name.text))
    state.titled_measures = titled if len(titled) > 1 else frozenset()
    state.titled = next((_titled(name, title) for name in measures_of(title.names, title)), "")
    state.programme = state.measure if state.measure in _programmes() else ""
    state.time = (
        year_reviewed(title, state.published) or year_of_account(text, state.published) or month_of_campaign(text)
    )
    state.edition = edition_titled(title)
    for period in title.periods:
        if period.grain in ("year", "fiscal", "month") and period.value and state.measure:
            state.periods.setdefault(family(state.measure), period.value)


def _acting_station(text: Prepared) -> Subject:
    """The one station whose police act in the opening sentence: what such news goes on to count is theirs; NOBODY for none."""
    opening = next((line.sentence for line in text.lines if line.sentence.kind == "paragraph"), None)
    if opening is None:
        return NOBODY
    named = [span for span in text.stations if opening.start <= span[0] < opening.end]
    acts = [n for n in text.names if opening.start <= n.start < opening.end and n.case == "ergative"]
    own = [s for s in named if any(n.start <= s[0] and s[1] <= n.end for n in acts)]
    own = own or [s for s in named if any(0 <= n.start - s[1] <= _HEAD_NOUN and n.head == "पुलिस" for n in acts)]
    if len(own) != 1 or len({fold_text(text.quote(*s)) for s in named}) != 1:
        return NOBODY
    return Subject(text.called(*own[0]), "police_station", *own[0], "carried", text.name)


_HEAD_NOUN = 8  # code points between a station's name and its police: "थाने की "


def _titled_numbers(title: Prepared, main: Subject) -> frozenset[float]:
    """The figures of "गाजीपुर में 10,400 बच्चों को लगे टीके", which are the article's own place's; none where a title names another place too."""
    named = {fold_text(n.base or n.text) for n in title.names if n.kind in ("place", "headed")}
    if named != {fold_text(main.name)}:
        return frozenset()
    return frozenset(n.value for n in title.numbers if n.value >= _TOLD)


_TOLD = 20  # smaller figures stand in any article twice


def _titled_state(title: Prepared) -> str:
    """The one state that a title names, of news that names several: "उत्तराखंड ने जीते 24 गोल्ड"; "" for none."""
    states = {
        official_name(place) for n in title.names for place in places(n.base or n.text)[:1] if place.kind == "state"
    }
    return next(iter(states)) if len(states) == 1 else ""


def _titled(name: Name, title: Prepared) -> str:
    """A title's measure as printed, with the ranking that it is of: "म्यूटेशन की रैंकिंग"."""
    ranking = _RANKING.match(title.folded.text, name.end)
    return name.text if ranking is None else title.quote(name.start, ranking.end())


_RANKING = regex.compile(r"\s+की\s+(?:रैंकिंग|ग्रेडिंग)")


def _own_commissionerate(main: Subject, *fields: Prepared) -> str:
    """The commissionerate named first whose place may be the article's own; "" where those named are of other districts.

    "आगरा, …। कमिश्नरेट को दूसरा स्थान मिला, कानपुर कमिश्नरेट पहले": कमिश्नरेट alone is आगरा's.
    """
    own = _districts(main.name)
    for name in (name for field in fields for name in field.names):
        if name.type != "commissionerate" or not name.base:
            continue
        theirs = _districts(name.base)
        if not own or not theirs or own & theirs:
            return name.text
    return ""


def _districts(name: str) -> set[str]:
    """The codes of the districts that a name is of; empty for a town within one, or a place that the tables do not know."""
    return {place.code for place in places(name) if place.kind == "district"}


def _called(*fields: Prepared) -> dict[str, Subject]:
    """The article's persons of two names or more, by the first or the last alone, which later sentences print.

    तेजस of "तेजस जोशी", कोहली of "विराट कोहली". Only those whom the tables know by given name or surname, and none of two
    with one name.
    """
    firsts: dict[str, dict[str, Subject]] = {}
    lasts: dict[str, dict[str, Subject]] = {}
    for prepared in fields:
        for name in prepared.names:
            words = name.text.split()
            if name.kind == "bare" and len(words) > 1 and (known_person(name) or _is_initial(words[0])):
                subject = Subject(name.text, "person", name.start, name.end, "pronoun", prepared.name)
                firsts.setdefault(words[0], {}).setdefault(words[1], subject)
                lasts.setdefault(words[-1], {}).setdefault(words[0], subject)
    out: dict[str, Subject] = {}
    for called in {*firsts, *lasts}:
        persons = {s.name: s for alone in (firsts, lasts) for s in alone.get(called, {}).values()}
        if len(persons) == 1:
            out[called] = next(iter(persons.values()))
    return out


def _is_initial(word: str) -> bool:
    """“डी गुकेश": whether a name opens with a letter."""
    return fold_text(word).rstrip(".") in lexicon.words("abbreviations", "letters")


def _institution(title: Prepared, text: Prepared) -> Subject:
    """The institution that a title names first, by the text's name for it: "अटल विवि" is the अटल बिहारी वाजपेयी विश्वविद्यालय.

    NOBODY where the title names none, or the text never does.
    """
    for name, following in zip_longest(title.names, title.names[1:]):
        if name.kind in ("measure", "pronoun") or (name.kind == "generic" and name.type != "institution"):
            continue
        beside = following is not None and 0 <= following.start - name.after <= 1
        if (
            name.kind == "place"
            and name.case == "genitive"
            and beside
            and following is not None
            and following.kind == "bare"
        ):
            continue  # "बिलासपुर के सिम्स में 35 पद खाली"
        if name.text in any_ranking():
            continue  # "नवीनतम एनआईआरएफ रैंकिंग में"
        alike = [n for n in text.names if n.type == "institution" and not n.plural]
        if name.kind == "bare" or fold_text(name.text) in lexicon.lookup("bodies"):
            short = [n for n in alike if _in_brackets(n, text) == name.text]
            return Subject(_with_letters(short[0], text), "institution", how="main") if short else NOBODY
        if name.kind != "headed" or name.type != "institution" or name.plural or not name.base:
            return NOBODY
        if name.head.endswith(_OF_TOWNS):
            return NOBODY  # a town's council is the town
        if fold_text(name.base) in _POWER and (company := _power_company(name, text)) is not None:
            return Subject(company.text, "institution", how="main")
        whole = next((n for n in alike if (said := _in_brackets(n, text)) and said in name.base.split()), None)
        if whole is not None:
            return Subject(whole.text, "institution", how="main")  # "गुजवि स्टेट यूनिवर्सिटी में 41वें नंबर पर"
        alike = [n for n in alike if body_key(n.head) == body_key(name.head)]
        own = set(fold_text(name.base).split()) - set(lexicon.words("field_words", "sorts"))
        called = [n for n in alike if n.kind == "headed" and own & set(fold_text(n.text).split())]
        longest = max(called, key=lambda n: len(n.text), default=name if alike else None)
        return Subject(longest.text, "institution", how="main") if longest else NOBODY
    return NOBODY


def _with_letters(name: Name, text: Prepared) -> str:
    """“छत्तीसगढ़ आयुर्विज्ञान संस्थान (सिम्स)": an institution with what its news calls it, where that stands in the text again."""
    letters = _in_brackets(name, text)
    again = len(regex.findall(lexicon.whole_word(regex.escape(fold_text(letters))), text.folded.text)) > 1
    return f"{name.text} ({letters})" if again else name.text


def _power_company(titled: Name, text: Prepared) -> Name | None:
    """The company that "बिजली कंपनी" of a title is: "पूर्व क्षेत्र विद्युत वितरण कंपनी"; None where the text names none, or several."""
    kin = {
        fold_text(n.text): n
        for n in text.names
        if n.kind == "headed" and not n.plural and n.text.endswith(titled.head) and _SUPPLY in fold_text(n.text)
    }
    return next(iter(kin.values())) if len(kin) == 1 else None


_POWER = ("बिजली", "विद्युत")
_SUPPLY = "विद्युत वितरण"


def _ranked_department(title: Prepared, text: Prepared) -> Subject:
    """“संपर्क पोर्टल पर जलदाय विभाग 54 विभागों में 17वां": the department that a title places among the others; NOBODY for none."""
    named = [n for n in title.names if n.kind in ("headed", "place", "person")]
    if len(named) != 1 or named[0].type != "department" or named[0].plural or not named[0].base:
        return NOBODY
    if _AMONG_DEPARTMENTS.search(f"{title.folded.text}\n{text.folded.text[:_OPENS_WITH]}") is None:
        return NOBODY
    again = any(n.kind == "headed" and fold_text(n.text) == fold_text(named[0].text) for n in text.names)
    return Subject(named[0].text, "department", how="main") if again else NOBODY


_AMONG_DEPARTMENTS = regex.compile(r"\d+\s+विभागों\s+(?:में|की\s+(?:सूची|रैंकिंग)\s+में)")


def _graded_institution(title: Prepared, text: Prepared) -> Subject:
    """“सिद्धार्थ विश्वविद्यालय नैक में बी डबल प्लस से चूक गया": the institution that the first sentence of news of an accreditation opens with."""
    if not any(family(name.text) == _ACCREDITATION for p in (title, text) for name in measures_of(p.names, p)[:1]):
        return NOBODY
    opening = [line.sentence for line in text.lines if line.sentence.kind == "paragraph"][:_DATELINE_AND_FIRST]
    for sentence in opening:
        first = next((n for n in text.names_of(sentence) if not in_dateline(n, text)), None)
        if first is None or first.kind == "place":
            continue
        own = first.kind == "headed" and first.type == "institution" and not first.plural and bool(first.base)
        return Subject(first.text, "institution", how="main") if own and first.case in _ACTS else NOBODY
    return NOBODY


_ACCREDITATION = "नैक"
_ACTS = ("", "ergative", "dative")


def _university_of_results(text: Prepared) -> Subject:
    """“अवधेश प्रताप सिंह विश्वविद्यालय ने स्नातक परीक्षा के परिणाम अपलोड किए" in the first sentence: whose students all figures are of."""
    opening = [line.sentence for line in text.lines if line.sentence.kind == "paragraph"][:_DATELINE_AND_FIRST]
    for sentence in opening:
        for name in text.names_of(sentence):
            own = name.kind == "headed" and name.type == "institution" and not name.plural and bool(name.base)
            if own and name.case == "ergative" and body_key(name.head) == _UNIVERSITY:
                told = _results().search(text.folded.text, name.after, sentence.end)
                return Subject(name.text, "institution", how="main") if told else NOBODY
    return NOBODY


_DATELINE_AND_FIRST = 2  # sentences: "रीवा (संवाददाता)।" may stand as one of its own
_UNIVERSITY = body_key("विश्वविद्यालय")


@lru_cache(maxsize=1)
def _results() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("exam_words", "result")))


def _in_brackets(name: Name, prepared: Prepared) -> str:
    """The one word in brackets right behind a name, which is short for it: "गुरु जंभेश्वर विश्वविद्यालय (जीजेयू)"."""
    said = _SHORT.match(prepared.folded.text, name.end)
    return said["short"] if said else ""


_OF_TOWNS = ("निगम", "पालिका", "परिषद", "पंचायत")
_SHORT = regex.compile(r"\s*\(\s*(?P<short>[\p{L}\p{M}.]+)\s*\)")


def named_places(*fields: Prepared) -> list[str]:
    """The places that the fields name, each as often as it stands there, without the head noun beside it."""
    return [name.base or name.text for field in fields for name in field.names if name.kind in ("place", "headed")]


def _first_measure(title: Prepared, text: Prepared) -> str:
    """The measure that the title names, or the text's opening; the text's own name for the title's, where it prints only that.

    What the text names further on is mentioned beside its matter: a campaign, a helpline.
    """
    named, within = (matters(measures_of(prepared.names, prepared), prepared) for prepared in (title, text))
    within = [
        name
        for name in within
        if not _of_another_matter(name, text) and not _labels_row(name, text) and not _head_of_budget(name, title, text)
    ]
    if not named:
        topic = title_topic(title)
        opening = [name for name in within if name.start < _OPENS_WITH]
        if opening and not is_ranking(topic):
            return canonical(_narrower(opening, text).text)
        return topic or ranking_of_bodies(title, text) or work_done(title)
    first = canonical(_narrower(named, title).text)
    others = [canonical(name.text) for name in within]
    if first in others:
        return first
    return next((other for other in others if are_kin(first, other) and other in _programmes()), first)


def _head_of_budget(name: Name, title: Prepared, text: Prepared) -> bool:
    """“62,387 करोड़ का बजट … राजस्व प्राप्तियां 45,100 करोड़": what a budget takes in is a head of it, and not what the news is of."""
    if fold_text(name.text) not in lexicon.words("money_words", "heads_of_budget"):
        return False
    return any(
        _BUDGET.search(p.folded.text, 0, end) for p, end in ((title, len(title.folded.text)), (text, name.start))
    )


_BUDGET = regex.compile(r"(?<![\p{L}\p{M}])बजट(?![\p{L}\p{M}])")
_OPENS_WITH = 450  # code points: two or three sentences and a dateline


def _of_another_matter(name: Name, text: Prepared) -> bool:
    """“उधर, बैडमिंटन की विश्व रैंकिंग में": what a paragraph turns to beside the article's own matter."""
    return bool(_BESIDE.search(text.folded.text, max(0, name.start - _TURN), name.start))


def _labels_row(name: Name, text: Prepared) -> bool:
    """“राजस्व — 63,100 — 63,200": a department or a head of account whose row this is, and no matter of the news."""
    line = next((line for line in text.lines if line.sentence.start <= name.start < line.sentence.end), None)
    row = line is not None and line.sentence.kind == "row" and len(line.numbers) >= _CELLS
    return (
        row
        and line is not None
        and name.start - line.sentence.start <= _BULLET
        and _CELL.match(text.folded.text, name.end) is not None
    )


_CELLS = 2
_BULLET = 3  # code points
_CELL = regex.compile(r"\s*[-–—|:]")
_TURN = 60  # code points from such a turn to the name
_BESIDE = regex.compile(r"(?<!\p{L})(?:उधर|इधर|इसी\s+बीच)\s*,[^।\n]*$")


def _aliases(title: Prepared, text: Prepared) -> dict[str, str]:
    """“फार्मर रजिस्ट्री यानी किसान पहचान पत्र": two names of one measure, the one -> that of the title, else -> the first."""
    of_title = {canonical(name.text) for name in measures_of(title.names, title)}
    out: dict[str, str] = {}
    for first, second in pairwise(measures_of(text.names, text)):
        one, other = canonical(first.text), canonical(second.text)
        if one == other or not _THAT_IS.fullmatch(text.between(first.end, second.start)):
            continue
        if other in of_title and one not in of_title:
            one, other = other, one
        out[other] = one
    return out


_THAT_IS = regex.compile(r"\s*(?:,\s*)?(?:यानी|यानि|अर्थात)\s+(?:कि\s+)?|\s*\(\s*")


def _programmes() -> list[str]:
    return list(lexicon.table("measure_kin_words"))


def _narrower(found: list[Name], prepared: Prepared) -> Name:
    """Of "जल जीवन मिशन के तहत हर घर जल योजना" the scheme within the mission."""
    first = found[0]
    if len(found) > 1:
        gap = prepared.between(first.end, found[1].start).strip()
        if gap in ("के तहत", "के अंतर्गत", "के अंतर्गत चल रही", "की"):
            return found[1]
    return first
