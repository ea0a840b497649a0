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
            {("amount", "छतरपुर नगर पालिका", 6_200_000), ("amount", "छतरपुर पीएचई", 2_800_000)},
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
            {("rank", "रीवा", 6), ("rank", "रीवा पुलिस", 1)},
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


def test_a_field_is_no_clause() -> None:
    """A figure before a clause of its own is no field of the next one's rank."""
    found = told_of_totals("छतरपुर। 15 लाख कार्ड के लक्ष्य में से 10 लाख 91 हजार बन चुके हैं और प्रदेश में जिला 14वें स्थान पर है।")
    assert ("rank", "छतरपुर", 14, None) in found


def test_a_father_beside_a_pupil_and_a_hall_are_not_spoken_of() -> None:
    found = told_of_totals(
        "बेगूसराय। नीट में श्रेया भारद्वाज ने 720 में 641 अंक पाए। श्रेया के पिता संजय भारद्वाज अभिकर्ता हैं। उसने परीक्षा में 99 प्रतिशत अंक पाए थे।"
    )
    assert {subject for _, subject, *_ in found} == {"श्रेया भारद्वाज"}
    found = told_of_totals(
        "सोनभद्र। विकास भवन सभागार में सीडीओ ने समीक्षा की। पीएम आवास में 14,286 के लक्ष्य के सापेक्ष 11,903 आवास पूरे मिले।"
    )
    assert {subject for _, subject, *_ in found} == {"सोनभद्र"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "27.64 अंक के साथ दूसरे स्थान पर बिलासपुर का सरकंडा थाना, 27.10 अंक लेकर तीसरे स्थान पर दुर्ग का सुपेला थाना रहा।",
            {("score", "सरकंडा", 27.64), ("rank", "सरकंडा", 2), ("score", "सुपेला", 27.1), ("rank", "सुपेला", 3)},
        ),
        (
            "मधुबनी पहले नंबर पर रहा। दूसरे नंबर पर सहरसा में 96 प्रतिशत, तीसरे नंबर पर शेखपुरा में 95 प्रतिशत टीकाकरण हुआ।",
            {
                ("rank", "मधुबनी", 1),
                ("rank", "सहरसा", 2),
                ("coverage", "सहरसा", 96),
                ("rank", "शेखपुरा", 3),
                ("coverage", "शेखपुरा", 95),
            },
        ),
        ("कर्नाटक टॉप पर, 9वें नंबर पर पहुंचा उत्तराखंड।", {("rank", "कर्नाटक", 1), ("rank", "उत्तराखंड", 9)}),
        (
            "बागोड़ा 96.2 प्रतिशत निस्तारण के साथ जिले में पहले नंबर पर रहा।",
            {("coverage", "बागोड़ा", 96.2), ("rank", "बागोड़ा", 1)},
        ),
    ],
)
def test_a_subject_that_its_place_or_share_leads_to(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "बस्ती। थानों की रैंकिंग में हर्रैया को 48 अंक मिले। मुंडेरवा के खाते में 22 अंक ही आए।",
            {("score", "हर्रैया", 48), ("score", "मुंडेरवा", 22)},
        ),
        ("गोड्डा। केसीसी में अकेले एसबीआइ के पास 2,870 आवेदन पड़े हैं।", {("count", "एसबीआइ", 2870)}),
        ("उज्जैन। दुर्ग निगम पर बिजली कंपनी का 18 करोड़ रुपये बकाया है।", {("amount", "दुर्ग नगर निगम", 180_000_000)}),
    ],
)
def test_whose_account_a_figure_stands_in(text: str, wanted: set[tuple[str, str, float]]) -> None:
    """Who holds or owes it, not who was spoken of before nor to whom it is owed."""
    assert told(text) == wanted


