"""When a refusal of refusals.py holds: what its pattern cannot say about the numbers and the sentence that it matched."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon, marks
from extract.kept_patterns import compile_pattern
from extract.marks import CARDINAL, PERCENT, Line
from extract.rules.base import compiled
from extract.rules.rank_numbers import LAST_PLACE, NUMBER_IN_WORDS, NUMBER_OF_PLACE
from extract.rules.rank_words import NUMBER_ONE
from extract.rules.score_of_total import MARKS_FRACTION_OF_ROW
from extract.rules.targets_and_wholes import FRACTION_OF_LIST


@lru_cache(maxsize=8)
def _of(role: str) -> frozenset[str]:
    return frozenset(lexicon.words("refusal_words", role))


def speaks_of(line: Line, role: str) -> bool:
    """Whether a sentence has a word of a role of refusal_words.yml: of a sentence passed by a court, of share indices."""
    return not _of(role).isdisjoint(line.words)


def of_cutoff(match: regex.Match[str], line: Line) -> bool:
    """Whether a percent or a broken number stands in a sentence on cut-offs."""
    number = line.numbers[match.start("v")]
    return (number.kind == "percent" or number.decimal) and CUTOFF.search(line.text) is not None


def of_marks_required(match: regex.Match[str], line: Line) -> bool:
    """“33 प्रतिशत अंक चाहिए", "जिन जिलों के अंक 90 प्रतिशत से नीचे हैं”: whether a figure is what one must have, or what many fall short of."""
    number = line.numbers[match.start("v")]
    if _REQUIRED.match(line.text, match.end("v")):
        return True
    return number.approx in BOUNDS and _OF_MANY.search(line.text, 0, match.start("v")) is not None


_REQUIRED = regex.compile(
    r"\s+(?:अंक|अंकों|नंबर|मार्क्स)\s+(?:[\p{L}\p{M}]+\s+){0,2}?(?:चाहिए|जरूरी|अनिवार्य|आवश्यक|लाने\s+होंगे|लाना\s+होगा)(?!\p{L}|\p{M})"
)
_OF_MANY = regex.compile(
    r"(?<!\p{L})जिन\s+[\p{L}\p{M}]+(?:ों|ओं)\s+(?:के|की|का|में)\s+(?:[\p{L}\p{M}]+\s+){0,2}?(?:अंक|स्कोर|परिणाम|रिजल्ट|उपस्थिति|उपलब्धि|प्रगति|प्रतिशत|निस्तारण)\s+$"
)
CUTOFF = regex.compile(r"(?<!\p{L})कट-?\s?आफ(?!\p{L})")


def marks_of_row(line: Line) -> bool:
    """Whether a line is a row of a name and its marks of a maximum: "- सुहानी प्रजापति – 497/500"."""
    return "/" in line.text and next(MARKS_FRACTION_OF_ROW.matches(line), None) is not None


def hyphened_row(line: Line) -> bool:
    """Whether a line is a row of a label and its figure with a hyphen between: "कांग्रेस-114", "- आम आदमी पार्टी-20 सीटें"."""
    return line.sentence.kind == "row" and _HYPHENED.fullmatch(line.text) is not None


_HYPHENED = regex.compile(
    rf"[\s•●▪■*–-]*(?:[\p{{L}}\p{{M}}]+\s+){{0,5}}[\p{{L}}\p{{M}}]+-\s?{CARDINAL}(?:\s+[\p{{L}}\p{{M}}]+)?\s*"
)


def glued_list(line: Line) -> bool:
    """Whether a line holds a list of several names with their figures glued on: "छिंदवाड़ा-56, जबलपुर-97 और कटनी-32".

    Their labels differ: "फार्म-6, फार्म-7 और फार्म-8" are three forms.
    """
    if "-" not in line.text or len(line.numbers) < _SEVERAL:
        return False
    return any(len(set(said.captures("label"))) >= _SEVERAL for said in _GLUED.finditer(line.text))


_SEVERAL = 3
_ITEM = rf"(?P<label>[\p{{L}}\p{{M}}]{{3,}})-(?:{CARDINAL}|{PERCENT})"
_GLUED = regex.compile(
    rf"{_ITEM}(?:(?:\s*,\s*(?:(?:और|व|एवं|तथा)\s+)?|\s+(?:और|व|एवं|तथा)\s+)(?:[\p{{L}}\p{{M}}]+\s+){{0,3}}?{_ITEM})+"
)


def fractions_of_list(line: Line) -> bool:
    """Whether a line is a list of names with a part and its whole each, and says so: "लक्ष्य के सापेक्ष उपलब्धि: सदर 388/402, …"."""
    return "/" in line.text and next(FRACTION_OF_LIST.matches(line), None) is not None


def sum_or_bound(match: regex.Match[str], line: Line) -> bool:
    """“5 लाख तक का इलाज": without its रुपये a number is a sum only where it is a bound."""
    number = line.numbers[match.start("v")]
    return number.kind == "money" or number.approx == "at_most"


