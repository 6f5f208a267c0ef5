"""The pages of the terminal, and what kind of page each is."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Page(StrEnum):
    """The pages; scripts and tests know them by these names."""

    HOME = "home"
    SCAN = "scan"
    NUMBER = "number"
    TOPICS = "topics"
    SERVICES = "services"
    INFO = "info"
    DONE = "done"
    REFUSED = "refused"
    OUT_OF_ORDER = "outOfOrder"
    STAFF = "staff"


QUESTION_PAGES: Final = frozenset({Page.SCAN, Page.NUMBER, Page.TOPICS, Page.SERVICES, Page.STAFF})
"""They wait for an input, and so ask after a while whether somebody is there."""

ANSWER_PAGES: Final = frozenset({Page.DONE, Page.REFUSED, Page.INFO})
"""They only have to be read."""

TOKEN_PAGES: Final = frozenset({Page.TOPICS, Page.SERVICES, Page.REFUSED})
"""A number can be taken."""

NUMERIC_PAGES: Final = frozenset({Page.NUMBER, Page.STAFF})
"""Digits are typed."""

CLOSED_PAGES: Final = frozenset({Page.OUT_OF_ORDER, Page.STAFF})
"""No code is tried."""

CAMERA_PAGES: Final = frozenset({Page.HOME, Page.SCAN})
"""The camera is on."""
