"""Lists within every limit of bytes that would cost more room or time than they are worth."""

from __future__ import annotations

from io import BytesIO

import pytest
from openpyxl import Workbook

from sync.http import budget
from sync.http.budget import fetching
from sync.problems import MirrorUnavailable
from tests.sync.test_lists import HEAD, ROW, look

ROWS = {
    "rows": (f"{HEAD}\n" + "1\n" * 100_100, "more than 100000 rows"),
    "empty cells": (f"{HEAD}\n" + (";" * 200 + "\n") * 10_001, "more than 2000000 cells"),
    "commas": (f"{HEAD}\n" + ("," * 200 + "\n") * 10_001, "more than 2000000 cells"),
}
VALUES = {
    "objects": ("[" + "{}," * 400_001 + "{}]", "more than 400000 values"),
    "figures": ("[" + "0," * 2_000_001 + "0]", "more than 2000000 commas"),
    "rows": ("[" + "0," * 100_100 + "0]", "more than 100000 rows"),
}


@pytest.mark.parametrize("name", ROWS)
def test_a_list_of_too_many_parts_is_refused_as_such(folder, name):
    text, why = ROWS[name]

    with pytest.raises(MirrorUnavailable, match="too-large") as refused:
        look(folder, text)

    assert why in refused.value.detail


@pytest.mark.parametrize("name", VALUES)
def test_so_is_one_in_json_before_it_is_taken_apart(folder, name):
    text, why = VALUES[name]

    with pytest.raises(MirrorUnavailable, match="too-large") as refused:
        look(folder, text, "list.json")

    assert why in refused.value.detail


def a_workbook(*at):
    """A workbook with a figure far down on each of its sheets."""
    book = Workbook(write_only=False)
    for row in at:
        book.create_sheet().cell(row=row, column=1, value=1)
    packed = BytesIO()
    book.save(packed)
    return packed.getvalue()


def test_so_is_a_workbook_whose_rows_nobody_counts(folder):
    """What lies below the rows that are read would otherwise count as cancelled."""
    with pytest.raises(MirrorUnavailable, match="more than 100000 rows"):
        look(folder, a_workbook(150_000), "list.xlsx")


def test_reading_a_list_is_ended_when_it_costs_too_much(folder, monkeypatch):
    monkeypatch.setattr(budget, "MOST_CPU", 0.0)

    with fetching(), pytest.raises(MirrorUnavailable, match="too-slow"):
        look(folder, f"{HEAD}\n{ROW}\n" * 50)