def of_rates(line: Line) -> bool:
    """Whether a sentence tells rates; of taxes that are collected it may tell how much of the aim was reached."""
    return _rates().search(line.text) is not None and _collected().search(line.text) is None


@lru_cache(maxsize=1)
def _rates() -> regex.Pattern[str]:
    return compiled("{refusal_words.rates}")


@lru_cache(maxsize=1)
def _collected() -> regex.Pattern[str]:
    return compiled("{refusal_words.collected~}")


A_LAKH = 1e5
A_MILLION = 1e6
BOUNDS = ("at_most", "at_least")
SCALES = (1e3, 1e5, 1e7, 1e9)  # a thousand, a lakh, a crore, a hundred crores
AMBULANCE: tuple[int, ...] = (102, 104, 108, 112)  # numbers to call, all over the country
MOST_SEATS = 543  # constituencies of the Lok Sabha; the largest assembly has 403
POLICE_CONTROL = 100  # the number of the police before 112
ROUND: tuple[int, ...] = (100, 1000, 10_000, 100_000, 1_000_000)  # of how many people a rate is told
SECTIONS: tuple[int, int] = (112, 217)  # those of the act's chapters on traffic and on penalties
# Sections that the press cites by their number alone: of a cheque that bounced, of keeping the peace in the old code and the new.
CITED = frozenset({138, 107, 116, 126, 135, 144, 151, 163, 170})


def would_have_been(line: Line) -> bool:
    """Whether a sentence tells what would be if something else had been: "यदि … तो … होता"."""
    return not _IF.isdisjoint(line.words) and _COUNTERFACTUAL.search(line.text) is not None


_IF = frozenset(("यदि", "अगर"))
_COUNTERFACTUAL = regex.compile(
    r"(?<!\p{L})(?:यदि|अगर)(?!\p{L}).*?(?<!\p{L})तो(?!\p{L}).*?(?<!\p{L})"
    r"(?:होता|होती|होते|मिलता|मिलती|मिलते|आता|आती|आते|जाता|जाती|जाते|(?:सकता|सकती|सकते)\s+(?:था|थी|थे))\s*(?:[।,;.]|$)"
)


def is_place(match: regex.Match[str], line: Line) -> bool:
    """“नंबर एक पर काबिज", "नंबर दो पर है", "राजस्थान का नंबर 25वां”: a place held, and no label."""
    word = line.text[match.start() : match.end()].split()[0]
    number = line.numbers.get(match.starts("v")[0])  # "नंबर पहले और 122.8 अंक": the first tells
    if not word.startswith(("नंबर", "नं.")) or number is None:  # "नंबर-1 पर"
        return False
    if number.kind == "ordinal":
        return True
    places = (place.start("v") for rule in (NUMBER_OF_PLACE, NUMBER_IN_WORDS) for place in rule.matches(line))
    if (
        number.value <= LAST_PLACE
        and _owns_place().search(line.text, 0, match.start())
        and _stood().match(line.text, match.end())
    ):
        return True  # "ब्रह्मपुर का नंबर 402 था"
    if match.start("v") in places:
        return True
    if number.written != "words":
        first = (place.span("v") for place in NUMBER_ONE.matches(line)) if number.value == 1 else ()
        return (
            any(start <= match.start("v") < end for start, end in first)
            and _on().match(line.text, match.end()) is not None
        )
    return number.value == 1


