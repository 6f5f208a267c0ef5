"""The pictures of the report, as SVG that stands inside the page."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any, Final

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from lobby.cli.report.sheets import Sheets
from lobby.domain.report.figures import ReportFigures
from lobby.domain.report.waits import Waits

_BOOKED, _DRAWN, _INK, _LINE = "#0b4f8a", "#b5541b", "#1b2733", "#d5dbe1"
_GOOD, _BAD = "#2e7d4f", "#b3261e"
_FEW_LINES: Final = 2
_STYLE: Final[dict[Any, Any]] = {
    "font.family": ["Inter", "Noto Sans", "DejaVu Sans", "sans-serif"],
    "font.size": 10,
    "svg.fonttype": "none",
    "svg.hashsalt": "lobby",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": _INK,
    "text.color": _INK,
    "legend.frameon": False,
}


def hours(review: ReportFigures, words: Mapping[str, str]) -> str:
    """The waits over the day: half of the visitors, and nine in ten."""
    figure, axes = _canvas(words["wait"])
    for kind, colour in (("bookings", _BOOKED), ("walk_ins", _DRAWN)):
        points: list[tuple[int, Waits]] = [
            (hour.hour, own) for hour in review.hours if (own := getattr(hour, kind)) is not None
        ]
        places = [hour for hour, _ in points]
        axes.plot(places, [own.p90 for _, own in points], color=colour, ls="--", marker="o",
                  label=f"{words[kind]}: {words['nine']}")  # fmt: skip
        axes.plot(places, [own.median for _, own in points], color=colour, marker="o",
                  label=f"{words[kind]}: {words['half']}")  # fmt: skip
    axes.set_ylim(bottom=0)
    return _svg(figure, axes)


def load(review: ReportFigures, words: Mapping[str, str]) -> str:
    """Arrivals over the day, and how many counters were open where that is told."""
    figure, axes = _canvas(words["arrivals"])
    days = max(1, review.days)
    places = [hour.hour for hour in review.hours]
    axes.bar(places, [hour.arrivals / days for hour in review.hours], color="#9fb8cd",
             label=words["arrivals"])  # fmt: skip
    points = [(hour.hour, hour.open_counters) for hour in review.hours if hour.open_counters]
    if points:
        axes.plot(*zip(*points, strict=True), color=_INK, marker="o", label=words["open"])
    return _svg(figure, axes)


def services(sheets: Sheets) -> str:
    """How long the commonest services take."""
    durations = sheets.review.durations[:12][::-1]
    figure, axes = _canvas("", height=1.2 + 0.32 * len(durations))
    names = [sheets.service(duration.services) for duration in durations]
    for part, colour, word in (("p90", "#c9d7e3", "nine"), ("median", _BOOKED, "half")):
        minutes = [getattr(duration, part) for duration in durations]
        axes.barh(names, minutes, color=colour, label=sheets.words[word])
    axes.set_xlabel(sheets.words["minutes"])
    return _svg(figure, axes)


def promises(review: ReportFigures, words: Mapping[str, str]) -> str:
    """The share of promises that were kept."""
    figure, axes = _canvas("", height=1.9)
    kinds = [
        (words[name], promises)
        for name, promises in (
            ("walk_ins", review.promises["walk-ins"]),
            ("bookings", review.promises["bookings"]),
        )
        if promises is not None
    ]
    begin = [0.0] * len(kinds)
    for part, colour in (("shorter", "#c9d7e3"), ("inside", _GOOD), ("longer", _BAD)):
        shares = [100 * getattr(promises, part) for _, promises in kinds]
        axes.barh([name for name, _ in kinds], shares, left=begin, color=colour, label=words[part])
        begin = [sum(pair) for pair in zip(begin, shares, strict=True)]
    axes.set_xlabel("%")
    return _svg(figure, axes)


def _canvas(label: str, height: float = 3.2) -> tuple[Figure, Axes]:
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(8, height), layout="constrained")
        axes = figure.subplots()
    axes.set_ylabel(label)
    axes.grid(color=_LINE, linewidth=0.8)
    axes.set_axisbelow(True)
    return figure, axes


def _svg(figure: Figure, axes: Axes) -> str:
    """The picture without the head of a file, so that it can stand in HTML."""
    written = io.StringIO()
    with mpl.rc_context(_STYLE):
        if axes.get_legend_handles_labels()[1]:
            figure.legend(
                loc="outside upper center",
                ncols=2 if len(axes.lines) > _FEW_LINES else 3,
                fontsize=9,
            )
        figure.savefig(written, format="svg", metadata={"Date": None})
    text = written.getvalue()
    return text[text.index("<svg") :]
