"""Whom वह, जिले में, राजधानी and a body's head noun alone stand for, and who only tells or owns the list."""

from __future__ import annotations

import pytest

from scraper.article import Article
from tests.extract.telling import PUBLISHED, READER, facts, told

TITLES = {"धमतरी": "छत्तीसगढ़ में खरीदी तेज", "उत्तराखंड": "राष्ट्रीय खेल: उत्तराखंड ने जीते 24 गोल्ड"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # वह is whose the thing before it was
            "बस्ती। बस्ती मंडल के तीन जिलों में सबसे अच्छी हालत संतकबीरनगर की है, वह नौवें पायदान पर है।",
            ("rank", "संतकबीरनगर", 9),
        ),
        (  # a department with its list is not in it
            "गया। शेरघाटी अंचल ने बेहतर काम किया है। राजस्व विभाग की मई माह की सूची में वह राज्य के 534 अंचलों में आठवें स्थान पर है।",
            ("rank", "शेरघाटी अंचल", 8),
        ),
        (  # जिले में is the district named last, in news of a state
            "छत्तीसगढ़ के धमतरी जिले में खरीदी ने गति पकड़ी है। बुधवार तक जिले में 14,212 किसानों को भुगतान किया जा चुका है।",
            ("coverage", "धमतरी", 14212),
        ),
        (  # the capital of the state spoken of
            "जयपुर। राजस्थान में टीकाकरण जारी है। राजधानी में 48 लाख लोगों को पहली खुराक दी जा चुकी है।",
            ("coverage", "जयपुर", 4800000),
        ),
        (  # the state that the title names, of news that names several
            "हल्द्वानी: राष्ट्रीय खेलों का समापन हो गया। प्रदेश ने 24 गोल्ड जीते। महाराष्ट्र और हरियाणा आगे रहे।",
            ("count", "उत्तराखंड", 24),
        ),
        (  # a station of its own kind and the district that owns it
            "दिल्ली। मध्य प्रदेश के खरगोन जिले का अजाक थाना तीसरे नंबर पर है।",
            ("rank", "खरगोन अजाक थाना", 3),
        ),
        (  # the municipality by its letters
            "मंदसौर। नपा ने इस माह 12 लाख रुपए वसूले।",
            ("amount", "मंदसौर नगर पालिका", 1200000),
        ),
    ],
)
def test_what_points_back_is_followed(text: str, wanted: tuple[str, str, float]) -> None:
    """One sentence of each construction."""
    assert wanted in told(text, title=TITLES.get(wanted[1], ""))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # behind a place that somebody else's marks stand in front of
            "रीवा। दूसरा स्थान 497 अंक पाने वाले मऊगंज के आयुष मिश्रा को मिला।",
            {("rank", "आयुष मिश्रा", 2), ("score", "आयुष मिश्रा", 497)},
        ),
        (  # an owner with his initial
            "रीवा। दिव्यांगों में पहला स्थान ए विजय गणेश का है, जिन्होंने 492 अंक हासिल किए हैं।",
            {("rank", "ए विजय गणेश", 1), ("score", "ए विजय गणेश", 492)},
        ),
        (  # अंतर्गत marks a place as में does
            "महासमुंद। इनमें सरायपाली अंतर्गत 58 प्रतिशत, बसना अंतर्गत 61.3 प्रतिशत, खल्लारी अंतर्गत 55 प्रतिशत कार्य पूर्ण हो चुका है।",
            {("coverage", "सरायपाली", 58), ("coverage", "बसना", 61.3), ("coverage", "खल्लारी", 55)},
        ),
        (  # who has so much of the whole alone
            "कटिहार। मंडल में 47 घटनाएं दर्ज हुईं, जिनमें 29 अकेले पूर्णिया की हैं।",
            {("count", "पूर्णिया", 29)},
        ),
        (  # the police of a station, whose head noun stands before its name
            "चंपावत। थाना संदीपन घाट पुलिस ने 20 वाहनों का चालान किया। कोतवाली नगर पुलिस ने 16 वाहन सीज किए।",
            {("count", "संदीपन घाट", 20), ("count", "कोतवाली नगर", 16)},
        ),
        (  # where a university lies is no part of its name
            "नई दिल्ली। कर्नाटक में स्थित मणिपाल एकेडमी को छठा और नई दिल्ली स्थित जामिया मिल्लिया विश्वविद्यालय को तीसरा स्थान मिला है.",
            {("rank", "जामिया मिल्लिया विश्वविद्यालय", 3)},
        ),
        (  # the last of a field, which an adjective stands before
            "लखनऊ. इस इंडेक्स में 19 बड़े राज्यों की सूची में यूपी सबसे निचले स्थान पर आया है.",
            {("rank", "यूपी", 19)},
        ),
        (  # two places that one verb tells of
            "जयपुर। टोंक और बूंदी पहले स्थान पर रहे। सूचकांक में केरल और हिमाचल प्रदेश शीर्ष पर हैं।",
            {("rank", "टोंक", 1), ("rank", "बूंदी", 1), ("rank", "केरल", 1), ("rank", "हिमाचल प्रदेश", 1)},
        ),
        (  # constituencies by the letters of the assembly
            "ललितपुर। 226 ललितपुर सदर विस में चार लाख 96 हजार 961 मतदाता और 227 महरौनी विस में चार लाख 61 हजार 834 मतदाता हैं।",
            {("count", "ललितपुर सदर विस", 496961), ("count", "महरौनी विस", 461834)},
        ),
        (  # universities by their letters, in either script
            "लखनऊ। लखनऊ विश्वविद्यालय ने रैंक पाई है। राज्य श्रेणी में एलयू को 32वां स्थान मिला है। मेडिकल कैटेगरी में KGMU की 19वीं रैंक आई है।",
            {("rank", "लखनऊ विश्वविद्यालय", 32), ("rank", "KGMU", 19)},
        ),
        (  # a bound of two places, each below it
            "जयपुर। राजस्थान और पश्चिम बंगाल का कवरेज 50 प्रतिशत से कम है।",
            {("coverage", "राजस्थान", 50), ("coverage", "पश्चिम बंगाल", 50)},
        ),
        (  # where money is sent from is nobody's
            "कटनी। मुख्यमंत्री मंडला जिले से कटनी जिले के 2 लाख 43 हजार 292 लोगों के खाते में 29 करोड़ 63 लाख रुपये की राशि अंतरित करेंगे।",
            {("amount", "कटनी", 296300000)},
        ),
        (  # the most stands before its place, a state of the country's
            "देश भर में 2017 में अपराधों के 3.59 लाख मामले सामने आए, इसमें सर्वाधिक 56,011 मामले उत्तर प्रदेश में सामने आए।",
            {("count", "भारत", 359000), ("count", "उत्तर प्रदेश", 56011)},
        ),
        (  # where somebody lives is no part of the name
            "पटना। दूसरे स्थान पर दिल्ली के भाविक बंसल हैं और तीसरे स्थान पर यूपी के रहने वाले अक्षत कौशिक हैं।",
            {("rank", "भाविक बंसल", 2), ("rank", "अक्षत कौशिक", 3)},
        ),
        (  # what an election gives is the party's, and nothing else is
            "एटा। जिले में 290 बीएलओ लगे हैं। सपा जिलाध्यक्ष नाराज हैं। जिले में भाजपा को 4 सीटें मिलीं। 2017 में मतदान 60.9 प्रतिशत रहा तो बसपा पिछड़ गई।",
            {("count", "एटा", 290), ("count", "भाजपा", 4), ("coverage", "एटा", 60.9)},
        ),
        (  # a comma parts a place from the next one's name
            "बिहारशरीफ। राजस्व रैंकिंग में हरनौत प्रखंड तीसरे स्थान पर, बेन प्रखंड चौथे स्थान पर रहा।",
            {("rank", "हरनौत प्रखंड", 3), ("rank", "बेन प्रखंड", 4)},
        ),
        (  # head nouns that are counted lead no name
            "बलिया। जिले के दो ब्लॉक बैरिया और मनियार में टीकाकरण क्रमशः 40 और 42 फीसदी हुआ।",
            {("count", "बलिया", 2), ("coverage", "बैरिया", 40), ("coverage", "मनियार", 42)},
        ),
        (  # sums between the names and their places
            "नई दिल्ली। मध्य जोन 318 करोड़ रुपये और रोहिणी जोन 241 करोड़ रुपये के साथ क्रमश: दूसरे और तीसरे स्थान पर रहे।",
            {
                ("amount", "मध्य जोन", 3180000000),
                ("amount", "रोहिणी जोन", 2410000000),
                ("rank", "मध्य जोन", 2),
                ("rank", "रोहिणी जोन", 3),
            },
        ),
        (  # इनमे is misprinted, and no name
            "अशोकनगर। जिले में 9000 हितग्राही हैं। इनमे 4300 हितग्राही मृत पाए गए।",
            {("count", "अशोकनगर", 9000), ("count", "अशोकनगर", 4300)},
        ),
        (  # a surname like a verb
            "मुजफ्फरपुर। अनन्या सिंह प्रथम रही। मुजफ्फरपुर के धावक विकास सहनी 100 मीटर दौड़ में चौथे स्थान पर रहे।",
            {("rank", "अनन्या सिंह", 1), ("rank", "विकास सहनी", 4)},
        ),
        (  # girls to a thousand boys are an index, and what went to each account is nobody's
            "अररिया। जिले में प्रति हजार बालकों पर 912 बालिकाएं हैं। महिलाओं के खातों में 10-10 हजार रुपये भेजे गए।",
            {("score", "अररिया", 912)},
        ),
        (  # who did what is told in front of them
            "भोपाल। वसूली में सिंगरौली जिला अव्वल रहा। वेब जीआईएस में बीस प्रतिशत काम करके बैतूल जिला प्रदेश में अव्वल रहा।",
            {("rank", "सिंगरौली", 1), ("coverage", "बैतूल", 20), ("rank", "बैतूल", 1)},
        ),
        (  # fewer of what was counted in the sentence before
            "लखनऊ। 41 हजार पैनल लगाकर लखनऊ पहले स्थान पर है। 17,242 के साथ वाराणसी दूसरे और 7,479 के साथ बरेली तीसरे स्थान पर है।",
            {
                ("count", "लखनऊ", 41000),
                ("rank", "लखनऊ", 1),
                ("count", "वाराणसी", 17242),
                ("rank", "वाराणसी", 2),
                ("count", "बरेली", 7479),
                ("rank", "बरेली", 3),
            },
        ),
        (  # an unknown place among known ones
            "मुजफ्फरपुर। दाखिल खारिज में कांटी 71% ,मुसहरी 82%, मीनापुर 84% है।",
            {("coverage", "कांटी", 71), ("coverage", "मुसहरी", 82), ("coverage", "मीनापुर", 84)},
        ),
        (  # shares that stand before their places
            "नई दिल्ली। पर्यटकों में 2.60 प्रतिशत हिस्सेदारी कनाडा की, 2.49 प्रतिशत जापान की, 2.47 प्रतिशत सिंगापुर और 2.2 प्रतिशत नेपाल की रही।",
            {
                ("coverage", "कनाडा", 2.6),
                ("coverage", "जापान", 2.49),
                ("coverage", "सिंगापुर", 2.47),
                ("coverage", "नेपाल", 2.2),
            },
        ),
        (  # the seats of a state by party, one of them too
            "रायपुर। छत्तीसगढ़ की 90 विधानसभा सीटों में भाजपा को 54, कांग्रेस को 35 और गोंडवाना गणतंत्र पार्टी को एक सीट मिली।",
            {
                ("count", "छत्तीसगढ़", 90),
                ("count", "भाजपा", 54),
                ("count", "कांग्रेस", 35),
                ("count", "गोंडवाना गणतंत्र पार्टी", 1),
            },
        ),
        (  # what stands before बिजाई is no district, and goods have prices
            "जींद। धान की सीधी बिजाई के लिए 7,412 एकड़ के आवेदन आए। भिंडी के दाम आज 70 से 85 रुपए के बीच रहे। मटर 40 रुपए के बीच बिकी।",
            {("count", "जींद", 7412)},
        ),
        (  # no place of a misprinted weekday
            "पटना। मगंलवार को जिले में 68.89 प्रतिशत मतदान हुआ।",
            {("coverage", "पटना", 68.89)},
        ),
        (  # two counts of one sentence, alike by chance
            "देहरादून। हरियाणा ने 46 गोल्ड, 46 सिल्वर और 58 ब्रॉन्ज मेडल जीते।",
            {("count", "हरियाणा", 46), ("count", "हरियाणा", 58)},
        ),
        (  # a constituency's number says which it is
            "मुरैना। 05 सुमावली विधानसभा में 71.2 प्रतिशत मतदान हुआ।",
            {("coverage", "सुमावली विधानसभा", 71.2)},
        ),
        (  # bodies that go by their letters
            "दिल्ली। डीडीए को 16.4 लाख, एमसीडी को 9 लाख 70 हजार और पीडब्ल्यूडी को 5.5 लाख पौधे लगाने हैं।",
            {("coverage", "डीडीए", 1640000), ("coverage", "एमसीडी", 970000), ("coverage", "पीडब्ल्यूडी", 550000)},
        ),
        (  # departments whose names are common words elsewhere
            "पलामू। वन विभाग को 64 हजार 500 रुपये और उत्पाद विभाग को एक लाख 62 हजार रुपये का राजस्व प्राप्त हुआ।",
            {("amount", "वन विभाग", 64500), ("amount", "उत्पाद विभाग", 162000)},
        ),
    ],
)
def test_each_figure_goes_to_its_own(text: str, wanted: set[tuple[str, str, float]]) -> None:
    """Rows and orders that the press prints."""
    assert wanted <= told(text)


