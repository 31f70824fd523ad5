"""Says that the answers are closed, since when, and where they are opened again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bwaudit_ui.widgets.messages import NoticeLine

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bwaudit_ui.presenters.session import AssessmentSession


class ClosedLine(NoticeLine):
    """Stands on a page whose buttons are grey because the visit is closed."""

    def __init__(self, session: AssessmentSession, parent: QWidget | None = None) -> None:
        super().__init__("lock", parent)
        self.setObjectName("closed_line")
        self.action_wanted.connect(partial(session.page_wanted.emit, "findings"))
        self.hide()

    def show_line(self, said: str) -> None:
        """Say the sentence; an empty one takes the line away."""
        self.set_text(said, self.tr("Go to Findings"))
        self.setVisible(bool(said))
