"""Whose a count is, over frames of plain sentences and sorts of names: each name is put into each frame."""

from __future__ import annotations

from itertools import product

from extract.text import fold_text
from tests.extract.telling import facts

OPENING = "रायबरेली। जिले में कामकाज की समीक्षा हुई।\n\n"
NAMES = [
    "सलोन ब्लॉक",
    "ऊंचाहार तहसील",
    "रामपुर कारखाना थाना",
    "ऊंचाहार नगर पंचायत",
    "वन विभाग",
    "डलमऊ सीएचसी",
    "देवरिया",
    "देवरिया जिला",
    "बछरावां",
    "गोरखपुर मंडल",
    "भोजपुर गांव",
    "बिहार लोक सेवा आयोग",
    "राज्य सड़क परिवहन निगम",
]
FRAMES = [
    "{} ने 412 आवेदन निपटाए।",
    "{} में 412 आवेदन लंबित हैं।",
    "{} के 412 आवेदन लंबित हैं।",
    "{} को 412 शिकायतें मिलीं।",
    "{} द्वारा 412 वाहनों का चालान किया गया।",
    "{} की ओर से 412 पौधे लगाए गए।",
    "अब तक {} में 412 आवास पूरे हुए हैं।",
    "{} को 412 आवास का लक्ष्य मिला है।",
    "सबसे ज्यादा 412 मामले {} में दर्ज हुए।",
    "सबसे ज्यादा 412 शिकायतें {} की रहीं।",
    "412 आवेदन {} में लंबित हैं।",
    "जिले में 1,200 आवेदन लंबित हैं। इनमें 412 {} के हैं।",
    "जिले में 1,200 आवेदन लंबित हैं, जिनमें से सबसे ज्यादा 412 {} के हैं।",
]


def subject_of(text: str, value: float) -> str:
    """The folded subject of the first figure of this value; "" for none."""
    return next((fold_text(f.subject) for f in facts(OPENING + text) if f.value == value), "")


def test_a_name_owns_the_count_of_its_sentence() -> None:
    lost = [
        (name, f)
        for name, f in product(NAMES, FRAMES)
        if fold_text(name).split()[0] not in subject_of(f.format(name), 412)
    ]
    assert lost == []


SUMS = [
    "{} में अब तक 4.2 करोड़ रुपये खर्च हुए हैं।",
    "{} को 4.2 करोड़ रुपये जारी हुए।",
    "{} ने 4.2 करोड़ रुपये खर्च किए।",
    "{} पर 4.2 करोड़ रुपये बकाया हैं।",
    "{} से 4.2 करोड़ रुपये की वसूली हुई।",
    "{} के हिस्से में 4.2 करोड़ रुपये आए।",
]
TAKEN_BEHIND = ["सलोन ब्लॉक", "ऊंचाहार तहसील", "देवरिया", "बछरावां", "डलमऊ सीएचसी", "भोजपुर गांव"]


def test_a_name_owns_the_sum_of_its_sentence() -> None:
    lost = [(n, f) for n, f in product(NAMES, SUMS) if fold_text(n).split()[0] not in subject_of(f.format(n), 4.2e7)]
    assert lost == []


def test_who_got_a_sum_may_stand_behind_it() -> None:
    frame = "4.2 करोड़ रुपये {} को मिले हैं।"
    assert [n for n in TAKEN_BEHIND if fold_text(n).split()[0] not in subject_of(frame.format(n), 4.2e7)] == []


BODIES = [
    ("सिमुलतला आवासीय विद्यालय", "विद्यालय"),
    ("दीन दयाल उपाध्याय गोरखपुर विश्वविद्यालय", "विश्वविद्यालय"),
    ("राजकीय महिला महाविद्यालय", "महाविद्यालय"),
    ("पटेल इंटर कॉलेज", "कॉलेज"),
    ("मोतीलाल नेहरू राष्ट्रीय प्रौद्योगिकी संस्थान", "संस्थान"),
    ("एमएमजी अस्पताल", "अस्पताल"),
    ("कस्तूरबा गांधी बालिका विद्यालय", "विद्यालय"),
]
OF_THEM = [
    "{} में 412 छात्र पढ़ते हैं।",
    "{} से कुल 412 विद्यार्थियों ने परीक्षा दी थी।",
    "{} के 412 विद्यार्थियों ने परीक्षा दी।",
    "{} में शिक्षकों के 412 पद खाली हैं।",
    "{} ने 412 पेटेंट कराए हैं।",
]


def test_a_body_called_by_its_noun_alone_owns_what_is_counted_there() -> None:
    lost = []
    for (body, noun), frame in product(BODIES, OF_THEM):
        text = f"{body} को एनआईआरएफ रैंकिंग में 12वां स्थान मिला है।\n\n" + frame.format(noun)
        if fold_text(body) not in subject_of(text, 412):
            lost.append((body, frame))
    assert lost == []


def test_what_follows_a_part_is_of_the_whole_again() -> None:
    """“इनमें 412 सलोन ब्लॉक के हैं। अभी 63 लोगों ने": the district's."""
    text = "जिले में 1,200 आवेदन लंबित हैं, इनमें 412 सलोन ब्लॉक के हैं। अभी 63 लोगों ने रकम लौटाई है।"
    assert subject_of(text, 63) == "रायबरेली"
