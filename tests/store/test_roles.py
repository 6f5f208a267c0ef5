"""Each program's database role can do the program's work, and nothing that is not its work."""

from __future__ import annotations

import subprocess
from contextlib import contextmanager

import pytest
from psycopg.errors import InsufficientPrivilege
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ProgrammingError

from lobby.domain.errors import SettingsError
from lobby.store import migrate
from lobby.store.access.rights import RIGHTS
from lobby.store.access.roles import grant, renew
from lobby.store.engine import connect
from lobby.store.upkeep.backup import backup
from tests.builders import (
    PASSPORT,
    Clock,
    a_booking,
    a_counter,
    a_database,
    a_house,
    a_lobby,
)

LED = a_house(counters=[a_counter("1", [PASSPORT], steers=True)])
A_CALL = "(SELECT seq + 1 FROM journal_end), now(), now()::date, 'called'"
FORBIDDEN = {
    "lobby_monitor": [
        "UPDATE ticket SET state = 'done'",
        "INSERT INTO switch VALUES ('muted', 'yes')",
        "SELECT * FROM booking_key",
        "SELECT text FROM note",
        "SELECT token FROM slip",
        "SELECT name FROM booking",
        "SELECT number FROM booking",
        "SELECT external_id FROM booking",
        "SELECT revision FROM booking",
        "SELECT * FROM source",
        "INSERT INTO reason VALUES (1, 'x')",
    ],
    "lobby_kiosk": [
        "UPDATE ticket SET state = 'done'",
        "UPDATE booking SET name = 'x'",
        "SELECT name FROM booking",
        "DELETE FROM ticket",
        "DELETE FROM booking",
        "INSERT INTO booking_key VALUES ('x', 1)",
    ],
    "lobby_counter": ["DELETE FROM ticket", "DELETE FROM undo"],
    "lobby_sync": [
        "UPDATE ticket SET state = 'done'",
        "INSERT INTO counter VALUES ('9', 'open', now())",
    ],
    "lobby_keeper": ["INSERT INTO ticket SELECT * FROM ticket", "SET ROLE lobby_counter"],
}
FORBIDDEN_TO_ALL = [
    "UPDATE journal SET kind = 'called'",
    "DELETE FROM journal",
    "TRUNCATE journal",
    "INSERT INTO journal (seq, at, day, kind, details) VALUES (9999, now(), now(), 'undone', '')",
    "UPDATE journal_end SET seq = 0",
    "LOCK TABLE journal_end",
    "LOCK TABLE device",
    "ALTER TABLE journal DISABLE ROW LEVEL SECURITY",
    "CREATE TABLE more (room text)",
    "CREATE TEMPORARY TABLE more (room text)",
    "COPY ticket TO PROGRAM 'true'",
    "SELECT pg_read_file('/etc/hostname')",
    "SET ROLE postgres",
]
CALLS_NOBODY = ["lobby_monitor", "lobby_kiosk", "lobby_sync"]


@pytest.fixture
def as_role(postgres_url):
    """Log in as a member of a role; a lobby that the owner has begun to use."""
    migrate.upgrade(postgres_url, demo=True)
    owner = connect(postgres_url)
    grant(owner)

    @contextmanager
    def login(role):
        name = f"one_{role}"
        with owner.connect() as connection:
            connection.execute(text(f"DROP ROLE IF EXISTS {name}"))
            connection.execute(text(f"CREATE ROLE {name} LOGIN CONNECTION LIMIT 10 IN ROLE {role}"))
            connection.commit()
        yield make_url(postgres_url).set(username=name).render_as_string(hide_password=False)

    with a_lobby(postgres_url, Clock()) as lobby:
        lobby.counter("1").open()
        lobby.mirror.take_over("feed", [a_booking()])
        lobby.entrance.take_token([PASSPORT])
    yield login
    owner.dispose()


def refused(connection, deed):
    """Whether the server does not let this login do it."""
    try:
        connection.execute(text(deed))
    except ProgrammingError as error:
        return isinstance(error.orig, InsufficientPrivilege)
    finally:
        connection.rollback()
    return False


@pytest.mark.parametrize("role", RIGHTS)
def test_what_is_not_its_work_is_forbidden(as_role, role):
    deeds = [*FORBIDDEN[role], *FORBIDDEN_TO_ALL]
    if role in CALLS_NOBODY:
        deeds.append(f"INSERT INTO journal (seq, at, day, kind, details) SELECT {A_CALL}, '{{}}'")

    with as_role(role) as url:
        engine = connect(url)
        with engine.connect() as connection:
            allowed = [deed for deed in deeds if not refused(connection, deed)]
        engine.dispose()

    assert not allowed


def test_the_terminal_can_check_in_and_draw_tokens(as_role):
    with as_role("lobby_kiosk") as url, a_lobby(url, Clock()) as lobby:
        number = lobby.entrance.check_in("CODE-b-1").number
        lobby.entrance.take_token([PASSPORT])
        lobby.entrance.printed(number)
        lobby.entrance.want_help("kiosk")

        assert lobby.entrance.view().waiting == 3


