"""``lobby simulate`` and ``lobby report``: figures of the whole house, and of nobody."""

from __future__ import annotations

import json
import re
import sqlite3
from datetime import timedelta

import pytest
from click.testing import CliRunner

from lobby.cli import verbs
from lobby.cli.console import Console
from lobby.domain.facts import FactKind
from lobby.store.engine import connect
from lobby.store.report import report_figures
from lobby.store.unit_of_work import Transactions
from tests.builders import (
    MONDAY,
    NINE,
    PASSPORT,
    Clock,
    SomeSettings,
    a_counter,
    a_database,
    a_house,
    a_lobby,
    a_ticket,
    minutes,
)

THREE = a_house(counters=[a_counter(str(place), [PASSPORT]) for place in (1, 2, 3)])
TWO = a_house(counters=[a_counter(str(place), [PASSPORT]) for place in (1, 2)])


class Rented(Console):
    """A console whose settings are given."""

    def __init__(self, settings):
        super().__init__()
        self.given = settings

    def settings(self):
        return self.given


def say(console, *words):
    found = CliRunner().invoke(verbs, words, obj=console, catch_exceptions=False)
    assert found.exit_code == 0, found.output
    return found.output


@pytest.fixture(params=["as the journal says", "closed and erased"])
def url(request, tmp_path):
    """A Monday with thirty walk-ins served, three called too late, and a broken printer."""
    url = a_database(tmp_path)
    engine, clock = connect(url), Clock(NINE - minutes(60))
    begin = Transactions(engine, THREE.day, "", clock)
    with begin.write() as work:
        for place in (1, 2, 3):
            work.journal.record(FactKind.COUNTER_OPENED, counter=str(place))
        work.journal.record(FactKind.DEVICE_FAILED, place="kiosk", device="printer")
        work.journal.record(FactKind.REFUSED, code="day-is-full")
        for number in range(1, 31):
            work.tickets.add(served(number, 25 if number <= 3 else 8))
        work.commit()
    clock.forward(120)
    with begin.write() as work:
        work.journal.record(FactKind.DEVICE_RECOVERED, place="kiosk", device="printer")
        work.journal.record(FactKind.COUNTER_CLOSED, counter="1")
        work.journal.record(FactKind.DAY_CLOSED, booked=20, came=17)
        work.commit()
    engine.dispose()
    if request.param == "closed and erased":
        with a_lobby(url, clock, THREE) as lobby:
            lobby.office.close_day()
    return url


def served(number, waited):
    return a_ticket(
        number,
        state="done",
        counter=str(number % 3 + 1),
        first_called_at=NINE + minutes(waited),
        ended_at=NINE + minutes(waited + 10),
        served_seconds=600,
        promised_low=5,
        promised_high=15,
    )


def reviewed(url, house):
    engine = connect(url)
    with engine.connect() as connection:
        return report_figures(connection, house, MONDAY, MONDAY + timedelta(days=1))


def test_the_figures_of_a_day(url):
    found = reviewed(url, THREE)

    assert (found.tickets, found.served, found.booked, found.came) == (30, 30, 20, 17)
    assert found.walk_ins.within_10 == pytest.approx(0.9)
    assert found.promises["walk-ins"].longer == pytest.approx(0.1)
    assert found.refused == {"day-is-full": 1}
    assert [(one.what, one.minutes) for one in found.outages] == [("kiosk printer", 120)]
    assert found.durations[0].mean == 10


def test_nothing_is_told_from_fewer_than_twenty_cases_or_of_fewer_than_three_counters(url):
    three, two = reviewed(url, THREE), reviewed(url, TWO)

    assert three.bookings.visits == 0
    assert three.hours[0].bookings is None
    assert three.promises["bookings"] is None
    assert three.hours[0].open_counters is not None
    assert two.hours[0].open_counters is None


def test_nineteen_visits_are_too_few_to_be_told(url):
    with sqlite3.connect(url.removeprefix("sqlite:///")) as database:
        database.execute("DELETE FROM ticket WHERE number > 'A019'")

    found = reviewed(url, THREE)

    assert found.walk_ins.visits == 19
    assert found.hours[0].walk_ins is None
    assert found.promises["walk-ins"] is None
    assert found.durations == ()


def test_the_page_is_one_file_without_network_and_has_its_tables_beside_it(url, tmp_path):
    page = tmp_path / "report.html"
    day = MONDAY.isoformat()

    say(Rented(SomeSettings(url, THREE)), "report", "--from", day, "--to", day, "--out", str(page))

    html = page.read_text(encoding="utf-8")
    fetched = re.findall(r"(?:src|href)=\"(?!#)([^\"]+)", html)
    assert fetched == []
    assert "der Tag ist voll" in html
    assert "<svg" in html
    assert len(list(tmp_path.glob("report-*.csv"))) == 7


def test_a_simulation_compares_and_draws(tmp_path):
    picture = tmp_path / "rules.svg"

    text = say(
        Console(), "simulate", "--days", "1", "--head-start", "25", "--picture", str(picture)
    )
    found = json.loads(say(Console(), "simulate", "--days", "1", "--no-estimate", "--json"))

    assert "head start 25" in text
    assert "last five" in text
    assert set(found["rules"]) >= {"head start 40", "first come", "due time", "2 to 1"}
    assert picture.stat().st_size > 1000


def test_an_office_of_ones_own_is_read_from_a_file(tmp_path):
    office = tmp_path / "office.toml"
    office.write_text(
        'name = "ours"\nwalk_ins = 3\n[[services]]\nid = "all"\nminutes = 8\n[[counters]]\n'
    )

    found = say(Console(), "simulate", "--office", str(office), "--days", "1", "--no-estimate")

    assert found.startswith("ours, 1 days")


def test_own_days_are_played_again(url):
    day = MONDAY.isoformat()
    console = Rented(SomeSettings(url, THREE))

    found = say(console, "simulate", "--from-journal", "--from", day, "--to", day)

    assert "as it was" in found
    assert "head start 25" in found


def test_a_longer_lead_serves_bookings_sooner():
    two, ten = (
        json.loads(
            say(
                Console(),
                "simulate",
                "--no-estimate",
                "--days",
                "10",
                "--lead",
                lead,
                "--head-start",
                "40",
                "--json",
            )
        )
        for lead in ("2", "10")
    )

    ours = "head start 40"
    assert ten["rules"][ours]["bookings"]["mean"] < two["rules"][ours]["bookings"]["mean"]
    assert ten["rules"]["due time"] == two["rules"]["due time"]
