"""Whatever strangers write, every parser answers in its own words and in time."""

from __future__ import annotations

import pytest

from tests.chaos.fuzz import Hang, Parser, fuzz
from tests.chaos.parsers import PARSERS

ONCE_CRASHED = {
    "csv": [
        b"Nummer;Datum;Uhrzeit\nA1;01.01.0001;00:00\n",
        b"Nummer;Datum;Uhrzeit;Dauer\nA1;23.11.2026;08:30;" + b"9" * 4400 + b"\n",
    ],
    "json-list": [b'[{"id": "1", "starts_at": "9999-12-31T23:59:59-14:00"}]'],
    "feed": [
        (b'{"bookings": [{"id": "1", "number": "1", "starts_at": "0001-01-01T00:00:00+14:00",'
        b' "minutes": 5, "services": ["id-card"], "status": "booked"}],'
        b' "complete": true, "server_time": "2026-11-23T08:00:00Z"}')
    ],
    "caldav": [b'<multistatus xmlns="DAV:"><response><href>http://[</href></response></multistatus>'],
    "calendar": [
        (b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261123T083000Z\n"
        b"DTSTART:20261123T083000Z\nRRULE:FREQ=DAILY\nEND:VEVENT\nEND:VCALENDAR"),
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;TZID=" + b"a" * 300 + b":20261123T083000\n"
        b"END:VEVENT\nEND:VCALENDAR",
    ],
    "http": [b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n"],
    "zms": [
        '{"meta": {"error": false}, "data": {"authkey": "\u0663"}}'.encode(),
        (b'{"meta": {}, "data": [{"id": 4, "authkey": "k", "status": "confirmed", "appointments":'
        b' [{"date": 1795419000, "slotCount": ' + b"9" * 30 + b"}]}]}"),
    ],
    "verbs": [b"\x07", b"\x07"],
    "settings": [b"[queue]\nlead = " + b"9" * 4400],
}  # fmt: skip


@pytest.mark.parametrize("parser", PARSERS, ids=lambda parser: parser.name)
def test_nonsense_is_answered(qapp, parser):
    found = fuzz(parser, 1500, patience=0.8)

    assert found.inputs
    assert found.crashes == {}


@pytest.mark.parametrize("parser", PARSERS, ids=lambda parser: parser.name)
def test_what_once_broke_it_no_longer_does(qapp, parser):
    seeds = ONCE_CRASHED.get(parser.name, parser.seeds)

    found = fuzz(Parser(parser.name, parser.read, seeds, parser.answers), len(seeds))

    assert found.crashes == {}


def test_a_crash_and_a_hang_are_noticed(monkeypatch):
    monkeypatch.setattr("tests.chaos.fuzz.DEADLINE", 0.05)

    def read(raw):
        while raw == b"for ever":
            pass
        raise ZeroDivisionError

    found = fuzz(Parser("bad", read, [b"for ever", b"now"]), 2)

    assert {sign.split()[0] for sign in found.crashes} == {Hang.__name__, "ZeroDivisionError"}
