"""Lists of names that share a place or stand in rows: counted first, with a field behind them, under a label of their block."""

from __future__ import annotations

import pytest

from extract.extractor import Extractor
from scraper.article import Article

READER = Extractor()


def told(text: str) -> set[tuple[str, float]]:
    """Whose figure it is, and the figure."""
    return {
        (f.subject, f.value) for f in READER.read(Article(id="", title="", text=text, published="2024-11-13")).facts
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # a group counted, then named, then ranked
            "प्रयागराज। रैंकिंग में कमिश्नरेट के कुल 41 थानों में से 5 थाने कर्नलगंज, सिविल लाइंस, कोतवाली, शाहगंज तथा महिला थाना को प्रथम स्थान मिला।",
            {(n, 1) for n in ("कर्नलगंज", "सिविल लाइंस", "कोतवाली", "शाहगंज", "महिला थाना")},
        ),
        (  # what a rank is given in, behind the list of who holds it, is no part of the last name
            "बदायूं। रैंकिंग में उझानी, बिल्सी, कोतवाली और दातागंज थाने प्रदेश में पहले स्थान पर रहे।",
            {(n, 1) for n in ("उझानी", "बिल्सी", "कोतवाली", "दातागंज")},
        ),
        (
            "पटना। रैंकिंग में उत्तर प्रदेश, बिहार और मध्य प्रदेश पहले स्थान पर रहे।",
            {(n, 1) for n in ("उत्तर प्रदेश", "बिहार", "मध्य प्रदेश")},
        ),
        (  # rows under a statement of places, each with the label of its block
            "समस्तीपुर। प्रखंडवार थानों का स्थान इस प्रकार है :\n\nपटोरी प्रखंड - पटोरी 6ठा, हलई 22वां\n\nकल्याणपुर प्रखंड - चकमेहसी 29वां",
            {("पटोरी", 6), ("हलई", 22), ("चकमेहसी", 29)},
        ),
        (  # dashes that end cells make no range of two figures
            "रीवा। थानों की रैंकिंग जारी हुई।\n\nथानों की स्थिति (थाना- रैंक- निराकरण प्रतिशत)\nसमान- 1- 96.2\nसिरमौर- 11- 74.3",
            {("समान", 1), ("समान", 96.2), ("सिरमौर", 11), ("सिरमौर", 74.3)},
        ),
        (  # a heading in one block with its rows, whose only number is the maximum
            "सासाराम। नवंबर की ग्रेडिंग जारी हुई।\n\nथानों को 100 में मिले अंक\nबिक्रमगंज : 89.5\nडेहरी नगर : 84",
            {("बिक्रमगंज", 89.5), ("डेहरी नगर", 84)},
        ),
    ],
)
def test_lists_of_stations_and_of_others(text: str, wanted: set[tuple[str, float]]) -> None:
    assert wanted <= told(text)


def test_the_field_behind_a_list_is_that_of_each_of_its_names() -> None:
    text = "बदायूं। रैंकिंग में उझानी, बिल्सी और महिला थाना प्रदेश में पहले स्थान पर रहे।"
    facts = READER.read(Article(id="", title="", text=text, published="2024-11-13")).facts
    assert {(f.subject, f.scope) for f in facts} == {(n, "प्रदेश") for n in ("उझानी", "बिल्सी", "महिला थाना")}
