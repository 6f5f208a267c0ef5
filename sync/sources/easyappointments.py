"""Easy!Appointments over its REST interface, version 1."""

from __future__ import annotations

from collections.abc import Sequence
from http import HTTPStatus
from typing import Final
from urllib.parse import quote
from zoneinfo import ZoneInfo

from lobby.domain.booking import BookingStatus, SourceBooking
from lobby.domain.mirror import Outcome, OutcomeKind
from lobby.domain.names import ServiceId
from lobby.domain.values.fitting import shown_id
from sync.http.client import HttpClient
from sync.problems import MirrorUnavailable, Problem
from sync.sources import status
from sync.sources.contract import Batch, LeftOut, PushResult, Verdict, Window, booking_minutes
from sync.sources.cursor import list_if_changed
from sync.sources.wire import Ident, Text, Wire, days, listed, local, one_by_one, readable

_PAGE: Final = 1000
_MOST_PAGES: Final = 100
_FIELDS: Final = "id,start,end,hash,status,providerId,serviceId"
_DRAFT: Final = ("draft", "entwurf")
_SAID_AS: Final = {
    OutcomeKind.ARRIVED: "Checked in",
    OutcomeKind.SERVED: "Finished",
    OutcomeKind.NO_SHOW: "No show",
}
"""The states are free text there; these must stand among its options."""
_NOT_WANTED: Final = frozenset(
    {HTTPStatus.BAD_REQUEST, HTTPStatus.CONFLICT, HTTPStatus.UNPROCESSABLE_ENTITY}
)


class _Appointment(Wire):
    id: Ident
    start: str
    end: Text = ""
    hash: str | None = None
    status: Text = ""
    providerId: Ident = ""  # noqa: N815 - their name for it
    serviceId: Ident  # noqa: N815 - their name for it


class EasyAppointments:
    """The adapter for Easy!Appointments, which keeps no list of what changed or was deleted."""

    def __init__(self, web: HttpClient, zone: ZoneInfo, *, providers: Sequence[str] = ()) -> None:
        self._web = web
        self._zone = zone
        self._providers = frozenset(providers)

    @property
    def can_push(self) -> frozenset[OutcomeKind]:
        """A state for three outcomes; by default none, as each change may mail the citizen."""
        return frozenset(_SAID_AS)

    def fetch(self, window: Window, cursor: str | None) -> Batch:
        """Read all pages; more than one count as complete only if they are the same twice."""
        wanted = days(window, self._zone)
        appointments = self._pages(wanted[0], wanted[-1])
        steady = len(appointments) < _PAGE or appointments == self._pages(wanted[0], wanted[-1])
        left_out: list[LeftOut] = []
        ours = filter(self._is_ours, readable(_Appointment, appointments, left_out))
        known = [
            booking for appointment in ours if (booking := self._booking(appointment, left_out))
        ]
        return list_if_changed(known, window, cursor, left_out=left_out, complete=steady)

    def push(self, outcomes: Sequence[Outcome]) -> tuple[PushResult, ...]:
        """Write each outcome into the state of its appointment."""
        return one_by_one(outcomes, self._tell)

    def cut(self) -> None:
        """Break off what is under way."""
        self._web.cut()

    def _pages(self, first: str, last: str) -> list[object]:
        appointments: list[object] = []
        for page in range(1, _MOST_PAGES + 1):
            part = self._page(first, last, page)
            appointments += part
            if len(part) < _PAGE:
                return appointments
        raise MirrorUnavailable(Problem.BAD_ANSWER, f"more than {_MOST_PAGES} pages")

    def _page(self, first: str, last: str, page: int) -> list[object]:
        asked = {"from": first, "till": last, "sort": "id", "fields": _FIELDS}
        answer = self._web.get("appointments", {**asked, "page": str(page), "length": str(_PAGE)})
        appointments = listed(answer.json())
        if not isinstance(appointments, list):
            raise MirrorUnavailable(Problem.BAD_ANSWER, "no list of appointments")
        return appointments

    def _is_ours(self, appointment: _Appointment) -> bool:
        state = appointment.status.casefold()
        confirmed = state not in _DRAFT and not status.is_unconfirmed(state)
        return confirmed and (not self._providers or appointment.providerId in self._providers)

    def _booking(self, appointment: _Appointment, left_out: list[LeftOut]) -> SourceBooking | None:
        try:
            starts_at = local(appointment.start, self._zone)
            lasts = local(appointment.end, self._zone) - starts_at
        except ValueError:
            where = f"booking {shown_id(appointment.id)}"
            left_out.append(
                LeftOut(where=where, why="start or end is no time", ident=appointment.id)
            )
            return None
        # Who cancelled it the word seldom says; towns delete, citizens cancel by the link they got.
        cancelled = status.is_cancelled(appointment.status)
        return SourceBooking(
            external_id=appointment.id,
            starts_at=starts_at,
            minutes=booking_minutes(lasts),
            services=(ServiceId(appointment.serviceId),),
            number=appointment.id,
            code=appointment.hash,
            status=BookingStatus.CANCELLED_BY_CITIZEN if cancelled else BookingStatus.BOOKED,
        )

    def _tell(self, outcome: Outcome) -> PushResult:
        answer = self._web.post(
            f"appointments/{quote(outcome.external_id, safe='')}",
            {"status": _SAID_AS[outcome.kind]},
            method="PUT",
            accept=_NOT_WANTED | {HTTPStatus.NOT_FOUND},
        )
        if answer.status == HTTPStatus.NOT_FOUND:
            return PushResult(outcome.idempotency_key, Verdict.UNKNOWN_BOOKING)
        if answer.status in _NOT_WANTED:
            return PushResult(outcome.idempotency_key, Verdict.REJECTED, f"HTTP {answer.status}")
        return PushResult(outcome.idempotency_key, Verdict.OK)
