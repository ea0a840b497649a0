"""Whether a number is reached, aimed at or foretold: actual, target or forecast, by the verb of its clause.

"5000 कार्ड बनाए जाने हैं" and "5000 का लक्ष्य" are targets; "5000 तक पहुंचने का अनुमान है"
is a forecast; all else is actual. लक्ष्य before a case mark ("लक्ष्य के सापेक्ष") is a
thing spoken of and makes no target.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import Window
from extract.figures.directives import is_floor, is_ordered
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.marks import Line
from extract.periods.period_patterns import infinitives, tense
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.sentences import Sentence


def find_modality(claim: Claim, window: Window, sentence: Sentence, prepared: Prepared) -> str:
    """actual, target or forecast, by the verb of the clause that the number stands in."""
    if claim.rule in ("coverage.target_of_row", "coverage.target_in_brackets"):
        return "target"
    text = prepared.folded.text
    if (claim.kind == "amount" and _AIMED_AT.match(text, claim.end)) or _of_whose_aim().match(text, claim.end):
        return "target"
    behind, stop = claim.end, min(sentence.end, max(window.right, claim.end))
    if claim.rule.endswith(".list_of_names") and claim.number is not None and claim.number.outer_start >= claim.end:
        behind, stop = claim.number.outer_end, sentence.end  # "बिजली, सिंचाई और लोनिवि को 90 फीसदी … के निर्देश"
    after = text[behind:stop]
    row = claim.rule.endswith(".figure_first")  # "72 आवास बनासो, 64 गोविंदपुर और 41 आवास खरकी में बनाए जाने हैं"
    after = text[behind : sentence.end] if row else after
    ending = None if row else _clause_break().search(after)
    if ending:
        after = after[: ending.start()]
    if is_floor(claim, prepared):
        return "target"
    done = _done().search(after)
    if done is not None:
        after = after[: done.end()]
    figure = claim.start if claim.number is None else claim.number.outer_start
    before = text[sentence.start : figure]
    if claim.unit == "percent" and (_OF_AIM.match(text, claim.end) or _TO_REACH.match(text, claim.end)):
        return "target"
    aimed = (_goal_before().search(before) and not _MET.match(text, claim.end)) or _is_aim_that_moved(
        claim, before, text
    )
    if aimed or tells_target(after) or is_ordered(claim, before, after):
        return "target"
    if _ABLE.search(after):
        return "actual"
    if claim.kind != "amount" and done is None and _foretold(after):
        return "forecast"
    if _forecast().search(after) or (
        _forecast_before().search(text[sentence.start : claim.start])
        and _future().search(text[claim.end : sentence.end])
    ):
        return "forecast"
    return "actual"


# "विभाग ने 11 करोड़ 91 लाख के विरुद्ध 63.90 प्रतिशत राजस्व जुटाया"
_AIMED_AT = regex.compile(r"\s+(?:के\s+(?:लक्ष्य|टारगेट)\s+)?के\s+(?:विरुद्ध|विरूद्ध|सापेक्ष)(?!\p{L}|\p{M})")


@lru_cache(maxsize=1)
def _of_whose_aim() -> regex.Pattern[str]:
    """“7,800 आवासों के लक्ष्य का 78 प्रतिशत", "66 हजार टन लक्ष्य के मुकाबले 41 फीसदी": what a percent was reached of."""
    goal = lexicon.any_of("directive_words", "goal")
    against = whole_word("का|" + lexicon.any_of("part_words", "against", "compared"))
    percent = lexicon.any_of("percent", "percent")
    return compile_pattern(
        rf"\s+(?:के\s+)?{goal}\s+{against}\s+(?:[\p{{L}}\p{{M}}]+\s+){{0,3}}?\d[\d.]*\s*(?:%|{percent})"
    )


def modality_of_count(claim: Claim, sentence: Sentence, prepared: Prepared, *, ahead: bool) -> str:
    """What is said of a count: actual, unless it is what is right behind it expected or planned ("133 सीटें मिलने का अनुमान").

    `ahead` says that the sentence gives it a time that is not over: then its clause's future tells a forecast ("जुलाई तक 50
    लाख घरों में मीटर लग जाएंगे"). Other futures stay actual: annotators differ on them
    (docs/decisions/2026-11-27-orders-are-targets.md).
    """
    text = prepared.folded.text
    if _ESTIMATES.match(text, sentence.start, claim.start):
        return "forecast"
    said = _hoped().match(text, claim.end, sentence.end)
    if said is not None:
        return "target" if said["planned"] else "forecast"
    ending = _clause_break().search(text, claim.end, sentence.end)
    clause = text[claim.end : ending.start() if ending else sentence.end]
    return "forecast" if ahead and _done().search(clause) is None and _foretold(clause) else "actual"


