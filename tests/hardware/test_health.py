import pytest

from hardware.health import OutageLog
from lobby.domain.errors import Unavailable


def use(health, problem=""):
    """Use a device that has this problem."""
    with health.watch():
        if problem:
            raise Unavailable("printer", problem)


def fail(health, problem):
    with pytest.raises(Unavailable):
        use(health, problem)


def test_an_outage_is_two_lines_in_the_log_however_long_it_lasts(caplog):
    now = iter([100.0, 412.0])
    health = OutageLog("printer", clock=lambda: next(now))

    for _ in range(200):
        fail(health, "paper-out")
    for _ in range(200):
        use(health)

    assert [record.message for record in caplog.records] == [
        "device=printer state=lost problem=paper-out detail=''",
        "device=printer state=back after=312s",
    ]


def test_the_listener_hears_changes_only():
    heard = []
    health = OutageLog("printer", heard.append)

    use(health)
    fail(health, "paper-out")
    fail(health, "paper-out")
    fail(health, "cover-open")
    use(health)
    use(health)

    assert heard == ["paper-out", "cover-open", ""]


def test_the_present_problem_can_be_asked():
    health = OutageLog("printer")

    fail(health, "silent")
    while_away = health.problem
    use(health)

    assert (while_away, health.problem) == ("silent", "")


def test_a_bug_passes_and_is_no_outage():
    health = OutageLog("printer")

    with pytest.raises(ZeroDivisionError), health.watch():
        1 / 0  # noqa: B018 - the bug

    assert health.problem == ""
