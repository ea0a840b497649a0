"""Where, when, how sure and who says so: scope, period, modality and speaker of a claim whose subject is known."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import regex

from extract import lexicon
from extract.article_state import ArticleState, Subject
from extract.cardinals import ordinal_words
from extract.lexicon import whole_word
from extract.marks import Line
from extract.measures import EVENTS, family, is_event
from extract.names.mentions import Name
from extract.numbers import Number
from extract.periods import Period, month_before
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.sentences import Sentence
from extract.subjects import SCOPE_TYPES, Window
from extract.text import fold_text


@dataclass(frozen=True, slots=True)
class Found:
    """An argument and the folded span of the words that say it, -1 where it was carried over."""

    value: str
    start: int = -1
    end: int = -1


NOTHING = Found("")


def find_scope(
    claim: Claim,
    window: Window,
    names: list[Name],
    subject: Subject,
    measure: str,
    state: ArticleState,
    prepared: Prepared,
) -> Found:
    """The field in which a rank holds: a stated number ("243 शहर"), a group (पहला समूह), a place before में."""
    if claim.whole is not None and claim.kind == "rank":
        return _field_scope(claim.whole, names, subject, measure, state, prepared)
    if claim.kind != "rank":
        return find_category(window, prepared) if claim.kind == "score" else NOTHING
    category = find_category(window, prepared)
    if category.value:
        return category
    for name in reversed([n for n in names if window.start <= n.start and n.end <= window.stop]):
        if name.case not in ("locative", "genitive") or name.counted:
            continue
        if name.type in SCOPE_TYPES and (name.kind != "headed" or name.type == "zone"):
            return Found(name.text, name.start, name.end)
        if name.kind in ("headed", "bare") and name.head in _DIVISIONS and name.case == "locative":
            return Found(name.text, name.start, name.end)
        if (
            name.kind == "generic"
            and name.type == "district"
            and name.case == "locative"
            and subject.start != name.start
        ):
            return Found("जिला", name.start, name.end)
    level = _level().search(prepared.folded.text, window.start, window.stop)
    if level is not None:
        return Found(prepared.quote(*level.span("place")), *level.span("place"))
    others = {n.text: n for n in names if n.type in SCOPE_TYPES and n.case == "locative" and n.kind != "headed"}
    if len(others) == 1:  # "जनवरी में 63वें और फरवरी में 27वें स्थान पर रहे ललितपुर को प्रदेश में पांचवीं रैंक"
        only = next(iter(others.values()))
        return Found(only.text, only.start, only.end)
    return NOTHING


def level_scope(line: Line, prepared: Prepared) -> str:
    """The level that a sentence gives its ranking: "जिला स्तरीय थाना रैंकिंग", "विभागों की प्रदेश में रैंक"; "" for none."""
    match = _ranking_level().search(prepared.folded.text, line.sentence.start, line.sentence.end)
    return prepared.quote(*match.span("place")) if match else ""


@lru_cache(maxsize=1)
def _ranking_level() -> regex.Pattern[str]:
    place = "प्रदेश|राज्य|सूबे|देश|राष्ट्रीय|मंडल|जिला|जनपद"
    return regex.compile(
        rf"(?<!{lexicon.WORD_CHAR})(?P<place>{place})(?:\s*-?\s*स्तरीय(?:\s+[^\s,।]+)?\s+(?:रैंकिंग|सूची|ग्रेडिंग)"
        rf"|\s+(?:में|स्तर\s+पर)\s+(?:की\s+)?(?:रैंक|रैंकिंग)(?!{lexicon.WORD_CHAR}))"
    )


@lru_cache(maxsize=1)
def _level() -> regex.Pattern[str]:
    place = "प्रदेश|राज्य|सूबे|देश|राष्ट्रीय|मंडल|जिला|जनपद"
    return regex.compile(rf"(?<!{lexicon.WORD_CHAR})(?P<place>{place})\s*-?\s*(?:स्तरीय|स्तर|रैंकिंग|सूची)")


_DIVISIONS = frozenset({"मंडल", "मण्डल", "संभाग", "प्रमंडल"})


def _field_scope(
    whole: Number, names: list[Name], subject: Subject, measure: str, state: ArticleState, prepared: Prepared
) -> Found:
    text = prepared.folded.text
    for name in names:
        if name.end <= whole.start and name.case == "genitive" and text[name.after : whole.start].strip() == "":
            return Found(
                "जिला" if name.kind == "generic" and name.type == "district" else name.text, name.start, name.end
            )
    before = [n for n in names if n.end <= whole.start and n.type in SCOPE_TYPES and n.case == "locative"]
    if before:
        return Found(before[-1].text, before[-1].start, before[-1].end)
    if subject.type == "police_station":
        return Found(state.commissionerate or state.main.name)
    unit = _field_noun().match(text, whole.outer_end)
    if unit is None:
        return NOTHING
    english = lexicon.lookup("units").get(unit["noun"])
    noun = _direct(str(english), unit["noun"]) if english else unit["noun"]
    if english == "districts" and state.scopes.get(family(measure)):
        return Found(state.scopes[family(measure)])
    between = prepared.folded.text[whole.outer_end : unit.start("noun")].strip()
    quoted = prepared.quote(unit.start("noun") - len(between) - 1, unit.start("noun")).strip() + " " if between else ""
    value = f"{prepared.quote(whole.start, whole.end)} {quoted}{noun}"
    return Found(" ".join(value.split()), whole.start, unit.end("noun"))


def _direct(english: str, oblique: str) -> str:
    """The direct plural of a counted noun, which stands before the oblique in its row of the table (जिलों: जिले)."""
    row = lexicon.table("units")[english]
    at = row.index(oblique)
    return row[at - 1] if at and oblique.endswith(("ों", "ओं")) else oblique


@lru_cache(maxsize=1)
def _field_noun() -> regex.Pattern[str]:
    return regex.compile(rf"\s+(?:\S+\s+){{0,4}}?(?P<noun>{whole_word(lexicon.any_of('units'))})")


@lru_cache(maxsize=1)
def _category() -> regex.Pattern[str]:
    kind = whole_word("श्रेणी|वर्ग|समूह|ग्रुप|कैटेगरी|केटेगरी|कैटेगिरी")
    word = r"[\p{Devanagari}\-]+"
    return regex.compile(rf"(?P<scope>{word}\s+(?:की|के)\s+{kind}|(?:{word}\s+(?:की|के)\s+)?{word}\s+{kind})\s+(?:में|मे)")


def find_category(window: Window, prepared: Prepared) -> Found:
    """The group or class that a stretch names as the field of what follows ("पहले समूह में", "मेडिकल श्रेणी में")."""
    found = None
    for match in _category().finditer(prepared.folded.text, window.start, window.stop):
        found = match
    if found is None or found["scope"].split()[0] in ("इस", "इसी", "उसी", "जिस", "की", "के"):
        return NOTHING
    first, _, rest = prepared.quote(*found.span("scope")).partition(" ")
    value = (
        f"{first.removesuffix('े')}ा {rest}"
        if fold_text(first) in ordinal_words() and first.endswith("े")
        else f"{first} {rest}"
    )
    return Found(value, *found.span("scope"))


def find_period(
    claim: Claim,
    window: Window,
    sentence: Sentence,
    measure: str,
    state: ArticleState,
    prepared: Prepared,
    before: Found,
) -> Found:
    """When a claim holds: the period nearest before it in its stretch, one just after, the sentence's first, the ranking's."""
    inside = [p for p in prepared.periods if sentence.start <= p.start < sentence.end]
    left = [p for p in inside if window.start <= p.start and p.end <= claim.start]
    right = [p for p in inside if claim.end <= p.start < window.right]
    if claim.kind in ("rank", "score"):
        left = [
            p for p in left if p.grain != "day"
        ] or left  # "शनिवार को अक्तूबर की रैंकिंग": the month ranked, not the day told
    chosen: Period | None = left[-1] if left else None
    right = [p for p in right if p.grain != "edition"]
    if chosen is None and right and _says_when(prepared.folded.text, right[0]) and not before.value:
        chosen = right[0]
    if chosen is None and before.value:
        return Found(before.value)
    if chosen is None:
        earlier = [p for p in inside if p.end <= claim.start and not _is_deadline(prepared.folded.text, p)]
        chosen = earlier[0] if earlier else None
    carried = state.periods.get(family(measure), "")
    if chosen is None and not carried and state.block_year[0] == sentence.block:
        return Found(state.block_year[1])
    if chosen is None or (not chosen.value and chosen.grain not in ("edition", "current")):
        return _carried(claim, window, measure, carried, sentence, state, prepared)
    if chosen.grain == "current":
        return _carried(claim, window, measure, carried, sentence, state, prepared)
    if chosen.grain == "edition":
        value = month_before(carried) if _is_month(carried) else ""
        return Found(value, chosen.start, chosen.end)
    return Found(chosen.value, chosen.start, chosen.end)


def _is_month(value: str) -> bool:
    """Whether a period is a month and not a year label: 2023-09 against 2023-24."""
    return len(value) == 7 and 1 <= int(value[5:]) <= 12 and int(value[5:]) != (int(value[2:4]) + 1) % 100


def _is_deadline(text: str, period: Period) -> bool:
    return text[period.end : period.end + 5].split()[:1] == ["तक"]


def _says_when(text: str, period: Period) -> bool:
    after = text[period.end : period.end + 8].split()
    return bool(after) and after[0] in ("में", "को", "के", "की")


def _carried(
    claim: Claim,
    window: Window,
    measure: str,
    carried: str,
    sentence: Sentence,
    state: ArticleState,
    prepared: Prepared,
) -> Found:
    """The ranking's own month for what it measures; nothing for what stands open to this day."""
    text = prepared.folded.text[sentence.start : sentence.end]
    if claim.kind in ("coverage", "count", "amount") and _still().search(
        prepared.folded.text, window.start, window.right
    ):
        return NOTHING
    if len(carried) == 10 and measure not in EVENTS:
        return NOTHING
    if claim.kind in ("coverage", "count", "amount") and not (
        is_event(measure) or state.ranked_block == sentence.block or _same_time().search(text)
    ):
        return NOTHING
    return Found(carried)


