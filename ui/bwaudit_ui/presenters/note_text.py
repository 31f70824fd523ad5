"""Confidential notes, from the keys to the restricted store.

What the disk refuses waits with its session and stands in the field when it is opened again. It
must not put a word of it into a signal, a log or a message.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from bwaudit.usecases import advising, escalating, noting
from bwaudit.usecases.workspace import Recorded
from bwaudit_ui.presenters.typed_text import TypedText

if TYPE_CHECKING:
    from collections.abc import Callable

    from bwaudit_ui.presenters.factory import FactorySession
    from bwaudit_ui.presenters.kept_text import Kept
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.presenters.writing import WritingSession

NO_QUESTION: Final = ""


class NoteText(QObject):
    """The note about one thing, which its name says. It lives as long as its session, because what
    waits does. `record` writes a new note (None) or changes one, and gives its id.

    Signals:
        refused(str): the sentence to show above the field; empty when there is none any more.
    """

    refused = Signal(str)

    def __init__(
        self, session: WritingSession, about: str, record: Callable[[str | None, str], str]
    ) -> None:
        super().__init__(session)
        self.setObjectName(about)
        self._session = session
        self._record = record
        self._note: str | None = None
        self._text = TypedText(session, self)
        self._text.refused.connect(self._tell)
        self._text.cleared.connect(self._tell)
        session.notes_changed.connect(self._on_notes)

    @property
    def note(self) -> str | None:
        """The note that is being written, None while nothing of it is recorded."""
        return self._note

    def shown(self) -> Kept | None:
        """What stands in the field instead of what is recorded."""
        return self._text.shown(self)

    def begin(self, note: str | None = None, text: str = "") -> str:
        """Write on a note that holds this text, or begin one. Returns what stands in the field:
        that, or what was typed before and is not recorded."""
        kept = self.shown()
        if kept is None:
            self._note = note
            return text
        self.type(kept.text)  # it is tried again, also when the notes were closed meanwhile
        return kept.text

    @Slot(str)
    def type(self, text: str) -> None:
        """Take what stands in the note now; it is written when the keys rest. A note that is empty
        and was never written is none."""
        if self._note is None and not text.strip():
            self._text.forget(self)
            self._session.give_up(self)
            self.refused.emit("")
        else:
            self._text.type(self, text, partial(self._write, text))

    @Slot()
    def commit(self) -> None:
        """Write what was typed, now."""
        self._text.commit()

    def _write(self, text: str) -> Recorded:
        self._note = self._record(self._note, text)
        return Recorded((), self._session.workspace.clock.now())

    @Slot(object)
    def _tell(self, field: object) -> None:
        if field is self:
            kept = self.shown()
            self.refused.emit("" if kept is None else kept.problem)

    @Slot()
    def _on_notes(self) -> None:
        if not self._session.workspace.notes_open:
            self.commit()


def quick_note(session: AssessmentSession) -> NoteText:
    """The note without a question of a visit."""
    return question_note(session, NO_QUESTION)


def question_note(session: AssessmentSession, question: str) -> NoteText:
    """The note on a question."""
    visit = session.assessment
    return _known(session, f"note {question}") or NoteText(
        session,
        f"note {question}",
        lambda note, text: noting.write(visit, note, question, text),
    )


def urgent_note(session: AssessmentSession, run: str, question: str) -> NoteText:
    """The note of a run of the urgent procedure."""
    visit = session.assessment
    return _known(session, f"urgent {run}") or NoteText(
        session,
        f"urgent {run}",
        lambda note, text: escalating.write_note(visit, run, question, text, note),
    )


def advisor_note(session: FactorySession) -> NoteText:
    """The note of the advisor of a factory."""
    factory = session.factory
    return _known(session, "advice") or NoteText(
        session, "advice", lambda note, text: advising.write_private(factory, note, text)
    )


def _known(session: WritingSession, about: str) -> NoteText | None:
    return session.findChild(NoteText, about)
