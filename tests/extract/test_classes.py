"""Parts of a total by class: departments whose complaints are counted, suits of a लोक अदालत."""

from __future__ import annotations

import pytest

from extract.extractor import Extractor
from scraper.article import Article
from tests.extract.telling import facts

DAY = "संभल। चन्दौसी तहसील के समाधान दिवस में 82 शिकायतें आईं"
CLASSES = {"राजस्व": 44, "पुलिस": 17, "विकास": 12, "अन्य": 9}


@pytest.mark.parametrize(
    "row",
    [
        ", इनमें राजस्व की 44, पुलिस की 17, विकास की 12 और अन्य की नौ थीं।",
        ", जिसमें राजस्व 44, पुलिस 17, विकास 12 और अन्य 9 शिकायती पत्र रहे।",
        "। 82 शिकायतों में राजस्व से संबंधित 44 मामले, पुलिस से संबंधित 17 मामले, विकास से संबंधित 12 मामले और अन्य 9 रहे।",
        "। इन 82 शिकायतों में से 44 राजस्व, 17 पुलिस, 12 विकास और 9 अन्य की थीं।",
        "। इनमें सबसे ज्यादा राजस्व की 44, पुलिस की 17, विकास की 12 तथा अन्य की 9 शामिल हैं।",
        "। सबसे अधिक 44 मामले राजस्व के, 17 पुलिस के, 12 विकास के और नौ अन्य के थे।",
    ],
)
def test_each_class_is_a_part_of_the_total_before_it(row: str) -> None:
    """Of the tehsil that got them all, not of the police; the class stands in the measure."""
    read = facts(DAY + row)
    assert {f"समाधान दिवस ({name})": number for name, number in CLASSES.items()} == {
        f.measure: f.value for f in read if f.rule.endswith(".of_class")
    }
    assert {f.subject for f in read} == {"चन्दौसी तहसील"}
    assert {f.unit for f in read} == {"complaints"}


def test_parts_of_what_was_settled_are_settled() -> None:
    read = facts(
        "हरदोई। राष्ट्रीय लोक अदालत में कुल 4512 वादों का निस्तारण हुआ। इनमें बिजली के 1120, राजस्व के 1840 और फौजदारी के 1240 वाद शामिल हैं।"
    )
    assert {("coverage", f.measure, f.value) for f in read if f.rule == "coverage.of_class"} == {
        ("coverage", "राष्ट्रीय लोक अदालत (बिजली)", 1120),
        ("coverage", "राष्ट्रीय लोक अदालत (राजस्व)", 1840),
        ("coverage", "राष्ट्रीय लोक अदालत (फौजदारी)", 1240),
    }


@pytest.mark.parametrize(
    "text",
    [
        "संभल। तहसील में 20 शिकायतें आईं, इनमें राजस्व की 44, पुलिस की 17 थीं।",  # more than the total
        "संभल। लोगों ने शिकायतें कीं, इनमें राजस्व की 44, पुलिस की 17 थीं।",  # no total
    ],
)
def test_without_a_total_that_holds_them_the_parts_are_refused(text: str) -> None:
    reading = Extractor().read(Article(id="", title="", text=text, published="2024-11-13"))
    assert {"refusal.of_class"} == {r.rule for r in reading.refusals if r.quote in ("44", "17")}
    assert not {44.0, 17.0} & {f.value for f in reading.facts}


def test_suits_are_told_apart_by_kind() -> None:
    """A bank's loans and a company's bills are kinds of suit there, and nobody's."""
    read = facts(
        "सुपौल। लोक अदालत में 1127 मामले निपटे। इन मामलों में बैंक ऋण से संबंधित 706,"
        " सुलहनीय आपराधिक वाद के 214, बिजली के 163 और बीएसएनएल के 12 मामले शामिल हैं।"
    )
    assert {("सुपौल", 706), ("सुपौल", 214), ("सुपौल", 163), ("सुपौल", 12)} <= {(f.subject, f.value) for f in read}


def test_places_are_no_classes() -> None:
    """“इनमें कानपुर की 44": whose they are."""
    read = facts("लखनऊ। प्रदेश में 82 शिकायतें आईं, इनमें कानपुर की 44 और आगरा की 17 शिकायतें थीं।")
    assert {("कानपुर", 44.0), ("आगरा", 17.0)} <= {(f.subject, f.value) for f in read}


def test_what_complaints_are_about_is_no_measure() -> None:
    """“छाए राजस्व के मामले" in a title: not what the article measures."""
    read = facts("ललितपुर। महरौनी तहसील में 58 शिकायतें मिलीं।", title="महरौनी में छाए राजस्व के मामले")
    assert [f.measure for f in read] == [""]


@pytest.mark.parametrize(
    ("row", "wanted"),
    [
        (" बिना हेलमेट 612, तीन सवारी 148 और गलत दिशा में 96 चालान किए गए।", {612, 148, 96}),
        (" इनमें बिना हेलमेट के 612, सीट बेल्ट के 148 और मोबाइल पर बात करने के 96 चालान शामिल हैं।", {612, 148, 96}),
        (" सबसे ज्यादा बिना हेलमेट 612, नो पार्किंग 148 और ओवरस्पीड 96 मामले रहे।", {612, 148, 96}),
        (" बिना हेलमेट 6120, सीट बेल्ट 1480 और ओवरस्पीड 96 चालान हुए थे।", set()),  # more than the total before it
    ],
)
def test_vehicles_are_told_apart_by_offence(row: str, wanted: set[float]) -> None:
    """Of whoever fined them all; "तीन सवारी" is an offence, and no three passengers."""
    read = facts("अलीगढ़। पुलिस ने 1,284 वाहनों के चालान किए और 18 लाख रुपये जुर्माना वसूला।" + row)
    assert {f.value for f in read if f.rule == "count.of_class"} == wanted
    assert {f.subject for f in read if f.rule == "count.of_class"} <= {"अलीगढ़ पुलिस"}
    assert 3 not in {f.value for f in read}


def test_parts_of_departments_are_those_departments_own() -> None:
    text = "समाधान दिवस में जिले में 389 शिकायतें आईं। शिकायतों में सर्वाधिक 218 राजस्व विभाग और 83 पुलिस विभाग की रहीं।"
    read = {(f.subject, f.subject_type, f.value, f.unit) for f in facts(text)}
    assert ("राजस्व विभाग", "department", 218, "complaints") in read
    assert ("पुलिस विभाग", "department", 83, "complaints") in read


def test_parts_of_classes_alone_are_the_places() -> None:
    text = "समाधान दिवस में जिले में 389 शिकायतें आईं। इनमें राजस्व की 218 और पुलिस की 83 रहीं।"
    assert not any(f.subject_type == "department" for f in facts(text))


def test_a_class_may_be_any_body_of_the_table_of_heads() -> None:
    text = (
        "धमतरी। लोक अदालत में 420 मामलों का निराकरण हुआ। इनमें विद्युत विभाग के 260, नगर पालिका के 110 और बैंक के 50 मामले शामिल हैं।"
    )
    read = {(f.subject, f.subject_type, f.value) for f in facts(text)}
    assert {("विद्युत विभाग", "department", 260), ("नगर पालिका", "institution", 110), ("बैंक", "institution", 50)} <= read
