"""The bar below a question: back, flag, save and go on.

It must not do any of it; its buttons say what was pressed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.frame import BottomBar
from bwaudit_ui.widgets.text import Kbd

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class QuestionBar(BottomBar):
    """Previous, Flag for later, Save and next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.previous = Button(icon="chevron-left", name="-")
        self.previous.setObjectName("previous_question")
        self.flag = Button(kind=ButtonKind.GHOST, icon="flag", name="-")
        self.flag.setObjectName("flag_question")
        self.save = Button(kind=ButtonKind.PRIMARY, icon="arrow-right", trailing=True, name="-")
        self.save.setObjectName("save_and_next")
        self._keys = Kbd("Ctrl Enter")
        for button in (self.previous, self.flag, self.save):
            button.set_compact(False)
        for button in (self.previous, self.flag):
            self.start.addWidget(button)
        self.end.addWidget(self._keys)
        self.end.addWidget(self.save)

    def show_state(self, *, flagged: bool, closed: bool) -> None:
        """Words for a question that is flagged or not, in an assessment that is closed or not."""
        self.previous.set_words(self.tr("Previous"))
        self.flag.set_words(self.tr("Flagged for later") if flagged else self.tr("Flag for later"))
        self.flag.setEnabled(not closed)
        self.save.set_words(self.tr("Next") if closed else self.tr("Save and next"))

    def show_keys(self, keys: str) -> None:
        """What stands on the key cap of Save and next."""
        self._keys.set_keys(keys)

    def arrange(self, *, tight: bool, keys: bool) -> None:
        """Icons alone before Save and next where there is little room; keys only where there is."""
        for button in (self.previous, self.flag):
            button.set_compact(tight)
        self._keys.setVisible(keys)
