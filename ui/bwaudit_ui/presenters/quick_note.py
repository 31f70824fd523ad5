"""A confidential note that belongs to no question yet, from the keys to the restricted store.

What the disk refuses waits with its session and stands in the sheet when it is opened again. It
must not put a word of it into a signal, a log or a message.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from bwaudit.usecases import noting
from bwaudit.usecases.workspace import Recorded
from bwaudit_ui.presenters.kept_text import KeptText
from bwaudit_ui.runtime.typing_timer import TypingTimer

if TYPE_CHECKING:
    from bwaudit_ui.presenters.session import AssessmentSession

NO_QUESTION: Final = ""


@dataclass(eq=False, slots=True)
class _Page:
    """Where text is written: into a note once it has one."""

    note: str | None = None


class QuickNoteText(QObject):
    """The note that is written, one at a time.

    Signals:
        refused(str): the sentence to show above the field; empty when there is none any more.
    """

    refused = Signal(str)

    def __init__(self, session: AssessmentSession) -> None:
        super().__init__(session)
        self._session = session
        self._page = _Page()
        self._typed: str | None = None
        self._kept = KeptText(session, self)
        self._timer = TypingTimer(self)
        self._timer.timeout.connect(self.commit)
        session.leaving.connect(self.commit)
        session.notes_changed.connect(self._on_notes)

    @classmethod
    def of(cls, session: AssessmentSession) -> QuickNoteText:
        """The one of a session: it lives as long, because what waits does."""
        found = session.findChild(cls)
        return found if isinstance(found, cls) else cls(session)

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
            page.note = noting.write(session.assessment, page.note, NO_QUESTION, text)
            return Recorded((), session.workspace.clock.now())

        self.refused.emit(self._kept.write(page, text, write))

    @Slot()
    def _on_notes(self) -> None:
        if not self._session.workspace.notes_open:
            self.commit()
