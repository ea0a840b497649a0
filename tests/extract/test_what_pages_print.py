"""Forms that pages of the press print, in frames with many names: see docs/decisions/2026-11-30-read-beside-real-pages.md."""

from __future__ import annotations

import pytest

from tests.extract.telling import Told, facts, lost

Frame = tuple[str, tuple[Told, ...]]


def _ranks() -> list[Frame]:
    said = (
        ("शिकायतों के निस्तारण में {n} नंबर-1 आया है।", 1),
        ("स्वच्छता की रैंकिंग में {n} को नंबर वन का खिताब मिला।", 1),
        ("आईजीआरएस की रैंकिंग में {n} 32 पायदान पर काबिज है।", 32),
        ("प्रदेश की सूची में {n} का स्थान प्रथम है।", 1),
        ("रैंकिंग में {n} का 17 स्थान आया है।", 17),
    )
    return [(t.format(n=n), (("rank", v, n),)) for t, v in said for n in ("बलरामपुर", "जमुई", "इंदौर")]


def _rows_of_sources() -> list[Frame]:
    said = "विभाग ने {} से 26, {} से 38, {} से 22 व {} से 33 बकायादारों की बिजली काटी।"
    rows = (("रोशनबाद", "सलेमपुर", "बोगला", "सहदेवपुर"), ("भिखारीपुर", "डुमरा", "कोचस", "रतनपुरा"))
    figures = (26, 38, 22, 33)
    return [
        (said.format(*row), tuple(("count|coverage", v, n) for v, n in zip(figures, row, strict=True))) for row in rows
    ]


def _sums_of_rows() -> list[Frame]:
    said = "वाहन जांच में सर्वाधिक जुर्माना {} में 6,04,000, {} में 5,60,000 और {} में 3,88,000 रुपये वसूला गया।"
    row = ("पटना", "रोहतास", "नवादा")
    return [(said.format(*row), tuple(("amount", v, n) for v, n in zip((604000, 560000, 388000), row, strict=True)))]


def _marks_taken() -> list[Frame]:
    said = (
        "{a} दूसरे स्थान पर है तथा 9.31 अंक {v} {b} ने तीसरा स्थान हासिल किया है।",
        "9.35 अंक {v} {a} दूसरे तथा 9.31 अंक लेकर {b} तीसरे स्थान पर रहा।",
        "पहले स्थान पर 9.63 अंक {v} {a}, दूसरे पर 9.31 अंक {v} {b} रहा।",
    )
    ways = ("हासिल करते हुए", "पाते हुए", "प्राप्त करने के बाद", "अर्जित करते हुए")
    out: list[Frame] = []
    for v in ways:
        out.append((said[0].format(a="अयोध्या", b="मऊ", v=v), (("score", 9.31, "मऊ"), ("rank", 3, "मऊ"))))
        out.append((said[1].format(a="सुपौल", b="बांका", v=v), (("score", 9.35, "सुपौल"), ("score", 9.31, "बांका"))))
        both = (("rank", 1, "कोटा"), ("rank", 2, "टोंक"), ("score", 9.63, "कोटा"), ("score", 9.31, "टोंक"))
        out.append((said[2].format(a="कोटा", b="टोंक", v=v), both))
    return out


def _counts_that_go_on() -> list[Frame]:
    two = (("count|coverage", 1180, "बूंदी"), ("count|coverage", 975, "टोंक"))
    return [
        ("कोटा में 1240 टीके लगे हैं। बूंदी में 1180 और टोंक में 975 हैं।", two),
        ("कोटा 1240 टीके के साथ पहले स्थान पर है। दूसरे स्थान पर बूंदी (1180) और तीसरे पर टोंक (975) है।", two),
        (
            "कोटा 5.3 लाख कार्ड के साथ पहले स्थान पर है। बूंदी 4.7 लाख के साथ दूसरे स्थान पर है।",
            (("count|coverage", 470000, "बूंदी"),),
        ),
        (
            "बूंदी में 9 वारंटी, दो वांछित समेत 16 और टोंक में तीन वारंटी समेत 17 आरोपी पकड़े गए।",
            (("count|coverage", 16, "बूंदी"), ("count|coverage", 17, "टोंक")),
        ),
    ]


def _departments_told_apart() -> list[Frame]:
    return [
        (
            "पौधरोपण में उद्यान विभाग 15600 तथा वन विभाग द्वारा 564006 पौधे रोपे गए।",
            (("count|coverage", 564006, "वन"), ("count|coverage", 15600, "उद्यान")),
        ),
        (
            "समाधान दिवस में वन विभाग से संबंधित 124 और राजस्व विभाग से संबंधित 98 शिकायतें आईं।",
            (("count|coverage", 124, "वन"), ("count|coverage", 98, "राजस्व")),
        ),
        (
            "बैठक में बताया गया कि इंडियन बैंक का सीडी रेशियो 14.56 प्रतिशत और केनरा बैंक का 22.4 प्रतिशत रहा।",
            (("coverage", 14.56, "इंडियन"), ("coverage", 22.4, "केनरा")),
        ),
    ]


