"""Everything that can be said about the code without running it: ``./run check [name ...]``."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor, as_completed
from functools import partial
from pathlib import Path
from typing import Final

from tests.checks import (
    advisories,
    licences,
    logs,
    names,
    qml,
    sbom,
    shape,
    translations,
    units,
    walks,
)
from tests.checks.tools import PACKAGES, ROOT, module, said_by

Findings = Iterable[str]


def types() -> Findings:
    """Let mypy read the packages that there are."""
    packages = (package for package in PACKAGES if (ROOT / package / "__init__.py").exists())
    return module("mypy", *(word for package in packages for word in ("-p", package)))


def layers() -> Findings:
    """Let import-linter compare the imports with the house."""
    return said_by(Path(sys.executable).with_name("lint-imports"), "--no-logo")


def settings() -> Findings:
    """Ask whether every setting stands in ``lobby.toml`` with its default and a sentence."""
    return module(
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "--no-header",
        "tests/config/test_every_setting_is_documented.py",
    )


# The slow ones first: two run at a time.
CHECKS: Final[dict[str, Callable[[], Findings]]] = {
    "types": types,
    "layers": layers,
    "qml": qml.lint,
    "settings": settings,
    "translations": translations.incomplete,
    "qml-format": qml.unformatted,
    "rules": partial(module, "ruff", "check", "--quiet", "--output-format", "concise"),
    "format": partial(module, "ruff", "format", "--check", "--quiet", "--output-format", "concise"),
    "units": units.findings,
    "licences": licences.findings,
    "sbom": sbom.findings,
    "advisories": advisories.findings,
    "length": shape.too_long,
    "words": shape.foreign_words,
    "readmes": shape.readmes,
    "logs": logs.unsearchable,
    "names": names.findings,
    "walks": walks.missing,
}


def main(names: list[str]) -> int:
    """Run the checks, print a line for each and what it found; return 1 if any found something."""
    failed = 0
    with ThreadPoolExecutor(2) as pool:
        running = [pool.submit(_look, name) for name in names or CHECKS]
        for done in as_completed(running):
            name, findings, seconds = done.result()
            print(f"{'FOUND' if findings else 'ok':5} {name:12} {seconds:5.1f} s", flush=True)
            for finding in findings:
                print(f"      {finding}")
            failed += bool(findings)
    return min(failed, 1)


def _look(name: str) -> tuple[str, list[str], float]:
    start = time.monotonic()
    findings = list(CHECKS[name]())
    return name, findings, time.monotonic() - start


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
