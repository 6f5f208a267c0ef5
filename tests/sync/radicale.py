"""A real CalDAV server as a process of its own, and a town that keeps its calendars there."""

from __future__ import annotations

import socket
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import requests

from sync.sources.calendars.webdav import WHAT_IS_HERE

USER, PASSWORD = "town", "a secret"
ROOT = Path(__file__).parents[2]
_READY = "server ready"


@contextmanager
def a_calendar_server(folder):
    """Run Radicale on loopback; gives the address of the user's calendars."""
    users = folder / "users"
    users.write_text(f"{USER}:{PASSWORD}\n")
    port = a_free_port()
    command = [
        sys.executable, "-m", "radicale", "--config", "", "--server-hosts", f"127.0.0.1:{port}",
        "--auth-type", "htpasswd", "--auth-htpasswd-filename", str(users),
        "--auth-htpasswd-encryption", "plain", "--auth-delay", "0",
        "--storage-type", "tests.sync.hasty_storage",
        "--storage-filesystem-folder", str(folder / "collections"),
    ]  # fmt: skip
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as server:
        try:
            said = []
            for line in server.stderr:
                said.append(line)
                if _READY in line:
                    break
            assert _READY in said[-1], said
            Thread(target=server.stderr.read, daemon=True).start()
            yield f"http://127.0.0.1:{port}/{USER}/"
        finally:
            server.kill()


def a_free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


class TownCalendar:
    """One calendar, as the people of the town change it."""

    def __init__(self, home, name):
        self._session = requests.Session()
        self._session.auth = (USER, PASSWORD)
        self._at = f"{home}{name}/"
        self._session.request("PROPFIND", home, timeout=60)
        body = (
            '<c:mkcalendar xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:set><d:prop>'
            f"<d:displayname>{name}</d:displayname></d:prop></d:set></c:mkcalendar>"
        )
        answer = self._session.request("MKCALENDAR", self._at, data=body, timeout=60)
        assert answer.status_code == 201, answer.text

    def put(self, uid, *lines):
        """Write one event, or another version of it; further lines are further events of it."""
        text = a_calendar(*lines)
        answer = self._session.put(f"{self._at}{uid}.ics", data=text.encode(), timeout=60)
        assert answer.status_code in {201, 204}, answer.text

    def fill(self, events):
        """Import all events at once, and look at them as the calendars of an office do."""
        text = a_calendar(*events).encode()
        headers = {"Content-Type": "text/calendar"}
        assert self._session.put(self._at, data=text, headers=headers, timeout=180).ok
        assert self._session.request("PROPFIND", self._at, data=WHAT_IS_HERE, timeout=180).ok

    def delete(self, uid):
        assert self._session.delete(f"{self._at}{uid}.ics", timeout=60).ok


def an_event(uid="e-1", start="20261123T083000", **given):
    """One event with an hour's end; a further property by its name, none by ``None``."""
    told = {"DTSTART;TZID=Europe/Berlin": start, "DURATION": "PT15M", "SUMMARY": "Termin"}
    if len(start) == len("20261123"):
        told = {"DTSTART;VALUE=DATE": start, "SUMMARY": "Termin"}
    told |= {name.replace("_", "-"): value for name, value in given.items()}
    lines = [f"{name}:{value}" for name, value in told.items() if value is not None]
    head = ["BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20261101T080000Z"]
    return "\r\n".join([*head, *lines, "END:VEVENT"])


def an_event_in_utc(uid, start):
    """One event as systems export it that know of one zone only."""
    return an_event(uid, **{"DTSTART;TZID=Europe/Berlin": None, "DTSTART": start})


def a_calendar(*events):
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Town//Test//DE"]
    return "\r\n".join([*head, *events, "END:VCALENDAR", ""])
