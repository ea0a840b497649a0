"""Every example of every rule, in the order in which rules claim numbers."""

from __future__ import annotations

import pytest

from extract.claims import claim_numbers
from extract.prepared import Prepared, prepare
from extract.rules import READERS, REFUSALS, RULES, Example, Rule
from extract.rules.base import Claim

# Examples that do not hold as they stand, each with the reason; strict, so that a cure is noticed.
KNOWN_FAILURES: dict[tuple[str, str], str] = {}


def examples(*, reads: bool, refusals: bool) -> list[object]:
    """A parameter for each example of the readers or the refusals: what they read, or what they leave."""
    rules = REFUSALS if refusals else READERS
    return [
        pytest.param(
            rule,
            example,
            id=f"{rule.name}: {example.text}",
            marks=[pytest.mark.xfail(reason=reason, strict=True)] if (reason := failure(rule, example)) else [],
        )
        for rule in rules
        for example in (rule.reads if reads else rule.refuses)
    ]


def failure(rule: Rule, example: Example) -> str:
    return KNOWN_FAILURES.get((rule.name, example.text), "")


def seen(text: str) -> Prepared:
    return prepare("text", text, "2023-10-05")


def claims(text: str) -> list[Claim]:
    """What all rules together claim in a text, refusals first."""
    prepared = seen(text)
    return [claim for line in prepared.lines for claim in claim_numbers(line, prepared).claims]


def matches(rule: Rule, text: str) -> list[float]:
    """The values of the numbers that one rule speaks of in a text."""
    return [
        line.numbers[at].value
        for line in seen(text).lines
        for match in rule.matches(line)
        for at, _ in match.spans("v")
        if at in line.numbers
    ]


@pytest.mark.parametrize(("rule", "example"), examples(reads=True, refusals=False))
def test_a_reader_claims_its_example(rule: Rule, example: Example) -> None:
    """The value and the total that the example says, claimed by this rule though all others ran too."""
    own = {rule.name} | ({"coverage.number_reached"} if rule.kind == "thing" else set())
    assert (example.value, example.out_of) in [(c.value, c.out_of) for c in claims(example.text) if c.rule in own]


@pytest.mark.parametrize(("rule", "example"), examples(reads=False, refusals=False))
def test_a_reader_leaves_what_it_refuses(rule: Rule, example: Example) -> None:
    """With the refusals applied, the rule claims nothing in what it says it leaves alone."""
    assert [claim for claim in claims(example.text) if claim.rule == rule.name] == []


@pytest.mark.parametrize(("rule", "example"), examples(reads=True, refusals=True))
def test_a_refusal_takes_its_example(rule: Rule, example: Example) -> None:
    """The refusal matches a number there, and the line keeps the refusal with its reason."""
    prepared = seen(example.text)
    assert matches(rule, example.text) != []
    refused = [r for line in prepared.lines for r in claim_numbers(line, prepared).refused]
    assert {r.reason for r in refused if r.rule == rule.name} in ({rule.reason}, set())
    assert refused != []


@pytest.mark.parametrize(("rule", "example"), examples(reads=False, refusals=True))
def test_a_refusal_leaves_a_fact(rule: Rule, example: Example) -> None:
    """A refusal that matched a fact would lose it for every rule."""
    assert matches(rule, example.text) == []


def test_known_failures_are_examples_that_exist() -> None:
    """An entry for an example that was changed or dropped would excuse nothing and mislead."""
    assert set(KNOWN_FAILURES) <= {(rule.name, ex.text) for rule in RULES for ex in (*rule.reads, *rule.refuses)}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_says_what_it_reads_and_what_it_leaves(rule: Rule) -> None:
    """At least one example of each, a claim in one sentence, and a reason for every refusal."""
    assert rule.reads
    assert rule.refuses
    assert rule.claims.endswith(".")
    assert all(example.because for example in rule.refuses)
    assert (rule.reason != "") == (rule.kind == "refusal")
    assert 0 < rule.certain <= 1
    assert rule.kind in ("rank", "score", "coverage", "count", "amount", "part", "target", "thing", "refusal")
    assert all((example.value is None) == (rule.kind == "refusal") for example in rule.reads)


@pytest.mark.parametrize(
    ("name", "text", "kind", "unit"),
    [
        ("rank.place_then_number", "रैंकिंग: 32 थाने शामिल हैं", "count", "stations"),
        ("score.points", "रेटिंग 450 छात्रों ने दी", "count", "students"),
    ],
)
def test_a_number_that_counts_the_next_noun_is_left_to_the_counts(name: str, text: str, kind: str, unit: str) -> None:
    """A rule that names tables in `not_before` gives up a number before a word of theirs."""
    assert next(rule for rule in RULES if rule.name == name).not_before
    assert [(c.kind, c.unit) for c in claims(text)] == [(kind, unit)]


