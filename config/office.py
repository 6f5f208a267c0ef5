"""The lists of the settings file: services, topics, counters, areas, quotas."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, PositiveInt, model_validator

from config.catalogue import completed, usual_services, usual_topics
from config.section import Id, Lists, LocalTime, Minutes, Section, Series, Words, contradiction


class ServiceSection(Section):
    """One concern that the house deals with."""

    id: Id
    name: Words = Field(default_factory=dict)
    hint: Words = Field(default_factory=dict)
    documents: Lists = Field(default_factory=dict)
    fee: Words = Field(default_factory=dict)
    minutes: Annotated[float, Field(gt=0, le=480)] = 10
    minutes_per_person: Minutes = 0
    series: Series = "A"
    group: Id = "walk-in"
    area: str = ""
    head_start: Minutes | None = None
    walk_in: bool = True
    channel: Literal["on-site", "phone"] = "on-site"
    online: bool = True
    topic: str = ""
    icon: str = ""
    words: Lists = Field(default_factory=dict)

    @model_validator(mode="before")
    @classmethod
    def _as_usual(cls, table: object) -> object:
        return completed(table, usual_services())


class TopicSection(Section):
    """A heading that services stand under where they are many."""

    id: Id
    name: Words = Field(default_factory=dict)
    icon: str = ""

    @model_validator(mode="before")
    @classmethod
    def _as_usual(cls, table: object) -> object:
        return completed(table, usual_topics())


def topics_in_order(written: tuple[TopicSection, ...]) -> tuple[TopicSection, ...]:
    """The topics of the settings, then the usual ones that they do not name."""
    own = {topic.id for topic in written}
    usual = (TopicSection(id=name) for name in usual_topics() if name not in own)
    return (*written, *usual)


class BreakSection(Section):
    """A planned break of a counter."""

    begins: LocalTime = Field(validation_alias="from", serialization_alias="from")
    ends: LocalTime = Field(validation_alias="to", serialization_alias="to")


class BookableHoursSection(Section):
    """A weekly stretch in which a counter takes bookings."""

    day: Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    begins: LocalTime = Field(validation_alias="from", serialization_alias="from")
    ends: LocalTime = Field(validation_alias="to", serialization_alias="to")
    days: Annotated[int, Field(ge=0, le=365)] | None = None


class CounterSection(Section):
    """Where a visitor is called to."""

    id: Id
    label: str = ""
    speech_label: str = ""
    area: str = ""
    services: tuple[str, ...]
    help_out: tuple[str, ...] = ()
    accessible: bool = False
    direction: Literal["", "left", "right", "ahead", "up", "down"] = ""
    steers: bool = False
    may: tuple[Literal["issue", "mark", "withdraw", "call"], ...] = (
        "issue",
        "mark",
        "withdraw",
        "call",
    )
    breaks: tuple[BreakSection, ...] = ()
    bookings: tuple[BookableHoursSection, ...] | None = None

    @property
    def shown(self) -> str:
        """What the monitor shows."""
        return self.label or f"Schalter {self.id}"

    @property
    def spoken(self) -> str:
        """What the voice says."""
        return self.speech_label or self.shown


class AreaSection(Section):
    """A waiting room with its monitors."""

    id: Id
    name: Words = Field(default_factory=dict)


class ReleaseSection(Section):
    """So many tokens more from this time on."""

    opens: LocalTime = Field(validation_alias="from", serialization_alias="from")
    tokens: PositiveInt


class QuotaSection(Section):
    """How many tokens a group of services gives per day."""

    group: Id
    tokens: Annotated[int, Field(ge=0)] | None = None
    portions: tuple[ReleaseSection, ...] = ()

    @model_validator(mode="after")
    def _either(self) -> Self:
        if (self.tokens is None) == (not self.portions):
            raise contradiction(
                f'quota "{self.group}" needs either tokens (tokens = 20) or portions '
                '(portions = [{ from = "08:00", tokens = 10 }]), not both'
            )
        return self
