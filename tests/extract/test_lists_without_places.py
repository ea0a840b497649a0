"""Rows whose numbers only count them, whose figures are laid down, or whose heading speaks of something else: no facts, or others'."""

from __future__ import annotations

import pytest

from extract.sentences import split_sentences
from extract.text import fold
from tests.extract.telling import facts, told

NEWS = "बस्ती। जिला प्रशासन ने मंगलवार को सूची जारी की।"


def of_list(heading: str, *rows: str, news: str = NEWS) -> str:
    """An article with a list below its first sentence."""
    return f"{news}\n\n" + "\n".join([heading, *rows])


@pytest.mark.parametrize(
    ("heading", "rows"),
    [
        # Numbers that go on from elsewhere: days, trains, wards, points of a meeting.
        ("जनसंवाद का कार्यक्रम", ("18. हर्रैया", "19. कप्तानगंज", "20. रुधौली")),
        ("रद्द रहीं ये ट्रेनें", ("15003 - चौरीचौरा एक्सप्रेस", "15004 - कानपुर एक्सप्रेस", "15005 - राप्ती गंगा")),
        ("इन वार्डों में कटेगी बिजली", ("7. गांधी नगर", "8. कंपनी बाग", "9. रौता चौराहा")),
        ("बैठक के बिंदु", ("5. सिंचाई", "6. शिक्षा", "7. पशुपालन")),
        # A list from one on that is broken off, by an advertisement or by a row of another form.
        ("यहां बनेंगे केंद्र", ("1. हर्रैया", "2. सल्टौआ", "3. बनकटी", "\nविज्ञापन\n", "4. कुदरहा", "5. रुधौली", "6. विक्रमजोत")),
        ("यहां बनेंगे केंद्र", ("1. हर्रैया", "2. प्रधान राम लाल, बेलवा", "3. बनकटी", "4. कुदरहा", "5. रुधौली")),
        # Words of a ranking that rank nobody.
        ("रैंकिंग गिरने की वजह", ("1. खुले नाले", "2. अधूरे शौचालय", "3. कम जागरूकता")),
        ("टॉपर बनने के लिए अपनाएं ये तरीके", ("1. रोज दोहराना", "2. समय से सोना", "3. पुराने पेपर")),
        ("मेरिट के लिए जरूरी दस्तावेज", ("1. मूल निवास", "2. अंक तालिका", "3. फोटो")),
        ("शीर्ष अदालत के न्यायाधीश", ("1. जस्टिस अजय कुमार", "2. जस्टिस रमेश चंद्र", "3. जस्टिस सुनीता राव")),
        ("इन जिलों की रैंक बिगड़ी नहीं, गिरी", ("1. गोंडा", "2. बलरामपुर", "3. बहराइच")),
        ("खराब रैंकिंग वाले थानेदारों को चेतावनी", ("1. लालगंज", "2. नगर", "3. परशुरामपुर")),
        # Figures that are laid down for all.
        ("इन मानकों पर बनेगी रैंकिंग", ("1. समय पर निस्तारण - 50 अंक", "2. फीडबैक - 30 अंक", "3. निरीक्षण - 20 अंक")),
        ("मेरिट में इतने अंक जरूरी", ("1. सामान्य - 70", "2. ओबीसी - 65", "3. एससी - 60")),
        ("मंडी के भाव", ("गेहूं - 2585", "सरसों - 5950", "मटर - 4100")),
        ("यहां से इतना किराया", ("गोरखपुर - 110", "अयोध्या - 96", "लखनऊ - 260")),
        ("शिकायत इन नंबरों पर करें", ("नगर पालिका - 2246100", "जलकल - 2246205", "बिजली - 2246333")),
        ("आखिरी बस का समय", ("1. हर्रैया - 9 बजे", "2. बांसी - 8 बजे", "3. डुमरियागंज - 7 बजे")),
        ("शहर - किराया", ("गोरखपुर - 110", "अयोध्या - 96", "लखनऊ - 260")),
        # What is listed is not what is counted.
        ("जिलों की स्थिति", ("गोंडा - 312", "बलरामपुर - 205", "बहराइच - 187")),
        ("इन बैंकों का ऋण जमा अनुपात सबसे कम", ("यूको बैंक - 31", "इंडियन बैंक - 34", "केनरा बैंक - 38")),
        ("ब्लॉकों का हाल", ("हर्रैया - 23", "बनकटी - 31", "कुदरहा - 40")),
        ("अंतिम तीन ब्लॉक", ("• हर्रैया", "• बनकटी", "• कुदरहा")),
        ("सबसे खराब 3 थाने", ("• लालगंज", "• सोनहा", "• छावनी")),
    ],
)
def test_no_fact_stands_in_such_rows(heading: str, rows: tuple[str, ...]) -> None:
    assert told(of_list(heading, *rows), "जिले की खबर") == set()


