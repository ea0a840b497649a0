"""How the press writes a time: the patterns of dates, months, years and of words that turn with another day.

Each pattern stands under the name of the function that dates what it matches
(period_days.py, period_spans.py, period_turns.py), and they are tried in the order
written here: a whole date before a month, a month before a year, so that
"15.08.2023" is a day and "सितंबर 2023" is a month. The words come from time.yml,
months.yml, weekdays.yml and numbers.yml; only grammar stands here.

A year is four digits or is said in words: "उन्नीस सौ सैंतालीस", "दो हजार पांच".
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.numbers.cardinal_words import ordinal_words

STOP = regex.compile(r"[।!?|\n]|\.(?!\d)")  # where a sentence ends; the point of 15.08 ends none
ENGLISH_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
ENGLISH = rf"(?<![a-z])(?:{'|'.join(rf'{stem}[a-z]*' for stem in ENGLISH_MONTHS)})"
# After these a bare year is their edition: "Result 2023", "सूचकांक 2023", "एनआईआरएफ 2025".
_EDITIONS = "|".join(
    (
        "results?|rankings?|index|survey|report|awards?|games|रिजल्ट|परिणाम|परीक्षा|सर्वेक्षण|सर्वे|सूचकांक|इंडेक्स|रैंकिंग|एनआईआरएफ|एनआइआरएफ|nirf|अवार्ड|पुरस्कार|चुनाव|ओलंपिक|बजट|जनगणना",
        "सीजन|संस्करण|खेल|खेलों|महाकुंभ|गेम्स|चैंपियनशिप|प्रतियोगिता|लीग|ट्राफी|कप",
    )
)
_TO = r"(?:से(?:\s+लेकर)?|-)"
_AND = r"(?:और|व|एवं|तथा)"
_BETWEEN = r"(?=\s+के\s+(?:बीच|मध्य|दरम्यान|दरमियान))"
_UNTIL = r"(?=\s*(?:तक|के\s+(?:बीच|मध्य|दरम्यान|दरमियान|दौरान)))"


_EDGE = rf"(?!{lexicon.WORD_CHAR})"
CENTURIES = ("अठारह", "उन्नीस", "बीस")  # "उन्नीस निन्यानवे" is 1999


@lru_cache(maxsize=1)
def patterns() -> dict[str, regex.Pattern[str]]:
    """Each pattern under the name of the function that resolves it, in the order in which they are tried."""
    p = _parts()
    called = lexicon.any_of("measure_heads", "helpline") + "|डायल|नंबर"  # "हेल्पलाइन 1905 में": its number, no year
    b, e, day, month, year = p["B"], p["E"], p["DAY"], rf"(?P<month>{p['MONTH']}){p['E']}", p["Y"]
    not_of = rf"(?!\d)(?!\s*{p['until']}?\s*में\s+से)"
    named_year = rf"(?:(?:\s*,\s*|\s+|\s*-\s*)(?:{p['year']}\s+)?(?P<year>{p['YEAR_BESIDE']}){not_of})?"
    before = (
        rf"(?:(?P<year_before>{year}|{p['PAIR']})(?!\d)\s+(?:में|के|की|का)\s+"
        rf"|(?P<year_turn>{p['last']}|{p['next']})\s+{p['year']}\s+(?:(?:में|के|की)\s+)?)?"
    )
    first = rf"(?P<first>{day})(?:\s*,?\s*(?P<first_month>{p['MONTH']}){e}(?:[\s,]+(?P<first_year>{year}))?)?"
    date = rf"(?:\s+{p['DATE']}{e})"
    quarter = rf"(?P<nth>{p['ORDINAL']}|{p['FINAL']})\s+(?P<part>{p['quarter']}|{p['half']}){e}"
    turned_month = rf"(?P<turn>{p['TURN']})\s+{p['month']}{e}"
    sources = {
        "iso_day": rf"{b}(?P<year>{p['YD']})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)",
        "digit_day": rf"{b}(?P<day>[0-3]?\d)(?P<sep>[./\-])(?P<month>[01]?\d)(?P=sep)(?P<year>{p['YD']}|\d\d)(?!\d)",
        "year_first_day": rf"{b}(?P<year>{p['YD']})(?P<sep>[/.])(?P<month>[01]?\d)(?P=sep)(?P<day>[0-3]?\d)(?![\d/])",
        "hyphened_day": (
            rf"{b}(?P<day>[0-3]?\d)-{month}-(?P<year>{p['YD']}|\d\d)(?!\d)|{b}{month}-(?P<day>[0-3]?\d)-(?P<year>{p['YD']})(?!\d)"
        ),
        "english_day": (
            rf"(?P<name>{p['ENGLISH']})\.?\s+(?P<day>\d{{1,2}}),?\s+(?P<year>{p['YD']})"
            rf"|{b}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<name>{p['ENGLISH']})\.?,?\s+(?P<year>{p['YD']})"
        ),
        "month_first_range": (
            rf"{b}{month}(?:\s+(?:की|के)\s+|[\s\-]*)(?P<first>{day})\s*(?:{_TO}|{_AND})\s*"
            rf"(?:(?P<last_month>{p['MONTH']}){e}[\s\-]*)?(?P<day>{day}){named_year}(?:{_UNTIL}|{date})"
        ),
        "month_day": (
            rf"{b}{before}{month}{named_year}\s+(?:की|के)\s+(?P<day>{day})(?:{date}(?:\s*,\s*(?:{p['year']}\s+)?(?P<late_year>{p['YEAR_BESIDE']}){not_of})?|(?=\s+को{e}))"
        ),
        "month_first_day": (
            rf"{b}{month}\s*-?\s*(?P<day>{day})(?!\d)(?:\s*,\s*|\s+)(?P<year>{p['YEAR_BESIDE']}){not_of}"
            rf"|{b}{month}\s*-?\s*(?P<day>{day})(?P<year>)(?=\s*--|\s+(?:को|तक){e}|\s*\Z)"
        ),
        "turned_month_range": (
            rf"{b}{turned_month}\s+(?:(?:की|के|में)\s+)?(?P<first>{day}){date}?\s*(?:{_TO}|{_AND})\s*(?P<day>{day})"
            rf"(?:{date}|{_UNTIL})"
        ),
        "turned_month_day": rf"{b}{turned_month}\s+(?:की|के)\s+(?P<day>{day})(?:{date}|(?=\s+को{e}))",
        "day_range": rf"{b}{before}{first}\s*{_TO}\s*(?P<day>{day})\s*,?\s*{month}{named_year}",
        "day_between": rf"{b}{before}{first}\s+{_AND}\s+(?P<day>{day})\s*,?\s*{month}{named_year}{_BETWEEN}",
        "day_list": rf"{b}(?P<days>{day}(?:\s*(?:,|{_AND})\s*{day}){{1,12}}+)\s+{month}{named_year}",
        "day_month": rf"{b}{before}(?P<day>{day})(?:\s*|\s*,\s*(?={p['MONTH']}{e}[\s,]+{year})){month}{named_year}",
        "part_of_month": (
            rf"{b}(?:{month}{named_year}|{turned_month})\s+(?:के|की)\s+(?P<nth>{p['ORDINAL']}|{p['FINAL']})\s+(?P<part>{p['week']}|{p['fortnight']}){e}"
        ),
        "nth_weekday": (
            rf"{b}(?:{month}(?:\s+{p['month']}{e})?{named_year}\s+(?:के|की|का)\s+|{turned_month}\s+(?:के|की|का)\s+|(?P<each>(?:(?:हर|प्रत्येक)\s+)?{p['month']}\s+(?:के|की|का)\s+)|)"
            rf"(?P<nth>{p['ORDINAL']}|{p['FINAL']})\s+(?P<weekday>{p['WEEKDAY']}){e}"
        ),
        "same_stretch_last_year": (
            rf"{b}{p['last']}\s+(?:{p['year']}|(?P<fiscal>{p['fiscal']}))\s+(?:(?:की|में|के)\s+)?(?:इस|इसी|उसी|समान)\s+(?:समय\s?)?अवधि{e}"
        ),
        "same_day_last_year": rf"{b}{p['last']}\s+{p['year']}\s+(?:इस|इसी|उसी)\s+(?:तिथि|तारीख|दिन|समय){e}",
        "month_last_year": rf"{b}(?P<turn>{p['last']}|{p['next']})\s+{p['year']}\s+(?:इसी|इस|उसी)\s+{p['month']}{e}",
        "month_quarter": rf"{b}{month}{named_year}\s+{p['quarter']}{e}",
        "month_range": (
            # "विभाग - जून - जुलाई" are two columns
            rf"{b}(?!(?<=\s-\s){p['MONTH']}\s+-\s+{p['MONTH']}\s*(?:-\s|\n|\Z)){before}(?P<first_month>{p['MONTH']})(?:[\s,]+(?P<first_year>{year}))?\s*{_TO}\s*{month}{named_year}"
            rf"|{b}{before}(?P<first_month>{p['MONTH']}){e}(?:[\s,]+(?P<first_year>{year}))?\s+{_AND}\s+{month}{named_year}{_BETWEEN}"
        ),
        "month_of_year": rf"{b}(?P<turn>{p['TURN']})\s+{p['year']}\s+(?:(?:के|की|में)\s+)?{month}",
        "month": (
            rf"{b}{before}(?:{p['month']}\s+|(?P<turn>{p['TURN']})\s+)?{month}{named_year}(?:\s+{p['month']}{e})?"
            rf"(?:(?=\s+{_AND}\s+{p['MONTH']}\s+(?P<shared_year>{p['YD']})(?!\d)))?"
        ),
        "quarter_of": (
            rf"{b}(?:(?:(?P<fiscal>{p['fiscal']})\s+|{p['year']}\s+)?(?P<label>{p['YD']}-(?:{p['YD']}|\d\d))(?!\d)\s+(?:(?:की|के|में)\s+)?"
            rf"|(?P<turn>{p['TURN']})\s+(?:(?P<fiscal>{p['fiscal']})|{p['year']})\s+(?:(?:की|के|में)\s+)?"
            rf"|(?:(?:(?P<fiscal>{p['fiscal']})|{p['year']})\s+)?(?P<year>{year})(?!\d)\s+(?:(?:की|के|में)\s+)?"
            rf"|(?P<fiscal>{p['fiscal']})\s+(?:की|के)\s+)?{quarter}"
            rf"(?:\s*,?\s*(?:(?:{p['year']}|(?P<fiscal>{p['fiscal']}))\s+)?(?P<after>{p['YD']}(?:-\d\d)?)(?![\d\-]))?"
        ),
        "turned_quarter": rf"{b}(?P<turn>{p['TURN']})\s+(?P<part>{p['quarter']}|{p['half']}){e}",
        "year_range": (
            rf"{b}(?:{p['year']}\s+)?(?P<first>{p['YD']})\s*(?:{_TO}|{_AND}(?=\s+\d{{4}}\s+के\s+बीच))\s*(?P<last>{p['YD']}|\d\d)(?!\d){_UNTIL}"
            rf"|{b}(?:{p['year']}\s+)?(?P<first>{p['YEAR_SAID']})\s+(?:{_TO}|{_AND}(?=[^।]{{1,30}}के\s+बीच))\s*(?P<last>{p['YEAR_SAID']}|{p['NN']})"
            rf"(?:{_UNTIL}|(?=\s*(?:[।,.)]|\Z|में{e})))"
        ),
        "months_of_year": (
            rf"{b}(?:(?:{p['year']}\s+)?(?P<year>{p['YD']})|(?P<turn>{p['TURN']})\s+{p['year']})\s+(?:के|में)\s+"
            rf"(?P<end>पहले|प्रथम|शुरुआती|शुरूआती|अंतिम|आखिरी)\s+(?P<count>{p['COUNT']})\s+{p['month']}{e}"
        ),
        "fiscal_said": rf"{b}(?:(?:{p['fiscal']}|{p['year']})\s+)?(?P<first>{p['YEAR_SAID']})(?:\s*-\s*|\s+)(?P<last>{p['NN']}){e}",
        "fiscal_short": rf"{b}(?:{p['fiscal']}|{p['year']})\s+(?P<first>\d\d)-(?P<last>\d\d)(?![\d\-])",
        "fiscal_label": (
            rf"{b}(?P<named>(?:{p['fiscal']}|{p['year']})\s+)?(?P<first>{p['YD']})(?(named)\s?)(?P<sep>[\-/])(?(named)\s?)(?P<last>{p['YD']}|\d\d|[1-9])(?!\d)(?![\-/]\d)"
        ),
        "digit_month": rf"{b}(?P<month>0?[1-9]|1[0-2])[/\-](?P<year>{p['YD']})(?!\d)",
        "fiscal_relative": rf"{b}(?P<turn>{p['TURN']})\s+{p['fiscal']}{e}",
        "weekdays_ago": rf"{b}(?P<count>{p['COUNT']})\s+(?P<weekday>{p['WEEKDAY']})\s+(?P<way>{p['ago']}|{p['later']}|में){e}",
        "quarters_ago": (
            rf"{b}(?P<count>{p['COUNT']})\s+(?:{p['quarter']}|तिमाहियों|तिमाहियां)\s+(?P<way>{p['ago']}|{p['later']}|में){e}"
        ),
        "stretch": (
            rf"{b}(?P<turn>{p['TURN']})\s+(?:(?P<count>{p['COUNT']})\s+(?P<unit>{p['UNIT']})|(?P<unit>{p['week']})(?!\s+(?:के|की)\s+{p['WEEKDAY']})|(?P<weekend>सप्ताहांत|वीकेंड)"
            rf"|कुछ\s+(?:{p['day']}|{p['month']}|{p['year']})|दिनों){e}"
        ),
        "ago": (
            rf"{b}(?:(?P<from>{p['today']}|{p['tomorrow_or_yesterday']})\s+से\s+)?"
            rf"(?P<amount>{p['AMOUNT']}(?:\s*(?:,|{_AND})?\s+{p['AMOUNT']}){{0,2}})\s+"
            rf"(?P<way>{p['ago']}|{p['later']}|में(?!\s+से){e}){e}"
        ),
        "edition": rf"{b}{p['last_edition']}{e}",
        # what votes were cast in then: "पिछले विधानसभा चुनाव में"
        "last_election": (
            rf"{b}{p['last']}{e}"
            rf"(?=\s+(?:(?!{p['UNIT']}{e})[\p{{L}}\p{{M}}]+\s+){{0,2}}?{lexicon.any_of('measure_heads', 'election')}{e})"
        ),
        "current": rf"{b}{p['this_edition']}{e}(?!\s+(?:तक|भी|से))",
        "end_of": rf"{b}(?:(?P<turn>{p['TURN']})\s+)?(?:(?P<month>{p['month']})|{p['year']})\s+के\s+(?:अंत|आखिर){e}",
        "relative_month": rf"{b}{turned_month}",
        "relative_year": rf"{b}(?P<turn>{p['TURN']})\s+(?:{p['year']}){e}",
        "weekday": (
            rf"{b}(?:(?P<week_turn>{p['TURN']})\s+{p['week']}\s+(?:के|की)\s+)?"
            rf"(?:(?P<turn>{p['TURN']})\s+)?(?P<weekday>{p['WEEKDAY']}){e}"
        ),
        "near_day": rf"{b}(?:{p['yesterday_night']}|{p['today']}|{p['tomorrow_or_yesterday']}|{p['two_days']}){e}",
        "date_of_month": rf"{b}(?P<day>{day}){date}",
        "day_alone": rf"{b}[0-3]?\d\s+को{e}",
        "decade": rf"{b}(?P<decade>(?:1[89]|20)?[0-9]0|{p['TENS']})(?:वें|वे)?\s+(?:(?:के|का|की)\s+)?दशक{e}",
        "century": rf"{b}(?P<century>{p['CENTURY']})\s+(?:सदी|शताब्दी){e}",
        "edition_year": (
            rf"(?<=(?<!{lexicon.WORD_CHAR})(?:{_EDITIONS})(?:\s*\([^()]{{1,16}})?\)?[\s\-:]{{1,2}})(?P<year>(?:19|20)\d\d)(?!\d)(?![.,/\-]\d)"
        ),
        "year": (
            rf"{b}(?:{p['year']}|{p['fiscal']})\s+(?P<year>{year}|{p['PAIR']})(?!\d)(?!\s+में\s+से)"
            rf"|{b}(?<![\-/])(?<!(?:{called})\s{{1,2}})(?P<year>(?:19|20)\d\d)(?!\d)(?![.,/]\d)(?=\s+(?:में(?!\s+से)|से|तक|का|की|को|के(?!\s+(?:सापेक्ष|विरुद्ध|विरूद्ध|मुकाबले|लक्ष्य|करीब|आसपास|पार))){e})"
            rf"|{b}(?P<year>{p['YD']}|{p['YEAR_SAID']})\s+(?:ई\.?|ईस्वी|ईसवी){e}"
            rf"|{b}सन\s+(?P<year>\d\d|\L<nn>)(?!\d)(?!\s+(?:सौ|हजार|लाख|-)){e}"
            rf"|{b}(?P<year>{p['YD']})(?=\s+(?:बैच|के\s+मुकाबले\s+(?:{p['year']}\s+)?{p['YD']}(?!\d))){e}"
            rf"|{b}(?P<year>{p['YEAR_SAID']})(?=\s+(?:में(?!\s+से)|तक){e})"
            # "2022, 2023 और 2024 में"
            rf"|{b}(?<![\-/])(?P<year>(?:19|20)\d\d)(?!\d)(?=(?:\s*,\s*(?:19|20)\d\d){{0,3}}(?:\s*,\s*|\s+){_AND}\s+(?:19|20)\d\d\s+में(?!\s+से){e})"
        ),
    }
    return {name: _compiled(pattern) for name, pattern in sources.items()}


def _compiled(pattern: str) -> regex.Pattern[str]:
    r"""A pattern with its lists, written "\L<months>", put in."""
    lists = _lists()
    return compile_pattern(regex.sub(r"\\L<(\w+)>", lambda match: lists[match[1]], pattern))


@lru_cache(maxsize=1)
def day_and_month() -> regex.Pattern[str]:
    """A day with its month, wherever it stands: 17 जनवरी."""
    p = _parts()
    return _compiled(rf"{p['B']}{p['DAY']}\s+{p['MONTH']}{p['E']}")


@lru_cache(maxsize=1)
def next_month() -> regex.Pattern[str]:
    """A month in a clause that a comma begins: ", मार्च तक"."""
    return _compiled(rf",[^,।]{{0,30}}?(?<!{lexicon.WORD_CHAR})\L<months>{_parts()['E']}\s+(?:तक|में|से|को)")


@lru_cache(maxsize=1)
def tense() -> regex.Pattern[str]:
    """A word that tells a tense, in the group "future" or "past"; "होने के बाद" and "होने से" tell none.

    Any verb in the future tense counts (जाऊंगा, जुड़ेंगे), by its ending, but for the words that only end like one.
    """
    future = whole_word(lexicon.any_of("tense", "future"))
    ending = lexicon.any_of("tense", "future_ending")
    seeming = lexicon.any_of("tense", "not_future")
    word = rf"\p{{Devanagari}}++(?!{lexicon.WORD_CHAR})"
    verb = rf"(?<!{lexicon.WORD_CHAR})(?!(?:{seeming})(?!{lexicon.WORD_CHAR})){word}(?<=\p{{Devanagari}}{ending})"
    told = lexicon.any_of("tense", "not_obligation")
    infinitive = lexicon.alternation(infinitives())  # "दर्ज कराने का लक्ष्य": done to come
    must = rf"(?<!{lexicon.WORD_CHAR})(?!(?:{told}){_EDGE}){infinitive}\s+(?:है|हैं){_EDGE}"
    verb = rf"(?:{verb}|{must})"
    past = whole_word(lexicon.any_of("tense", "past"))
    word = r"[\p{L}\p{M}]+"
    goal = lexicon.any_of("directive_words", "goal")
    had = rf"{goal}\s+(?:(?:का|की|को|में|पार|हासिल|पूरा){_EDGE}|(?:{word}\s+){{0,2}}(?:था|थे){_EDGE})"  # was set, was met
    return compile_pattern(
        # The edge stands before all ways, each of which asks for it again: a look at each letter for each way takes twice as long.
        rf"(?<!{lexicon.WORD_CHAR})(?:(?P<future>(?!{had})(?:{future}|{verb})(?!\s+(?:के|से)\s))"
        rf"|(?P<past>{past}(?!\s+(?:{future}|{verb}|{infinitive}{_EDGE}))))",
    )


@lru_cache(maxsize=1)
def ordered() -> regex.Pattern[str]:
    """What is ordered or wished for: "पूर्ण कराने का निर्देश", "निपटाने को कहा", "पूरा करें". The words are those of directives.py."""
    order = lexicon.any_of("directive_words", "order")
    imperative = lexicon.any_of("directive_words", "imperative")
    said = lexicon.any_of("directive_words", "said")
    return compile_pattern(whole_word(rf"(?:का|के|की)\s+(?:भी\s+)?{order}|को\s+{said}|{imperative}"))


def infinitives() -> list[str]:
    """करना, करनी, करने of every stem: an ending alone would take "थाने हैं" and "सिरमौर बना है" for what must be done."""
    stems = (*lexicon.words("verb_stems"), *lexicon.words("tense", "short_stems"))
    return sorted({stem + ending for stem in stems for ending in ("ना", "नी", "ने")})


@lru_cache(maxsize=1)
def small_numbers() -> dict[str, int]:
    """Number words that can be a day. An ordinal is one in the feminine, as तारीख is: "पहली जनवरी"; "जून में नौवें, जुलाई में छठे" are places."""
    feminine = {word: value for word, value in lexicon.lookup("ordinals").items() if word.endswith(("ी", "ीं"))}
    return {**lexicon.lookup("numbers"), **feminine}


@lru_cache(maxsize=1)
def ordinals() -> dict[str, int]:
    """Ordinals of a week in a month or a quarter in a year: पहले to पांचवें, folded."""
    return {word: value for word, value in lexicon.lookup("ordinals").items() if value <= _WEEKS} | {
        word: value for word, value in lexicon.lookup("sanskrit_ordinals").items() if value <= _WEEKS
    }


@lru_cache(maxsize=1)
def centuries() -> dict[str, int]:
    """Ordinals of a century: दसवीं to इक्कीसवीं, folded."""
    return {word: value for word, value in ordinal_words().items() if 10 <= value <= 21}


_WEEKS = 5  # a weekday falls in a month five times at most


@lru_cache(maxsize=1)
def _lists() -> dict[str, str]:
    """The lists of words that patterns name, each as a pattern."""
    numbers = lexicon.lookup("numbers")
    lists = {
        "days": [w for w, v in small_numbers().items() if 1 <= v <= 31],
        "months": lexicon.lookup("months"),
        "weekdays": lexicon.lookup("weekdays"),
        "ordinals": ordinals(),
        "nn": [w for w, v in numbers.items() if 1 <= v < 100],
        "digits": [w for w, v in numbers.items() if 1 <= v < 10],
        "teens": [w for w, v in numbers.items() if 11 <= v <= 21],
        "tens": [w for w, v in numbers.items() if v in range(10, 100, 10)],
        "centuries": centuries(),
        "counts": [w for w, v in {**numbers, **lexicon.lookup("fractions")}.items() if isinstance(v, str) or v > 0],
    }
    return {name: lexicon.alternation(words) for name, words in lists.items()}


@lru_cache(maxsize=1)
def _parts() -> dict[str, str]:
    """What the patterns are built of: the words of time.yml by their role, and the forms of a day, a month and a year."""
    words = {name: lexicon.any_of("time", name) for name in lexicon.table("time")}
    edge = rf"(?!{lexicon.WORD_CHAR})"
    unit = f"(?:{'|'.join(words[name] for name in ('day', 'week', 'fortnight', 'month', 'year', 'decade'))})"
    count = r"(?:(?:(?:साढे|सवा|पौने)\s+)?(?:\d{1,3}|\L<counts>))"
    # In words a year of the past thousand, or of this century; with its last two digits, no other number is said so often.
    hundreds = r"(?:(?:\L<teens>|बीस)\s+सौ"
    said = rf"(?:{hundreds}|एक\s+हजार\s+\L<digits>\s+सौ|दो\s+हजार)\s+\L<nn>)(?!\s+(?:सौ|हजार|लाख|करोड|-))"
    plain = rf"(?:{hundreds}|दो\s+हजार))(?!\s+(?:सौ|हजार|लाख|करोड|\L<nn>))(?=\s+(?:में|को|तक|से|की|के|का){edge}|\s*(?:[।,.]|\Z))"
    digits = r"(?:(?:1[89]|2[01])\d\d)"
    return {
        **words,
        "DAY": rf"(?:(?:3[01]|[12]\d|0?[1-9])(?!\d)(?:\s?-?(?:वीं|वी|ली|री|थी|ठी|st|nd|rd|th){edge})?|\L<days>)",
        "MONTH": r"\L<months>",
        "WEEKDAY": r"\L<weekdays>",
        "ORDINAL": r"(?:\L<ordinals>|[1-5](?:ला|ली|ले|रा|री|रे|था|थी|थे|वां|वीं|वें))",
        "CENTURY": r"(?:(?:1[0-9]|20|21)\s?(?:वीं|वी)|\L<centuries>)",
        "FINAL": r"(?:अंतिम|आखिरी)",
        "YD": digits,
        "NN": r"\L<nn>",
        "TENS": r"\L<tens>",
        "YEAR_SAID": said,
        "YEAR_BESIDE": rf"(?:{digits}|{said}|{plain})",
        "PAIR": rf"(?:{lexicon.alternation(CENTURIES)}\s+\L<nn>)",
        "Y": rf"(?:{digits}|{said})",
        "UNIT": unit,
        "COUNT": count,
        "AMOUNT": rf"(?:(?:{count}\s+)?{unit}\s?भर{edge}|{count}\s+{unit}{edge})",
        "DATE": r"(?:तारीख|दिनांक)",
        "ENGLISH": ENGLISH,
        "E": edge,
        "B": rf"(?<!{lexicon.WORD_CHAR})(?<!\d[.,/])",
        "TURN": f"(?:{words['this']}|{words['last']}|{words['next']})",
    }
