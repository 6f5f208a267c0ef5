"""A house that reads the feed of a portal, and tells it what became of bookings."""

from __future__ import annotations

from copy import copy

from tests.portal.feed.serving import KEY, an_app
from tests.portal.portals import ANN

WEEK = {"from": "2026-11-20T00:00:00Z", "to": "2026-12-20T00:00:00Z"}


def contact_of(number):
    return ANN.__class__(f"visitor{number}@example.org")


def ids(bookings):
    return [int(booking["id"]) for booking in bookings]


class House:
    """A reader of the feed that remembers its cursor."""

    def __init__(self, portal, **given):
        self.web = an_app(portal, **given).test_client()
        self.cursor = None

    def another(self):
        """One more reader of the same portal process."""
        reader = copy(self)
        reader.web = self.web.application.test_client()
        return reader

    def ask(self, **query):
        return self.web.get("/feed/bookings", query_string=query, headers=KEY)

    def page(self, **query):
        page = self.ask(**query).json
        self.cursor = page["cursor"]
        return page["bookings"]

    def list(self, window=WEEK, **query):
        return self.page(**window, **query)

    def news(self, **query):
        return self.page(cursor=self.cursor, **query)

    def tell(self, *outcomes):
        body = {"outcomes": [{"at": "2026-11-23T09:00:00Z"} | each for each in outcomes]}
        results = self.web.post("/feed/outcomes", json=body, headers=KEY).json["results"]
        return [result["result"] for result in results]
