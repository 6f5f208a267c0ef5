from types import SimpleNamespace

from hardware import selftest
from hardware.printer import open_printer
from hardware.printer.check import checks, print_test
from lobby.checks import Health
from tests.hardware.printer.builders import a_fake, codes_on, the_slip


def settings_for(fake, **changes):
    host, port = fake.address
    printer = {
        "kind": "tcp",
        "host": host,
        "port": port,
        "usb": "",
        "device": "",
        "baud": 38400,
        "paper": 80,
        "profile": "TM-T20II",
        "connect_timeout": 2.0,
        "answer_timeout": 1.0,
        "write_timeout": 1.0,
        "confirm_timeout": 1.0,
        "settle_timeout": 0.1,
        "timeout": 8.0,
    }
    return SimpleNamespace(printer=SimpleNamespace(**{**printer, **changes}))


def the_check(settings):
    (check,) = [check for check in checks(settings) if check.name == "printer"]
    return check


def test_a_printer_that_is_well_is_ready():
    with a_fake() as fake:
        assert the_check(settings_for(fake)).state is Health.OK


def test_a_printer_without_paper_is_broken_and_says_what_to_do():
    with a_fake(paper_left=0) as fake:
        check = the_check(settings_for(fake))

    assert check.state is Health.BROKEN
    assert "Put in a new paper roll" in check.message


def test_a_roll_near_its_end_wants_attention():
    with a_fake(near_end=True) as fake:
        assert the_check(settings_for(fake)).state is Health.ATTENTION


def test_no_printer_is_no_fault():
    with a_fake() as fake:
        assert the_check(settings_for(fake, kind="none")).state is Health.OK


def test_an_unknown_profile_is_broken():
    with a_fake() as fake:
        check = the_check(settings_for(fake, profile="nonsense"))

    assert check.state is Health.BROKEN
    assert "generic" in check.message


def test_two_test_slips_come_out_in_the_printers_letters_and_drawn():
    with a_fake() as fake:
        check = print_test(settings_for(fake))

        assert check.state is Health.OK
        assert codes_on(the_slip(fake)) == ["SELFTEST-1"]
        assert codes_on(the_slip(fake)) == ["SELFTEST-2"]
        assert "ÄÖÜ äöü ß € „“ … é ç ñ" in "".join(fake.machine.lines)


def test_a_device_whose_library_is_missing_hides_no_other(monkeypatch):
    probes = {"scales": "no.such.module:checks", "printer": selftest.PROBES["printer"]}
    monkeypatch.setattr(selftest, "PROBES", probes)

    with a_fake() as fake:
        scales, printer, *_ = selftest.checks(settings_for(fake))

    assert (scales.name, scales.state) == ("scales", Health.BROKEN)
    assert printer.state is Health.OK


def test_a_fake_printer_of_the_settings_draws_into_a_folder(tmp_path):
    with a_fake() as unused:
        settings = settings_for(unused, kind="fake", device=str(tmp_path))

        check = print_test(settings)

        assert check.state is Health.OK
        assert open_printer(settings_for(unused, kind="none").printer) is None
    assert len(list(tmp_path.glob("slip-*.png"))) == 2


def test_a_printer_that_serves_the_running_terminal_is_no_fault():
    with a_fake() as fake:
        terminal = open_printer(settings_for(fake).printer)
        terminal.status()

        check = the_check(settings_for(fake))

        assert check.state is Health.OK
        assert "serves a program of this machine" in check.message
