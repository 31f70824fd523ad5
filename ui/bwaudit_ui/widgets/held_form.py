"""The fields of a form with a button that keeps it: what stands in them is held until it is
pressed.

It must not write anything but what is held.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from bwaudit_ui.widgets.chips import ChipRow, FilterRow
from bwaudit_ui.widgets.fields import LineInput
from bwaudit_ui.widgets.growing_text import GrowingText

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractContextManager

Input = LineInput | GrowingText | FilterRow | ChipRow


class Forms(Protocol):
    """Where forms are held, by name."""

    def texts(self, name: str) -> Mapping[str, str]: ...

    def type(self, name: str, texts: Mapping[str, str]) -> None: ...

    def forget(self, name: str) -> None: ...

    def decided(self, name: str, *, now: bool = False) -> AbstractContextManager[None]: ...


@dataclass(frozen=True, slots=True)
class Box:
    """One field: what stands in it, how to show that again, and what tells that it changed."""

    text: Callable[[], str]
    fill: Callable[[str], None]
    changed: SignalInstance


class HeldForm(QObject):
    """One form, from now on: its fields show what was typed before a lock, and hold what is typed.
    Lives as long as `parent`.

    Signals:
        changed(): a person changed one of its fields.
    """

    changed = Signal()

    def __init__(
        self, forms: Forms, name: str, inputs: Mapping[str, Input], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._forms = forms
        self._name = name
        self._boxes: dict[str, Box] = {}
        self._held = dict(forms.texts(name))
        for each, entry in inputs.items():
            self.add(each, box_of(entry))

    def add(self, name: str, box: Box) -> None:
        """Take one more field into the form."""
        self._boxes[name] = box
        if name in self._held:
            box.fill(self._held.pop(name))
        box.changed.connect(self.hold)
        box.changed.connect(self.changed)

    def remove(self, name: str) -> None:
        """A field is no longer there."""
        self._boxes.pop(name, None)

    @property
    def missing(self) -> tuple[str, ...]:
        """Names of fields that hold something and are not there yet."""
        return tuple(self._held)

    def decided(self, *, now: bool = False) -> AbstractContextManager[None]:
        """Its button was pressed: whatever is recorded in this block takes the form with it, so
        that it is not there again beside what was made of it. What is done `now` or not at all is
        not put off when the disk does not hold the form."""
        return self._forms.decided(self._name, now=now)

    def forget(self) -> None:
        """It was kept, or is not wanted."""
        self._held = {}
        self._forms.forget(self._name)

    @Slot()
    def hold(self) -> None:
        """Hold what stands in the fields now."""
        texts = {name: box.text() for name, box in self._boxes.items()}
        self._forms.type(self._name, {**self._held, **texts})


def box_of(entry: Input) -> Box:
    """What a form needs of a field."""
    if isinstance(entry, FilterRow):

        def choose(key: str) -> None:
            if key in entry.all_keys():
                entry.choose(key)

        return Box(entry.chosen, choose, entry.filter_chosen)
    if isinstance(entry, ChipRow):
        return Box(
            lambda: "\n".join(sorted(entry.chosen())),
            lambda text: entry.set_chosen(text.split("\n")),
            entry.chosen_changed,
        )
    return Box(entry.text, entry.set_text, entry.text_changed)
