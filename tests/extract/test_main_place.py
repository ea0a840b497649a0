"""Which place an article is about, and what its bodies go by alone."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts, told


def test_a_colon_behind_the_dateline_is_as_good_as_a_stop() -> None:
    """“भोपाल : प्रदेश में …”: the state speaks for itself, and the town is only where it was written."""
    for mark in ("।", ":", " :"):
        assert ("coverage", "मध्य प्रदेश", 57.05) in told(f"भोपाल{mark} प्रदेश में टीकाकरण का कार्य 57.05 प्रतिशत पूरा हो गया है।")


def test_a_board_without_a_dateline_speaks_of_its_state() -> None:
    """The town of a pupil is not the article's own."""
    found = told(
        "पंजाब स्कूल शिक्षा बोर्ड ने बारहवीं का रिजल्ट घोषित कर दिया है. लुधियाना की सारिका ने 450 में से 449 अंक हासिल करके दूसरा स्थान प्राप्त किया है."
        " बोर्ड की इस बार औसत पास फीसद 76.24 रहा है.",
        title="पंजाब स्कूल शिक्षा बोर्ड ने 12वीं का रिजल्ट घोषित किया",
    )
    assert {("coverage", "पंजाब", 76.24), ("score", "सारिका", 449)} <= found


@pytest.mark.parametrize(
    ("text", "title", "wanted"),
    [
        ("ग्वालियर। नगर निगम को दूसरा स्थान मिला।", "", "ग्वालियर नगर निगम"),
        ("स्वच्छता रैंकिंग में नगर निगम को तीसरा स्थान मिला।", "सिंगरौली नगर निगम को तीसरा स्थान", "सिंगरौली नगर निगम"),
        ("पटना। बांका एडीएम कार्यालय प्रथम स्थान पर है।", "", "बांका एडीएम कार्यालय"),
    ],
)
def test_a_towns_body_goes_by_the_towns_name(text: str, title: str, wanted: str) -> None:
    """Its head noun alone is that of the article's own town."""
    assert wanted in {f.subject for f in facts(text, title) if f.kind == "rank"}


def test_the_commissionerate_alone_is_the_articles_own() -> None:
    """Whoever else has one is named with it."""
    found = told("आगरा, जागरण संवाददाता। कमिश्नरेट को आइजीआरएस में दूसरा स्थान मिला है। कानपुर कमिश्नरेट पहले स्थान पर है।")
    assert ("rank", "आगरा पुलिस कमिश्नरेट", 2) in found


def test_many_of_a_kind_are_no_topic() -> None:
    """“परिषदीय विद्यालय … संवर रहे हैं": what follows is of the district."""
    found = told(
        "एटा। जिले के परिषदीय विद्यालय ऑपरेशन कायाकल्प से संवर रहे हैं। कुल 1,691 विद्यालयों में से 1,214 में बिजली का कनेक्शन हो गया है।"
    )
    assert ("coverage", "एटा", 1214) in found


def test_villages_spoken_of_make_no_district_a_village() -> None:
    """“पंचायतों में अभियान", and districts ranked."""
    found = facts("मुजफ्फरपुर। पंचायतों में आयुष्मान कार्ड बनाने का अभियान चल रहा है। दरभंगा राज्य में कार्ड बनाने में अव्वल है।")
    assert [f.subject_type for f in found if f.subject == "दरभंगा"] == ["district"]


def test_a_market_is_a_district_where_one_is_called_so() -> None:
    """मंडी alone in news of Himachal, and nowhere else."""
    text = "हमीरपुर 98.11 अंक लेकर दूसरे और मंडी 97.6 अंक लेकर तीसरे स्थान पर रहा।"
    assert ("rank", "मंडी", 3) in told(f"शिमला। {text}")
    assert ("rank", "मंडी", 3) not in told(f"लखनऊ। {text}")


def test_news_from_a_seat_is_of_its_district_where_the_title_names_that() -> None:
    """“गोपेश्वर: …" under "चमोली के चार ब्लाकों में": the seat goes by another name, and no sentence says "in the district"."""
    for mark in ("।", ":"):
        found = facts(
            f"गोपेश्वर{mark} पंचायत चुनाव के पहले चरण में 63.4 प्रतिशत मतदान हुआ।", title="चमोली के चार ब्लाकों में 63.4 प्रतिशत मतदान"
        )
        assert {f.subject for f in found if f.kind == "coverage"} == {"चमोली"}
