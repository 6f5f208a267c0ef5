"""What cannot be read protects itself and nothing else, and the administrator hears which it is."""

from __future__ import annotations

import json
from threading import Event

import pytest

from config.settings import load
from lobby.store import migrate, schema
from sync.__main__ import main
from sync.check import report
from sync.sources.calendars.events import Reading
from sync.sources.calendars.ics import Ics
from tests.builders import BERLIN, a_house
from tests.sync.builders import EIGHT, a_door, a_puller, booked, dropped, files, four_weeks
from tests.sync.radicale import TownCalendar, a_calendar, an_event
from tests.sync.test_caldav import caldav
from tests.sync.test_program import SETTINGS

BROKEN = "am Montag um neun"
OLD = {"DTSTART;TZID=Europe/Berlin": None, "DTSTART": "20190230T090000"}
NEXT_YEAR = {"DTSTART;TZID=Europe/Berlin": None, "DTSTART": "20280230T090000"}
HEAD = "Termin-Nr;Datum;Uhrzeit;Anliegen\n"
MANY = "".join(f"{n};23.11.2026;11:00;passport\n" for n in range(5))


@pytest.fixture
def office(tmp_path):
    """An office that publishes its calendar as a file."""
    file = tmp_path / "office.ics"

    def publish(*events):
        file.write_text(a_calendar(*events))

    publish.source = Ics(file, Reading(zone=BERLIN))
    return publish


def four(*without):
    return [an_event(f"e-{n}") for n in range(4) if n not in without]


def test_an_event_that_cannot_be_read_does_not_keep_others_from_being_cancelled(office, lobby):
    puller = a_puller(office.source, lobby)
    office(*four())
    puller.once()
    office(*four(0, 1), an_event("e-1", BROKEN))
    puller.once()

    assert booked(lobby) == {"e-1", "e-2", "e-3"}


def test_a_series_that_cannot_be_read_any_more_keeps_its_bookings(office, lobby):
    puller = a_puller(office.source, lobby)
    office(*four(), an_event("daily", RRULE="FREQ=DAILY"))
    puller.once()
    office(*four(0), an_event("daily", RRULE="FREQ=DAILY;INTERVAL=0"))
    puller.once()

    assert booked(lobby) == {"e-1", "e-2", "e-3", "daily@20261123T0730Z"}


@pytest.mark.parametrize(
    "event",
    [
        an_event("old", **OLD),
        an_event("next year", **NEXT_YEAR),
        an_event("old", **OLD, RRULE="FREQ=DAILY;INTERVAL=0;UNTIL=20200101"),
    ],
)
def test_what_cannot_be_read_outside_of_the_window_does_not_count(office, event):
    office(*four(), event)

    batch = a_look(office)

    assert (batch.complete, batch.left_out, len(batch.bookings)) == (True, (), 4)


@pytest.mark.parametrize(
    "event",
    [
        an_event("e-9", BROKEN),
        an_event("e-9", **OLD, RRULE="FREQ=DAILY;INTERVAL=0"),
        an_event("e-9", **{"DTSTART;TZID=Europe/Berlin": None, "DTSTART;TZID=/2007/X": "20261199"}),
    ],
)
def test_what_may_lie_in_the_window_counts(office, event):
    office(*four(), event)

    assert [one.ident for one in a_look(office).left_out] == ["e-9"]


def a_look(office):
    return office.source.fetch(four_weeks(), None)


def test_what_has_no_id_and_cannot_be_read_cancels_nothing_as_it_may_be_any(office, lobby):
    puller = a_puller(office.source, lobby)
    office(*four())
    puller.once()
    office(*four(0), an_event("x", BROKEN).replace("UID:x\r\n", ""))
    puller.once()

    assert booked(lobby) == {"e-0", "e-1", "e-2", "e-3"}


def test_the_status_names_it_until_it_can_be_read(office, lobby):
    puller = a_puller(office.source, lobby)
    office(*four(), an_event("e-9", BROKEN))
    puller.once()
    puller.once()

    assert lobby.mirror.state("portal").problem == "unreadable: event e-9, line 32"
    assert lobby.counter("1").view().mirror.problem.startswith("unreadable: ")

    office(*four(), an_event("e-9"))
    puller.once()

    assert lobby.mirror.state("portal").problem == ""


def test_a_long_id_is_named_by_its_beginning(office, lobby):
    office(an_event("e" * 200, BROKEN), an_event("f", BROKEN))
    a_puller(office.source, lobby).once()

    problem = lobby.mirror.state("portal").problem

    assert problem.startswith("unreadable: event eeee")
    assert problem.endswith("(+1)")
    assert len(problem) == schema.source.c.problem.type.length


