"""Sums of several taxes in a row, whose a sum is that no town has, and percents that tell how much such sums changed."""

from __future__ import annotations

from tests.extract.telling import told


def test_each_sum_is_of_the_tax_before_it() -> None:
    """The sum of all is the country's revenue, and of no town that the news was written in."""
    found = told(
        "नई दिल्ली। अगस्त में सकल जीएसटी संग्रह 1.74 लाख करोड़ रुपये रहा। केंद्रीय जीएसटी का हिस्सा 30,862 करोड़ रुपये, राज्य जीएसटी का "
        "38,411 करोड़ रुपये और एकीकृत जीएसटी का 93,621 करोड़ रुपये है। आयात से राजस्व पांच प्रतिशत और घरेलू लेनदेन से नौ प्रतिशत बढ़ा है।"
    )
    assert found == {
        ("amount", "जीएसटी", 1_740_000_000_000),
        ("amount", "सीजीएसटी", 308_620_000_000),
        ("amount", "एसजीएसटी", 384_110_000_000),
        ("amount", "आईजीएसटी", 936_210_000_000),
    }


def test_a_sum_may_stand_before_the_tax_that_gets_it() -> None:
    found = told("आईजीएसटी से 37,000 करोड़ रुपये सीजीएसटी को और 31,000 करोड़ रुपये एसजीएसटी को दिए गए।", title="जीएसटी संग्रह")
    assert found == {("amount", "सीजीएसटी", 370_000_000_000), ("amount", "एसजीएसटी", 310_000_000_000)}


def test_who_collected_the_taxes_is_told() -> None:
    found = told("लखनऊ। वाणिज्य कर विभाग ने सीजीएसटी का 310 करोड़ रुपये और एसजीएसटी का 240 करोड़ रुपये वसूला।")
    assert {subject for _, subject, _ in found}.isdisjoint({"सीजीएसटी", "एसजीएसटी"})


def test_the_budget_of_a_state_is_told_in_its_capital() -> None:
    assert told("देहरादून। वित्त मंत्री ने 89,230 करोड़ रुपये का बजट पेश किया।") == {("amount", "उत्तराखंड", 892_300_000_000)}


def test_the_place_before_the_taxes_collected_them() -> None:
    """“कानपुर जोन में सीजीएसटी", "झारखंड का सीजीएसटी संग्रह": theirs, as it is of who stands in the ergative."""
    for text, who in (
        ("रांची। झारखंड का सीजीएसटी संग्रह 640 करोड़ और एसजीएसटी का 910 करोड़ रुपये रहा।", "झारखंड"),
        ("कानपुर। कानपुर जोन में अप्रैल में सीजीएसटी का संग्रह 310 करोड़ और एसजीएसटी का 240 करोड़ रुपये रहा।", "कानपुर जोन"),
    ):
        assert {subject for _, subject, _ in told(text)} == {who}
    of_country = told("नई दिल्ली। भारत में मई में सीजीएसटी का संग्रह 35,434 करोड़ और एसजीएसटी का 43,902 करोड़ रुपये रहा।")
    assert {subject for _, subject, _ in of_country} == {"सीजीएसटी", "एसजीएसटी"}


def test_a_sum_may_come_from_a_tax() -> None:
    found = told("नई दिल्ली। जून में सीजीएसटी से 34,558 करोड़ और एसजीएसटी से 43,268 करोड़ रुपये मिले।")
    assert found == {("amount", "सीजीएसटी", 345_580_000_000), ("amount", "एसजीएसटी", 432_680_000_000)}
