"""The self-test: ``python -m hardware`` tries every configured device and says what to fix."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any, Final

from hardware.selftest import checks
from lobby.checks import Check, Health
from lobby.ui.exits import Exit, exit_code

_WIDEST: Final = max(len(state) for state in Health)


def main() -> int:
    """Try the devices; returns 0, 69 if one is broken, 78 if the settings are wrong."""
    return exit_code(run, sys.argv[1:])


def run(arguments: Sequence[str]) -> int:
    """Print one line per check.

    Raises:
        SettingsError: there are no settings, or wrong ones.
    """
    given = _parser().parse_args(arguments)
    results = _try_all(given.config, slips=given.slips)
    for check in results:
        sys.stdout.write(f"{check.state:<{_WIDEST}}  {check.name}: {check.message}\n")
    broken = any(check.state is Health.BROKEN for check in results)
    return Exit.UNAVAILABLE if broken else Exit.OK


def _try_all(config: Path | None, *, slips: bool) -> list[Check]:
    settings = _settings(config)
    results = checks(settings)
    if slips:
        from hardware.printer.check import print_test  # noqa: PLC0415 - only who prints needs it

        results.append(print_test(settings))
    return results


def _settings(config: Path | None) -> Any:  # noqa: ANN401 - each device knows its own section
    (reader,) = entry_points(group="lobby.settings")
    return reader.load()(config)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m hardware", description=__doc__)
    parser.add_argument("--config", type=Path, help="the settings file; else the usual places")
    parser.add_argument("--slips", action="store_true", help="print two test slips as well")
    return parser


if __name__ == "__main__":
    sys.exit(main())
