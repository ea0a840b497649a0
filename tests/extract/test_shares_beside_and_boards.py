"""Shares in brackets that no header tells, columns of months, lists that leap to their end, whose news a board's or a portal's is."""

from __future__ import annotations

import pytest

from extract.periods.periods import read_periods
from extract.text import fold
from tests.extract.telling import facts, told, told_of_totals

CARDS = (("बक्सवाहा", 41_250.0, 62.0), ("राजनगर", 38_904.0, 57.5), ("लवकुशनगर", 30_018.0, 44.0))


@pytest.mark.parametrize("head", ["विकासखंड — बने कार्ड", "तहसील | डिजिटाइज प्रपत्र"])
def test_a_share_in_brackets_that_no_header_tells(head: str) -> None:
    """“बक्सवाहा — 41,250 (62%)" below two columns: the column is of what its header says, the share is one."""
    joint = " | " if "|" in head else " — "
    rows = "\n".join(f"{name}{joint}{int(value):,} ({share:g}%)" for name, value, share in CARDS)
    found = {(f.kind, f.subject.split()[0], f.value) for f in facts(f"छतरपुर। काम तेज हुआ है।\n\n{head}\n{rows}")}
    assert found == {("coverage", n, v) for n, v, _ in CARDS} | {("coverage", n, s) for n, _, s in CARDS}


@pytest.mark.parametrize("opens", ["विकासखंडवार बने कार्ड इस प्रकार हैं - ", "विकासखंडवार बने कार्ड: "])
def test_a_labelled_row_with_shares_in_brackets(opens: str) -> None:
    row = ", ".join(f"{name} {int(value):,} ({share:g} प्रतिशत)" for name, value, share in CARDS)
    found = {
        (f.kind, f.subject.split()[0], f.value) for f in facts(f"छतरपुर। आयुष्मान कार्ड में जिला आगे है।\n\n{opens}{row}।")
    }
    assert found == {("coverage", n, v) for n, v, _ in CARDS} | {("coverage", n, s) for n, _, s in CARDS}


def test_columns_of_two_months_below_a_heading_of_places() -> None:
    """“विभाग - जून - जुलाई" are two columns and no stretch of two months."""
    table = "विभागवार प्रदेश में स्थान\nविभाग - जून - जुलाई\nसिंचाई - 41 - 12\nसहकारिता - 8 - 57"
    found = facts(f"बलिया। सीएम डैशबोर्ड की रैंकिंग जारी हुई।\n\n{table}", published="2025-08-10")
    assert {(f.kind, f.subject, f.value, f.period) for f in found} == {
        ("rank", "सिंचाई विभाग", 41, "2025-06"),
        ("rank", "सिंचाई विभाग", 12, "2025-07"),
        ("rank", "सहकारिता विभाग", 8, "2025-06"),
        ("rank", "सहकारिता विभाग", 57, "2025-07"),
    }


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("विभाग - जून - जुलाई", ["2025-06", "2025-07"]),
        ("जून - जुलाई में", ["2025-06-01/2025-07-31"]),
        ("अभियान - जून से जुलाई तक", ["2025-06-01/2025-07-31"]),
    ],
)
def test_a_dash_between_months(text: str, periods: list[str]) -> None:
    assert [p.value for p in read_periods(fold(text), "2025-08-10")] == periods


def test_a_numbered_list_that_leaps_to_its_last_rows() -> None:
    """The first three and the last two of 55 are places like any others."""
    rows = "1. गुना 91.4\n2. भिंड 90.2\n3. हरदा 88.6\n54. धार 57.1\n55. सतना 55.9"
    found = told(f"भोपाल। नतीजे आ गए।\n\nजिलों की रैंक (पास प्रतिशत)\n{rows}")
    assert {(s, v) for k, s, v in found if k == "rank"} == {
        ("गुना", 1),
        ("भिंड", 2),
        ("हरदा", 3),
        ("धार", 54),
        ("सतना", 55),
    }


