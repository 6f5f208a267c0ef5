"""Lists as offices export them: what a person reads is read, the rest is refused by name."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from io import BytesIO

import pytest
from openpyxl import Workbook

from lobby.domain.booking import BookingStatus
from tests.builders import BERLIN
from tests.sync.builders import dropped, files, four_weeks

HEAD = "Termin-Nr;Datum;Uhrzeit;Dauer;Anliegen"
ROW = "4711;24.11.2026;08:30;20;passport"
PLAIN = ("4711", "24. 08:30", 20, "passport")


def look(folder, text, name="list.csv", **given):
    """What a look at the folder with this one file brings."""
    if isinstance(text, bytes):
        (folder / name).write_bytes(text)
    else:
        dropped(folder, text, name, encoding=given.pop("as_bytes", "cp1252"))
    return files(folder, **given).fetch(four_weeks(), None)


def told(batch):
    return [
        (
            one.external_id,
            f"{one.starts_at.astimezone(BERLIN):%d. %H:%M}",
            one.minutes,
            "+".join(one.services),
        )
        for one in batch.bookings
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}\n{ROW}\n",
        f"{HEAD}\n4711;24.11.2026;08:30 Uhr;20 Min.;passport\n",
        f"{HEAD}\n4711;24.11.26;8.30;00:20;passport\n",
        f"{HEAD}\n4711;24. 11. 2026;8:30 h;20,0;passport\n",
        f"{HEAD}\n4711;Di, 24.11.2026;um 8:30 Uhr;20 Minuten;passport\n",
        f"{HEAD}\n4711;Dienstag 24.11.2026;08:30:00;0:20:00;passport\n",
        f"{HEAD}\n4711;24. November 2026;08:30;20min;passport\n",
        f"{HEAD}\n4711;2026-11-24;08:30;20;passport\n",
        f"{HEAD}\n4711;20261124;08:30;20;passport\n",
        f"{HEAD}\n4711;24.11.2026 00:00:00;30.12.1899 08:30:00;20;passport\n",
        f"{HEAD}\n4711;24.11.2026\u00a0;\u00a008:30;20;passport\n",
        f"{HEAD}\n4711;24/11/2026;08:30;20;passport\n",
        f"{HEAD}\n4711;11/24/2026;8:30 AM;20;passport\n",
        "Termin-Nr;Datum;Uhrzeit;Anliegen\n4711;24.11.2026;08:30 - 08:50;passport\n",
        "Termin-Nr;Datum;Uhrzeit;Anliegen\n4711;24.11.2026;8:30 bis 8:50 Uhr;passport\n",
        "Termin-Nr;Datum;Beginn;Ende;Anliegen\n4711;24.11.2026;08:30;08:50;passport\n",
        "Termin-Nr;Datum;Von;Bis;Anliegen\n4711;2026-11-24;08:30;08:50;passport\n",
        "Termin-Nr;Beginn;Ende;Anliegen\n4711;24.11.2026 08:30;08:50;passport\n",
        "Termin-Nr;Termin;Dauer (min);Anliegen\n4711;24.11.2026, 08:30 Uhr;20;passport\n",
        "Termin-Nr;Termin;Dauer [Min.];Anliegen\n4711;2026-11-24T08:30:00+01:00;20;passport\n",
        'Termin-Nr;Datum;Uhrzeit;"Dauer\n(min)";Anliegen\n4711;24.11.2026;08:30;20;passport\n',
        f'{HEAD};Notiz\n{ROW};"one\n""two""; three"\n',
        f'{HEAD};Notiz\n{ROW};"Express" please\n',
        f'{HEAD};Notiz\n{ROW};please "Express"\n',
        f"{HEAD};Notiz\n{ROW}\n",
        f"{HEAD}\n{ROW};;\n",
        f"{HEAD};;\n{ROW};;\n;;;;;;\n ; ; ; ; ; ; \n",
        f"sep=;\n{HEAD}\n{ROW}\n",
        f"Termine;;;;\nStand: 20.11.2026;;;;\n\n{HEAD}\n{ROW}\nSumme: 1;;;;\n",
        f"{HEAD}\n{ROW}\nErstellt am 20.11.2026;;;;\n",
        f"{HEAD}\n{ROW}\n".replace(";", "|"),
        f"{HEAD}\n{ROW}\n".replace(";", "\t"),
        f"{HEAD}\n{ROW}\n".replace(";", ","),
        f"{HEAD}\n{ROW}\n".replace("\n", "\r"),
        f"{HEAD}\n{ROW}\n".upper().replace("PASSPORT", "passport"),
        "\n".join("'" + line.replace(";", "';'") + "'" for line in (HEAD, ROW)),
        HEAD.replace("Dauer", "Dauer, netto, brutto, alles") + f"\n{ROW}\n",
    ],
)
def test_a_booking_is_read_in_whatever_way_it_is_written(folder, text):
    number, starts, minutes, service = PLAIN
    if "netto" in text:
        minutes = 15

    batch = look(folder, text)

    assert told(batch) == [(number, starts, minutes, service)]
    assert batch.left_out == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "cp850"])
def test_umlauts_are_read_as_windows_and_dos_write_them(folder, encoding):
    text = f"{HEAD}\n4711;24.11.2026;08:30;20;Führungszeugnis\n"

    assert told(look(folder, text, as_bytes=encoding)) == [(*PLAIN[:3], "Führungszeugnis")]


@pytest.mark.parametrize(
    ("head", "row", "named"),
    [
        (
            "Subject,Start Date,Start Time,End Date,End Time,All day event,Description",
            "passport,11/24/2026,8:30:00 AM,11/24/2026,8:50:00 AM,False,4711",
            {"id": "Description", "services": "Subject"},
        ),
        (
            "Betreff,Beginnt am,Beginnt um,Endet am,Endet um,Beschreibung",
            "passport,24.11.2026,08:30:00,24.11.2026,08:50:00,4711",
            {"id": "beschreibung ", "services": "Betreff"},
        ),
        (
            "Vorgang;Datum von;Uhrzeit von;Datum bis;Uhrzeit bis;Terminart",
            "4711;24.11.2026;08:30;24.11.2026;08:50;passport",
            {},
        ),
    ],
)
def test_the_exports_of_other_programs_are_read(folder, head, row, named):
    assert told(look(folder, f"{head}\n{row}\n", named=named)) == [PLAIN]


@pytest.mark.parametrize(
    ("status", "meant"),
    [
        ("Storno", BookingStatus.CANCELLED_BY_TOWN),
        ("STORNIERT", BookingStatus.CANCELLED_BY_TOWN),
        ("Canceled", BookingStatus.CANCELLED_BY_TOWN),
        ("entfällt", BookingStatus.CANCELLED_BY_TOWN),
        ("vom Bürger abgesagt", BookingStatus.CANCELLED_BY_CITIZEN),
        ("nicht storniert", BookingStatus.BOOKED),
        ("gebucht", BookingStatus.BOOKED),
    ],
)
def test_a_cancelled_booking_is_seen_in_every_word_for_it(folder, status, meant):
    [booking] = look(folder, f"{HEAD};Status\n{ROW};{status}\n").bookings

    assert booking.status is meant


@pytest.mark.parametrize("status", ["Reserviert", "nicht bestätigt", "tentative", "vorgemerkt"])
def test_what_nobody_confirmed_is_no_booking(folder, status):
    assert look(folder, f"{HEAD};Status\n{ROW};{status}\n").bookings == ()


@pytest.mark.parametrize("persons", ["2", "2 Personen", "2 Pers.", "2,0"])
def test_persons_are_counted_with_and_without_the_word(folder, persons):
    [booking] = look(folder, f"{HEAD};Personen\n{ROW};{persons}\n").bookings

    assert booking.persons == 2


def a_day(at=time.min):
    """A cell of Excel, which knows no zones."""
    return datetime.combine(date(2026, 11, 24), at)


def a_workbook(*rows, title=()):
    book = Workbook()
    book.active.append(["an empty sheet"])
    sheet = book.create_sheet("Termine")
    for row in (*title, *rows):
        sheet.append(row)
    packed = BytesIO()
    book.save(packed)
    return packed.getvalue()


@pytest.mark.parametrize(
    "row",
    [
        [4711, a_day(), time(8, 30), 20, "passport"],
        [4711.0, a_day(time(8, 30)), None, timedelta(minutes=20), "passport"],
        ["4711", "24.11.2026", "08:30 Uhr", "20 Min.", "passport"],
    ],
)
@pytest.mark.parametrize("name", ["list.xlsx", "list.csv"])
def test_a_workbook_of_excel_is_read(folder, name, row):
    body = a_workbook(HEAD.split(";"), row, title=[["Terminliste"], []])

    assert told(look(folder, body, name)) == [PLAIN]


def test_a_calendar_is_read_under_whatever_name(folder):
    text = (
        b"\xef\xbb\xbfBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261124T083000\r\n"
        b"END:VEVENT\r\nEND:VCALENDAR\r\n"
    )

    assert [one[1] for one in told(look(folder, text, "list.txt"))] == ["24. 08:30"]
