"""Which rule takes which number of a sentence, refusals first; and what the plain numbers left over count.

Each number is taken once. What no rule takes is kept as a refusal too, so that a
reader of `tathya explain` sees every figure of a sentence and what became of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache, lru_cache

import regex

from extract import lexicon, marks
from extract.marks import Line
from extract.numbers import Number
from extract.prepared import Prepared
from extract.rules import READERS, REFUSALS
from extract.rules.base import Claim, Rule, compiled


@dataclass(frozen=True, slots=True)
class Refused:
    """A number that is no fact, by which rule and why; folded offsets."""

    rule: str
    reason: str
    start: int
    end: int


@dataclass(slots=True)
class LineClaims:
    """What the rules made of one sentence, claims in the order of the text."""

    line: Line
    claims: list[Claim] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)


def claim_numbers(line: Line, prepared: Prepared, earlier: Claim | None = None) -> LineClaims:
    """The claims and refusals of a sentence; `earlier` is the last claim before it, which "यह 450 रहा" takes up again."""
    if not line.numbers and not _wordy_rank().search(line.text):
        return LineClaims(line)
    return _Claimer(line, prepared, earlier).run()


class _Claimer:
    def __init__(self, line: Line, prepared: Prepared, earlier: Claim | None) -> None:
        self.line = line
        self.earlier = earlier
        self.prepared = prepared
        self.taken: set[int] = set()
        self.out = LineClaims(line)

    def run(self) -> LineClaims:
        for rule in REFUSALS:
            for match in rule.matches(self.line):
                self._refuse(rule, match)
        for position, number in self.line.numbers.items():
            if number.kind in ("fraction", "multiple", "vague"):
                self._leave(position, "refusal.vague", "A part, a multiple or a loose plural: no figure of its own.")
        for rule in READERS:
            for match in rule.matches(self.line):
                self._claim(rule, match)
        self._brackets()
        self._share_units()
        self._share_back()
        self._restate()
        for position in self.line.numbers:
            if position not in self.taken:
                self._leave(position, "refusal.unclaimed", "No rule says what this number counts.")
        self._attach_fields()
        self._attach_total_marks()
        self.out.claims.sort(key=lambda claim: (claim.start, claim.end))
        return self.out

    def _refuse(self, rule: Rule, match: regex.Match[str]) -> None:
        for start, _ in match.spans("v"):
            if start >= 0 and start in self.line.numbers and start not in self.taken:
                self._leave(start, rule.name, rule.reason)

    def _leave(self, position: int, rule: str, reason: str) -> None:
        if position in self.taken:
            return
        self.taken.add(position)
        number = self.line.numbers[position]
        self.out.refused.append(Refused(rule, reason, number.start, number.end))

    def _claim(self, rule: Rule, match: regex.Match[str]) -> None:
        held = [i for i in range(match.start("v"), match.end("v")) if i in self.line.numbers]
        whole = match.start("of") if match.groupdict().get("of") else -1
        if any(i in self.taken for i in held) or whole in self.taken:
            return
        claim = rule.claim(match, self.line)
        if claim.kind in ("thing", "part"):
            resolved = self._counted(claim, whole)
            if resolved is None:
                return
            claim = resolved
        if claim.rule == "coverage.percent" and claim.number is not None:
            unit, end = self.unit_after(claim.number)
            if unit and self.prepared.folded.text[claim.end : end].count(" ") <= 1:
                claim = replace(claim, end=end)
        self.taken.update(held)
        if whole >= 0:
            self.taken.add(whole)
        self.out.claims.append(claim)

    # What a plain number counts.

    def _counted(self, claim: Claim, whole_at: int) -> Claim | None:
        """A claim on a plain number with its unit and kind; None where no thing is named."""
        number = claim.number
        assert number is not None
        unit, end = self.unit_after(number)
        if not unit and whole_at >= 0:
            unit, _ = self.unit_after(self.line.numbers[whole_at])
        if claim.kind == "thing":
            if not unit or self._only_one(number):
                return None
            kind = self._count_or_coverage(unit, number, end)
            return replace(claim, kind=kind, unit=unit, end=max(claim.end, end), rule=_RENAMED[kind])
        if claim.out_of_role == "target":
            kind = "coverage"
        else:
            kind = self._count_or_coverage(unit or "things", number, end or number.outer_end, part=True)
        return replace(claim, kind=kind, unit=unit or self._unit_nearby(number), end=max(claim.end, end))

    def _only_one(self, number: Number) -> bool:
        """Whether एक is the article "a": it counts only in a row with other counts ("एक तमंचा और दो कारतूस")."""
        if number.value != 1 or number.written != "words":
            return False
        return not any(
            n is not number and n.kind == "cardinal" and abs(n.start - number.end) < 60
            for n in self.line.numbers.values()
        )

    def _unit_nearby(self, number: Number) -> str:
        """The noun that a bare number counts, from elsewhere in its sentence: the nearest before it, else after."""
        sentence = self.line.sentence
        known = [(s, e, w) for s, (e, w) in self.prepared.units.items() if sentence.start <= s < sentence.end]
        english = [(s, str(lexicon.lookup("units")[w])) for s, _, w in known]
        before = [u for s, u in english if s < number.start and u in lexicon.words("cover_units", "units")]
        after = [u for s, u in english if s > number.start and u in lexicon.words("cover_units", "units")]
        return (before[-1:] or after[:1] or [""])[0] or (
            self.earlier.unit if self.earlier and self.earlier.unit != "percent" else "cases"
        )

    def unit_after(self, number: Number) -> tuple[str, int]:
        """The English noun for what a number counts and where the Hindi noun ends; ("", 0) where none follows.

        Up to three words may stand between ("2,68,440 ग्रामीण परिवारों"), never a case mark, a stop or another number.
        """
        text = self.prepared.folded.text
        at = number.outer_end
        for _ in range(4):
            word = _NEXT_WORD.match(text, at, self.line.sentence.end)
            if word is None or any(n.start == word.start("w") for n in self.line.numbers.values()):
                return "", 0
            found = self.prepared.units.get(word.start("w"))
            if found is not None:
                return str(lexicon.lookup("units")[found[1]]), found[0]
            if word["w"] in _stopping():
                return "", 0
            at = word.end()
        return "", 0

    def _count_or_coverage(self, unit: str, number: Number, end: int, part: bool = False) -> str:
        clause = self._clause_after(max(end, number.outer_end))
        before = self.prepared.folded.text[self.line.sentence.start : number.outer_start][-60:]
        done = _stems("done").search(clause)
        open_ = _stems("open").search(clause)
        if (
            not open_
            and not done
            and not part
            and _IN_A_ROW_AFTER.match(self.prepared.folded.text, max(end, number.outer_end))
        ):
            rest = self.prepared.folded.text[max(end, number.outer_end) : self.line.sentence.end]
            done = _stems("done").search(rest.partition(",")[0])
            open_ = _stems("open").search(rest.partition(",")[0])
        if open_ and (not done or open_.start() <= done.start()):
            return "count"
        if part:
            return "coverage" if done or _stems("done").search(before) else "count"
        if unit not in lexicon.words("cover_units", "units"):
            return "count"
        return "coverage" if done else "count"

    def _clause_after(self, at: int) -> str:
        following = [n.outer_start for n in self.line.numbers.values() if n.outer_start >= at]
        rest = self.prepared.folded.text[at : min([self.line.sentence.end, *following])]
        stop = _clause_end().search(rest)
        return rest[: stop.start()] if stop else rest

    def _share_units(self) -> None:
        """“बबेरू में 84.2, कमासिन में 79 और महुआ में महज 58 फीसदी”: a unit said once, with the last of a row."""
        for position in sorted((p for p in self.line.numbers if p not in self.taken), reverse=True):
            number = self.line.numbers[position]
            if number.kind != "cardinal" or not _in_a_row().match(self.line.text, position + 1):
                continue
            following = [c for c in self.out.claims if c.number is not None and c.number.start > number.start]
            if not following:
                continue
            model = min(following, key=lambda c: c.number.start if c.number else 0)
            if (
                model.kind not in ("coverage", "count", "score", "amount", "rank")
                or (model.kind == "rank" and not self._bare_rank(position, model))
                or (model.kind == "amount" and not number.scaled)
                or model.whole is not None
                or not self._parallel(position, model)
            ):
                continue
            start, end = number.outer_start, number.outer_end
            self.taken.add(position)
            self.out.claims.append(
                replace(
                    model,
                    start=start,
                    end=end,
                    value=number.value,
                    number=number,
                    value_max=number.value_max,
                    approx=number.approx,
                    rule=model.rule.split(".")[0] + ".shared_unit",
                    certain=0.85,
                )
            )

    def _bare_rank(self, position: int, model: Claim) -> bool:
        """“सिकटी 102, कुर्साकांटा 177 व जोकीहाट 390वें स्थान पर”: whole numbers right after a name, in a row with a rank."""
        number = self.line.numbers[position]
        if (
            number.decimal
            or number.scaled
            or number.value < 1
            or model.number is None
            or model.number.kind != "ordinal"
        ):
            return False
        return any(
            n.end in (number.outer_start - 1, number.outer_start - 2)
            for n in self.prepared.names
            if n.kind in ("bare", "place", "headed")
        )

    def _parallel(self, position: int, model: Claim) -> bool:
        """Whether a number and the next claim stand in a row: no other claim between, and the same mark before both."""
        assert model.number is not None
        model_at = self.line.at(model.number.outer_start)
        refused = {r.start for r in self.out.refused}
        between = [
            p
            for p, n in self.line.numbers.items()
            if position < p < model_at and n.start not in refused and n is not model.whole
        ]
        if between:
            return False
        if model.kind == "rank":
            return len(self.prepared.folded.text[self.line.numbers[position].outer_end : model.number.outer_start]) < 40
        before = _mark_before().search(self.line.text[:position])
        before_model = _mark_before().search(self.line.text[:model_at])
        return bool(before and before_model)

    def _brackets(self) -> None:
        """“श्रीलंका (60), नेपाल (69) और पाकिस्तान (102)”: ranks in brackets, in a row of places where ranks are spoken of."""
        ends = {n.end: n for n in self.prepared.names if n.kind == "place"}
        text = self.prepared.folded.text
        found = []
        for position, number in self.line.numbers.items():
            before = text[: number.outer_start].rstrip()
            if position in self.taken or number.kind != "cardinal" or not before.endswith("("):
                continue
            if len(before[:-1].rstrip()) in ends and text[number.outer_end : number.outer_end + 1] == ")":
                found.append((position, number))
        ranked = (self.earlier is not None and self.earlier.kind in ("rank", "score")) or any(
            c.kind == "rank" for c in self.out.claims
        )
        if len(found) < 2 or not ranked:
            return
        for position, number in found:
            self.taken.add(position)
            self.out.claims.append(
                Claim(
                    "rank.in_brackets", "rank", number.outer_start, number.outer_end, number.value, number, certain=0.85
                )
            )

    def _share_back(self) -> None:
        """“ग्रेटर नोएडा का एक्यूआई 402, नोएडा का 392 और गाजियाबाद का 371”: what was said of the first holds for the row."""
        for position in sorted(p for p in self.line.numbers if p not in self.taken):
            number = self.line.numbers[position]
            earlier = [c for c in self.out.claims if c.number is not None and c.number.end <= number.start]
            if number.kind != "cardinal" or not earlier or self.unit_after(number)[0]:
                continue
            model = max(earlier, key=lambda c: c.number.start if c.number else 0)
            kinds = ("score", "coverage", "count", "rank")
            if model.kind not in kinds or model.whole is not None or model.number is None:
                continue
            if model.kind == "rank" and model.rule != "rank.place_then_number":
                continue
            gap = self.line.text[self.line.at(model.number.outer_start) + 1 : position]
            if _row_gap().fullmatch(gap):
                self._take_as(position, model, ".shared_unit")

    def _restate(self) -> None:
        """“2016 में यह संख्या 3565 थी”: the number spoken of before, for another time or place."""
        for match in _restated().finditer(self.line.text):
            position = match.start("v")
            number = self.line.numbers.get(position)
            if number is None or position in self.taken:
                continue
            earlier = [c for c in self.out.claims if c.number is not None and c.number.end <= number.start]
            model = max(earlier, key=lambda c: c.start) if earlier else self.earlier
            if model is None or model.kind not in ("score", "count", "coverage") or self.unit_after(number)[0]:
                continue
            self._take_as(position, model, ".restated")

    def _take_as(self, position: int, model: Claim, how: str) -> None:
        number = self.line.numbers[position]
        self.taken.add(position)
        self.out.claims.append(
            replace(
                model,
                start=number.outer_start,
                end=number.outer_end,
                value=number.value,
                number=number,
                value_max=number.value_max,
                approx=number.approx,
                whole=None,
                out_of=None,
                out_of_role="",
                rule=model.kind + how,
                certain=0.82,
            )
        )

    # Ranks in a stated field.

    def _attach_fields(self) -> None:
        """“243 शहरों में … नौंवा स्थान”: the number ranked among is the rank's total, and no count."""
        ranks = [c for c in self.out.claims if c.kind == "rank" and c.out_of is None]
        for match in _field().finditer(self.line.text):
            number = self.line.numbers.get(match.start("of"))
            if number is None or any(c.number is number and c.kind == "score" for c in self.out.claims):
                continue
            noun = self.line.folded_span(*match.span("noun"))[0]
            if any(number.outer_end <= start < noun for start in self.prepared.units):
                continue  # "37 थाने प्रदेश में प्रथम": the number counts what stands first
            following = [c for c in ranks if c.start >= number.outer_end]
            if not following:
                continue
            rank = min(following, key=lambda c: c.start)
            between = [c for c in self.out.claims if number.outer_end <= c.start < rank.start and c.kind != "score"]
            if between or rank.value > number.value:
                continue
            self.out.claims = [c for c in self.out.claims if c.number is not number]
            self.out.refused = [r for r in self.out.refused if r.start != number.start]
            for other in [rank, *self._joined_to(rank, following)]:
                index = self.out.claims.index(other)
                start = min(other.start, number.outer_start) if other is rank else other.start
                self.out.claims[index] = replace(
                    other, whole=number, out_of=number.value, out_of_role="field", start=start
                )

    def _attach_total_marks(self) -> None:
        """“125 अंकों के मूल्यांकन में पुलिस को पूरे 125 अंक”: the total that the sentence names before."""
        totals = [r for r in self.out.refused if r.rule == "refusal.total_marks"]
        for total in totals:
            number = next(n for n in self.line.numbers.values() if n.start == total.start)
            for i, claim in enumerate(self.out.claims):
                fits = claim.kind == "score" and claim.unit == "marks" and claim.whole is None
                if fits and claim.start > total.start and claim.value <= number.value:
                    self.out.claims[i] = replace(claim, whole=number, out_of=number.value, out_of_role="maximum")

    def _joined_to(self, rank: Claim, following: list[Claim]) -> list[Claim]:
        """The ranks that और or a comma joins to one in a stated field ("238 शहरों में हापुड़ नौवें और मेरठ 14वें")."""
        out: list[Claim] = []
        at = rank.end
        for other in sorted((c for c in following if c.start > rank.start), key=lambda c: c.start):
            between = self.prepared.folded.text[at : other.start]
            if not _JOINED.match(between) or len(between) > 40:
                break
            out.append(other)
            at = other.end
        return out


