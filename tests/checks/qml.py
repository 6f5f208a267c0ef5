"""QML is looked at with the types that Python brings to it."""

from __future__ import annotations

import re
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from tests.checks.tools import BUILD, PROGRAMS, QT, ROOT, files, module, said_by, under

_IMPORT_NAME = re.compile(r'^QML_IMPORT_NAME(?:: Final)? = "([\w.]+)"', re.MULTILINE)
_BASES = ("core", "gui", "network", "qml", "quick", "multimedia")
_QMLDIR = """\
module {name}
typeinfo plugins.qmltypes
depends QtQml
depends QtQml.Models
depends QtQuick
"""


def lint() -> Iterator[str]:
    """Tell every warning of qmllint."""
    sources = files(".qml")
    if not sources:
        return
    for name, modules in _python_modules().items():
        yield from _describe(name, modules)
    folders = [BUILD / "qml", *(Path(f"{home}/qml") for home in ("lobby/ui", *PROGRAMS))]
    imports = chain.from_iterable(("-I", folder) for folder in folders)
    yield from said_by(QT / "qmllint", "--max-warnings", "0", *imports, *sources)


def unformatted() -> Iterator[str]:
    """Name the files that qmlformat would write differently."""
    for path in files(".qml"):
        formatted = subprocess.run([QT / "qmlformat", path], capture_output=True, check=False)
        if formatted.stdout != path.read_bytes():
            yield f"{path.relative_to(ROOT)}: qmlformat would change it (qmlformat -i)"


def _python_modules() -> dict[str, list[Path]]:
    modules = defaultdict(list)
    for folder in (*PROGRAMS, "lobby"):
        for path in under(folder, ".py"):
            if named := _IMPORT_NAME.search(path.read_text()):
                modules[named[1]].append(path)
    return modules


def _describe(name: str, modules: list[Path]) -> Iterator[str]:
    """Write the types that these Python modules register, as qmllint reads them."""
    folder = BUILD / "qml" / Path(*name.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    found = folder / "metatypes.json"
    known = ",".join(str(QT / f"Qt/metatypes/qt6{base}_metatypes.json") for base in _BASES)
    (folder / "qmldir").write_text(_QMLDIR.format(name=name))
    yield from module("PySide6.scripts.metaobjectdump", "--quiet", "--out-file", found, *modules)
    yield from said_by(
        QT / "Qt/libexec/qmltyperegistrar",
        *("--import-name", name, "--major-version", "1"),
        *("--generate-qmltypes", folder / "plugins.qmltypes", "-o", "/dev/null"),
        *("--foreign-types", known),
        found,
    )
