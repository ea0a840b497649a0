"""Figures in rows: lists under a heading, tables whose header is a heading or flattened into a sentence, names that share."""

from __future__ import annotations

import pytest

from extract.extractor import Extractor
from scraper.article import Article

READER = Extractor()


def told(text: str, title: str = "") -> set[tuple[str, str, float, float | None]]:
    found = READER.read(Article(id="", title=title, text=text, published="2024-11-13")).facts
    return {(f.kind, f.subject, f.value, f.out_of) for f in found}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # the header run into the sentence before its rows
            "बस्ती। सीएचसी की प्रदेश में रैंक और अंक इस प्रकार हैं- रैंक सीएचसी अंक 14 रुधौली 86.5 39 हर्रैया 82 71 कुदरहा 79.25",
            {("rank", "रुधौली सीएचसी", 14, None), ("score", "कुदरहा सीएचसी", 79.25, None)},
        ),
        (  # what stands in brackets is said by the heading
            "बस्ती।\n\nब्लॉकवार बने कार्ड (कोष्ठक में प्रतिशत)\n* रुधौली - 3,318 (81)\n* कुदरहा - 3,942 (68.4)",
            {("coverage", "रुधौली", 3318, None), ("coverage", "रुधौली", 81, None), ("coverage", "कुदरहा", 68.4, None)},
        ),
        (  # ranks in brackets, marks of a maximum
            "बस्ती।\n\nथानों को 100 में से कितने अंक, कोष्ठक में जिले में स्थान :\nलालगंज - 96 (पहला)\nसोनहा - 94.5 (दूसरा)",
            {("score", "लालगंज", 96, 100), ("rank", "लालगंज", 1, None), ("rank", "सोनहा", 2, None)},
        ),
        (  # columns that a heading names in brackets
            "बस्ती।\n\nसीएचसी का हाल (रैंक और प्राप्तांक प्रतिशत)\n• रुधौली - पहला - 93.1\n• कुदरहा - 61वां - 73.5",
            {("rank", "रुधौली", 1, None), ("score", "कुदरहा", 73.5, None)},
        ),
        (  # the maximum is the heading's, the running number nobody's
            "बस्ती।\n\nविकास कार्यों में अंक (पूर्णांक 10)\n1. गोंडा - 9.12\n2. बलरामपुर - 8.87",
            {("score", "गोंडा", 9.12, 10), ("score", "बलरामपुर", 8.87, 10)},
        ),
        (  # each figure with its label
            "बस्ती। कार्ड बनाने का काम चल रहा है।\n\nब्लॉकवार बने कार्ड\n\n- रुधौली: लक्ष्य 8400, बने 3948\n- कुदरहा: लक्ष्य 5700, बने 1425",
            {("coverage", "रुधौली", 8400, None), ("coverage", "रुधौली", 3948, 8400), ("coverage", "कुदरहा", 1425, 5700)},
        ),
        (  # a header that colons part; क्षेत्र is an area beside things that are counted
            "बस्ती। प्रपत्र भरने का काम चल रहा है।\n\nविधानसभावार स्थिति\n\n"
            "क्षेत्र : डिजिटाइज प्रपत्र : प्रतिशत\n\nहर्रैया खास : 2,81,196 : 90\n\nकप्तानगंज : 3,27,392 : 89.4",
            {("coverage", "हर्रैया खास", 281196, None), ("coverage", "कप्तानगंज", 89.4, None)},
        ),
        (  # the line above says what the columns of two days hold
            "बस्ती।\n\nशहर के इलाकों का एक्यूआई\n\nइलाका : मंगलवार : सोमवार\n\nगांधीनगर : 257 : 201\n\nरोडवेज : 249 : 188",
            {("score", "गांधीनगर", 257, None), ("score", "रोडवेज", 188, None)},
        ),
        (  # a list that does not begin with one is numbered by place
            "बस्ती। प्रदेश की रैंकिंग जारी हुई।\n\nसबसे पीछे रहे जिले\n71 – गोंडा\n72 – प्रयागराज\n73 – आगरा",
            {("rank", "गोंडा", 71, None), ("rank", "आगरा", 73, None)},
        ),
        (  # a second list right below the first, each by its own numbers
            "बस्ती। प्रदेश की रैंकिंग जारी हुई।\n\nशुरू और अंत के जिले\n11. गोंडा\n12. बहराइच\n13. बलरामपुर\n71. बदायूं\n72. प्रयागराज\n73. आगरा",
            {("rank", "गोंडा", 11, None), ("rank", "बदायूं", 71, None), ("rank", "आगरा", 73, None)},
        ),
        (  # a name and its figure behind a bullet, no mark between
            "बस्ती। रैंकिंग जारी हुई।\n\nजिलों के अंक\n- गोंडा 55.40\n- बहराइच 54.92\n- बलरामपुर 53.1",
            {("score", "गोंडा", 55.4, None), ("score", "बलरामपुर", 53.1, None)},
        ),
        (  # of two columns that could be the whole, the second was reached
            "बस्ती। किसानों की रजिस्ट्री का हाल यह है।\n\nतहसील | लक्ष्य | पंजीकृत\nहर्रैया | 49,815 | 31,122\nभानपुर | 58,240 | 40,768",
            {("coverage", "हर्रैया तहसील", 31122, 49815), ("coverage", "भानपुर तहसील", 40768, 58240)},
        ),
    ],
)
def test_rows_have_what_their_heading_says(text: str, wanted: set[tuple[str, str, float, float | None]]) -> None:
    assert wanted <= told(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # a number said twice is each name's
            "बस्ती। लालगंज और सोनहा थाने में आठ-आठ वारंट तामील हुए।",
            {("coverage", "लालगंज", 8, None), ("coverage", "सोनहा", 8, None)},
        ),
        (  # figures before a run of ranks
            "बस्ती। गोंडा 96.1, बलरामपुर 95.47 तथा श्रावस्ती 95 फीसदी के साथ क्रमशः पहले, दूसरे और तीसरे नंबर पर हैं।",
            {("rank", "गोंडा", 1, None), ("rank", "बलरामपुर", 2, None), ("rank", "श्रावस्ती", 3, None)},
        ),
        (  # the last place is as many as were ranked
            "बस्ती। मंडल के पांच जिलों में गोंडा नंबर एक पर है, बलरामपुर दूसरे पर जबकि श्रावस्ती अंतिम पायदान पर है।",
            {("rank", "श्रावस्ती", 5, 5)},
        ),
        (  # संयुक्त रूप से पहले is no "before"
            "बस्ती। जिले के 22 थानों में 17 संयुक्त रूप से पहले स्थान पर हैं। इनमें लालगंज, सोनहा तथा महिला थाना शामिल हैं।",
            {("rank", "लालगंज", 1, None), ("rank", "सोनहा", 1, None)},
        ),
        (  # the nth most
            "कैथल। मंगलवार को कैथल देश का तीसरा सबसे प्रदूषित शहर रहा।",
            {("rank", "कैथल", 3, None)},
        ),
        (  # a name behind, with its figure between
            "बस्ती। मंडल में पहला स्थान 88.9 अंक के साथ गोंडा ने पाया, बलरामपुर दूसरे नंबर पर है।",
            {("rank", "गोंडा", 1, None), ("rank", "बलरामपुर", 2, None)},
        ),
        (  # marks in brackets behind the names that share a statement
            "बस्ती। 118 अंक बटोरकर गोंडा पहले पायदान पर रहा, बलरामपुर (97) तीसरे नंबर पर।",
            {("score", "गोंडा", 118, None), ("score", "बलरामपुर", 97, None)},
        ),
    ],
)
def test_names_share_what_is_said_of_them(text: str, wanted: set[tuple[str, str, float, float | None]]) -> None:
    assert wanted <= told(text)


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
    found = READER.read(Article(id="", title="", text=text, published="2024-11-13")).facts
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
            {("coverage", "रुधौली केंद्र", 180_000, 240_000), ("coverage", "कुदरहा केंद्र", 310_000, None)},
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
    assert wanted <= told(text)