@pytest.mark.parametrize(
    ("word", "names"),
    [("चारों", ("मोहनगंज", "जायस", "फुरसतगंज", "महिला थाना")), ("तीनों", ("मोहनगंज", "जायस", "महिला थाना"))],
)
def test_so_many_together_hold_the_place(word: str, names: tuple[str, ...]) -> None:
    row = f"{', '.join(names[:-1])} और {names[-1]}"
    text = f"अमेठी। आईजीआरएस की रैंकिंग आई। {row} ने 130 में 130 अंक पाए, इसलिए {word} संयुक्त रूप से पहले नंबर पर रहे।"
    assert {(s, v) for k, s, v in told(text) if k == "rank"} == {(name, 1) for name in names}


def test_marks_in_brackets_behind_a_count_of_places() -> None:
    """“निचले चार जिलों में धार (42.67)": marks like those before, and no 45.00 districts."""
    text = (
        "मंडला। रैंकिंग में बालाघाट 55 अंक पाकर पहले स्थान पर रहा। निचले तीन जिलों में धार (42.67), सतना (45.00) और गुना (47.05) हैं।"
    )
    assert {(k, s, v) for k, s, v in told(text) if v in (42.67, 45.0, 47.05)} == {
        ("score", "धार", 42.67),
        ("score", "सतना", 45),
        ("score", "गुना", 47.05),
    }


@pytest.mark.parametrize(
    "text",
    [
        "पढ़ाई पर 100 अंक रखे गए हैं, नामांकन पर 20-20 और भवन पर 10 अंक।",
        "सीकर का स्कोर घटा है, यानी स्कोर में 27.14 की गिरावट आई है।",
        "केवल 11 जिले 50 फीसदी का आंकड़ा पार कर सके हैं।",
    ],
)
def test_what_could_be_had_what_changed_and_where_a_bound_lies(text: str) -> None:
    assert not [f for f in facts(f"सीकर। {text}") if f.kind in ("score", "coverage")]


def test_a_share_behind_the_word_for_a_form_is_no_form() -> None:
    assert told("अलवर। प्रपत्र 98.4 प्रतिशत मतदाताओं तक पहुंच चुके हैं।") == {("coverage", "अलवर", 98.4)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("सोमवार को घर-घर जाकर 5,348 और बच्चों को खुराक दी गई।", {("coverage", "चंबा", 5348)}),
        ("चूड़ी में 44 और लड़कियों में 31 प्रतिशत ने जवाब दिया।", set()),
    ],
)
def test_so_many_more(text: str, wanted: set[tuple[str, str, float]]) -> None:
    """“5,348 और बच्चों" are children; "44 और लड़कियों में 31" are two shares."""
    found = told(f"चंबा। {text}")
    assert wanted <= found
    assert not {f for f in found if f[0] == "count"}


def test_a_sum_out_of_a_sum() -> None:
    text = "बूंदी। खातों में गई 1 करोड़ 14 लाख रुपए की राशि में से 23 लाख 60 हजार रुपए वापस जमा हो गए हैं।"
    assert {(k, v, o) for k, _, v, o in told_of_totals(text)} == {("amount", 2_360_000, 11_400_000)}


def test_of_whom_the_state_of_things_is_told() -> None:
    """“आनंदपुरी में हालत खराब है, जहां 71 प्रतिशत", not of the block of the sentence before."""
    text = "बांसवाड़ा। कुशलगढ़ सबसे आगे है। यहां 91.3 प्रतिशत पेंशनर सत्यापित हुए। आनंदपुरी में हालत खराब है, जहां 71 प्रतिशत सत्यापन हुआ।"
    assert ("coverage", "आनंदपुरी", 71) in told(text)


