"""Hindi and English: every message has its Hindi, the catalogue has nothing else, and figures and days are written as readers do."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po

from extract import fact
from extract.fact import APPROXES, KINDS, MODALITIES, ROLES, SUBJECT_TYPES
from extract.rules import REFUSALS
from review import check_names, names
from review.dates import day
from review.language import Translator, catalogue
from store import Store, add_review
from store.checks import CHECKS, SEVERITIES, run_checks
from store.finding_reviews import JUDGEMENTS
from store.reviews import CORRECTABLE, VERDICTS

REVIEW = Path(names.__file__).parent
EXTRACT = Path(fact.__file__).parent
PLACEHOLDER = re.compile(r"%\(\w+\)s")
DEVANAGARI = re.compile(r"[\u0900-\u0963\u0970-\u097f]")
# What a reader of Hindi reads in Latin letters: a key, an option, a table's name.
LATIN = {"enter", "u", "tathya", "check", "reviewer", "name", "articles", "claims", "csv", "s"}


def messages() -> Iterator[tuple[str, str]]:
    """Each message of the templates and the code, of the checks and the refusals, with where it stands."""
    for path in sorted(REVIEW.rglob("*")):
        if method := {".html": "jinja2", ".py": "python"}.get(path.suffix):
            for line, message, *_ in extract_from_file(method, path, keywords={"_": None, "N_": None}):
                assert isinstance(message, str), (path, line)
                yield message, f"{path.name}:{line}"
    for check in CHECKS:
        yield check.asks, check.name
    for rule in REFUSALS:
        yield rule.reason, rule.name
    for path in sorted(EXTRACT.rglob("*.py")):  # and what is refused without a rule
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            refuses = (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in ("refuse", "refuse_instead")
            )
            if refuses and isinstance(reason := node.args[-1], ast.Constant):
                yield str(reason.value), f"{path.name}:{node.lineno}"


@pytest.fixture(scope="module")
def said() -> dict[str, str]:
    return dict(messages())


@pytest.fixture(scope="module")
def hindi() -> Catalog:
    with (REVIEW / "locale/hi/LC_MESSAGES/review.po").open("rb") as file:
        return read_po(file, locale="hi", abort_invalid=True)


def entries(found: Catalog) -> list[Message]:
    return [message for message in found if message.id]


def test_every_message_has_its_hindi(said: dict[str, str], hindi: Catalog) -> None:
    translated = {message.id for message in entries(hindi) if message.string}
    assert {message: where for message, where in said.items() if message not in translated} == {}


def test_the_catalogue_has_nothing_that_nobody_says(said: dict[str, str], hindi: Catalog) -> None:
    assert [message.id for message in entries(hindi) if message.id not in said] == []
    assert list(hindi.obsolete) == []


def test_no_entry_waits_for_somebody_to_look_at_it(hindi: Catalog) -> None:
    assert [message.id for message in entries(hindi) if message.fuzzy] == []
    assert not hindi.fuzzy


def test_placeholders_are_the_same_on_both_sides(hindi: Catalog) -> None:
    wrong = [m.id for m in entries(hindi) if sorted(PLACEHOLDER.findall(m.id)) != sorted(PLACEHOLDER.findall(m.string))]
    assert wrong == []


def test_a_percent_sign_stands_only_where_something_is_filled_in(hindi: Catalog) -> None:
    """`_(message, name=...)` fills by %, and a lone sign would break the page."""
    for message in entries(hindi):
        for text in (message.id, message.string):
            if PLACEHOLDER.search(text):
                assert "%" not in PLACEHOLDER.sub("", text), text


def test_the_hindi_is_hindi(hindi: Catalog) -> None:
    """In Devanagari with ASCII digits, and in one spelling: without nukta, as the desk types it."""
    for message in entries(hindi):
        words = re.findall(r"[a-z]+", PLACEHOLDER.sub("", message.string).lower())
        assert not set(words) - LATIN, message.string
        assert DEVANAGARI.search(message.string), message.id
        assert not re.search(r"[०-९]", message.string), message.string
        assert not re.search(r"[\u0958-\u095b\u095e]|[कखगजफ]\u093c", message.string), message.string
        assert message.string == message.string.strip(), message.string


def test_the_check_of_messages_can_fail(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text('{% macro m() %}<p>{{ _("Never said") }}</p>{% endmacro %}', encoding="utf-8")
    assert [found[1] for found in extract_from_file("jinja2", path, keywords={"_": None})] == ["Never said"]
    assert "Never said" not in catalogue("hi")


@pytest.mark.parametrize(
    ("named", "all_of_them"),
    [
        (names.KINDS, KINDS),
        (names.FIELDS, CORRECTABLE),
        (names.VERDICTS, (*VERDICTS, "unreviewed")),
        (names.SEVERITIES, SEVERITIES),
        (names.ROLES, ROLES),
        (names.CHOICES, (*MODALITIES, *APPROXES, *SUBJECT_TYPES)),
        (check_names.TITLES, tuple(check.name for check in CHECKS)),
        (check_names.JUDGEMENTS, JUDGEMENTS),
        (check_names.MEANS, JUDGEMENTS),
    ],
)
def test_all_that_the_database_can_hold_has_a_name(named: dict[str, str], all_of_them: tuple[str, ...]) -> None:
    assert set(named) == set(all_of_them)


def test_every_reason_for_which_a_number_is_no_fact_has_its_hindi(demo_db: Path) -> None:
    with Store.open(demo_db) as store:
        reasons = [row["reason"] for row in store.rows("SELECT DISTINCT reason FROM refusals")]
    assert len(reasons) > 10
    assert [reason for reason in reasons if reason not in catalogue("hi")] == []


def test_one_word_a_verdict_in_all_places(hindi: Catalog) -> None:
    """What a button says is what its explanation begins with."""
    say = Translator("hi")
    for verdict in VERDICTS:
        long = [m for m in entries(hindi) if m.id.startswith(f"{verdict}: ")]
        assert all(m.string.startswith(f"{say(names.VERDICTS[verdict])}: ") for m in long), verdict


def test_units_and_days_are_in_the_readers_language() -> None:
    assert [names.unit("households", language) for language in ("hi", "en")] == ["घर", "households"]
    assert [day("2023-02-01", language) for language in ("hi", "en")] == ["1 फरवरी 2023", "1 Feb 2023"]


@pytest.fixture
def filled(tmp_path: Path, tell: Callable[..., list[int]]) -> None:
    text = "हर घर जल योजना में सीतापुर के {} परिवारों तक पानी पहुंचा।"
    for outlet, households in (("अमर उजाला", 140000), ("दैनिक जागरण", 14000000)):
        more = {"kind": "coverage", "unit": "households", "rule": "coverage.number_reached"}
        tell(outlet, "2023-10-07", text.format(households), ("सीतापुर", households), **more)
    with Store.open(tmp_path / "news.db") as store:
        assert run_checks(store).standing


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(
    "path", ["/-/check/1", "/-/conflicts", "/-/overview", "/-/article/1", "/-/subject?name=सीतापुर"]
)
def test_a_page_in_hindi_has_no_english_of_ours_left(reader: Callable[..., Any], path: str) -> None:
    page = reader().get(f"{path}{'&' if '?' in path else '?'}lang=hi")
    assert page.status_code == 200
    assert '<html lang="hi">' in page.text
    visible = re.sub(r"<(script|style|kbd|code|svg)\b.*?</\1>|<[^>]*>", "\n", page.text, flags=re.DOTALL)
    known = LATIN | {"asha", "english", "esc"}
    left = [line.strip() for line in visible.splitlines() if set(re.findall(r"[a-z]{3,}", line.lower())) - known]
    assert left == []


@pytest.mark.usefixtures("filled")
def test_what_was_said_before_and_what_went_wrong_are_in_hindi_too(tmp_path: Path, reader: Callable[..., Any]) -> None:
    anyone = reader()
    with Store.open(tmp_path / "news.db") as store:
        correction = {"value": 150000, "modality": "target", "subject_type": "city", "kind": "count"}
        add_review(store, 1, "corrected", reviewer="asha", correction=correction)
    story = anyone.get("/-/check/1?lang=hi").text.partition('class="story"')[2].partition("</section>")[0]
    for words in ("1,50,000", "लक्ष्य", "शहर", "संख्या"):
        assert words in story
    assert not re.search(r"150000|target|city|count", story)
    for form, words in (
        ({"field-value": "चौदह"}, "पूरी संख्या लिखें, जैसे 140000 या 1,40,000; लिखा गया: चौदह"),
        ({"field-value": "1,40,000"}, "कम से कम एक खाना बदलें"),
        ({"seen": "{}"}, "इस बीच तथ्य दोबारा पढ़ा गया है"),
        ({"field-subject": ""}, "कुछ दर्ज नहीं हुआ"),
    ):
        answer = anyone.send("/-/check/1/verdict", verdict="corrected", **form)
        assert answer.status_code == 400
        assert words in answer.text
    assert "कम से कम एक शब्द या संख्या लिखें" in anyone.get('/-/subject?words="*').text
    assert "कोई पन्ना नहीं सहेजा गया" in anyone.get("/-/archived/1").text


@pytest.mark.usefixtures("filled")
def test_numbers_are_grouped_as_in_india_and_said_in_lakh_and_crore(reader: Callable[..., Any]) -> None:
    anyone = reader()
    hindi, english = (anyone.get(f"/-/conflicts?lang={language}").text for language in ("hi", "en"))
    for words in ("1,40,000 घर", "1.4 लाख", "1,40,00,000 घर", "1.4 करोड़"):
        assert words in hindi
    for words in ("1,40,000 households", "1.4 lakh", "1,40,00,000 households", "1.4 crore"):
        assert words in english


@pytest.mark.usefixtures("filled")
def test_the_language_chosen_once_stays(reader: Callable[..., Any]) -> None:
    anyone = reader()
    assert '<html lang="en">' in anyone.get("/-/conflicts").text
    assert '<html lang="hi">' in anyone.get("/-/conflicts?lang=hi").text
    assert '<html lang="hi">' in anyone.get("/-/overview").text
