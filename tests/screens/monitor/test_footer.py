from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from lobby.domain.estimate import Wait
from monitor.texts.footer import messages
from tests.screens.monitor.builders import a_house, a_monitor


@pytest.fixture(autouse=True)
def in_english():
    QLocale.setDefault(QLocale("en"))


@pytest.fixture
def monitor(qapp):
    return a_monitor()


def told(monitor):
    return [f"{it.lead} {it.strong}".strip() for it in messages(a_house(), monitor.journal.frame)]


def test_the_bottom_line_tells_the_wait_the_check_in_and_what_t_means(monitor):
    assert told(monitor) == [
        "Wait without an appointment: about 15 to 25 minutes",
        "Do you have an appointment? Please check in at the entrance",
        "T = with an appointment",
    ]


def test_a_short_wait_is_told_as_less_than_five_minutes(monitor):
    monitor.journal.frame = replace(monitor.journal.frame, wait=Wait(0, 5))

    assert told(monitor)[0] == "Wait without an appointment: less than 5 minutes"


def test_a_notice_comes_first_and_used_up_tokens_say_when_there_are_more(monitor):
    monitor.journal.frame = replace(
        monitor.journal.frame,
        notice="The lift is out of order.",
        wait=None,
        next_portion=monitor.journal.now.replace(hour=12, minute=0),
    )

    assert told(monitor)[:2] == ["The lift is out of order.", "New waiting numbers: from 13:00"]


def test_the_bottom_line_takes_turns_and_keeps_its_turn_when_nothing_changes(monitor):
    monitor.look()
    seen = []
    for _ in range(4):
        seen.append(monitor.room.footer.property("strong"))
        monitor.room.footer.turn()
        monitor.look()

    assert len(set(seen)) == 3
    assert seen[3] == seen[0]
