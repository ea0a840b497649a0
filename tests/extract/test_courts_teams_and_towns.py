"""Whose figures they are where a court goes by an office, a team by its state, a town by a verb, and what is nobody's name."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # a place that is spelt like a verb, right before a place held
            "पटना। स्वच्छ सर्वेक्षण में देश के 612 जिलों में गया 254वें, सुपौल 300वें और पटना 313वें पायदान पर रहा।",
            {("rank", "गया", 254), ("rank", "सुपौल", 300), ("rank", "पटना", 313)},
        ),
        (  # a verb's stem before a place held is nobody's name
            "लखनऊ। खेलों में उत्तर प्रदेश ने पंजाब व गुजरात को पीछे छोड़ चौथा स्थान पाया।",
            {("rank", "उत्तर प्रदेश", 4)},
        ),
        (  # two places that share one of a row
            "लखनऊ। रैंकिंग में बरेली पहले, ललितपुर और हरदोई चौथे तथा मैनपुरी व मथुरा छठवें पायदान पर हैं।",
            {
                ("rank", "बरेली", 1),
                ("rank", "ललितपुर", 4),
                ("rank", "हरदोई", 4),
                ("rank", "मैनपुरी", 6),
                ("rank", "मथुरा", 6),
            },
        ),
        (  # the team of a state, in news of another town
            "नई दिल्ली। दिल्ली को 151 और तमिलनाडु को 139 अंक मिले। राजस्थान की टीम 58 अंकों के साथ नौवें पायदान पर रही।",
            {
                ("score", "दिल्ली", 151),
                ("score", "तमिलनाडु", 139),
                ("score", "राजस्थान", 58),
                ("rank", "राजस्थान", 9),
            },
        ),
        (  # courts by the office of who sits in them
            "प्रतापगढ़। एडीएम वित्त एवं राजस्व की अदालत 50 के सापेक्ष 112 मामले निपटाकर चौथे स्थान पर रही। "
            "मुख्य राजस्व अधिकारी की अदालत में महज 19 वाद निपटे।",
            {
                ("coverage", "एडीएम वित्त एवं राजस्व की अदालत", 112),
                ("rank", "एडीएम वित्त एवं राजस्व की अदालत", 4),
                ("coverage", "मुख्य राजस्व अधिकारी की अदालत", 19),
            },
        ),
        (  # the town beside the blocks of a district
            "बहराइच। आधार सत्यापन में हुजूरपुर में 74, शिवपुर में 77.5 और नगर क्षेत्र में 69 प्रतिशत काम हुआ है।",
            {("coverage", "हुजूरपुर", 74), ("coverage", "शिवपुर", 77.5), ("coverage", "बहराइच नगर क्षेत्र", 69)},
        ),
        (  # a sector that does something is its department
            "चंपावत। लोनिवि ने 91, लघु सिंचाई ने 86.5, शिक्षा ने 78 और पेयजल निगम ने 72 फीसदी राशि खर्च की है।",
            {
                ("coverage", "लोनिवि", 91),
                ("coverage", "लघु सिंचाई", 86.5),
                ("coverage", "शिक्षा विभाग", 78),
                ("coverage", "पेयजल निगम", 72),
            },
        ),
        (  # what is owed, and nobody who owes
            "जौनपुर। विभाग के मुताबिक उपभोक्ताओं पर बिल 3,005 करोड़ रुपये और सरचार्ज 3,902 करोड़ रुपये है।",
            {("amount", "जौनपुर", 30050000000), ("amount", "जौनपुर", 39020000000)},
        ),
        (  # a talk of the town, and no part of a station's name
            "सीवान। अप्रैल की थाना रैंकिंग में सबसे ज्यादा चर्चा नगर थाने की रही। वह 88 अंक लाकर 19वें पायदान पर है।",
            {("score", "नगर", 88), ("rank", "नगर", 19)},
        ),
        (  # and one that stands behind its place
            "सीवान। अप्रैल की थाना रैंकिंग में 29 थानों में अंतिम स्थान पर एससी-एसटी थाना है, जिसे महज 22 अंक मिले।",
            {("rank", "एससी-एसटी थाना", 29), ("score", "एससी-एसटी थाना", 22)},
        ),
        (  # a station of which a district has one
            "सीवान। अप्रैल की थाना रैंकिंग में एससी-एसटी थाना 29 थानों में अंतिम स्थान पर रहा।",
            {("rank", "एससी-एसटी थाना", 29)},
        ),
        (  # the university whose results are out has the students of all paragraphs, a course has none
            "रीवा (संवाददाता)। सुभाष नेगी विश्वविद्यालय ने स्नातक परीक्षा के परिणाम जारी किए। सर्वर धीमा रहा।\n\n"
            "परीक्षा में 20 हजार 104 विद्यार्थी शामिल हुए थे। बीएससी में 640 में से 480 विद्यार्थी पास हो सके।",
            {
                ("count", "सुभाष नेगी विश्वविद्यालय", 20104),
                ("coverage", "सुभाष नेगी विश्वविद्यालय", 480),
            },
        ),
        (  # who gives the money, and whose it is
            "भीलवाड़ा। माण्डल विधानसभा क्षेत्र में पेयजल के कामों के लिए मिनरल फाउंडेशन ट्रस्ट से 876.13 लाख रुपए मंजूर हुए हैं।",
            {("amount", "माण्डल विधानसभा क्षेत्र", 87613000)},
        ),
        (  # by how much more
            "मुजफ्फरपुर। नगर निगम ने 21.82 करोड़ रुपये वसूले। पिछले वर्ष के मुकाबले वसूली करीब दो करोड़ रुपये ज्यादा है।",
            {("amount", "मुजफ्फरपुर नगर निगम", 218200000)},
        ),
        (  # the ends of a scale
            "नई दिल्ली। सूचकांक में भारत के 40 अंक हैं। शून्य अंक सबसे भ्रष्ट और सौ अंक सबसे साफ देश के लिए रखे गए हैं।",
            {("score", "भारत", 40)},
        ),
        (  # to be done, and not done
            "एटा। डीएम ने कहा कि बैंकों में लटकी 947 पत्रावलियां निपटा दी जाएं। जिले में 500 पत्रावलियां निपटा दी गईं।",
            {("count", "एटा", 947), ("coverage", "एटा", 500)},
        ),
        (  # who voted
            "पिथौरागढ़। जिले में 53567 महिलाओं और 47319 पुरुषों ने मताधिकार का इस्तेमाल किया।",
            {("coverage", "पिथौरागढ़", 53567), ("coverage", "पिथौरागढ़", 47319)},
        ),
    ],
)
def test_whose_figures(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert told(text) == wanted


def test_a_goal_that_is_met_is_no_goal() -> None:
    (met,) = facts("एटा। जिले में निराश्रित गोवंश संरक्षण का लक्ष्य 104 फीसदी पूरा हो चुका है।")
    assert (met.kind, met.value, met.modality) == ("coverage", 104, "actual")
    (set_,) = facts("एटा। जिले में निराश्रित गोवंश संरक्षण का लक्ष्य 104 फीसदी है।")
    assert set_.modality == "target"


def test_a_goal_that_is_hoped_for_is_one() -> None:
    (hoped,) = facts("सीवान। प्रशासन की कोशिश है कि टीकाकरण का लक्ष्य 95 प्रतिशत हासिल हो।")
    assert hoped.modality == "target"
    (missed,) = facts("सीवान। धान खरीद का लक्ष्य 62 प्रतिशत ही पूरा हो सका।")
    assert missed.modality == "actual"


def test_a_girl_is_no_department() -> None:
    told_of = facts("बलिया। हाईस्कूल में पूजा ने 96 प्रतिशत, शिक्षा ने 95 प्रतिशत और आरती ने 94 प्रतिशत अंक हासिल किए।")
    assert "शिक्षा विभाग" not in {fact.subject for fact in told_of}
