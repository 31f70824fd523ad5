"""Confidential notes of the question on screen: closed until somebody opens them, and soon again.

Their text is held here only until it is written, and lives nowhere but in the restricted store.
The box closes when the question changes and before the session ends; the box itself closes after
60 s without typing and when the window loses the focus. It must not put a word of a note into a
signal, a log or a message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from bwaudit.usecases import interviewing, noting
from bwaudit_ui.presenters.interview_text import says_word
from bwaudit_ui.presenters.note_text import NoteText, question_note

if TYPE_CHECKING:
    from bwaudit.assessment.notes import InterviewNote
    from bwaudit_ui.presenters.session import AssessmentSession


class NotesPresenter(QObject):
    """The notes of one question: the latest is written on, earlier ones are only read.

    Signals:
        pin_wanted(): the store of the notes is closed; ask for the PIN, then call `open` again.
        opened(): the box is to be opened with `text`.
        box_closed(): the box is to be closed; nothing of its text may stay on screen.
        count_changed(): another number of notes, or the number is no longer known.
        write_refused(str): the sentence to show; empty when what was typed is accepted.
    """

    pin_wanted = Signal()
    opened = Signal()
    box_closed = Signal()
    count_changed = Signal()
    write_refused = Signal(str)

    def __init__(self, session: AssessmentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._open = False
        self._question = ""
        self._writing: NoteText | None = None
        session.question_changed.connect(self._on_question)
        session.notes_changed.connect(self._on_notes)
        session.closed.connect(self._forget)

    @property
    def is_open(self) -> bool:
        """Whether the text of the notes is on screen."""
        return self._open

    @property
    def count(self) -> int | None:
        """Notes on the current question; None while the store is closed: nobody knows it then."""
        if not self._session.is_open:
            return None
        found = noting.how_many(self._session.assessment)
        return None if found is None else found[self._session.current_question]

    @property
    def text(self) -> str:
        """The note that is written on, also while the disk refuses it; empty while closed."""
        kept = self._writing.shown() if self._open and self._writing is not None else None
        if kept is not None:
            return kept.text
        notes = self._notes()
        return notes[-1].text if notes else ""

    @property
    def earlier(self) -> tuple[str, ...]:
        """Notes before it, only to be read; none while closed."""
        written = self._writing.note if self._writing is not None else None
        return tuple(each.text for each in self._notes() if each.id != written)

    @property
    def interviews(self) -> tuple[str, ...]:
        """What interviews say of the question, one line each; none while closed."""
        if not self._open or not self._session.workspace.notes_open:
            return ()
        found = interviewing.about(self._session.assessment, self._question)
        return tuple(f"{each.number} {says_word(says)}" for each, says in found)

    def _notes(self) -> tuple[InterviewNote, ...]:
        if not self._open or not self._session.workspace.notes_open:
            return ()
        return noting.notes_of(self._session.assessment, self._question)

    def open(self) -> None:
        """Open the box, asking for the PIN first where it was not given in this session."""
        if self._open:
            return
        if not self._session.workspace.notes_open:
            self.pin_wanted.emit()
            return
        self._open = True
        self._question = self._session.current_question
        self._write_on(question_note(self._session, self._question))
        self.opened.emit()

    def _write_on(self, writing: NoteText) -> None:
        if self._writing is not None:
            self._writing.refused.disconnect(self.write_refused)
        self._writing = writing
        writing.refused.connect(self.write_refused)
        notes = self._notes()
        writing.begin(notes[-1].id if notes else None)

    def toggle(self) -> None:
        """Open the box, or close it."""
        if self._open:
            self.close()
        else:
            self.open()

    @Slot()
    def close(self) -> None:
        """Write what was typed and close the box."""
        if self._open:
            self.commit()
            self._forget()

    def type(self, text: str) -> None:
        """Take what stands in the note now; it is written when the keys rest."""
        if self._open and self._writing is not None:
            self._writing.type(text)

    @Slot()
    def commit(self) -> None:
        """Write what was typed, now."""
        if self._writing is not None:
            self._writing.commit()

    @Slot()
    def _forget(self) -> None:
        if self._open:
            self._open = False
            self.box_closed.emit()

    @Slot(str)
    def _on_question(self, _question: str) -> None:
        self.close()
        self.count_changed.emit()

    @Slot()
    def _on_notes(self) -> None:
        if not self._session.workspace.notes_open:
            self._forget()
        self.count_changed.emit()
