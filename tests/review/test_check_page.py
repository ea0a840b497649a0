"""What the check page shows of a fact and takes from its form: real requests and rows, without a browser."""

from __future__ import annotations

import html
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

FAR = "सीतापुर के अफसर जुटे। बैठक हुई। चाय बंटी। फोटो खिंची। नतीजे में जिला 45 पर रहा। सब घर गए।"


def test_what_was_carried_over_links_to_where_it_stands(tell: Any, reader: Any) -> None:
    (number,) = tell("अमर उजाला", "2023-10-07", FAR, ("सीतापुर", 45))
    anyone = reader()
    carried = anyone.get(f"/-/check/{number}").text.partition('class="carried"')[2].partition("</dl>")[0]
    path, _, place = html.unescape(re.search(r'href="([^"]+)"', carried)[1]).partition("#")  # type: ignore[index]
    article = anyone.get(path).text
    assert re.search(rf'<mark id="{place}" class="[^"]*r-subject[^"]*"[^>]*>सीतापुर</mark>', article)
    assert f'id="{place}"' not in anyone.get("/-/article/1").text  # another fact's parts are no marks here


def test_a_number_shown_with_fewer_decimals_than_it_has_is_no_correction(
    tell: Any, reader: Any, tmp_path: Path
) -> None:
    (number,) = tell("अमर उजाला", "2023-10-07", FAR, ("सीतापुर", 45))
    with closing(sqlite3.connect(tmp_path / "news.db")) as conn, conn:
        conn.execute("UPDATE facts SET value = 100.0 / 3, kind = 'coverage'")
    asha = reader()
    shown = re.search(r'id="field-value"[^>]* value="([^"]+)"', asha.get(f"/-/check/{number}").text)
    assert shown
    form = {"verdict": "corrected", "field-value": shown[1], "field-period": "2023"}
    assert asha.send(f"/-/check/{number}/verdict", **form).status_code == 303
    with closing(sqlite3.connect(tmp_path / "news.db")) as conn:
        assert conn.execute("SELECT correction FROM reviews").fetchall() == [('{"period":"2023"}',)]


def test_a_line_break_that_no_field_of_a_browser_keeps_is_no_change(tell: Any, reader: Any, tmp_path: Path) -> None:
    (number,) = tell("अमर उजाला", "2023-10-07", FAR, ("सीतापुर", 45), scope="लखनऊ\nमंडल")
    asha = reader()
    asha.get(f"/-/check/{number}")
    form = {"verdict": "right", "field-scope": "लखनऊमंडल", "field-value": "45"}
    assert asha.send(f"/-/check/{number}/verdict", **form).status_code == 303


@pytest.mark.parametrize("verdict", ["right", "wrong", "unsure"])
def test_a_verdict_that_would_lose_what_was_typed_is_refused(
    verdict: str, tell: Any, reader: Any, tmp_path: Path
) -> None:
    (number,) = tell("अमर उजाला", "2023-10-07", FAR, ("सीतापुर", 45))
    asha = reader()
    asha.get(f"/-/check/{number}")
    answer = asha.send(f"/-/check/{number}/verdict", **{"verdict": verdict, "field-value": "54"})
    assert answer.status_code == 400
    assert "Fields were changed: choose corrected" in answer.text
    assert re.search(r'id="field-value"[^>]* value="54"', answer.text)
    with closing(sqlite3.connect(tmp_path / "news.db")) as conn:
        assert conn.execute("SELECT count(*) FROM reviews").fetchall() == [(0,)]


@pytest.mark.parametrize(
    "typed", ["सितंबर", "2023-9", "2023-13", "99999999999999999999", "2023-09/2023-10", "2023-02-30"]
)
def test_a_period_that_no_chart_could_draw_is_refused(typed: str, tell: Any, reader: Any, tmp_path: Path) -> None:
    (number,) = tell("अमर उजाला", "2023-10-07", FAR, ("सीतापुर", 45))
    asha = reader()
    asha.get(f"/-/check/{number}")
    form = {"verdict": "corrected", "field-value": "45", "field-period": typed}
    answer = asha.send(f"/-/check/{number}/verdict", **form)
    assert answer.status_code == 400
    assert f"expected a period as in 2023-09, 2023-09-30, 2023 or 2023-24, found: {typed}" in answer.text
    assert re.search(r'<input id="field-period"[^>]* aria-invalid="true"', answer.text)
    assert asha.send(f"/-/check/{number}/verdict", **(form | {"field-period": " २०२३-०८ "})).status_code == 303
    with closing(sqlite3.connect(tmp_path / "news.db")) as conn:
        assert conn.execute("SELECT correction FROM reviews").fetchall() == [('{"period":"2023-08"}',)]


def test_the_day_of_fetching_is_not_taken_for_that_of_publication(tell: Any, reader: Any) -> None:
    (dated,) = tell("अमर उजाला", "2023-10-07", FAR, ("सीतापुर", 45))
    (undated,) = tell("अमर उजाला", "", FAR + " ।", ("सीतापुर", 45))
    anyone = reader()
    assert "without a date" not in anyone.get(f"/-/check/{dated}").text
    assert "without a date; fetched on" in anyone.get(f"/-/check/{undated}").text


def test_a_sentence_that_says_the_value_twice_is_shown_once(tell: Any, reader: Any, tmp_path: Path) -> None:
    (number,) = tell("अमर उजाला", "2023-10-07", "सीतापुर 45 पर रहा, हां 45 पर।", ("सीतापुर", 45))
    with closing(sqlite3.connect(tmp_path / "news.db")) as conn, conn:
        conn.execute("INSERT INTO mentions VALUES (?, 'value', 'text', 23, 25, '45')", (number,))
    assert reader().get(f"/-/check/{number}").text.count("<blockquote") == 1


def test_where_nobody_signs_in_there_is_no_form(tell: Any, reader: Any) -> None:
    tell("अमर उजाला", "2023-10-07", "सीतापुर 45वें स्थान पर रहा।", ("सीतापुर", 45))
    anyone = reader(reviewer="")
    assert anyone.get("/-/login").status_code == 404
    assert "/-/login" not in anyone.get("/-/check/1").text