@pytest.mark.parametrize("news", [NEWS, "लखनऊ। प्रदेश भर के जिलों की रैंकिंग मंगलवार को जारी हुई।"])
def test_prices_over_rows_of_one_block_are_no_counts(news: str) -> None:
    """The heading is a line of the same block as its rows."""
    assert told(of_list("चिड़ियाघर के टिकट की नई दरें", "बच्चे: 30", "विदेशी पर्यटक: 500", "कैमरा: 150", news=news), "") == set()


RANKING = "लखनऊ। शासन ने अक्टूबर की रैंकिंग मंगलवार को जारी की।"


@pytest.mark.parametrize(
    ("heading", "rows", "places"),
    [
        ("देश के टॉप शहर", ("1. इंदौर", "2. सूरत", "\nविज्ञापन\n", "3. भोपाल", "4. पुणे"), ("इंदौर", "सूरत", "भोपाल", "पुणे")),
        ("टॉप-3 शहर", ("\nविज्ञापन\n", "1. इंदौर", "2. सूरत", "3. पुणे"), ("इंदौर", "सूरत", "पुणे")),
        ("टॉप-3 शहर", ("(1) इंदौर", "(2) सूरत", "(3) पुणे"), ("इंदौर", "सूरत", "पुणे")),
        ("टॉप-3 थाने", ("1. कैंट, वाराणसी", "2. हजरतगंज, लखनऊ", "3. किला, बरेली"), ("कैंट", "हजरतगंज", "किला")),
        ("जिलों की रैंक: 1. बरेली, 2. हमीरपुर, 3. श्रावस्ती, 4. महोबा", (), ("बरेली", "हमीरपुर", "श्रावस्ती", "महोबा")),
        ("टॉप-3 जिले: 1. बरेली, 2. हमीरपुर, 3. श्रावस्ती।", (), ("बरेली", "हमीरपुर", "श्रावस्ती")),
    ],
)
def test_the_places_of_rows_that_something_parts(heading: str, rows: tuple[str, ...], places: tuple[str, ...]) -> None:
    """An advertisement, brackets, a town behind a station, commas of one line."""
    wanted = {("rank", name, place) for place, name in enumerate(places, 1)}
    assert told(of_list(heading, *rows, news=RANKING), "रैंकिंग जारी") == wanted


def test_two_may_share_a_place() -> None:
    text = of_list("टॉप-4 शहर", "1. इंदौर", "1. सूरत", "3. पुणे", "4. भोपाल", news=RANKING)
    wanted = {("rank", "इंदौर", 1), ("rank", "सूरत", 1), ("rank", "पुणे", 3), ("rank", "भोपाल", 4)}
    assert told(text, "रैंकिंग जारी") == wanted


def test_a_list_of_the_worst_counts_down() -> None:
    text = of_list("सबसे खराब जिले", "75. प्रयागराज", "74. आगरा", "73. मेरठ", news=RANKING)
    assert told(text, "रैंकिंग जारी") == {("rank", "प्रयागराज", 75), ("rank", "आगरा", 74), ("rank", "मेरठ", 73)}


def test_the_place_that_a_row_tells_is_the_place() -> None:
    """The number before the name only counts the rows."""
    text = of_list("मंडल के जिलों की रैंक", "1. बांदा - 4", "2. महोबा - 9", "3. हमीरपुर - 21", news=RANKING)
    assert told(text, "रैंकिंग जारी") == {("rank", "बांदा", 4), ("rank", "महोबा", 9), ("rank", "हमीरपुर", 21)}


