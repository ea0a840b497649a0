"""What an inspection found is of the day on which it was made."""

from __future__ import annotations

from tests.extract.telling import facts

VISIT = "बलरामपुर। खंड शिक्षा अधिकारी ने मंगलवार को परिषदीय विद्यालयों का औचक निरीक्षण किया।"
FOUND = "प्राथमिक विद्यालय सेमरी में 118 बच्चों के सापेक्ष 41 उपस्थित मिले, यहां दो शिक्षक अनुपस्थित थे।"


def periods(text: str) -> dict[float, str]:
    return {f.value: f.period for f in facts(text, published="2024-11-13")}


def test_what_was_found_is_of_the_day_of_the_visit() -> None:
    assert periods(f"{VISIT} {FOUND}") == {41: "2024-11-12", 2: "2024-11-12"}


def test_two_days_date_nothing() -> None:
    read = periods(f"{VISIT} {FOUND} सोमवार को भी टीम आई थी।")
    assert set(read.values()) == {""}


def test_what_was_not_found_there_keeps_no_day() -> None:
    read = periods(f"{VISIT} {FOUND} ब्लॉक में कुल 212 विद्यालय हैं।")
    assert read[212] == ""


def test_a_day_of_anything_else_is_none_of_an_inspection() -> None:
    read = periods(f"बलरामपुर। मंगलवार को बैठक हुई। {FOUND}")
    assert set(read.values()) == {""}