@pytest.mark.parametrize(
    "rows",
    [
        "कैथल (71), गोंडा (58), लालगंज (42) और समनापुर (18)",
        "कैथल 71, गोंडा 58, लालगंज 42, समनापुर 18",
        "कैथल (71)\n\nगोंडा (58)\n\nलालगंज (42)\n\nसमनापुर (18)",
        "• कैथल (71)\n• गोंडा (58)\n• लालगंज (42)\n• समनापुर (18)",
    ],
)
@pytest.mark.parametrize(
    ("heading", "kind", "unit"),
    [
        ("प्रमुख शहरों का एक्यूआइ", "score", "index"),
        ("कहां कितना एक्यूआई", "score", "index"),
        ("जिलों का प्राप्तांक", "score", "marks"),
        ("जिलों का प्राप्तांक (प्रतिशत में)", "score", "percent"),
        ("शहरवार टीकाकरण प्रतिशत", "coverage", "percent"),
        ("शहरवार शिकायतें", "count", "complaints"),
        ("शहरों की रैंक", "rank", "rank"),
    ],
)
def test_a_list_is_what_its_heading_says(heading: str, kind: str, unit: str, rows: str) -> None:
    """In brackets or bare, whatever was ranked or measured before it."""
    text = f"चंडीगढ़। जींद का सूचकांक 412 रहा। रोहतक नौवें स्थान पर रहा।\n\n{heading}\n\n{rows}\n\nआंकड़े शाम के हैं।"
    found = READER.read(Article(id="", title="", text=text, published="2024-11-13")).facts
    read = [(f.kind, f.subject, f.value, f.unit) for f in found if f.value not in (412, 9)]
    names = ("कैथल", 71), ("गोंडा", 58), ("लालगंज", 42), ("समनापुर", 18)
    assert read == [(kind, name, value, unit) for name, value in names]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # a label of its own
            "चंडीगढ़। रोहतक नौवें स्थान पर रहा। प्रमुख शहरों का एक्यूआइ: कैथल (71), गोंडा (58)",
            {("rank", "रोहतक", 9, None), ("score", "कैथल", 71, None), ("score", "गोंडा", 58, None)},
        ),
        (  # ages stay what they are
            "चंडीगढ़। रोहतक नौवें स्थान पर रहा।\n\nगिरफ्तार आरोपी\n\nसुरेश कुमार (21), नीरज सिंह (23)",
            {("rank", "रोहतक", 9, None)},
        ),
    ],
)
def test_a_list_with_a_label(text: str, wanted: set[tuple[str, str, float, float | None]]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # a bracket between a name and its case mark, an unknown name in a row of places
            "झालावाड़। खानपुर में 95.1, मनोहरथाना में 93.4, डग (सुरक्षित) में 92.07 और झालरापाटन में 89.62 प्रतिशत प्रपत्र डिजिटाइज हुए।",
            {
                ("coverage", "मनोहरथाना", 93.4, None),
                ("coverage", "डग", 92.07, None),
                ("coverage", "झालरापाटन", 89.62, None),
            },
        ),
        (
            "भोपाल। मतदान की बात करें तो हुजूर में 70 प्रतिशत और गोविंदपुरा (सामान्य) में 61 प्रतिशत वोट पड़े।",
            {("coverage", "हुजूर", 70, None), ("coverage", "गोविंदपुरा", 61, None)},
        ),
        (
            "मधेपुरा। रैंकिंग में सिंहेश्वर को 71, पुरैनी (मधेपुरा) को 62 और गम्हरिया (सुपौल की सीमा) को 55 अंक मिले।",
            {("score", "सिंहेश्वर", 71, None), ("score", "पुरैनी", 62, None), ("score", "गम्हरिया", 55, None)},
        ),
    ],
)
def test_a_bracket_keeps_no_name_from_its_figure(text: str, wanted: set[tuple[str, str, float, float | None]]) -> None:
    assert wanted <= told(text)


