"""The visit before, in one line beside the question: judgement, finding, photo, agreed action.

It fills in nothing, and takes no room where there was no visit before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from bwaudit_ui.presenters.comparison_text import last_time
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.marks import Mark, StatusMark, mark_of
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import FillingText, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.assessment.comparison import LastYear
    from bwaudit_ui.presenters.last_cycle import LastCycle

_MOST = 160
_PICTURE = 56


class LastCycleLine(QWidget):
    """What the visit before says of the question on screen."""

    def __init__(self, last: LastCycle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("last_cycle")
        self._last = last
        self._evidence = ""
        self._mark = StatusMark(Mark.LEFT, 18)
        self._said = FillingText(ink=Colour.INK2)
        self._text = Text(role=TextRole.CAPTION, ink=Colour.INK2, wrap=True)
        self._picture = QLabel()
        self._picture.setObjectName("last_cycle_photo")
        words = QVBoxLayout()
        space(words, 0, 0)
        words.addWidget(self._said)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        space(row, 0, 8)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        last.thumbnail_ready.connect(self._show_picture)

    def show_entries(self, entries: Sequence[LastYear]) -> None:
        """Show what there was, or nothing."""
        self.setVisible(bool(entries))
        if not entries:
            return
        found = next((each for each in entries if each.judged.is_finding), entries[0])
        self._mark.set_mark(mark_of(found.judged.judgement))
        self._said.setText(last_time(entries))
        text = found.judged.text if found.judged.is_finding else ""
        self._text.setText(text if len(text) <= _MOST else f"{text[:_MOST].rstrip()}…")
        self._text.setToolTip(text)
        self._text.setVisible(bool(text))
        self._evidence = found.evidence.id if found.evidence else ""
        data = self._last.thumbnail(self._evidence) if self._evidence else None
        self._picture.hide()
        if data:
            self._show_picture(self._evidence, data)

    @Slot(str, bytes)
    def _show_picture(self, evidence: str, data: bytes) -> None:
        if evidence != self._evidence or not data:
            return
        picture = QPixmap()
        if not picture.loadFromData(data):
            return
        tall = round(theme_of(self).px(_PICTURE) * self.devicePixelRatioF())
        scaled = picture.scaledToHeight(tall, Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(self.devicePixelRatioF())
        self._picture.setPixmap(scaled)
        self._picture.setAccessibleName(self.tr("Photo of the visit before"))
        self._picture.show()
