"""Who has a place: in a row of names alone, from one place to another, behind a verb, in an infinitive, by a name that is a word."""

from __future__ import annotations

import pytest

from tests.extract.telling import told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("मेरठ। महिला वर्ग की दौड़ में करिश्मा पहले, सुनीता दूसरे रहीं।", {(1, "करिश्मा"), (2, "सुनीता")}),
        (
            "मेरठ। लंबी कूद में राहुल यादव पहले, सोनू दूसरे और अमित तीसरे रहे।",
            {(1, "राहुल यादव"), (2, "सोनू"), (3, "अमित")},
        ),
        ("मेरठ। करिश्मा पहले, सुनीता बाद में पहुंचीं।", set()),
        (
            "पौड़ी। 100 मीटर दौड़ में सोनम पहले, निधि दूसरे, आशा तीसरे स्थान पर रहीं।",
            {(1, "सोनम"), (2, "निधि"), (3, "आशा")},
        ),
        ("मेरठ। हाईस्कूल की टॉपर रिया रहीं, सेकेंड टॉपर अमन और थर्ड टॉपर कविता रहीं।", {(1, "रिया"), (2, "अमन"), (3, "कविता")}),
        ("पटना। लड़कियों में टॉपर माधुरी रेड्डी हैं।", {(1, "माधुरी रेड्डी")}),
    ],
)
def test_names_in_a_row_hold_their_places(text: str, wanted: set[tuple[float, str]]) -> None:
    assert {(n, who) for kind, who, n in told(text, "प्रतियोगिता") if kind == "rank"} == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "सूची में दूसरे से पांचवें नंबर तक क्रमशः गोरखपुर, आगरा, बागपत व मथुरा हैं।",
            {(2, "गोरखपुर"), (3, "आगरा"), (4, "बागपत"), (5, "मथुरा")},
        ),
        ("बरेली, मेरठ और आगरा क्रमशः चौथे से छठे स्थान पर रहे।", {(4, "बरेली"), (5, "मेरठ"), (6, "आगरा")}),
    ],
)
def test_places_from_one_to_another(text: str, wanted: set[tuple[float, str]]) -> None:
    assert {(n, who) for _, who, n in told(text, "रैंकिंग जारी")} == wanted


def test_a_range_without_as_many_names_is_shared_out_to_nobody() -> None:
    found = {n for _, _, n in told("चौथे से छठे स्थान तक क्रमशः बरेली और मेरठ हैं।", "रैंकिंग जारी")}
    assert 5 not in found


def test_who_stood_there_may_have_a_home() -> None:
    assert told("गिरिडीह के रवि साहा को 38वां व 73वें स्थान पर रही गढ़वा की नम्रता चौबे", "परिणाम") == {
        ("rank", "रवि साहा", 38),
        ("rank", "नम्रता चौबे", 73),
    }


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("जिलाधिकारी प्रवीण मिश्र ने जनपद के प्रदेश में प्रथम स्थान पाने पर बधाई दी।", "मऊ"),
        ("विधायक रामविलास चौहान ने मऊ के पहले स्थान पर रहने पर खुशी जताई।", "मऊ"),
        ("प्रवीण मिश्र ने जनपद में प्रथम स्थान पाया।", "प्रवीण मिश्र"),
    ],
)
def test_who_is_praised_holds_the_place(text: str, who: str) -> None:
    assert ("rank", who, 1) in told(f"मऊ। {text}", "रैंकिंग जारी")


@pytest.mark.parametrize("who", ["प्राची निगम", "उत्सव आनंद", "सागर यादव", "रजत शर्मा"])
def test_names_that_are_words(who: str) -> None:
    assert told(f"लखनऊ। परीक्षा में {who} ने 591 अंक पाकर तीसरा स्थान पाया।", "परिणाम") == {
        ("score", who, 591),
        ("rank", who, 3),
    }


def test_bodies_keep_their_noun() -> None:
    assert ("amount", "जल निगम", 300000) in told("आगरा। जल निगम ने तीन लाख रुपये वसूले।", "वसूली")
