"""Whether a number of things is a count or coverage: enrolled and came, in and settled, shares of what was reached."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told, told_of_totals


def test_the_verb_of_the_next_number_is_not_this_ones() -> None:
    """“66 शिकायतें, तीन निस्तारित" in a title: 66 came in, and were not settled."""
    kinds = {
        kind
        for kind, _, value in told("बस्ती। तहसील में 66 शिकायतें आईं।", title="समाधान दिवस में 66 शिकायतें, तीन निस्तारित")
        if value == 66
    }
    assert kinds == {"count"}


def test_who_enrolled_for_an_examination_is_counted() -> None:
    found = told("सीकर। 10वीं की परीक्षा के लिए 41 हजार 286 विद्यार्थियों ने पंजीयन कराया था।")
    assert found == {("count", "सीकर", 41286)}


def test_who_registered_for_a_scheme_is_reached() -> None:
    """“योजना में 860 लोगों ने पंजीयन कराया": of people and children only an examination makes those who may come."""
    for text, kind in (
        ("सीकर। सूर्यघर योजना में 860 लोगों ने अब तक पंजीयन कराया है।", "coverage"),
        ("सीकर। टीके के लिए 240 बच्चों ने रजिस्ट्रेशन कराया।", "coverage"),
        ("सीकर। भर्ती परीक्षा के लिए 12 हजार लोगों ने पंजीयन कराया।", "count"),
        ("सीकर। 860 अभ्यर्थियों ने पंजीयन कराया।", "count"),
    ):
        assert [f.kind for f in facts(text)] == [kind], text


def test_shares_of_what_was_reached_were_reached_too() -> None:
    """“इनमें बड़सर की 22 …" behind panchayats that a scheme reached; roads that are closed are counted, in all and by district."""
    found = facts(
        "हमीरपुर। जिले की 213 ग्राम पंचायतें टीबी मुक्त घोषित हुई हैं। इनमें बड़सर खंड की 22, नादौन की 19 और भोरंज की 17 पंचायतें हैं।"
    )
    assert {(f.kind, f.unit) for f in found} == {("coverage", "gram panchayats")}
    found = facts("देहरादून। मलबा आने से 87 सड़कें बंद हैं। इनमें पिथौरागढ़ की 34, बागेश्वर की 19 और नैनीताल की 16 सड़कें हैं।")
    assert {f.kind for f in found} == {"count"}


def test_examinees_who_came_are_coverage_of_those_enrolled() -> None:
    found = told(
        "बोकारो। परीक्षा में 3,872 में से 3,795 परीक्षार्थी शामिल हुए। पंजीकृत 8,064 अभ्यर्थियों में से 5,746 ही परीक्षा देने पहुंचे।"
    )
    assert {("coverage", "बोकारो", 3795), ("coverage", "बोकारो", 5746)} <= found


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("बिहार का लक्ष्य 8.5 करोड़ कार्ड का है।", ("coverage", 85000000)),
        ("बिहार में 8.5 करोड़ कार्ड का रिकॉर्ड है।", ("count", 85000000)),
        ("रायपुर। आज 53 विकासखंडों की 4,289 ग्राम पंचायतों में मतदान हो रहा है।", ("count", 4289)),
        ("रायपुर। आज 4,289 ग्राम पंचायतों में मतदान केंद्र का सत्यापन हो चुका है।", ("coverage", 4289)),
        ("पटना। मध्य प्रदेश 4 करोड़ 22 लाख कार्ड के साथ दूसरे नंबर पर है।", ("coverage", 42200000)),
        ("पटना। मध्य प्रदेश 4 करोड़ 22 लाख मतदाताओं के साथ दूसरे नंबर पर है।", ("count", 42200000)),
        ("दुर्ग। जनपद का जून तक का लक्ष्य कुल 482305 मानव दिवस है।", ("coverage", 482305)),
        ("आजमगढ़। कुल 36 लाख, 76 हजार, 53 वोटर मतदान कर सकेंगे।", ("count", 3676053)),
        ("आजमगढ़। कुल 36 लाख, 76 हजार, 53 वोटर मतदान कर चुके हैं।", ("coverage", 3676053)),
        ("मोतिहारी। 9 लाख 95 हजार 866 लाभुक अभी भी ई केवाईसी से दूर हैं।", ("count", 995866)),
        ("झाबुआ। योजना में 10 हजार 753 आवासों का निर्माण कार्य प्रगति पर है।", ("count", 10753)),
        ("दो दिनों में बनाए गए 63,500 आयुष्मान कार्ड", ("coverage", 63500)),
        ("दो दिनों में मांगे गए 63,500 आयुष्मान कार्ड", ("count", 63500)),
        ("कांगड़ा में 11,18,000 लोग पहली डोज और 3,69,000 लोग दोनों डोज ले चुके हैं।", ("coverage", 1118000)),
    ],
)
def test_the_verb_may_stand_before_the_thing(text: str, wanted: tuple[str, float]) -> None:
    """A target said before its figure, and the order of titles."""
    assert wanted in {(f.kind, f.value) for f in facts(text)}


