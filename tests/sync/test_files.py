"""A drop folder: exports as German offices make them, read once and put away."""

from __future__ import annotations

import json
from threading import Event

import pytest

from lobby.domain.booking import BookingStatus, Channel
from sync.problems import MirrorUnavailable
from sync.sources.calendars.events import Reading
from sync.sources.tables.columns import Columns
from sync.sources.tables.files import Files
from tests.builders import BERLIN
from tests.sync.builders import a_puller, booked, dropped, files, four_weeks, mirrored
from tests.sync.radicale import a_calendar, an_event

LIST = """Termin-Nr;Datum;Uhrzeit;Dauer;Anliegen;Personen;Name;Status
4711;23.11.2026;08:30;15;id-card;1;Müller;bestätigt
4712;23.11.2026;09:00;30;id-card + passport;2;"Groß; Ödön";bestätigt
4713;23.11.2026;09:30;15;passport;1;Weiß;storniert
4714;23.11.2026;10:00;15;passport;1;Übel;reserviert
"""


def read(folder, text, name="termine.csv", **given):
    encoding = given.pop("as_bytes", "cp1252")
    dropped(folder, text, name, encoding=encoding)
    return {
        one.external_id: one for one in files(folder, **given).fetch(four_weeks(), None).bookings
    }


@pytest.fixture
def look(folder, lobby):
    puller = a_puller(files(folder, complete=True), lobby)
    return lambda: puller.turn(Event())


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig", "utf-16"])
def test_a_list_is_read_in_the_encodings_of_german_offices(folder, encoding):
    told = read(folder, LIST, as_bytes=encoding)

    assert set(told) == {"4711", "4712", "4713"}
    assert told["4712"].services == ("id-card", "passport")
    assert (told["4712"].minutes, told["4712"].persons) == (30, 2)
    assert told["4711"].starts_at.astimezone(BERLIN).hour == 8
    assert told["4713"].status is BookingStatus.CANCELLED_BY_TOWN


def test_an_old_encoding_is_read_if_the_settings_name_it(folder):
    named = {"services": "Bürgeranliegen"}
    text = LIST.replace("Anliegen", "Bürgeranliegen")

    told = read(folder, text, as_bytes="cp850", encoding="cp850", named=named)

    assert told["4711"].services == ("id-card",)


def test_columns_are_found_by_the_names_in_the_settings(folder):
    text = "Vorg.,Wann,Was,Wie\n17,2026-11-23 08:30,passport,Telefon\n"

    told = read(
        folder, text, named={"id": "Vorg.", "date": "Wann", "services": "Was", "channel": "Wie"}
    )

    assert told["17"].services == ("passport",)
    assert told["17"].channel is Channel.PHONE


def test_a_list_in_json_is_read(folder):
    one = {"id": 7, "starts_at": "2026-11-23T08:30:00+01:00", "services": ["passport"]}
    text = json.dumps({"bookings": [one]})

    assert read(folder, text, "export.JSON")["7"].services == ("passport",)


def test_a_calendar_is_read(folder):
    assert set(read(folder, a_calendar(an_event("e-1")), "export.ics")) == {"e-1"}


def test_a_file_is_put_away_only_after_its_bookings_are_stored(folder, look, lobby):
    dropped(folder, LIST)
    look()

    assert booked(lobby) == {"4711", "4712"}
    assert (folder / "termine.csv").exists()

    look()

    assert not (folder / "termine.csv").exists()
    assert [file.name.partition("-")[2] for file in (folder / "done").iterdir()] == ["termine.csv"]


def test_no_new_file_leaves_the_mirror_as_old_as_it_is(folder, look, lobby, clock):
    dropped(folder, LIST)
    look()
    before = lobby.mirror.state("portal").mirrored_at
    clock.forward(60)
    look()

    assert lobby.mirror.state("portal").mirrored_at == before


def test_a_complete_list_cancels_what_it_lost_on_its_days_only(folder, look, lobby):
    many = "".join(f"{n};23.11.2026;11:00;15;passport;1;X;ok\n" for n in range(4))
    dropped(folder, LIST + many + "5000;24.11.2026;08:30;15;passport;1;X;ok\n")
    look()
    dropped(folder, LIST.replace("4711;", "4799;") + many, "termine2.csv", at=1)
    look()
    look()

    assert booked(lobby) == {"4799", "4712", "0", "1", "2", "3"}
    assert lobby.mirror.state("portal").problem == ""


def test_an_older_export_is_read_first(folder, look, lobby):
    dropped(folder, LIST.replace("08:30", "11:30"), "b.csv", at=-10)
    dropped(folder, LIST, "a.csv")
    for _ in range(3):
        look()

    assert mirrored(lobby)["4711"].starts_at.astimezone(BERLIN).hour == 8


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.json", "{"),
        ("a.json", '{"x": 1}'),
        ("a.csv", "Datum;Uhrzeit\nmorgen;frueh\n"),
        ("a.ics", "BEGIN:VCALENDAR\n"),
        ("a.csv", 'id;datum\n"1;2\n'),
    ],
)
def test_a_file_that_cannot_be_read_goes_to_failed_and_the_next_one_is_read(
    folder, look, lobby, name, text
):
    dropped(folder, text, name, at=-10)
    dropped(folder, LIST, "z.csv")
    look()

    assert not (folder / "failed").exists()

    look()

    assert len(list((folder / "failed").iterdir())) == 1
    assert lobby.mirror.state("portal").problem

    look()

    assert booked(lobby) == {"4711", "4712"}
    assert lobby.mirror.state("portal").problem == ""


def test_a_list_with_a_line_that_cannot_be_read_cancels_nothing(folder, look, lobby):
    dropped(folder, LIST)
    look()
    dropped(
        folder, LIST.replace("4711;23.11.2026;08:30", "4711;23.11.2026;halb neun"), "b.csv", at=1
    )
    look()
    look()

    assert booked(lobby) == {"4711", "4712"}


def test_a_file_that_is_still_being_written_is_left_alone(folder):
    dropped(folder, LIST)

    assert files(folder, later=1).fetch(four_weeks(), None).silent


@pytest.mark.parametrize(
    "name", [".termine.csv", "~termine.csv", "termine.csv.part", "termine.xlsx.crdownload"]
)
def test_what_is_no_finished_list_is_left_alone(folder, name):
    dropped(folder, LIST, name)

    assert files(folder).fetch(four_weeks(), None).silent


def test_a_link_in_place_of_the_note_on_a_broken_file_is_never_written_through(folder, tmp_path):
    dropped(folder, "{", "broken.json")
    with pytest.raises(MirrorUnavailable):
        files(folder).fetch(four_weeks(), None)
    [note] = folder.glob(".*.unreadable")
    note.unlink()
    note.symlink_to(tmp_path / "elsewhere")

    with pytest.raises(MirrorUnavailable):
        files(folder).fetch(four_weeks(), None)

    assert not (tmp_path / "elsewhere").exists()
    assert len(list((folder / "failed").iterdir())) == 1


def test_what_was_put_away_is_deleted_after_a_week(folder):
    (folder / "done").mkdir()
    old = dropped(folder / "done", LIST, "old.csv")

    files(folder, later=8 * 24 * 3600).fetch(four_weeks(), None)

    assert not old.exists()


def test_a_folder_that_is_away_is_a_problem(tmp_path):
    with pytest.raises(MirrorUnavailable, match="offline"):
        Files(tmp_path / "away", Columns(zone=BERLIN), Reading(zone=BERLIN)).fetch(
            four_weeks(), None
        )
