"""Who says a figure: "डीएम आशुतोष द्विवेदी ने बताया कि", "सचिव के मुताबिक"; a report or a table is no speaker.

The speaker is the noun phrase before a verb of saying, back to the last comma,
stop or connective; a place that owns the office is left out ("ललितपुर के सीडीओ …").
उन्होंने and उनके अनुसार are the speaker whom the article named last, and an office
alone ("सिविल सर्जन ने") is its holder, where one was named before.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import NOTHING, Found
from extract.article_state import ArticleState
from extract.kept_patterns import compile_pattern
from extract.names.gazetteer import places
from extract.names.words import is_name_word
from extract.prepared import Prepared
from extract.rules.required import one_of
from extract.sentences import Sentence

_LONGEST = 9  # words of an office and a name


def find_speaker(sentence: Sentence, state: ArticleState, prepared: Prepared) -> Found:
    """The person or body that the sentence itself gives its figures to, NOTHING for none."""
    if prepared.words_of(sentence).isdisjoint(_telling()):
        return NOTHING
    text = prepared.folded.text
    for match in _spoken().finditer(text, sentence.start, sentence.end):
        if match["back"]:
            return Found(state.speaker)
        start, end = _phrase(text, sentence.start, match.start())
        words = text[start:end].split()
        if not words or not _can_speak(words, prepared, start, end):
            continue
        if words[-1].endswith("ने") and _OF_DEED.fullmatch(match.group()):
            continue  # "दो लाख रुपए ऐंठने का आरोप है": of what somebody is accused
        if words[-1] in _words("back"):
            return Found(state.speaker)
        return _holder(Found(prepared.quote(start, end), start, end), state)
    return NOTHING


def speaker_told_behind(
    sentence: Sentence, following: Iterable[Sentence], state: ArticleState, prepared: Prepared
) -> Found:
    """Who told a sentence, by one behind it in the paragraph: "… वसूला गया। यह जानकारी एसडीएम अमित वर्मा ने दी"; NOTHING for none.

    Between the two none may have a speaker of its own. `following` are the sentences behind it, of its paragraph and further.
    """
    text = prepared.folded.text
    following = list(following)
    signed = _signature(sentence, following, prepared)
    if signed is not NOTHING:
        return signed
    said = _told_behind().search(text, sentence.start, sentence.end)  # "… 366 लंबित रहे, यह बात एसपी ने कही"
    for later in following:
        if said is not None or later.block != sentence.block:
            break
        said = _told_behind().match(text, later.start, later.end)
        if said is None and find_speaker(later, state, prepared) is not NOTHING:
            break
    if said is None:
        return NOTHING
    start, end = _phrase(text, said.start("who"), said.end("who"))
    words = text[start:end].split()
    if not words or not _can_speak(words, prepared, start, end):
        return NOTHING
    return _holder(Found(prepared.quote(start, end), start, end), state)


def _signature(sentence: Sentence, following: list[Sentence], prepared: Prepared) -> Found:
    """“… इसकी पड़ताल होगी।" -अंकिता राव, सीडीओ: who signs the words in quotes that a paragraph is; NOTHING for no such."""
    block = [later for later in following if later.block == sentence.block]
    last = block[-1] if block else sentence
    said = _SIGNED.search(prepared.folded.text, sentence.start, last.end)
    if said is None or said.end() != last.end or said["name"].split()[0] in _words("report"):
        return NOTHING
    if lexicon.lookup("titles").keys().isdisjoint([said["office"], *said["office"].split()]):
        return NOTHING
    name, office = (prepared.quote(*said.span(group)) for group in ("name", "office"))
    return Found(f"{office} {name}", said.start("name"), said.end("name"))


# The end of a quotation, a dash, and who said it
_SIGNED = regex.compile(
    r"[\"'।.!]\s*[-–—]+\s*(?P<name>[\p{L}\p{M}.]+(?:\s[\p{L}\p{M}.]+){1,3}),\s*(?P<office>[\p{L}\p{M}.]+(?:\s[\p{L}\p{M}.]+){0,4})\s*"
)


