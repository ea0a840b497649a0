"""The names of a sentence, typed, with the case mark that says what each does in its clause.

Hindi writes no capitals; what cuts a sentence into noun phrases is its
postpositions, its verbs and its common words. A run of words that are none of
these, nor numbers, is a name. The run's head noun types it (शाहाबाद तहसील, ऊर्जा
निगम, थाना कसया), else the gazetteer does, else it stays untyped ("bare") and is
trusted only where the clause leaves no other reading. Words that point back (उसे,
वहां, जिला, पुलिस) are names too, resolved by whoever knows the article so far.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

import regex

from extract import lexicon
from extract.names.carried_cases import with_carried_cases
from extract.names.cases import case_after, case_within
from extract.names.initials import opens_with_initial
from extract.names.measure_names import leads, measure_end, meet_of_level
from extract.names.name import Name, is_named, name_of
from extract.names.numbered_seats import with_numbered_seats
from extract.names.runs import Runs
from extract.names.tokens import Tokens
from extract.names.words import (
    OWN_STATIONS,
    category_follows,
    is_name_word,
    opens_name,
    pronouns,
)
from extract.numbers.cardinal_words import NTH


def find_names(tokens: Tokens) -> list[Name]:
    """The names of a text in order; none runs over a number or a period."""
    return _Finder(tokens).find()


_LETTERS = regex.compile(r" \([\p{Latin}. ]{2,8}\) ")  # what an institution is called by


class _Finder:
    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.words, self.blocked, self.phrases = self.tokens.words, self.tokens.blocked, self.tokens.phrases
        self.runs = Runs(tokens)
        self.opened = {i for label in _OPENING for i in self.phrases[label]}

    def find(self) -> list[Name]:
        out: list[Name] = []
        i = self._label_end()
        while i < len(self.words):
            names, i = self._names_at(i)
            out += names
        cased = [self._with_case(name) for name in self._with_seats(out)]
        return with_numbered_seats(with_carried_cases(cased, self.tokens.folded.text), self.tokens.folded.text)

    def _label_end(self) -> int:
        """Where a label in Latin letters ends that a field opens with ("Chess: भारत के …"), which names nobody; 0 where none does."""
        for i in range(min(_LABEL, len(self.words))):
            if self.words[i] == ":":
                return i
            if i in self.phrases["measure"]:
                return 0  # "IPL 2021: प्लेऑफ में …" names what is played
            if not self.words[i].isascii() or not self.words[i].isalnum():
                return 0
        return 0

    def _names_at(self, i: int) -> tuple[list[Name], int]:
        """The names that begin at a token, and the token behind them; [] and the next token where none does."""
        body = self.tokens.bodies.get(self.tokens.starts[i])
        if body is not None:
            stop = bisect_left(self.tokens.starts, body.end)
            number = bisect_left(self.tokens.starts, body.number)
            base, head = self.tokens.text(number, stop), self.words[i]
            return [name_of(self.tokens, i, stop, "headed", body.type, base=base, head=head)], stop
        led = leads(self.tokens, i) or meet_of_level(self.tokens, i)
        initial = opens_with_initial(self.tokens, i)
        if not (opens_name(self.words[i]) or i in self.opened or led or self.tokens.is_given_word(i) or initial):
            return [], i + 1
        if i and self.words[i] == "बार" and self.blocked[i - 1]:
            return [], i + 1  # "11वीं बार"; Bar is a town too
        if i and self.words[i - 1] == "सबसे" and not self.tokens.place(i):
            return [], i + 1  # "सबसे बड़ा नगर थाना", "सबसे स्वच्छ शहर इंदौर"
        if self.words[i] == "जहां" and i > 1 and self.words[i - 1] in ("में", "तक") and self.tokens.dated[i - 2]:
            return [], i + 1  # "2022 में जहां 356 शिकायतें मिलीं, वहीं": whereas
        pronoun = None if led else self._pronoun(i)
        if pronoun is not None:
            return [pronoun], i + 1
        measure = measure_end(self.tokens, i)
        if measure:
            return [name_of(self.tokens, i, measure, "measure", "scheme", base=self.tokens.text(i, measure))], measure
        if self.tokens.opens_title(i) and not self.blocked[i]:
            return self._of_title(i, self.phrases["title"][i][0])
        gang = self._gang_end(i)
        if gang:
            base, head = self.tokens.text(i, gang - 1), self.words[gang - 1]
            return [name_of(self.tokens, i, gang, "headed", "other", base=base, head=head)], gang
        stop = self.runs.end(i)
        return (self.runs.read(i, stop), stop) if stop > i else ([], i + 1)

    def _of_title(self, i: int, end: int) -> tuple[list[Name], int]:
        """The name that a title from i up to end opens: an office (एसपी कार्यालय), or whoever holds it."""
        if end < len(self.words) and self.words[end] in _OFFICES:
            base, head = self.tokens.text(i, end), self.words[end]
            return [name_of(self.tokens, i, end + 1, "headed", "department", base=base, head=head)], end + 1
        stop = self._person_end(end)
        return [name_of(self.tokens, i, stop, "person", "person", base=self.tokens.text(end, stop))], stop

    def _gang_end(self, i: int) -> int:
        """Where "बाइक चोर गिरोह" ends that begins here, 0 for none."""
        j = i
        while j < len(self.words) and not self.blocked[j] and self.words[j] in lexicon.words("gang_words", "of"):
            j += 1
        ends = j > i and j < len(self.words) and self.words[j] in lexicon.words("gang_words", "gang")
        return j + 1 if ends else 0

    def _with_seats(self, names: list[Name]) -> list[Name]:
        """The names, those that print as two made one: an institution with its place, a scheme with its squad."""
        out: list[Name] = []
        for name in names:
            if len(out) > 1 and _LETTERS.fullmatch(self.tokens.folded.text, out[-2].end, name.start):
                of_letters = self._with_town(out[-2], name)
                if of_letters is not None:  # what it is called by stands between
                    out[-2:] = [of_letters]
                    continue
            joined = (
                self._with_town(out[-1], name)
                or self._with_seat(out, name)
                or self._with_squad(out[-1], name)
                or self._with_area(out[-1], name)
                if out
                else None
            )
            if joined is not None:
                out[-1] = joined
            else:
                name = self._with_countryside(name)
                out.append(self._of_capital(out[-1], name) if out else name)
        return out

    def _with_countryside(self, name: Name) -> Name:
        """“कोटा ग्रामीण का महिला थाना", "भोपाल उत्तर में 65.2": a police district, a division or a seat, called after its town."""
        rural = _RURAL.match(self.tokens.folded.text, name.end) if name.kind in ("place", "bare") else None
        if rural is None and name.kind == "place" and name.type in ("district", "city"):
            rural = _SEAT.match(self.tokens.folded.text, name.end)
        if rural is None or name.case:
            return name
        end = name.end + len(rural["rural"])
        text = self.tokens.quote(name.start, end)
        return replace(name, end=end, text=text, kind="headed", type="other", base=name.text, after=end)

    def _of_capital(self, before: Name, name: Name) -> Name:
        """“बुल्गारिया की राजधानी सोफिया": a city, whether a table knows it or not."""
        capital = before.head == "राजधानी" and before.kind in ("generic", "headed") and not before.case
        if not capital or name.kind != "bare" or self.tokens.folded.text[before.end : name.start] != " ":
            return name
        return replace(name, kind="place", type="city")

    def _with_town(self, before: Name, name: Name) -> Name | None:
        """“एनआईटी हमीरपुर": an institution and the place right behind it; "महिला थाना ऊना" goes by its own name."""
        if before.head in OWN_STATIONS and not before.base and name.kind == "place":
            beside = self.tokens.folded.text[before.end : name.start] == " "
            return replace(before, end=name.end) if beside and not before.case else None
        open_ended = before.kind in ("headed", "generic") and not before.plural and not before.counted
        named = name.kind == "place" or (
            name.kind == "bare"
            and not self._is_verb_next(name)
            and not category_follows(self.tokens.folded.text, name.end)
        )
        if before.type != "institution" or not open_ended or before.base == before.text or not named:
            return None
        gap = self.tokens.folded.text[before.end : name.start]
        if gap != " " and (name.kind != "place" or _LETTERS.fullmatch(gap) is None):
            return None
        # "पंजाब यूनिवर्सिटी (PU) चंडीगढ़" goes by its name and town
        text = self.tokens.quote(before.start, name.end) if gap == " " else f"{before.text} {name.text}"
        return replace(before, end=name.end, text=text, kind="headed", base=text)

    def _with_seat(self, names: list[Name], name: Name) -> Name | None:
        """“महाराणा प्रताप एयरपोर्ट, डबोक ने": an institution and its seat behind a comma; in a list of names it is the next one."""
        text, before = self.tokens.folded.text, names[-1]
        if before.kind != "headed" or before.type != "institution" or name.kind not in ("place", "bare"):
            return None
        acts = case_after(name.end, self.words, self.tokens.starts)[0] in ("ergative", "dative")
        listed = len(names) > 1 and text[names[-2].end : before.start].strip() in (",", "और", "व")
        if text[before.end : name.start] != ", " or not acts or listed:
            return None
        return replace(before, end=name.end, text=self.tokens.quote(before.start, name.end))

    def _with_area(self, before: Name, name: Name) -> Name | None:
        """“ब्लॉक क्षेत्र में", "हरगांव ब्लॉक क्षेत्र के": a block or a tehsil and the area that it is."""
        whole = before.head in lexicon.words("frame_words", "own_parts") and not before.plural
        area = name.kind == "generic" and name.text == "क्षेत्र" and not name.base
        beside = self.tokens.folded.text[before.end : name.start] == " "
        return replace(before, end=name.end) if whole and area and beside else None

    def _with_squad(self, before: Name, name: Name) -> Name | None:
        """“एंटी रोमियो दल": a scheme and the squad that carries it out."""
        if before.kind != "measure" or name.text not in _SQUADS:
            return None
        if self.tokens.folded.text[before.end : name.start] != " ":
            return None
        text = self.tokens.quote(before.start, name.end)
        return replace(before, end=name.end, text=text, kind="headed", type="team", head=name.text)

    def _is_verb_next(self, name: Name) -> bool:
        """“मेडिकल कॉलेज मिल जाएगा": a stem before a verb is one, and no town of a college's."""
        following = self.tokens.folded.text[name.end : name.end + _VERB].split()[:1]
        return bool(following) and following[0].startswith(_LIGHT_VERBS)

    # Single words and titles.

    def _pronoun(self, i: int) -> Name | None:
        role = pronouns().get(self.words[i])
        if role is None or self.blocked[i]:
            return None
        if role == "district":
            pointing = i > 0 and pronouns().get(self.words[i - 1]) == "it"
            agrees = not (self.words[i] == "जिले" and self.words[i - 1 : i] in (["यह"], ["वह"]))  # "वह जिले के थानों में"
            if pointing and agrees and self.runs.end(i) == i + 1:
                return name_of(self.tokens, i, i + 1, "pronoun", "it")  # यह जिला, इस जनपद
            if self.runs.end(i) > i + 1 or (i > 0 and self.blocked[i - 1]):
                return None  # जिला अस्पताल, 75 जिले
            if i > 0 and self.tokens.may_be_name(i - 1) and self.words[i - 1] not in pronouns():
                return None
            return name_of(self.tokens, i, i + 1, "generic", "district", head=self.words[i])
        name = name_of(self.tokens, i, i + 1, "pronoun", role)
        case = case_within(self.words[i]) if role == "it" else "locative"
        return replace(name, case=case, after=name.end)

    def _person_end(self, i: int) -> int:
        """Where the name after a title ends: up to five words, joined initials and brackets of a place among them."""
        j = i
        while j < len(self.words) and j - i < 6:
            word = self.words[j]
            if word == "." and j > i:
                j += 1
                continue
            if self.blocked[j] or (
                not is_name_word(word) and not self.tokens.place(j) and word != "जी" and j not in self.phrases["title"]
            ):
                break
            j += 1
        while j > i and self.words[j - 1] == ".":
            j -= 1
        return j

    def _with_case(self, name: Name) -> Name:
        if name.case:
            return name
        aside = _ASIDE.match(self.tokens.folded.text, name.end)
        end = aside.end() if aside else name.end
        case, after = case_after(end, self.words, self.tokens.starts, of_place=is_named(name) and name.head != "क्षेत्र")
        if case:
            return replace(name, case=case, after=after)
        return name if name.after == name.end else replace(name, after=name.end)


