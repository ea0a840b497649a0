"""What a ranking judges by and a survey is made of: whose figures are the criterion's, and how far a criterion carries."""

from __future__ import annotations

import pytest

from extract.measures.measure_kinds import canonical
from tests.extract.telling import facts


def measured(text: str, title: str = "") -> list[tuple[str, float, str]]:
    """Kind, value and measure of each fact."""
    return [(f.kind, f.value, f.measure) for f in facts(text, title)]


@pytest.mark.parametrize(
    ("text", "value", "measure"),
    [
        ("आंगनबाड़ी में बच्चों का पंजीयन 81 प्रतिशत रहा।", 81, "बच्चों का पंजीयन"),
        ("बैठक में नगर के नालों की सफाई 67 प्रतिशत पाई गई।", 67, "नालों की सफाई"),
        ("इनमें महिलाओं की भागीदारी 54.2 प्रतिशत रही।", 54.2, "महिलाओं की भागीदारी"),
        ("खेतों के भौतिक सत्यापन में बस्ती 96 फीसद पर है।", 96, "खेतों के भौतिक सत्यापन"),
        ("लोक निर्माण में 80 फीसदी काम हुआ।", 80, ""),  # a department
    ],
)
def test_a_noun_of_work_before_a_share_is_what_it_measures(text: str, value: float, measure: str) -> None:
    assert [m for k, v, m in measured(text) if k == "coverage" and v == value] == [measure]


def test_a_criterion_is_that_of_each_figure_of_its_row() -> None:
    text = "नवंबर में छात्र उपस्थिति लहरपुर में 63.85, बिसवां में 66 और रेउसा में 48.3 फीसदी रही।"
    assert {m for _, _, m in measured(text)} == {"छात्र उपस्थिति"}


def test_a_criterion_ends_with_its_clause() -> None:
    text = "बच्चों का पंजीयन 81 प्रतिशत रहा जबकि बस्ती में 54 प्रतिशत ही काम हुआ।"
    assert [m for _, v, m in measured(text) if v == 54] == [""]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("सीएम डैशबोर्ड में बस्ती विकास कार्यों में तीसरे स्थान पर रहा।", "सीएम डैशबोर्ड (विकास कार्य)"),
        ("सीएम डैशबोर्ड में बस्ती राजस्व में तीसरे स्थान पर रहा।", "सीएम डैशबोर्ड (राजस्व)"),
        ("अपने विकास में बस्ती तीसरे स्थान पर रहा।", ""),  # a criterion of dashboards only
    ],
)
def test_a_place_within_a_dashboard_is_called_by_both(text: str, measure: str) -> None:
    assert [m for k, _, m in measured(text) if k == "rank"] == [measure]


def test_an_event_is_part_of_a_meet_and_of_no_other_ranking() -> None:
    meet = "खेलो झारखंड प्रतियोगिता में 400 मीटर दौड़ में राहुल वर्मा पहले स्थान पर रहे।"
    assert [m for k, _, m in measured(meet) if k == "rank"] == ["खेलो झारखंड प्रतियोगिता (400 मीटर दौड़)"]
    ranking = "आईजीआरएस रैंकिंग में बस्ती आगे रहा। 400 मीटर दौड़ में राहुल वर्मा पहले स्थान पर रहे।"
    assert [m for k, _, m in measured(ranking) if k == "rank"] == ["400 मीटर दौड़"]


def test_a_criterion_ranks_in_its_paragraph_only() -> None:
    title = "स्वास्थ्य सूचकांक रैंकिंग में कटिहार 12वें स्थान पर"
    text = (
        "कटिहार। सितंबर की स्वास्थ्य सूचकांक रैंकिंग में कटिहार 12वें स्थान पर है। परिवार नियोजन में कटिहार 33वें पायदान पर है।\n\n"
        "प्रखंडों में कोढ़ा पहले और बरारी दूसरे स्थान पर रहा।"
    )
    found = {(f.value, f.measure) for f in facts(text, title) if f.kind == "rank"}
    assert found >= {(33, "परिवार नियोजन"), (1, "स्वास्थ्य सूचकांक रैंकिंग"), (2, "स्वास्थ्य सूचकांक रैंकिंग")}


def test_a_part_of_a_survey_holds_in_its_own_clause() -> None:
    text = (
        "हरदोई। स्वच्छ सर्वेक्षण में पालिका देश में 309वें स्थान पर रही।\n\nकहां कितने अंक\n\nसर्विस लेवल प्रोग्रेस : 4830 में 2511\n\n"
        "सर्टिफिकेशन : 2500 में 600\n\nजोन में शाहाबाद 58वें और संडीला 83वें पायदान पर रहे।"
    )
    found = {(f.value, f.measure) for f in facts(text) if f.kind in ("rank", "score")}
    assert found == {
        (309, "स्वच्छ सर्वेक्षण"),
        (2511, "सर्विस लेवल प्रोग्रेस"),
        (600, "सर्टिफिकेशन"),
        (58, "स्वच्छ सर्वेक्षण"),
        (83, "स्वच्छ सर्वेक्षण"),
    }


