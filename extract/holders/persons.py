"""Persons as subjects: which names are a person's, and which names only say whose or where from a person is.

"फतेहपुर के देवांश बिजारणियां", "प्लस टू हाइस्कूल महगामा के छात्र अंकित कुमार साह", "किसान
बाबूराम की बेटी प्रियंका यादव": marks and places in an order are the person's, never the owner's.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.names.name import Name
from extract.names.person_words import person_words
from extract.names.words import heads
from extract.prepared import Prepared
from extract.text import fold_text


def is_person(name: Name, prepared: Prepared) -> bool:
    """Whether a name is a person's: after an office, by its given name and surname, or by the model where no table knows it.

    A single word that is no given name is none: the model, which costs more than all of this, is not asked for it.
    """
    if name.kind == "person":
        return True
    if name.kind != "bare":
        return False
    if known_person(name) or _players().search(prepared.folded.text, max(0, name.start - _PLAYER), name.start):
        return True
    words = _without_honorifics(name)
    single = len(words) < 2 and not any(
        word in person_words("given") or word in person_words("surname") for word in words
    )
    return not single and prepared.tokens.evidence.label(name.start, name.end) == "PER"


_PLAYER = 16  # code points


@lru_cache(maxsize=1)
def _players() -> regex.Pattern[str]:
    """“बल्लेबाज रासी वैन": what a player is, right before the name."""
    return compile_pattern(lexicon.whole_word(lexicon.any_of("name_parts", "players")) + r"\s+$")


def without_player(between: str) -> str:
    """“मिडिल ऑर्डर बल्लेबाज ”: a stretch before a name without what the player is."""
    said = _players().search(between)
    return _HOW_THEY_PLAY.sub("", between[: said.start()]) if said is not None else between


_HOW_THEY_PLAY = regex.compile(r"(?:[\p{L}\p{M}]+\s+){1,2}$")  # "मिडिल आर्डर ", "सलामी "


def known_person(name: Name) -> bool:
    """Whether the tables know an untyped name of two words or more for a person's, by a given name or a surname."""
    words = _without_honorifics(name)
    return len(words) > 1 and (
        any(word in person_words("given") for word in words[:-1])
        or any(word in person_words("surname") for word in words[1:])
    )


def is_known_name(name: str) -> bool:
    """Whether a person's name has two words or is a given name: no single word that the model alone took for one."""
    return " " in name or fold_text(name) in person_words("given")


def may_be_meant(name: Name, prepared: Prepared) -> bool:
    """Whether the next sentence's वह may be a person: a father or a mother named beside their child is not whom it means."""
    before = prepared.between(max(0, name.start - _KIN), name.start).split()[-1:]
    return name.kind == "bare" and (not before or before[0] not in lexicon.words("kin_words", *_BESIDE))


_KIN = 16  # characters: one word
_BESIDE = ("parent", "spouse", "sibling", "elder", "filial")


def person_before(at: int, prepared: Prepared) -> Name | None:
    """“भारत के आर्यमान राजावत को … फायदा हुआ। … वह": the person whom the sentence before an offset is about, where it names one first.

    The place that a person is from may stand before, and the seat and the election; an office makes a speaker, who is none.
    """
    names = [n for n in _names_before(at, prepared) if n.kind != "measure"]
    seats = [n for n in names if n.head == "सीट" or _SEAT.match(prepared.folded.text, n.end)]
    names = [n for n in names if n not in seats and n.case not in ("locative", "ablative")]
    homes = {n.after + 1 for n in names if n.case == "genitive" and n.kind in ("place", "headed")}
    doer = next((n for n in names if not (n.case == "genitive" and n.kind in ("place", "headed"))), None)
    if doer is None or doer.case not in _ROLES or not may_be_meant(doer, prepared):
        return None
    told = len(doer.text.split()) > 1 or doer.start in homes
    known = prepared.tokens.evidence.label(doer.start, doer.end) == "PER" or (bool(seats) and is_person(doer, prepared))
    return doer if told and known else None


_ROLES = ("", "ergative", "dative")
_SEAT = regex.compile(r"\s+(?:सीट|वार्ड|क्षेत्र)(?![\p{L}\p{M}])")  # "खीड़ा सीट से गीता नेगी": where she stood


def officer_before(at: int, prepared: Prepared) -> Name | None:
    """“समूह के चेयरमैन रोहन मेहता सबसे अमीर हैं। उनकी संपत्ति": the one holder of an office in the sentence before an offset, its doer."""
    named = [n for n in _names_before(at, prepared) if n.kind == "person" and n.base]
    return named[0] if len(named) == 1 and named[0].case in _ROLES else None


def person_acted_on(at: int, prepared: Prepared) -> Name | None:
    """“पुलिस ने संदीप उर्फ काला को गिरफ्तार किया। उस पर": to whom something was done in the sentence before an offset, or its only person."""
    meant = [n for n in _names_before(at, prepared) if n.case in _ROLES and may_be_meant(n, prepared)]
    persons = [n for n in meant if is_person(n, prepared)]
    done_to = [n for n in persons if n.case == "dative"]
    return done_to[-1] if done_to else persons[0] if len(persons) == 1 else None


def _names_before(at: int, prepared: Prepared) -> list[Name]:
    """The names of the sentence of running text before that of an offset."""
    here = prepared.index_of(at)
    if here < 1 or prepared.lines[here - 1].sentence.kind != "paragraph":
        return []
    return prepared.names_of(prepared.lines[here - 1].sentence)


def _without_honorifics(name: Name) -> list[str]:
    """The words of a name without those of respect; कुमारी behind a given name is a surname."""
    words = name.text.split()
    respect = lexicon.words("titles", "honorific")
    return [
        word for i, word in enumerate(words) if word not in respect or (i > 0 and words[i - 1] in person_words("given"))
    ]