_LABEL = 5  # tokens of a label and its colon
_OPENING = ("place", "head", "measure", "title")  # of the phrase tables those that names begin with
_VERB = 12  # characters in which a verb would begin
_LIGHT_VERBS = ("जा", "गया", "गई", "गए", "सक", "चुक", "रहा", "रही", "रहे", "पा")
_OFFICES = ("कार्यालय", "दफ्तर", "आफिस", "विभाग")
_SQUADS = ("दल", "टीम", "स्क्वाड", "स्क्वायड", "स्क्वायर्ड", "सेल")
# What holds a place or a figure follows: "कोटा ग्रामीण अव्वल है", "जयपुर पश्चिम चौथे स्थान पर".
_HELD = rf"(?:अव्वल|फिसड्डी|शीर्ष|टाप|सबसे|नंबर)(?!\p{{L}}|\p{{M}})|(?:{NTH})[\p{{L}}\p{{M}}]*\s+(?:स्थान|नंबर|पायदान|रैंक|पर)(?!\p{{L}})"
_RURAL = regex.compile(
    rf"(?P<rural>\s+ग्रामीण)(?=\s+(?:(?:का|की|के|में|को|ने|से|और|व|एवं|तथा|थाना|पुलिस)\s|{_HELD}|\d)|\s*[,।(])(?!\s+(?:और|व)\s+(?:शहर|नगर))"
    r"|(?P<rural>\s+(?:रूरल|रुरल))(?!\p{L}|\p{M}|\s+(?:एरिया|क्षेत्र|इलाक))"
)
# The seats of a town: "भोपाल मध्य में 61.4", "लखनऊ कैंट में 52 प्रतिशत"; "लखनऊ पूर्व में तैनात थे" is of a time
_SIDE = f"(?:{lexicon.any_of('frame_words', 'sides')})"
_FORMERLY = r"(?!\s+पूर्व\s+में\s+\d[\d.,]*\s+(?!प्रतिशत|फीसदी|फीसद|और|व|तथा|एवं)\p{L})"  # "पूर्व में 12 जिलों का मुख्यालय था"
_SEAT = regex.compile(
    rf"{_FORMERLY}(?P<rural>\s+{_SIDE}(?:\s?-\s?{_SIDE})?)"
    rf"(?=\s+(?:(?:में|का|की|को)\s+)?(?:(?:सबसे\s+(?:कम|ज्यादा|अधिक)|सर्वाधिक|महज|केवल)\s+)?\d|\s*[-–:|]\s*\d|\s+(?:{_HELD}))"
)
_ASIDE = regex.compile(r"\s*\([^()।\n]{1,40}\)")  # अयोध्या (प्रदेश में चौथी) के बाद: the case mark stands after it
