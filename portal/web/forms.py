"""What was wrong in a form: told on top of the page and at the field."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FieldError:
    """One thing that is missing or wrong."""

    field: str
    """The id of the field on the page."""
    summary: str
    """What is wrong, on top of the page."""
    message: str
    """What to do, at the field."""


def error_at(errors: tuple[FieldError, ...], field: str) -> FieldError | None:
    """What is wrong with this field."""
    return next((error for error in errors if error.field == field), None)
