"""Lists and tables that lost what parted their cells: nothing but blanks, a figure before its name, labels in each row, bars one a line."""

from __future__ import annotations

import pytest

from extract.extractor import Extractor
from scraper.article import Article
from tests.extract.telling import facts

BLOCKS = (("खरकी", 41.5), ("अलपीटो", 53.2), ("चेडरा", 58.0), ("गोविंदपुर", 64.25))
STATIONS = (("कर्नलगंज", 84, 61), ("वजीरगंज", 57, 40), ("मोतीगंज", 33, 33))


def coverage(text: str, title: str = "") -> set[tuple[str, float]]:
    return {(f.subject, f.value) for f in facts(text, title) if (f.kind, f.unit) == ("coverage", "percent")}


def article(opening: str, rows: list[str], gap: str = "\n\n", behind: str = "बीडीओ ने पंचायत सेवकों से जवाब मांगा है।") -> str:
    return "\n\n".join([opening, gap.join(rows), behind])


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
@pytest.mark.parametrize(
    "header", ["पंचायत प्रतिशत", "पंचायत        काम (%)", "क्र.सं. पंचायत पूरा काम (%)", "(पंचायतवार काम, प्रतिशत में)"]
)
def test_names_and_figures_that_only_blanks_part(header: str, gap: str) -> None:
    numbered = header.startswith("क्र")
    rows = [f"{i} {name} {share}" if numbered else f"{name} {share}" for i, (name, share) in enumerate(BLOCKS, 1)]
    assert coverage(article("हजारीबाग। विष्णुगढ़ प्रखंड में आवास का काम चल रहा है।", [header, *rows], gap)) == set(BLOCKS)


@pytest.mark.parametrize("mark", [" --- ", " - ", " : "])
def test_figures_before_their_names(mark: str) -> None:
    rows = [f"{share}{mark}{name}" for name, share in BLOCKS]
    text = article("हजारीबाग। विष्णुगढ़ प्रखंड में जल जीवन मिशन का काम चल रहा है।", ["(घरों में नल, प्रतिशत में)", *rows])
    assert coverage(text) == set(BLOCKS)


def test_a_place_before_the_name_below_the_size_of_the_field() -> None:
    rows = ["जिले के 11 प्रखंडों में रैंक प्रखंड उपलब्धि (प्रतिशत)", "1 रामगढ़ 97.3", "2 कुदरा 94.15", "11 अधौरा 52.6"]
    found = facts(article("भभुआ। धान खरीद में प्रखंडों की रैंकिंग बनी है।", rows))
    assert {(f.subject, f.value, f.out_of) for f in found if f.kind == "rank"} == {
        ("रामगढ़", 1, 11),
        ("कुदरा", 2, 11),
        ("अधौरा", 11, 11),
    }
    assert {(f.subject, f.value) for f in found if f.kind == "coverage"} == {
        ("रामगढ़", 97.3),
        ("कुदरा", 94.15),
        ("अधौरा", 52.6),
    }


def test_a_header_parted_by_commas() -> None:
    rows = ["जोन में स्थान, स्टेशन, अंक (1000 में)", "4 कोडरमा स्टेशन 912", "11 पारसनाथ स्टेशन 874", "19 बरकाकाना स्टेशन 846"]
    found = facts(article("हजारीबाग। स्वच्छ स्टेशन सर्वेक्षण का परिणाम आया है।", rows, "\n"))
    assert {(f.kind, f.value) for f in found} == {
        ("rank", 4), ("score", 912), ("rank", 11), ("score", 874), ("rank", 19), ("score", 846),
    }  # fmt: skip


@pytest.mark.parametrize("bars", [False, True])
def test_places_of_two_years(bars: bool) -> None:
    cells = [
        ["विश्वविद्यालय", "2024", "2025"],
        ["गुरु जंभेश्वर विश्वविद्यालय", "73", "58"],
        ["महर्षि दयानंद विश्वविद्यालय", "36", "41"],
    ]
    rows = ["\n".join(f"|\n{cell}" for cell in row) + "\n|" if bars else " | ".join(row) for row in cells]
    found = facts(article("चंडीगढ़। एनआईआरएफ की रैंकिंग आई है। वर्षवार रैंक इस प्रकार है।", rows))
    assert {(f.subject, f.value, f.period) for f in found if f.kind == "rank"} == {
        ("गुरु जंभेश्वर विश्वविद्यालय", 73, "2024"),
        ("गुरु जंभेश्वर विश्वविद्यालय", 58, "2025"),
        ("महर्षि दयानंद विश्वविद्यालय", 36, "2024"),
        ("महर्षि दयानंद विश्वविद्यालय", 41, "2025"),
    }


