"""Rows of a name and several counts, and short lines under what tells of them."""

from __future__ import annotations

from tests.extract.telling import facts, told


def test_each_figure_of_a_row_is_of_the_noun_before_it() -> None:
    text = "पिछले साल के सड़क हादसों का ब्योरा आया है।\n\nरायगढ़- हादसे 618, मौत 342\n\nकोरबा- हादसे 571, मौत 298"
    assert {(f.subject, f.unit, f.value) for f in facts(text)} == {
        ("रायगढ़", "accidents", 618),
        ("रायगढ़", "deaths", 342),
        ("कोरबा", "accidents", 571),
        ("कोरबा", "deaths", 298),
    }


def test_lines_of_a_name_and_a_share_below_their_header() -> None:
    text = "मतदान के आंकड़े नीचे हैं।\n\nविधानसभा मतदान (प्रतिशत)\n\nमनावर 76.2\n\nबदनावर 82.57\n\nकुक्षी 73.84"
    assert told(text) == {("coverage", "मनावर", 76.2), ("coverage", "बदनावर", 82.57), ("coverage", "कुक्षी", 73.84)}


def test_columns_of_years_below_what_is_told_of_them() -> None:
    text = "सही पढ़ने वाले बच्चों का प्रतिशत नीचे है।\n\nजिला 2022 2024\n\nचतरा 17.9 23.4\n\nदुमका 21.2 19.8"
    assert {(f.subject, f.value, f.period) for f in facts(text)} == {
        ("चतरा", 17.9, "2022"),
        ("चतरा", 23.4, "2024"),
        ("दुमका", 21.2, "2022"),
        ("दुमका", 19.8, "2024"),
    }


def test_a_scale_in_brackets_may_stand_in_a_header_that_blanks_part() -> None:
    text = "निवेश प्रस्तावों में राज्यों की स्थिति:\n\nस्थान राज्य प्रस्ताव (करोड़ रुपये)\n\n1 ओडिशा 2,64,000\n\n2 छत्तीसगढ़ 2,18,000\n\n6 झारखंड 87,300"
    assert {("amount", "ओडिशा", 2.64e12), ("rank", "ओडिशा", 1), ("rank", "झारखंड", 6)} <= told(text)


def test_sums_below_a_sentence_that_tells_their_scale() -> None:
    text = "जीएसटी वसूली इस प्रकार रही, राशि करोड़ रुपये में:\n\nबिजनौर : 70 के सापेक्ष 61.12\n\nअमरोहा : 50 के सापेक्ष 52.75"
    assert {(f.kind, f.subject, f.value, f.out_of) for f in facts(text)} == {
        ("amount", "बिजनौर", 61.12e7, 70e7),
        ("amount", "अमरोहा", 52.75e7, 50e7),
    }
