"""Tables: columns that a header, a caption or a bracket names, whatever parts their cells, and standings without a header."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told_of_totals

_BLOCKS = (
    ("सलेमपुर", "2,80,000", "2,66,000", "95"),
    ("लार", "2,40,000", "2,18,400", "91"),
    ("भलुअनी", "2,50,000", "1,20,000", "48"),
)
_READ = {
    fact
    for name, target, done, percent in (
        ("सलेमपुर", 280_000, 266_000, 95),
        ("लार", 240_000, 218_400, 91),
        ("भलुअनी", 250_000, 120_000, 48),
    )
    for fact in (
        ("coverage", name, target, None),
        ("coverage", name, done, target),
        ("coverage", name, percent, None),
    )
}


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
@pytest.mark.parametrize(
    ("caption", "mark"),
    [
        *(
            (f"ब्लॉकवार प्रगति ({mark.join(('ब्लॉक', 'लक्ष्य', 'सृजित मानव दिवस', 'प्रतिशत'))})", " - ")
            for mark in (" - ", " | ", " — ", ", ", " : ", "/", "-")
        ),
        *(
            ("ब्लॉकवार प्रगति (ब्लॉक - लक्ष्य - सृजित मानव दिवस - प्रतिशत)", mark)
            for mark in (" | ", " — ", " : ", ", ", "- ", ": ", " ")
        ),
        ("ब्लॉकवार मानव दिवस (लक्ष्य, उपलब्धि, प्रतिशत)", " - "),
        ("31 जनवरी तक मानव दिवस की प्रगति (ब्लॉक का नाम, लक्ष्य, सृजित, प्रतिशत में) :-", " - "),
        ("ब्लॉकवार प्रगति : ब्लॉक - लक्ष्य - सृजित मानव दिवस - प्रतिशत", " - "),
    ],
)
def test_a_caption_names_the_columns_whatever_parts_them(caption: str, mark: str, gap: str) -> None:
    """In brackets or after a colon, with or without the column of the names, rows parted as the page likes."""
    rows = gap.join(mark.join(row) for row in _BLOCKS)
    text = f"देवरिया। मनरेगा की समीक्षा हुई।\n\n{caption}{gap}{rows}\n\nसीडीओ ने नाराजगी जताई।"
    found = facts(text)
    assert {(f.kind, f.subject, f.value, f.out_of) for f in found} == _READ
    assert {f.unit for f in found} == {"person-days", "percent"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # money and its scale behind the columns, the target behind what was reached
            "बस्ती। कर की वसूली हुई।\n\nविभागवार वसूली (विभाग / वसूली / लक्ष्य, राशि करोड़ में)\n\n"
            "आबकारी विभाग / 181.9 / 212\n\nपरिवहन विभाग / 40 / 62",
            {("amount", "आबकारी विभाग", 1_819_000_000, 2_120_000_000), ("amount", "परिवहन विभाग", 620_000_000, None)},
        ),
        (  # the scale of things
            "बस्ती। धान की खरीद चल रही है।\n\nकेंद्रवार खरीद (केंद्र, लक्ष्य, खरीद, आंकड़े लाख क्विंटल में)\n\nरुधौली, 2.4, 1.8\n\nकुदरहा, 3.1, 1.2",
            {("coverage", "रुधौली", 180_000, 240_000), ("coverage", "कुदरहा", 310_000, None)},
        ),
        (  # two years of one share
            "बस्ती। नतीजे आए।\n\nपास प्रतिशतता (जिला : 2025 / 2024)\nगोंडा : 86.2 / 80.7\nबलरामपुर : 81 / 77.45",
            {("coverage", "गोंडा", 86.2, None), ("coverage", "बलरामपुर", 77.45, None)},
        ),
        (  # what the first column lists, of how many marks
            "बस्ती। अभियान चला।\n\nथानों की रैंकिंग (थाना, अंक 100 में से, रैंक)\n\nलालगंज, 96, 1\n\nसोनहा, 94.5, 2",
            {("score", "लालगंज", 96, 100), ("rank", "सोनहा", 2, None)},
        ),
    ],
)
def test_a_caption_says_the_unit_of_its_columns(text: str, wanted: set[tuple[str, str, float, float | None]]) -> None:
    assert wanted <= told_of_totals(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # columns named in brackets, cells parted by commas, a span of time among them
            "बूंदी। रैंकिंग में जिला चौथे स्थान पर है।\n\nपड़ोसी जिलों की स्थिति (रैंक, औसत दिन, संतुष्टि)\n\n"
            "- कोटा : 9वीं, 13 दिन, 63.2%\n- टोंक : 29वीं, 24 दिन, 48%",
            {("rank", "कोटा", 9, None), ("coverage", "कोटा", 63.2, None), ("rank", "टोंक", 29, None)},
        ),
        (  # a header of its own paragraph, parted by dashes
            "महोबा। पीएम सूर्य घर योजना सुस्त है।\n\nब्लॉक — लगे पैनल — लंबित आवेदन\n\nकबरई — 1,046 — 702\n\nचरखारी — 588 — 415",
            {("coverage", "कबरई", 1046, None), ("count", "कबरई", 702, None), ("coverage", "चरखारी", 588, None)},
        ),
        (  # marks of a total of their own
            "झुंझुनूं। रैंकिंग में झुंझुनूं दूसरे स्थान पर है।\n\nकिस मद में झुंझुनूं को कितने अंक\n\nनामांकन वृद्धि : 10 में से 8.5\n\nआईसीटी लैब : 5 में से 1.2",
            {("score", "झुंझुनूं", 8.5, 10), ("score", "झुंझुनूं", 1.2, 5)},
        ),
        (  # a frame of two words
            "सवाईमाधोपुर। जल जीवन मिशन में पंचायत समितिवार देखें तो बौंली में 46.8, चौथ का बरवाड़ा में 41.5 और खंडार में सबसे कम 21.7 फीसदी घरों में नल लगे हैं।",
            {
                ("coverage", "बौंली", 46.8, None),
                ("coverage", "चौथ का बरवाड़ा", 41.5, None),
                ("coverage", "खंडार", 21.7, None),
            },
        ),
    ],
)
def test_columns_are_what_a_header_or_bracket_names(
    text: str, wanted: set[tuple[str, str, float, float | None]]
) -> None:
    assert wanted <= told_of_totals(text)


def test_blanks_alone_part_a_header_over_bare_rows_with_a_column_of_percents() -> None:
    """Each column is told by its word; a table of medals without percents is not read so."""
    found = told_of_totals(
        "बस्ती। शिक्षकों की हाजिरी बनी।\n\nप्रखंड शिक्षक बना प्रतिशत\n\nरुधौली 1720 566 32.9\n\nहर्रैया 1510 812 53.8"
    )
    assert {("coverage", "रुधौली", 32.9, None), ("coverage", "हर्रैया", 53.8, None)} <= found


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    ("header", "rows"),
    [
        ("रैंक जिला स्कोर", ("1 बुरहानपुर 94.03", "2 आगर मालवा 91.77")),
        ("रैंक - जिला - स्कोर", ("1 - बुरहानपुर - 94.03", "2 - आगर मालवा - 91.77")),
        ("जिला स्कोर रैंक", ("बुरहानपुर 94.03 1", "आगर मालवा 91.77 2")),
    ],
)
def test_a_place_before_or_behind_the_name_whatever_parts_the_cells(
    header: str, rows: tuple[str, str], gap: str
) -> None:
    found = told_of_totals(f"भोपाल। सीएम हेल्पलाइन की रैंकिंग जारी हुई।\n\n{gap.join([header, *rows])}")
    assert {
        ("rank", "बुरहानपुर", 1, None),
        ("score", "बुरहानपुर", 94.03, None),
        ("rank", "आगर मालवा", 2, None),
        ("score", "आगर मालवा", 91.77, None),
    } <= found


def test_the_number_of_a_row_is_no_place() -> None:
    found = told_of_totals("भोपाल। शिविर लगे।\n\nक्र. जिला अंक\n1 बुरहानपुर 94\n2 हरदा 91")
    assert {("score", "बुरहानपुर", 94, None), ("score", "हरदा", 91, None)} <= found
    assert not {f for f in found if f[0] == "rank"}


def test_a_table_of_places_is_headed_by_their_word() -> None:
    """स्थान heads a column of places as well as of ranks; a row's own number may stand in a cell."""
    found = told_of_totals("दिल्ली। हवा खराब है।\n\nस्थान | एक्यूआई\nआनंद विहार | 402\nपटपड़गंज | 376")
    assert {("score", "आनंद विहार", 402, None), ("score", "पटपड़गंज", 376, None)} <= found
    assert (
        told_of_totals("बस्ती। काम सुस्त है।\n\nनंबर | ब्लॉक | लक्ष्य | टीकाकरण\n1. | हर्रैया | 402 | 390\n• | 402 | 390")
        == set()
    )


