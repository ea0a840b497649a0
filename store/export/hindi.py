"""A fact as one short Hindi line that can be read alone: who, what, where, when, how much."""

from __future__ import annotations

from typing import Any

from extract import lexicon

_APPROX = {"about": "लगभग ", "at_least": "कम से कम ", "at_most": "अधिकतम ", "exact": ""}
_MODALITY = {"target": "लक्ष्य ", "forecast": "अनुमान ", "actual": ""}
# Behind the number, but for the two that stand before it.
_UNITS = {"percent": " प्रतिशत", "INR": " रुपये", "marks": " अंक", "points": " अंक", "stars": " स्टार"}
_BEFORE = {"rank": "रैंक ", "index": "सूचकांक "}
_WHOLES = {"field": " ({} में)", "target": " (लक्ष्य {})"}
# What state of the thing is counted (extract/aspects.py).
_ASPECTS = {
    "received": "प्राप्त", "disposed": "निस्तारित", "pending": "लंबित", "refused": "अस्वीकृत", "approved": "स्वीकृत",
    "registered": "पंजीकृत", "verified": "सत्यापित", "present": "उपस्थित", "absent": "अनुपस्थित", "appeared": "शामिल",
    "passed": "उत्तीर्ण", "failed": "अनुत्तीर्ण", "vacant": "रिक्त", "filled": "भरे", "built": "निर्मित", "unbuilt": "अनिर्मित",
    "distributed": "वितरित", "arrested": "गिरफ्तार", "injured": "घायल", "dead": "मृत", "infected": "संक्रमित",
    "recovered": "स्वस्थ", "deprived": "वंचित", "female": "महिला", "male": "पुरुष",
}  # fmt: skip
_OBLIQUE = ("ों", "ो", "ओं")


def number(value: float | None) -> str:
    """The number with Indian grouping and no needless decimals; "" for None.

    >>> number(140000.0), number(82.73), number(15000000), number(None), number(-1234.5)
    ('1,40,000', '82.73', '1,50,00,000', '', '-1,234.5')
    """
    if value is None:
        return ""
    digits, _, decimals = f"{abs(value):.6f}".rstrip("0").rstrip(".").partition(".")
    head, tail = digits[:-3], digits[-3:]
    groups: list[str] = []
    while head:
        groups.insert(0, head[-2:])
        head = head[:-2]
    return ("-" if value < 0 else "") + ",".join([*groups, tail]) + (f".{decimals}" if decimals else "")


def aspect(name: str) -> str:
    """What of the thing is counted, in Hindi; as it stands where no word is known.

    >>> aspect("pending"), aspect("")
    ('लंबित', '')
    """
    return _ASPECTS.get(name, name)


def in_hindi(fact: dict[str, Any]) -> str:
    """One line of a fact's fields, named as in `facts`; those that are empty are left out.

    >>> fact = dict.fromkeys(("measure", "scope", "period", "speaker", "out_of_role", "aspect"), "")
    >>> fact |= {"value_max": None, "out_of": None, "approx": "exact", "modality": "actual"}
    >>> in_hindi(fact | {"kind": "rank", "subject": "झांसी", "measure": "स्वच्छ सर्वेक्षण", "period": "2023",
    ...     "value": 57, "unit": "rank", "out_of": 446, "out_of_role": "field"})
    'झांसी, स्वच्छ सर्वेक्षण, 2023: रैंक 57 (446 में)'
    >>> in_hindi(fact | {"kind": "coverage", "subject": "प्रतापगढ़", "period": "2023-12-31", "modality": "target",
    ...     "value": 95, "unit": "percent", "speaker": "डीएम"})
    'प्रतापगढ़, 31 दिसंबर 2023: लक्ष्य 95 प्रतिशत (डीएम के अनुसार)'
    >>> in_hindi(fact | {"kind": "count", "subject": "चकेरी", "aspect": "pending", "value": 14, "unit": "complaints"})
    'चकेरी, लंबित: 14 शिकायतें'
    """
    where = (fact["subject"], fact["measure"], aspect(fact["aspect"]), fact["scope"], in_words(fact["period"]))
    text = ", ".join(part for part in where if part) + ": " + figure(fact)
    return f"{text} ({fact['speaker']} के अनुसार)" if fact["speaker"] else text


def figure(fact: dict[str, Any]) -> str:
    """How much, with its unit, its whole and how sure it is.

    >>> figure({"value": 1, "value_max": None, "unit": "stations", "approx": "exact", "modality": "actual", "out_of": 45,
    ...     "out_of_role": "population", "kind": "count"})
    '1 थाना (45 में से)'
    >>> figure({"value": 10, "value_max": 15, "unit": "roads", "approx": "about", "modality": "actual", "out_of": None,
    ...     "out_of_role": "", "kind": "count"})
    'लगभग 10-15 सड़कें'
    """
    unit = fact["unit"]
    amount = number(fact["value"]) + (f"-{number(fact['value_max'])}" if fact["value_max"] is not None else "")
    behind = "" if unit in _BEFORE else _UNITS.get(unit) or f" {counted(unit, one=amount == '1')}".rstrip()
    if (fact["kind"], unit) == ("score", "percent"):
        behind += " अंक"
    text = _BEFORE.get(unit, "") + amount + behind
    if fact["out_of"] is not None:
        text += _WHOLES.get(fact["out_of_role"], " ({} में से)").format(number(fact["out_of"]))
    return _MODALITY[fact["modality"]] + _APPROX[fact["approx"]] + text


def counted(unit: str, *, one: bool = False) -> str:
    """The Hindi noun for what is counted, in the plural where it has one of its own; the unit itself where none is known.

    >>> counted("stations"), counted("people"), counted("roads", one=True), counted("gizmos")
    ('थाने', 'लोग', 'सड़क', 'gizmos')
    """
    words = lexicon.as_written("units").get(unit, (unit,))
    plural = len(words) > 1 and not words[1].endswith(
        _OBLIQUE
    )  # the table has singular, plural and oblique, in this order
    return words[1] if plural and not one else words[0]


def in_words(period: str) -> str:
    """A day or a month as it is said; other periods as they are.

    >>> in_words("2023-10-01"), in_words("2023-09"), in_words("2023-24"), in_words("2023-07/2023-09"), in_words("")
    ('1 अक्टूबर 2023', 'सितंबर 2023', '2023-24', '2023-07/2023-09', '')
    >>> in_words("2011-12")
    '2011-12'
    """
    parts = period.split("-")
    months = lexicon.as_written("months")
    if "/" in period or not all(part.isdigit() for part in parts) or not 2 <= len(parts) <= 3:
        return period
    if int(parts[1]) not in months or (len(parts) == 2 and int(parts[1]) == (int(parts[0]) + 1) % 100):
        return period  # 2023-24, a year from April to March; 2011-12 may be one
    return " ".join([*(str(int(day)) for day in parts[2:]), months[int(parts[1])][0], parts[0]])
