"""A third CalDAV server, as Debian packages it: PHP on a PostgreSQL server of its own."""

from __future__ import annotations

import os
import subprocess
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from tests.postgres import a_server
from tests.sync.radicale import PASSWORD, USER, a_free_port
from tests.sync.waiting import wait_for

PROGRAM = Path("/usr/share/davical")
SETTINGS = Path("/etc/davical/127.0.0.1-conf.php")
"""Named after the host that is asked, as it looks nowhere but there."""
LIBRARIES = f"{PROGRAM}/inc:/usr/share/awl/inc"
ROUTER = """<?php
$_SERVER['SCRIPT_NAME'] = '/caldav.php';
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$_SERVER['PATH_INFO'] = substr($path, strlen('/caldav.php'));
chdir('{program}/htdocs');
include 'caldav.php';
"""


@contextmanager
def a_davical(folder):
    """Run DAViCal on loopback; gives the address of the user's calendars."""
    if not PROGRAM.is_dir():
        pytest.fail("DAViCal is not installed; tests/README.md says how")
    with a_server() as database:
        _fill(database)
        host = database.folder
        SETTINGS.write_text(
            f"<?php $c->pg_connect[] = 'host={host} dbname=davical user=davical_app';"
            " $c->default_timezone = 'Europe/Berlin';"
        )
        try:
            with _served(folder) as home:
                yield home
        finally:
            SETTINGS.unlink()


def _fill(database):
    surroundings = {**os.environ, "PGHOST": str(database.folder), "PGUSER": "postgres"}
    subprocess.run(
        ["sh", PROGRAM / "dba" / "create-database.sh", "davical", PASSWORD],
        env=surroundings | {"USER": "postgres"},
        capture_output=True,
        check=True,
    )
    with psycopg.connect(host=str(database.folder), user="postgres", dbname="davical") as line:
        line.execute("UPDATE usr SET username = %s WHERE username = 'admin'", [USER])


@contextmanager
def _served(folder):
    port = a_free_port()
    router = folder / "router.php"
    router.write_text(ROUTER.replace("{program}", str(PROGRAM)))
    command = [
        "php", "-d", f"include_path={LIBRARIES}", "-d", "display_errors=0",
        "-S", f"127.0.0.1:{port}", "-t", PROGRAM / "htdocs", router,
    ]  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            home = f"http://127.0.0.1:{port}/caldav.php/{USER}/"
            wait_for(home)
            yield home
        finally:
            server.kill()
