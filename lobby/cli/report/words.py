"""The words of the report, German and English."""

from __future__ import annotations

from datetime import date
from typing import Final

WORDS: Final[dict[str, dict[str, str]]] = {
    "de": {
        "title": "Bericht",
        "through": "bis",
        "note": "Alle Zahlen gelten für das ganze Haus, nie für einen Schalter. "
        "Zahlen aus weniger als 20 Fällen werden nicht gezeigt.",
        "overview": "Überblick",
        "tickets": "Nummern",
        "served": "bedient",
        "missed": "aufgerufen, nicht erschienen",
        "withdrawn": "gegangen oder gestrichen",
        "days": "Öffnungstage",
        "bookings": "Termine",
        "walk_ins": "ohne Termin",
        "booked": "gebuchte Termine",
        "came": "davon gekommen",
        "waits": "Wartezeiten in Minuten",
        "waits_note": "Termine: ab der gebuchten Zeit oder ab der Ankunft, was später ist.",
        "class": "Art",
        "cases": "Fälle",
        "mean": "Mittel",
        "half": "die Hälfte höchstens",
        "nine": "9 von 10 höchstens",
        "p99": "99 von 100 höchstens",
        "longest": "längste",
        "within": "höchstens 10 Minuten",
        "hours": "Über den Tag",
        "hour": "Uhrzeit",
        "arrivals": "Ankünfte am Tag",
        "open": "offene Schalter",
        "services": "Anliegen und Dauer in Minuten",
        "service": "Anliegen",
        "rare": "seltene Anliegen",
        "promises": "Versprochene und wirkliche Wartezeit",
        "inside": "wie versprochen",
        "longer": "länger als versprochen",
        "shorter": "kürzer als versprochen",
        "width": "Breite der Angabe",
        "error": "Abstand von der Mitte",
        "refused": "Nicht angenommen",
        "reason": "Grund",
        "times": "Anzahl",
        "outages": "Störungen",
        "what": "Was",
        "minutes": "Minuten",
        "wait": "Wartezeit (Minuten)",
        "none": "keine",
    },
    "en": {
        "title": "Report",
        "through": "to",
        "note": "All figures are those of the whole house, never of a counter. "
        "Figures from fewer than 20 cases are not shown.",
        "overview": "Overview",
        "tickets": "tickets",
        "served": "served",
        "missed": "called, did not come",
        "withdrawn": "left or withdrawn",
        "days": "days open",
        "bookings": "bookings",
        "walk_ins": "walk-ins",
        "booked": "bookings made",
        "came": "of these came",
        "waits": "Waits in minutes",
        "waits_note": "Bookings: from the booked time or the arrival, whichever is later.",
        "class": "class",
        "cases": "cases",
        "mean": "mean",
        "half": "half at most",
        "nine": "9 in 10 at most",
        "p99": "99 in 100 at most",
        "longest": "longest",
        "within": "within 10 minutes",
        "hours": "Over the day",
        "hour": "hour",
        "arrivals": "arrivals a day",
        "open": "open counters",
        "services": "Services and their minutes",
        "service": "service",
        "rare": "rare services",
        "promises": "Promised and real waits",
        "inside": "as promised",
        "longer": "longer than promised",
        "shorter": "shorter than promised",
        "width": "width of the range",
        "error": "distance from the middle",
        "refused": "Refused",
        "reason": "reason",
        "times": "times",
        "outages": "Outages",
        "what": "what",
        "minutes": "minutes",
        "wait": "wait (minutes)",
        "none": "none",
    },
}

REASONS: Final[dict[str, dict[str, str]]] = {
    "de": {
        "already-in": "schon angemeldet",
        "too-early": "zu früh",
        "other-day": "Termin an einem anderen Tag",
        "cancelled-by-citizen": "Termin vom Bürger abgesagt",
        "cancelled-by-town": "Termin von der Stadt abgesagt",
        "elsewhere": "anderes Gebäude",
        "by-phone": "Telefontermin",
        "unknown": "Code unbekannt",
        "already-done": "schon bedient",
        "not-open": "nicht mehr geöffnet",
        "closed-by-staff": "Ausgabe vom Haus geschlossen",
        "outside-hours": "außerhalb der Öffnungszeit",
        "appointments-only": "nur mit Termin",
        "quota-used-up": "Kontingent verbraucht",
        "no-counter": "kein Schalter bietet es an",
        "no-time-left": "die Zeit reicht heute nicht mehr",
        "day-is-full": "der Tag ist voll",
    },
    "en": {},
}
"""What a refusal is called; one that is missing is shown by its code."""


def day(moment: date, language: str) -> str:
    """A date as it is written in this language."""
    return f"{moment:%d.%m.%Y}" if language == "de" else moment.isoformat()


def decimal(figure: float, language: str) -> str:
    """One decimal, behind a comma or a point."""
    return f"{figure:.1f}".replace(".", "," if language == "de" else ".")
