"""What the portal stores about whom, why, how long and who may see it: the annex for the town.

A test compares this list with the tables, so that no column is ever added in silence.
"""

from __future__ import annotations

from typing import Final

from lobby.store.upkeep.kept import Kept, rows
from lobby.store.upkeep.privacy import Elsewhere, line, table_head
from portal.database_commands import KEEP_DAYS
from portal.domain.limits import BookingRules

_RULES: Final = BookingRules()
_EVENING: Final = f"{_RULES.erase_at:%H:%M} Uhr"
_DAY: Final = f"bis {_EVENING} am Tag des Termins, ohne Termin früher"
_UNCONFIRMED: Final = (_RULES.ask + _RULES.late).seconds // 60
_CANCELLED: Final = _RULES.kept_for_mail.days * 24
_KEPT: Final = "dauerhaft, ohne Verbindung zu einer Person"
_HELD: Final = "bis der Termin vorbei oder abgesagt ist; zur Probe gehalten: bis zum Ablauf"
_TODAY: Final = "bis zum Ende des Tages"
_CHANGED: Final = "bis zur nächsten Änderung"
_PROGRAM: Final = "das Terminportal"
_HOUSE: Final = "das Terminportal und die Programme des Hauses"
_ADMIN: Final = "Systemverwaltung"