@pytest.mark.parametrize("heading", ["ऋण वसूली में अव्वल बैंक", "टॉप पर रहे ये बैंक"])
def test_the_order_that_a_heading_tells_is_nobodys_place(heading: str) -> None:
    rows = ("1. एचडीएफसी बैंक - 142 प्रतिशत", "2. केनरा बैंक - 128 प्रतिशत", "3. इंडियन बैंक - 110 प्रतिशत")
    assert not [f for f in facts(of_list(heading, *rows), "बैंकों की समीक्षा") if f.subject == "बस्ती"]


@pytest.mark.parametrize("total", ["कुल", "योग", "कुल योग"])
def test_the_sum_of_the_rows_is_the_articles_own_places(total: str) -> None:
    text = of_list("थानावार लंबित विवेचना", "हर्रैया - 112", "छावनी - 98", "कलवारी - 67", f"{total} - 277")
    assert [f.subject for f in facts(text, "विवेचना लंबित") if f.value == 277] == ["बस्ती"]


def test_departments_of_a_numbered_list() -> None:
    text = of_list("विभागवार लंबित शिकायतें", "1. राजस्व - 412", "2. ऊर्जा - 310", "3. पंचायत - 208")
    read = {(f.subject, f.subject_type, f.value) for f in facts(text, "शिकायतें लंबित")}
    assert read == {("राजस्व", "department", 412), ("ऊर्जा", "department", 310), ("पंचायत", "department", 208)}


def test_a_table_that_opens_with_the_place_is_of_its_names() -> None:
    text = of_list("रैंक | थाना | अंक", "1 | छावनी | 88.2", "2 | कलवारी | 86.1", "3 | सोनहा | 85.4")
    read = {(f.kind, f.subject, f.value) for f in facts(text, "थानों की रैंकिंग")}
    assert {("rank", "छावनी", 1), ("score", "कलवारी", 86.1), ("rank", "सोनहा", 3)} <= read
    assert {subject for _, subject, _ in read} == {"छावनी", "कलवारी", "सोनहा"}


@pytest.mark.parametrize(
    ("heading", "rows", "value"),
    [
        ("निर्यात में शीर्ष जिले (करोड़ रुपये में)", ("गाजियाबाद - 15,421", "कानपुर - 9,877", "आगरा - 5,310"), 15421e7),
        ("जिलों का राजस्व (लाख रुपये में)", ("गाजियाबाद - 421", "कानपुर - 310", "आगरा - 205"), 421e5),
        ("सड़कों पर खर्च", ("गाजियाबाद - 4.2 करोड़", "कानपुर - 3.1 करोड़", "आगरा - 2.8 करोड़"), 4.2e7),
    ],
)
def test_sums_below_a_heading(heading: str, rows: tuple[str, ...], value: float) -> None:
    """Its bracket multiplies them and is no sum itself; roads and districts are not counted by the crore."""
    read = facts(of_list(heading, *rows, news=RANKING), "निर्यात बढ़ा")
    assert {f.kind for f in read} == {"amount"}
    assert len(read) == 3
    assert {f.value for f in read if f.subject == "गाजियाबाद"} == {value}


@pytest.mark.parametrize(
    ("heading", "kind"), [("किस योजना में कौन सी रैंक", "rank"), ("किस योजना में कितना काम (प्रतिशत)", "coverage")]
)
def test_a_heading_that_tells_the_figures_is_before_the_labels(heading: str, kind: str) -> None:
    text = of_list(heading, "पीएम आवास - 45", "फैमिली आईडी - 67", "आयुष्मान कार्ड - 30")
    read = facts(text, "योजनाओं की समीक्षा")
    assert {(f.kind, f.subject) for f in read} == {(kind, "बस्ती")}
    assert {f.value for f in read} == {45, 67, 30}


OF_DISTRICTS = ("सीकर - 1 (3)", "चूरू - 2 (1)", "झुंझुनूं - 3 (2)")


def test_places_in_brackets_of_no_known_time_are_none_of_this() -> None:
    text = of_list("जिलों की रैंक (कोष्ठक में पुरानी रैंक)", *OF_DISTRICTS, news=RANKING)
    assert told(text, "रैंकिंग जारी") == {("rank", "सीकर", 1), ("rank", "चूरू", 2), ("rank", "झुंझुनूं", 3)}


