"""A button that shows the language of the interface and lets it be changed, before a store is open.

Every language stands under its own name, so that who reads none of the others finds it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from bwaudit_ui.widgets.buttons import Button, ButtonKind

if TYPE_CHECKING:
    from bwaudit_ui.runtime.i18n import Languages


class LanguageChoice(Button):
    """Shows the language in force.

    Signals:
        language_chosen(str): code of another language.
    """

    language_chosen = Signal(str)

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(kind=ButtonKind.GHOST, name="-", icon="languages", parent=parent)
        self._languages = languages
        self.set_compact(False)
        self.setObjectName("language_choice")
        self.clicked.connect(self._ask)
        self._name()

    def fill(self, menu: QMenu) -> None:
        """Add every language; the one in force is ticked and is where keys begin."""
        for each in self._languages.available():
            action = menu.addAction(each.name, partial(self.language_chosen.emit, each.code))
            action.setCheckable(True)
            action.setChecked(each.code == self._languages.code)
            if each.code == self._languages.code:
                menu.setActiveAction(action)

    @Slot()
    def _ask(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _name(self) -> None:
        names = {each.code: each.name for each in self._languages.available()}
        self.set_words(names[self._languages.code])
        self.setAccessibleName(self.tr("Language: {name}").format(name=self.text()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)