@lru_cache(maxsize=1)
def _owns_place() -> regex.Pattern[str]:
    """Whose place it is; "फोन का नंबर", "गाड़ी का नंबर" are no places."""
    return compiled(r"(?<!{b}{refusal_words.numbered_things}\s)(?:का|की)\s+$")


@lru_cache(maxsize=1)
def _stood() -> regex.Pattern[str]:
    return compiled(r"\s*(?:[,;।]|$|{b}(?:था|थी|है|रहा|रही|और|व|तथा|एवं){e})")


# "नंबर 1 पर है", "नंबर-1 रहा"; a "नंबर 1" alone names a thing
@lru_cache(maxsize=1)
def _on() -> regex.Pattern[str]:
    return compiled(
        r"\s+(?:(?:खिलाडी|{name_parts.players})\s+)?(?:पर|रहा|रही|रहे|बना|बनी|बनीं|बने|आया|आई|आईं|आए|है|हैं|था|थी|थे|बन\s+(?:गया|गई|गए)|(?:का|की)\s+(?:{rank_nouns.place}|{rank_nouns.title})){e}|\s*$"
    )


def is_one(match: regex.Match[str], line: Line) -> bool:
    """Whether a number is एक in words: an article as often as a count."""
    number = line.numbers[match.start("v")]
    return number.value == 1 and number.written == "words"


def is_quoted(match: regex.Match[str], line: Line) -> bool:
    """Whether a sum is a price in a sentence that quotes prices: few lakhs of rupees, with the goods' weight or the trade named."""
    return line.numbers[match.start("v")].value < _DEAR and _quotes().search(line.text) is not None


_DEAR = 2e5  # what a market quotes per quintal, kilo or ten grams is less


@lru_cache(maxsize=1)
def _quotes() -> regex.Pattern[str]:
    return compiled("{refusal_words.quotes}")


def counts_things(match: regex.Match[str], line: Line) -> bool:
    """“412 ग्राम विकास अधिकारी", "12 डिग्री कॉलेज", "40 सीसी कैमरे": whether the noun behind a number only opens like a measure."""
    behind = _THINGS_BEHIND.match(line.text, match.end("v"))
    return behind is not None and _longer_nouns().match(line.text, behind.end()) is not None


_THINGS_BEHIND = regex.compile(r"\s+")


@lru_cache(maxsize=1)
def _longer_nouns() -> regex.Pattern[str]:
    """Counted nouns of several words whose first is a measure, a weight or a word of cricket when it stands alone."""
    firsts = {*lexicon.lookup("measure_units"), *lexicon.words("not_facts", "cricket"), "ग्राम"}
    nouns = [noun for noun in lexicon.words("units") if " " in noun and noun.split()[0] in firsts]
    return compile_pattern(lexicon.whole_word(lexicon.alternation(nouns)))


def instrument(match: regex.Match[str], line: Line) -> bool:
    """“27 हजार मीटर लगे”: a metre is not fitted; a meter is. "डेढ़ मीटर ऊंचे पौधे लगे" tells how high they are."""
    word = line.text[match.start() : match.end()].split()[-1]
    after = line.text[match.end() : match.end() + 24]
    if after.split()[:1] and after.split()[0].startswith(_LARGE):
        return False
    return word == "मीटर" and any(stem in after for stem in ("लग", "बदल", "रीडिंग", "खराब"))


_LARGE = ("ऊंच", "लंब", "चौड", "गहर", "मोट", "दूर", "दायर", "परिधि", "ऊपर", "नीचे")


def bought(match: regex.Match[str], line: Line) -> bool:
    """“38 हजार मीट्रिक टन धान खरीद का लक्ष्य": a weight of crops that the state buys is its workload, as households are a scheme's.

    Of seventeen articles on what the state buys, each annotated by reading alone, thirteen hold these weights as coverage.
    """
    if _PER.search(line.text, 0, match.start()) or speaks_of(line, "illicit"):
        return False
    return speaks_of(line, "bought") or (speaks_of(line, "moved") and not _crops().isdisjoint(line.words))


_PER = regex.compile(r"(?<!\p{L})प्रति\s+(?:[\p{L}\p{M}]+\s+)?$")


