"""Two classes of a board by turns, and rows of pupils: a figure is of the class told last, of its row's or of its heading's."""

from __future__ import annotations

import pytest

from scraper.article import Article
from tests.extract.telling import PUBLISHED, READER, facts

TITLE = "एमपी बोर्ड: 10वीं में आगर का रिजल्ट बेहतर"
TEXT = "आगर। मंडल ने 10वीं और 12वीं के नतीजे जारी किए। 10वीं में जिले का रिजल्ट 81.46% रहा। 12वीं में जिले का परिणाम 77.08% रहा।\n\n"

Read = set[tuple[str, str, float, str]]


def of_persons(text: str) -> Read:
    return {(f.kind, f.subject, f.value, f.measure) for f in facts(TEXT + text, TITLE) if f.subject_type == "person"}


@pytest.mark.parametrize(
    "rows",
    [
        "1. सीमा पाटीदार, नलखेड़ा: 10वीं, 493 अंक, प्रदेश में छठा स्थान\n2. विक्रम गुर्जर, बड़ौद: 12वीं कृषि, 476 अंक",
        "सीमा पाटीदार (10वीं) - 493 अंक, प्रदेश में छठा स्थान\nविक्रम गुर्जर (12वीं कृषि) - 476 अंक",
    ],
)
def test_the_class_of_a_row_is_no_place(rows: str) -> None:
    assert of_persons(f"मेरिट में जिले के नाम\n{rows}") == {
        ("score", "सीमा पाटीदार", 493, "एमपी बोर्ड 10वीं परीक्षा"),
        ("rank", "सीमा पाटीदार", 6, "एमपी बोर्ड 10वीं परीक्षा"),
        ("score", "विक्रम गुर्जर", 476, "एमपी बोर्ड 12वीं परीक्षा"),
    }


def test_a_heading_names_the_class_of_its_rows() -> None:
    text = (
        "जिले के टॉपर (10वीं, 500 में से अंक)\n1. सीमा पाटीदार, बाल मंदिर - 482 अंक\n2. रोहित परमार, बाल मंदिर - 479 अंक\n\n"
        "जिले के टॉपर (12वीं)\n1. पूजा देवी, बाल मंदिर - 472 अंक\n2. राहुल पाल, बाल मंदिर - 470 अंक"
    )
    scores = {(subject, value, measure) for kind, subject, value, measure in of_persons(text) if kind == "score"}
    assert scores == {
        ("सीमा पाटीदार", 482, "एमपी बोर्ड 10वीं परीक्षा"),
        ("रोहित परमार", 479, "एमपी बोर्ड 10वीं परीक्षा"),
        ("पूजा देवी", 472, "एमपी बोर्ड 12वीं परीक्षा"),
        ("राहुल पाल", 470, "एमपी बोर्ड 12वीं परीक्षा"),
    }
    assert {f.out_of for f in facts(TEXT + text, TITLE) if f.value in (482, 479)} == {500}


def test_a_place_that_is_called_one_stays_a_place() -> None:
    read = of_persons(
        "मेरिट में जिले के नाम\n1. सीमा पाटीदार, नलखेड़ा: 10वीं रैंक, 483 अंक\n2. रोहित परमार, सुसनेर: 12वीं रैंक, 481 अंक"
    )
    assert {(subject, value) for kind, subject, value, _ in read if kind == "rank"} >= {
        ("सीमा पाटीदार", 10),
        ("रोहित परमार", 12),
    }


def test_an_ordinal_of_a_district_is_no_class() -> None:
    text = f"{TEXT}जिलों की रैंक\nनीमच: 10वीं, 83.1 प्रतिशत\nमंदसौर: 12वीं, 82 प्रतिशत"
    read = READER.read(Article(id="", title=TITLE, text=text, published=PUBLISHED))
    assert "refusal.class_of_school" not in {refusal.rule for refusal in read.refusals}


_OPENING = "देवरिया। यूपी बोर्ड ने हाईस्कूल और इंटर का परिणाम घोषित किया। "


def _measures(text: str, kind: str) -> list[tuple[float, str]]:
    return [(f.value, f.measure) for f in facts(_OPENING + text) if f.kind == kind]


