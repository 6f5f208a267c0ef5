"""Every action of the lobby, built once on one database."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from lobby.actions.book import Book
from lobby.actions.call_next import CallNext
from lobby.actions.check_in import CheckIn
from lobby.actions.close_day import CloseDay
from lobby.actions.look import Look
from lobby.actions.mirror import Mirror
from lobby.actions.open_counter import OpenCounter
from lobby.actions.place import Place
from lobby.actions.report import Report
from lobby.actions.serve import Serve
from lobby.actions.set_aside import SetAside
from lobby.actions.steer import Steer
from lobby.actions.take_token import TakeToken
from lobby.actions.transfer import Transfer
from lobby.actions.undo import Undo
from lobby.actions.window import Window
from lobby.domain.house import House
from lobby.domain.names import CounterId
from lobby.store import migrate
from lobby.store.engine import connect
from lobby.store.holding import Hold
from lobby.store.unit_of_work import Transactions


class Settings(Protocol):
    """What the lobby needs to know from the settings."""

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


def asking(by: str | None) -> CounterId | None:
    """The counter that asks; nothing stands for the administrator."""
    return CounterId(by) if by else None


class Built:
    """What the parts of the public surface share."""

    def __init__(
        self,
        settings: Settings,
        clock: Callable[[], datetime] | None = None,
        clock_is_set: Callable[[], bool] | None = None,
    ) -> None:
        self.house = settings.house()
        self._engine = connect(settings.database, settings.journal)
        migrate.refuse_other_revision(self._engine)
        switches = migrate.switches(self._engine)
        self._hold = Hold(self._engine.url)
        self.demo = bool(switches["demo"])
        salt = switches.get("salt", "")
        begin = Transactions(self._engine, self.house.day, salt, clock, clock_is_set)
        self._read = begin.read
        self._look = Look(begin.read, self.house)
        self._window = Window(begin.read, self.house)
        self._place = Place(begin.read, self.house)
        self._book = Book(begin.write, self.house)
        self._take_token = TakeToken(begin.write, self.house)
        self._check_in = CheckIn(begin.write, self.house)
        self._open_counter = OpenCounter(begin.write, self.house)
        self._call_next = CallNext(begin.write, self.house)
        self._serve = Serve(begin.write, self.house)
        self._transfer = Transfer(begin.write, self.house)
        self._aside = SetAside(begin.write, self.house)
        self._undo = Undo(begin.write, self.house)
        self._report = Report(begin.write, self.house)
        self._steer = Steer(begin.write, self.house)
        self._close_day = CloseDay(begin.write, self.house)
        self._mirror = Mirror(begin.write, self.house, begin.read)
