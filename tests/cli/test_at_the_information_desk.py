"""Bookings by phone, slips and the list on paper, from a shell."""

from __future__ import annotations

from dataclasses import replace

from lobby import open_lobby
from lobby.domain.booking import Channel
from tests.builders import Clock, a_booking


def test_a_booking_made_by_phone_is_checked_in_by_its_number(shell):
    number, said = shell("book", "passport", "--for", "2026-11-23 09:30").split(" ", 1)
    assert said == "is booked for 2026-11-23 09:30"

    assert shell("check-in", number).startswith("T 001 is waiting")


def test_a_verb_that_got_no_answer_is_said_again_with_the_same_key(shell):
    booking = [
        shell.json("book", "passport", "--for", "2026-11-23 09:30", "--key", "call-7")["id"]
        for _ in range(2)
    ]
    numbers = [shell.json("take", "passport", "--key", "mother " * 20)["number"] for _ in range(2)]

    assert booking[0] == booking[1]
    assert numbers == ["A001", "A001"]


def test_a_slip_is_wanted_once_more(shell):
    shell("take", "passport")

    assert shell("slip", "a2") == ""
    assert shell.code == 3
    assert shell("slip", "a001") == "the terminal prints A 001"


def test_the_queue_comes_on_paper(shell, tmp_path):
    shell("take", "passport")
    file = tmp_path / "list.pdf"

    assert shell.json("paper", "--out", str(file)) == {"file": str(file), "waiting": 1}

    assert file.read_bytes().startswith(b"%PDF")


def test_a_booking_without_its_code_is_found_and_checked_in(shell):
    shell("book", "passport", "--for", "2026-11-23 09:30")
    number, _ = shell("book", "id-card", "--for", "2026-11-23 09:45", "--persons", "2").split(
        " ", 1
    )

    (found,) = shell.json("bookings", "09:30", "passport")

    assert shell("bookings", "id-card") == (f"[2] {number} 09:45 id-card, 2 persons: not here yet")
    assert shell("check-in-booking", str(found["id"])).startswith("T 001 is waiting")
    assert shell("bookings", "09:30").endswith(": checked in")
    assert shell("bookings", "lost") == "no bookings"


def test_a_phone_appointment_is_dealt_with(shell):
    told = replace(a_booking("p", channel=Channel.PHONE), name="A visitor")
    with open_lobby(shell.config, clock=Clock()) as lobby:
        lobby.mirror.take_over("feed", [told])

    assert shell("bookings") == "[1] 09:00 passport: by phone"
    assert shell.json("phoned", "1") == {"booking": 1, "phoned": True}
    assert shell("bookings").endswith("by phone, dealt with")
    assert [found["name"] for found in shell.json("bookings")] == [None]
    assert shell("phoned", "99") == ""
    assert shell.code == 3


def test_a_visitor_is_marked_and_the_mark_taken_away(shell):
    shell("take", "passport")

    assert shell("mark", "a001", "--urgent") == ""
    assert shell.code == 3
    marked = shell.json("mark", "a001", "--urgent", "--accessible", "--reason", "feels unwell")
    assert (marked["urgent"], marked["accessible"]) == (True, True)
    assert shell("mark", "a001", "--not-urgent").endswith("passport, accessible")
    shell("mark", "a001")
    assert shell.code == 2


def test_the_house_is_steered(shell):
    assert shell("notice", "Der Aufzug steht") == "the monitors show: Der Aufzug steht"
    assert shell.json("board", "1")["notice"] == "Der Aufzug steht"
    assert shell("notice") == "no notice"
    shell("mute")
    assert shell.json("board", "1")["muted"] is True
    shell("unmute")
    assert shell.json("board", "1")["muted"] is False
    shell("close-walk-ins")
    shell("take", "passport")
    assert "staff have closed the tokens" in shell.error
    shell("open-walk-ins")
    assert shell("take", "passport").startswith("A 001")
    assert shell("test-call", "1") == "the monitors call a test to counter 1"
    assert shell("give-help", "1") == "counter 1 goes to help"
    assert [fact["kind"] for fact in shell.json("facts")][-2:] == ["test-called", "help-given"]


def test_tokens_are_given_to_a_quota_of_the_settings_only(shell):
    (group,) = {quota["group"] for quota in shell.json("config", "show")["quotas"]}

    assert shell("quota", group, "5") == f"{group} has 5 tokens more today"
    shell("quota", "nonsense", "5")
    assert (shell.code, group in shell.error) == (2, True)
    shell("quota", group, "0")
    assert shell.code == 2