def same_time(line: Line, prepared: Prepared) -> bool:
    """Whether a sentence says that its figures are of the ranking's own month (महीने भर में, रिपोर्ट के अनुसार)."""
    return bool(_same_time().search(prepared.folded.text, line.sentence.start, line.sentence.end))


@lru_cache(maxsize=1)
def _same_time() -> regex.Pattern[str]:
    return regex.compile(
        whole_word("माह भर|महीने भर|महीनेभर|रिपोर्ट के अनुसार|रिपोर्ट के मुताबिक|इस दौरान|इस अवधि|इस बार|इस माह|इस महीने")
    )


@lru_cache(maxsize=1)
def _still() -> regex.Pattern[str]:
    return regex.compile(
        whole_word("अब तक|अबतक|अब भी|अभी|अभी तक|अभी भी|लंबित|अटके|अटका|फिलहाल|चल रहे|चल रही|रोजाना|प्रतिदिन")
    )


def tells_future(line: Line, prepared: Prepared) -> bool:
    """Whether a sentence speaks of a target or a time to come, whose month is no ranking's."""
    text = prepared.folded.text[line.sentence.start : line.sentence.end]
    return bool(_target().search(text) or _future().search(text))


def find_modality(claim: Claim, window: Window, sentence: Sentence, prepared: Prepared) -> str:
    """actual, target or forecast, by the verb of the clause that the number stands in."""
    text = prepared.folded.text
    stop = min(sentence.end, max(window.right, claim.end))
    after = text[claim.end : stop]
    ending = _clause_break().search(after)
    if ending:
        after = after[: ending.start()]
    if _target().search(after):
        return "target"
    if _forecast().search(after) or (
        _forecast_before().search(text[sentence.start : claim.start])
        and _future().search(text[claim.end : sentence.end])
    ):
        return "forecast"
    return "actual"


