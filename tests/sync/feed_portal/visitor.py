"""What visitors do at the portal, for scripts: book, move, cancel, look at what came back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from http import HTTPStatus

from flask import Blueprint, Response, jsonify, request
from pydantic import ValidationError

from tests.sync.feed_portal.appointment import PortalAppointment
from tests.sync.feed_portal.book import BookingList
from tests.sync.feed_portal.plan import Maker, Planned
from tests.sync.feed_portal.problem import Wrong
from tests.sync.feed_portal.reading import bad, mapping, moment


class PortalVisitor:
    """The portal as visitors use it, without a page around it."""

    def __init__(self, book: BookingList, maker: Callable[[], Maker]) -> None:
        self._book = book
        self._maker = maker

    def blueprint(self) -> Blueprint:
        """The calls, for Flask."""
        routes = Blueprint("visitor", __name__, url_prefix="/visitor")
        routes.get("/bookings")(self.bookings)
        routes.post("/bookings")(self.create)
        routes.patch("/bookings/<booking>")(self.move)
        routes.delete("/bookings/<booking>")(self.cancel)
        routes.get("/outcomes")(self.outcomes)
        return routes

    def bookings(self) -> Response:
        """Every booking by time."""
        return jsonify(bookings=[appointment.wire() for appointment in self._book.all()])

    def create(self) -> tuple[Response, HTTPStatus]:
        """Book: a line of the day plan as JSON, or ``starts_at``."""
        fields = mapping(request.get_json(silent=True), "the body")
        starts_at = fields.pop("starts_at", None)
        try:
            made = self._maker().appointment(Planned.model_validate(fields))
        except ValidationError as error:
            raise bad(error.errors()[0]["msg"]) from None
        try:
            self._book.add(made)
        except KeyError:
            raise Wrong(HTTPStatus.CONFLICT, "there is a booking of this id") from None
        if starts_at is not None:
            made = self._book.move(made.id, moment(starts_at, "starts_at"))
        return jsonify(made.wire()), HTTPStatus.CREATED

    def move(self, booking: str) -> Response:
        """Give a booking another time."""
        fields = mapping(request.get_json(silent=True), "the body")
        starts_at = moment(fields.get("starts_at"), "starts_at")
        return self._changed(lambda: self._book.move(booking, starts_at))

    def cancel(self, booking: str) -> Response:
        """Cancel a booking; ``?by=town`` if the town does it."""
        by_town = request.args.get("by") == "town"
        return self._changed(lambda: self._book.cancel(booking, "town" if by_town else "citizen"))

    def outcomes(self) -> Response:
        """What came back from the lobby, the oldest first."""
        outcomes = [
            asdict(outcome) | {"at": outcome.at.isoformat()} for outcome in self._book.outcomes()
        ]
        return jsonify(outcomes=outcomes)

    def _changed(self, change: Callable[[], PortalAppointment]) -> Response:
        try:
            return jsonify(change().wire())
        except KeyError:
            raise Wrong(HTTPStatus.NOT_FOUND, "no such booking") from None
