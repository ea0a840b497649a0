"""Tables as they are typed for machines, sums beside things, places that many share, and on which day something was done."""

from __future__ import annotations

import pytest

from scraper.article import Article
from tests.extract.telling import READER, facts, told, told_of_totals

AIR = (("नोएडा", 391), ("हापुड़", 372), ("मेरठ", 366))
TYPED = "| रैंक | शहर | एक्यूआई |\n|------|:---:|-----|\n| 1 | नोएडा | 391 |\n| 2 | हापुड़ | 372 |\n| 3 | मेरठ | 366 |"


@pytest.mark.parametrize(
    "table",
    [
        TYPED,
        TYPED.replace("|------|:---:|-----|\n", ""),
        TYPED.replace("|------|:---:|-----|\n", "").replace("\n", "\n\n"),
    ],
    ids=["with a row of dashes", "without", "a paragraph a row"],
)
def test_a_table_with_bars_at_its_edges(table: str) -> None:
    """Read like one whose rows have bars between their cells alone."""
    wanted = {("rank", city, place + 1.0) for place, (city, _) in enumerate(AIR)} | {
        ("score", city, float(index)) for city, index in AIR
    }
    assert told(f"मेरठ। हवा खराब है।\n\n{table}") == wanted


@pytest.mark.parametrize("joint", [" ", " | "])
@pytest.mark.parametrize("head", ["एजेंसी", "खरीद एजेंसी", "संस्था"])
def test_institutions_of_a_table_go_by_their_names(head: str, joint: str) -> None:
    """Centres are counted beside the target and what was bought of it, which have a unit of their own."""
    if joint == " " and " " in head:
        pytest.skip("a header of two words needs its bars")
    rows = (
        (head, "केंद्र", "लक्ष्य(एमटी)", "खरीद(एमटी)"),
        ("खाद्य विभाग", "41", "52,000", "12,804"),
        ("पीसीएफ", "63", "48,000", "8,713"),
        ("एफसीआई", "9", "7,000", "731.40"),
    )
    text = "बदायूं। गेहूं खरीद में सन्नाटा है।\n\n" + "\n".join(joint.join(row) for row in rows)
    assert told_of_totals(text) == {
        ("count", "खाद्य विभाग", 41, None),
        ("coverage", "खाद्य विभाग", 52000, None),
        ("coverage", "खाद्य विभाग", 12804, 52000),
        ("count", "पीसीएफ", 63, None),
        ("coverage", "पीसीएफ", 48000, None),
        ("coverage", "पीसीएफ", 8713, 48000),
        ("count", "एफसीआई", 9, None),
        ("coverage", "एफसीआई", 7000, None),
        ("coverage", "एफसीआई", 731.4, 7000),
    }


def test_a_row_with_a_sum_heads_no_table() -> None:
    """“मुद्रा : 18,460 लोगों को 143 करोड़ 20 लाख" multiplies no figure below it."""
    text = "बदायूं। बैठक हुई।\n\nयोजनाओं की प्रगति-\n\nमुद्रा : 18,460 लोगों को 143 करोड़ 20 लाख\nनये केसीसी : 9,214"
    assert {f.value for f in facts(text)} >= {18460, 9214}
    assert not any(f.value > 1e8 and f.unit != "INR" for f in facts(text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "बदायूं। 640 वाहनों की जांच की गई, इनमें 68 से दो लाख 14 हजार रुपये जुर्माना वसूल किया गया।",
            {("count", "बदायूं", 640, None), ("count", "बदायूं", 68, 640), ("amount", "बदायूं", 214000, None)},
        ),
        (
            "बदायूं। किसानों के 62.5 करोड़ में से 58.31 करोड़ खातों में जा चुके हैं।",
            {("amount", "बदायूं", 583100000, 625000000)},
        ),
        (
            "बदायूं। कैंप में 324 समूहों को 9 करोड़ का ऋण मिला। "
            "इनमें एसबीआई ने सर्वाधिक 132 समूह को 3.41 करोड़, ग्रामीण बैंक ने 98 समूह को दो करोड़ 71 लाख दिए।",
            {
                ("coverage", "बदायूं", 324, None),
                ("amount", "बदायूं", 90000000, None),
                ("amount", "एसबीआई", 34100000, None),
                ("amount", "ग्रामीण बैंक", 27100000, None),
            },
        ),
    ],
)
def test_sums_beside_things(text: str, wanted: set[tuple[str, str, float, float | None]]) -> None:
    """From so many, into so many accounts, to groups told by the dozen: rupees, and neither a range nor things."""
    assert wanted <= told_of_totals(text)
    assert not any(f.value > 1e6 and f.unit != "INR" for f in facts(text))


