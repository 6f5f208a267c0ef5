"""Many processes want the same times at once, and some die in the middle of it."""

from __future__ import annotations

from collections import Counter as Tally
from itertools import chain

import pytest

from tests.portal.portals import FRIDAY_BEFORE
from tests.portal.visitor import somebody_who_never_commits, visitors


@pytest.mark.timeout(300)
def test_eight_processes_get_each_time_of_the_day_exactly_once(portal_url, portal):
    got = list(chain.from_iterable(visitors(portal_url, 8)))

    rows = portal.rows("occupancy")
    held = Tally(row["booking"] for row in rows)
    assert len(got) == len(set(got)) == 2 * 8 * 4
    assert len(rows) == 2 * 8 * 12
    assert set(held.values()) == {3}
    assert len(held) == len(portal.rows("booking")) == len(got)


def test_a_process_killed_before_its_commit_leaves_nothing_behind(portal_url, portal):
    for _ in range(3):
        process, pipe = somebody_who_never_commits(portal_url)
        pipe.recv()
        process.kill()
        process.join()

    free = portal.free()

    assert "10:00" in free
    assert portal.rows("booking") == portal.rows("occupancy") == []
    assert {portal.held("10:00").resource for _ in range(2)} == {"1", "2"}


def test_the_cache_of_one_process_sees_what_another_has_taken(portal_url, portal):
    assert "08:00" in portal.free()

    visitors(portal_url, 2)

    assert portal.free() == []
    assert portal.clock() == FRIDAY_BEFORE
