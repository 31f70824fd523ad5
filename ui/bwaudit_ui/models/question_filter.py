"""What the question list shows: a kind of question and words, over the question tree.

A proxy, so that selection survives and the tree stays simple. It must not change rows.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Signal

from bwaudit.foundation.text import searchable
from bwaudit_ui.models.question_tree import QuestionRow, QuestionTreeModel, TreeRole

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex


class QuestionKind(StrEnum):
    """What the question list can be narrowed to. Four are chips always, "mine" is one in a team,
    the others are links of Overview."""

    ALL = "all"
    LEFT = "left"
    FLAGGED = "flagged"
    MINE = "mine"
    COMPLIANT = "compliant"
    NON_COMPLIANT = "non_compliant"
    NOT_APPLICABLE = "not_applicable"
    NOT_CHECKED = "not_checked"


class QuestionFilter(QSortFilterProxyModel):
    """Shows the questions of a kind whose number, label, point or cluster has the words.

    The question `keep(id)` names stays visible even when it no longer fits, so that the row being
    answered does not vanish under the hands.

    Signals:
        filter_changed: the kind or the words are others.
    """

    filter_changed = Signal()

    def __init__(self, source: QuestionTreeModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tree = source
        self._kind = QuestionKind.ALL
        self._words: tuple[str, ...] = ()
        self._kept = ""
        self.setRecursiveFilteringEnabled(True)
        self.setSourceModel(source)

    def tree(self) -> QuestionTreeModel:
        """The model filtered."""
        return self._tree

    def kind(self) -> QuestionKind:
        """Kind shown."""
        return self._kind

    def is_narrowed(self) -> bool:
        """Tell whether anything is hidden by kind or words."""
        return self._kind is not QuestionKind.ALL or bool(self._words)

    def set_kind(self, kind: QuestionKind) -> None:
        """Show another kind."""
        if kind != self._kind:
            self.beginFilterChange()
            self._kind = kind
            self._refilter()

    def set_text(self, text: str) -> None:
        """Show only questions with all these words, whatever their case or accents."""
        words = tuple(searchable(text).split())
        if words != self._words:
            self.beginFilterChange()
            self._words = words
            self._refilter()

    def keep(self, question_id: str) -> None:
        """Keep this question visible until another one is kept; empty for none."""
        if question_id == self._kept:
            return
        if not self.is_narrowed():  # every row is shown whatever is kept
            self._kept = question_id
            return
        self.beginFilterChange()
        self._kept = question_id
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def shown_ids(self) -> list[str]:
        """Ids of the questions shown, in order."""
        all_shown = not self.is_narrowed()
        return [row.id for row in self._tree.questions() if all_shown or self._accepts(row)]

    def finds(self) -> bool:
        """Whether any question fits, the kept one aside when it does not."""
        return any(self._fits(row) for row in self._tree.questions())

    def index_of(self, question_id: str) -> QModelIndex:
        """Index of a question here, invalid if it is filtered out."""
        return self.mapFromSource(self._tree.index_of(question_id))

    def count(self, kind: QuestionKind) -> int:
        """How many questions are of a kind, without the words."""
        return sum(_is_of(row, kind) for row in self._tree.questions())

    def filterAcceptsRow(
        self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        index = self._tree.index(source_row, 0, source_parent)
        row = self._tree.data(index, TreeRole.ROW)
        return isinstance(row, QuestionRow) and self._accepts(row)

    def _accepts(self, row: QuestionRow) -> bool:
        """Asked of the rows themselves: a walk over a proxy of 262 rows takes 5 ms in Python."""
        return row.id == self._kept or self._fits(row)

    def _fits(self, row: QuestionRow) -> bool:
        return _is_of(row, self._kind) and self._has_words(row)

    def _has_words(self, row: QuestionRow) -> bool:
        if not self._words:
            return True
        point = self._tree.index_of(row.id).parent()
        above = (self._tree.data(place, TreeRole.ROW) for place in (point, point.parent()))
        names = " ".join(part.name for part in above)
        text = searchable(f"{row.number} {row.label} {names}")
        return all(word in text for word in self._words)

    def _refilter(self) -> None:
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)
        self.filter_changed.emit()


def _is_of(row: QuestionRow, kind: QuestionKind) -> bool:
    match kind:
        case QuestionKind.ALL:
            return True
        case QuestionKind.LEFT:
            return row.judgement is None
        case QuestionKind.FLAGGED:
            return row.flagged
        case QuestionKind.MINE:
            return row.mine
        case _:
            return row.judgement is not None and row.judgement.value == kind.value
