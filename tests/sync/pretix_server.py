"""A pretix as its makers publish it, on a PostgreSQL server of its own, and a town that uses it."""

from __future__ import annotations

import os
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
import requests

from tests.builders import BERLIN
from tests.postgres import a_server
from tests.sync.radicale import ROOT, a_free_port
from tests.sync.waiting import wait_for

PYTHON = ROOT / "build" / "peers" / "pretix" / "bin" / "python"
SETTINGS = """
[pretix]
url = http://127.0.0.1:{port}
datadir = {folder}
ecb_rates = off
[django]
debug = off
[locale]
default = de
timezone = Europe/Berlin
[database]
backend = postgresql
name = pretix
user = postgres
host = {database}
"""
TOKEN = """
from django_scopes import scopes_disabled
from pretix.base.models import Organizer, Team
with scopes_disabled():
    town = Organizer.objects.create(name="Town", slug="town")
    everything = dict(all_events=True, all_event_permissions=True, all_organizer_permissions=True)
    team = Team.objects.create(organizer=town, name="Lobby", **everything)
    print("token:", team.tokens.create(name="lobby").token)
"""


@contextmanager
def a_pretix(folder):
    """Run pretix on loopback; gives the town's access to it."""
    if not PYTHON.is_file():
        pytest.fail("pretix is not installed; tests/README.md says how")
    port = a_free_port()
    with a_server() as database:
        database.make("pretix")
        file = folder / "pretix.cfg"
        file.write_text(SETTINGS.format(port=port, folder=folder, database=database.folder))
        _pretix(file, "migrate", "--noinput")
        token = _pretix(file, "shell", "--command", TOKEN).partition("token:")[2].split()[0]
        with _served(file, port) as url:
            yield Access(f"{url}/api/v1/organizers/town", {"Authorization": f"Token {token}"})


def _pretix(settings, *words):
    return subprocess.run(
        [PYTHON, "-m", "pretix", *words],
        env=_surroundings(settings),
        capture_output=True,
        check=True,
        text=True,
    ).stdout


def _surroundings(settings):
    return {**os.environ, "PRETIX_CONFIG_FILE": str(settings)}


@contextmanager
def _served(settings, port):
    command = [PYTHON, "-m", "pretix", "runserver", "--noreload", f"127.0.0.1:{port}"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, env=_surroundings(settings), **quiet) as server:
        try:
            url = f"http://127.0.0.1:{port}"
            wait_for(f"{url}/api/v1/")
            yield url
        finally:
            server.kill()


@dataclass
class Access:
    """What the town types in at pretix, said over its interface."""

    url: str
    headers: dict[str, str]

    def post(self, path, told):
        return self._say("POST", path, told)

    def patch(self, path, told):
        return self._say("PATCH", path, told)

    def get(self, path):
        return self._say("GET", path, None)

    def _say(self, method, path, told):
        answer = requests.request(
            method, f"{self.url}/{path}", json=told, headers=self.headers, timeout=60
        )
        assert answer.ok, (path, answer.status_code, answer.text)
        return answer.json() if answer.content else None


@dataclass
class Office:
    """An event series: two products, for which there are slots."""

    access: Access
    slug: str
    items: dict[str, int] = field(default_factory=dict)

    def __post_init__(self):
        named = {"name": {"de": "Bürgerbüro"}, "slug": self.slug, "currency": "EUR", "live": False}
        self.access.post(
            "events/",
            named | {"date_from": "2026-11-23T08:00:00+01:00", "has_subevents": True},
        )
        self._at = f"events/{self.slug}"
        for product in ("Ausweis", "Urkunde"):
            told = {"name": {"de": product}, "default_price": "5.00", "admission": True}
            self.items[product] = self.access.post(f"{self._at}/items/", told)["id"]

    def open_slot(self, begins="2026-11-23T08:30:00+01:00", minutes=15, seats=10):
        ends = datetime.fromisoformat(begins) + timedelta(minutes=minutes)
        slot = self.access.post(
            f"{self._at}/subevents/",
            {
                "name": {"de": "Termin"},
                "active": True,
                "date_from": begins,
                "date_to": ends.isoformat(),
                "item_price_overrides": [],
                "variation_price_overrides": [],
                "meta_data": {},
            },
        )["id"]
        self.access.post(
            f"{self._at}/quotas/",
            {"name": "Plätze", "size": seats, "items": [*self.items.values()], "subevent": slot},
        )
        return slot

    def move_slot(self, slot, begins):
        ends = datetime.fromisoformat(begins) + timedelta(minutes=15)
        told = {"date_from": begins, "date_to": ends.isoformat()}
        self.access.patch(f"{self._at}/subevents/{slot}/", told)

    def open_list(self, name, *products):
        told = {"name": name, "all_products": not products, "subevent": None}
        limit = [self.items[product] for product in products]
        return self.access.post(f"{self._at}/checkinlists/", told | {"limit_products": limit})["id"]

    def order(self, *wanted, status="p"):
        """Order ``(product, slot)``; gives the order as pretix keeps it."""
        positions = [
            {
                "positionid": number,
                "item": self.items[product],
                "variation": None,
                "price": "5.00",
                "attendee_name_parts": {"full_name": "Eva Probe"},
                "answers": [],
                "subevent": slot,
            }
            for number, (product, slot) in enumerate(wanted, 1)
        ]
        told = {"email": "probe@example.org", "locale": "de", "sales_channel": "web"}
        told |= {"payment_provider": "manual"}
        return self.access.post(
            f"{self._at}/orders/",
            told
            | {"payment_provider": "manual", "status": status, "fees": [], "positions": positions},
        )

    def pay(self, code):
        self.access.post(f"{self._at}/orders/{code}/mark_paid/", {"send_email": False})

    def cancel(self, code):
        self.access.post(f"{self._at}/orders/{code}/mark_canceled/", {"send_email": False})

    def rebook(self, order, number, slot):
        """Move one position of an order to another slot."""
        change = {"position": order["positions"][number]["id"], "body": {"subevent": slot}}
        self._change(order, patch_positions=[change])

    def take_out(self, order, number):
        """Cancel one position of an order for several."""
        gone = {"position": order["positions"][number]["id"]}
        self._change(order, cancel_positions=[gone])

    def _change(self, order, **changes):
        told = {"send_email": False, "reissue_invoice": False, "recalculate_taxes": None}
        self.access.post(f"{self._at}/orders/{order['code']}/change/", told | changes)

    def tick_off(self, position, listed):
        """Let somebody in by a scanner of pretix's own."""
        told = {"secret": position["secret"], "lists": [listed], "type": "entry"}
        self.access.post("checkinrpc/redeem/", told | {"source_type": "barcode", "nonce": "theirs"})

    def entries(self, listed):
        """What was ticked off on a list: for each position, the kinds."""
        told = self.access.get(f"{self._at}/checkinlists/{listed}/positions/?ordering=positionid")
        return {
            one["id"]: sorted(entry["type"] for entry in one["checkins"] if entry["list"] == listed)
            for one in told["results"]
            if one["checkins"]
        }


def in_berlin(booking):
    return f"{booking.starts_at.astimezone(BERLIN):%H:%M}"