_JOINED = regex.compile(r"\s*(?:,|और|व|तथा|एवं)(?!\s*(?:जबकि|लेकिन))\s(?:(?!में\s)[^,;।])*$")


_IN_A_ROW_AFTER = regex.compile(r"\s*(?:,|और|तथा|व|एवं)\s")
_RENAMED = {"count": "count.number_of_things", "coverage": "coverage.number_reached"}
_NEXT_WORD = regex.compile(r"[ \-]*(?P<w>[\p{Devanagari}\p{Latin}]+)")


@lru_cache(maxsize=1)
def _stopping() -> frozenset[str]:
    """Words over which a number does not reach for its noun."""
    marks_ = {word for words in lexicon.table("case_marks").values() for word in words}
    return frozenset(
        marks_ | {"और", "व", "तथा", "एवं", "कि", "है", "हैं", "था", "थे", "जो", "यानी", "तक", "लेकर", "पाकर", "अंक", "लाकर"}
    )


@cache
def _stems(name: str) -> regex.Pattern[str]:
    return regex.compile(rf"(?<!{lexicon.WORD_CHAR}){lexicon.any_of('progress', name)}")


@lru_cache(maxsize=1)
def _clause_end() -> regex.Pattern[str]:
    return regex.compile(
        lexicon.whole_word("जबकि|लेकिन|मगर|वहीं|परंतु|इनमें|जिनमें|जिसमें") + r"|[;।]|,\s|" + lexicon.whole_word("और|तथा|एवं")
    )


