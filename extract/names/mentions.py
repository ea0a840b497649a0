"""The names of a sentence, typed, with the case mark that says what each does in its clause.

Hindi writes no capitals; what cuts a sentence into noun phrases is its
postpositions, its verbs and its common words. A run of words that are none of
these, nor numbers, is a name. The run's head noun types it (शाहाबाद तहसील, ऊर्जा
निगम, थाना कसया), else the gazetteer does, else it stays untyped ("bare") and is
trusted only where the clause leaves no other reading. Words that point back (उसे,
वहां, जिला, पुलिस) are names too, resolved by whoever knows the article so far.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import regex

from extract import lexicon
from extract.names.cases import case_after, case_within
from extract.names.gazetteer import places
from extract.names.language import person_words
from extract.names.measure_names import measure_end
from extract.names.tokens import Tokens
from extract.names.words import (
    BROAD_TYPES,
    LEADING_HEADS,
    OWN_STATIONS,
    OWN_TYPES,
    TOWN_WORDS,
    heads,
    honorifics,
    is_name_word,
    plurals,
    pronouns,
)


@dataclass(frozen=True, slots=True)
class Name:
    """A noun phrase at [start, end) of the folded text.

    `kind` says how it was known: headed (by its head noun), place (gazetteer),
    person (title before it), generic (a head noun alone: जिला, पुलिस), pronoun,
    bare. `type` is a subject type, "" for bare. `base` is the name without its head.
    `counted` marks a head noun that a number counts ("75 जिलों"). `case` is that of
    the postposition after it, "" for none; `after` is where that postposition ends.
    """

    start: int
    end: int
    text: str
    kind: str
    type: str
    base: str = ""
    head: str = ""
    case: str = ""
    after: int = 0
    plural: bool = False
    counted: bool = False


def find_names(tokens: Tokens) -> list[Name]:
    """The names of a text in order; none runs over a number or a period."""
    return _Finder(tokens).find()


class _Finder:
    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.words, self.blocked, self.phrases = self.tokens.words, self.tokens.blocked, self.tokens.phrases
        self.dateline = self.words[0] if self.words[1:2] and self.words[1] in _ENDS_DATELINE else ""

    def find(self) -> list[Name]:
        out: list[Name] = []
        i = 0
        n = len(self.words)
        while i < n:
            pronoun = self._pronoun(i)
            if pronoun is not None:
                out.append(pronoun)
                i += 1
                continue
            measure = measure_end(self.tokens, i)
            if measure:
                out.append(self._name(i, measure, "measure", "scheme", base=self.tokens.text(i, measure)))
                i = measure
                continue
            title = self.phrases["title"].get(i)
            if title is not None and title[1] in honorifics():
                title = None
            if title is not None and not self.blocked[i]:
                office = title[0]
                if office < len(self.words) and self.words[office] in ("कार्यालय", "दफ्तर", "आफिस"):
                    out.append(
                        self._name(
                            i,
                            office + 1,
                            "headed",
                            "department",
                            base=self.tokens.text(i, office),
                            head=self.words[office],
                        )
                    )
                    i = office + 1
                    continue
                stop = self._person_end(title[0])
                out.append(
                    self._name(
                        i, stop, "person", "person", base=self.tokens.text(title[0], stop) if stop > title[0] else ""
                    )
                )
                i = stop
                continue
            gang = self._gang_end(i)
            if gang:
                out.append(
                    self._name(
                        i,
                        gang,
                        "headed",
                        "other",
                        base=self.tokens.text(i, gang - 1),
                        head=self.words[gang - 1],
                    )
                )
                i = gang
                continue
            stop = self._run_end(i)
            if stop > i:
                out.extend(self._read_run(i, stop))
                i = stop
            else:
                i += 1
        return [self._with_case(name) for name in self._with_seats(out)]

    def _gang_end(self, i: int) -> int:
        """Where "बाइक चोर गिरोह" ends that begins here, 0 for none."""
        j = i
        while j < len(self.words) and not self.blocked[j] and self.words[j] in lexicon.words("gang_words", "of"):
            j += 1
        ends = j > i and j < len(self.words) and self.words[j] in lexicon.words("gang_words", "gang")
        return j + 1 if ends else 0

    def _with_seats(self, names: list[Name]) -> list[Name]:
        """The names, an institution and the place right behind it as one (एनआईटी हमीरपुर), and a scheme's squad (एंटी रोमियो दल)."""
        out: list[Name] = []
        for name in names:
            before = out[-1] if out else None
            if (
                before is not None
                and before.type == "institution"
                and before.kind in ("headed", "generic")
                and not before.plural
                and not before.counted
                and before.base != before.text
                and (name.kind == "place" or (name.kind == "bare" and not self._is_verb_next(name)))
                and self.tokens.folded.text[before.end : name.start] == " "
            ):
                text = self.tokens.quote(before.start, name.end)
                out[-1] = replace(before, end=name.end, text=text, kind="headed", base=text)
                continue
            if (
                before is not None
                and before.kind == "headed"
                and before.type == "institution"
                and name.kind in ("place", "bare")
                and self.tokens.folded.text[before.end : name.start] == ", "
                and case_after(name.end, self.tokens.folded.text, self.tokens.doc)[0] in ("ergative", "dative")
                and (
                    len(out) < 2 or self.tokens.folded.text[out[-2].end : before.start].strip() not in (",", "और", "व")
                )
            ):  # "महाराणा प्रताप एयरपोर्ट, डबोक ने"
                out[-1] = replace(before, end=name.end, text=self.tokens.quote(before.start, name.end))
                continue
            if (
                before is not None
                and before.kind == "measure"
                and name.text in _SQUADS
                and self.tokens.folded.text[before.end : name.start] == " "
            ):
                text = self.tokens.quote(before.start, name.end)
                out[-1] = replace(before, end=name.end, text=text, kind="headed", type="team", head=name.text)
                continue
            out.append(name)
        return out

    def _is_verb_next(self, name: Name) -> bool:
        """“मेडिकल कॉलेज मिल जाएगा": a stem before a verb is one, and no town of a college's."""
        following = self.tokens.folded.text[name.end : name.end + _VERB].split()[:1]
        return bool(following) and following[0].startswith(_LIGHT_VERBS)

    # Runs of words that may be a name.

    def _run_end(self, i: int) -> int:
        j = i
        while j < len(self.words):
            place = self.tokens.place(j)
            head = self.phrases["head"].get(j)
            if (
                self.words[j] in honorifics()
                and j + 1 < len(self.words)
                and self.words[j + 1] == "."
                and not self.blocked[j]
            ):
                j += 2  # मो. फैजान
                continue
            if self.blocked[j] or (
                j > i
                and (
                    self.tokens.opens_title(j)
                    or measure_end(self.tokens, j)
                    or pronouns().get(self.words[j], "district") != "district"
                )
            ):
                break
            if place or head:
                j = max(place[0] if place else 0, head[0] if head else 0)
            elif is_name_word(self.words[j]) or (j > i and self._is_inside_institution(j)):
                j += 1
            else:
                break
        return j

    def _is_inside_institution(self, j: int) -> bool:
        """Whether a common word stands inside an institution's name: बालिका in "रंका बालिका उच्च विद्यालय"."""
        inner = lexicon.words("name_parts", "inner")
        for k in range(j, min(j + _INNER, len(self.words))):
            head = self.phrases["head"].get(k)
            if head is not None and k > j and heads()[head[1]] == "institution" and head[1] not in plurals():
                return True
            beside = self.words[k - 1 : k] + self.words[k + 1 : k + 2]
            joins = self.words[k] in ("एवं", "व") and len(beside) == 2 and all(word in inner for word in beside)
            if self.blocked[k] or not (joins or self.words[k] in inner):
                return False
        return False

    def _read_run(self, start: int, stop: int) -> list[Name]:
        """The names in a run: it is cut after each head noun; what follows the last is a place or bare."""
        out: list[Name] = []
        at = start
        i = start
        while i < stop:
            head = self.phrases["head"].get(i)
            if head is None:
                i += 1
                continue
            end, spelling = head
            known = next((p[0] for k in range(at, i) if (p := self.tokens.place(k)) and p[0] >= end), 0)
            if known:
                i = known  # ऊधम सिंह नगर: a place's name to its end
                continue
            kind = heads()[spelling]
            if end == i + 1 and self._is_district_here(i):
                if end < stop:
                    i = end  # मंडी जिला: the head is the word after it
                    continue
                out.extend(self._unheaded(at, end))
                at = i = end
                continue
            leading = i == at and end < stop and spelling in LEADING_HEADS and not self._head_follows(end, stop, kind)
            leading = leading and (kind != "district" or bool(self.tokens.place(end)))  # "जिला कला वर्ग में आठवें"
            if leading:
                tail = self._tail(end, stop)
                out.append(self._name(at, tail, "headed", kind, base=self.tokens.text(end, tail), head=spelling))
                at = i = tail
                continue
            if self._is_inner(i, end, stop):
                i = end
                continue
            if self.words[i] in TOWN_WORDS and self._station_at_end(end, stop):
                i = end  # शहर टोहाना थाना
                continue
            whole = kind == "district" and (places(self.tokens.text(at, i)) or spelling == "जनपद")
            if i > at and kind in BROAD_TYPES and not whole:
                # "बलिया प्रदेश में", "कछवां जिले के": two nouns side by side, no name of a state or district.
                out.extend(self._unheaded(at, i))
                at = i
            if i == at:
                counted = at > 0 and self.blocked[at - 1]
                # A head of several words is a name by itself: ऊर्जा निगम, जिला अस्पताल.
                own = " " in spelling and spelling not in plurals()
                alone = "headed" if own and (kind in OWN_TYPES or spelling in OWN_STATIONS) else "generic"
                generic = self._name(at, end, alone, kind, head=spelling)
                out.append(replace(generic, plural=spelling in plurals(), counted=counted))
            else:
                base = self.tokens.text(at, i)
                name = self._name(at, end, "headed", kind, base=base, head=spelling)
                out.append(replace(name, plural=spelling in plurals()))
            at = i = end
        if at < stop:
            out.extend(self._unheaded(at, stop))
        return out

    def _is_district_here(self, i: int) -> bool:
        """Whether a head noun that is a district's name too stands for the district: बस्ती, मंडी in a dateline or before जिला."""
        if not any(place.kind == "district" for place in places(self.words[i])):
            return False
        before, after = self.words[i - 1 : i], self.words[i + 1 : i + 2]
        in_dateline = i < _DATELINE_WORDS and before == [","] and after and after[0] in _ENDS_DATELINE
        return self.words[i] == self.dateline or bool(in_dateline) or after in (["जिला"], ["जिले"], ["जनपद"])

    def _station_at_end(self, i: int, stop: int) -> bool:
        """Whether a run ends with थाना: शहर, सदर, नगर in it belong to the station's name."""
        return any(
            j in self.phrases["head"]
            and heads()[self.phrases["head"][j][1]] == "police_station"
            and self.phrases["head"][j][0] == stop
            for j in range(i, stop)
        )

    def _head_follows(self, i: int, stop: int, kind: str) -> bool:
        """Whether a head noun of its own stands among the words after a leading head; within a station's name none does."""
        inner = ("city", "police_station") if kind == "police_station" else ()
        return any(
            heads()[self.phrases["head"][j][1]] not in inner for j in range(i, stop) if j in self.phrases["head"]
        )

    def _is_inner(self, i: int, end: int, stop: int) -> bool:
        """Whether a head noun is inside a longer name: "कानपुर पुलिस कमिश्नरेट", "जिला मलेरिया कार्यालय", "मेरठ नगर निगम"."""
        if end >= stop:
            return False
        following = self.phrases["head"].get(end)
        if following is None or self.words[i] in plurals():
            return False
        kind = heads()[following[1]]
        if self.words[i] in TOWN_WORDS and kind == "zone":
            return True
        return kind in ("institution", "department", "commissionerate", "team", "railway_station")

    def _tail(self, i: int, stop: int) -> int:
        """Where a name that follows its head ends: the whole run, up to three words."""
        place = self.tokens.place(i)
        end = place[0] if place else i + 1
        while end < stop and end - i < 3:
            end += 1
        return min(end, stop)

    def _unheaded(self, start: int, stop: int) -> list[Name]:
        out: list[Name] = []
        i = start
        while i < stop:
            place = self.tokens.place(i)
            if place is None:
                j = i + 1
                while j < stop and not self.tokens.place(j):
                    j += 1
                # A known place inside a longer run of name words is part of that name (शहर कैथल, नई बस्ती).
                out.append(self._name(i, j, "bare", "", base=self.tokens.text(i, j)))
                i = j
                continue
            end, spelling = place
            small = places(spelling)[0].kind not in ("country", "state", "district")
            if small and end == i + 1 and end < stop and self.words[end] in person_words("surname"):
                end += 1  # मानसी श्रीवास्तव: a block too
                out.append(self._name(i, end, "bare", "", base=self.tokens.text(i, end)))
            elif end < stop and self.words[end] in lexicon.words("name_parts", "tail") and not self.tokens.place(end):
                end += 1
                out.append(self._name(i, end, "bare", "", base=self.tokens.text(i, end)))
            else:
                rows = places(spelling)
                out.append(self._name(i, end, "place", _PLACE_TYPES[rows[0].kind], base=self.tokens.text(i, end)))
            i = end
        joins = len(out) == 2 and (all(n.kind == "bare" for n in out) or out[1].text in TOWN_WORDS)
        if joins:
            return [
                replace(
                    out[0],
                    end=out[1].end,
                    text=self.tokens.quote(out[0].start, out[1].end),
                    base=self.tokens.quote(out[0].start, out[1].end),
                )
            ]
        return out

    # Single words and titles.

    def _pronoun(self, i: int) -> Name | None:
        role = pronouns().get(self.words[i])
        if role is None or self.blocked[i]:
            return None
        if role == "district":
            if i > 0 and pronouns().get(self.words[i - 1]) == "it" and self._run_end(i) == i + 1:
                return self._name(i, i + 1, "pronoun", "it")  # यह जिला, इस जनपद
            if self._run_end(i) > i + 1 or (i > 0 and self.blocked[i - 1]):
                return None  # जिला अस्पताल, 75 जिले
            if i > 0 and self.tokens.may_be_name(i - 1) and self.words[i - 1] not in pronouns():
                return None
            return self._name(i, i + 1, "generic", "district", head=self.words[i])
        name = self._name(i, i + 1, "pronoun", role)
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
        text = self.tokens.folded.text
        aside = _ASIDE.match(text, name.end)
        case, after = case_after(aside.end() if aside else name.end, text, self.tokens.doc)
        after = name.end if not case else after
        return replace(name, case=case, after=after)

    def _name(self, i: int, stop: int, kind: str, type_: str, base: str = "", head: str = "") -> Name:
        start, end = self.tokens.span(i, stop)
        return Name(start, end, self.tokens.quote(start, end), kind, type_, base, head)


_INNER = 5  # words of "कृषि एवं प्रौद्योगिकी" and the head
_VERB = 12  # characters in which a verb would begin
_LIGHT_VERBS = ("जा", "गया", "गई", "गए", "सक", "चुक", "रहा", "रही", "रहे", "पा")
_SQUADS = ("दल", "टीम", "स्क्वाड", "सेल")
_ASIDE = regex.compile(r"\s*\([^()।\n]{1,40}\)")  # अयोध्या (प्रदेश में चौथी) के बाद: the case mark stands after it
_DATELINE_WORDS = 8  # "जागरण संवाददाता, मंडी :"
_ENDS_DATELINE = ("।", ",", ":", ".", "|", "(")
_PLACE_TYPES = {
    "country": "country",
    "state": "state",
    "district": "district",
    "city": "city",
    "block": "block",
    "tehsil": "other",
}