def test_the_figure_that_somebody_stopped_at() -> None:
    text = "पूर्णिया। अमौर में 12 हजार 77 परिवारों का सर्वे हुआ। कसबा में आंकड़ा 3,104 पर ठहरा है।"
    assert ("coverage", "कसबा", 3104) in told(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("अभियान में सीकर ने 342 में से 118 पंचायतों को टीबी मुक्त कराकर प्रदेश में तीसरी रैंक पाई।", ("rank", "सीकर", 3)),
        ("जिले की 41 पंचायतें टीबी मुक्त हुई थीं और तब रैंक 16वीं थी।", ("rank", "सीकर", 16)),
    ],
)
def test_the_place_of_who_did_it_to_so_many(text: str, wanted: tuple[str, str, float]) -> None:
    assert wanted in told(f"सीकर। {text}")


def test_the_place_of_a_counted_group_stays_part_of_the_count() -> None:
    found = told("सीकर। एसपी ने बताया कि जिले के 17 थानों ने 125 अंक पाकर पहली रैंक पाई।")
    assert not [f for f in found if f[0] == "rank"]


def test_an_index_has_its_value() -> None:
    """मूल्य is no name: the value is the country's."""
    text = (
        "नयी दिल्ली, सात मई (भाषा) मानव विकास सूचकांक में भारत 130वें स्थान पर रहा। लैंगिक असमानता सूचकांक में देश का मूल्य 0.403 रहा।"
    )
    assert ("score", "भारत", 0.403) in told(text)


def test_a_boards_results_from_its_seat() -> None:
    """The state's, whose toppers' homes the title names; by board and class."""
    title = "हिमाचल 10वीं का रिजल्ट: कांगड़ा की सायना ने किया टॉप"
    text = "धर्मशाला। हिमाचल स्कूल शिक्षा बोर्ड के दसवीं के नतीजे आ गए। 95,495 परीक्षार्थियों में से 75,862 पास हुए।"
    (fact,) = [f for f in facts(text, title) if f.kind == "coverage"]
    assert (fact.subject, fact.value, fact.out_of) == ("हिमाचल प्रदेश", 75862, 95495)
    assert fact.measure == "हिमाचल बोर्ड दसवीं परीक्षा"


def test_a_capital_among_the_districts_that_news_compares() -> None:
    """What a state's portal got is the state's, though the title places the capital."""
    title = "संपर्क पोर्टल: शिकायतें निपटीं, जयपुर अव्वल"
    text = (
        "जयपुर। राजस्थान संपर्क पोर्टल पर काम तेज हुआ है। पोर्टल पर 9373 शिकायतें चढ़ीं और इनमें से 8682 का समाधान हुआ।\n\n"
        "जिलों में जयपुर शीर्ष पर है, जहां 793 शिकायतें निपटाई गईं। उसके बाद जोधपुर में 584 और अलवर में 368 मामले निपटे।"
    )
    found = told(text, title)
    assert {("coverage", "राजस्थान", 9373), ("coverage", "राजस्थान", 8682), ("coverage", "जयपुर", 793)} <= found


@pytest.mark.parametrize("whose", ["की", ""])
def test_a_ranking_of_nobody_at_the_head_of_a_sentence(whose: str) -> None:
    """A sentence that lost its first words is read like any other."""
    assert ("rank", "कानपुर", 5) in told(f"{whose} जून माह की रैंकिंग में कानपुर को पांचवां स्थान मिला।")


def test_an_offices_ranking_beside_the_programme() -> None:
    """Both are told: the programme that the news is of, and whose ranking the place stands in."""
    title = "संस्थागत प्रसव में खड़गपुर आगे"
    text = "मुंगेर। संस्थागत प्रसव में काम अच्छा रहा। स्वास्थ्य विभाग की अगस्त की रैंकिंग में मुंगेर को राज्य में नौवां स्थान मिला।"
    (fact,) = [f for f in facts(text, title) if f.kind == "rank"]
    assert fact.measure == "संस्थागत प्रसव (स्वास्थ्य विभाग की रैंकिंग)"


def test_a_body_is_no_meet() -> None:
    """भारतीय खेल प्राधिकरण tells of the games and is none."""
    text = "चेन्नई। भारतीय खेल प्राधिकरण के अनुसार 5,630 खिलाड़ियों ने भाग लिया।"
    assert "भारतीय खेल" not in {f.measure for f in facts(text)}


