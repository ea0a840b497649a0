"""Tables with a target: what beside it is of it, what is counted by itself, and of which time each column is."""

from __future__ import annotations

from tests.extract.telling import facts

DRIVE = "बहराइच। टीबी मुक्त भारत अभियान में जिले में 2,41,600 लोगों की जांच का लक्ष्य है। अब तक 864 मरीज मिले।\n\n"
Row = tuple[str, float, str, float | None]


def rows_of(text: str, subject: str) -> list[Row]:
    return [(f.kind, f.value, f.unit, f.out_of) for f in facts(text) if f.subject == subject]


def test_others_than_the_target_are_counted_by_themselves() -> None:
    text = f"{DRIVE}ब्लॉक | लक्ष्य | जांच | नए मरीज | शिविर\nमहसी | 24,300 | 25,112 | 71 | 12\nनानपारा | 36,150 | 33,987 | 128 | 14"
    assert rows_of(text, "नानपारा") == [
        ("coverage", 36150, "people", None),
        ("coverage", 33987, "people", 36150),
        ("count", 128, "patients", None),
        ("count", 14, "camps", None),
    ]


def test_a_header_whose_words_only_blanks_part_is_read_alike() -> None:
    text = f"{DRIVE}ब्लॉक लक्ष्य जांच नए मरीज\nमहसी 24,300 25,112 71\nनानपारा 36,150 33,987 128"
    assert rows_of(text, "महसी") == [
        ("coverage", 24300, "people", None),
        ("coverage", 25112, "people", 24300),
        ("count", 71, "patients", None),
    ]


def test_more_of_what_the_target_is_of_stays_of_it() -> None:
    text = (
        "बहराइच। पीएम आवास योजना की समीक्षा हुई।\n\n"
        "ब्लॉक | लक्ष्य | स्वीकृत आवास | पूर्ण आवास\nमहसी | 2,430 | 2,112 | 1,710\nनानपारा | 3,615 | 3,398 | 2,128"
    )
    assert rows_of(text, "महसी") == [
        ("coverage", 2430, "houses", None),
        ("coverage", 2112, "houses", 2430),
        ("coverage", 1710, "houses", 2430),
    ]


def test_each_column_is_of_its_own_time() -> None:
    text = (
        "बिजनौर। राजस्व वसूली की सितंबर की रैंकिंग में बिजनौर प्रदेश में 13वें स्थान पर रहा।\n\n"
        "गुरुवार को हुई बैठक में रखे गए आंकड़े (राशि करोड़ रुपये में):\n\n"
        "विभाग – वर्ष 2024-25 का लक्ष्य – सितंबर तक वसूली – प्रतिशत\nआबकारी – 266 – 184.2 – 69.2\nपरिवहन – 44.2 – 31.3 – 70.8"
    )
    read = [(f.value, f.out_of, f.period, f.modality) for f in facts(text) if f.subject == "परिवहन विभाग"]
    assert read == [
        (442_000_000, None, "2024-25", "target"),
        (313_000_000, 442_000_000, "2024-09", "actual"),
        (70.8, None, "2024-09", "actual"),
    ]
