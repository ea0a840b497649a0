"""What a number counts and of which kind it is: a means or what was to be reached, a state or a reaching, money or people.

The sentences are variations of those of the press, none of them an article's own.
"""

from __future__ import annotations

import pytest

from extract.claims import claim_numbers
from extract.extractor import Extractor
from extract.prepared import prepare
from scraper.article import Article
from tests.extract.telling import facts

READER = Extractor()


def claimed(text: str) -> list[tuple[str, float, float | None, str]]:
    """Kind, value, total and unit of what all rules together claim in a text."""
    prepared = prepare("text", text, "2024-11-13")
    return [
        (c.kind, c.value, c.out_of, c.unit) for line in prepared.lines for c in claim_numbers(line, prepared).claims
    ]


def told(text: str) -> set[tuple[str, float, float | None, str]]:
    """The same of the facts that an article of this text has."""
    found = READER.read(Article(id="", title="", text=text, published="2024-11-13")).facts
    return {(f.kind, f.value, f.out_of, f.unit) for f in found}


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("अभियान के लिए 640 बूथ बनाए गए हैं", "booths"),
        ("इस काम में 640 जन सेवा केंद्र खोले गए हैं", "centres"),
        ("सर्वे में 640 कर्मचारी लगाए गए हैं", "employees"),
        ("कूड़ा उठाने में 640 वाहन लगे हैं", "vehicles"),
        ("640 आशा कार्यकर्ता घर-घर जाकर कार्ड बना रही हैं", "workers"),
        ("640 बूथों पर दवा पिलाई गई", "booths"),
        ("नकल के 640 केस बने", "cases"),
        ("640 कर्मचारियों को प्रशस्ति पत्र मिले", "employees"),
        ("640 शिक्षकों को पुरस्कार दिया गया", "teachers"),
        ("640 आवेदन एक्सपायर हो चुके हैं", "applications"),
        ("640 लोगों के नाम सूची से हटाए जा चुके हैं", "people"),
        ("640 किसानों का पंजीयन रद्द कर दिया गया", "farmers"),
        ("640 लोगों का सत्यापन होना बाकी है", "people"),
        ("640 गांवों में टंकी का निर्माण अधूरा है", "villages"),
        ("640 शिकायतें जल्द निपटाने को कहा", "complaints"),
        ("640 स्कूलों का परिणाम शत-प्रतिशत रहा", "schools"),
        ("640 लोगों के खिलाफ प्रकरण बनाए गए", "people"),
        ("640 मरीज रोज ओपीडी पहुंच रहे हैं", "patients"),
        ("640 विद्यार्थियों ने पूरे नंबर लिए", "students"),
        ("640 लोगों की जान जा चुकी है", "people"),
        ("640 बच्चे मिले जिनका कोई टीका पूरा नहीं", "children"),
        ("640 नए राष्ट्रीय युवा रिकॉर्ड बने", "sports records"),
    ],
)
def test_what_no_scheme_reached_is_a_count(text: str, unit: str) -> None:
    assert ("count", 640, None, unit) in claimed(text)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("640 आवास बनाए गए हैं", "houses"),
        ("640 किसानों का पंजीयन कर दिया गया", "farmers"),
        ("640 कर्मचारियों का टीकाकरण हो चुका है", "employees"),
        ("640 चालान लोक अदालत में निपटाए गए", "challans"),
        ("640 प्लांट लगाने का लक्ष्य है", "industries"),
        ("640 केंद्रों को प्रमाणित कराने का लक्ष्य रखा गया है", "centres"),
        ("640 पौधे लगाने थे", "saplings"),
        ("640 परिवारों ने सौ दिन का रोजगार पाया", "households"),
        ("आवास अब तक 640 ही पूरे हो सके हैं", "houses"),
        ("मकान जून तक महज 640 बने", "households"),
    ],
)
def test_what_was_reached_or_is_aimed_at_is_coverage(text: str, unit: str) -> None:
    assert ("coverage", 640, None, unit) in claimed(text)


