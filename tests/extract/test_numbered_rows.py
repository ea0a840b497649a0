"""Numbered lists that rank, with a figure behind each name: places, scores, and what the figures are of."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told

DISTRICTS = "अजमेर। परिषद ने दिसंबर माह की जिला रैंकिंग जारी कर दी है। अजमेर जिला 51.36 अंक के साथ प्रदेश में नौवें स्थान पर रहा।"
OWN = {("score", "अजमेर", 51.36), ("rank", "अजमेर", 9)}
FIRST = {
    *(("rank", name, place) for place, name in enumerate(("झुंझुनूं", "चूरू", "सीकर"), 1)),
    ("score", "झुंझुनूं", 57.12),
    ("score", "चूरू", 56.8),
    ("score", "सीकर", 54.9),
}
ROWS = ("1. झुंझुनूं - 57.12", "2. चूरू - 56.80", "3. सीकर - 54.9")


@pytest.mark.parametrize("parted", ["\n", "\n\n"])
@pytest.mark.parametrize("heading", ["टॉप तीन जिले", "प्रदेश के टॉप तीन जिले (रैंक, जिला, अंक)", "टॉप जिलों के अंक"])
def test_the_number_of_a_row_is_its_place_and_the_figure_its_score(heading: str, parted: str) -> None:
    text = "\n\n".join([DISTRICTS, parted.join([heading, *ROWS])])
    assert told(text, "शिक्षा रैंकिंग: झुंझुनूं आगे") == OWN | FIRST


def test_a_list_of_the_last_goes_on_in_marks() -> None:
    """Its heading counts no districts: their figures are decimals."""
    text = f"{DISTRICTS}\n\nसबसे नीचे के जिले\n31. बाड़मेर - 39.78\n32. बांसवाड़ा - 37.3\n33. करौली - 35.94"
    assert told(text, "शिक्षा रैंकिंग") == OWN | {
        ("rank", "बाड़मेर", 31),
        ("score", "बाड़मेर", 39.78),
        ("rank", "बांसवाड़ा", 32),
        ("score", "बांसवाड़ा", 37.3),
        ("rank", "करौली", 33),
        ("score", "करौली", 35.94),
    }


def test_pupils_have_places_and_marks() -> None:
    """Marks that stand once more as a percent in brackets."""
    text = (
        "बलिया। यूपी बोर्ड हाईस्कूल का परिणाम जारी हुआ।\n\nजिले के टॉप-5 विद्यार्थी\n"
        "1. रोहित कुमार - 495 (99 प्रतिशत)\n2. स्नेहा सिंह - 493 (98.6 प्रतिशत)\n3. अमन वर्मा - 491 (98.2 प्रतिशत)"
    )
    read = [f for f in facts(text, "हाईस्कूल का परिणाम") if f.subject == "स्नेहा सिंह"]
    assert {(f.kind, f.value, f.subject_type) for f in read} == {
        ("rank", 2, "person"),
        ("score", 493, "person"),
        ("score", 98.6, "person"),
    }


def test_cities_with_their_states_in_brackets() -> None:
    text = (
        "नई दिल्ली। परिणाम घोषित हुए।\n\nदेश के टॉप-3 शहर\n1. इंदौर (मध्य प्रदेश)\n2. भोपाल (मध्य प्रदेश)\n3. नवी मुंबई (महाराष्ट्र)"
    )
    read = facts(text, "स्वच्छ सर्वेक्षण के परिणाम")
    assert {(f.subject, f.subject_type, f.value) for f in read} == {
        ("इंदौर", "city", 1),
        ("भोपाल", "city", 2),
        ("नवी मुंबई", "city", 3),
    }


def test_a_list_in_the_line_of_its_label() -> None:
    text = "लखनऊ। अगस्त की रैंकिंग जारी हो गई है।\n\nटॉप-4 जिले: 1. बरेली 2. मेरठ 3. एटा 4. मैनपुरी"
    assert told(text, "डैशबोर्ड रैंकिंग") == {
        ("rank", name, place) for place, name in enumerate(("बरेली", "मेरठ", "एटा", "मैनपुरी"), 1)
    }


def test_ordinals_behind_the_names_of_rows() -> None:
    text = "बरेली। अगस्त की रैंकिंग जारी हो गई है।\n\nमंडल के जिले\nबरेली - तीसरा\nपीलीभीत - 17वां\nबदायूं - 42वां"
    assert told(text, "डैशबोर्ड रैंकिंग") == {("rank", "बरेली", 3), ("rank", "पीलीभीत", 17), ("rank", "बदायूं", 42)}


def test_running_numbers_over_figures_are_no_places() -> None:
    """Of a list that nothing says is ranked."""
    text = "बरेली। जिले में टीकाकरण की समीक्षा हुई।\n\nब्लॉकवार टीकाकरण\n1. नवाबगंज - 92.4%\n2. फरीदपुर - 91%\n3. मीरगंज - 88%"
    assert told(text, "टीकाकरण में बरेली") == {
        ("coverage", "नवाबगंज", 92.4),
        ("coverage", "फरीदपुर", 91),
        ("coverage", "मीरगंज", 88),
    }


def test_a_list_from_the_last_upwards_gives_no_places() -> None:
    text = "बरेली। टीकाकरण की समीक्षा हुई।\n\nसबसे पीछे ये ब्लॉक\n1. नवाबगंज - 42.4%\n2. फरीदपुर - 51%\n3. मीरगंज - 58%"
    assert told(text, "टीकाकरण में बरेली") == {
        ("coverage", "नवाबगंज", 42.4),
        ("coverage", "फरीदपुर", 51),
        ("coverage", "मीरगंज", 58),
    }


def test_what_a_list_counts_is_not_who_is_listed() -> None:
    """Cards made by blocks, complaints that wait at stations, whose names no table has."""
    text = "बरेली। अब तक 4.2 लाख कार्ड बने हैं।\n\nसबसे ज्यादा कार्ड बनाने वाले टॉप-3 ब्लॉक\n1. नवाबगंज - 52,314\n2. फरीदपुर - 48,112\n3. मीरगंज - 40,009"
    assert {("rank", "फरीदपुर", 2), ("coverage", "फरीदपुर", 48112)} <= told(text, "आयुष्मान कार्ड")
    text = "बरेली। निस्तारण धीमा है।\n\nसबसे ज्यादा लंबित शिकायतों वाले थाने\n1. कोतवाली - 23\n2. बारादरी - 19\n3. सुभाषनगर - 12"
    assert {("count", "बारादरी", 19), ("count", "सुभाषनगर", 12)} <= told(text, "शिकायतों में सदर पीछे")
    assert {f.unit for f in facts(text) if f.kind == "count"} == {"complaints"}


def test_news_in_a_row_is_no_ranking() -> None:
    text = "बरेली। दिन भर की खबरें।\n\nआज की टॉप खबरें\n1. बरेली - 12 लोगों की मौत\n2. मेरठ - 4 गिरफ्तार\n3. एटा - 3 घायल"
    assert not [f for f in facts(text, "टॉप खबरें") if f.kind == "rank"]


def test_percents_of_pupils_are_marks() -> None:
    text = "बलिया। हाईस्कूल का परिणाम जारी हुआ।\n\nजिले की टॉप टेन सूची\n1. अमन वर्मा - 97.2%\n2. नेहा सिंह - 97%\n3. राहुल यादव - 96%"
    assert told(text, "हाईस्कूल का परिणाम") == {
        ("rank", "अमन वर्मा", 1),
        ("score", "अमन वर्मा", 97.2),
        ("rank", "नेहा सिंह", 2),
        ("score", "नेहा सिंह", 97),
        ("rank", "राहुल यादव", 3),
        ("score", "राहुल यादव", 96),
    }


@pytest.mark.parametrize(
    ("rows", "held"),
    [
        (
            "टॉप 3 जिले\n1. जबलपुर 83.71\n2. छिंदवाड़ा 82.9\n3. सीहोर 81.99",
            [("जबलपुर", 1), ("छिंदवाड़ा", 2), ("सीहोर", 3)],
        ),
        (
            "प्रदेश के टॉप-3 जिले\n\nक्र. जिला वेटेज प्वाइंट\n\n01. जबलपुर 83.71\n\n02. छिंदवाड़ा 82.9\n\n03. सीहोर 81.99",
            [("जबलपुर", 1), ("छिंदवाड़ा", 2), ("सीहोर", 3)],
        ),
        (
            "टॉप 3 इंजीनियरिंग कॉलेज\n1. आईआईटी, मद्रास\n2. आईआईटी, बॉम्बे\n3. जादवपुर यूनिवर्सिटी",
            [("आईआईटी, मद्रास", 1), ("आईआईटी, बॉम्बे", 2), ("जादवपुर यूनिवर्सिटी", 3)],
        ),
        ("समीक्षा में ये मिले\n1. बायसी 12\n2. धमदाहा 9\n3. कसबा 7", []),  # nothing calls them the first
    ],
)
def test_rows_of_the_first_so_many(rows: str, held: list[tuple[str, float]]) -> None:
    text = f"सीएम हेल्पलाइन की सूची जारी हुई।\n\n{rows}"
    assert [(f.subject, f.value) for f in facts(text) if f.kind == "rank"] == held
