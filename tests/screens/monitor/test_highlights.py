from hypothesis import given
from hypothesis import strategies as st

from monitor.screen.highlights import LONGEST_WAIT, SHARED_BY, HighlightSchedule


def test_a_new_call_has_the_full_screen_for_six_seconds_and_is_fresh_for_ten_more():
    attention = HighlightSchedule()
    attention.call("A1", 100)

    attention.advance(105.9)
    assert attention.large == ("A1",)

    attention.advance(106.1)
    assert attention.large == ()
    assert attention.fresh == {"A1"}

    attention.advance(116.1)
    assert attention.fresh == frozenset()


def test_a_second_call_joins_the_first_at_once_and_stands_above_it():
    attention = HighlightSchedule()
    attention.call("A1", 100)
    attention.call("A2", 103)

    assert attention.large == ("A2", "A1")

    attention.advance(106.5)
    assert attention.large == ("A2",)


def test_a_fourth_call_is_seen_at_once_and_the_first_gets_its_remaining_seconds_later():
    attention = HighlightSchedule()
    for number in (1, 2, 3, 4):
        attention.call(f"A{number}", 100)

    assert attention.large == ("A4", "A3", "A2")

    attention.advance(106.1)
    assert attention.large == ("A1",)

    attention.advance(112.1)
    assert attention.large == ()


def test_a_recall_gets_its_six_seconds_again():
    attention = HighlightSchedule()
    attention.call("A1", 100)
    attention.call("A1", 105)

    attention.advance(110.9)
    assert attention.large == ("A1",)


def test_a_call_that_was_taken_back_is_not_looked_at_any_more():
    attention = HighlightSchedule()
    attention.call("A1", 100)
    attention.drop("A1")

    assert attention.large == ()
    assert attention.fresh == frozenset()


def test_the_next_change_is_when_the_first_of_them_has_had_its_time():
    attention = HighlightSchedule()
    assert attention.next_change is None

    attention.call("A1", 100)
    assert attention.next_change == 106

    attention.advance(107)
    assert attention.next_change == 116


def test_a_flood_of_calls_does_not_fill_the_screen_for_longer_than_they_are_news():
    attention = HighlightSchedule()
    for number in range(200):
        attention.call(f"A{number}", 100)

    attention.advance(100 + LONGEST_WAIT + 6.1)

    assert attention.large == ()


@given(st.lists(st.tuples(st.integers(0, 9), st.floats(0, 8)), max_size=12))
def test_everybody_called_gets_six_seconds_even_if_they_come_faster_than_that(calls):
    attention, now, seen = HighlightSchedule(), 0.0, {}
    for call, pause in calls:
        now = _watch(attention, now, now + pause, seen)
        attention.call(call, now)
        seen[call] = 0.0
        assert attention.large[0] == call
        assert len(attention.large) <= SHARED_BY

    _watch(attention, now, now + 6 * len(calls) + 1, seen)

    assert all(abs(seconds - 6) < 1e-6 for seconds in seen.values())


def _watch(attention, now, until, seen):
    """Add up how long each call is large until then."""
    while now < until:
        large = attention.large
        change = attention.next_change
        step = min(until, change if change is not None and change > now else until)
        for call in large:
            seen[call] += step - now
        now = step
        attention.advance(now)
    return now
