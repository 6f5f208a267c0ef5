"""Tells an installer's mistakes: file, line, key, and what to write instead."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import tomlkit
from pydantic import ValidationError
from pydantic_core import ErrorDetails
from tomlkit.exceptions import ConvertError

from config.fields import field_at, section_at, written
from config.section import Section
from config.suggest import suggestion
from config.toml_lines import Path, nearest_line
from lobby.domain.errors import SettingsError

_KINDS: Final = {
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "string_type": "text in quotes",
    "list_type": "a list in square brackets",
    "tuple_type": "a list in square brackets",
    "dict_type": "a table",
    "model_type": "a table",
}
"""What pydantic's error types ask for."""

_BOUNDS: Final = {
    "greater_than_equal": "at least {ge}",
    "greater_than": "more than {gt}",
    "less_than_equal": "at most {le}",
    "less_than": "less than {lt}",
}

_EXAMPLES: Final = {
    "id": 'id = "id-card"',
    "services": 'services = ["id-card"]',
    "from": 'from = "08:00"',
    "to": 'to = "12:00"',
    "tokens": "tokens = 10",
    "group": 'group = "walk-in"',
    "url": 'url = "https://bookings.town.example/feed"',
}
"""What to write for a key that is missing."""

_SECRETS: Final = frozenset({"password", "secret", "token", "api_key", "pin", "passphrase"})


@dataclass(frozen=True, slots=True)
class ValueOrigin:
    """Where the settings came from: a file with its lines, and the environment."""

    file: str
    lines: Mapping[Path, int]
    variables: Mapping[Path, str]

    def error(self, path: Path, sentence: str) -> SettingsError:
        """A mistake at this place."""
        for end in range(len(path), 0, -1):
            if path[:end] in self.variables:
                return SettingsError(sentence, f"environment {self.variables[path[:end]]}")
        return SettingsError(sentence, self.file, nearest_line(self.lines, path))


def mistakes(
    error: ValidationError, root: type[Section], origin: ValueOrigin
) -> list[SettingsError]:
    """Every mistake that pydantic found, in the order of the file."""
    # A key that is misspelt is both unknown and missing; the first helps more.
    in_order = sorted(
        error.errors(include_url=False), key=lambda details: details["type"] == "missing"
    )
    errors = [
        origin.error(_clean(details["loc"]), _sentence(details, root)) for details in in_order
    ]
    return sorted(errors, key=lambda mistake: mistake.line or 0)


def not_toml(error: tomllib.TOMLDecodeError, text: str, file: str) -> SettingsError:
    """The line at which the text stops being TOML, and the usual reasons."""
    where = re.search(r"line (\d+), column (\d+)", str(error))
    line = int(where.group(1)) if where else text.count("\n") + 1
    problem = re.sub(r" \(at .*\)", "", str(error))
    return SettingsError(
        f"is not TOML: {problem}; text needs quotes, every list its ], every table its }}",
        file,
        line,
    )


def _clean(loc: tuple[int | str, ...]) -> Path:
    return tuple(part for part in loc if part != "[key]")


def _sentence(details: ErrorDetails, root: type[Section]) -> str:
    path, kind = _clean(details["loc"]), details["type"]
    context = details.get("ctx", {})
    if kind == "contradiction":
        return str(context["sentence"])
    if kind == "extra_forbidden":
        return _unknown_key(path, root)
    if kind == "missing":
        return _missing(path)
    return f"{spelled(path)} {_verdict(details, path, root)}"


def _verdict(details: ErrorDetails, path: Path, root: type[Section]) -> str:
    kind, context, value_text = details["type"], details.get("ctx", {}), _value_text(details)
    if kind == "must_be":
        return f"must be {context['must_be']}{value_text}"
    if kind == "literal_error":
        return f"must be {_choice(context['expected'])}{value_text}"
    if wanted := _KINDS.get(kind) or _BOUNDS.get(kind, "").format(**context):
        return f"must be {wanted}{value_text}{_instead(path, root)}"
    return f"is wrong: {details['msg']}{value_text}"


def spelled(path: Path) -> str:
    """A place as an installer reads it: ``printer.port``, ``services 2: series``."""
    text, after_place = "", False
    for part in path:
        joint = " " if isinstance(part, int) else ": " if after_place else "." if text else ""
        after_place = isinstance(part, int)
        text += f"{joint}{part + 1 if isinstance(part, int) else part}"
    return text


def _unknown_key(path: Path, root: type[Section]) -> str:
    *around, key = path
    table = tuple(around)
    where = f" in {_headed(table)}" if table else ""
    if str(key).casefold() in _SECRETS:
        return (
            f'"{key}"{where} is a secret and does not belong in this file; give it as a systemd '
            "credential (LoadCredential=lobby_...)"
        )
    known = _keys(section_at(root, table))
    return f'unknown key "{key}"{where}; {suggestion(str(key), known, "write one of")}'


def _headed(table: Path) -> str:
    return spelled(table) if any(isinstance(part, int) for part in table) else f"[{spelled(table)}]"


def _keys(section: type[Section] | None) -> list[str]:
    """The keys that this section knows, as they are written."""
    if section is None:
        return []
    return [written(name, field) for name, field in section.model_fields.items()]


def _missing(path: Path) -> str:
    *table, key = path
    if not table:
        return f'there is no [[{key}]] yet; write at least one: [[{key}]] and below it id = "..."'
    return f'{spelled(tuple(table))} lacks "{key}"; write {_EXAMPLES.get(str(key), f"{key} = ...")}'


def _choice(expected: str) -> str:
    choices = expected.replace("'", '"').replace(" or ", ", ")
    return f"one of {choices}" if "," in choices else choices


def _value_text(details: ErrorDetails) -> str:
    try:
        text = tomlkit.item(details["input"]).as_string().strip()
    except (ConvertError, AttributeError):
        return ""
    return f", not {text[:40]}" if text and "\n" not in text else ""


def _instead(path: Path, root: type[Section]) -> str:
    field = field_at(root, path)
    default = field.get_default(call_default_factory=False) if field else None
    if field is None or default is None or default in ("", ()):
        return ""
    value = list(default) if isinstance(default, tuple) else default
    try:
        return f"; write for example {path[-1]} = {tomlkit.item(value).as_string()}"
    except ConvertError:
        return ""
