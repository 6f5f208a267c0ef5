"""Every stored field: what it is for, how long it stays, who may see it; in the annex's words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from lobby.store.upkeep.forgetting import KEPT_MONTHS, PAST_DAYS

_ONLY_DAY: Final = "bis Tagesende"
_PAST: Final = f"{PAST_DAYS} Tage"
_FOR_GOOD: Final = f"{KEPT_MONTHS} Monate, danach nur als Summe des Tages"
_COARSE: Final = f"bis Tagesende genau, danach auf fünf Minuten; {KEPT_MONTHS} Monate"
_SUMS: Final = "dauerhaft; Summen eines Tages, nichts zu einzelnen Besuchen"
_SOURCE: Final = "bis der Termin vorbei und sein Ausgang zurückgemeldet ist"
_LOBBY: Final = "die Programme dieses Hauses"
_CLERKS: Final = "Schalter"
_ADMIN: Final = "Systemverwaltung"
_UNTIL_CHANGED: Final = "bis zur nächsten Änderung"
_NOBODY: Final = "niemand; nur zum Vergleich"
_ALL: Final = "Schalter, Wartebereich, Eingang"


@dataclass(frozen=True, slots=True)
class Kept:
    """One stored field, in the words of the annex."""

    table: str
    field: str
    what: str
    why: str
    how_long: str
    who: str


def rows(table: str, *fields: tuple[str, str, str, str, str]) -> tuple[Kept, ...]:
    """The fields of a table: its name, what it holds, why, how long, and who sees it."""
    return tuple(Kept(table, *field) for field in fields)


KEPT: Final[tuple[Kept, ...]] = (
    *rows(
        "ticket",
        ("id", "laufende Nummer", "Zuordnung", _FOR_GOOD, _LOBBY),
        ("day", "Tag", "Zuordnung", _FOR_GOOD, _LOBBY),
        ("number", "aufgerufene Nummer", "Aufruf", _FOR_GOOD, _ALL),
        ("services", "Anliegen", "Schalterwahl, Statistik", _FOR_GOOD, _CLERKS),
        ("persons", "Anzahl der Personen", "Zeitbedarf", _FOR_GOOD, _CLERKS),
        ("area", "Wartebereich", "Aufruf", _FOR_GOOD, _ALL),
        ("language", "gewählte Sprache", "Verständigung", _ONLY_DAY, _CLERKS),
        ("accessible", "braucht einen barrierefreien Schalter", "Schalterwahl", _ONLY_DAY, _CLERKS),
        ("urgent", "dringend", "Reihenfolge", _FOR_GOOD, _CLERKS),
        ("reserved_for", "weitergeleitet an Schalter", "Reihenfolge", _FOR_GOOD, _CLERKS),
        ("line", "Anliegen in einem Wort", "Suche der nächsten Nummer", _FOR_GOOD, _LOBBY),
        ("rank", "dringend in einer Zahl", "Suche der nächsten Nummer", _FOR_GOOD, _LOBBY),
        ("quota_group", "Kontingent", "Zählung der Wartemarken", _FOR_GOOD, _LOBBY),
        ("state", "Stand (wartet, aufgerufen …)", "Ablauf", _FOR_GOOD, _CLERKS),
        ("counter", "Schalter, nie die Person", "Aufruf", _FOR_GOOD, _ALL),
        ("booking", "Verweis auf den Termin", "Rückmeldung", _SOURCE, _LOBBY),
        ("slot", "Uhrzeit des Termins", "Reihenfolge, Statistik", _FOR_GOOD, _CLERKS),
        ("issued_at", "Ankunft", "Wartezeit", _COARSE, _CLERKS),
        ("waiting_since", "zählt als wartend seit", "Reihenfolge", _COARSE, _CLERKS),
        ("competes_from", "Termin zählt ab", "Reihenfolge", _COARSE, _CLERKS),
        ("first_called_at", "erster Aufruf", "Wartezeit", _COARSE, _LOBBY),
        ("called_at", "letzter Aufruf", "Anzeige", _COARSE, _ALL),
        ("calls", "Zahl der Aufrufe", "Nicht erschienen", _FOR_GOOD, _CLERKS),
        ("served_at", "am Schalter seit", "Zeitbedarf", _ONLY_DAY, _CLERKS),
        ("served_seconds", "Dauer am Schalter", "Schätzung, hausweit", _FOR_GOOD, _LOBBY),
        ("ended_at", "Ende", "Statistik", _COARSE, _LOBBY),
        ("promised_low", "zugesagte Wartezeit von", "Güte der Schätzung", _FOR_GOOD, _LOBBY),
        ("promised_high", "zugesagte Wartezeit bis", "Güte der Schätzung", _FOR_GOOD, _LOBBY),
        ("called_after", "Zeit von der Ankunft bis zum Aufruf", "Schätzung", _FOR_GOOD, _LOBBY),
        ("waited", "Wartezeit", "Statistik", _FOR_GOOD, _LOBBY),
        ("busy", "Zeit vom Aufruf bis zum Ende", "Schätzung", _FOR_GOOD, _LOBBY),
        ("version", "Zähler der Änderungen", "kein doppelter Aufruf", _FOR_GOOD, _LOBBY),
    ),
    *rows(
        "note",
        ("ticket", "Verweis auf die Nummer", "Weiterleitung", _ONLY_DAY, _CLERKS),
        ("text", "Notiz für Kolleginnen und Kollegen", "Weiterleitung", _ONLY_DAY, _CLERKS),
    ),
    *rows(
        "slip",
        ("ticket", "Verweis auf die Nummer", "Zettel verloren", _ONLY_DAY, _LOBBY),
        ("token", "Zufallstext im QR-Code des Zettels", "Zettel verloren", _ONLY_DAY, _LOBBY),
        ("press", "Kennung eines Tastendrucks", "kein doppelter Zettel", _ONLY_DAY, _LOBBY),
    ),
    *rows(
        "booking",
        ("id", "laufende Nummer", "Zuordnung", _SOURCE, _LOBBY),
        ("source", "Terminsystem", "Rückmeldung", _SOURCE, _LOBBY),
        ("external_id", "Kennung im Terminsystem", "Rückmeldung", _SOURCE, _LOBBY),
        ("starts_at", "Uhrzeit", "Anmeldung", _SOURCE, _CLERKS),
        ("minutes", "geplante Dauer", "Schätzung", _SOURCE, _CLERKS),
        ("services", "Anliegen", "Schalterwahl", _SOURCE, _CLERKS),
        ("number", "Terminnummer, wenn sie aufgerufen wird", "Aufruf", _ONLY_DAY, _ALL),
        ("persons", "Anzahl der Personen", "Zeitbedarf", _SOURCE, _CLERKS),
        ("channel", "vor Ort oder Telefon", "Anmeldung", _SOURCE, _CLERKS),
        ("language", "Sprache", "Verständigung", _SOURCE, _CLERKS),
        ("accessible", "braucht einen barrierefreien Schalter", "Schalterwahl", _SOURCE, _CLERKS),
        ("counter_hint", "gewünschter Schalter", "Hinweis", _SOURCE, _CLERKS),
        ("place", "anderes Gebäude", "Hinweis", _SOURCE, _ALL),
        ("status", "gebucht oder abgesagt", "Anmeldung", _SOURCE, _CLERKS),
        ("revision", "Stand im Terminsystem", "Abgleich", _SOURCE, _LOBBY),
        ("name", "Name, nur wenn die Stadt es einschaltet", "Ansprache", _ONLY_DAY, _CLERKS),
        ("ticket", "Verweis auf die Nummer", "Anmeldung nur einmal", _SOURCE, _LOBBY),
        ("phoned", "Telefontermin erledigt", "Tagesliste", _SOURCE, _CLERKS),
    ),
    *rows(
        "booking_key",
        ("hash", "Prüfwert von QR-Code oder Terminnummer", "Anmeldung", _ONLY_DAY, _NOBODY),
        ("booking", "Verweis auf den Termin", "Anmeldung", _ONLY_DAY, _NOBODY),
    ),
    *rows(
        "past_key",
        ("hash", "Prüfwert eines vergangenen Codes", "Auskunft: vorbei", _PAST, _NOBODY),
        ("day", "Tag, an dem er zuletzt galt", "Löschen nach Frist", _PAST, _NOBODY),
    ),
    *rows(
        "journal",
        ("seq", "laufende Nummer", "Nachweis", _FOR_GOOD, _LOBBY),
        ("at", "Zeitpunkt", "Nachweis, Statistik", _COARSE, _LOBBY),
        ("day", "Tag", "Statistik", _FOR_GOOD, _LOBBY),
        ("kind", "was geschah", "Nachweis, Statistik", _FOR_GOOD, _LOBBY),
        ("ticket", "Verweis auf die Nummer", "Statistik", _FOR_GOOD, _LOBBY),
        ("number", "aufgerufene Nummer", "Ansage", _FOR_GOOD, _ALL),
        ("counter", "Schalter, nie die Person", "Ansage", _FOR_GOOD, _ALL),
        ("area", "Wartebereich", "Ansage", _FOR_GOOD, _ALL),
        ("version", "Zähler der Änderungen", "Rückgängig", _FOR_GOOD, _LOBBY),
        ("undoes", "nimmt zurück", "Rückgängig", _FOR_GOOD, _LOBBY),
        ("details", "Störung, Anlass eines Aufrufs", "Nachweis", _FOR_GOOD, _LOBBY),
    ),
    *rows(
        "undo",
        ("seq", "Verweis auf den Eintrag", "Rückgängig", _ONLY_DAY, _LOBBY),
        ("ticket", "Verweis auf die Nummer", "Rückgängig", _ONLY_DAY, _LOBBY),
        ("counter", "Schalter, nie die Person", "Rückgängig", _ONLY_DAY, _LOBBY),
        ("before", "der Stand davor", "Rückgängig", _ONLY_DAY, _LOBBY),
    ),
    *rows(
        "reason",
        ("seq", "Verweis auf den Eintrag", "Nachweis", _ONLY_DAY, _CLERKS),
        ("text", "Grund als Freitext, etwa für einen Vorrang", "Nachweis", _ONLY_DAY, _CLERKS),
    ),
    *rows(
        "line",
        ("day", "Tag", "Suche der nächsten Nummer", _ONLY_DAY, _LOBBY),
        ("key", "Anliegen in einem Wort", "Suche der nächsten Nummer", _ONLY_DAY, _LOBBY),
        ("services", "Anliegen", "Suche der nächsten Nummer", _ONLY_DAY, _LOBBY),
        ("accessible", "braucht einen barrierefreien Schalter", "Schalterwahl", _ONLY_DAY, _LOBBY),
        ("counter", "weitergeleitet an Schalter", "Schalterwahl", _ONLY_DAY, _LOBBY),
    ),
    *rows(
        "day_sum",
        ("day", "Tag", "Statistik", _SUMS, _LOBBY),
        ("state", "wie die Besuche endeten", "Statistik", _SUMS, _LOBBY),
        ("booked", "mit oder ohne Termin", "Statistik", _SUMS, _LOBBY),
        ("tickets", "Zahl der Nummern", "Statistik", _SUMS, _LOBBY),
        ("waited", "Wartezeiten zusammen", "Statistik", _SUMS, _LOBBY),
        ("served", "Zeiten am Schalter zusammen", "Statistik", _SUMS, _LOBBY),
    ),
    *rows(
        "series",
        ("day", "Tag", "Zählung der Nummern", _FOR_GOOD, _LOBBY),
        ("series", "Buchstabe", "Zählung der Nummern", _FOR_GOOD, _LOBBY),
        ("last", "letzte Nummer", "Zählung der Nummern", _FOR_GOOD, _LOBBY),
    ),
    *rows(
        "quota_added",
        ("day", "Tag", "Zählung der Wartemarken", _FOR_GOOD, _CLERKS),
        ("quota_group", "Kontingent", "Zählung der Wartemarken", _FOR_GOOD, _CLERKS),
        ("tokens", "zusätzliche Wartemarken", "Zählung der Wartemarken", _FOR_GOOD, _CLERKS),
    ),
    *rows(
        "counter",
        ("id", "Schalter, nie die Person", "Aufruf", _UNTIL_CHANGED, _CLERKS),
        ("state", "offen, Pause oder zu", "Schalterwahl, Schätzung", _UNTIL_CHANGED, _CLERKS),
        ("since", "seit wann", "Schätzung", _UNTIL_CHANGED, _LOBBY),
    ),
    *rows(
        "journal_end",
        ("id", "immer 1", "Reihenfolge der Einträge", _UNTIL_CHANGED, _LOBBY),
        ("seq", "Nummer des letzten Eintrags", "Reihenfolge der Einträge", _UNTIL_CHANGED, _LOBBY),
    ),
    *rows(
        "switch",
        ("name", "Name eines Schalters im Programm", "Betrieb", _UNTIL_CHANGED, _LOBBY),
        (
            "value",
            "Stand; Aushang; Zusatz der Prüfwerte",
            "Betrieb",
            _UNTIL_CHANGED,
            _ALL,
        ),
    ),
    *rows(
        "device",
        ("place", "Standort eines Geräts", "Störungen beheben", _UNTIL_CHANGED, _CLERKS),
        ("device", "Drucker, Scanner oder Lautsprecher", "Störungen", _UNTIL_CHANGED, _CLERKS),
        ("problem", "Störung", "Störungen beheben", _UNTIL_CHANGED, _CLERKS),
        ("since", "seit wann", "Störungen beheben", _UNTIL_CHANGED, _CLERKS),
    ),
    *rows(
        "source",
        ("name", "Terminsystem", "Abgleich", _UNTIL_CHANGED, _CLERKS),
        ("cursor", "bis wohin gelesen ist", "Abgleich", _UNTIL_CHANGED, _LOBBY),
        ("mirrored_at", "letzter Abgleich", "Abgleich", _UNTIL_CHANGED, _CLERKS),
        ("problem", "Störung", "Störungen beheben", _UNTIL_CHANGED, _CLERKS),
        ("pushed", "bis wohin zurückgemeldet ist", "Rückmeldung", _UNTIL_CHANGED, _LOBBY),
        ("accepts_vanishing", "große Löschung bestätigt", "Abgleich", _UNTIL_CHANGED, _LOBBY),
    ),
)
"""Every field of every table."""

PERSONAL: Final = tuple(
    sorted({row.table for row in KEPT if row.how_long in {_ONLY_DAY, _PAST, _SOURCE, _COARSE}})
)
"""The tables in which something is erased."""
