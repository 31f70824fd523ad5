"""What a person chose and the disk has not taken yet: it stands at its place until it is recorded.

It must not know a widget.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from bwaudit.foundation.errors import BwAuditError

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping

    from bwaudit_ui.presenters.writing import WritingSession

Value = TypeVar("Value")


class Choices(QObject):
    """The choices of one session. They outlive the pages: those are taken down for the exit
    meeting, and made anew they show what waits.

    Signals:
        changed(tuple[Hashable, ...]): other values stand at these places: they wait, or wait no
            longer because the rules do not accept them.
    """

    changed = Signal(object)

    def __init__(self, session: WritingSession) -> None:
        super().__init__(session)
        self._session = session
        self._waiting: dict[Hashable, tuple[Hashable, Any]] = {}
        session.write_forbidden.connect(self._drop_forbidden)

    def __len__(self) -> int:
        return len(self._waiting)

    def shown(self, place: Hashable, recorded: Value) -> Value:
        """What stands at a place: what waits for the disk, else what is recorded."""
        waiting = self._waiting.get(place)
        value: Value = recorded if waiting is None else waiting[1]
        return value

    def write(
        self, field: Hashable, values: Mapping[Hashable, Any], write: Callable[[], Any]
    ) -> bool:
        """Record what a person chose: these values at their places. True when it is durable.

        Of each `field` only the latest write waits: what must not take another's place needs a
        field of its own. Raises what the rules raise; then nothing waits.
        """

        def written() -> Any:
            given = write()
            self._drop(field)
            return given

        # Before it is tried: a refusal shows a band, and the page that makes room for it asks what
        # stands at its places.
        self._waiting.update({place: (field, value) for place, value in values.items()})
        try:
            if self._session.do(written, field=field):
                return True
        except BwAuditError:
            self._drop(field)
            raise
        self.changed.emit(tuple(values))
        return False

    def _drop(self, field: Hashable) -> tuple[Hashable, ...]:
        """What stands there is recorded, or will never be; gives its places."""
        places = tuple(place for place, (of, _) in self._waiting.items() if of == field)
        for place in places:
            del self._waiting[place]
        return places

    @Slot(object, object)
    def _drop_forbidden(self, field: Hashable, _problem: BwAuditError) -> None:
        if places := self._drop(field):
            self.changed.emit(places)