def test_ends_that_are_far_apart_are_told_of_a_range_all_the_same() -> None:
    """Where both share a scale."""
    (fact,) = facts("बदायूं। मेले में 10 से 15 लाख श्रद्धालु पहुंचे।")
    assert (fact.value, fact.value_max) == (1000000, 1500000)


def test_a_population_is_counted_where_something_is_told_of_it() -> None:
    """Not where it makes a class, or where so many have one of something."""
    text = (
        "बदायूं। पुल टूटने से 12 हजार की आबादी प्रभावित है। 20 हजार की आबादी पर एक अस्पताल है। "
        "3 लाख की आबादी वाले शहर में बदायूं पहले स्थान पर है।"
    )
    assert [(f.kind, f.value, f.unit) for f in facts(text) if f.kind == "count"] == [("count", 12000, "people")]


def test_a_place_that_so_many_share_is_nobodys() -> None:
    """They are counted."""
    text = "बदायूं। आईजीआरएस रैंकिंग जारी हुई। जनपद के 14 में से 11 थानों की रैंक एक रही।"
    assert told_of_totals(text) == {("count", "बदायूं के थाने", 11, 14)}


def test_a_kotwali_behind_those_who_share_a_place_has_its_own() -> None:
    """“दो थानों की रैंक एक रही, जबकि कोतवाली की रैंक 12 रही"."""
    text = "बलिया। आईजीआरएस रैंकिंग में जिले के दो थानों की रैंक एक रही, जबकि कोतवाली की रैंक 12 रही।"
    assert told(text) == {("count", "बलिया के थाने", 2), ("rank", "बलिया कोतवाली", 12)}


def test_marks_that_could_be_had_are_nobodys() -> None:
    """“9500 अंक के सर्वे में", "100 अंकों के इंटरव्यू में"."""
    text = "बदायूं। स्वच्छ सर्वेक्षण आया। 9500 अंक के सर्वे में निगम ने कुल 7140 अंक हासिल किए।"
    assert told(text) == {("score", "बदायूं नगर निगम", 7140)}


def test_a_cabinet_that_meets_in_the_capital_is_the_states() -> None:
    """Where the title names no place."""
    text = "रांची, विशेष संवाददाता: मुख्यमंत्री की अध्यक्षता में मंगलवार को हुई कैबिनेट की बैठक में 28 प्रस्तावों को मंजूरी दी गई।"
    assert told(text, "कैबिनेट: 28 प्रस्तावों को मंजूरी") == {("count", "झारखंड", 28)}
    assert told(text, "रांची में बैठक, 28 प्रस्तावों को मंजूरी") == {("count", "रांची", 28)}


def test_who_has_the_most_of_a_whole_stands_behind_the_figure() -> None:
    """“इनमें सर्वाधिक 94 पीएनबी की हैं"."""
    text = "बदायूं। पीएम सूर्यघर योजना की 312 फाइलें बैंकों में लटकी हैं, इनमें सर्वाधिक 94 पीएनबी की हैं।"
    assert told_of_totals(text) == {("count", "बदायूं", 312, None), ("count", "पीएनबी", 94, 312)}


def test_what_was_done_in_a_drive_is_not_of_the_day_on_which_it_was_told() -> None:
    """“एसपी ने रविवार को बताया" stands between the drive of Saturday and what it came to."""
    text = (
        "सीवान. जिले में शनिवार की रात चले अभियान में पुलिस ने 41 लोगों को गिरफ्तार किया है. "
        "एसपी ने रविवार को बताया कि इनमें 19 शराब कारोबारी हैं. अभियान के दौरान 63 वारंट का निष्पादन हुआ."
    )
    assert {f.value: f.period for f in facts(text, published="2024-11-11")}[63] == "2024-11-09"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("रायपुर। मनरेगा में 28 जिलों में सबसे आखिर में बीजापुर है।", {("rank", "बीजापुर", 28)}),
        (
            "बस्ती। सीएम डैशबोर्ड रैंकिंग में मंडल के बाकी दो जिलों में बस्ती 17वें तो संतकबीरनगर 52वें स्थान पर रहा।",
            {("rank", "बस्ती", 17), ("rank", "संतकबीरनगर", 52)},
        ),
        ("खगड़िया। प्रसव पूर्व चार जांच कराने वाली महिलाएं बहुत कम हैं।", set()),
        (
            "खंडवा। रेटिंग में 13 निगम ए ग्रेड में हैं, तीन को बी ग्रेड से काम चलाना पड़ा।",
            {("count", "खंडवा", 13), ("count", "खंडवा", 3)},
        ),
    ],
)
def test_places_at_the_end_and_grades(text: str, wanted: set[tuple[str, str, float]]) -> None:
    """The last of a field, the rest that is ranked one by one, what each goes through, grades that had to do."""
    assert told(text) == wanted


