"""Carries events of the use cases into the GUI thread, as one Qt signal.

Events are published in the thread that wrote; a signal that is emitted there reaches slots of the
GUI thread through its queue. It must not filter or translate them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from bwaudit.usecases.events import Event, Events


class Bridge(QObject):
    """Re-emits the events of one workspace.

    Signals:
        happened(Event): in the GUI thread, after the change is durable.
    """

    happened = Signal(object)
    _published = Signal(object)

    def __init__(self, events: Events, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._published.connect(self._pass_on)
        self._leave = events.subscribe(self._hear)
        # A bridge goes with its parent, which may be before the store says that it is closed.
        self.destroyed.connect(self._leave)

    def close(self) -> None:
        """Hear no more."""
        self._leave()

    def _hear(self, event: Event) -> None:
        self._published.emit(event)

    @Slot(object)
    def _pass_on(self, event: Event) -> None:
        self.happened.emit(event)
