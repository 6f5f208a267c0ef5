from datetime import timedelta

import pytest

from lobby.domain.errors import Unavailable
from lobby.domain.facts import FactKind
from monitor.area_calls import AreaCalls
from tests.screens.monitor.builders import AREA, AJournal


def numbers(news):
    return [call.number for call in news.calls]


@pytest.fixture
def journal():
    return AJournal()


class Heard:
    """What a monitor hears and then sees, at the time of the journal."""

    def __init__(self, journal):
        self.journal = journal
        self.calls = AreaCalls(journal.board, journal.journal, AREA)
        self.board = None

    def look(self):
        if not self.calls.starting:
            news = self.calls.poll_calls(self.journal.now)
            self.board = self.calls.poll_board()
        else:
            self.board = self.calls.poll_board()
            news = self.calls.poll_calls(self.journal.now)
        return news


@pytest.fixture
def calls(journal):
    return Heard(journal)


def test_each_call_is_told_once(journal, calls, monkeypatch):
    calls.look()
    journal.call("A101", "1")

    assert numbers(calls.look()) == ["A101"]
    assert numbers(calls.look()) == []


def test_calls_between_two_looks_are_told_in_their_order(journal, calls):
    calls.look()
    for number in range(101, 121):
        journal.call(f"A{number}", "1")

    assert numbers(calls.look()) == [f"A{number}" for number in range(101, 121)]


def test_a_recall_and_a_resumed_ticket_are_told_again(journal, calls):
    journal.call("A101", "1")
    calls.look()
    journal.recall("A101", "1")
    journal.call("A101", "1", kind=FactKind.RESUMED)

    assert numbers(calls.look()) == ["A101", "A101"]


def test_after_a_start_only_calls_of_the_last_20_seconds_are_told(journal, calls):
    journal.call("A101", "1", at=journal.now - timedelta(seconds=21))
    journal.call("A102", "2", at=journal.now - timedelta(seconds=19))

    assert numbers(calls.look()) == ["A102"]


def test_a_start_in_a_long_journal_reads_its_end_only(journal, calls):
    for number in range(5000):
        journal.tell(FactKind.PRINTED, number=f"A{number}")
    journal.call("A101", "1")

    assert numbers(calls.look()) == ["A101"]


def test_another_area_is_not_told(journal, calls):
    calls.look()
    journal.call("K101", "1", area="2")

    assert numbers(calls.look()) == []


def test_a_call_that_is_undone_before_the_look_is_not_told(journal, calls):
    calls.look()
    fact = journal.call("A101", "1")
    journal.undo(fact)

    news = calls.look()

    assert numbers(news) == []
    assert calls.board.calls == ()


def test_a_later_look_tells_which_call_was_undone(journal, calls):
    fact = journal.call("A101", "1")
    calls.look()
    journal.undo(fact)

    assert calls.look().undone == {fact.seq}


def test_what_an_outage_held_back_is_told_afterwards_unless_it_is_over(journal, calls):
    calls.look()
    journal.away = True
    with pytest.raises(Unavailable):
        calls.look()
    journal.call("A101", "1")
    journal.call("A102", "2")
    journal.finish("A102")
    journal.now += timedelta(minutes=3)
    journal.away = False

    assert numbers(calls.look()) == ["A101"]


def test_more_calls_than_one_page_of_the_journal_are_all_told(journal, calls):
    calls.look()
    for number in range(2500):
        journal.call(f"A{number}", "1")

    assert len(numbers(calls.look())) == 2500


def test_a_call_between_the_board_and_the_journal_is_told_once(journal, calls, monkeypatch):
    calls.look()
    old = journal.view(AREA)
    journal.call("A101", "1")
    with monkeypatch.context() as late:
        late.setattr(journal, "view", lambda _: old)
        calls.calls.poll_board()
    first = calls.look()

    assert numbers(first) == ["A101"]
    assert numbers(calls.look()) == []


def test_a_new_database_begins_again(journal, calls):
    journal.call("A101", "1")
    journal.call("A102", "1")
    calls.look()
    journal.told.clear()
    journal.call("A201", "1")
    calls.look()

    assert numbers(calls.look()) == ["A201"]