def test_a_body_called_by_letters_is_a_name_without_its_town() -> None:
    """“लखनऊ का एसजीपीजीआई मेडिकल श्रेणी में": neither the town nor the field is part of it."""
    found = told("लखनऊ। एनआईआरएफ में केजीएमयू मेडिकल श्रेणी में आठवें और लखनऊ का एसजीपीजीआई मेडिकल श्रेणी में छठे स्थान पर है।")
    assert found == {("rank", "केजीएमयू", 8), ("rank", "एसजीपीजीआई", 6)}


def test_banks_with_a_country_in_their_name() -> None:
    found = told("गोड्डा। मार्च में बैंक ऑफ इंडिया का सीडी रेशियो 28.4%, इंडियन बैंक का 31.07% तथा एसबीआइ का 36.9% रहा।")
    assert found == {("coverage", "बैंक ऑफ इंडिया", 28.4), ("coverage", "इंडियन बैंक", 31.07), ("coverage", "एसबीआइ", 36.9)}


def test_what_somebody_became_is_nobody() -> None:
    """“45 अंक लेकर विजेता बनी" is of the team before it; "विजेता को 2,100 रुपये" is the winner's."""
    found = told("कोटद्वार। प्रश्नोत्तरी में सरस्वती विद्या मंदिर 45 अंक लेकर विजेता बना।")
    assert found == {("score", "सरस्वती विद्या मंदिर", 45)}
    assert ("amount", "उपविजेता", 50000) in told("सिमडेगा। लीग के उपविजेता को 50 हजार रुपये मिलेंगे।")


def test_scores_of_a_row_of_years() -> None:
    found = told(
        "नई दिल्ली। एसडीजी इंडिया इंडेक्स में देश का कुल स्कोर 100 में से 71 रहा, जो 2020-21 में 66 था। "
        "उत्तर प्रदेश का स्कोर 2018 के 42 से बढ़कर 67 हो गया और वह राज्यों में 18वें नंबर पर आ गया।"
    )
    assert found == {
        ("score", "भारत", 71),
        ("score", "भारत", 66),
        ("score", "उत्तर प्रदेश", 42),
        ("score", "उत्तर प्रदेश", 67),
        ("rank", "उत्तर प्रदेश", 18),
    }


def test_who_takes_part_in_a_meet_is_counted_of_the_meet() -> None:
    """Not of where it is held; a place that owns its players keeps them."""
    meet = "अजमेर। अजमेर में राज्य जूनियर एथलेटिक्स प्रतियोगिता शुरू हुई। प्रतियोगिता में 24 जिलों के 860 खिलाड़ियों ने हिस्सा लिया।"
    assert {("count", "जूनियर एथलेटिक्स प्रतियोगिता", 860)} <= told(meet)
    own = told("भोपाल। राज्य जूनियर एथलेटिक्स प्रतियोगिता शुरू हुई। प्रतियोगिता में मध्यप्रदेश के 343 खिलाड़ी भाग ले रहे हैं।")
    assert ("count", "मध्यप्रदेश", 343) in own


def test_money_for_a_place_is_of_whoever_holds_it() -> None:
    found = told(
        "बालोद। सूचकांक में ग्राम पंचायत भोथली को प्रथम, ग्राम पंचायत संबलपुर को द्वितीय स्थान मिला। "
        "प्रथम स्थान पर रही पंचायत को एक लाख रुपये तथा द्वितीय को 75 हजार रुपये दिए गए।"
    )
    assert {("amount", "ग्राम पंचायत भोथली", 100_000), ("amount", "ग्राम पंचायत संबलपुर", 75_000)} <= found
    nobody = told("बालोद। प्रतियोगिता में प्रथम को 5,000 रुपये और द्वितीय को 3,000 रुपये मिलेंगे।")
    assert not {subject for kind, subject, _ in nobody if kind == "amount"} & {"प्रथम", "द्वितीय"}


