"""Five minutes of a bad day: processes are killed, the database is locked, devices fail."""

from __future__ import annotations

import pytest

from tests.chaos.__main__ import play, postgresql_that_is_stopped, sqlite_that_is_locked

pytestmark = pytest.mark.journey
MINUTES = 5


def test_every_promise_holds_on_sqlite(capsys):
    with sqlite_that_is_locked() as (url, harm):
        broken = play("SQLite", url, harm, MINUTES)

    assert not broken, capsys.readouterr().out


@pytest.mark.postgres
def test_every_promise_holds_on_postgresql(postgres_server, capsys):
    with postgresql_that_is_stopped() as (url, harm):
        broken = play("PostgreSQL", url, harm, MINUTES)

    assert not broken, capsys.readouterr().out