@lru_cache(maxsize=1)
def _told_behind() -> regex.Pattern[str]:
    told = "जानकारी|जानकारियां|बात|बातें|सूचना|खुलासा|आंकडे|निर्देश|दावा"
    return compile_pattern(
        rf"(?<!{lexicon.WORD_CHAR})(?:यह|ये|उक्त|इसकी)\s+(?:{told})\s+(?P<who>[^,;।:]{{2,80}}?)\s+ने\s+(?:[^,;।:\s]+\s+){{0,4}}?(?:दी|कही|कहीं|बताई|दिए|किया)(?!{lexicon.WORD_CHAR})"
    )


_OF_DEED = regex.compile(r"\s+का\s+\S+\s+(?:है|था)")  # and no कि behind it, what somebody says


def learn_speaker(found: Found, state: ArticleState) -> None:
    """Keep who spoke, for the उन्होंने and the bare offices to come."""
    if found.value:
        state.speaker = found.value
    if found.start >= 0 and found.value not in state.speakers:
        state.speakers.append(found.value)


def _holder(found: Found, state: ArticleState) -> Found:
    """An office that stands alone as the speaker whom the article has named with it ("आयुक्त": "आबकारी आयुक्त प्रशांत नेगी")."""
    office = found.value.split()
    stripped = len(office) > 1 and office[0] in _HONORIFICS
    if stripped:
        office = office[1:]  # "श्री टोप्पो": "कार्यपालक अभियंता अजय कुमार टोप्पो"
    for named in reversed(state.speakers):
        words = named.split()
        at = range(len(words) - len(office), len(words)) if stripped else range(len(words))  # a surname stands last
        if len(words) > len(office) and any(words[i : i + len(office)] == office for i in at):
            return replace(found, value=named)
    return found


_HONORIFICS = ("श्री", "जनाब")  # of any man: "श्रीमती सिंह" is not विधायक अजय कुमार सिंह


def _can_speak(words: list[str], prepared: Prepared, start: int, end: int) -> bool:
    """Whether a phrase is somebody: it holds a name or an office, and ends in no report, scheme or verb."""
    if any(word in _words("report") and not _is_of_office(words, i) for i, word in enumerate(words)):
        return False
    if " ".join(words) in lexicon.lookup("measures"):
        return False
    if words[-1] in _words("back"):
        return True
    if len(words) == 1 and words[0] in lexicon.words("levels", "जिला"):
        return False  # "जिले के अनुसार": which district's
    if words[0][0].isdigit() and words[-1].endswith("ों"):
        return False  # "402 विद्यालयों ने": so many of them
    offices = prepared.tokens.phrases["title"] | prepared.tokens.phrases["head"]
    held = any(start <= prepared.tokens.starts[i] < end for i in offices)
    return held or any(is_name_word(word.strip("'\"")) for word in words)


def _is_of_office(words: list[str], i: int) -> bool:
    """“जिला कार्यक्रम अधिकारी", "सर्वेक्षण अधिकारी": whether a word of a report is what an office right behind it is for."""
    office = lexicon.lookup("titles").get(words[i + 1] if i + 1 < len(words) else "", "honorific")
    return bool(office != "honorific")


