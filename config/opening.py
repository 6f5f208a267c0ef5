"""The section ``[opening]``: when the house is open, and for whom."""

from __future__ import annotations

from datetime import date, time
from itertools import pairwise
from typing import Annotated, Final, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from config.section import LocalTime, Section, contradiction, wrong


class StretchSection(Section):
    """One stretch of a day."""

    opens: LocalTime = Field(validation_alias="from", serialization_alias="from")
    closes: LocalTime = Field(validation_alias="to", serialization_alias="to")
    mode: Literal["appointments", "walk-ins", "both", "closed"] = "both"

    @model_validator(mode="after")
    def _forwards(self) -> Self:
        if self.opens >= self.closes:
            raise contradiction(
                f'from = "{self.opens:%H:%M}" is not before to = "{self.closes:%H:%M}"; '
                "write two stretches if the house is open over midnight"
            )
        return self


def _apart(day: tuple[StretchSection, ...]) -> tuple[StretchSection, ...]:
    in_order = tuple(sorted(day, key=lambda stretch: stretch.opens))
    for earlier, later in pairwise(in_order):
        if later.opens < earlier.closes:
            raise contradiction(
                f"opening hours overlap: one stretch ends at {earlier.closes:%H:%M}, "
                f'the next begins at {later.opens:%H:%M}; write from = "{earlier.closes:%H:%M}" '
                "or join the two"
            )
    return in_order


def _day_of_the_year(text: str) -> str:
    year_or_leap = text if len(text) > len("12-24") else f"2028-{text}"
    try:
        date.fromisoformat(year_or_leap)
    except ValueError:
        raise wrong('a date such as "2026-12-24", or "12-24" for every year') from None
    return text


WEEKDAYS: Final = (
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
)
Day = Annotated[tuple[StretchSection, ...], AfterValidator(_apart)]
"""The stretches of one day in order; none is a closed day."""


class OpeningSection(Section):
    """The opening hours; a day that is not written is closed."""

    monday: Day = ()
    tuesday: Day = ()
    wednesday: Day = ()
    thursday: Day = ()
    friday: Day = ()
    saturday: Day = ()
    sunday: Day = ()
    holidays: bool = True
    exceptions: dict[Annotated[str, AfterValidator(_day_of_the_year)], Day] = Field(
        default_factory=dict
    )

    @property
    def week(self) -> tuple[Day, ...]:
        """The seven days, Monday first."""
        return (
            self.monday,
            self.tuesday,
            self.wednesday,
            self.thursday,
            self.friday,
            self.saturday,
            self.sunday,
        )


def office_hours() -> OpeningSection:
    """What holds without a section ``[opening]``: Monday to Friday from 8 to 16 o'clock."""
    day = (StretchSection(opens=time(8), closes=time(16)),)
    return OpeningSection(monday=day, tuesday=day, wednesday=day, thursday=day, friday=day)
