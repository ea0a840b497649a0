"""Runs of words that may be names: where one ends, and which names it holds.

A run is what stands between case marks, verbs, common words and numbers. It is cut behind each head
noun, which types what stands before it (शाहाबाद तहसील, ऊर्जा निगम) or behind it (थाना कसया); what is left
is a place of the gazetteer, or bare.
"""

from __future__ import annotations

from dataclasses import replace

from extract import lexicon
from extract.names.gazetteer import places
from extract.names.initials import is_initial
from extract.names.measure_names import measure_end
from extract.names.name import Name, name_of
from extract.names.person_words import person_words
from extract.names.tokens import Tokens
from extract.names.words import (
    BROAD_TYPES,
    LEADING_HEADS,
    OWN_STATIONS,
    OWN_TYPES,
    TOWN_WORDS,
    heads,
    honorifics,
    is_block,
    is_name_word,
    plurals,
    pronouns,
)
from extract.text import fold_text


class Runs:
    """The runs of a text's tokens."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.words, self.blocked, self.phrases = tokens.words, tokens.blocked, tokens.phrases
        self.own = tokens.own = tokens.own | self._own_districts()

    def end(self, i: int) -> int:
        """Where the run of words ends that begins at a token; i itself where none does."""
        j = i
        if self._is_sibling(i):
            return i
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
            if is_initial(self.tokens, j):
                j += 2  # आर. प्रज्ञानानंद
                continue
            if self.blocked[j] or (
                j > i
                and (
                    self.tokens.opens_title(j)
                    or measure_end(self.tokens, j)
                    or (pronouns().get(self.words[j], "district") != "district" and not self._ends_given_name(j))
                    or self._opens_category(j)
                )
            ):
                break
            if place or head:
                j = max(place[0] if place else 0, head[0] if head else 0)
            elif self._is_participle(j):
                break
            elif (
                is_name_word(self.words[j])
                or self.tokens.is_given_word(j)
                or (j > i and self._ends_given_name(j))
                or (j > i and (self._is_inside_institution(j) or self._is_inside_team(j) or self.tokens.is_surname(j)))
            ):
                j += 1
            else:
                break
        return j

    def _ends_given_name(self, j: int) -> bool:
        """“फरहत जहां को": a relative adverb behind a given name, with a case mark behind it, is the name's own last word."""
        following = self.words[j + 1] if j + 1 < len(self.words) else ""
        marked = following in ("को", "ने", "की", "के", "का")
        return j > 0 and self.words[j] == "जहां" and marked and self.words[j - 1] in person_words("given")

    def _opens_category(self, j: int) -> bool:
        """“केजीएमयू मेडिकल श्रेणी में": the field behind a name, which is no part of it."""
        following, case = (self.words[k] if k < len(self.words) else "" for k in (j + 1, j + 2))
        category = following in lexicon.words("field_words", "category") and case in ("में", "के", "की")
        return category and j not in self.phrases["head"]  # "ग्राफिक एरा विश्वविद्यालय श्रेणी में": left to the head

    def _is_participle(self, j: int) -> bool:
        """“16-16 स्वर्ण जीत कर", "147 थाने जुड़ चुके हैं”: a verb's stem before कर or its auxiliary, which is a name too."""
        following = self.words[j + 1] if j + 1 < len(self.words) else ""
        return following in _BEHIND_STEM and self.words[j] in lexicon.words("verb_stems")

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

    def _is_inside_team(self, j: int) -> bool:
        """Whether a common word stands inside a team's name: महिला in "भारतीय महिला हॉकी टीम"."""
        inner = lexicon.words("game_words", "whose", "side")
        for k in range(j, min(j + _INNER, len(self.words))):
            head = self.phrases["head"].get(k)
            if head is not None and k > j and heads()[head[1]] == "team" and head[1] not in plurals():
                return True
            if self.blocked[k] or not (self.words[k] in inner or (k > j and is_name_word(self.words[k]))):
                return False
        return False

    def read(self, start: int, stop: int) -> list[Name]:
        """The names of a run: it is cut after each head noun; what follows the last is a place or bare."""
        out: list[Name] = []
        at = start
        i = start
        while i < stop:
            head = self.phrases["head"].get(i)
            if head is None or self.tokens.is_given_word(i) or self._is_surname(at, i):
                i += 1
                continue
            end, spelling = head
            known = next((p[0] for k in range(at, i) if (p := self.tokens.place(k)) and p[0] >= end), 0)
            if known:
                i = known  # ऊधम सिंह नगर: a place's name to its end
                continue
            kind = heads()[spelling]
            if i == at and spelling == "कोतवाली" and self.words[end : end + 1] in (["थाना"], ["थाने"]):
                i = end  # कोतवाली थाना: a station of that name
                continue
            if i == at and spelling == "कोतवाली" and is_block(self.words, end):
                i = end  # कोतवाली ब्लॉक, कोतवाली देहात ब्लॉक: a block of that name
                continue
            town = i == at and end == stop and self.words[i] in lexicon.words("verb_place_words", "hamlet_towns")
            if end == i + 1 and (town or self._is_district_here(i) or (i == at and self.words[i] in self.own)):
                if end < stop:
                    i = end  # मंडी जिला: the head is the word after it
                    continue
                out.extend(self._unheaded(at, end))
                at = i = end
                continue
            leading = i == at and end < stop and spelling in LEADING_HEADS and not self._head_follows(end, stop, kind)
            # "पांच थाने घुघली, सिंदुरिया और निचलौल"
            of_list = spelling in _COUNTED_LEADS and at > 0 and self.blocked[at - 1]
            leading = (
                leading and not of_list and (kind != "district" or bool(self.tokens.place(end)))
            )  # "जिला कला वर्ग में आठवें"
            if leading and self.words[end] in lexicon.words("beside_words", "hall"):
                leading = False  # "ब्लॉक सभागार में": where they met
            if leading and spelling == "ग्राम" and at > 0 and self.blocked[at - 1]:
                leading = False  # "4 किलो 300 ग्राम चूरापोस्त": a weight
            if leading:
                tail = self._tail(end, stop)
                area = kind == "police_station" and tail > end + 1 and self.words[tail - 1] == "क्षेत्र"
                base = self.tokens.text(end, tail - 1 if area else tail)  # "थाना लोधा क्षेत्र में"
                out.append(name_of(self.tokens, at, tail, "headed", kind, base=base, head=spelling))
                at = i = tail
                continue
            if self._is_inner(i, end, stop) or (i > at and kind == "village" and self._is_of_seat(i, end)):
                i = end
                continue
            if self.words[i] in TOWN_WORDS and self._station_at_end(end, stop):
                i = end  # शहर टोहाना थाना
                continue
            whole = kind == "district" and (self._may_be_district(at, i) or spelling == "जनपद")
            beside = self._district_beside_division(at, i)
            if beside:
                out.extend(self._unheaded(at, beside))
                at = beside
            if i > at and ((kind in BROAD_TYPES and not whole) or self._is_in_its_division(at, i, end)):
                # "बलिया प्रदेश में", "कछवां जिले के": two nouns side by side, no name of a state or district.
                out.extend(self._unheaded(at, i))
                at = i
            if i == at:
                counted = at > 0 and self.blocked[at - 1] and not self.tokens.dated[at - 1]
                # A head of several words is a name by itself, and a body called by letters: ऊर्जा निगम, जिला अस्पताल, एसबीआई.
                own = (" " in spelling or spelling in lexicon.lookup("bodies")) and spelling not in plurals()
                alone = "headed" if own and (kind in OWN_TYPES or spelling in OWN_STATIONS) else "generic"
                generic = name_of(self.tokens, at, end, alone, kind, head=spelling)
                out.append(replace(generic, plural=spelling in plurals(), counted=counted))
            else:
                base = self.tokens.text(at, i)
                name = name_of(self.tokens, at, end, "headed", kind, base=base, head=spelling)
                out.append(replace(name, plural=spelling in plurals()))
            at = i = end
        if at < stop:
            out.extend(self._unheaded(at, stop))
        return out

    def _is_surname(self, start: int, i: int) -> bool:
        """“प्राची निगम": a head noun that is a surname too, behind given names alone."""
        if i == start or self.words[i] not in lexicon.words("name_parts", "surname_heads"):
            return False
        before = range(start, i)
        return not any(self.tokens.place(k) for k in before) and all(
            self.words[k] in person_words("given") for k in before
        )

    def _district_beside_division(self, start: int, head: int) -> int:
        """Where the district ends in "जशपुर सरगुजा संभाग में प्रथम", a place beside a division with its own name; 0 for none."""
        if self.words[head] not in lexicon.words("levels", "मंडल"):
            return 0
        first = self.tokens.place(start)
        second = self.tokens.place(first[0]) if first is not None and first[0] < head else None
        whole = second is not None and second[0] == head
        return first[0] if whole and first is not None and places(first[1])[0].kind in ("district", "city") else 0

    def _is_in_its_division(self, start: int, head: int, stop: int) -> bool:
        """“गाजीपुर मंडल में चौथे”: a district with no division of its name, beside its division. See division_seats.yml."""
        if self.words[head] not in lexicon.words("levels", "मंडल") or self.words[stop : stop + 1] not in (["में"], ["मे"]):
            return False
        name = self.tokens.text(start, head)
        listed = lexicon.words("division_seats", "states")
        within = any(p.kind == "district" and fold_text(p.parent) in listed for p in places(name))
        return within and fold_text(name) not in lexicon.words("division_seats", "seats")

    def _may_be_district(self, start: int, stop: int) -> bool:
        """Whether the words before जिला are its name, and no block's beside it ("हरगांव जिले के 27 थानों में 26वें")."""
        if any(place.kind in ("district", "city", "state") for place in places(self.tokens.text(start, stop))):
            return True
        opens = stop == start + 1 and self.words[:1] == self.words[start:stop] and start > 0
        return opens and self.words[1] in _ENDS_DATELINE  # "केकड़ी, 10 दिसंबर (एजेंसी): … केकड़ी जिले में": a new district

    def _own_districts(self) -> frozenset[str]:
        """Head nouns that are districts' names and stand for one in this text: "बस्ती।" before its first sentence, "बस्ती जिले में"."""
        return frozenset(
            self.words[i] for i, (end, _) in self.phrases["head"].items() if end == i + 1 and self._is_district_here(i)
        )

    def _is_district_here(self, i: int) -> bool:
        """Whether a head noun that is a district's name too stands for the district: बस्ती, मंडी in a dateline or before जिला."""
        if not any(place.kind == "district" for place in places(self.words[i])):
            return False
        before, after = self.words[i - 1 : i], self.words[i + 1 : i + 2]
        opens = i == 0 or "\n" in before[0] or (i < _DATELINE_WORDS and before == [","])
        dateline = opens and bool(after) and after[0] in _ENDS_DATELINE
        ranked = bool(after) and self.blocked[i + 1] and self.words[i] != "मंडी"  # "बस्ती चौथे तथा एटा पांचवें"
        fields = after and after[0] in _FIELDS and self.words[i + 2 : i + 3] == ["में"]  # "बस्ती सूबे में 12वें"
        of_it = bool(after) and after[0] in _OF_A_DISTRICT
        placed = before == ["पर"] and self.words[i - 2] in lexicon.words("rank_nouns", "place")  # "तीसरे स्थान पर बस्ती"
        return dateline or ranked or placed or bool(fields) or of_it or self._is_beside_district(i)

    def _is_beside_district(self, i: int) -> bool:
        """“बहराइच, बस्ती और गोंडा में": whether a district of the tables stands in a list right before a word or behind it."""
        beside = [
            k
            for k, joint in ((i - 2, i - 1), (i + 2, i + 1))
            if self.words[joint : joint + 1] and self.words[joint] in _JOINTS
        ]
        found = [place for k in beside if k >= 0 and (place := self.tokens.place(k))]
        return any(row.kind == "district" for _, spelling in found for row in places(spelling))

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
        area = stop - 1 if kind == "police_station" and stop > i + 1 and self.words[stop - 1] == "क्षेत्र" else stop
        return any(
            heads()[self.phrases["head"][j][1]] not in inner for j in range(i, area) if j in self.phrases["head"]
        )

    def _is_inner(self, i: int, end: int, stop: int) -> bool:
        """Whether a head noun is inside a longer name: "कानपुर पुलिस कमिश्नरेट", "जिला मलेरिया कार्यालय", "मेरठ नगर निगम"."""
        if end >= stop:
            return False
        following = self.phrases["head"].get(end)
        if following is None or self.words[i] in plurals():
            return False
        kind = heads()[following[1]]
        of_town = kind in ("zone", "block", "other") and following[1] not in ("क्षेत्र", "क्षेत्रों")
        if self.words[i] in TOWN_WORDS and of_town:  # नगर सर्किल, शहर डिवीजन
            return True
        return kind in ("institution", "department", "commissionerate", "team", "railway_station")

    def _is_of_seat(self, i: int, end: int) -> bool:
        """Whether a village is what a seat, a block or a station goes by, one word right before its noun: "बड़का गांव विधानसभा"."""
        following = self.phrases["head"].get(end)
        if following is None or end > i + 1 or self.words[i] in plurals() or following[1] in plurals():
            return False
        seat = following[1] in lexicon.words("seat_words", "seat")
        return seat or heads()[following[1]] in ("block", "police_station")

    def _tail(self, i: int, stop: int) -> int:
        """Where a name that follows its head ends: the whole run, up to three words."""
        place = self.tokens.place(i)
        end = place[0] if place else i + 1
        while end < stop and end - i < 3:
            end += 1
        return min(end, stop)

    def _is_sibling(self, i: int) -> bool:
        """“उनके भाई रोहन मील", "जुड़वां बहन": whether a word says whose brother or sister; within a name it is a part of it (भाई वीरेंद्र)."""
        if i == 0 or self.words[i] not in lexicon.words("kin_words", "sibling"):
            return False
        before = self.words[i - 1]
        return before in lexicon.words("case_marks", "genitive") or before in lexicon.words("kin_words", "whose")

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
                out.append(name_of(self.tokens, i, j, "bare", "", base=self.tokens.text(i, j)))
                i = j
                continue
            end, spelling = place
            small = places(spelling)[0].kind not in ("country", "state", "district")
            small = small or spelling in lexicon.words("name_parts", "surname_places", "given_places")
            if small and end == i + 1 and end < stop and self.words[end] in person_words("surname"):
                end += 1  # मानसी श्रीवास्तव: a block too
                out.append(name_of(self.tokens, i, end, "bare", "", base=self.tokens.text(i, end)))
            elif end < stop and self.words[end] in lexicon.words("name_parts", "tail") and not self.tokens.place(end):
                end += 1
                out.append(name_of(self.tokens, i, end, "bare", "", base=self.tokens.text(i, end)))
            else:
                rows = places(spelling)
                out.append(
                    name_of(self.tokens, i, end, "place", _PLACE_TYPES[rows[0].kind], base=self.tokens.text(i, end))
                )
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


_COUNTED_LEADS = ("थाने", "ब्लाक", "प्रखंड", "विकासखंड")  # head nouns that a number before them makes many
_BEHIND_STEM = ("कर", "करके", "चुका", "चुकी", "चुके", "सका", "सकी", "सके")
_INNER = 5  # words of "कृषि एवं प्रौद्योगिकी" and the head
_DATELINE_WORDS = 8  # "जागरण संवाददाता, मंडी :"
_ENDS_DATELINE = ("।", ",", ":", ".", "|", "(")
_JOINTS = (",", "और", "व", "तथा", "एवं")
_FIELDS = ("सूबे", "प्रदेश", "राज्य", "देश")
# What goes by a district's name: "बस्ती मंडल", "बस्ती पुलिस"; "मंडी समिति" is a market's.
_OF_A_DISTRICT = ("जिला", "जिले", "जनपद", "मंडल", "पुलिस", "तहसील", "रेंज", "परिक्षेत्र", "जोन")
_PLACE_TYPES = {
    "country": "country",
    "state": "state",
    "district": "district",
    "city": "city",
    "block": "block",
    "tehsil": "other",
}
