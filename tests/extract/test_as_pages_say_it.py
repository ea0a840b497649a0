"""Turns of phrase of district pages: misprinted signs, glosses, candidates, schemes of premiers, lists pointed back to, halls."""

from __future__ import annotations

import pytest

from extract.text import fold
from tests.extract.telling import facts, told

RANKING = "पासपोर्ट इंडेक्स जारी"


def test_a_vowel_sign_printed_twice_is_one() -> None:
    found = fold("जिलेे मेें हैैं")
    assert found.text == "जिले में हैं"
    assert found.quote(0, 4) == "जिलेे"
    assert ("rank", "नूंह", 2) in told("नूंह जिलेे मेें बैठक हुई। डेल्टा रैंकिंग में जिला नूंह दूसरे स्थान पर है।", "डेल्टा रैंकिंग में नूंह दूसरा")


def test_a_latin_spelling_in_brackets_parts_no_name() -> None:
    found = told("हेनले पासपोर्ट इंडेक्स में कतर (Qatar) को 47वां स्थान मिला।", RANKING)
    assert ("rank", "कतर", 47) in found


@pytest.mark.parametrize(
    ("text", "who", "votes"),
    [
        ("विधानसभा चुनाव में भाजपा के रामविलास को 84,512 वोट मिले।", "रामविलास", 84512),
        ("विधानसभा चुनाव में जदयू के मनोज ने 71,540 मत पाए।", "मनोज", 71540),
        ("पंचायत चुनाव में मीरा देवी 212 मत पाकर जीतीं।", "मीरा देवी", 212),
        ("विधानसभा चुनाव में भाजपा प्रत्याशी राकेश सिंह ने 1,02,345 वोट पाकर जीत दर्ज की।", "राकेश सिंह", 102345),
        ("विधानसभा चुनाव में भाजपा को 41,540 मत मिले।", "भाजपा", 41540),
    ],
)
def test_votes_are_the_candidates_where_the_party_only_owns_him(text: str, who: str, votes: int) -> None:
    assert ("count", who, votes) in told(text, "चुनाव परिणाम")


def test_votes_that_somebody_won_by_are_none_that_he_got() -> None:
    assert told("पंचायत चुनाव में मीरा देवी 43 वोट से प्रधान चुनी गईं।", "पंचायत चुनाव") == set()


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("मुख्यमंत्री वृद्धजन सम्मान पेंशन योजना में जिला 12वें स्थान पर है।", "मुख्यमंत्री वृद्धजन सम्मान पेंशन योजना"),
        ("सीएम मुफ्त स्कूटी योजना में जिला 12वें स्थान पर है।", "सीएम मुफ्त स्कूटी योजना"),
        ("मुख्यमंत्री नायब सिंह सैनी की पेंशन योजना में जिला 12वें स्थान पर है।", "पेंशन योजना"),
    ],
)
def test_a_scheme_called_after_an_office_is_one_whatever_its_words(text: str, measure: str) -> None:
    assert {fact.measure for fact in facts(text)} == {measure}


def test_these_stations_and_countries_are_those_of_the_list_before() -> None:
    found = told("जापान, जर्मनी और स्पेन के पासपोर्ट सबसे मजबूत हैं। इन देशों ने सूची में पहला स्थान हासिल किया है।", RANKING)
    assert found == {("rank", who, 1) for who in ("जापान", "जर्मनी", "स्पेन")}


def test_a_share_of_several_seats_stands_before_them() -> None:
    found = told("विधानसभा चुनाव में सबसे कम 63 फीसदी मतदान अलीराजपुर और भिंड जिले में रहा।", "विधानसभा चुनाव में मतदान")
    assert found == {("coverage", "अलीराजपुर", 63), ("coverage", "भिंड", 63)}


def test_a_share_of_all_the_country_has_is_the_places_where_it_is() -> None:
    found = told("साइबर ठगी में देश भर के ऐसे 31 फीसदी (9 हजार 410) मामले बिहार में दर्ज हुए।", "साइबर ठगी के मामले")
    assert {("coverage", "बिहार", 31), ("count", "बिहार", 9410)} <= found


def test_what_became_another_is_no_range() -> None:
    found = told("डेल्टा रैंकिंग में नूंह आगे है। नूंह का स्कोर 26.2 से 30.7 हो गया है।", "डेल्टा रैंकिंग")
    assert {("score", "नूंह", 26.2), ("score", "नूंह", 30.7)} <= found


def test_percents_go_on_with_marks_in_percent() -> None:
    found = told(
        "हेल्थ डैशबोर्ड रैंकिंग में सबसे अधिक 71 फीसदी अंक वाराणसी को मिले। 64 प्रतिशत के साथ गाजीपुर 33वें स्थान पर है।",
        "हेल्थ डैशबोर्ड रैंकिंग",
    )
    assert {("score", "वाराणसी", 71), ("score", "गाजीपुर", 64)} <= found
    centres = told("कायाकल्प में रामनगर पीएचसी की रैंकिंग 74.60 प्रतिशत व शंभूपुर पीएचसी की 76.20 प्रतिशत रही।", "कायाकल्प रैंकिंग")
    assert {kind for kind, _, _ in centres} == {"score"}


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("उन्नाव। बांगरमऊ तहसील के जनसभागार में आज समाधान दिवस हुआ।\n\nसमाधान दिवस में कुल 46 शिकायतें आईं।", "बांगरमऊ तहसील"),
        ("नारायणपुर : भवानीपुर थाना परिसर में शनिवार को जनता दरबार लगा। कुल 46 मामलों की सुनवाई हुई।", "भवानीपुर"),
        ("बस्ती। विकास भवन सभागार में समाधान दिवस की समीक्षा हुई। कुल 46 शिकायतें लंबित हैं।", "बस्ती"),
    ],
)
def test_a_hearing_in_a_tehsils_hall_is_the_tehsils(text: str, whose: str) -> None:
    assert ("count", whose, 46) in told(text)


