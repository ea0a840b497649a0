"""Which of the measures that an article names its figures are of, where it names several: rankings, schemes, what was before."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts


def measures(text: str, title: str = "", published: str = "2025-07-09") -> dict[tuple[str, float], str]:
    """The measure of each fact, by its subject and value."""
    return {(f.subject, f.value): f.measure for f in facts(text, title, published)}


def test_land_offices_are_ranked_by_all_their_work() -> None:
    """Whatever part of it the title names; a ranking that the title names keeps its name."""
    text = (
        "कटिहार. राजस्व एवं भूमि सुधार विभाग ने अपर समाहर्ता कार्यालयों की मई माह की रैंकिंग जारी कर दी है. इसमें कटिहार को 27वां स्थान मिला है. "
        "अंचल अधिकारियों की रैंकिंग में जिले में कोढ़ा अंचल पहले और फलका अंचल दूसरे नंबर पर है."
    )
    found = measures(text, title="राजस्व कार्यों में कटिहार राज्य में 27वें स्थान पर")
    assert found["कटिहार", 27] == "अपर समाहर्ता कार्यालयों की रैंकिंग"
    assert found["कोढ़ा अंचल", 1] == found["फलका अंचल", 2] == "अंचल अधिकारियों की रैंकिंग"
    found = measures(text.replace("अपर समाहर्ता कार्यालयों", "अंचलों"), title="म्यूटेशन की रैंकिंग में कटिहार 27वें स्थान पर")
    assert found["कटिहार", 27] == "म्यूटेशन"


def test_a_past_survey_is_only_what_this_one_is_compared_with() -> None:
    found = measures(
        "शिमला। परख सर्वेक्षण 2024 में हिमाचल प्रदेश को पांचवां स्थान मिला। 2021 के राष्ट्रीय उपलब्धि सर्वेक्षण में प्रदेश 21वें नंबर पर था। "
        "जिलों में हमीरपुर प्रदेश में पहले स्थान पर रहा।",
        title="परख सर्वेक्षण में हिमाचल पांचवें स्थान पर",
    )
    assert found["हिमाचल प्रदेश", 5] == found["हमीरपुर", 1] == "परख सर्वेक्षण"
    assert found["हिमाचल प्रदेश", 21] == "राष्ट्रीय उपलब्धि सर्वेक्षण"


def test_a_scheme_of_one_word_that_opens_a_paragraph_is_what_it_speaks_of() -> None:
    found = measures(
        "गोड्डा। जिले का सीडी रेशियो 41.6 प्रतिशत रहा।\n\n2024-25 में केसीसी के 48,300 आवेदन भेजे गए। शेष 6,938 आवेदन लंबित हैं।",
        title="गोड्डा का सीडी रेशियो घटा",
    )
    assert found["गोड्डा", 41.6] == "सीडी रेशियो"
    assert found["गोड्डा", 6938] == "केसीसी"


def test_what_was_before_is_of_the_same_measure() -> None:
    found = measures(
        "सहरसा। जून में परिवार नियोजन में जिला राज्य में 14वें रैंक पर है। अप्रैल में यह 22वें रैंक पर था।", title="संस्थागत प्रसव में सोनवर्षा आगे"
    )
    assert found["सहरसा", 14] == found["सहरसा", 22]


@pytest.mark.parametrize("when", ["विधानसभा चुनाव से पहले", "विधानसभा चुनाव के मद्देनजर", "विधानसभा चुनाव को देखते हुए"])
def test_before_what_something_is_done_is_no_measure(when: str) -> None:
    assert measures(f"बेगूसराय। {when} फरार 143 वारंटी पकड़े गए।") == {("बेगूसराय", 143): ""}


def test_places_free_of_a_disease_are_no_measure() -> None:
    """“34 टीबी मुक्त ग्राम पंचायतों को": whom, and not in what."""
    assert (
        "टीबी मुक्त ग्राम पंचायतों"
        not in measures("श्रावस्ती। डीएम ने 34 टीबी मुक्त ग्राम पंचायतों के प्रधानों को सम्मानित किया।").values()
    )


@pytest.mark.parametrize(
    ("title", "measure"),
    [
        ("IPL 2021: प्लेऑफ में किससे भिड़ेगी कौन सी टीम", "IPL"),  # a label in Latin letters, which names what is played
        ("Chess: कौन सी टीम आगे", ""),  # one that names nothing that is known
    ],
)
def test_a_label_before_a_title_may_name_the_measure(title: str, measure: str) -> None:
    found = measures("दिल्ली कैपिटल्स 20 अंकों के साथ पहले स्थान पर है।", title)
    assert found == {("दिल्ली कैपिटल्स", 20): measure, ("दिल्ली कैपिटल्स", 1): measure}


