"""Whose a figure is: the winner of the meet told before, the players of the meet, whoever a state of things is told of."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told

_MEET = "इटावा। प्रदेशीय कबड्डी प्रतियोगिता में मेरठ मंडल पहले और आगरा मंडल दूसरे स्थान पर रहा। पिछले साल झांसी मंडल पहले स्थान पर था। "


def test_prizes_of_the_winner_and_the_next() -> None:
    found = told(_MEET + "विजेता मंडल को 51 हजार और उपविजेता को 31 हजार रुपये दिए गए।", published="2025-11-24")
    assert {("amount", "मेरठ मंडल", 51000), ("amount", "आगरा मंडल", 31000)} <= found


def test_a_winner_of_another_kind_or_event() -> None:
    """Divisions are placed, and schools or another game's teams are not."""
    found = told(_MEET + "खो-खो की विजेता टीम को 11 हजार रुपये दिए गए।", published="2025-11-24")
    assert ("amount", "मेरठ मंडल", 11000) not in found


def test_the_host_goes_by_its_name() -> None:
    found = told("सीतापुर। प्रदेशीय कबड्डी प्रतियोगिता में मेजबान लखनऊ मंडल 31 अंक पाकर छठे स्थान पर रहा।")
    assert ("rank", "लखनऊ मंडल", 6) in found


def test_players_who_showed_their_strength() -> None:
    found = facts(
        "इटावा। 69वीं प्रदेशीय एथलेटिक्स प्रतियोगिता का समापन हुआ। प्रतियोगिता में 18 मंडलों के 1,260 खिलाड़ियों ने दमखम दिखाया।"
    )
    assert {f.subject for f in found} == {"प्रदेशीय एथलेटिक्स प्रतियोगिता"}


_STATIONS = "बहराइच। आईजीआरएस में बहराइच पुलिस प्रदेश में चौथे स्थान पर है। जिले के 14 थानों में नौ को पहली रैंक मिली है। "


@pytest.mark.parametrize(
    "state", ["सबसे खराब हाल हरदी का है, जो", "खराब प्रदर्शन हरदी का रहा, जो", "दयनीय स्थिति हरदी की है, जो"]
)
def test_whose_state_is_told(state: str) -> None:
    found = told(_STATIONS + f"{state} 312वें स्थान पर है। यहां छह शिकायतें लंबित मिलीं।")
    assert {("rank", "हरदी", 312), ("count", "हरदी", 6)} <= found


def test_another_acts_behind_the_relative() -> None:
    found = told(_STATIONS + "सबसे खराब हाल हरदी का है, जो पीछे है और नानपारा थाना 212वें स्थान पर है।")
    assert ("rank", "हरदी", 212) not in found


def test_the_wards_of_the_town() -> None:
    """Behind a block, the town's own; of towns in the plural none."""
    block = "बठिंडा। संगत ब्लॉक में 17 प्रतिशत लोगों के कार्ड बने। "
    assert ("count", "बठिंडा शहर", 12) in told(block + "शहर के 50 वार्डों में से 12 में शिविर नहीं लगा है।")
    assert ("count", "बठिंडा शहर", 12) not in told(block + "शहरों के 50 वार्डों में से 12 में शिविर नहीं लगा है।")
