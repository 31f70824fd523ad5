"""The findings of an exit meeting as a list of finished words.

It must not read an assessment; rows are set from outside.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One finding. `sentence` says all of it, for assistive technology."""

    number: str
    label: str
    answered: bool
    sentence: str


class MeetingRole(IntEnum):
    """Roles beside Qt's own."""

    ROW = Qt.ItemDataRole.UserRole


class MeetingListModel(QAbstractListModel):
    """The rows, in the order of the meeting."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[MeetingRow, ...] = ()

    def set_rows(self, rows: Sequence[MeetingRow]) -> None:
        """Show other rows; where only words changed, the place in the list stays."""
        rows = tuple(rows)
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        for place, (old, new) in enumerate(zip(self._rows, rows, strict=True)):
            if old != new:
                self._rows = (*self._rows[:place], new, *self._rows[place + 1 :])
                self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.sentence
        return row if role == MeetingRole.ROW else None
