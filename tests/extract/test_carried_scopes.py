"""The field of a station's place that its sentence leaves out: its district where the stations are ranked by themselves, else the state."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts

_POLICE = "कैथल। सीसीटीएनएस की मई की रैंकिंग में कैथल पुलिस प्रदेश में तीसरे स्थान पर रही। "


def _scopes(text: str) -> dict[tuple[str, float], str]:
    return {(f.subject, f.value): f.scope for f in facts(text) if f.kind == "rank"}


@pytest.mark.parametrize(
    "said",
    [
        "जिले के थानों की मई की रैंकिंग भी जारी की गई है। ",
        "जिला स्तर पर थानों का भी मूल्यांकन किया गया। ",
        "जिले के 12 थानों को भी परखा गया। ",
    ],
)
def test_stations_ranked_by_themselves(said: str) -> None:
    found = _scopes(_POLICE + "\n\n" + said + "थाना सीवन 100 अंक के साथ पहले तथा थाना ढांड 99 अंक के साथ दूसरे स्थान पर रहा।")
    assert found == {("कैथल पुलिस", 3): "प्रदेश", ("सीवन", 1): "जिला", ("ढांड", 2): "जिला"}


def test_rows_below_such_a_heading() -> None:
    found = _scopes(_POLICE + "\n\nथानों की रैंकिंग (अंक)\n1. थाना सीवन - 100\n2. थाना ढांड - 99\n3. थाना कलायत - 97")
    assert {scope for (subject, _), scope in found.items() if subject != "कैथल पुलिस"} == {"जिला"}


def test_stations_placed_in_the_state() -> None:
    """A range in between is the police's field, and no station's."""
    found = _scopes(
        "पीलीभीत। आईजीआरएस में पीलीभीत पुलिस प्रदेश में दूसरे नंबर पर रही। बरेली रेंज में पीलीभीत पहले स्थान पर आया है।\n\n"
        "जनपद के 15 थानों में से 11 ने पहली रैंक पाई है। थाना बरखेड़ा 205वें और थाना हजारा 412वें स्थान पर रहा।"
    )
    assert (found["बरखेड़ा", 205], found["हजारा", 412]) == ("प्रदेश", "प्रदेश")


def test_a_wider_field_named_since() -> None:
    found = _scopes(
        _POLICE + "\n\nजिले के थानों की रैंकिंग भी आई। इनमें से कई प्रदेश में आगे हैं। थाना सीवन पहले और थाना ढांड 40वें स्थान पर रहा।"
    )
    assert found["ढांड", 40] == "प्रदेश"


def test_one_of_the_stations_of_a_district() -> None:
    found = _scopes("सीवान। थानों की रैंकिंग में मैरवा थाना 27 थानों में 16वें स्थान पर रहा।")
    assert found == {("मैरवा", 16): "जिला"}


@pytest.mark.parametrize("said", ["जिले के खंडों में", "प्रखंडों की बात करें तो", "ब्लॉकवार देखें तो"])
def test_blocks_of_a_district(said: str) -> None:
    text = f"फतेहाबाद। दसवीं के परिणाम में फतेहाबाद जिला प्रदेश में सातवें स्थान पर आया।\n\n{said} टोहाना 95.9 फीसदी के साथ पहले और जाखल तीसरे स्थान पर रहा।"
    found = _scopes(text)
    assert (found["टोहाना", 1], found["जाखल", 3]) == ("जिला", "जिला")


def test_a_police_district_is_no_block() -> None:
    found = _scopes("धर्मशाला। सीसीटीएनएस रैंकिंग में कांगड़ा पुलिस प्रदेश में पहले स्थान पर रही। नूरपुर पुलिस चौथे स्थान पर है।")
    assert found["नूरपुर पुलिस", 4] == "प्रदेश"
