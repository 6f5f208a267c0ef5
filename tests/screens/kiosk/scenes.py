"""What can be seen on the terminal, each reached as a visitor reaches it."""

from __future__ import annotations

from datetime import timedelta

from lobby.domain.booking import BookingStatus, Channel
from lobby.domain.opening import AdmissionMode
from tests.builders import NINE, a_booking, minutes, opening


def home(stand):
    """The first page, with some people waiting."""
    for key in range(6):
        stand.lobby.entrance.take_token(["id-card"], idempotency_key=str(key))
    stand.lobby.counter("1").open()
    stand.pages.home.refresh()


def scan(stand):
    stand.terminal.scan()


def number(stand):
    stand.terminal.number()
    for key in "4711-0":
        stand.terminal.type(key)


def services(stand):
    stand.terminal.services()


def services_chosen(stand):
    home(stand)
    stand.terminal.services()
    stand.pages.selection.toggle("id-card")
    stand.pages.selection.toggle("certification")
    stand.pages.selection.bring(2)


def checked_in(stand):
    mirrored(stand, starts=NINE + minutes(15))
    stand.terminal.checkIn("4711-038")


def checked_in_late(stand):
    mirrored(stand, starts=NINE - minutes(40))
    stand.terminal.checkIn("4711-038")


def token(stand):
    home(stand)
    stand.terminal.services()
    stand.pages.selection.toggle("passport")
    stand.terminal.printToken()


def token_without_slip(stand):
    stand.printer.problem = "paper-out"
    token(stand)


def called(stand):
    checked_in(stand)
    stand.terminal.finish()
    stand.lobby.counter("1").open()
    stand.lobby.counter("1").call_next()
    stand.terminal.checkIn("4711-038")


def not_today(stand):
    """Two services for which the day is too short, of which one still fits."""
    stand.lobby.counter("1").open()
    stand.clock.now = NINE + minutes(60 * 7 - 1)
    stand.pages.home.refresh()
    stand.terminal.services()
    for service in ("passport", "registration"):
        stand.pages.selection.toggle(service)
    stand.terminal.printToken()


def stopped(stand):
    stand.lobby.office.close_walk_ins(reason="staff-meeting")
    stand.pages.home.refresh()
    stand.terminal.services()


def already_in(stand):
    checked_in(stand)
    stand.terminal.finish()
    stand.terminal.checkIn("4711-038")


def too_early(stand):
    home(stand)
    mirrored(stand, starts=NINE + timedelta(hours=5))
    stand.terminal.checkIn("4711-038")


def other_day(stand):
    mirrored(stand, starts=NINE + timedelta(days=1))
    stand.terminal.checkIn("4711-038")


def cancelled(stand):
    mirrored(stand, status=BookingStatus.CANCELLED_BY_TOWN)
    stand.terminal.checkIn("4711-038")


def by_phone(stand):
    mirrored(stand, channel=Channel.PHONE)
    stand.terminal.checkIn("4711-038")


def elsewhere(stand):
    mirrored(stand, place="Bauamt, Markt 4")
    stand.terminal.checkIn("4711-038")


def unknown(stand):
    stand.terminal.checkIn("9999-999")


def no_tokens(stand):
    stand.lobby.office.close_walk_ins()
    stand.pages.home.refresh()
    stand.terminal.services()


def already_done(stand):
    checked_in(stand)
    stand.lobby.counter("1").open()
    stand.lobby.counter("1").call_next()
    stand.lobby.counter("1").serve()
    stand.lobby.counter("1").finish()
    stand.terminal.finish()
    stand.terminal.checkIn("4711-038")


def not_open(stand):
    mirrored(stand, starts=NINE + timedelta(hours=6))
    stand.clock.now = NINE + timedelta(hours=8)
    stand.terminal.checkIn("4711-038")


def closed(stand):
    stand.clock.now = NINE - timedelta(hours=2)
    stand.pages.home.refresh()


def guessed(stand):
    for number in range(6):
        stand.terminal.checkIn(f"guess-{number}")


def number_spoken(stand):
    stand.pages.aids.read(aloud=True)
    number(stand)


def staff_locked(stand):
    stand.terminal.askStaff()


def staff(stand):
    stand.pages.staff.report("camera", "covered")
    stand.pages.staff.report("read-aloud", "turned-down")
    stand.terminal.askStaff()
    for key in "2468":
        stand.terminal.type(key)
    stand.pages.staff.enter()


def help_wanted(stand):
    stand.terminal.askForHelp()


def broken(stand):
    stand.terminal.set_away(True)


def still_there(stand):
    number(stand)
    stand.pass_seconds(30)


def languages(stand):
    if not stand.screen.shows("languages"):
        stand.pages.aids.toggleLower()
    stand.screen.settle()
    stand.screen.touch("languages")


def everything_at_once(stand):
    """The largest text, read aloud, with all there is to touch on one page."""
    stand.pages.aids.read(aloud=True)
    services_chosen(stand)
    stand.pages.aids.enlarge()
    stand.pages.aids.enlarge()


ALL = (
    home,
    scan,
    number,
    services,
    services_chosen,
    checked_in,
    checked_in_late,
    token,
    token_without_slip,
    called,
    not_today,
    stopped,
    already_in,
    too_early,
    other_day,
    cancelled,
    by_phone,
    elsewhere,
    unknown,
    no_tokens,
    already_done,
    not_open,
    closed,
    guessed,
    number_spoken,
    staff_locked,
    staff,
    help_wanted,
    broken,
    still_there,
    languages,
)


APPOINTMENTS_ONLY = opening(AdmissionMode.APPOINTMENTS)


SOON = NINE + minutes(15)


def mirrored(stand, *, starts=SOON, **given):
    """Let the lobby know one booking, ``4711-038``."""
    ordinary = {"number": "4711-038", "code": "code-038", "services": ("id-card",)}
    stand.lobby.mirror.take_over("portal", [a_booking(at=starts, **(ordinary | given))])


def go_to(stand, page):
    """Let the next visitor come to this page, with a sheet or a question over it or without."""
    terminal = stand.terminal
    terminal.finish()
    match page:
        case "scan":
            terminal.scan()
        case "number":
            terminal.number()
        case "services":
            terminal.services()
        case "info":
            terminal.askForHelp()
        case "refused":
            terminal.checkIn("nobody-knows-this")
        case "done":
            stand.lobby.entrance.take_token(["passport"], idempotency_key="done")
            terminal.checkIn("A001")
        case "languages":
            stand.pages.aids.toggleLower()
            stand.screen.settle()
            stand.screen.touch("languages")
        case "still-there":
            still_there(stand)
    stand.screen.settle()
