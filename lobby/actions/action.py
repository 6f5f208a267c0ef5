"""What every action is made of: a way to begin a transaction, and the rules of the house."""

from __future__ import annotations

from dataclasses import dataclass

from lobby.actions.ports import UnitOfWorkFactory
from lobby.domain.house import House


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that is done in the lobby; whatever it changes is one transaction."""

    start: UnitOfWorkFactory
    """Begins one: ``lobby.store.unit_of_work.Transactions.write``, for a query ``.read``."""
    house: House
