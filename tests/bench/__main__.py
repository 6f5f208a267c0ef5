"""How fast the lobby is: ``./run bench [name ...]`` runs the modules here with ``measure()``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from tests.bench.apart import end_in_good_order, measured
from tests.bench.table import told, write

HERE: Final = Path(__file__).parent
REPORT: Final = HERE.parents[1] / "build" / "bench.json"


def main(names: list[str]) -> int:
    """Measure, print the table as it grows, and return 1 if a bound is not reached."""
    names = [name for asked in names for name in _meant(asked)]
    if unknown := set(names) - set(_all_names()):
        print(f"no bench {', '.join(unknown)}; there are: {', '.join(_all_names())}")
        return 64
    end_in_good_order()
    rows = []
    for row in measured(names or _all_names()):
        print(told(row), flush=True)
        rows.append(row)
        write(REPORT, rows)
    return int(any(row.reached is False for row in rows))


def _meant(asked: str) -> list[str]:
    """A bench, or all whose names begin with this word, such as ``portal``."""
    names = _all_names()
    return [asked] if asked in names else [n for n in names if n.startswith(f"{asked}_")] or [asked]


def _all_names() -> list[str]:
    modules = (path for path in sorted(HERE.glob("*.py")) if "def measure(" in path.read_text())
    return [path.stem for path in modules if path.stem != "__main__"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
