"""What a figure measures, in which field a rank holds and of which month it is: one test a way of saying it."""

from __future__ import annotations

import pytest

from extract.extractor import Extractor
from extract.fact import Fact
from extract.news.title_topics import ranking_of_bodies, title_topic, work_done
from extract.prepared import prepare
from scraper.article import Article

READER = Extractor()


def facts(text: str, title: str = "", published: str = "2024-08-13") -> tuple[Fact, ...]:
    return READER.read(Article(id="", title=title, text=text, published=published)).facts


def measures(text: str, title: str = "", kind: str = "rank") -> list[str]:
    return [f.measure for f in facts(text, title) if f.kind == kind]


def scopes(text: str, title: str = "") -> list[tuple[str, str]]:
    return [(f.subject, f.scope) for f in facts(text, title) if f.kind == "rank"]


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("अपराध निस्तारण में बस्ती पुलिस नौवें पायदान पर", "अपराध निस्तारण"),
        ("भूमि मामलों के निष्पादन में बस्ती 31वें स्थान पर", "भूमि मामलों का निष्पादन"),
        ("पेंशन सत्यापन: बस्ती में 81 फीसदी काम पूरा", "पेंशन सत्यापन"),
        ("हरसमय पोर्टल 2024 : कैथल पुलिस तीसरे पायदान पर", "हरसमय पोर्टल"),
        ("मासिक रैंकिंग में बस्ती आगे", ""),  # says which edition it is, and no name
        ("थानों की ग्रेडिंग में लालगंज अव्वल", ""),  # whose ranking it is: ranking_of_bodies
        ("बस्ती में हादसे में दो की मौत", ""),
        ("प्रयागराज रैंकिंग में आगे", ""),  # a place, and no measure's name
        ("ताजा प्रयागराज रैंकिंग में आगे", ""),
        ("बेटी के सम्मान में समारोह, जिला पहले स्थान पर", ""),
    ],
)
def test_a_title_opens_with_its_matter(title: str, topic: str) -> None:
    assert title_topic(prepare("title", title, "2024-08-13")) == topic


def test_a_ranking_of_bodies_is_called_by_the_text_where_the_title_says_ranking_alone() -> None:
    title, text = (
        prepare(name, source, "2024-08-13")
        for name, source in (
            ("title", "रैंकिंग में लालगंज थाना पहले नंबर पर"),
            ("text", "बस्ती। एसपी ने जुलाई की थानावार रैंकिंग जारी की।"),
        )
    )
    assert ranking_of_bodies(title, text) == "थानावार रैंकिंग"
    assert ranking_of_bodies(prepare("title", "लालगंज थाना आगे", "2024-08-13"), text) == ""


def test_what_was_done_to_what_is_counted() -> None:
    title = prepare("title", "मई में 1,214 कांडों का निष्पादन, नगर थाना आगे", "2024-08-13")
    assert work_done(title) == "कांडों का निष्पादन"
    assert work_done(prepare("title", "मामलों के निपटारे में बस्ती आगे", "2024-08-13")) == "मामलों का निपटारा"
    read = measures("सासाराम। चेनारी में 20 के लक्ष्य के विरुद्ध 18 कांड निष्पादित हुए।", title.folded.source, "coverage")
    assert set(read) == {"कांडों का निष्पादन"}


def test_a_late_mention_is_not_the_articles_measure() -> None:
    text = "बस्ती। जिले में हुई बैठक में एसपी ने थानों के कामकाज पर नाराजगी जताई। " + "उन्होंने सुधार के निर्देश दिए। " * 20
    text += "\n\nलालगंज पहले स्थान पर रहा। डायल 112 की गाड़ियां भी बढ़ेंगी।"
    assert measures(text, "लालगंज सबसे आगे") == [""]
    assert measures("बस्ती। डायल 112 में जिला पहले स्थान पर रहा।") == ["डायल 112"]


def test_the_titles_ranking_outlasts_the_scheme_that_it_stands_in() -> None:
    text = (
        "नागौर। शिक्षा विभाग ने समग्र शिक्षा के तहत अगस्त की रैंकिंग जारी की है। इसमें नागौर 19वें स्थान पर रहा।\n\nचूरू पहले स्थान पर है।"
    )
    assert set(measures(text, "शाला दर्पण रैंकिंग: नागौर 19वें स्थान पर")) == {"शाला दर्पण रैंकिंग"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("कोरबा। बिलासपुर रेंज में वारंट तामीली के मामले में कोरबा पुलिस दूसरे स्थान पर रही।", ["वारंट तामीली"]),
        ("बस्ती। 400 मीटर दौड़ में हर्रैया के विकास पहले स्थान पर रहे।", ["400 मीटर दौड़"]),
        ("बस्ती। गुणवत्तापूर्ण शिक्षा में बिहार 28वें स्थान पर है।", ["गुणवत्तापूर्ण शिक्षा"]),
        ("बस्ती। 28 अस्पतालों की दौड़ में बस्ती अस्पताल पहले स्थान पर रहा।", [""]),  # a race in no sense but that
    ],
)
def test_a_clauses_own_criterion_is_its_measure(text: str, wanted: list[str]) -> None:
    assert measures(text) == wanted


