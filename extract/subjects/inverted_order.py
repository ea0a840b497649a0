"""Whom a number is about where the order of its clause is turned: the name behind its place, behind the most, behind a turn.

“पहले नंबर पर छत्तीसगढ़, दूसरे नंबर पर महाराष्ट्र", "सबसे कम 48.1 फीसदी मतदान पटना साहिब में", "…, जबकि अनिस राजभर दूसरे".
"""

from __future__ import annotations

import regex

from extract.article_state import ArticleState, Subject
from extract.holders.gaps import only_fillers
from extract.holders.subject_types import SCOPE_TYPES
from extract.joints import INDEX
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.subjects.subject_behind import named_at_once


def does_more(claim: Claim, before: Subject, left: list[Name], prepared: Prepared) -> bool:
    """Whether the subject behind the number before is the last name before a rank, with the mark of one who does or gets.

    Not where a joint begins another clause: "आठवें पर एम्स दिल्ली को जगह मिली और दसवें नंबर पर बीएचयू है".
    """
    own = [n for n in left if n.after <= claim.start and n.kind in _PLACED]
    if claim.kind != "rank" or not own or own[-1].start != before.start or own[-1].case not in ("ergative", "dative"):
        return False
    return _JOINT.search(prepared.between(own[-1].after, claim.start)) is None


_JOINT = regex.compile(r"(?<!\p{L})(?:और|तथा|एवं|जबकि|वहीं)(?!\p{L}|\p{M})|[,;]")


def most_behind(claim: Claim, left: list[Name], right: list[Name], prepared: Prepared) -> Name | None:
    """“सबसे कम 48.1 फीसदी मतदान पटना साहिब में हुआ": behind a superlative the place stands behind its figure, where none stands before."""
    if claim.kind == "rank":
        return None
    said = _MOST.search(prepared.folded.text, max(0, claim.anchor - _SUPERLATIVE), claim.anchor)
    own = [n for n in left if not _CLAUSE_ENDS.search(prepared.between(n.after, claim.anchor))]
    if said is None or any(n.type not in SCOPE_TYPES and n.kind in _PLACED and n.case for n in own):
        return None
    for name in right:
        if _CLAUSE_ENDS.search(prepared.between(claim.end, name.start)):
            return None
        place = (
            name.kind == "bare" and name.case == "locative" and prepared.tokens.evidence.is_place(name.start, name.end)
        )
        place = place or (name.kind == "bare" and name.case == "ergative")  # "64 युवाओं का चयन जेबीएम आटो ने किया"
        if (
            (place or name.kind in ("place", "headed"))
            and not (name.plural or name.counted)
            and (name.type not in SCOPE_TYPES or name.kind == "place")
        ):
            return name if name.case in ("locative", "ablative", "genitive", "ergative", "dative") else None
    return None


_PLACED = ("place", "headed", "bare")
_SUPERLATIVE = 32  # characters: "सबसे ज्यादा रिजल्ट "
_MOST = regex.compile(r"(?<!\p{L})(?:सबसे\s+(?:अधिक|ज्यादा|कम)|सर्वाधिक|न्यूनतम|अधिकतम)\s+(?:[\p{L}\p{M}]+\s+){0,2}$")
_CLAUSE_ENDS = regex.compile(
    r"[,;।]|(?<![\p{L}\p{M}])(?:जबकि|वहीं|लेकिन|तो|और|व|तथा|एवं|है|हैं|रहा|रही|हुआ|हुई)(?![\p{L}\p{M}])"
)


def held_by_behind(claim: Claim, right: list[Name], prepared: Prepared) -> Name | None:
    """“जबकि दूसरे स्थान पर रहीं गाजियाबाद की अनुष्का चंद्रा ने", "तीसरे स्थान पर यूपी के रहने वाले अक्षत कौशिक हैं”: who holds a place, behind it.

    Where they are from may stand between; what opens a clause with its place has no subject before it.
    """
    text = prepared.folded.text
    if claim.kind != "rank" or not prepared.between(claim.start, claim.end).endswith("पर"):
        return None
    if _OPENS_CLAUSE.search(text, max(0, claim.start - _SUPERLATIVE), claim.start) is None:
        return None
    said = _HELD.match(text, claim.end)
    at = said.end() if said else claim.end + 1
    for name in right:
        if name.start != at or name.plural or name.counted:
            return None
        if name.case == "genitive" and name.kind in _PLACED:
            if said is not None and _FIGURE.match(text, name.after):
                return name  # "पहले स्थान पर मौजूद हरियाणा के 99.9 अंक हैं"
            if _ITS_OWN.match(text, name.after):
                return name  # "जबकि दूसरे स्थान पर संत कबीर स्कूल के प्रतिभागी रहे"
            lives = _LIVES_THERE.match(text, name.after)
            at = lives.end() if lives else name.after + 1
            continue
        if name.kind not in (*_PLACED, "person"):
            return None
        if name.case == "locative":  # "तीसरे नंबर पर दिल्ली में 422, चौथे पर कैथल में 421"
            return name if _FIGURE.match(text, name.after) else None
        does = name.case in ("ergative", "dative") and (
            said is not None or _TAKES_IT.match(text, name.after) or _ITS_FIGURE.match(text, name.after)
        )
        return name if does or (not name.case and _STANDS.match(text, name.end)) else None
    return None