def test_a_count_beside_coverage_of_its_unit_needs_less_to_be_coverage() -> None:
    """“38,204 लाभुकों को पहली, 25,610 को दूसरी": the verb stands at the end of the row, and is of all."""
    text = "बदायूं। आवास योजना में 38,204 लाभुकों को पहली, 25,610 को दूसरी तथा 18,740 को तीसरी किस्त मिली है।"
    assert {f.kind for f in facts(text)} == {"coverage"}


@pytest.mark.parametrize(
    ("row", "wanted"),
    [
        (
            "राजस्व की 51, पुलिस की 22, विकास विभाग की 11 और विद्युत की छह शिकायतें रहीं",
            {("राजस्व विभाग", 51), ("पुलिस", 22), ("विकास विभाग", 11), ("विद्युत विभाग", 6)},
        ),
        (
            "राजस्व की 51, पुलिस की 22, विकास की 11 और विद्युत की छह शिकायतें रहीं",
            {("नरैनी", 51), ("नरैनी", 22), ("नरैनी", 11), ("नरैनी", 6)},
        ),
    ],
    ids=["one is called a department", "classes"],
)
def test_departments_of_a_row_of_complaints(row: str, wanted: set[tuple[str, float]]) -> None:
    """They are whose complaints these are where one of them is called so, else the classes of the tehsil's; stations never."""
    text = f"नरैनी। तहसील में संपूर्ण समाधान दिवस हुआ। कुल 90 शिकायतें आईं। इनमें {row}।"
    reading = READER.read(Article(id="", title="नरैनी में समाधान दिवस", text=text, published="2024-11-13"))
    assert {(f.subject, f.value) for f in reading.facts} == {("नरैनी", 90), *wanted}
    assert reading.stations == ()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("बलिया जिले में पीएम किसान योजना के 18,200 किसानों की किस्त फंस गई है।", {("count", "बलिया", 18200)}),
        ("दमोह। लाड़ली बहना योजना से 4,300 महिलाओं के नाम हटाए गए।", {("count", "दमोह", 4300)}),
        ("बलिया। आईजीआरएस में बलिया समेत तीन जिलों की रैंक एक रही।", {("rank", "बलिया", 1)}),
        ("बलिया। पीएम किसान की किस्त 9.7 करोड़ खातों में भेजी गई।", {("coverage", "बलिया", 97000000)}),
        (
            "बलिया। ई-श्रम पोर्टल पर देश में 30 करोड़, जिले में 2,900 श्रमिकों ने पंजीकरण कराया।",
            {("coverage", "भारत", 300000000), ("coverage", "बलिया", 2900)},
        ),
        ("शिमला। शहर के 12 स्कूल बंद हैं। कैबिनेट बैठक आज होगी।", {("count", "शिमला", 12)}),
        ("लखनऊ। मुद्रा योजना में 500 से पांच लाख रुपये तक का ऋण मिलेगा।", set()),
        ("गोंडा। शेष 340 गांवों में योजना के दूसरे चरण में काम होगा।", {("count", "गोंडा", 340)}),
        ("गोंडा। जिले में प्रसव पूर्व 8,412 जांचें हुईं।", {("count", "गोंडा", 8412)}),
        ("गोंडा। इनमें सबसे ज्यादा 30 बुखार के रहे।", {("count", "गोंडा", 30)}),
    ],
)
def test_what_these_rules_leave_alone(text: str, wanted: set[tuple[str, str, float]]) -> None:
    """Who was shut out, a body that is named, accounts, crores of a country, cabinets that meet today, ranges, phases, diseases."""
    assert told(text) == wanted


def test_no_place_of_those_who_came_last_in_time() -> None:
    """“60 सीटों में सबसे आखिर में लखनऊ कैंट का नतीजा घोषित हुआ"."""
    assert not any(f.kind == "rank" for f in facts("लखनऊ। प्रदेश की 60 सीटों में सबसे आखिर में लखनऊ कैंट का नतीजा घोषित हुआ।"))
