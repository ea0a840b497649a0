"""Lists of names under one statement: who is in the list, and where it stands.

"क, ख ,ग तथा घ": items parted by commas and one last conjunction, each of one to
four words that may be a name. The first item may trail what comes before the list
("कानपुर कमिश्नरेट के रेलबाजार"), the last what comes after it ("चौबेपुर शामिल हैं");
both are cut at the first word that no name holds.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.marks import Line
from extract.names.cases import case_marks
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.names.words import is_name_word, plurals
from extract.prepared import Prepared

Spans = list[tuple[int, int]]  # of the folded text

_BODIES = ("department", "institution")
_SEPARATOR = regex.compile(
    r"\s*,\s*(?:और|व|तथा|एवं)?\s+|\s*,\s*|\s+" + whole_word("और|व|तथा|एवं|समेत|के\\s+अलावा|के\\s+साथ") + r"\s+"
    # "क, ख और ग समेत जिले के चार थाने": of whom the list is, and no further name of it
    r"(?<!समेत\s+(?=(?:पूरे\s+|कुल\s+)?(?:जिले|जिला|जनपद|प्रदेश|राज्य|देश|दुनिया|मंडल|तहसील|शहर|नगर|क्षेत्र|रेंज|जोन)\s+(?:के|की|में|भर)\s))"
)

_WHERE = regex.compile(r"\s*\(\s*[\p{L}\p{M}][\p{L}\p{M} .-]{1,30}\)\s*$")  # where a name of a list is from


@dataclass(frozen=True, slots=True)
class NameList:
    """The names of a list as folded spans, and the stretch of text it covers."""

    items: tuple[tuple[int, int], ...]
    start: int
    end: int


def find_lists(line: Line, prepared: Prepared) -> list[NameList]:
    """The lists of a sentence in order, of two names or more; no name runs over a number or a period."""
    text, sentence = prepared.folded.text, line.sentence
    stations = prepared.stations  # a word that names a station there is a name in a list, whatever else it means: उगली
    separators = list(_SEPARATOR.finditer(text, sentence.start, sentence.end))
    if not separators:
        return []
    known = [n for n in prepared.names_of(sentence) if n.kind == "place"]  # "अंडमान और निकोबार द्वीप समूह" is one
    separators = [s for s in separators if not any(n.start < s.start() and s.end() < n.end for n in known)]
    blocked = [(n.outer_start, n.outer_end) for n in line.numbers.values()]
    blocked += [(p.start, p.end) for p in line.periods.values()]
    blocked += [
        (n.start, n.end) for n in prepared.names_of(sentence) if n.kind == "generic" and n.counted
    ]  # "दो ब्लॉक बैरिया और मनियार"
    bodies = {
        n.start: n.end
        for n in prepared.names_of(sentence)
        if n.kind == "headed"
        and not n.plural
        and " " in n.text
        and n.text.endswith(n.head)
        and (n.type in _BODIES or (n.type == "police_station" and case_marks().keys() & n.text.split()[1:-1]))
    }
    ends = {end: start for start, end in bodies.items()}
    pieces: list[tuple[int, int]] = []
    at = sentence.start
    for separator in separators:
        pieces.append((at, separator.start()))
        at = separator.end()
    pieces.append((at, sentence.end))
    out: list[NameList] = []
    run: list[tuple[int, int]] = []
    for i, (start, end) in enumerate(pieces):
        one = _one_more().match(text, start, end) if run else None
        start = one.end() if one is not None else start  # "रिमझिम अग्रवाल, नंदिनी गर्ग एवं एक बेटे प्रखर मित्तल ने"
        where = _WHERE.search(text, start, end)
        end = where.start() if where is not None else end  # "मृणाल कुटेरी (तेलंगाना), तन्मय गुप्ता (दिल्ली) और …"
        whole = _item(text, start, end, blocked, stations) if ":" not in text[start:end] else None
        if bodies.get(start) == end:
            whole = start, end  # "राजस्व विभाग, कृषि विभाग और गृह विभाग", whatever their words mean elsewhere
        if whole is not None and whole[0] == start and whole[1] >= _trim_end(text, end):
            run.append((whole[0], _trim_end(text, whole[1]) if end == sentence.end else whole[1]))
            if i and "," not in separators[i - 1].group() and text[: whole[1]].endswith((" थाने", " थानों")):
                _close(run, out)  # "श्यामदेउरवा और चौक थाने, कोल्हुई को मिला पहला स्थान"
                run = []
            continue
        body = bodies.get(start)
        tail = (start, body) if body is not None and body < end else _leading(text, start, end, blocked, stations)
        if run and tail is not None:
            run.append(tail)
        _close(run, out)
        opener = ends.get(end)
        head = (opener, end) if opener is not None else _trailing(text, start, end, blocked, stations)
        run = [head] if head is not None else []
    _close(run, out)
    return [_with_whole_last(found, bodies) for found in out if not _of_class().match(text, found.end)]


def _with_whole_last(found: NameList, bodies: dict[int, int]) -> NameList:
    """“बनमनखी, मनिहारी और बेलसंड अवर निबंधन कार्यालय”: a list whose last name is a body's goes on to the end of that."""
    start, end = found.items[-1]
    whole = bodies.get(start, end)
    return NameList((*found.items[:-1], (start, whole)), found.start, whole) if whole > end else found


