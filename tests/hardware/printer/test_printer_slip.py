import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.printer.composer import compose
from hardware.printer.profile import profile_named
from hardware.printer.slip import LONGEST_LINE, Slip, plain
from tests.hardware.printer.builders import a_slip


def test_decomposed_umlauts_keep_their_dots():
    assert plain("Bu\u0308rgeramt") == "Bürgeramt"


def test_control_characters_never_reach_the_printer():
    slip = a_slip(area="Raum\x1b@\x1dV\x00 1\r\n\x07\x9b2")

    assert slip.area == "Raum@V 1 2"


def test_marks_that_reorder_a_line_are_dropped_but_joiners_stay():
    assert plain("a\u202eb\u2066c\u200f\u200d") == "abc\u200d"


def test_every_text_of_a_slip_is_made_safe():
    slip = Slip(
        town="a\x1b",
        number="b\x1b",
        time="c\x1b",
        area="d\x1b",
        wait=("e\x1b", "\x1b"),
        calling="f\x1b",
        documents_heading="g\x1b",
        documents=("h\x1b",),
    )

    assert (slip.town, slip.number, slip.time, slip.area) == ("a", "b", "c", "d")
    assert (slip.wait, slip.calling) == (("e",), "f")
    assert (slip.documents_heading, slip.documents) == ("g", ("h",))


@pytest.mark.parametrize("qr", ["Müller", "a\nb", "\x1b@", "x" * 4096])
def test_qr_text_that_no_scanner_should_meet_is_refused(qr):
    with pytest.raises(ValueError, match="printable ASCII"):
        a_slip(qr=qr)


def test_a_slip_needs_a_number():
    with pytest.raises(ValueError, match="number"):
        a_slip(number="\x00 ")


@given(st.text())
def test_any_text_becomes_one_line_that_commands_nothing(text):
    line = plain(text)

    assert len(line) <= LONGEST_LINE
    assert all(ord(character) >= 0x20 and not 0x7F <= ord(character) < 0xA0 for character in line)
    assert line == line.strip()


@given(st.text(alphabet=st.characters(max_codepoint=0x7F), max_size=80))
def test_a_hostile_text_changes_no_command_of_the_job(text):
    profile = profile_named("TM-T20II")

    job = compose(a_slip(area=f"x{text}"), profile, "AAAA").data

    assert job.count(b"\x1dV") == 1
    assert job.count(b"\x1b@") == 1
