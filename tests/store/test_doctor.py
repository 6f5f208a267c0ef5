"""What the doctor says of a database and its backups."""

from __future__ import annotations

import os
import time

from lobby.checks import Health
from lobby.store.doctor import checks
from lobby.store.upkeep.backup import backup
from tests.builders import a_database

DAY = 86_400


def told_of(url, name):
    (check,) = [check for check in checks(url, "auto") if check.name == name]
    return check.state, check.message


def test_a_backup_that_is_days_old_is_told_with_what_makes_a_new_one(tmp_path):
    url = a_database(tmp_path)
    copy = backup(url)
    assert told_of(url, "backup") == (Health.OK, str(copy))

    os.utime(copy, (time.time(), time.time() - 5 * DAY))

    state, advice = told_of(url, "backup")
    assert state is Health.ATTENTION
    assert "5 days old; run: lobby db backup" in advice


def test_another_file_beside_the_backups_is_none(tmp_path):
    url = a_database(tmp_path)
    (tmp_path / "backups").mkdir(exist_ok=True)
    (tmp_path / "backups" / "other.db").touch()

    assert told_of(url, "backup")[0] is Health.ATTENTION
