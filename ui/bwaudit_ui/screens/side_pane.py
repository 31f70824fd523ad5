"""The right pane of the question workspace: Evidence, Notes, Papers and History, under tabs.

In a narrow window the same parts stand under the tabs of the page. It must not write.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from bwaudit_ui.presenters.history import HistoryPresenter
from bwaudit_ui.screens.evidence_pane import EvidencePane
from bwaudit_ui.screens.history_pane import HistoryPane
from bwaudit_ui.screens.notes_pane import NotesPane
from bwaudit_ui.screens.papers_pane import PapersPane
from bwaudit_ui.widgets.scrolled import scrolling
from bwaudit_ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from bwaudit_ui.presenters.evidence import EvidencePresenter
    from bwaudit_ui.presenters.notes import NotesPresenter
    from bwaudit_ui.presenters.session import AssessmentSession

EVIDENCE, NOTES, PAPERS, HISTORY = "evidence", "notes", "papers", "history"
_PARTS = (EVIDENCE, NOTES, PAPERS, HISTORY)


class SidePane(QFrame):
    """Evidence, notes, papers and history of the current question.

    Signals:
        part_shown(str): another part is in front.
        counts_changed(int, int): photos and papers, and notes as far as they are known.
    """

    part_shown = Signal(str)
    counts_changed = Signal(int, int)

    def __init__(
        self,
        session: AssessmentSession,
        evidence: EvidencePresenter,
        notes: NotesPresenter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("part", "pane-end")
        self._evidence, self._notes = evidence, notes
        self._under = False
        self.tabs = Tabs()
        self.tabs.add(EVIDENCE, self.tr("Evidence")).setObjectName("tab_evidence")
        self.tabs.add(NOTES, self.tr("Notes"), "lock").setObjectName("tab_notes")
        self.tabs.add(PAPERS, self.tr("Papers")).setObjectName("tab_papers")
        self.tabs.add(HISTORY, self.tr("History")).setObjectName("tab_history")
        self.evidence_pane = EvidencePane(session, evidence)
        self.notes_pane = NotesPane(session, notes)
        self._stack = QStackedWidget()
        self._stack.addWidget(_with_bar(self.evidence_pane))
        self._stack.addWidget(_with_bar(self.notes_pane))
        self.papers_pane = PapersPane(session)
        self.history_pane = HistoryPane(HistoryPresenter(session, self))
        self._stack.addWidget(_with_bar(self.papers_pane))
        self._stack.addWidget(_with_bar(self.history_pane))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.tabs.tab_chosen.connect(self.show_part)
        self.evidence_pane.notes_wanted.connect(notes.open)
        notes.opened.connect(self._show_notes)
        notes.pin_wanted.connect(self._show_notes)
        notes.count_changed.connect(self._count)
        evidence.photos_changed.connect(self._count)
        self._count()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.tabs.tab(EVIDENCE).set_words(self.tr("Evidence"))
        self.tabs.tab(NOTES).set_words(self.tr("Notes"))
        self.tabs.tab(PAPERS).set_words(self.tr("Papers"))
        self.tabs.tab(HISTORY).set_words(self.tr("History"))
        self.papers_pane.retranslate()
        self.history_pane.retranslate()
        self.evidence_pane.retranslate()
        self.notes_pane.retranslate()

    def part(self) -> str:
        """Which part is in front."""
        return _PARTS[self._stack.currentIndex()]

    def set_under_tabs(self, under: bool) -> None:
        """Stand under the tabs of a narrow page, which has Notes among its own."""
        self.tabs.tab(NOTES).setVisible(not under)
        self.tabs.setVisible(not under or self.part() != NOTES)
        self._under = under

    @Slot(str)
    def show_part(self, part: str) -> None:
        """Bring a part to the front."""
        self.tabs.choose(part)
        self._stack.setCurrentIndex(_PARTS.index(part))
        if self._under:
            self.tabs.setVisible(part != NOTES)
        self.part_shown.emit(part)

    @Slot()
    def _show_notes(self) -> None:
        self.show_part(NOTES)

    @Slot()
    def _count(self) -> None:
        photos, notes = len(self._evidence.evidence), self._notes.count or 0
        self.tabs.tab(EVIDENCE).set_count(photos)
        self.tabs.tab(NOTES).set_count(notes)
        self.evidence_pane.set_note_count(notes)
        self.notes_pane.set_note_count(notes)
        self.counts_changed.emit(photos, notes)


def _with_bar(part: QWidget) -> QScrollArea:
    area = scrolling(part)
    # A bar that comes makes lines break and photos smaller, so that it may go again, without end.
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    return area