def test_a_place_is_of_the_class_of_its_paragraph() -> None:
    text = (
        "हाईस्कूल में जिले के 91.2 प्रतिशत बच्चे पास हुए। जिला प्रदेश में 12वें स्थान पर रहा। पिछले साल जिला 20वें स्थान पर था।\n\n"
        "इंटर में 82.4 प्रतिशत बच्चे उत्तीर्ण हुए। इसमें जिले को प्रदेश में 31वां स्थान मिला।\n\n"
        "हाईस्कूल में बरहज तहसील पहले और रुद्रपुर तहसील दूसरे स्थान पर है।"
    )
    high, upper = "यूपी बोर्ड हाईस्कूल परीक्षा", "यूपी बोर्ड इंटर परीक्षा"
    assert _measures(text, "rank") == [(12, high), (20, high), (31, upper), (1, high), (2, high)]


def test_a_row_is_of_the_class_that_it_names_or_of_its_heading() -> None:
    text = (
        "हाईस्कूल में जिला प्रदेश में 12वें स्थान पर रहा।\n\nमेरिट में जिले के नाम\n"
        "1. अमन जैन, बरहज: हाईस्कूल, 587 अंक, प्रदेश में आठवां स्थान\n"
        "2. रिया साहू, सलेमपुर: इंटर, 481 अंक, प्रदेश में नौवां स्थान\n\nइंटर के टॉपर\n"
        "1. मोहन यादव - 479 अंक\n2. नेहा सिंह - 478 अंक"
    )
    high, upper = "यूपी बोर्ड हाईस्कूल परीक्षा", "यूपी बोर्ड इंटर परीक्षा"
    assert _measures(text, "score") == [(587, high), (481, upper), (479, upper), (478, upper)]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        # one class only: nothing is by turns
        ("सागर। एमपी बोर्ड ने रिजल्ट जारी किया। 12वीं में जिला प्रदेश में 19वें स्थान पर रहा।", "एमपी बोर्ड 12वीं परीक्षा"),
        # another thing than the board's examination keeps its name
        ("सागर। 10वीं और 12वीं का रिजल्ट आया। स्वच्छ सर्वेक्षण में सागर प्रदेश में 19वें स्थान पर रहा।", "स्वच्छ सर्वेक्षण"),
        (
            "भिवानी। सीबीएसई 10वीं और 12वीं के नतीजे आए, 81 प्रतिशत विद्यार्थी उत्तीर्ण हुए। 10वीं में जिला 19वें स्थान पर रहा।",
            "सीबीएसई 10वीं परीक्षा",
        ),
    ],
)
def test_what_is_of_no_other_class(text: str, measure: str) -> None:
    assert [f.measure for f in facts(text) if f.kind == "rank"] == [measure]


def test_a_class_in_a_row_is_no_place() -> None:
    text = (
        "सागर। एमपी बोर्ड ने 10वीं और 12वीं का रिजल्ट जारी किया। 10वीं में जिला 11वें और 12वीं में सातवें स्थान पर रहा।\n\n"
        "जिले के टॉपर\n1. अमन जैन, बीना: 10वीं, 491 अंक, प्रदेश में छठा स्थान\n2. रिया साहू, खुरई: 12वीं कृषि, 476 अंक, प्रदेश में चौथा स्थान\n"
    )
    assert [f.value for f in facts(text) if f.kind == "rank"] == [11, 7, 6, 4]
    assert [f.measure for f in facts(text) if f.kind == "score"] == ["एमपी बोर्ड 10वीं परीक्षा", "एमपी बोर्ड 12वीं परीक्षा"]


def test_a_board_s_full_name_is_what_it_examined() -> None:
    text = (
        "सीकर। राजस्थान माध्यमिक शिक्षा बोर्ड ने 12वीं का परिणाम जारी किया।\n\nजिले में 28 हजार परीक्षार्थियों में से 27 हजार पास हुए।"
    )
    assert [f.measure for f in facts(text) if f.kind == "coverage"] == ["राजस्थान बोर्ड 12वीं परीक्षा"]