def test_a_share_of_those_who_were_asked_is_of_the_whole_system() -> None:
    text = "बस्ती। आईजीआरएस में बस्ती पुलिस पहले स्थान पर रही। फीडबैक में 86.4 फीसदी शिकायतकर्ता संतुष्ट मिले।"
    assert measures(text, kind="coverage") == ["आईजीआरएस (फीडबैक)"]
    text = "बस्ती। आईजीआरएस में बस्ती पुलिस पहले स्थान पर रही। फीडबैक में उसे 10 में से 9.2 अंक मिले।"
    assert measures(text, kind="score") == ["फीडबैक"]


def test_a_class_goes_by_its_number_in_news_of_an_examination_alone() -> None:
    text = "बस्ती। बोर्ड परीक्षा के परिणाम में छात्राएं आगे रहीं। 10वीं में जिला चौथे स्थान पर रहा, 12वीं में छठे स्थान पर।"
    assert measures(text) == ["10वीं", "12वीं"]
    text = "बस्ती। थाना रैंकिंग में सदर थाना पहले स्थान पर है। पिछले माह 12वीं में से कोई नहीं था। सदर थाना 12वीं रैंक पर था।"
    assert "12वीं" not in measures(text)


def test_a_ranking_is_not_called_by_whom_it_ranks() -> None:
    """“ब्लॉक रैंकिंग", "आंतरिक रैंकिंग" and "नई सूची" name no measure; behind such a word a name may begin."""
    for text in ("ब्लॉक रैंकिंग में जिला पहले स्थान पर है।", "आंतरिक रैंकिंग में जिला पहले स्थान पर है।"):
        assert measures(f"बस्ती। {text}") == [""]
    assert measures("बस्ती। घोषित स्वच्छ सर्वेक्षण में बस्ती नगर पालिका नौवें स्थान पर है।") == ["स्वच्छ सर्वेक्षण"]


def test_a_name_is_printed_as_the_article_has_it_in_whole_words() -> None:
    text = "महासमुंद। समर्थन मूल्य पर धान खरीदी में जिले के 71 प्रतिशत किसान धान बेच चुके हैं।"
    assert measures(text, kind="coverage") == ["धान खरीदी"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # a list of a ranking of institutions, by its field alone
            "रायपुर। एनआईआरएफ में इंजीनियरिंग में एनआईटी रायपुर 86वें स्थान पर रहा।",
            [("एनआईटी रायपुर", "इंजीनियरिंग")],
        ),
        (  # a group by its number
            "भोपाल। सीएम हेल्पलाइन में समूह दो के 26 जिलों में हरदा पहले स्थान पर है।",
            [("हरदा", "समूह दो")],
        ),
        (  # states among their like
            "पटना। इंडिया जस्टिस रिपोर्ट में बड़े राज्यों में बिहार 13वें स्थान पर है।",
            [("बिहार", "बड़े राज्य")],
        ),
        (  # the stations of one district
            "सीवान। एसपी ने जिले के थानों की रैंकिंग जारी की। बसंतपुर थाना पहले पायदान पर है।",
            [("बसंतपुर", "जिला")],
        ),
        (  # districts of a state
            "मनरेगा में प्रदेश के जिलों की रैंकिंग जारी की गई।\n\nहरदा पहले स्थान पर है।",
            [("हरदा", "प्रदेश")],
        ),
    ],
)
def test_the_field_of_a_rank(text: str, wanted: list[tuple[str, str]]) -> None:
    assert scopes(text) == wanted


def test_this_month_in_a_rankings_news_is_the_month_ranked() -> None:
    text = (
        "ग्रामीण विकास विभाग की जुलाई महीने की रैंकिंग में सिमडेगा ने पहला स्थान हासिल किया है। पाकुड़ इस माह दूसरे स्थान पर है। "
        "गढ़वा पिछले माह के 19वें से तीसरे स्थान पर पहुंच गया है।"
    )
    found = {(f.subject, f.value, f.period) for f in facts(text) if f.kind == "rank"}
    assert found == {
        ("सिमडेगा", 1, "2024-07"),
        ("पाकुड़", 2, "2024-07"),
        ("गढ़वा", 19, "2024-06"),
        ("गढ़वा", 3, "2024-07"),
    }


