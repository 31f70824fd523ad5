"""The left pane of the question workspace: words to filter by, filter chips, the question tree.

It must not record anything; it says which question a person wants.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from bwaudit_ui.models.question_filter import QuestionKind
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.chips import FilterChip, FilterRow
from bwaudit_ui.widgets.empty_state import EmptyState
from bwaudit_ui.widgets.fields import FilterInput
from bwaudit_ui.widgets.question_tree import QuestionTree
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Rule

if TYPE_CHECKING:
    from bwaudit_ui.presenters.question_list import QuestionList

_FILTER_MS = 120
_ALWAYS = (
    QuestionKind.ALL,
    QuestionKind.LEFT,
    QuestionKind.NON_COMPLIANT,
    QuestionKind.FLAGGED,
)
_IN_ORDER = (*_ALWAYS, *(kind for kind in QuestionKind if kind not in _ALWAYS))


class QuestionListPane(QFrame):
    """The question list.

    Signals:
        question_chosen(str): a person chose a question.
        close_wanted(): the drawer is to be closed; only where the pane is one.
    """

    question_chosen = Signal(str)
    close_wanted = Signal()

    def __init__(self, questions: QuestionList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "pane-start")
        self._questions = questions
        self.filter_box = FilterInput()
        self.filter_box.setObjectName("question_filter")
        self._chips = FilterRow()
        # Counts change with each answer; on a ground of their own nothing behind is painted.
        self._chips.setBackgroundRole(QPalette.ColorRole.Base)
        self._chips.setAutoFillBackground(True)
        for kind in _IN_ORDER:
            chip = self._chips.add(kind.value, FilterChip(""))
            chip.setObjectName(f"filter_{kind.value}")
        self.tree = QuestionTree(questions.filter)
        self.tree.setObjectName("question_tree")
        self._close = Button(kind=ButtonKind.GHOST, icon="x", name=self.tr("Close the list"))
        self._close.hide()
        self._empty = EmptyState("list-filter", "")
        self._show_all = self._empty.add_action(Button(self.tr("Show all")))
        self._show_all.setObjectName("show_all_questions")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_FILTER_MS)
        self._pause.timeout.connect(self._apply_text)
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        search = QHBoxLayout()
        space(search, 0, 4)
        search.addWidget(self.filter_box, 1)
        search.addWidget(self._close)
        head = QVBoxLayout()
        space(head, (12, 12, 12, 12), 12)
        head.addLayout(search)
        head.addWidget(self._chips)
        column = QVBoxLayout(self)
        space(column, 0, 0)
        column.addLayout(head)
        column.addWidget(Rule())
        column.addWidget(self._stack, 1)
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def _connect(self) -> None:
        self.filter_box.text_changed.connect(self._pause.start)
        self._chips.filter_chosen.connect(self._choose_kind)
        self._show_all.clicked.connect(self.show_all)
        self._close.clicked.connect(self.close_wanted)
        self.tree.question_chosen.connect(self.question_chosen)
        self._questions.counts_changed.connect(self._count)
        self._questions.filter.filter_changed.connect(self._on_filter)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.setAccessibleName(self.tr("Question list"))
        self.filter_box.setPlaceholderText(self.tr("Filter questions"))
        self.filter_box.setAccessibleName(self.tr("Filter questions"))
        self._show_all.set_words(self.tr("Show all"))
        self._close.set_words(self.tr("Close the list"))
        for kind, words in self._words().items():
            self._chips.chip(kind.value).set_words(words)
        self._count()

    def _words(self) -> dict[QuestionKind, str]:
        return {
            QuestionKind.ALL: self.tr("All"),
            QuestionKind.LEFT: self.tr("Left"),
            QuestionKind.NON_COMPLIANT: self.tr("NC", "short for non-compliant"),
            QuestionKind.FLAGGED: self.tr("Flagged"),
            QuestionKind.MINE: self.tr("Mine", "questions of the clusters given to me"),
            QuestionKind.COMPLIANT: self.tr("Compliant"),
            QuestionKind.NOT_APPLICABLE: self.tr("Not applicable"),
            QuestionKind.NOT_CHECKED: self.tr("Not checked"),
        }

    def set_drawer(self, drawer: bool) -> None:
        """Show a button that closes the list, where it lies over the question."""
        self._close.setVisible(drawer)

    def show_kind(self, kind: QuestionKind) -> None:
        """Filter by kind, without words."""
        self.filter_box.set_text("")
        self._questions.filter.set_text("")
        self._chips.choose(kind.value)
        self._choose_kind(kind.value)

    @Slot()
    def show_all(self) -> None:
        """Show every question again. The button that did it goes, and the list has the focus."""
        self.show_kind(QuestionKind.ALL)
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_question(self, question: str) -> None:
        """Make a question current in the tree."""
        self.tree.set_current(question)

    @Slot(str)
    def _choose_kind(self, key: str) -> None:
        self._questions.filter.set_kind(QuestionKind(key))
        self._count()

    @Slot()
    def _apply_text(self) -> None:
        self._questions.filter.set_text(self.filter_box.text())

    @Slot()
    def _on_filter(self) -> None:
        found = self._questions.filter.finds()
        self._empty.set_text(self._nothing())
        self._stack.setCurrentWidget(self.tree if found else self._empty)

    @Slot()
    def _count(self) -> None:
        """Counts on the chips. In a team "mine" is one; kinds beside these show only while they are
        chosen."""
        chosen = self._chips.chosen()
        for kind, count in self._questions.counts().items():
            chip = self._chips.chip(kind.value)
            chip.set_count(count)
            in_a_team = kind is QuestionKind.MINE and bool(count)
            chip.setVisible(kind in _ALWAYS or in_a_team or kind.value == chosen)

    def _nothing(self) -> str:
        if self.filter_box.text():
            return self.tr("No question has these words")
        sentences = {
            QuestionKind.LEFT: self.tr("No questions left"),
            QuestionKind.NON_COMPLIANT: self.tr("No non-compliant questions"),
            QuestionKind.FLAGGED: self.tr("No flagged questions"),
            QuestionKind.MINE: self.tr("No cluster is given to you"),
        }
        return sentences.get(self._questions.filter.kind(), self.tr("No questions of this kind"))
