"""Pupils counted by the class whose examination they sit, posts that are filled and vacant, fines without रुपये."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "यूपी बोर्ड परीक्षा में 27,32,216 हाईस्कूल और 27,05,017 इंटरमीडिएट के परीक्षार्थी शामिल होंगे।",
            {(2732216, "students"), (2705017, "students")},
        ),
        ("जिले में 120 दसवीं और 98 बारहवीं कक्षा के छात्र गैरहाजिर रहे।", {(120, "students"), (98, "students")}),
        ("जिले में 12 हाईस्कूल और 8 इंटर कॉलेज हैं।", {(12, "schools"), (8, "schools")}),
    ],
)
def test_the_noun_of_the_last_class_is_that_of_all(text: str, wanted: set[tuple[float, str]]) -> None:
    assert {(f.value, f.unit) for f in facts(f"मऊ। {text}", "बोर्ड परीक्षा")} == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("डॉक्टरों के 42 पद स्वीकृत हैं, इनमें 18 कार्यरत और 24 रिक्त हैं।", {(42, "posts"), (18, "posts"), (24, "posts")}),
        ("पुलिस ने 124 वाहनों का चालान किया और 48,500 का जुर्माना वसूला।", {(124, "vehicles"), (48500, "INR")}),
        ("इस दौरान 48,500 शमन शुल्क वसूला गया।", {(48500, "INR")}),
        ("साइबर सेल ने 62 लाख फ्रीज कराए और 18 लाख वापस दिलाए।", {(6200000, "INR"), (1800000, "INR")}),
        ("नगर निगम ने 1.2 लाख होल्डिंग का सर्वे किया।", {(120000, "holdings")}),
        ("सितंबर में 957 करोड़ जीएसटी संग्रह हुआ।", {(9570000000, "INR")}),
    ],
)
def test_posts_and_sums(text: str, wanted: set[tuple[float, str]]) -> None:
    assert {(f.value, f.unit) for f in facts(f"मऊ। {text}", "समीक्षा")} == wanted


@pytest.mark.parametrize(
    "text",
    [
        "लोक अदालत में 138 एनआई एक्ट के मामले रखे गए।",
        "पिछले साल से 23,341 मामलों की कमी आई है।",
        "रेशियो रिजर्व बैंक के मानक अनुपात 40 प्रतिशत से कम है।",
        "पहले पांच टॉप जिलों में कैमूर और सारण के नाम हैं।",
    ],
)
def test_what_counts_nothing(text: str) -> None:
    assert not facts(f"मऊ। {text}", "समीक्षा")


def test_what_must_be_done_may_be_done() -> None:
    found = facts("विदिशा। जिले के 92.83 प्रतिशत किसान यह अनिवार्य शर्त पूरी कर चुके हैं।", "ई-केवाईसी")
    assert {f.value for f in found} == {92.83}


def test_a_row_is_ahead_where_its_last_is() -> None:
    found = facts("केतार। बलिगढ़ पंचायत में 55, केतार पंचायत में 39 व परतीकुशवानी पंचायत में 45 लाभुकों के आवास बनेंगे।", "आवास")
    assert {(f.value, f.modality) for f in found} == {(55, "forecast"), (39, "forecast"), (45, "forecast")}


def test_a_row_is_reached_where_its_last_is() -> None:
    found = facts(
        "भोपाल में 35 हजार बच्चों को, इंदौर में 58 हजार और ग्वालियर में 27 हजार बच्चों को पोलियो की खुराक दी गई।", "पोलियो अभियान"
    )
    assert {(f.kind, f.subject, f.value) for f in found} == {
        ("coverage", "भोपाल", 35000),
        ("coverage", "इंदौर", 58000),
        ("coverage", "ग्वालियर", 27000),
    }
