"""A year of one district's figures as three papers tell them: with a gap, a disagreement, a target, verdicts and spellings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from extract.fact import Fact, Mention, Reading, StationMention
from scraper.article import Article
from store import Store, add_review

KANPUR = {"subject": "कानपुर", "subject_type": "district", "subject_code": "157"}
IGRS = {"kind": "rank", "measure": "आईजीआरएस रैंकिंग", "unit": "rank", "scope": "प्रदेश"}
WATER = {"kind": "coverage", "measure": "हर घर जल योजना", "unit": "percent", "out_of_role": "population"}


class News:
    """Saves one article a fact. `told` gives the fact's id."""

    def __init__(self, store: Store) -> None:
        self.store, self.count = store, 0

    def told(self, outlet: str, value: float, period: str, *, published: str = "", said: str = "", district: str = "",
             **more: Any) -> int:  # fmt: skip
        fields: dict[str, Any] = KANPUR | more
        self.count += 1
        words = said or f"{value:g}"
        text = f"{period} में {fields['subject']}: {fields.get('measure', '')} में {words} दर्ज हुआ, खबर {self.count}."
        start = text.index(words, text.index(":"))
        mention = Mention(role="value", field="text", start=start, end=start + len(words), quote=words)
        fact = Fact(value=value, period=period, quote=words, sentence=text, mentions=(mention,), confidence=0.9,
                    rule="made.up", **fields)  # fmt: skip
        url = f"https://{outlet}/khabar-{self.count}"
        at = text.index(str(fields["subject"]))
        stations = ()
        if fields["subject_type"] == "police_station":
            name = str(fields["subject"])
            stations = (StationMention(name=name, field="text", start=at, end=at + len(name),
                                       district=district),)  # fmt: skip
        article = Article(id=url, url=url, outlet=outlet, title=f"खबर {self.count}", text=text,
                          published=published or _then(period), published_source="json-ld")  # fmt: skip
        self.store.save(article, Reading(facts=(fact,), stations=stations))
        return int(self.store.rows("SELECT max(id) AS id FROM facts")[0]["id"])


def _then(period: str) -> str:
    """The seventh of the next month, for a month."""
    if len(period) != 7 or int(period[5:]) > 12:
        return "2024-01-15T09:00:00+05:30"
    year, month = int(period[:4]), int(period[5:])
    return f"{year + month // 12}-{month % 12 + 1:02}-07T09:00:00+05:30"


def a_year(path: Path) -> dict[str, int]:
    """Write the database. Gives some facts' ids: right, wrong, corrected, disagreeing, target, yearly, undated, moved, and so on."""
    ids: dict[str, int] = {}
    with Store.open(path) as store:
        news = News(store)
        ranks = {1: 62, 2: 58, 3: 61, 4: 55, 5: 49, 6: 52, 8: 47, 9: 45, 10: 38, 11: 33, 12: 29}  # none of July
        for month, rank in ranks.items():
            ids[f"jagran-{month}"] = news.told(
                "jagran.com", rank, f"2023-{month:02}", out_of=75, out_of_role="field", **IGRS
            )
        for month in (1, 2, 3, 4, 8, 9, 10):
            value = 54 if month == 9 else ranks[month]
            spelt = {"measure": "आइजीआरएस रैंकिंग", "scope": ""} if month > 3 else {}
            ids[f"amarujala-{month}"] = news.told("amarujala.com", value, f"2023-{month:02}", **IGRS | spelt)
        for month in (4, 5, 6, 7, 8, 9):
            ids[f"live-{month}"] = news.told("livehindustan.com", 45 if month == 9 else 50 - month, f"2023-{month:02}", **IGRS,
                                             subject="कानपुर नगर")  # fmt: skip
        for month, share in enumerate((31, 36.5, 41, 45, 52.25, 58, 61, 66, 71.4, 75, 79, 82.73), 1):
            ids[f"water-{month}"] = news.told("jagran.com", share, f"2023-{month:02}", **WATER)
        ids["other-water"] = news.told("amarujala.com", 62.5, "2023-08", **WATER)
        ids["target"] = news.told("jagran.com", 100, "2024-03", modality="target", **WATER)
        ids["yearly"] = news.told("livehindustan.com", 57, "2023-24", **WATER)
        ids["undated"] = news.told("livehindustan.com", 99, "", **WATER)
        for period, value in (("2021-22", 14_000_000), ("2022-23", 16_500_000), ("2023-24", 21_300_000)):
            news.told("jagran.com", value, period, kind="amount", measure="राजस्व वसूली", unit="INR")
        for month, (value, most) in {5: (81, 90), 6: (410, 500)}.items():
            news.told("jagran.com", value, f"2023-{month:02}", kind="score", measure="स्वच्छ सर्वेक्षण", unit="marks",
                      out_of=most, out_of_role="maximum")  # fmt: skip
        ids["single"] = news.told("jagran.com", 14, "2023-05", kind="count", measure="पोषण अभियान", unit="people")
        ids["city"] = news.told("jagran.com", 77, "2023-05", subject_type="city", subject_code="", **WATER)
        ids["elsewhere"] = news.told("jagran.com", 70, "2023-05", subject="उन्नाव", subject_code="", **WATER)
        news.told("jagran.com", 3, "2023-05", subject="फ़तेहगढ़", subject_code="", **IGRS)
        news.told("jagran.com", 4, "2023-06", subject="फतेहगढ", subject_code="", **IGRS)
        for month, district in ((5, "कानपुर नगर"), (6, "कानपुर नगर"), (5, "लखनऊ")):
            news.told("jagran.com", month, f"2023-{month:02}", subject="महिला थाना", subject_type="police_station", subject_code="",
                      district=district, **IGRS)  # fmt: skip
        for month in (1, 2, 3, 4, 5):
            add_review(store, ids[f"jagran-{month}"], "right", reviewer="asha")
        for month in (1, 2, 3, 4, 5, 6):
            add_review(store, ids[f"water-{month}"], "right", reviewer="asha")
        add_review(store, ids["amarujala-2"], "wrong", reviewer="asha")
        add_review(store, ids["jagran-6"], "corrected", reviewer="asha", correction={"value": 51})
        add_review(store, ids["live-5"], "corrected", reviewer="asha", correction={"subject": "कानपुर देहात"})
        add_review(store, ids["elsewhere"], "corrected", reviewer="asha", correction={"subject": "कानपुर नगर"})
        add_review(store, ids["amarujala-1"], "unsure", reviewer="asha")
    return ids