_ESTIMATES = regex.compile(
    r"[^।:]{0,80}(?<!\p{L})(?:अनुमान|अनुमानित\s+सीटें)\s*:"
)  # the label of a list: "सीटों का अनुमान: …"


@lru_cache(maxsize=1)
def _hoped() -> regex.Pattern[str]:
    hoped = r"(?:का|के|की)\s+(?:(?P<planned>योजना|प्रस्ताव|तैयारी)|अनुमान|उंमीद|संभावना|पूर्वानुमान)"
    return compile_pattern(
        rf"(?:\s+(?!\d)[\p{{L}}\p{{M}}-]+){{0,4}}?\s+[\p{{L}}\p{{M}}]+ने\s+{hoped}(?!\p{{L}}|\p{{M}})"
    )


def _foretold(after: str) -> bool:
    """“65 प्रतिशत घरों में नल होगा": whether the first verb behind a figure is in the future and of its own clause."""
    told = tense().search(after)
    if told is None or told.lastgroup != "future" or told.group() in lexicon.words("directive_words", "goal"):
        return False
    return _ASIDE.search(after, 0, told.start()) is None


def tells_future(line: Line, prepared: Prepared) -> bool:
    """Whether a sentence speaks of a target or a time to come, whose month is no ranking's."""
    text = prepared.text_of(line.sentence)
    return tells_target(text) or _future().search(text) is not None


def tells_target(text: str) -> bool:
    """Whether a folded stretch holds the words of a target: लक्ष्य with its noun, or what must be done ("बनाए जाने हैं")."""
    may = any(goal in text for goal in lexicon.words("directive_words", "goal")) or _INFINITIVE.search(text) is not None
    return may and _target().search(text) is not None


@lru_cache(maxsize=1)
def _clause_break() -> regex.Pattern[str]:
    return compile_pattern(
        whole_word("लेकिन|मगर|जबकि|परंतु|किंतु|इसके सापेक्ष|इसके मुकाबले|इसके विरुद्ध|इसके विरूद्ध|जिसके सापेक्ष|जिसके विरुद्ध|वहीं") + r"|[;।]"
    )


@lru_cache(maxsize=1)
def _done() -> regex.Pattern[str]:
    """What has happened by the end of its clause, whatever is hoped for behind it: "732 में लग चुकी है तथा शेष में लगाई जाएगी"."""
    past = lexicon.any_of("directive_words", "done")
    return compile_pattern(
        rf"(?<!{lexicon.WORD_CHAR}){past}(?:\s+(?:है|हैं|था|थे|थी))?(?=\s*(?:,|(?:और|तथा|एवं|व|जबकि)(?!{lexicon.WORD_CHAR})))"
    )


@lru_cache(maxsize=1)
def _goal_before() -> regex.Pattern[str]:
    """“हमारा टारगेट 98 परसेंट है", "लक्ष्य 80 फीसद का था”: the goal right before its figure."""
    return compile_pattern(rf"(?<!{lexicon.WORD_CHAR}){lexicon.any_of('directive_words', 'goal')}\s+(?:ही\s+|भी\s+)?$")


def _is_aim_that_moved(claim: Claim, before: str, text: str) -> bool:
    """“लक्ष्य पिछले साल के 58 हजार करोड़ से बढ़ाकर इस साल 63 हजार करोड़": the goal before both of its values, and nothing done."""
    goal = _goal_of_clause().search(before)
    if goal is None:
        return False
    if _moved_to().search(goal["rest"]):
        return True  # "लक्ष्य बढ़ाकर 9.40 करोड़ कर दिया"
    return _from_it().match(text, claim.end) is not None or _from_it().search(goal["rest"]) is not None


@lru_cache(maxsize=1)
def _moved_to() -> regex.Pattern[str]:
    moved = whole_word(lexicon.any_of("moved_words"))
    return compile_pattern(rf"\s{moved}\s+(?:(?:अब|इस\s+बार|इस\s+साल|इस\s+वर्ष)\s+)?$")


@lru_cache(maxsize=1)
def _goal_of_clause() -> regex.Pattern[str]:
    """The goal with what stands between it and a figure: no other clause, and nothing that it is set against."""
    word = r"(?:[^\s,;।]|(?<=\d),(?=\d))+"
    goal = lexicon.any_of("directive_words", "goal")
    return compile_pattern(rf"(?<!{lexicon.WORD_CHAR}){goal}(?P<rest>\s+(?!(?:के|का|की|से)\s)(?:{word}\s+){{0,10}}?)$")