def test_the_states_government_judges_and_is_not_judged() -> None:
    """“शासन ने 2,48,630 का लक्ष्य दिया" is the district's target."""
    found = told("जालौन। फार्मर रजिस्ट्री में शासन ने 2,48,630 किसानों का लक्ष्य दिया, जिसमें 1,77,412 की रजिस्ट्री हो चुकी है।")
    assert {subject for _, subject, _ in found} == {"जालौन"}


def test_who_gives_is_not_whom_the_next_figures_are_of() -> None:
    found = told(
        "नाहन। सिरमौर जिले की 14 पंचायतें चुनी गईं। इन पंचायतों को सरकार की ओर से राशि मिलेगी। इसके अलावा 602 वार्ड सदस्य जीते हैं।"
    )
    assert "सरकार" not in {subject for _, subject, _ in found}


def test_in_what_is_not_who() -> None:
    """A sector, a theme and the size of towns stand in the locative before a figure like places."""
    found = told("गोड्डा। ऋण योजना में कृषि क्षेत्र में 410 करोड़ के विरुद्ध 236 करोड़ रुपये ही दिए गए।")
    assert {subject for _, subject, _ in found} == {"गोड्डा"}
    found = told("बालोद। स्वच्छ एवं हरित पंचायत थीम में जिला राज्य में तीसरे स्थान पर रहा।")
    assert found == {("rank", "बालोद", 3)}
    found = told("बूंदी। जिले के निकायों में लाखेरी 20 से 50 हजार आबादी वाली श्रेणी में 212वें, नैनवां 340वें स्थान पर रहे।")
    assert found == {("rank", "लाखेरी", 212), ("rank", "नैनवां", 340)}


def test_a_unit_that_ends_a_name_is_that_name() -> None:
    found = told("जींद। जिले में 34 हिस्ट्रीशीट खोली गईं, जिनमें सबसे ज्यादा 9 जुलाना थाने की हैं।")
    assert ("count", "जुलाना", 9) in found


def test_a_source_is_sought_within_its_sentence() -> None:
    """“रोहतक का 387 दर्ज किया गया। सूची में 418 …": the list of the next sentence is not Rohtak's report."""
    found = told("चंडीगढ़। जींद का एक्यूआई 409 और रोहतक का 387 दर्ज किया गया। सूची में 418 के साथ दिल्ली सबसे ऊपर रही।")
    assert {("score", "जींद", 409), ("score", "रोहतक", 387)} <= found


def test_what_this_restates_is_of_the_same_one() -> None:
    found = told("सुलतानपुर। बैंक आफ बड़ौदा ने 412 लोगों को ऋण दिया, यह जिले में बंटे ऋण का 32 प्रतिशत है।")
    assert {subject for _, subject, _ in found} == {"बैंक आफ बड़ौदा"}


def test_a_figure_in_brackets_parts_no_name_from_its_place() -> None:
    found = told("मंडी। 1500 मीटर में डोला राम ने पहला स्थान पाया। लंबी कूद में जोगिंद्रनगर के अर्पित (6.12 मीटर) अव्वल रहे।")
    assert ("rank", "अर्पित", 1) in found


def test_an_institution_without_a_name_is_the_one_named_last() -> None:
    found = told("देहरादून। एनआईआरएफ में आईआईटी रुड़की को छठा स्थान मिला। वास्तुकला में संस्थान पांचवें साल अव्वल रहा।")
    assert ("rank", "आईआईटी रुड़की", 1) in found


def test_a_daughter_of_a_village_in_the_title_is_the_pupil_of_the_text() -> None:
    found = told(
        "जींद। हरियाणा बोर्ड की 12वीं की परीक्षा में जींद प्रदेश में पांचवें नंबर पर रहा। गांव मोरखी की अंजलि ने 500 में से 496 अंक लेकर जिले में पहला स्थान पाया।",
        title="12वीं में जींद प्रदेश में पांचवें नंबर पर, मोरखी की बेटी ने 500 में से 496 अंक लिए",
    )
    assert {subject for kind, subject, value in found if kind == "score"} == {"अंजलि"}


