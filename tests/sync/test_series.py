"""The times of a series, compared with a library that knows every rule and no budget."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import recurring_ical_events
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from sync.sources.ical.blocks import calendars
from sync.sources.ical.series import Series, occurrences
from tests.builders import BERLIN
from tests.sync.radicale import a_calendar, an_event

BEGIN = datetime(2026, 11, 1, tzinfo=BERLIN)
END = BEGIN + timedelta(days=120)
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def some_of(values, most=3):
    return st.lists(st.sampled_from(values), min_size=1, max_size=most, unique=True).map(
        lambda chosen: ",".join(map(str, chosen))
    )


@st.composite
def rules(draw):
    """A rule that a booking system might write: it comes true, and ends after its event began."""
    freq = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    by_place = freq in {"MONTHLY", "YEARLY"}
    parts = [f"FREQ={freq}", f"INTERVAL={draw(st.integers(1, 4))}"]
    days = some_of([*WEEKDAYS, "1MO", "-1FR", "3WE"] if by_place else WEEKDAYS)
    which = ["", f"BYDAY={draw(days)}", f"BYMONTH={draw(some_of([1, 2, 3, 11, 12]))}"]
    if by_place:
        which.append(f"BYMONTHDAY={draw(some_of([1, 15, -1]))}")
    parts.append(draw(st.sampled_from(which)))
    if "BYDAY" in parts[-1] and by_place:
        parts.append(draw(st.sampled_from(["", "BYSETPOS=1", "BYSETPOS=-1"])))
    parts.append(draw(st.sampled_from(["", "BYHOUR=8,14", "WKST=SU"])))
    parts.append(draw(st.sampled_from(["", "COUNT=7", "COUNT=40", "UNTIL=20270205T225959Z"])))
    return ";".join(filter(None, parts))


def ours(text):
    [calendar] = calendars(text.encode())
    series = Series(uid="e-1", blocks=tuple(calendar.events), zones=(), floating="Europe/Berlin")
    found = occurrences(series, BEGIN.astimezone(UTC), END.astimezone(UTC))
    return sorted(one.starts_at for one in found)


def theirs(text):
    events = recurring_ical_events.of(Calendar.from_ical(text)).between(BEGIN, END)
    starts = [event["DTSTART"].dt for event in events]
    return sorted(start.astimezone(UTC) for start in starts if BEGIN <= start < END)


@settings(max_examples=60, deadline=None)
@given(rule=rules(), day=st.integers(0, 400), hour=st.integers(8, 16))
def test_a_series_has_the_times_that_a_patient_library_finds(rule, day, hour):
    start = datetime(2026, 1, 1, hour, tzinfo=BERLIN) + timedelta(days=day)
    text = a_calendar(an_event("e-1", f"{start:%Y%m%dT%H%M%S}", RRULE=rule))

    assert ours(text) == theirs(text)
