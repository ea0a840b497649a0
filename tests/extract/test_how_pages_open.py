"""The datelines of agencies and papers, and what the first sentence says of its own place."""

from __future__ import annotations

from tests.extract.telling import facts, told


def test_a_dated_line_parts_the_town_of_the_reporter_from_the_news() -> None:
    text = "पटना, जनवरी 11 -- सीवान की हवा लगातार खराब हो रही है। शनिवार को यहां वायु गुणवत्ता सूचकांक 262 पर पहुंच गया।"
    assert told(text, "सर्दी में हवा खराब") == {("score", "सीवान", 262)}


def test_the_date_of_a_dated_line_is_no_part_of_who_speaks() -> None:
    text = "एटा, जनवरी 20 -- उप कृषि निदेशक मोहन तिवारी ने कहा कि 90 हजार किसानों की रजिस्ट्री हो चुकी है।"
    assert {f.speaker for f in facts(text, "फार्मर रजिस्ट्री")} == {"उप कृषि निदेशक मोहन तिवारी"}


def test_the_correspondents_town_behind_a_dated_line_is_no_topic() -> None:
    text = (
        "छपरा, दिसम्बर 20 -- छपरा, हमारे संवाददाता। जिले में पांच लाख बच्चों को दवा पिलाने का लक्ष्य था। "
        "इसके विरुद्ध चार लाख 61 हजार बच्चों को दवा पिलाई गई।"
    )
    assert {f.subject for f in facts(text, "पल्स पोलियो : सारण में 92 फीसदी बच्चों को दवा")} == {"सारण"}


def test_two_names_of_the_air_index_before_a_row_of_towns() -> None:
    found = {("score", "मेरठ", 310), ("score", "हापुड़", 287), ("score", "आगरा", 204)}
    for index in ("वायु गुणवत्ता सूचकांक (एक्यूआई)", "एक्यूआई (वायु गुणवत्ता सूचकांक)", "वायु गुणवत्ता सूचकांक (AQI)"):
        assert told(f"{index} मेरठ में 310, हापुड़ में 287 और आगरा में 204 दर्ज किया गया।", "हवा खराब") == found
    assert told("वायु गुणवत्ता सूचकांक मेरठ का 310 और आगरा का 204 रहा।", "हवा खराब") == {
        ("score", "मेरठ", 310),
        ("score", "आगरा", 204),
    }


def test_where_a_station_lies_stands_in_brackets_before_the_word_for_it() -> None:
    found = facts("मिर्जापुर के चुनार (सदर) थाने को जोन में दूसरा स्थान मिला।", "थानों की रैंकिंग")
    assert {(f.subject, f.subject_type, f.value) for f in found} == {("चुनार", "police_station", 2)}
    assert told("पश्चिम बंगाल का रानाघाट (नदिया) पुलिस स्टेशन देश में तीसरे स्थान पर रहा।", "थानों की रैंकिंग") == {
        ("rank", "रानाघाट", 3)
    }


def test_a_day_and_a_town_before_the_first_sentence_date_nothing() -> None:
    found = facts("07 अक्टूबर 2024, विदिशा: जिले के 2,651 कृषकों में से 2,407 ने ई-केवाईसी कराई।", "ई-केवाईसी")
    assert [(f.subject, f.value, f.period) for f in found] == [("विदिशा", 2407, "")]
