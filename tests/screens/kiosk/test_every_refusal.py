"""Every refusal that a terminal may meet: an icon, what is so, until when, and what to do now."""

from __future__ import annotations

from datetime import timedelta
from itertools import takewhile

import pytest

from kiosk.pages import refusals
from kiosk.pages.content import next_steps
from lobby.domain.booking import Booking
from lobby.domain.errors import ClosingReason, Refusal, Refused
from lobby.domain.names import BookingId, ServiceId
from tests.builders import NINE
from tests.screens.kiosk.stand import ALL_LANGUAGES

MET_BY_VISITORS = set(takewhile(lambda code: code is not Refusal.COUNTER_CLOSED, Refusal))
SHOWN_AS_A_NUMBER = {Refusal.ALREADY_IN}
BOOKING = Booking(
    id=BookingId(1),
    source="portal",
    external_id="1",
    starts_at=NINE,
    minutes=15,
    services=(ServiceId("id-card"),),
    place="Bauamt",
)


def test_every_code_that_a_visitor_may_meet_has_words_of_its_own():
    assert set(refusals.EXPLANATIONS) == MET_BY_VISITORS - SHOWN_AS_A_NUMBER


@pytest.mark.parametrize("language", ALL_LANGUAGES)
def test_it_is_told_in_every_language_and_says_when_if_that_is_known(kiosk, language):
    kiosk.pages.aids.speak(language)
    clock, steps = kiosk.pages.clock.clock(), next_steps()
    meeting = ClosingReason.STAFF_MEETING

    for code, words in refusals.EXPLANATIONS.items():
        for at in (None, NINE + timedelta(days=8, hours=4)):
            told = refusals.answer(
                Refused(code, booking=BOOKING, at=at, reason=meeting), clock, steps
            )

            assert told.icon
            assert told.title
            assert told.text
            assert not set("{}%") & set(told.title + told.text)
            assert ("13:00" in told.text) is bool(words.until and at)
            assert told.steps or code is Refusal.NOT_OPEN


@pytest.mark.parametrize("language", ALL_LANGUAGES)
def test_every_reason_of_the_staff_is_told_in_every_language(kiosk, language):
    kiosk.pages.aids.speak(language)
    clock, steps = kiosk.pages.clock.clock(), next_steps()

    told = {
        refusals.answer(Refused(Refusal.CLOSED_BY_STAFF, reason=reason), clock, steps).text
        for reason in (None, *ClosingReason)
    }

    assert len(told) == 1 + len(ClosingReason)


def test_a_day_and_a_time_stand_in_a_sentence_or_after_a_colon(kiosk):
    clock, steps = kiosk.pages.clock.clock(), next_steps()
    next_week = NINE + timedelta(days=8, hours=4)

    early = refusals.answer(Refused(Refusal.TOO_EARLY, booking=BOOKING, at=next_week), clock, steps)
    other = refusals.answer(Refused(Refusal.OTHER_DAY, booking=BOOKING, at=next_week), clock, steps)

    assert early.text.endswith("Anmelden können Sie sich ab Dienstag, 1. Dezember, 13:00 Uhr.")
    assert other.text == "Ihr Termin:\nDienstag, 1. Dezember, 13:00 Uhr."
    assert clock.at(next_week) == "am Dienstag, 1. Dezember um 13:00 Uhr"
