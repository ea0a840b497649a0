"""Figures in rows: lists under a heading or behind a label, names that share what is said of them."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told_of_totals


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
    assert wanted <= told_of_totals(text)


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
    assert wanted <= told_of_totals(text)


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
    found = facts(text)
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
    assert told_of_totals(text) == wanted


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
    assert wanted <= told_of_totals(text)


@pytest.mark.parametrize("mark", [" : ", " - ", ": ", " – "])
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_a_label_is_the_subject_without_the_noun_of_its_siblings(mark: str, gap: str) -> None:
    """Whichever of the rows leave it out; what sums up the others is nobody's."""
    labels = ("नगरीय विकास", "खाद्य विभाग", "ऊर्जा विभाग", "महिला एवं बाल विकास", "राजस्व")
    rows = gap.join(f"{label}{mark}{60 + i} अंक, {20 + i}वां स्थान" for i, label in enumerate(labels))
    found = told_of_totals(f"सागर। दमोह सातवें क्रम पर रहा।\n\nविभागों की स्थिति\n\n{rows}{gap}औसत{mark}62 अंक")
    assert {("score", label, 60 + i, None) for i, label in enumerate(labels)} <= found
    assert {("rank", label, 20 + i, None) for i, label in enumerate(labels)} <= found
    assert "औसत" not in {subject for _, subject, _, _ in found}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "ग्वालियर। नगर निगम को डोर टू डोर कचरा संग्रहण में 88 प्रतिशत, कचरे के पृथक्करण में 61 प्रतिशत और आवासीय क्षेत्र की सफाई में शत-प्रतिशत अंक मिले।",
            {
                ("score", "ग्वालियर नगर निगम", 88, None),
                ("score", "ग्वालियर नगर निगम", 61, None),
                ("score", "ग्वालियर नगर निगम", 100, None),
            },
        ),
        (
            "बस्ती। नगर पालिका ने सेवा प्रगति में 600 में से 410 अंक, नागरिक फीडबैक में 500 में से 310 अंक और सर्टिफिकेशन में 200 अंक पाए।",
            {
                ("score", "बस्ती नगर पालिका", 410, 600),
                ("score", "बस्ती नगर पालिका", 310, 500),
                ("score", "बस्ती नगर पालिका", 200, None),
            },
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
    assert told_of_totals(text) == wanted


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
    assert told_of_totals(text) == wanted


def test_a_title_that_repeats_the_text_makes_no_second_fact() -> None:
    """Its month is guessed, its figure rounded, its subject cut short."""
    text = "बस्ती। अक्टूबर की रैंकिंग में बस्ती पुलिस 14वें पायदान पर रही। जिले के 71,218 किसान अब भी पंजीकरण से बाहर हैं।"
    found = facts(text, "पुलिस 14वें पायदान पर, 71 हजार किसान बाहर")
    assert sorted(f.value for f in found) == [14, 71218]


@pytest.mark.parametrize(
    "text",
    [
        "बस्ती। केंद्र पर कार्ड के 30 रुपये से अधिक न दें।",
        "बस्ती। हर चयनित केंद्र को एक लाख रुपये मिलते हैं।",
        "बस्ती। अगस्त में विकास की रैंक 20 के भीतर आनी चाहिए।",
    ],
)
def test_what_is_laid_down_is_no_fact(text: str) -> None:
    assert told_of_totals(text) == set()


def test_rows_that_are_only_counted_give_no_places() -> None:
    """A list numbered from one below a line that ranks nobody."""
    assert not {
        f for f in told_of_totals("बस्ती। शिविर लगेंगे।\n\nशिविर यहां लगेंगे\n1. गोंडा\n2. बहराइच\n3. बलरामपुर") if f[0] == "rank"
    }


def test_the_last_place_of_a_group_told_by_its_size() -> None:
    assert ("rank", "मुरैना", 26, 26) in told_of_totals("मुरैना 26 जिलों वाले इस समूह में आखिरी पायदान पर है।")
    assert ("rank", "बस्ती", 30, 30) in told_of_totals("बस्ती 30 थानों व ओपी की सूची में अंतिम स्थान पर है।")


def test_a_share_in_brackets_between_a_number_and_its_noun() -> None:
    found = told_of_totals("जींद। परीक्षा में 4 हजार 118 (81.2 पर्सेंट) बेटियां और 3 हजार 906 (70.4 पर्सेंट) बेटे पास हुए।")
    assert {value for kind, _, value, _ in found} >= {4118, 81.2, 3906, 70.4}


def test_a_list_behind_a_label_with_figures() -> None:
    found = told_of_totals(
        "समस्तीपुर। जिले की दस सीटों पर शाम छह बजे तक हुआ मतदान (प्रतिशत में) : कल्याणपुर - 68.4, वारिसनगर - "
        "67.9, उजियारपुर - 66.1, मोरवा - 67.0, रोसड़ा - 65.8"
    )
    assert {("coverage", "कल्याणपुर", 68.4, None), ("coverage", "रोसड़ा", 65.8, None)} <= found


def test_the_first_ones_of_an_order_with_their_shares() -> None:
    rows = "1. जशपुर - 96.4 प्रतिशत\n2. मुंगेली - 93.1 प्रतिशत\n3. बालोद - 91.8 प्रतिशत"
    found = told_of_totals(f"रायपुर। नतीजे घोषित हुए।\n\n10वीं में टॉप-3 जिले\n{rows}")
    assert {("rank", "जशपुर", 1, None), ("coverage", "जशपुर", 96.4, None), ("rank", "बालोद", 3, None)} <= found
    assert not {f for f in told_of_totals(f"रायपुर। नतीजे घोषित हुए।\n\nजिलों का परिणाम\n{rows}") if f[0] == "rank"}


def test_a_row_of_whence_so_many_came() -> None:
    text = "अयोध्या। सोहावल से 21, हैरिंग्टनगंज से नौ, तारुन और मिल्कीपुर से 6-6, मयाबाजार से चार और मवई से दो स्कूल सूची में शामिल हैं।"
    assert {(f.subject, f.value) for f in facts(text)} == {
        ("सोहावल", 21),
        ("हैरिंग्टनगंज", 9),
        ("तारुन", 6),
        ("मिल्कीपुर", 6),
        ("मयाबाजार", 4),
        ("मवई", 2),
    }


def test_so_many_were_caught_where_nobody_is_named() -> None:
    text = "सुपौल। राघोपुर में चार, छातापुर में तीन तथा ललितग्राम ओपी में दो को गिरफ्तार किया गया।"
    assert {(f.kind, f.subject, f.value, f.unit) for f in facts(text)} == {
        ("count", "राघोपुर", 4, "people"),
        ("count", "छातापुर", 3, "people"),
        ("count", "ललितग्राम ओपी", 2, "people"),
    }


def test_institutions_that_are_certified_are_reached() -> None:
    text = "कबीरधाम। अब तक 41 स्वास्थ्य संस्थाएं एनक्यूएएस प्रमाणित हो चुकी हैं।"
    assert [(f.kind, f.value) for f in facts(text)] == [("coverage", 41)]


def test_rows_that_one_row_sums_up_are_parts_of_one_subjects_marks() -> None:
    """Their labels are what the marks are for, and nobody; the row that sums up is of the ranking itself."""
    found = facts(
        "बूंदी। स्वच्छ सर्वेक्षण में बूंदी को देश में 171वीं रैंक मिली है।\n\nऐसे मिले अंक\nकुल अंक : 12500 में से 8764\n"
        "सर्टिफिकेशन : 2500 में से 1500\nओडीएफ प्लस प्लस : 1200 में से 1000\nजीएफसी स्टार रेटिंग : 1300 में से 500",
    )
    assert {(f.subject, f.measure, f.value) for f in found if f.kind == "score"} == {
        ("बूंदी", "स्वच्छ सर्वेक्षण", 8764),
        ("बूंदी", "सर्टिफिकेशन", 1500),
        ("बूंदी", "ओडीएफ प्लस प्लस", 1000),
        ("बूंदी", "जीएफसी स्टार रेटिंग", 500),
    }


@pytest.mark.parametrize("mark", [" - ", "- ", " : "])
def test_a_heading_says_what_the_labels_below_it_are_of(mark: str) -> None:
    """Names that no table knows, of health centres or departments, are subjects of their rows."""
    rows = "\n\n".join(
        f"{label}{mark}{figure} प्रतिशत" for label, figure in (("आमगांव बड़ा", 89), ("सिंहपुर", 85), ("डांगीढाना", 79))
    )
    found = facts(f"नरसिंहपुर. सिविल अस्पताल करेली कायाकल्प में अव्वल रहा।\n\nइन पीएचसी ने मारी बाजी\n\n{rows}")
    assert {("आमगांव बड़ा", 89), ("सिंहपुर", 85), ("डांगीढाना", 79)} <= {(f.subject, f.value) for f in found}
    rows = "\n".join(f"{label}{mark}{figure}" for label, figure in (("राजस्व", 1328), ("ऊर्जा", 984), ("पीएचई", 406)))
    found = facts(f"सतना. सीएम हेल्पलाइन में 6142 शिकायतें लंबित हैं।\n\nकिस विभाग की कितनी शिकायतें लंबित\n{rows}")
    assert {("राजस्व", 1328), ("ऊर्जा", 984), ("पीएचई", 406)} <= {(f.subject, f.value) for f in found}


def test_the_first_row_states_the_percent_of_all() -> None:
    found = facts(
        "जयपुर। डिस्कॉम ने राजस्व वसूली की है।\n\nसर्किलवार वसूली\nकोटा - 101.2 प्रतिशत\nदौसा - 97.4\nटोंक - 96.25\nधौलपुर - 88.3",
        title="डिस्कॉम की राजस्व वसूली में कोटा अव्वल",
    )
    assert {("दौसा सर्किल", 97.4, "percent"), ("धौलपुर सर्किल", 88.3, "percent")} <= {
        (f.subject, f.value, f.unit) for f in found
    }


def test_a_sentence_tells_of_the_rows_below_it() -> None:
    """What their figures are stands at the end of the paragraph before them."""
    found = facts("गोरखपुर। आईजीआरएस की रैंकिंग जारी हुई है। जिलेवार रैंक इस प्रकार है।\nकुशीनगर - 3\nदेवरिया - 41\n")
    assert {(f.kind, f.subject, f.value) for f in found} == {("rank", "कुशीनगर", 3), ("rank", "देवरिया", 41)}


def test_who_stands_on_top_is_listed_below() -> None:
    found = facts("लखनऊ। नवंबर की रैंकिंग में ये जिले रहे शीर्ष पर:\n1. बरेली\n2. हरदोई\n3. महोबा\n")
    assert {(f.subject, f.value) for f in found} == {("बरेली", 1), ("हरदोई", 2), ("महोबा", 3)}


def test_a_town_that_is_spelt_like_a_verb_before_its_figure() -> None:
    found = facts("मोतिहारी। दूसरे स्थान पर सारण (95.1%), तीसरे पर गया (94.8%) व चौथे पर पटना (94.2%) है।")
    assert {(f.kind, f.subject, f.value) for f in found} >= {("rank", "गया", 3), ("coverage", "गया", 94.8)}


def test_who_stayed_away_is_counted() -> None:
    found = facts("बलिया। इंटरमीडिएट में 502 ने परीक्षा छोड़ी। तीन केंद्रों पर पांच नकलची पकड़े गए।")
    assert {(f.value, f.unit) for f in found} >= {(502, "students"), (5, "cheats")}


def test_what_lies_in_places_is_no_part_of_them() -> None:
    found = facts("बरेली। 1,204 विद्यालयों में 86 शिक्षक अनुपस्थित मिले। 120 केंद्रों में 14 बंद मिले।")
    assert {(f.value, f.out_of) for f in found} == {(1204, None), (86, None), (14, 120)}


def test_patients_who_turned_up_are_counted() -> None:
    found = facts("लखनऊ। जिले में डेंगू के 214 मरीज मिल चुके हैं।")
    assert [(f.kind, f.value) for f in found] == [("count", 214)]


def test_a_bodys_committee_acts_for_the_body() -> None:
    found = facts("बरेली। नगर निगम की कार्यकारिणी ने 612 करोड़ का बजट पास किया।")
    assert [(f.subject, f.value) for f in found] == [("बरेली नगर निगम", 6120000000)]


def test_a_place_beside_marks_in_a_row_is_the_row_s() -> None:
    text = "सीएम हेल्पलाइन की ग्रेडिंग जारी हुई।\n\nविभागवार स्थिति (प्रदेश में स्थान)\n\nऊर्जा विभाग - 4था - 89.6 अंक\n\nखाद्य विभाग - 12वां - 84 अंक"
    read = {(f.kind, f.value): f.subject for f in facts(text, "सीएम हेल्पलाइन में अनूपपुर पीछे")}
    assert read[("rank", 12)] == read[("score", 84)] == "खाद्य विभाग"


def test_a_heading_may_say_in_brackets_that_its_figures_are_places() -> None:
    text = "सीएम हेल्पलाइन की ग्रेडिंग जारी हुई।\n\nविभागवार स्थिति (प्रदेश में स्थान)\n\nऊर्जा विभाग - 4\n\nखाद्य विभाग - 12"
    assert [(f.kind, f.value) for f in facts(text, "सीएम हेल्पलाइन में अनूपपुर पीछे")] == [("rank", 4), ("rank", 12)]
