"""The page that says that somebody else was faster, with the free times that are nearest."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime

from flask import Response, g, make_response, render_template, url_for

from portal.web.language import dates, here
from portal.web.selection import Pairs, Selection


def taken_page(selection: Selection, nearest: Sequence[datetime], press: str = "") -> Response:
    """The page on the way to a booking; a time that is chosen there is held."""
    times = here("/zeit", selection.pairs())
    g.page = ("/zeit", selection.pairs())
    return taken_answer(nearest, url_for("hold.hold"), times, selection.pairs(), press)


def taken_answer(
    nearest: Sequence[datetime], action: str, times: str, pairs: Pairs, press: str = ""
) -> Response:
    """The page whose times are sent to ``action``, with ``times`` as the way to all others."""
    days = {dates().local(moment).date() for moment in nearest}
    page = render_template(
        "taken.html",
        nearest=nearest,
        one_day=min(days) if len(days) == 1 else None,
        action=action,
        pairs=pairs,
        times=times,
        press=press or secrets.token_urlsafe(12),
    )
    return make_response(page, 409)