def test_a_class_and_its_result_name_an_examination() -> None:
    assert measures("जिले का परिणाम 87.08 फीसदी आया।", "12वीं परिणाम : बस्ती प्रदेश में चौथे स्थान पर")["बस्ती", 4] == "12वीं"


@pytest.mark.parametrize(
    "text",
    [
        "बस्ती। स्वास्थ्य एवं परिवार कल्याण मंत्रालय की सूची में जिला दूसरे स्थान पर है।",  # a ministry's name
        "बस्ती। समीक्षित माह में जिला दूसरे स्थान पर है।",
    ],
)
def test_a_word_of_a_body_or_of_a_time_is_no_measure(text: str) -> None:
    assert set(measures(text).values()) == {""}


def test_who_runs_it_is_no_part_of_a_measure() -> None:
    found = measures("मप्र सरकार सीएम हेल्पलाइन की रैंकिंग निकालती है। नवंबर की रैंकिंग में हरदा जिला पहले स्थान पर है।")
    assert found["हरदा", 1] == "सीएम हेल्पलाइन"


def test_a_measure_goes_by_the_name_that_readers_know() -> None:
    """The title's spelling for a rarer one of the text, and Devanagari for letters alone."""
    found = measures("बैतूल। सीएम हेल्प लाइन की रैंकिंग में बैतूल जिला पहले स्थान पर रहा।", title="सीएम हेल्पलाइन में बैतूल अव्वल")
    assert found["बैतूल", 1] == "सीएम हेल्पलाइन"
    found = measures("दिल्ली। आनंद विहार का AQI 413 रहा।")
    assert found["आनंद विहार", 413] == "एक्यूआई"


def test_what_a_ranking_is_judged_by_is_not_what_follows() -> None:
    found = measures(
        "समस्तीपुर। राजस्व रैंकिंग में हसनपुर अंचल चौथे नंबर पर है।\n\n"
        "परिमार्जन प्लस के लिए 15, आधार सीडिंग के लिए 5 और अभियान बसेरा-2 के लिए 20 अंक तय हैं। हसनपुर को 88.41 अंक आए।",
        title="राजस्व रैंकिंग : हसनपुर अंचल चौथे नंबर पर",
    )
    assert {m for (_, value), m in found.items() if value == 88.41} == {"राजस्व रैंकिंग"}


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        (  # a month and who is ranked part the name from its noun
            "जयपुर। शिक्षा विभाग की मई महीने की जिलों की रैंकिंग में चूरू पहले स्थान पर रहा।",
            "शिक्षा विभाग की रैंकिंग",
        ),
        (  # what their work was looked through for
            "पटना। विभाग ने सभी भूमि सुधार उपसमाहर्ता (डीसीएलआर) कार्यालयों के काम की जांच कर मई की रैंकिंग निकाली है। चूरू पहले स्थान पर रहा।",
            "भूमि सुधार उपसमाहर्ता (डीसीएलआर) कार्यालयों की रैंकिंग",
        ),
    ],
)
def test_a_ranking_that_words_part_from_its_noun_has_its_name(text: str, measure: str) -> None:
    assert measures(text)["चूरू", 1] == measure


def test_whose_place_it_is_makes_no_ranking() -> None:
    found = measures("नई दिल्ली। एनआईआरएफ में डीयू पांचवें स्थान पर रहा, जबकि पिछले साल विश्वविद्यालय की रैंकिंग 11वीं थी।")
    assert set(found.values()) == {"एनआईआरएफ"}


def test_how_a_body_stands_is_the_ranking_of_the_title() -> None:
    found = measures(
        "जयपुर। स्वच्छ सर्वेक्षण में जयपुर को 26वां स्थान मिला। हेरिटेज की रैंकिंग में भी सुधार हुआ और निगम 32वें स्थान पर रहा।",
        title="स्वच्छ सर्वेक्षण में जयपुर 26वें स्थान पर",
    )
    assert set(found.values()) == {"स्वच्छ सर्वेक्षण"}


def test_what_so_many_of_a_scheme_have_got_is_what_is_measured() -> None:
    found = measures("सागर। पीएम किसान के 1 लाख 38 हजार किसानों में से 71 हजार 210 किसानों की फार्मर रजिस्ट्री हो चुकी है।")
    assert found["सागर", 71210] == "फार्मर रजिस्ट्री"
