"""What the examination of a school board is called: the board and the class, "यूपी बोर्ड इंटरमीडिएट".

News of results names the board once and then only the class, "इंटर में", or the board alone where the title has said the class.
Neither can be read alone. The board stands before the class where the article speaks of one board, and the class behind
the board where it speaks of one class.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.names.name import Name
from extract.text import fold_text


def in_full(measure: str, article: str) -> str:
    """A board's examination by board and class, each as far as the folded `article` has one of its kind; any other measure as it is.

    What a board holds of a class is its examination ("यूपी बोर्ड हाईस्कूल परीक्षा"); a class whose board nothing tells stays as printed.
    """
    called = _by_board_and_class(measure, article)
    return f"{called} परीक्षा" if called != measure and _ends_with_class().search(fold_text(called)) else called


def _by_board_and_class(measure: str, article: str) -> str:
    said = fold_text(measure)
    if _is_body().fullmatch(said):
        board, level = _only(_boards(), article), _only(_levels(), article)
        return f"{board} {_called(level, article)}" if board and level else board or measure
    if not _is_exam().fullmatch(said):
        return measure
    level, board = _only(_levels(), said), _only(_boards(), said)
    if level and not board:
        board = _only(_boards(), article)
        return f"{board} {measure}" if board and not _own().match(said) else measure
    if board and not level:
        level = _only(_levels(), article)
        return f"{board} {_called(level, article)}" if level else measure
    return measure


@lru_cache(maxsize=4096)
def is_of_board(measure: str) -> bool:
    """Whether a measure is the examination of a school board or of a class, and nothing narrower: "बोर्ड परीक्षा", "12वीं", no "12वीं कला"."""
    said = fold_text(measure)
    return (_is_exam().fullmatch(said) or _is_body().fullmatch(said)) is not None


@lru_cache(maxsize=4096)
def level_of(measure: str) -> str:
    """The class whose examination a measure is ("10", "12"); "" for any other measure, and for one of both."""
    return _only(_levels(), fold_text(measure))


def without_state_board(measure: str) -> str:
    """“उत्तराखंड बोर्ड इंटर" without the board, which its subject's state settles; "" where a measure has none, or another board's."""
    said = fold_text(measure)
    board = _boards().match(said)
    if board is None or not _is_exam().fullmatch(said) or not _only(_levels(), said):
        return ""
    if fold_text(_names(_boards())[str(board.lastgroup)]) in lexicon.words("exam_other_boards"):
        return ""
    return said[board.end() :].strip()


@lru_cache(maxsize=4096)
def board_of_country(measure: str) -> str:
    """The board of the whole country whose examination a measure is ("सीबीएसई 12वीं": सीबीएसई); "" for a state's or none."""
    board = _boards().match(fold_text(measure))
    called = _names(_boards())[str(board.lastgroup)] if board is not None else ""
    return called if fold_text(called) in lexicon.words("exam_other_boards", "country") else ""


def is_of_school(measure: str) -> bool:
    """Whether a measure is a board's examination, a class's, or both: "एमपी बोर्ड", "10वीं", "यूपी बोर्ड हाईस्कूल"."""
    return _is_exam().fullmatch(fold_text(measure)) is not None


def are_of_one_class(measure: str, other: str) -> bool:
    """Whether two measures name one class and the same: "एमपी बोर्ड 10वीं", "हाईस्कूल"."""
    return level_of(measure) != "" and level_of(measure) == level_of(other)


def without_streams(names: list[Name], folded: str) -> list[Name]:
    """The names of a folded text, without "वाणिज्य संकाय", "वरिष्ठ उपाध्याय" where it tells how schools did in several such streams."""
    streams = {n.text for n in names if n.kind != "measure" and _is_stream().fullmatch(fold_text(n.text))}
    if not streams or not _result().search(folded) or len({m.group() for m in _stream().finditer(folded)}) < _SEVERAL:
        return names
    return [n for n in names if n.text not in streams]


