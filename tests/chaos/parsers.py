"""Everything that reads what strangers write, with sound examples to begin from."""

from __future__ import annotations

import json
import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from config.settings import examine
from hardware.printer.status import QUESTIONS, answer_in, read_status
from hardware.scanner.payload import readable
from hardware.scanner.scans import Scans
from hardware.scanner.wedge import Wedge
from lobby.domain.errors import SettingsError
from lobby.domain.values.codes import lookup_keys
from sync.problems import MirrorUnavailable, Problem
from sync.sources.calendars import events, webdav
from sync.sources.feed import wire
from sync.sources.ical.expansion import Expansion
from sync.sources.tables import columns, sheet, table
from tests.builders import BERLIN
from tests.chaos.fuzz import Parser
from tests.chaos.lines import LINES
from tests.sync.builders import a_door, four_weeks, on_wire

_LINK = r"https://termine\.example\.org/t/(?P<code>[0-9A-Z-]+)"
_WINDOW = four_weeks()
_READING = events.Reading(zone=BERLIN, services=("Reisepass",), number=r"Nr\.? ?(\d+)")
_DOOR = a_door()
_COLUMNS = columns.Columns(zone=BERLIN)
_CALENDAR = b"""BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:b-1
DTSTAMP:20261101T080000Z
DTSTART;TZID=Europe/Berlin:20261123T083000
DTEND;TZID=Europe/Berlin:20261123T084500
SUMMARY:Reisepass Nr. 38
CATEGORIES:passport
STATUS:CONFIRMED
END:VEVENT
END:VCALENDAR
"""
_SERIES = b"""BEGIN:VCALENDAR
BEGIN:VEVENT
UID:b-2
DTSTART:20261123T083000Z
DURATION:PT15M
RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=MO
EXDATE:20261130T083000Z
END:VEVENT
END:VCALENDAR
"""
_GERMAN_LIST = b"""Termin-ID;Datum;Uhrzeit;Dauer;Anliegen;Status
17;23.11.2026;08:30;15;Reisepass;gebucht
"""
_ENGLISH_LIST = b"""id,starts_at,minutes,services,persons
17,2026-11-23T08:30:00+01:00,15,"passport|id-card",2
"""
_WIDE_LIST = "Nummer\tDatum\tUhrzeit\tKanal\nA1\t23.11.26\t8.30\tTelefon\n".encode("utf-16")
_PAGE = {"bookings": [on_wire()], "complete": True, "server_time": "2026-11-23T08:00:00+01:00"}
_STATUS = b"""<multistatus xmlns="DAV:">
<response><href>/cal/1.ics</href>
<propstat><prop><getetag>"1"</getetag></prop><status>HTTP/1.1 200 OK</status></propstat></response>
<sync-token>x</sync-token></multistatus>"""
_ORDINARY = b"""[queue]
head_start = 40
[[services]]
id = "a"
name = "A"
[[counters]]
id = "1"
services = ["a"]
"""
_MORE = b"""[opening]
monday = [{ from = "08:00", to = "12:00", mode = "both" }]
[printer]
host = "10.0.0.9"
port = 9100
[[sync.sources]]
id = "x"
kind = "ics"
url = "https://example.org/a.ics"
"""
_STEP = 0.010
"""Seconds between two keys of a scanner."""

_ODD_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_F4, Qt.Key.Key_Shift, Qt.Key.Key_Escape)
_MODIFIERS = (*[Qt.KeyboardModifier.NoModifier] * 5, *Qt.KeyboardModifier)


def _code(raw: bytes) -> None:
    """A symbol's bytes on their way to the keys that the lobby looks for."""
    text = readable(raw)
    for one in (text or "", raw.decode("utf-8", "replace"), raw.decode("latin-1")):
        lookup_keys(one, _LINK)


class Keyboard:
    """Keys of any kind at any pace, in a window that exists as soon as somebody types."""

    def __init__(self) -> None:
        self._now = 0.0
        self._application = QGuiApplication.instance() or QGuiApplication([])
        self._scans = Scans(stopwatch=lambda: self._now)
        self._wedge = Wedge(self._scans)
        self._window = QWindow()

    def types(self, raw: bytes) -> None:
        """Press or release a key for every two bytes."""
        for byte, more in zip(raw[::2], raw[1::2], strict=False):
            self._now += _STEP * (1 if more < 240 else 9)
            odd = more % 7 == 0
            kind = QEvent.Type.KeyRelease if more % 5 == 4 else QEvent.Type.KeyPress
            key = _ODD_KEYS[byte % len(_ODD_KEYS)] if odd else byte
            text = "" if odd else chr(byte | (more & 3) << 8)
            event = QKeyEvent(kind, key, _MODIFIERS[more % len(_MODIFIERS)], text)
            event.setTimestamp(int(self._now * 1000))
            self._wedge.eventFilter(self._window, event)


_keyboard = cache(Keyboard)


def _typed(raw: bytes) -> None:
    _keyboard().types(raw)


_expansion = cache(Expansion)


def _calendar(raw: bytes) -> None:
    """A look for each input, and one process for all looks."""
    look = _expansion().__enter__()  # left open: its end would end the process
    events.read(raw, _WINDOW, _READING, "passport", expansion=look)


def _list(raw: bytes) -> None:
    rows = sheet.csv_rows(sheet.text_of(raw, ""), _COLUMNS.knows)
    table.bookings(rows, _COLUMNS, _WINDOW)


def _json_list(raw: bytes) -> None:
    table.bookings(sheet.json_rows(sheet.text_of(raw, "")), _COLUMNS, _WINDOW)


def _feed(raw: bytes) -> None:
    try:
        told = json.loads(raw)
    except (ValueError, RecursionError):
        raise MirrorUnavailable(Problem.NOT_JSON, "broken JSON") from None
    _DOOR.map(wire.page(told).readable())


def _dav(raw: bytes) -> None:
    webdav.items(raw)
    webdav.next_token(raw)


def _printer(raw: bytes) -> None:
    parts = (raw[n::4] for n in range(4))
    answers = {
        q: a for q, part in zip(QUESTIONS, parts, strict=True) if (a := answer_in(part)) is not None
    }
    status = read_status(answers)
    assert status.known == bool(answers)


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="lobby-fuzz-")


def _settings(raw: bytes) -> None:
    file = Path(_folder().name) / "lobby.toml"
    file.write_bytes(raw)
    settings, mistakes = examine(file)
    assert settings or mistakes
    assert all("\n" not in str(mistake) for mistake in mistakes)


_UPSTREAM = (MirrorUnavailable,)
PARSERS = (
    Parser("qr", _code, (b"4711-038", b"https://termine.example.org/t/AB-12", "ÄÖ ẞ-7".encode())),
    Parser("wedge", _typed, (b"4\x01711\x01-038\x07\x07", bytes(range(60)))),
    Parser("printer", _printer, (b"\x12\x12\x12\x12", b"\x16\x12\x32\x72\x14\x00\x00\x0f")),
    Parser("feed", _feed, (json.dumps(_PAGE).encode(),), _UPSTREAM),
    Parser("csv", _list, (_GERMAN_LIST, _ENGLISH_LIST, _WIDE_LIST), _UPSTREAM),
    Parser("json-list", _json_list, (json.dumps([on_wire()]).encode(),), _UPSTREAM),
    Parser("caldav", _dav, (_STATUS,), _UPSTREAM),
    Parser("calendar", _calendar, (_CALENDAR, _SERIES), _UPSTREAM),
    Parser("settings", _settings, (_ORDINARY, _MORE), (SettingsError,)),
    *LINES,
)
