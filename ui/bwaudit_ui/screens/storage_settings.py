"""Storage in the settings: room on the disk, the safety copies there are, and going back to one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bwaudit_ui.presenters.sync_text import said_size
from bwaudit_ui.runtime.dates import moment
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.confirm_dialog import ConfirmDialog, Decision
from bwaudit_ui.widgets.lines import StateLine
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit.usecases.safekeeping import SafetyCopy
    from bwaudit_ui.presenters.settings import SettingsPresenter


class StorageSettings(Card):
    """One card. It asks before anything is gone back to, and does nothing itself."""

    def __init__(self, settings: SettingsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(20, 12, parent)
        self.setObjectName("storage")
        self._settings = settings
        self._heading = Text(role=TextRole.HEADING)
        self._room = StateLine("hard-drive", "")
        self._said = Text(ink=Colour.INK2, wrap=True)
        self._none = Text(ink=Colour.INK2, wrap=True)
        self._rows: list[QWidget] = []
        self._list = QVBoxLayout()
        space(self._list, 0, 8)
        for part in (self._heading, self._room, self._said, self._none):
            self.body.addWidget(part)
        self.body.addLayout(self._list)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._heading.setText(self.tr("Storage"))
        self._said.setText(
            self.tr(
                "A safety copy is made every 10 minutes while you work, and the last 10 are kept. "
                "They help when the disk damages your data. For a lost laptop, send your work."
            )
        )
        self._none.setText(self.tr("No safety copy yet"))
        self.refresh()

    def refresh(self) -> None:
        """Show the copies there are now."""
        room = said_size(self._settings.free_room(), 0)
        self._room.set_text(self.tr("{room} free on this disk").format(room=room))
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.setParent(None)
            row.deleteLater()
        copies = self._settings.copies()
        self._rows = [self._row(place, copy) for place, copy in enumerate(copies)]
        for row in self._rows:
            self._list.addWidget(row)
        self._none.setVisible(not copies)

    def _row(self, place: int, copy: SafetyCopy) -> QWidget:
        row = QWidget()
        lane = QHBoxLayout(row)
        space(lane, 0, 12)
        time = moment(copy.made_at, self._settings.now())
        words = self.tr("{time}, {size}")
        size = said_size(copy.size, 0)
        lane.addWidget(Text(words.format(time=time, size=size), tabular=True, wrap=True), 1)
        button = Button(self.tr("Go back to it"))
        button.setObjectName(f"restore_{place}")
        button.setAccessibleName(self.tr("Go back to the copy of {time}").format(time=time))
        button.clicked.connect(partial(self._ask, copy, time))
        lane.addWidget(button)
        return row

    def _ask(self, copy: SafetyCopy, time: str) -> None:
        decision = Decision(
            self.tr("Go back to the safety copy of {time}?").format(time=time),
            self.tr(
                "Your data closes and you enter your passphrase. Changes made since are added "
                "again as far as they can be read. What was replaced is kept beside it."
            ),
            self.tr("Go back"),
            self.tr("Keep working"),
        )
        asking = ConfirmDialog(decision, self.window())
        asking.setObjectName("confirm_restore")
        asking.decided.connect(partial(self._decide, copy))
        asking.open()

    def _decide(self, copy: SafetyCopy, restore: bool) -> None:
        if restore:
            self._settings.restore_wanted.emit(copy)