_SEVERAL = 2


@lru_cache(maxsize=1)
def _stream() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("exam_words", "streams")))


@lru_cache(maxsize=1)
def _is_stream() -> regex.Pattern[str]:
    """A stream with its head noun, or of two words, which nothing else goes by: "विज्ञान" alone parts the names of a row."""
    streams, heads = lexicon.any_of("exam_words", "streams"), lexicon.any_of("exam_words", "stream_heads")
    return compile_pattern(rf"(?:{streams})\s+(?:{heads})|(?=\S+\s)(?:{streams})")


@lru_cache(maxsize=1)
def _result() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("exam_words", "result")))


def class_in(folded: str) -> str:
    """The one class that a folded text names, as it first calls it; "" where it names none or several."""
    first = _levels().search(folded)
    return first.group() if first is not None and _only(_levels(), folded) else ""


def _only(kinds: regex.Pattern[str], text: str) -> str:
    """The one board or class that a folded text names, "" where it names none or several."""
    found = {str(match.lastgroup) for match in kinds.finditer(text)}
    return _names(kinds)[found.pop()] if len(found) == 1 else ""


def _called(level: str, article: str) -> str:
    """What an article calls a class first, with परीक्षा where it says so: "12वीं", "मैट्रिक परीक्षा"."""
    said = [m.group() for m in _levels().finditer(article) if _names(_levels())[str(m.lastgroup)] == level]
    return f"{said[0]} परीक्षा" if regex.search(rf"{said[0]}\s+(?:की\s+)?(?:वार्षिक\s+)?परीक्षा", article) else said[0]


@lru_cache(maxsize=1)
def _ends_with_class() -> regex.Pattern[str]:
    return compile_pattern(rf"(?<!{lexicon.WORD_CHAR}){lexicon.any_of('exam_levels')}$")


@lru_cache(maxsize=1)
def _own() -> regex.Pattern[str]:
    """What only some states call a class, so that it says whose: मैट्रिक, जमा दो."""
    return compile_pattern(lexicon.whole_word(lexicon.any_of("exam_own_names")))


def _names(kinds: regex.Pattern[str]) -> dict[str, str]:
    table = lexicon.table("exam_boards" if kinds is _boards() else "exam_levels")
    return {f"k{i}": name for i, name in enumerate(table)}


@lru_cache(maxsize=1)
def _boards() -> regex.Pattern[str]:
    return _any_of("exam_boards")


@lru_cache(maxsize=1)
def _levels() -> regex.Pattern[str]:
    return _any_of("exam_levels")


def _any_of(table: str) -> regex.Pattern[str]:
    school = lexicon.whole_word(lexicon.any_of("units", "schools", "colleges"))
    groups = (
        rf"(?P<k{i}>{lexicon.whole_word(lexicon.alternation(spellings))})(?!\s+{school})"
        for i, spellings in enumerate(lexicon.table(table).values())
    )
    return compile_pattern("|".join(groups))  # "इंटर कालेज" is no class


@lru_cache(maxsize=1)
def _is_exam() -> regex.Pattern[str]:
    """A measure that is a board or a class, and nothing else but a word for its results."""
    kinds = lexicon.whole_word(lexicon.any_of("exam_boards") + "|" + lexicon.any_of("exam_levels"))
    return compile_pattern(rf"(?:{kinds}|\s|{_RESULTS})+")


@lru_cache(maxsize=1)
def _is_body() -> regex.Pattern[str]:
    """“माध्यमिक शिक्षा मंडल": what any state's board is called in full, which says neither whose nor what was examined."""
    return compile_pattern(lexicon.any_of("exam_words", "bodies"))


_RESULTS = r"परीक्षा|परीक्षाफल|परिणाम|रिजल्ट|नतीजे|नतीजों|बोर्ड|का|के|की|\d{4}"
