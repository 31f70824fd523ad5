"""Beside the loupe: "Which question?" with three suggestions, a search for any other, the caption.

It must not put a photo anywhere; it says which question was chosen.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from bwaudit_ui.runtime.i18n import joined
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.typed_field import show_typed
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.fields import Field, FilterInput
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.lines import StateLine
from bwaudit_ui.widgets.marks import mark_of
from bwaudit_ui.widgets.question_choice import QuestionChoice
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Rule, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from bwaudit_ui.presenters.photos import Photos, Suggestion

_MOST: Final = 5


class SortPanel(QFrame):
    """The side of the Photos page.

    Signals:
        question_chosen(str): the photo goes to this question.
        search_left(): the search was left without choosing.
        clock_wanted(): the time of a photo is wrong, and with it the clock of its camera.
    """

    question_chosen = Signal(str)
    search_left = Signal()
    clock_wanted = Signal()

    def __init__(self, presenter: Photos, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._evidence = ""
        self._shown: tuple[Suggestion, ...] = ()
        self._title = Text(role=TextRole.HEADING)
        self._when = Text(ink=Colour.INK2, wrap=True, tabular=True)
        self._when.setObjectName("sort_when")
        self.clock = Button(kind=ButtonKind.LINK, icon="clock", name="-")
        self.clock.setObjectName("camera_clock")
        self.clock.set_compact(False)
        self.choices = [QuestionChoice() for _ in range(_MOST)]
        self.search = FilterInput()
        self.search.setObjectName("find_question")
        self._now = Text(role=TextRole.CAPTION, ink=Colour.INK2, wrap=True)
        self.caption = GrowingText(least_lines=2)
        self.caption.setObjectName("sort_caption")
        self._caption_field = Field("-", self.caption)
        self._note = StateLine("info", "-", icon_ink=Colour.ACCENT, role=TextRole.CAPTION)
        column = QVBoxLayout(self)
        space(column, (16, 14, 16, 14), 10)
        column.addWidget(self._title)
        column.addWidget(self._when)
        for number, choice in enumerate(self.choices):
            choice.setObjectName(f"suggestion_{number + 1}")
            choice.clicked.connect(partial(self._choose, number))
            column.addWidget(choice)
        column.addWidget(self.search)
        column.addWidget(self._now)
        column.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(Rule())
        column.addWidget(self._caption_field)
        column.addStretch(1)
        column.addWidget(self._note)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.clock.clicked.connect(self.clock_wanted)
        self.search.text_changed.connect(self._show_choices)
        self.search.returnPressed.connect(partial(self._choose, 0))
        self.caption.text_changed.connect(self._on_typed)
        self.caption.left.connect(presenter.commit)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._title.setText(self.tr("Which question?"))
        self.clock.set_words(self.tr("Put the clock of the camera right"))
        self.search.setPlaceholderText(self.tr("Find another question"))
        self.search.setAccessibleName(self.tr("Find another question"))
        self._caption_field.set_label(self.tr("Caption in report"))
        self._note.set_text(self.tr("Files on the card are not changed or deleted."))

    def show_photo(self) -> None:
        """Another photo is in the loupe, or it changed."""
        one, presenter = self._presenter.current, self._presenter
        evidence = one.id if one is not None else ""
        if evidence != self._evidence:
            presenter.commit()
            self._evidence = evidence
            self.search.clear()
        if one is not None:
            show_typed(self._caption_field, presenter.typed_caption(evidence), one.caption)
        self.setEnabled(one is not None and not presenter.closed)
        self._when.setText(self._said_when())
        self.clock.setVisible(one is not None and bool(one.camera_id and one.taken_at))
        self._now.setText(self._said_now())
        self._now.setVisible(bool(self._now.text()))
        self._show_choices()

    def _said_when(self) -> str:
        one = self._presenter.current
        if one is None:
            return ""
        time = one.shot_at[11:16]
        if not time:
            return self.tr("No time in this photo. Used last:")
        if self._presenter.worked_on_then:
            said = self.tr("Taken at {time}. You were answering these questions then:")
        else:
            said = self.tr("Taken at {time}. Used last:")
        return said.format(time=time)

    def _said_now(self) -> str:
        one = self._presenter.current
        if one is None or not one.questions:
            return ""
        return self.tr("It is on {numbers} now").format(
            numbers=joined(self._presenter.numbers_of(one))
        )

    @Slot()
    def _show_choices(self) -> None:
        words = self.search.text()
        self._shown = self._presenter.find(words) if words.strip() else self._presenter.suggestions
        for number, choice in enumerate(self.choices):
            choice.setVisible(number < len(self._shown))
            if number < len(self._shown):
                each = self._shown[number]
                choice.show_question(
                    each.number,
                    each.label,
                    mark_of(each.judgement),
                    str(each.key) if each.key else "",
                    first=number == 0,
                )

    @Slot()
    def focus_search(self) -> None:
        """Look for any other question."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self, number: int) -> None:
        if number < len(self._shown):
            question = self._shown[number].question
            self.search.clear()
            self.question_chosen.emit(question)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        if self._evidence:
            self._presenter.describe(self._evidence, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.search_left.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # else the page would open the next photo as well
            return
        super().keyPressEvent(event)