def test_a_table_may_say_the_state_behind_the_name() -> None:
    """“रैंक | जिले | राज्य |": the last column only says where the place lies."""
    found = told(
        "आकांक्षी जिलों की डेल्टा रैंकिंग जारी हुई.\nरैंक | जिले | राज्य |\n1 | विरुधुनगर | तमिलनाडु |\n2 | नुआपाड़ा | ओडिशा |\n3 | चतरा | झारखंड |"
    )
    assert {("rank", "विरुधुनगर", 1), ("rank", "नुआपाड़ा", 2), ("rank", "चतरा", 3)} <= found


def test_a_high_number_before_a_dash_is_no_index() -> None:
    """A box of facts whose rows open with their figures; a list goes by lower ones."""
    text = "टीकमगढ़। जिले में कार्ड बन रहे हैं।\n11317- मंगलवार तक बन पाए आयुष्मान कार्ड\n12- मंगलवार तक बन पाए आयुष्मान कार्ड"
    article = Article(id="", title="", text=text, published=PUBLISHED)
    refused = {r.quote: r.rule for r in READER.read(article).refusals}
    assert refused["12"] == "refusal.index_of_row"
    assert refused.get("11317") != "refusal.index_of_row"


def test_a_body_by_its_letters_in_the_title_is_the_one_of_the_text() -> None:
    """“एमसीडी ने … जुटाए" over "दिल्ली नगर निगम (एमसीडी) ने": what no name stands near is the corporation's."""
    found = told(
        "नई दिल्ली। दिल्ली नगर निगम (एमसीडी) ने संपत्ति कर से 2,213 करोड़ रुपये जुटाए। वित्त वर्ष में 2,874 संपत्तियां कुर्क की गईं।",
        title="एमसीडी ने संपत्ति कर से 2,213 करोड़ रुपये जुटाए",
    )
    assert {("amount", "दिल्ली नगर निगम", 22130000000), ("count", "दिल्ली नगर निगम", 2874)} <= found


