"""Figures that measure nothing by name are of what the news is about."""

from __future__ import annotations

import pytest

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