@pytest.mark.parametrize(
    ("text", "kind", "unit"),
    [
        ("900 दुकानों में से 46 की पॉस मशीन खराब पड़ी है", "count", "shops"),
        ("900 स्कूलों में से 46 में एक भी शिक्षक नहीं", "count", "schools"),
        ("900 मतदान केंद्रों में से 46 अतिसंवेदनशील हैं", "count", "polling stations"),
        ("900 योजनाओं में से 46 में जिला बी श्रेणी में है", "count", "schemes"),
        ("900 में से 46 गेट खोले गए", "count", "gates"),
        ("900 में से 46 गंतव्यों पर वीजा नहीं लगता", "count", "destinations"),
        ("900 स्कूलों में 46 में ही बिजली है", "coverage", "schools"),
        ("900 स्वीकृत पदों में से 46 ही भरे हैं", "coverage", "posts"),
        ("900 शिकायतों में से 46 का निस्तारण हुआ", "coverage", "complaints"),
    ],
)
def test_a_part_is_reached_or_only_in_a_state(text: str, kind: str, unit: str) -> None:
    assert (kind, 46, 900, unit) in claimed(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("बस्ती। 900 उपभोक्ताओं ने आवेदन किया, इनमें से 46 ने वेंडर चुन लिया है।", ("coverage", 46, 900)),
        ("बस्ती। 900 लाभुक हैं, जिनमें से 46 का ई-केवाइसी हो पाया है।", ("coverage", 46, 900)),
        ("बस्ती। 900 परीक्षार्थी पंजीकृत थे, जिनमें से 846 परीक्षा में बैठे।", ("coverage", 846, 900)),
        ("बस्ती। 900 कनेक्शन का लक्ष्य था, इसके विरुद्ध उपलब्धि 46 रही।", ("coverage", 46, 900)),
        ("बस्ती। 900 मीटर लगाए गए, जिनमें 46 में ही रीडिंग का अंतर निकला।", ("count", 46, 900)),
        ("बस्ती। 900 कनेक्शन काटे गए, इनमें 146 सौ दिन से पुराने थे।", ("count", 146, 900)),
    ],
)
def test_a_part_of_those_named_before(text: str, wanted: tuple[str, float, float]) -> None:
    kind, value, whole = wanted
    assert (kind, value, whole) in {fact[:3] for fact in told(text)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # each further part has the whole of the first
            "बस्ती। 900 योजनाओं में से 700 पूरी हो चुकी हैं, 118 पर काम चल रहा है और 27 में विवाद है।",
            {("count", 118, 900, "schemes"), ("count", 27, 900, "schemes")},
        ),
        (
            "बस्ती। 900 योजनाओं में से 700 में ए श्रेणी, 118 में बी श्रेणी और 27 में सी श्रेणी मिली।",
            {("count", 118, 900, "schemes"), ("count", 27, 900, "schemes")},
        ),
        (  # no whole: so many of those spoken of
            "बस्ती। पुलिस ने 900 लोगों को चेतावनी दी, 118 का चालान हुआ।",
            {("count", 900, None, "people"), ("count", 118, None, "people")},
        ),
        ("बस्ती। 900 परीक्षार्थी पास हुए। 118 को पूरक आया है।", {("count", 118, None, "students")}),
        ("बस्ती। जिले में 900 मरीज मिले, 118 ठीक हुए।", {("count", 118, None, "patients")}),
        ("बस्ती। 9.2 लाख फॉर्म बांटे गए, 8.4 लाख जमा हुए।", {("coverage", 840000, None, "forms")}),
        ("बस्ती। 900 शिकायतें मिलीं। शेष 118 प्रक्रियाधीन हैं।", {("count", 118, None, "complaints")}),
        ("बस्ती। कॉलेज में 900 विद्यार्थी हैं जबकि शिक्षक 118 ही हैं।", {("count", 118, None, "teachers")}),
    ],
)
def test_how_many_of_those_spoken_of(text: str, wanted: set[tuple[str, float, float | None, str]]) -> None:
    assert wanted <= told(text)


