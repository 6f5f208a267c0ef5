"""Bookings by phone, slips and the list on paper, from a shell."""

from __future__ import annotations

from tests.cli.test_a_morning_from_a_shell import shell  # noqa: F401 - a fixture


def test_a_booking_made_by_phone_is_checked_in_by_its_number(shell):  # noqa: F811
    assert shell("book", "passport", "--for", "2026-11-23 09:30") == (
        "T 001 is booked for 2026-11-23 09:30"
    )

    assert shell("check-in", "t001").startswith("T 001 is waiting")


def test_a_slip_is_wanted_once_more(shell):  # noqa: F811
    shell("take", "passport")

    assert shell("slip", "a1") == ""
    assert shell.code == 3
    assert shell("slip", "a001") == "the terminal prints A 001"


def test_the_queue_comes_on_paper(shell, tmp_path):  # noqa: F811
    shell("take", "passport")
    file = tmp_path / "list.pdf"

    assert shell.json("paper", "--out", str(file)) == {"file": str(file), "waiting": 1}

    assert file.read_bytes().startswith(b"%PDF")
