"""Whose figure it is where the clause holds more than one name: criteria, levels, rows, fathers, players, neighbours."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told, told_of_totals


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # cases that a court settled, and the sums of a row whose last alone has its unit
            "शाजापुर। लोक अदालत लगी। चेक बाउंस के 91 प्रकरणों में एक करोड़ 47 लाख तथा बैंक रिकवरी के 117 मामलों में 76 लाख रुपए का समझौता हुआ।",
            {
                ("coverage", "शाजापुर", 91),
                ("amount", "शाजापुर", 14_700_000),
                ("coverage", "शाजापुर", 117),
                ("amount", "शाजापुर", 7_600_000),
            },
        ),
        (  # parts of wholes in two constructions, closed by the verb behind the last
            "गुना। सीएम हेल्पलाइन में कैंट थाना ने 186 में से 183 और चांचौड़ा थाने ने 97 में 80 शिकायतें बंद कराईं।",
            {("coverage", "कैंट", 183), ("coverage", "चांचौड़ा", 80)},
        ),
        (  # places behind a dash
            "गोपेश्वर। एथलेटिक्स प्रतियोगिता की लंबी कूद में प्रथम- नितिन, द्वितीय- अभिषेक, तृतीय- रोहन रहे।",
            {("rank", "नितिन", 1), ("rank", "अभिषेक", 2), ("rank", "रोहन", 3)},
        ),
        (  # whoever of many has a figure of his own is not whose the many are
            "जयपुर। राजस्थान में चुनाव हुआ। प्रदेश के शेष 12 जिलों में सीकर में 78 प्रतिशत मतदान हुआ।",
            {("count", "राजस्थान", 12), ("coverage", "सीकर", 78)},
        ),
        (  # what a government did is its state's
            "रायपुर। इस वर्ष राज्य सरकार ने 27.78 लाख किसानों का पंजीयन किया है।",
            {("coverage", "छत्तीसगढ़", 2_778_000)},
        ),
        (  # a city that is spelt like a noun
            "गुजरात बोर्ड ने परिणाम जारी किया। जिसमें सूरत का रिजल्ट सबसे ज्यादा 86.75% आया।",
            {("coverage", "सूरत", 86.75)},
        ),
        (  # an index right before its value, and what its class is
            "दिल्ली। जहांगीरपुरी में AQI 455 रहा, जिसे 'गंभीर' श्रेणी में रखा जाता है।",
            {("score", "जहांगीरपुरी", 455)},
        ),
        (  # the place that जहां leads on from, a word between
            "उनमें तमिलनाडु का कोयंबटूर भी है, जहां डेंगू के केवल 12 मामले मिले।",
            {("count", "कोयंबटूर", 12)},
        ),
        (  # a row of places that no table knows
            "मंडी। गोहर में 81.6, करसोग में 80.3, धर्मपुर में 76 और द्रंग में 78.85 फीसदी लोगों ने मताधिकार का प्रयोग किया।",
            {("coverage", name, got) for name, got in (("गोहर", 81.6), ("करसोग", 80.3), ("धर्मपुर", 76), ("द्रंग", 78.85))},
        ),
        (  # a block beside its district, whose tehsil it is too
            "गुना। सीएम हेल्पलाइन की रैंकिंग में आरोन जिले के 18 थानों में आखिरी स्थान पर है।",
            {("rank", "आरोन", 18)},
        ),
        (  # who owes, known to no table
            "छतरपुर। नगर पालिका पर 62 लाख और पीएचई पर 28 लाख रुपए का बिल बाकी है।",
            {("amount", "छतरपुर नगर पालिका", 6_200_000), ("amount", "पीएचई", 2_800_000)},
        ),
        (  # from where, behind a joint
            "सीतामढ़ी। अभियान में रीगा थाना से तीन और बथनाहा थाना से दो वारंटी जेल भेजे गये।",
            {("count", "रीगा", 3), ("count", "बथनाहा", 2)},
        ),
        (  # a body that the town before it owns
            "झालावाड़। संपर्क पोर्टल की रैंकिंग में झालावाड़ का डिस्कॉम प्रदेश में चौथे स्थान पर रहा।",
            {("rank", "झालावाड़ डिस्कॉम", 4)},
        ),
        (  # criteria as labels of rows
            "राजनांदगांव। स्वच्छ सर्वेक्षण में शहर की स्थिति :\n- गीला-सूखा कचरा पृथक्करण : 64 प्रतिशत\n- नालों की सफाई : 58 प्रतिशत",
            {("coverage", "राजनांदगांव", 64), ("coverage", "राजनांदगांव", 58)},
        ),
        (  # a paper's office as a dateline
            "सासाराम कार्यालय. एसपी ने बताया कि मई में जिले में 986 कांड दर्ज हुए. चेनारी व शिवसागर थाने लक्ष्य के करीब रहे.",
            {("count", "सासाराम", 986)},
        ),
        (  # bounds of grades, and no marks
            "नई दिल्ली। पीजीआई में चंडीगढ़ 711.4 अंक लेकर पहले स्थान पर है। कोई राज्य 761 से 1000 अंक वाले ग्रेड में नहीं है।",
            {("score", "चंडीगढ़", 711.4), ("rank", "चंडीगढ़", 1)},
        ),
        (  # criteria, each before its total, in a row
            "बूंदी। सर्वेक्षण में बूंदी को 6000 अंकों में से 2310.5 अंक मिले। इनमें सेवा स्तर के 1500 में से "
            "510, सिटीजन वायस के 1500 में से 902 और सर्टिफिकेशन के 1500 में से सिर्फ 300 अंक शामिल हैं।",
            {("score", "बूंदी", 2310.5), ("score", "बूंदी", 510), ("score", "बूंदी", 902), ("score", "बूंदी", 300)},
        ),
        (  # a word for the last that no other place follows
            "बदायूं। रैंकिंग में हरदोई फिसड्डी रहा और 75वें स्थान पर है।",
            {("rank", "हरदोई", 75)},
        ),
        (  # whom somebody is so far behind, and whose own place is said already
            "अररिया। रैंकिंग में शिवहर अव्वल, तो किशनगंज फिसड्डी मधेपुरा से दो पायदान नीचे 21वें पर अररिया, तो सुपौल 26वें नंबर पर।",
            {("rank", "शिवहर", 1), ("rank", "अररिया", 21), ("rank", "सुपौल", 26)},
        ),
        (  # the last place of a field, and then another of the same
            "देवरिया। थानों की रैंकिंग आई। जिले के 17 थानों में भाटपार रानी आखिरी पायदान पर रहा, सितंबर में यह थाना 14वें नंबर पर था।",
            {("rank", "भाटपार रानी", 17), ("rank", "भाटपार रानी", 14)},
        ),
        (  # ratings in brackets before a place, among players
            "दुबई। रैंकिंग में केन विलियमसन 901 प्वाइंट के साथ पहले पायदान पर हैं। हरफनमौलाओं में जेसन होल्डर (434) पहले और रवींद्र जडेजा (358) दूसरे स्थान पर हैं।",
            {
                *(("rank", name, place) for name, place in (("केन विलियमसन", 1), ("जेसन होल्डर", 1), ("रवींद्र जडेजा", 2))),
                *(
                    ("score", name, got)
                    for name, got in (("केन विलियमसन", 901), ("जेसन होल्डर", 434), ("रवींद्र जडेजा", 358))
                ),
            },
        ),
        (  # a full name before its place, whatever the tables know; a surname alone
            "दुबई। रैंकिंग में विराट कोहली 783 अंक के साथ छठे स्थान पर हैं। मार्को यानसन एक पायदान चढ़कर नौवें "
            "नंबर पर आ गए हैं। कोहली पिछले हफ्ते पांचवें स्थान पर थे।",
            {("rank", "विराट कोहली", 6), ("rank", "मार्को यानसन", 9), ("rank", "विराट कोहली", 5)},
        ),
        (  # an unknown town of the dateline, named again
            "सरदारबाग। सरदारबाग शहर में शिविर लगा। शहर में 412 बच्चों को टीका लगाया गया।",
            {("coverage", "सरदारबाग", 412)},
        ),
        (  # an examination of a board told from the board's seat
            "रामनगर। उत्तराखंड बोर्ड की हाईस्कूल व इंटरमीडिएट परीक्षा में इस बार भी पहाड़ के जिले आगे रहे। "
            "हाईस्कूल का उत्तीर्ण प्रतिशत 88.31 रहा। इसमें बालकों का उत्तीर्ण प्रतिशत 84.76 रहा।",
            {("coverage", "उत्तराखंड", 88.31), ("coverage", "उत्तराखंड के बालक", 84.76)},
        ),
        (  # a row with long figures, a constituency of two places in it
            "टोंक। पुनरीक्षण में मालपुरा में दो लाख 80 हजार 912 मतदाताओं में से एक लाख 22 हजार 640, टोंक में दो "
            "लाख 71 हजार 625 मतदाताओं में से 98 हजार 204 तथा देवली-उनियारा में दो लाख 81 हजार 732 मतदाताओं में "
            "से 96 हजार 711 प्रपत्र डिजिटाइज्ड किये जा चुके हैं।",
            {("coverage", "मालपुरा", 122640), ("coverage", "टोंक", 98204), ("coverage", "देवली-उनियारा", 96711)},
        ),
        (  # a percent for two classes
            "पटना। शिवम ने 10वीं में 76.12 और 12वीं में 81.35 फीसदी अंक पाए।",
            {("score", "शिवम", 76.12), ("score", "शिवम", 81.35)},
        ),
    ],
)
def test_whose_figure_stands_where_another_name_is_near(text: str, wanted: set[tuple[str, str, float]]) -> None:
    found = told(text)
    assert {f for f in found if f[0] in {kind for kind, *_ in wanted}} == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # a place given to three, and what all three got
            "प्रयागराज। तीसरा स्थान सीतापुर की नव्या सिंह, स्वाति सिंह और जालौन की दीपांशी सेंगर को मिला, तीनों के 588 अंक हैं।",
            {*(("rank", n, 3) for n in ("नव्या सिंह", "स्वाति सिंह", "दीपांशी सेंगर"))},
        ),
        (  # the first places, each with its figure
            "जोधपुर। थानों में ओसियां 81, बिलाड़ा 79.5 और पीपाड़ शहर 77 अंकों के साथ पहले तीन स्थानों पर हैं।",
            {("rank", "ओसियां", 1), ("rank", "बिलाड़ा", 2), ("rank", "पीपाड़ शहर", 3)},
        ),
        (
            "बदायूं। थानों की रैंकिंग में बिसौली 8,210 और सहसवान 7,960 के साथ दूसरे व तीसरे स्थान पर रहे।",
            {("rank", "बिसौली", 2), ("rank", "सहसवान", 3)},
        ),
        (  # who was beaten
            "शिमला। हॉकी में ऊना ने सिरमौर को 3-1 से हराकर पहला स्थान प्राप्त किया।",
            {("rank", "ऊना", 1)},
        ),
        (  # places before names, with no comma; teams of a place
            "सोनभद्र। दौड़ में प्रथम रोहित कुमार दूसरे अमन खरवार और तीसरे नंबर पर विकास रहे। वालीबाल में ओबरा की "
            "टीम पहले और गुरमुरा की टीम दूसरे स्थान पर रही।",
            {
                *(("rank", n, i) for i, n in enumerate(("रोहित कुमार", "अमन खरवार", "विकास"), 1)),
                ("rank", "ओबरा टीम", 1),
                ("rank", "गुरमुरा टीम", 2),
            },
        ),
        (  # the department that is last is not the last of the districts
            "रीवा। 52 जिलों की सूची में रीवा छठवें स्थान पर है। पुलिस विभाग 91.2 प्रतिशत के साथ जिले में पहले और "
            "ऊर्जा विभाग 74 प्रतिशत के साथ आखिरी नंबर पर रहा।",
            {("rank", "रीवा", 6), ("rank", "रीवा पुलिस विभाग", 1)},
        ),
        (
            "कोटा। नीट में सीकर के महेश कुमार ने ऑल इंडिया रैंक-1 हासिल की।",
            {("rank", "महेश कुमार", 1)},
        ),
        (
            "भोपाल। रैंकिंग में 52 जिलों को दो ग्रुप में बांटा जाता है। ग्रुप ए में दूसरे नंबर पर छिंदवाड़ा 92.7 "
            "और तीसरे नंबर पर सागर 91.05 फीसदी स्कोर के साथ रहा है।",
            {("rank", "छिंदवाड़ा", 2), ("rank", "सागर", 3)},
        ),
        (  # a town's area, which the next sentence points to
            "औरंगाबाद। कुटुंबा प्रखंड में 52 हजार लोगों ने दवा खाई। सबसे खराब स्थिति औरंगाबाद नगर परिषद क्षेत्र "
            "की है। यहां 98 हजार लोगों के लक्ष्य के विरुद्ध मात्र 41 हजार लोगों ने ही दवा खाई।",
            {("coverage", "कुटुंबा प्रखंड", 52000), ("coverage", "औरंगाबाद नगर परिषद", 41000)},
        ),
        (
            "सहरसा। जिले में 65.76 फीसदी कार्डधारियों का ई केवाईसी हुआ है, जबकि राज्य स्तर पर 63.9 फीसदी ही उपलब्धि हासिल की गई है।",
            {("coverage", "सहरसा", 65.76), ("coverage", "बिहार", 63.9)},
        ),
        (  # a paper's name above its dateline
            "‘छत्तीसगढ़’ संवाददाता\n\nबालोद, 18 सितंबर। जिले में अब तक 7 लाख 12 हजार सदस्यों द्वारा ई-केवाईसी करा लिया गया है।",
            {("coverage", "बालोद", 712000)},
        ),
        (
            "भोपाल। नरसिंहपुर 84.2 प्रतिशत वेटेज स्कोर के साथ पहले और रतलाम 81.77 प्रतिशत के साथ तीसरे स्थान पर "
            "रहा। महिला एवं बाल विकास विभाग का स्कोर भी 64.08 प्रतिशत ही रहा।",
            {("score", "नरसिंहपुर", 84.2), ("score", "रतलाम", 81.77), ("score", "महिला एवं बाल विकास विभाग", 64.08)},
        ),
        (  # marks for two aims, the noun with the last
            "पिथौरागढ़। जनपद को स्वच्छ जल के लक्ष्य में 100 में से 91 तथा गुणवत्तापूर्ण शिक्षा के लक्ष्य में 100 में से 69 अंक मिले हैं।",
            {("score", "पिथौरागढ़", 91), ("score", "पिथौरागढ़", 69)},
        ),
        (
            "जींद। जींद का एक्यूआई 389 रहा। मंगलवार को यह 438 पर पहुंच गया।",
            {("score", "जींद", 389), ("score", "जींद", 438)},
        ),
    ],
)
def test_whose_place_it_is_in_sentences_of_many(text: str, wanted: set[tuple[str, str, float]]) -> None:
    found = told(text)
    assert {f for f in found if f[0] in {kind for kind, *_ in wanted}} == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # a child before her father, who got the marks and so topped
            "भिवानी। गोहाना की नेहा पुत्री राजबीर मलिक ने 500 में से 497 अंक लेकर कला संकाय से हरियाणा में टॉप किया।",
            {("score", "नेहा", 497), ("rank", "नेहा", 1)},
        ),
        (
            "जींद। जींद का लिंगानुपात 951 था। दूसरे स्थान पर 977 के लिंगानुपात के साथ पंचकूला है।",
            {("score", "जींद", 951), ("score", "पंचकूला", 977), ("rank", "पंचकूला", 2)},
        ),
        (  # where an index was read, in a town
            "पटना। पटना के समनपुरा में 276, दानापुर में 231, मुरादपुर में 244 एक्यूआई रहा।",
            {("score", "समनपुरा", 276), ("score", "दानापुर", 231), ("score", "मुरादपुर", 244)},
        ),
        (  # a town that is spelt like a verb, on a line of its own
            "पटना। हवा खराब है।\n\nशहरों का एक्यूआई\nपटना 238\nमुजफ्फरपुर 201\nगया 187",
            {("score", "पटना", 238), ("score", "मुजफ्फरपुर", 201), ("score", "गया", 187)},
        ),
        (  # a dateline in Latin letters, of a capital
            "Ranchi : राज्य के 23 लाख किशोरों को टीका देने का लक्ष्य रखा गया है। धनबाद जिले में 38,115 किशोरों को दूसरी डोज दी गई।",
            {("coverage", "झारखंड", 2300000), ("coverage", "धनबाद", 38115)},
        ),
        (  # a comma glued to the percent before it
            "गुमला। टीके में खूंटी- 41.24%,कोडरमा-30.67%, रामगढ़-29.50%,रांची-34.74% पर हैं।",
            {
                ("coverage", "खूंटी", 41.24),
                ("coverage", "कोडरमा", 30.67),
                ("coverage", "रामगढ़", 29.5),
                ("coverage", "रांची", 34.74),
            },
        ),
        (
            "शिमला। एनआईआरएफ में आई.आई.टी. मंडी को ओवरऑल श्रेणी में 72वां स्थान मिला है।",
            {("rank", "आई.आई.टी. मंडी", 72)},
        ),
        (
            "भिवानी। राजकीय विद्यालयों का परिणाम 82.90% और निजी विद्यालयों का 86.17% रहा।",
            {("coverage", "भिवानी के राजकीय विद्यालय", 82.9), ("coverage", "भिवानी के निजी विद्यालय", 86.17)},
        ),
    ],
)
def test_whose_it_is_by_words_about_a_name(text: str, wanted: set[tuple[str, str, float]]) -> None:
    found = told(text)
    assert {f for f in found if f[0] in {kind for kind, *_ in wanted}} == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # the level at which, and not whose
            "लखनऊ। राज्य स्तर पर जिले ने 63.9 फीसदी लक्ष्य हासिल किया। जिले को राज्य स्तर पर 88 फीसदी उपलब्धि मिली।",
            {("coverage", "लखनऊ", 63.9), ("coverage", "लखनऊ", 88)},
        ),
        (  # who held what was ranked
            "आगरा। शिक्षा विभाग द्वारा कराई परीक्षा में जिला 14वें स्थान पर रहा।",
            {("rank", "आगरा", 14)},
        ),
        (  # a percent of another clause is no mark
            "आगरा। नेहा ने 98 प्रतिशत अंक के साथ नाम रोशन किया, जबकि जिला 85 प्रतिशत के साथ प्रदेश में 5वें स्थान पर रहा।",
            {("coverage", "आगरा", 85)},
        ),
        ("Patna News: जिले ने 5 हजार किसानों का पंजीयन किया।", {("coverage", "पटना", 5000)}),
    ],
)
def test_whose_it_is_not(text: str, wanted: set[tuple[str, str, float]]) -> None:
    found = told(text)
    assert {f for f in found if f[0] in {kind for kind, *_ in wanted}} == wanted


@pytest.mark.parametrize(
    ("title", "text", "subject"),
    [
        ("टिहरी में 60 फीसदी काम", "नई टिहरी। जिले में 60 फीसदी घरों में नल लगे। टिहरी पीछे है।", "टिहरी"),
        ("ऊधम सिंह नगर में 60 फीसदी छात्र जुड़े", "रुद्रपुर। जिले में 60 फीसदी छात्र जुड़े।", "ऊधम सिंह नगर"),
        ("मंडी में 60 फीसदी काम", "संवाद सहयोगी, मंडी : जिले में 60 फीसदी घरों में नल लगे।", "मंडी"),
        ("यूपी: मतदान 60 फीसदी, गोंडा पीछे", "लखनऊ। उत्तर प्रदेश की 14 सीटों पर 60 फीसदी वोट पड़े।", "उत्तर प्रदेश"),
    ],
)
def test_whose_news_it_is(title: str, text: str, subject: str) -> None:
    found = facts(text, title)
    assert {f.subject for f in found if f.value == 60} == {subject}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # the owner of the members counted, and what the next sentence leaves out
            "बस्ती। पुलिस ने बाइक चोर गिरोह के तीन सदस्यों को पकड़ा। उनके पास से पांच मोटरसाइकिल बरामद हुईं।",
            {("count", "बाइक चोर गिरोह", 3, None), ("count", "बाइक चोर गिरोह", 5, None)},
        ),
        (  # a scheme's squad
            "बस्ती। एंटी रोमियो दल ने 340 स्थानों पर चेकिंग की।",
            {("count", "एंटी रोमियो दल", 340, None)},
        ),
        (  # a department sets the target of a place
            "बस्ती। कृषि विभाग ने जिले में 51 हजार हेक्टेयर में धान लगाने का लक्ष्य रखा है।",
            {("coverage", "बस्ती", 51000, None)},
        ),
        (  # readings of an index in a row without a verb
            "बस्ती। एक्यूआई 413 रहा। अन्य जगहों की बात करें तो गोंडा 304, बलरामपुर 276 तथा श्रावस्ती 198।",
            {("score", "गोंडा", 304, None), ("score", "श्रावस्ती", 198, None)},
        ),
    ],
)
def test_who_a_count_or_reading_is_of(text: str, wanted: set[tuple[str, str, float, float | None]]) -> None:
    assert wanted <= told_of_totals(text)


def test_whose_those_counted_are_stands_behind_their_noun() -> None:
    """“14 मरीज इंदिरानगर के हैं": theirs, whatever place the article is of; what they have or teach is nobody."""
    found = told("लखनऊ। लखनऊ में 40 मरीज मिले। सबसे अधिक 14 मरीज इंदिरानगर के हैं।")
    assert found == {("count", "लखनऊ", 40), ("count", "इंदिरानगर", 14)}
    assert told("कोटा। परिणाम में कोटा आगे है। सूची में 11 विद्यार्थी राजस्थान के हैं।") == {("count", "राजस्थान", 11)}
    assert told("देहरादून। 9 मरीज डेंगू के हैं। 12 शिक्षक गणित के हैं।") == {("count", "देहरादून", 9), ("count", "देहरादून", 12)}