def test_the_day_on_which_a_list_came_in_is_not_its_time() -> None:
    text = (
        "बस्ती। जनवरी माह की आईजीआरएस रैंकिंग में जिले के नौ थाने पहले स्थान पर रहे। "
        "शनिवार को मिले ब्योरे के मुताबिक लालगंज पहले स्थान पर रहा।"
    )
    assert [f.period for f in facts(text, published="2024-02-12") if f.kind == "rank"] == ["2024-01"]


def test_a_month_set_against_another_is_not_past_with_it() -> None:
    text = "आगरा। नवंबर की रैंकिंग में आगरा को 48वां स्थान मिला है जबकि अक्टूबर में वह 43वें नंबर पर था। उसे 117.5 अंक मिले।"
    found = {(f.kind, f.value, f.period) for f in facts(text, published="2024-12-13")}
    assert found == {("rank", 48, "2024-11"), ("rank", 43, "2024-10"), ("score", 117.5, "2024-11")}


def test_what_a_part_of_a_ranking_carries_is_nobodys() -> None:
    for text in (
        "इसमें 80 प्रतिशत वेटेज थाने के कामकाज और 20 प्रतिशत नागरिकों के फीडबैक का था।",
        "इसमें टीचिंग-लर्निंग का वेटेज 30 फीसदी है।",
        "सूचकांक 13 स्रोतों से मिले आंकड़ों पर तैयार होता है।",
    ):
        assert [f for f in facts(text) if f.kind in ("score", "coverage")] == []
    assert [(f.kind, f.value) for f in facts("122 देशों का स्कोर 50 से नीचे है।")] == [("count", 122)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("आईजीआरएस रैंकिंग में बस्ती पुलिस को जिलाधिकारी की उपस्थिति में पहला स्थान मिला।", ["आईजीआरएस रैंकिंग"]),
        ("सीएम डैशबोर्ड में शिक्षा में सुधार के चलते बस्ती पांचवें स्थान पर रहा।", ["सीएम डैशबोर्ड"]),
        ("वारंट तामीली में कोरबा पुलिस दूसरे स्थान पर, जबकि ओवरऑल वह पहले स्थान पर रही।", ["वारंट तामीली", ""]),
        ("नीट परीक्षा में 12वीं की छात्रा नेहा ने जिले में पहला स्थान पाया।", ["नीट"]),
    ],
)
def test_what_is_no_criterion(text: str, wanted: list[str]) -> None:
    """Who was there, what happened in a field, a clause set against another, a pupil's class."""
    assert measures(text) == wanted


def test_an_event_has_its_own_day_and_field() -> None:
    text = (
        "अक्टूबर की आईजीआरएस रैंकिंग में बस्ती प्रदेश में पहले स्थान पर रहा। "
        "स्टेडियम में 25 नवंबर को 100 मीटर दौड़ में राहुल वर्मा ने पहला स्थान पाया।"
    )
    found = {(f.measure, f.scope, f.period) for f in facts(text, published="2024-11-26")}
    assert found == {("आईजीआरएस रैंकिंग", "प्रदेश", "2024-10"), ("100 मीटर दौड़", "", "2024-11-25")}


def test_what_is_counted_in_a_month_is_of_its_own() -> None:
    text = "अक्टूबर की आईजीआरएस रैंकिंग में बस्ती पहले स्थान पर रहा। इस माह कुल 312 शिकायतें मिलीं।"
    assert [f.period for f in facts(text, published="2024-11-26")] == ["2024-10", "2024-11"]


def test_a_dashboard_is_no_board_of_examinations() -> None:
    assert [f.period for f in facts("सीएम डैशबोर्ड में बस्ती पांचवें स्थान पर है।")] == [""]


def test_a_ranking_of_the_country_has_no_state_for_its_field() -> None:
    text = "हिमाचल प्रदेश के जिलों में बारिश हुई। नीति आयोग की रैंकिंग में ऊना छठे स्थान पर है।"
    assert scopes(text) == [("ऊना", "")]


def test_scores_of_several_are_read_and_bounds_are_not() -> None:
    assert ("score", 60) in {(f.kind, f.value) for f in facts("40 जिलों का औसत स्कोर 60 रहा।")}
    assert ("score", 98) in {(f.kind, f.value) for f in facts("उसके 98 अंक विज्ञान और गणित विषय के हैं।")}


def test_what_is_done_of_a_whole_may_exceed_it_and_another_year_is_no_part() -> None:
    text = "बोकारो। जुलाई में 318 कांड दर्ज हुए, इसके मुकाबले 402 का निष्पादन किया गया।"
    assert [(f.value, f.out_of) for f in facts(text) if f.kind == "coverage"] == [(402, 318)]
    text = "पिछले साल 1,240 छात्रों ने नामांकन कराया था। इसके मुकाबले इस साल 1,910 छात्रों ने कराया।"
    assert [f.out_of for f in facts(text) if f.value == 1910] == [None]