_FIGURE = regex.compile(
    r"\s+"
    + INDEX
    + r"\d[\d.]*\s*(?:[,;।]|%|$|(?:और|तथा|एवं|व|एक्यूआई|अंक|फीसदी|प्रतिशत|फीसद|है|रहा|मिला|दर्ज)(?!\p{L}|\p{M}))"
)
# "तो तीसरे स्थान पर हरदोई ने 2,397 कार्ड बनाए", "और दूसरे स्थान पर एटा को 84 अंक मिले"
_ITS_FIGURE = regex.compile(r"\s+(?:(?:भी|ही|कुल|केवल|मात्र|सिर्फ)\s+)*\d")
_OPENS_CLAUSE = regex.compile(
    r"(?:^|[,;।\n]\s*|(?<!\p{L})(?:और|व|तथा|एवं|जबकि|वहीं|उधर|तो)\s+){1,2}(?:(?:इस\s+)?(?:सूची|लिस्ट|रैंकिंग)\s+में\s+)?$"
)
_HELD = regex.compile(
    r"\s+(?:(?:रहीं|रही|रहे|आईं|आई|आए|रहने\s+वाल[ेी])|(?:मौजूद|काबिज|बरकरार|विराजमान|स्थित|चल\s+रहे|चल\s+रही)(?:\s+रहे)?)\s+"
)
# "जबकि दूसरे स्थान पर बंजार ने जगह बनाई", "तीसरे स्थान पर पेंड्रा को जगह मिली"
_TAKES_IT = regex.compile(
    r"\s+(?:(?:भी|ही|अपनी|अपना)\s+)*(?:(?:जगह|स्थान)\s+(?:बना|पा|मिल|प्राप्त|हासिल|दिया|दी)|कब्जा|बाजी\s+मारी|संतोष)"
)
_ITS_OWN = regex.compile(
    r"\s+(?:[\p{L}\p{M}]+\s+)?(?:प्रतिभागी|खिलाडी|विद्यार्थी|छात्र|छात्राएं|बच्चे|धावक|पहलवान)\s+(?:रहे|रहीं|हैं)(?!\p{L})"
)
_LIVES_THERE = regex.compile(r"\s+(?:रहने\s+वाल[ेी]|निवासी)\s+")
_STANDS = regex.compile(r"\s+(?:है|हैं|रहे|रहीं|रही|रहा|थे|थीं|थी|था|तो)(?!\p{L})")


def inverted(claim: Claim, left: list[Name], right: list[Name], state: ArticleState, prepared: Prepared) -> Name | None:
    """“राज्यों में पहले नंबर पर छत्तीसगढ़, दूसरे नंबर पर महाराष्ट्र”: the name at once behind its place, where none stands right before it."""
    if claim.kind != "rank" or not prepared.between(claim.start, claim.end).endswith("पर"):
        return None
    if any(not n.case and only_fillers(prepared.between(n.end, claim.start)) for n in left):
        return None
    return named_at_once(claim, right, state, prepared)


def of_own_clause(claim: Claim, left: list[Name], prepared: Prepared) -> list[Name]:
    """“सुमित ने स्वर्ण जीता, वहीं अनिस राजभर दूसरे": the names of a figure behind the last turn, where one stands right before it."""
    turns = [*_TURN.finditer(prepared.between(left[0].start, claim.start))] if left else []
    behind = [n for n in left if turns and n.start >= left[0].start + turns[-1].end()]
    owned = {n.after + 1 for n in behind if n.case == "genitive" and n.kind in _PLACED}
    near = any(
        not n.case
        and (n.kind in _PLACED or (n.kind == "generic" and n.start in owned))
        and only_fillers(prepared.between(n.end, claim.start))
        for n in behind
    )
    if claim.kind != "rank":  # "पंजाब ने अधिक खरीदा जबकि छत्तीसगढ़ 21 लाख टन खरीद करके"
        opener = next((n for n in behind if n.start - (left[0].start + turns[-1].end()) <= 1), None)
        alone = opener is not None and opener.kind in ("place", "headed") and not (opener.case or opener.plural)
        return behind if alone and opener and only_fillers(prepared.between(opener.end, claim.start)) else left
    opens = bool(behind) and behind[0].kind in _PLACED and not behind[0].case and not behind[0].counted
    at_once = opens and turns and behind[0].start - (left[0].start + turns[-1].end()) <= 1
    return behind if near or at_once else left  # "जबकि छत्तीसगढ़ 21 लाख टन खरीद करके उससे नीचे दूसरे नंबर पर रहा"


_TURN = regex.compile(r"[,;]\s*(?:वहीं|जबकि|लेकिन|उधर|तो|जिसमें|जिनमें|इसमें|इनमें)(?!\p{L})|(?<!\p{L})जबकि(?!\p{L})")
