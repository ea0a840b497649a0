"""Whom वह, जिले में, राजधानी and a body's head noun alone stand for, and who only tells or owns the list."""

from __future__ import annotations

import pytest

from scraper.article import Article
from tests.extract.telling import PUBLISHED, READER, facts, told

TITLES = {"धमतरी": "छत्तीसगढ़ में खरीदी तेज", "उत्तराखंड": "राष्ट्रीय खेल: उत्तराखंड ने जीते 24 गोल्ड"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # वह is whose the thing before it was
            "बस्ती। बस्ती मंडल के तीन जिलों में सबसे अच्छी हालत संतकबीरनगर की है, वह नौवें पायदान पर है।",
            ("rank", "संतकबीरनगर", 9),
        ),
        (  # a department with its list is not in it
            "गया। शेरघाटी अंचल ने बेहतर काम किया है। राजस्व विभाग की मई माह की सूची में वह राज्य के 534 अंचलों में आठवें स्थान पर है।",
            ("rank", "शेरघाटी अंचल", 8),
        ),
        (  # जिले में is the district named last, in news of a state
            "छत्तीसगढ़ के धमतरी जिले में खरीदी ने गति पकड़ी है। बुधवार तक जिले में 14,212 किसानों को भुगतान किया जा चुका है।",
            ("coverage", "धमतरी", 14212),
        ),
        (  # the capital of the state spoken of
            "जयपुर। राजस्थान में टीकाकरण जारी है। राजधानी में 48 लाख लोगों को पहली खुराक दी जा चुकी है।",
            ("coverage", "जयपुर", 4800000),
        ),
        (  # the state that the title names, of news that names several
            "हल्द्वानी: राष्ट्रीय खेलों का समापन हो गया। प्रदेश ने 24 गोल्ड जीते। महाराष्ट्र और हरियाणा आगे रहे।",
            ("count", "उत्तराखंड", 24),
        ),
        (  # a station of its own kind and the district that owns it
            "दिल्ली। मध्य प्रदेश के खरगोन जिले का अजाक थाना तीसरे नंबर पर है।",
            ("rank", "खरगोन अजाक थाना", 3),
        ),
        (  # the municipality by its letters
            "मंदसौर। नपा ने इस माह 12 लाख रुपए वसूले।",
            ("amount", "मंदसौर नगर पालिका", 1200000),
        ),
    ],
)
def test_what_points_back_is_followed(text: str, wanted: tuple[str, str, float]) -> None:
    """One sentence of each construction."""
    assert wanted in told(text, title=TITLES.get(wanted[1], ""))


def test_a_table_may_say_the_state_behind_the_name() -> None:
    """“रैंक | जिले | राज्य |": the last column only says where the place lies."""
    found = told(
        "आकांक्षी जिलों की डेल्टा रैंकिंग जारी हुई.\nरैंक | जिले | राज्य |\n1 | विरुधुनगर | तमिलनाडु |\n2 | नुआपाड़ा | ओडिशा |\n3 | चतरा | झारखंड |"
    )
    assert {("rank", "विरुधुनगर", 1), ("rank", "नुआपाड़ा", 2), ("rank", "चतरा", 3)} <= found


def test_a_high_number_before_a_dash_is_no_index() -> None:
    """A box of facts whose rows open with their figures; a list goes by lower ones."""
    text = "टीकमगढ़। जिले में कार्ड बन रहे हैं।\n11317- मंगलवार तक बन पाए आयुष्मान कार्ड\n12- मंगलवार तक बन पाए आयुष्मान कार्ड"
    article = Article(id="", title="", text=text, published=PUBLISHED)
    refused = {r.quote: r.rule for r in READER.read(article).refusals}
    assert refused["12"] == "refusal.index_of_row"
    assert refused.get("11317") != "refusal.index_of_row"