def _phrase(text: str, start: int, stop: int) -> tuple[int, int]:
    """The noun phrase that ends at `stop`: back to a comma, a stop or a word that no title or name holds."""
    named = _QUOTED.search(text, start, stop)
    before = stop if named is None else named.start()
    begin = max([start, *(mark.end() for mark in _MARK.finditer(_with_its_bracket(text[:before], start), start))])
    words = list(regex.finditer(r"\S+", text[begin:stop]))
    office = _office(words)
    first = 0
    for i, word in enumerate(words[:office]):
        if word.group() in _words("leader") or (word.group().endswith("कर") and len(word.group()) > len("कर")):
            first = i + 1
    owner = " ".join(word.group() for word in words[first : office - 1])
    if first < office - 1 and words[office - 1].group() in ("के", "की") and places(owner):
        first = office
    if len(words) - first > _LONGEST and first < office < len(words) and words[office - 1].group() in ("के", "की"):
        first = office  # "पेयजल एवं स्वच्छता प्रमंडल के कार्यपालक अभियंता अजय कुमार टोप्पो"
    if not words or first >= len(words) or len(words) - first > _LONGEST:
        return 0, 0
    return begin + words[first].start(), begin + words[-1].end()


def _with_its_bracket(text: str, start: int) -> str:
    """A text to its end, no mark in the brackets that say what an office is for: "एडीएम (वित्त एवं राजस्व) विनोद कुमार"."""
    for bracket in _BRACKET.finditer(text, start):
        office = [word.strip(",") for word in text[start : bracket.start()].split()[-_longest_title() :]]
        titled = any(
            lexicon.lookup("titles").get(" ".join(office[i:]), "honorific") != "honorific" for i in range(len(office))
        )
        if titled:
            text = f"{text[: bracket.start()]}{'_' * len(bracket.group())}{text[bracket.end() :]}"
    return text


_MARK = regex.compile(r"[,;:।()\"']")
_BRACKET = regex.compile(r"\([^()]{2,40}\)(?=\s+\p{L})")
_QUOTED = regex.compile(r"(?P<q>['\"])[^'\"]{1,24}(?P=q)\s*$")  # "ऐप ‘समीर’ के मुताबिक": a name in quotes


def _office(words: list[regex.Match[str]]) -> int:
    """Where the last office of a phrase begins, by word; the number of words where there is none."""
    longest = _longest_title()
    for i in range(len(words)):
        for stop in range(min(len(words), i + longest), i, -1):
            if lexicon.lookup("titles").get(" ".join(w.group() for w in words[i:stop]), "honorific") != "honorific":
                return i
    return len(words)


@lru_cache(maxsize=1)
def _longest_title() -> int:
    """Words in the longest title of the table."""
    return max(len(title.split()) for title in lexicon.words("titles"))


@lru_cache(maxsize=1)
def _spoken() -> regex.Pattern[str]:
    said = lexicon.any_of("speech_words", "said")
    source = lexicon.any_of("speech_words", "source")
    belief = lexicon.any_of("speech_words", "belief")
    told = lexicon.any_of("speech_words", "told")
    return compile_pattern(
        rf"(?:\s+ने|(?<=उन्हों)ने|(?<=उन्हो)ने)(?:\s+(?!{said})[^\s,।]+){{0,6}}?\s+{said}(?:\s+है)?(?:\s+कि|,|\s*[-:])?"
        rf"|\s+(?:के|की)\s+{source}|\s+(?:की\s+ओर\s+)?से\s+(?:मिली|प्राप्त|मिल\s+रही)\s+(?:[^\s,।]+\s+)?{told}\s+(?:के\s+)?{source}|(?P<back>(?<!\S)(?:उन|इन)के\s+{source}|(?<!\S)(?:उन|इन)का\s+{belief}\s+(?:है|था|कि))"
        rf"|\s+का\s+{belief}\s+(?:है|था|कि)(?:\s+कि)?|\s+की\s+मानें|\s+बोले(?!{lexicon.WORD_CHAR})"
    )


@lru_cache(maxsize=1)
def _telling() -> frozenset[str]:
    """Words of which a sentence that names its speaker holds one, whichever way it says so."""
    return one_of("speech_words", "said", "source", "belief") | {"मानें", "बोले"}


@lru_cache(maxsize=8)
def _words(role: str) -> frozenset[str]:
    return frozenset(lexicon.words("speech_words", role))