def test_a_class_in_brackets_or_beside_a_share_is_the_examination_of_it() -> None:
    text = "जींद। बोर्ड ने सेकेंडरी (10वीं) की वार्षिक परीक्षा का परिणाम घोषित किया। जिले का परिणाम 80.2 प्रतिशत रहा।"
    assert measures(text, kind="coverage") == ["10वीं"]
    assert measures("", "जींद का 10वीं में 80.2 प्रतिशत रिजल्ट", kind="coverage") == ["10वीं"]


def test_no_country_is_ranked_within_one() -> None:
    text = "नई दिल्ली। सूची में भारत की स्थिति में सुधार हुआ और वह 78वें स्थान पर है।"
    assert scopes(text) == [("भारत", "")]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("जींद। पुलिस ने ऑपरेशन ट्रैकडाउन में 14 केस दर्ज किए।", "ऑपरेशन ट्रैकडाउन"),  # the head stands first
        ("जींद। एसपी ने अभियान ऑपरेशन ट्रैकडाउन चलाया। इसमें 14 केस दर्ज किए गए।", "ऑपरेशन ट्रैकडाउन"),
    ],
)
def test_an_operation_is_named_behind_its_head(text: str, measure: str) -> None:
    """Any name does, known or not; an operating theatre is none."""
    assert {f.measure for f in facts(text)} == {measure}
    assert not any("थिएटर" in f.measure for f in facts("मुंगेर। अस्पताल के ऑपरेशन थिएटर में 40 मरीजों की सर्जरी हुई।"))


@pytest.mark.parametrize(
    ("text", "subject", "scope"),
    [
        (  # the subject is no field of its own place
            "नई दिल्ली। मेघालय में 74.38 प्रतिशत मतदान हुआ, जो कि तीसरे स्थान पर रहा।",
            "मेघालय",
            "",
        ),
        ("कोलकाता। नीट-यूजी में 670 अंक हासिल कर रचित सिन्हा चौधरी बंगाल टॉपर बने हैं।", "रचित सिन्हा चौधरी", "बंगाल"),
        ("नई दिल्ली। सबसे स्वच्छ शहर वाली श्रेणी में दूसरे नंबर पर सूरत रहा।", "सूरत", ""),
        ("पटना। 720 में से 706 प्राप्त कर दर्श कौस्तुभ ने पूरे देश में 50वां स्थान पाया है।", "दर्श कौस्तुभ", "देश"),
    ],
)
def test_what_is_the_field_of_a_place_and_what_is_not(text: str, subject: str, scope: str) -> None:
    """A state before टॉपर is, the subject itself and "वाली श्रेणी" are not, and no marks open one."""
    found = [f for f in facts(text) if f.kind == "rank"]
    assert [(f.subject, f.scope) for f in found] == [(subject, scope)]


@pytest.mark.parametrize(
    ("row", "wanted"),
    [
        ("मंडल में सिद्धार्थनगर 84.12 अंक लेकर पहले, बस्ती 81.5 अंक लेकर दूसरे स्थान पर रहा।", "मंडल"),
        ("देवीपाटन मंडल में बहराइच 84.12 अंक लेकर पहले, बलरामपुर 81.5 अंक लेकर दूसरे स्थान पर रहा।", "देवीपाटन मंडल"),
        ("गोरखपुर जोन में देवरिया 84.12 अंक लेकर पहले, कुशीनगर 81.5 अंक लेकर दूसरे स्थान पर रहा।", "गोरखपुर जोन"),
    ],
)
def test_a_division_is_the_field_of_a_whole_row_of_districts(row: str, wanted: str) -> None:
    """Marks stand between it and the places, and between those of one district and the next."""
    assert [f.scope for f in facts(f"बस्ती। {row}") if f.kind == "rank"] == [wanted, wanted]


def test_a_deed_in_the_locative_is_what_was_measured_and_nobody() -> None:
    found = facts("अलवर। कचरा संग्रहण में 546 में से 412 पंचायतें जुड़ीं।")
    assert [(f.subject, f.measure, f.value) for f in found] == [("अलवर", "कचरा संग्रहण", 412)]


def test_a_work_whose_noun_a_number_counts_is_no_name() -> None:
    """“41,205 वादों का निस्तारण": the sentences behind it go on with the lok adalat, a family court for itself."""
    text = "हाथरस। लोक अदालत में 41,205 वादों का निस्तारण हुआ। बैंकों के 318 मामलों में समझौता हुआ। परिवार न्यायालय ने 42 मामले निपटाए।"
    found = facts(text)
    assert [f.measure for f in found] == ["लोक अदालत (वादों का निस्तारण)", "लोक अदालत", "लोक अदालत"]
    assert [(f.subject, f.value) for f in found] == [("हाथरस", 41205), ("हाथरस", 318), ("हाथरस परिवार न्यायालय", 42)]
