"""``lobby status``: how the house stands, as text, as JSON, and as a page for this machine."""

from typing import Final

from lobby.cli.status.command import status

VERBS: Final = (status,)
