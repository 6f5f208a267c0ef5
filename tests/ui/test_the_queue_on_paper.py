"""The list on paper: enough to go on with by hand, and nothing that names a person."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lobby.domain.booking import Channel
from lobby.domain.errors import Unavailable
from lobby.ui.paper import QueuePdf
from tests.builders import NINE, PASSPORT, Clock, a_booking, a_database, a_lobby, minutes


@pytest.fixture
def lobby(tmp_path):
    with a_lobby(a_database(tmp_path), Clock()) as opened:
        opened.counter("1").open()
        yield opened


@pytest.fixture
def paper(lobby):
    return lambda language="de": QueuePdf(lobby.counter("1").view(), lobby.house, language)


def test_it_tells_numbers_times_and_services(lobby, paper):
    lobby.mirror.take_over("feed", [a_booking("b-1", at=NINE + minutes(20), number="T038")])
    lobby.entrance.take_token([PASSPORT], 2, accessible=True, override=True)
    lobby.entrance.check_in("T038")

    page = paper().html()

    assert "A\u202f001" in page
    assert "passport · 2 Personen · ohne Stufen" in page
    assert "T\u202f038" in page
    assert "09:20" in page


def test_it_holds_no_name_and_no_note(lobby, paper):
    lobby.mirror.take_over("feed", [replace(a_booking("b-1"), name="Somebody")])
    lobby.entrance.take_token([PASSPORT], note="something private")

    assert "Somebody" not in paper().html()
    assert "private" not in paper().html()


def test_who_has_checked_in_or_cancelled_is_not_expected_any_more(lobby, paper):
    lobby.mirror.take_over(
        "feed", [a_booking("b-1"), a_booking("b-2", status="cancelled-by-citizen")]
    )
    lobby.entrance.check_in("CODE-b-1")

    assert "noch nicht angemeldet (0)" in paper().html()


def test_a_phone_appointment_stays_until_it_is_dealt_with(lobby, paper):
    lobby.mirror.take_over("feed", [a_booking("p-1", channel=Channel.PHONE, number=None)])
    assert "noch offen (1)" in paper().html()

    lobby.office.phoned(lobby.counter("1").view().phone[0].id)

    assert "noch offen (0)" in paper().html()


def test_it_is_a_pdf_of_as_many_pages_as_it_takes(qapp, lobby, paper, tmp_path):
    for _ in range(60):
        lobby.entrance.take_token([PASSPORT], override=True)

    paper("en").write(tmp_path / "list.pdf")

    written = (tmp_path / "list.pdf").read_bytes()
    assert written.startswith(b"%PDF")
    assert written.count(b"/Type /Page\n") > 1


def test_a_file_that_cannot_be_written_is_told(qapp, paper, tmp_path):
    with pytest.raises(Unavailable):
        paper().write(tmp_path / "missing" / "list.pdf")
