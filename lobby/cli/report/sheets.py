"""The tables of the report: the same rows go onto the page and into the CSV files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lobby.cli.report.words import REASONS, decimal
from lobby.domain.house import House
from lobby.domain.names import Language, ServiceId
from lobby.domain.report.figures import Duration, Hour, ReportFigures
from lobby.domain.report.waits import Waits

Cell = str | int | float | None
"""``None`` is a figure that is not told."""


def shown(cell: Cell, language: str) -> str:
    """A cell as people read it."""
    if cell is None:
        return "–"
    return decimal(cell, language) if isinstance(cell, float) else str(cell)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table."""

    name: str
    """Of its CSV file, and the key of its heading."""
    head: Sequence[str]
    rows: Sequence[Sequence[Cell]]


@dataclass(frozen=True, slots=True)
class Sheets:
    """All tables of one review, in one language."""

    review: ReportFigures
    words: Mapping[str, str]
    house: House
    language: Language

    def all(self) -> tuple[Sheet, ...]:
        """In the order of the page."""
        return (
            self.overview(),
            self.waits(),
            self.hours(),
            self.services(),
            self.promises(),
            self.refused(),
            self.outages(),
        )

    def overview(self) -> Sheet:
        """How many of what."""
        names = ("days", "tickets", "served", "missed", "withdrawn", "booked", "came")
        figures = ((name, getattr(self.review, name)) for name in names)
        rows = [(self.words[name], value) for name, value in figures if value is not None]
        return Sheet("overview", ("", self.words["cases"]), rows)

    def waits(self) -> Sheet:
        """How long both classes waited."""
        w = self.words
        head = [
            w[column]
            for column in ("class", "cases", "mean", "half", "nine", "p99", "longest", "within")
        ]
        rows = [
            (w["bookings"], *self._waits(self.review.bookings)),
            (w["walk_ins"], *self._waits(self.review.walk_ins)),
        ]
        return Sheet("waits", head, rows)

    def hours(self) -> Sheet:
        """Load, open counters and waits by the hour."""
        w = self.words
        head = [w["hour"], w["arrivals"], w["open"]]
        head += [
            f"{w[kind]}: {w[quantile]}"
            for kind in ("bookings", "walk_ins")
            for quantile in ("half", "nine")
        ]
        return Sheet("hours", head, [self._hour(hour) for hour in self.review.hours])

    def _hour(self, hour: Hour) -> tuple[Cell, ...]:
        days = max(1, self.review.days)
        pairs = (
            (None, None) if own is None else (own.median, own.p90)
            for own in (hour.bookings, hour.walk_ins)
        )
        (b_half, b_nine), (w_half, w_nine) = pairs
        shown = f"{hour.hour:02d}:00"
        return (shown, hour.arrivals / days, hour.open_counters, b_half, b_nine, w_half, w_nine)

    def services(self) -> Sheet:
        """How long each service takes."""
        w = self.words
        head = [w[column] for column in ("service", "cases", "mean", "half", "nine")]
        rows = [self._duration(duration) for duration in self.review.durations]
        return Sheet("services", head, rows)

    def _duration(self, duration: Duration) -> tuple[Cell, ...]:
        minutes = (duration.mean, duration.median, duration.p90)
        return (self.service(duration.services), duration.cases, *minutes)

    def service(self, key: str) -> str:
        """What a service, or several together, are called."""
        if not key:
            return self.words["rare"]
        known = self.house.services
        return " + ".join(
            known[service].name(self.language) if service in known else service
            for service in map(ServiceId, key.split("+"))
        )

    def promises(self) -> Sheet:
        """What was promised and what came of it."""
        w = self.words
        names = ("inside", "longer", "shorter", "width", "error")
        promises = self.review.promises
        rows = [
            (w[kind], figures.cases, *(self._share(getattr(figures, name), name) for name in names))
            for kind, figures in (
                ("bookings", promises["bookings"]),
                ("walk_ins", promises["walk-ins"]),
            )
            if figures is not None
        ]
        return Sheet("promises", [w["class"], w["cases"], *(w[name] for name in names)], rows)

    def refused(self) -> Sheet:
        """Who was not let in, by reason."""
        named = REASONS[self.language]
        rows = [(named.get(code, code), times) for code, times in self.review.refused.items()]
        return Sheet("refused", (self.words["reason"], self.words["times"]), rows)

    def outages(self) -> Sheet:
        """What failed."""
        head = [self.words[column] for column in ("what", "times", "minutes")]
        rows = [(outage.what, outage.times, outage.minutes) for outage in self.review.outages]
        return Sheet("outages", head, rows)

    def _waits(self, waits: Waits) -> Iterator[Cell]:
        yield waits.visits
        yield from (waits.mean, waits.median, waits.p90, waits.p99, waits.longest)
        yield self._percent(waits.within_10)

    def _share(self, value: float, name: str) -> Cell:
        return value if name in {"width", "error"} else self._percent(value)

    def _percent(self, share: float) -> str:
        return f"{decimal(100 * share, self.language)} %"
