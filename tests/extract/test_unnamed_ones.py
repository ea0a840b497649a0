"""Whose a figure is that its sentence gives somebody or something without a name: a team, a firm, a list of merit, each block."""

from __future__ import annotations

import pytest

from extract import lexicon
from tests.extract.telling import facts

OPENING = "औरैया। जिले की आईजीआरएस रैंकिंग जारी हुई, औरैया को प्रदेश में पांचवां स्थान मिला।\n\n"


def of(sentence: str, value: float, opening: str = OPENING) -> list[tuple[str, str]]:
    """Subject and its type of the figures of this value."""
    return [(f.subject, f.subject_type) for f in facts(opening + sentence) if f.value == value]


@pytest.mark.parametrize(
    ("sentence", "value", "subject"),
    [
        ("एसपी ने स्वाट टीम को 15 हजार रुपये का इनाम देने की घोषणा की।", 15000, ("स्वाट टीम", "team")),
        ("जनसुनवाई प्रकोष्ठ की टीम को 25 हजार रुपये दिए गए।", 25000, ("जनसुनवाई प्रकोष्ठ की टीम", "team")),
        ("अच्छा काम करने वाले आरक्षियों को पांच-पांच सौ रुपये का पुरस्कार दिया गया।", 500, ("आरक्षी", "person")),
        ("हादसे में मारे गए किसान के परिजनों को दो लाख रुपये की सहायता दी गई।", 200000, ("किसान के परिजन", "person")),
        ("स्वर्ण पदक विजेताओं को सरकार दो-दो लाख रुपये देगी।", 200000, ("स्वर्ण पदक विजेता", "person")),
        ("बेहतर काम के लिए सीसीटीएनएस प्रभारी को दस हजार रुपये का इनाम दिया गया।", 10000, ("सीसीटीएनएस प्रभारी", "person")),
        ("गलत बिल बनाने पर एजेंसी पर 2.4 लाख रुपये का जुर्माना लगाया गया।", 240000, ("एजेंसी", "other")),
        ("काम में देरी पर कार्यदायी संस्था पर 12 लाख रुपये का जुर्माना लगा।", 1200000, ("कार्यदायी संस्था", "other")),
        ("सरकारी विभागों पर बिजली का 14 करोड़ रुपये बकाया है।", 140000000, ("सरकारी विभाग", "other")),
        ("डीएम ने कहा कि हर प्रखंड को कम से कम 70 प्रतिशत तक पहुंचना है।", 70, ("औरैया के प्रखंड", "other")),
    ],
)
def test_one_without_a_name_owns_its_figure(sentence: str, value: float, subject: tuple[str, str]) -> None:
    assert of(sentence, value) == [subject]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("जिले के किसानों को 12 करोड़ रुपये का भुगतान किया गया।", 120000000),
        ("अब तक 214 पीड़ितों को 16 लाख रुपये वापस दिलाए गए।", 1600000),
        ("अस्पतालों को 11 करोड़ रुपये का क्लेम दिया गया।", 110000000),
        ("बकायेदारों पर 312 करोड़ रुपये की देनदारी है।", 3120000000),
        ("टीम को बुलाया गया और जिले में 5 लाख रुपये वसूले गए।", 500000),
    ],
)
def test_what_many_of_a_place_are_paid_is_the_places(sentence: str, value: float) -> None:
    assert of(sentence, value) == [("औरैया", "district")]


@pytest.mark.parametrize("table", ["recipients", "penalized"])
def test_every_word_of_the_tables_owns_a_sum(table: str) -> None:
    """Each spelling, put into a sentence, is called by the direct case of its row."""
    frame = "एसपी ने {} को 7 हजार रुपये दिए।" if table == "recipients" else "देरी पर {} पर 7 हजार रुपये का जुर्माना लगा।"
    wrong = []
    for called, spellings in lexicon.as_written(table).items():
        for spelling in spellings:
            told = [name for name, _ in of(frame.format(spelling), 7000)]
            if told != [called]:
                wrong.append((spelling, told))
    assert wrong == []


MERIT = "शिमला। हिमाचल प्रदेश स्कूल शिक्षा बोर्ड ने दसवीं का परिणाम घोषित किया, परिणाम 79.8 फीसदी रहा।\n\n"


@pytest.mark.parametrize(
    ("sentence", "value", "subject"),
    [
        ("टॉप टेन में कुल 92 विद्यार्थी हैं।", 92, "टॉप टेन"),
        ("टॉप-10 में इस बार 75 विद्यार्थी शामिल हैं, इनमें 61 छात्राएं हैं।", 61, "टॉप-10"),
        ("मेरिट सूची में 84 विद्यार्थियों ने जगह बनाई।", 84, "मेरिट सूची"),
    ],
)
def test_a_list_of_merit_owns_those_in_it(sentence: str, value: float, subject: str) -> None:
    assert [name for name, _ in of(sentence, value, MERIT)] == [subject]


def test_what_follows_a_list_of_merit_is_not_of_it() -> None:
    """“परीक्षा 1,245 केंद्रों पर हुई": of whose examination it was."""
    assert [name for name, _ in of("टॉप टेन में 92 विद्यार्थी हैं। परीक्षा 1,245 केंद्रों पर हुई थी।", 1245, MERIT)] != ["टॉप टेन"]


@pytest.mark.parametrize(
    ("sentence", "value", "subject"),
    [
        ("सरगना मोनू फरार है, उस पर 25 हजार रुपये का इनाम है।", 25000, "सरगना मोनू"),
        ("बदमाश हरिओम मीना (29) भी पकड़ा गया, जिस पर दो हजार रुपये का इनाम था।", 2000, "हरिओम मीना"),
        ("पुलिस ने लुटेरे अरमान खान को पकड़ा। उसके खिलाफ लूट के 14 मुकदमे दर्ज हैं।", 14, "अरमान खान"),
        ("फरार आरोपी गुड्डू पर दो मुकदमे दर्ज हैं।", 2, "गुड्डू"),
    ],
)
def test_a_bounty_and_cases_are_of_whom_they_are_on(sentence: str, value: float, subject: str) -> None:
    assert [name for name, _ in of(sentence, value)] == [subject]


def test_what_a_dashboard_judges_is_its_own() -> None:
    found = of(
        "सीएम डैशबोर्ड पर 49 विभागों के 110 कार्यक्रमों की समीक्षा होती है।",
        110,
        "बहराइच। सीएम डैशबोर्ड की रैंकिंग में बहराइच 12वें स्थान पर रहा।\n\n",
    )
    assert [name for name, _ in found] == ["सीएम डैशबोर्ड"]


def test_so_many_candidates_are_of_the_state_whose_board_examines_them() -> None:
    """No district has 1.3 lakh in one class: news of a board's seat, or of a town's toppers, tells of the state's."""
    told = "भिवानी। 10वीं की परीक्षा में 1,42,310 लड़के पंजीकृत थे। परीक्षा 1,420 केंद्रों पर हुई।"
    assert {(f.value, f.subject) for f in facts(told)} == {(142310, "हरियाणा"), (1420, "हरियाणा")}
    few = "भिवानी। 10वीं की परीक्षा में 14,231 लड़के पंजीकृत थे। परीक्षा 64 केंद्रों पर हुई।"
    assert {(f.value, f.subject) for f in facts(few)} == {(14231, "भिवानी"), (64, "भिवानी")}
