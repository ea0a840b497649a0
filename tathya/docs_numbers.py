"""The part of docs/numbers.md that is made from code: which figures and dates are read, each example read as the page is made."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from extract import lexicon
from extract.explain import items

REF = "2023-10-05"  # a Thursday: the day of publication of every example


class Section(NamedTuple):
    """A heading, what it says, the texts shown as read, and texts that are left alone with the reason."""

    title: str
    about: str
    read: Sequence[str]
    left: Sequence[tuple[str, str]] = ()


SECTIONS = (
    Section(
        "Cardinals",
        "Digits of both scripts, with Indian or Western commas; words in each spelling of `numbers.yml`; a scale after a number, "
        "the scales falling; digits and words mixed. A larger scale multiplies all that stands before it. Two numbers side by "
        "side, or with और between them, are two numbers; only a text of nothing else is joined.",
        (
            "1,40,000", "१२,३४५", "छियासी", "तीन लाख 25 हजार 410", "सात लाख 62 हजार 450", "छः हजार 118", "उन्नीस सौ बारह",
            "चौबीस हजार करोड़", "दो सौ दस खरब", "एक नील पांच खरब", "तीन दर्जन", "दो हजार और दो सौ", "23 व 24",
        ),
        (
            ("दोषी करार", "a longer word"), ("लाखन सिंह", "a name"), ("सऊदी अरब", "अरब alone is a country"),
            ("मुझे पानी दो", "the verb"), ("साठ-गांठ", "a set phrase (`idioms.yml`)"), ("अस्सी घाट", "a place (`idioms.yml`)"),
        ),
    ),
    Section(
        "Quarters and halves",
        "सवा, साढ़े and पौने move the number after them by a quarter or a half before its scale; डेढ़ and ढाई are numbers.",
        ("साढ़े तीन लाख", "सवा चार सौ", "पौने तीन करोड़", "डेढ़ सौ", "ढाई हजार", "साढ़े 4 हजार", "सवा लाख"),
    ),
    Section(
        "Decimals and numbers below nought",
        "दशमलव adds decimals to all that stands before it; पॉइंट does between number words. माइनस, or a sign that cannot be a "
        "dash, turns a number below nought, of which no rule makes a fact.",
        ("1.40 लाख", "दो दशमलव पांच लाख", "साढ़े तीन सौ दशमलव दो दो", "नौ पॉइंट पांच", ".25", "माइनस पांच", "-5 डिग्री"),
        (("1-5 थाने", "a dash: the range is read, no sign"),),
    ),
    Section(
        "English number words",
        "In Devanagari they are read beside the words they stand with (`english_company_words.yml`), in a row that makes one "
        "number, or in a text of nothing else.",
        ("रैंक वन", "टॉप टेन", "थ्री स्टार", "ट्वेंटी वन", "टू हंड्रेड फिफ्टी", "टेन लाख"),
        (("वन विभाग", "a forest"), ("दवा का सेवन", "consumption")),
    ),
    Section(
        "Ordinals",
        "A number with its ending, glued, spaced or hyphened; irregular, Sanskrit and English ones from their tables; a cardinal "
        "after रैंक, or after नंबर with पर.",
        (
            "45वें", "45 वां", "62वी", "छठा", "नौंवा", "अड़तीसवां", "एक सौ पच्चीसवीं", "दस लाखवां", "6ठा", "प्रथम", "फर्स्ट रैंक",
            "रैंक 62", "नंबर दो पर", "अव्वल", "टॉप पर रहा",
        ),
        (
            ("इससे पहले", "before"), ("दूसरी ओर", "on the other hand"), ("एक-दूसरे", "each other"),
            ("दूसरे राज्यों के मजदूर", "the other states"), ("अक्षय तृतीया", "a feast"), ("प्रथम दृष्टया", "at first sight"),
        ),
    ),
    Section(
        "Percent",
        "The words of `percent.yml`, glued or not; शत-प्रतिशत is 100.",
        ("82.73 फीसदी", "41%", "41℅", "४० प्रतिशत", "शत-प्रतिशत", "10 से 15 फीसदी"),
    ),
    Section(
        "Parts",
        "With तिहाई, चौथाई, बटा, सही, as the ordinal of a हिस्सा or भाग, and in digits where nothing else is meant.",
        ("दो तिहाई", "तीन बटा चार", "पांच और एक चौथाई", "एक सही तीन बटा चार", "दसवां हिस्सा", "इक्कीस का पांचवां भाग", "10 1/2 मील", "½"),
        (("दूसरा भाग", "the second of several: an ordinal"),),
    ),
    Section(
        "Ranges and hedges",
        "से, a hyphen, और … के बीच; the scale and the percent are shared. Hedges before, after, or after the unit "
        "(`hedges.yml`); of two the one that bounds the number.",
        (
            "10 से 15 हजार", "दो-ढाई लाख", "दस-बारह", "10 और 15 के बीच", "तीन-तीन लाख", "करीब डेढ़ सौ", "60 हजार से अधिक", "तीस से कम नहीं",
            "कम से कम 20", "तीस साल से ज्यादा", "दर्जनभर", "सैकड़ों",
        ),
    ),
    Section(
        "A part and its whole",
        "A number that its words make part of another has the other as `out_of`. में alone does so only with marks.",
        ("130 में से 126", "50 में से 32 थाने", "125 में 123 अंक", "800 के सापेक्ष 912 आवास", "126/130"),
        (("50 में से 62 थाने", "more than the whole: two numbers"),),
    ),
    Section(
        "Units and money",
        "What is measured (`measure_units.yml`, `durations.yml`), scored (`score_words.yml`), paid (`currency.yml`) or counted "
        "(`units.yml`). Small coins join their sum.",
        (
            "12 किमी", "5 क्विंटल", "1500 वर्ग फीट", "40 डिग्री सेल्सियस", "60 किमी प्रति घंटे", "एक्यूआई 312", "7.8 रेटिंग", "तीन स्टार",
            "ढाई हजार छात्र", "डेढ़ लाख रुपये", "दस रुपये पचास पैसे", "$ 75 मिलियन", "ढाई महीने",
        ),
    ),
    Section(
        "Days",
        "Day before month, in digits, words or both; a month first where को, तक or a year follows; weekdays, also of a month. The "
        "past is the default; a word of the future in the clause (`tense.yml`) turns it.",
        (
            "15 अगस्त", "15 अगस्त 2021", "15.08.2023", "15/8/23", "पंद्रह अगस्त उन्नीस सौ सैंतालीस", "सितंबर 10, 1901", "1ली जनवरी",
            "सोमवार को बैठक हुई", "शुक्रवार को बैठक होगी", "अगले मंगलवार", "22 तारीख को", "अगले महीने की 20 तारीख", "अगस्त के दूसरे शनिवार",
            "कल बैठक हुई थी", "कल बैठक होगी", "तीन दिन पहले", "2 वर्ष 1 माह 21 दिन पहले", "आज से दो दिन बाद",
        ),
        (("15 को लौटा", "a day or fifteen of something: not dated"), ("31 फरवरी 2021", "no calendar holds it")),
    ),
    Section(
        "Months and years",
        "No more precise than the words. 2011-12 is a year's label and never December 2011.",
        (
            "सितंबर में", "दिसंबर तक काम पूरा होगा", "सितम्बर 2022", "09/2021", "2015-12", "पिछले साल सितंबर में", "इस माह", "पिछले माह", "डेढ़ साल पहले",
            "वर्ष 2019", "2019 में", "सन उन्नीस सौ निन्यानवे", "पिछले साल", "3 साल पहले", "2023-24", "चालू वित्तीय वर्ष", "बीते वित्त वर्ष",
        ),
        (("2050 रुपये", "a sum"), ("2021 में से 1900 घर", "a whole and its part")),
    ),
    Section(
        "Stretches",
        "Both ends inclusive. A quarter is one of the calendar, but of the financial year where it, a bank or a company is "
        "spoken of. पिछले तीन माह is counted back from the day of publication.",
        (
            "1 से 15 अगस्त 2023", "28 जुलाई से 3 अगस्त", "अप्रैल-जून 2023", "नवंबर से फरवरी", "2019 से 2023 तक", "1920-26", "1990 के दशक",
            "इस साल की तीसरी तिमाही", "वित्त वर्ष 2022-23 की पहली तिमाही", "जून तिमाही", "पिछले तीन माह", "पिछले हफ्ते",
        ),
        (("पिछले कुछ दिनों", "no telling how many"), ("पिछली बार", "the edition before, known only to the article")),
    ),
)  # fmt: skip


def numbers_markdown() -> str:
    """Return every section with its examples as they are read now."""
    return "\n".join(_section(section) for section in SECTIONS)


def words_of_numbers_markdown() -> str:
    """Return the spellings of 0 to 99, the scales and the fraction words, from their tables."""
    rows = [
        f"| {value} | {', '.join(words)} |" for value, words in sorted(lexicon.table("numbers").items()) if value < _TO
    ]
    scales = [f"| {value:,} | {', '.join(words)} |" for value, words in sorted(lexicon.table("scales").items())]
    return "\n".join(["| value | spellings, folded |", "|---:|---|", *rows, *scales])


_TO = 100


def reading(text: str) -> str:
    """Return what is read in a text, as one line: "350000" or "32 of 50 stations, at least"; "nothing" for nothing."""
    return "; ".join(_item(item) for item in items(text, REF)) or "nothing"


def _section(section: Section) -> str:
    lines = [f"## {section.title}\n", f"{section.about}\n", "| text | read as |", "|---|---|"]
    lines += [f"| {text} | {reading(text)} |" for text in section.read]
    if section.left:
        lines += ["", "Left alone:\n", "| text | why | read as |", "|---|---|---|"]
        lines += [f"| {text} | {why} | {reading(text)} |" for text, why in section.left]
    return "\n".join(lines) + "\n"


def _item(item: dict[str, Any]) -> str:
    if item["kind"] == "date":
        return _date(item)
    value = f"{item['value']:,}" if isinstance(item["value"], int) else f"{item['value']:.6g}"
    words: Iterable[str] = (
        _APPROX.get(item.get("approx", ""), ""),
        value + (f" to {item['value_max']:,}" if "value_max" in item else ""),
        f"of {item['out_of']:,}" if "out_of" in item else "",
        item.get("unit", "") if item["kind"] != "ordinal" else "",
        "(ordinal)" if item["kind"] == "ordinal" else "",
    )
    return " ".join(word for word in words if word)


_APPROX = {"about": "about", "at_least": "at least", "at_most": "at most"}


def _date(item: dict[str, Any]) -> str:
    if "start" in item:
        return f"{item['start']} to {item['end']}"
    key = next(key for key in ("date", "month", "year", "fy") if key in item)
    return f"{key} {item[key]}"