@pytest.mark.parametrize("role", RIGHTS)
def test_only_the_counters_and_the_keeper_read_what_staff_wrote(as_role, postgres_url, role):
    with a_lobby(postgres_url, Clock()) as lobby:
        lobby.office.mark("A001", urgent=True, reason="Notfall")

    with as_role(role) as url, a_lobby(url, Clock()) as lobby:
        reasons = [fact.reason for fact in lobby.journal.facts() if fact.reason]

    assert reasons == (["Notfall"] if role in {"lobby_counter", "lobby_keeper"} else [])


def test_a_monitor_cannot_read_what_the_codes_are_salted_with(as_role):
    with as_role("lobby_monitor") as url:
        engine = connect(url)
        told = migrate.switches(engine)
        engine.dispose()

    assert "demo" in told
    assert "salt" not in told


def test_the_terminal_can_keep_a_ticket_for_a_step_free_counter(as_role):
    with as_role("lobby_kiosk") as url, a_lobby(url, Clock()) as lobby:
        lobby.office.mark("A001", accessible=True)

        assert lobby.board.ticket("A001").accessible


def test_the_terminal_can_take_back_who_was_missed(as_role, postgres_url):
    with a_lobby(postgres_url, Clock()) as lobby:
        lobby.counter("1").call_next()
        lobby.counter("1").no_show()

    with as_role("lobby_kiosk") as url, a_lobby(url, Clock()) as lobby:
        lobby.office.reinstate("A001")

        assert lobby.entrance.view().waiting == 1


def test_the_counter_can_do_a_clerks_day(as_role):
    with as_role("lobby_counter") as url, a_lobby(url, Clock()) as lobby:
        lobby.counter("1").call_next()
        lobby.counter("1").park("holt ein Foto")
        lobby.counter("1").undo()
        lobby.counter("1").serve()
        lobby.counter("1").finish()
        lobby.entrance.take_token([PASSPORT])

        assert lobby.counter("1").view().current is None


def test_a_team_lead_can_end_the_day_at_a_counter(as_role, postgres_url):
    with as_role("lobby_counter") as url, a_lobby(url, Clock(), LED) as lobby:
        lobby.counter("1").call_next()
        lobby.counter("1").park("holt ein Foto")

        lobby.counter("1").office.close_day()

    with a_lobby(postgres_url, Clock()) as lobby:
        assert lobby.board.ticket("A001").note == ""
        assert not lobby.board.waiting()


def test_the_terminal_can_leave_a_note_that_it_cannot_read(as_role, postgres_url):
    with as_role("lobby_kiosk") as url, a_lobby(url, Clock()) as lobby:
        number = lobby.entrance.take_token([PASSPORT], note="4711").number
        read = lobby.board.ticket(number).note

    with a_lobby(postgres_url, Clock()) as lobby:
        assert (read, lobby.board.ticket(number).note) == ("", "4711")


def test_the_monitor_can_look_and_say_that_it_is_silent(as_role):
    with as_role("lobby_monitor") as url, a_lobby(url, Clock()) as lobby:
        lobby.office.report_device("monitor-1", "voice", "no-sound")

        assert lobby.board.view("1").waiting == 1
        assert lobby.journal.facts()[-1].kind == "device-failed"


def test_the_mirror_can_mirror(as_role):
    with as_role("lobby_sync") as url, a_lobby(url, Clock()) as lobby:
        lobby.mirror.take_over("feed", [a_booking("b-2")], complete=False)
        lobby.mirror.outcomes_pushed("feed", 1)

        assert lobby.mirror.state("feed").pushed == 1


def test_the_keeper_can_end_the_day_and_says_what_only_the_owner_can_overwrite(
    as_role, postgres_url, caplog
):
    with as_role("lobby_keeper") as url, a_lobby(url, Clock()) as lobby:
        assert lobby.office.close_day() == 1

    engine = connect(postgres_url)
    with engine.connect() as connection:
        may_overwrite = connection.dialect.server_version_info >= (17,)
    engine.dispose()
    assert ("not-the-owner" in caplog.text) != may_overwrite


def test_the_keeper_can_make_a_backup_of_everything(as_role, postgres_url, tmp_path):
    with as_role("lobby_keeper") as url:
        copy = backup(url, tmp_path)

    told = subprocess.run(
        ["pg_restore", "--data-only", "--file=-", copy], capture_output=True, text=True, check=True
    ).stdout
    with a_lobby(postgres_url, Clock()) as lobby:
        assert all(f"\n{fact.seq}\t" in told for fact in lobby.journal.facts())
        assert "\tA001\t" in told


def test_an_upgrade_brings_the_rights_up_to_date_where_there_are_any(as_role, postgres_url):
    owner = connect(postgres_url)
    with owner.connect() as connection:
        connection.execute(text("REVOKE SELECT ON ticket FROM lobby_monitor"))
        connection.commit()

    renew(owner)

    owner.dispose()
    with as_role("lobby_monitor") as url, a_lobby(url, Clock()) as lobby:
        assert lobby.board.view("1").waiting == 1


def test_an_upgrade_makes_no_rules_where_nobody_asked_for_them(postgres_url):
    migrate.upgrade(postgres_url)
    owner = connect(postgres_url)

    renew(owner)

    with owner.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM pg_policies")).scalar() == 0
    owner.dispose()


def test_sqlite_has_no_roles(tmp_path):
    with pytest.raises(SettingsError, match="group"):
        grant(connect(a_database(tmp_path)))
