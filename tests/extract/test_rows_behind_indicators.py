"""Figures of places behind the word that says, once, what they are."""

from __future__ import annotations

import pytest

from tests.extract.telling import told


@pytest.mark.parametrize(
    "text",
    [
        "बलिया। राशन कार्डों की ई-केवाईसी का प्रतिशत बैरिया में 84, रसड़ा में 79 और बांसडीह में 58 है।",
        "बलिया। ई-केवाईसी का प्रतिशत सबसे ज्यादा बैरिया में 84 है, जबकि रसड़ा में 79 और बांसडीह में महज 58 है।",
    ],
)
def test_shares_of_places(text: str) -> None:
    assert told(text) == {("coverage", "बैरिया", 84), ("coverage", "रसड़ा", 79), ("coverage", "बांसडीह", 58)}


def test_numbers_of_things_in_places() -> None:
    text = "बलिया। बिना शौचालय वाले स्कूलों की संख्या बैरिया में 84, रसड़ा में 79 और बांसडीह में 58 है।"
    assert told(text) == {("count", "बैरिया", 84), ("count", "रसड़ा", 79), ("count", "बांसडीह", 58)}


def test_places_of_a_ranking_behind_their_owners() -> None:
    text = "बलिया। प्रदेश में जो रैंक बनी, वह बैरिया की चौथी, रसड़ा की ग्यारहवीं और बांसडीह की उन्नीसवीं है।"
    assert told(text) == {("rank", "बैरिया", 4), ("rank", "रसड़ा", 11), ("rank", "बांसडीह", 19)}


def test_what_nobody_counts_in_fractions_is_no_number_of_things() -> None:
    assert not told("बलिया। स्कूलों की संख्या बैरिया में 8.4 और रसड़ा में 7.9 है।")


def test_more_than_the_whole_is_no_share() -> None:
    assert not told("बलिया। ई-केवाईसी का प्रतिशत बैरिया में 840 और रसड़ा में 790 है।")
