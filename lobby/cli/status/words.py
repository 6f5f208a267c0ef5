"""What is wrong, in the caretaker's words: German, plain, and with what helps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lobby.domain.errors import LobbyError, Unavailable
from lobby.domain.mirror import UNREADABLE

_DEVICES: Final = {
    "printer": "Drucker",
    "camera": "Kamera",
    "scanner": "Scanner",
    "voice": "Ton",
    "read-aloud": "Vorlesen",
}
_PLACES: Final = {"kiosk": "Terminal", "monitor": "Monitor"}
_NO_ANSWER: Final = "Keine Antwort. Bitte aus- und einschalten."
_NOT_FOUND: Final = "Nicht gefunden. Bitte Kabel und Strom prüfen."
FAULTS: Final[Mapping[str, str]] = {
    "paper-out": "Das Papier ist leer. Bitte eine neue Rolle einlegen.",
    "cover-open": "Die Klappe ist offen. Bitte schließen, bis sie einrastet.",
    "cutter": "Papier ist verklemmt. Bitte ausschalten, Papier herausnehmen, einschalten.",
    "error": "Fehler gemeldet. Bitte kurz warten, dann aus- und einschalten.",
    "offline": "Auf „offline“ gestellt. Bitte einmal die Papiertaste drücken.",
    "silent": _NO_ANSWER,
    "stuck": _NO_ANSWER,
    "broken-off": _NOT_FOUND,
    "unreachable": _NOT_FOUND,
    "missing": _NOT_FOUND,
    "not-allowed": "Lobby darf das Gerät nicht benutzen. Bitte der Administration sagen.",
    "busy": "Druckt noch. Bitte einen Moment warten.",
    "unplugged": _NOT_FOUND,
    "stalled": "Das Bild steht still. Bitte den Stecker ziehen und wieder einstecken.",
    "covered": "Das Bild ist schwarz. Bitte die Linse reinigen oder aufdecken.",
    "no-sound": "Kein Lautsprecher. Bitte Kabel und Lautstärke prüfen.",
    "turned-down": "Der Lautsprecher ist am Rechner stumm gestellt. Bitte lauter stellen.",
    "no-voice": "Die Stimme fehlt. Bitte der Administration sagen.",
}
"""Every problem of a printer, a camera and a loudspeaker by its code."""

_KEY: Final = "Das Termin-System nimmt den Schlüssel nicht an. Bitte der Administration sagen."
_DISTURBED: Final = "Das Termin-System ist gestört. Es wird weiter gefragt."
_ADDRESS: Final = "Die Adresse des Termin-Systems stimmt nicht. Bitte der Administration sagen."
_NO_WAY: Final = "Keine Verbindung zum Termin-System. Bitte das Netzwerk prüfen."
SOURCES: Final[Mapping[str, str]] = {
    "unauthorised": _KEY,
    "forbidden": _KEY,
    "not-found": _ADDRESS,
    "redirected": _ADDRESS,
    "not-json": _ADDRESS,
    "bad-answer": _ADDRESS,
    "too-large": _ADDRESS,
    "refused": _ADDRESS,
    "conflict": _DISTURBED,
    "gone": _DISTURBED,
    "out-of-step": _DISTURBED,
    "rate-limited": _DISTURBED,
    "server-error": _DISTURBED,
    "unavailable": _DISTURBED,
    "half-answer": _DISTURBED,
    "offline": _NO_WAY,
    "timeout": _NO_WAY,
    "proxy": _NO_WAY,
    "certificate": "Das Zertifikat des Termin-Systems gilt nicht. Bitte der Administration sagen.",
    "no-calendar": _ADDRESS,
    "inner-address": "Das Termin-System nennt eine Adresse, die es nur von innen gibt."
    " Bitte der Administration sagen.",
    "stumbled": "Lobby versteht eine Antwort des Termin-Systems nicht. Die anderen laufen weiter."
    " Bitte der Administration sagen.",
    "hangs": "Eine Antwort des Termin-Systems nahm kein Ende. Es wird in fünf Minuten neu gefragt.",
    "no-list": "Eine Datei im Ordner ist keine Termin-Liste. Bitte der Administration sagen.",
    "too-slow": "Das Termin-System antwortet zu langsam. Bitte der Administration sagen."
    " Bis dahin bleiben die alten Termine.",
    "too-many-vanished": "Über die Hälfte der Termine ist plötzlich weg. Stimmt das? Bitte der"
    " Administration sagen. Bis dahin bleiben die alten Termine.",
}
"""Every problem of a booking system by its code."""

_DATABASE: Final = {
    "corrupted": "Die Datenbank ist beschädigt.",
    "disk-full": "Die Festplatte ist voll.",
    "disk-error": "Die Festplatte hat Fehler.",
    "read-only": "Die Datenbank lässt sich nur lesen.",
    "missing": "Die Datenbank ist nicht da.",
    "locked": "Ein Programm hält die Datenbank fest. Gleich geht es von selbst weiter.",
    "pooler-in-between": "Vor der Datenbank steht ein Verteiler, der Aufrufe verschluckt."
    " Bitte der Administration sagen.",
}


def device(code: str, place: str) -> str:
    """A device and where it stands: ``Drucker (Terminal)``."""
    kind, _, which = place.partition("-")
    where = f"{_PLACES.get(kind, kind)} {which}".rstrip() if kind in _PLACES else place
    return f"{_DEVICES.get(code, code)} ({where})"


def fault(code: str) -> str:
    """What is wrong with a device; a problem that nobody foresaw by its code."""
    return FAULTS.get(code, f"Gestört ({code}).")


def source_fault(code: str) -> str:
    """What is wrong with a booking system, or with single bookings of it."""
    kind, _, which = code.partition(": ")
    if kind == UNREADABLE:
        return f"Nicht lesbar und deshalb nicht dabei: {which}. Bitte der Administration sagen."
    return SOURCES.get(code, f"Störung ({code}).")


def outage(error: LobbyError) -> str:
    """Why nothing can be known."""
    if isinstance(error, Unavailable):
        return _DATABASE.get(error.problem, "Die Datenbank antwortet nicht.")
    return "Lobby ist nicht fertig eingerichtet."
