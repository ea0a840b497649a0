"""Whose place or figure it is where several names stand near: who published, who is pointed to, who stands in a list."""

from __future__ import annotations

import pytest

from extract.extractor import Extractor
from scraper.article import Article

READER = Extractor()


def told(text: str, title: str = "", published: str = "2024-11-13") -> set[tuple[str, str, float]]:
    found = READER.read(Article(id="", title=title, text=text, published=published)).facts
    return {(f.kind, f.subject, f.value) for f in found}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # who published the list is not in it
            "बस्ती। राज्य स्वास्थ्य समिति ने अक्टूबर की जो अस्पताल रैंकिंग भेजी है उसमें बस्ती जिला अस्पताल को पांचवां स्थान मिला है।",
            {("rank", "बस्ती जिला अस्पताल", 5)},
        ),
        (  # members of a counted group, named behind it
            "बस्ती। जिले के 18 थानों में से 12 ने प्रदेश में पहला स्थान पाया, जिनमें लालगंज, सोनहा, कलवारी और महिला थाना शामिल हैं।",
            {("rank", "लालगंज", 1), ("rank", "कलवारी", 1), ("rank", "महिला थाना", 1)},
        ),
        (  # one after another, the ending said once
            "बस्ती। राज्य के 351 ब्लॉकों की सूची में रुधौली, हर्रैया तथा कुदरहा क्रमशः 102, 219 और 340वें स्थान पर हैं।",
            {("rank", "रुधौली", 102), ("rank", "हर्रैया", 219), ("rank", "कुदरहा", 340)},
        ),
        (  # the pupil named before
            "बस्ती। हर्रैया की दिव्या वर्मा मजदूर की बेटी है। इस छात्रा ने बोर्ड परीक्षा में 500 में 492 अंक पाए।",
            {("score", "दिव्या वर्मा", 492)},
        ),
        (  # the station named before
            "बस्ती। लालगंज थाने की पुलिस 418वें नंबर पर खिसक गई, सितंबर में इस थाने की 63 रैंक थी।",
            {("rank", "लालगंज", 418), ("rank", "लालगंज", 63)},
        ),
        (  # an idiom and no person
            "बस्ती। जिले को सितंबर में 48वें स्थान से संतोष करना पड़ा।",
            {("rank", "बस्ती", 48)},
        ),
        (  # within the phrase of the last place
            "बस्ती। टीकाकरण में दस ब्लॉकों में कुदरहा आखिरी स्थान पर है।",
            {("rank", "कुदरहा", 10)},
        ),
        (  # two who share a place, named behind it
            "बस्ती। बोर्ड परीक्षा में जिले में तीसरा स्थान संयुक्त रूप से नेहा पटेल व मोहित यादव को मिला।",
            {("rank", "नेहा पटेल", 3), ("rank", "मोहित यादव", 3)},
        ),
        (  # averages of state and country
            "बस्ती। जिले में उपचार सफलता दर 88 फीसद है जबकि राष्ट्रीय औसत 87 फीसद और राज्य औसत 84 फीसद है।",
            {("coverage", "बस्ती", 88), ("coverage", "भारत", 87), ("coverage", "उत्तर प्रदेश", 84)},
        ),
        (  # undated places before, the subject dropped
            "बस्ती। अक्टूबर में जिला पांचवें स्थान पर रहा। जुलाई में 19वां, अगस्त में 14वां और सितंबर में 11वां था।",
            {("rank", "बस्ती", 5), ("rank", "बस्ती", 19), ("rank", "बस्ती", 11)},
        ),
        (  # ranks in brackets after places, not marks
            "बस्ती। जून की रैंकिंग में बस्ती को 58.4 अंक मिले। गोंडा 19वें और बलरामपुर 24वें स्थान पर हैं। बहराइच (52) और श्रावस्ती (71) पीछे हैं।",
            {("rank", "बहराइच", 52), ("rank", "श्रावस्ती", 71)},
        ),
        (  # a place before its name, with the figure behind it
            "बस्ती। अक्टूबर की रैंकिंग में गोंडा 78.62 अंक के साथ पहले स्थान पर है। दूसरा बलरामपुर (76.09), तीसरा बहराइच (75.4), चौथा श्रावस्ती (73.88)।",
            {("rank", "बलरामपुर", 2), ("rank", "श्रावस्ती", 4), ("score", "बहराइच", 75.4)},
        ),
        (  # in the inverted order each place has its own name behind it
            "बस्ती। 351 ब्लॉकों में पहले नंबर पर गोंडा का इटियाथोक, दूसरे पर बहराइच का महसी है।",
            {("rank", "इटियाथोक", 1), ("rank", "महसी", 2)},
        ),
        (  # stations that share marks, named behind their number
            "बस्ती। जिले के 18 थानों में से पांच थानों ने 100 में 100 अंक बटोरे। इनमें लालगंज, सोनहा और कलवारी शामिल हैं।",
            {("score", "लालगंज", 100), ("score", "कलवारी", 100)},
        ),
        (  # two behind whom somebody stands
            "बस्ती। देश के 239 शहरों में बस्ती नोएडा और दिल्ली के बाद तीसरा सबसे प्रदूषित शहर बना।",
            {("rank", "बस्ती", 3)},
        ),
        (  # pupils who share marks, named behind them
            "बस्ती। बोर्ड परीक्षा में 583-583 अंकों के साथ हर्रैया के अर्पित मौर्य व रुधौली की जोया खान संयुक्त रूप से दूसरे स्थान पर हैं।",
            {("score", "अर्पित मौर्य", 583), ("score", "जोया खान", 583), ("rank", "जोया खान", 2)},
        ),
        (  # the name behind its figure and before its place
            "बस्ती। बोर्ड परीक्षा के परिणाम में 91.88 फीसदी उत्तीर्ण प्रतिशत के साथ गोंडा पहले और 90.4 फीसदी के साथ बहराइच दूसरे स्थान पर रहा।",
            {("coverage", "गोंडा", 91.88), ("rank", "गोंडा", 1), ("coverage", "बहराइच", 90.4), ("rank", "बहराइच", 2)},
        ),
        (  # whom a relative clause goes on about
            "बस्ती। यह कहना है हर्रैया की दिव्या वर्मा का, जिसने बोर्ड परीक्षा में 500 में 492 अंक जुटाकर पहला स्थान पाया।",
            {("score", "दिव्या वर्मा", 492), ("rank", "दिव्या वर्मा", 1)},
        ),
        (  # a place noun said once for two owners
            "बस्ती। जनसुनवाई की रैंकिंग में रुधौली का स्थान 487वां है, हर्रैया का 455वां।",
            {("rank", "रुधौली", 487), ("rank", "हर्रैया", 455)},
        ),
        (  # letters of groups are nobody
            "बस्ती। समूह-बी के 26 जिलों में बस्ती को सातवां स्थान मिला।",
            {("rank", "बस्ती", 7)},
        ),
        (  # news of the state's own desk
            "राज्य ब्यूरो, लखनऊ। प्रदेश को अब तक 61 फीसदी राजस्व ही मिल पाया है।",
            {("coverage", "उत्तर प्रदेश", 61)},
        ),
    ],
)
def test_whose_it_is(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert wanted <= told(text)


def test_a_title_that_names_the_field_keeps_its_rank() -> None:
    assert ("rank", "बस्ती", 26) in told("बस्ती। बैठक हुई।", "बस्ती सुधरा मगर 75 जिलों में 26वें स्थान पर ही")


def test_news_from_the_capital_is_of_the_district_that_it_names_again_and_again() -> None:
    text = "पटना. विभाग ने सूची जारी की. सीवान 29वां है. सीवान में 71.3 फीसदी आवेदन निपटे. सीवान सदर 511 पर अटक गया."
    assert ("coverage", "सीवान", 71.3) in told(text, "राजस्व कार्यों में सीवान 29वें स्थान पर फिसला")


def test_news_from_a_town_is_of_the_district_that_its_opening_names() -> None:
    text = "हर्रैया। टीकाकरण अभियान में बस्ती जिले में अब तक 66 प्रतिशत बच्चों को टीका लगा। यह आंकड़ा पिछली बार 61 प्रतिशत था।"
    assert ("coverage", "बस्ती", 66) in told(text, "टीके में रुधौली आगे")


def test_how_a_ranking_is_made_is_no_place() -> None:
    found = told("बस्ती। जिला 11वें स्थान पर रहा। रैंकिंग नौ तरह के कार्यों पर 100 अंकों में तैयार होती है।")
    assert found == {("rank", "बस्ती", 11)}


@pytest.mark.parametrize(
    ("text", "value", "field", "wanted"),
    [
        ("बस्ती। विभाग ने 38 जिलों की सूची जारी कर दी है। बस्ती 11वें स्थान पर रहा।", 11, "scope", "38 जिले"),
        ("बस्ती। बोर्ड परीक्षा में हर्रैया की दिव्या वर्मा ने जिला टॉप किया।", 1, "scope", "जिला"),
        ("बस्ती। जून महीने के काम के आधार पर जारी रैंकिंग में बस्ती सिरमौर बना है।", 1, "period", "2024-06"),
        ("बस्ती। 1 से 31 अगस्त तक चले अभियान में 84 फीसदी घरों का सर्वे हुआ।", 84, "period", "2024-08"),
        ("बस्ती। शनिवार को घोषित यूपी बोर्ड हाईस्कूल के परीक्षाफल में 93.14 फीसदी परीक्षार्थी पास हुए।", 93.14, "period", "2024"),
        ("बस्ती। एनआइआरएफ-2023 की सूची जारी हुई। बस्ती विश्वविद्यालय 72वें स्थान पर है।", 72, "period", "2023"),
    ],
)
def test_in_which_field_and_when(text: str, value: float, field: str, wanted: str) -> None:
    found = READER.read(Article(id="", title="", text=text, published="2024-11-13")).facts
    assert [getattr(f, field) for f in found if f.value == value] == [wanted]
