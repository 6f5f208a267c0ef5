"""The lobby of a town hall: one queue that the entrance, the waiting room and the counters share.

>>> from lobby import open_lobby
>>> with open_lobby("lobby.toml") as lobby:                     # doctest: +SKIP
...     lobby.entrance.take_token(["passport"], persons=1)
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from importlib.metadata import entry_points
from os import PathLike
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the rules alone are imported without a database, in a third of the time
    from lobby.api.lobby import Lobby, LobbySettings

__all__ = ["open_lobby"]


def open_lobby(
    settings: str | PathLike[str] | LobbySettings,
    *,
    clock: Callable[[], datetime] | None = None,
    clock_is_set: Callable[[], bool] | None = None,
) -> Lobby:
    """Open the lobby that a settings file, or settings already read, describe.

    ``clock`` gives aware moments; without it time is the machine's, or the database server's on
    PostgreSQL. ``clock_is_set`` says whether it can be believed; a given clock always is.
    Settings are read by whatever is registered under the entry point group ``lobby.settings``, so
    that this package needs to know no file format.

    Raises:
        SettingsError: the settings are wrong, or the database is not of this program's revision.
        Unavailable: the database does not answer.
    """
    from lobby.api.lobby import Lobby  # noqa: PLC0415 - as above

    if isinstance(settings, str | PathLike):
        (reader,) = entry_points(group="lobby.settings")
        return Lobby(reader.load()(settings), clock, clock_is_set)
    return Lobby(settings, clock, clock_is_set)
