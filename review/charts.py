"""Vega-Lite specifications from plain dicts: marks over time, lines between them, axes whose labels are written here.

Nothing here knows facts or languages: whoever calls says where each mark stands, what its tooltip says and what stands at
which tick. Colours are CSS variables (--o0, --ink, ...; static/subject.css), so that light, dark and print need no second
drawing. Time is in milliseconds since 1970, UTC.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"
FONT = "Noto Sans Devanagari, Nirmala UI, Mangal, sans-serif"
HEIGHT = 260  # pixels
TICKS = 8  # at most, on either axis

# An outlet's shape, as SVG paths within -1 to 1; the page's legend draws the same. The last is that of all further outlets.
SHAPES = (
    "M1,0A1,1,0,1,1,-1,0A1,1,0,1,1,1,0Z",
    "M-.88,-.88H.88V.88H-.88Z",
    "M0,-1.05L1.05,.85H-1.05Z",
    "M0,-1.2L1.05,0L0,1.2L-1.05,0Z",
    "M0,1.05L1.05,-.85H-1.05Z",
    "M-.38,-1.1H.38V-.38H1.1V.38H.38V1.1H-.38V.38H-1.1V-.38H-.38Z",
    "M-1.05,0L.85,-1.05V1.05Z",
    "M.55,-.95L1.1,0L.55,.95H-.55L-1.1,0L-.55,-.95Z",
)
COLOURS = tuple(f"var(--o{n})" for n in range(len(SHAPES)))
# A target or a forecast is no measurement.
DASHES = {"actual": [1, 0], "target": [5, 4], "forecast": [2, 3]}


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """One axis: from `low` to `high`, with a label at each tick (several lines of it for x). `reverse` puts the low end on top."""

    low: float
    high: float
    ticks: Sequence[tuple[float, Sequence[str]]]
    reverse: bool = False


def chart(marks: Sequence[Mapping[str, Any]], lines: Sequence[Mapping[str, Any]], x: Axis, y: Axis) -> dict[str, Any]:
    """The specification of one chart, as wide as the element it is drawn in.

    A mark has "x", "y", "outlet" (number of its colour and shape), "modality", "open" (drawn hollow), "ring" (drawn ringed),
    "href" and "tip" (lines of text, a tooltip), and where it is a range "top", where it lasts long "from" and "to". A point
    of a line has "x", "y", "outlet", "modality" and "run": the number of the unbroken line that it belongs to.
    """
    return {
        "$schema": SCHEMA,
        "width": "container",
        "height": HEIGHT,
        "autosize": {"type": "fit-x", "contains": "padding"},
        "padding": 4,
        "background": "transparent",
        "config": _config(),
        "encoding": {
            "x": {"field": "x", "type": "quantitative", "scale": _scale(x), "axis": _axis(x)},
            "y": {"field": "y", "type": "quantitative", "scale": _scale(y), "axis": _axis(y)},
        },
        "layer": [
            _layer(lines, {"type": "line", "strokeWidth": 1.8}, detail={"field": "run"}, strokeDash=_dashes()),
            _layer([m for m in marks if "from" in m], {"type": "rule", "strokeWidth": 3, "opacity": 0.35},
                   x={"field": "from", "type": "quantitative"}, x2={"field": "to"}),
            _layer([m for m in marks if "top" in m], {"type": "rule", "strokeWidth": 2}, y2={"field": "top"}),
            {
                "data": {"values": [m for m in marks if m["ring"]]},
                "mark": {"type": "point", "shape": "circle", "size": 420, "stroke": "var(--wrong)", "strokeWidth": 1.8, "opacity": 1},
            },
            _layer(
                marks,
                {"type": "point", "size": 85, "strokeWidth": 1.8, "opacity": 1, "cursor": "pointer"},
                shape=_by_outlet(SHAPES),
                strokeDash=_dashes(),
                fill={
                    "condition": {"test": "datum.open", "value": "var(--ground)"},
                    **_by_outlet(COLOURS),
                },
                href={"field": "href"},
                tooltip={"field": "tip"},
            ),
        ],
    }  # fmt: skip


def _layer(values: Sequence[Mapping[str, Any]], mark: dict[str, Any], **channels: Any) -> dict[str, Any]:
    return {"data": {"values": list(values)}, "mark": mark, "encoding": {"stroke": _by_outlet(COLOURS), **channels}}


def _by_outlet(of: Sequence[str]) -> dict[str, Any]:
    scale = {"domain": list(range(len(of))), "range": list(of)}
    return {"field": "outlet", "type": "nominal", "scale": scale, "legend": None}


def _dashes() -> dict[str, Any]:
    scale = {"domain": list(DASHES), "range": list(DASHES.values())}
    return {"field": "modality", "type": "nominal", "scale": scale, "legend": None}


def _scale(axis: Axis) -> dict[str, Any]:
    return {"domain": [axis.low, axis.high], "reverse": axis.reverse, "zero": False, "nice": False}


def _axis(axis: Axis) -> dict[str, Any]:
    return {"title": None, "values": [at for at, _ in axis.ticks], "labelExpr": label_expression(axis.ticks)}


def label_expression(ticks: Sequence[tuple[float, Sequence[str]]]) -> str:
    """A Vega expression that gives each tick its label; a label of several lines is a list.

    >>> label_expression([(1, ["पहला"]), (2, ["मई", "2023"])])
    "datum.value == 1 ? 'पहला' : datum.value == 2 ? ['मई','2023'] : ''"
    """
    out = ""
    for at, label in ticks:
        lines = [_quoted(line) for line in label]
        out += f"datum.value == {json.dumps(at)} ? {lines[0] if len(lines) == 1 else '[' + ','.join(lines) + ']'} : "
    return out + "''"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", " ")
    return f"'{escaped}'"


def _config() -> dict[str, Any]:
    """How all charts look. The page says in words what a chart shows; its parts have no names of their own."""
    return {
        "font": FONT,
        "aria": False,
        "view": {"stroke": None},
        "axis": {
            "labelColor": "var(--ink)",
            "labelFontSize": 13,
            "labelLineHeight": 17,
            "labelOverlap": True,
            "labelLimit": 160,
            "labelPadding": 6,
            "gridColor": "var(--line)",
            "gridOpacity": 0.6,
            "domainColor": "var(--line)",
            "tickColor": "var(--line)",
        },
        "axisX": {"grid": False},
    }


def steps(low: float, high: float, *, whole: bool = False) -> list[float]:
    """Round numbers from at most `low` to at least `high`, TICKS at most; whole ones on demand.

    >>> steps(0, 87), steps(0, 1, whole=True), steps(0, 3)
    ([0, 20, 40, 60, 80, 100], [0, 1], [0, 0.5, 1, 1.5, 2, 2.5, 3])
    """
    span = max(high - low, 1e-9)
    size = 10.0 ** math.floor(math.log10(span / TICKS))
    sizes = [size * times for times in (1, 2, 5, 10, 20, 50)]
    step = next(size for size in sizes if span / size <= TICKS - 2 + 1e-9 and (not whole or size >= 1))
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [plain(n * step) for n in range(first, last + 1)]


def plain(number: float) -> float | int:
    """A number without the noise of floating point; whole ones as an int."""
    rounded = float(f"{number:.12g}")
    return int(rounded) if rounded.is_integer() else rounded
