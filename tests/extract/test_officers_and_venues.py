"""Whose a figure is by the office that tells it, by where it was told, and by what it is counted with."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # the SDM of a tehsil tells of it, his name behind its name
            "लखीमपुर खीरी। निघासन को 92 अंक मिले। एसडीएम धौरहरा शशिकांत मणि ने बताया कि बीते माह 412 शिकायतें आईं।",
            {("score", "निघासन", 92), ("count", "धौरहरा", 412)},
        ),
        (  # an officer of the district of all of it
            "हरदोई। टोडरपुर में नौ विद्यालय निपुण हुए। बीएसए विजय प्रताप सिंह ने बताया कि गणित में 54.7 प्रतिशत बच्चे निपुण मिले।",
            {("coverage", "टोडरपुर", 9), ("coverage", "हरदोई", 54.7)},
        ),
        (  # one of the blocks is no owner of all blocks
            "पटना। बिहार में दाखिल-खारिज की रैंकिंग जारी हुई। अंचलों में झाझा सबसे ऊपर है। 534 अंचलों में से 211 में सुधार हुआ।",
            {("count", "बिहार", 211)},
        ),
        (  # where a review was held is nobody
            "मुजफ्फरनगर। लखनऊ में हुई समीक्षा में जनपद का प्रदर्शन औसत रहा। उसे प्रदेश में 27वीं रैंक मिली।",
            {("rank", "मुजफ्फरनगर", 27)},
        ),
        (  # those of the sentence before, in its order
            "गया। बोधगया दूसरे और बथानी आठवें नंबर पर है। राज्य में इनकी जगह क्रमशः 526वीं और 532वीं है।",
            {("rank", "बोधगया", 2), ("rank", "बथानी", 8), ("rank", "बोधगया", 526), ("rank", "बथानी", 532)},
        ),
        (  # both places, of two that a place was given to
            "भागलपुर। चौथा स्थान कैमूर व पटना को मिला, दोनों जगह 92-92 प्रतिशत टीके लगे।",
            {("rank", "कैमूर", 4), ("rank", "पटना", 4), ("coverage", "कैमूर", 92), ("coverage", "पटना", 92)},
        ),
        (  # two who hold a place with the same share
            "भागलपुर। सुपौल व किशनगंज भी 90 प्रतिशत के साथ छठे स्थान पर ही हैं।",
            {("coverage", "सुपौल", 90), ("coverage", "किशनगंज", 90), ("rank", "सुपौल", 6), ("rank", "किशनगंज", 6)},
        ),
        (  # उसे is a dative, and no "before"
            "गया। एमआईटी को पांचवीं रैंक मिली, 2023 में उसे पहली ही रैंक मिली थी।",
            {("rank", "एमआईटी", 5), ("rank", "एमआईटी", 1)},
        ),
        (  # blocks, of which each has many of the schools spoken of
            "भदोही। परिषदीय विद्यालयों में उपस्थिति 63 फीसदी है। ज्ञानपुर में 71 और औराई में 54 प्रतिशत बच्चे पहुंच रहे हैं।",
            {("coverage", "भदोही के परिषदीय विद्यालय", 63), ("coverage", "ज्ञानपुर", 71), ("coverage", "औराई", 54)},
        ),
        (  # who got marks stands behind them and before the place
            "लखनऊ। रैंकिंग में 760 अंक पाकर जसप्रीत बुमराह नौवें नंबर पर पहुंचे।",
            {("score", "जसप्रीत बुमराह", 760), ("rank", "जसप्रीत बुमराह", 9)},
        ),
        (  # a minister brings the state's budget, and a house is where he does
            "रांची। झारखंड विधानसभा में वित्त मंत्री रामेश्वर उरांव ने 4546 करोड़ रुपये का बजट पेश किया। पिछड़ा वर्ग कल्याण पर 470 करोड़ खर्च होंगे।",
            {("amount", "झारखंड", 45460000000), ("amount", "झारखंड", 4700000000)},
        ),
        (  # the institution without the field in which it is ranked
            "वाराणसी। एनआईआरएफ रैंकिंग में बीएचयू विश्वविद्यालय श्रेणी में छठे स्थान पर रहा। आईआईटी बीएचयू इंजीनियरिंग में 14वें स्थान पर है।",
            {("rank", "बीएचयू", 6), ("rank", "आईआईटी बीएचयू", 14)},
        ),
        (  # the whole's owner is the part's
            "रांची: राज्य में टीकाकरण चल रहा है. बोकारो जिले में 99,650 बच्चों को टीका लगाने का लक्ष्य है. इनमें से 2,430 बच्चों को टीका लगाया गया है.",
            {("coverage", "बोकारो", 99650), ("coverage", "बोकारो", 2430)},
        ),
        (  # a division called after its town
            "टोंक। टोंक ग्रामीण में 35, देवली में 19 और निवाई ग्रामीण में 17 कनेक्शनों पर कार्रवाई हुई।",
            {("count", "टोंक ग्रामीण", 35), ("count", "देवली", 19), ("count", "निवाई ग्रामीण", 17)},
        ),
        (  # the station of another town's women
            "बूंदी। कोटा ग्रामीण का महिला थाना पहले स्थान पर रहा।",
            {("rank", "कोटा ग्रामीण महिला थाना", 1)},
        ),
        (  # the hospital of a town
            "रायपुर। दंतेवाड़ा के जिला अस्पताल को 96.4 प्रतिशत अंक मिले।",
            {("score", "दंतेवाड़ा जिला अस्पताल", 96.4)},
        ),
        (  # places told by bare numbers, by the one that says what they are; a list begins anew behind a number
            "बस्ती। वाल्टरगंज और हर्रैया थाना 296, नगर थाना 502, कोतवाली, छावनी और पैकोलिया थाना संयुक्त रूप से 517 स्थान पर हैं।",
            {
                ("rank", "वाल्टरगंज", 296),
                ("rank", "हर्रैया", 296),
                ("rank", "नगर", 502),
                ("rank", "कोतवाली", 517),
                ("rank", "छावनी", 517),
                ("rank", "पैकोलिया", 517),
            },
        ),
        (
            "बस्ती। थानों की रैंकिंग जारी हुई। गौर थाने को 647, कप्तानगंज को 703 तथा सोनहा थाने को प्रदेश की रैंकिंग में 1243 स्थान मिला है।",
            {("rank", "गौर", 647), ("rank", "कप्तानगंज", 703), ("rank", "सोनहा", 1243)},
        ),
        (  # a district in which one of its blocks holds a place
            "भरतपुर। रैंकिंग में उच्चैन ब्लॉक राज्य में 42वें तथा भरतपुर जिले में पहले स्थान पर आया है।",
            {("rank", "उच्चैन ब्लॉक", 42), ("rank", "उच्चैन ब्लॉक", 1)},
        ),
        (  # the districts of the list before, in its order
            "रांची: पूर्वी सिंहभूम, गिरिडीह और धनबाद में 78 फीसदी से ज्यादा बच्चे सफल हुए हैं. "
            "इन जिलों का रिजल्ट क्रमश: 78.73 फीसदी, 78.51 फीसदी और 78.17 फीसदी है.",
            {
                ("coverage", "पूर्वी सिंहभूम", 78),
                ("coverage", "गिरिडीह", 78),
                ("coverage", "धनबाद", 78),
                ("coverage", "पूर्वी सिंहभूम", 78.73),
                ("coverage", "गिरिडीह", 78.51),
                ("coverage", "धनबाद", 78.17),
            },
        ),
        (  # what a state's board declares is the state's, and what it says of all pupils
            "डूंगरपुर। राजस्थान माध्यमिक शिक्षा बोर्ड ने माध्यमिक परीक्षा का परिणाम घोषित कर दिया। इस साल रिजल्ट 90.49 प्रतिशत रहा है।",
            {("coverage", "राजस्थान", 90.49)},
        ),
        (
            "हमीरपुर। हिमाचल प्रदेश स्कूल शिक्षा बोर्ड की जमा दो परीक्षा का परिणाम आया। प्रदेश में छात्राओं का परिणाम 84.9 और छात्रों का 77.8 प्रतिशत रहा।",
            {("coverage", "हिमाचल प्रदेश की छात्राएं", 84.9), ("coverage", "हिमाचल प्रदेश के छात्र", 77.8)},
        ),
        (  # figures before those who did it
            "रुद्रपुर। सबसे अधिक 914 चालान रुद्रपुर कोतवाली, 702 काशीपुर और 618 किच्छा पुलिस ने किए।",
            {("count", "रुद्रपुर", 914), ("count", "काशीपुर", 702), ("count", "किच्छा पुलिस", 618)},
        ),
        (  # the division that the article names
            "गोंडा। देवीपाटन मंडल के आयुक्त ने समीक्षा की। जल जीवन मिशन में मंडल की 3,012 परियोजनाओं में से 1,148 ही पूरी हो सकी हैं।",
            {("coverage", "देवीपाटन मंडल", 1148)},
        ),
        (  # a town of the name of a number
            "पूर्णिया। बायसी में 71.6, अमौर में 73 और बैसा में 74.8 फीसद बच्चों को टीके लगे।",
            {("coverage", "बायसी", 71.6), ("coverage", "अमौर", 73), ("coverage", "बैसा", 74.8)},
        ),
        (  # a party's share of the votes
            "रायपुर। वोटों में बीजेपी का हिस्सा 46.27 फीसदी है, कांग्रेस का 42.23 प्रतिशत।",
            {("coverage", "बीजेपी", 46.27), ("coverage", "कांग्रेस", 42.23)},
        ),
        (  # marks of counted persons are nobody's
            "जयपुर। जेईई मेन में प्रदेश के सात छात्रों ने 100 परसेंटाइल पाया है।",
            {("count", "राजस्थान", 7)},
        ),
        (  # the district of a town that is but a part of it
            "हल्द्वानी। जिले की अदालतों में लगी लोक अदालत में 6,218 वाद निस्तारित किए गए। हल्द्वानी में 45 प्रतिशत वाद निपटे। नैनीताल जिला तीसरे स्थान पर है।",
            {("coverage", "नैनीताल", 6218), ("coverage", "हल्द्वानी अदालत", 45), ("rank", "नैनीताल", 3)},
        ),
        (  # those whom an election gave, by party
            "धमतरी। 40 वार्डों में मतदान हुआ। भाजपा के 27, कांग्रेस के 11 पार्षद जीते।",
            {("count", "धमतरी", 40), ("count", "भाजपा", 27), ("count", "कांग्रेस", 11)},
        ),
    ],
)
def test_whose(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("कारोबारी सुगमता में यूपी की लंबी छलांग, 12वें से दूसरे नंबर पर", {("rank", "उत्तर प्रदेश", 12), ("rank", "उत्तर प्रदेश", 2)}),
        ("मृतका पांच बहनों में तीसरे नंबर की थी", set()),
        ("प्लेटफार्म नंबर एक के बजाय पांच पर आई ट्रेन", set()),
    ],
)
def test_titles(title: str, wanted: set[tuple[str, str, float]]) -> None:
    assert told("नई दिल्ली। सूची जारी हुई।", title=title) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # of a row of parts all are what the last is, and rows without a verb tell what was reached
            "मीरजापुर। सदर के 1,53,175 किसानों में 77,375 (50.90 प्रतिशत) और लालगंज के 64,097 में 31,463 (51.65 प्रतिशत) रजिस्ट्री करा चुके हैं।",
            {("coverage", 77375), ("coverage", 50.9), ("coverage", 31463), ("coverage", 51.65)},
        ),
        (  # जमालपुर holds no जमा
            "मुंगेर। बैठक में बताया गया कि 412 लोग आए, जिनमें 61 जमालपुर के थे।",
            {("count", 412), ("count", 61)},
        ),
        (  # instalments in turn
            "कौशांबी। 9,450 लाभार्थियों को आवास स्वीकृत हुए। इनमें से 9,312 को पहली, 8,704 को दूसरी और 6,950 को तीसरी किस्त भेजी जा चुकी है।",
            {("coverage", 9450), ("coverage", 9312), ("coverage", 8704), ("coverage", 6950)},
        ),
        (  # and divisions
            "चंपावत। हाईस्कूल में 375 को सम्मान सहित, 1097 को प्रथम और 212 को तृतीय श्रेणी मिली।",
            {("count", 375), ("count", 1097), ("count", 212)},
        ),
        (  # saplings are planted, and no means
            "सोनभद्र। वन विभाग ने 82 लाख और उद्यान विभाग ने 2.1 लाख पौधे लगाए।",
            {("coverage", 8200000), ("coverage", 210000)},
        ),
        (  # a percent told by its noun alone
            "बागेश्वर। 3306 में से 3186 विद्यार्थी पास हुए, प्रतिशत 96.37 रहा।",
            {("coverage", 3186), ("coverage", 96.37)},
        ),
        (  # so many beyond a bound
            "भदोही। 43 विद्यालयों में उपस्थिति 40 प्रतिशत से कम मिली।",
            {("count", 43)},
        ),
        (  # what would be, if
            "बदायूं। 15 नवंबर तक शत-प्रतिशत रजिस्ट्री नहीं हुई तो कार्रवाई होगी।",
            set(),
        ),
        (  # years with a figure each, and their noun before them
            "हरदा। हत्या के प्रयास के केस 2016 में 11 और 2017 में 20 थे।",
            {("count", 11), ("count", 20)},
        ),
        (  # crores of a target, and what was taken
            "मथुरा। मथुरा जोन को 155 करोड़ का लक्ष्य मिला था, इसके सापेक्ष 137.5 करोड़ की वसूली हुई। 3,120 शिकायतें मिलीं, जिनमें 9.8 करोड़ की ठगी हुई।",
            {("amount", 1550000000), ("amount", 1375000000), ("count", 3120), ("amount", 98000000)},
        ),
        (  # what a place was got with is no field
            "रायपुर। सरगुजा जिला 91 संस्थानों के प्रमाणीकरण के साथ राज्य में प्रथम स्थान पर है।",
            {("count", 91), ("rank", 1)},
        ),
        (  # a rate counts no schools
            "छतरपुर। 318 स्कूल एक शिक्षक के भरोसे चल रहे हैं। ड्रॉपआउट दर 2.4 और 11.8 प्रतिशत है।",
            {("count", 318), ("coverage", 2.4), ("coverage", 11.8)},
        ),
        (  # how many of those that a row counts are done
            "सागर। ब्लॉकवार स्थिति\n• बीना: 148 गांव, 122 में काम पूरा\n• खुरई: 171 गांव, 96 में काम पूरा",
            {("coverage", 122), ("coverage", 96)},
        ),
        (  # rows of the article's own figures, and of offences
            "महासमुंद। धान खरीदी जोरों पर है।\nकुल पंजीकृत किसान: 1,58,412\nउपार्जन केंद्र: 182\nटोकन कटे: 1,21,044",
            {("coverage", 158412), ("count", 182)},
        ),
        (
            "सुल्तानपुर। यातायात पुलिस ने कार्रवाई की।\nबिना हेलमेट - 9,864\nबिना सीट बेल्ट - 1,530\nतीन सवारी - 2,218",
            {("count", 9864), ("count", 1530), ("count", 2218)},
        ),
        (  # rows whose sum the sentence before holds
            "जयपुर। प्रदेश में 6.42 लाख राजस्व वाद लंबित हैं।\n1. जयपुर: 48,212\n2. जोधपुर: 39,004\n3. नागौर: 35,918",
            {("count", 642000), ("count", 48212), ("count", 39004), ("count", 35918)},
        ),
        (  # so many are given of those promised
            "सागर। 4.12 लाख कनेक्शन देने थे, 3.86 लाख दिए जा चुके।",
            {("coverage", 412000), ("coverage", 386000)},
        ),
        (  # sisters of a scheme, and sisters
            "सागर। जिले की 4 लाख 18 हजार बहनों को राशि मिलेगी। वह पांच बहनों में सबसे बड़ी है।",
            {("coverage", 418000)},
        ),
    ],
)
def test_what(text: str, wanted: set[tuple[str, float]]) -> None:
    assert {(kind, value) for kind, _, value in told(text)} == wanted


def test_what_they_can_do_is_no_forecast() -> None:
    (fact,) = facts("रांची: झारखंड में कक्षा पांच के 40 फीसदी बच्चे ही पाठ पढ़ सकते हैं.")
    assert (fact.value, fact.modality) == (40, "actual")


def test_an_aim_told_beside_what_was_reached() -> None:
    aim, reached = facts("पौड़ी। अगस्त तक 42 प्रतिशत वित्तीय लक्ष्य के सापेक्ष मात्र 36.4 प्रतिशत उपलब्धि रही।")
    assert (aim.value, aim.modality) == (42, "target")
    assert (reached.value, reached.modality) == (36.4, "actual")


def test_the_work_behind_a_share_is_its_measure() -> None:
    read = facts("उन्नाव। एमडीएम पोर्टल की रिपोर्ट आई। बीघापुर में 66 और हसनगंज में 47.5 फीसदी बच्चों की उपस्थिति रही।")
    assert [(f.value, f.measure) for f in read] == [(66, "उपस्थिति"), (47.5, "उपस्थिति")]
