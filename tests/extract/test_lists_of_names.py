"""Lists of names that share a place or stand in rows: counted first, with a field behind them, under a label of their block."""

from __future__ import annotations

import pytest

from extract.extractor import Extractor
from scraper.article import Article

READER = Extractor()


def told(text: str) -> set[tuple[str, float]]:
    """Whose figure it is, and the figure."""
    return {
        (f.subject, f.value) for f in READER.read(Article(id="", title="", text=text, published="2024-11-13")).facts
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # a group counted, then named, then ranked
            "प्रयागराज। रैंकिंग में कमिश्नरेट के कुल 41 थानों में से 5 थाने कर्नलगंज, सिविल लाइंस, कोतवाली, शाहगंज तथा महिला थाना को प्रथम स्थान मिला।",
            {(n, 1) for n in ("कर्नलगंज", "सिविल लाइंस", "कोतवाली", "शाहगंज", "महिला थाना")},
        ),
        (  # of what those who got it are
            "लखनऊ। जुलाई की रैंकिंग में पहली रैंक पाने वाले पुलिस अधीक्षकों के जिलों में सोनभद्र, हमीरपुर, बिजनौर और मऊ शामिल हैं।",
            {(n, 1) for n in ("सोनभद्र", "हमीरपुर", "बिजनौर", "मऊ")},
        ),
        (  # another's place behind the list
            "बस्ती। रैंकिंग में पहली रैंक पाने वाले थानों में कलवारी, नगर और गौर हैं, जबकि लालगंज की 812वीं रैंक है।",
            {("कलवारी", 1), ("नगर", 1), ("गौर", 1), ("लालगंज", 812)},
        ),
        (  # the first place by its number, before a joint that makes of "एक" an idiom elsewhere
            "भोपाल। सीएम हेल्पलाइन की रैंकिंग में पहले समूह में दमोह नंबर वन और पन्ना नंबर दो पर रहा।",
            {("दमोह", 1), ("पन्ना", 2)},
        ),
        (  # what a rank is given in, behind the list of who holds it, is no part of the last name
            "बदायूं। रैंकिंग में उझानी, बिल्सी, कोतवाली और दातागंज थाने प्रदेश में पहले स्थान पर रहे।",
            {(n, 1) for n in ("उझानी", "बिल्सी", "कोतवाली", "दातागंज")},
        ),
        (
            "पटना। रैंकिंग में उत्तर प्रदेश, बिहार और मध्य प्रदेश पहले स्थान पर रहे।",
            {(n, 1) for n in ("उत्तर प्रदेश", "बिहार", "मध्य प्रदेश")},
        ),
        (  # rows under a statement of places, each with the label of its block
            "समस्तीपुर। प्रखंडवार थानों का स्थान इस प्रकार है :\n\nपटोरी प्रखंड - पटोरी 6ठा, हलई 22वां\n\nकल्याणपुर प्रखंड - चकमेहसी 29वां",
            {("पटोरी", 6), ("हलई", 22), ("चकमेहसी", 29)},
        ),
        (  # dashes that end cells make no range of two figures
            "रीवा। थानों की रैंकिंग जारी हुई।\n\nथानों की स्थिति (थाना- रैंक- निराकरण प्रतिशत)\nसमान- 1- 96.2\nसिरमौर- 11- 74.3",
            {("समान", 1), ("समान", 96.2), ("सिरमौर", 11), ("सिरमौर", 74.3)},
        ),
        (  # a heading in one block with its rows, whose only number is the maximum
            "सासाराम। नवंबर की ग्रेडिंग जारी हुई।\n\nथानों को 100 में मिले अंक\nबिक्रमगंज : 89.5\nडेहरी नगर : 84",
            {("बिक्रमगंज", 89.5), ("डेहरी नगर", 84)},
        ),
    ],
)
def test_lists_of_stations_and_of_others(text: str, wanted: set[tuple[str, float]]) -> None:
    assert wanted <= told(text)


