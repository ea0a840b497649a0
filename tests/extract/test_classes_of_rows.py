"""Rows of pupils that name their class alone, or stand under a heading that does: their marks and places are of its examination."""

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
        ("score", "सीमा पाटीदार", 493, "एमपी बोर्ड 10वीं"),
        ("rank", "सीमा पाटीदार", 6, "एमपी बोर्ड 10वीं"),
        ("score", "विक्रम गुर्जर", 476, "एमपी बोर्ड 12वीं"),
    }


def test_a_heading_names_the_class_of_its_rows() -> None:
    text = (
        "जिले के टॉपर (10वीं, 500 में से अंक)\n1. सीमा पाटीदार, बाल मंदिर - 482 अंक\n2. रोहित परमार, बाल मंदिर - 479 अंक\n\n"
        "जिले के टॉपर (12वीं)\n1. पूजा देवी, बाल मंदिर - 472 अंक\n2. राहुल पाल, बाल मंदिर - 470 अंक"
    )
    scores = {(subject, value, measure) for kind, subject, value, measure in of_persons(text) if kind == "score"}
    assert scores == {
        ("सीमा पाटीदार", 482, "एमपी बोर्ड 10वीं"),
        ("रोहित परमार", 479, "एमपी बोर्ड 10वीं"),
        ("पूजा देवी", 472, "एमपी बोर्ड 12वीं"),
        ("राहुल पाल", 470, "एमपी बोर्ड 12वीं"),
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
    assert "refusal.class_of_row" not in {refusal.rule for refusal in read.refusals}
