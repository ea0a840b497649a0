"""News that measures nothing: its percents and its praise are no facts, and are kept as refusals with their place."""

from __future__ import annotations

import pytest

from extract.extractor import Extractor
from extract.fact import Reading
from extract.news.unmeasured import RULE
from scraper.article import Article

READER = Extractor()


def read(text: str, title: str = "") -> Reading:
    return READER.read(Article(id="", title=title, text=text, published="2024-11-13"))


@pytest.mark.parametrize(
    "text",
    [
        "पटना। सुबह धूप निकली। बाजार में ऊनी कपड़ों की बिक्री 40 फीसदी सुस्त है।",
        "इंदौर। आग में परिवार के एक बुजुर्ग घायल हुए। मकान का 15 प्रतिशत ढांचा कमजोर बताया गया।",
        "कोटा। व्यापारी ने कहा, 'हाड़ौती का धनिया खुशबू में नंबर वन है।'",
        "गोरखपुर। दुकानदार कहते हैं कि 10 में से 8 लोग दाम सुनकर मुंह बनाते हैं।",
    ],
)
def test_what_measures_nothing_makes_no_headline_fact(text: str) -> None:
    found = read(text)
    assert [f for f in found.facts if f.kind in ("rank", "score", "coverage")] == []
    (refusal,) = [r for r in found.refusals if r.rule == RULE]
    assert text[refusal.start : refusal.end] == refusal.quote
    assert any(char.isdigit() or char in "नंबर" for char in refusal.quote)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("पटना। जिले में 40 फीसदी घरों तक नल का पानी पहुंचा है।", 40),  # a counted noun
        ("पटना। टीकाकरण अभियान में जिले की प्रगति 40 फीसदी है।", 40),  # a scheme
        ("पटना। निपटारे में जिला राज्य में नौवें स्थान पर है, आंकड़ा 40 फीसदी पर अटका है।", 40),  # a rank
        ("पटना। स्वच्छता रैंकिंग में पटना नंबर वन है।", 1),  # praise of a ranking is a place
    ],
)
def test_one_thing_measured_in_an_article_is_enough(text: str, value: float) -> None:
    found = read(text)
    assert value in [f.value for f in found.facts]
    assert [r for r in found.refusals if r.rule == RULE] == []


@pytest.mark.parametrize(
    "text",
    [
        "मुंबई। शेयर बाजार में सेंसेक्स 412 अंक यानी 0.51 प्रतिशत और निफ्टी 126 अंक टूट गया।",
        "मेरठ। आरोपी आठ नंबर गली में रहता था, उसका भाई चौथे नंबर की गली में।",
        "वाराणसी। शुभ अंक ९, शुभ रंग लाल। भाग्य ७५ प्रतिशत साथ देगा।",
        "रोहतक। टीकाकरण अभियान चल रहा है। हवा में आर्द्रता 91 प्रतिशत रही और बोतल में 42.8 प्रतिशत अल्कोहल मिला।",
        "जयपुर। टीकाकरण अभियान चल रहा है। बच्चे में बीमारी की आशंका 25 फीसदी रहती है।",
        "बिलासपुर। साइंस कॉलेज की प्रवेश परीक्षा में कटऑफ 81.2, ओबीसी की 76.4 और एसटी की 61 प्रतिशत गई है।",
        "इटावा। अपर सत्र न्यायाधीश (प्रथम) की अदालत ने फैसला सुनाया।",
        "सीतापुर। टीकाकरण अभियान चल रहा है। बिजली के 62 खंभे टूटने से 140 गांवों की आपूर्ति ठप हो गई।",
        "सीवान। 100 अंकों की इस रैंकिंग में थानों को परखा जाता है।",
        "सीकर। परीक्षा में जिले में 600 से ज्यादा अंक लाने वालों की संख्या 412 है।",
    ],
)
def test_figures_that_no_article_makes_facts_of(text: str) -> None:
    """Also where a scheme or an examination is spoken of."""
    assert [(f.kind, f.value) for f in read(text).facts if f.kind in ("rank", "score", "coverage")] == []
