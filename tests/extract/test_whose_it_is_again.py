"""Whose a figure is where its own clause does not say: the whole behind its parts, a part alone, whoever is not the speaker."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "डीएवी इंटर कॉलेज की छात्रा पायल ने 92 प्रतिशत अंक पाकर स्कूल में पहला स्थान प्राप्त किया।",
            {("score", "पायल", 92), ("rank", "पायल", 1)},
        ),
        ("साक्षी ने 491 अंक पाए। उसके भाई ने 470 अंक पाए थे।", {("score", "साक्षी", 491), ("score", "साक्षी का भाई", 470)}),
        ("मीना देवी के पुत्र ने 94 अंक पाए।", {("score", "मीना देवी के पुत्र", 94)}),
        ("प्रगति सिंह ने 41वीं रैंक पाई है।", {("rank", "प्रगति सिंह", 41)}),
        ("शटलर लक्ष्य सेन विश्व रैंकिंग में 17वें स्थान पर खिसक गए हैं।", {("rank", "लक्ष्य सेन", 17)}),
        ("बहजोई पुलिस आईजीआरएस रैंकिंग में तीसरे स्थान पर है।", {("rank", "बहजोई पुलिस", 3)}),
    ],
)
def test_persons_and_bodies_hold_what_is_theirs(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert told(text) == wanted


def test_the_district_of_a_block_is_told_apart_from_it() -> None:
    text = "पुवायां में 12 हजार राशन कार्ड निरस्त किए गए हैं। जिले में 41 हजार कार्ड निरस्त हुए।"
    assert told(text) == {("count", "पुवायां", 12000), ("count", "शाहजहांपुर", 41000)}


def test_a_seat_heads_the_news_of_its_district_under_its_own_name() -> None:
    assert told("सासाराम। जिले में 41 हजार कार्ड निरस्त हुए।") == {("count", "सासाराम", 41000)}


@pytest.mark.parametrize(
    ("text", "title", "subject"),
    [
        ("कोंच (जालौन)। तहसील में 212 शिकायतें आईं।", "", "कोंच तहसील"),
        ("पुरवा (उन्नाव)। नगर पंचायत में 212 शिकायतें आईं।", "", "पुरवा नगर पंचायत"),
        ("ब्लॉक सभागार में बैठक हुई। ब्लॉक क्षेत्र में 212 शिकायतें आईं।", "सीतापुर: महोली ब्लॉक में शिकायतों का अंबार", "महोली ब्लॉक"),
        ("तहसील में 212 शिकायतें आईं।", "सीतापुर: महोली और मिश्रिख तहसील में शिकायतों का अंबार", ""),
    ],
)
def test_what_a_head_noun_alone_means(text: str, title: str, subject: str) -> None:
    found = {f.subject for f in facts(text, title) if f.value == 212}
    assert found == {subject} if subject else "महोली तहसील" not in found


def test_who_only_tells_a_figure_is_not_what_it_is_of() -> None:
    text = "केदारनाथ में 8.4 लाख श्रद्धालु पहुंचे। समिति के अध्यक्ष अजेंद्र अजय ने कहा कि बीते साल यह आंकड़ा 7.1 लाख था।"
    assert "अजेंद्र अजय" not in {f.subject for f in facts(text)}
    assert ("count", "केदारनाथ", 840000) in told(text)


def test_here_is_the_place_named_last_behind_a_contrast() -> None:
    text = "बिसवां ब्लॉक में 82 फीसदी कार्ड बने हैं, जबकि रेउसा में 41 फीसदी ही बने। यहां अब भी 38 हजार लोग वंचित हैं।"
    assert ("count", "रेउसा", 38000) in told(text)


@pytest.mark.parametrize(
    "said",
    ["इस तरह कुल 1,272 आवास बने।", "कुल मिलाकर 1,272 आवास बने।", "अभी 1,272 आवास अधूरे हैं।", "अब तक कुल 1,272 आवास बने।"],
)
def test_what_sums_up_the_parts_is_of_the_whole(said: str) -> None:
    text = f"बस्ती। हर्रैया ब्लॉक में 640 आवास बने हैं। परसरामपुर ब्लॉक में 412 आवास बने। {said}"
    assert {f.subject for f in facts(text) if f.value == 1272} == {"बस्ती"}


def test_a_part_spoken_of_alone_goes_on() -> None:
    text = "बस्ती। हर्रैया ब्लॉक में 640 आवास बने हैं। अब तक कुल 412 लोगों को राशि मिली।"
    assert {f.subject for f in facts(text) if f.value == 412} == {"हर्रैया ब्लॉक"}


def test_a_figure_of_the_title_is_of_the_place_that_the_title_names() -> None:
    text = "जखनियां सीएचसी में 94 बच्चों का टीकाकरण हुआ। प्रभारी ने बताया कि 10,400 बच्चों को टीके लगे हैं।"
    assert ("coverage", "गाजीपुर", 10400) in told(text, "गाजीपुर में 10,400 बच्चों को लगे टीके")


def test_the_town_itself_has_what_was_counted_in_it() -> None:
    text = "लखनऊ। विभूतिखंड थाने में 12 शिकायतें लंबित हैं। शहर में कुल 240 शिकायतें लंबित हैं।"
    assert ("count", "लखनऊ शहर", 240) in told(text)


def test_a_verb_with_a_case_mark_behind_it_is_the_place() -> None:
    assert ("coverage", "गया", 52) in told("पहले चरण में गया में 52 प्रतिशत मतदान हुआ।")


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("सीकर। राउमावि रैवासा का परिणाम 97.2 प्रतिशत रहा।", "राउमावि रैवासा"),
        ("सीकर। सरस्वती शिशु मंदिर का परिणाम 97.2 प्रतिशत रहा।", "सरस्वती शिशु मंदिर"),
    ],
)
def test_schools_by_the_kind_that_stands_before_their_village(text: str, subject: str) -> None:
    assert told(text) == {("coverage", subject, 97.2)}


def test_kinds_of_suit_are_nobody() -> None:
    text = "फिरोजाबाद। लोक अदालत तहसीलों में हुई। फौजदारी के 2,318 वादों का निपटारा हुआ।"
    assert told(text) == {("coverage", "फिरोजाबाद", 2318)}


def test_parts_of_totals_under_a_heading_of_marks_are_marks() -> None:
    text = "सतना। नगर निगम को 6000 में से 3987.14 अंक मिले।\n\nयहां कटे नंबर\n\n- सर्टिफिकेशन : 1800 में से 1100\n\n- सिटीजन वॉयस : 1800 में से 1040.82"
    found = {(f.kind, f.value, f.out_of, f.unit) for f in facts(text)}
    assert {("score", 1100, 1800, "marks"), ("score", 1040.82, 1800, "marks")} <= found


def test_a_town_spelt_like_a_number_stands_before_its_figure() -> None:
    text = "थानों की रैंकिंग में कसबा 88 अंक के साथ दूसरे और बायसी 85.5 अंक के साथ तीसरे स्थान पर रहा।"
    assert ("score", "बायसी", 85.5) in told(text)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("केकड़ी, 10 दिसम्बर (एजेंसी): अभियान शुरू हुआ।\n\nकेकड़ी जिले में 79 हजार बच्चों को दवा पिलाई गई।", "केकड़ी"),
        ("यूपी बोर्ड ने हाईस्कूल का परिणाम जारी कर दिया। 79.4 प्रतिशत परीक्षार्थी सफल हुए।", "उत्तर प्रदेश"),
        (
            "राष्ट्रीय विधिक सेवा प्राधिकार, पटना के निर्देश पर शनिवार को डुमरा में लोक अदालत लगी। कुल 1390 मामलों का निष्पादन हुआ।",
            "डुमरा",
        ),
    ],
)
def test_what_news_without_a_known_dateline_is_of(text: str, subject: str) -> None:
    assert {f.subject for f in facts(text)} == {subject}


def test_these_are_what_was_counted_before() -> None:
    text = "जिला अस्पताल में 78 मरीज भर्ती हैं। मेडिकल कॉलेज में इनकी संख्या 142 है।"
    assert {(f.subject, f.value, f.unit) for f in facts(text)} == {
        ("जिला अस्पताल", 78, "patients"),
        ("मेडिकल कॉलेज", 142, "patients"),
    }
