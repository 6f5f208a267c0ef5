"""The terminal put together: everything behind its window, and who is given what."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QColor

from kiosk.accessibility.screen_reader import ScreenReader
from kiosk.accessibility.settings import AccessibilitySettings
from kiosk.check_in.controller import CheckInController
from kiosk.check_in.gateway import KioskGateway
from kiosk.check_in.rate_limit import RateLimit
from kiosk.clock import ClockModel
from kiosk.devices.camera_status import CameraStatus
from kiosk.devices.ports import Devices
from kiosk.idle import IdleModel
from kiosk.options import Branding, KioskOptions
from kiosk.page import CAMERA_PAGES
from kiosk.pages.answer import AnswerModel
from kiosk.pages.done import DoneModel
from kiosk.pages.home import HomeModel
from kiosk.pages.keypad import KeypadModel
from kiosk.pages.models import PageModels
from kiosk.pages.services import ServiceSelectionModel
from kiosk.pages.staff import StaffModel
from kiosk.pages.topics import TopicModel
from kiosk.printing.reprints import Reprints
from kiosk.printing.slip_job import SlipJob
from kiosk.terminal import Terminal
from lobby.api.entrance import EntranceApi
from lobby.api.journal import JournalApi
from lobby.api.office import OfficeApi
from lobby.domain.house import House
from lobby.ui.background import Runner


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewModels:
    """The objects behind one window; they live as long as it does."""

    terminal: Terminal
    pages: PageModels
    reader: ScreenReader
    camera_status: CameraStatus
    reprints: Reprints

    def properties(self, branding: Branding, camera: QObject | None = None) -> dict[str, object]:
        """The required properties of ``Main.qml``; ``camera`` is what ``CameraView`` shows."""
        pages = self.pages
        shown = {"camera": camera} if camera is not None else {}
        return shown | {
            "terminal": self.terminal,
            "aids": pages.aids,
            "keypad": pages.keypad,
            "topics": pages.topics,
            "selection": pages.selection,
            "staff": pages.staff,
            "greeting": pages.home,
            "shown": pages.answer,
            "done": pages.done,
            "idle": pages.idle,
            "clock": pages.clock,
            "cameraStatus": self.camera_status,
            "reader": self.reader,
            "department": branding.department,
            "townColour": QColor(branding.colour),
            "logo": QUrl.fromLocalFile(str(branding.logo)) if branding.logo else QUrl(),
        }

    def retranslate(self) -> None:
        """Say everything again in the language that is now in force."""
        self.pages.topics.refresh()
        self.pages.selection.refresh()
        self.pages.home.changed.emit()
        self.pages.answer.refresh()

    def tick(self) -> None:
        """One second has passed."""
        self.pages.idle.tick()
        self.pages.clock.tick()
        self.terminal.retry()


def build(
    entrance: EntranceApi,
    office: OfficeApi,
    journal: JournalApi,
    runner: Runner,
    devices: Devices,
    options: KioskOptions,
) -> ViewModels:
    """Put one terminal together, which asks the three roles of the lobby on ``runner``."""
    house = entrance.house
    aids = AccessibilitySettings(options.languages)
    gateway = KioskGateway(entrance, office, runner, options.place)
    limit = RateLimit(options.now, house.rules.scan_pattern)
    check_in = CheckInController(gateway, aids, limit)
    slip_job = SlipJob(devices, gateway, house, options.logo)
    pages = _pages(house, gateway, aids, slip_job, devices, options)
    terminal = Terminal(house.name, gateway, check_in, pages)
    reprints = Reprints(entrance, journal, gateway, devices, aids, options.logo)
    for job in (slip_job, reprints):
        job.problem.connect(partial(pages.staff.report, "printer"))
    pages.clock.changed.connect(pages.home.refresh)
    pages.home.refreshed.connect(reprints.poll)
    terminal.pageChanged.connect(lambda: devices.watch(terminal.property("page") in CAMERA_PAGES))
    return ViewModels(
        terminal=terminal,
        pages=pages,
        reader=ScreenReader(aids, devices.voice),
        camera_status=CameraStatus(works=devices.reads_codes),
        reprints=reprints,
    )


def _pages(
    house: House,
    gateway: KioskGateway,
    aids: AccessibilitySettings,
    slip_job: SlipJob,
    devices: Devices,
    options: KioskOptions,
) -> PageModels:
    answer = AnswerModel()
    home = HomeModel(gateway, house)
    selection = ServiceSelectionModel(gateway, house, aids)
    slip_job.changed.connect(answer.refresh)
    return PageModels(
        aids=aids,
        home=home,
        keypad=KeypadModel(aids, options.letters),
        topics=TopicModel(house, aids, selection),
        selection=selection,
        answer=answer,
        done=DoneModel(gateway, house, aids, answer, slip_job),
        staff=StaffModel(house, devices, options, gateway, home),
        idle=IdleModel(options.timeouts),
        clock=ClockModel(house.opening.zone, options.now),
    )
