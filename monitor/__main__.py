"""``python -m monitor --area 1``: wires the screen and the voice of one waiting room."""

from __future__ import annotations

import logging
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from config.apps import MonitorSection
from config.settings import Settings, load
from hardware.voice.announcer import Announcer
from hardware.voice.factory import is_silent, manner_from, speaker_from
from hardware.voice.playback import Playback
from lobby import open_lobby
from lobby.domain.errors import SettingsError
from lobby.domain.house import Area, House
from lobby.domain.names import AreaId, Language
from lobby.ui import systemd
from lobby.ui.background import Background
from lobby.ui.exits import exit_code
from lobby.ui.journal import JournalSignal
from lobby.ui.program import Program, log_to_stderr
from monitor.area_calls import AreaCalls
from monitor.arguments import asked_for
from monitor.clock import HouseClock
from monitor.languages import LanguageRotation
from monitor.room import WaitingRoomModel, Workers
from monitor.screen.display import DisplayModel, DisplaySetup
from monitor.screen.highlights import HighlightSchedule
from monitor.screen.paint_log import PaintLog
from monitor.screen.presenter import CallPresenter
from monitor.screen.slides import SlidesModel
from monitor.voice.cache import voice_folder
from monitor.voice.reports import VoiceReports
from monitor.voice.voice import CallVoice, SilentVoice, Voice
from monitor.web.board_json import BoardPublisher
from monitor.web.server import BoardServer

log: Final = logging.getLogger(__name__)


def run(arguments: Sequence[str]) -> int:
    """Show and speak the calls of one area until told to stop; return the exit code."""
    asked = asked_for(arguments)
    settings = load(asked.config)
    log_to_stderr()
    program = Program("monitor", Path(__file__).parent)
    with ExitStack() as ends:
        lobby = ends.enter_context(open_lobby(settings))
        area = _area(lobby.house, asked)
        QGuiApplication.setDesktopFileName(f"lobby-monitor-{area.id}")
        workers = _workers(ends)
        display, clock = _display(settings.monitor, lobby.house, asked.part), HouseClock()
        presenter = CallPresenter(lobby.house, [display], _highlights(settings.monitor), clock)
        voice = _voice(settings, lobby.house, asked, ends)
        calls = AreaCalls(lobby.board, lobby.journal, area.id)
        room = WaitingRoomModel(
            calls, lobby.house, area, presenter, voice, workers=workers, clock=clock
        )
        journal = ends.enter_context(closing(JournalSignal(lobby.journal)))
        journal.moved.connect(room.poll)
        journal.away.connect(room.set_away)
        reports = VoiceReports(lobby.office, workers.board, f"monitor-{area.id}", voice)
        if is_silent(settings.voice):
            reports.report("")  # what was missed while sound was wanted is missed no more
        program.keep(room, display, reports, _languages(settings.monitor, program, room))
        if asked.serve:
            server = ends.enter_context(closing(BoardServer(*asked.serve)))
            program.keep(BoardPublisher(room, presenter, display, server.publish))
            _report_ready(server.address)
        else:
            slides = _slides(settings.monitor, presenter, display, ends)
            shown = {"room": room, "display": display, "slides": slides, "place": _place(asked)}
            program.keep(PaintLog(presenter, _open(program, shown, asked)))
        room.poll()
        return program.run()


def main() -> None:
    """Run as a program."""
    sys.exit(exit_code(run, sys.argv[1:]))


def _area(house: House, asked: Namespace) -> Area:
    area = asked.area or next(iter(house.areas))
    if area not in house.areas:
        known = ", ".join(house.areas)
        message = f"area {area!r} is not in the settings; known are: {known}"
        raise SettingsError(message, file=str(asked.config))
    return house.areas[AreaId(area)]


def _workers(ends: ExitStack) -> Workers:
    calls, board = (ends.enter_context(closing(Background(name))) for name in ("calls", "board"))
    return Workers(calls=calls, board=board)


def _display(monitor: MonitorSection, house: House, part: int) -> DisplayModel:
    setup = DisplaySetup(
        diagonal=monitor.diagonal, seat=monitor.farthest_seat, rows=monitor.rows, part=part
    )
    return DisplayModel(setup, house.counters.values())


def _highlights(monitor: MonitorSection) -> HighlightSchedule:
    return HighlightSchedule(monitor.full_screen_for, monitor.fresh_for)


def _voice(settings: Settings, house: House, asked: Namespace, ends: ExitStack) -> Voice:
    if asked.silent or asked.serve or is_silent(settings.voice):
        return SilentVoice()
    if asked.record:
        asked.record.mkdir(parents=True, exist_ok=True)
    worker, loudspeaker = ends.enter_context(closing(Background("voice"))), Playback()
    manner = manner_from(settings.voice, house.opening.zone, asked.record)
    speaker = speaker_from(settings.voice, voice_folder())
    announcer = Announcer(speaker, loudspeaker, worker, manner)
    ends.callback(announcer.close)
    QTimer.singleShot(0, loudspeaker.probe)
    return CallVoice(announcer, house, tuple(map(Language, settings.voice.languages)))


def _slides(
    monitor: MonitorSection, presenter: CallPresenter, display: DisplayModel, ends: ExitStack
) -> SlidesModel:
    """Their folder may lie far away, so nothing else waits for it."""
    worker = ends.enter_context(closing(Background("slides")))
    return SlidesModel(
        Path(monitor.slides) if monitor.slides else None, presenter, [display], worker
    )


def _languages(
    monitor: MonitorSection, program: Program, room: WaitingRoomModel
) -> LanguageRotation:
    return LanguageRotation(tuple(map(Language, monitor.languages)), program.translations, room)


def _open(program: Program, shown: Mapping[str, object], asked: Namespace) -> QQuickWindow:
    geometry, windowed = asked.geometry, asked.windowed
    window = program.open("Monitor", "Main", shown, geometry=geometry, windowed=windowed)
    log.info("screen=%s size=%dx%d", window.screen().name(), window.width(), window.height())
    return window


def _place(asked: Namespace) -> int:
    """Which screen, from 0; the window takes the last one while there are not so many."""
    present = len(QGuiApplication.screens())
    if asked.screen > present:
        log.warning("screen=%d present=%d problem=missing", asked.screen, present)
    return int(asked.screen) - 1


def _report_ready(address: str) -> None:
    sys.stdout.write(f"{address}\n")
    sys.stdout.flush()
    systemd.notify("READY=1")


if __name__ == "__main__":
    main()
