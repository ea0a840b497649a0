"""Who is given a sum or votes, whichever stands first."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


@pytest.mark.parametrize(
    "text",
    [
        "जशपुर। मकान ढहने पर तेजनाथ यादव के लिए 1.20 लाख रुपये मंजूर हुए हैं।",
        "जशपुर। मकान ढहने पर 1.20 लाख रुपये का मुआवजा तेजनाथ यादव को दिया गया है।",
        "जशपुर। मकान ढहने पर 1.20 लाख रुपये तेजनाथ यादव के हिस्से आए।",
    ],
)
def test_a_sum_is_of_whom_it_is_given(text: str) -> None:
    assert told(text) == {("amount", "तेजनाथ यादव", 120000)}


def test_votes_in_brackets_and_the_place_behind_them() -> None:
    text = "अरवल। मुखिया चुनाव में शंभू यादव (1502 मत) दूसरे पायदान पर, कमलेश पासवान (977 मत) तीसरे पर रहे।"
    assert told(text) == {
        ("count", "शंभू यादव", 1502),
        ("rank", "शंभू यादव", 2),
        ("count", "कमलेश पासवान", 977),
        ("rank", "कमलेश पासवान", 3),
    }


def test_a_bound_may_stand_between_crores_and_rupees() -> None:
    (fact,) = facts("बिसौली। उपभोक्ताओं ने 7.35 करोड़ से ज्यादा रुपये जमा किए हैं।")
    assert (fact.kind, fact.value, fact.approx) == ("amount", 7.35e7, "at_least")


def test_accidents_are_counted_beside_those_who_died_in_them() -> None:
    text = "कोरबा। जशपुर में 344 हादसों में 251 लोगों की मौत हुई।"
    assert {(f.unit, f.value, f.out_of) for f in facts(text)} == {("accidents", 344, None), ("people", 251, None)}


def test_figures_then_their_names_in_order() -> None:
    text = (
        "कैमूर। 97.3, 94.15 और 52.6 फीसद धान खरीद के साथ क्रमशः रामगढ़, कुदरा और अधौरा प्रखंड चर्चा में रहे। "
        "जिले के 11 प्रखंडों में ये क्रमशः पहले, दूसरे और 11वें स्थान पर हैं।"
    )
    assert {(f.kind, f.subject.removesuffix(" प्रखंड"), f.value) for f in facts(text)} == {
        ("coverage", "रामगढ़", 97.3),
        ("coverage", "कुदरा", 94.15),
        ("coverage", "अधौरा", 52.6),
        ("rank", "रामगढ़", 1),
        ("rank", "कुदरा", 2),
        ("rank", "अधौरा", 11),
    }


def test_who_holds_a_place_behind_its_colon() -> None:
    text = "कैमूर। प्रखंडों में पहला स्थान : रामगढ़ (97.3 प्रतिशत), दूसरा स्थान : कुदरा (94.15 प्रतिशत), तीसरा स्थान : अधौरा (52.6 प्रतिशत)।"
    assert {("rank", "रामगढ़", 1), ("rank", "कुदरा", 2), ("rank", "अधौरा", 3)} <= told(text)
