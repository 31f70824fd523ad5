"""Lines of the plan as a list of finished words. It must not read a store."""

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
class PlanRow:
    """One line, or with only a title a heading. `sentence` says all, for assistive technology;
    `state` is the status as the journal has it."""

    id: str
    title: str
    sentence: str
    about: str = ""
    action: str = ""
    has_action: bool = True
    who: str = ""
    due: str = ""
    late: str = ""
    status: str = ""
    state: str = ""
    photos: int = 0
    unsettled: str = ""

    @property
    def is_heading(self) -> bool:
        return not self.id


class PlanRole(IntEnum):
    """Roles beside Qt's own."""

    ROW = Qt.ItemDataRole.UserRole


class PlanListModel(QAbstractListModel):
    """The rows as they were set, headings among them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PlanRow, ...] = ()

    def set_groups(self, groups: Sequence[tuple[str, Sequence[PlanRow]]]) -> None:
        """Show lines under headings; an empty heading is left out."""
        rows: list[PlanRow] = []
        for heading, lines in groups:
            if heading:
                rows.append(PlanRow("", heading, heading))
            rows += lines
        if tuple(rows) != self._rows:
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()

    def row_of(self, line: str) -> int:
        """Where a line stands first, -1 when it is not shown."""
        return next((at for at, row in enumerate(self._rows) if row.id == line), -1)

    def line(self, index: Index) -> str:
        """The line at an index, empty for a heading."""
        return self._rows[index.row()].id if index.isValid() else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()].is_heading:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.sentence
        return row if role == PlanRole.ROW else None
