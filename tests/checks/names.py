"""A class has a name of its own, and the name says what it is rather than what it is like."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from tests.checks.tools import PACKAGES, ROOT, places, under

_MOST_SHARED: Final = 8
"""Per cent of the classes that may share their name; lower it as names go, down to 8."""
_GONE: Final[Mapping[str, str]] = {
    # modules
    "admission": "controller",
    "admitted": "done",
    "advice": "content",
    "aids": "settings",
    "arrivals": "gateway",
    "asking": "poll",
    "bell": "schedule",
    "at_counter": "counter",
    "calling": "transitions",
    "consistent": "cross_checks",
    "deeds": "undo_labels",
    "diagnosis": "errors",
    "dialogue": "session",
    "door": "booking_filter",
    "draws": "sampling",
    "entry": "api",
    "erasing": "scrubbing",
    "experience": "history_cache",
    "fronts": "servers",
    "greeting": "home",
    "guesses": "controller",
    "journey": "record",
    "lessons": "learning",
    "lettering": "text_raster",
    "locate": "toml_lines",
    "looking": "queries",
    "looks": "preferences",
    "meaning": "choice_summary",
    "mistakes": "messages",
    "morning": "scenario",
    "painted": "paint_log",
    "places": "office",
    "playing": "run",
    "presence": "idle",
    "pulse": "camera_watchdog",
    "reader": "screen_reader",
    "real_hall": "through_store",
    "redirects": "origin",
    "remains": "unfinished_job",
    "reported": "program_checks",
    "reviewing": "report",
    "rhythm": "schedule",
    "rule_hall": "rules_only",
    "set_aside": "manage_ticket",
    "shown": "answer",
    "sight": "camera_status",
    "stage": "presenter",
    "steer": "manage_office",
    "steering": "office",
    "steps": "content",
    "synthetic": "study",
    "together": "pipeline",
    "voices": "cache",
    "waiting": "priority",
    "witness": "observer",
    # classes
    "Admission": "CheckInController",
    "Admitted": "DoneModel",
    "Aids": "AccessibilitySettings",
    "Arrival": "CheckedIn",
    "Arrivals": "KioskGateway",
    "Asking": "CoalescedPoll",
    "Because": "PriorityReason",
    "Begun": "TransactionStart",
    "Bell": "WakeableSleep",
    "CallAnnouncer": "CallVoice",
    "Caller": "CallVoice",
    "Cast": "ViewModels",
    "Coming": "BookedArrival",
    "Deaf": "ReadOnlySource",
    "Desk": "CounterView",
    "DeviceUnavailable": "Unavailable",
    "Dialogue": "PrinterSession",
    "Door": "BookingFilter",
    "Expected": "PendingBooking",
    "Experience": "History",
    "Found": "ParsedBookings",
    "FirstToSpeak": "FallbackSpeaker",
    "Glance": "CounterSnapshot",
    "Greeting": "HomeModel",
    "Guesses": "RateLimit",
    "Hall": "DemoSystem",
    "Happened": "JournalRow",
    "Homebody": "NoRedirectSession",
    "Idle": "IdleModel",
    "Keypad": "KeypadModel",
    "Later": "FutureArrival",
    "Learned": "ServiceTimeStats",
    "Look": "BoardQuery",
    "Looks": "WindowPreferences",
    "Manner": "AnnouncementOptions",
    "Meaning": "ChoiceSummary",
    "News": "NewCalls",
    "Nobody": "SilentVoice",
    "NotSeen": "WaitTimeout",
    "Offer": "ServiceRow",
    "Orders": "StdinCommands",
    "Painted": "PaintLog",
    "Paper": "SlipJob",
    "Patience": "Timeouts",
    "Presence": "ActivityFilter",
    "Present": "Queued",
    "Reader": "ScreenReader",
    "RealHall": "ThroughStore",
    "Remains": "UnfinishedJob",
    "Rented": "TemporarySettings",
    "Review": "ReportFigures",
    "Reviewing": "Collector",
    "Rhythm": "PollSchedule",
    "RuleHall": "RulesOnly",
    "Senses": "Workers",
    "SetAside": "ManageTicket",
    "Showing": "VisibleCodes",
    "Shown": "AnswerModel",
    "Sight": "FrameResult",
    "Situation": "QueueSnapshot",
    "Staff": "StaffModel",
    "Stage": "CallPresenter",
    "Steer": "ManageOffice",
    "Surroundings": "LoadContext",
    "Taught": "HistoryCache",
    "Told": "JournalReader",
    "Tone": "Severity",
    "Tongue": "LanguageOption",
    "Trace": "ExpectedFact",
    "Turn": "Eligibility",
    "Visited": "TicketRow",
    "Visiting": "InService",
    "VisitorVoice": "ReadAloud",
    "WallClock": "ClockModel",
    "Watch": "ChangeFeed",
    "Way": "StepKind",
    "Wish": "TokenRequest",
    "Witness": "Observer",
}
"""Images that were given up, with the terms that took their place; none of them comes back."""

Place = tuple[Path, int]


def findings() -> Iterator[str]:
    """Name shared names if there are too many, and images that came back."""
    classes = _classes()
    yield from _shared(classes)
    for name, where in classes.items():
        for path, line in where:
            yield from _given_up(path, line, name)
    for package in PACKAGES:
        for path in under(package, ".py"):
            for name in {path.stem, path.parent.name}:
                yield from _given_up(path, 1, name)


def _classes() -> Mapping[str, list[Place]]:
    """By its name, where each class at the top of a module stands."""
    classes: dict[str, list[Place]] = defaultdict(list)
    for package in PACKAGES:
        for path in under(package, ".py"):
            for node in ast.parse(path.read_text()).body:
                if isinstance(node, ast.ClassDef):
                    classes[node.name].append((path, node.lineno))
    return classes


def _shared(classes: Mapping[str, list[Place]]) -> Iterator[str]:
    shared = {name: where for name, where in classes.items() if len(where) > 1}
    sharing, total = sum(map(len, shared.values())), sum(map(len, classes.values()))
    if 100 * sharing <= _MOST_SHARED * total:
        return
    yield f"{sharing} of {total} classes share their name, at most {_MOST_SHARED} % may"
    for name, where in sorted(shared.items(), key=lambda named: (-len(named[1]), named[0])):
        yield f"{name}: {', '.join(str(path.relative_to(ROOT)) for path, _ in where)}"


def _given_up(path: Path, line: int, name: str) -> Iterator[str]:
    if name in _GONE:
        yield from places(path, [line], f"{name} is an image, call it {_GONE[name]}")
