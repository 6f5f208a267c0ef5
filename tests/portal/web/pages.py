"""The portal's pages of a made-up town, asked by a client without a browser."""

from __future__ import annotations

import json
import re
from datetime import date

from flask.testing import FlaskClient

from config.settings import Settings
from lobby.domain.availability.booking_calendar import SalesWindow
from portal.domain.limits import BookingRules
from portal.web.app import create_app
from tests.portal.portals import ADDRESS, Portal

LANGUAGES = ["de", "en", "fr", "tr", "uk", "ar", "pl", "ru"]
FIRST = date(2026, 12, 1)
"""A Tuesday."""


def the_settings(tree=(), **portal) -> Settings:
    """A town with three kinds of services and two counters, in every language."""
    section = {
        "address": ADDRESS,
        "phone": "02377 555-0",
        "phone_hours": {"de": "Montag bis Freitag, 8 bis 12 Uhr"},
        "place": {"de": "Markt 1, 12345 Musterstadt"},
        "imprint": "https://www.town.example/impressum",
        "privacy": "https://www.town.example/datenschutz",
        "accessibility": "https://www.town.example/barrierefrei",
        "easy_language": "https://www.town.example/leicht",
        "mail": {"from": "termine@town.example"},
    } | portal
    whole = {
        "town": {"name": "Rathaus Musterstadt", "languages": LANGUAGES, "land": "NW"},
        "services": SERVICES,
        "counters": COUNTERS,
        "opening": OPENING,
        "portal": section,
    } | dict(tree)
    return Settings.model_validate_json(json.dumps(whole), strict=True)


def a_client(url, clock, settings=None, **rules):
    """A client of these settings' pages, and the portal behind them."""
    settings = settings or the_settings()
    section = settings.portal
    window = SalesWindow(days=section.days, release_at=section.release_at)
    house, resources = settings.house(), settings.resources()
    portal = Portal(url, clock, house, BookingRules(**rules), window, resources)
    app = create_app(portal, settings)
    app.testing = True
    app.test_client_class = _Client
    client = app.test_client()
    client.portal = portal
    return client


def title_of(page) -> str:
    return re.search("<title>(.*)</title>", page.text)[1]


def chosen(page) -> set[str]:
    """The values of every box and button that is ticked."""
    inputs = re.findall("<input [^>]*>", page.text)
    return {re.search('value="([^"]*)"', it)[1] for it in inputs if " checked" in it}


def words_of(page, day: str) -> str:
    """What the list says of a day such as ``7. Dezember``, without markup."""
    items = [item.split("</li>")[0] for item in page.text.split("<li ")[1:]]
    item = next(item for item in items if f">{day}<" in item or f"</span>{day}<" in item)
    text = re.sub("<[^>]*>|[\u2066\u2069]", " ", "<" + item)
    return " ".join(text.split())


def starts_of(page) -> list[str]:
    """The times that the page offers to press, in UTC."""
    return re.findall('name="start" value="([^"]+)"', page.text)


def hidden(page) -> dict[str, list[str]]:
    """The hidden fields of the page's first form."""
    form = re.search("<form class=.*?</form>", page.text, re.DOTALL)[0]
    fields: dict[str, list[str]] = {}
    for name, value in re.findall('type="hidden" name="([^"]+)" value="([^"]*)"', form):
        fields.setdefault(name, []).append(value)
    return fields


class _Client(FlaskClient):
    """Asks under the address of the settings, as the web server in front does."""

    def open(self, *asked, **given):
        return super().open(*asked, **({"base_url": ADDRESS} | given))


_ALL = ["passport", "id-card", "id-lost", "certificate", "move"]
SERVICES = [
    {
        "id": "id-card",
        "name": {"de": "Personal\u00adausweis beantragen", "en": "Apply for an ID card"},
        "documents": {"de": ["Ihr alter Personalausweis", "Der Code für Ihr Passfoto"]},
        "fee": {"de": "37,00 Euro. Unter 24 Jahren: 22,80 Euro."},
        "minutes": 12,
        "minutes_per_person": 8,
        "topic": "papers",
        "words": {"de": ["Perso", "Ausweis"]},
    },
    {
        "id": "passport",
        "name": {"de": "Reisepass beantragen", "en": "Apply for a passport"},
        "documents": {"de": ["Ihr alter Reisepass"]},
        "fee": {"de": "70,00 Euro"},
        "minutes": 14,
        "topic": "papers",
    },
    {
        "id": "id-lost",
        "name": {"de": "Ausweis verloren", "en": "Lost ID card"},
        "minutes": 10,
        "topic": "papers",
        "words": {"de": ["Perso weg"]},
    },
    {
        "id": "certificate",
        "name": {"de": "Melde\u00adbescheinigung", "en": "Certificate of residence"},
        "hint": {"de": "Zum Beispiel für den Arbeitgeber"},
        "documents": {"de": ["Ihr Ausweis oder Reisepass"]},
        "fee": {"de": "9,00 Euro"},
        "minutes": 6,
        "topic": "residence",
    },
    {
        "id": "move",
        "name": {"de": "Wohnung anmelden", "en": "Register an address"},
        "minutes": 10,
        "topic": "residence",
        "words": {"de": ["Umzug", "Ummelden"]},
    },
    {
        "id": "housing-benefit",
        "name": {"de": "Wohngeld, erste Beratung", "en": "Housing benefit, first advice"},
        "minutes": 15,
        "channel": "phone",
        "topic": "support",
    },
    {"id": "desk-only", "name": {"de": "Nur vor Ort"}, "online": False},
]
COUNTERS = [
    {"id": "1", "services": _ALL},
    {"id": "2", "services": _ALL, "accessible": True},
    {"id": "3", "services": ["housing-benefit"]},
]
_DAY = [{"from": "08:00", "to": "12:00", "mode": "appointments"}]
OPENING = {
    "monday": [*_DAY, {"from": "14:00", "to": "16:00", "mode": "appointments"}],
    "tuesday": _DAY,
    "wednesday": [{"from": "08:00", "to": "16:00", "mode": "walk-ins"}],
    "thursday": _DAY,
    "friday": _DAY,
    "exceptions": {"12-24": [], "12-31": []},
}
