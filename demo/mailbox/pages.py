"""The page of the mailbox: received e-mails on the left, the e-mail as it is on the right."""

from __future__ import annotations

from http import HTTPStatus
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, abort, jsonify, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from demo.mailbox import camera
from demo.mailbox.inbox import Inbox
from demo.mailbox.received_email import ReceivedEmail


class MailboxPages:
    """What a person sees of the mailbox."""

    def __init__(self, inbox: Inbox, *, camera_url: str, zone: ZoneInfo) -> None:
        self._inbox = inbox
        self._camera = camera_url
        self._zone = zone

    def blueprint(self) -> Blueprint:
        """The pages, for Flask."""
        routes = Blueprint("mailbox", __name__)
        routes.get("/")(self.newest)
        routes.get("/version")(self.version)
        routes.get("/emails.json")(self.overview)
        routes.get("/emails/<int:key>")(self.email)
        routes.get("/emails/<int:key>/html")(self.html)
        routes.get("/emails/<int:key>/calendar.ics")(self.calendar)
        routes.get("/emails/<int:key>/pictures/<name>")(self.picture)
        routes.post("/emails/<int:key>/show")(self.show)
        routes.post("/clear")(self.clear)
        return routes

    def newest(self) -> str:
        """The newest e-mail."""
        return self._page(next(iter(self._inbox.emails()), None))

    def email(self, key: int) -> str:
        """One e-mail."""
        return self._page(self._get(key))

    def version(self) -> Response:
        """A number that changes whenever an e-mail comes in."""
        return jsonify(version=self._version())

    def overview(self) -> Response:
        """All of them for a script: subject, recipient, links and the text of the code."""
        return jsonify(
            [
                {
                    "key": email.key,
                    "subject": email.subject,
                    "to": email.recipient,
                    "links": email.links,
                    "code": email.code,
                }
                for email in self._inbox.emails()
            ]
        )

    def html(self, key: int) -> str:
        """The e-mail as a mail program shows it, for the frame."""
        return self._get(key).html

    def calendar(self, key: int) -> Response:
        """The calendar file that came with it."""
        return Response(self._get(key).calendar, mimetype="text/calendar")

    def picture(self, key: int, name: str) -> Response:
        """A picture that came with it."""
        picture = self._get(key).picture(name)
        if picture is None:
            abort(HTTPStatus.NOT_FOUND)
        return Response(picture, mimetype="image/png")

    def show(self, key: int) -> AnyResponse:
        """Hold the code of one e-mail in front of the scanner."""
        code = self._get(key).code
        worked = bool(self._camera and code) and camera.show(self._camera, code)
        where = url_for("mailbox.email", key=key, shown="yes" if worked else "no")
        return redirect(where, HTTPStatus.SEE_OTHER)

    def clear(self) -> AnyResponse:
        """Throw all of them away."""
        self._inbox.clear()
        return redirect(url_for("mailbox.newest"), HTTPStatus.SEE_OTHER)

    def _page(self, email: ReceivedEmail | None) -> str:
        return render_template(
            "mailbox.html",
            emails=self._inbox.emails(),
            email=email,
            zone=self._zone,
            version=self._version(),
            has_camera=bool(self._camera),
            as_text="text" in request.args,
            shown=request.args.get("shown", ""),
        )

    def _get(self, key: int) -> ReceivedEmail:
        email = self._inbox.get(key)
        if email is None:
            abort(HTTPStatus.NOT_FOUND)
        return email

    def _version(self) -> int:
        return max((email.key for email in self._inbox.emails()), default=0)