@lru_cache(maxsize=1)
def _from_it() -> regex.Pattern[str]:
    moved = whole_word(lexicon.any_of("moved_words"))
    return compile_pattern(rf"(?:(?<=\d)|\s)(?:[^\s,;।\d]+\s+){{0,3}}?से\s+(?:सीधे\s+)?{moved}")


# "लक्ष्य 104 फीसदी पूरा हो चुका है": how much of it was reached
_MET = regex.compile(
    r"\s*(?:(?:तक|ही|भी)\s+)?(?:पूरा|पूर्ण|हासिल|प्राप्त|अर्जित)\s+"
    r"(?:हुआ|रहा|(?:हो|कर)\s+(?:गया|चुका|चुके|सका|पाया|लिया)|(?:किया|हो|कर)\s+(?:गया|जा\s+चुका|है))(?!\p{L}|\p{M})"
)
# "40 फीसदी बच्चे ही पाठ पढ़ सकते हैं": what they can do
_ABLE = regex.compile(
    r"(?<!\p{L})(?:पढ|लिख|समझ|पहचान|बोल|सुना|गिन|हल\s+कर|घटाव\s+कर|जोड|भाग\s+दे)\s+सक(?:ते|ता|ती)\s+(?:हैं|है)(?!\p{L})"
)
# "42 प्रतिशत वित्तीय लक्ष्य के सापेक्ष 36.4 प्रतिशत": the aim itself, told beside what was reached
_OF_AIM = regex.compile(
    r"\s*(?:के\s+)?(?:[\p{L}\p{M}]+\s+)?लक्ष्य\s+के\s+(?:सापेक्ष|विरुद्ध|विरूद्ध|मुकाबले|बजाय)(?!\p{L})(?=[^।\n]{0,60}\d)"
)
# "शत प्रतिशत लक्ष्य प्राप्त करने के लिए": what is worked towards
_TO_REACH = regex.compile(r"\s+लक्ष्य\s+(?:को\s+)?(?:पूरा|पूर्ण|प्राप्त|हासिल|अर्जित)\s+(?:करने|कराने)(?!\p{L}|\p{M})")
_ASIDE = regex.compile(r",|(?<!\p{L})(?:वाले|वाली|वाला|वालों)(?!\p{L})")  # "अव्वल, अमौर में अब चलेगा": another's future


# Without such an ending, or a word of a goal, no target is told; looked for first, as it costs far less than all verbs.
_INFINITIVE = regex.compile(r"न(?:ा|ी|े)\s+(?:ही\s+)?(?:है|हैं|था|थे|थी|थीं|चाहिए|होगा|होगी|होंगे|होंगी)(?!\p{L}|\p{M})")


@lru_cache(maxsize=1)
def _target() -> regex.Pattern[str]:
    goal = rf"(?:का|के|की)\s+(?:[\p{{L}}\p{{M}}]+\s+)?{lexicon.any_of('directive_words', 'goal')}(?!\s+(?:के|का|से|की|में|पार|पूरा|हासिल))"
    infinitive = lexicon.alternation(infinitives())
    # "निपटानी होंगी", but not "पूरक परीक्षा देनी होगी": what one has to go through
    must = rf"(?<!{lexicon.WORD_CHAR})(?!दे){infinitive}\s+(?:ही\s+)?(?:होगा|होगी|होंगे|होंगी)(?!{lexicon.WORD_CHAR})"
    return compile_pattern(
        rf"{goal}|(?<!{lexicon.WORD_CHAR}){infinitive}\s+(?:ही\s+)?(?:है|हैं|था|थे|थी|थीं|चाहिए)(?!{lexicon.WORD_CHAR})|{must}"
    )


@lru_cache(maxsize=1)
def _forecast() -> regex.Pattern[str]:
    return compile_pattern(
        whole_word(
            "सकता है|सकती है|सकते हैं|सकेगी|सकेगा|सकेंगे|जाएंगे|जाएगा|जाएगी|होने का अनुमान|"
            "होने की उंमीद|होने की संभावना|का अनुमान है|रहने का अनुमान|पहुंचने का अनुमान"
        )
    )


@lru_cache(maxsize=1)
def _forecast_before() -> regex.Pattern[str]:
    return compile_pattern(whole_word("अनुमान|उंमीद|संभावना|पूर्वानुमान"))


@lru_cache(maxsize=1)
def _future() -> regex.Pattern[str]:
    return compile_pattern(r"(?<=\p{Devanagari})(?:े(?:गा|गी|ंगे)|ाए(?:गा|गी|ंगे))(?!\p{Devanagari})|सकत")
