"""What elections give: seats and votes by party in prose and in rows, and the votes of candidates."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told

PARTIES = [
    (
        "छत्तीसगढ़ के चुनाव में भाजपा को 54, कांग्रेस को 35 और अन्य को एक सीट मिली।",
        {("भाजपा", 54.0), ("कांग्रेस", 35.0), ("अन्य", 1.0)},
    ),
    (
        "गोवा विधानसभा में भाजपा के 20, आप के 2 और कांग्रेस के 11 विधायक हैं।",
        {("भाजपा", 20.0), ("आप", 2.0), ("कांग्रेस", 11.0)},
    ),
    (
        "जिला पंचायत में सपा 18, भाजपा 16, अकाली दल 2 और निर्दलीय सात सदस्य जीते हैं।",
        {("सपा", 18.0), ("भाजपा", 16.0), ("अकाली दल", 2.0), ("निर्दलीय", 7.0)},
    ),
    (
        "किस पार्टी को कितने वोट\nभाजपा - 45.56 प्रतिशत\nआप - 43.57 प्रतिशत\nकांग्रेस - 6.34 प्रतिशत",
        {("भाजपा", 45.56), ("आप", 43.57), ("कांग्रेस", 6.34)},
    ),
]


@pytest.mark.parametrize(("text", "expected"), PARTIES)
def test_each_party_of_a_row_has_its_own_figure(text: str, expected: set[tuple[str, float]]) -> None:
    """Neither the state nor the house nor the party before is the subject, and a party of no table is one by its row."""
    assert {(subject, value) for _, subject, value in told(text)} == expected


def test_a_label_tells_an_estimate() -> None:
    """“सीटों का अनुमान: बीजेपी- 237 सीटें, एसपी- 127": forecasts, and एसपी is a party and no officer."""
    read = facts("सीटों का अनुमान: बीजेपी- 237 सीटें, एसपी- 127 सीटें, बसपा 9, अपना दल 5")
    assert {(f.subject, f.value, f.unit, f.modality) for f in read} == {
        ("बीजेपी", 237.0, "seats", "forecast"),
        ("एसपी", 127.0, "seats", "forecast"),
        ("बसपा", 9.0, "seats", "forecast"),
        ("अपना दल", 5.0, "seats", "forecast"),
    }


def test_a_sum_beside_parties_is_none_of_them() -> None:
    """“कुल 90 सीटों में भाजपा को 48, कांग्रेस को 37": कुल is no party."""
    subjects = {f.subject for f in facts("हरियाणा में भाजपा को 48, कांग्रेस को 37 और कुल 90 सीटें हैं।")}
    assert "कुल" not in subjects


CANDIDATES = [
    (
        "किसे कितने मिले वोट\nअजय सिंह (भाजपा) : 98,412\nराम अचल (सपा) : 91,337\nसंतोष (बसपा) : 22,104",
        {("अजय सिंह", 98412.0), ("राम अचल", 91337.0), ("संतोष", 22104.0)},
    ),
    (
        "घाटशिला उपचुनाव में सोमेश सोरेन (झामुमो) को 1,04,936 और बाबूलाल सोरेन (भाजपा) को 66,270 वोट मिले।",
        {("सोमेश सोरेन", 104936.0), ("बाबूलाल सोरेन", 66270.0)},
    ),
    (
        "लातेहार विधानसभा क्षेत्र में बैद्यनाथ राम को 5268 मत मिले, जबकि भाजपा के प्रकाश राम को 3407 मत मिले।",
        {("बैद्यनाथ राम", 5268.0), ("प्रकाश राम", 3407.0)},
    ),
    (
        "उपचुनाव की मतगणना\nभाजपा (दारा सिंह चौहान) - 60712 वोट\nसपा (सुधाकर सिंह) - 88701 वोट",
        {("भाजपा", 60712.0), ("सपा", 88701.0)},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CANDIDATES)
def test_votes_are_the_candidates(text: str, expected: set[tuple[str, float]]) -> None:
    """Who stands before their party in brackets, or in the dative, got the votes; a party that stands first keeps them."""
    assert {(subject, value) for _, subject, value in told(text)} == expected
