"""Bands above the pages that stay until they are dealt with: a bad end, no room, a second screen.

Red is for a write that failed and has a band of its own. It must not decide when a band is due.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bwaudit_ui.runtime.announce import announce
from bwaudit_ui.runtime.scaling import WidthClass, width_class
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.cards import BandCard
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent


_TWO_VERBS = 28
"""Width in em from which two buttons stand beside each other."""


class Notice(BandCard):
    """One band.

    Signals:
        action_chosen(str): key of the button pressed.
    """

    action_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            Colour.WARNING, Colour.WARNING_SOFT, margins=(20, 8, 12, 8), spacing=6, parent=parent
        )
        self._words = Text(role=TextRole.STRONG, wrap=True)
        self._lane = QWidget()
        self._verbs = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._lane)
        space(self._verbs, 0, 8)
        self._buttons: dict[str, Button] = {}
        for part, across in (
            (self._lane, QSizePolicy.Policy.Preferred),
            (self, QSizePolicy.Policy.Expanding),
        ):
            policy = QSizePolicy(across, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            part.setSizePolicy(policy)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        space(self._row, 0, 10)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._lane)
        self.body.addLayout(self._row)

    def say(self, text: str, actions: Sequence[tuple[str, str]]) -> None:
        """Say a sentence, with what can be done about it."""
        self._words.setText(text)
        for key, verb in actions:
            if key not in self._buttons:
                button = self._buttons[key] = Button(verb)
                button.clicked.connect(self._tell)
                self._verbs.addWidget(button)
            self._buttons[key].set_words(verb)

    def text(self) -> str:
        """The sentence."""
        return self._words.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wide = width_class(self.width(), theme_of(self).scale)
        self._row.setDirection(across if wide >= WidthClass.NARROW else down)
        em = self.width() / theme_of(self).px(15)
        self._verbs.setDirection(across if em >= _TWO_VERBS else down)

    def button(self, key: str) -> Button:
        """Button of an action."""
        return self._buttons[key]

    @Slot()
    def _tell(self) -> None:
        for key, button in self._buttons.items():
            if button is self.sender():
                self.action_chosen.emit(key)


class Notices(QWidget):
    """All bands, one below the other; nothing while there is none.

    Signals:
        action_chosen(str, str): name of a band, key of the button pressed in it.
    """

    action_chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bands: dict[str, Notice] = {}
        self._column = QVBoxLayout(self)
        space(self._column, (16, 10, 16, 0), 8)
        self.hide()

    def show_notice(self, name: str, text: str, actions: Sequence[tuple[str, str]]) -> None:
        """Show a band, or change what it says; a new one is announced."""
        band = self._bands.get(name)
        if band is None:
            band = self._bands[name] = Notice()
            band.setObjectName(f"notice_{name}")
            band.action_chosen.connect(self._tell)
            self._column.addWidget(band)
        is_new = band.isHidden() or band.text() != text
        band.say(text, actions)
        band.show()
        self.show()
        if is_new:
            announce(self, text)

    def hide_notice(self, name: str) -> None:
        """Take a band away."""
        band = self._bands.get(name)
        if band is not None:
            band.hide()
        self.setVisible(any(not each.isHidden() for each in self._bands.values()))

    def notice(self, name: str) -> Notice | None:
        """A band that is shown now, by its name."""
        band = self._bands.get(name)
        return band if band is not None and not band.isHidden() else None

    @Slot(str)
    def _tell(self, key: str) -> None:
        for name, band in self._bands.items():
            if band is self.sender():
                self.action_chosen.emit(name, key)
