"""Whose a sum of money is: who gets it, is fined it or takes it in, and not who gives it or on what day."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


def test_a_department_of_title_and_lead_is_what_the_article_goes_on_with() -> None:
    found = told(
        "जयपुर। राजस्थान खान विभाग ने राजस्व अर्जन में रिकॉर्ड बनाया है। इस अवधि में 4112 करोड़ रुपये का राजस्व जमा हुआ है।",
        title="राजस्थान खान विभाग ने अर्जित किया राजस्व",
    )
    assert found == {("amount", "राजस्थान खान विभाग", 41120000000)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("कानपुर। नगर निगम ने सोमवार को 10 लाख रुपये वसूले।", "कानपुर नगर निगम"),  # a day gets nothing
        ("बलिया। बलिया पुलिस ने पीड़ित को 3 लाख रुपये वापस कराए।", "बलिया पुलिस"),  # nor does one without a name
        ("लखनऊ। सोमवार को गाजीपुर नगर पालिका ने 5 लाख रुपये की सहायता दी।", "गाजीपुर नगर पालिका"),
        ("शिमला। अनुष्का ठाकुर ने स्वर्ण जीता। अनुष्का को सरकार ने पांच लाख रुपए का इनाम देने की घोषणा की है।", "अनुष्का ठाकुर"),
        ("आगरा। राम डेयरी पर 2 लाख रुपये का जुर्माना लगाया गया।", "राम डेयरी"),
    ],
)
def test_a_sum_is_whose_it_becomes(text: str, wanted: str) -> None:
    assert {subject for kind, subject, _ in told(text) if kind == "amount"} == {wanted}


def test_a_bounty_is_set_on_somebody_and_has_no_time() -> None:
    found = facts(
        "सागर। पुलिस ने 2017 से फरार 25 हजार के इनामी बदमाश सोनू यादव को पकड़ा। 5 हजार रुपए का इनामी रामकेश मीणा भी हत्थे चढ़ा। "
        "10 हजार रुपये के इनामी आरोपी को जंगल से पकड़ा। टीम को ढाई हजार का इनाम दिया गया।"
    )
    wanted = {("सोनू यादव", 25000.0, "इनाम", ""), ("रामकेश मीणा", 5000.0, "इनाम", "")}
    assert wanted == {(f.subject, f.value, f.measure, f.period) for f in found if f.value != 2500}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "लोकनृत्य में प्रथम स्थान वाले के लिए 80 हजार और द्वितीय के लिए 60 हजार रुपये रखे गए हैं।",
            {("प्रथम स्थान वाला", 80000), ("द्वितीय स्थान वाला", 60000)},
        ),
        (
            "निबंध प्रतियोगिता में पहला पुरस्कार पाने वाली छात्रा को 3000 रुपये, द्वितीय को 2000 रुपये व तृतीय को 1000 रुपये दिए गए।",
            {("पहले स्थान वाली छात्रा", 3000), ("द्वितीय स्थान वाला", 2000), ("तृतीय स्थान वाला", 1000)},
        ),
        (
            "पहले स्थान के लिए दो लाख और दूसरे स्थान के लिए एक लाख रुपये तय हैं।",
            {("पहले स्थान वाला", 200000), ("दूसरे स्थान वाला", 100000)},
        ),
    ],
)
def test_a_sum_for_whoever_comes_in_a_place(text: str, wanted: set[tuple[str, float]]) -> None:
    assert told("देहरादून। " + text) == {("amount", subject, value) for subject, value in wanted}


@pytest.mark.parametrize(
    "text",
    [
        "खेल समिति ने पहले स्थान वाले को 40 हजार, दूसरे स्थान वाले को 25 हजार और तीसरे स्थान वाले को 10 हजार रुपये दिए।",
        "प्रथम स्थान वाले को 4 हजार, द्वितीय स्थान वाले को 2 हजार रुपये मिले।",
        "पहले स्थान पर रहने वाले को 40 हजार, दूसरे पर रहने वाले को 25 हजार रुपये मिले।",
    ],
)
def test_a_place_that_a_sum_is_for_is_nobodys_rank(text: str) -> None:
    """A comma right behind the sum, and पर with no noun for the place, are of such a row too."""
    found = told("मेरठ। " + text)
    assert {kind for kind, _, _ in found} == {"amount"}
    assert "मेरठ" not in {subject for _, subject, _ in found}


def test_an_instalment_is_no_place() -> None:
    assert (
        told("निगम को प्रथम अनुदान के लिए 9 लाख और द्वितीय के लिए 3 लाख रुपये मिले।") & {("amount", "द्वितीय स्थान वाला", 300000)}
        == set()
    )
    assert not any("स्थान" in subject for _, subject, _ in told("देहरादून। निगम को प्रथम किस्त के लिए 40 लाख रुपये मिले।"))


@pytest.mark.parametrize(
    ("text", "who", "each"),
    [
        (
            "महिला अस्पताल 12वें और पुरुष अस्पताल 40वें स्थान पर आया। दोनों को चार-चार लाख रुपये का पुरस्कार मिला।",
            {"बांदा महिला अस्पताल", "बांदा पुरुष अस्पताल"},
            400000,
        ),
        (
            "रवि कुमार ने पहला और सोनू पाल ने दूसरा स्थान पाया। दोनों खिलाड़ियों को 5-5 हजार रुपये का इनाम दिया गया।",
            {"रवि कुमार", "सोनू पाल"},
            5000,
        ),
    ],
)
def test_a_sum_for_each_of_both(text: str, who: set[str], each: int) -> None:
    assert {fact for fact in told("बांदा। " + text) if fact[0] == "amount"} == {("amount", name, each) for name in who}


def test_both_may_be_those_counted_and_not_the_places_that_they_are_from() -> None:
    found = told("लखनऊ। दुर्घटना में बिहार और झारखंड के दो मजदूर घायल हुए। दोनों को 2-2 लाख रुपये का मुआवजा मिला।")
    assert len([1 for kind, _, _ in found if kind == "amount"]) == 1


def test_ages_joined_to_an_age_are_ages() -> None:
    assert told("शिविर में 6 से 10 और 11 से 14 आयु वर्ग के बच्चे आए।") == set()
    assert {value for _, _, value in told("स्पर्धा 14, 17 और 19 वर्ष आयु वर्ग में हुई, जिसमें 240 खिलाड़ी आए।")} == {240}