@lru_cache(maxsize=1)
def _in_a_row() -> regex.Pattern[str]:
    return regex.compile(r"\s*(?:,|;|" + lexicon.whole_word("और|व|तथा|एवं|जबकि|तो") + ")")


@lru_cache(maxsize=1)
def _mark_before() -> regex.Pattern[str]:
    return compiled(r"(?:में|को|का|की|के|ने|से|-|:)\s*(?:{part_words.only}\s+)*$")


@lru_cache(maxsize=1)
def _row_gap() -> regex.Pattern[str]:
    return regex.compile(
        r"\s*(?:\S+\s+)?(?:,|" + lexicon.whole_word("और|व|तथा|एवं|जबकि") + r")\s*(?:\S+\s+){1,4}(?:का|की|के|में|को|ने)\s+"
    )


@lru_cache(maxsize=1)
def _restated() -> regex.Pattern[str]:
    return compiled(
        r"{restate}(?:\s+{restate})*(?:\s+{T})?(?:\s+में)?\s+(?:{part_words.only}\s+)*(?P<v>{C})\s*(?:{b}(?:थी|था|थे|रहा|रही|रह|है|हो|दर्ज|पहुंच|चला|आ|चल)|$|[।,.])"
    )


@lru_cache(maxsize=1)
def _field() -> regex.Pattern[str]:
    units = [
        word
        for kind in lexicon.table("field_types")
        for unit in lexicon.words("field_types", kind)
        for word in lexicon.table("units").get(unit, ())
    ]
    noun = lexicon.whole_word(lexicon.alternation(units))
    return regex.compile(
        rf"(?P<of>{marks.CARDINAL})\s+(?:[^\s,।{marks.CARDINAL}]+\s+){{0,4}}?(?P<noun>{noun})(?:\s+(?:की|के|में|मे|बीच|सूची|से|मध्य))+"
    )


@lru_cache(maxsize=1)
def _wordy_rank() -> regex.Pattern[str]:
    return regex.compile(lexicon.whole_word("अव्वल|सिरमौर|शीर्ष|टाप|सर्वोच्च|वन"))
