"""The verb ``lobby report``."""

from __future__ import annotations

import csv
from datetime import datetime, timedelta
from pathlib import Path

import click

from lobby.cli.arguments import DAY
from lobby.cli.console import Console
from lobby.cli.report.sheets import Sheet, Sheets, shown
from lobby.cli.report.words import WORDS
from lobby.cli.verbs import Verb, pass_console
from lobby.domain.errors import Unavailable
from lobby.domain.names import Language
from lobby.store.engine import engine_for
from lobby.store.report import report_figures

_FOUR_WEEKS = timedelta(days=27)


@click.command(cls=Verb)
@click.option("--from", "begin", type=DAY, help="The first day; else four weeks before the last.")
@click.option("--to", "end", type=DAY, help="The last day; else yesterday.")
@click.option(
    "--out", "file", type=click.Path(path_type=Path, dir_okay=False), default=Path("report.html"),
    show_default=True, help="The page; its tables go beside it as CSV.",
)  # fmt: skip
@click.option(
    "--language", type=click.Choice(sorted(WORDS)), default="de", show_default=True,
    help="The language of the page.",
)  # fmt: skip
@pass_console
def report(
    console: Console, *, begin: datetime | None, end: datetime | None, file: Path, language: str
) -> None:
    """Write a period's figures for the head of the office: of the whole house, of no clerk."""
    from lobby.cli.report.page import page  # noqa: PLC0415 - matplotlib is slow to load

    settings = console.settings()
    last = end.date() if end else datetime.now(console.zone).date() - timedelta(days=1)
    first = begin.date() if begin else last - _FOUR_WEEKS
    if first > last:
        raise click.UsageError("--from is after --to")
    with engine_for(settings.database, settings.journal) as engine, engine.connect() as connection:
        figures = report_figures(connection, settings.house(), first, last)
    sheets = Sheets(figures, WORDS[language], settings.house(), Language(language))
    try:
        file.write_text(page(sheets), encoding="utf-8")
        written = [_csv(sheet, file, language) for sheet in sheets.all()]
    except OSError as error:
        raise Unavailable("report", "cannot-write", str(error)) from error
    console.show(figures, f"wrote {file} and {len(written)} tables beside it")


def _csv(sheet: Sheet, beside: Path, language: str) -> Path:
    file = beside.with_name(f"{beside.stem}-{sheet.name}.csv")
    with file.open("w", encoding="utf-8-sig", newline="") as engine_for:
        writer = csv.writer(engine_for, delimiter=";")
        writer.writerow(sheet.head)
        writer.writerows([shown(cell, language) for cell in row] for row in sheet.rows)
    return file
