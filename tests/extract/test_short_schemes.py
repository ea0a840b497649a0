"""Schemes that a row calls by one common noun, rounds of a survey, and targets that were raised."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts


def measures(text: str) -> list[tuple[float, str]]:
    return [(f.value, f.measure) for f in facts(text)]


def test_a_row_of_schemes_calls_each_by_one_noun() -> None:
    text = "मनरेगा में बांदा 11वें, आवास में 26वें और पेंशन में चौथे स्थान पर है।"
    assert measures(text) == [(11, "मनरेगा"), (26, "आवास"), (4, "पेंशन")]


def test_a_share_is_of_the_scheme_in_a_row_with_another() -> None:
    text = "मनरेगा में गुमला जिले की उपलब्धि 81 प्रतिशत और आवास में 64 प्रतिशत है।"
    assert measures(text) == [(81, "मनरेगा"), (64, "आवास")]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("बांदा को प्रधानमंत्री आवास में 26वां स्थान मिला।", "प्रधानमंत्री आवास"),
        ("वृद्धावस्था पेंशन में बांदा को 26वां स्थान मिला।", "वृद्धावस्था पेंशन"),
    ],
)
def test_a_scheme_with_a_name_keeps_it(text: str, measure: str) -> None:
    assert measures(text) == [(26, measure)]


def test_a_payment_is_no_scheme() -> None:
    assert {f.measure for f in facts("बांदा में 80 साल के बुजुर्गों को पेंशन में 20 प्रतिशत अतिरिक्त मिलेगा।")} <= {""}


def test_rounds_of_a_survey_are_told_apart() -> None:
    text = "एनएफएचएस-5 के अनुसार बहराइच में 41 प्रतिशत महिलाएं एनीमिया से पीड़ित हैं। एनएफएचएस-4 में यह आंकड़ा 52 प्रतिशत था।"
    assert measures(text) == [(41, "एनएफएचएस-5"), (52, "एनएफएचएस-4")]


def test_a_work_named_behind_a_share_is_not_that_of_the_one_before() -> None:
    text = "एनएफएचएस-5 के मुताबिक गया में 39 प्रतिशत बच्चे बौने हैं और 71 प्रतिशत बच्चों का पूर्ण टीकाकरण हुआ है।"
    assert [(f.value, f.subject, f.measure) for f in facts(text)][:1] == [(39, "गया", "एनएफएचएस-5")]


def test_a_verb_spelt_like_a_place_stays_one() -> None:
    found = facts("जमुई में 39 प्रतिशत राशन बांटा गया में से आधा बचा।")
    assert {f.value for f in found} == {39}
    assert not any(f.subject == "गया" for f in found)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("अररिया में पौधारोपण का लक्ष्य 12 लाख से बढ़ाकर 15 लाख कर दिया गया है।", [1200000, 1500000]),
        ("सीतामढ़ी में पीएम आवास का लक्ष्य 8,200 से घटाकर 6,900 आवास कर दिया गया।", [8200, 6900]),
        ("दरभंगा में धान खरीद का लक्ष्य पिछले साल के 1.10 लाख किसानों से बढ़ाकर इस साल 1.35 लाख किया गया।", [110000, 135000]),
    ],
)
def test_both_values_of_a_raised_target_are_targets(text: str, values: list[float]) -> None:
    assert [(f.kind, f.value, f.modality) for f in facts(text)] == [("coverage", value, "target") for value in values]


def test_a_raised_target_of_money_stays_money() -> None:
    text = "बरेली नगर निगम का लक्ष्य 58 करोड़ रुपये से बढ़ाकर 63 करोड़ रुपये कर दिया गया।"
    assert {f.kind for f in facts(text)} == {"amount"}
