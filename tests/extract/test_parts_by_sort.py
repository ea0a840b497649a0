"""Parts of what was counted by their sort, in whatever words, and what became of others; sums without रुपये."""

from __future__ import annotations

from itertools import product

import pytest

from tests.extract.telling import Told, facts, lost

REVIEWED = "सीतापुर। जिले में कामकाज की समीक्षा हुई।\n\n"
WHOLES = ["जिले में 111 कनेक्शन काटे गए", "जिले में 111 शिकायतें आईं", "जिले में 111 वाहनों का चालान हुआ"]
PARTS = [
    "। इनमें 41 घरेलू, 31 कॉमर्शियल और 22 कृषि के हैं।",
    ", जिनमें 41 शहरी, 31 ग्रामीण और 22 अन्य हैं।",
    "। इनमें 41 शासकीय, 31 निजी और 22 अन्य हैं।",
    "। इनमें सबसे अधिक 41 मारपीट की, 31 घरेलू हिंसा की तथा 22 सड़क हादसों की रहीं।",
    "। इनमें 41 ए, 31 बी और 22 सी श्रेणी में हैं।",
    "। इनमें 41 गंभीर, 31 मध्यम और 22 सामान्य श्रेणी के हैं।",
    "। इनमें से 41 सील किए गए, 31 सीज किए गए और 22 छोड़ दिए गए।",
]


def test_each_part_is_read_by_whatever_words_its_sort_has() -> None:
    told: tuple[Told, ...] = tuple(("count|coverage", float(v), "सीतापुर") for v in (41, 31, 22))
    assert lost(((whole + parts, told) for whole, parts in product(WHOLES, PARTS)), REVIEWED) == []


def test_parts_are_out_of_the_whole() -> None:
    text = "जिले में 111 कनेक्शन काटे गए, इनमें 41 घरेलू, 31 कॉमर्शियल और 22 कृषि के थे।"
    assert {f.value: f.out_of for f in facts(REVIEWED + text)} == {111: None, 41: 111, 31: 111, 22: 111}


def test_figures_that_together_are_more_than_the_whole_are_no_parts() -> None:
    text = "जिले में 111 कनेक्शन काटे गए। इनमें 41 घरेलू हैं, 31 और 96 अन्य के।"
    assert not {31, 96} & {f.value for f in facts(REVIEWED + text)}


DONE = [
    ("जिले को 412 आवास बनाने थे, उसने सिर्फ 96 बनाए।", 96),
    ("जिले को 412 आवास बनाने थे, अब तक 96 ही बने हैं।", 96),
    ("जिले में 412 वाहनों का चालान हुआ और 96 सीज किए गए।", 96),
]


@pytest.mark.parametrize(("text", "value"), DONE)
def test_what_became_of_so_many_is_read(text: str, value: float) -> None:
    assert lost([(text, (("count|coverage", value, "सीतापुर"),))], REVIEWED) == []


SUMS = [
    (
        "डिपो की आय में बदायूं डिपो आगे रहा, उसने 3.51 करोड़ रुपये कमाए। रुहेलखंड डिपो 3.04 करोड़ के साथ दूसरे स्थान पर है।",
        3.04e7,
        "रुहेलखंड",
    ),
    ("बदायूं डिपो ने 3.51 करोड़ रुपये कमाए। पीलीभीत डिपो की बसें 2.14 करोड़ ही कमा सकीं।", 2.14e7, "पीलीभीत"),
    ("विभाग को 8,250 करोड़ रुपये जुटाने हैं। नवंबर तक 4,912.7 करोड़ आ चुके हैं।", 49127000000, ""),
    ("संघ ने अंजलि को 50 हजार रुपये दिए हैं, सरकार की ओर से उसे ढाई लाख मिलेंगे।", 250000, "अंजलि"),
    ("सरकारी भवनों पर पौने छह करोड़ रुपये बकाया हैं, इनमें अकेले डीएमसीएच पर 1.18 करोड़ हैं।", 1.18e7, "डीएमसीएच"),
    ("निगम की आय 38 करोड़ रुपये रही।", 3.8e8, ""),
    ("सफाई पर निगम सालाना 38 करोड़ रुपये खर्च करता है।", 3.8e8, ""),
]


@pytest.mark.parametrize(("text", "value", "subject"), SUMS)
def test_a_sum_without_its_currency_is_read_where_sums_are_spoken_of(text: str, value: float, subject: str) -> None:
    assert lost([(text, (("amount", value, subject),))], "बरेली। ") == []


@pytest.mark.parametrize(
    "text",
    [
        "विभाग ने 6.40 करोड़ रुपये वसूले, जो 7.50 करोड़ के लक्ष्य से कम है।",
        "तिजोरी का लॉक तोड़कर पांच लाख रुपये ले गए।",
        "निर्माता ने 65 करोड़ रुपये खर्च किए, ट्रेलर को दो लाख लाइक मिले।",
    ],
)
def test_aims_and_what_is_counted_are_no_sums(text: str) -> None:
    values = {f.value for f in facts(f"बरेली। {text}") if f.kind == "amount"}
    assert not values & {7.5e7, 1e5, 2e5}
