"""What is stored about whom, why, how long and who may see it: the annex for the staff council.

A test compares this list with the tables, so that no field is ever added in silence.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass
from typing import Final

from lobby.store.backup import KEEP_DAYS

_ONLY_DAY: Final = "bis Tagesende"
_DAYS: Final = "14 Tage"
_FOR_GOOD: Final = "dauerhaft, ohne Angaben zu Besuchenden"
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
        ("note", "Notiz für Kolleginnen und Kollegen", "Weiterleitung", _ONLY_DAY, _CLERKS),
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
        "past_key",
        ("hash", "Prüfwert eines vergangenen Codes", "Auskunft: vorbei", _DAYS, _NOBODY),
        ("day", "Tag, an dem er zuletzt galt", "Löschen nach Frist", _DAYS, _NOBODY),
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
        ("details", "Störung, Anlass eines Aufrufs", "Nachweis", _FOR_GOOD, _LOBBY),
    ),
    *_rows(
        "undo",
        ("seq", "Verweis auf den Eintrag", "Rückgängig", _ONLY_DAY, _LOBBY),
        ("ticket", "Verweis auf die Nummer", "Rückgängig", _ONLY_DAY, _LOBBY),
        ("counter", "Schalter, nie die Person", "Rückgängig", _ONLY_DAY, _LOBBY),
        ("before", "der Stand davor", "Rückgängig", _ONLY_DAY, _LOBBY),
    ),
    *_rows(
        "reason",
        ("seq", "Verweis auf den Eintrag", "Nachweis", _ONLY_DAY, _CLERKS),
        ("text", "Grund als Freitext, etwa für einen Vorrang", "Nachweis", _ONLY_DAY, _CLERKS),
    ),
    *_rows(
        "line",
        ("day", "Tag", "Suche der nächsten Nummer", _ONLY_DAY, _LOBBY),
        ("key", "Anliegen in einem Wort", "Suche der nächsten Nummer", _ONLY_DAY, _LOBBY),
        ("services", "Anliegen", "Suche der nächsten Nummer", _ONLY_DAY, _LOBBY),
        ("accessible", "braucht einen barrierefreien Schalter", "Schalterwahl", _ONLY_DAY, _LOBBY),
        ("counter", "weitergeleitet an Schalter", "Schalterwahl", _ONLY_DAY, _LOBBY),
    ),
    *_rows(
        "series",
        ("day", "Tag", "Zählung der Nummern", _FOR_GOOD, _LOBBY),
        ("series", "Buchstabe", "Zählung der Nummern", _FOR_GOOD, _LOBBY),
        ("last", "letzte Nummer", "Zählung der Nummern", _FOR_GOOD, _LOBBY),
    ),
    *_rows(
        "quota_added",
        ("day", "Tag", "Zählung der Wartemarken", _FOR_GOOD, _CLERKS),
        ("quota_group", "Kontingent", "Zählung der Wartemarken", _FOR_GOOD, _CLERKS),
        ("tokens", "zusätzliche Wartemarken", "Zählung der Wartemarken", _FOR_GOOD, _CLERKS),
    ),
    *_rows(
        "counter",
        ("id", "Schalter, nie die Person", "Aufruf", _UNTIL_CHANGED, _CLERKS),
        ("state", "offen, Pause oder zu", "Schalterwahl, Schätzung", _UNTIL_CHANGED, _CLERKS),
        ("since", "seit wann", "Schätzung", _UNTIL_CHANGED, _LOBBY),
    ),
    *_rows(
        "journal_end",
        ("id", "immer 1", "Reihenfolge der Einträge", _UNTIL_CHANGED, _LOBBY),
        ("seq", "Nummer des letzten Eintrags", "Reihenfolge der Einträge", _UNTIL_CHANGED, _LOBBY),
    ),
    *_rows(
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
    *_rows(
        "device",
        ("place", "Standort eines Geräts", "Störungen beheben", _UNTIL_CHANGED, _CLERKS),
        ("device", "Drucker, Scanner oder Lautsprecher", "Störungen", _UNTIL_CHANGED, _CLERKS),
        ("problem", "Störung", "Störungen beheben", _UNTIL_CHANGED, _CLERKS),
        ("since", "seit wann", "Störungen beheben", _UNTIL_CHANGED, _CLERKS),
    ),
    *_rows(
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
    sorted({one.table for one in KEPT if one.how_long in {_ONLY_DAY, _DAYS, _SOURCE}})
)
"""The tables in which something is erased."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What is kept outside the database, in the words of the annex."""

    place: str
    what: str
    how_long: str
    who: str


