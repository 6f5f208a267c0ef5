"""Who may do what: asked by every action that not every counter is permitted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobby.domain.errors import Refused
from lobby.domain.refusals import Refusal

if TYPE_CHECKING:
    from lobby.domain.counter import Permission
    from lobby.domain.house import House
    from lobby.domain.names import CounterId


def refuse_unless(house: House, counter: CounterId | None, permission: Permission) -> None:
    """Let only a counter with this permission go on; nobody's counter is the administrator.

    Raises:
        Refused: ``unknown-counter`` or ``not-permitted``.
    """
    if counter is not None and not house.counter(counter).permits(permission):
        raise Refused(Refusal.NOT_PERMITTED)
