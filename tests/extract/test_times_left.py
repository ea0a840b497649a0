"""The time of an old value is none of the new one's."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts


def periods(text: str) -> list[tuple[float, str]]:
    return [(f.value, f.period) for f in facts(text)]


@pytest.mark.parametrize(
    "text",
    [
        "पलामू। मई तक जिले के 44 प्रतिशत परिवारों का ई-केवाईसी हुआ था, जो बढ़कर 59 प्रतिशत हो गया है।",
        "मई तक पलामू के 44 प्रतिशत परिवारों का ई-केवाईसी हुआ था, अब 59 प्रतिशत परिवारों का हो गया है।",
        "पलामू में ई-केवाईसी मई के 44 फीसदी से बढ़कर अब 59 फीसदी पर पहुंच गया है।",
        "पलामू में ई-केवाईसी मई के 44 प्रतिशत से सीधे बढ़कर 59 प्रतिशत पर जा पहुंचा।",
    ],
)
def test_a_new_value_is_not_of_the_time_of_the_old_one(text: str) -> None:
    assert periods(text) == [(44, "2024-05"), (59, "")]


def test_money_moves_like_a_share() -> None:
    text = "हिमाचल प्रदेश का शिक्षा बजट 2023-24 के 7,910 करोड़ रुपये से बढ़ाकर 8,240 करोड़ रुपये किया गया है।"
    assert periods(text) == [(79_100_000_000, "2023-24"), (82_400_000_000, "")]


def test_a_new_value_keeps_a_time_of_its_own() -> None:
    text = "पलामू में ई-केवाईसी मई के 44 फीसदी से बढ़कर अक्टूबर में 59 फीसदी पर पहुंच गया है।"
    assert periods(text) == [(44, "2024-05"), (59, "2024-10")]


def test_an_examination_that_moved_is_of_the_year_of_its_news() -> None:
    text = "सागर में दसवीं का परिणाम पिछले वर्ष के 57.3 प्रतिशत से बढ़कर 68.1 प्रतिशत हो गया।"
    assert periods(text) == [(57.3, "2023"), (68.1, "2024")]


def test_what_a_clause_goes_on_with_is_of_its_time() -> None:
    """“और" tells of the same month; "अब तक" of the year for which the target was set."""
    text = "मई में गया में 1,240 शिकायतें मिली थीं और 1,100 का निस्तारण हुआ।"
    assert periods(text) == [(1240, "2024-05"), (1100, "2024-05")]
    text = "गया को पीएम आवास योजना में 2024-25 में 9,400 मकानों का लक्ष्य मिला था, जिसके विरुद्ध अब तक 5,100 मकान बने हैं।"
    assert periods(text)[-1] == (5100, "2024-25")
