"""What the links to a booking are for."""

from __future__ import annotations

from enum import StrEnum


class Purpose(StrEnum):
    """What a token lets its bearer do, and nothing else."""

    HOLD = "hold"
    """Go on filling in the form."""
    CONFIRM = "confirm"
    MANAGE = "manage"
    """See, move and cancel."""
    CODE = "code"
    """Check in."""
