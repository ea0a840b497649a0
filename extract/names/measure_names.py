"""Names of rankings, schemes and surveys: those of the tables, and any words with a head noun that makes one.

"जल जीवन मिशन" stands in measures.yml; "मुख्यमंत्री आरोग्य योजना" is known by योजना. The head noun
reaches back over up to four words that may be a name or join one (के, की, एवं), but
makes no measure of an adjective alone ("ताजा रैंकिंग") or of a field ("थानों की रैंकिंग").
"""

from __future__ import annotations

from functools import lru_cache

from extract import lexicon
from extract.names.person_words import person_words
from extract.names.tokens import Tokens
from extract.names.words import (
    any_ranking,
    broad_heads,
    heads,
    is_name_word,
    measure_heads,
    plurals,
    scheme_heads,
)
from extract.text import fold_text


def measure_end(tokens: Tokens, i: int) -> int:
    """Where the name of a ranking, scheme or survey that begins here ends, its head noun included; 0 where none does."""
    words = tokens.words
    meet = meet_of_level(tokens, i)
    if meet:
        return meet
    known = tokens.phrases["measure"].get(i)
    if known is not None and "".join(words[i : known[0]]) in _CLASSES:
        return known[0] if _is_examined(tokens, i, known[0]) else 0
    crop = _crop_measure(tokens, i)
    if crop and (known is None or crop > known[0]):
        return crop
    if known is not None and (known[0] > i + 1 or not tokens.blocked[i]):  # a number opens some names: दूसरा डोज
        end = max(known[0], _of_premier(tokens, i))  # "प्रधानमंत्री सूर्य घर" is in the table, "… मुफ्त बिजली योजना" the whole
        following = words[end] if end < len(words) else ""
        school = words[i] in _SCHOOLS if end == i + 1 else " ".join(words[i:end]) in _SCHOOLS
        if school and following in ("कालेज", "स्कूल", "कालेजों", "विद्यालय", "स्कूलों", "विद्यालयों"):
            return 0  # एक इंटर कालेज के मैदान पर
        if end == i + 1 and words[i] == "इंटर" and following in lexicon.words("inter_words", "english"):
            return 0  # इंटर आपरेबल क्रिमिनल जस्टिस सिस्टम
        if end == i + 1 and words[i] in _SCHOOLS and end in tokens.phrases["place"]:
            return 0  # हाइस्कूल झाझा: a school's name
        if words[i] in _SCHOOLS or " ".join(words[i:end]) in _SCHOOLS:
            before = words[i - 1] if i else ""
            if (
                i
                and not tokens.blocked[i - 1]
                and is_name_word(before)
                and before not in ("बोर्ड", "यूपी", "जिला", "जनपद")
                and not _sits_for(tokens, i, end)
            ):
                return 0  # आरके हाई स्कूल
        if following in lexicon.words("frame_words", "offices") or (
            end == i + 1 and following in ("एवं", "व", "और", "तथा", ",")
        ):
            return 0  # राजस्व एवं भूमि सुधार विभाग, परिवार कल्याण मंत्रालय: a word of a body's name
        blocks = lexicon.table("measure_blocks_words")
        if end == i + 1 and following in blocks.get(words[i], ()):
            return 0  # मतदान केंद्र, राजस्व ग्राम
        if end == i + 1 and _is_class(words, i):
            return 0  # "सबसे अधिक राजस्व के मामले", "राजस्व से संबंधित": what complaints are about
        while (
            end < len(words)
            and words[end] in measure_heads()
            and words[end] not in _OWN_NOUNS
            and not tokens.blocked[end]
        ):
            end += 1
        return _beyond_bracket(tokens, end)
    if leads(tokens, i):
        return i + 2
    premiers = _of_premier(tokens, i)
    if premiers:
        return premiers
    opens = is_name_word(words[i]) or words[i] in lexicon.words("no_subjects", "diseases")  # "टीबी खोजी अभियान"
    if tokens.blocked[i] or i in tokens.phrases["place"] or i in tokens.phrases["title"] or not opens:
        return 0
    rid = _free_of(words, i)
    if rid:
        return rid
    for end in range(i + 1, min(i + 5, len(words))):
        word = words[end]
        if tokens.blocked[end]:
            return 0
        if leads(tokens, end):
            return 0  # "अभियान ऑपरेशन चक्रव्यूह": the head of what follows
        if words[end + 1 : end + 2] and words[end + 1] in lexicon.table("measure_blocks_words").get(word, ()):
            return 0  # भारतीय खेल प्राधिकरण
        if word in scheme_heads() or _ends_programme(words, i, end):
            none = _says_of_which(words, i, end) or _is_counted(tokens, i, end) or _is_of_place(tokens, end)
            none = none or _opens_with_holder(tokens, i, end)
            return 0 if none else end + 1
        if not is_name_word(word) and word not in ("के", "की", "का", "एवं"):
            return 0
    return 0