def test_a_header_of_more_words_than_cells() -> None:
    found = told_of_totals("हरदा। सूची जारी हुई।\n\nरैंक जिला वेटेज प्वाइंट\n\n1. सीहोर 83.1\n\n2. आगर मालवा 80.4")
    assert {("rank", "सीहोर", 1, None), ("score", "सीहोर", 83.1, None)} <= found
    assert {("rank", "आगर मालवा", 2, None), ("score", "आगर मालवा", 80.4, None)} <= found


@pytest.mark.parametrize(
    "rows", ["टीम | अंक\nपटना पाइरेट्स | 54\nU Mumba | 48", "| टीम | अंक |\n| पटना पाइरेट्स | 54 |\n| U Mumba | 48 |"]
)
def test_a_table_with_bars_is_no_dateline(rows: str) -> None:
    """टीम is a desk's word too; a bar behind a row is no full stop, and its name is the whole cell."""
    found = told_of_totals(f"दिल्ली। लीग चल रही है।\n\n{rows}")
    assert {("score", "पटना पाइरेट्स", 54, None), ("score", "U Mumba", 48, None)} <= found


def test_standings_without_a_header() -> None:
    rows = "1. | पटना पाइरेट्स | 54 |\n2. | Dabang Delhi | 48 |\n3. | जयपुर पिंक पैंथर्स | 46 |"
    found = told_of_totals(f"दिल्ली। लीग चल रही है।\n\nPro Kabaddi League Points Table\n{rows}")
    assert {("rank", "पटना पाइरेट्स", 1, None), ("score", "Dabang Delhi", 48, None)} <= found
    rising = rows.replace("46", "52")
    assert told_of_totals(f"दिल्ली। लीग चल रही है।\n\nPoints Table\n{rising}") == set()
    assert told_of_totals(f"दिल्ली। लीग चल रही है।\n\nटीमों के खिलाड़ी\n{rows}").isdisjoint(
        {("rank", "पटना पाइरेट्स", 1, None)}
    )


