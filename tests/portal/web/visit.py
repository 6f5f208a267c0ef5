"""One person's way through the portal's pages, asked by a client without a browser."""

import re

from portal.domain.booking import BookingState
from portal.domain.purpose import Purpose
from tests.portal.portals import at
from tests.portal.web.pages import FIRST

ADDRESS = "besuch@example.org"


class Visit:
    """One person's way through the pages."""

    def __init__(self, client) -> None:
        self.client = client
        self.portal = client.portal
        self.path = ""

    def holds(self, local="10:00", services=("id-card",), day=FIRST):
        form = {"s": list(services), "p": "1", "start": at(local, day).isoformat(), "press": local}
        answer = self.client.post("/hold", data=form)
        assert answer.status_code == 303
        self.token = re.search("/v/([^/]+)/", answer.location).group(1)
        return self

    @property
    def booking(self):
        return self.portal.follow(self.token, Purpose.HOLD)

    def writes(self, **typed):
        return self.client.post(f"/v/{self.token}/kontakt", data={"email": ADDRESS} | typed)

    def asks(self):
        return self.client.post(f"/v/{self.token}/pruefen")

    def link(self, purpose=Purpose.MANAGE):
        return self.portal.links.path(purpose, self.booking)

    def books(self, local="10:00", **given):
        self.holds(local, **given).writes(tel="030 555 0100")
        self.asks()
        self.client.post(self.link(Purpose.CONFIRM))
        assert self.booking.state is BookingState.BOOKED
        return self
