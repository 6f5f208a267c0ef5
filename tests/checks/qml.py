"""QML is looked at with the types that Python brings to it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Final

from tests.checks.tools import BUILD, PROGRAMS, QT, ROOT, files, module, said_by, under

TYPES: Final = BUILD / "qml"
_IMPORT_NAME: Final = re.compile(r'^QML_IMPORT_NAME(?:: Final)? = "([\w.]+)"', re.MULTILINE)
_BASES: Final = ("core", "gui", "network", "qml", "quick", "multimedia")
_QMLDIR: Final = """\
module {name}
typeinfo plugins.qmltypes
depends QtQml
depends QtQml.Models
depends QtQuick
"""


def lint() -> Iterator[str]:
    """Tell every warning of qmllint."""
    sources = [path.relative_to(ROOT) for path in files(".qml")]
    if not sources:
        return
    yield from _describe_python()
    folders = [TYPES, *(Path(f"{home}/qml") for home in ("lobby/ui", *PROGRAMS))]
    imports = chain.from_iterable(("-I", folder) for folder in folders)
    strict = ("--max-warnings", "0", "--unused-imports", "warning")
    yield from said_by(QT / "qmllint", *strict, *imports, *sources)


def unformatted() -> Iterator[str]:
    """Name the files that qmlformat would write differently."""
    for path in files(".qml"):
        formatted = subprocess.run([QT / "qmlformat", path], capture_output=True, check=False)
        if formatted.stdout != path.read_bytes():
            yield f"{path.relative_to(ROOT)}: qmlformat would change it (qmlformat -i)"


def _describe_python() -> Iterator[str]:
    """Write the types that Python registers, as qmllint reads them."""
    paths = chain.from_iterable(under(home, ".py") for home in ("lobby", "hardware", *PROGRAMS))
    names = {path: _IMPORT_NAME.search(path.read_text()) for path in paths}
    modules = [_dotted(path) for path, name in names.items() if name]
    yield from module("tests.checks.qml_types", TYPES, *modules)
    for name in sorted({name[1] for name in names.values() if name}):
        yield from _register(name)


def _dotted(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def _register(name: str) -> Iterator[str]:
    folder = TYPES / Path(*name.split("."))
    known = ",".join(str(QT / f"Qt/metatypes/qt6{base}_metatypes.json") for base in _BASES)
    (folder / "qmldir").write_text(_QMLDIR.format(name=name))
    yield from said_by(
        QT / "Qt/libexec/qmltyperegistrar",
        *("--import-name", name, "--major-version", "1"),
        *("--generate-qmltypes", folder / "plugins.qmltypes", "-o", "/dev/null"),
        *("--foreign-types", known),
        folder / "metatypes.json",
    )