@lru_cache(maxsize=1)
def _one_more() -> regex.Pattern[str]:
    """“एक छात्र", "एक बेटी”: who the last of a list is, before the name."""
    who = lexicon.any_of("exam_words", "pupil") + "|" + lexicon.any_of("not_in_names", "kin")
    return compile_pattern(rf"एक\s+{whole_word(who)}\s+")


@lru_cache(maxsize=1)
def _of_class() -> regex.Pattern[str]:
    """Behind adjectives: "पूर्वोत्तर, पहाड़ी और छोटे राज्यों की लिस्ट में", which names nobody but the class of those in the list."""
    many = whole_word(lexicon.alternation(plurals()))
    kinds = whole_word(lexicon.any_of("field_words", "category", "part") + "|लिस्ट")
    return compile_pattern(rf"\s+{many}\s+(?:की|के)\s+{kinds}\s+(?:में|मे)(?!{lexicon.WORD_CHAR})")


def _close(run: list[tuple[int, int]], out: list[NameList]) -> None:
    if len(run) >= 2:
        out.append(NameList(tuple(run), run[0][0], run[-1][1]))


def _trim_end(text: str, end: int) -> int:
    while end > 0 and text[end - 1] in " .।|":
        end -= 1
    return end


def _words(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    return [(m.group(), m.start(), m.end()) for m in _WORD.finditer(text, start, end)]


_WORD = regex.compile(r"[\p{Devanagari}\p{Latin}.\-]+")


def _free(word: tuple[str, int, int], blocked: list[tuple[int, int]], stations: list[tuple[int, int]]) -> bool:
    text = word[0].rstrip(".")
    named = is_name_word(text) or text in _ALSO or any(s <= word[1] and word[2] <= e for s, e in stations)
    return named and not any(s < word[2] and word[1] < e for s, e in blocked)


_ALSO = frozenset({"महिला", "साइबर", "थाना", "कोतवाली"})
_STRIPPED = frozenset({"थाना", "थाने", "थानों", "पुलिस"})


def _item(
    text: str, start: int, end: int, blocked: list[tuple[int, int]], stations: list[tuple[int, int]]
) -> tuple[int, int] | None:
    """The whole piece as one name; None where any word of it cannot be."""
    words = _words(text, start, end) if end - start <= _LONGEST else []
    if words and _with_owner(text, words):
        return words[0][1], words[-1][2]
    if len(words) == 1 and _is_place(words[0], blocked):
        return words[0][1:]  # "उमरिया, गुना, झाबुआ", "जबेरा, हटा, पथरिया", whatever गुना and हटा are elsewhere
    if not 1 <= len(words) <= 4 or not all(_free(word, blocked, stations) for word in words):
        return None
    return words[0][1], words[-1][2]


def _is_place(word: tuple[str, int, int], blocked: list[tuple[int, int]], *kinds: str) -> bool:
    """Whether a word of a list is the name of a place (of one of these kinds, if any), whatever else it means, and no part of a number."""
    known = any(not kinds or place.kind in kinds for place in places(word[0]))
    return known and not any(s < word[2] and word[1] < e for s, e in blocked)


def _with_owner(text: str, words: list[tuple[str, int, int]]) -> bool:
    """“राजा का रामपुर", "बक्शी का तालाब”: a place of the gazetteer with a case mark in its name."""
    return len(words) > 2 and bool(places(text[words[0][1] : words[-1][2]]))


_FIELDS = ("प्रदेश", "राज्य", "देश", "सूबे", "जिले", "जनपद", "जोन", "रेंज", "परिक्षेत्र", "मंडल")
_LONGEST = 120  # characters; four words are never longer


def _leading(
    text: str, start: int, end: int, blocked: list[tuple[int, int]], stations: list[tuple[int, int]]
) -> tuple[int, int] | None:
    """The name that a last item begins with."""
    words = _words(text, start, end)
    district = _is_place(words[0], blocked, "district") if words else False
    if district and len(words) > 1 and words[1][0] in case_marks():
        return words[0][1:]  # "सोलन, ऊना और सिरमौर में"
    if district and words[0][0] in lexicon.words("verb_place_words", "cities"):
        return words[0][1:]  # "इंदौर और सूरत तीसरे स्थान पर"
    count = 0
    while count < len(words) and count < 4 and _free(words[count], blocked, stations):
        if count and text[words[count - 1][2] : words[count][1]].strip():
            break  # "और दक्षिण कोरिया 188 देशों की पहुंच के साथ"
        if count and words[count][0] in _FIELDS and not places(text[words[0][1] : words[count][2]]):
            break  # "और दातागंज प्रदेश में"
        if count and words[count][0] not in _STRIPPED and _heads_all(words[count : count + 2]):
            break  # "और लोहरदगा जिलों में", "और सोहावल विकास खंडों में"
        count += 1
        if words[count - 1][0] in ("थाने", "थानों") or (words[count - 1][0] == "थाना" and _is_own(words[: count - 1])):
            break  # "और महिला थाना", "और दातागंज थाने"
    return (words[0][1], words[count - 1][2]) if count else None


def _heads_all(words: list[tuple[str, int, int]]) -> bool:
    """A head noun in the plural: all of a list's names are of its kind, and it belongs to none of them."""
    return words[0][0] in plurals() or " ".join(word for word, *_ in words) in plurals()


def _trailing(
    text: str, start: int, end: int, blocked: list[tuple[int, int]], stations: list[tuple[int, int]]
) -> tuple[int, int] | None:
    """The name that a first item ends with, behind any label ("रांची : कांके, …")."""
    words = _words(text, max(start, text.rfind(":", start, end) + 1), end)
    count = 0
    while count < len(words) and count < 4 and _free(words[-1 - count], blocked, stations):
        if words[-1 - count][0].rstrip("-") in ("थाने", "थानों"):
            break  # "36 थाने कर्नलगंज, कोतवाली और कैंट", "प्रथम स्थान पाने वाले थाने- कोतवाली नगर, हाथरस गेट"
        if count and words[-1 - count][0].endswith(("ों-", "ओं-")):
            break  # "तीन बेटियों- रिमझिम अग्रवाल, नंदिनी गर्ग"
        if count and words[-1 - count][0] in lexicon.words("kin_words", "sibling"):
            break  # "जुड़वां भाई रोहन और राहुल"
        count += 1
    return (words[-count][1], words[-1][2]) if count else None


def station_name(text: str, start: int, end: int) -> tuple[int, int]:
    """The span of a list item without the थाना before or after it, where a name is left.

    "महिला थाना" keeps it, and leaves out a town after it ("महिला थाना चंबा").
    """
    words = _words(text, start, end)
    own = next((i for i in range(1, len(words)) if words[i][0] in _STRIPPED and _is_own(words[:i])), 0)
    if own:
        return words[0][1], words[own][2]
    headed = words[0][0] in _STRIPPED
    while len(words) > 1 and words[0][0] in _STRIPPED:
        words = words[1:]
    while len(words) > 1 and words[-1][0] in _STRIPPED:
        words = words[:-1]
    rest = [word for word, *_ in words if word != "कोतवाली"]
    if not headed and len(rest) == len(words) - 1 and rest and rest[0] not in lexicon.words("station_words", "town"):
        words = [word for word in words if word[0] != "कोतवाली"]  # रुद्रपुर कोतवाली; "कोतवाली नगर" is a name
    return words[0][1], words[-1][2]


def _is_own(words: list[tuple[str, int, int]]) -> bool:
    """Whether these words before थाना are a kind of station of which a district has one (महिला, साइबर क्राइम)."""
    return " ".join(word for word, *_ in words) in lexicon.words("station_words", "own")


def listed_names(names: list[Name], prepared: Prepared) -> set[int]:
    """Where the names of a list begin that share one number: "बगीचा, मनोरा और कुनकुरी में 214 पंचायतों", which is of them all."""
    out: set[int] = set()
    run: list[Name] = []
    joint = ""
    for name in names:
        between = prepared.between(run[-1].end, name.start).strip() if run else ""
        goes_on = run and not run[-1].case and between in (",", *_CONJUNCTIONS) and name.kind in _IN_LISTS
        goes_on = goes_on and not _is_counted(run[-1], prepared)
        run = [*run, name] if goes_on else [name]
        joint = between if goes_on else ""
        if len(run) > 1 and joint in _CONJUNCTIONS and name.case in ("genitive", "locative", "ablative"):
            out.update(member.start for member in run)
    return out


def _is_counted(name: Name, prepared: Prepared) -> bool:
    """“कांटी की 2 पंचायत और सकरा की 4 पंचायत": a noun with its figure, which is in no list with the owner of the next."""
    return name.kind == "generic" and prepared.between(max(0, name.start - 2), name.start)[:1].isdigit()


_CONJUNCTIONS = ("और", "व", "एवं", "तथा")
_IN_LISTS = ("place", "bare", "headed")
