"""What a figure counts is a matter of its own, whatever scheme or ranking the article is of."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts

_TB = "जींद। टीबी मुक्त भारत अभियान में जींद प्रदेश में तीसरे स्थान पर है। "


def _measures(text: str) -> dict[float, str]:
    return {f.value: f.measure for f in facts(text) if f.kind in ("count", "coverage")}


def test_those_who_help_and_whom_they_help() -> None:
    found = _measures(_TB + "जिले में 82 निक्षय मित्र पंजीकृत हैं। निक्षय मित्रों ने 640 मरीजों को गोद लिया है।")
    assert found == {82: "निक्षय मित्र", 640: "निक्षय मित्र"}


@pytest.mark.parametrize(
    ("clause", "value"),
    [("ट्रैफिक पुलिस ने 3,746 वाहनों के चालान काटे।", 3746), ("माह में 412 चालान किए गए।", 412)],
)
def test_challans(clause: str, value: float) -> None:
    assert _measures("जींद। सीसीटीएनएस में जींद पुलिस प्रदेश में तीसरे स्थान पर है। " + clause)[value] == "चालान"


@pytest.mark.parametrize(
    "text",
    [
        _TB + "जिले में 640 मरीजों को दवा दी गई।",
        _TB + "जिले में 640 मरीज हैं, निक्षय मित्र बनने के लिए लोग आगे आ रहे हैं।",
    ],
)
def test_what_is_of_the_campaign(text: str) -> None:
    assert _measures(text)[640] == "टीबी मुक्त भारत अभियान"


def test_challans_of_a_drive_of_the_roads() -> None:
    found = _measures("बस्ती। यातायात माह में 412 चालान किए गए।")
    assert found == {412: "यातायात माह"}
