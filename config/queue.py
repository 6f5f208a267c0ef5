"""The section ``[queue]``: the database, and the dials of the order."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, Field, PositiveInt, ValidationInfo
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError

from config.section import Minutes, Section, Series, contradiction, folder_of, wrong
from lobby.domain.errors import SettingsError
from lobby.store.engine import database_url, normalised

_FORMS: Final = '"sqlite:///queue.db" or "postgresql+psycopg://lobby@host/lobby"'


def _database(text: str, info: ValidationInfo) -> str:
    try:
        url = database_url(text)
        if url.get_backend_name() == "sqlite":
            url = _beside_the_settings(url, folder_of(info))
        normalised(url.render_as_string(hide_password=False))
    except ArgumentError:
        raise wrong(f"the URL of a database such as {_FORMS}") from None
    except SettingsError as error:
        raise contradiction(f"queue.{error.message}") from None
    if url.password:
        raise contradiction(
            "the password of the database does not belong in this file; take it out and give it "
            "as the systemd credential lobby_database_password"
        )
    return url.render_as_string()


def _beside_the_settings(url: URL, folder: Path | None) -> URL:
    if not url.database or url.database == ":memory:":
        raise wrong('the URL of a SQLite file such as "sqlite:///queue.db"')
    return url.set(database=str((folder or Path()) / url.database))


def _pattern(text: str) -> str:
    try:
        groups = re.compile(text).groups
    except re.error as error:
        raise wrong(f"a regular expression; this one fails with: {error}") from None
    if text and not groups:
        raise wrong(
            "a regular expression with a group around the code, such as 'code=([0-9A-Z-]+)'"
        )
    return text


DatabaseUrl = Annotated[str, AfterValidator(_database)]
"""Of a SQLite file, a relative one beside the settings file, or of PostgreSQL; no password."""


class QueueSection(Section):
    """How the waiting room is run."""

    database: DatabaseUrl = Field(
        default="sqlite:////var/lib/lobby/queue.db", validate_default=True
    )
    journal: Literal["auto", "wal", "delete"] = "auto"
    head_start: Minutes = 40
    lead: Minutes = 2
    check_in_from: Minutes = 60
    grace: Minutes = 15
    overrun: Minutes = 15
    undo_minutes: Minutes = 5
    calls_before_no_show: PositiveInt = 3
    max_services: Annotated[int, Field(ge=1, le=6)] = 6
    show_up_rate: Annotated[float, Field(ge=0, le=1)] = 0.85
    mirror_stale_after: Minutes = 10
    booking_series: Series = "T"
    scan_pattern: Annotated[str, AfterValidator(_pattern)] = "(?:[?&]code=|/[Ww]/)([0-9A-Za-z-]+)"
