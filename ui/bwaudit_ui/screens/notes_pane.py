"""The Notes part of the right pane: the confidential box, and earlier notes while it is open.

It must not keep a word of a note once the box is closed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bwaudit_ui.dialogs.notes_pin import ask_notes_pin
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.confidential import ConfidentialBox
from bwaudit_ui.widgets.lines import ProblemLine
from bwaudit_ui.widgets.spacing import SIDE_MARGINS, space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit_ui.presenters.notes import NotesPresenter
    from bwaudit_ui.presenters.session import AssessmentSession


class NotesPane(QWidget):
    """Confidential notes of the current question.

    Signals:
        box_closed(): the box was closed by a person, by time or by the question changing.
    """

    box_closed = Signal()

    def __init__(
        self, session: AssessmentSession, presenter: NotesPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._presenter = presenter
        self._waits_for_window = False
        self.box = ConfidentialBox()
        self.box.setObjectName("notes_box")
        self.box.editor().setObjectName("notes_text")
        self.box.open_button().setObjectName("open_notes")
        self._earlier_title = Text(role=TextRole.STRONG, ink=Colour.CONFIDENTIAL)
        self._earlier = Text(wrap=True)
        self._earlier.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._interviews_title = Text(role=TextRole.STRONG, ink=Colour.CONFIDENTIAL)
        self._interviews = Text(wrap=True)
        self._problem = ProblemLine()
        self._urgent = Button(kind=ButtonKind.LINK, icon="siren", name="-")
        self._urgent.set_compact(False)
        self._urgent.setObjectName("urgent_from_notes")
        column = QVBoxLayout(self)
        space(column, SIDE_MARGINS, 12)
        for part in (self.box, self._problem, self._earlier_title, self._earlier):
            column.addWidget(part)
        column.addWidget(self._interviews_title)
        column.addWidget(self._interviews)
        column.addWidget(self._urgent, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self._connect()
        self.retranslate()
        self._clear()

    def _connect(self) -> None:
        self.box.open_wanted.connect(self._presenter.open)
        self.box.text_changed.connect(self._presenter.type)
        self.box.editor().left.connect(self._presenter.commit)
        self.box.closed.connect(self._presenter.close)
        self._presenter.pin_wanted.connect(self._ask_pin)
        self._presenter.opened.connect(self._open)
        self._presenter.box_closed.connect(self._close)
        self._presenter.write_refused.connect(self._tell)
        self._urgent.clicked.connect(self._go_to_urgent)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._earlier_title.setText(self.tr("Earlier notes"))
        self._urgent.set_words(self.tr("Urgent procedure"))
        self._urgent.set_hint(self.tr("When a talk makes you suspect zero tolerance"))
        self._interviews_title.setText(self.tr("Interviews"))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and self._waits_for_window:
            self._waits_for_window = False
            QTimer.singleShot(0, self, self._presenter.open)
        return super().event(event)

    def set_note_count(self, count: int) -> None:
        """How many notes the box tells of."""
        self.box.set_count(count)

    @Slot()
    def _ask_pin(self) -> None:
        ask_notes_pin(self._session, self, self._open_when_active)

    def _open_when_active(self) -> None:
        """Open the box as soon as the window is back in front: it closes where it is not."""
        if self.isActiveWindow():
            self._presenter.open()
        else:
            self._waits_for_window = True
            self.window().activateWindow()

    @Slot()
    def _open(self) -> None:
        earlier = self._presenter.earlier
        self._earlier.setText("\n\n".join(earlier))
        self._earlier_title.setVisible(bool(earlier))
        self._earlier.setVisible(bool(earlier))
        interviews = self._presenter.interviews
        self._interviews.setText("\n".join(interviews))
        self._interviews_title.setVisible(bool(interviews))
        self._interviews.setVisible(bool(interviews))
        self.box.open_with(self._presenter.text)

    @Slot()
    def _close(self) -> None:
        self.box.close_box()
        self._clear()
        self.box_closed.emit()

    def _clear(self) -> None:
        self._earlier.clear()
        self._interviews.clear()
        for part in (self._earlier_title, self._earlier, self._problem):
            part.hide()
        self._interviews_title.hide()
        self._interviews.hide()

    @Slot()
    def _go_to_urgent(self) -> None:
        self._session.page_wanted.emit("urgent")

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        self._problem.set_text(sentence)
        self._problem.setVisible(bool(sentence))