def test_a_heading_of_two_columns_tells_that_the_figures_are_places() -> None:
    rows = "स्वच्छ सर्वेक्षण की सूची जारी हुई।\n\nशहर के नाम ———-रैंकिंग\n\nबिहार शरीफ 147\nकिशनगंज 257\nबेतिया 270"
    assert {("rank", "किशनगंज", 257), ("rank", "बेतिया", 270)} <= told(rows, "स्वच्छ सर्वेक्षण में बिहार")


def test_a_comma_may_stand_before_the_last_of_figures_in_turn() -> None:
    found = told("राजपुर, चक्की, केसठ एवं चौसा प्रखंड में क्रमश 7231, 6906, 6054, एवं 6378 लोगों का सत्यापन शेष है।", "पेंशन सत्यापन")
    assert {("count", "राजपुर", 7231), ("count", "चक्की", 6906), ("count", "केसठ", 6054)} <= found


@pytest.mark.parametrize(
    "text",
    [
        "ई-केवाईसी का काम जिले में शत-प्रतिशत नहीं हो सका है।",
        "ओटीएस योजना में उपभोक्ताओं का सरचार्ज 100 प्रतिशत माफ होगा।",
        "प्रदेश में अव्वल रहने वाले थानों के प्रभारियों को एसपी देहात राम अचल ने बधाई दी।",
        "विश्वविद्यालय नैक की ए प्लस ग्रेडिंग से 0.03 अंक दूर रह गया।",
        "हर कार्य दिवस को सुबह 9:00 से 11:00 तक पूरे प्रदेश में शिविर लगाए जा रहे हैं।",
        "यह रैंकिंग चार प्रमुख श्रेणियों में प्रदर्शन के आधार पर तैयार की गई है।",
    ],
)
def test_these_tell_nothing(text: str) -> None:
    assert told(text, "थानों की रैंकिंग") == set()


def test_a_participle_ends_a_field() -> None:
    found = facts("निगम ने 31 करोड़ की वसूली कर सूबे में पांचवां स्थान हासिल किया।", "राजस्व वसूली की रैंकिंग")
    assert {(f.kind, f.value, f.scope, f.out_of) for f in found if f.kind == "rank"} == {("rank", 5, "सूबे", None)}


def test_an_ellipsis_ends_a_sentence() -> None:
    found = facts("शहर में 40 किलो गांजा मिला… गांजे की कीमत 12 लाख 50 हजार रुपये है… यहां तीन लोग गिरफ्तार हुए…")
    assert {f.value for f in found} == {1250000, 3}


def test_one_is_counted_at_the_end_of_a_row_of_bare_figures() -> None:
    found = told("मेरिट सूची में शिमला के आठ, कुल्लू व ऊना के चार-चार, सोलन के दो और सिरमौर का एक छात्र है।", "10वीं का परिणाम")
    assert found == {("count", who, n) for who, n in (("शिमला", 8), ("कुल्लू", 4), ("ऊना", 4), ("सोलन", 2), ("सिरमौर", 1))}


def test_who_is_called_by_an_initial_is_called_without_it_later() -> None:
    found = told("डी गुकेश ने कमाल किया। FIDE रेटिंग में गुकेश की रेटिंग 2758 है जबकि आनंद की 2754 है।", "डी गुकेश आगे")
    assert {("score", "डी गुकेश", 2758), ("score", "आनंद", 2754)} <= found


def test_news_that_opens_with_a_zone_is_its_own() -> None:
    found = told(
        "भिलाई जोन में बिल न भरने वालों की लाइन काटने का अभियान चला। इसमें 108 उपभोक्ताओं की बिजली काटी गई।", "बकाया बिल"
    )
    assert ("count", "भिलाई जोन", 108) in found


@pytest.mark.parametrize("header", ["हाईस्कूल इंटर कुल", "जिला हाईस्कूल इंटर कुल"])
def test_classes_head_columns_of_pupils(header: str) -> None:
    rows = f"उत्तराखंड बोर्ड की मेरिट सूची जारी हुई।\n\n{header}\nनैनीताल 26 19 45\nउत्तरकाशी 34 10 44\nटिहरी 31 03 34"
    found = facts(rows, "उत्तराखंड बोर्ड का परिणाम")
    assert {("count", "students", "नैनीताल", 26), ("count", "students", "टिहरी", 3)} <= {
        (f.kind, f.unit, f.subject, f.value) for f in found
    }


def test_an_abbreviated_percent_ends_no_sentence() -> None:
    rows = "नसबंदी में लक्ष्य पूरा हुआ।\n\nजिला लक्ष्य उपलब्धि प्रति.\n\nउज्जैन 17000 15481 91\n\nदेवास 12000 7560 63"
    assert {("coverage", "उज्जैन", 15481), ("coverage", "देवास", 63)} <= told(rows, "नसबंदी")


def test_prizes_in_order_are_places_of_the_contest() -> None:
    found = told(
        "निबंध प्रतियोगिता में साक्षी कुमारी को प्रथम, रिया राज को द्वितीय एवं आदित्य कुमार को तृतीय पुरस्कार मिला।",
        "निबंध प्रतियोगिता",
    )
    assert found == {("rank", "साक्षी कुमारी", 1), ("rank", "रिया राज", 2), ("rank", "आदित्य कुमार", 3)}
    assert ("rank", "विजेता टीम", 1) not in told("विजेता टीम को प्रथम पुरस्कार 51 हजार रुपये दिया गया।", "प्रतियोगिता")