@lru_cache(maxsize=1)
def _clause_break() -> regex.Pattern[str]:
    return regex.compile(
        whole_word("लेकिन|मगर|जबकि|परंतु|किंतु|इसके सापेक्ष|इसके मुकाबले|इसके विरुद्ध|इसके विरूद्ध|जिसके सापेक्ष|जिसके विरुद्ध|वहीं") + r"|[;।]"
    )


@lru_cache(maxsize=1)
def _target() -> regex.Pattern[str]:
    goal = r"(?:का|के|की)\s+(?:(?:कुल|मासिक|वार्षिक|सालाना|नया)\s+)?लक्ष्य(?!\s+(?:के|का|से|की|में|पार|पूरा|हासिल))"
    stems = "जा|हो|कर|दे|ले|लगा|बना|पहुंचा|जोड़|खिला|भर|बांट|बन|लग|पूरा कर|रोप|खरीद|जुटा|वसूल|दिला|करा"
    infinitive = lexicon.alternation(f"{stem}{ending}" for stem in stems.split("|") for ending in ("ना", "नी", "ने"))
    return regex.compile(rf"{goal}|(?<!{lexicon.WORD_CHAR}){infinitive}\s+(?:है|हैं|था|थे|थी|थीं)(?!{lexicon.WORD_CHAR})")


