"""Which field a rank takes over from those before it: a station's place is among none of the districts."""

from __future__ import annotations

from tests.extract.telling import facts


def scopes(text: str) -> dict[tuple[str, float], str]:
    return {(f.subject, f.value): f.scope for f in facts(text) if f.kind == "rank"}


def test_stations_take_no_field_of_districts() -> None:
    found = scopes(
        "एटा। आईजीआरएस रैंकिंग में एटा पुलिस को आगरा जोन में दूसरा स्थान मिला। जोन के आठ जिलों में मथुरा पुलिस पहले पायदान पर है।\n\n"
        "सकीट और जैथरा थाने क्रमशः 61वीं व 88वीं रैंक पर ठहरे।"
    )
    assert found["सकीट", 61] == found["जैथरा", 88] == ""


def test_the_level_of_a_group_s_place_is_that_of_its_members() -> None:
    found = scopes(
        "एटा। आईजीआरएस रैंकिंग में एटा पुलिस को आगरा जोन में दूसरा स्थान मिला।\n\n"
        "जिले के 17 में से तीन थाने प्रदेश स्तर पर प्रथम रैंक पाने में सफल रहे। इनमें सकीट, जैथरा एवं महिला थाना हैं।"
    )
    assert found["सकीट", 1] == found["महिला थाना", 1] == "प्रदेश"


def test_among_the_stations_of_the_district() -> None:
    found = scopes(
        "नूरपुर। सीसीटीएनएस रैंकिंग में शिमला को 14 पुलिस जिलों में 13वें स्थान से संतोष करना पड़ा। "
        "जिला के थानों में इंदौरा 100 अंक लेकर अव्वल आया, जवाली दूसरे पायदान पर रहा।"
    )
    assert found["इंदौरा", 1] == found["जवाली", 2] == "जिला"