def test_a_scale_in_brackets_is_no_maximum() -> None:
    """“मानव दिवस (लाख में)" over "ताजपुर : 4.82": 4.82 lakh of them, and no marks of a hundred thousand."""
    text = "समस्तीपुर। मनरेगा में 38.69 लाख मानव दिवस सृजित हुए।\n\nप्रखंडवार मानव दिवस (लाख में)\n• ताजपुर : 4.82\n• बिथान : 3.95\n• रोसड़ा : 1.64"
    found = {(f.subject, f.value, f.unit) for f in facts(text) if f.subject != "समस्तीपुर"}
    assert found == {
        ("ताजपुर", 482_000, "person-days"),
        ("बिथान", 395_000, "person-days"),
        ("रोसड़ा", 164_000, "person-days"),
    }


def test_what_came_in_stands_beside_what_was_disposed_of() -> None:
    """The column प्राप्त is a figure of its own, though nothing but the text says of what."""
    rows = "विभाग — प्राप्त — निस्तारित — लंबित\n\nजलदाय विभाग — 1,873 — 1,640 — 233\n\nपुलिस विभाग — 604 — 590 — 14"
    text = f"नागौर। अगस्त में 9,812 नए परिवाद आए।\n\n{rows}"
    assert {(k, v, o) for k, s, v, o in told_of_totals(text) if s == "जलदाय विभाग"} == {
        ("count", 1873, None),
        ("coverage", 1640, 1873),
        ("count", 233, 1873),
    }


@pytest.mark.parametrize("bullet", ["", "* "])
def test_a_heading_that_tells_a_work_alone(bullet: str) -> None:
    """“तहसीलवार निस्तारण" is of the suits that the text counts; so are the figures of another month in brackets."""
    rows = "\n".join(
        f"{bullet}{name} : {now} ({then})" for name, now, then in (("सदर", 1512, 1204), ("सगड़ी", 945, 812))
    )
    text = f"आजमगढ़। राजस्व वाद के 6,904 मुकदमे निपटे।\n\nतहसीलवार अगस्त का निस्तारण (कोष्ठक में जुलाई)\n{rows}"
    found = {
        (f.kind, f.subject, f.value, f.period) for f in facts(text, published="2025-09-08") if "तहसील" in f.subject
    }
    assert found == {
        ("coverage", "सदर तहसील", 1512, "2025-08"),
        ("coverage", "सदर तहसील", 1204, "2025-07"),
        ("coverage", "सगड़ी तहसील", 945, "2025-08"),
        ("coverage", "सगड़ी तहसील", 812, "2025-07"),
    }


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("बाड़मेर में 19 हजार कनेक्शन हुए हैं।", "coverage"),
        ("बाड़मेर में 9,430 नए घरेलू कनेक्शन जारी हुए।", "coverage"),
        ("बाड़मेर में 412 कनेक्शन काटे गए।", "count"),
        ("छह लोगों को न्यायिक हिरासत में भेजा गया।", "count"),
        ("बाड़मेर में 560 कनेक्शन किए गए विच्छेदित।", "count"),
        ("बाड़मेर में 85 अवैध कनेक्शन किए गए।", "count"),
    ],
)
def test_reached_or_counted(text: str, kind: str) -> None:
    assert facts(f"बाड़मेर। {text}")[-1].kind == kind


def test_nobody_counts_half_a_thing() -> None:
    text = "देहरादून। ऋषिकेश कोतवाली के खाते में 1,240 चालान हैं तो डोईवाला के खाते में आधे से भी कम।"
    assert {f.value for f in facts(text)} == {1240}


def test_marks_at_which_somebody_stood() -> None:
    text = "फतेहाबाद। सीसीटीएनएस में फतेहाबाद पुलिस ने 100 में 99.62 अंक पाए। सितंबर में वह 98.4 अंकों पर थी।"
    assert ("score", "फतेहाबाद पुलिस", 98.4) in told(text)


