"""``lobby portal …``: what whoever runs the portal does from a shell, and what it answers."""

from __future__ import annotations

import json
import os
import re
from datetime import UTC, datetime, timedelta

import pytest

from config.settings import load
from lobby.cli import run
from portal.actions.ports import FEED_ASKED
from portal.domain.booking import BookingState
from portal.domain.refusals import BookingRefusal
from portal.privacy import KEPT
from portal.store import migrate, schema
from tests.builders import PASSPORT, a_database
from tests.portal.portals import a_portal, code
from tests.portal.programs import SERVICE, a_town

NEXT_MONDAY = datetime.now(UTC).date() + timedelta(days=14 - datetime.now(UTC).weekday())


class Shell:
    """Runs the command against one town."""

    def __init__(self, capsys, settings):
        self._capsys = capsys
        self.settings = settings
        self.code = 0
        self.error = ""

    def __call__(self, *words):
        self.code = run(["--config", str(self.settings), "portal", *words])
        said = self._capsys.readouterr()
        self.error = said.err.strip()
        return said.out.strip()

    def json(self, *words):
        return json.loads(self(*words, "--json"))

    def change(self, before, after):
        text = self.settings.read_text()
        assert before in text
        self.settings.write_text(text.replace(before, after))


@pytest.fixture
def shell(tmp_path, capsys):
    return Shell(capsys, a_town(tmp_path))


@pytest.fixture
def portal(tmp_path, shell):
    """The portal on the database of that town; its clock is the machine's."""
    opened = a_portal(f"sqlite:///{tmp_path / 'portal.db'}", house=load(shell.settings).house())
    yield opened
    opened.engine.dispose()


def booked(portal, local="10:00"):
    return portal.booked(local, services=(SERVICE,), day=NEXT_MONDAY)


def test_bookings_that_the_settings_would_not_allow_any_more_are_listed_and_stay(shell, portal):
    booking = booked(portal, "15:00")
    assert shell("conflicts") == "every booking fits the settings"

    shell.change('to = "16:00"', 'to = "12:00"')

    (told,) = shell.json("conflicts")
    assert told["number"] == booking.number
    assert told["reason"] == "outside-hours"
    spaced = f"{booking.number[0]} {booking.number[1:]}"
    assert shell("conflicts") == (
        f"{NEXT_MONDAY} 15:00 {spaced}: counter 1 takes no bookings at that time"
    )
    assert portal.get(booking.id) == booking


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        ('[[counters]]\nid = "1"', '[[counters]]\nid = "2"', "no-counter"),
        (
            'services = ["id-card"]',
            (
                'services = ["other"]\n[[services]]\nid = "other"\nname = "Anderes"\n'
                '[[counters]]\nid = "2"\nservices = ["id-card"]\n'
            ),
            "not-offered",
        ),
    ],
)
def test_each_conflict_has_its_reason(shell, portal, before, after, reason):
    booked(portal)

    shell.change(before, after)

    assert [conflict["reason"] for conflict in shell.json("conflicts")] == [reason]


def test_a_paused_portal_sells_nothing_until_it_is_resumed(shell, portal):
    assert shell("pause", "Stromausfall") == ("no times are sold; go on with: lobby portal resume")
    assert code(booked, portal) is BookingRefusal.PAUSED
    assert portal.pause.reason() == "Stromausfall"

    shell("resume")

    assert booked(portal).state is BookingState.BOOKED


def test_a_booking_is_cancelled_in_the_towns_name(shell, portal):
    booking = booked(portal)

    told = shell("cancel", booking.number.lower(), str(NEXT_MONDAY))

    assert told.endswith("cancelled, the e-mail leaves by itself")
    assert portal.get(booking.id).state is BookingState.CANCELLED
    assert portal.mails(booking.id)[-1] == "town-cancelled"


def test_a_number_that_nobody_has_cancels_nothing(shell, portal):
    booked(portal)

    shell("cancel", "P 0", str(NEXT_MONDAY))

    assert (shell.code, shell.error) == (3, "there is no booking of that number on that day")


def test_an_upgrade_makes_the_database_and_again_changes_nothing(shell, tmp_path):
    (tmp_path / "portal.db").unlink()

    assert "is at revision" in shell("db", "upgrade")
    assert "is at revision" in shell("db", "upgrade")

    assert shell("db", "check").startswith("the database is whole")