@pytest.mark.parametrize("mark", [": ", " - ", "– "])
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
@pytest.mark.parametrize("numbered", [False, True])
def test_rows_that_label_their_figures(mark: str, gap: str, numbered: bool) -> None:
    rows = [
        f"{f'{at}. ' if numbered else ''}{name}{mark}प्राप्त {got}, निस्तारित {done}, लंबित {got - done}"
        for at, (name, got, done) in enumerate(STATIONS, 1)
    ]
    text = article("गोंडा। मई में किस थाने को मिलीं कितनी शिकायतें", rows, gap)
    found = [(f.kind, f.subject, f.value) for f in facts(text)]
    assert sorted(found) == sorted(
        (kind, name, value)
        for name, got, done in STATIONS
        for kind, value in (("count", got), ("coverage", done), ("count", got - done))
    )
    read = Extractor().read(Article(id="x", title="", text=text, published="2025-06-09"))
    assert {station.name for station in read.stations} == {name for name, *_ in STATIONS}


def test_a_school_with_its_books_and_its_benches() -> None:
    schools = (("प्रावि ददरी", 145, 96), ("प्रावि पिलकिछा", 210, 151))
    rows = [
        f"{name} : नामांकन {all_of}, उपस्थित {there} ({there / all_of * 100:.1f}%)" for name, all_of, there in schools
    ]
    found = facts(article("जौनपुर। बीएसए ने स्कूलों का निरीक्षण किया। बच्चों की उपस्थिति इस प्रकार मिली:", rows))
    assert {(f.subject, f.value, f.aspect) for f in found if f.unit != "percent"} == {
        (name, value, aspect) for name, all_of, there in schools for aspect, value in (("", all_of), ("present", there))
    }
    assert {f.subject for f in found if f.unit == "percent"} == {name for name, *_ in schools}


def test_rows_of_the_whole_place_and_of_others() -> None:
    rows = ["तहसील लक्ष्य पंजीकृत प्रतिशत", "बीकापुर 61250 39812 65", "सोहावल 48400 35816 74", "पूरा जिला 109650 75628 69"]
    found = facts(article("अयोध्या। तहसीलों में अब तक पंजीकृत किसान:", rows))
    assert {f.subject for f in found} == {"बीकापुर तहसील", "सोहावल तहसील", "अयोध्या"}
    assert {f.unit for f in found} == {"farmers", "percent"}


def test_places_of_a_state_and_of_the_country_are_of_their_columns() -> None:
    rows = ["शहर\tराष्ट्रीय रैंक\tराज्य रैंक", "अंबिकापुर\t14\t1", "रायपुर\t19\t3", "बिलासपुर\t28\t6"]
    found = facts(article("रायपुर। स्वच्छ सर्वेक्षण 2023 के नतीजे आए हैं।", rows, "\n"))
    assert {(f.subject, f.value, f.scope) for f in found if f.value in (14, 1)} == {
        ("अंबिकापुर", 14, "देश"),
        ("अंबिकापुर", 1, "प्रदेश"),
    }


def test_sums_behind_the_months() -> None:
    rows = ["जिला | अगस्त | सितंबर | कुल", "मेरठ | 18 | 64 | 82", "बागपत | 5 | 21 | 26"]
    found = facts(article("मेरठ। मंडल में डेंगू के मरीज", rows))
    assert {f.kind for f in found} == {"count"}
    assert {f.value for f in found} == {18, 64, 82, 5, 21, 26}


def test_places_below_their_field_whether_one_follows_the_other_or_not() -> None:
    rows = ["प्रदेश के 22 जिलों में स्थान (2025-26)", "1. पंचकूला", "2. करनाल", "9. यमुनानगर", "22. नूंह"]
    found = facts(article("चंडीगढ़। ईज ऑफ डूइंग बिजनेस रैंकिंग आई है।", rows))
    assert {(f.subject, f.value, f.out_of) for f in found} == {
        ("पंचकूला", 1, 22), ("करनाल", 2, 22), ("यमुनानगर", 9, 22), ("नूंह", 22, 22),
    }  # fmt: skip


