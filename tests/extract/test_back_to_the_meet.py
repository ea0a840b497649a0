"""An article of a meet that names a player's rating goes back to the meet where it speaks of it again."""

from __future__ import annotations

from tests.extract.telling import facts


def test_participants_and_prizes_are_of_the_meet() -> None:
    found = facts(
        "मेरठ। उत्तर प्रदेश राज्य सीनियर शतरंज प्रतियोगिता में आगरा के रोहित सिंह 8 अंक लेकर पहले स्थान पर रहे। रोहित की फिडे रेटिंग 2,184 है।\n"
        "आयोजन सचिव ने बताया कि प्रतियोगिता में 17 जिलों के 212 खिलाड़ियों ने भाग लिया। उपविजेता को 25 हजार रुपये दिए गए।"
    )
    of = {f.value: (f.subject, f.measure) for f in found}
    assert of[2184][1] == "फिडे रेटिंग"
    assert of[212][0].endswith("शतरंज प्रतियोगिता")
    assert of[25000][1].endswith("शतरंज प्रतियोगिता")


def test_an_article_of_a_ranking_stays_with_it() -> None:
    """“प्रतियोगिता में" in news of a ranking that opens with no meet turns nothing."""
    found = facts(
        "मेरठ। फिडे रेटिंग में गुकेश 2,776 अंक के साथ तीसरे स्थान पर हैं। वह पिछले माह की प्रतियोगिता में खेले थे। अर्जुन 2,750 अंक लेकर पांचवें स्थान पर हैं।"
    )
    assert {f.measure for f in found} == {"फिडे रेटिंग"}
