"""What can be seen on the terminal of a house with very many services."""

from __future__ import annotations

from tests.screens.kiosk import scenes
from tests.screens.kiosk.stand import a_large_town_hall


def topics(stand):
    stand.terminal.services()


def topics_chosen(stand):
    stand.terminal.services()
    stand.terminal.topic("vehicle")
    stand.pages.selection.toggle("parking-permit")
    stand.pages.selection.toggle("licence-exchange")
    stand.terminal.back()


def services_of_a_topic(stand):
    stand.terminal.services()
    stand.terminal.topic("papers")
    stand.pages.selection.toggle("child-papers")


ALL = (topics, topics_chosen, services_of_a_topic)
EVERYWHERE = (*scenes.ALL, *ALL)
"""The scenes of every house, each in one of its kind."""


def house_of(scene):
    """The house that a scene plays in; nothing is the usual one."""
    return a_large_town_hall() if scene in ALL else None
