"""Rows of one subject over years, months and days, with a header and without one."""

from __future__ import annotations

import pytest

from tests.extract.telling import facts

_RANKS = {("rank", "बरेली", 149, "2020"), ("rank", "बरेली", 151, "2021"), ("rank", "बरेली", 80, "2023")}


@pytest.mark.parametrize(
    "rows",
    [
        "वर्ष | रैंक\n2020 | 149\n2021 | 151\n2023 | 80",
        "साल - स्थान\n2020 - 149\n2021 - 151\n2023 - 80",
        "2020 - 149\n2021 - 151\n2023 - 80",
        "2020: 149\n2021: 151\n2023: 80",
        "• 2020 : 149वां\n• 2021 : 151वां\n• 2023 : 80वां",
    ],
)
def test_places_over_the_years(rows: str) -> None:
    found = facts(f"स्वच्छ सर्वेक्षण में बरेली की रैंकिंग\n{rows}")
    assert {(f.kind, f.subject, f.value, f.period) for f in found} == _RANKS
    assert {f.measure for f in found} == {"स्वच्छ सर्वेक्षण"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "आगरा। नतीजे घोषित हुए।\n\nजिले का परिणाम\nवर्ष | उत्तीर्ण प्रतिशत\n2022 | 88.18\n2023 | 89.78",
            {("coverage", "आगरा", 88.18, "percent", "2022"), ("coverage", "आगरा", 89.78, "percent", "2023")},
        ),
        (
            "सागर में पिछले चुनावों में मतदान\n2018 : 73.1 प्रतिशत\n2023 : 75.5 प्रतिशत",
            {("coverage", "सागर", 73.1, "percent", "2018"), ("coverage", "सागर", 75.5, "percent", "2023")},
        ),
        (
            "पटना। आंकड़े आए।\n\nदेश में जीएसटी संग्रह (करोड़ रुपये में)\nजुलाई - 1,82,075\nअगस्त - 1,74,962",
            {
                ("amount", "भारत", 1_820_750_000_000, "INR", "2024-07"),
                ("amount", "भारत", 1_749_620_000_000, "INR", "2024-08"),
            },
        ),
        (
            "लखनऊ। कर संग्रह बढ़ा है।\n\nराज्य में जीएसटी संग्रह (आंकड़े करोड़ रुपये में)\n"
            "माह | 2022-23 | 2023-24\nअप्रैल | 10168 | 11213\nमार्च | 7468 | 8217",
            {
                ("amount", "उत्तर प्रदेश", 101_680_000_000, "INR", "2022-04"),
                ("amount", "उत्तर प्रदेश", 112_130_000_000, "INR", "2023-04"),
                ("amount", "उत्तर प्रदेश", 74_680_000_000, "INR", "2023-03"),
                ("amount", "उत्तर प्रदेश", 82_170_000_000, "INR", "2024-03"),
            },
        ),
        (
            "भोपाल। बुखार फैल रहा है।\n\nडेंगू के मरीज\n2022 - 680\n2023 - 712",
            {("count", "भोपाल", 680, "patients", "2022"), ("count", "भोपाल", 712, "patients", "2023")},
        ),
        (
            "इंदौर। शहर आगे है।\n\nइंदौर का प्रदर्शन\n2021 : पहला स्थान\n2022 : दूसरा स्थान",
            {("rank", "इंदौर", 1, "rank", "2021"), ("rank", "इंदौर", 2, "rank", "2022")},
        ),
    ],
)
def test_figures_over_time(text: str, wanted: set[tuple[str, str, float, str, str]]) -> None:
    assert {(f.kind, f.subject, f.value, f.unit, f.period) for f in facts(text)} == wanted


@pytest.mark.parametrize(
    "text",
    [
        "कोटा। कार्यक्रम तय हुआ।\n\nपरीक्षा का कार्यक्रम\n12 मार्च - 240 केंद्र\n15 मार्च - 260 केंद्र",
        "कोटा। इतिहास जानिए।\n\nप्रमुख तिथियां\n1947 - 15 अगस्त\n1950 - 26 जनवरी",
        "कोटा। आंकड़े आए।\n\nकुछ बातें\n2022 - 680\n2023 - 712",
        "कोटा। वसूली हुई।\n\nकर की वसूली\n2022 - 680\n2023 - 712",
    ],
)
def test_rows_of_times_of_which_nothing_says_what_they_tell(text: str) -> None:
    """Dates laid down, figures of nothing, sums whose scale nobody tells."""
    assert facts(text) == ()
