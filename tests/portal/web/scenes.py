"""Every page and state of the portal, opened in a browser."""

from __future__ import annotations

from contextlib import contextmanager, nullcontext
from datetime import date

from sqlalchemy import delete, insert

from portal.store import schema
from tests.portal.portals import at
from tests.portal.web.appointments import APPOINTMENTS
from tests.portal.web.chromium import served
from tests.portal.web.pages import FIRST, a_client, the_settings
from tests.portal.web.sending import send

MONDAY = date(2026, 12, 7)
HALF_PAST_TEN = "2026-12-07T09:30:00+00:00"
CHOICE = [["s", "id-card"], ["s", "certificate"], ["p", "2"]]
QUERY = "&".join("=".join(pair) for pair in CHOICE)


class Scene:
    """One state of the portal, and how somebody comes to see it."""

    def __init__(self, path=None, sent=(), around=None) -> None:
        self.path, self.sent, self.around = path, sent, around

    def open(self, page, address, language="de") -> None:
        """Open it in this language."""
        sign = "&" if self.path and "?" in self.path else "?"
        if self.path:
            page.goto(f"{address}{self.path}{sign}lang={language}")
            return
        send(page, address, f"/hold?lang={language}", self.sent)


@contextmanager
def the_portal(url, clock):
    """The pages on a server of their own, a hall in which one day is full, and its portal."""
    clients = []

    def make(address):
        clients.append(a_client(url, clock, the_settings(address=address)))
        return clients[0].application

    with served(make) as address:
        portal = clients[0].portal
        for _ in range(2):
            portal.held("10:30", ("id-card", "certificate"), MONDAY, persons=2)
        yield portal, address
        portal.engine.dispose()


def around(scene, portal):
    """What has to be so while this scene is looked at."""
    return scene.around(portal) if scene.around else nullcontext()


@contextmanager
def paused(portal):
    """Nothing is sold meanwhile."""
    portal.write(insert(schema.switch).values(name="paused", value="1"))
    try:
        yield
    finally:
        portal.write(delete(schema.switch))


@contextmanager
def full(portal):
    """Nothing is free meanwhile: every counter is closed for a month."""
    closures = [
        {
            "resource": str(resource.id),
            "begins_at": at("00:00", FIRST),
            "ends_at": at("00:00", date(2027, 1, 4)),
        }
        for resource in portal.selling.resources
    ]
    portal.write(insert(schema.closure).values(closures))
    try:
        yield
    finally:
        portal.write(delete(schema.closure))


SCENES = {
    "services": Scene("/"),
    "services_chosen": Scene(f"/?q=Perso&{QUERY}"),
    "services_missing": Scene("/zeit"),
    "times": Scene(f"/zeit?{QUERY}"),
    "times_day": Scene(f"/zeit?{QUERY}&d=2026-12-07"),
    "times_missing": Scene(sent=[*CHOICE, ["d", "2026-12-07"]]),
    "times_taken": Scene(sent=[*CHOICE, ["start", HALF_PAST_TEN]]),
    "times_full": Scene(f"/zeit?{QUERY}", around=full),
    "times_closed": Scene(sent=[*CHOICE, ["start", "2026-12-07T02:00:00+00:00"]]),
    "times_not_released": Scene(sent=[*CHOICE, ["start", "2027-01-11T09:00:00+00:00"]]),
    "separate": Scene("/zeit?s=id-card&s=housing-benefit"),
    "no_steps": Scene("/zeit?s=housing-benefit&a=1"),
    "unknown_service": Scene("/zeit?s=nonsense"),
    "busy": Scene(sent=[*CHOICE, ["website", "spam"]]),
    "paused": Scene(f"/zeit?{QUERY}", around=paused),
    "not_here": Scene("/nothing"),
    **APPOINTMENTS,
}
