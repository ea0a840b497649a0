"""Police stations that an article names."""

from __future__ import annotations

import pytest

from extract.extractor import Extractor
from extract.fact import Reading
from scraper.article import Article


def read(text: str, title: str = "") -> Reading:
    return Extractor().read(Article(id="", title=title, text=text, published="2023-10-05"))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("थाना कादीपुर को पहला स्थान मिला।", ["कादीपुर"]),
        ("कादीपुर थाने को पहला स्थान मिला।", ["कादीपुर"]),
        ("कादीपुर थाना पुलिस ने दो आरोपी पकड़े।", ["कादीपुर"]),
        ("महिला थाना को पहला स्थान मिला।", ["महिला थाना"]),
        ("साइबर थाना को पहला स्थान मिला।", ["साइबर थाना"]),
        ("थाने में तहरीर दी गई।", []),
        ("स्थानीय थाने को सूचना दी गई।", []),
        ("थाना दिवस पर 12 शिकायतें आईं।", []),
        ("पिपरी चौकी प्रभारी मौके पर पहुंचे।", []),
        ("कादीपुर थाने को पहला और कादीपुर थाना को 100 अंक मिले।", ["कादीपुर"]),
        ("थाना नाचनी क्षेत्र में रविवार तड़के हादसा हुआ।", ["नाचनी"]),  # a verb's form too
        ("गढ़ी थाना क्षेत्र में रेत नहीं पहुंची।", ["गढ़ी"]),
        ("उक्त थाना क्षेत्र में चोरी हुई। इसी थाना क्षेत्र में आग लगी।", []),
        ("ओरछा रोड थाने में एक भी शिकायत लंबित नहीं है।", ["ओरछा रोड"]),
        ("थाना रोड पर जाम लगा।", []),
        ("मोबाइल की सीडीआर साइबर थाना खंगाल रहा है।", ["साइबर थाना"]),
        ("समापन पर निर्णायकों और कोतवाली थाने के प्रभारी का सम्मान हुआ।", ["कोतवाली"]),
        ("कादीपुर थानाध्यक्ष विकास ठाकरे और लंभुआ थाना प्रभारी ने शिविर लगाया।", ["कादीपुर", "लंभुआ"]),
    ],
)
def test_a_station_goes_by_its_name_alone(text: str, names: list[str]) -> None:
    """थाना is part of the name of a महिला or साइबर थाना only; outposts, roles and bare थाने name none; each stands once."""
    found = read(text)
    assert [station.name for station in found.stations] == names
    assert [text[station.start : station.end] for station in found.stations] == names


def test_a_station_of_the_title_is_named_too() -> None:
    """With the field that it stands in."""
    found = read("पुलिस ने दो आरोपी पकड़े।", title="कादीपुर थाने को पहला स्थान")
    assert [(station.name, station.field) for station in found.stations] == [("कादीपुर", "title")]


def test_in_a_paragraph_that_ranks_stations_bare_names_are_stations() -> None:
    """But no district beside them, and none in the next paragraph."""
    text = (
        "इंदौर। अगस्त की रैंकिंग में सराफा थाना 94.6 अंक पाकर प्रथम रहा। दूसरे स्थान पर मल्हारगंज और तीसरे स्थान पर पंढरीनाथ है।\n\n"
        "प्रदेश में उज्जैन दूसरे स्थान पर है।"
    )
    assert [station.name for station in read(text).stations] == ["सराफा", "मल्हारगंज", "पंढरीनाथ"]


def test_a_list_in_the_next_paragraph_belongs_to_the_group_before() -> None:
    text = "बस्ती। जिले के 22 थानों में से 11 थाने प्रदेश में पहले पायदान पर हैं।\n\nइनमें वाल्टरगंज, मुंडेरवा, सोनहा और महिला थाना शामिल हैं।"
    found = read(text)
    assert [station.name for station in found.stations] == ["वाल्टरगंज", "मुंडेरवा", "सोनहा", "महिला थाना"]
    assert [f.subject for f in found.facts if f.kind == "rank"] == ["वाल्टरगंज", "मुंडेरवा", "सोनहा", "महिला थाना"]


