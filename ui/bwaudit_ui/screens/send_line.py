"""One line of "To send": an assessment, and what of it waits. It must not work that out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bwaudit_ui.presenters.home_lines import visit_in_words
from bwaudit_ui.presenters.sync_text import waits
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.lines import IconLabel
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit_ui.presenters.syncing import SendLine


class SendLineView(QWidget):
    """One assessment: what waits, or when all of it was received."""

    def __init__(self, line: SendLine) -> None:
        super().__init__()
        waiting = waits(line.state)
        row = QHBoxLayout(self)
        space(row, 0, 10)
        if waiting:
            sign, ink = "cloud-off", Colour.INK2
        elif line.state.all_sent:
            sign, ink = "cloud-check", Colour.COMPLIANT
        else:
            sign, ink = "cloud", Colour.INK3
        row.addWidget(IconLabel(sign, ink, 20), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        space(words, 0, 2)
        words.addWidget(Text(line.factory, TextRole.STRONG, wrap=True))
        visit = visit_in_words(line.cycle, line.visit_start, line.visit_end)
        words.addWidget(Text(visit, ink=Colour.INK2, wrap=True))
        said = waiting
        if not waiting:
            said = self.tr("All sent") if line.state.all_sent else self.tr("Nothing to send")
        words.addWidget(Text(said, TextRole.CAPTION, ink=Colour.INK2, wrap=True))
        row.addLayout(words, 1)