def in_brackets(name: Name, prepared: Prepared) -> bool:
    """“जयदीप (सोनीपत) दूसरे", "सोनम कुमारी ( गया )": a name alone in brackets says where from somebody is."""
    text = prepared.folded.text
    opens = _OPENED.search(text, max(0, name.start - _AHEAD), name.start)
    return opens is not None and _CLOSED.match(text, name.end) is not None


_AHEAD = 12  # characters
_OPENED = regex.compile(r"\(\s*(?:\d{4}\s*,\s*)?$")  # "पिछले संस्करण (2023, लखनऊ) में"
_CLOSED = regex.compile(r"\s*\)")


def owners(names: list[Name], prepared: Prepared, *, contest: bool = False) -> set[int]:
    """Where the names of a sentence begin that own a person named right behind them.

    In a `contest` (an examination, a meet) any untyped name that a town or school owns is a person: "डेरापुर की अंशिका".
    """
    out: set[int] = set()
    for name in names:
        if name.case != "genitive" or name.kind not in ("place", "headed", "bare", "generic", "person"):
            continue
        for owned in names:
            if owned.start < name.after:
                continue
            gap = prepared.between(name.after, owned.start)
            if len(gap) > _NEAR or _PARTED.search(gap):
                break
            aged = owned.kind == "bare" and _AGED.match(prepared.folded.text, owned.end) is not None
            if aged or (contest and owned.kind == "bare" and not _is_thing(owned)) or is_person(owned, prepared):
                out.add(name.start)
                break
    for name, behind in pairwise(names):  # सुंदरपहाड़ी कस्तूरबा की …: two names of one owner
        if behind.start in out and not name.case and 0 <= behind.start - name.end <= 1:
            out.add(name.start)
    return out


_AGED = regex.compile(r"\s*\(\d\d\)\s+\d")  # "मेवाड़ मिनरल्स के हेमंत डागा (54) 9,200 करोड़": an age, and then the figure


def owned_in_row(names: list[Name], prepared: Prepared) -> list[tuple[int, int]]:
    """The owned names of a row of like pieces: "बहराइच की नसरीन, गोंडा की कोमल और बलरामपुर की पूजा"; [] where fewer than two are alike.

    A name of several parts (सारा कोल, of which one is a town) runs to the comma or conjunction.
    """
    out: list[tuple[int, int]] = []
    for name in names:
        if name.case != "genitive" or name.kind not in ("place", "headed", "bare", "generic") or name.plural:
            continue
        piece = _piece_behind(name.after, prepared)
        if piece is None or (out and name.start < out[-1][1]):
            continue  # "शबाना के नाम": the owned name itself
        school = next((n for n in names if n.end < name.start and is_school_of_town(n, [name], prepared)), name)
        if out and not _JOINS.fullmatch(prepared.between(out[-1][1], school.start)):
            out = []
        out.append(piece.span("name"))
    return out if len(out) > 1 else []


def is_school_of_town(name: Name, names: list[Name], prepared: Prepared) -> bool:
    """“गुरुकुल विद्यालय, नूरपुर के आर्यन सेन": whether a name is a school's, behind which a comma and its town own a pupil."""
    if name.type != "institution" or name.case:
        return False
    return any(
        n.case == "genitive" and prepared.between(name.end, n.start).strip() == "," for n in names if name.end < n.start
    )


def _piece_behind(at: int, prepared: Prepared) -> regex.Match[str] | None:
    """The name behind an owner; "ढाबी कलां के राजकीय स्कूल के अंकित": behind the school that lies in a village, whose pupil it is."""
    piece = _PIECE.match(prepared.folded.text, at)
    of_school = piece is not None and heads().get(piece["name"].split()[-1]) == "institution"
    owns = _OWNS.match(prepared.folded.text, piece.end("name")) if piece is not None and of_school else None
    return _PIECE.match(prepared.folded.text, owns.end()) if owns is not None else piece


_OWNS = regex.compile(r"\s+(?:के|की)\s+(?=\p{L})")
_ENDS = r"(?:शामिल|संयुक्त|और|व|तथा|एवं|हैं|है|रहे|रहीं|रही|ने|को|के|की|का|क्रमश\S*)"
_PIECE = regex.compile(
    rf"\s*(?:(?:छात्र|छात्रा|खिलाडी|रहने\s+वाल[ेी]|निवासी)\s+)?(?P<name>[\p{{L}}\p{{M}}.]+(?:\s(?!{_ENDS}(?!\p{{L}}))[\p{{L}}\p{{M}}.]+){{0,5}})"
    rf"(?=\s*(?:\([^()]*\)\s*)?(?:,|$|।|\d)|\s+(?:\([^()]*\)\s*)?{_ENDS}(?![\p{{L}}\p{{M}}]))"
)
_JOINS = regex.compile(r"\s*(?:\([^()]*\)\s*)?(?:,|और|व|तथा|एवं)\s*(?:[\p{L}\p{M}]+\s+){0,2}")


def _is_thing(name: Name) -> bool:
    """Whether an untyped name ends in a word for a figure or a ranking: "फिडे रेटिंग"."""
    last = name.text.split()[-1]
    return last in lexicon.lookup("score_words") or last in lexicon.lookup("measure_heads")


_NEAR = 40  # "की प्रथम वर्ष की छात्रा"
# A case mark, a stop or a figure parts an owner from what stands behind it; "14 वर्षीय", "26 साल की" does not.
_PARTED = regex.compile(r"(?<!\p{L})(?:ने|को|में|से|पर|और|व|तथा|एवं|है|हैं|जो)(?!\p{L}\p{M}*)|[,;।:(]")