@pytest.mark.parametrize(
    "text",
    [
        "बस्ती। 181 पर शिकायत की जा सकती है।",
        "बस्ती। 900 मरीज मिले। 12 को शिविर लगेगा।",
        "बस्ती। 9.2 लाख उपभोक्ताओं ने लाभ लिया, 8.4 लाख जमा किए।",
        "बस्ती। सूचकांक में शून्य को अच्छा और 100 को सबसे खराब माना जाता है।",
    ],
)
def test_what_is_none_of_those_spoken_of(text: str) -> None:
    assert {fact[1] for fact in told(text)}.isdisjoint({181, 12, 100, 840000})


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("जिले में 4 सरकारी और 11 निजी अस्पताल पंजीकृत हैं", [4, 11]),
        ("एक तमंचा और दो कारतूस मिले", [1, 2]),
        ("पुलिस ने एक गांव में 12 लोगों से पूछताछ की", [12]),
        ("20 सूत्री कार्यक्रम की समीक्षा हुई", []),
        ("11 सदस्यीय टीम पहुंची", []),
        ("3 से 10 लाख आबादी की श्रेणी में", []),
        ("26 जिलों वाले दूसरे समूह में", []),
    ],
)
def test_which_numbers_count_a_noun(text: str, wanted: list[float]) -> None:
    assert [value for _, value, _, _ in claimed(text)] == wanted


def test_a_decimal_out_of_a_whole_counts_nothing() -> None:
    """“60 में से 47.82" of complaints would be 47.82 complaints: marks, whose noun stands elsewhere."""
    assert ("count", 47.82) not in {(kind, value) for kind, value, _, _ in claimed("शिकायतों में 60 में से 47.82 आए")}


@pytest.mark.parametrize(
    ("text", "value", "whole"),
    [
        ("योजना पर अब तक 58 करोड़ खर्च हुए", 580_000_000, None),
        ("ठेकेदारों का लगभग 86 लाख बकाया है", 8_600_000, None),
        ("बस्ती तहसील : वसूली 54.8 करोड़", 548_000_000, None),
        ("मृतक की पत्नी को 23 लाख का चेक दिया", 2_300_000, None),
        ("पोषण पर 1,260 करोड़ रुपये का प्रावधान है", 12_600_000_000, None),
        ("61 मोबाइल लौटाए गए, जिनकी कीमत 9 लाख रुपये है", 900_000, None),
        ("61 करोड़ के लक्ष्य के सापेक्ष 38 करोड़ रुपये आए", 380_000_000, 610_000_000),
        ("1.40 करोड़ रुपये के लक्ष्य के मुकाबले 98 लाख की वसूली हुई", 9_800_000, 14_000_000),
        ("मिले 214 करोड़ रुपये में से निगम अब तक 131 करोड़ ही खर्च कर पाया", 1_310_000_000, 2_140_000_000),
        ("पांच करोड़ के लक्ष्य के सापेक्ष तीन करोड़ की संपत्ति जब्त हुई", 30_000_000, 50_000_000),
    ],
)
def test_sums_of_money(text: str, value: float, whole: float | None) -> None:
    assert ("amount", value, whole, "INR") in claimed(text)


@pytest.mark.parametrize(
    "text",
    [
        "हितग्राही को 1 लाख 20 हजार रुपये तीन किस्तों में मिलते हैं",
        "परिवार को 5 लाख रुपये तक का मुफ्त इलाज मिलता है",
        "हेलमेट न लगाने पर एक हजार रुपये का चालान होगा",
        "दोषी को 12 साल की कैद और 25 हजार रुपये अर्थदंड की सजा सुनाई",
        "दिहाड़ी अब 247 रुपये है",
        "कंबल 350 रुपये में बिक रहा है",
        "दो हजार रुपये वाली किस्त रुक गई",
        "26 लाख उपभोक्ता हैं, इनमें 8.4 लाख के यहां मीटर लगे, बजट बढ़ा",
    ],
)
def test_what_is_no_sum_of_money(text: str) -> None:
    assert "amount" not in {kind for kind, *_ in claimed(text)}


