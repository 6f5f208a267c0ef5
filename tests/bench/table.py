"""What a bench hands back, how it is taken, and how it is shown to a person and to a machine."""

from __future__ import annotations

import json
import os
import platform
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """One measured figure beside what it has to be."""

    what: str
    value: float | None
    """None where it could not be measured."""
    unit: str
    target: str
    """The bound in the words of the design, empty where there is none."""
    reached: bool | None = None
    """Whether the bound holds; None where there is none."""


def at_most(what: str, value: float, bound: float, unit: str) -> Row:
    """Make a row for a figure that must not be above ``bound``."""
    return Row(what, value, unit, f"≤ {bound:g}", value <= bound)


def at_least(what: str, value: float, bound: float, unit: str) -> Row:
    """Make a row for a figure that must not be below ``bound``."""
    return Row(what, value, unit, f"≥ {bound:g}", value >= bound)


def note(what: str, value: float, unit: str) -> Row:
    """Make a row for a figure without a bound, such as a peer's."""
    return Row(what, value, unit, "")


def not_measured(bench: str) -> Row:
    """Make a row for a bench that ended before its last figure; it counts as not reached."""
    return Row(f"{bench}: ended early; it said why", None, "", "measured", reached=False)


def seconds(work: Callable[[], object]) -> float:
    """Take the time of one piece of work."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def percentile(values: Sequence[float], share: int) -> float:
    """Find what ``share`` of a hundred values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * share // 100)]


def told(row: Row) -> str:
    """Set a row as a line of the table."""
    mark = {None: " ", True: "✓", False: "✗"}[row.reached]
    value = "–" if row.value is None else f"{row.value:.4g}"
    return f"{mark} {row.what:66} {value:>10} {row.unit:8} {row.target}"


def write(path: Path, rows: Iterable[Row]) -> None:
    """Keep the rows as JSON, with the machine they were measured on."""
    machine = {
        "cpus": os.cpu_count(),
        "load": os.getloadavg()[0],
        "machine": platform.machine(),
        "system": platform.platform(),
    }
    when = datetime.now(UTC).isoformat(timespec="seconds")
    report = {"measured": when, "machine": machine, "rows": [asdict(row) for row in rows]}
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n")
