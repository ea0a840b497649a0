"""What was seen in a text and what became of each figure."""

from __future__ import annotations

from typing import Any

import pytest

from extract.explain import explain, items

TEXT = "कानपुर। सितंबर की आईजीआरएस रैंकिंग में बेकनगंज थाने को 45वां स्थान मिला। वह कस्बे से 12 किमी दूर है।"


def rows(text: str, published: str = "2023-10-05") -> list[dict[str, Any]]:
    return explain(text, published)


def quotes(found: list[dict[str, Any]], what: str) -> list[tuple[str, Any]]:
    """(quote, value) of the rows of one sort."""
    return [(row["quote"], row["value"]) for row in found if row["what"] == what]


def test_each_thing_seen_has_a_row() -> None:
    """Numbers, periods, names, stations, facts and refusals, each with its words and its reading."""
    found = rows(TEXT)
    assert quotes(found, "number") == [("45वां", 45), ("12", 12)]
    assert quotes(found, "period") == [("सितंबर", "2023-09")]
    assert quotes(found, "station") == [("बेकनगंज", "बेकनगंज")]
    assert quotes(found, "fact") == [("45वां स्थान", "rank 45 rank")]
    assert [(r["quote"], r["rule"]) for r in found if r["what"] == "refusal"] == [("12", "refusal.measured")]
    assert ("कानपुर", "district") in quotes(found, "name")


def test_a_fact_row_says_who_when_and_by_which_rule() -> None:
    """The note holds subject, measure and period; the rule is the one that claimed the number."""
    (fact,) = [row for row in rows(TEXT) if row["what"] == "fact"]
    assert fact["rule"] == "rank.ordinal_before_place"
    parts = fact["note"].split(" · ")
    assert {"बेकनगंज", "2023-09"} <= set(parts)
    assert parts[-1].startswith("confidence 0.")


def test_a_fact_row_names_what_is_out_of_the_ordinary() -> None:
    """Total, modality and hedge are said where there are any."""
    (fact,) = [row for row in rows("मऊ में 800 के लक्ष्य के सापेक्ष करीब 912 आवास पूरे हुए।") if row["what"] == "fact"]
    assert {"मऊ", "of 800", "about"} <= set(fact["note"].split(" · "))
    assert "actual" not in fact["note"]


def test_rows_stand_in_the_order_of_the_text_and_cut_their_quotes() -> None:
    """Offsets count code points of the text as given, joiners and all."""
    text = "कानपुर को ६२\N{ZERO WIDTH JOINER}वीं रैंक और 82.73\N{NO-BREAK SPACE}फ़ीसदी घरों में पानी पहुंचा।"
    found = rows(text)
    assert [row["start"] for row in found] == sorted(row["start"] for row in found)
    assert all(text[row["start"] : row["end"]] == row["quote"] for row in found)
    assert ("६२\N{ZERO WIDTH JOINER}वीं", 62) in quotes(found, "number")
    assert set(found[0]) == {"what", "quote", "start", "end", "value", "rule", "note"}


def test_a_range_and_a_hedge_are_shown() -> None:
    """Both ends of a range, and the hedge inside the quote."""
    found = rows("करीब 10 से 15 गांव")
    assert quotes(found, "number") == [("करीब 10 से 15", "10–15")]
    assert [row["note"] for row in found if row["what"] == "number"] == ["cardinal, villages, about"]


def test_a_place_row_has_its_official_code() -> None:
    """Where the text settles which place it is."""
    notes = {row["quote"]: row["note"] for row in rows("बलरामपुर और गोंडा में शिविर लगे") if row["what"] == "name"}
    assert notes["गोंडा"] == "place, locative, code 147, model LOC"
    assert "code" in notes["बलरामपुर"]


def test_a_number_row_says_what_it_counts_and_of_what() -> None:
    """The unit and the whole, as the figures alone tell them."""
    found = rows("50 में से 32 थाने और 12 किमी")
    notes = {row["quote"]: row["note"] for row in found if row["what"] == "number"}
    assert notes == {"50": "cardinal", "32": "cardinal, stations, of 50", "12": "cardinal, km"}


@pytest.mark.parametrize("text", ["", " ", "मौसम साफ है"])
def test_a_text_without_figures_has_no_number_rows(text: str) -> None:
    """Nothing seen, nothing shown."""
    assert quotes(rows(text), "number") == quotes(rows(text), "fact") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("साढ़े तीन लाख", [{"kind": "number", "value": 350_000}]),
        ("7.5", [{"kind": "number", "value": 7.5}]),
        ("45वें", [{"kind": "ordinal", "value": 45}]),
        ("41 फीसदी", [{"kind": "percent", "value": 41, "unit": "percent"}]),
        ("2 लाख रुपये", [{"kind": "quantity", "value": 200_000, "unit": "INR"}]),
        ("10 से 15 घर", [{"kind": "quantity", "value": 10, "value_max": 15, "unit": "households"}]),
        ("करीब 40 घर", [{"kind": "quantity", "value": 40, "unit": "households", "approx": "about"}]),
        ("सितंबर में", [{"kind": "date", "month": "2023-09"}]),
        ("15 अगस्त को", [{"kind": "date", "date": "2023-08-15"}]),
        ("वर्ष 2019 में", [{"kind": "date", "year": "2019"}]),
        ("2021-22 में", [{"kind": "date", "fy": "2021-22"}]),
        ("1 से 15 अगस्त 2021", [{"kind": "date", "start": "2021-08-01", "end": "2021-08-15"}]),
        (
            "पिछले तीन साल में",
            [{"kind": "date", "start": "2020-10-05", "end": "2023-10-05"}],
        ),
        (
            "दो दिन पहले",
            [{"kind": "quantity", "value": 2, "unit": "day"}, {"kind": "date", "date": "2023-10-03"}],
        ),
        ("50 में से 32 थाने", [{"kind": "quantity", "value": 32, "out_of": 50, "unit": "stations"}]),
        ("-5 डिग्री", [{"kind": "quantity", "value": -5, "unit": "degree"}]),
        ("टॉप पर रहा", [{"kind": "ordinal", "value": 1}]),
        ("रैंक 62", [{"kind": "ordinal", "value": 62}]),
        ("दर्जनभर गांव", [{"kind": "quantity", "value": 12, "unit": "villages", "approx": "about"}]),
        ("जिला अव्वल रहा", [{"kind": "ordinal", "value": 1}]),
        ("कोई अंक नहीं", []),
    ],
)
def test_items_are_the_figures_and_dates_alone(text: str, expected: list[dict[str, Any]]) -> None:
    """The form in which number suites are scored: kind, value and what stands on it, nothing else."""
    assert items(text, "2023-10-05") == expected


def test_items_of_a_text_without_a_day_have_no_turning_dates() -> None:
    """What turns with the day is left out, what names its year stays."""
    assert items("सितंबर में और अगस्त 2021 में", "") == [{"kind": "date", "month": "2021-08"}]