def test_who_is_called_to_account_is_of_no_month() -> None:
    """The month of the ranking is carried on to its marks, not to whom the officer punished over them."""
    text = "बस्ती। आईजीआरएस की अक्टूबर की रैंकिंग में बस्ती पुलिस नौवें स्थान पर रही। एसपी ने तीन दारोगाओं का वेतन रोका है।"
    found = READER.read(Article(id="", title="", text=text, published="2024-11-13")).facts
    assert {(f.kind, f.value): f.period for f in found} == {("rank", 9): "2024-10", ("count", 3): ""}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # the verb behind the last of a row
            "खरगोन। कोतवाली पुलिस ने 9 स्थाई वारंट, सनावद ने 7, बड़वाह ने 6 और भीकनगांव पुलिस ने 5 स्थाई वारंट तामील करवाए।",
            {("coverage", 9.0), ("coverage", 7.0), ("coverage", 6.0), ("coverage", 5.0)},
        ),
        ("खरगोन। जिले में 12 आवास अधूरे हैं, 40 आवास बनाए गए।", {("count", 12.0), ("coverage", 40.0)}),
        ("जालौन। समाधान दिवस में आईं 57 शिकायतें, 14 का ही मौके पर निस्तारण।", {("count", 57.0), ("coverage", 14.0)}),
        ("आगरा। पोर्टल पर आईं 120 शिकायतों का समाधान कर दिया गया।", {("coverage", 120.0)}),
        ("फिरोजाबाद। पुलिस के हाथ तीन वांछित लगे।", {("count", 3.0)}),
        ("गढ़वा। जिले की 25 लाख की आबादी पर सिर्फ 40 डॉक्टर हैं।", {("count", 40.0)}),
        ("गढ़वा। पुलिस ने 450 मोटर वाहन अधिनियम के चालान किए।", {("count", 450.0)}),
        ("केकड़ी। पहले दिन 6218 बच्चों को पोलियो की दवा पिलाई गई।", {("coverage", 6218.0)}),
        ("महोबा। शिविर में 640 लोगों के सैंपल लिए गए।", {("coverage", 640.0)}),
        ("हरिद्वार। दो चालकों के विरुद्ध 185 एमवी एक्ट में कार्रवाई हुई।", {("count", 2.0)}),
        ("महोबा। एक हजार की आबादी पर तीस लोगों की जांच हो रही है।", set()),
        ("लखनऊ। सचिव ने 10 प्रतिशत से कम उपस्थिति वाले जिलों से जवाब मांगा है।", set()),
        ("पटना। योजना में 5 लाख तक का इलाज होता है।", set()),
        ("जमुई। अभियान में 61 हजार लोगों की स्क्रीनिंग हुई जिसमें 485 नए रोगी मिले।", {("coverage", 61000.0), ("count", 485.0)}),
        ("सुल्तानपुर। पुलिस ने 2,316 महिलाओं को जागरूक किया।", {("coverage", 2316.0)}),
        ("रायपुर। पुलिस ने 21.6 लाख रुपये समन शुल्क वसूला।", {("amount", 2160000.0)}),
        ("पटना। योजना में 60 प्रतिशत अंक पाने वाले छात्र ही आवेदन कर सकेंगे।", set()),
        ("पटना। निगम पहले नंबर के बड़े बकायादारों पर सख्त है।", set()),
    ],
)
def test_what_was_reached_and_what_only_bounds(text: str, wanted: set[tuple[str, float]]) -> None:
    assert {(kind, value) for kind, value, *_ in told(text)} == wanted


def test_schools_of_a_town_make_it_no_school() -> None:
    """Where schools are rated, "सरायगढ़ के तीन" are still those of a block; "पांच स्टार … वाले विद्यालयों" is nobody's rating."""
    read = facts(
        "सुपौल। स्टार रेटिंग में जिले का चयन हुआ। पांच स्टार रेटिंग पाने वाले विद्यालयों में सरायगढ़ के तीन व पिपरा के दो विद्यालय हैं।"
    )
    assert {(f.kind, f.subject, f.subject_type, f.value) for f in read} == {
        ("count", "सरायगढ़", "block", 3),
        ("count", "पिपरा", "block", 2),
    }


