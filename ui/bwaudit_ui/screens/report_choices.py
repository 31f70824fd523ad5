"""What a person chooses for a report: which paper, languages, sheet, and what is in it.

It must not make a report; the presenter has it made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QLocale, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bwaudit.report.options import LayoutName
from bwaudit_ui.presenters.report import PAPERS, Part
from bwaudit_ui.runtime.tokens import TextRole
from bwaudit_ui.widgets.chips import Chip, ChipRow
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit.report.model import PaperName
    from bwaudit_ui.presenters.report import ReportPresenter


class ReportChoices(QWidget):
    """The choices, each a row of chips under its name.

    Signal: `changed()`, after a person chose and the presenter knows.
    """

    changed = Signal()

    def __init__(self, presenter: ReportPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._titles = [Text(role=TextRole.STRONG) for _ in range(4)]
        self.layouts, self.languages, self.papers, self.parts = (ChipRow() for _ in range(4))
        for paper in PAPERS:
            self.papers.add(paper, Chip(paper)).setObjectName(f"report_paper_{paper}")
        for part in Part:
            self.parts.add(part.value, Chip("")).setObjectName(f"include_{part.value}")
        column = QVBoxLayout(self)
        space(column, 0, 12)
        rows = (self.layouts, self.languages, self.papers, self.parts)
        for title, row in zip(self._titles, rows, strict=True):
            column.addWidget(title)
            column.addWidget(row)
        self.layouts.chosen_changed.connect(self._on_layouts)
        self.languages.chosen_changed.connect(self._on_languages)
        self.papers.chosen_changed.connect(self._on_papers)
        self.parts.chosen_changed.connect(self._on_parts)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        names = (self.tr("Report"), self.tr("Language"), self.tr("Paper"), self.tr("Include"))
        rows = (self.layouts, self.languages, self.papers, self.parts)
        for title, row, name in zip(self._titles, rows, names, strict=True):
            title.setText(name)
            row.setAccessibleName(name)
        words = {
            Part.PHOTOS: self.tr("Photos"),
            Part.LAW: self.tr("Legal text"),
            Part.COMPLIANT: self.tr("Compliant points"),
        }
        for part, word in words.items():
            self.parts.chip(part.value).set_words(word)
        self.refresh()

    def layout_words(self, layout: LayoutName) -> str:
        """A layout by its name."""
        words = {
            LayoutName.EXIT_MEETING: self.tr("Exit meeting"),
            LayoutName.FULL: self.tr("Full report"),
            LayoutName.PROGRESS: self.tr("Since the last visit"),
            LayoutName.URGENT: self.tr("Urgent record"),
        }
        return words[layout]

    def refresh(self) -> None:
        """Show what is chosen, and offer what has become possible."""
        presenter = self._presenter
        for layout in presenter.layouts:
            if layout.value not in self.layouts.chips():
                made = self.layouts.add(layout.value, Chip(""))
                made.setObjectName(f"report_layout_{layout.value}")
            self.layouts.chip(layout.value).set_words(self.layout_words(layout))
        for code in presenter.languages:
            if code not in self.languages.chips():
                made = self.languages.add(code, Chip(_own_name(code)))
                made.setObjectName(f"report_language_{code}")
        options = presenter.options
        self.layouts.set_chosen([options.layout.value])
        self.languages.set_chosen(options.languages)
        self.papers.set_chosen([options.paper])
        self.parts.set_chosen([part.value for part in Part if getattr(options, part.value)])
        for part in Part:
            self.parts.chip(part.value).setEnabled(part in presenter.parts)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot(object)
    def _on_layouts(self, chosen: frozenset[str]) -> None:
        """Exactly one; a tap on the one that is chosen leaves it."""
        other = chosen - {self._presenter.options.layout.value}
        if other:
            self._presenter.choose_layout(LayoutName(next(iter(other))))
        self._tell()

    @Slot(object)
    def _on_languages(self, chosen: frozenset[str]) -> None:
        """One or two languages; the last cannot be taken off, a third takes the first's place."""
        before = self._presenter.options.languages
        kept = tuple(each for each in before if each in chosen)
        added = (each for each in self._presenter.languages if each in chosen - set(kept))
        self._presenter.choose_languages((*kept, *added)[-2:] or before)
        self._tell()

    @Slot(object)
    def _on_papers(self, chosen: frozenset[str]) -> None:
        other = chosen - {self._presenter.options.paper}
        if other:
            self._presenter.choose_paper(cast("PaperName", next(iter(other))))
        self._tell()

    @Slot(object)
    def _on_parts(self, chosen: frozenset[str]) -> None:
        for part in Part:
            self._presenter.include(part, on=part.value in chosen)
        self._tell()

    def _tell(self) -> None:
        self.refresh()
        self.changed.emit()


def _own_name(code: str) -> str:
    """A language by its own name."""
    name = QLocale(code).nativeLanguageName()
    return "English" if code == "en" else name[:1].upper() + name[1:]
