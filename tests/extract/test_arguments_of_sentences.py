"""Sentences of the press's kinds, with whom each figure is about, when and of what: one test a way of saying it."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # each of a list takes its own number
            "बस्ती। लालगंज, सोनहा और कप्तानगंज थाने को क्रमश: सातवां, आठवां व नौवां स्थान मिला, जबकि यातायात थाना 72 अंक लेकर 18वें स्थान पर है।",
            {("rank", "लालगंज", 7), ("rank", "सोनहा", 8), ("rank", "कप्तानगंज", 9), ("rank", "यातायात थाना", 18)},
        ),
        (  # two names that share one number
            "बस्ती। थाना लालगंज और सोनहा को 100 में 96 अंक मिले।",
            {("score", "लालगंज", 96), ("score", "सोनहा", 96)},
        ),
        (  # a head noun said once for a row
            "बस्ती। थानों में लालगंज थाने ने 41 में से 33 शिकायतें निपटाईं।",
            {("coverage", "लालगंज", 33)},
        ),
        (  # the neighbour a rank is compared with is no subject
            "बस्ती। मंडल में जिला संत कबीर नगर के बाद दूसरे नंबर पर है।",
            {("rank", "बस्ती", 2)},
        ),
        (  # a unit said once, names without a case mark
            "बस्ती। ब्लॉकवार देखें तो हर्रैया में 97.65, कुदरहा 95.8 और रुधौली में 94 फीसदी घर जुड़ गए हैं।",
            {("coverage", "हर्रैया", 97.65), ("coverage", "कुदरहा", 95.8), ("coverage", "रुधौली", 94)},
        ),
        (  # a percent that is worked out of its own part and whole
            "बस्ती। हर्रैया तहसील में 62,745 के मुकाबले 50,822 किसानों का पंजीकरण हुआ यानी 81।",
            {("coverage", "हर्रैया तहसील", 50822), ("coverage", "हर्रैया तहसील", 81)},
        ),
        (  # percents in brackets
            "बस्ती। प्रखंडों में हर्रैया (88.4%), रुधौली (86.9%) व कुदरहा (85.2%) आगे हैं।",
            {("coverage", "हर्रैया", 88.4), ("coverage", "रुधौली", 86.9), ("coverage", "कुदरहा", 85.2)},
        ),
        (  # the average of a state is the state's
            "बस्ती। जिले का रिजल्ट 95.25 प्रतिशत रहा, जबकि राज्य का औसत 95.38 फीसदी है।",
            {("coverage", "बस्ती", 95.25), ("coverage", "उत्तर प्रदेश", 95.38)},
        ),
        (  # a group of the place's people
            "बस्ती। जिले में महिलाओं का मतदान 62.94 और पुरुषों का 60.2 प्रतिशत रहा।",
            {("coverage", "बस्ती की महिलाएं", 62.94), ("coverage", "बस्ती के पुरुष", 60.2)},
        ),
        (  # a venue is no subject
            "बस्ती। विकास भवन में हुई समीक्षा में सामने आया कि 1,000 परिवारों में से 900 को कनेक्शन मिल गए हैं।",
            {("coverage", "बस्ती", 900)},
        ),
        (  # those who received are reached
            "बस्ती। पंजीकृत 57,904 किसानों में से 46,315 अपनी फसल बेच चुके हैं। इनमें 41,268 को भुगतान मिल गया।",
            {("coverage", "बस्ती", 46315), ("coverage", "बस्ती", 41268)},
        ),
        (  # what was refused is no coverage
            "बस्ती। अभियान में 2,310 परिवारों ने दवा खाने से साफ मना कर दिया।",
            {("count", "बस्ती", 2310)},
        ),
        (  # a person behind the number, the town between
            "बस्ती। इंटर में चौथा स्थान हर्रैया के सौरभ तिवारी को मिला।",
            {("rank", "सौरभ तिवारी", 4)},
        ),
        ("बस्ती। जिला टॉपर हर्रैया की नेहा कुमारी बनी हैं।", {("rank", "नेहा कुमारी", 1)}),
        (  # an institution with its seat
            "शिमला। एनआईआरएफ में एनआईटी हमीरपुर 97वें स्थान पर है।",
            {("rank", "एनआईटी हमीरपुर", 97)},
        ),
    ],
)
def test_whom_a_figure_is_about(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert wanted <= told(text)


def test_an_article_from_the_capital_is_about_the_state_that_its_title_names() -> None:
    read = told("लखनऊ। राज्य में पांचवें चरण में 57.79 फीसदी मतदान हुआ।", "यूपी: पांचवें चरण में 57.79 फीसदी मतदान")
    assert ("coverage", "उत्तर प्रदेश", 57.79) in read


def test_crores_of_an_article_about_money_are_rupees() -> None:
    read = facts(
        "बस्ती। सर्किल को मार्च में 248 करोड़ रुपये वसूलने थे।\n\n- हर्रैया : 58 करोड़ में से 39 करोड़ 20 लाख\n- रुधौली : 33.5 करोड़ में से 21.3 करोड़"
    )
    assert {(f.unit, f.value, f.out_of) for f in read if f.kind == "amount"} >= {
        ("INR", 392000000, 580000000),
        ("INR", 213000000, 335000000),
    }


def test_a_column_of_money_is_scaled_by_its_header() -> None:
    read = facts(
        "बस्ती। खरीद जारी है।\n\nमंडी | किसान जिन्हें पैसा मिला | राशि (करोड़ रु.)\nहर्रैया | 9,480 | 262.5\nरुधौली | 6,215 | 158.2"
    )
    assert {(f.kind, f.value, f.unit) for f in read} >= {
        ("coverage", 9480, "farmers"),
        ("amount", 2625000000, "INR"),
    }


@pytest.mark.parametrize(
    ("text", "value", "period"),
    [
        ("बस्ती। बुधवार को समीक्षा में डीएम ने बताया कि अब तक 1,000 में से 900 किसानों का पंजीकरण हुआ।", 900, ""),
        ("बस्ती। अक्टूबर की रैंकिंग में जिला 17वें स्थान पर रहा। पिछले वर्ष इसी माह जिला 29वें स्थान पर था।", 29, "2023-10"),
        ("बस्ती। यूपी बोर्ड के हाईस्कूल में जिले का रिजल्ट 92.3 प्रतिशत रहा।", 92.3, "2024"),
        ("बस्ती। यूपी बोर्ड के नतीजे आ गए। पिछले वर्ष जिला 19वें नंबर पर था। इस बार वह सातवें पायदान पर है।", 7, "2024"),
        (  # the month reported, not the day on which the list came out
            "गोंडा। पुलिस ने अक्टूबर में वापसी की है। गुरुवार को जारी मासिक रैंकिंग में गोंडा पुलिस तीसरे पायदान पर पहुंच गई।",
            3,
            "2024-10",
        ),
        (  # तब means the time that the sentence before names last
            "गोंडा। सितंबर में पुलिस 28वें स्थान पर थी, जबकि अगस्त में हाल और बुरा था। तब 51वीं रैंक मिली थी।",
            51,
            "2024-08",
        ),
        ("NIRF Ranking 2023: सूची जारी हुई। ओवरऑल कैटेगरी में आईआईटी मद्रास पहले नंबर पर है।", 1, "2023"),
        (  # the month that a table's heading names
            "नागौर। टीकाकरण जारी है।\n\nसितंबर में किस ब्लॉक में कितने बच्चों को लगे टीके\n\nब्लॉक | लक्ष्य | उपलब्धि | प्रतिशत\n"
            "मूंडवा | 524 | 540 | 103\nडेगाना | 481 | 471 | 98",
            98,
            "2024-09",
        ),
    ],
)
def test_when_a_figure_holds(text: str, value: float, period: str) -> None:
    assert [f.period for f in facts(text) if f.value == value] == [period]


@pytest.mark.parametrize(
    ("title", "text", "measure"),
    [
        ("आइजीआरएस में जिला 17वें नंबर पर", "बस्ती। जनसुनवाई पोर्टल (आइजीआरएस) की रैंकिंग में जिला 17वें नंबर पर रहा।", "आइजीआरएस"),
        ("नल जल योजना: 40 फीसदी काम बाकी", "बस्ती। जल जीवन मिशन में 60 फीसदी घरों में नल लगे।", "जल जीवन मिशन"),
        (
            "पीएम आवास में जिला पीछे",
            "बस्ती। प्रधानमंत्री आवास योजना ग्रामीण में 60 फीसदी आवास बने।",
            "प्रधानमंत्री आवास योजना ग्रामीण",
        ),
        ("", "बस्ती। धान की रोपनी लक्ष्य से पीछे है। मक्के की बोआई 94 फीसदी हो गई।", "मक्के की बोआई"),
        ("", "बस्ती। सिपाही को 1500 रुपये का नकद इनाम दिया गया।", "नकद इनाम"),
    ],
)
def test_of_what_a_figure_is(title: str, text: str, measure: str) -> None:
    assert measure in {f.measure for f in facts(text, title)}


@pytest.mark.parametrize(
    "text",
    [
        "बस्ती। मरीज 30 फीसद तक बढ़ गए हैं।",
        "बस्ती। 28 प्रतिशत कर की दर वाली वस्तुओं की बिक्री घटी है।",
        "बस्ती। 80 फीसद से कम वाले ब्लॉकों के बीडीओ का वेतन रुकेगा।",
        "बस्ती। आइडी 12 अंकों की होगी।",
    ],
)
def test_what_is_no_fact(text: str) -> None:
    assert facts(text) == ()


def test_the_field_of_a_groups_rank_is_that_of_its_members() -> None:
    text = (
        "बदायूं। थानों की रैंकिंग में बरेली जोन के नौ जिलों में बदायूं पुलिस दूसरे स्थान पर है।\n\n"
        "जिले के 22 थानों में 17 ने प्रदेश में पहली रैंक पाई है। इनमें उझानी, सहसवान और बिसौली शामिल हैं।"
    )
    assert {f.scope for f in facts(text) if f.kind == "rank" and f.subject in ("उझानी", "सहसवान", "बिसौली")} == {"प्रदेश"}


@pytest.mark.parametrize(
    "text",
    [
        "बस्ती। जिले के 2 लाख 31 हजार 540 परिवारों में से 10 नवंबर तक 88 हजार 12 परिवारों को नल कनेक्शन मिल पाए हैं।",
        "बस्ती। 10 नवंबर तक 88 हजार 12 परिवारों को नल कनेक्शन मिल पाए हैं।",
    ],
)
def test_a_day_between_the_whole_and_the_part_is_that_of_the_part(text: str) -> None:
    assert [f.period for f in facts(text) if f.kind == "coverage"] == ["2024-11-10"]


def test_two_names_of_one_measure_are_one() -> None:
    """The title's name holds, where the text says that both are one; a rating in stars does not end a ranking."""
    text = "बस्ती। जनसुनवाई समाधान प्रणाली यानी आइजीआरएस पर आने वाली शिकायतों के निपटारे में बस्ती पुलिस प्रदेश में नौवें स्थान पर है।"
    found = facts(text, "आइजीआरएस में बस्ती पुलिस नौवें स्थान पर")
    assert {f.measure for f in found} == {"आइजीआरएस"}
    text = "बस्ती। किसान पहचान अभियान यानी फार्मर रजिस्ट्री में जिला नौवें स्थान पर है। 62 फीसदी किसानों का पंजीकरण हो चुका है।"
    assert {f.measure for f in facts(text, "फार्मर रजिस्ट्री में बस्ती नौवें स्थान पर")} == {"फार्मर रजिस्ट्री"}
    text = (
        "बस्ती। स्वच्छ सर्वेक्षण में बस्ती नगर पालिका 338वें स्थान पर रही। कचरा मुक्त शहर की श्रेणी में उसे एक स्टार मिला है।\n\n"
        "मंडल के खलीलाबाद को 402वां और बांसी को 455वां स्थान मिला।"
    )
    assert {f.measure for f in facts(text) if f.kind == "rank"} == {"स्वच्छ सर्वेक्षण"}


def test_a_number_that_the_title_repeats_is_one_fact() -> None:
    """Though the title has no verb that tells progress from a count."""
    text = "गढ़वा। मंईयां सम्मान योजना में जिले की दो लाख 61 हजार 340 महिलाओं के बैंक खाते में राशि भेज दी गई है।"
    found = facts(text, "मंईयां सम्मान योजना : गढ़वा में 2.61 लाख महिलाओं के खाते में पहुंची राशि")
    assert [(f.kind, f.value) for f in found] == [("coverage", 261340)]


def test_by_what_a_ranking_judges_is_the_rankings() -> None:
    text = "बस्ती। जुलाई की आईजीआरएस रैंकिंग में बस्ती दूसरे स्थान पर है। आधार प्रमाणीकरण 94 फीसदी है। रैंकिंग 44 पैरामीटर के आधार पर तैयार होती है।"
    assert [(f.subject, f.subject_type) for f in facts(text) if f.kind == "count"] == [("आईजीआरएस रैंकिंग", "scheme")]