def _of_premier(tokens: Tokens, i: int) -> int:
    """Where "मुख्यमंत्री वृद्धजन सम्मान पेंशन योजना" ends, a scheme called after an office; 0 where the office's holder is spoken of.

    Its words need be none that a name is made of elsewhere ("सीएम मुफ्त स्कूटी योजना"), but no case mark stands among them.
    """
    words = tokens.words
    if words[i] not in lexicon.words("programme_words", "premiers") or tokens.blocked[i]:
        return 0
    first, second = (words[k] if k < len(words) else "" for k in (i + 1, i + 2))
    if (first in person_words("given") or first in person_words("surname")) and second in person_words("surname"):
        return 0  # "मुख्यमंत्री नायब सैनी पेंशन योजना"
    for end in range(i + 1, min(i + _PREMIERS_WORDS, len(words))):
        word = words[end]
        if tokens.blocked[end] or not word[:1].isalpha() or word in _between_premier_and_scheme():
            return 0
        if word in _OF_PREMIERS:
            return end + 1 if end > i + 1 else 0
    return 0


_PREMIERS_WORDS = 8  # "प्रधानमंत्री अनुसूचित जाति अभ्युदय योजना" has five; the longest of the press seven
_OF_PREMIERS = frozenset(("योजना", "अभियान", "मिशन", "महाअभियान"))


@lru_cache(maxsize=1)
def _between_premier_and_scheme() -> frozenset[str]:
    joints = ("और", "तथा", "कि", "जो", "तो", "भी", "ही")
    return frozenset((*lexicon.words("case_marks"), *joints, *lexicon.words("programme_words", "says_which")))


def _beyond_bracket(tokens: Tokens, end: int) -> int:
    """Where a name ends that goes on behind its letters: "सतत विकास लक्ष्य (एसडीजी) भारत सूचकांक"; `end` where it does not."""
    words = tokens.words
    if words[end : end + 1] != ["("] or words[end + 2 : end + 3] != [")"]:
        return end
    for k in range(end + 3, min(end + 6, len(words))):
        if tokens.blocked[k] or not tokens.may_be_name(k):
            return end
        if words[k] in lexicon.words("measure_heads", "ranking", "survey", "index"):
            return k + 1
    return end


def meet_of_level(tokens: Tokens, i: int) -> int:
    """Where "राज्य स्तरीय स्कूली एथलेटिक्स प्रतियोगिता" ends, a meet named with its level; 0 where none begins here.

    "राज्य स्तरीय प्रतियोगिता" alone is the next round of any meet, and names none.
    """
    words = tokens.words
    first = i + 2 if words[i + 1 : i + 2] == ["स्तरीय"] else i + 1
    level = (
        words[i] in lexicon.words("meet_words", "held_at")
        if first == i + 2
        else words[i].endswith("स्तरीय") and words[i] != "स्तरीय"
    )
    if not level or tokens.blocked[i]:
        return 0
    for end in range(first, min(first + 5, len(words))):
        if tokens.blocked[end]:
            return 0
        if words[end] in lexicon.words("measure_heads", "contest"):
            return end + 1 if end > first else 0
        locative = words[end + 1 : end + 2] in (["में"], ["मे"])
        if locative and words[end] in lexicon.words("meet_words", "sports"):
            return end + 1  # "जिला स्तरीय कबड्डी में"
        if not (tokens.may_be_name(end) or words[end] in lexicon.words("meet_words", "schools")):
            return 0
    return 0