def test_the_field_behind_a_list_is_that_of_each_of_its_names() -> None:
    text = "बदायूं। रैंकिंग में उझानी, बिल्सी और महिला थाना प्रदेश में पहले स्थान पर रहे।"
    facts = READER.read(Article(id="", title="", text=text, published="2024-11-13")).facts
    assert {(f.subject, f.scope) for f in facts} == {(n, "प्रदेश") for n in ("उझानी", "बिल्सी", "महिला थाना")}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # brackets behind the names, of states or of figures
            "पटना। सूची में जमुई (बिहार), पाकुड़ (झारखंड) को दूसरे और तीसरे स्थान पर रखा गया है।",
            {("जमुई", 2), ("पाकुड़", 3)},
        ),
        (
            "पटना। सूचकांक में नॉर्वे 91 अंक के साथ पहले स्थान पर है। स्वीडन (87) और जापान (83) दूसरे व तीसरे स्थान पर हैं।",
            {("स्वीडन", 2), ("जापान", 3), ("स्वीडन", 87)},
        ),
        (  # what the names are in common, and marks said once for each of them
            "कोटा। अजमेर 18 अंक लेकर पहले स्थान पर है, जबकि 15-15 अंक लेकर पाली, सीकर और नागौर की टीमें क्रम से दूसरे, तीसरे और चौथे स्थान पर हैं।",
            {("पाली", 2), ("सीकर", 3), ("नागौर", 4), ("पाली", 15), ("नागौर", 15)},
        ),
        (  # two names in the dative
            "बांदा। रैंकिंग में तिंदवारी पहले पायदान पर रहा। जबकि नरैनी और बिसंडा ब्लॉक को पांचवां और छठा स्थान मिला।",
            {("नरैनी", 5), ("बिसंडा ब्लॉक", 6)},
        ),
        (  # a second list in the sentence is the one before its ranks
            "रांची। केरल, गोवा और पंजाब शीर्ष तीन स्थानों पर रहे, जबकि बिहार, असम और झारखंड क्रमवार 26वें, 27वें और 28वें स्थान पर हैं।",
            {("बिहार", 26), ("असम", 27), ("झारखंड", 28)},
        ),
        (  # the members that the pronoun names, and what a group did
            "सिवनी। पुलिस की समीक्षा में चार थानों ने शत प्रतिशत शिकायतों का निराकरण किया, इनमें केवलारी, बरघाट, लखनवाड़ा और छपारा शामिल हैं।",
            {(n, 100) for n in ("केवलारी", "बरघाट", "लखनवाड़ा", "छपारा")},
        ),
        (
            "रायगढ़। थाना धरमजयगढ़, पुसौर एवं खरसिया व्दारा इस माह लंबित शिकायतों का शत प्रतिशत निराकरण किया गया।",
            {(n, 100) for n in ("धरमजयगढ़", "पुसौर", "खरसिया")},
        ),
        (  # counted in the oblique, a महिला थाना among them
            "हमीरपुर। जिले के पांच थानों मौदहा, सुमेरपुर, महिला थाना, राठ तथा बिवांर को प्रदेश स्तर की रैंकिंग में प्रथम स्थान मिला है।",
            {(n, 1) for n in ("मौदहा", "सुमेरपुर", "महिला थाना", "राठ", "बिवांर")},
        ),
    ],
)
def test_names_in_a_row_take_what_is_said_of_them_in_order(text: str, wanted: set[tuple[str, float]]) -> None:
    assert wanted <= told(text)


def test_a_place_behind_a_conjunction_is_the_next_names() -> None:
    text = "देहरादून। पौड़ी, टिहरी, नैनीताल, चमोली और 13वें नंबर पर हरिद्वार जिला रहा।"
    assert told(text) == {("हरिद्वार", 13)}


@pytest.mark.parametrize("kind", ["जिलों", "प्रखंडों", "विकास खंडों", "नगर निकायों"])
def test_a_head_noun_of_all_names_is_no_part_of_the_last(kind: str) -> None:
    text = f"रांची। गुमला, सिमडेगा और लोहरदगा {kind} में 80 फीसदी काम हुआ।"
    assert told(text) == {(n, 80) for n in ("गुमला", "सिमडेगा", "लोहरदगा")}


def test_one_exact_share_with_a_fraction_is_of_all_together() -> None:
    text = "रांची। गुमला, सिमडेगा और लोहरदगा में 79.6 फीसदी मतदान हुआ।"
    assert "गुमला" not in {subject for subject, _ in told(text)}


def test_a_name_ends_before_a_number() -> None:
    text = "नई दिल्ली। पासपोर्ट इंडेक्स में जापान और दक्षिण कोरिया 188 देशों की पहुंच के साथ संयुक्त रूप से दूसरे नंबर पर हैं।"
    assert told(text) >= {("जापान", 2), ("दक्षिण कोरिया", 2)}
