"""The order in the words of the shell, in German and English."""

from __future__ import annotations

import pytest

from lobby.cli.explanations import uncallable_sentences, why_sentence
from lobby.domain.uncallable import Obstacle, Uncallable
from lobby.domain.why import Precedence, PriorityExplanation, PriorityReason
from tests.builders import ID_CARD, PASSPORT, a_counter, a_house, a_service

HOUSE = a_house(
    [a_counter("2", [ID_CARD]), a_counter("3", [PASSPORT])],
    [a_service(PASSPORT), a_service(ID_CARD)],
)


def an_explanation(because, waited=31, **given):
    return PriorityExplanation(because=because, waited=waited, **given)


def test_a_booking_says_what_its_time_counts_for_and_who_is_next():
    booking = an_explanation(
        PriorityReason.BOOKING, 47, slot="08:53", runner_up="A113", runner_up_waited=31
    )

    assert why_sentence(booking, "de") == (
        "Termin 08:53 zählt wie 47 Minuten Wartezeit; "
        "nächste Nummer A\u202f113 zählt wie 31 Minuten."
    )
    assert why_sentence(booking, "en") == (
        "Booking 08:53 counts as 47 minutes of waiting; "
        "next number A\u202f113 counts as 31 minutes."
    )


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(90, "90 Minuten"), (91, "1 Stunde 31 Minuten"), (130, "2 Stunden 10 Minuten")],
)
def test_more_than_ninety_minutes_are_told_in_hours(minutes, said):
    assert why_sentence(an_explanation(PriorityReason.WALK_IN, minutes), "de") == (
        f"Wartet {said}, kein fälliger Termin davor."
    )


def test_a_number_that_is_not_next_names_who_goes_before():
    later = an_explanation(PriorityReason.WALK_IN, before="T038", before_waited=47)

    assert why_sentence(later, "de") == "Wartet 31 Minuten; vorher kommt T\u202f038, zählt wie 47."
    assert why_sentence(later, "en") == (
        "Has waited 31 minutes; T\u202f038 goes before, counts as 47."
    )


@pytest.mark.parametrize("language", ["de", "en"])
def test_whatever_decided_has_its_words(language):
    said = {
        why_sentence(an_explanation(PriorityReason.WALK_IN, before="T038", before_by=by), language)
        for by in Precedence
    } | {why_sentence(an_explanation(because), language) for because in PriorityReason}

    assert len(said) == len(Precedence) + len(PriorityReason)


def test_out_of_order_gives_the_reason_that_the_clerk_wrote():
    called = an_explanation(PriorityReason.OUT_OF_ORDER, reason="weint")

    assert why_sentence(called, "de") == "Außer der Reihe aufgerufen: weint."


def test_who_waits_for_the_same_is_told_in_one_sentence():
    stuck = [
        Uncallable(
            number=f"A00{number}",
            services=(ID_CARD,),
            obstacle=Obstacle.NOT_OFFERED,
            remedies=("2",),
        )
        for number in range(1, 6)
    ]
    sent = Uncallable(
        number="A006",
        services=(PASSPORT,),
        obstacle=Obstacle.COUNTER_CLOSED,
        only="3",
        remedies=("3",),
    )

    assert uncallable_sentences([*stuck, sent], HOUSE, "de") == (
        (
            "Niemand kann A\u202f001, A\u202f002, A\u202f003 und 2 weitere aufrufen. "
            "Kein offener Schalter bietet das an: id-card. "
            "Bitte öffnen: Schalter 2. Oder außer der Reihe aufrufen."
        ),
        (
            "Niemand kann A\u202f006 aufrufen. Nur für Schalter 3, zurzeit geschlossen. "
            "Bitte öffnen: Schalter 3. Oder außer der Reihe aufrufen."
        ),
    )