def test_stars_are_those_of_the_star_rating() -> None:
    text = "धमतरी। स्वच्छ सर्वेक्षण में धमतरी आगे रहा। कचरा मुक्त शहर की रेटिंग में सुधार हुआ। रायपुर और पाटन को 5 स्टार मिले।"
    assert {m for k, v, m in measured(text) if v == 5} == {"कचरा मुक्त शहर"}


def test_three_measures_in_a_row_are_criteria_and_no_matter() -> None:
    title = "भूमि सुधार विभाग की रैंकिंग : बाबूबरही अंचल तीसरे स्थान पर"
    text = "दाखिल-खारिज, परिमार्जन प्लस, अभियान बसेरा और ई-मापी समेत नौ मानकों पर बाबूबरही अंचल तीसरे स्थान पर रहा।"
    assert {m for k, _, m in measured(text, title) if k == "rank"} == {"भूमि सुधार विभाग की रैंकिंग"}


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        (
            "बोकारो। क्राइम मीटिंग में कांडों का निष्पादन परखा गया। बालीडीह ने 29 कांड के मुकाबले 47 कांड निष्पादित किए।",
            "कांडों का निष्पादन",
        ),
        # Called by no name: of what the news is of.
        ("बोकारो। क्राइम मीटिंग हुई। बालीडीह ने 29 कांड के मुकाबले 47 कांड निष्पादित किए।", "क्राइम मीटिंग"),
    ],
)
def test_police_work_goes_by_the_article_s_name_for_it(text: str, measure: str) -> None:
    assert [m for k, v, m in measured(text) if v == 47] == [measure]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("भीलवाड़ा। स्वच्छ सर्वेक्षण में भीलवाड़ा आगे रहा। पिछले साल शहर की रैंकिंग 213 रही थी।", "स्वच्छ सर्वेक्षण"),
        ("सीएम हेल्पलाइन में बैतूल आगे रहा। ओवर ऑल रैंकिंग में बैतूल तीसरे नंबर पर है।", "सीएम हेल्पलाइन"),
        ("स्वास्थ्य रैंकिंग में पटना आगे रहा। राजधानी पटना की रैंकिंग भी सुधरी और वह 13वें स्थान पर है।", "स्वास्थ्य रैंकिंग"),
        ("राष्ट्रीय खेलों में हरियाणा तीसरे स्थान पर रहा।", "राष्ट्रीय खेल"),
        ("सीएम हेल्पलाइन में लापरवाही ने बिगाड़ा खेल, भिंड 24वें स्थान पर रहा।", "सीएम हेल्पलाइन"),
        ("आईजीआरएस रैंकिंग आई। कमिश्नरेट की रैंकिंग में सुधार हुआ, जगदीशपुरा थाना तीसरे स्थान पर रहा।", "आईजीआरएस रैंकिंग"),
        ("पासपोर्ट इंडेक्स आया। इससे बिना वीजा के यात्रा होती है। भारत 80वें स्थान पर है।", "पासपोर्ट इंडेक्स"),
    ],
)
def test_what_only_says_whose_or_how_names_no_ranking(text: str, measure: str) -> None:
    assert {m for k, _, m in measured(text) if k == "rank"} == {measure}


def test_hospitals_that_are_counted_name_no_scheme() -> None:
    text = "आयुष्मान कार्ड बनाने में बस्ती पीछे है। जिले के 68 अस्पताल योजना से जुड़े हैं।"
    assert "अस्पताल योजना" not in {m for _, _, m in measured(text)}


def test_what_was_ranked_is_no_portal() -> None:
    text = "आईजीआरएस पोर्टल पर शिकायतें आती हैं। अगस्त की आईजीआरएस रैंकिंग में करेली थाना पहले स्थान पर रहा।"
    assert {m for k, _, m in measured(text) if k == "rank"} == {"आईजीआरएस रैंकिंग"}


def test_a_criterion_is_known_by_its_ranking_whichever_way_that_is_spelt() -> None:
    assert canonical("मुख्यमंत्री डैशबोर्ड (राजस्व)") == "सीएम डैशबोर्ड (राजस्व)"


def test_where_people_were_caught_names_no_measure() -> None:
    text = "दुर्ग। अभियान में 23 वारंटी पकड़े गए। थाना डोंगरगढ़ से 7 वारंटी पकड़े गए।"
    assert [m for _, v, m in measured(text) if v == 7] == [""]


@pytest.mark.parametrize(
    ("opening", "measure"),
    [
        ("गुमला। विधानसभा चुनाव में मतदान शांतिपूर्ण रहा।", "मतदान (विधानसभा चुनाव)"),
        ("गुमला। विधानसभा चुनाव में लोकसभा चुनाव से कम लोग आए।", "मतदान"),  # of which of the two, no word says
        ("गुमला। मतदान शांतिपूर्ण रहा।", "मतदान"),
    ],
)
def test_the_vote_is_called_by_the_one_election_that_an_article_names(opening: str, measure: str) -> None:
    assert measured(f"{opening} सिसई प्रखंड में 66.2 प्रतिशत मतदान हुआ।") == [("coverage", 66.2, measure)]
    assert canonical(measure) == "मतदान"