@lru_cache(maxsize=1)
def _crops() -> frozenset[str]:
    return frozenset(lexicon.lookup("crops"))


def of_index(match: regex.Match[str], line: Line) -> bool:
    """“एक्यूआई 326 माइक्रोग्राम": an index, whatever unit stands behind it."""
    return _index_before().search(line.text, 0, match.start()) is not None


@lru_cache(maxsize=1)
def _index_before() -> regex.Pattern[str]:
    return compiled(r"{score_words.index}\s+(?:[^\s।,]+\s+){0,3}$")


def counted_after(match: regex.Match[str], line: Line) -> bool:
    """“संख्या 3565” names; "जिनकी संख्या 45 है" counts: the word is a label only where a thing is named before it."""
    word = line.text[match.start() : match.end()].split()[0]
    return word in ("संख्या", "श्रेणी", "ग्रुप", "मकान", "नंबर") and not _is_label(match, line)


def is_share(match: regex.Match[str], line: Line) -> bool:
    """“प्रपत्र 98.4 प्रतिशत मतदाताओं तक पहुंचे": no share is the number of a form, a class or a room."""
    counted = line.text[: match.start()].rstrip()[-1:] in marks.ALL_MARKS  # "12 वार्ड 90 प्रतिशत से ऊपर"
    return line.numbers[match.start("v")].kind == "percent" and not counted


def _is_label(match: regex.Match[str], line: Line) -> bool:
    before = line.text[: match.start()].split()[-1:]
    word = line.text[match.start() : match.end()].split()[0]
    if word == "नंबर":
        return True
    return word == "संख्या" and bool(before) and before[0] not in ("यह", "की", "कुल", "वह", "इनकी", "उनकी", "जिनकी")


def workdays(match: regex.Match[str], line: Line) -> bool:
    """Whether days are worked days that a scheme gave: "5.96 लाख कार्यदिवस", not "15 कार्यदिवस में"."""
    number = line.numbers.get(match.start("v"))
    return number is not None and number.value >= _MANY_DAYS and "कार्य" in match.group()


_MANY_DAYS = 1000


def long_digits(match: regex.Match[str], line: Line) -> bool:
    """Whether a number is printed in so many digits, with no comma and no scale, that it names and does not count."""
    number = line.numbers[match.start("v")]
    if number.written != "digits" or number.scaled or number.value_max is not None:
        return False
    bare = number.end - number.start == len(str(int(number.value)))
    return bare and number.value >= 1e9


@lru_cache(maxsize=1)
def _marks() -> frozenset[str]:
    return frozenset(lexicon.words("score_words", "marks")) - {"नंबर"}


def is_age_and_more(match: regex.Match[str], line: Line) -> bool:
    """“70 प्लस", "60+": whether a figure with a plus is an age from which something begins; "60 से अधिक बुजुर्ग" counts them."""
    number = line.numbers[match.start("v")]
    return number.approx == "at_least" and number.outer_end - number.end in _PLUS and number.value in _AGES


_PLUS = (len("+"), len(" प्लस"))  # what these two hedges add behind a figure; no other is so short
_AGES = frozenset(range(12, 86))


def likely_age(match: regex.Match[str], line: Line) -> bool:
    """Whether a figure in brackets can be a person's age."""
    number = line.numbers[match.start("v")]
    if not 5 <= number.value <= 100 or number.value != int(number.value):
        return False
    around = line.text
    if not _marks().isdisjoint(line.words):
        return False  # "अच्छे अंक जुटाए, उनमें नाहन (96.5), पांवटा साहिब (93) शामिल हैं"
    return any(
        word in around
        for word in ("पुत्र", "निवासी", "युवक", "आरोपी", "गिरफ्तार", "महिला", "घायल", "मौत", "पत्नी", "शामिल", "मृतक", "छात्र")
    )


def are_examined(match: regex.Match[str], line: Line) -> bool:
    """“10वीं और 12वीं के नतीजे”: whether two ordinals are the classes that boards examine; "दसवें और 12वें स्थान" are places."""
    said = [line.numbers[at] for at in match.starts("v")]
    return all(number.feminine for number in said) and {number.value for number in said} == _EXAMINED


_EXAMINED = {10.0, 12.0}
