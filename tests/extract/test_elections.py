"""Elections: seats by party, turnout by place, who was elected, and where voting is held."""

from __future__ import annotations

import pytest

from extract.holders.parties import is_party
from tests.extract.telling import facts, told


def test_a_row_of_parties_has_a_number_each() -> None:
    """In either order, and whatever place the row is of."""
    found = told(
        "भरतपुर। नगर पालिकाओं के चुनाव परिणामों में 120 निर्दलीय, 59 भाजपा एवं 11 कांग्रेस विजेता रहे हैं।\n"
        "यह रहा परिणाम\n"
        "कुम्हेर: कुल वार्ड : 20, निर्दलीय 9, कांग्रेस 6, भाजपा 5\n"
        "डीग: वार्ड 30 भाजपा 15, कांग्रेस 1, निर्दलीय 14"
    )
    wanted = {("निर्दलीय", 120), ("भाजपा", 59), ("कांग्रेस", 11), ("निर्दलीय", 9), ("कांग्रेस", 6), ("भाजपा", 5)}
    wanted |= {("भाजपा", 15), ("कांग्रेस", 1), ("निर्दलीय", 14)}
    assert wanted <= {(subject, value) for kind, subject, value in found if kind == "count"}


def test_parties_in_rows_with_hyphens() -> None:
    found = told(
        "भोपाल। परिणाम आ गया है। कांग्रेस 114 सीट जीतकर सबसे बड़ी पार्टी रही।\n\nमध्य प्रदेश (230 सीट)\nकांग्रेस-114\nबीजेपी-109\nबीएसपी- 2\n"
    )
    assert {("count", "कांग्रेस", 114), ("count", "बीजेपी", 109), ("count", "बीएसपी", 2)} <= found


def test_turnout_by_state_needs_no_percent_in_its_heading() -> None:
    found = told("चौथे चरण की वोटिंग पूरी हुई।\nशाम 5 बजे तक राज्यवार मतदान\nआंध्रप्रदेश 68.4\nउत्तर प्रदेश 56.35\nओडिशा 62.96\n")
    wanted = {("coverage", "आंध्रप्रदेश", 68.4), ("coverage", "उत्तर प्रदेश", 56.35), ("coverage", "ओडिशा", 62.96)}
    assert wanted == found


@pytest.mark.parametrize(
    "text",
    [
        "रायपुर। इसमें भारतीय जनता पार्टी के 417 और बहुजन समाज पार्टी के 3 प्रत्याशी विजयी घोषित हुए हैं।",
        "लखनऊ। आंध्र प्रदेश की 25 और तेलंगाना की 17 सीटों पर वोट डाले गए।",
    ],
)
def test_who_won_and_where_votes_were_cast_are_counts(text: str) -> None:
    found = facts(text)
    assert len(found) == 2
    assert {f.kind for f in found} == {"count"}


@pytest.mark.parametrize(
    ("name", "party"),
    [("सपा", True), ("गोंडवाना गणतंत्र पार्टी", True), ("निर्दलीय", True), ("एलआईसी", False), ("पटना", False)],
)
def test_parties_are_known_by_letters_or_by_their_last_word(name: str, party: bool) -> None:
    assert is_party(name) is party


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # constituencies by the letters of the assembly
            "ललितपुर। 226 ललितपुर सदर विस में चार लाख 96 हजार 961 मतदाता और 227 महरौनी विस में चार लाख 61 हजार 834 मतदाता हैं।",
            {("count", "ललितपुर सदर विस", 496961), ("count", "महरौनी विस", 461834)},
        ),
        (  # what an election gives is the party's, and nothing else is
            "एटा। जिले में 290 बीएलओ लगे हैं। सपा जिलाध्यक्ष नाराज हैं। जिले में भाजपा को 4 सीटें मिलीं। 2017 में मतदान 60.9 प्रतिशत रहा तो बसपा पिछड़ गई।",
            {("count", "एटा", 290), ("count", "भाजपा", 4), ("coverage", "एटा", 60.9)},
        ),
        (  # the seats of a state by party, one of them too
            "रायपुर। छत्तीसगढ़ की 90 विधानसभा सीटों में भाजपा को 54, कांग्रेस को 35 और गोंडवाना गणतंत्र पार्टी को एक सीट मिली।",
            {
                ("count", "छत्तीसगढ़", 90),
                ("count", "भाजपा", 54),
                ("count", "कांग्रेस", 35),
                ("count", "गोंडवाना गणतंत्र पार्टी", 1),
            },
        ),
        (  # a constituency's number says which it is
            "मुरैना। 05 सुमावली विधानसभा में 71.2 प्रतिशत मतदान हुआ।",
            {("coverage", "सुमावली विधानसभा", 71.2)},
        ),
    ],
)
def test_figures_of_an_election_are_its_parties_and_constituencies(
    text: str, wanted: set[tuple[str, str, float]]
) -> None:
    assert wanted <= told(text)


def test_the_last_election_is_not_of_the_day_of_this_one() -> None:
    text = "भागलपुर में मंगलवार को 56 प्रतिशत मतदान हुआ, पिछले विधानसभा चुनाव में 54 प्रतिशत और 2010 में 51 प्रतिशत वोट पड़े थे।"
    found = {(f.value, f.period) for f in facts(text)}
    assert found == {(56, "2024-11-12"), (54, ""), (51, "2010")}


def test_an_election_of_last_year_is_of_that_year() -> None:
    text = "भागलपुर में मंगलवार को 56 प्रतिशत मतदान हुआ। पिछले साल हुए उपचुनाव में 44 प्रतिशत मतदान हुआ था।"
    assert {(f.value, f.period) for f in facts(text)} == {(56, "2024-11-12"), (44, "2023")}


def test_wards_are_won_only_in_an_election() -> None:
    """“वार्डों को नल मिले" reaches so many of them; "भाजपा ने … वार्ड जीते", "चुनाव में … मिले" counts them."""
    for text, kind in (
        ("कोटा। 65 वार्डों में से 41 वार्डों को पेयजल कनेक्शन मिले।", "coverage"),
        ("कोटा। 65 वार्डों में से 38 को कचरा वाहन मिले।", "coverage"),
        ("कोटा। निकाय चुनाव में 65 वार्डों में से 38 वार्ड महिलाओं को मिले।", "count"),
        ("कोटा। पिछली बार 65 वार्डों में से 38 पर कब्जा था।", "count"),
    ):
        assert [(f.kind, f.out_of) for f in facts(text)] == [(kind, 65)], text


@pytest.mark.parametrize(
    "text",
    [
        "चौखुटिया। जिला पंचायत सदस्य चुनाव में खीड़ा सीट से गीता नेगी विजयी रहीं। मतगणना में उन्हें 3184 मत मिले।",
        "चौखुटिया। प्रधान पद के चुनाव में गीता नेगी जीतीं। उन्हें 3184 वोट मिले।",
        "चौखुटिया। मुखिया चुनाव में गीता नेगी विजयी रहीं। वह 3184 मत पाकर आगे रहीं।",
    ],
)
def test_the_votes_are_hers_of_whom_the_sentence_before_tells(text: str) -> None:
    assert told(text) == {("count", "गीता नेगी", 3184)}