def test_counts_of_two_things_in_one_sentence_stay_two() -> None:
    """46 golds and 46 silvers; "12 थाने … 12 थानों" is one count."""
    golds = [f for f in facts("देहरादून। हरियाणा ने 46 गोल्ड, 46 सिल्वर और 58 ब्रॉन्ज मेडल जीते।") if f.value == 46]
    assert len(golds) == 2
    stations = [f for f in facts("बस्ती। जिले के 12 थाने अव्वल रहे और इन 12 थानों को सम्मान मिला।") if f.value == 12]
    assert len(stations) == 1


def test_a_row_of_brackets_goes_on_with_what_the_sentence_before_counted() -> None:
    """“कदवा को सबसे बड़ा लक्ष्य …, जहां 14,000 कार्ड": each bracket behind it is a target of cards as well."""
    text = (
        "कटिहार। सबसे बड़ा लक्ष्य कदवा प्रखंड को मिला है, जहां 14,000 कार्ड बनने हैं। इसके बाद आजमनगर (13,500), बारसोई (13,000) और मनिहारी (7,000)"
        " जैसे प्रखंडों में कार्ड बनाए जा रहे हैं।"
    )
    found = {(f.subject, f.value, f.unit, f.modality) for f in facts(text)}
    assert {("आजमनगर", 13500, "cards", "target"), ("मनिहारी", 7000, "cards", "target")} <= found
    done = "कटिहार। कदवा प्रखंड में 14,000 कार्ड बन चुके हैं। इसके बाद आजमनगर (13,500), बारसोई (13,000) और मनिहारी (7,000) हैं।"
    assert ("बारसोई", 13000, "cards", "actual") in {(f.subject, f.value, f.unit, f.modality) for f in facts(done)}


def test_an_article_that_names_no_district_calls_it_by_its_noun() -> None:
    """In the nominative, whatever case the sentence has it in."""
    assert ("coverage", "जिला", 45942) in told("अब तक जिले में 45942 लोगों के आयुष्मान कार्ड बन चुके हैं।")