@pytest.mark.parametrize(
    ("said", "period"), [("पिछले साल की रैंक", "2023"), ("2021 की रैंक", "2021"), ("सितंबर की रैंक", "2024-09")]
)
def test_places_in_brackets_are_of_the_time_that_the_heading_tells(said: str, period: str) -> None:
    text = of_list(f"जिलों की रैंक (कोष्ठक में {said})", *OF_DISTRICTS, news=RANKING)
    read = [f for f in facts(text, "रैंकिंग जारी") if f.subject == "सीकर"]
    assert {(f.value, f.period) for f in read} == {(1, "2024-10"), (3, period)}


@pytest.mark.parametrize("mark", [", {} - ", " - {} - ", " ({}) - "])
def test_pupils_with_their_schools(mark: str) -> None:
    """A comma, a dash or brackets part the school from the name; a person's percent is a score."""
    schools = ("एसएस इंटर कॉलेज", "राजकीय बालिका इंटर कॉलेज", "जीआईसी")
    pupils = ("रोहित कुमार", "नेहा सिंह", "अमन वर्मा")
    marks = ("97.2", "97", "96.8")
    rows = [
        f"{i}. {name}{mark.format(school)}{percent}%"
        for i, (name, school, percent) in enumerate(zip(pupils, schools, marks, strict=True), 1)
    ]
    read = facts(of_list("जिले के टॉपर", *rows), "हाईस्कूल का परिणाम")
    assert {(f.kind, f.subject, f.subject_type, f.value) for f in read} == {
        *(("rank", name, "person", place) for place, name in enumerate(pupils, 1)),
        *(("score", name, "person", float(percent)) for name, percent in zip(pupils, marks, strict=True)),
    }


def test_targets_in_brackets() -> None:
    rows = ("1. कप्तानगंज : 742 (1,610)", "2. रुधौली : 803 (1,745)", "3. बनकटी : 588 (1,402)")
    read = facts(of_list("ब्लॉकवार पूर्ण आवास (कोष्ठक में लक्ष्य)", *rows), "आवास योजना की समीक्षा")
    assert {(f.value, f.out_of, f.modality) for f in read if f.subject == "रुधौली"} == {
        (803, 1745, "actual"),
        (1745, None, "target"),
    }
    assert {f.unit for f in read} == {"houses"}


def test_an_index_in_brackets_of_a_heading() -> None:
    text = of_list("टॉप-3 प्रदूषित शहर (एक्यूआई)", "1. गाजियाबाद - 422", "2. नोएडा - 410", "3. मेरठ - 398", news=RANKING)
    read = {(f.kind, f.subject, f.value, f.unit) for f in facts(text, "हवा खराब")}
    assert {("score", "गाजियाबाद", 422, "index"), ("rank", "नोएडा", 2, "rank")} <= read


def test_a_header_of_columns_is_a_tables() -> None:
    text = of_list("रैंक - जिला - अंक", "1 - रांची - 88.2", "2 - बोकारो - 86.1", "3 - धनबाद - 85.4", news="रांची। रैंकिंग आई।")
    read = told(text, "जिलों की रैंकिंग")
    assert {("rank", "बोकारो", 2), ("score", "धनबाद", 85.4)} <= read
    assert len(read) == 6


def test_a_town_that_is_spelt_like_a_number_labels_a_row() -> None:
    text = of_list(
        "प्रखंडवार दाखिल खारिज (प्रतिशत)", "पिपरा : 91.2", "बायसी : 90.7", "दरियापुर : 90.2", news="पूर्णिया। समीक्षा हुई।"
    )
    assert {f.subject for f in facts(text, "दाखिल खारिज") if f.value == 90.7} == {"बायसी"}


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("जिलों की रैंक: 1. बरेली, 2. मेरठ, 3. एटा। बाकी पीछे रहे।", 2),
        ("अंक क्रमश: 12, 15, 18. दूसरे दिन भी यही रहा।", 2),
        ("पहला अंक: 1. दूसरे का पता नहीं।", 2),
    ],
)
def test_where_the_sentences_of_a_list_in_a_line_end(text: str, sentences: int) -> None:
    assert len(split_sentences(fold(text))) == sentences
