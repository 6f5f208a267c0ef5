"""A whole terminal on a real lobby, for tests and pictures: only its devices are stand-ins."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta

from config.catalogue import usual_services
from config.settings import Settings
from hardware.printer import Printed, PrinterProblem, PrinterStatus, Slip
from hardware.voice.read_aloud import SOFTEST, STEP, USUAL
from kiosk.connections import connect_window
from kiosk.devices.ports import Devices
from kiosk.options import Branding, KioskOptions
from kiosk.pages.models import PageModels
from kiosk.terminal import Terminal
from kiosk.view_models import ViewModels, build
from lobby.domain.errors import Unavailable
from lobby.ui.background import inline
from tests.builders import NINE, Clock, a_counter, a_house, a_lobby, a_service
from tests.screens.kiosk.screen import Screen

ALL_LANGUAGES = ("de", "en", "fr", "tr", "uk", "ar", "pl", "ru")


@dataclass
class PaperTray:
    """A printer that keeps what it prints, or says why it does not."""

    problem: str = ""
    slips: list[Slip] = field(default_factory=list)

    def print_slip(self, slip):
        if self.problem:
            raise Unavailable("printer", self.problem)
        self.slips.append(slip)
        return Printed(confirmed=True)

    def status(self):
        return PrinterStatus(problem=PrinterProblem(self.problem) if self.problem else None)


@dataclass
class Whisper:
    """A voice that keeps what it says."""

    said: list[tuple[str, str]] = field(default_factory=list)
    speaking: bool = False
    stopped: int = 0
    volume: int = 0
    repeated: int = 0

    def say(self, text, language):
        self.said.append((text, language))

    def stop(self):
        self.stopped += 1
        self.speaking = False

    def repeat(self):
        self.repeated += 1

    def louder(self):
        self.volume += 1

    def softer(self):
        self.volume -= 1

    @property
    def percent(self):
        return max(SOFTEST, min(100, USUAL + STEP * self.volume))

    def reset(self):
        self.stop()
        self.volume = 0

    @property
    def words(self):
        """Everything said so far, as one text."""
        return " ".join(text for text, _ in self.said)


@dataclass
class Switch:
    """A camera of which only its switch matters."""

    on: bool = False

    def start(self):
        self.on = True

    def stop(self):
        self.on = False


@dataclass
class Stand:
    """What a test holds in its hands."""

    lobby: object
    clock: Clock
    models: ViewModels
    screen: Screen
    printer: PaperTray
    voice: Whisper
    camera: Switch

    @property
    def terminal(self) -> Terminal:
        return self.models.terminal

    @property
    def pages(self) -> PageModels:
        return self.models.pages

    @property
    def page(self):
        return self.screen.window.property("page")

    def pass_seconds(self, count):
        for _ in range(count):
            self.clock.now += timedelta(seconds=1)
            self.models.tick()
        self.screen.settle()

    def type_number(self, digits):
        for digit in digits:
            self.screen.touch(f"key{digit}")
        self.screen.touch("keyOk")


SERVICES = (
    a_service(
        "id-card",
        names={"de": "Personalausweis", "en": "ID card"},
        hints={"de": "beantragen oder abholen", "en": "apply or collect"},
        documents={
            "de": ("alter Ausweis", "biometrisches Foto"),
            "en": ("old ID card", "biometric photo"),
        },
        fee={"de": "37 Euro", "en": "37 euros"},
        minutes=10,
        minutes_per_person=8,
    ),
    a_service(
        "passport",
        names={"de": "Reisepass", "en": "Passport"},
        hints={"de": "beantragen oder abholen", "en": "apply or collect"},
        documents={
            "de": ("alter Reisepass", "biometrisches Foto"),
            "en": ("old passport", "biometric photo"),
        },
        minutes=12,
    ),
    a_service(
        "registration",
        names={"de": "Anmelden, Ummelden", "en": "Register an address"},
        hints={"de": "neue Adresse", "en": "new address"},
        minutes=15,
        minutes_per_person=5,
    ),
    a_service(
        "police-clearance",
        names={"de": "Führungszeugnis", "en": "Police clearance"},
        hints={"de": "mit Personalausweis", "en": "with your ID card"},
        minutes=8,
    ),
    a_service(
        "certification",
        names={"de": "Beglaubigung", "en": "Certified copy"},
        hints={"de": "Kopien und Unterschriften", "en": "copies and signatures"},
        documents={"de": ("Original der Urkunde",), "en": ("the original document",)},
        minutes=10,
    ),
    a_service(
        "certificate",
        names={"de": "Melde\u00adbescheinigung", "en": "Proof of residence"},
        hints={"de": "sofort zum Mitnehmen", "en": "to take away at once"},
        minutes=5,
    ),
    a_service(
        "lost-property",
        names={"de": "Fundbüro", "en": "Lost property"},
        hints={"de": "Verlorenes und Gefundenes", "en": "lost and found"},
        minutes=5,
    ),
    a_service(
        "other",
        names={"de": "Etwas anderes", "en": "Something else"},
        hints={"de": "wir helfen Ihnen", "en": "we will help you"},
        minutes=8,
    ),
)


def a_town_hall(**given):
    offered = [service.id for service in SERVICES]
    counters = (a_counter("1", offered), a_counter("2", offered, accessible=True))
    return a_house(counters, SERVICES, **given)


def a_large_town_hall():
    """Every usual service, at one counter."""
    services = [{"id": name} for name in usual_services()]
    counters = [{"id": "1", "services": list(usual_services()), "accessible": True}]
    return Settings.model_validate({"services": services, "counters": counters}).house()


OWN_TRAY = object()
"""A printer of the test's own; nothing is a terminal without one."""


@contextmanager
def a_terminal(
    url,
    qtbot,
    *,
    house=None,
    now=NINE,
    size=(1080, 1920),
    languages=ALL_LANGUAGES,
    printer=OWN_TRAY,
    **given,
):
    """A terminal in front of a lobby on this database."""
    clock = Clock(now)
    with a_lobby(url, clock, house or a_town_hall()) as lobby:
        printer, voice, camera = (
            PaperTray() if printer is OWN_TRAY else printer,
            Whisper(),
            Switch(),
        )
        devices = Devices(printer=printer, printing=inline, camera=camera, voice=voice)
        options = KioskOptions(languages=languages, now=clock, **given)
        models = build(lobby.entrance, lobby.office, lobby.journal, inline, devices, options)
        branding = Branding(department="Bürgerbüro")
        screen = Screen("kiosk", "Kiosk", models.properties(branding), qtbot, size)
        connect_window(models, screen.window, screen.translations)
        models.tick()
        screen.settle()
        try:
            yield Stand(lobby, clock, models, screen, printer, voice, camera)
        finally:
            screen.close()