def test_whose_registration_for_an_examination_is_told_is_counted_too() -> None:
    """“लड़कियों का पंजीयन हुआ था", "लड़के पंजीकृत थे": who may come; those who came are some of them. In a scheme they are reached."""
    found = told_of_totals(
        "भिवानी। 10वीं की परीक्षा में 14,231 लड़के पंजीकृत थे। 12,911 लड़कियों का पंजीयन हुआ था, जिनमें से 12,730 ने परीक्षा दी।"
    )
    assert found == {
        ("count", "भिवानी", 14231, None),
        ("count", "भिवानी", 12911, None),
        ("coverage", "भिवानी", 12730, 12911),
    }
    found = told_of_totals(
        "अजमेर। रीट के लिए 14,290 अभ्यर्थियों ने आवेदन पत्र भर कर पंजीयन करवाया था, जिनमें से 13,100 अभ्यर्थियों ने रविवार को "
        "22 केंद्रों पर परीक्षा दी।"
    )
    assert {("count", "अजमेर", 14290, None), ("coverage", "अजमेर", 13100, 14290)} <= found
    assert told("सिरसा। योजना में 12,400 छात्राओं का पंजीयन हुआ।") == {("coverage", "सिरसा", 12400)}


def test_who_came_of_those_aimed_at() -> None:
    """“3,410 ही टीका लेने आए" counts no टीके, but whom the target before it was for."""
    found = facts("बेतिया। महाअभियान में 5,120 लोगों को टीका देने का लक्ष्य था, पर 3,410 ही टीका लेने आए।")
    assert [(f.kind, f.value, f.unit, f.out_of, f.modality) for f in found] == [
        ("coverage", 5120, "people", None, "target"),
        ("coverage", 3410, "people", 5120, "actual"),
    ]


def test_who_has_had_a_dose_is_reached() -> None:
    """“पहली डोज में 120, दूसरे डोज में 1,840 लोग": each of its own dose, whatever the verb."""
    found = facts("गया। टीकाकरण में पहली डोज में 120, दूसरे डोज में 1,840 और प्रिकॉशन डोज में 1,450 लोग शामिल हैं।")
    assert [(f.kind, f.value, f.measure) for f in found] == [
        ("coverage", 120, "पहली डोज"),
        ("coverage", 1840, "दूसरे डोज"),
        ("coverage", 1450, "प्रिकॉशन डोज"),
    ]


def test_shares_of_those_aimed_at_are_aimed_at_too() -> None:
    found = facts("मुंगेर। जिले में 3,12,400 बच्चों को दवा पिलाने का लक्ष्य है। इनमें 62,300 शहरी और 2,50,100 ग्रामीण बच्चे हैं।")
    assert {(f.kind, f.value, f.modality) for f in found} == {
        ("coverage", 312400, "target"),
        ("coverage", 62300, "target"),
        ("coverage", 250100, "target"),
    }


def test_voters_on_the_roll_did_not_vote() -> None:
    """“वोटर शामिल थे": वोटर is no वोट."""
    found = told(
        "मुंगेर। जिले में कुल मतदाताओं की संख्या 9,12,340 थी। जिसमें 4,81,200 पुरुष, 4,31,100 महिला एवं 40 थर्ड जेंडर वोटर शामिल थे।"
    )
    assert {kind for kind, _, _ in found} == {"count"}
