"""Lists that cannot be read: refused by row, column and text, and never taken for an empty one."""

from __future__ import annotations

from io import BytesIO
from threading import Event
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from sync.problems import MirrorUnavailable
from tests.sync.builders import a_puller, dropped, files
from tests.sync.test_lists import HEAD, PLAIN, ROW, look, told


def refusal(folder, text, name="list.csv", **given):
    """Why a file is refused."""
    with pytest.raises(MirrorUnavailable) as refused:
        look(folder, text, name, **given)
    assert refused.value.problem in {"no-list", "no-calendar", "too-large"}
    assert refused.value.advice
    return refused.value.detail


def left_out(folder, row, head=HEAD):
    """What is said of a row beside one that can be read."""
    batch = look(folder, f"{head}\n4700;24.11.2026;09:00;20;passport\n{row}\n")
    assert [one.external_id for one in batch.bookings] == ["4700"]
    [one] = batch.left_out
    return one


@pytest.mark.parametrize(
    ("row", "where", "shown"),
    [
        ("4711;24.11.2026;;20;passport", "column Uhrzeit", "empty: no hour"),
        ("4711;2026-11-24;;20;passport", "column Uhrzeit", "empty: no hour"),
        ("4711;24.11.2026;halb neun;20;passport", "column Uhrzeit", "'halb neun'"),
        ("4711;24.11.2026;25:00;20;passport", "column Uhrzeit", "'25:00': there is no such hour"),
        ("4711;24.11.2026;830;20;passport", "column Uhrzeit", "'830'"),
        ("4711;31.11.2026;08:30;20;passport", "column Datum", "'31.11.2026': there is no such day"),
        ("4711;1/12/2026;08:30;20;passport", "column Datum", "day or month first"),
        ("4711;24.11.2026;08:30;a while;passport", "column Dauer", "not a length"),
        ("4711;24.11.2026;Somebody;20;passport", "column Uhrzeit", "'xxxxxxxx'"),
        (";24.11.2026;08:30;20;passport", "column Termin-Nr", "needs its number"),
        ("4,71E+03;24.11.2026;08:30;20;passport", "column Termin-Nr", "Excel has rounded"),
        ("4711;24.11.2026;08:30;20;passport;more", "row 3", "more cells than headings"),
    ],
)
def test_a_row_that_cannot_be_read_is_named_by_row_column_and_text(folder, row, where, shown):
    one = left_out(folder, row)

    assert one.where.startswith("list.csv, row 3")
    assert where in one.where
    assert shown in one.why


def test_a_forgotten_quote_does_not_swallow_rows_in_silence(folder):
    rows = (
        f'{ROW};"Express\n4712;24.11.2026;09:00;20;passport;"\n4713;24.11.2026;10:00;20;passport;x'
    )

    batch = look(folder, f"{HEAD};Notiz\n{rows}\n")

    assert [one.external_id for one in batch.bookings] == ["4713"]
    assert "a quote" in batch.left_out[0].why


def test_rows_that_follow_one_another_under_one_number_are_one_visit(folder):
    second = "4711;24.11.2026;08:50;10;id-card"

    assert told(look(folder, f"{HEAD}\n{second}\n{ROW}\n")) == [
        ("4711", "24. 08:30", 30, "passport+id-card")
    ]


def test_a_booking_that_was_moved_stands_twice_and_counts_once(folder):
    text = f"{HEAD};Status\n{ROW};storniert\n4711;25.11.2026;08:30;20;passport;gebucht\n"

    assert told(look(folder, text)) == [("4711", "25. 08:30", 20, "passport")]


def test_two_bookings_under_one_number_are_said_and_one_of_them_counts(folder):
    batch = look(folder, f"{HEAD}\n{ROW}\n4711;25.11.2026;08:30;20;passport\n")

    assert told(batch) == [PLAIN]
    assert "its number stands in another row too" in batch.left_out[0].why


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.csv", b"", "empty"),
        ("a.csv", b" \r\n\r\n", "empty"),
        ("a.csv", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "Excel file: save it as CSV"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "Excel file: save it as CSV"),
        ("a.xlsx", b"PK\x03\x04" + bytes(60), "Excel file that cannot be opened"),
        ("a.csv", b"PK\x03\x04" + bytes(range(256)), "Excel file that cannot be opened"),
        ("a.csv", b"<html><body><table><tr><td>Termin-Nr</td></tr></table>", "web page"),
        ("a.html", b"<!DOCTYPE html><p>Login</p>", "web page"),
        ("a.pdf", b"%PDF-1.7", "PDF"),
        ("a.csv", b"4711;24.11.2026;08:30;20;passport\n", "no headings"),
        ("a.csv", b"Datum;Uhrzeit;Anliegen\n24.11.2026;08:30;passport\n", "the booking's number"),
        ("a.csv", b"Termin-Nr;Anliegen\n4711;passport\n", "no column for the day"),
        ("a.csv", b'Termin-Nr;Datum\n4711;"24.11.2026\n', "a quote may be missing"),
        ("a.json", b"[{]", "line 1: broken JSON"),
        ("a.ics", b"Termine", "no BEGIN:VCALENDAR"),
    ],
)
def test_what_is_no_list_is_said(folder, name, text, said):
    assert said in refusal(folder, text, name)


def test_a_column_of_the_settings_that_is_not_there_is_named(folder):
    said = refusal(folder, f"{HEAD}\n{ROW}\n", named={"date": "Tag"})

    assert "'Tag', which is not there" in said
    assert "Termin-Nr, Datum" in said


def test_a_list_of_nothing_but_headings_is_a_day_without_bookings(folder):
    batch = look(folder, f"{HEAD}\n")

    assert (batch.bookings, batch.complete, batch.left_out) == ((), False, ())


def test_what_is_no_list_leaves_the_mirror_as_old_as_it_is(folder, lobby, clock):
    puller = a_puller(files(folder, complete=True), lobby)
    dropped(folder, f"{HEAD}\n{ROW}\n")
    puller.turn(Event())
    before = lobby.mirror.state("portal").mirrored_at
    dropped(folder, "<html></html>", "new.csv", at=1)
    clock.forward(60)
    puller.turn(Event())
    puller.turn(Event())

    state = lobby.mirror.state("portal")
    assert (state.mirrored_at, state.problem) == (before, "no-list")
    assert [file.name[-7:] for file in (folder / "failed").iterdir()] == ["new.csv"]


def test_a_workbook_that_unpacks_to_a_disk_full_is_refused_before_it_is_unpacked(folder):
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * (30 * 1024 * 1024))

    assert "save it as CSV" in refusal(folder, packed.getvalue(), "list.xlsx")
