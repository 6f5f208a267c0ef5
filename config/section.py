"""What every section of the settings file is made of: the base model and the small types."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationInfo,
)
from pydantic_core import PydanticCustomError


class Section(BaseModel):
    """A table of the settings file; a key it does not know is a mistake."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, populate_by_name=True, hide_input_in_errors=True
    )


@dataclass(frozen=True, slots=True)
class LoadContext:
    """What lies around a settings file while it is read."""

    folder: Path
    secrets: Mapping[str, SecretStr]


def folder_of(info: ValidationInfo) -> Path | None:
    """The folder of the settings file, or nothing if the settings are not from a file."""
    return info.context.folder if isinstance(info.context, LoadContext) else None


def wrong(must_be: str) -> PydanticCustomError:
    """A mistake in one value; the sentence goes on after "<key> must be"."""
    return PydanticCustomError("must_be", "{must_be}", {"must_be": must_be})


def contradiction(sentence: str) -> PydanticCustomError:
    """A mistake between values, told as a whole sentence."""
    return PydanticCustomError("contradiction", "{sentence}", {"sentence": sentence})


def _matching(pattern: str, must_be: str) -> AfterValidator:
    shape = re.compile(pattern)

    def check(text: str) -> str:
        if not shape.fullmatch(text):
            raise wrong(must_be)
        return text

    return AfterValidator(check)


def _local_time(value: object) -> object:
    if isinstance(value, time):
        return value
    try:
        local_time = time.fromisoformat(str(value))
    except ValueError:
        raise wrong('a time of day such as "08:00"') from None
    if local_time.tzinfo:
        raise wrong('a local time such as "08:00", without a zone')
    return local_time


def _in_languages(value: object) -> object:
    by_language = {"de": value} if isinstance(value, str | list | tuple) else value
    if not isinstance(by_language, dict):
        return value
    return {
        code: tuple(text) if isinstance(text, list) else text for code, text in by_language.items()
    }


def _beside_the_settings(value: str, info: ValidationInfo) -> str:
    folder = folder_of(info)
    return str(folder / value) if folder and value else value


LanguageCode = Literal["de", "en", "fr", "tr", "uk", "ar", "pl", "ru"]
Minutes = Annotated[float, Field(ge=0, le=1440)]
Seconds = Annotated[float, Field(gt=0, le=3600)]
Percent = Annotated[int, Field(ge=0, le=100)]
Port = Annotated[int, Field(ge=1, le=65535)]

LocalTime = Annotated[time, BeforeValidator(_local_time)]
"""``"08:00"``, in the time zone of the house."""

Id = Annotated[
    str,
    _matching(
        r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}",
        'text of at most 40 letters, digits, dashes, dots and underscores, such as "id-card"',
    ),
]
Series = Annotated[str, _matching(r"[A-Z]{1,3}", 'one to three capital letters such as "A"')]
Letters = Annotated[
    str, _matching("[A-Z]{0,26}", 'capital letters in the order of their keys, such as "ABT"')
]
TerminalName = Annotated[
    str, _matching("(?!monitor-).+", 'a name that does not begin with "monitor-", such as "kiosk"')
]
"""Monitors report their faults under such names, and a terminal's login may not."""
UsbNumbers = Annotated[
    str,
    _matching(
        "([0-9a-f]{4}:[0-9a-f]{4})?", 'the two numbers that lsusb shows, such as "04b8:0e15"'
    ),
]
Colour = Annotated[str, _matching(r"#[0-9A-Fa-f]{6}", 'a colour such as "#0B4F8A"')]

Words = Annotated[dict[LanguageCode, str], BeforeValidator(_in_languages)]
"""One text in several languages; plain text is German."""

Lists = Annotated[dict[LanguageCode, tuple[str, ...]], BeforeValidator(_in_languages)]
"""One list in several languages; a plain list is German."""

Beside = Annotated[str, AfterValidator(_beside_the_settings)]
"""A file or folder; a relative one lies beside the settings file, empty is none."""
