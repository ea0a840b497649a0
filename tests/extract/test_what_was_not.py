"""What nobody reached, what only relates one number to another, and whose the figures beside another's name are."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told

RANKING = "मऊ। जनसुनवाई की रैंकिंग मंगलवार को जारी हुई। "
CARDS = "शिवहर। जिले में आयुष्मान कार्ड बनाने का काम चल रहा है। "


@pytest.mark.parametrize(
    "said",
    [
        "मऊ को दूसरा स्थान नहीं मिला।",
        "जिला पांचवें स्थान से चूक गया।",
        "डीएम ने पूछा कि जिला पहले स्थान पर क्यों नहीं है।",
        "जिला 15वें स्थान से भी नीचे चला गया।",
        "यदि तहसीलें समय से रिपोर्ट भेजतीं तो जिला पहले स्थान पर होता।",
        "अगर 20 अंक और मिलते तो जिला तीसरे स्थान पर आ सकता था।",
        "एक भी थाने को पहला स्थान नहीं मिल सका।",
        "कोई भी विभाग पहले स्थान पर नहीं है।",
        "पहला, दूसरा और तीसरा स्थान पाने वाले थानों को इनाम दिया जाएगा।",
        "मऊ को 3 स्टार रेटिंग नहीं मिल सकी।",
        "नगर पालिका ने 5 स्टार के लिए आवेदन किया था।",
    ],
)
def test_a_place_that_nobody_holds_is_none(said: str) -> None:
    assert told(RANKING + said) == set()


@pytest.mark.parametrize(
    "said",
    [
        "शत-प्रतिशत लक्ष्य पूरा नहीं हो सका।",
        "कोई भी प्रखंड 80 फीसदी लक्ष्य हासिल नहीं कर सका।",
        "किसी भी ब्लॉक में 50 फीसदी कार्ड नहीं बने।",
        "जिला 100 फीसदी की ओर बढ़ रहा है।",
    ],
)
def test_a_share_that_nobody_reached_is_none(said: str) -> None:
    assert told(CARDS + said) == set()


def test_what_somebody_could_not_come_up_to_is_a_bound() -> None:
    read = facts(CARDS + "पिपराही प्रखंड 50 फीसदी का आंकड़ा भी नहीं छू सका।")
    assert [(f.subject, f.value, f.approx) for f in read] == [("पिपराही प्रखंड", 50, "at_most")]


@pytest.mark.parametrize(
    "said",
    [
        "35 बच्चों पर एक शिक्षक है।",
        "हर 20 परीक्षार्थी पर एक कक्ष निरीक्षक रहेगा।",
        "2,800 लोगों पर एक डॉक्टर है।",
        "हर वार्ड में 15 सफाईकर्मी हैं।",
        "विधायक ने 21,340 मतों के अंतर से जीत दर्ज की।",
        "उन्होंने प्रतिद्वंद्वी को 8,412 वोटों से हराया।",
        "राज्य की शिशु मृत्यु दर 27 है।",
        "कंपनी का शेयर 212.40 रुपये पर बंद हुआ।",
        "एयर इंडिया की एआई 812 रद्द रही।",
        "तीन भाई-बहनों में सबसे छोटी रेखा पढ़ना चाहती है।",
        "निर्यात में शीर्ष जिले (करोड़ रुपये में)",
    ],
)
def test_a_number_that_only_relates_or_names_is_no_fact(said: str) -> None:
    assert told(f"इंदौर। शहर की खबरें। {said}") == set()


def test_the_number_of_a_train_is_no_whole() -> None:
    read = facts("झांसी। 11077 झेलम एक्सप्रेस में दो कोच बढ़ाए गए। साउथ बिहार एक्सप्रेस में 22 यात्री बिना टिकट मिले।")
    assert {(f.value, f.out_of) for f in read} == {(2, None), (22, None)}
    assert [f.subject for f in read if f.value == 22] == ["साउथ बिहार एक्सप्रेस"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Which number a growth leads to, and that it is nobody's reach.
        ("भोपाल। अभयारण्य में बाघों की संख्या 65 से बढ़कर 79 हो गई है।", {("count", 79), ("count", 65)}),
        ("मऊ। रैंकिंग आई। जिले की रैंक 52 से 31 पर आ गई है।", {("rank", 52), ("rank", 31)}),
        ("मऊ। रैंकिंग आई। जिले की रैंकिंग 68वीं से 12वीं हो गई है।", {("rank", 68), ("rank", 12)}),
        # Crores of people are no rupees.
        ("लखनऊ। 2036 तक उत्तर प्रदेश की आबादी 25.8 करोड़ हो जाएगी।", set()),
        ("दिल्ली। देश में इंटरनेट उपयोगकर्ता 97 करोड़ हो गए हैं।", set()),
        ("सहरसा। भूमि सर्वे में 6.2 लाख रैयतों में 2.54 लाख ने ही घोषणा पत्र जमा किया।", {("coverage", 254000)}),
        ("रांची। परीक्षा हुई। 38 स्कूलों को 50 से कम अंक मिले।", {("count", 38)}),
        ("हरिद्वार। जंगल में 41 हाथी और 500 तेंदुए हैं।", {("count", 41), ("count", 500)}),
    ],
)
def test_what_is_read_of_such_numbers(text: str, wanted: set[tuple[str, float]]) -> None:
    assert {(kind, value) for kind, _, value in told(text)} == wanted


def test_an_average_that_something_is_below_is_told_exactly() -> None:
    read = facts("पटना। जिले में 51.2 प्रतिशत काम हुआ, जो राज्य के औसत 56.7 प्रतिशत से कम है।", "सर्वे का काम")
    assert {(f.subject, f.value, f.approx) for f in read} == {("पटना", 51.2, "exact"), ("बिहार", 56.7, "exact")}


@pytest.mark.parametrize(
    ("said", "modality"),
    [
        ("डीएम ने बिजली, सिंचाई और लोनिवि को 90 फीसदी शिकायतें निपटाने के निर्देश दिए।", "target"),
        ("डीएम ने कहा कि 80 फीसदी लोगों की जांच हो।", "target"),
        ("डीएम ने कहा कि 90 फीसदी कार्ड बनाए जाएं।", "target"),
        ("जिले में पांच लाख कार्ड बनाने की योजना है।", "target"),
        ("गठबंधन को 133 सीटें मिलने का अनुमान है।", "forecast"),
    ],
)
def test_what_is_ordered_planned_or_expected(said: str, modality: str) -> None:
    assert {f.modality for f in facts(f"बस्ती। डीएम ने समीक्षा बैठक की। {said}")} == {modality}


@pytest.mark.parametrize("part", ["ब्लॉक", "प्रखंड", "तहसील"])
def test_the_part_right_behind_its_district_has_the_figures(part: str) -> None:
    read = told(f"लखनऊ। आयुष्मान कार्ड में हरदोई जिले में शाहाबाद {part} 81 फीसदी के साथ पहले स्थान पर है।")
    assert read == {("coverage", f"शाहाबाद {part}", 81), ("rank", f"शाहाबाद {part}", 1)}


def test_the_last_of_another_kind_has_no_place_in_the_field() -> None:
    """A station is not the 75th of 75 districts."""
    text = "पलवल। जनसुनवाई में जिला 75 जिलों में 31वें स्थान पर है। हसनपुर थाना सबसे निचले स्थान पर रहा।"
    assert told(text, "रैंकिंग जारी") == {("rank", "पलवल", 31)}


def test_a_state_beside_is_compared_and_not_the_articles() -> None:
    text = "बलिया। एसआईआर में प्रदेश में 74 प्रतिशत काम हुआ है। बिहार में 61 फीसदी काम हुआ था।"
    assert {(f.subject, f.value) for f in facts(text, "एसआईआर")} == {("उत्तर प्रदेश", 74), ("बिहार", 61)}


def test_the_clause_behind_a_turn_names_its_own() -> None:
    """वह is who was named before the turn."""
    text = "लखनऊ। साक्षरता में बहराइच का आंकड़ा 46 फीसदी है और वह सबसे नीचे है, वहीं झांसी 81 फीसदी के साथ अव्वल है।"
    read = told(text, "साक्षरता")
    assert {("coverage", "झांसी", 81), ("rank", "झांसी", 1)} <= read
    assert ("rank", "बहराइच", 1) not in read


def test_kumari_behind_a_given_name_makes_a_person() -> None:
    text = "जमुई। मैट्रिक का परिणाम आया। मैट्रिक में सोनाली कुमारी जिले में पहले स्थान पर रही।"
    assert told(text, "मैट्रिक का परिणाम") == {("rank", "सोनाली कुमारी", 1)}


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("खगड़िया। बाढ़ में 14 लोगों की मौत हो गई। कोसी की बाढ़ से 23 हजार लोग प्रभावित हैं।", {"खगड़िया"}),
        ("कोटा। कोचिंग नगरी में 19 छात्रों की तबीयत बिगड़ी।", {"कोटा"}),
        ("कोटा। डोडा पोस्त और 41 हजार नशीले कैप्सूल पकड़े गए।", {"कोटा"}),
        ("झांसी। वंदे भारत में 130 प्रतिशत सीटें भरीं।", {"झांसी"}),
        ("बाढ़। बाढ़ प्रखंड में 14 लोग बीमार हैं।", {"बाढ़ प्रखंड"}),
        ("लखनऊ। मतदान में गोंडा में 62, बस्ती में 71 और बलरामपुर में 58 फीसदी वोट पड़े।", {"गोंडा", "बस्ती", "बलरामपुर"}),
    ],
)
def test_places_that_are_spelt_like_other_words(text: str, subjects: set[str]) -> None:
    assert {f.subject for f in facts(text)} == subjects
