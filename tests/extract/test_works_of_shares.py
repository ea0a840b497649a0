"""The work that a share is of, beside the programme that it is measured in."""

from __future__ import annotations

import pytest

from extract.measures.works_of_shares import with_work
from tests.extract.telling import facts


@pytest.mark.parametrize(
    ("measure", "work", "called"),
    [
        ("डायल 112", "कांडों का निष्पादन", "डायल 112 (कांडों का निष्पादन)"),
        ("कांडों का निष्पादन", "कांडों का निष्पादन", "कांडों का निष्पादन"),
        ("आईजीआरएस फीडबैक", "फीडबैक", "आईजीआरएस फीडबैक"),
        ("", "आवेदनों का सत्यापन", "आवेदनों का सत्यापन"),
        ("फार्मर रजिस्ट्री", "किसानों का पंजीकरण", "फार्मर रजिस्ट्री"),
        ("सीएम डैशबोर्ड (राजस्व)", "वादों का निस्तारण", "सीएम डैशबोर्ड (राजस्व)"),
    ],
)
def test_a_measure_says_the_work(measure: str, work: str, called: str) -> None:
    assert with_work(measure, work) == called


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        (
            "लखीमपुर। आइजीआरएस की समीक्षा में 88.6 फीसदी शिकायतकर्ता फीडबैक में संतुष्ट मिले।",
            "आइजीआरएस (फीडबैक)",
        ),
        (  # those who were not content are others
            "लखीमपुर। आइजीआरएस की समीक्षा में असंतुष्ट फीडबैक जून में 18 प्रतिशत था।",
            "आइजीआरएस (असंतुष्ट फीडबैक)",
        ),
        (
            "लखीमपुर। टीबी मुक्त भारत अभियान में जिले के 61,240 लोगों की स्क्रीनिंग की गई।",
            "टीबी मुक्त भारत अभियान (लोगों की स्क्रीनिंग)",
        ),
    ],
)
def test_a_share_is_of_the_work_that_its_sentence_names(text: str, measure: str) -> None:
    assert {f.measure for f in facts(text) if f.kind == "coverage"} == {measure}