def test_a_title_repeats_the_text_whomever_it_spoke_of_last() -> None:
    """The figure of the title is the district's, though the text ended with a block that has figures too."""
    read = facts(
        "गाजीपुर। पल्स पोलियो अभियान में जिले में 2,14,500 बच्चों को दवा पिलाई गई। जखनिया ब्लॉक में 92 फीसदी बच्चों ने दवा पी।",
        title="2,14,500 बच्चों को पिलाई पोलियो की खुराक",
    )
    assert [(f.kind, f.subject) for f in read if f.value == 214500] == [("coverage", "गाजीपुर")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("लोक अदालत में 3860 न्यायालयों में लंबित मामले रखे गए।", (3860, "cases")),
        ("इनमें 117 पूर्व मुकदमेबाजी से संबंधित मामले शामिल थे।", (117, "cases")),
        ("बिहार के सात लाख दस हजार फर्जी व अन्य राशन कार्डों को रद्द किया गया.", (710000, "cards")),
        ("तीन दिन में कुल 980 बकाएदार उपभोक्ता पंजीकरण करा चुके हैं।", (980, "consumers")),
        ("सूची में 73 थर्ड जेंडर मतदाता हैं।", (73, "voters")),
        ("मतदाताओं की जांच में 61,418 मृत, 74,559 अनुपस्थित और 1,47,183 स्थायी रूप से शिफ्टेड मिले।", (74559, "voters")),
        ("मतदाताओं की जांच में 61,418 मृत, 74,559 अनुपस्थित और 1,47,183 स्थायी रूप से शिफ्टेड मिले।", (147183, "voters")),
        ("कुल समझौता राशि लगभग 14 करोड़ रही।", (140000000, "INR")),
        ("सूची का जेंडर रेसियो 901 है।", (901, "index")),
        ("जिले की 28 हजार 642 मुख्यमंत्री लाड़ली बहना योजना की हितग्राहियों को राशि मिली।", (28642, "beneficiaries")),
        ("जिले की 2 लाख 43 हजार 292 लाड़ली बहनों के खाते में राशि आई।", (243292, "women")),
        ("जिले में 64 न्यायालयों में सुनवाई हुई।", (64, "courts")),
        ("अब तक 4 लाख 63 हजार 546 गणना पत्रक डिजिटाइज्ड किए जा चुके हैं।", (463546, "forms")),
        ("इस बार 36 लाख, 76 हजार, 53 वोटर मत डाल सकेंगे।", (3676053, "voters")),
    ],
)
def test_what_is_counted_may_stand_behind_where_it_lies(text: str, wanted: tuple[float, str]) -> None:
    """“3860 न्यायालयों में लंबित मामले": cases, and no courts."""
    assert wanted in {(value, unit) for _, value, _, unit in claimed(text)}


def test_a_tally_of_things_is_no_sum() -> None:
    """Crores of forms are no rupees, crores of a recovery are."""
    assert not [c for c in claimed("प्रपत्र वितरण का आंकड़ा 9वें दिन 4.25 करोड़ के पार पहुंच गया।") if c[0] == "amount"]
    assert ("amount", 42500000.0, None, "INR") in claimed("वसूली का आंकड़ा 9वें दिन 4.25 करोड़ के पार पहुंच गया।")


def test_the_prime_ministers_schemes_are_no_hour() -> None:
    """“65,965 पीएम किसान लाभार्थियों के विरुद्ध 54,069": a target, and what was reached of it."""
    assert ("coverage", 54069.0, 65965.0, "farmers") in claimed(
        "जिले में 65,965 पीएम किसान लाभार्थियों के विरुद्ध 54,069 किसानों का पंजीकरण हुआ।"
    )


def test_a_sort_of_voters_needs_voters() -> None:
    """“दुर्घटना में 12 मृत": nobody on a roll."""
    assert "voters" not in {unit for _, _, _, unit in claimed("दुर्घटना के बाद 12 मृत मिले।")}