def test_medals_of_who_stands_behind_them() -> None:
    text = "राजनांदगांव। खेल हुए। कुल 68 पदक जीतकर दुर्ग संभाग ओवरऑल तालिका में पहले स्थान पर रहा।"
    assert ("count", "दुर्ग संभाग", 68) in told(text, "31 स्वर्ण जीतकर दुर्ग बना सिरमौर")
    assert ("count", "दुर्ग", 31) in told(text, "31 स्वर्ण जीतकर दुर्ग बना सिरमौर")


def test_pupils_of_schools_of_a_sort() -> None:
    text = "शिमला। मेरिट में सरकारी स्कूलों के 20 और निजी स्कूलों के 97 बच्चे हैं।"
    assert told(text) == {("count", "शिमला के सरकारी स्कूल", 20), ("count", "शिमला के निजी स्कूल", 97)}


@pytest.mark.parametrize(
    "text",
    [
        "दल में ये शामिल रहे।\n\n1. रमेश साहू\n2. सुरेश वर्मा\n3. महेश सिंह\n7. दिनेश पटेल",
        "हेल्पलाइन नंबर इस प्रकार हैं - छाता 2401234, मांट 2405678, महावन 2409876।",
        "खर्च का आंकड़ा 60 पर अटका है।",
        "हिल Top पर बना मंदिर।",
    ],
)
def test_what_is_no_order_no_marks_and_nobodys(text: str) -> None:
    assert told(f"दुर्ग। {text}") == set()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "छात्रों का परिणाम 86 और छात्राओं का परिणाम 91 प्रतिशत रहा।",
            {("coverage", "मथुरा के छात्र", 86), ("coverage", "मथुरा की छात्राएं", 91)},
        ),
        ("पुरुष वर्ग में हरियाणा ने 12 और महिला वर्ग में पंजाब ने 8 पदक जीते।", {("count", "हरियाणा", 12), ("count", "पंजाब", 8)}),
    ],
)
def test_a_joint_of_two_clauses(text: str, wanted: set[tuple[str, str, float]]) -> None:
    """“86 और छात्राओं का परिणाम 91": और joins two clauses, and nobody counts 86 girls."""
    assert told(f"मथुरा। {text}") == wanted


def test_a_period_of_two_months_behind_a_dash() -> None:
    (fact,) = facts("दुर्ग में कर संग्रह - अप्रैल-सितंबर 2025 में 420 करोड़ रुपये रहा।", published="2025-10-10")
    assert fact.period == "2025-04-01/2025-09-30"


@pytest.mark.parametrize(
    "text",
    [
        "19 थानों में 412 लोगों की मौत हुई।\n\nथानावार निस्तारण\nसदर : 40\nसांडी : 20\nकछौना : 14",
        "जिले में 20 गांव हैं।\n\nब्लॉकवार टीकाकरण\nसांडी : 12,140\nकछौना : 9,480",
    ],
)
def test_no_work_is_done_to_what_the_text_counts_by_chance(text: str) -> None:
    """The dead are not disposed of, and nobody vaccinates villages."""
    assert not {s for _, s, _ in told(f"हरदोई। {text}") if s.startswith(("सदर", "सांडी", "कछौना"))}


def test_a_place_that_owns_the_schools_keeps_its_pupils() -> None:
    assert told("भोपाल। बेरसिया ब्लॉक के निजी स्कूलों के 120 छात्र आए।") == {("count", "बेरसिया ब्लॉक", 120)}


def test_what_was_done_against_a_target_is_no_target() -> None:
    found = facts("बेमेतरा। लक्ष्य के मुकाबले बने आवास: साजा 2,010, बेरला 1,880, नवागढ़ 1,700")
    assert {f.modality for f in found} == {"actual"}


@pytest.mark.parametrize("what", ["छात्रों की मेरिट 420", "पुलिस की नजर 12"])
def test_marks_that_somebody_looks_at(what: str) -> None:
    assert told(f"रीवा। {what} अंकों पर थी।") == set()
