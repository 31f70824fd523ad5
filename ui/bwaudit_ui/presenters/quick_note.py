"""A new confidential note, from the keys to the restricted store.

What the disk refuses waits with its session and stands in the field when it is opened again. It
must not put a word of it into a signal, a log or a message.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from bwaudit.usecases import advising, noting
from bwaudit.usecases.workspace import Recorded
from bwaudit_ui.runtime.typing_timer import TypingTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from bwaudit_ui.presenters.factory import FactorySession
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.presenters.writing import WritingSession

NO_QUESTION: Final = ""


@dataclass(eq=False, slots=True)
class _Page:
    """Where text is written: into a note once it has one."""

    note: str | None = None


class NewNoteText(QObject):
    """The note that is written, one at a time. `record` writes a new note (None) or changes one,
    and gives its id.

    Signals:
        refused(str): the sentence to show above the field; empty when there is none any more.
    """

    refused = Signal(str)

    def __init__(self, session: WritingSession, record: Callable[[str | None, str], str]) -> None:
        super().__init__(session)
        self._session = session
        self._record = record
        self._page = _Page()
        self._typed: str | None = None
        self._kept = session.kept
        self._timer = TypingTimer(self)
        self._timer.timeout.connect(self.commit)
        session.leaving.connect(self.commit)
        session.notes_changed.connect(self._on_notes)

    @property
    def note(self) -> str | None:
        """The note that is being written, None while nothing of it is recorded."""
        return self._page.note

    def begin(self) -> str:
        """Begin a note. Returns what stands in it: what was typed before and is not recorded."""
        kept = self._kept.shown(self._page)
        if kept is None:
            self._page = _Page()
            return ""
        self.type(kept.text)  # it is tried again, also when the notes were closed meanwhile
        return kept.text

    def type(self, text: str) -> None:
        """Take what stands in the note now; it is written when the keys rest."""
        self._typed = text
        self._timer.touch()

    @Slot()
    def commit(self) -> None:
        """Write what was typed, now. An empty note that was never written is passed over."""
        self._timer.stop()
        text, self._typed = self._typed, None
        page, session = self._page, self._session
        if text is None or (page.note is None and not text.strip()):
            return

        def write() -> Recorded:
            page.note = self._record(page.note, text)
            return Recorded((), session.workspace.clock.now())

        self.refused.emit(self._kept.write(page, text, write))

    @Slot()
    def _on_notes(self) -> None:
        if not self._session.workspace.notes_open:
            self.commit()


def quick_note(session: AssessmentSession) -> NewNoteText:
    """The note without a question of a visit: it lives as long, because what waits does."""
    visit = session.assessment
    return session.findChild(NewNoteText) or NewNoteText(
        session, lambda note, text: noting.write(visit, note, NO_QUESTION, text)
    )


def advisor_note(session: FactorySession) -> NewNoteText:
    """The same of a factory: a note of its advisor."""
    factory = session.factory
    return session.findChild(NewNoteText) or NewNoteText(
        session, lambda note, text: advising.write_private(factory, note, text)
    )
