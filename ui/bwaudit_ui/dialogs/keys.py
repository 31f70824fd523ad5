"""All commands with their keys: find one, give it another key, or take all usual keys again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bwaudit.foundation.text import searchable
from bwaudit_ui.dialogs.sheet import Sheet
from bwaudit_ui.runtime.announce import announce
from bwaudit_ui.runtime.keymap import (
    commands_in_force,
    question_keys_in_force,
    refusal,
    shown,
)
from bwaudit_ui.runtime.tokens import TextRole
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.fields import FilterInput
from bwaudit_ui.widgets.key_input import KeyInput
from bwaudit_ui.widgets.lines import ProblemLine
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit_ui.runtime.prefs import Preferences


class _KeyRow(QWidget):
    """One command, its key, and the sentence when a key was refused."""

    def __init__(self, identity: str, title: str) -> None:
        super().__init__()
        self.identity = identity
        self.searched = searchable(title)
        self.input = KeyInput(title)
        self.input.setObjectName(f"key_{identity}")
        self.problem = ProblemLine()
        self.problem.hide()
        lane = QHBoxLayout()
        space(lane, 0, 12)
        lane.addWidget(Text(title, wrap=True), 1)
        lane.addWidget(self.input)
        column = QVBoxLayout(self)
        space(column, 0, 4)
        column.addLayout(lane)
        column.addWidget(self.problem)

    def refuse(self, sentence: str) -> None:
        """Say why a key was not taken; empty takes the sentence away."""
        self.problem.set_text(sentence)
        self.problem.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)


class KeysSheet(Sheet):
    """Every command and every key of the question page. A change works at once."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent, width=640)
        self.setObjectName("keys_sheet")
        self._preferences = preferences
        self.set_heading(self.tr("Keys"))
        said = self.tr(
            "Select a key, then press the new one. Backspace leaves a command without a key. "
            "1 to 4 always answer."
        )
        self.body.addWidget(Text(said, wrap=True))
        self._search = FilterInput()
        self._search.setObjectName("keys_search")
        self._search.setPlaceholderText(self.tr("Search commands"))
        self._search.setAccessibleName(self.tr("Search commands"))
        self.body.addWidget(self._search)
        changed = self._changed()
        self._rows: list[_KeyRow] = []
        self._add(self.tr("Everywhere"), [(c.id, c.title) for c in commands_in_force(changed)])
        self._add(
            self.tr("On a question"), [(k.id, k.title) for k in question_keys_in_force(changed)]
        )
        self.body.addStretch(1)
        done = Button(self.tr("Close"), ButtonKind.PRIMARY)
        usual = Button(self.tr("Use the usual keys"), icon="rotate-ccw")
        usual.setObjectName("usual_keys")
        self.set_buttons(done, usual)
        done.clicked.connect(self.accept)
        usual.clicked.connect(self._reset)
        self._search.text_changed.connect(self._narrow)
        self._show()
        self.begins_at = self._search

    def _changed(self) -> dict[str, str]:
        return dict(self._preferences.settings.keys)

    def _add(self, heading: str, lines: list[tuple[str, str]]) -> None:
        self.body.addWidget(Text(heading, TextRole.HEADING))
        for identity, title in lines:
            row = _KeyRow(identity, title)
            row.input.key_given.connect(partial(self._give, row))
            self._rows.append(row)
            self.body.addWidget(row)

    def _give(self, row: _KeyRow, keys: str) -> None:
        changed = self._changed()
        sentence = refusal(row.identity, keys, changed) if keys else ""
        row.refuse(sentence)
        if not sentence:
            changed[row.identity] = keys
            self._preferences.set(keys=changed)
        self._show()

    @Slot()
    def _reset(self) -> None:
        for row in self._rows:
            row.refuse("")
        self._preferences.set(keys={})
        self._show()

    def _show(self) -> None:
        changed = self._changed()
        keys = {str(each.id): each.keys for each in commands_in_force(changed)}
        keys |= {each.id: each.keys for each in question_keys_in_force(changed)}
        for row in self._rows:
            row.input.show_keys("  ".join(shown(each) for each in keys[row.identity]))

    @Slot(str)
    def _narrow(self, text: str) -> None:
        words = searchable(text).split()
        for row in self._rows:
            row.setVisible(all(word in row.searched for word in words))
