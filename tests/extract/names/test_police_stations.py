"""Police stations by the words about them: each way of naming one, and what names none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from extract.extractor import Extractor
from extract.names import nlp
from extract.names.police_stations import station_names
from extract.names.tokens import Tokens
from extract.numbers.numbers import read_numbers
from extract.text import fold, fold_text
from scraper.article import Article

OWN = Path(__file__).parents[3] / "fixtures" / "names"


def read(text: str) -> list[str]:
    """The names of stations in a text."""
    folded = fold(text)
    taken = [(n.outer_start, n.outer_end) for n in read_numbers(folded)]
    tokens = Tokens(folded, nlp.parse(folded.text), taken)
    return [folded.quote(*tokens.span(*span)) for span in station_names(tokens)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("थाना कल्याणपुर पुलिस ने पकड़ा", ["कल्याणपुर"]),
        (  # a list without a joint, of which one has its head noun
            "जो 5 थाने बदले, उनमें शहर कोतवाली थाना, लूणकरणसर, खाजूवाला, महाजन, पूगल थाना हैं।",
            ["शहर कोतवाली", "लूणकरणसर", "खाजूवाला", "महाजन", "पूगल"],
        ),
        ("कल्याणपुर थाना क्षेत्र में हादसा", ["कल्याणपुर"]),
        ("कल्याणपुर थाने में रिपोर्ट", ["कल्याणपुर"]),
        ("स्वरूप नगर थाने में रिपोर्ट", ["स्वरूप नगर"]),
        ("एटा के जैथरा थाना प्रभारी रितेश ठाकुर ने बताया", ["जैथरा"]),
        ("थाना प्रभारी पिपरवार अभय कुमार ने बताया", ["पिपरवार"]),
        ("जहानाबाद के मखदुमपुर थानाध्यक्ष ओमप्रकाश ने कहा", ["मखदुमपुर"]),
        ("थानाध्यक्ष पूराकलंदर की टीम ने पकड़ा", ["पूराकलंदर"]),
        ("कोतवाल नगर ने बताया", ["नगर"]),
        ("उन्नाव की पुरवा कोतवाली क्षेत्र के गांव में", ["पुरवा"]),
        ("कोतवाली नगर पुलिस ने पकड़ा", ["कोतवाली नगर"]),
        ("कोतवाली देहात पुलिस ने पकड़ा", ["कोतवाली देहात"]),
        ("थाना कोतवाली पडरौना पहले रहा", ["कोतवाली पडरौना"]),
        ("थाना शहर कैथल में शिकायत", ["शहर कैथल"]),
        ("महिला थाना पुलिस ने समझाया", ["महिला थाना"]),
        ("साइबर क्राइम थाने में केस", ["साइबर क्राइम थाने"]),
        ("जामताड़ा साइबर थाना ने पकड़ा", ["जामताड़ा साइबर थाना"]),
        ("लखनऊ गोमतीनगर थाने में", ["गोमतीनगर"]),
        ("भिंड के गोहद चौराहा थाने में", ["गोहद चौराहा"]),
        ("थाना रामपुर मथुरा की कमान", ["रामपुर मथुरा"]),
        ("डेहरी नगर, इंद्रपुरी और तिलौथू थाने के पुलिसकर्मी", ["डेहरी नगर", "इंद्रपुरी", "तिलौथू"]),
        ("कोतवाली नगर, गोसाईगंज और लंभुआ थाने के प्रभारी", ["कोतवाली नगर", "गोसाईगंज", "लंभुआ"]),
        ("थाना कप्तानगंज, हर्रैया, छावनी व परशुरामपुर के प्रभारियों ने", ["कप्तानगंज", "हर्रैया", "छावनी", "परशुरामपुर"]),
        ("थाना कादरचौक, थाना उझानी एवं कोतवाली दातागंज पुलिस ने", ["कादरचौक", "उझानी", "दातागंज"]),
        ("एट, डकोर और आटा थाने में कोई नहीं पहुंचा", ["एट", "डकोर", "आटा"]),
        ("पंडौल, रहिका और हरलाखी में भी नये थानाध्यक्ष तैनात किये गये", ["पंडौल", "रहिका", "हरलाखी"]),
        ("अनुज निवासी मोहल्ला सराय थाना शेरकोट और फरमान निवासी जाब्तानगर थाना बढ़ापुर", ["शेरकोट", "बढ़ापुर"]),
        ("इंस्पेक्टर रश्मि सिंह नगर थानाध्यक्ष बनाई गईं", ["नगर"]),
        ("बसिया थाना को छठा व झारखंड में पहला स्थान मिला", ["बसिया"]),
        ("कोतवाली, सुभाषनगर, प्रतापनगर और महिला थाने का कामकाज", ["कोतवाली", "सुभाषनगर", "प्रतापनगर", "महिला थाने"]),
        ("अलीगंज, राजा का रामपुर, नई बस्ती व महिला थाना", ["अलीगंज", "राजा का रामपुर", "नई बस्ती", "महिला थाना"]),
        ("बेरमो, गोमिया तथा सेक्टर चार थाना का प्रदर्शन", ["बेरमो", "गोमिया", "सेक्टर चार"]),
        ("मुन्ना पर जीबी नगर और बसंतपुर थाने में मामले", ["जीबी नगर", "बसंतपुर"]),
        ("दादिया, उद्योग नगर एवं लोसल थाना पुलिस", ["दादिया", "उद्योग नगर", "लोसल"]),
        ("पांच थाने श्यामदेउरवा, घुघली, सिंदुरिया और निचलौल हैं", ["श्यामदेउरवा", "घुघली", "सिंदुरिया", "निचलौल"]),
        ("36 थाने कर्नलगंज, सिविल लाइंस, कोतवाली और कैंट", ["कर्नलगंज", "सिविल लाइंस", "कोतवाली", "कैंट"]),
        ("असमोली के थानाध्यक्ष और गजरौला इंस्पेक्टर से जवाब", ["असमोली", "गजरौला"]),
        ("रामपुर कारखाना के इंस्पेक्टर को चेतावनी", ["रामपुर कारखाना"]),
        ("एसएचओ इसराना और एसएचओ बापौली को पोस्टर लगवाने को कहा", ["इसराना", "बापौली"]),
        ("सदर थाना नागौर में 11, मूण्डवा में 9 और डेगाना में 5", ["सदर", "मूण्डवा", "डेगाना"]),
    ],
)
def test_each_way_of_naming_a_station(text: str, names: list[str]) -> None:
    """Before थाना, after it, about officers, in lists; whole names, without the district beside them."""
    assert read(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "थाना रोड पर जाम लगा",
        "यह थाने क्रमोन्नत",
        "थाना दिवस में शिकायतें सुनी गईं",
        "स्थानीय थाने में सूचना दी",
        "संबंधित थाना प्रभारी को निर्देश दिए",
        "जिला स्तरीय थाना रैंकिंग जारी हुई",
        "दस थाने सेंट्रल जोन के हैं",
        "पहले स्थान पर रहा",
        "संस्थान में प्रवेश",
        "थानाध्यक्ष रमेश कुमार ने बताया",
        "थाना प्रभारी राकेश ने कहा",
        "सभी थानों को निर्देश",
        "उसे माह का सर्वश्रेष्ठ थाना घोषित किया गया",
        "लागू थाना मूल्यांकन प्रणाली की समीक्षा",
        "थाना क्षेत्रवार देखें तो",
        "राज्य का यह इकलौता थाना है",
        "स्थानांतरण की सूची",
        "रमेश यादव थाना प्रभारी बनाए गए",
        "फूड इंस्पेक्टर ने नमूने लिए",
        "लखनऊ इंस्पेक्टर से जवाब",
        "थाना वार अंक",
        "प्रखंडवार थानों का स्थान",
    ],
)
def test_what_names_no_station(text: str) -> None:
    """Roads, days, kinds of stations, counts, officers without a station, words that hold थान."""
    assert read(text) == []


def test_an_outpost_in_a_list_is_no_station() -> None:
    """The last of the list is a चौकी."""
    assert read("थाना प्रभारी रामानुजगंज, बसंतपुर और वाड्रफनगर चौकी के जवानों ने") == ["रामानुजगंज", "बसंतपुर"]


@pytest.mark.parametrize(("name", "floor"), [("train", 0.96), ("test", 0.91)])
def test_stations_of_labelled_sentences(name: str, floor: float) -> None:
    """F1 over names of stations, by sentence, on the sentences labelled by two annotators."""
    reader = Extractor()
    gold = read_names = both = 0
    for line in (OWN / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        wanted = {fold_text(row["text"][start:end]) for start, end, label in row["spans"] if label == "STATION"}
        reading = reader.read(Article(id=row["id"], text=row["text"], published="2023-10-05"))
        found = {fold_text(station.name) for station in reading.stations}
        gold, read_names, both = gold + len(wanted), read_names + len(found), both + len(wanted & found)
    assert 2 * both / (gold + read_names) >= floor
