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
