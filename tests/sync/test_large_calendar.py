"""A calendar of ten thousand events on a real CalDAV server."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from shutil import disk_usage
from tempfile import TemporaryDirectory

import pytest

from sync.http.client import HttpClient
from tests.sync.builders import EIGHT, a_puller, booked
from tests.sync.radicale import TownCalendar, a_calendar_server, an_event, an_event_in_utc
from tests.sync.test_caldav import AS_SET_UP, caldav

SHARED_MEMORY = Path("/dev/shm")  # noqa: S108 - nothing but the calendars of this test
QUESTIONS = 60
"""For ten thousand events: two hundred of them are asked for together."""
PATIENT = replace(AS_SET_UP, read=120, total=300)
"""A server on a busy machine may think for half a minute; how often it is asked is what counts."""
ROOM = 512 * 1024 * 1024


@pytest.fixture(scope="module")
def large_server():
    """A server with room for ten thousand events; in memory if there is some, as disks differ."""
    memory = SHARED_MEMORY if disk_usage(SHARED_MEMORY).free > ROOM else None
    with TemporaryDirectory(dir=memory) as folder, a_calendar_server(Path(folder)) as home:
        yield home


def a_day_of_four_weeks(n):
    return f"{EIGHT + timedelta(days=n % 28, minutes=n % 480):%Y%m%dT%H%M00Z}"


def test_ten_thousand_events_are_read_at_once_and_a_change_costs_only_itself(
    large_server, lobby, monkeypatch
):
    calendar = TownCalendar(large_server, "office")
    calendar.fill([an_event_in_utc(f"e-{n}", a_day_of_four_weeks(n)) for n in range(10_000)])
    puller = a_puller(caldav(large_server, "office", limits=PATIENT), lobby)

    asked = asked_of(monkeypatch)
    first = puller.once()

    today = {f"e-{n}" for n in range(0, 10_000, 28)}
    assert (len(first.bookings), first.complete) == (10_000, True)
    assert booked(lobby) == today
    assert len(asked) < QUESTIONS

    asked.clear()
    calendar.put("e-1", an_event("e-1", "20261123T100000"))
    puller.once()

    assert [kind for kind, _ in asked] == ["propfind", "sync-collection", "calendar-multiget"]
    assert asked[-1][1].count("<d:href>") == 1
    assert booked(lobby) == today | {"e-1"}

    calendar.delete("e-0")
    puller.once()

    assert [kind for kind, _ in asked[3:]] == ["propfind", "sync-collection"]
    assert booked(lobby) == today - {"e-0"} | {"e-1"}


def asked_of(monkeypatch):
    """The kind and the text of every question from now on."""
    asked = []
    ask = HttpClient.ask

    def note(web, method, path, body, **given):
        asked.append((body[3 : body.index(" ")], body))
        return ask(web, method, path, body, **given)

    monkeypatch.setattr(HttpClient, "ask", note)
    return asked
