"""The Papers part of the right pane: papers on the question first, then those of its cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bwaudit.assessment.names import Entity
from bwaudit.assessment.papers import PaperStatus
from bwaudit.usecases import gathering
from bwaudit_ui.presenters.paper_text import status_icon, status_word
from bwaudit_ui.runtime.pack_words import of_pack
from bwaudit_ui.runtime.tokens import Colour
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.empty_state import EmptyState
from bwaudit_ui.widgets.overview import LinkRow
from bwaudit_ui.widgets.spacing import SIDE_MARGINS, space

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from bwaudit_ui.presenters.session import AssessmentSession


class PapersPane(QWidget):
    """Papers of the current question; a press leads to the page of papers."""

    def __init__(self, session: AssessmentSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[LinkRow] = []
        self._none = EmptyState("files", "")
        self._all = Button(icon="files", name="-")
        self._all.set_compact(False)
        self._all.setObjectName("open_papers")
        self._column = QVBoxLayout(self)
        space(self._column, SIDE_MARGINS, 4)
        for part in (self._none, self._all):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._all.clicked.connect(self._open)
        session.question_changed.connect(self._refresh_if_shown)
        session.changed.connect(self._on_changed)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._none.set_text(self.tr("No papers are asked for here"))
        self._all.set_words(self.tr("All papers"))
        self._refresh_if_shown()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @Slot()
    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self.refresh()

    @Slot(object)
    def _on_changed(self, keys: frozenset[tuple[str, str, str]]) -> None:
        if any(entity == Entity.PAPER for entity, _, _ in keys):
            self._refresh_if_shown()

    def refresh(self) -> None:
        """Show the papers of the question."""
        session = self._session
        question = session.current_question
        papers = gathering.of_question(session.assessment, question)
        while len(self._rows) < len(papers):
            row = LinkRow("file")
            row.clicked.connect(self._open)
            self._rows.append(row)
            self._column.insertWidget(len(self._rows), row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(papers))
            if place < len(papers):
                paper = papers[place]
                name, status = of_pack(paper.names, session.language), status_word(paper.status)
                if question in paper.questions:
                    here = self.tr("{status}, on this question")
                    status = here.format(status=status)
                missing = paper.status is PaperStatus.NOT_GIVEN
                row.set_icon(status_icon(paper.status), Colour.WARNING if missing else Colour.INK2)
                row.set_text(name, status)
                row.setToolTip(name)
        self._none.setVisible(not papers)

    @Slot()
    def _open(self) -> None:
        self._session.page_wanted.emit("papers")