def test_rules_have_names_of_their_own() -> None:
    """A name is stored with each fact, so no two rules share one, and each begins with the kind it makes."""
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    kinds = {"part": "coverage", "target": "coverage", "thing": "count"}
    assert [r.name for r in RULES if not r.name.startswith(kinds.get(r.kind, r.kind) + ".")] == []


def test_refusals_come_before_readers() -> None:
    """A number that a refusal takes is gone for every reader."""
    assert (*REFUSALS, *READERS) == RULES
    assert [rule for rule in REFUSALS if rule.kind != "refusal"] == []
    assert [rule for rule in READERS if rule.kind == "refusal"] == []


@pytest.mark.parametrize(
    "text", ["कानपुर 45वें स्थान पर और 62 घर, 12 किमी दूर, 40 फीसदी", "75 जिलों में नौवां स्थान", "130 में से 126 अंक"]
)
def test_each_number_is_claimed_or_refused_once(text: str) -> None:
    """No figure of a sentence is lost in silence and none is taken twice."""
    prepared = seen(text)
    for line in prepared.lines:
        found = claim_numbers(line, prepared)
        used = [
            n.start for c in found.claims for n in {id(n): n for n in (c.number, c.whole) if n is not None}.values()
        ]
        used += [r.start for r in found.refused]
        assert sorted(used) == sorted(number.start for number in line.numbers.values())


@pytest.mark.parametrize(
    ("text", "kind", "value", "out_of", "unit"),
    [
        ("मऊ को 100 में से 91 अंक मिले", "score", 91, 100, "marks"),
        ("75 जिलों में मऊ को नौवां स्थान मिला", "rank", 9, 75, ""),
        ("मऊ 18 मंडलों में तीसरे नंबर पर है", "rank", 3, 18, ""),
        ("मऊ की सीजीपीए 3.51 रही", "score", 3.51, None, "points"),
        ("मऊ में 1,200 आवेदनों में से 900 का निस्तारण हुआ", "coverage", 900, 1200, "applications"),
        ("मऊ में 1,200 आवेदनों में से 300 लंबित हैं", "count", 300, 1200, "applications"),
        ("800 के लक्ष्य के सापेक्ष 912 आवास पूरे हुए", "coverage", 912, 800, "houses"),
        ("मऊ में 64.5 फीसदी मतदान हुआ", "coverage", 64.5, None, "percent"),
        ("मऊ में 64.5 फीसदी अंक मिले", "score", 64.5, None, "percent"),
        ("मऊ में 17 शिकायतें आईं", "count", 17, None, "complaints"),
        ("मऊ को 12 लाख रुपये मिले", "amount", 1_200_000, None, "INR"),
        ("मऊ में एक्यूआई 212 रहा", "score", 212, None, "index"),
        ("मऊ को 5 स्टार मिले", "score", 5, None, "stars"),
    ],
)
def test_a_sentence_of_another_place_reads_alike(
    text: str, kind: str, value: float, out_of: float | None, unit: str
) -> None:
    """Sentences that no rule has for an example, with kind, value, total and unit."""
    assert [(c.kind, c.value, c.out_of, c.unit) for c in claims(text)] == [(kind, value, out_of, unit)]


@pytest.mark.parametrize(
    "text",
    [
        "मऊ में 17 साल की किशोरी लापता",
        "मऊ से 17 किमी दूर",
        "धारा 302 में केस दर्ज",
        "शाम 5:30 बजे",
        "मऊ तीन पायदान फिसला",
        "मऊ में 9 फीसदी की बढ़ोतरी",
        "मऊ टॉप-10 में",
        "मऊ लगातार पांचवीं बार जीता",
        "1912 पर कॉल करें",
        "मोबाइल 9876543210 बंद है",
        "कट-ऑफ 88 अंक रही",
        "प्रति लीटर 4 रुपये का अनुदान",
        "9876543210 शिकायतें",
        "सैकड़ों लोग आए",
        "शिकायतें दोगुनी हुईं",
    ],
)
def test_figures_of_no_interest_are_refused(text: str) -> None:
    """Ages, distances, sections, times, changes, bounds, phone numbers, rates and loose plurals make no claim."""
    assert claims(text) == []
    prepared = seen(text)
    assert [r for line in prepared.lines for r in claim_numbers(line, prepared).refused if not r.reason] == []
