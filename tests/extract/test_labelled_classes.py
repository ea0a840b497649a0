"""Lines that a class of a ranking labels: the label is the field of their places, and what one line ranks the others rank too."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts

RANKED = "थानों की मासिक रैंकिंग जारी कर दी गई है।\n\n"


def fields(text: str) -> dict[str, tuple[float, str, str]]:
    """Of each ranked subject the place, its field and what it is."""
    return {f.subject: (f.value, f.scope, f.subject_type) for f in facts(text) if f.kind == "rank"}


def test_the_label_of_a_line_is_the_field_of_its_places() -> None:
    text = (
        f"{RANKED}पहली कैटेगरी: तीसा थाना पहले, सलूणी थाना दूसरे और किहार थाना तीसरे नंबर पर\n\n"
        "दूसरी कैटेगरी: ज्वाली, फतेहपुर और रेहन क्रमश: पहले, दूसरे और तीसरे पायदान पर"
    )
    read = fields(text)
    assert read["सलूणी"] == (2, "पहली कैटेगरी", "police_station")
    assert read["फतेहपुर"] == (2, "दूसरी कैटेगरी", "police_station")  # a district's name, among stations
    assert read["रेहन"] == (3, "दूसरी कैटेगरी", "police_station")


@pytest.mark.parametrize("label", ["बी श्रेणी -", "श्रेणी बी :", "बी श्रेणी में :-"])
def test_a_label_is_written_in_many_ways(label: str) -> None:
    read = fields(f"{RANKED}ए श्रेणी: सदर थाना पहले स्थान पर।\n\n{label} जसपुर प्रथम, काशीपुर द्वितीय स्थान पर।")
    assert read["जसपुर"][2] == "police_station"
    assert "श्रेणी" in read["काशीपुर"][1]
    assert "बी" in read["काशीपुर"][1]


def test_the_figures_of_a_label_count_nothing() -> None:
    text = "स्वच्छता रैंकिंग जारी हुई।\n50 हजार से एक लाख आबादी वर्ग: सीहोर पहले, धार दूसरे स्थान पर।"
    assert {f.kind for f in facts(text)} == {"rank"}
    assert fields(text)["धार"][1] == "50 हजार से एक लाख आबादी वर्ग"


def test_a_label_holds_for_its_own_line_alone() -> None:
    text = f"{RANKED}पहली श्रेणी: सदर थाना पहले स्थान पर।\n\nरैंकिंग में तीसा थाना चौथे स्थान पर रहा।"
    assert fields(text)["तीसा"][1] != "पहली श्रेणी"


def test_classes_of_persons_are_no_stations() -> None:
    text = "प्रतियोगिता हुई। बालक वर्ग: मोहित कुमार पहले स्थान पर रहे।\nबालिका वर्ग: रिया प्रथम, दीपिका द्वितीय रहीं।"
    assert fields(text)["दीपिका"] == (2, "बालिका वर्ग", "person")
