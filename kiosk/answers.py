"""The answers that are no refusals: the number, help is coming, how it works."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from kiosk.advice import Answer, Step, Tone, Way
from kiosk.guesses import Pause
from kiosk.paper import Paper, SlipState
from kiosk.phrases import Clock, listed, outlook_of, tr, unparted
from kiosk.slips import appointment, documents_of, go_to, how_after_a_missed_call, spoken
from lobby.domain.estimate import Wait
from lobby.domain.house import House
from lobby.domain.names import Language, spaced
from lobby.domain.priority import can_be_served
from lobby.domain.ticket import AT_COUNTER, State, Ticket
from lobby.domain.views import Arrival

_SEPARATOR: Final = " · "


def arrived(arrival: Arrival, house: House, language: Language, paper: Paper) -> Answer:
    """The page with the number."""
    ticket = arrival.ticket
    called = ticket.state in AT_COUNTER
    slip = SlipState.EARLIER if called else paper.state
    code = _code(arrival, slip)
    clock = Clock(house.opening.zone, arrival.at)
    return Answer(
        icon="clock" if ticket.state is State.MISSED else "check",
        tone=Tone.CALM if ticket.state is State.MISSED else Tone.GOOD,
        title=_title(arrival),
        text=_about(ticket, house, language, clock) if arrival.identified else "",
        number=spaced(ticket.number),
        place=_place(ticket, house, language),
        wait="" if called else _how_long(arrival),
        slip=_slip(slip, to_photograph=bool(code)),
        slip_failed=slip is SlipState.FAILED,
        slip_words=spoken(paper.slip) if paper.slip and slip is SlipState.PRINTED else "",
        code=code,
        remark="" if called or code else _remark(arrival, house, clock),
        missed="" if called else how_after_a_missed_call(code=code),
        may_print_documents=slip is SlipState.PRINTED
        and not (paper.slip and paper.slip.documents)
        and bool(documents_of(ticket, house, language)),
        may_print=arrival.identified
        and not called
        and slip in {SlipState.EARLIER, SlipState.FAILED},
        may_ask_step_free=arrival.identified and _may_ask_step_free(ticket, house),
    )


def help_is_coming() -> Answer:
    """Somebody was told."""
    return Answer(
        icon="person",
        tone=Tone.GOOD,
        title=tr("We have been told."),
        text=tr("Somebody will come to you. Please wait here for a moment."),
    )


def too_many_tried(pause: Pause, steps: Mapping[str, Step], *, typed: bool) -> Answer:
    """Codes are not tried for a while: there were so many in a row, wrong or right."""
    again = tr("You can try again in %n second(s).", "", pause.seconds)
    many = tr("Many numbers were typed, one after the other.")
    return Answer(
        icon="clock",
        title=tr("Too many wrong numbers.") if pause.wrong else many,
        text="\n".join((again, tr("You can show your code now."))) if typed else again,
        steps=(steps[Way.TOKEN], steps[Way.HELP]),
    )


def out_of_order() -> Answer:
    """Nothing works at the moment."""
    return Answer(
        icon="warning",
        tone=Tone.BAD,
        title=tr("This terminal is out of service."),
        text=tr("Please go to the information desk.\nYour appointment is safe."),
    )


def _may_ask_step_free(ticket: Ticket, house: House) -> bool:
    """Whoever draws a token chose before; with a booking there was no question until now."""
    if ticket.state is not State.WAITING or not ticket.booked or ticket.accessible:
        return False
    with_steps = any(not counter.accessible for counter in house.counters.values())
    return with_steps and can_be_served(replace(ticket.line, accessible=True), house)


def _title(arrival: Arrival) -> str:
    if arrival.ticket.state in AT_COUNTER:
        return tr("You have been called.")
    if arrival.missed:
        return tr("You are waiting again.")
    if arrival.ticket.state is State.MISSED:
        return tr("We have called this number already.")
    if arrival.again:
        return tr("You are already checked in.")
    return tr("You are checked in.") if arrival.ticket.booked else tr("This is your number.")


def _about(ticket: Ticket, house: House, language: Language, clock: Clock) -> str:
    names = listed([house.service(one).name(language) for one in ticket.services])
    if ticket.slot is None:
        return names
    return _SEPARATOR.join((appointment(ticket.slot, clock), names))


def _place(ticket: Ticket, house: House, language: Language) -> str:
    if ticket.state in AT_COUNTER:
        return go_to(ticket, house)
    if ticket.state is State.MISSED:
        return ""
    area = house.areas[ticket.area].name(language)
    return tr("Please wait here: %1").replace("%1", unparted(area))


def _how_long(arrival: Arrival) -> str:
    ticket = arrival.ticket
    if ticket.state is not State.WAITING or not arrival.identified:
        return ""
    low, high = ticket.promised_low, ticket.promised_high
    ahead = tr("%n before you", "", arrival.ahead).replace(" ", "\u00a0")
    parts = [ahead] if arrival.ahead else []
    if low is not None and high is not None and not arrival.again:
        parts.append(outlook_of(Wait(low, high)))
    elif not arrival.again:
        parts.append(outlook_of(None))
    return _SEPARATOR.join(reversed(parts))


def _code(arrival: Arrival, slip: SlipState) -> str:
    """The code to be photographed: only of a number given just now, for which there is no slip."""
    without_slip = slip in {SlipState.NONE, SlipState.FAILED}
    return arrival.ticket.token if without_slip and not arrival.again else ""


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


def _remark(arrival: Arrival, house: House, clock: Clock) -> str:
    ticket = arrival.ticket
    if not arrival.identified:
        return _without_code(ticket)
    if arrival.missed:
        return tr("We called you, but you were not there. We will call you again.")
    if ticket.accessible and ticket.state is State.WAITING:
        return tr("We will call you to a counter without steps.")
    if ticket.slot is not None and ticket.issued_at > ticket.slot + house.rules.grace:
        late = tr("Your appointment was %1. We will still call you.", "at a time")
        return late.replace("%1", clock.at(ticket.slot))
    return tr("Watch the screen and listen.")


def _without_code(ticket: Ticket) -> str:
    """What is left to do for who typed a number that anybody can read."""
    if ticket.state is State.MISSED:
        return tr(
            "Please show your code or your slip here. Then we will call you again. "
            "Or ask at the information desk."
        )
    return tr("Do you need a new slip? Please show your code here. Or ask at the information desk.")