def leads(tokens: Tokens, i: int) -> bool:
    """“ऑपरेशन चक्रव्यूह": the one head noun that stands before its name, where none of the tables knows it."""
    words = tokens.words
    if words[i] != "आपरेशन" or i + 1 >= len(words) or tokens.blocked[i + 1]:
        return False
    if words[i + 1] in _THEATRES:
        return False
    return (
        is_name_word(words[i + 1])
        and words[i + 1] not in scheme_heads()
        and words[i + 1] not in lexicon.lookup("titles")
    )


def _is_class(words: list[str], i: int) -> bool:
    """Whether a word says what complaints or suits are about: राजस्व से संबंधित, राजस्व के मामले."""
    if words[i] not in lexicon.words("class_words", "complaints"):
        return False
    case, noun = (words[k] if k < len(words) else "" for k in (i + 1, i + 2))
    return (
        case == "संबंधी"
        or (case == "से" and noun in lexicon.words("class_words", "about"))
        or (case in ("के", "की") and lexicon.lookup("units").get(noun) in ("cases", "complaints"))
    )


def _free_of(words: list[str], i: int) -> int:
    """Where "तंबाकू मुक्त गांव", "बाल विवाह मुक्त ग्राम पंचायत" ends, which name what places are to become; 0 where none begins here."""
    for end in range(i + 1, min(i + 4, len(words) - 1)):
        if words[end] == "मुक्त":
            freed = lexicon.words("programme_words", "freed")
            stop = end + 1
            while stop < min(end + 3, len(words)) and words[stop] in freed:
                stop += 1
            named = stop > end + 1 and not words[stop - 1].endswith(("ों", "ओं"))  # "34 टीबी मुक्त ग्राम पंचायतों को"
            return stop if named else 0
        if not is_name_word(words[end]):
            return 0
    return 0


def _ends_programme(words: list[str], i: int, head: int) -> bool:
    """“राष्ट्रीय कुष्ठ उन्मूलन कार्यक्रम": a programme of a level, or against or for something; "सांस्कृतिक कार्यक्रम" is none."""
    if words[head] not in lexicon.words("measure_heads", "programme") or head < i + 2:
        return False
    return words[i] in lexicon.words("programme_words", "levels") or words[head - 1] in lexicon.words(
        "programme_words", "aims"
    )


def _says_of_which(words: list[str], i: int, head: int) -> bool:
    """Whether the words before a head noun only say whose, which or what sort it is, so that none is named.

    "थानों की रैंकिंग", "ब्लॉक रैंकिंग", "विभाग की रैंकिंग", "साइबर थाना की रैंकिंग", "नई सूची", "केयू के खेल".
    """
    if words[i] in scheme_heads() and words[i + 1] in ("की", "के", "का"):
        return True  # "अभियान की प्रदेश स्तरीय रैंकिंग": that of the campaign spoken of
    if words[i] in _PUBLISHERS and words[i + 1] in ("की", "के", "का"):
        return True  # "नीति आयोग के एसडीजी इंडिया इंडेक्स": who publishes it
    if words[head] in _RATIOS and any(
        words[k] in ("की", "के", "का") and heads().get(words[k - 1]) in _OWN_RATIOS for k in range(i + 1, head)
    ):
        return True  # "इंडियन बैंक का सीडी रेशियो": whose it is
    first, owner = words[i], words[head - 2] if head - 2 >= i else ""
    owned = words[head - 1] in ("की", "के", "का")
    if (
        owned
        and owner.endswith(("ों", "ओं"))
        and any(word in person_words("given") or word in person_words("surname") for word in words[i : head - 2])
    ):
        return True  # "आर अश्विन गेंदबाजों की रैंकिंग में": whoever is ranked stands before it
    if owned and (
        owner in plurals() or owner in scheme_heads() or owner in lexicon.words("measure_heads", "evaluation")
    ):
        return True
    if (
        first in broad_heads()
        or first in any_ranking()
        or first.endswith("वार")
        or first in _LEVELS
        or first in plurals()
    ):
        return True
    if words[head] in lexicon.words("measure_heads", "ranking"):
        if first in lexicon.words("ranking_sections"):
            return True
        whose, at = (owner, head - 2) if owned else (words[head - 1], head - 1)
        kind = heads().get(whose)
        if kind == "police_station" or (at == i and (kind in _BODIES or (owned and kind == "institution"))):
            return True  # "पिछले साल विश्वविद्यालय की रैंकिंग 407 थी"
    if words[head] in _JOURNEYS and (owned or words[head - 1] in lexicon.words("journey_words")):
        return True
    if words[head] in _CUPS and owned:
        return True  # "जीती एथलेटिक्स की ट्रॉफी": for what, and no cup's name
    return words[head] in _SPORT and (owned or words[head - 1] not in lexicon.words("game_words"))


