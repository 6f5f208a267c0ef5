"""The report as one HTML page that needs nothing else and prints well."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Final

from lobby.cli.report import pictures
from lobby.cli.report.sheets import Sheet, Sheets, shown
from lobby.cli.report.words import day

_STYLE: Final = """
body { font: 15px/1.5 Inter, "Noto Sans", sans-serif; color: #1b2733; max-width: 52rem;
       margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.9rem; margin-bottom: 0; } h2 { font-size: 1.25rem; margin: 2.2rem 0 .5rem; }
p.note { color: #4a5866; } figure { margin: 0 0 1rem; } svg { width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .6rem; border-bottom: 1px solid #d5dbe1; text-align: right;
         vertical-align: bottom; }
th:first-child, td:first-child { text-align: left; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; }
  section { break-inside: avoid; } @page { size: A4; margin: 18mm; } }
"""


def page(sheets: Sheets) -> str:
    """The whole page."""
    words, review = sheets.words, sheets.review
    begin, end = (day(bound, sheets.language) for bound in (review.begin, review.end))
    heading = f"{words['title']} {begin} {words['through']} {end}"
    sections = "\n".join(_sections(sheets))
    return f"""<!DOCTYPE html>
<html lang="{escape(sheets.language)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(sheets.house.name)}: {escape(heading)}</title><style>{_STYLE}</style></head>
<body><header><h1>{escape(sheets.house.name)}</h1><p>{escape(heading)}</p>
<p class="note">{escape(words["note"])}</p></header>
<main>{sections}</main></body></html>
"""


def _sections(sheets: Sheets) -> Iterator[str]:
    words, review = sheets.words, sheets.review
    drawn = {
        "hours": (pictures.hours(review, words), pictures.load(review, words)),
        "services": (pictures.services(sheets),) if review.durations else (),
        "promises": (pictures.promises(review, words),) if any(review.promises.values()) else (),
    }
    for sheet in sheets.all():
        title = words[sheet.name]
        figures = "".join(
            f'<figure role="img" aria-label="{escape(title)}">{picture}</figure>'
            for picture in drawn.get(sheet.name, ())
        )
        note = f'<p class="note">{escape(words["waits_note"])}</p>' if sheet.name == "waits" else ""
        table = _table(sheet, words["none"], sheets.language)
        yield f"<section><h2>{escape(title)}</h2>{note}{figures}{table}</section>"


def _table(sheet: Sheet, none: str, language: str) -> str:
    if not sheet.rows:
        return f"<p>{escape(none)}</p>"
    head = "".join(f'<th scope="col">{escape(column)}</th>' for column in sheet.head)
    rows = "".join(
        f"<tr>{''.join(f'<td>{escape(shown(cell, language))}</td>' for cell in row)}</tr>"
        for row in sheet.rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
