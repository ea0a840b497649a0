"""Figures that measure nothing by name are of what the news is about."""

from __future__ import annotations

import pytest

from extract import lexicon
from extract.text import fold_text
from tests.extract.telling import facts


@pytest.mark.parametrize(
    ("title", "text", "matter"),
    [
        ("पुलिस ने 84 गुम मोबाइल लौटाए", "बाड़मेर। पुलिस ने 84 मोबाइल मालिकों को सौंपे।", "गुम मोबाइल"),
        ("गुम हुए 84 मोबाइल मालिकों को मिले", "बाड़मेर। पुलिस ने 84 मोबाइल मालिकों को सौंपे।", "गुम मोबाइल"),
        ("", "बाड़मेर। साइबर ठगी के शिकार 23 लोगों को पुलिस ने 38 लाख रुपये लौटाए।", "साइबर ठगी"),
        ("एक माह में 4,210 चालान", "बाड़मेर। पुलिस ने 19 लाख रुपये वसूले।", "चालान"),
    ],
)
def test_title_or_opening_say_the_matter(title: str, text: str, matter: str) -> None:
    found = facts(text, title)
    assert found
    assert {f.measure for f in found} == {matter}


def test_a_scheme_or_a_sort_goes_before_it() -> None:
    found = {f.value: f.measure for f in facts("चूरू। जनसुनवाई में सीएम हेल्पलाइन की 41 शिकायतें आईं।", "चूरू में जनसुनवाई")}
    assert found[41] == "सीएम हेल्पलाइन"


def test_it_lets_no_figure_be_read() -> None:
    """A share that nothing measures stays refused, whatever the news is of."""
    text = "चूरू। वार्ड में 41 प्रतिशत काम ही हुआ है।"
    assert facts(text, "चूरू में चालान") == facts(text, "चूरू में मेला") == ()


def test_news_of_anything_else_has_none() -> None:
    assert {f.measure for f in facts("चूरू। मेले में 41 दुकानें लगीं।")} == {""}


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("लूट के नए मामले दर्ज", "चूरू। अस्पताल में 210 बेड और 35 डॉक्टर हैं।"),
        ("बजट सत्र कल से", "चूरू। शहर में 21 सड़कें बनीं।"),
        ("कलेक्टर ने किया निरीक्षण", "चूरू। 250 कंबल बांटे गए।"),
        ("पुलिस ने लौटाए गुम मोबाइल", "चूरू। जिले में 16 पार्क हैं।"),
        ("मेयर पद के लिए नामांकन", "चूरू। शहर में 41 वार्ड हैं।"),
    ],
)
def test_a_matter_names_no_figure_that_it_cannot_be_of(title: str, text: str) -> None:
    found = facts(text, title)
    assert found
    assert {f.measure for f in found} == {""}


def test_a_weekly_review_is_no_monthly_one() -> None:
    found = facts("चूरू। जिले में 61 मामले लंबित हैं।", "साप्ताहिक अपराध समीक्षा बैठक में दी हिदायत")
    assert {f.measure for f in found} == {"अपराध समीक्षा बैठक"}


def test_every_matter_says_what_it_counts() -> None:
    assert set(lexicon.table("news_matters")) == set(lexicon.table("matter_words"))
    known = {fold_text(str(unit)) for unit in lexicon.table("units")} | {"inr", "percent", "rank", "marks", "points"}
    assert set(lexicon.words("matter_words")) <= known


def test_what_a_budget_takes_in_names_no_sum_of_it() -> None:
    text = "शिमला। वर्ष 2024-25 का बजट 62,387 करोड़ रुपये का है। शिक्षा को 10,250 करोड़ रुपये मिले। राजस्व प्राप्तियां 45,100 करोड़ रुपये रहने का अनुमान है।"
    assert [f.measure for f in facts(text, "प्रदेश का बजट पेश")] == ["बजट", "बजट", "राजस्व"]


def test_a_measure_in_the_oblique_is_printed_in_the_direct() -> None:
    assert {f.measure for f in facts("मुरादाबाद में लगे रोजगार मेले में 412 अभ्यर्थियों का चयन हुआ।")} == {"रोजगार मेला"}


def test_presence_at_school_is_a_matter() -> None:
    found = facts("मंडला। शाला घुघरी में 96 में से 41 विद्यार्थी आए थे।", "स्कूल में कम मिली विद्यार्थियों की उपस्थिति")
    assert [(f.measure, f.value, f.out_of) for f in found] == [("उपस्थिति", 41, 96)]
