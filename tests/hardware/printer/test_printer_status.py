import pytest

from hardware.printer.problems import ADVICE, PrinterProblem
from hardware.printer.status import answer_in, read_status
from lobby.domain.errors import Unavailable

WELL = {1: 0x12, 2: 0x12, 3: 0x12, 4: 0x12}


@pytest.mark.parametrize(
    ("answers", "problem"),
    [
        (WELL, None),
        (WELL | {1: 0x1A, 2: 0x16}, PrinterProblem.COVER_OPEN),
        (WELL | {1: 0x1A, 2: 0x36, 4: 0x72}, PrinterProblem.COVER_OPEN),
        (WELL | {1: 0x1A, 4: 0x72}, PrinterProblem.PAPER_OUT),
        (WELL | {1: 0x1A, 2: 0x32}, PrinterProblem.PAPER_OUT),
        (WELL | {1: 0x1A, 2: 0x52, 3: 0x1A}, PrinterProblem.CUTTER),
        (WELL | {1: 0x1A, 2: 0x52, 3: 0x52}, PrinterProblem.ERROR),
        (WELL | {1: 0x1A}, PrinterProblem.OFFLINE),
    ],
)
def test_the_answers_name_the_cause_a_person_can_fix(answers, problem):
    assert read_status(answers).problem is problem


def test_a_roll_near_its_end_still_prints():
    status = read_status(WELL | {4: 0x1E})

    assert status.ready
    assert status.near_end


def test_a_printer_that_says_nothing_is_neither_ready_nor_broken():
    status = read_status({})

    assert not status.ready
    assert not status.known
    assert status.problem is None


def test_automatic_status_flow_control_and_echoes_are_no_answer():
    automatic, flow, echo, cleared = b"\x18\x00\x0c\x0f", b"\x11\x13", b'7"ABCD\x00', b"7%\x00"

    assert answer_in(automatic + flow + echo + cleared) is None
    assert answer_in(automatic + b"\x1a" + flow) == 0x1A


def test_a_problem_becomes_an_error_with_its_code():
    with pytest.raises(Unavailable) as failure:
        read_status(WELL | {4: 0x72}).raise_for_problem()

    assert (failure.value.device, failure.value.problem) == ("printer", "paper-out")


def test_the_caretaker_is_told_what_to_do_about_every_problem():
    assert set(ADVICE) == set(PrinterProblem)
