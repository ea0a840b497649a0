"""The tokens of a text with what the tables know of them, for whoever looks for names among them.

Positions are token numbers. `phrases` holds places, head nouns, titles, measures and
counted nouns by their first token (nlp.py); `blocked` marks the tokens of numbers
and periods, over which no name runs.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from extract import lexicon
from extract.names import nlp
from extract.names.cases import case_marks
from extract.names.evidence import Evidence
from extract.names.gazetteer import places
from extract.names.numbered_bodies import NumberedBody
from extract.names.person_words import person_words
from extract.names.words import common_words, honorifics, is_name_word
from extract.numbers.cardinal_words import ORDINAL_ENDINGS, ordinal_words
from extract.text import Folded

if TYPE_CHECKING:
    from spacy.tokens import Doc

_JOINTS = ("और", "व", "तथा", "एवं", ",")
_STOPS = ("।", ".", "|", "\n", "")  # what ends a sentence


class Tokens:
    """A folded text as words. `taken` are the spans of its numbers and periods; `evidence` asks the name model.

    `dated` are those of them that say when and count nothing ("इस बार प्रदेश का रिजल्ट"). `own` are head nouns that the
    article has for a district's name (मंडी, बस्ती), `bodies` those that go by a number.
    """

    def __init__(
        self,
        folded: Folded,
        doc: Doc,
        taken: list[tuple[int, int]],
        evidence: Evidence | None = None,
        own: frozenset[str] = frozenset(),
        bodies: Iterable[NumberedBody] = (),
        dated: Sequence[tuple[int, int]] = (),
    ) -> None:
        self.own = own
        self.bodies = {body.start: body for body in bodies}
        self.folded = folded
        self.evidence = evidence or Evidence(folded.text, [(0, len(folded.text))])
        self.doc = doc
        self.words, self.starts = nlp.words_of(doc)  # and the offset of each word
        self.phrases = nlp.phrases(doc)
        self.blocked = _blocked(self.words, self.starts, taken)
        self.dated = _blocked(self.words, self.starts, dated)

    def place(self, i: int) -> tuple[int, str] | None:
        """The place of the gazetteer that begins here, but not a verb that is spelt like one (गया) and stands like one."""
        place = self.phrases["place"].get(i)
        if place is None or place[0] > i + 1:
            return place
        if self._is_second_name(i) or self._ends_other_name(i):
            return None
        if self.words[i] in lexicon.words("verb_place_words", "nouns"):
            return place if self._stands_as_place(i, place[0]) else None
        if self.words[i] not in lexicon.words("verb_place_words", "places") and self.words[i] not in common_words():
            return place
        following, after = (self.words[j] if j < len(self.words) else "" for j in (place[0], place[0] + 1))
        before = self.words[i - 1] if i else ""
        if self.words[i] in lexicon.words("verb_place_words", "shift") and before in lexicon.words(
            "verb_place_words", "shifts"
        ):
            return None
        at = place[0] + 1 if following == "(" else place[0]
        numbered = at < len(self.words) and self.blocked[at]
        if self.words[i] in lexicon.words("verb_place_words", "cities"):
            owns = following in ("का", "के", "ने", "को") and before not in lexicon.words(
                "verb_place_words", "before_noun"
            )
            if owns or self._is_of_state(i):
                return place  # "सूरत के 4,870 छात्रों ने"
            if numbered and before not in lexicon.words("verb_place_words", "before_noun"):
                return place  # "रैंकिंग में सूरत 128.4 अंक लेकर"
        if following == "क्रमश" and before in _JOINTS and i - 2 in self.phrases["place"]:
            return place  # "मुजफ्फरपुर और गया क्रमशः पहले व दूसरे"
        verb = following in ("की", "के", "का") and (
            after in lexicon.words("verb_place_words", "auxiliaries", "stems") or after in _STOPS
        )  # "रैंकिंग जारी की।"
        verb = verb or (before == "पर" and self._moved_to(i - 2))
        if following == "(" and numbered and before == "पर":
            return place  # "तीसरे पर गया (94.8%)"
        if numbered and (before in ("और", "व", "तथा", "एवं", ",", "।", ".") or i == 0 or "\n" in before):
            return place  # "और गया 22वें", "और गया (189)", on a line of its own "गया 187"
        alone = self.words[i] not in lexicon.words("verb_place_words", "verbs")
        if numbered and before == "में" and self._is_rank(at, in_row=not alone):
            return place  # "13 रीजन में पाली सातवें", "659 जिलों में गया 289वें, सुपौल 300वें", not "जुलाई में गया 18वें स्थान पर"
        if verb or before in lexicon.words("verb_place_words", "stems"):
            return None
        cased = following in ("में", "ने", "को") and self.words[i] == "गया"
        figure = place[0] + 1 < len(self.words) and self.blocked[place[0] + 1]
        if cased and figure and before in ("में", "बजे", ","):
            return place  # "रैंकिंग में गया को द्वितीय", "सुबह 9 बजे गया में 250"
        if cased and following != "को" and (self._may_precede(before) or not before.endswith(("ा", "ी", "े"))):
            return place  # "पहले चरण में गया में 52 प्रतिशत", "सर्वे के मुताबिक गया में": no verb has a case mark behind it
        if self.words[i] in lexicon.words("verb_place_words", "verbs") and not self._may_precede(before):
            return None
        opens = (i == 0 or before == "\n") and following in ("।", ".", "|", ":", ",")
        headed = place[0] in self.phrases["head"] and following not in common_words()
        if opens or headed:
            return place
        if (following in case_marks() or following in (",", "-", ":", "जिला", "जिले", "शहर")) and not before.endswith(
            ("ा", "ी", "े", "ं")
        ):
            return place
        return None

    def _stands_as_place(self, i: int, end: int) -> bool:
        """Whether a place that is spelt like a noun (बाढ़) stands as one: a dateline, before a head noun, beside another place."""
        following = self.words[end] if end < len(self.words) else ""
        before = self.words[i - 1] if i else ""
        if (i == 0 or before == "\n") and following in ("।", ".", "|", ":", ",", "-", "("):
            return True
        if end in self.phrases["head"] and following not in common_words():
            return True
        if following in case_marks() and self._figure_of_row(end + 1):
            return True  # "माल में 82, मलिहाबाद में 71", but not "बाढ़ में 14 लोगों की मौत"
        joints = (",", "और", "व", "तथा", "एवं")
        beside = [i - 2] if before in joints else []
        beside += [end + 1] if following in joints else []
        return any(at in self.phrases["place"] or at - 1 in self.phrases["place"] for at in beside)

    def _figure_of_row(self, i: int) -> bool:
        """Whether a number begins here that no noun follows, but a comma, a joint or the sign of a share."""
        at = i
        while at < len(self.words) and self.blocked[at]:
            at += 1
        joints = (*_JOINTS, "में", *lexicon.words("percent", "percent"))  # "बार में छह में से दो"
        return i < at < len(self.words) and self.words[at] in joints

    def _is_rank(self, i: int, *, in_row: bool) -> bool:
        """Whether the number that begins here is a place held, and, if `in_row`, others follow it: "289वें, सुपौल 300वें"."""
        parted = i + 1 < len(self.words) and self.words[i + 1] in ORDINAL_ENDINGS  # "289 वें"
        following = self.words[i + 1 + parted] if i + 1 + parted < len(self.words) else ""
        word = self.words[i]
        ordinal = parted or (word[:1].isdigit() and word.endswith(ORDINAL_ENDINGS)) or word in ordinal_words()
        return ordinal and (not in_row or following in (",", "और", "व", "तथा", "एवं"))

    def _moved_to(self, i: int) -> bool:
        """Whether the place that ends here is one that something moved to: "पांचवें से लुढ़ककर 16वें पर गया"."""
        while i >= 0 and (self.blocked[i] or self.words[i] in ORDINAL_ENDINGS or self.words[i] in ordinal_words()):
            i -= 1
        return i >= 0 and (self.words[i] == "से" or self.words[i].endswith("कर"))

    def _is_of_state(self, i: int) -> bool:
        """“दूसरे स्थान पर सूरत और", "गुजरात का सूरत": a place held, or a state right before it, with a case mark, makes it one."""
        if i < 2 or self.words[i - 1] not in ("पर", "का", "के", "की"):
            return False
        owner = next((p for k in (i - 3, i - 2) if k >= 0 and (p := self.phrases["place"].get(k))), None)
        return self.words[i - 1] == "पर" or (owner is not None and owner[0] == i - 1)

    def _is_second_name(self, i: int) -> bool:
        """“रोहन परिहार ने": a person's second name that is also a small place's, right behind a first name that is none."""
        before = self.words[i - 1] if i else ""
        if before not in person_words("given") or self.blocked[i - 1] or i - 1 in self.phrases["place"]:
            return False
        return all(row.kind in ("block", "tehsil") for row in places(self.words[i]))

    def _ends_other_name(self, i: int) -> bool:
        """“वंदे भारत", "कोल इंडिया”: a country's name within another."""
        before = self.words[i - 1] if i else ""
        return self.words[i] in lexicon.words("verb_place_words", "country") and before in lexicon.words(
            "verb_place_words", "before_country"
        )

    def _may_precede(self, word: str) -> bool:
        """Whether a word can stand before a place that is spelt like a verb: nothing, a stop, a case mark, a conjunction."""
        return not word[:1].isalpha() or word in case_marks() or word in lexicon.words("verb_place_words", "before")

    def may_be_name(self, i: int) -> bool:
        """Whether the token can be part of a name, as a place, a head noun or an unknown word."""
        if self.blocked[i]:
            return False
        word = self.words[i]
        if self.place(i) or i in self.phrases["head"]:
            return True
        return is_name_word(word)

    def opens_title(self, i: int) -> bool:
        """Whether an office begins here, whose holder is named next: डीएम, पुलिस अधीक्षक; मो. and डॉ. are none."""
        title = self.phrases["title"].get(i)
        return title is not None and title[1] not in honorifics() and not self.is_surname(i)

    def is_surname(self, i: int) -> bool:
        """Whether a title or a common word is the surname of who was named before it: कमल अधिकारी, अजय खरे."""
        surnames = lexicon.words("name_parts", "surname_titles", "surname_words")
        if not i or self.words[i] not in surnames or self.blocked[i - 1]:
            return False
        return self.words[i - 1] in person_words("given") and i - 1 not in self.phrases["head"]

    def is_given_word(self, i: int) -> bool:
        """“प्रगति सिंह", "सोनम पहले, निधि दूसरे": a given name that is a common word, before a surname or its place in a row."""
        if self.blocked[i] or self.words[i] not in lexicon.words("name_parts", "given_words", "surname_words"):
            return False
        before, following, then = (self.words[k] if 0 <= k < len(self.words) else "" for k in (i - 1, i + 1, i + 2))
        surname = following in person_words("surname") or following in lexicon.words("name_parts", "surname_places")
        if surname and i + 1 not in self.phrases["head"]:
            return True
        placed = following in ordinal_words() or following in lexicon.lookup("sanskrit_ordinals")
        opens = before == "में" and then == ","
        return placed and (opens or (before in _BEFORE_ONE_OF_ROW and then in _BEHIND_ONE_OF_ROW))

    def read_by_model(self, i: int) -> tuple[int, str]:
        """Where a name that the model reads from this token ends, and its label; (i, "") for none that begins here."""
        entity = self.evidence.entity_from(self.starts[i])
        if entity is None:
            return i, ""
        stop = i
        while stop < len(self.words) and self.starts[stop] < entity.end:
            stop += 1
        return stop, entity.label

    def span(self, i: int, stop: int) -> tuple[int, int]:
        """The folded span of the tokens from i up to stop."""
        return self.starts[i], self.starts[stop - 1] + len(self.words[stop - 1])

    def text(self, i: int, stop: int) -> str:
        """The tokens from i up to stop as printed, blanks made one; "" for none."""
        return self.quote(*self.span(i, stop)) if stop > i else ""

    def quote(self, start: int, end: int) -> str:
        """A folded span as a field says it: see `Folded.called`."""
        return self.folded.called(start, end)


# What parts one who has a place from those of the row beside: "सोनम पहले, निधि दूसरे", "अंकिता दूसरे और निधि तीसरे स्थान पर".
_BEFORE_ONE_OF_ROW = (",", "और", "व", "तथा", "एवं")
_BEHIND_ONE_OF_ROW = (",", "और", "व", "तथा", "एवं", "।", "रहे", "रहीं", "रही", "रहा", "स्थान", "नंबर", "पर", "आए", "आई")


def _blocked(words: list[str], starts: list[int], taken: Sequence[tuple[int, int]]) -> list[bool]:
    """Whether each token is touched by one of the spans."""
    out = [False] * len(words)
    for start, end in taken:
        i = max(0, bisect_right(starts, start) - 1)
        while i < len(words) and starts[i] < end:
            out[i] = out[i] or starts[i] + len(words[i]) > start
            i += 1
    return out