def test_rows_of_what_is_no_name_are_the_articles_own() -> None:
    """Crimes and their numbers, of which no table of words knows them all."""
    rows = "\nकांड - 2022 - 2023\n• हत्या – 80 – 65\n• दहेज हत्या – 9 – 4\n• गृहभेदन – 166 – 113\n• आर्म्स एक्ट – 48 – 49\n"
    found = facts(f"पूर्वी सिंहभूम। पूर्वी सिंहभूम जिले में अपराध घटे हैं।{rows}")
    assert {(f.subject, f.measure, f.value) for f in found if f.period == "2022"} == {
        ("पूर्वी सिंहभूम", "हत्या", 80),
        ("पूर्वी सिंहभूम", "दहेज हत्या", 9),
        ("पूर्वी सिंहभूम", "गृहभेदन", 166),
        ("पूर्वी सिंहभूम", "आर्म्स एक्ट", 48),
    }


def test_brackets_of_thousands_are_no_places() -> None:
    """They go on with what was counted, in a row or each in a line."""
    found = facts(
        "रिटर्न दाखिल करने में महाराष्ट्र 1,19,76,693 करदाताओं के साथ शीर्ष पर है। उत्तर प्रदेश (75,72,223) और गुजरात (75,62,368) इसके बाद आते हैं।"
    )
    assert {("count", "उत्तर प्रदेश", 7572223), ("count", "गुजरात", 7562368)} <= {
        (f.kind, f.subject, f.value) for f in found
    }
