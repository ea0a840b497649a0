"""Among how many a place is held, and in which field: what a sentence says once for all its ranks, and where it stops to hold."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts


def ranks(text: str) -> dict[str, tuple[float, float | None]]:
    """The place of each subject, and among how many."""
    return {f.subject: (f.value, f.out_of) for f in facts(text) if f.kind == "rank"}


@pytest.mark.parametrize(
    ("text", "subject", "size"),
    [
        ("सीतापुर सबसे नीचे 75वें स्थान पर रहा।", "सीतापुर", 75),
        ("सीवान 38वें यानी अंतिम स्थान पर है।", "सीवान", 38),
        ("अंतिम 24वें स्थान पर चतरा है।", "चतरा", 24),
        ("सीतापुर 75वें स्थान पर रहा।", "सीतापुर", None),
        ("पहले से नीचे 12वें स्थान पर सीतापुर रहा।", "सीतापुर", None),  # lower than before, and not lowest
    ],
)
def test_a_place_that_is_the_last_is_as_many_as_are_ranked(text: str, subject: str, size: float | None) -> None:
    assert ranks(text)[subject][1] == size


def test_all_ranks_of_a_sentence_are_held_in_its_field() -> None:
    text = "38 जिलों की सूची में सुपौल 14वें स्थान पर है, पहले पर शेखपुरा और दूसरे पर जहानाबाद।"
    assert ranks(text) == {"सुपौल": (14, 38), "शेखपुरा": (1, 38), "जहानाबाद": (2, 38)}


@pytest.mark.parametrize(
    "text",
    [
        "विकास में वह 75 जिलों में तीसरे पर है, जबकि झांसी मंडल में 22वें स्थान पर है।",
        "झांसी 75 जिलों में तीसरे स्थान पर है और मंडल में 22वें स्थान पर है।",
        "झांसी 75 जिलों में तीसरे स्थान पर है, मई में 22वें स्थान पर था।",
    ],
)
def test_another_field_or_time_has_its_own_size(text: str) -> None:
    assert [f.out_of for f in facts(text) if f.value == 22] == [None]


def test_a_field_behind_a_field() -> None:
    text = "पटना 47 शहरों में 27वें तथा गया 44 शहरों में 38वें स्थान पर रहा।"
    assert ranks(text) == {"पटना": (27, 47), "गया": (38, 44)}


def scopes(text: str) -> dict[str, str]:
    return {f.subject: f.scope for f in facts(text) if f.kind == "rank"}


def test_the_own_district_is_the_field_behind_a_share() -> None:
    assert scopes("गुमला। जिले में कामडारा प्रखंड 66.2 प्रतिशत के साथ अव्वल है।")["कामडारा प्रखंड"] == "जिला"


def test_no_district_is_ranked_in_a_district() -> None:
    text = "प्रतापगढ़। संपर्क पोर्टल की रैंकिंग में अरनोद ब्लॉक जिले में पहले स्थान पर रहा। संभाग के अन्य जिलों में राजसमंद पांचवें स्थान पर है।"
    assert scopes(text)["राजसमंद"] != "जिला"


def test_a_category_by_its_number_is_a_field() -> None:
    assert scopes("बिलासपुर। कैटेगरी 2 में थाना तखतपुर पहले स्थान पर रहा।") == {"तखतपुर": "कैटेगरी 2"}


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("स्वच्छ सर्वेक्षण की ओवरऑल रैंकिंग में भीलवाड़ा तीसरे स्थान पर है।", "ओवरऑल"),
        ("प्रतापगढ़। जिले की थानावार रैंकिंग में लालगंज थाना पहले स्थान पर रहा।", "जिला"),
        ("प्रतापगढ़। जिले की मेरिट में लालगंज थाना पहले स्थान पर रहा।", "जिला"),
        ("प्रतापगढ़। जिले की जनता खुश है, लालगंज थाना पहले स्थान पर रहा।", ""),
    ],
)
def test_the_list_says_its_field(text: str, scope: str) -> None:
    assert set(scopes(text).values()) == {scope}


def test_an_order_of_persons_goes_on_in_the_field_of_the_place_before() -> None:
    """Who is first in the district is sixth in the state; who comes second is second in the district."""
    found = {
        (f.subject, f.value): f.scope
        for f in facts(
            "चंदौली। बोर्ड परीक्षा में कोमल यादव ने जिले में पहला और प्रदेश में छठा स्थान पाया। सुमित मौर्य 580 अंकों के साथ दूसरे स्थान पर रहे।"
        )
        if f.kind == "rank"
    }
    assert found["कोमल यादव", 6] == "प्रदेश"
    assert found["कोमल यादव", 1] == found["सुमित मौर्य", 2] == "जिला"


@pytest.mark.parametrize(
    ("text", "subject", "field"),
    [
        ("राज्य की सूची में गढ़वा 24 जिलों में 21वें नंबर पर है।", "गढ़वा", "राज्य"),
        ("प्रदेश की ताजा रैंकिंग में 22 जिलों में से पलवल नौवें नंबर पर है।", "पलवल", "प्रदेश"),
        ("राज्य स्तर पर 38 जिलों में सुपौल पांचवें स्थान पर है।", "सुपौल", "राज्य"),
        ("देशभर के 4 हजार शहरों में बक्सर 1200वें स्थान पर है।", "बक्सर", "देश"),
        ("स्वच्छता में इंदौर देशभर में पहले स्थान पर है।", "इंदौर", "देश"),
        ("सरल पोर्टल की रैंकिंग में पलवल प्रदेश भर में दूसरे स्थान पर रहा।", "पलवल", "प्रदेश"),
        ("जिलेभर में तीसा थाना पहले स्थान पर रहा।", "तीसा", "जिला"),
        ("रैंकिंग में हरदोई ने 75 जिलों में 33वां स्थान पाया।", "हरदोई", "75 जिले"),
    ],
)
def test_whose_list_a_counted_field_is_and_all_over_which_area(text: str, subject: str, field: str) -> None:
    assert {f.subject: f.scope for f in facts(text) if f.kind == "rank"}[subject] == field


def test_who_got_the_last_place_may_stand_behind_the_field() -> None:
    assert ranks("हेल्थ इंडेक्स जारी हुआ। भारत के 19 बड़े राज्यों में यूपी को सबसे अंतिम पायदान मिला है।") == {"उत्तर प्रदेश": (19, 19)}


def test_a_class_by_size_holds_from_where_it_is_named() -> None:
    """The press leaves the nasal of a plural out."""
    text = "स्वास्थ्य सूचकांक में तमिलनाडु दूसरे स्थान पर है।\n\nछोटे राज्यो में मिजोरम शीर्ष स्थान पर है, त्रिपुरा दूसरे स्थान पर रहा।"
    assert {f.subject: f.scope for f in facts(text)} == {"तमिलनाडु": "", "मिजोरम": "छोटे राज्य", "त्रिपुरा": "छोटे राज्य"}


def test_states_are_classed_by_their_towns() -> None:
    text = (
        "स्वच्छ सर्वेक्षण में इंदौर ने बाजी मारी। दूसरे नंबर पर सूरत रहा।\n\nएक लाख से कम आबादी वाले शहरों में पहले नंबर पर पंचगनी रहा।\n\n"
        "100 से ज्यादा शहरी स्थानीय निकाय वाले राज्यों में पहले नंबर पर छत्तीसगढ़ और दूसरे नंबर पर महाराष्ट्र रहा।"
    )
    many = "100 से ज्यादा शहरी स्थानीय निकाय वाले राज्य"
    assert {f.subject: f.scope for f in facts(text, "स्वच्छ सर्वेक्षण में इंदौर नंबर एक")} == {
        "इंदौर": "",
        "सूरत": "",
        "पंचगनी": "एक लाख से कम आबादी वाले शहर",
        "छत्तीसगढ़": many,
        "महाराष्ट्र": many,
    }


def test_a_class_behind_a_place_is_not_its_own() -> None:
    read = {f.subject: f.scope for f in facts("केरल पहले स्थान पर रहा, छोटे राज्यों में गोवा अव्वल है।")}
    assert read == {"केरल": "", "गोवा": "छोटे राज्य"}


def test_what_is_told_of_next_is_no_field() -> None:
    assert [f.scope for f in facts("पड़ोसी देशों की बात करें तो चीन 59वें स्थान पर है।")] == [""]


def test_the_first_of_so_many_is_no_before() -> None:
    read = [
        (f.subject, f.value, f.out_of) for f in facts("झाड़ोल ने 20 ब्लॉकों में से प्रथम स्थान प्राप्त किया।") if f.kind == "rank"
    ]
    assert read == [("झाड़ोल", 1, 20)]
    assert not [f for f in facts("इससे पहले स्थान तय नहीं था।") if f.kind == "rank"]


def test_a_block_is_placed_in_the_district_that_is_named() -> None:
    read = facts("उच्चैन ब्लॉक ने राज्य में 42वां तथा भरतपुर जिले में प्रथम स्थान प्राप्त किया है।")
    assert {f.value: f.scope for f in read} == {42: "राज्य", 1: "भरतपुर जिला"}


def test_so_many_of_another_ranking_are_not_those_of_the_one_before() -> None:
    text = "भारत मानव विकास सूचकांक में 193 देशों में 128वें पायदान पर, हेनले पासपोर्ट इंडेक्स में 199 देशों में 78वें पायदान पर।"
    assert {f.value: f.scope for f in facts(text)} == {128: "193 देश", 78: "199 देश"}


def test_a_ranking_is_no_field() -> None:
    read = facts("78 अंक जुटाने वाला धमतरी एसडीजी इंडेक्स के 33 जिलों में अव्वल है।")
    assert [f.scope for f in read if f.kind == "rank"] == ["33 जिले"]


def test_so_many_of_a_class_are_placed_in_it() -> None:
    read = facts("पलक उइके को प्रतिभा खोज परीक्षा में जनजातीय वर्ग के 1860 परीक्षार्थियों में दूसरा स्थान मिला है।")
    assert [(f.scope, f.out_of) for f in read] == [("जनजातीय वर्ग", 1860)]


def test_these_so_many_are_of_whom_the_text_has_said() -> None:
    text = "प्रदेश के 22 जिलों की निवेश रैंकिंग जारी हो गई है। इन 22 जिलों में पंचकूला अव्वल रहा है।"
    assert [f.scope for f in facts(text) if f.kind == "rank"] == ["प्रदेश"]
    assert [f.scope for f in facts("इन 22 जिलों में पंचकूला अव्वल रहा है।") if f.kind == "rank"] == ["22 जिले"]
