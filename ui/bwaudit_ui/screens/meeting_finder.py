"""The command palette of the exit meeting: next, previous, a finding by number, and the end.

It searches the findings of the meeting and nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.text import localized, searchable
from bwaudit_ui.models.palette_list import PaletteGroup, PaletteRow
from bwaudit_ui.widgets.command_palette import CommandPalette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bwaudit_ui.presenters.meeting import MeetingPresenter

_NEXT, _PREVIOUS, _END = "next", "previous", "end"
_FINDING = "finding:"


class MeetingFinder(QObject):
    """Connects a palette with the findings of the meeting.

    Signals:
        end_wanted(): the meeting is to end.
    """

    end_wanted = Signal()

    def __init__(self, presenter: MeetingPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.palette = CommandPalette(parent)
        self.palette.setObjectName("meeting_palette")
        self.palette.query_changed.connect(self._search)
        self.palette.row_chosen.connect(self._choose)

    @Slot()
    def open(self) -> None:
        """Show the palette."""
        self.palette.open_with("")

    @Slot(str)
    def _search(self, typed: str) -> None:
        words = searchable(typed).split()
        findings = PaletteGroup(
            QCoreApplication.translate("MeetingFinder", "Findings"),
            tuple(row for row in self._findings() if _has(f"{row.number} {row.title}", words)),
        )
        commands = PaletteGroup(
            QCoreApplication.translate("MeetingFinder", "Commands"),
            tuple(row for row in _commands() if _has(row.title, words)),
        )
        self.palette.set_results((findings, commands) if words else (commands, findings))

    def _findings(self) -> list[PaletteRow]:
        language = self._presenter.language
        view = self._presenter.view
        return [
            PaletteRow(
                f"{_FINDING}{place}" if finding is lead else f"{_FINDING}{place}:{finding.number}",
                localized(finding.label, language),
                number=finding.number,
                judgement=Judgement.NON_COMPLIANT,
            )
            for place, lead in enumerate(view.findings)
            for finding in (lead, *view.told(lead.question))
        ]

    @Slot(str)
    def _choose(self, key: str) -> None:
        if key == _END:
            self.end_wanted.emit()
        elif key.startswith(_FINDING):
            self._presenter.go_to(int(key.removeprefix(_FINDING).partition(":")[0]))
        else:
            self._presenter.go(1 if key == _NEXT else -1)


def _commands() -> tuple[PaletteRow, ...]:
    return (
        PaletteRow(
            _NEXT,
            QCoreApplication.translate("MeetingFinder", "Next finding"),
            keys="→",
            icon="arrow-right",
        ),
        PaletteRow(
            _PREVIOUS,
            QCoreApplication.translate("MeetingFinder", "Previous finding"),
            keys="←",
            icon="arrow-left",
        ),
        PaletteRow(
            _END,
            QCoreApplication.translate("MeetingFinder", "End the meeting"),
            keys="Esc",
            icon="lock",
        ),
    )


def _has(text: str, words: list[str]) -> bool:
    found = searchable(text)
    return all(word in found for word in words)
