"""The order in the words of the window: the same that a shell says, in each language of clerks."""

from __future__ import annotations

from itertools import product

import pytest

from counter.texts.explanations import nobody_can_call, why_next
from counter.texts.phrases import Phrases
from lobby.cli.explanations import uncallable_sentences, why_sentence
from lobby.domain.uncallable import Obstacle, Uncallable
from lobby.domain.why import PriorityExplanation, PriorityReason
from tests.screens.counter.builders import a_town_hall, speaking


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("minutes", [0, 31, 91, 130])
def test_why_a_number_is_next_is_said_as_in_a_shell(qapp, language, minutes):
    reasons = [
        PriorityExplanation(
            because=because,
            waited=minutes,
            slot="08:53",
            runner_up=runner_up,
            runner_up_waited=minutes,
            reason=reason,
        )
        for because, runner_up, reason in product(PriorityReason, (None, "A113"), ("", "faints"))
    ]

    with speaking(language):
        said = [why_next(why) for why in reasons]

    assert said == [why_sentence(why, language) for why in reasons]


@pytest.mark.parametrize("language", ["de", "en"])
def test_who_can_be_called_by_nobody_is_said_as_in_a_shell(qapp, language):
    house = a_town_hall()
    stuck = [
        Uncallable(
            number=f"A{obstacle.value[:2]}{number}",
            services=("passport", "registration"),
            obstacle=obstacle,
            only="2" if obstacle is Obstacle.COUNTER_CLOSED else None,
            remedies=remedies,
        )
        for obstacle, remedies, number in product(Obstacle, ((), ("1", "2")), range(5))
    ]

    with speaking(language):
        said = nobody_can_call(stuck, Phrases(house, language))

    assert said == uncallable_sentences(stuck, house, language)
