"""What the frame says in passing: the message strip, with Undo, and the ends of long work.

What a page in front tells itself is not said twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from bwaudit_ui.presenters.sync_text import not_in_copy, nothing_sent, received
from bwaudit_ui.presenters.writing import Redo
from bwaudit_ui.runtime import announce as speech
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.widgets.messages import MessageStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from bwaudit.foundation.errors import BwAuditError
    from bwaudit.usecases.bundling import Saved
    from bwaudit.usecases.syncing import SendState
    from bwaudit_ui.presenters.syncing import Syncing
    from bwaudit_ui.screens.pages import Pages

_TELL_THEMSELVES = frozenset({"sync", "settings"})


class DeskMessages(QObject):
    """Says what happened at the bottom of `place`."""

    def __init__(
        self, place: QWidget, pages: Pages, syncing: Syncing, to_sync: Callable[[], object]
    ) -> None:
        super().__init__(place)
        self._pages = pages
        self._to_sync = to_sync
        self._syncing = syncing
        self._undo: Callable[[], object] | None = None
        self.strip = MessageStrip(place)
        self.strip.setObjectName("message_strip")
        self.strip.undo_wanted.connect(self._take_back)
        syncing.refused.connect(self._say_problem)
        syncing.copied.connect(self._say_copied)
        syncing.sent.connect(self._say_sent)
        syncing.letters_came.connect(self._say_letters)

    @Slot(str, object)
    def say(self, text: str, undo: Callable[[], object] | None = None, action: str = "") -> None:
        """Say a sentence, with Undo or Redo where there is a step to take, or another `action`. An
        empty one takes away what was said before."""
        if not text:
            self.forget()
            return
        self._undo = undo
        if isinstance(undo, Redo):
            action = self.tr("Redo")
        self.strip.show_message(text, undo=undo is not None, action=action)

    @Slot(str)
    def announce(self, text: str) -> None:
        """Say a sentence to screen readers only."""
        speech.announce(self.strip, text)

    def forget(self) -> None:
        """Offer no Undo any more: what it was about is closed."""
        self._undo = None
        self.strip.forget()

    @Slot(int)
    def _say_letters(self, new: int) -> None:
        """That head office wrote something; only while a page is in front that may say so."""
        if not new or not self._pages.current or self._pages.current in _TELL_THEMSELVES:
            return
        said = self.tr("Head office wrote about an assessment")
        self.say(said, self._to_sync, self.tr("Show"))

    @Slot()
    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()

    @Slot(object)
    def _say_problem(self, problem: BwAuditError) -> None:
        if self._pages.current not in _TELL_THEMSELVES:
            self.say(spoken(problem).sentence)

    @Slot(object)
    def _say_copied(self, saved: Saved) -> None:
        if self._pages.current in _TELL_THEMSELVES:
            return
        text = self.tr("A copy is saved as {name}")
        if self._syncing.has_unsaved:
            text = self.tr(
                "A copy is saved as {name}. Your last change is not in it: it is still being tried"
            )
        self.say(". ".join([text.format(name=saved.path.name), *not_in_copy(saved)]))

    @Slot(object, bool)
    def _say_sent(self, state: SendState, by_hand: bool) -> None:
        """How a send ended that a person asked for from another page, and on every page that there
        was nothing to send: nothing else would change."""
        if by_hand and state.problem is None and not self._syncing.has_moved:
            self.say(nothing_sent(state))
        elif by_hand and self._pages.current not in _TELL_THEMSELVES:
            said = spoken(state.problem).sentence if state.problem is not None else ""
            self.say(said or received(state, self._syncing.now()))
