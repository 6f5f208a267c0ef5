"""Each program's database role can do the program's work, and nothing that is not its work."""

from __future__ import annotations

from contextlib import contextmanager

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ProgrammingError

from lobby.domain.errors import SettingsError
from lobby.store import migrate
from lobby.store.engine import connect
from lobby.store.roles import GRANTS, grant
from tests.builders import PASSPORT, Clock, a_booking, a_database, a_lobby

FORBIDDEN = [
    *((role, "UPDATE journal SET kind = 'called'") for role in GRANTS),
    *((role, "DELETE FROM journal") for role in GRANTS),
    ("lobby_monitor", "UPDATE ticket SET state = 'done'"),
    ("lobby_monitor", "INSERT INTO switch VALUES ('muted', 'yes')"),
    ("lobby_monitor", "SELECT * FROM booking_key"),
    ("lobby_kiosk", "UPDATE ticket SET state = 'done'"),
    ("lobby_kiosk", "DELETE FROM ticket"),
    ("lobby_kiosk", "DELETE FROM booking"),
    ("lobby_kiosk", "INSERT INTO booking_key VALUES ('x', 1)"),
    ("lobby_counter", "DELETE FROM ticket"),
    ("lobby_counter", "DELETE FROM undo"),
    ("lobby_sync", "UPDATE ticket SET state = 'done'"),
    ("lobby_sync", "INSERT INTO counter VALUES ('9', 'open', now())"),
]


@pytest.fixture
def as_role(postgres_url):
    """Log in as a member of a role; a lobby that the owner has begun to use."""
    migrate.upgrade(postgres_url)
    owner = connect(postgres_url)
    grant(owner)

    @contextmanager
    def login(role):
        name = f"one_{role}"
        with owner.connect() as connection:
            connection.execute(text(f"DROP ROLE IF EXISTS {name}"))
            connection.execute(text(f"CREATE ROLE {name} LOGIN IN ROLE {role}"))
            connection.commit()
        yield make_url(postgres_url).set(username=name).render_as_string(hide_password=False)

    with a_lobby(postgres_url, Clock()) as lobby:
        lobby.open_counter("1")
        lobby.mirror("feed", [a_booking()])
        lobby.take_token([PASSPORT])
    yield login
    owner.dispose()


@pytest.mark.parametrize(("role", "deed"), FORBIDDEN)
def test_what_is_not_its_work_is_forbidden(as_role, role, deed):
    with as_role(role) as url:
        engine = connect(url)
        with engine.connect() as connection, pytest.raises(ProgrammingError, match="permission"):
            connection.execute(text(deed))
        engine.dispose()


def test_the_terminal_can_check_in_and_draw_tokens(as_role):
    with as_role("lobby_kiosk") as url, a_lobby(url, Clock()) as lobby:
        number = lobby.check_in("CODE-b-1").number
        lobby.take_token([PASSPORT])
        lobby.printed(number)
        lobby.want_help("kiosk")

        assert lobby.entrance().waiting == 3


def test_the_counter_can_do_a_clerks_day(as_role):
    with as_role("lobby_counter") as url, a_lobby(url, Clock()) as lobby:
        lobby.call_next("1")
        lobby.park("1", "holt ein Foto")
        lobby.undo("1")
        lobby.finish("1")
        lobby.take_token([PASSPORT])

        assert lobby.desk("1").current is None


def test_the_monitor_can_look_and_say_that_it_is_silent(as_role):
    with as_role("lobby_monitor") as url, a_lobby(url, Clock()) as lobby:
        lobby.report_device("monitor-1", "voice", "no-sound")

        assert lobby.board("1").waiting == 1
        assert lobby.facts()[-1].kind == "device-failed"


def test_the_mirror_can_mirror(as_role):
    with as_role("lobby_sync") as url, a_lobby(url, Clock()) as lobby:
        lobby.mirror("feed", [a_booking("b-2")], complete=False)
        lobby.outcomes_pushed("feed", 1)

        assert lobby.mirror_state("feed").pushed == 1


def test_the_keeper_can_end_the_day(as_role):
    with as_role("lobby_keeper") as url, a_lobby(url, Clock()) as lobby:
        assert lobby.close_day() == 1


def test_sqlite_has_no_roles(tmp_path):
    with pytest.raises(SettingsError, match="group"):
        grant(connect(a_database(tmp_path)))
