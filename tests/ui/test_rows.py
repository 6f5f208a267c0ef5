"""Lists change row by row, whatever they held before."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from lobby.ui.rows import DataclassListModel


@dataclass(frozen=True)
class Line:
    key: int
    text: str


LINES = st.lists(st.builds(Line, st.integers(0, 9), st.text(max_size=2)), unique_by=lambda x: x.key)


@given(before=LINES, after=LINES)
def test_any_list_becomes_any_other_by_proper_steps(before, after):
    rows = DataclassListModel(Line)
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)

    rows.show(before)
    rows.show(after)

    assert list(rows) == after
    assert tester.model() is rows


def test_the_fields_are_the_roles(qapp):
    rows = DataclassListModel(Line)
    rows.show([Line(1, "one")])

    roles = {bytes(name.data()).decode(): role for role, name in rows.roleNames().items()}

    assert rows.data(rows.index(0), roles["text"]) == "one"


def test_a_row_that_stays_is_not_made_again(qapp, qtbot):
    rows = DataclassListModel(Line)
    rows.show([Line(1, "one"), Line(2, "two")])

    with qtbot.waitSignal(rows.dataChanged), qtbot.assertNotEmitted(rows.rowsInserted):
        rows.show([Line(1, "one"), Line(2, "changed")])
