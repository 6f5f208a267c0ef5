"""The verb ``lobby simulate``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, TypeVar

import click

from lobby.cli.arguments import AT_LEAST_ONE, DAY, Minutes, NewFile
from lobby.cli.console import Console
from lobby.cli.verbs import Verb, pass_console
from lobby.domain.house import House
from lobby.store.engine import engine_for
from lobby.study import tables
from lobby.study.comparison import (
    Estimates,
    alternatives,
    compare,
    replay,
    try_estimate,
    with_head_start,
)
from lobby.study.day import draw
from lobby.study.journal_days import played_days
from lobby.study.measures import Fairness, fairness
from lobby.study.office import PRESETS, SyntheticOffice
from lobby.study.office_file import read_office
from lobby.study.play import play
from lobby.study.through_store import through_store

Ruled = TypeVar("Ruled", SyntheticOffice, House)
_HEAD_STARTS: Final = (0.0, 25.0, 40.0, 60.0)
_JOURNAL_DAYS: Final = timedelta(days=28)


@dataclass(frozen=True, slots=True, kw_only=True)
class StudyResult:
    """What came of a simulation."""

    office: str
    days: int
    seed: int | None
    rules: dict[str, Fairness]
    estimates: Estimates | None = None


@click.command(cls=Verb)
@click.option(
    "--preset", type=click.Choice(sorted(PRESETS)), default="reference", show_default=True,
    help="Which office.",
)  # fmt: skip
@click.option(
    "--office", "file", type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="A TOML file with what differs from the preset.",
)  # fmt: skip
@click.option("--days", type=AT_LEAST_ONE, default=50, show_default=True, help="How many days.")
@click.option("--seed", default=1, show_default=True, help="Another seed draws other days.")
@click.option(
    "--head-start", "head_starts", type=Minutes(), multiple=True, metavar="MINUTES",
    help="Our rule at this head start; several times to compare.  [default: 0 25 40 60]",
)  # fmt: skip
@click.option(
    "--lead", type=Minutes(), metavar="MINUTES",
    help="Let our rule call bookings so long before their time.  [default: as in the settings]",
)  # fmt: skip
@click.option("--through-store", is_flag=True, help="Drive the real actions and a real database.")
@click.option("--no-estimate", is_flag=True, help="Compare the rules only.")
@click.option(
    "--picture", type=NewFile([".png", ".svg", ".pdf"]),
    help="Draw the comparison into this PNG, SVG or PDF.",
)  # fmt: skip
@click.option("--from-journal", is_flag=True, help="Play this town's own days again.")
@click.option("--from", "begin", type=DAY, help="With --from-journal: the first day.")
@click.option("--to", "end", type=DAY, help="With --from-journal: the last day.")
@pass_console
def simulate(  # noqa: PLR0913 - an argument for each option
    console: Console,
    *,
    preset: str,
    file: Path | None,
    days: int,
    seed: int,
    head_starts: tuple[float, ...],
    lead: float | None,
    picture: Path | None,
    begin: datetime | None,
    end: datetime | None,
    through_store: bool,
    no_estimate: bool,
    from_journal: bool,
) -> None:
    """Compare rules of calling on the same days, and see how right the estimate is.

    The days are those of a synthetic office, or with --from-journal the town's own.
    """
    starts = head_starts or _HEAD_STARTS
    if from_journal:
        study = _own_days(console, starts, lead, begin, end)
    else:
        office = read_office(PRESETS[preset], file) if file else PRESETS[preset]
        office = _with_lead(office, lead)
        if through_store:
            study = _through_store(office, starts, days, seed)
        else:
            study = _on_the_rules(office, starts, days, seed, estimate=not no_estimate)
    if picture:
        _draw(study, picture)
    console.show(study, "\n".join(_lines(study)))


def _on_the_rules(
    office: SyntheticOffice, starts: tuple[float, ...], days: int, seed: int, *, estimate: bool
) -> StudyResult:
    return StudyResult(
        office=office.name,
        days=days,
        seed=seed,
        rules=dict(compare(office, alternatives(starts), days, seed)),
        estimates=try_estimate(office, days, seed) if estimate else None,
    )


def _through_store(
    office: SyntheticOffice, starts: tuple[float, ...], days: int, seed: int
) -> StudyResult:
    """Only our own rule runs in the real lobby."""
    drawn = [draw(office, number, seed) for number in range(days)]
    rules = {}
    for minutes in starts:
        house = with_head_start(office.house(), minutes)
        played = []
        for day in drawn:
            with through_store(house, day) as system:
                played.append(play(day, system))
        rules[f"head start {minutes:g}"] = fairness(played)
    return StudyResult(office=office.name, days=days, seed=seed, rules=rules)


def _own_days(
    console: Console,
    starts: tuple[float, ...],
    lead: float | None,
    begin: datetime | None,
    end: datetime | None,
) -> StudyResult:
    settings = console.settings()
    house = _with_lead(settings.house(), lead)
    last = (end or datetime.now(console.zone) - timedelta(days=1)).date()
    first = begin.date() if begin else last - _JOURNAL_DAYS
    with engine_for(settings.database, settings.journal) as engine, engine.connect() as connection:
        real = list(played_days(connection, house, first, last))
    if not real:
        raise click.UsageError(f"nobody was served from {first} to {last}")
    rules = {"as it was": fairness(real)}
    days = [played.day for played in real]
    for rule in alternatives(starts):
        rules[rule.name] = fairness(replay(house, rule, days))
    return StudyResult(office=house.name, days=len(real), seed=None, rules=rules)


def _with_lead(place: Ruled, minutes: float | None) -> Ruled:
    """The same under another lead, if one is given."""
    if minutes is None:
        return place
    return replace(place, rules=replace(place.rules, lead=timedelta(minutes=minutes)))


def _draw(study: StudyResult, file: Path) -> None:
    from lobby.study.picture import draw_picture  # noqa: PLC0415 - matplotlib is slow to load

    draw_picture(study.rules, file, f"{study.office}, {study.days} days")


def _lines(study: StudyResult) -> list[str]:
    seed = "" if study.seed is None else f", seed {study.seed}"
    lines = [f"{study.office}, {study.days} days{seed}", *tables.fairness_lines(study.rules)]
    return [*lines, *tables.estimate_lines(study.estimates)] if study.estimates else lines
