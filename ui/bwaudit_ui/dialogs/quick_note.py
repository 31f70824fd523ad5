"""A confidential note that belongs to no question yet: write it, put it on a question later.

It closes with the notes. It must not keep a word once it is closed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bwaudit.foundation.errors import BwAuditError
from bwaudit.usecases import noting
from bwaudit_ui.dialogs.sheet import Sheet
from bwaudit_ui.presenters.note_text import NO_QUESTION, quick_note
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.fields import Field
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit_ui.presenters.session import AssessmentSession


class QuickNote(Sheet):
    """One new note, and the earlier ones that are on no question."""

    def __init__(self, session: AssessmentSession, parent: QWidget) -> None:
        super().__init__(parent, width=560)
        self.setObjectName("quick_note")
        self._session = session
        self._writing = quick_note(session)
        self.set_heading(self.tr("Note without a question"))
        said = self.tr("Confidential. It is saved while you type and is in no report. No names.")
        self.body.addWidget(Text(said, ink=Colour.INK2, wrap=True))
        self._text = GrowingText()
        self._text.set_confidential()
        self._text.setObjectName("quick_note_text")
        self._field = Field(self.tr("Note"), self._text)
        self.body.addWidget(self._field)
        self._earlier = QVBoxLayout()
        space(self._earlier, 0, 8)
        self.body.addLayout(self._earlier)
        self.body.addStretch(1)
        close = Button(self.tr("Close note"), ButtonKind.PRIMARY)
        close.setObjectName("quick_note_close")
        self.set_buttons(close)
        self._text.set_text(self._writing.begin())
        self._text.text_changed.connect(self._writing.type)
        self._writing.refused.connect(self._field.set_error)
        close.clicked.connect(self.accept)
        self.finished.connect(self._end)
        session.closed.connect(self.reject)
        session.notes_changed.connect(self._on_notes)
        self._list_earlier()
        self.begins_at = self._text

    def _list_earlier(self) -> None:
        session = self._session
        notes = noting.notes_of(session.assessment, NO_QUESTION)
        if notes:
            self._earlier.addWidget(Text(self.tr("Earlier notes"), TextRole.HEADING))
        number = session.question().number
        for note in notes:
            row = QWidget()
            lane = QHBoxLayout(row)
            space(lane, 0, 12)
            lane.addWidget(Text(note.text, wrap=True), 1)
            put = Button(self.tr("Put on {number}").format(number=number))
            put.clicked.connect(partial(self._put, note.id, note.text, row))
            lane.addWidget(put)
            self._earlier.addWidget(row)

    def _put(self, note: str, text: str, row: QWidget) -> None:
        """The note belongs to the question that is open from now on."""
        session = self._session
        try:
            noting.write(session.assessment, None, session.current_question, text)
            noting.remove(session.assessment, note)
        except BwAuditError as refused:
            self._field.set_error(spoken(refused).sentence)
            return
        row.hide()

    @Slot()
    def _on_notes(self) -> None:
        """The notes closed: nothing of this may stay on the screen."""
        if not self._session.workspace.notes_open:
            self.reject()

    @Slot()
    def _end(self) -> None:
        self._writing.commit()
        self._text.set_text("")
        self._text.document().clearUndoRedoStacks()
