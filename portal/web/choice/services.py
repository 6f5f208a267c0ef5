"""The first step: what somebody wants to come for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from flask import Blueprint, Response, make_response, render_template, request

from portal.domain.refusals import BookingRefusal, BookingRefused
from portal.texts import Texts
from portal.web.choice.service_list import ListedService, ServiceList
from portal.web.forms import FieldError
from portal.web.headers import ASKED_AGAIN
from portal.web.language import texts
from portal.web.selection import Selection
from portal.wiring import Portal

_OPEN_BELOW: Final = 13
"""With fewer services than this, every topic is open."""
_LONGEST_QUERY: Final = 80


class ServicesPage:
    """The page on which services are chosen."""

    def __init__(self, portal: Portal) -> None:
        self._services = ServiceList(portal.house)
        self._most_persons = portal.rules.most_persons
        steps = {resource.accessible for resource in portal.selling.resources}
        self._ask_for_no_steps = steps == {True, False}

    def show(self, selection: Selection, refused: BookingRefused | None = None) -> Response:
        """The page with what is chosen already, and what is wrong with it."""
        t = texts()
        errors = (self._error(refused, t),) if refused else ()
        query = request.values.get("q", "")[:_LONGEST_QUERY].strip()
        page = render_template(
            "services.html",
            **self._lists(selection, query, t),
            query=query,
            selection=selection,
            persons=range(1, self._most_persons + 1),
            ask_for_no_steps=self._ask_for_no_steps,
            most=self._services.most,
            errors=errors,
        )
        response = make_response(page, 422 if errors else 200)
        if not selection.hold:
            response.headers["Cache-Control"] = ASKED_AGAIN
        return response

    def _lists(self, selection: Selection, query: str, t: Texts) -> dict[str, object]:
        """Every service stands on the page once: as found, as chosen, or under its topic."""
        language = t.language
        everything = self._services.all(language)
        matching = self._services.matching(query, language)
        chosen = _without(self._services.chosen(selection.services, language), matching)
        rest = _without(everything, (*matching, *chosen))
        counted = self._services.by_topic(everything, language)
        return {
            "matching": matching,
            "also_chosen": chosen,
            "topics": self._services.by_topic(rest, language),
            "counts": {topic.name: len(topic.services) for topic in counted},
            "chosen_in": {
                topic.name: sum(service.id in selection.services for service in topic.services)
                for topic in counted
            },
            "closed": len(everything) >= _OPEN_BELOW,
        }

    def _error(self, refused: BookingRefused, t: Texts) -> FieldError:
        """What is wrong with the choice."""
        if refused.code is BookingRefusal.TOO_MANY_SERVICES:
            words = t("Bitte wählen Sie höchstens {n} Anliegen.", n=self._services.most)
            return FieldError("list", words, words)
        if refused.code is BookingRefusal.TOO_MANY_PERSONS:
            words = t("Bitte wählen Sie 1 bis {n} Personen.", n=self._most_persons)
            return FieldError("p1", words, words)
        words = t("Bitte wählen Sie mindestens ein Anliegen.")
        return FieldError("list", words, words)


def services_blueprint(page: ServicesPage) -> Blueprint:
    """The page ``/``."""
    pages = Blueprint("services", __name__)
    pages.add_url_rule("/", "choose", lambda: page.show(Selection.of(request.args)))
    return pages


def _without(
    services: Iterable[ListedService], left_out: Iterable[ListedService]
) -> tuple[ListedService, ...]:
    ids = {service.id for service in left_out}
    return tuple(service for service in services if service.id not in ids)
