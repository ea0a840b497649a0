"""Of which stream of the upper school a place or a share is."""

from __future__ import annotations

from tests.extract.telling import facts


def measures(text: str) -> list[tuple[float, str]]:
    return [(f.value, f.measure) for f in facts(text)]


def test_the_streams_of_an_examination_are_told_apart() -> None:
    text = "जैक बोर्ड इंटर का रिजल्ट जारी हुआ। पलामू का साइंस में 62.3 प्रतिशत, कॉमर्स में 88.1 प्रतिशत और कला संकाय में 94.6 प्रतिशत रिजल्ट रहा।"
    board = "झारखंड बोर्ड इंटर"
    assert measures(text) == [(62.3, f"{board} साइंस"), (88.1, f"{board} कॉमर्स"), (94.6, f"{board} कला")]


def test_one_place_in_two_streams_is_two_facts() -> None:
    text = "देवघर जिले ने इंटर साइंस में 19वें स्थान से आठवें स्थान पर छलांग लगाई है, वहीं कॉमर्स में 23वें से 19वें पायदान पर पहुंचा है।"
    assert measures(text) == [(19, "इंटर साइंस"), (8, "इंटर साइंस"), (23, "इंटर कॉमर्स"), (19, "इंटर कॉमर्स")]


def test_another_class_has_no_stream() -> None:
    text = "इंटर साइंस में गिरिडीह नौवें और मैट्रिक में 11वें स्थान पर रहा।"
    assert measures(text) == [(9, "इंटर साइंस"), (11, "मैट्रिक")]


def test_a_pupil_is_placed_in_the_examination() -> None:
    text = "इंटर साइंस में धनबाद की नेहा कुमारी 476 अंक लेकर राज्य में तीसरे स्थान पर रही।"
    assert measures(text) == [(476, "इंटर"), (3, "इंटर")]


def test_the_higher_secondary_is_an_examination_of_its_own() -> None:
    text = "बैतूल में हाईस्कूल का परिणाम 71 प्रतिशत रहा। हायर सेकंडरी का परिणाम 78 प्रतिशत रहा।"
    assert [(f.subject, f.measure) for f in facts(text)] == [
        ("बैतूल", "हाईस्कूल का परिणाम"),
        ("बैतूल", "हायर सेकंडरी का परिणाम"),
    ]


def test_a_higher_secondary_school_is_a_school() -> None:
    text = "एमपी बोर्ड के नतीजे आए। रतनगढ़ हायर सेकेंडरी स्कूल का परिणाम 64 प्रतिशत रहा।"
    assert [(f.subject, f.measure) for f in facts(text)] == [("रतनगढ़ हायर सेकेंडरी स्कूल", "एमपी बोर्ड")]


def test_a_stream_is_nobody() -> None:
    text = (
        "नागौर। राजस्थान बोर्ड के नतीजे आए। वाणिज्य संकाय को छोड़ जिले का परिणाम सुधरा। कला वर्ग में 98.12 और वरिष्ठ उपाध्याय संकाय में 96.4 प्रतिशत "
        "रिजल्ट रहा। वरिष्ठ उपाध्याय के परिणाम में जिला प्रदेश में नौवें स्थान पर रहा।"
    )
    assert {f.subject for f in facts(text)} == {"नागौर"}
