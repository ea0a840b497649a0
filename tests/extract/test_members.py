"""Small places that no table knows: told by the many that they are of, by their row, or by what the article calls them elsewhere."""

from __future__ import annotations

import pytest

from tests.extract.telling import told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # one of the many named right before it
            "सुपौल। प्रखंडों में धनसड़ा सबसे आगे है, जहां 61.3 फीसद बुजुर्गों के कार्ड बन चुके हैं।",
            {("coverage", "धनसड़ा", 61.3)},
        ),
        (
            "गोड्डा। सभी प्रखंडों में झरमोरा का रिजल्ट 94.8 प्रतिशत रहा।",
            {("coverage", "झरमोरा", 94.8)},
        ),
        (  # a row without case marks
            "सुपौल। प्रखंडवार देखें तो तिलदौल 96.1, बेलहनी 95.47 तथा बेलटोला 95 फीसदी पर है।",
            {("coverage", "तिलदौल", 96.1), ("coverage", "बेलहनी", 95.47), ("coverage", "बेलटोला", 95)},
        ),
        (  # with its shares in brackets
            "सुपौल। वय वंदना कार्ड में करमोरा (81%), चितदौल (68%), करसड़ा (71%) और रसडिहरी (51%) पीछे रहे।",
            {
                ("coverage", "करमोरा", 81),
                ("coverage", "चितदौल", 68),
                ("coverage", "करसड़ा", 71),
                ("coverage", "रसडिहरी", 51),
            },
        ),
        (  # in rows below a line that goes through blocks one by one
            "सुपौल। वय वंदना कार्ड में जिला पीछे है।\n\nप्रखंडवार बने कार्ड (कोष्ठक में प्रतिशत)\n* करमोरा - 3,318 (81)\n"
            "* चितदौल - 3,942 (68)\n* करसड़ा - 4,105 (71)",
            {
                ("coverage", "करमोरा", 3318),
                ("coverage", "करमोरा", 81),
                ("coverage", "चितदौल", 3942),
                ("coverage", "चितदौल", 68),
                ("coverage", "करसड़ा", 4105),
                ("coverage", "करसड़ा", 71),
            },
        ),
        (  # beside its head noun in another sentence
            "बक्सर। मनरेगा में रसमोरा प्रखंड में 61 फीसदी काम हुआ। अधिकारी नाराज हुए। रसमोरा में 1,862 आवेदन लंबित हैं।",
            {("coverage", "रसमोरा प्रखंड", 61), ("count", "रसमोरा", 1862)},
        ),
    ],
)
def test_an_unknown_place_has_its_figures(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert told(text) == wanted


def test_a_place_of_the_text_is_one_in_the_title() -> None:
    found = told("सुपौल। करमोरा प्रखंड में 81 फीसदी कार्ड बने हैं।", title="आयुष्मान कार्ड : करमोरा में 12 केंद्र बंद मिले")
    assert ("count", "करमोरा", 12) in found


@pytest.mark.parametrize(
    "text",
    [
        "सुपौल। वन ग्रामों में नेटवर्क नहीं मिलने से 37 पंचायतों में काम रुका है।",
        "सुपौल। स्कूलों में गणित के शिक्षक नहीं हैं। जिले के 19 विद्यालयों में पद खाली हैं।",
    ],
)
def test_what_the_many_have_is_no_place(text: str) -> None:
    assert {subject for _, subject, _ in told(text)} == {"सुपौल"}


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        (
            "बहराइच। सदर रेंज द्वारा 20,410, मोतीपुर रेंज द्वारा 9,224 तथा ककरहा रेंज द्वारा 51,679 कुल 81,313 पौधे रोपे गए।",
            "बहराइच",
        ),
        ("सीतापुर। महोली में 312, मिश्रिख में 410 और सिधौली में 512 कुल 1,234 शिकायतें आईं।", "सीतापुर"),
    ],
)
def test_the_sum_that_closes_a_row_is_of_all(text: str, whose: str) -> None:
    found = told(text)
    assert {value for _, subject, value in found if subject == whose} & {81313, 1234}
    assert len(found) == 4


@pytest.mark.parametrize(
    ("text", "shared"),
    [
        ("आगरा सूरत के साथ संयुक्त रूप से तीसरे और कानपुर पांचवें स्थान पर रहा।", {("आगरा", 3), ("सूरत", 3), ("कानपुर", 5)}),
        (
            "स्वच्छता की सूची में वाराणसी रायपुर के साथ 11वें और लखनऊ 15वें स्थान पर है।",
            {("वाराणसी", 11), ("रायपुर", 11), ("लखनऊ", 15)},
        ),
        ("रैंकिंग में रांची 91 अंक के साथ पांचवें स्थान पर है।", {("रांची", 5)}),
    ],
)
def test_a_rank_is_shared_with_who_stands_beside_its_holder(text: str, shared: set[tuple[str, float]]) -> None:
    assert {(subject, value) for kind, subject, value in told(text) if kind == "rank"} == shared
