"""The storage of the tests' calendar server: on disk, but not after every event."""

from __future__ import annotations

from radicale.storage import multifilesystem


class Storage(multifilesystem.Storage):
    """Radicale's own storage that leaves it to the machine when to write."""

    def __init__(self, configuration):
        super().__init__(configuration)
        self._filesystem_fsync = False
