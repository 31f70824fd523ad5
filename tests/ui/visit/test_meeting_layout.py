"""The safe window at every size: nothing cut, all named, everything large enough to touch."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QScrollArea, QTextEdit, QWidget

from bwaudit.assessment.terms import Judgement, Side
from bwaudit.usecases import answering, evidencing, responding
from bwaudit_ui.presenters.meeting import MeetingPresenter
from bwaudit_ui.runtime.tokens import ThemeName
from bwaudit_ui.screens.safe_window import SafeWindow
from support.visit_pages import photo
from support.windows import shown

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.theme import Theme

SIZES = (
    (1440, 810, 1.0, "en"),
    (1280, 672, 1.0, "ar"),
    (768, 1100, 1.0, "en"),
    (640, 480, 1.0, "ar"),
    (1280, 800, 2.0, "en"),
)
TOUCH = 44


@pytest.fixture
def presenter(
    session: AssessmentSession, visit: OpenAssessment, tmp_path: Path
) -> MeetingPresenter:
    question = next(
        each.id
        for each in visit.questionnaire.questions
        if each.severity == "public" and each.id in visit.applicable()
    )
    answering.judge(visit, question, Judgement.NON_COMPLIANT)
    answering.describe(visit, question, "Exit C was blocked by cartons at 10:20. " * 6)
    evidencing.add_files(visit, [photo(tmp_path / "exit.jpg")], question)
    responding.attend(visit, "K. Rahman", "Production", Side.MANAGEMENT)
    return MeetingPresenter(session)


@pytest.mark.parametrize(("width", "height", "scale", "language"), SIZES)
def test_the_safe_window_fits_and_everything_in_it_is_named(
    qtbot: QtBot,
    theme: Theme,
    presenter: MeetingPresenter,
    width: int,
    height: int,
    scale: float,
    language: str,
) -> None:
    theme.choose(name=ThemeName.DARK, scale=scale, language=language)
    window = SafeWindow(presenter)
    shown(qtbot, window, width, height)
    window.activate()
    person = presenter.view.attendees[0]
    window.people.card(person.id).sign.click()
    for part in ("findings", "agenda", "people"):
        window.show_part(part)
        assert (window.width(), window.height()) == (width, height)
        qtbot.waitUntil(partial(_is_whole, window))
        for control in _controls(window):
            left = control.mapTo(window, control.rect().topLeft()).x()
            assert 0 <= left <= width - control.width(), control.objectName()
            assert min(control.height(), control.width()) >= TOUCH - 4, control.objectName()
        for widget in window.findChildren(QWidget):
            takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if widget.isVisible() and takes and not widget.objectName().startswith("qt_"):
                assert widget.accessibleName(), widget.objectName()
    window.let_go()


@pytest.mark.parametrize(("width", "height", "scale"), [(640, 480, 1.0), (1280, 800, 2.0)])
def test_in_a_low_window_the_answers_and_the_line_that_is_written_are_in_sight(
    qtbot: QtBot,
    theme: Theme,
    presenter: MeetingPresenter,
    width: int,
    height: int,
    scale: float,
) -> None:
    theme.choose(scale=scale)
    window = SafeWindow(presenter)
    shown(qtbot, window, width, height)
    window.activate()
    finding = window.finding
    for chip in finding.chips.values():
        assert chip.visibleRegion().boundingRect() == chip.rect()
    QTest.keyClick(window, Qt.Key.Key_D)
    QTest.keyClicks(finding.text, "The factory says that this was never so. " * 4)

    def line_is_seen() -> bool:
        line = finding.text.cursorRect()
        seen = finding.text.viewport().visibleRegion().boundingRect()
        return finding.text.hasFocus() and seen.contains(line)

    qtbot.waitUntil(line_is_seen)
    window.let_go()


def _is_whole(window: QWidget) -> bool:
    """Whether nothing wants more room than it has, once the layout has settled."""
    layout = window.layout()
    assert layout is not None
    least = layout.minimumSize()
    fits = least.width() <= window.width() and least.height() <= window.height()
    for area in window.findChildren(QScrollArea):
        inside = area.widget()
        if area.isVisible() and inside is not None and inside.width() > area.viewport().width():
            return False
    return fits


def _controls(window: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QTextEdit)
    return [each for kind in kinds for each in window.findChildren(kind) if each.isVisible()]
