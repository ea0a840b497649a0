"""Whose a figure is where news of a district tells of its state or the country too, and news of a capital of the state."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts

DISTRICTS = [("जमुई", "बिहार", "राज्य"), ("सीतापुर", "उत्तर प्रदेश", "प्रदेश"), ("बालोद", "छत्तीसगढ़", "राज्य")]


@pytest.mark.parametrize(("district", "state", "called"), DISTRICTS)
@pytest.mark.parametrize(
    ("said", "of_country"),
    [
        ("मुख्यमंत्री ने {} के 41 लाख किसानों को 820 करोड़ रुपये की सहायता दी। जिले के 62 हजार किसानों को भी लाभ मिला।", False),
        ("{} की 24 लाख महिलाओं के खाते में राशि भेजी गई। जिले की 51 हजार महिलाओं को इसका लाभ मिला।", False),
        ("प्रधानमंत्री ने देश के 9 करोड़ किसानों के खातों में 20 हजार करोड़ रुपये भेजे। जिले के 1.42 लाख किसानों को भी किस्त मिली।", True),
    ],
)
def test_what_is_sent_to_many(said: str, district: str, state: str, called: str, of_country: bool) -> None:
    for fact in facts(f"{district}। {said.format(called)}"):
        own = fact.sentence.strip().startswith("जिले")
        assert fact.subject == (district if own else "भारत" if of_country else state)


@pytest.mark.parametrize(("district", "state", "called"), DISTRICTS)
@pytest.mark.parametrize(
    "said",
    [
        "{} के 44.15 प्रतिशत सीडी रेशियो की तुलना में जिले का 66.64 प्रतिशत रहा।",
        "टीकाकरण में {} की प्रगति 44.15 फीसदी है जबकि जिले की 66.64 फीसदी।",
        "वार्षिक साख योजना में {} की उपलब्धि 44.15 प्रतिशत रही, जबकि जिला 66.64 प्रतिशत तक पहुंचा।",
    ],
)
def test_a_rate_of_each(said: str, district: str, state: str, called: str) -> None:
    found = {(f.subject, f.value) for f in facts(f"{district}। {said.format(called)}")}
    assert found == {(state, 44.15), (district, 66.64)}


@pytest.mark.parametrize("exam", ["सिविल सेवा परीक्षा", "नीट यूजी", "जेईई एडवांस्ड", "एनडीए परीक्षा"])
@pytest.mark.parametrize("dateline", ["नई दिल्ली। ", "नई दिल्ली, 24 सितंबर। "])
def test_an_examination_of_the_country_is_nobodys_place(exam: str, dateline: str) -> None:
    text = f"{dateline}{exam} का अंतिम परिणाम मंगलवार को घोषित किया गया। 1,009 अभ्यर्थियों का चयन हुआ है।"
    assert [f.subject for f in facts(text) if f.value == 1009 and f.subject == "नई दिल्ली"] == []


@pytest.mark.parametrize(
    "source", ["साइबर पुलिस के आंकड़े बताते हैं कि", "वन विभाग की रिपोर्ट बताती है कि", "यातायात पुलिस के आंकड़ों पर गौर करें तो"]
)
def test_whose_report_it_is_is_not_whose_figure(source: str) -> None:
    found = facts(f"बांदा। जिले में हालात ठीक नहीं हैं। {source} इस साल 412 हादसे हुए।")
    assert [(f.subject, f.value) for f in found] == [("बांदा", 412)]


@pytest.mark.parametrize(
    ("capital", "state"), [("जयपुर", "राजस्थान"), ("देहरादून", "उत्तराखंड"), ("रांची", "झारखंड"), ("पटना", "बिहार")]
)
def test_a_capital_with_its_state(capital: str, state: str) -> None:
    text = f"{capital}, {state} में 628 दुकानों में से 544 का आवंटन हो गया है। इनसे 2,121 करोड़ रुपये का राजस्व मिला।"
    assert {f.subject for f in facts(text)} == {state}


@pytest.mark.parametrize("who", ["मोतीपुर थाने", "कानपुर देहात", "बिसवां ब्लॉक"])
@pytest.mark.parametrize("said", ["14वीं रैंक {} की आई है।", "14वां स्थान {} का रहा।"])
def test_the_owner_behind_a_place(said: str, who: str) -> None:
    text = "बहराइच। आईजीआरएस रैंकिंग में नानपारा थाना पांचवें स्थान पर रहा। प्रदेश में " + said.format(who)
    assert [f.subject.split()[0] for f in facts(text) if f.value == 14] == [who.split()[0]]


@pytest.mark.parametrize(
    "said",
    [
        "दूसरे स्थान पर काबिज हिकारू नाकामुरा (2802) गुकेश से 15 अंक आगे हैं।",
        "36 राज्यों और केंद्र शासित प्रदेशों में दिल्ली दूसरे स्थान पर है।",
        "मणिका बत्रा को पीछे छोड़कर साइना नेहवाल दूसरे स्थान पर पहुंच गई हैं।",
    ],
)
def test_who_is_passed_or_ahead_of_is_not_who_stands_there(said: str) -> None:
    assert len([f.subject for f in facts(said) if f.kind == "rank" and f.value == 2]) == 1
    assert {f.subject for f in facts(said) if f.kind == "rank"} & {"गुकेश", "मणिका बत्रा", "केंद्र"} == set()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("शिमला। मंडी पहले नंबर पर रहा, जहां 2078 चालान हुए।", "मंडी"),
        ("सबसे ज्यादा असर मंडी पर पड़ा, जहां 2078 लोग बीमार हुए। कांगड़ा में कोई नहीं है।", "मंडी"),
        ("नीमच। मंडी में 2078 किसान पहुंचे।", "नीमच मंडी"),
        ("ऊना। कृषि मंडी सचिव ने बताया कि 2078 किसान पहुंचे।", "ऊना"),
    ],
)
def test_a_district_spelt_like_a_market(said: str, expected: str) -> None:
    assert [f.subject for f in facts(said) if f.value == 2078] == [expected]


@pytest.mark.parametrize("first", ["ऊना", "मंडी", "रोहतास"])
@pytest.mark.parametrize(
    "said", ["ट्रॉफी {} ने जीती थी, तब कांगड़ा पांचवें पायदान पर था।", "जब {} ने खिताब जीता तब कांगड़ा पांचवें स्थान पर था।"]
)
def test_who_won_then_is_not_who_was_fifth(said: str, first: str) -> None:
    assert {f.subject for f in facts("शिमला। प्रतियोगिता हुई। " + said.format(first)) if f.value == 5} == {"कांगड़ा"}