_RATIOS = ("रेशियो", "अनुपात")
_OWN_RATIOS = ("institution", "department", "district", "state", "city", "block")


def _opens_with_holder(tokens: Tokens, i: int, head: int) -> bool:
    """“छर्रा नगर पंचायत स्वच्छ सर्वेक्षण में तीसरे", "लक्ष्य सेन विश्व रैंकिंग में": whoever stands in a ranking, right before its name."""
    words = tokens.words
    ranks = words[head] in lexicon.words("measure_heads", "ranking")
    named = head == i + 2 and words[i + 1] in person_words("surname") and i not in tokens.phrases["measure"]
    full = words[i] in person_words("given") and words[i + 1] in person_words("surname") and i + 1 < head
    if (named or full) and ranks:
        return True  # "शुभमन गिल रैंकिंग में शीर्ष पर", "मोहित चौहान विश्व रैंकिंग में"
    given = (
        i > 0
        and words[i] in person_words("surname")
        and (
            tokens.is_given_word(i - 1)
            or words[i - 1] in person_words("given")
            or (ranks and is_name_word(words[i - 1]))
        )
    )
    if given and not tokens.blocked[i - 1]:
        return True
    of_team = any(heads().get(word) == "team" for word in words[i : head - 1])
    if of_team and words[head] in lexicon.words("measure_heads", "ranking"):
        return True  # "हॉकी टीम एफआईएच रैंकिंग में"; "आईसीसी टीम रैंकिंग" is one of teams
    if words[i] in lexicon.words("frame_words", "government"):
        return True  # "मप्र सरकार सीएम हेल्पलाइन पर नजर रखती है"
    known = next((k for k in range(i + 1, head) if k in tokens.phrases["measure"]), 0)
    heads_here = (found for k, found in tokens.phrases["head"].items() if i <= k < known)
    bodies = (heads().get(spelling) for stop, spelling in heads_here if stop == known)
    return any(kind in _HOLDERS for kind in bodies)


def _is_of_place(tokens: Tokens, head: int) -> bool:
    """“राजधानी पटना की रैंकिंग में भी सुधार हुआ": a place's own standing in the ranking."""
    owned = tokens.words[head - 1] == "की" and tokens.words[head] in lexicon.words(
        "measure_heads", "ranking", "grading"
    )
    if tokens.words[head - 1] == "का" and tokens.words[head] in ("सूचकांक", "इंडेक्स"):
        return tokens.blocked[head + 1 : head + 2] == [True]  # "आनंद विहार का सूचकांक 420": whose figure it is
    return owned and any(found[0] == head - 1 for found in tokens.phrases["place"].values())


def _is_counted(tokens: Tokens, i: int, head: int) -> bool:
    """“68 अस्पताल योजना से जुड़े हैं", "425 शहर राष्ट्रीय रैंकिंग में": whether a name would begin with what a number counts."""
    return i > 0 and tokens.blocked[i - 1] and tokens.words[i] in lexicon.lookup("units")


