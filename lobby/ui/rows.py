"""Lists as QML reads them: frozen dataclasses as rows, changed row by row so that nothing jumps."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import fields
from typing import Any, ClassVar, Final, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

_ROOT: Final = QModelIndex()
_FIRST_ROLE: Final = int(Qt.ItemDataRole.UserRole)


class ListRow(Protocol):
    """A frozen dataclass; the names of its fields are the roles that a delegate requires."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def key(self) -> Hashable:
        """What stays the same while the row changes or moves."""


R = TypeVar("R", bound=ListRow)


class DataclassListModel(QAbstractListModel, Generic[R]):
    """Rows of one kind, in the order in which they were last shown."""

    def __init__(self, kind: type[R], parent: QObject | None = None) -> None:
        """Take the roles from the fields of ``kind``; there are no rows yet."""
        super().__init__(parent)
        self._names = [field.name for field in fields(kind)]
        self._rows: list[R] = []

    def __iter__(self) -> Iterator[R]:
        """Go through the rows from top to bottom."""
        return iter(tuple(self._rows))

    def __len__(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def show(self, rows: Iterable[R]) -> None:
        """Become these rows, by the removals, moves, insertions and changes that it takes."""
        wanted = list(rows)
        self._drop_all_but({row.key for row in wanted})
        for place, row in enumerate(wanted):
            self._put(place, row)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """As Qt wants it: rows have no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """One field of one row."""
        if not index.isValid() or role < _FIRST_ROLE:
            return None
        return getattr(self._rows[index.row()], self._names[role - _FIRST_ROLE])

    def roleNames(self) -> dict[int, QByteArray]:
        """The names of the fields."""
        return {
            _FIRST_ROLE + place: QByteArray(name.encode()) for place, name in enumerate(self._names)
        }

    def _drop_all_but(self, keys: set[Hashable]) -> None:
        for place in reversed(range(len(self._rows))):
            if self._rows[place].key not in keys:
                self.beginRemoveRows(_ROOT, place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _put(self, place: int, row: R) -> None:
        old_place = self._find(row.key, place)
        if old_place is None:
            self.beginInsertRows(_ROOT, place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
        elif old_place > place:
            self.beginMoveRows(_ROOT, old_place, old_place, _ROOT, place)
            self._rows.insert(place, self._rows.pop(old_place))
            self.endMoveRows()
        if self._rows[place] != row:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place))

    def _find(self, key: Hashable, start: int) -> int | None:
        later = range(start, len(self._rows))
        return next((place for place in later if self._rows[place].key == key), None)