def test_a_list_that_goes_on_from_a_place_told_before() -> None:
    told = "चंडीगढ़। थानों की वार्षिक रैंकिंग में हथीन थाने को चौथा स्थान मिला।"
    rows = ["बाकी थानों की लिस्ट ये रही:", "- 5. बिलासपुर (यमुनानगर)", "- 6. महिला थाना (रोहतक)", "- 7. नांगल चौधरी (महेंद्रगढ़)"]
    found = {f.value for f in facts(article(told, rows, "\n")) if f.kind == "rank"}
    assert found == {4, 5, 6, 7}


@pytest.mark.parametrize(
    "text",
    [
        "बांदा। पुलिस ने चोरी का खुलासा किया।\n\nथाने में 45\n\nबाजार में 12\n\nसड़क पर 7",
        "बांदा। सोने चांदी के भाव\n\nसोना 72400\n\nचांदी 91200\n\nप्लेटिनम 28000",
        "बांदा। मैच का हाल\n\nरोहित 45\n\nविराट 82\n\nगिल 12",
    ],
)
def test_names_and_figures_of_nothing_told(text: str) -> None:
    assert [f for f in facts(text) if f.kind in ("rank", "score", "coverage")] == []


@pytest.mark.parametrize(
    "rows",
    [
        "घायल यात्री|राजेश कुमार 45|सुनीता देवी 38|मोहन लाल 62",
        "मृतकों की सूची:|1 राजेश कुमार 45|2 सुनीता देवी 38|3 मोहन लाल 62",
        "ये ट्रेनें रहेंगी निरस्त|वैशाली एक्सप्रेस 12553|बिहार संपर्क क्रांति 12565|गोरखधाम एक्सप्रेस 12555",
        "थाना प्रभारियों के मोबाइल|सदर 9454401234|सिटी 9454401235|लाइन 9454401236",
        "इन बसों का बदला समय|लखनऊ 10.30|कानपुर 11.15|दिल्ली 12.45",
        "इन धाराओं में दर्ज हुए मुकदमे|हत्या 302|लूट 392|डकैती 395",
        "बांधों का जलस्तर|बरगी 418|तवा 352|इंदिरा सागर 258",
        "मरीजों ने बताई पीड़ा|वजीरगंज : राजेश कुमार, 45|मनकापुर : सुनीता देवी, 38|तरबगंज : मोहन लाल, 62",
        "मंत्रिमंडल में स्थान|1. राम सिंह|2. श्याम लाल|3. मोहन यादव",
        "इतिहास में स्थान|1857. मेरठ विद्रोह|1942. भारत छोड़ो",
        "पहला मुकाबला भारत ने जीता।|शेष मैच|2. इंदौर|3. राजकोट|4. पुणे",
        "तीसरे दिन सुनवाई हुई।|मामले की सूची|4. राम बनाम श्याम|5. मोहन बनाम सोहन|6. गीता बनाम सीता",
        "नदियां बढ़ रही हैं, अफसर नजर रखे हैं|राप्ती - 105.2|सरयू - 92.7|कुआनो - 84.9",
        "एसडीएम ने अफसरों को मौके पर जाने को कहा है|सीओ सदर - 9454401234|सीओ सिटी - 9454401235|सीओ लाइन - 9454401236",
        "कक्षा में बच्चे|रिया - पहली|सोनम - दूसरी|मोहित - तीसरी",
    ],
)
def test_rows_of_ages_numbers_hours_and_names_alone(rows: str) -> None:
    assert facts("\n\n".join(rows.split("|"))) == ()


def test_a_header_of_the_field_a_name_and_marks() -> None:
    rows = ["जिले के 11 प्रखंडों में रैंक प्रखंड प्राप्तांक", "1 सदर 82", "2 हरैया 80", "3 बनकटी 79"]
    found = {(f.kind, f.subject, f.value) for f in facts("\n\n".join(rows))}
    assert found == {
        (k, n, v)
        for n, r, m in (("सदर", 1, 82), ("हरैया", 2, 80), ("बनकटी", 3, 79))
        for k, v in (("rank", r), ("score", m))
    }


def test_whom_a_work_did_not_reach_is_counted() -> None:
    rows = ["कितने मजदूरों को नहीं मिला काम", "गोंडा में 450 मजदूर", "बहराइच में 420 मजदूर", "बलरामपुर में 390 मजदूर"]
    assert {f.kind for f in facts("\n".join(rows))} == {"count"}


def test_lines_of_dashes_lose_no_article() -> None:
    assert [f.value for f in facts("गोंडा में 45 लोग मिले।\n\n----\n\n----\n\n----")] == [45]
