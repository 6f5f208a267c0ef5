"""Every cell of the table of rights, tried with a real login; and what no login may forge."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest
from psycopg.errors import DataError, InsufficientPrivilege, IntegrityError
from sqlalchemy.engine import make_url

from lobby.store import migrate, schema
from lobby.store.access.rights import RIGHTS, Rights, table_of_rights
from lobby.store.access.roles import grant
from lobby.store.engine import connect
from tests.builders import PASSPORT, Clock, a_booking, a_lobby
from tests.store.forgeries import (
    DEVICES,
    FORGED_BUT_BY_COUNTERS,
    FORGED_BY_A_TERMINAL,
    FORGED_BY_THE_MIRROR,
    a_new_ticket,
    forged_by_all,
    forged_with_a_device,
    forged_with_the_devices_of_others,
    honest,
    moved,
    report_of,
)

SECURITY = Path(__file__).parents[2] / "systemd" / "SECURITY.md"
REFUSED = (InsufficientPrivilege, IntegrityError, DataError)
LOCKS = ("ROW SHARE", "ROW EXCLUSIVE", "SHARE", "EXCLUSIVE", "ACCESS EXCLUSIVE")


@pytest.fixture(scope="module")
def house(postgres_server):
    """The URL of a house in the middle of its day, with a login for each role."""
    with postgres_server.database() as url:
        migrate.upgrade(url, demo=True)
        owner = connect(url)
        grant(owner)
        owner.dispose()
        with a_lobby(url, Clock()) as lobby:
            for counter in ("1", "2"):
                lobby.counter(counter).open()
            lobby.mirror.take_over("feed", [a_booking()])
            for _ in range(3):
                lobby.entrance.take_token([PASSPORT], note="Kinderwagen")
            lobby.counter("1").call_next()
            lobby.counter("1").park("holt ein Foto")
            lobby.counter("2").call_next()
            lobby.counter("2").no_show()
            for device in DEVICES.values():
                lobby.office.report_device(**device, problem="out")
        with as_role(url) as server:
            for role in RIGHTS:
                server.execute(f"DROP ROLE IF EXISTS only_{role}")
                server.execute(f"CREATE ROLE only_{role} LOGIN IN ROLE {role}")
        yield url


def as_role(url, role=None):
    there = make_url(url).set(drivername="postgresql")
    if role:
        there = there.set(username=f"only_{role}")
    return psycopg.connect(there.render_as_string(hide_password=False), autocommit=True)


def done(connection, statement, rows=0):
    """Whether the server does it, to so many rows at least; it is taken back."""
    with connection.transaction(force_rollback=True):
        try:
            with connection.transaction():
                changed = connection.execute(statement).rowcount
                connection.execute("SET CONSTRAINTS ALL IMMEDIATE")
        except REFUSED:
            return False
    return changed >= rows


def cells(table, column):
    """What is tried for each letter of a cell."""
    return {
        "R": f'SELECT "{column}" FROM "{table}" LIMIT 0',
        "A": f'INSERT INTO "{table}" ("{column}") SELECT NULL WHERE false',
        "C": f'UPDATE "{table}" SET "{column}" = NULL WHERE false',
    }


@pytest.mark.parametrize("role", RIGHTS)
def test_every_cell_of_the_table_of_rights_is_as_it_is_written(house, role):
    written, real = {}, {}
    with as_role(house, role) as connection:
        for table in schema.metadata.sorted_tables:
            for column in table.c:
                place = (table.name, column.name)
                written[place] = RIGHTS[role].get(table.name, Rights()).of(column.name)
                tried = cells(*place).items()
                real[place] = "".join(letter for letter, deed in tried if done(connection, deed))

    assert real == written


@pytest.mark.parametrize("role", RIGHTS)
def test_no_role_empties_or_locks_a_table_draws_an_id_or_calls_what_is_not_its_own(house, role):
    tables = [table.name for table in schema.metadata.sorted_tables]
    deeds = [f"DELETE FROM {table} WHERE false" for table in tables]
    deeds += [f"TRUNCATE {table}" for table in tables]
    deeds += [f"SELECT nextval('{table}_id_seq')" for table in ("ticket", "booking")]
    deeds += [f"SELECT setval('{table}_id_seq', 1)" for table in ("ticket", "booking")]
    with as_role(house, role) as connection:
        may_overwrite = role == "lobby_keeper" and connection.info.server_version >= 170000
        if not may_overwrite:
            deeds += [f"LOCK TABLE {table} IN {mode} MODE" for table in tables for mode in LOCKS]

        allowed = [deed for deed in deeds if done(connection, deed)]

    assert allowed == []


def forged(url, role, deeds):
    with as_role(url, role) as connection:
        return [
            name
            for name, deed in deeds.items()
            for tried in (
                (deed, moved(deed)) if deed.startswith("INSERT INTO journal") else (deed,)
            )
            if done(connection, tried, rows=1)
        ]


@pytest.mark.parametrize("role", RIGHTS)
def test_nobody_forges_a_fact_that_changes_others_or_ends_its_readers(house, role):
    assert forged(house, role, forged_by_all(role)) == []


@pytest.mark.parametrize("role", DEVICES)
def test_a_report_is_about_a_device_and_nobody_and_readable(house, role):
    assert forged(house, role, forged_with_a_device(role)) == []


@pytest.mark.parametrize("role", RIGHTS)
def test_nobody_reports_the_devices_of_others(house, role):
    assert forged(house, role, dict(forged_with_the_devices_of_others(role))) == []


@pytest.mark.parametrize("role", DEVICES)
def test_a_report_of_ones_own_device_is_not_refused_with_the_forgeries(house, role):
    with as_role(house, role) as connection:
        assert done(connection, f"{moved(honest(role))}; {report_of(role)}", rows=1)


@pytest.mark.parametrize("role", ["lobby_monitor", "lobby_kiosk", "lobby_sync"])
def test_a_monitor_a_terminal_and_the_mirror_say_nothing_in_a_counters_name(house, role):
    assert forged(house, role, FORGED_BUT_BY_COUNTERS) == []


def test_a_terminal_gives_nobody_another_place_and_takes_nothing_back(house):
    assert forged(house, "lobby_kiosk", FORGED_BY_A_TERMINAL) == []


def test_what_a_terminal_does_is_not_refused_with_the_forgeries(house):
    mark = "UPDATE ticket SET accessible = true, line = line || '!', version = version + 1"
    with as_role(house, "lobby_kiosk") as connection:
        assert done(connection, a_new_ticket(), rows=1)
        assert done(connection, f"{mark} WHERE state = 'waiting'", rows=1)


def test_a_house_that_is_no_demo_takes_facts_and_arrivals_of_this_minute_alone(house):
    past, future = "now() - interval '2 hours'", "now() + interval '2 hours'"
    with as_role(house) as owner, as_role(house, "lobby_kiosk") as terminal:
        owner.execute("UPDATE switch SET value = '' WHERE name = 'demo'")
        try:
            now = done(terminal, moved(honest("lobby_kiosk")))
            others = [
                at for at in (past, future) if done(terminal, moved(honest("lobby_kiosk", at=at)))
            ]
            arrivals = done(terminal, a_new_ticket().replace("now()", past), rows=1)
        finally:
            owner.execute("UPDATE switch SET value = 'yes' WHERE name = 'demo'")

    assert now
    assert not others
    assert not arrivals


def test_the_mirror_writes_its_sources_bookings_alone(house):
    assert forged(house, "lobby_sync", FORGED_BY_THE_MIRROR) == []


@pytest.mark.parametrize("role", RIGHTS)
def test_a_fact_behind_the_end_of_the_journal_is_refused_when_it_is_committed(house, role):
    fact = honest(role)
    with as_role(house, role) as connection:
        assert not done(connection, fact)
        assert done(connection, moved(fact))


@pytest.mark.parametrize("role", ["lobby_monitor", "lobby_kiosk", "lobby_sync"])
def test_notes_and_what_undoing_needs_are_read_by_counters_alone(house, role):
    with as_role(house, role) as connection:
        for table in ("note", "reason", "undo"):
            asked = f"SELECT count(*) FROM {table} LIMIT 1 OFFSET 0"
            seen = connection.execute(asked).fetchone()[0] if done(connection, asked) else 0
            assert seen == 0, table


@pytest.mark.parametrize("role", ["lobby_monitor", "lobby_sync"])
def test_slips_are_read_by_those_who_print_them(house, role):
    with as_role(house, role) as connection:
        asked = "SELECT count(*) FROM slip"
        assert not done(connection, asked) or connection.execute(asked).fetchone() == (0,)


def test_whoever_reads_hashes_of_codes_has_them_already(house):
    with as_role(house, "lobby_kiosk") as connection:
        known = connection.execute("SELECT * FROM lobby_opened(ARRAY['x'])").fetchall()

        assert known == []
        assert not done(connection, "SELECT hash FROM booking_key")


def test_the_page_of_security_shows_the_table():
    assert "\n".join(table_of_rights()) in SECURITY.read_text(), (
        "put there what this says: python -m lobby.store.access.rights"
    )