FORMS = {
    "ranks said with a number and a title": _ranks,
    "rows of places that figures came from": _rows_of_sources,
    "sums of a row with one रुपये": _sums_of_rows,
    "marks that whoever comes next has taken": _marks_taken,
    "counts that go on in the next sentence or bracket": _counts_that_go_on,
    "departments and banks told apart": _departments_told_apart,
}


@pytest.mark.parametrize("form", FORMS)
def test_form_is_read_with_every_name(form: str) -> None:
    assert lost(FORMS[form](), opening="लखनऊ। समीक्षा की रिपोर्ट जारी की गई है। ") == []


@pytest.mark.parametrize(
    ("title", "text", "value"),
    [
        (
            "डेंगू के मामलों में बढ़ोतरी",
            "स्वास्थ्य मंत्रालय के मुताबिक डेंगू के 94,198 मामले सामने आए। केरल में 9,770, बिहार में 7,562 और असम में 4,227 मामले मिले।",
            94198,
        ),
        (
            "12 राज्यों में मतदाता सूची का पुनरीक्षण",
            "केरल, बिहार और असम समेत 12 राज्यों में पुनरीक्षण चल रहा है। चुनाव आयोग के अनुसार 50.47 करोड़ प्रपत्र बांटे गए हैं।",
            504700000,
        ),
    ],
)
def test_news_that_compares_states_is_of_the_country(title: str, text: str, value: float) -> None:
    assert {f.subject for f in facts(text, title) if f.value == value} == {"भारत"}


def test_news_of_one_state_beside_others_stays_its_own() -> None:
    text = "प्रदेश में डेंगू के 412 मामले मिले हैं। केरल में 9,770, बिहार में 7,562 और असम में 4,227 मामले मिले।"
    assert {f.subject for f in facts(text, "झारखंड में डेंगू के 412 मामले") if f.value == 412} == {"झारखंड"}


def test_a_nukta_that_no_letter_bears_ends_a_sentence() -> None:
    text = "किशनगंज : डीएम ने समीक्षा बैठक की़ राज्य का औसत 44.15 प्रतिशत है़ जिले में 66.64 प्रतिशत किसानों का पंजीकरण हुआ़"
    assert {(f.subject, f.value) for f in facts(text)} == {("बिहार", 44.15), ("किशनगंज", 66.64)}


def test_what_a_share_index_regained_is_no_score() -> None:
    text = "सेंसेक्स 2975.43 अंकों की तेजी लेकर और निफ्टी 912.80 अंक तेजी लेकर बंद हुआ। सेंसेक्स 500 अंकों की रिकवरी कर चुका है।"
    assert facts(text) == ()


def test_parts_that_a_pronoun_points_back_from_have_their_whole() -> None:
    text = "अलीराजपुर। जिले में 436 मरीज मिले। इनमें कट्ठीवाड़ा के 118, सोंडवा के 97 और जोबट के 76 मरीज हैं।"
    assert {(f.value, f.out_of) for f in facts(text)} == {(436, None), (118, 436), (97, 436), (76, 436)}


def test_parts_that_are_more_than_the_count_before_are_of_no_whole() -> None:
    text = "अलीराजपुर। जिले में 136 मरीज मिले। इनमें कट्ठीवाड़ा के 118, सोंडवा के 97 और जोबट के 76 मरीज हैं।"
    assert (97, 136) not in {(f.value, f.out_of) for f in facts(text)}


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ("बालिका वर्ग की 100 मीटर दौड़ में राधा वर्मा ने पहला स्थान पाया।", "बालिका वर्ग"),
        ("गेंदबाजों में राधा वर्मा पहले स्थान पर हैं।", "गेंदबाज"),
        ("राधा वर्मा ने ऑल इंडिया पहली रैंक हासिल की।", "ऑल इंडिया"),
        ("राधा वर्मा और सीमा यादव ने 583-583 अंक पाकर संयुक्त रूप से जिला टॉप किया।", "जिला"),
    ],
)
def test_who_competes_is_the_field_of_a_place(said: str, field: str) -> None:
    ranks = [f for f in facts(f"चमोली। प्रतियोगिता के परिणाम घोषित हुए। {said}") if f.kind == "rank"]
    assert {f.scope for f in ranks} == {field}


def test_places_left_go_on_with_the_time_that_was_told() -> None:
    text = (
        "रांची। अक्टूबर की मनरेगा रैंकिंग जारी हुई। गढ़वा पिछले माह के 19वें से तीसरे स्थान पर पहुंच गया। "
        "खूंटी तीसरे से चौथे स्थान पर खिसक गया। दुमका 14वें से आठवें स्थान पर आया है।"
    )
    left = {(f.subject, f.value): f.period for f in facts(text) if f.kind == "rank" and f.value in (19, 14)}
    assert left == {("गढ़वा", 19): "2024-09", ("दुमका", 14): "2024-09"}


@pytest.mark.parametrize("many", ["12.05 लाख", "तीन लाख", "साढ़े तीन लाख"])
def test_what_leads_on_to_a_figure_is_not_of_the_figure_before(many: str) -> None:
    counted = [f.value for f in facts(f"गोंडा। जिले में कक्षा 1 से 8 तक के करीब {many} बच्चों की आईडी बनी है।")]
    assert counted == [{"12.05 लाख": 1205000, "तीन लाख": 300000, "साढ़े तीन लाख": 350000}[many]]
