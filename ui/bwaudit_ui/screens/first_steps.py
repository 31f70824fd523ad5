"""Three cards after a device was set up: where to begin, how to find things, how to present.

They come once. What they say is in Help too, so nobody loses anything by skipping them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Slot

from bwaudit_ui.runtime.keymap import commands_in_force, shown
from bwaudit_ui.runtime.shortcuts import CommandId
from bwaudit_ui.widgets.pointing_card import PointingCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bwaudit_ui.screens.desk import Desk
    from bwaudit_ui.screens.home import HomeScreen

_STEPS = 3


class FirstSteps(QObject):
    """Shows the cards on a desk as soon as Home has read its list. Leaving Home ends them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._step = 0
        self._card: PointingCard | None = None
        once = Qt.ConnectionType.SingleShotConnection
        desk.home.listed.connect(self._begin, once)

    @Slot()
    def _begin(self) -> None:
        desk = self._desk
        if desk.pages.current != "home" or desk.preferences.settings.introduced:
            return
        self._card = PointingCard(desk)
        self._card.next_wanted.connect(self._go_on)
        self._card.skip_wanted.connect(self.end)
        desk.pages.page_shown.connect(self.end)
        self._show()

    @Slot()
    def _go_on(self) -> None:
        self._step += 1
        if self._step < _STEPS:
            self._show()
        else:
            self.end()

    @Slot()
    def end(self) -> None:
        """Close the cards for good."""
        card, self._card = self._card, None
        if card is None:
            return
        self._desk.preferences.set(introduced=True)
        had_focus = card.isAncestorOf(self._desk.window().focusWidget() or self._desk)
        card.hide()
        card.deleteLater()
        if had_focus and self._desk.pages.current == "home":
            self._home().first_step().setFocus(Qt.FocusReason.OtherFocusReason)

    def _home(self) -> HomeScreen:
        return cast("HomeScreen", self._desk.pages.page("home"))

    def _show(self) -> None:
        card = self._card
        if card is None:
            return
        target, title, words = self._cards()[self._step]
        last = self._step == _STEPS - 1
        onward, skip = (self.tr("Done"), "") if last else (self.tr("Next"), self.tr("Skip"))
        card.set_buttons(onward, skip)
        count = self.tr("{number} of {total}").format(number=self._step + 1, total=_STEPS)
        card.point_at(target, count, title, words)
        self._desk.messages.announce(f"{title}. {words}")

    def _cards(self) -> tuple[tuple[QWidget, str, str], ...]:
        top = self._desk.top
        present = next(part for part in (top.present, top.help, top.menu) if not part.isHidden())
        find = self.tr(
            "Type a number such as 7.42, a word, or what you want to do. Its key is {key}."
        )
        safely = self.tr(
            "When an assessment is open, Present safely stands in this bar. It closes the notes "
            "and shows only the findings. Its key is {key}."
        )
        return (
            (
                self._home().first_step(),
                self.tr("Begin here"),
                self.tr(
                    "Start an assessment. Next time, Continue stands here and leads back to "
                    "the question where you left."
                ),
            ),
            (top.search, self.tr("Find anything"), find.format(key=self._key(CommandId.SEARCH))),
            (
                present,
                self.tr("Show the screen to the factory"),
                safely.format(key=self._key(CommandId.PRESENT)),
            ),
        )

    def _key(self, command: CommandId) -> str:
        changed = self._desk.preferences.settings.keys
        keys = next(each.keys for each in commands_in_force(changed) if each.id is command)
        return shown(keys[0]) if keys else self.tr("not set")
