"""A time is chosen: it is kept, and the form goes on."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from flask import Blueprint, Response, g, make_response, redirect, request
from werkzeug.exceptions import TooManyRequests

from portal.actions.hold import WantedTime
from portal.domain.purpose import Purpose
from portal.domain.refusals import BookingRefusal, BookingRefused
from portal.web.choice.taken import taken_page
from portal.web.choice.times import ChooseTime
from portal.web.forms import FieldError
from portal.web.language import dates, here, texts
from portal.web.problem import BUSY, in_words, problem_page, refusal_problem
from portal.web.rates import HOLD, Rates, limited
from portal.web.selection import Selection, day_in
from portal.wiring import Portal

_TIMES: Final = frozenset(
    {BookingRefusal.CLOSED, BookingRefusal.NOT_RELEASED, BookingRefusal.NOTICE}
)
_LONGEST_PRESS: Final = 64


class HoldChosenTime:
    """What ``POST /hold`` does."""

    def __init__(self, portal: Portal, choose: ChooseTime) -> None:
        self._portal = portal
        self._choose = choose

    def view(self) -> Response:
        """Keep the time and go on to the contact; or say why not, with everything kept."""
        if request.form.get("website"):
            raise TooManyRequests
        selection = Selection.of(request.form)
        start = start_in(request.form.get("start", ""))
        if start is None:
            error = _no_time()
            return self._choose.choose(selection, day_in(request.form), (error,))
        try:
            held = self._portal.hold(self._wanted(selection, start), self._choose.held(selection))
        except BookingRefused as refused:
            return self._refused(selection, refused)
        token = self._portal.tokens.token(Purpose.HOLD, held)
        step = "kontakt" if self._portal.contact(held.id) is None else "pruefen"
        return make_response(redirect(here(f"/v/{token}/{step}"), 303))

    @staticmethod
    def busy(_: TooManyRequests) -> Response:
        """Say that it was too often, and lead back to the times with everything chosen."""
        problem = in_words(BUSY, texts())
        pairs = Selection.of(request.form).pairs()
        return problem_page(replace(problem, times=here("/zeit", pairs)))

    def _wanted(self, selection: Selection, start: datetime) -> WantedTime:
        """The press counts for what was pressed: from another button it is another one."""
        press = request.form.get("press", "")[:_LONGEST_PRESS]
        said = (start.isoformat(), *(f"{name}={value}" for name, value in selection.pairs()))
        return WantedTime(
            services=selection.services,
            starts_at=start,
            persons=selection.persons,
            accessible=selection.accessible,
            language=texts().language,
            press=" ".join((press, *said)) if press else None,
        )

    def _refused(self, selection: Selection, refused: BookingRefused) -> Response:
        if refused.code is BookingRefusal.TAKEN:
            return taken_page(selection, refused.nearest, request.form.get("press", ""))
        if refused.code in _TIMES:
            g.page = ("/zeit", selection.pairs())
            problem = refusal_problem(refused, texts(), dates())
            return problem_page(replace(problem, times=here("/zeit", selection.pairs())))
        return self._choose.choose(selection, None)


def hold_blueprint(hold: HoldChosenTime, rates: Rates) -> Blueprint:
    """The form that ``/zeit`` sends."""
    pages = Blueprint("hold", __name__)
    view = limited(rates, HOLD, hold.view)
    pages.register_error_handler(TooManyRequests, hold.busy)
    pages.add_url_rule("/hold", "hold", view, methods=["POST"])
    return pages


def start_in(text: str) -> datetime | None:
    """The moment that a button or a radio button stands for."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo else None


def _no_time() -> FieldError:
    t = texts()
    words = t("Bitte wählen Sie eine Uhrzeit.")
    return FieldError("times", words, words)