@pytest.mark.parametrize("mark", [" : ", " - ", ": ", " – "])
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_a_label_is_the_subject_without_the_noun_of_its_siblings(mark: str, gap: str) -> None:
    """Whichever of the rows leave it out; what sums up the others is nobody's."""
    labels = ("नगरीय विकास", "खाद्य विभाग", "ऊर्जा विभाग", "महिला एवं बाल विकास", "राजस्व")
    rows = gap.join(f"{label}{mark}{60 + i} अंक, {20 + i}वां स्थान" for i, label in enumerate(labels))
    found = told(f"सागर। दमोह सातवें क्रम पर रहा।\n\nविभागों की स्थिति\n\n{rows}{gap}औसत{mark}62 अंक")
    assert {("score", label, 60 + i, None) for i, label in enumerate(labels)} <= found
    assert {("rank", label, 20 + i, None) for i, label in enumerate(labels)} <= found
    assert "औसत" not in {subject for _, subject, _, _ in found}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "ग्वालियर। नगर निगम को डोर टू डोर कचरा संग्रहण में 88 प्रतिशत, कचरे के पृथक्करण में 61 प्रतिशत और आवासीय क्षेत्र की सफाई में शत-प्रतिशत अंक मिले।",
            {("score", "नगर निगम", 88, None), ("score", "नगर निगम", 61, None), ("score", "नगर निगम", 100, None)},
        ),
        (
            "बस्ती। नगर पालिका ने सेवा प्रगति में 600 में से 410 अंक, नागरिक फीडबैक में 500 में से 310 अंक और सर्टिफिकेशन में 200 अंक पाए।",
            {("score", "नगर पालिका", 410, 600), ("score", "नगर पालिका", 310, 500), ("score", "नगर पालिका", 200, None)},
        ),
        (  # each has its own
            "बस्ती। रुधौली को 88 प्रतिशत, कुदरहा को 61 प्रतिशत और सल्टौआ को 55 प्रतिशत अंक मिले।",
            {("score", "रुधौली", 88, None), ("score", "कुदरहा", 61, None), ("score", "सल्टौआ", 55, None)},
        ),
        (  # a share of something else before it
            "बस्ती। जिले के 88 प्रतिशत छात्र पास हुए और सौम्या को 97 प्रतिशत अंक मिले।",
            {("coverage", "बस्ती", 88, None), ("score", "सौम्या", 97, None)},
        ),
    ],
)
def test_marks_for_several_criteria_are_of_one(text: str, wanted: set[tuple[str, str, float, float | None]]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # the noun and the verb stand with the last
            "सिवनी। बरघाट थाने में ४८ में से ४७, कुरई थाने में 20 में से 18 और केवलारी थाने में ३९ में से ३६ शिकायतें बंद कराई गईं।",
            {("coverage", "बरघाट", 47, 48), ("coverage", "कुरई", 18, 20), ("coverage", "केवलारी", 36, 39)},
        ),
        (  # what came in stays a count
            "सिवनी। जिले को 712 शिकायतें मिली थीं, इनमें से 655 संतुष्टि के साथ बंद कराई गईं।",
            {("count", "सिवनी", 712, None), ("coverage", "सिवनी", 655, 712)},
        ),
        ("सिवनी। जिले में 12 दुकानें बंद कराई गईं।", {("count", "सिवनी", 12, None)}),
        ("सिवनी। जिले में 22 शिकायतें फोर्स क्लोज कर दी गईं।", {("count", "सिवनी", 22, None)}),
    ],
)
def test_a_complaint_that_is_closed_was_disposed_of(
    text: str, wanted: set[tuple[str, str, float, float | None]]
) -> None:
    assert told(text) == wanted