def test_a_reading_of_the_index_may_lead_to_its_town() -> None:
    """“सूची में 418 के साथ दिल्ली सबसे ऊपर", behind readings that said of what they are."""
    found = told("चंडीगढ़। जींद का एक्यूआई 409 और रोहतक का 387 दर्ज किया गया। सूची में 418 के साथ दिल्ली सबसे ऊपर रही।")
    assert ("score", "दिल्ली", 418) in found


def test_many_who_did_it_have_no_figures_of_their_own() -> None:
    found = told("हमीरपुर। जिले में 940 मरीज हैं। इनमें से 530 को निक्षय मित्रों ने गोद लिया है। उपचार की सफलता दर 91 प्रतिशत है।")
    assert {("coverage", "हमीरपुर", 530), ("coverage", "हमीरपुर", 91)} <= found


def test_an_institution_by_its_short_name_in_the_title() -> None:
    """“गुजवि स्टेट यूनिवर्सिटी में 41वें": the short name of brackets in the text, and the category that it is ranked in."""
    found = told(
        "हिसार : रैंकिंग में गुरु जंभेश्वर विश्वविद्यालय (गुजवि) को स्टेट पब्लिक यूनिवर्सिटी श्रेणी में 41वां स्थान मिला। "
        "फार्मेसी श्रेणी में विश्वविद्यालय 63वें पायदान पर है।",
        title="एनआईआरएफ रैंकिंग: गुजवि स्टेट यूनिवर्सिटी में 41वें नंबर पर",
    )
    assert found == {("rank", "गुरु जंभेश्वर विश्वविद्यालय", 41), ("rank", "गुरु जंभेश्वर विश्वविद्यालय", 63)}


def test_kinds_of_suit_are_nobody_though_no_word_opens_their_row() -> None:
    found = told(
        "लखीसराय। राष्ट्रीय लोक अदालत लगी। बिजली विभाग के 187, ट्रैफिक चालान के 254 और सुलहनीय आपराधिक के 166 मामले निष्पादित किये गये।"
    )
    assert {subject for _, subject, _ in found} == {"लखीसराय"}


def test_the_capital_of_another_country_is_not_delhi() -> None:
    assert ("count", "दिल्ली", 45) not in told("नई दिल्ली। नेपाल की राष्ट्रीय राजधानी में 45 मामले मिले।")


def test_a_state_orders_what_it_does_not_have() -> None:
    assert ("count", "बेगूसराय", 45) in told("बेगूसराय। राज्य के निर्देश पर गांवों में 45 शिविर लगे।")


def test_two_persons_and_the_one_to_whom_it_was_done() -> None:
    assert ("count", "मोहन लाल", 6) in told("बलिया। मोहन लाल को सुरेश यादव ने पीटा। उस पर 6 मुकदमे दर्ज हैं।")


def test_rows_with_their_own_wholes_are_places_where_the_heading_names_nobody() -> None:
    found = told(
        "बूंदी। आवास बन रहे हैं।\n\nइतने आवास बने\n\n- लोहारपुर - 40 में से 24\n- मोतीगढ़ी - 18 में से 13\n- केसरपुरा - 15 में से 6"
    )
    assert {subject for _, subject, value in found if value in (24, 13, 6)} == {"लोहारपुर", "मोतीगढ़ी", "केसरपुरा"}


def test_a_person_spoken_of_is_who_comes_next() -> None:
    found = told("नई दिल्ली। भारत के रोहन वर्मा ने रैंकिंग में छलांग लगाई है। पुरुष एकल में वह 14वें स्थान पर पहुंच गए हैं।")
    assert ("rank", "रोहन वर्मा", 14) in found


def test_initials_are_part_of_a_name() -> None:
    found = told("नई दिल्ली। डी. गुकेश 2776 अंकों के साथ पांचवें स्थान पर हैं।", title="Chess: भारत के तीन खिलाड़ी शीर्ष में")
    assert ("rank", "डी. गुकेश", 5) in found