def test_an_outage_in_between_does_not_make_it_forgotten(office, lobby):
    puller = a_puller(office.source, lobby)
    office(*four(), an_event("e-9", BROKEN), an_event("e-8", BROKEN))
    puller.once()
    lobby.mirror.failed("portal", "offline")

    assert lobby.mirror.state("portal").problem == "offline"

    puller.turn(Event())

    assert lobby.mirror.state("portal").problem == "unreadable: event e-9, line 32 (+1)"


def test_an_event_that_cannot_be_read_is_no_outage_in_the_journal(office, lobby):
    puller = a_puller(office.source, lobby)
    office(*four(), an_event("e-9", BROKEN))
    puller.once()
    office(*four())
    puller.once()

    assert not [fact for fact in lobby.journal.facts() if "mirror" in fact.kind]


def test_a_trial_names_it_with_the_line_the_text_and_what_to_do(office):
    office(an_event("e-9", BROKEN))

    told = "\n".join(report(office.source, a_door(), a_house(), EIGHT, 28))

    assert "event e-9, line 4" in told
    assert "DTSTART 'am Montag um neun': not a day and a time such as 20261202T093000" in told


def test_an_event_deleted_on_the_server_is_deleted_beside_one_that_cannot_be_read(
    calendar_server, lobby
):
    calendar = TownCalendar(calendar_server, "beside-a-broken-one")
    for n in range(4):
        calendar.put(f"e-{n}", an_event(f"e-{n}"))
    calendar.put("endless", an_event("endless", RRULE="FREQ=MINUTELY;COUNT=3"))
    puller = a_puller(caldav(calendar_server, "beside-a-broken-one"), lobby)
    puller.once()
    calendar.delete("e-0")
    puller.once()

    assert booked(lobby) == {"e-1", "e-2", "e-3"}
    assert "endless" in lobby.mirror.state("portal").problem


def test_a_row_that_cannot_be_read_protects_only_itself(folder, lobby):
    puller = a_puller(files(folder, complete=True), lobby)
    dropped(folder, f"{HEAD}4711;23.11.2026;08:30;passport\n4712;23.11.2026;09:00;passport\n{MANY}")
    puller.turn(Event())
    dropped(folder, f"{HEAD}4711;23.11.2026;halb neun;passport\n{MANY}", "b.csv", at=1)
    puller.turn(Event())
    puller.turn(Event())

    assert booked(lobby) == {"4711", *"01234"}
    assert lobby.mirror.state("portal").problem == "unreadable: b.csv, row 2, column Uhrzeit"


def test_a_row_without_a_number_that_cannot_be_read_cancels_nothing(folder, lobby):
    puller = a_puller(files(folder, complete=True), lobby)
    dropped(folder, f"{HEAD}4711;23.11.2026;08:30;passport\n{MANY}")
    puller.turn(Event())
    dropped(folder, f"{HEAD};23.11.2026;08:30;passport\n{MANY}", "b.csv", at=1)
    puller.turn(Event())

    assert "4711" in booked(lobby)


def test_a_row_of_another_month_does_not_count(folder):
    dropped(folder, f"{HEAD}4711;23.11.2025;halb neun;passport\n{MANY}")

    batch = files(folder, complete=True).fetch(four_weeks(), None)

    assert (batch.complete, batch.left_out) == (True, ())


def test_the_words_of_a_person_in_the_wrong_column_are_told_nowhere(folder, lobby, caplog):
    puller = a_puller(files(folder), lobby)
    dropped(folder, f"{HEAD}4711;23.11.2026;Zzyzx-Quastenflosser;passport\n{MANY}")
    puller.turn(Event())
    dropped(folder, f"{HEAD}4711;23.11.2026;Zzyzx-Quastenflosser;passport\n", "b.csv", at=1)
    puller.turn(Event())
    puller.turn(Event())

    everything = caplog.text + lobby.mirror.state("portal").problem
    assert "row 2, column Uhrzeit" in everything
    assert "Quasten" not in everything


def test_status_prints_what_cannot_be_read(tmp_path, capsys, monkeypatch):
    calendar = tmp_path / "office.ics"
    calendar.write_text(a_calendar(an_event("e-9", BROKEN)))
    file = tmp_path / "lobby.toml"
    text = SETTINGS.format(folder=tmp_path, url="")
    file.write_text(text.replace('url = ""', f'kind = "ics"\npath = "{calendar}"'))
    migrate.upgrade(load(file).database)

    main(["--config", str(file), "once"])
    main(["--config", str(file), "status", "--json"])

    [source] = json.loads(capsys.readouterr().out.splitlines()[-1])["sources"]
    assert source["problem"] == "unreadable: event e-9, line 4"
