"""What happened, said once after it is durable. A listener never writes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bwaudit.assessment.fold import Key


@dataclass(frozen=True, slots=True)
class AssessmentChanged:
    """Fields of one assessment have new values. `origin` names the screen that caused it."""

    assessment: str
    keys: frozenset[Key]
    origin: str = ""


@dataclass(frozen=True, slots=True)
class NotesChanged:
    """Confidential notes were opened, closed or written."""

    assessment: str = ""


@dataclass(frozen=True, slots=True)
class OutboxChanged:
    """Something was queued, sent or receipted."""

    assessment: str = ""


@dataclass(frozen=True, slots=True)
class ReportIssued:
    """A report was read back and has its name."""

    assessment: str
    number: str


@dataclass(frozen=True, slots=True)
class Locked:
    """The store is closed and the keys are gone."""


Event = AssessmentChanged | NotesChanged | OutboxChanged | ReportIssued | Locked
Listener = Callable[[Event], None]


class Events:
    """Delivers each event to every listener, in the thread that wrote."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Add a listener; call what is returned to take it off."""
        self._listeners.append(listener)

        def leave() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return leave

    def publish(self, event: Event) -> None:
        for listener in tuple(self._listeners):
            listener(event)
