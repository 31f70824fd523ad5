"""Help for the page that is shown: plain words, then its keys, then all keys, with a search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from bwaudit.foundation.text import searchable
from bwaudit_ui.dialogs.sheet import Sheet
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.fields import FilterInput
from bwaudit_ui.widgets.lines import StateLine
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Kbd, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bwaudit_ui.runtime.shortcuts import KeyLine


@dataclass(frozen=True, slots=True)
class HelpWords:
    """What help says of a page: lines, keys of the page, and the keys that work everywhere."""

    title: str
    lines: tuple[str, ...]
    of_page: tuple[KeyLine, ...]
    everywhere: tuple[KeyLine, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    """One key in the list."""

    searched: str
    everywhere: bool
    parts: tuple[QWidget, QWidget]


class HelpSheet(Sheet):
    """Lines of help and keys. Typing searches all keys, also those that are not shown yet."""

    def __init__(self, words: HelpWords, parent: QWidget) -> None:
        super().__init__(parent, width=640)
        self.setObjectName("help")
        self.set_heading(words.title)
        for line in words.lines:
            self.body.addWidget(StateLine("check", line, ink=Colour.INK, icon_ink=Colour.ACCENT))
        self._search = FilterInput()
        self._search.setObjectName("help_search")
        self._search.setPlaceholderText(self.tr("Search keys"))
        self._search.setAccessibleName(self.tr("Search keys"))
        heading = self.tr("Keys of this page") if words.of_page else self.tr("Keys")
        self.body.addWidget(Text(heading, TextRole.HEADING, wrap=True))
        self.body.addWidget(self._search)
        lane = QWidget()
        self._grid = QGridLayout(lane)
        space(self._grid, 0, 8)
        self._grid.setColumnStretch(1, 1)
        self._rows = [
            *self._make(words.of_page, everywhere=False),
            *self._make(words.everywhere, everywhere=bool(words.of_page)),
        ]
        self.body.addWidget(lane)
        self._all = Button(self.tr("Show all keys"), ButtonKind.LINK, icon="keyboard")
        self._all.setObjectName("help_all_keys")
        self._all.setVisible(bool(words.of_page))
        self.body.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addStretch(1)
        close = Button(self.tr("Close help"), ButtonKind.PRIMARY)
        close.setObjectName("help_close")
        self.set_buttons(close)
        close.clicked.connect(self.accept)
        self._all.clicked.connect(self._show_all)
        self._search.text_changed.connect(self._narrow)
        self._narrow("")
        self.begins_at = self._search

    def _make(self, keys: Sequence[KeyLine], *, everywhere: bool) -> Iterator[_Row]:
        for key in keys:
            cap, words = Kbd(key.keys), Text(key.does, wrap=True)
            number = self._grid.rowCount()
            self._grid.addWidget(cap, number, 0, Qt.AlignmentFlag.AlignLeading)
            self._grid.addWidget(words, number, 1)
            yield _Row(searchable(f"{key.keys} {key.does}"), everywhere, (cap, words))

    @Slot()
    def _show_all(self) -> None:
        self._all.hide()
        self._narrow(self._search.text())
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _narrow(self, text: str) -> None:
        words = searchable(text).split()
        for row in self._rows:
            hidden = row.everywhere and not words and not self._all.isHidden()
            fits = not hidden and all(word in row.searched for word in words)
            for part in row.parts:
                part.setVisible(fits)
