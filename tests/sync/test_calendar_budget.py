"""Calendars that would keep a program busy for ever: the mirror goes on, and names the event."""

from __future__ import annotations

import signal
import subprocess
import sys
from threading import Event, Thread

import pytest

from config.settings import load
from lobby import open_lobby
from lobby.store import migrate
from sync.heartbeat import Heartbeat
from sync.http.budget import fetching
from sync.problems import MirrorUnavailable
from sync.sources.calendars.events import Reading, read
from sync.sources.calendars.ics import Ics
from sync.sources.ical.expansion import _LOST, Expansion
from tests.builders import BERLIN
from tests.sync.builders import four_weeks
from tests.sync.radicale import a_calendar, an_event
from tests.sync.test_program import SETTINGS, running

SIXTY = ",".join(map(str, range(60)))
NEVER = "FREQ=DAILY;BYDAY=MO;BYMONTH=1;BYYEARDAY=366"
SINCE_THE_BEGINNING = {"DTSTART;TZID=Europe/Berlin": None, "DTSTART": "00010101T000000Z"}
EVERY_MINUTE_OF_FOUR_DAYS = ",".join(
    f"202611{24 + n // 1440}T{n // 60 % 24:02}{n % 60:02}00" for n in range(4 * 1440)
)
EVIL_WORDS = "a" * 60 + "!"
EVIL_PATTERN = r"(a+)+$"


def a_zone(rule):
    half = (
        "BEGIN:{0}\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:{1}\r\nTZOFFSETTO:{2}\r\n"
        "RRULE:{3}\r\nEND:{0}"
    )
    halves = [
        half.format("STANDARD", "+0100", "+0200", rule),
        half.format("DAYLIGHT", "+0200", "+0100", rule),
    ]
    return "\r\n".join(["BEGIN:VTIMEZONE", "TZID:Evil", *halves, "END:VTIMEZONE"])


def in_the_zone(rule):
    start = {"DTSTART;TZID=Europe/Berlin": None, "DTSTART;TZID=Evil": "20261124T083000"}
    return a_zone(rule) + "\r\n" + an_event("bad", **start)


def found(*events, **reading):
    return read(a_calendar(*events).encode(), four_weeks(), Reading(zone=BERLIN, **reading))


def ids(batch):
    return {one.external_id for one in batch.bookings}


@pytest.mark.parametrize(
    "bad",
    [
        an_event("bad", RRULE="FREQ=DAILY;INTERVAL=0"),
        an_event("bad", RRULE="FREQ=DAILY;INTERVAL=-1"),
        an_event("bad", RRULE=f"FREQ=DAILY;BYHOUR=8,9;BYMINUTE={SIXTY};BYSECOND={SIXTY}"),
        an_event("bad", RRULE=f"FREQ=YEARLY;COUNT=1;BYHOUR=8,9;BYMINUTE={SIXTY};BYSECOND={SIXTY}"),
        an_event("bad", RRULE=f"FREQ=HOURLY;BYMINUTE={SIXTY}"),
        an_event("bad", RRULE="FREQ=MINUTELY"),
        an_event("bad", RRULE=NEVER),
        an_event("bad", EXRULE=NEVER),
        an_event("bad", RRULE="FREQ=HOURLY;COUNT=999999999", **SINCE_THE_BEGINNING),
        an_event("bad", RDATE=EVERY_MINUTE_OF_FOUR_DAYS),
        in_the_zone("FREQ=SECONDLY"),
        in_the_zone("FREQ=DAILY"),
        in_the_zone(f"FREQ=YEARLY;BYMINUTE={SIXTY};BYSECOND={SIXTY}"),
    ],
)
def test_an_event_that_would_be_computed_for_ever_is_left_out_by_name(bad):
    batch = found(an_event("before"), bad, an_event("daily", RRULE="FREQ=DAILY;COUNT=1"))

    assert ids(batch) == {"before", "daily@20261123T0730Z"}
    assert [one.ident for one in batch.left_out] == ["bad"]
    assert "line " in batch.left_out[0].why


def test_a_pattern_that_never_ends_costs_only_the_event_it_is_tried_on():
    batch = found(an_event("bad", SUMMARY=EVIL_WORDS), an_event("good"), number=EVIL_PATTERN)

    assert ids(batch) == {"good"}
    assert [one.ident for one in batch.left_out] == ["bad"]


def test_a_rule_that_has_run_since_the_year_one_is_computed_at_once():
    batch = found(an_event("e-1", RRULE="FREQ=HOURLY", **SINCE_THE_BEGINNING))

    assert batch.left_out == ()
    assert len(batch.bookings) == 29 * 24


def test_many_that_take_too_long_do_not_add_up():
    bad = [an_event(f"bad-{n}", RRULE=NEVER) for n in range(40)]

    batch = found(*bad, an_event("good"))

    assert ids(batch) == {"good"}
    assert batch.unreadable == 40
    assert "no time is left" in batch.left_out[-1].why


def test_a_look_at_a_calendar_is_cut_off_while_it_computes(tmp_path):
    file = tmp_path / "town.ics"
    bad = [an_event(f"bad-{n}", RRULE=NEVER) for n in range(8)]
    file.write_text(a_calendar(*bad))
    source = Ics(file, Reading(zone=BERLIN))
    said = []

    def look():
        try:
            source.fetch(four_weeks(), None)
        except MirrorUnavailable as error:
            said.append(error.problem)

    thread = Thread(target=look)
    thread.start()
    source.cut()
    thread.join(90)

    assert said == ["timeout"]


def test_nothing_is_left_running_after_a_look():
    with Expansion() as expansion:
        text = a_calendar(an_event(RRULE="FREQ=DAILY;COUNT=2")).encode()
        read(text, four_weeks(), Reading(zone=BERLIN), expansion=expansion)
        process = expansion._process  # noqa: SLF001 - what must be gone

    assert process.returncode is not None


def test_the_process_that_computes_needs_no_database_and_is_there_at_once():
    asked = "import sys, sync.sources.ical.worker; sys.exit('sqlalchemy' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0


def test_the_watchdog_waits_as_long_as_a_series_may_take_to_compute():
    expected = []

    class Told(Heartbeat):
        def expect(self, seconds):
            expected.append(seconds)
            super().expect(seconds)

    with fetching(Told()):
        found(an_event("a", RRULE="FREQ=DAILY;COUNT=2"))

    assert max(expected) >= _LOST


def test_a_mirror_with_such_a_calendar_tells_the_rest_and_stops_when_it_is_told(tmp_path):
    calendar = tmp_path / "town.ics"
    start = {"DTSTART;TZID=Europe/Berlin": None, "DTSTART": "20200106T083000Z"}
    calendar.write_text(
        a_calendar(an_event("bad", RRULE=NEVER, **start), an_event("good", RRULE="FREQ=DAILY"))
    )
    file = tmp_path / "lobby.toml"
    file.write_text(
        SETTINGS.format(folder=tmp_path, url="").replace(
            'url = ""', f'kind = "ics"\npath = "{calendar}"'
        )
    )
    migrate.upgrade(load(file).database)

    with running(file) as mirror, open_lobby(file) as lobby:
        changed = Event()
        watch = lobby.journal.watch(changed.set, lambda _: None)
        while not lobby.mirror.state("portal").mirrored_at:
            assert changed.wait(90), mirror.poll()
            changed.clear()
        watch.close()
        state = lobby.mirror.state("portal")
        mirror.send_signal(signal.SIGTERM)

        assert mirror.wait(60) == 0
        assert state.problem == "unreadable: event bad, line 4"
