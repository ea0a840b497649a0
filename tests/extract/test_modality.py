"""Whether a number is reached, aimed at or foretold."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts


@pytest.mark.parametrize(
    ("text", "value", "modality"),
    [
        ("हरदोई। डीएम ने कहा कि 30 नवंबर तक सभी ब्लॉक 85 प्रतिशत सत्यापन पूरा करें।", 85, "target"),
        ("हरदोई। सीडीओ ने 90 प्रतिशत आयुष्मान कार्ड बनाने के निर्देश दिए।", 90, "target"),
        ("हरदोई। बैठक में 80 प्रतिशत शिकायतें निपटाने को कहा गया।", 80, "target"),
        ("गोड्डा। डीसी ने कहा कि 30 जून तक 9 हजार आवास हर हाल में पूर्ण कराएं।", 9000, "target"),
        ("नागौर। सीएमएचओ ने कहा कि टीकाकरण में हमारा टारगेट 98 प्रतिशत है।", 98, "target"),
        ("चंपावत। हर विभाग को 90 फीसदी शिकायतें समय पर निपटानी होंगी।", 90, "target"),
        ("पलामू। जनवरी के अंत तक 65 प्रतिशत घरों में नल होगा।", 65, "forecast"),
        ("बूंदी। सितंबर में जिला पहले पायदान पर होगा।", 1, "forecast"),
        ("मिर्जापुर। 809 ग्राम पंचायतों में से 732 में चौपाल लग चुकी है तथा शेष में 15 नवंबर तक लगाई जाएगी।", 732, "actual"),
        ("औरैया। आवास योजना में लक्ष्य 1,120 के सापेक्ष 846 आवास पूर्ण हुए।", 846, "actual"),
        ("बस्ती। टीकाकरण में 48 प्रतिशत प्रगति पर सीडीओ ने नाराजगी जताते हुए सुधार लाने के निर्देश दिए।", 48, "actual"),
        ("बस्ती। टीकाकरण 48 प्रतिशत मिला, इसे बढ़ाने के निर्देश दिए गए।", 48, "actual"),
        ("पूर्णिया। टीकाकरण में बनमनखी अव्वल, अमौर में अब चलेगा अभियान।", 1, "actual"),
    ],
)
def test_the_clause_says_what_a_number_is(text: str, value: float, modality: str) -> None:
    """By the verb behind it, an order, or the goal right before it."""
    assert [modality] == [f.modality for f in facts(text) if f.value == value]


def test_a_share_that_is_demanded_is_a_floor() -> None:
    """“85 प्रतिशत से कम न हो" asks for at least so much."""
    assert [(f.modality, f.approx) for f in facts("बहराइच। डीएम ने कहा कि संस्थागत प्रसव 85 प्रतिशत से कम न हो।")] == [
        ("target", "at_least")
    ]


def test_a_share_that_was_not_reached_is_no_demand() -> None:
    """“85 प्रतिशत से कम नहीं हुआ” tells what there was."""
    assert [f.modality for f in facts("बहराइच। जिले में मतदान 65 प्रतिशत से कम नहीं हुआ।")] == ["actual"]


def test_one_order_may_set_several_deadlines() -> None:
    text = "डीएम ने 20 नवंबर तक 60 फीसदी, 30 नवंबर तक 80 फीसदी और 15 दिसंबर तक शत-प्रतिशत ई-केवाईसी कराने का निर्देश दिया। जमुई में 40 फीसदी हुई है।"
    found = [(f.value, f.period, f.modality) for f in facts(text)]
    assert found == [
        (60, "2024-11-20", "target"),
        (80, "2024-11-30", "target"),
        (100, "2024-12-15", "target"),
        (40, "", "actual"),
    ]


def test_what_was_done_by_a_day_stands_beside_what_is_ordered() -> None:
    text = "जमुई में 10 नवंबर तक 62 प्रतिशत ई-केवाईसी हुई और 30 नवंबर तक शत-प्रतिशत करने का निर्देश है।"
    found = [(f.value, f.period, f.modality) for f in facts(text)]
    assert found == [(62, "2024-11-10", "actual"), (100, "2024-11-30", "target")]


@pytest.mark.parametrize(
    "text",
    [
        "गोंडा में दिसंबर तक 10 हजार घरों पर स्मार्ट मीटर लग जाएंगे।",
        "गोंडा में इस साल 10 हजार घरों पर स्मार्ट मीटर लगेंगे।",
        "30 नवंबर तक गोंडा के 10 हजार घरों को बिजली मिलने लगेगी।",
    ],
)
def test_a_count_of_a_time_to_come_is_a_forecast(text: str) -> None:
    assert [(f.value, f.modality) for f in facts(text)] == [(10_000, "forecast")]


@pytest.mark.parametrize(
    "text",
    [
        "गोंडा में अक्टूबर में 10 हजार घरों पर स्मार्ट मीटर लगे, जिनसे बिल घर बैठे आएगा।",
        "गोंडा में 10 हजार मामलों में जवाब मांगा जाएगा।",
        "गोंडा में इस साल 10 हजार घरों पर स्मार्ट मीटर लग चुके हैं, और बाकी में लगेंगे।",
    ],
)
def test_a_count_of_what_was_or_of_no_time_stays_actual(text: str) -> None:
    assert [(f.value, f.modality) for f in facts(text)] == [(10_000, "actual")]


def test_both_values_of_a_goal_that_was_raised_are_targets() -> None:
    text = "झारखंड के आबकारी विभाग का लक्ष्य पिछले साल के 58 करोड़ से बढ़ाकर इस साल 63 करोड़ रुपये कर दिया गया है।"
    assert [(f.value, f.period, f.modality) for f in facts(text)] == [
        (580_000_000, "2023", "target"),
        (630_000_000, "2024", "target"),
    ]


def test_the_goal_of_another_year_is_one_too() -> None:
    text = "वर्ष 2024-25 के लिए गोंडा को 22 हजार शौचालय बनाने का लक्ष्य मिला है, पिछले वर्ष यह 18 हजार था।"
    assert [(f.value, f.period, f.modality) for f in facts(text)] == [
        (22_000, "2024-25", "target"),
        (18_000, "2023", "target"),
    ]


def test_what_was_reached_behind_a_goal_is_none() -> None:
    text = "बांदा ने 12 हजार के लक्ष्य से बढ़कर 15 हजार शौचालय बनाए।"
    assert [(f.value, f.modality) for f in facts(text)] == [(15_000, "actual")]


@pytest.mark.parametrize("ordered", ["वसूली के निर्देश दिए", "ई-केवाईसी के आदेश दिए", "शिकायतों के निस्तारण के निर्देश दिए"])
def test_a_share_ordered_with_a_noun_is_a_target(ordered: str) -> None:
    read = facts(f"नागौर। जिले में राजस्व वसूली की समीक्षा हुई। कलेक्टर ने मार्च तक 90 प्रतिशत {ordered}।")
    assert [(f.value, f.modality) for f in read] == [(90, "target")]