def _is_examined(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a class ("12वीं में", "दसवीं का") is that of an examination that the text speaks of.

    Before a noun it is a place (12वीं रैंक), before a pupil theirs ("नीट में 12वीं की छात्रा").
    """
    if tokens.words[end : end + 1] == [")"] and tokens.words[start - 1 : start] == ["("]:
        end += 1  # "सेकेंडरी (10वीं) की वार्षिक परीक्षा"
    streams = lexicon.words("exam_words", "streams")
    while end < len(tokens.words) and (
        tokens.words[end] in streams or tokens.words[end] in (",", "और", "व", "वर्ग", "संकाय", "कक्षा")
    ):
        end += 1  # "12वीं विज्ञान, वाणिज्य और कला वर्ग का परिणाम"
    following, after, behind = (tokens.words[j] if j < len(tokens.words) else "" for j in (end, end + 1, end + 2))
    if following in lexicon.words("exam_words", "outcome"):
        return True  # "12वीं परिणाम: जिला चौथे स्थान पर"
    results = after == "परीक्षा" and behind in lexicon.words("exam_words", "result")  # "12वीं का परीक्षा परिणाम"
    if following not in ("में", "मे", "का", "के", "की") or (after in lexicon.words("exam_words", "pupil") and not results):
        return False
    said = set(tokens.words)
    proof = said.intersection(lexicon.words("exam_words", "result"))
    beside = said.intersection(lexicon.words("exam_words", "pupil") + lexicon.words("percent"))
    return bool(proof) and len(proof | beside) > 1


def _sits_for(tokens: Tokens, start: int, end: int) -> bool:
    """“शुभदर्शनी कुमारी मैट्रिक परीक्षा में": whether a class is what somebody sat for, by its last word or what stands behind it."""
    last, *behind = tokens.words[end - 1 : end + 2]
    sat = lexicon.words("exam_words", "sitting", "outcome")
    examined = end > start + 1 and last in sat
    return examined or (bool(behind) and (behind[0] in sat or (behind[0] in ("की", "के", "का") and behind[-1] in sat)))


def _crop_measure(tokens: Tokens, i: int) -> int:
    """Where "मक्के की बोआई", "गेहूं खरीद" ends, 0 where no crop with a farm head begins here."""
    words = tokens.words
    if words[i] not in lexicon.words("crops"):
        return 0
    end = i + 2 if i + 1 < len(words) and words[i + 1] in ("की", "का", "के") else i + 1
    return end + 1 if end < len(words) and words[end] in lexicon.words("measure_heads", "farm measure") else 0


_HOLDERS = ("institution", "department", "commissionerate", "police_station", "block", "city", "district")
# Bodies that there is a ranking of in every article: "ब्लॉक रैंकिंग" is no ranking's name.
_BODIES = ("block", "village", "city", "district", "zone", "other", "department", "commissionerate")
_THEATRES = frozenset(fold_text(word) for word in ("थिएटर", "थियेटर", "थिएटरों", "टेबल"))  # no campaign of a police
_JOURNEYS = frozenset(("यात्रा", "यात्राएं", "यात्राओं"))  # "बिना वीजा के यात्रा", "मुफ्त यात्रा"
_CUPS = frozenset(fold_text(word) for word in ("ट्रॉफी", "कप", "शील्ड", "खिताब"))
_SPORT = frozenset(("खेल", "खेलों"))  # "केयू के खेल": whose, not which; "शानदार खेल": how they played
# Words that say at which level a ranking is, or of what: no name of one.
_LEVELS = frozenset(("स्तर", "स्तरीय", "चौकी", "पिकेट", "ओपी", "योजनाएं", "योजनाओं", "विभागवार"))
_PUBLISHERS = ("आयोग", "मंत्रालय", "निदेशालय", "संगठन", "महासंघ")  # who publish an index, and are none of its name
# Classes whose examination goes by their number.
_CLASSES = frozenset(fold_text(word) for word in ("दसवीं", "10वीं", "बारहवीं", "12वीं", "दसवी", "10वी", "बारहवी", "12वी"))
# Exams that are also what a school is called.
_SCHOOLS = frozenset(
    fold_text(word) for word in ("हाईस्कूल", "हाइस्कूल", "हाई स्कूल", "इंटर", "मैट्रिक", "हायर सेकेंडरी", "हायर सेकंडरी")
)
# Heads that stand beside a known name without being part of it: "धान की रोपनी लक्ष्य से पीछे".
_OWN_NOUNS = frozenset(("लक्ष्य", "लक्ष्यों", "प्रदर्शन", "समीक्षा", "भुगतान", "कर"))  # "टीकाकरण कर": having done