def test_a_title_that_repeats_the_text_makes_no_second_fact() -> None:
    """Its month is guessed, its figure rounded, its subject cut short."""
    text = "बस्ती। अक्टूबर की रैंकिंग में बस्ती पुलिस 14वें पायदान पर रही। जिले के 71,218 किसान अब भी पंजीकरण से बाहर हैं।"
    found = READER.read(
        Article(id="", title="पुलिस 14वें पायदान पर, 71 हजार किसान बाहर", text=text, published="2024-11-13")
    )
    assert sorted(f.value for f in found.facts) == [14, 71218]


@pytest.mark.parametrize(
    ("title", "text", "subject"),
    [
        ("टिहरी में 60 फीसदी काम", "नई टिहरी। जिले में 60 फीसदी घरों में नल लगे। टिहरी पीछे है।", "टिहरी"),
        ("ऊधम सिंह नगर में 60 फीसदी छात्र जुड़े", "रुद्रपुर। जिले में 60 फीसदी छात्र जुड़े।", "ऊधम सिंह नगर"),
        ("मंडी में 60 फीसदी काम", "संवाद सहयोगी, मंडी : जिले में 60 फीसदी घरों में नल लगे।", "मंडी"),
        ("यूपी: मतदान 60 फीसदी, गोंडा पीछे", "लखनऊ। उत्तर प्रदेश की 14 सीटों पर 60 फीसदी वोट पड़े।", "उत्तर प्रदेश"),
    ],
)
def test_whose_news_it_is(title: str, text: str, subject: str) -> None:
    found = READER.read(Article(id="", title=title, text=text, published="2024-11-13")).facts
    assert {f.subject for f in found if f.value == 60} == {subject}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # the owner of the members counted, and what the next sentence leaves out
            "बस्ती। पुलिस ने बाइक चोर गिरोह के तीन सदस्यों को पकड़ा। उनके पास से पांच मोटरसाइकिल बरामद हुईं।",
            {("count", "बाइक चोर गिरोह", 3, None), ("count", "बाइक चोर गिरोह", 5, None)},
        ),
        (  # a scheme's squad
            "बस्ती। एंटी रोमियो दल ने 340 स्थानों पर चेकिंग की।",
            {("count", "एंटी रोमियो दल", 340, None)},
        ),
        (  # a department sets the target of a place
            "बस्ती। कृषि विभाग ने जिले में 51 हजार हेक्टेयर में धान लगाने का लक्ष्य रखा है।",
            {("coverage", "बस्ती", 51000, None)},
        ),
        (  # readings of an index in a row without a verb
            "बस्ती। एक्यूआई 413 रहा। अन्य जगहों की बात करें तो गोंडा 304, बलरामपुर 276 तथा श्रावस्ती 198।",
            {("score", "गोंडा", 304, None), ("score", "श्रावस्ती", 198, None)},
        ),
    ],
)
def test_who_a_count_or_reading_is_of(text: str, wanted: set[tuple[str, str, float, float | None]]) -> None:
    assert wanted <= told(text)


