"""Whose a figure is where the clause before it has another doer, and what lists share behind their figures."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # who stands right before the place, and not who did something else before the comma
            "दुमका। हजारीबाग ने बाजी मारी, देवघर छठे स्थान पर रहा।",
            {("rank", "देवघर", 6)},
        ),
        (  # a person likewise, with the town that they are from
            "लखनऊ। अंकित तोमर ने स्वर्ण जीता, झांसी के विशाल यादव दूसरे स्थान पर रहे।",
            {("rank", "विशाल यादव", 2)},
        ),
        (  # those left behind hold no place
            "नई दिल्ली। इंग्लैंड, कनाडा और स्कॉटलैंड के बाद भारत पांचवें स्थान पर रहा।",
            {("rank", "भारत", 5)},
        ),
        (  # all who stand behind a place hold it
            "भागलपुर। तीसरे नंबर पर मधेपुरा, चौथे नंबर पर कैमूर व पटना रहे। छठे नंबर पर रहे सुपौल, भागलपुर व किशनगंज को सराहा गया।",
            {
                ("rank", "मधेपुरा", 3),
                ("rank", "कैमूर", 4),
                ("rank", "पटना", 4),
                ("rank", "सुपौल", 6),
                ("rank", "भागलपुर", 6),
                ("rank", "किशनगंज", 6),
            },
        ),
        (  # with a percent, in the dative
            "रांची। 74.19 प्रतिशत के साथ गिरिडीह को तीसरा स्थान मिला।",
            {("coverage", "गिरिडीह", 74.19), ("rank", "गिरिडीह", 3)},
        ),
        (  # the last name's noun is that of all
            "उन्नाव। बीघापुर, नवाबगंज और पुरवा सीएचसी को क्रमश: 81, 78 और 75 प्रतिशत अंक मिले।",
            {("score", "बीघापुर सीएचसी", 81), ("score", "नवाबगंज सीएचसी", 78), ("score", "पुरवा सीएचसी", 75)},
        ),
        (  # a town's name is a person's other name
            "मुजफ्फरपुर। मुजफ्फरपुर के हर्षित आनंद की रैंक 92 रही।",
            {("rank", "हर्षित आनंद", 92)},
        ),
        (  # what became of so many
            "गोंडा। तरबगंज में 52 शिकायतें आईं और चार निस्तारित हुईं।",
            {("count", "तरबगंज", 52), ("coverage", "तरबगंज", 4)},
        ),
        (  # where they were sent has no figure
            "कानपुर। पुलिस ने 2,317 आरोपियों को जेल भेजा, 48 के खिलाफ गैंगस्टर की कार्रवाई की।",
            {("count", "कानपुर पुलिस", 2317), ("count", "कानपुर पुलिस", 48)},
        ),
        (  # the number of a service
            "बदायूं। यूपी 112 पुलिस अपराध नियंत्रण में कारगर है।",
            set(),
        ),
    ],
)
def test_each_figure_is_its_own_clauses(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert wanted == told(text)


def test_a_title_begins_anew() -> None:
    """Whom the text ended with is not whom the title speaks of."""
    found = told(
        "हरदोई। डीएम ने समीक्षा की। सवायजपुर तहसील सबसे पीछे है, यहां 45 फीसदी वसूली हुई।", title="वसूली में फिसड्डी रहीं चार तहसीलें"
    )
    assert ("count", "हरदोई", 4) in found


def test_all_figures_of_a_row_are_targets_with_their_last() -> None:
    found = facts("प्रयागराज। सोरांव को 1.3 लाख और फूलपुर को 1.1 लाख पौधों का लक्ष्य दिया गया।")
    assert {(f.value, f.modality) for f in found} == {(130000, "target"), (110000, "target")}
