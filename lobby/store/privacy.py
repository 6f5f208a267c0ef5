"""What is stored about whom, why, how long and who may see it: the annex for the staff council.

A test compares this list with the tables, so that no field is ever added in silence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_ONLY_DAY: Final = "bis Tagesende"
_FOR_GOOD: Final = "dauerhaft (ohne Personenbezug)"
_SOURCE: Final = "bis der Termin vorbei und sein Ausgang zurückgemeldet ist"
_LOBBY: Final = "die Programme dieses Hauses"
_CLERKS: Final = "Schalter"
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


def _rows(table: str, *rows: tuple[str, str, str, str, str]) -> tuple[Kept, ...]:
    return tuple(Kept(table, *row) for row in rows)


KEPT: Final[tuple[Kept, ...]] = (
    *_rows(
        "ticket",
        ("id", "laufende Nummer", "Zuordnung", _FOR_GOOD, _LOBBY),
        ("day", "Tag", "Zuordnung", _FOR_GOOD, _LOBBY),
        ("number", "aufgerufene Nummer", "Aufruf", _FOR_GOOD, _ALL),
        ("services", "Anliegen", "Schalterwahl, Statistik", _FOR_GOOD, _CLERKS),
        ("persons", "Anzahl der Personen", "Zeitbedarf", _FOR_GOOD, _CLERKS),
        ("area", "Wartebereich", "Aufruf", _FOR_GOOD, _ALL),
        ("language", "gewählte Sprache", "Verständigung", _FOR_GOOD, _CLERKS),
        ("accessible", "braucht einen barrierefreien Schalter", "Schalterwahl", _FOR_GOOD, _CLERKS),
        ("urgent", "dringend", "Reihenfolge", _FOR_GOOD, _CLERKS),
        ("reserved_for", "weitergeleitet an Schalter", "Reihenfolge", _FOR_GOOD, _CLERKS),
        ("line", "Anliegen in einem Wort", "Suche der nächsten Nummer", _FOR_GOOD, _LOBBY),
        ("rank", "dringend in einer Zahl", "Suche der nächsten Nummer", _FOR_GOOD, _LOBBY),
        ("quota_group", "Kontingent", "Zählung der Wartemarken", _FOR_GOOD, _LOBBY),
        ("state", "Stand (wartet, aufgerufen …)", "Ablauf", _FOR_GOOD, _CLERKS),
        ("counter", "Schalter, nie die Person", "Aufruf", _FOR_GOOD, _ALL),
        ("booking", "Verweis auf den Termin", "Rückmeldung", _SOURCE, _LOBBY),
        ("slot", "Uhrzeit des Termins", "Reihenfolge, Statistik", _FOR_GOOD, _CLERKS),
        ("issued_at", "Ankunft", "Wartezeit", _FOR_GOOD, _CLERKS),
        ("waiting_since", "zählt als wartend seit", "Reihenfolge", _FOR_GOOD, _CLERKS),
        ("competes_from", "Termin zählt ab", "Reihenfolge", _FOR_GOOD, _CLERKS),
        ("first_called_at", "erster Aufruf", "Wartezeit", _FOR_GOOD, _LOBBY),
        ("called_at", "letzter Aufruf", "Anzeige", _FOR_GOOD, _ALL),
        ("calls", "Zahl der Aufrufe", "Nicht erschienen", _FOR_GOOD, _CLERKS),
        ("served_at", "am Schalter seit", "Zeitbedarf", _FOR_GOOD, _CLERKS),
        ("served_seconds", "Dauer am Schalter", "Schätzung, hausweit", _FOR_GOOD, _LOBBY),
        ("ended_at", "Ende", "Statistik", _FOR_GOOD, _LOBBY),
        ("promised_low", "zugesagte Wartezeit von", "Güte der Schätzung", _FOR_GOOD, _LOBBY),
        ("promised_high", "zugesagte Wartezeit bis", "Güte der Schätzung", _FOR_GOOD, _LOBBY),
        ("note", "Notiz an Kolleginnen und Kollegen", "Weiterleitung", _ONLY_DAY, _CLERKS),
        ("token", "Zufallstext im QR-Code des Zettels", "Zettel verloren", _ONLY_DAY, _LOBBY),
        ("press", "Kennung eines Tastendrucks", "kein doppelter Zettel", _ONLY_DAY, _LOBBY),
        ("version", "Zähler der Änderungen", "kein doppelter Aufruf", _FOR_GOOD, _LOBBY),
    ),
    *_rows(
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
    *_rows(
        "booking_key",
        ("hash", "Prüfwert von QR-Code oder Terminnummer", "Anmeldung", _ONLY_DAY, _NOBODY),
        ("booking", "Verweis auf den Termin", "Anmeldung", _ONLY_DAY, _NOBODY),
    ),
    *_rows(
        "journal",
        ("seq", "laufende Nummer", "Nachweis", _FOR_GOOD, _LOBBY),
        ("at", "Zeitpunkt", "Nachweis, Statistik", _FOR_GOOD, _LOBBY),
        ("day", "Tag", "Statistik", _FOR_GOOD, _LOBBY),
        ("kind", "was geschah", "Nachweis, Statistik", _FOR_GOOD, _LOBBY),
        ("ticket", "Verweis auf die Nummer", "Statistik", _FOR_GOOD, _LOBBY),
        ("number", "aufgerufene Nummer", "Ansage", _FOR_GOOD, _ALL),
        ("counter", "Schalter, nie die Person", "Ansage", _FOR_GOOD, _ALL),
        ("area", "Wartebereich", "Ansage", _FOR_GOOD, _ALL),
        ("version", "Zähler der Änderungen", "Rückgängig", _FOR_GOOD, _LOBBY),
        ("undoes", "nimmt zurück", "Rückgängig", _FOR_GOOD, _LOBBY),
        ("details", "Grund oder Gerätestörung, ohne Person", "Nachweis", _FOR_GOOD, _LOBBY),
    ),
    *_rows(
        "undo",
        ("seq", "Verweis auf den Eintrag", "Rückgängig", _ONLY_DAY, _LOBBY),
        ("ticket", "Verweis auf die Nummer", "Rückgängig", _ONLY_DAY, _LOBBY),
        ("counter", "Schalter, nie die Person", "Rückgängig", _ONLY_DAY, _LOBBY),
        ("before", "der Stand davor", "Rückgängig", _ONLY_DAY, _LOBBY),
    ),
)
"""Every field of the tables that hold something about a visit."""

PERSONAL: Final = tuple(sorted({one.table for one in KEPT if one.how_long != _FOR_GOOD}))
"""The tables in which something is erased."""

WITHOUT_VISITORS: Final = frozenset(
    {"line", "series", "quota_added", "counter", "journal_end", "switch", "device", "source"}
)
"""Tables that hold the state of the house and nothing about a visit."""


def annex() -> str:
    """The list as Markdown, in German, ready to be printed."""
    head = (
        "# Anlage: gespeicherte Felder und Löschfristen\n\n"
        "Kein Feld nennt Beschäftigte. Ausgewertet wird hausweit, nie je Schalter.\n"
        "Namen von Besucherinnen und Besuchern speichert nur, wer das ausdrücklich einschaltet.\n\n"
        "| Tabelle | Feld | Was | Wozu | Wie lange | Wer sieht es |\n|---|---|---|---|---|---|\n"
    )
    return head + "".join(
        f"| {one.table} | {one.field} | {one.what} | {one.why} | {one.how_long} | {one.who} |\n"
        for one in KEPT
    )
