"""Everything that the pages bind to, in one place."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.accessibility.settings import AccessibilitySettings
from kiosk.clock import ClockModel
from kiosk.idle import IdleModel
from kiosk.pages.answer import AnswerModel
from kiosk.pages.done import DoneModel
from kiosk.pages.home import HomeModel
from kiosk.pages.keypad import KeypadModel
from kiosk.pages.services import ServiceSelectionModel
from kiosk.pages.staff import StaffModel
from kiosk.pages.topics import TopicModel


@dataclass(frozen=True, slots=True, kw_only=True)
class PageModels:
    """What the pages bind to; the terminal leads from one page to the next."""

    aids: AccessibilitySettings
    home: HomeModel
    keypad: KeypadModel
    topics: TopicModel
    selection: ServiceSelectionModel
    answer: AnswerModel
    done: DoneModel
    staff: StaffModel
    idle: IdleModel
    clock: ClockModel