def test_whose_index_a_figure_is() -> None:
    read = [(f.subject, f.measure) for f in facts("आनंद विहार का एक्यूआई 420 रहा। वजीरपुर का सूचकांक 410 रहा।")]
    assert read == [("आनंद विहार", "एक्यूआई"), ("वजीरपुर", "एक्यूआई")]


def test_a_forest_department_has_works_of_its_own() -> None:
    text = "शिक्षा विभाग के 26 कार्य, वन विभाग के 2 कार्य तथा स्वास्थ्य विभाग के 3 कार्यों का लोकार्पण किया गया।"
    assert {f.value: f.subject for f in facts(text)} == {26: "शिक्षा विभाग", 2: "वन विभाग", 3: "स्वास्थ्य विभाग"}


def test_a_name_behind_which_a_case_mark_stands_is_given_without_its_bend() -> None:
    assert [f.subject for f in facts("सोनपुर मेले में 300 दुकानें लगीं।")] == ["सोनपुर मेला"]


def test_the_area_of_a_station_goes_by_the_station() -> None:
    read = facts("अलीगढ़ के थाना लोधा क्षेत्र में पांच लोगों को गिरफ्तार किया गया।")
    assert [(f.subject, f.subject_type) for f in read] == [("लोधा", "police_station")]


def test_marks_before_a_name_and_its_sanskrit_ordinal() -> None:
    read = facts("उदयपुर। 51.06 अंक के साथ भींडर द्वितीय और 50.86 अंक के साथ सायरा ब्लॉक तृतीय स्थान पर रहा है।")
    assert {f.value: f.subject for f in read if f.kind == "score"} == {51.06: "भींडर", 50.86: "सायरा ब्लॉक"}
