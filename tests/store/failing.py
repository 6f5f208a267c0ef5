"""Databases of either kind whose disk runs full, or fails, after so many writes."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass

import psycopg
from sqlalchemy.engine import make_url

from lobby.store.schema import metadata
from tests.store.disk import FULL, SYNC_FAILED, Disk

_FULL_DISK = """
CREATE SEQUENCE written;
CREATE SEQUENCE room START 1000000;
CREATE FUNCTION write_on_a_full_disk() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF nextval('written') > (SELECT last_value FROM room) THEN
        COPY (SELECT 1) TO '/dev/full';
    END IF;
    RETURN NULL;
END $$;
"""
"""The server's own error: 53100, from a write that the operating system refused."""


@dataclass(frozen=True)
class FailingDisk:
    """Below SQLite, a disk that does only so many deeds of one kind."""

    disk: Disk
    deed: str
    code: int
    problem: str

    @contextmanager
    def takes(self, deeds):
        """Let so many through, and fail all that follow."""
        self.disk.fails(self.deed, deeds, self.code)
        try:
            yield
        finally:
            self.disk.mend()


def a_full(disk):
    """It runs full after so many writes."""
    return FailingDisk(disk, "write", FULL, "disk-full")


def a_broken(disk):
    """It says only so many times that what was written will last."""
    return FailingDisk(disk, "sync", SYNC_FAILED, "disk-error")


class FullServer:
    """A PostgreSQL server whose disk takes only so many rows."""

    problem = "disk-full"

    def __init__(self, url):
        self._url = make_url(url).set(drivername="postgresql").render_as_string()
        self._tell(_FULL_DISK)
        for table in metadata.tables:
            self._tell(
                f"CREATE TRIGGER full_disk AFTER INSERT OR UPDATE OR DELETE ON {table} "
                "FOR EACH ROW EXECUTE FUNCTION write_on_a_full_disk()"
            )

    @contextmanager
    def takes(self, writes):
        """Let so many through, and fail all that follow."""
        self._tell(f"SELECT setval('room', {writes + 1}), setval('written', 1)")
        try:
            yield
        finally:
            self._tell("SELECT setval('room', 1000000)")

    def _tell(self, statement):
        with psycopg.connect(self._url, autocommit=True) as connection:
            connection.execute(statement)
