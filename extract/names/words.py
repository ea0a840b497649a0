"""The words that names are made of, and the words that end one: sets drawn from the word tables, and tests of a word.

mentions.py cuts a sentence into runs of words that may be names. Whether a word may
be one is asked here: कानपुर and बेकनगंज may, में and जारी may not. Head nouns (तहसील,
थाना, निगम) are looked up in heads.yml, in the sets of those that behave unlike
the rest: plurals, which name many; heads that stand before their name (थाना कसया);
heads too broad to make a name with the word beside them (बलिया प्रदेश).
All words here are folded (text.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.names.gazetteer import place_names
from extract.names.person_words import person_words
from extract.numbers.cardinal_words import ordinal_words
from extract.text import fold_text

# Types whose head noun stands beside a name without making one with it.
BROAD_TYPES = ("state", "country", "district")
# Types whose head nouns of several words are a name by themselves: ऊर्जा निगम, जिला अस्पताल.
OWN_TYPES = ("institution", "department")
# Stations that a town has one of, so that the head noun alone names them.
OWN_STATIONS = frozenset(fold_text(word) for word in ("महिला थाना", "साइबर थाना", "साइबर क्राइम थाना"))
# Words for the town itself, which also stand inside longer names: थाना सदर, शहर कैथल.
TOWN_WORDS = ("शहर", "सदर", "नगर", "देहात", "सिटी")
# Head nouns that also stand before the name they head.
LEADING_HEADS = frozenset(
    fold_text(word)
    for word in (
        "थाना",
        "थाने",
        "पुलिस थाना",
        "कोतवाली",
        "ग्राम",
        "गांव",
        "जिला",
        "जनपद",
        "जिले",
        "तहसील",
        "ब्लॉक",
        "विकासखंड",
        "विकासखण्ड",
        "प्रखंड",
        "नगर निगम",
        "ग्राम पंचायत",
        "नगर पालिका",
        "नगर पंचायत",
        "पुलिस जिला",
        "विधानसभा",
        "विधानसभा क्षेत्र",
        "थानों",
    )
)


_MOST_WORDS = 1 << 16  # kept at once: the words of news repeat, and names are looked for at each


@lru_cache(maxsize=_MOST_WORDS)
def opens_name(word: str) -> bool:
    """Whether a folded word can open a name that no phrase table opens: a name's word, a pronoun, a crop, a gang's, "मो."."""
    return is_name_word(word) or word in _openers()


@lru_cache(maxsize=1)
def _openers() -> frozenset[str]:
    """Words that open a name and are no words of one."""
    return frozenset((*pronouns(), *honorifics(), *lexicon.words("crops"), *lexicon.words("gang_words", "of")))


@lru_cache(maxsize=_MOST_WORDS)
def is_name_word(word: str) -> bool:
    """Whether a folded word can be part of a name: letters only, and none of the words that are something else."""
    if word.endswith(_PARTICIPLES) and word not in person_words("given") | person_words("surname"):
        return False  # निपटाकर, लेकर; but चंद्राकर, अंबेडकर
    if word.endswith("वार") and word.removesuffix("वार") in heads():
        return False  # प्रखंडवार, जिलावार
    return word[:1].isalpha() and word not in _not_names()


@lru_cache(maxsize=_MOST_WORDS)
def is_spelt_by_letters(word: str) -> bool:
    """Whether a folded word is the names of two or more Latin letters: पीसीएफ, एफसीआई."""
    return _letters().fullmatch(word) is not None


@lru_cache(maxsize=1)
def _letters() -> regex.Pattern[str]:
    return compile_pattern(f"(?:{lexicon.any_of('abbreviations', 'letters')}){{2,}}")


_PARTICIPLES = ("ाकर", "ेकर", "ोकर", "ालकर", "िलकर", "ोलकर", "दलकर", "डकर", "ढकर", "टकर", "खकर")


@lru_cache(maxsize=1)
def _not_names() -> frozenset[str]:
    """Common words of every table: what cuts a run of words into names."""
    out: set[str] = set()
    for name in (
        "common_words",
        "not_in_names",
        "crops",
        "case_marks",
        "rank_nouns",
        "tense",
        "months",
        "weekdays",
        "numbers",
        "scales",
        "percent",
        "not_facts",
        "measure_units",
        "durations",
    ):
        for word in lexicon.words(name):
            out.update([word] if " " not in word else [])
    for word in (
        *lexicon.lookup("units"),
        *(w for name in ("scheme", "ranking", "survey", "index") for w in lexicon.words("measure_heads", name)),
    ):
        if " " not in word:
            out.add(word)
    out.difference_update(lexicon.words("tense", "not_future"))  # नेगी, a surname, is there for its ending only
    out.update(ordinal_words())
    out.update(_verbs())
    out.difference_update(lexicon.words("name_parts", "tail"), lexicon.words("name_parts", "head"), heads())
    return frozenset(out)


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    """The forms of the verbs of verb_stems.yml, but for those that are a place's, a station's or a given name (पाली, मीना)."""
    out = set(lexicon.words("verb_stems", "alone"))
    for kind, stems in (
        ("consonant", lexicon.words("verb_stems", "consonant", "alone")),
        ("vowel", lexicon.words("verb_stems", "vowel")),
    ):
        endings = (*lexicon.words("verb_endings", "any"), *lexicon.words("verb_endings", kind))
        out.update(stem + ending for stem in stems for ending in endings)
    places_too = {part for name in place_names() for part in name.split()}
    return frozenset(out) - places_too - person_words("given") - person_words("surname")


@lru_cache(maxsize=1)
def honorifics() -> frozenset[str]:
    """Words before or in a name that are no office: मो., डॉ., कुमारी."""
    return frozenset(form for word in lexicon.words("titles", "honorific") for form in (word, word.rstrip(".")))


@lru_cache(maxsize=1)
def common_words() -> frozenset[str]:
    """The commonest words of the language that are no part of a name by themselves."""
    return frozenset(lexicon.words("common_words"))


@lru_cache(maxsize=1)
def pronouns() -> dict[str, str]:
    """Words that point back, and what each stands for: it (उसे), there (वहां), district (जिला)."""
    return {word: role for role, words in lexicon.table("pronouns").items() for word in words if " " not in word}


@lru_cache(maxsize=1)
def heads() -> dict[str, str]:
    """Head nouns, and the subject type that each gives its name: तहसील, थाना, निगम."""
    return dict(lexicon.lookup("heads"))


@lru_cache(maxsize=1)
def measure_heads() -> frozenset[str]:
    """Single nouns that a measure's known name may go on with: रैंकिंग, योजना, पोर्टल."""
    return frozenset(word for word in lexicon.lookup("measure_heads") if " " not in word)


