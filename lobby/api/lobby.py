"""One open lobby, and the roles in which it is used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from types import TracebackType
from typing import Protocol, Self

from lobby.api.board import BoardApi
from lobby.api.counter import CounterApi
from lobby.api.entrance import EntranceApi
from lobby.api.journal import JournalApi
from lobby.api.mirror import MirrorApi
from lobby.api.office import OfficeApi
from lobby.domain.house import House
from lobby.domain.names import CounterId
from lobby.store import migrate
from lobby.store.engine import connect
from lobby.store.holding import Hold
from lobby.store.unit_of_work import Transactions


class LobbySettings(Protocol):
    """What the lobby needs to know from the settings: ``config.settings.Settings``."""

    @property
    def database(self) -> str:
        """The URL of the database, in SQLAlchemy's form."""

    @property
    def journal(self) -> str:
        """SQLite's journal mode: ``auto``, ``wal`` or ``delete``."""

    @property
    def sources(self) -> Sequence[str]:
        """The names of the booking systems that are to be mirrored."""

    def house(self) -> House:
        """The rules of this town hall."""


class Lobby:
    """One open lobby; what can be done in it stands in its roles.

    Every method of a role is one transaction and may be called from any thread. Numbers are taken
    with or without a space, in either case (``T 038``, ``t038``). ``seen`` is the ticket that an
    action was pressed on: nobody else is hit, nor that ticket once it has changed.
    Every method raises ``Refused`` when a rule says no, and ``Unavailable`` for ``database``
    when the database does not answer.
    """

    def __init__(
        self,
        settings: LobbySettings,
        clock: Callable[[], datetime] | None = None,
        clock_is_set: Callable[[], bool] | None = None,
    ) -> None:
        """Open it; ``open_lobby`` says what the arguments are."""
        self.house = settings.house()
        self._engine = connect(settings.database, settings.journal)
        migrate.refuse_other_revision(self._engine)
        switches = migrate.switches(self._engine)
        self._hold = Hold(self._engine.url)
        self.demo = bool(switches["demo"])
        salt = switches.get("salt", "")
        self._begin = Transactions(self._engine, self.house.day, salt, clock, clock_is_set)
        self.entrance = EntranceApi(self._begin, self.house)
        self.board = BoardApi(self._begin, self.house)
        self.office = OfficeApi(self._begin, self.house)
        self.mirror = MirrorApi(self._begin, self.house)
        self.journal = JournalApi(self._begin, self.house)

    def counter(self, counter: str) -> CounterApi:
        """The role of one counter; its methods are refused if the house has none of this name."""
        return CounterApi(self._begin, self.house, CounterId(counter))

    def __enter__(self) -> Self:
        """Use it in a ``with``."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()
        self._hold.let_go()