def test_an_officer_of_a_station_with_a_name_of_two_words() -> None:
    text = "देहरादून। बैठक में थानाध्यक्ष वसंत विहार, थानाध्यक्ष कालसी तथा अन्य देर से पहुंचे। थाना कृष्णा गेट को शाबाशी मिली।"
    assert [station.name for station in read(text).stations] == ["वसंत विहार", "कालसी", "कृष्णा गेट"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (  # the whole of each label, whatever the tables know of its words
            "बस्ती।\n\nजिले के थानों की रैंकिंग\n\n"
            "• सदर हर्रैया - 99.9 अंक - पहला स्थान\n\n• सिटी बस्ती - 99.7 अंक - दूसरा स्थान\n\n• लालगंज - 99.1 अंक - चौथा स्थान",
            ["सदर हर्रैया", "सिटी बस्ती", "लालगंज"],
        ),
        (  # the police of districts
            "परिक्षेत्र में बस्ती पुलिस पहले, गोंडा दूसरे, बहराइच तीसरे और बलरामपुर चौथे नंबर पर है।",
            [],
        ),
        (  # a row in the sentence behind one on a station, and over one with a pronoun; a town may bear its district's name
            "उरई। कालपी थाने में डीएम ने शिकायतें सुनीं। यहां 12 में से चार निपटीं। "
            "वहीं जालौन में नौ में तीन, कोंच में 11 में दो और माधौगढ़ में आठ में दो का समाधान हुआ।",
            ["कालपी", "जालौन", "कोंच", "माधौगढ़"],
        ),
        (  # places, where another kind of body is spoken of
            "उरई। कालपी थाने में डीएम ने शिकायतें सुनीं। तहसील में सदर में नौ और कोंच में 11 शिकायतें आईं।",
            ["कालपी"],
        ),
        (  # persons, and people of places, behind a station
            "कोतवाली थाने की टीम ने मैच जीता। सुनील ने 27, विकास ने 24 और मनोज ने 15 अंक बनाए।",
            ["कोतवाली"],
        ),
        (
            "कोतवाली थाने में चोरी के 38 मामले दर्ज हुए। जमानियां में 27 और सैदपुर में 24 लोग डेंगू से पीड़ित मिले।",
            ["कोतवाली"],
        ),
        (  # a career, and what came to a station
            "इंस्पेक्टर रमेश यादव लखनऊ, उन्नाव और हरदोई में एसएचओ रहे। राजू और ट्रक थाने लाया गया। लालगंज और तमाम थाने पीछे रहे।",
            [],
        ),
        (  # an outpost
            "सीवान। मुफस्सिल थाना 37 अंक पाकर 24वें नंबर पर रहा। महादेवा ओपी को 19 अंक मिले।",
            ["मुफस्सिल"],
        ),
        (  # those who stood first, zone by zone
            "आगरा। कमिश्नरेट के 47 थानों में 19 थाने अव्वल आए हैं।\n\n"
            "अव्वल रहने वालों में सिटी जोन के हरीपर्वत, शाहगंज और रकाबगंज तथा पूर्वी जोन के फतेहाबाद, डौकी व पिनाहट हैं।",
            ["हरीपर्वत", "शाहगंज", "रकाबगंज", "फतेहाबाद", "डौकी", "पिनाहट"],
        ),
        (  # a pronoun stands for the one named before it
            "बस्ती। जिले के थानों की रैंकिंग जारी हुई। सोनहा थाना 98 अंक पाकर 12वें स्थान पर रहा। टिनिच की हालत सबसे खराब रही, उसे 87 अंक मिले।",
            ["सोनहा", "टिनिच"],
        ),
        (  # a verb behind थाने, which is a name's word too
            "शिमला। मंडी पुलिस अव्वल रही। सिस्टम से 131 थाने जुड़ चुके हैं।",
            [],
        ),
        (  # a महिला थाना and its town
            "शिमला। थानों में बल्ह को 50 में से 47, नगरोटा को 45 और महिला थाना ऊना को 42.5 अंक मिले।",
            ["बल्ह", "नगरोटा", "महिला थाना ऊना"],
        ),
        (  # a row of districts' police, and where somebody called from
            "शिमला। रैंकिंग में सोलन पुलिस पहले, मंडी दूसरे और बद्दी तीसरे स्थान पर रही। थानों का काम सुस्त है। लखनऊ से 310 शिकायतकर्ताओं को फोन किया गया।",
            [],
        ),
    ],
)
def test_stations_of_rows_and_of_no_rows(text: str, names: list[str]) -> None:
    assert [station.name for station in read(text).stations] == names


