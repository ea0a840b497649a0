"""What makes an ordinal of a number before it: 62वीं, 45 वां, 62-वीं, 27 वे क्रम, 6ठा, 1st."""

from __future__ import annotations

from extract.numbers.cardinals import Cardinal
from extract.numbers.number_tokens import NumberTokens
from extract.numbers.seeming_numbers import rank_nouns


def ordinal_ending(run: NumberTokens, cardinal: Cardinal) -> int:
    """The index after an ordinal ending on the number (62वीं, 45 वां, 62-वीं, 27 वे क्रम, 6ठा, 1st), or 0."""
    if cardinal.fraction or cardinal.value != int(cardinal.value):
        return 0
    last = run.tokens[cardinal.stop - 1]
    j = cardinal.stop
    if j >= len(run.tokens):
        return 0
    glued = run.tokens[j].start == last.end
    if run.tokens[j].text == "-" and j + 1 < len(run.tokens) and glued:
        j += 1
        glued = False
    word = run.tokens[j].text
    if word in _ENDINGS and (last.kind == "digits" or word in _NASAL_ENDINGS):
        if glued or word in _NASAL_ENDINGS or word in ("वा", "वी"):
            return j + 1
        behind = [token.text for token in run.tokens[j + 1 : j + 4]]
        following = behind[0] if behind else ""
        moved = following == "से" and behind[1:2] != [] and behind[1][:1].isdigit() and behind[2:3] in _FREE_ENDINGS
        joined = following in ("और", "व", "तथा", "एवं", ",") and any(
            t.text in rank_nouns() for t in run.tokens[j + 2 : j + 8]
        )
        # "27 वे क्रम पर", "14 वे पर", "19 वे से 11 वे", not "वे"
        return j + 1 if following == "पर" or following in rank_nouns() or moved or joined else 0
    if glued and last.kind == "digits" and word in _SMALL_ENDINGS.get(int(cardinal.value), ()):
        return j + 1
    if glued and last.kind == "digits" and word in ("st", "nd", "rd", "th"):
        return j + 1
    return 0


_ENDINGS = frozenset({"वां", "वीं", "वें", "वा", "वी", "वे"})
_FREE_ENDINGS = (["वां"], ["वीं"], ["वें"], ["वे"])
_NASAL_ENDINGS = frozenset({"वां", "वीं", "वें"})
_SMALL_ENDINGS = {
    1: ("ला", "ली", "ले"),
    2: ("रा", "री", "रे"),
    3: ("रा", "री", "रे"),
    4: ("था", "थी", "थे"),
    6: ("ठा", "ठी", "ठे", "ठां", "ठवां", "ठवीं", "ठवें"),
}