@lru_cache(maxsize=1)
def scheme_heads() -> frozenset[str]:
    """Heads that make a measure of any name before them (… योजना, … अभियान); a list or a rate is too common for that."""
    kinds = ("scheme", "campaign", "ranking", "survey", "index", "helpline", "dashboard", "contest")
    return frozenset(lexicon.words("measure_heads", *kinds)) - {"सूची", "सूचियां", "सूचियों", "अनुपात", "दर"}


@lru_cache(maxsize=1)
def any_ranking() -> frozenset[str]:
    """Adjectives of a ranking or scheme that name none: ओवरऑल रैंकिंग, ताजा रैंकिंग, जिला स्तरीय रैंकिंग."""
    return frozenset(lexicon.words("any_ranking"))


@lru_cache(maxsize=1)
def broad_heads() -> frozenset[str]:
    """Head nouns of states, countries and zones: "प्रदेश रैंकिंग" is no ranking's name."""
    return frozenset(word for word, kind in heads().items() if kind in ("state", "country", "zone")) | {"प्रदेशस्तरीय"}


@lru_cache(maxsize=1)
def plurals() -> frozenset[str]:
    """Head nouns in the plural: they name a field of many, never one subject."""
    many = [word for word in heads() if word.endswith(("ों", "ओं", "ियां", "ियों", "ें", "एं"))]
    return frozenset([*many, *(word[:-1] for word in many if word.endswith("ों"))])  # "जिलो में": the nasal is left out


def category_follows(text: str, end: int) -> bool:
    """“केजीएमयू मेडिकल श्रेणी में", "स्टेट पब्लिक यूनिवर्सिटी श्रेणी में": whether what ends at an offset is a field of ranks, and nobody."""
    following = text[end : end + _CATEGORY].split()[:1]
    return bool(following) and following[0] in lexicon.words("field_words", "category")


_CATEGORY = 12  # code points: a blank and the word


def is_block(words: Sequence[str], at: int) -> bool:
    """Whether a block's noun stands at an index, or right behind देहात there: "कोतवाली ब्लॉक", "कोतवाली देहात ब्लॉक"."""
    at += "देहात" in words[at : at + 1]
    said = " ".join(words[at : at + 2])
    return said.startswith(("ब्लाक", "विकासखंड", "विकास खंड", "प्रखंड"))
