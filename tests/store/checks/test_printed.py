"""Which numbers a printed figure may stand for."""

from __future__ import annotations

import math
from typing import Any

import pytest

from store.checks.printed import place, span_of, whole_span
from store.checks.record import ArticleHead, CheckedFact

HEAD = ArticleHead(id=1, url="a", outlet="o", title="t", published="2023-10-07", story=1)


def fact(value: float, quote: str, **more: Any) -> CheckedFact:
    empty = dict.fromkeys(("subject_code", "measure", "out_of_role", "scope", "period", "speaker", "aspect"), "")
    fields: dict[str, Any] = {
        "kind": "coverage",
        "subject": "क",
        "subject_type": "other",
        "unit": "people",
        "sentence": quote,
    }
    fields |= {
        "modality": "actual",
        "approx": "exact",
        "value_max": None,
        "out_of": None,
        "confidence": 0.9,
        "rule": "r",
    }
    return CheckedFact(id=1, key="k", article=HEAD, value=value, quote=quote, **(empty | fields | more))


@pytest.mark.parametrize(
    ("value", "quote", "low", "high"),
    [
        (140000, "1.40 लाख लोगों", 139500, 140500),
        (140000, "1,40,000 लोगों", 139999.5, 140000.5),
        (140000, "१.४० लाख लोगों", 139500, 140500),
        (82.73, "82.73 फीसदी घरों", 82.725, 82.735),
        (125000, "सवा लाख लोगों", 112500, 137500),
        (718227, "सात लाख 18 हजार 227", 718226.5, 718227.5),
        (23500000, "2 करोड़ 35 लाख रुपए", 23450000, 23550000),
        (40000000000, "चार हजार करोड़ रुपये", 35000000000, 45000000000),
        (100, "सौ फीसदी लोगों", 99.5, 100.5),
        (6, "छह शिकायतें", 5.5, 6.5),
    ],
)
def test_a_figure_stands_for_what_rounds_to_it(value: float, quote: str, low: float, high: float) -> None:
    span = span_of(fact(value, quote))
    assert (round(span.low, 6), round(span.high, 6)) == (low, high)


def test_the_figure_of_a_listed_name_is_read_in_its_sentence() -> None:
    assert place(fact(140000, "क", sentence="क और ख में 1.40 लाख लोगों को पानी मिला")) == 1000


def test_a_hedge_widens_and_a_bound_has_one_side() -> None:
    assert span_of(fact(100, "करीब 100 लोग", approx="about")).low == 90
    assert span_of(fact(100, "100 से अधिक लोग", approx="at_least")).high == math.inf
    assert span_of(fact(100, "100 से कम लोग", approx="at_most")).low == -math.inf


def test_a_rank_is_exact_and_a_range_has_both_ends() -> None:
    assert span_of(fact(45, "45वें स्थान", kind="rank")) == span_of(fact(45, "45 वीं रैंक", kind="rank"))
    span = span_of(fact(10, "10 से 15 फीसदी", value_max=15))
    assert (span.low, span.high) == (9.5, 15.5)


def test_what_a_person_typed_is_exact_to_its_decimals() -> None:
    span = span_of(fact(46.2, "82.73 फीसदी", corrected=frozenset({"value"})))
    assert (round(span.low, 6), round(span.high, 6)) == (46.15, 46.25)


def test_the_hedge_of_the_part_is_not_that_of_the_whole() -> None:
    whole = whole_span(fact(125000, "साढ़े छह लाख में करीब सवा लाख", out_of=650000, approx="about"))
    assert whole is not None
    assert (whole.low, whole.high) == (637500 - 25000 + 25000, 662500)
    assert whole_span(fact(1, "एक")) is None