ELSEWHERE: Final = (
    Elsewhere(
        "Sicherungen",
        "die Datenbank, wie sie in diesem Augenblick war",
        f"{KEEP_DAYS} Tage; die neueste, bis es eine neuere gibt",
        _ADMIN,
    ),
    Elsewhere(
        "Protokoll eines PostgreSQL-Servers",
        "jede Änderung, auch von Angaben, die schon gelöscht sind",
        "bis der Server es überschreibt; Kopien davon so lange, wie sein Betreiber es festlegt",
        _ADMIN,
    ),
    Elsewhere(
        "Systemprotokoll (journald)",
        "Ablauf und Störungen; keine Namen, keine Codes, keine Notizen",
        "wie im Betriebssystem eingestellt",
        _ADMIN,
    ),
    Elsewhere(
        "Ordner für Exportdateien, nur bei der Quelle „files“",
        "die Datei des Terminsystems, so wie sie geliefert wurde, auch mit Namen",
        "eine Woche in „done“ oder „failed“",
        _ADMIN,
    ),
    Elsewhere(
        "Zettel",
        "Nummer, Uhrzeit, Wartebereich, geschätzte Wartezeit, QR-Code, auf Wunsch die nötigen"
        " Unterlagen; kein Name",
        "gehört der Person, die ihn zieht; das Gerät behält keine Kopie",
        "wer den Zettel hat",
    ),
    Elsewhere(
        "Kamera", "ein Bild, in dem ein Code gesucht wird", "wird nie gespeichert", "niemand"
    ),
    Elsewhere("Ansagen", "Sätze mit Nummer und Schalter", "bis der Platz gebraucht wird", _ADMIN),
    Elsewhere(
        "Tagesliste auf Papier, nur wenn jemand sie druckt",
        "Nummern, Uhrzeiten, Anliegen; keine Namen",
        "am Tagesende vernichten",
        _CLERKS,
    ),
    Elsewhere(
        "Auswertung (lobby report)",
        "Zahlen des ganzen Hauses, ab 20 Fällen; offene Schalter erst ab 3 Schaltern",
        "so lange, wie das Haus es festlegt",
        "Leitung",
    ),
    Elsewhere(
        "Datei für die Fehlersuche (lobby doctor)",
        "Prüfungen und Versionen; nichts über Besuche",
        "nach der Fehlersuche löschen",
        _ADMIN,
    ),
)
"""Everything that holds something about a visit outside the tables, or could be thought to."""

_HEAD: Final = """# Anlage: gespeicherte Felder und Löschfristen

Kein Feld nennt Beschäftigte. Ausgewertet wird das ganze Haus, nie ein einzelner Schalter.
Namen von Besucherinnen und Besuchern werden nur gespeichert, wenn die Stadt es einschaltet.

Zu jedem Aufruf bleiben Schalter und Uhrzeit gespeichert, ebenso, wann ein Schalter offen war und
wann er Pause hatte. Die Schätzung der Wartezeit braucht sie genau; Listen früherer Tage nennen
Uhrzeiten nur auf fünf Minuten. Arbeitet an einem Schalter immer dieselbe Person, lässt sich aus der
Datenbank auf sie schließen. Deshalb gehört in die Dienstvereinbarung, wer die Datenbank und die
Sicherungen lesen darf, und dass niemand damit Leistung oder Verhalten prüft.
"""


def annex() -> str:
    """The list as Markdown, in German, ready to be printed."""
    return (
        f"{_HEAD}\n## In der Datenbank\n\n"
        + _table("Tabelle", "Feld", "Was", "Wozu", "Wie lange", "Wer sieht es")
        + "".join(map(_line, KEPT))
        + "\n## Außerhalb der Datenbank\n\n"
        + _table("Wo", "Was", "Wie lange", "Wer sieht es")
        + "".join(map(_line, ELSEWHERE))
    )


def _table(*heads: str) -> str:
    return f"| {' | '.join(heads)} |\n|{'---|' * len(heads)}\n"


def _line(one: Kept | Elsewhere) -> str:
    return f"| {' | '.join(astuple(one))} |\n"