def test_a_body_by_its_letters_in_the_title_is_the_one_of_the_text() -> None:
    """“एमसीडी ने … जुटाए" over "दिल्ली नगर निगम (एमसीडी) ने": what no name stands near is the corporation's."""
    found = told(
        "नई दिल्ली। दिल्ली नगर निगम (एमसीडी) ने संपत्ति कर से 2,213 करोड़ रुपये जुटाए। वित्त वर्ष में 2,874 संपत्तियां कुर्क की गईं।",
        title="एमसीडी ने संपत्ति कर से 2,213 करोड़ रुपये जुटाए",
    )
    assert {("amount", "दिल्ली नगर निगम", 22130000000), ("count", "दिल्ली नगर निगम", 2874)} <= found


def test_counts_of_two_things_in_one_sentence_stay_two() -> None:
    """46 golds and 46 silvers; "12 थाने … 12 थानों" is one count."""
    golds = [f for f in facts("देहरादून। हरियाणा ने 46 गोल्ड, 46 सिल्वर और 58 ब्रॉन्ज मेडल जीते।") if f.value == 46]
    assert len(golds) == 2
    stations = [f for f in facts("बस्ती। जिले के 12 थाने अव्वल रहे और इन 12 थानों को सम्मान मिला।") if f.value == 12]
    assert len(stations) == 1


def test_a_row_of_brackets_goes_on_with_what_the_sentence_before_counted() -> None:
    """“कदवा को सबसे बड़ा लक्ष्य …, जहां 14,000 कार्ड": each bracket behind it is a target of cards as well."""
    text = (
        "कटिहार। सबसे बड़ा लक्ष्य कदवा प्रखंड को मिला है, जहां 14,000 कार्ड बनने हैं। इसके बाद आजमनगर (13,500), बारसोई (13,000) और मनिहारी (7,000)"
        " जैसे प्रखंडों में कार्ड बनाए जा रहे हैं।"
    )
    found = {(f.subject, f.value, f.unit, f.modality) for f in facts(text)}
    assert {("आजमनगर", 13500, "cards", "target"), ("मनिहारी", 7000, "cards", "target")} <= found
    done = "कटिहार। कदवा प्रखंड में 14,000 कार्ड बन चुके हैं। इसके बाद आजमनगर (13,500), बारसोई (13,000) और मनिहारी (7,000) हैं।"
    assert ("बारसोई", 13000, "cards", "actual") in {(f.subject, f.value, f.unit, f.modality) for f in facts(done)}


def test_an_article_that_names_no_district_calls_it_by_its_noun() -> None:
    """In the nominative, whatever case the sentence has it in."""
    assert ("coverage", "जिला", 45942) in told("अब तक जिले में 45942 लोगों के आयुष्मान कार्ड बन चुके हैं।")


@pytest.mark.parametrize(
    ("text", "aim", "reached"),
    [
        ("पीएम सूर्य घर योजना में बांदा को 3,400 का लक्ष्य दिया गया है। इसके सापेक्ष 1,205 घरों पर पैनल लगे हैं।", 3400, 1205),
        ("बांदा में 1,860 सोख्ता बनाने का लक्ष्य था, जिसके विरुद्ध 1,420 ही बने।", 1860, 1420),
    ],
)
def test_a_target_without_a_noun_is_what_the_next_figure_is_of(text: str, aim: float, reached: float) -> None:
    first, second = facts(text)
    assert (first.kind, first.value, first.modality) == ("coverage", aim, "target")
    assert (second.value, second.out_of, second.modality) == (reached, aim, "actual")


def test_a_target_of_each_of_many_is_no_fact() -> None:
    assert facts("टीबी खोज अभियान में बांदा की हर टीम को 20 का लक्ष्य दिया गया है।") == ()


def test_a_place_that_many_share_is_nobody_s_own() -> None:
    read = facts("सुल्तानपुर। आईजीआरएस रैंकिंग में जिले के 18 में से 11 थानों को पूरे अंक मिले और वे संयुक्त रूप से पहले स्थान पर रहे।")
    assert not [f for f in read if f.kind == "rank"]
