"""The second step: when somebody wants to come."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from flask import Blueprint, Response, g, make_response, render_template, request

from portal.domain.booking import PortalBookingId
from portal.domain.purpose import Purpose
from portal.domain.refusals import BookingRefusal, BookingRefused
from portal.domain.selling import Wanted
from portal.web.choice.availability import Availability, Moment
from portal.web.choice.day_items import day_items
from portal.web.choice.day_list import walk_in_week
from portal.web.choice.page_cache import PageCache
from portal.web.choice.separate import SeparatePage
from portal.web.choice.services import ServicesPage
from portal.web.forms import FieldError
from portal.web.headers import ASKED_AGAIN
from portal.web.language import dates, here, texts
from portal.web.selection import Pairs, Selection, day_in
from portal.wiring import Portal

_PRESS: Final = "press-of-this-page"
"""Stands in a kept page where each copy of it has a key of its own."""
_CHOICE_ERRORS: Final = frozenset(
    {
        BookingRefusal.NO_SERVICE,
        BookingRefusal.TOO_MANY_SERVICES,
        BookingRefusal.TOO_MANY_PERSONS,
    }
)
_NEXT: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class TimesForm:
    """What differs between choosing a time and choosing another one."""

    wish: Wanted
    path: str
    """Of this page."""
    pairs: Pairs
    """What the addresses of its days carry on."""
    action: str
    """Where a chosen time is sent, as ``start``, beside ``pairs`` and ``press``."""
    title: str
    button: str
    back: str
    step: int | None = None
    own: PortalBookingId | None = None
    """The booking whose time is free to its owner."""
    day: date | None = None
    errors: tuple[FieldError, ...] = ()
    one_press: bool = True
    """Whether the next free times are taken by one press, or only lead to their day."""


class TimesPage:
    """The page on which a time is chosen."""

    def __init__(self, portal: Portal, availability: Availability) -> None:
        self._portal = portal
        self._availability = availability

    def show(self, form: TimesForm) -> Response:
        """The page; it belongs to one person and is kept nowhere."""
        body = self.draw(form, self._availability.moment())
        return self.answer(body, 422 if form.errors else 200)

    def draw(self, form: TimesForm, moment: Moment) -> str:
        """The page at this moment, with a mark where its press goes."""
        days = self._availability.days(form.wish, moment.now, form.own)
        chosen = days.of(form.day)
        g.page = (form.path, [*form.pairs, *([("d", form.day.isoformat())] if form.day else [])])
        begin, today = here(form.path, form.pairs), self._portal.selling.day(moment.now)
        return render_template(
            "times.html",
            form=form,
            days=days,
            chosen=chosen,
            lines=day_items(days, begin, dates(), today, chosen.day if chosen else None),
            weekdays=days.weekdays,
            all_days=begin,
            first_starts=days.starts[:_NEXT],
            walk_in_week=walk_in_week(self._portal.calendar.opening),
            today=today,
            press=_PRESS,
            address=here,
            errors=form.errors,
        )

    @staticmethod
    def answer(body: str, status: int = 200) -> Response:
        """The page with a press of its own, so that sending it twice books once."""
        return make_response(body.replace(_PRESS, secrets.token_urlsafe(12)), status)


class ChooseTime:
    """The page ``/zeit``."""

    def __init__(
        self,
        portal: Portal,
        availability: Availability,
        times: TimesPage,
        services: ServicesPage,
        separate: SeparatePage,
        cache: PageCache,
    ) -> None:
        self._portal = portal
        self._availability = availability
        self._times = times
        self._services = services
        self._separate = separate
        self._cache = cache

    def view(self) -> Response:
        """The free times for what the address says."""
        selection = Selection.of(request.args)
        return self.choose(selection, day_in(request.args))

    def choose(
        self,
        selection: Selection,
        day: date | None,
        errors: tuple[FieldError, ...] = (),
    ) -> Response:
        """The free times for this selection, or what is wrong with it."""
        try:
            wish = self._portal.selling.wish(
                selection.services, selection.persons, accessible=selection.accessible
            )
        except BookingRefused as refused:
            return self._refused(selection, refused)
        form = self._form(selection, wish, day)
        if errors or selection.hold:
            return self._times.show(replace(form, errors=errors, own=self.held(selection)))
        return self._kept(form)

    def _kept(self, form: TimesForm) -> Response:
        """One page for all who ask the same, as long as nothing has changed."""
        body = self._cache.get(self._key(form, self._availability.moment()))
        if body is None:
            with self._cache.drawing:
                body = self._drawn(form)
        response = self._times.answer(body)
        response.headers["Cache-Control"] = ASKED_AGAIN
        return response

    def _drawn(self, form: TimesForm) -> str:
        """The page as it is by now; while waiting for the turn, somebody may have drawn it."""
        moment = self._availability.moment()
        key = self._key(form, moment)
        body = self._cache.get(key)
        if body is None:
            body = self._times.draw(form, moment)
            self._cache.put(key, body)
        return body

    def _key(self, form: TimesForm, moment: Moment) -> Hashable:
        minute = int(moment.now.timestamp() // 60)
        language = (texts().language, g.get("kept_language"))
        return (*form.pairs, form.day, *language, moment.n, minute)

    def _form(self, selection: Selection, wish: Wanted, day: date | None) -> TimesForm:
        t = texts()
        return TimesForm(
            wish=wish,
            path="/zeit",
            pairs=selection.pairs(),
            action=here("/hold"),
            title=t("Wann möchten Sie kommen?"),
            button=t("Weiter: Kontakt"),
            back=here("/", selection.pairs()),
            step=2,
            day=day,
        )

    def held(self, selection: Selection) -> PortalBookingId | None:
        """The booking that is held already, if its token opens one."""
        if not selection.hold:
            return None
        try:
            return self._portal.follow(selection.hold, Purpose.HOLD).id
        except BookingRefused:
            return None

    def _refused(self, selection: Selection, refused: BookingRefused) -> Response:
        if refused.code in _CHOICE_ERRORS:
            g.page = ("/", selection.pairs())
            return self._services.show(selection, refused)
        if refused.code is BookingRefusal.SEPARATE:
            return self._separate.show(selection)
        raise refused


def times_blueprint(view: Callable[[], Response]) -> Blueprint:
    """The page ``/zeit``."""
    pages = Blueprint("times", __name__)
    pages.add_url_rule("/zeit", "choose", view)
    return pages
