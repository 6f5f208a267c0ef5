"""What is stored about whom, why, how long and who may see it: the annex for the staff council.

A test compares this list with the tables, so that no field is ever added in silence.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass
from typing import Final

from lobby.store.upkeep.backup import KEEP_DAYS
from lobby.store.upkeep.forgetting import KEPT_MONTHS
from lobby.store.upkeep.kept import KEPT, Kept

_ADMIN: Final = "Systemverwaltung"
_CLERKS: Final = "Schalter"


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
        "Freie Bereiche der Festplatte",
        "was in gelöschten Dateien stand: Zwischenstände der Datenbank, alte Sicherungen",
        "bis das Dateisystem den Platz wieder braucht; ohne Verschlüsselung lesbar",
        "wer die Festplatte hat",
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

## Grundlage und Empfänger

Grundlage ist die Wahrnehmung einer öffentlichen Aufgabe: Artikel 6 Absatz 1 Buchstabe e DSGVO mit
dem Datenschutzgesetz des Landes. Ob jemand keine Stufen steigen kann, sagt er selbst, wenn er es
möchte; die Angabe dient nur der Wahl des Schalters und endet mit dem Tag.

Empfänger außerhalb des Hauses ist allein das Terminsystem. Es bekommt zurück, was aus seinen
eigenen Terminen wurde. Niemand wartet das Programm aus der Ferne.

## Was ein Tag hinterlässt

Mit dem Tag enden Namen, Codes, Notizen, Sprache und der Wunsch nach einem Schalter ohne Stufen.
Uhrzeiten zu einer Nummer oder einem Schalter werden dann auf fünf Minuten gerundet; wie lange etwas
gedauert hat, bleibt. Nach {months} Monaten bleiben nur Summen eines Tages.

Zu jedem Aufruf bleibt bis dahin der Schalter gespeichert, ebenso, wann ein Schalter offen war und
wann er Pause hatte. Arbeitet an einem Schalter immer dieselbe Person, lässt sich aus der Datenbank
auf sie schließen. Deshalb gehört in die Dienstvereinbarung, wer die Datenbank und die Sicherungen
lesen darf, und dass niemand damit Leistung oder Verhalten prüft.
"""


def annex() -> str:
    """The list as Markdown, in German, ready to be printed."""
    return (
        f"{_HEAD.format(months=KEPT_MONTHS)}\n## In der Datenbank\n\n"
        + table_head("Tabelle", "Feld", "Was", "Wozu", "Wie lange", "Wer sieht es")
        + "".join(map(line, KEPT))
        + "\n## Außerhalb der Datenbank\n\n"
        + table_head("Wo", "Was", "Wie lange", "Wer sieht es")
        + "".join(map(line, ELSEWHERE))
    )


def table_head(*heads: str) -> str:
    """The head of a Markdown table."""
    return f"| {' | '.join(heads)} |\n|{'---|' * len(heads)}\n"


def line(row: Kept | Elsewhere) -> str:
    """One row of it."""
    return f"| {' | '.join(astuple(row))} |\n"
