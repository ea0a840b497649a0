"""Figures that only a name, a time or a movement stands beside: of what kind they are, and whose."""

from __future__ import annotations

import pytest

from tests.extract.telling import told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # after the unit of the sentence before
            "बस्ती। रुधौली ब्लॉक में 91.2 फीसदी बच्चों को टीका लगा। कुदरहा 86.3 और बहादुरपुर 84.07 पर अटके हैं।",
            {("coverage", "कुदरहा", 86.3), ("coverage", "बहादुरपुर", 84.07)},
        ),
        (  # the same figure at another time
            "बस्ती। जिले में 84.2 फीसदी किसानों की रजिस्ट्री हुई, पिछले महीने यह 79.5 फीसदी थी।",
            {("coverage", "बस्ती", 84.2), ("coverage", "बस्ती", 79.5)},
        ),
        (  # a place noun said once, at the end of the row
            "बस्ती। जनसुनवाई की राज्य रैंकिंग में रुधौली 118, हर्रैया 203 और भानपुर 467वें स्थान पर है।",
            {("rank", "रुधौली", 118), ("rank", "हर्रैया", 203), ("rank", "भानपुर", 467)},
        ),
        (  # and where the number has no ending
            "बस्ती। जनसुनवाई की राज्य रैंकिंग में रुधौली 118, हर्रैया 203 और भानपुर 467 रैंक पर है।",
            {("rank", "रुधौली", 118), ("rank", "हर्रैया", 203), ("rank", "भानपुर", 467)},
        ),
        (  # groups of one result
            "बस्ती। बोर्ड परीक्षा में छात्राओं का उत्तीर्णता प्रतिशत 83.1 तो छात्रों का 76.2 रहा।",
            {("coverage", "बस्ती की छात्राएं", 83.1), ("coverage", "बस्ती के छात्र", 76.2)},
        ),
        (  # the places are counted, the names take them in turn
            "बस्ती। दौड़ प्रतियोगिता में पहले तीन स्थान क्रमशः गोंडा की ज्योति, बस्ती की नेहा और बलरामपुर की शबाना के नाम रहे।",
            {("rank", "ज्योति", 1), ("rank", "नेहा", 2), ("rank", "शबाना", 3)},
        ),
        (  # rows that open with their ordinal
            "बस्ती। बोर्ड परीक्षा का परिणाम आ गया।\n\nजिले के टॉपर (अंक 500 में से)\n"
            "प्रथम - अंजलि वर्मा, रुधौली - 484\nद्वितीय - मोहित यादव, हर्रैया - 482",
            {("rank", "अंजलि वर्मा", 1), ("rank", "मोहित यादव", 2), ("score", "मोहित यादव", 482)},
        ),
        (  # columns that dashes part in the heading and in the rows
            "बस्ती।\n\nतहसीलवार स्थिति (निस्तारण प्रतिशत — संतुष्टि प्रतिशत)\nहर्रैया — 98.2 — 63.4\nभानपुर — 97.3 — 58.1",
            {("coverage", "हर्रैया तहसील", 98.2), ("coverage", "भानपुर तहसील", 58.1)},
        ),
    ],
)
def test_a_figure_that_nothing_names(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert wanted <= told(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # an owner of a person is passed over
            "बस्ती। बोर्ड परीक्षा में हर्रैया की अंजलि वर्मा ने 500 में 484 अंक लेकर जिले में दूसरा स्थान पाया।",
            {("score", "अंजलि वर्मा", 484), ("rank", "अंजलि वर्मा", 2)},
        ),
        (  # and behind the place, too
            "बस्ती। बोर्ड परीक्षा में जिले में पहले स्थान पर हर्रैया की अंजलि वर्मा रहीं।",
            {("rank", "अंजलि वर्मा", 1)},
        ),
        (  # both that were spoken of
            "बस्ती। जून की रैंकिंग में लालगंज थाने को 88 अंक और सोनहा थाने को 87 अंक मिले। दोनों को प्रदेश में 139वां स्थान मिला।",
            {("rank", "लालगंज", 139), ("rank", "सोनहा", 139)},
        ),
        (  # the state's own result
            "बस्ती। बोर्ड परीक्षा में जिले का परिणाम 84.6 प्रतिशत रहा। प्रदेश का कुल परिणाम 83.16 प्रतिशत रहा।",
            {("coverage", "बस्ती", 84.6), ("coverage", "उत्तर प्रदेश", 83.16)},
        ),
        (  # said by way of speaking of it
            "बस्ती। बोर्ड परीक्षा में जिले का परिणाम 84.6 प्रतिशत रहा। पूरे प्रदेश की बात करें तो 12.79 लाख परीक्षार्थियों में 10.5 लाख पास हुए।",
            {("coverage", "उत्तर प्रदेश", 1050000)},
        ),
        (  # a place that the gazetteer does not know, with its share
            "बस्ती। टीकाकरण में सल्टौआ में 58.4 और गौर में 61 फीसदी ही उपलब्धि रही, जबकि नवलपुरी 96 प्रतिशत के साथ जिले में अव्वल रहा।",
            {("coverage", "नवलपुरी", 96), ("rank", "नवलपुरी", 1)},
        ),
    ],
)
def test_whose_place_or_share_it_is(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert wanted <= told(text)


@pytest.mark.parametrize(
    "text",
    [
        "बस्ती। जिले में 84.2 फीसदी किसानों की रजिस्ट्री हुई। बैठक कक्ष 14 में होगी, फोन 1076 पर करें।",
        "बस्ती। जिले में 84.2 फीसदी किसानों की रजिस्ट्री हुई। राम कुमार 45 और श्याम 52 अस्पताल में भर्ती हैं।",
        "बस्ती। जिले में 84.2 फीसदी किसानों की रजिस्ट्री हुई। झारखंड नीचे से दूसरे पायदान पर है।",
        "बस्ती। जिले में 84.2 फीसदी किसानों की रजिस्ट्री हुई। हम पहले नंबर पर आना चाहते हैं।",
    ],
)
def test_a_number_beside_another_matter_is_left(text: str) -> None:
    headline = {(kind, value) for kind, _, value in told(text) if kind in ("rank", "score", "coverage")}
    assert headline == {("coverage", 84.2)}