def test_a_bare_head_noun_is_the_station_before_it_or_the_one_spoken_of() -> None:
    text = "नागौर। सीसीटीएनएस में मेड़ता रोड थाने ने 29.35 अंक पाए। थाने को प्रदेश में पहला स्थान मिला।"
    assert {f.subject for f in read(text).facts} == {"मेड़ता रोड"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (  # a heading in two words
            "करनाल। रैंकिंग जारी हुई।\n\nथाना वार अंक (100 में से)\n• घरौंडा — 96.5\n• तरावड़ी — 91",
            ["घरौंडा", "तरावड़ी"],
        ),
        ("अमेठी। थाना क्षेत्रवार रैंकिंग में देखें। दूसरे स्थान पर मुसाफिरखाना और तीसरे पर गौरीगंज है।", ["मुसाफिरखाना", "गौरीगंज"]),
        ("जबलपुर। हत्या के 46, दुष्कर्म के 31, लूट के सात और चोरी के 118 मामले थानों में दर्ज हुए।", []),
        ("बूंदी। थानों की रैंकिंग में लाखेरी पहले स्थान पर है। करवर पुलिस ने 27 वारंटी पकड़े।", ["लाखेरी", "करवर"]),
        (  # the police of small places in a row, which a conjunction joins
            "नागौर। मेड़ता रोड थाना क्षेत्र में 5 जने पकड़े गए। जायल व खींवसर पुलिस ने 8-8, पांचौड़ी ने 7, डेगाना ने 6 वारंटी पकड़े।",
            ["मेड़ता रोड", "जायल", "खींवसर", "पांचौड़ी", "डेगाना"],
        ),
        (
            "शामली। सभी थानों में झिंझाना पुलिस ने चार, थानाभवन पुलिस ने एक और बाबरी पुलिस ने पांच वारंटियों को जेल भेजा।",
            ["झिंझाना", "थानाभवन", "बाबरी"],
        ),
        ("आगरा। आगरा व मथुरा पुलिस ने 8-8, एटा ने 7, हाथरस ने 6 वारंटी पकड़े।", []),
        (  # a row goes on in the next sentence
            "ललितपुर। तालबेहट कोतवाली में आठ में से तीन, पूराकलां में पांच में एक शिकायत निस्तारित हुई। मड़ावरा में तीन में से दो निपटीं।",
            ["तालबेहट", "पूराकलां", "मड़ावरा"],
        ),
    ],
)
def test_stations_where_stations_are_spoken_of(text: str, names: list[str]) -> None:
    assert [station.name for station in read(text).stations] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (  # a row of small places with a number each, in an article that has spoken of stations
            "उरई। जिले के 16 थानों में समाधान दिवस हुआ।\n\nवहीं कालपी में सात में से दो, माधौगढ़ में पांच में एक, रामपुरा में दो में दो शिकायतें निस्तारित हुईं।",
            ["कालपी", "माधौगढ़", "रामपुरा"],
        ),
        (  # in one that has not they are towns
            "उरई। जिले के 16 ब्लॉकों में शिविर लगे।\n\nवहीं कालपी में सात में से दो, माधौगढ़ में पांच में एक, रामपुरा में दो में दो शिकायतें निस्तारित हुईं।",
            [],
        ),
        (  # most of them districts
            "लखनऊ। परिक्षेत्र के थानों की समीक्षा हुई।\n\nअभियान में हरदोई में सात, सीतापुर में नौ और उन्नाव में पांच लोग पकड़े गए।",
            [],
        ),
        ("बैतूल। तीन थाने फिसड्डी रहे, जिनमें आमला, चिचोली और झल्लार शामिल हैं।", ["आमला", "चिचोली", "झल्लार"]),
        ("बैतूल। तीन ब्लॉक फिसड्डी रहे, जिनमें आमला, चिचोली और झल्लार शामिल हैं।", []),
        ("अमरोहा। निरीक्षक मीना राणा को महिला थाने से हटाकर प्रभारी निरीक्षक डिडौली बनाया गया है।", ["महिला थाना", "डिडौली"]),
        ("रायगढ़। थाना पुसौर में 52, खरसिया में 41 एवं चौकी जोबी में 9 अपराध लंबित पाये गये।", ["पुसौर", "खरसिया"]),
        ("हाथरस। थानों में कोतवाली हाथरस गेट को 96 अंक मिले।", ["हाथरस गेट"]),
    ],
)
def test_stations_named_once_for_many(text: str, names: list[str]) -> None:
    assert [station.name for station in read(text).stations] == names
