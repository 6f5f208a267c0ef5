"""Work off the GUI thread: in order, reported on the GUI thread, bugs included."""

from __future__ import annotations

import threading

import pytest

from lobby.domain.errors import Refusal, Refused, Unavailable
from lobby.ui.background import Background, inline


@pytest.fixture
def background(qapp):
    found = Background()
    yield found
    found.close()


@pytest.fixture
def told():
    return []


def run(runner, work, told):
    runner.run(
        work,
        lambda value: told.append(("done", value, threading.current_thread())),
        refused=lambda why: told.append(("refused", why.code, threading.current_thread())),
        unavailable=lambda why: told.append(("away", why.device, threading.current_thread())),
    )


def test_work_runs_elsewhere_and_is_reported_here(background, told, qtbot):
    run(background, threading.current_thread, told)
    qtbot.waitUntil(lambda: bool(told))

    ((outcome, worker, reporter),) = told
    assert outcome == "done"
    assert worker is not threading.main_thread()
    assert reporter is threading.main_thread()


def test_the_order_of_the_calls_is_the_order_of_the_work(background, told, qtbot):
    for number in range(20):
        run(background, lambda number=number: number, told)
    qtbot.waitUntil(lambda: len(told) == 20)

    assert [value for _, value, _ in told] == list(range(20))


@pytest.mark.parametrize("where", ["elsewhere", "here"])
def test_refusals_and_outages_are_told_apart(background, told, qtbot, where):
    runner = background if where == "elsewhere" else inline

    run(runner, refusing, told)
    run(runner, broken, told)
    qtbot.waitUntil(lambda: len(told) == 2)

    assert [entry[:2] for entry in told] == [("refused", Refusal.UNKNOWN), ("away", "printer")]


def test_a_bug_is_raised_on_the_gui_thread(background, told, qtbot):
    with qtbot.captureExceptions() as caught:
        run(background, lambda: 1 / 0, told)
        qtbot.waitUntil(lambda: bool(caught))

    assert caught[0][0] is ZeroDivisionError
    assert not told


def refusing():
    raise Refused(Refusal.UNKNOWN)


def broken():
    raise Unavailable("printer", "paper-out")


def test_what_nobody_waits_for_is_done_all_the_same(told):
    inline.run(lambda: told.append("done"), unavailable=told.append)

    assert told == ["done"]


def test_a_refusal_that_nobody_expects_is_a_bug(told):
    def refuse():
        raise Refused(Refusal.UNKNOWN)

    with pytest.raises(Refused):
        inline.run(refuse, told.append, unavailable=told.append)

    assert not told
