"""What state of the thing a number is of, as the sentence says it; and that nothing else of a fact hangs on it."""

from __future__ import annotations

import pytest

from extract import lexicon
from extract.extractor import Extractor
from scraper.article import Article


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


@pytest.mark.parametrize(
    ("text", "aspects"),
    [
        ("सीतापुर में 4,312 शिकायतें आईं और इनमें 4,190 का निस्तारण करा दिया गया।", {4312: "received", 4190: "disposed"}),
        ("जून में प्राप्त 874 प्रार्थना पत्रों में से 853 निस्तारित हुए।", {853: "disposed"}),
        ("नरैनी थाने में 14 संदर्भ लंबित मिले।", {14: "pending"}),
        ("विभाग के पास लंबित 27 शिकायतें हैं।", {27: "pending"}),
        ("सीतापुर में 650 आवेदन दस्तावेजों की कमी से निरस्त किए गए।", {650: "refused"}),
        ("सीतापुर में 611 आवेदन खारिज और 402 मंजूर हुए।", {611: "refused"}),
        ("सीतापुर में कुल 120 मरीज मिले, इनमें 70 पुरुष और 45 महिलाएं हैं।", {120: "", 70: "male", 45: "female"}),
        ("जिले में 23,418 परीक्षार्थियों में से 19,739 पास हुए।", {19739: "passed"}),
        ("सीतापुर में 412 शिक्षक अनुपस्थित मिले।", {412: "absent"}),
        ("सीतापुर में एएनएम के 61 पद खाली हैं।", {61: "vacant"}),
    ],
)
def test_the_state_is_read_where_the_sentence_says_it(text: str, aspects: dict[int, str], extractor: Extractor) -> None:
    read = {fact.value: fact.aspect for fact in extractor.read(Article(id="a", title="", text=text)).facts}
    assert {value: read.get(value) for value in aspects} == aspects


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("सीतापुर में जल जीवन मिशन का काम 74.6 फीसदी पर अटका है।", "the figure itself is where it is stuck"),
        ("सीतापुर में 412 शिकायतों का निस्तारण नहीं हो सका।", "denied"),
        ("सीतापुर में 5,218 छात्र-छात्राएं हैं।", "both"),
        ("सीतापुर में 49 वार्डों में 68 गाड़ियां हैं।", "none said"),
        ("सीतापुर को 130 में से 126 अंक प्राप्त हुए।", "a score has no state"),
        ("सीतापुर को 45वां स्थान प्राप्त हुआ।", "a rank has none"),
    ],
)
def test_no_state_is_read_where_none_is_said(text: str, because: str, extractor: Extractor) -> None:
    facts = extractor.read(Article(id="a", title="", text=text)).facts
    assert facts
    assert {fact.aspect for fact in facts} == {""}, because


def test_an_aspect_stands_in_one_table_only() -> None:
    assert lexicon.table("aspects").keys().isdisjoint(lexicon.table("aspect_nouns"))
