"""Booking systems of other makers on loopback: each answers in its own shapes, nothing more."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import datetime

from tests.builders import BERLIN
from tests.sync.upstream import says

PERSON = {"familyName": "Probe", "email": "probe@example.org", "telephone": "0301234567"}


def answers(status, body, **headers):
    return says(status, json.dumps(body).encode(), Content_Type="application/json", **headers)


@dataclass
class ZmsPeer:
    """ZMS: envelopes, a session key, one list a day and scope."""

    processes: dict[str, dict] = field(default_factory=dict)
    key: str = "key-1"
    logins: int = 0
    base: str = "/terminvereinbarung/api/2"
    sorts: bool = False
    """Whether the lists are sorted on the way out, which makes objects of them in PHP."""

    def book(self, ident, at="2026-11-23T08:30", *, scope="141", slots=1, **given):
        start = datetime.fromisoformat(at).replace(tzinfo=BERLIN)
        self.processes[ident] = {
            "id": int(ident),
            "authKey": "ab12",
            "status": "confirmed",
            "displayNumber": f"P{ident}",
            "appointments": [
                {"date": int(start.timestamp()), "slotCount": slots, "scope": {"id": int(scope)}}
            ],
            "clients": [PERSON],
            "requests": [{"id": 120703, "name": "Personalausweis", "source": "dldb"}],
            "queue": {"withAppointment": True, "callCount": 0, "status": "confirmed"},
            "scope": {"id": int(scope), "shortName": "Office"},
            "lastChange": 1767590000,
            "amendment": "Probe",
        } | given

    def has(self, path):
        day = r"scope/\w+/process/\d{4}-\d\d-\d\d/"
        return bool(re.fullmatch(rf"{self.base}/(workstation/login/|{day})", path))

    def __call__(self, call):
        if call.path.endswith("/workstation/login/"):
            self.logins += 1
            assert call.json() == {"id": "lobby", "password": "secret"}
            return _enveloped({"authkey": self.key})(call)
        if call.headers["X-Authkey"] != self.key:
            return _enveloped(None, exception="UserAccountMissingLogin", status=401)(call)
        *_, scope, _, day = call.path.strip("/").split("/")
        found = [one for one in self.processes.values() if _is_at(one, scope, day)]
        keyed = {str(number): one for number, one in reversed(list(enumerate(found)))}
        return _enveloped(keyed if self.sorts and found else found)(call)


def _is_at(process, scope, day):
    appointments = process["appointments"]
    [appointment] = appointments.values() if isinstance(appointments, dict) else appointments
    at = datetime.fromtimestamp(appointment["date"], BERLIN)
    return str(appointment["scope"]["id"]) == scope and f"{at:%Y-%m-%d}" == day


def _enveloped(data, *, exception=None, status=200):
    meta = {"error": exception is not None, "exception": exception, "message": exception}
    return answers(status, {"$schema": "x", "meta": meta, "data": data})


@dataclass
class EasyPeer:
    """Easy!Appointments: plain lists by page, wall clocks, and a mail for every change."""

    appointments: dict[int, dict] = field(default_factory=dict)
    mails: int = 0
    base: str = "/index.php/api/v1"

    def book(self, ident, start="2026-11-23 08:30:00", end="2026-11-23 08:45:00", **given):
        self.appointments[ident] = {
            "id": ident,
            "book": "2026-11-01 08:12:11",
            "start": start,
            "end": end,
            "hash": f"hash{ident}",
            "status": "Booked",
            "notes": "Probe",
            "customerId": 56,
            "providerId": 7,
            "serviceId": 3,
            "customer": {"firstName": "Eva", "lastName": "Probe", "email": "probe@example.org"},
        } | given

    def has(self, path):
        return bool(re.fullmatch(rf"{self.base}/appointments(/\d+)?", path))

    def __call__(self, call):
        if call.handler.command == "PUT":
            return self._change(call)
        first, last = call.query["from"], call.query["till"]
        page, length = int(call.query["page"]), int(call.query["length"])
        found = [
            one
            for _, one in sorted(self.appointments.items())
            if first <= one["start"][:10] <= last
        ]
        return answers(200, found[(page - 1) * length : page * length])(call)

    def _change(self, call):
        ident = int(call.path.rpartition("/")[2])
        if ident not in self.appointments:
            return answers(404, {"code": 404, "message": "Not found"})(call)
        self.appointments[ident] |= call.json()
        self.mails += 1
        return answers(200, self.appointments[ident])(call)


@dataclass
class PretixPeer:
    """pretix: pages with a next address, what changed since, check-in by secret."""

    slots: dict[int, str] = field(default_factory=dict)
    orders: dict[str, dict] = field(default_factory=dict)
    entries: list[dict] = field(default_factory=list)
    changes: int = 0
    page: int = 2
    slots_changed: int = 0
    lists: list[dict] = field(default_factory=lambda: [{"id": 44, "name": "Office"}])
    base: str = "/api/v1/organizers/town"

    def open_slot(self, ident, begins="2026-11-23T08:30:00+01:00"):
        self.slots_changed += 1
        end = datetime.fromisoformat(begins).replace(minute=45).isoformat()
        self.slots[ident] = {
            "id": ident,
            "name": {"de": "Termin"},
            "date_from": begins,
            "date_to": end,
        }

    def order(self, code, *positions, status="p", **given):
        self.changes += 1
        self.orders[code] = {
            "code": code,
            "status": status,
            "last_modified": self._at(self.changes),
            "email": "probe@example.org",
            "locale": "de-informal",
            "positions": list(positions),
        } | given

    def has(self, path):
        event = r"events/office/(subevents|orders|checkinlists|orderpositions/\d+)/"
        return bool(re.fullmatch(rf"{self.base}/(checkinrpc/redeem/|{event})", path))

    def __call__(self, call):
        path = call.path.removeprefix(f"{self.base}/")
        if path == "checkinrpc/redeem/":
            return self._redeem(call)
        answer = {
            "events/office/subevents/": self._subevents,
            "events/office/orders/": self._orders,
            "events/office/checkinlists/": self._lists,
        }.get(path)
        if answer:
            return answer(call)
        found = [
            one for one in self._positions() if path == f"events/office/orderpositions/{one['id']}/"
        ]
        if not found:
            return answers(404, {"detail": "Not found."})(call)
        return answers(200, found[0] | {"checkins": self._checkins(found[0]["secret"])})(call)

    def _checkins(self, secret):
        return [
            {"list": one["lists"][0], "type": one["type"], "datetime": one["datetime"]}
            for one in self.entries
            if one["secret"] == secret
        ]

    def _positions(self):
        return [one for order in self.orders.values() for one in order["positions"]]

    def _subevents(self, call):
        stamp = f"Mon, 23 Nov 2026 07:{self.slots_changed % 60:02}:00 GMT"
        if call.headers["If-Modified-Since"] == stamp:
            return says(304)(call)
        return self._listed(call, list(self.slots.values()), Last_Modified=stamp)

    def _orders(self, call):
        since = call.query.get("modified_since", "")
        found = [
            one
            for one in self.orders.values()
            if not since
            or datetime.fromisoformat(one["last_modified"]) >= datetime.fromisoformat(since)
        ]
        return self._listed(call, found, X_Page_Generated=self._at(self.changes + 1))

    def _lists(self, call):
        return self._listed(call, self.lists)

    def _listed(self, call, found, **headers):
        number = int(call.query.get("page", "1"))
        part = found[(number - 1) * self.page : number * self.page]
        more = f"https://elsewhere.example{call.path}?page={number + 1}"
        body = {
            "count": len(found),
            "next": more if number * self.page < len(found) else None,
            "previous": None,
            "results": part,
        }
        return answers(200, body, **headers)(call)

    def _redeem(self, call):
        told = call.json()
        secrets = {one["secret"]: one for one in self._positions()}
        known = any(one["nonce"] == told["nonce"] for one in self.entries)
        twice = any(
            (one["secret"], one["type"]) == (told["secret"], "entry") for one in self.entries
        )
        if told["secret"] not in secrets:
            return answers(404, {"status": "error", "reason": "invalid"})(call)
        if not known and twice and told["type"] == "entry" and not told["force"]:
            return answers(400, {"status": "error", "reason": "already_redeemed"})(call)
        if not known:
            self.entries.append(told)
        return answers(201, {"status": "ok", "position": secrets[told["secret"]]})(call)

    def _at(self, change):
        return f"2026-11-23T{7 + change // 12:02}:{change % 12 * 5:02}:00+00:00"


def a_position(ident, slot=77, **given):
    return {
        "id": ident,
        "positionid": 1,
        "item": 1345,
        "variation": None,
        "subevent": slot,
        "secret": f"secret{ident}",
        "attendee_name": "Eva Probe",
        "canceled": False,
        "addon_to": None,
        "checkins": [],
    } | given
