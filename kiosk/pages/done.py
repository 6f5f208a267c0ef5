"""Somebody was let in: the number on the screen, its slip, and what else can be asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.accessibility.settings import AccessibilitySettings
from kiosk.check_in.gateway import KioskGateway
from kiosk.pages.answer import AnswerModel
from kiosk.pages.content import PageContent, Severity
from kiosk.phrases import Clock, listed, outlook_of, tr, unparted
from kiosk.printing.slip_job import SlipJob, SlipState
from kiosk.printing.slip_text import (
    appointment,
    documents_of,
    go_to,
    how_after_a_missed_call,
    spoken,
)
from lobby.domain.estimate import Wait
from lobby.domain.house import House
from lobby.domain.names import Language, spaced
from lobby.domain.priority import can_be_served
from lobby.domain.ticket import AT_COUNTER, State, Ticket
from lobby.domain.views import CheckedIn

QML_IMPORT_NAME = "Lobby.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_SEPARATOR: Final = " · "


@QmlElement
class DoneModel(QObject):
    """The visitor whose number is on the screen, until the next one comes."""

    def __init__(
        self,
        gateway: KioskGateway,
        house: House,
        aids: AccessibilitySettings,
        answer: AnswerModel,
        slip_job: SlipJob,
        parent: QObject | None = None,
    ) -> None:
        """Show each number by ``answer`` and print it by ``slip_job``."""
        super().__init__(parent)
        self._gateway = gateway
        self._house = house
        self._aids = aids
        self._answer = answer
        self._slip_job = slip_job
        self._checked_in: CheckedIn | None = None

    def show(self, checked_in: CheckedIn) -> None:
        """Show this number, and print its slip unless the visitor had one before."""
        self._slip_job.expect(checked_in)
        self._answer.show(self._become(checked_in))
        if not checked_in.again:
            self.printAgain()

    def forget(self) -> None:
        """The visitor has gone."""
        self._slip_job.forget()
        self._checked_in = None

    @Slot()
    def printAgain(self) -> None:
        """Print the slip once more, for whoever has shown that it is theirs."""
        if self._checked_in is None or not self._checked_in.identified:
            return
        self._slip_job.print(self._aids.visit.language, documents=self._aids.visit.documents)

    @Slot()
    def printDocuments(self) -> None:
        """Print it with what to have at hand, for whoever asks."""
        self._aids.visit.documents = True
        self.printAgain()

    @Slot()
    def askStepFree(self) -> None:
        """Have the number called to a counter that a wheelchair reaches."""
        asked = self._checked_in
        if asked is None or not asked.identified:
            return

        def kept(ticket: Ticket) -> None:
            if self._checked_in is asked:
                self._answer.change(self._become(replace(asked, ticket=ticket)))

        self._gateway.want_step_free(asked.ticket, kept)

    def _become(self, checked_in: CheckedIn) -> Callable[[], PageContent]:
        self._checked_in = checked_in
        return lambda: _content(checked_in, self._house, self._aids.visit.language, self._slip_job)


def _content(checked_in: CheckedIn, house: House, language: Language, job: SlipJob) -> PageContent:
    """The page with the number."""
    ticket = checked_in.ticket
    called = ticket.state in AT_COUNTER
    slip = SlipState.EARLIER if called else job.state
    code = _code(checked_in, slip)
    clock = Clock(house.opening.zone, checked_in.at)
    return PageContent(
        icon="clock" if ticket.state is State.MISSED else "check",
        severity=Severity.CALM if ticket.state is State.MISSED else Severity.GOOD,
        title=_title(checked_in),
        text=_about(ticket, house, language, clock) if checked_in.identified else "",
        number=spaced(ticket.number),
        place=_place(ticket, house, language),
        wait="" if called else _how_long(checked_in),
        slip=_slip(slip, to_photograph=bool(code)),
        slip_failed=slip is SlipState.FAILED,
        slip_words=spoken(job.slip) if job.slip and slip is SlipState.PRINTED else "",
        code=code,
        remark="" if called or code else _remark(checked_in, house, clock),
        missed="" if called else how_after_a_missed_call(code=code),
        may_print_documents=slip is SlipState.PRINTED
        and not (job.slip and job.slip.documents)
        and bool(documents_of(ticket, house, language)),
        may_print=checked_in.identified
        and not called
        and slip in {SlipState.EARLIER, SlipState.FAILED},
        may_ask_step_free=checked_in.identified and _may_ask_step_free(ticket, house),
    )


def _may_ask_step_free(ticket: Ticket, house: House) -> bool:
    """Whoever draws a token chose before; with a booking there was no question until now."""
    if ticket.state is not State.WAITING or not ticket.booked or ticket.accessible:
        return False
    with_steps = any(not counter.accessible for counter in house.counters.values())
    return with_steps and can_be_served(replace(ticket.line, accessible=True), house)


def _title(checked_in: CheckedIn) -> str:
    if checked_in.ticket.state in AT_COUNTER:
        return tr("You have been called.")
    if checked_in.missed:
        return tr("You are waiting again.")
    if checked_in.ticket.state is State.MISSED:
        return tr("We have called this number already.")
    if checked_in.again:
        return tr("You are already checked in.")
    return tr("You are checked in.") if checked_in.ticket.booked else tr("This is your number.")


def _about(ticket: Ticket, house: House, language: Language, clock: Clock) -> str:
    names = listed([house.service(service_id).name(language) for service_id in ticket.services])
    if ticket.slot is None:
        return names
    return _SEPARATOR.join((appointment(ticket.slot, clock), names))


def _place(ticket: Ticket, house: House, language: Language) -> str:
    if ticket.state in AT_COUNTER:
        return go_to(ticket, house)
    if ticket.state is State.MISSED:
        return ""
    area = house.areas[ticket.area].name(language)
    return tr("Please wait here: {area}").format(area=unparted(area))


def _how_long(checked_in: CheckedIn) -> str:
    ticket = checked_in.ticket
    if ticket.state is not State.WAITING or not checked_in.identified:
        return ""
    low, high = ticket.promised_low, ticket.promised_high
    ahead = tr("%n before you", "", checked_in.ahead).replace(" ", "\u00a0")
    parts = [ahead] if checked_in.ahead else []
    if low is not None and high is not None and not checked_in.again:
        parts.append(outlook_of(Wait(low, high)))
    elif not checked_in.again:
        parts.append(outlook_of(None))
    return _SEPARATOR.join(reversed(parts))


def _code(checked_in: CheckedIn, slip: SlipState) -> str:
    """The code to be photographed: only of a number given just now, for which there is no slip."""
    without_slip = slip in {SlipState.NONE, SlipState.FAILED}
    return checked_in.ticket.slip_code if without_slip and not checked_in.again else ""


def _slip(state: SlipState, *, to_photograph: bool) -> str:
    match state:
        case SlipState.EARLIER:
            return ""
        case SlipState.PRINTING:
            return tr("Your slip is being printed.")
        case SlipState.PRINTED:
            return tr("Please take your slip.")
        case SlipState.FAILED:
            words = tr("The printer is not working.")
            return f"{words} {_without_paper(to_photograph=to_photograph)}"
        case SlipState.NONE:
            return _without_paper(to_photograph=to_photograph)


def _without_paper(*, to_photograph: bool) -> str:
    if to_photograph:
        return tr("Please take a photo of the code. Without a phone, remember your number.")
    return tr("Please remember your number.")


def _remark(checked_in: CheckedIn, house: House, clock: Clock) -> str:
    ticket = checked_in.ticket
    if not checked_in.identified:
        return _without_code(ticket)
    if checked_in.missed:
        return tr("We called you, but you were not there. We will call you again.")
    if ticket.accessible and ticket.state is State.WAITING:
        return tr("We will call you to a counter without steps.")
    if ticket.slot is not None and ticket.issued_at > ticket.slot + house.rules.grace:
        late = tr("Your appointment was {slot_at}. We will still call you.", "at a time")
        return late.format(slot_at=clock.at(ticket.slot))
    return tr("Watch the screen and listen.")


def _without_code(ticket: Ticket) -> str:
    """What is left to do for who typed a number that anybody can read."""
    if ticket.state is State.MISSED:
        return tr(
            "Please show your code or your slip here. Then we will call you again. "
            "Or ask at the information desk."
        )
    return tr("Do you need a new slip? Please show your code here. Or ask at the information desk.")