KEPT: Final[tuple[Kept, ...]] = (
    *rows(
        "contact",
        ("booking", "Verweis auf den Termin", "Zuordnung", _DAY, _PROGRAM),
        ("email", "E-Mail-Adresse", "Bestätigung und Änderungen mitteilen", _DAY, _PROGRAM),
        ("phone", "Telefonnummer, nur bei Terminen am Telefon", "Anruf", _DAY, _PROGRAM),
        ("name", "Name, nur wenn die Stadt danach fragt", "gegen Handel", _DAY, _HOUSE),
        ("reminder", "Erinnerung gewünscht", "Erinnerung am Vortag", _DAY, _PROGRAM),
        ("address", "Prüfwert der E-Mail-Adresse", "Grenze je Adresse", _DAY, _PROGRAM),
    ),
    *rows(
        "booking",
        ("id", "laufende Nummer", "Zuordnung", _KEPT, _HOUSE),
        ("state", "Stand (angefragt, gebucht, abgesagt …)", "Ablauf", _KEPT, _HOUSE),
        ("resource", "Schalter, nie eine Person", "freie Zeiten", _KEPT, _HOUSE),
        ("starts_at", "Beginn", "Termin", _KEPT, _HOUSE),
        ("minutes", "Dauer", "Termin", _KEPT, _HOUSE),
        ("services", "Anliegen", "Termin, Unterlagen", _DAY, _HOUSE),
        ("persons", "Zahl der Personen", "Dauer", _KEPT, _HOUSE),
        ("channel", "im Rathaus oder am Telefon", "Termin", _KEPT, _HOUSE),
        ("language", "Sprache der Seiten und E-Mails", "Verständigung", _DAY, _HOUSE),
        ("accessible", "braucht einen Schalter ohne Stufen", "Schalterwahl", _DAY, _HOUSE),
        ("until", "bis wann die Zeit gehalten wird", "Ablauf", _KEPT, _PROGRAM),
        ("day", "Tag", "Termin", _KEPT, _HOUSE),
        ("number", "Nummer, die aufgerufen wird", "Aufruf", _KEPT, _HOUSE),
        ("made_by", "im Internet, am Telefon oder am Schalter gebucht", "Statistik", _KEPT, _HOUSE),
        ("made_at", "wann er gebucht wurde", "Fristen, Statistik", _KEPT, _PROGRAM),
        ("revision", "Zähler der Änderungen", "keine E-Mail doppelt", _KEPT, _HOUSE),
        ("address_changes", "wie oft die Adresse geändert wurde", "alte Links", _KEPT, _PROGRAM),
        ("cancelled_by", "von wem abgesagt: Bürger oder Stadt", "Ablauf", _KEPT, _HOUSE),
        ("erased", "ob gelöscht wurde, was zu einer Person führt", "Löschen", _KEPT, _PROGRAM),
        ("press", "Prüfwert eines Knopfdrucks", "nichts doppelt", _KEPT, _PROGRAM),
        ("changed", "Zähler der letzten Änderung", "Abgleich mit dem Haus", _KEPT, _PROGRAM),
    ),
    *rows(
        "occupancy",
        ("resource", "Schalter", "keine Zeit doppelt", _HELD, _PROGRAM),
        ("tick", "fünf Minuten, die vergeben sind", "keine Zeit doppelt", _HELD, _PROGRAM),
        ("booking", "Verweis auf den Termin", "keine Zeit doppelt", _HELD, _PROGRAM),
        ("until", "bis wann gehalten", "Ablauf", _HELD, _PROGRAM),
    ),
    *rows(
        "occupancy_day",
        ("resource", "Schalter", "freie Zeiten schnell finden", _KEPT, _PROGRAM),
        ("day", "Tag", "freie Zeiten schnell finden", _KEPT, _PROGRAM),
        ("changed", "Zähler der letzten Änderung", "freie Zeiten", _KEPT, _PROGRAM),
    ),
    *rows(
        "earlier_start",
        ("booking", "Verweis auf den Termin", "Abgleich mit dem Haus", _KEPT, _PROGRAM),
        ("starts_at", "frühere Zeit eines verschobenen Termins", "Abgleich", _KEPT, _PROGRAM),
    ),
    *rows(
        "told_outcome",
        ("id", "laufende Nummer", "Reihenfolge", _DAY, _PROGRAM),
        ("booking", "Verweis auf den Termin", "Zuordnung", _DAY, _PROGRAM),
        ("key", "Kennung der Meldung des Hauses", "nichts doppelt", _DAY, _PROGRAM),
        ("kind", "angekommen, aufgerufen, bedient, nicht gekommen", "Ablauf", _DAY, _PROGRAM),
        ("undoes", "welche Meldung zurückgenommen wird", "Ablauf", _DAY, _PROGRAM),
    ),
    *rows(
        "email_outbox",
        ("id", "laufende Nummer", "Zuordnung", _KEPT, _PROGRAM),
        ("booking", "Verweis auf den Termin", "keine E-Mail doppelt", _KEPT, _PROGRAM),
        ("kind", "Art der E-Mail, nie ihr Text", "keine E-Mail doppelt", _KEPT, _PROGRAM),
        ("revision", "zu welcher Änderung", "keine E-Mail doppelt", _KEPT, _PROGRAM),
        ("due_at", "wann sie fällig ist", "Versand", _KEPT, _PROGRAM),
        ("tries", "Zahl der Versuche", "Versand", _KEPT, _PROGRAM),
        ("next_try", "nächster Versuch", "Versand", _KEPT, _PROGRAM),
        ("sent_at", "wann sie abging", "Nachweis", _KEPT, _PROGRAM),
        ("problem", "Störung, ohne Adresse", "Störungen beheben", _KEPT, _ADMIN),
        (
            "was_at",
            "vorherige Zeit eines verschobenen Termins",
            "Inhalt der E-Mail",
            _KEPT,
            _PROGRAM,
        ),
        ("reason", "Grund einer Absage der Stadt, aus einer Liste", "Inhalt", _KEPT, _PROGRAM),
    ),
    *rows(
        "address",
        ("hmac", "Prüfwert einer E-Mail-Adresse", "Grenze je Adresse", _TODAY, _PROGRAM),
        ("day", "Tag", "Grenze je Adresse", _TODAY, _PROGRAM),
        ("asked", "Zahl der E-Mails ohne Antwort", "Grenze je Adresse", _TODAY, _PROGRAM),
    ),
    *rows(
        "closure",
        ("id", "laufende Nummer", "Zuordnung", _KEPT, _PROGRAM),
        ("resource", "Schalter, nie eine Person", "gesperrte Zeiten", _KEPT, _HOUSE),
        ("begins_at", "gesperrt von", "gesperrte Zeiten", _KEPT, _HOUSE),
        ("ends_at", "gesperrt bis", "gesperrte Zeiten", _KEPT, _HOUSE),
    ),
    *rows(
        "statistics",
        ("day", "Tag", "Auswertung", _KEPT, _ADMIN),
        ("service", "Anliegen", "Auswertung", _KEPT, _ADMIN),
        ("channel", "im Rathaus oder am Telefon", "Auswertung", _KEPT, _ADMIN),
        ("made_by", "im Internet, am Telefon oder am Schalter", "Auswertung", _KEPT, _ADMIN),
        ("lead_days", "Tage im Voraus", "Auswertung", _KEPT, _ADMIN),
        ("outcome", "gekommen, abgesagt, nicht erschienen", "Auswertung", _KEPT, _ADMIN),
        ("n", "Anzahl", "Auswertung", _KEPT, _ADMIN),
    ),
    *rows(
        "change_counter",
        ("id", "immer 1", "Reihenfolge", _CHANGED, _PROGRAM),
        ("n", "Zähler aller Änderungen", "Reihenfolge, Abgleich", _CHANGED, _PROGRAM),
    ),
    *rows(
        "switch",
        ("name", "Name eines Schalters im Programm", "Betrieb", _CHANGED, _PROGRAM),
        ("value", "Stand, zum Beispiel: Verkauf angehalten", "Betrieb", _CHANGED, _ADMIN),
    ),
)
"""Every column of every table."""

