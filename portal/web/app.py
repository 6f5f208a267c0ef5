"""The portal's pages as one Flask application."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from types import TracebackType
from typing import Final

from flask import Flask, Response, abort, make_response, request
from jinja2 import StrictUndefined
from markupsafe import Markup, escape
from werkzeug.exceptions import HTTPException, InternalServerError

from config.settings import Settings
from config.town_hall import public_holidays
from lobby.domain.errors import Unavailable
from portal.domain.refusals import BookingRefusal, BookingRefused
from portal.web import icons, problem
from portal.web.appointment.booking_link import BookingLink
from portal.web.appointment.booking_page import BookingPage
from portal.web.appointment.change import ChangeBooking
from portal.web.appointment.form_steps import FormSteps
from portal.web.appointment.routes import booking_blueprint, code_blueprint, form_blueprint
from portal.web.choice.availability import Availability
from portal.web.choice.day_list import DayStates
from portal.web.choice.hold import HoldChosenTime, hold_blueprint
from portal.web.choice.page_cache import PageCache
from portal.web.choice.separate import SeparatePage
from portal.web.choice.services import ServicesPage, services_blueprint
from portal.web.choice.times import ChooseTime, TimesPage, times_blueprint
from portal.web.forms import error_at
from portal.web.headers import KEPT, MOST_BYTES, Headers
from portal.web.language import choose_language, dates, here, keep_language, languages_here, texts
from portal.web.problem import Problem, in_words, problem_page, refusal_problem
from portal.web.rates import WRONG_LINK, Rates
from portal.web.site import OWN_NAMES, Site, StaticFile
from portal.wiring import Portal

_log: Final = logging.getLogger(__name__)
_PROBLEMS: Final = {
    404: problem.NOT_HERE,
    405: problem.WRONG_METHOD,
    413: problem.TOO_LONG,
    429: problem.BUSY,
}


_LINKS: Final = ("/v/", "/t/", "/w/", "/W/")
"""Where addresses hold a token."""

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class PortalApp(Flask):
    """Flask whose templates miss no name, and whose log names no link."""

    jinja_options = {  # noqa: RUF012 - as Flask declares it
        "undefined": StrictUndefined,
        "trim_blocks": True,
        "lstrip_blocks": True,
    }

    def log_exception(self, exc_info: ExcInfo) -> None:
        """Tell of a mistake of ours by the rule of its path, as the path may hold a token."""
        _log.error("mistake: method=%s rule=%s", request.method, _rule(), exc_info=exc_info)


def create_app(portal: Portal, settings: Settings) -> Flask:
    """All pages of this portal.

    Raises:
        SettingsError: the picture of the town cannot be read.
    """
    app = PortalApp(__name__, static_folder=None)
    app.config.update(MAX_CONTENT_LENGTH=MOST_BYTES, MAX_FORM_MEMORY_SIZE=MOST_BYTES)
    site, headers = Site(settings), Headers(settings.portal.address)
    rates = Rates(time.monotonic)
    app.before_request(partial(choose_language, site))
    app.before_request(headers.refuse_other_hosts)
    app.after_request(headers.add)
    app.after_request(_note)
    app.url_defaults(keep_language)
    _tell_templates(app, site)
    _tell_problems(app, rates)
    _serve_files(app, site)
    states = DayStates(portal.selling, _holidays(settings))
    times = _serve_steps(app, portal, states, rates)
    link = BookingLink(portal, site)
    steps = FormSteps(portal, link, settings.portal, rates)
    app.register_blueprint(form_blueprint(steps))
    page = BookingPage(portal, link, site)
    app.register_blueprint(booking_blueprint(page, ChangeBooking(portal, link, times)))
    app.register_blueprint(code_blueprint(page))
    return app


def _serve_steps(app: Flask, portal: Portal, states: DayStates, rates: Rates) -> TimesPage:
    """The first two steps; the page of times is also where a booking is moved."""
    availability = Availability(portal, states)
    services, times = ServicesPage(portal), TimesPage(portal, availability)
    kept = PageCache(time.monotonic)
    choose = ChooseTime(portal, availability, times, services, SeparatePage(portal), kept)
    app.register_blueprint(services_blueprint(services))
    app.register_blueprint(times_blueprint(choose.view))
    app.register_blueprint(hold_blueprint(HoldChosenTime(portal, choose), rates))
    return times


def _holidays(settings: Settings) -> Callable[[int], frozenset[date]]:
    """The public holidays of a year on which the house is closed."""
    if not settings.opening.holidays:
        return lambda _: frozenset()
    return partial(public_holidays, settings.town.land)


def _tell_templates(app: Flask, site: Site) -> None:
    """What every template knows."""
    app.jinja_env.globals.update(
        icon=icons.icon,
        topic_icon=icons.topic_icon,
        default_crest=icons.CREST,
        own_names=OWN_NAMES,
        site=site,
        marked=_marked,
        error_at=error_at,
        here=here,
        languages_here=partial(languages_here, site),
        file_version=_versions(site),
        errors=(),
        step=None,
        back=None,
    )
    app.context_processor(_of_this_request)


def _of_this_request() -> dict[str, object]:
    t = texts()
    return {"t": t, "tn": t.plural, "lang": t.language, "dates": dates()}


def _marked(text: str, **values: object) -> Markup:
    """A text in the language of the page whose values may be markup of a template."""
    return escape(texts()(text)).format(**values)


def _versions(site: Site) -> dict[str, str]:
    files = {"stylesheet": site.stylesheet, "script": site.script, "crest": site.crest}
    return {name: file.version for name, file in files.items() if file is not None}


def _serve_files(app: Flask, site: Site) -> None:
    app.add_url_rule("/static/pages.css", "stylesheet", partial(_file, site.stylesheet))
    app.add_url_rule("/static/pages.js", "script", partial(_file, site.script))
    if site.crest is not None:
        app.add_url_rule("/static/crest", "crest", partial(_file, site.crest))


def _file(file: StaticFile) -> Response:
    response = make_response(file.content)
    response.content_type = file.kind
    response.headers["Cache-Control"] = KEPT
    return response


def _tell_problems(app: Flask, rates: Rates) -> None:
    app.before_request(partial(_refuse_guessers, rates))
    app.register_error_handler(HTTPException, _http_problem)
    app.register_error_handler(BookingRefused, partial(_refused, rates))
    app.register_error_handler(Unavailable, _unavailable)


def _http_problem(error: HTTPException) -> Response:
    if isinstance(error, InternalServerError):  # Flask has logged what it was
        return _show(problem.OUR_FAULT)
    code = error.code or 500
    if code < 400:  # noqa: PLR2004 - a redirect that Werkzeug raises is an answer
        return make_response(error.get_response())
    return _show(_PROBLEMS.get(code, problem.BAD_REQUEST))


def _refuse_guessers(rates: Rates) -> None:
    """Nobody tries many links that open nothing."""
    if request.path.startswith(_LINKS) and rates.has_had_all(WRONG_LINK):
        abort(429)


def _refused(rates: Rates, refused: BookingRefused) -> Response:
    if refused.code is BookingRefusal.UNKNOWN_LINK:
        rates.count(WRONG_LINK)
    return problem_page(refusal_problem(refused, texts(), dates()))


def _unavailable(error: Unavailable) -> Response:
    _log.warning("database away: %s", error)
    response = _show(problem.DATABASE_AWAY)
    response.headers["Retry-After"] = "60"
    return response


def _show(which: Problem) -> Response:
    return problem_page(in_words(which, texts()))


def _note(response: Response) -> Response:
    """One line a request, by the rule of its path: nobody's address, network or link is in it."""
    _log.debug("method=%s rule=%s status=%s", request.method, _rule(), response.status_code)
    return response


def _rule() -> str:
    return request.url_rule.rule if request.url_rule else "-"
