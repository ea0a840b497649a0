"""Where an article was written, by its dateline: in Latin letters, of a town that no table knows, below a paper's name."""

from __future__ import annotations

import pytest

from extract import lexicon
from extract.datelines import dateline, unknown_town
from extract.prepared import prepare
from tests.extract.telling import facts


def place_of(text: str) -> str:
    place = dateline(prepare("text", text, "2024-11-13"))
    return place.name if place is not None else ""


@pytest.mark.parametrize("town", lexicon.as_written("latin_towns"))
def test_each_town_in_latin_letters_heads_its_news(town: str) -> None:
    for spelling in lexicon.as_written("latin_towns")[town]:
        assert place_of(f"{spelling} : टीके लगे।") == town
        assert place_of(f"{spelling} News: टीके लगे।") == town


def test_what_is_no_town_heads_nothing() -> None:
    assert place_of("Covid Vaccine : टीके लगे।") == ""
    assert place_of("धनबाद सबसे पीछे है.\n\nटीके लगे।") == ""


def test_a_papers_name_stands_above_its_dateline() -> None:
    assert place_of("‘छत्तीसगढ़’ संवाददाता\n\nबालोद, 18 सितंबर। जिले में टीके लगे।") == "बालोद"


def test_an_unknown_town_needs_a_datelines_stop() -> None:
    assert town_of("सरदारबाग। टीके लगे।") == "सरदारबाग"
    assert town_of("अपडेट\nजिले में टीके लगे।") == ""


def town_of(text: str, title: str = "") -> str:
    return unknown_town(prepare("title", title, "2024-11-13"), prepare("text", text, "2024-11-13")).name


def test_an_unknown_town_stands_behind_who_writes_or_opens_the_title() -> None:
    assert town_of("मोहित सैनी/नसीराबाद। टीके लगे।") == "नसीराबाद"
    assert town_of("टीके लगे/दवा पी और बच्चे आए।") == ""
    assert town_of("पहले दिन नसीराबाद में टीके लगे।", "नसीराबाद में टीकाकरण शुरू") == "नसीराबाद"
    assert town_of("पहले दिन विकास में तेजी आई।", "विकास में आई तेजी") == ""


@pytest.mark.parametrize("spelling", ["नई दिल्ली", "नयी दिल्ली", "नईदिल्ली", "नयीदिल्ली"])
def test_the_capital_in_one_word_heads_its_news_too(spelling: str) -> None:
    assert place_of(f"{spelling}। टीके लगे।") == spelling


def test_a_title_that_compares_states_is_news_of_the_country() -> None:
    text = "नई दिल्ली, एजेंसी। राज्य खाद्य सुरक्षा सूचकांक जारी हुआ। बीते वर्ष 1.63 लाख नमूनों की जांच हुई।"
    read = {f.value: f.subject for f in facts(text, "खाद्य सुरक्षा सूचकांक: केरल पहले स्थान पर, बिहार 14वें पर")}
    assert read[163000] == "भारत"
    local = {f.value: f.subject for f in facts(text, "खाद्य सुरक्षा सूचकांक: दिल्ली के बाजारों से लिए नमूने")}
    assert local[163000] != "भारत"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("गिरिडीह, जून 14 -- तिसरी, प्रतिनिधि। प्रखंड में 61 फीसदी आवास बने।", "तिसरी"),
        ("सीतामढ़ी, जून 14 -- (पेज तीन) पुपरी, एक संवाददाता। 81 प्रतिशत काम हुआ।", "पुपरी"),
        (
            "जहानाबाद, फरवरी 21 -- दवा खिलाने का अभियान चल रहा\n\nअरवल, निज संवाददाता। जिले में 65 फीसदी लोगों ने दवा खाई।",
            "अरवल",
        ),
        ("बलिया, जून 14 -- बलिया, संवाददाता। जिले में 84 प्रतिशत मतदान हुआ।", "बलिया"),
        ("खीरी, जनवरी 10 -- शिकायतों के निस्तारण पर नजर रखी जाती है।", "खीरी"),
    ],
)
def test_a_papers_own_correspondent_writes_from_a_town_behind_the_agencys(text: str, place: str) -> None:
    assert place_of(text) == place