ELSEWHERE: Final = (
    Elsewhere(
        "Sicherungen",
        "die Datenbank, wie sie in diesem Augenblick war",
        f"{KEEP_DAYS} Tage; die neueste, bis es eine neuere gibt",
        _ADMIN,
    ),
    Elsewhere(
        "Freie Bereiche der Festplatte",
        "was in gelöschten Dateien stand",
        "bis das Dateisystem den Platz wieder braucht; ohne Verschlüsselung lesbar",
        "wer die Festplatte hat",
    ),
    Elsewhere(
        "Arbeitsspeicher",
        "Prüfwert der Netzadresse, um Massenabfragen zu bremsen",
        "höchstens eine Stunde; nie auf der Festplatte",
        "niemand",
    ),
    Elsewhere(
        "Systemprotokoll (journald)",
        "Ablauf und Störungen; keine Netzadresse, keine E-Mail-Adresse, kein Link",
        "wie im Betriebssystem eingestellt",
        _ADMIN,
    ),
    Elsewhere(
        "Webserver davor",
        "nach unserem Muster kein Zugriffsprotokoll; Störungen ohne Netzadresse nur, wenn die Stadt"
        " es so einstellt",
        "wie die Stadt es einstellt",
        _ADMIN,
    ),
    Elsewhere(
        "Mailserver der Stadt",
        "E-Mails mit Termin, Anliegen und Link; Absender, Empfänger und Uhrzeit",
        "wie die Stadt es einstellt",
        "Systemverwaltung des Mailservers",
    ),
    Elsewhere(
        "Browser",
        "keine Cookies, kein Speicher",
        "nichts",
        "niemand",
    ),
)
"""Everything that holds something about a booking outside the tables, or could be thought to."""

_HEAD: Final = f"""# Anlage zum Terminportal: gespeicherte Felder und Löschfristen

Für einen Termin genügt eine E-Mail-Adresse. Eine Telefonnummer fragt das Portal nur bei Terminen
am Telefon, einen Namen nur, wenn die Stadt es einschaltet. Es gibt kein Feld für Bemerkungen.
Kein Feld nennt Beschäftigte; ein Termin gehört zu einem Schalter, nie zu einer Person.

## Grundlage und Empfänger

Grundlage ist die Wahrnehmung einer öffentlichen Aufgabe: Artikel 6 Absatz 1 Buchstabe e DSGVO mit
dem Datenschutzgesetz des Landes. Die Erinnerung am Vortag ist freiwillig; wer sie möchte, kreuzt
sie an. Wer keine E-Mail-Adresse hat oder angeben will, bucht am Telefon oder am Schalter.

Empfänger ist das Rathaus: Es holt Nummer, Zeit, Anliegen und Zahl der Personen ab, nie eine
E-Mail-Adresse oder Telefonnummer, einen Namen nur, wenn die Stadt danach fragt. Niemand wartet das
Programm aus der Ferne. Links in E-Mails sind nirgends gespeichert; die Datenbank allein öffnet
keinen Termin.

## Wann gelöscht wird

Am Abend des Termins ({_EVENING}) enden E-Mail-Adresse, Telefonnummer, Name, Anliegen, Sprache und
der Wunsch nach einem Schalter ohne Stufen. Wer nicht bestätigt, wird {_UNCONFIRMED} Minuten nach
der Anfrage gelöscht; wer absagt, sobald die E-Mail darüber fort ist, höchstens {_CANCELLED} Stunden
später. Das Programm sieht jede Stunde nach. Es bleiben eine Zeile ohne Verbindung zu einer Person
und Zahlen des Tages. Sicherungen enden nach {KEEP_DAYS} Tagen.
"""


def annex() -> str:
    """The list as Markdown, in German, ready to be printed."""
    return (
        f"{_HEAD}\n## In der Datenbank\n\n"
        + table_head("Tabelle", "Feld", "Was", "Wozu", "Wie lange", "Wer sieht es")
        + "".join(map(line, KEPT))
        + "\n## Außerhalb der Datenbank\n\n"
        + table_head("Wo", "Was", "Wie lange", "Wer sieht es")
        + "".join(map(line, ELSEWHERE))
    )
