"""What ब्लॉक, तहसील, नगर पंचायत and विभाग alone mean in an article: that which its dateline or its title names.

"अछल्दा (औरैया)। ब्लॉक क्षेत्र में अब तक 40 हजार कार्ड" tells of the block of अछल्दा, and under the title "सीतापुर: महोली ब्लॉक
के 61 गांव ओडीएफ प्लस" the text's ब्लॉक is महोली's, until another of its kind is named.
"""

from __future__ import annotations

from extract import lexicon
from extract.article_state import ArticleState, Subject
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.pointing.frames import body_key
from extract.prepared import Prepared
from extract.text import fold_text


def set_own_parts(title: Prepared, text: Prepared, state: ArticleState) -> None:
    """Remember whose each head noun is that the text prints alone, where the dateline or the title tells."""
    departments = [n for n in title.names if n.kind == "headed" and body_key(n.head) == _DEPARTMENT and not n.plural]
    if len(departments) == 1 and fold_text(departments[0].text) != _DEPARTMENT:
        state.bodies[_DEPARTMENT] = Subject(departments[0].text, departments[0].type, how="pronoun")
    alone = {name.head: name for name in text.names if _stands_alone(name)}
    if not alone:
        return
    town = _town_before_district(text)
    for head, name in alone.items():
        titled = [n for n in title.names if _is_part(n) and body_key(n.head) == body_key(head)]
        if town is not None:
            called = f"{town.text} {name.text}"
            state.bodies[body_key(head)] = Subject(called, name.type, how="pronoun")
        elif len(titled) == 1:
            state.bodies[body_key(head)] = Subject(titled[0].text, titled[0].type, how="pronoun")


_DEPARTMENT = "विभाग"  # "परिवहन विभाग का राजस्व 6 हजार करोड़ के पार" over "अभी तक विभाग को 6,224 करोड़ मिले"


def _stands_alone(name: Name) -> bool:
    return name.kind in ("generic", "headed") and not name.base and _is_of_part(name)


def _is_part(name: Name) -> bool:
    return name.kind == "headed" and bool(name.base) and _is_of_part(name)


def _is_of_part(name: Name) -> bool:
    return name.head in lexicon.words("frame_words", "own_parts") and not (name.plural or name.counted)


def _town_before_district(text: Prepared) -> Name | None:
    """The town of a dateline that has its district in brackets: "कोंच (जालौन)।"; None where it is a district itself."""
    if len(text.names) < 2 or text.names[0].start > _OPENS:
        return None
    town, district = text.names[:2]
    bracketed = text.between(town.end, district.start).strip() == "(" and district.type == "district"
    closes = text.between(district.end, district.end + 1) == ")"
    own = any(place.kind == "district" for place in places(town.text))
    return town if bracketed and closes and not own and town.kind in ("place", "bare") else None


_OPENS = 3  # code points
