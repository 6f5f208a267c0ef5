"""A picture of a comparison: what walk-ins pay for the punctuality of bookings."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import matplotlib as mpl
from matplotlib.figure import Figure

from lobby.study.measures import Fairness

_INK, _OURS, _OTHER, _LINE = "#1b2733", "#0b4f8a", "#b5541b", "#d5dbe1"
_STYLE: Final[dict[Any, Any]] = {
    "font.size": 11,
    "svg.fonttype": "none",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": _INK,
    "text.color": _INK,
}


def draw_picture(rules: Mapping[str, Fairness], file: Path, title: str) -> None:
    """Write the picture; the suffix of ``file`` decides between PNG, SVG and PDF."""
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(9, 6), layout="constrained")
        axes = figure.subplots()
        axes.set_title(title, loc="left", fontweight="bold")
        axes.set_xlabel("bookings called within 10 minutes (%)")
        axes.set_ylabel("walk-ins: wait that 1 in 100 exceeds (minutes)")
        axes.grid(color=_LINE, linewidth=0.8)
        axes.set_axisbelow(True)
        axes.margins(x=0.12)
        own = [figures for name, figures in rules.items() if name.startswith("head start")]
        axes.plot(
            [_place(figures)[0] for figures in own],
            [_place(figures)[1] for figures in own],
            color=_OURS,
        )
        for name, figures in rules.items():
            ours = name.startswith("head start")
            x, y = _place(figures)
            axes.scatter(x, y, s=60, color=_OURS if ours else _OTHER, marker="o" if ours else "s")
            axes.annotate(name, (x, y), xytext=(7, 5), textcoords="offset points")
        figure.savefig(file, dpi=150)


def _place(figures: Fairness) -> tuple[float, float]:
    return 100 * figures.bookings.within_10, figures.walk_ins.p99