@pytest.mark.parametrize(
    "text",
    [
        "बस्ती। केंद्र पर कार्ड के 30 रुपये से अधिक न दें।",
        "बस्ती। हर चयनित केंद्र को एक लाख रुपये मिलते हैं।",
        "बस्ती। अगस्त में विकास की रैंक 20 के भीतर आनी चाहिए।",
    ],
)
def test_what_is_laid_down_is_no_fact(text: str) -> None:
    assert told(text) == set()


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
def test_rows_of_two_new_lots(text: str, wanted: set[tuple[str, str, float, float | None]]) -> None:
    assert wanted <= told(text)


def test_rows_that_are_only_counted_give_no_places() -> None:
    """A list numbered from one below a line that ranks nobody."""
    assert not {f for f in told("बस्ती। शिविर लगेंगे।\n\nशिविर यहां लगेंगे\n1. गोंडा\n2. बहराइच\n3. बलरामपुर") if f[0] == "rank"}


def test_blanks_alone_part_a_header_over_bare_rows_with_a_column_of_percents() -> None:
    """Each column is told by its word; a table of medals without percents is not read so."""
    found = told("बस्ती। शिक्षकों की हाजिरी बनी।\n\nप्रखंड शिक्षक बना प्रतिशत\n\nरुधौली 1720 566 32.9\n\nहर्रैया 1510 812 53.8")
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
    found = told(f"भोपाल। सीएम हेल्पलाइन की रैंकिंग जारी हुई।\n\n{gap.join([header, *rows])}")
    assert {
        ("rank", "बुरहानपुर", 1, None),
        ("score", "बुरहानपुर", 94.03, None),
        ("rank", "आगर मालवा", 2, None),
        ("score", "आगर मालवा", 91.77, None),
    } <= found


def test_the_number_of_a_row_is_no_place() -> None:
    found = told("भोपाल। शिविर लगे।\n\nक्र. जिला अंक\n1 बुरहानपुर 94\n2 हरदा 91")
    assert {("score", "बुरहानपुर", 94, None), ("score", "हरदा", 91, None)} <= found
    assert not {f for f in found if f[0] == "rank"}


def test_the_last_place_of_a_group_told_by_its_size() -> None:
    assert ("rank", "मुरैना", 26, 26) in told("मुरैना 26 जिलों वाले इस समूह में आखिरी पायदान पर है।")
    assert ("rank", "बस्ती", 30, 30) in told("बस्ती 30 थानों व ओपी की सूची में अंतिम स्थान पर है।")


def test_a_field_is_no_clause() -> None:
    """A figure before a clause of its own is no field of the next one's rank."""
    found = told("छतरपुर। 15 लाख कार्ड के लक्ष्य में से 10 लाख 91 हजार बन चुके हैं और प्रदेश में जिला 14वें स्थान पर है।")
    assert ("rank", "छतरपुर", 14, None) in found


def test_a_father_beside_a_pupil_and_a_hall_are_not_spoken_of() -> None:
    found = told(
        "बेगूसराय। नीट में श्रेया भारद्वाज ने 720 में 641 अंक पाए। श्रेया के पिता संजय भारद्वाज अभिकर्ता हैं। उसने परीक्षा में 99 प्रतिशत अंक पाए थे।"
    )
    assert {subject for _, subject, *_ in found} == {"श्रेया भारद्वाज"}
    found = told("सोनभद्र। विकास भवन सभागार में सीडीओ ने समीक्षा की। पीएम आवास में 14,286 के लक्ष्य के सापेक्ष 11,903 आवास पूरे मिले।")
    assert {subject for _, subject, *_ in found} == {"सोनभद्र"}


