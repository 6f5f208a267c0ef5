"""Which section and field of the model lies at a place in the settings file?"""

from __future__ import annotations

from collections.abc import Iterator
from types import UnionType
from typing import Annotated, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from config.section import Section
from config.toml_lines import Path


def section_at(root: type[Section], path: Path) -> type[Section] | None:
    """The model of the table at this path, or nothing if it is not a section."""
    section: type[Section] | None = root
    for part in path:
        if section is not None and isinstance(part, str):
            field = _field(section, part)
            section = next(sections_in(field.annotation), None) if field else None
    return section


def field_at(root: type[Section], path: Path) -> FieldInfo | None:
    """The field that this path names, or nothing."""
    if not path or not isinstance(path[-1], str):
        return None
    section = section_at(root, path[:-1])
    return _field(section, path[-1]) if section else None


def sections_in(annotation: object) -> Iterator[type[Section]]:
    """The sections in a type such as ``tuple[Counter, ...]`` or ``Night | None``."""
    if isinstance(annotation, type) and issubclass(annotation, Section):
        yield annotation
    elif get_origin(annotation) in (Annotated, Union, UnionType, tuple, dict):
        for inner in get_args(annotation):
            yield from sections_in(inner)


def written(name: str, field: FieldInfo) -> str:
    """The key of this field in the file."""
    return str(field.validation_alias or name)


def _field(section: type[Section], key: str) -> FieldInfo | None:
    for name, field in section.model_fields.items():
        if key in (written(name, field), name):
            return field
    return None