@lru_cache(maxsize=1)
def _forecast() -> regex.Pattern[str]:
    return regex.compile(
        whole_word(
            "सकता है|सकती है|सकते हैं|सकेगी|सकेगा|सकेंगे|जाएंगे|जाएगा|जाएगी|होने का अनुमान|"
            "होने की उम्मीद|होने की संभावना|का अनुमान है|रहने का अनुमान|पहुंचने का अनुमान"
        )
    )


@lru_cache(maxsize=1)
def _forecast_before() -> regex.Pattern[str]:
    return regex.compile(whole_word("अनुमान|उम्मीद|संभावना|पूर्वानुमान"))


@lru_cache(maxsize=1)
def _future() -> regex.Pattern[str]:
    return regex.compile(r"\p{Devanagari}(?:ेगा|ेगी|ेंगे|ाएगा|ाएगी|ाएंगे)(?!\p{Devanagari})|सकत")


def find_speaker(sentence: Sentence, claim: Claim, state: ArticleState, prepared: Prepared) -> Found:
    """The person or body that the sentence itself gives the figure to; "उन्होंने" is the speaker of the paragraph."""
    text = prepared.folded.text
    for match in _spoken().finditer(text, sentence.start, sentence.end):
        start, end = _speaker_phrase(text, sentence.start, match.start())
        phrase = prepared.quote(start, end) if end > start else ""
        if not phrase:
            continue
        if phrase.split()[-1] in ("उन्हों", "उन्हो", "उनके"):
            return Found(state.speaker)
        words = text[start:end].split()
        if any(word in _REPORTS for word in words) or text[start:end] in lexicon.lookup("measures"):
            continue
        return Found(phrase, start, end)
    return NOTHING


@lru_cache(maxsize=1)
def _spoken() -> regex.Pattern[str]:
    said = (
        r"(?:बताया|कहा|जानकारी\s+दी|जानकारी\s+देते|दावा\s+किया|स्वीकार\s+किया|उम्मीद\s+जताई|माना|बताते"
        r"|खारिज\s+करते\s+हुए\s+कहा|स्पष्ट\s+किया)"
    )
    return regex.compile(
        rf"(?:\s+ने|(?<=उन्हों)ने|(?<=उन्हो)ने)(?:\s+(?!{said})[^\s,।]+){{0,4}}?\s+{said}(?:\s+है)?(?:\s+कि|,|\s*[-:])?"
        r"|\s+(?:के|की)\s+(?:मुताबिक|अनुसार)|\s+का\s+(?:कहना|अनुमान|दावा)\s+(?:है|था)(?:\s+कि)?|\s+बोले"
    )


_REPORTS = frozenset(
    (
        "रिपोर्ट",
        "सर्वेक्षण",
        "सर्वे",
        "आंकडों",
        "आंकडे",
        "सूत्रों",
        "जानकारी",
        "विज्ञप्ति",
        "सूची",
        "नियम",
        "नियमों",
        "मानक",
        "आदेश",
        "रैंकिंग",
        "डाटा",
        "पोर्टल",
    )
)


def _speaker_phrase(text: str, start: int, stop: int) -> tuple[int, int]:
    """The noun phrase that ends at `stop`: back to a comma, a stop or a word that no title or name holds."""
    begin = max((text.rfind(mark, start, stop) + 1 for mark in (",", ";", ":", "।", "(", ")")), default=start)
    begin = max(begin, start)
    while begin < stop and text[begin] == " ":
        begin += 1
    words = list(regex.finditer(r"\S+", text[begin:stop]))
    first = 0
    for i, word in enumerate(words):
        if word.group() in _leaders() or word.group().endswith(("कर", "हुए")):
            first = i + 1
    if len(words) - first > 9 or first >= len(words):
        return 0, 0
    return begin + words[first].start(), begin + words[-1].end()


@lru_cache(maxsize=1)
def _leaders() -> frozenset[str]:
    """Words that stand before a speaker and are no part of the name."""
    return frozenset(
        [
            "वहीं",
            "उधर",
            "इधर",
            "इस",
            "बारे",
            "संबंध",
            "में",
            "को",
            "से",
            "पर",
            "कि",
            "और",
            "लेकिन",
            "जबकि",
            "है",
            "हैं",
            "था",
            "थे",
            "जहां",
            "इसके",
            "अनुसार",
            "मुताबिक",
            "हालांकि",
            "बाद",
        ]
    )
