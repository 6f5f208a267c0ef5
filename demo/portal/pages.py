"""The start page: the mailboxes of everybody who has an appointment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from http import HTTPStatus
from itertools import groupby
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, jsonify, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from demo.portal import camera, words
from demo.portal.book import BookingList
from demo.portal.mail import Mail, mail
from demo.portal.plan import Plan
from demo.portal.problem import Wrong


class Pages:
    """What a person sees of the portal."""

    def __init__(
        self, book: BookingList, plan: Plan, *, camera_url: str, clock: Callable[[], datetime]
    ) -> None:
        self._book = book
        self._plan = plan
        self._camera = camera_url
        self._clock = clock
        self._zone = ZoneInfo(plan.zone)

    def blueprint(self) -> Blueprint:
        """The pages, for Flask."""
        routes = Blueprint("pages", __name__)
        routes.get("/")(self.start)
        routes.get("/version")(self.version)
        routes.post("/mails/<booking>/show")(self.show)
        return routes

    def start(self) -> str:
        """Every e-mail, day by day."""
        today = words.day(self._clock(), self._zone)
        days = [(day, list(mails)) for day, mails in groupby(self._mails(), lambda mail: mail.day)]
        return render_template(
            "start.html",
            town=self._plan.town,
            today=today,
            days=days,
            version=self._version(),
            has_camera=bool(self._camera),
            shown=request.args.get("shown", ""),
            failed=request.args.get("failed", ""),
        )

    def version(self) -> Response:
        """A number that changes whenever the page would."""
        return jsonify(version=self._version())

    def show(self, booking: str) -> AnyResponse:
        """Hold the code of one e-mail in front of the scanner."""
        try:
            appointment = self._book.get(booking)
        except KeyError:
            raise Wrong(HTTPStatus.NOT_FOUND, "no such booking") from None
        worked = bool(self._camera) and camera.show(self._camera, appointment.code)
        where = url_for(
            "pages.start",
            shown=booking if worked else None,
            failed=None if worked else booking,
            _anchor=f"mail-{booking}",
        )
        return redirect(where, HTTPStatus.SEE_OTHER)

    def _mails(self) -> list[Mail]:
        today = self._clock().astimezone(self._zone).date()
        return [
            mail(appointment, self._book.outcomes(appointment.id), self._plan.services, self._zone)
            for appointment in self._book.all()
            if appointment.starts_at.astimezone(self._zone).date() >= today
        ]

    def _version(self) -> str:
        return f"{self._book.changes}.{len(self._book.outcomes())}"
