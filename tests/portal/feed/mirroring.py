"""A portal, the mirror of a house, and both databases: three processes with this one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select

from config.settings import load
from lobby.store import migrate as queue
from lobby.store import schema
from lobby.store.engine import connect
from portal.actions.hold import WantedTime
from tests.portal.feed.serving import TOKEN
from tests.portal.portals import ANN, PASSPORT, Portal, a_portal

ROOT = Path(__file__).parents[3]
SETTINGS = """
[queue]
database = "sqlite:///{folder}/queue.db"

[[services]]
id = "passport"
name = "Reisepass"

[[services]]
id = "id-card"
name = "Personalausweis"

[[counters]]
id = "1"
services = ["passport", "id-card"]

[[sync.sources]]
id = "portal"
url = "{url}"
interval = 1
wait = 25
"""


class MirroredPortal:
    """What citizens do in one process, and what the house has heard of it in another."""

    def __init__(self, portal: Portal, queue_url: str) -> None:
        self.portal = portal
        self._queue = connect(queue_url)

    def times(self) -> Iterator[datetime]:
        """Free times, day by day."""
        wish = self.portal.selling.wish((PASSPORT,), 1, accessible=False)
        for day in self.portal.free_times(wish).values():
            yield from day

    def booked(self, number: int, starts_at: datetime) -> str:
        """The id of one more booking."""
        contact = ANN.__class__(f"visitor{number}@example.org")
        held = self.portal.hold(WantedTime(services=(PASSPORT,), starts_at=starts_at))
        asked = self.portal.request(held.id, contact)
        return str(self.portal.confirm(asked.id).id)

    def heard(self) -> dict[str, tuple[str, datetime]]:
        """Status and time of every booking that the house knows."""
        table = schema.booking.c
        with self._queue.connect() as connection:
            rows = connection.execute(select(table.external_id, table.status, table.starts_at))
            return {row.external_id: (row.status, row.starts_at) for row in rows}


@contextmanager
def a_mirrored_portal(folder: Path, url: str) -> Iterator[MirroredPortal]:
    """Serve the portal of this database, and mirror it until the end."""
    (folder / "lobby_portal_token").write_text(TOKEN)
    environment = {**os.environ, "CREDENTIALS_DIRECTORY": str(folder)}
    command = [sys.executable, "-m", "tests.portal.feed.serving", url]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as serving:
        feed = serving.stdout.readline().strip()
        settings = folder / "lobby.toml"
        settings.write_text(SETTINGS.format(folder=folder, url=feed))
        queue.upgrade(load(settings).database)
        mirror = [sys.executable, "-m", "sync", "--config", str(settings)]
        portal = a_portal(url, lambda: datetime.now(UTC))
        with subprocess.Popen(mirror, cwd=ROOT, env=environment) as mirroring:
            try:
                yield MirroredPortal(portal, load(settings).database)
            finally:
                mirroring.kill()
                serving.kill()
                portal.engine.dispose()
