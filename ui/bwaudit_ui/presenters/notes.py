"""Confidential notes of the question on screen: closed until somebody opens them, and soon again.

Their text is held here only until it is written, and lives nowhere but in the restricted store.
The box closes when the question changes and before the session ends; the box itself closes after
60 s without typing and when the window loses the focus. It must not put a word of a note into a
signal, a log or a message.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from bwaudit.foundation.errors import BwAuditError
from bwaudit.usecases import interviewing, noting
from bwaudit.usecases.workspace import Recorded
from bwaudit_ui.presenters.interview_text import says_word
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.runtime.typing_timer import TypingTimer

if TYPE_CHECKING:
    from bwaudit.assessment.notes import InterviewNote
    from bwaudit_ui.presenters.session import AssessmentSession


_log = logging.getLogger("bwaudit.desktop")


@dataclass(eq=False, slots=True)
class _Page:
    """Where text is written: on a question, into a note once it has one."""

    question: str
    note: str | None = None


class NotesPresenter(QObject):
    """The notes of one question: the latest is written on, earlier ones are only read.

    Signals:
        pin_wanted(): the store of the notes is closed; ask for the PIN, then call `open` again.
        opened(): the box is to be opened with `text`.
        box_closed(): the box is to be closed; nothing of its text may stay on screen.
        count_changed(): another number of notes, or the number is no longer known.
        write_refused(str): the sentence to show; what was typed is not accepted.
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
        self._page = _Page("")
        self._typed: str | None = None
        self._unwritten: dict[str, tuple[_Page, str]] = {}
        self._timer = TypingTimer(self)
        self._timer.timeout.connect(self.commit)
        session.question_changed.connect(self._on_question)
        session.notes_changed.connect(self._on_notes)
        session.leaving.connect(self.commit)
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
        if self._open and self._page.question in self._unwritten:
            return self._unwritten[self._page.question][1]
        notes = self._notes()
        return notes[-1].text if notes else ""

    @property
    def earlier(self) -> tuple[str, ...]:
        """Notes before it, only to be read; none while closed."""
        return tuple(each.text for each in self._notes() if each.id != self._page.note)

    @property
    def interviews(self) -> tuple[str, ...]:
        """What interviews say of the question, one line each; none while closed."""
        if not self._open or not self._session.workspace.notes_open:
            return ()
        found = interviewing.about(self._session.assessment, self._page.question)
        return tuple(f"{each.number} {says_word(says)}" for each, says in found)

    def _notes(self) -> tuple[InterviewNote, ...]:
        if not self._open or not self._session.workspace.notes_open:
            return ()
        return noting.notes_of(self._session.assessment, self._page.question)

    def open(self) -> None:
        """Open the box, asking for the PIN first where it was not given in this session."""
        if self._open:
            return
        if not self._session.workspace.notes_open:
            self.pin_wanted.emit()
            return
        self._open = True
        question = self._session.current_question
        self._page = _Page(question)
        if question in self._unwritten:
            self._page, self._typed = self._unwritten[question]
            self._timer.touch()
        elif notes := self._notes():
            self._page.note = notes[-1].id
        self.opened.emit()

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
        if self._open:
            self._typed = text
            self._timer.touch()

    @Slot()
    def commit(self) -> None:
        """Write what was typed, now; what the disk refuses waits with everything else. An empty
        note that was never written is passed over."""
        self._timer.stop()
        text, self._typed = self._typed, None
        page, session = self._page, self._session
        if text is None or (page.note is None and not text.strip()):
            return

        def write() -> Recorded:
            page.note = noting.write(session.assessment, page.note, page.question, text)
            self._unwritten.pop(page.question, None)
            return Recorded((), session.workspace.clock.now())

        try:
            if not session.do(write, field=page):
                self._unwritten[page.question] = page, text
        except BwAuditError as refused:
            _log.warning("a note was not written, %s", refused.code)
            self._typed = text
            self._unwritten[page.question] = page, text
            self.write_refused.emit(spoken(refused).sentence)

    @Slot()
    def _forget(self) -> None:
        self._timer.stop()
        self._typed = None
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
            self.commit()
            self._forget()
        self.count_changed.emit()