def test_an_upgrade_puts_no_empty_database_in_the_place_of_a_lost_one(shell, portal, tmp_path):
    booking = booked(portal)
    shell("db", "backup")
    portal.engine.dispose()
    for file in tmp_path.glob("portal.db*"):
        file.unlink()

    shell("db", "upgrade")

    assert shell.code == 69
    assert "lobby portal db restore" in shell.error

    shell("db", "restore")

    assert portal.get(booking.id) == booking


def test_a_backup_of_the_queue_is_not_put_in_the_portals_place(shell, portal, tmp_path):
    booking = booked(portal)
    queue = a_database(tmp_path).removeprefix("sqlite:///")

    shell("db", "restore", queue)

    assert (shell.code, "holds no bookings of the portal" in shell.error) == (69, True)
    assert portal.get(booking.id) == booking


def test_old_backups_go_after_a_week(shell, tmp_path):
    shell("db", "backup")
    (old,) = (tmp_path / "backups").iterdir()
    older = old.rename(old.with_name("portal-20200101T000000Z.db"))
    os.utime(older, (0, 0))

    told = shell("db", "backup")

    assert "1 old copies deleted" in told
    assert not older.exists()


def test_the_annex_tells_every_column_of_every_table(shell):
    stored = {
        (table.name, column.name)
        for table in schema.metadata.tables.values()
        for column in table.columns
    }

    annex = shell("privacy")

    told = set(re.findall(r"(?m)^\| (\w+) \| (\w+) \| [^|]+ \| [^|]+ \| [^|]+ \| [^|]+ \|$", annex))
    assert told - {("Tabelle", "Feld")} == stored


def test_nothing_that_the_annex_says_ends_is_kept_after_the_evening(shell, clock, tmp_path):
    ends = [(field.table, field.field) for field in KEPT if "am Tag des Termins" in field.how_long]
    opened = a_portal(migrated(tmp_path), clock)
    opened.booked("10:00", accessible=True, services=(PASSPORT,), language="uk")

    clock.forward(4 * 24 * 60)
    while opened.erase():
        pass

    for table, field in ends:
        left = {row[field] for row in opened.rows(table)}
        assert left <= {"", False, "de"}, (table, field)
    opened.engine.dispose()


def migrated(folder):
    url = f"sqlite:///{folder / 'other.db'}"
    migrate.upgrade(url)
    return url


def checks(shell):
    return {check["name"]: check for check in shell.json("doctor")}


def test_the_doctor_says_whether_the_house_still_asks(shell, portal):
    assert checks(shell)["portal feed"]["state"] == "attention"

    for minutes, state in [(1, "ok"), (30, "broken")]:
        with portal.transactions.write() as work:
            asked = datetime.now(UTC) - timedelta(minutes=minutes)
            work.switches.put(FEED_ASKED, asked.isoformat())
            work.commit()

        assert checks(shell)["portal feed"]["state"] == state


def test_the_doctor_tells_of_e_mails_that_wait(shell, portal, tmp_path):
    assert checks(shell)["portal e-mails"]["state"] == "ok"
    long_ago = a_portal(
        portal.url, lambda: datetime.now(UTC) - timedelta(hours=3), house=portal.house
    )
    booked(long_ago)
    long_ago.engine.dispose()

    told = checks(shell)["portal e-mails"]

    assert told["state"] == "broken"
    assert re.match(r"2 wait, the oldest for 1(79|8\d) minutes;", told["message"])


def test_the_doctor_tells_of_a_pause_of_conflicts_and_of_services_without_times(shell, portal):
    booked(portal, "15:00")
    shell("pause", "Umzug")
    shell.change('to = "16:00"', 'to = "12:00"')
    shell.change("[portal]\n", "[portal]\nfirst_day = 2099-01-05\n")

    told = checks(shell)

    assert "sells nothing: Umzug" in told["portal sales"]["message"]
    assert "1 bookings do not fit" in told["portal bookings"]["message"]
    assert told["portal times"]["message"].startswith("nothing free in the next 7 days for id-card")


def test_the_doctor_says_that_the_secret_is_missing(shell, tmp_path):
    (tmp_path / "credentials/portal_key").unlink()

    assert checks(shell)["portal secret"]["state"] == "broken"
    assert shell.code == 69


def test_lobby_doctor_leaves_out_the_portal_of_another_machine(shell, tmp_path, capsys):
    (tmp_path / "portal.db").unlink()

    with pytest.raises(SystemExit):  # it has no queue, no loudspeaker
        run(["--config", str(shell.settings), "doctor", "--json"])

    told = json.loads(capsys.readouterr().out.splitlines()[0])
    assert not [check for check in told if check["name"].startswith("portal ")]