def test_a_table_of_places_is_headed_by_their_word() -> None:
    """स्थान heads a column of places as well as of ranks; a row's own number may stand in a cell."""
    found = told("दिल्ली। हवा खराब है।\n\nस्थान | एक्यूआई\nआनंद विहार | 402\nपटपड़गंज | 376")
    assert {("score", "आनंद विहार", 402, None), ("score", "पटपड़गंज", 376, None)} <= found
    assert told("बस्ती। काम सुस्त है।\n\nनंबर | ब्लॉक | लक्ष्य | टीकाकरण\n1. | हर्रैया | 402 | 390\n• | 402 | 390") == set()


def test_a_header_of_more_words_than_cells() -> None:
    found = told("हरदा। सूची जारी हुई।\n\nरैंक जिला वेटेज प्वाइंट\n\n1. सीहोर 83.1\n\n2. आगर मालवा 80.4")
    assert {("rank", "सीहोर", 1, None), ("score", "सीहोर", 83.1, None)} <= found
    assert {("rank", "आगर मालवा", 2, None), ("score", "आगर मालवा", 80.4, None)} <= found


def test_a_share_in_brackets_between_a_number_and_its_noun() -> None:
    found = told("जींद। परीक्षा में 4 हजार 118 (81.2 पर्सेंट) बेटियां और 3 हजार 906 (70.4 पर्सेंट) बेटे पास हुए।")
    assert {value for kind, _, value, _ in found} >= {4118, 81.2, 3906, 70.4}


@pytest.mark.parametrize(
    "rows", ["टीम | अंक\nपटना पाइरेट्स | 54\nU Mumba | 48", "| टीम | अंक |\n| पटना पाइरेट्स | 54 |\n| U Mumba | 48 |"]
)
def test_a_table_with_bars_is_no_dateline(rows: str) -> None:
    """टीम is a desk's word too; a bar behind a row is no full stop, and its name is the whole cell."""
    found = told(f"दिल्ली। लीग चल रही है।\n\n{rows}")
    assert {("score", "पटना पाइरेट्स", 54, None), ("score", "U Mumba", 48, None)} <= found


def test_standings_without_a_header() -> None:
    rows = "1. | पटना पाइरेट्स | 54 |\n2. | Dabang Delhi | 48 |\n3. | जयपुर पिंक पैंथर्स | 46 |"
    found = told(f"दिल्ली। लीग चल रही है।\n\nPro Kabaddi League Points Table\n{rows}")
    assert {("rank", "पटना पाइरेट्स", 1, None), ("score", "Dabang Delhi", 48, None)} <= found
    rising = rows.replace("46", "52")
    assert told(f"दिल्ली। लीग चल रही है।\n\nPoints Table\n{rising}") == set()
    assert told(f"दिल्ली। लीग चल रही है।\n\nटीमों के खिलाड़ी\n{rows}").isdisjoint({("rank", "पटना पाइरेट्स", 1, None)})


def test_a_list_behind_a_label_with_figures() -> None:
    found = told(
        "समस्तीपुर। जिले की दस सीटों पर शाम छह बजे तक हुआ मतदान (प्रतिशत में) : कल्याणपुर - 68.4, वारिसनगर - "
        "67.9, उजियारपुर - 66.1, मोरवा - 67.0, रोसड़ा - 65.8"
    )
    assert {("coverage", "कल्याणपुर", 68.4, None), ("coverage", "रोसड़ा", 65.8, None)} <= found


def test_the_first_ones_of_an_order_with_their_shares() -> None:
    rows = "1. जशपुर - 96.4 प्रतिशत\n2. मुंगेली - 93.1 प्रतिशत\n3. बालोद - 91.8 प्रतिशत"
    found = told(f"रायपुर। नतीजे घोषित हुए।\n\n10वीं में टॉप-3 जिले\n{rows}")
    assert {("rank", "जशपुर", 1, None), ("coverage", "जशपुर", 96.4, None), ("rank", "बालोद", 3, None)} <= found
    assert not {f for f in told(f"रायपुर। नतीजे घोषित हुए।\n\nजिलों का परिणाम\n{rows}") if f[0] == "rank"}
