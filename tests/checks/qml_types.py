"""What Python brings to QML, written down for qmllint: asked of the classes, as Qt knows them.

PySide's own tool reads the source text, and does not see constants, lambdas and inherited members.
Runs as a process of its own: ``python -m tests.checks.qml_types FOLDER module ...``
"""

from __future__ import annotations

import inspect
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Final

import PySide6.QtQuick  # noqa: F401 - registers the types that ours inherit
from PySide6.QtCore import QMetaEnum, QMetaMethod, QMetaObject, QMetaProperty, QObject

Json = dict[str, object]

_DECORATOR: Final = re.compile(r'^@Qml(\w+)(?:\("(\w+)"\))?', re.MULTILINE)
_CLASS_INFOS: Final = {
    "Element": ("QML.Element", "auto"),
    "NamedElement": ("QML.Element", ""),
    "Anonymous": ("QML.Element", "anonymous"),
    "Singleton": ("QML.Singleton", "true"),
    "Uncreatable": ("QML.Creatable", "false"),
}


def main(folder: Path, names: Iterable[str]) -> None:
    """Write ``metatypes.json`` for each import name into a folder named after it."""
    classes: dict[str, dict[str, Json]] = defaultdict(dict)
    for module in map(import_module, names):
        for made in _made_here(module):
            classes[module.QML_IMPORT_NAME][made.__name__] = _class(made)
    for name, found in classes.items():
        home = folder / Path(*name.split("."))
        home.mkdir(parents=True, exist_ok=True)
        described = {"classes": list(found.values()), "outputRevision": 68, "inputFile": name}
        (home / "metatypes.json").write_text(json.dumps([described]))


def _made_here(module: ModuleType) -> Iterator[type[QObject]]:
    """Give the module's own Qt classes, and the Python classes that they inherit from."""
    for value in list(vars(module).values()):
        if (
            isinstance(value, type)
            and issubclass(value, QObject)
            and value.__module__ == module.__name__
        ):
            for base in value.__mro__:
                if issubclass(base, QObject) and not base.__module__.startswith("PySide6"):
                    yield base


def _class(made: type[QObject]) -> Json:
    meta: QMetaObject = made.staticMetaObject
    own_methods = [meta.method(i) for i in range(meta.methodOffset(), meta.methodCount())]
    own_properties = range(meta.propertyOffset(), meta.propertyCount())
    own_enumerators = range(meta.enumeratorOffset(), meta.enumeratorCount())
    return {
        "className": made.__name__,
        "qualifiedClassName": made.__name__,
        "object": True,
        "superClasses": [{"access": "public", "name": meta.superClass().className()}],
        "classInfos": _class_infos(made),
        "properties": [_property(meta.property(i), i) for i in own_properties],
        "enums": [_enum(meta.enumerator(i)) for i in own_enumerators],
        "signals": _methods(own_methods, QMetaMethod.MethodType.Signal),
        "slots": _methods(own_methods, QMetaMethod.MethodType.Slot),
    }


def _class_infos(made: type[QObject]) -> list[Json]:
    head = inspect.getsource(made).partition("\nclass ")[0]
    found = ((_CLASS_INFOS.get(kind), name) for kind, name in _DECORATOR.findall(head))
    return [{"name": info[0], "value": info[1] or name} for info, name in found if info]


def _property(known: QMetaProperty, index: int) -> Json:
    described: Json = {
        "name": known.name(),
        "type": known.typeName(),
        "index": index,
        "read": known.name(),
        "constant": known.isConstant(),
        "final": known.isFinal(),
    }
    if known.hasNotifySignal():
        described["notify"] = known.notifySignal().name().toStdString()
    if known.isWritable():
        described["write"] = known.name()
    return described


def _methods(known: Iterable[QMetaMethod], kind: QMetaMethod.MethodType) -> list[Json]:
    return [
        {
            "access": "public",
            "name": method.name().toStdString(),
            "returnType": method.typeName(),
            "arguments": [
                {"name": f"a{n}", "type": name.toStdString()}
                for n, name in enumerate(method.parameterTypes(), 1)
            ],
        }
        for method in known
        if method.methodType() == kind
    ]


def _enum(known: QMetaEnum) -> Json:
    values = [known.key(i) for i in range(known.keyCount())]
    return {"name": known.name(), "isFlag": known.isFlag(), "isClass": False, "values": values}


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
