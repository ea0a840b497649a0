"""Lists whose heading names their columns, among how many they rank, or of how many marks: and what each row then tells."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told, told_of_totals

MONTH = "मधेपुरा। लोक शिकायत निवारण की अक्टूबर की रैंकिंग में मधेपुरा जिला राज्य में 12वें स्थान पर रहा।"
OWN = {("rank", "मधेपुरा", 12)}


@pytest.mark.parametrize(
    ("columns", "rows"),
    [
        ("रैंक - प्रखंड - निष्पादन प्रतिशत", ("1 - मुरलीगंज - 97.41", "2 - सिंहेश्वर - 96.06", "9 - पुरैनी - 88.25")),
        ("स्थान | प्रखंड | प्रतिशत", ("1 | मुरलीगंज | 97.41", "2 | सिंहेश्वर | 96.06", "9 | पुरैनी | 88.25")),
        ("रैंक, प्रखंड, प्रतिशत", ("1 मुरलीगंज 97.41", "2 सिंहेश्वर 96.06", "9 पुरैनी 88.25")),
    ],
)
def test_a_place_stands_before_each_name(columns: str, rows: tuple[str, ...]) -> None:
    text = "\n".join([f"{MONTH}\n", f"जिले के 13 प्रखंडों की रैंकिंग ({columns})", *rows])
    read = told_of_totals(text)
    assert {("rank", "मुरलीगंज", 1, 13), ("rank", "सिंहेश्वर", 2, 13), ("rank", "पुरैनी", 9, 13)} <= read
    shares = {("coverage", "मुरलीगंज", 97.41), ("coverage", "सिंहेश्वर", 96.06), ("coverage", "पुरैनी", 88.25)}
    assert shares < told(text)
    assert not any(f.kind == "count" for f in facts(text))


def test_a_number_of_the_row_before_each_name_is_no_place() -> None:
    rows = ("1 - मुरलीगंज - 77", "2 - सिंहेश्वर - 96", "3 - पुरैनी - 88")
    text = "\n".join([f"{MONTH}\n", "प्रखंडवार निष्पादन (क्रमांक - प्रखंड - प्रतिशत)", *rows])
    assert told(text) == OWN | {
        ("coverage", "मुरलीगंज", 77),
        ("coverage", "सिंहेश्वर", 96),
        ("coverage", "पुरैनी", 88),
    }


ROWS = "1. थाना कलायत - 97.5\n2. थाना सदर कैथल - 96\n3. थाना पूंडरी - 94.25"


@pytest.mark.parametrize("said", ["(अंक 100 में से):", "(पूर्णांक 100):"])
def test_a_sentence_that_ends_in_a_colon_says_of_how_many_marks(said: str) -> None:
    above = f"सितंबर के लिए जिले के थानों की मासिक रैंकिंग भी जारी हुई {said}"
    assert told_of_totals(f"कैथल। यह पुलिस का काम है।\n\n{above}\n\n{ROWS}") == {
        ("rank", "कलायत", 1, None),
        ("score", "कलायत", 97.5, 100),
        ("rank", "सदर कैथल", 2, None),
        ("score", "सदर कैथल", 96, 100),
        ("rank", "पूंडरी", 3, None),
        ("score", "पूंडरी", 94.25, 100),
    }


def test_a_sentence_that_ends_in_a_colon_says_among_how_many() -> None:
    text = f"कैथल। यह पुलिस का काम है।\n\nजिले के 11 थानों की रैंकिंग इस प्रकार है:\n\n{ROWS}"
    places = [(f.subject, f.value, f.out_of, f.scope) for f in facts(text) if f.kind == "rank"]
    assert places == [("कलायत", 1, 11, "जिला"), ("सदर कैथल", 2, 11, "जिला"), ("पूंडरी", 3, 11, "जिला")]


@pytest.mark.parametrize("number", ["तीन सर्किलों का हाल", "तीन सर्किलों की स्थिति"])
def test_as_many_rows_with_a_place_each_stand_among_so_many(number: str) -> None:
    rows = "\n".join(["अतर्रा : 341 अंक, पहला स्थान", "बबेरू : 328 अंक, दूसरा स्थान", "नरैनी : 307.5 अंक, तीसरा स्थान"])
    text = f"बांदा। पुलिस ने सर्किल रैंकिंग जारी की।\n\n{number} (400 में से मिले अंक)\n\n{rows}"
    read = {(f.kind, f.value, f.out_of) for f in facts(text)}
    places = {("rank", 1, 3), ("rank", 2, 3), ("rank", 3, 3)}
    assert read == places | {("score", 341, 400), ("score", 328, 400), ("score", 307.5, 400)}


def test_some_of_more_are_no_field() -> None:
    rows = "\n".join(["बांदा : पहला स्थान", "महोबा : दूसरा स्थान", "जालौन : तीसरा स्थान"])
    text = f"झांसी। आईजीआरएस की अक्टूबर की रैंकिंग जारी हुई।\n\nइन तीन जिलों की रैंकिंग\n\n{rows}"
    assert {f.out_of for f in facts(text) if f.kind == "rank"} == {None}
