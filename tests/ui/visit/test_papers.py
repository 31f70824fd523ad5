"""Papers on the screen: one key a paper, samples pasted from Excel, and no names anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QTableWidget, QWidget

from bwaudit.assessment.papers import PaperStatus
from bwaudit.usecases import finishing, gathering
from bwaudit_ui.dialogs.paste_table import PasteTable
from bwaudit_ui.screens.papers import PapersScreen
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.chips import Chip
from bwaudit_ui.widgets.overview import LinkRow
from support.desktops import words_in
from support.visit_pages import CTRL, child, focus
from support.windows import shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.theme import Theme
    from support.visit_pages import Hands

QUESTION = "OS8.6"
SAMPLE = "Name\tGrade\tBasic wage\nRina Akter\t4\t12,000\nKarim Uddin\t3\t13,550\n"


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, session: AssessmentSession) -> PapersScreen:
    made = PapersScreen(session)
    shown(qtbot, made, 1356, 750)
    made.activate()
    return made


def paste(page: PapersScreen, text: str) -> PasteTable:
    QGuiApplication.clipboard().setText(text)
    page.paste()
    sheet = page.window().findChild(PasteTable)
    assert sheet is not None
    return sheet


def test_one_key_marks_a_paper_and_goes_to_the_next(
    page: PapersScreen, visit: OpenAssessment, hands: Hands
) -> None:
    hands.press(Qt.Key.Key_3)
    hands.press_character("৫")
    hands.press_character("២")
    assert hands.actions == 3
    assert [each.status for each in gathering.listed(visit)[:3]] == [
        PaperStatus.SEEN,
        PaperStatus.NOT_GIVEN,
        PaperStatus.GIVEN,
    ]
    assert focus().objectName().startswith("paper_row_")


def test_a_tap_on_the_same_chip_takes_it_back(
    page: PapersScreen, visit: OpenAssessment, hands: Hands
) -> None:
    for expected in (PaperStatus.COPIED, None):
        hands.tap(child(page, Chip, "paper_copied"))
        assert gathering.listed(visit)[0].status is expected


def test_a_paper_that_is_marked_again_after_undo_is_not_called_taken_back(
    page: PapersScreen, session: AssessmentSession, hands: Hands
) -> None:
    told = QSignalSpy(session.message)
    hands.press(Qt.Key.Key_3)
    session.undo()
    session.redo()
    said = [told.at(place)[0] for place in range(told.count())]
    assert said[-2:] == ["Papers: taken back", "Papers: done again"]


def test_undo_leads_to_the_paper_it_changed(
    page: PapersScreen, visit: OpenAssessment, session: AssessmentSession, hands: Hands
) -> None:
    first, second = gathering.listed(visit)[:2]
    for key in (Qt.Key.Key_3, Qt.Key.Key_2):
        hands.press(key)
    for paper in (second, first):
        session.undo()
        assert focus().objectName() == f"paper_row_{paper.id}"
        assert child(page, LinkRow, f"paper_row_{paper.id}").isChecked()
    hands.press(Qt.Key.Key_4)
    assert gathering.listed(visit)[0].status is PaperStatus.COPIED


def test_a_note_and_a_question_are_put_on_the_chosen_paper(
    page: PapersScreen, visit: OpenAssessment, hands: Hands, qtbot: QtBot
) -> None:
    paper = gathering.listed(visit)[4]
    hands.tap(child(page, LinkRow, f"paper_row_{paper.id}"))
    child(page, QWidget, "paper_note").setFocus()
    hands.type("Tomorrow")
    page.presenter.commit()
    child(page, QWidget, "paper_question").setFocus()
    hands.press(Qt.Key.Key_A, CTRL)
    hands.type("99.99")
    hands.tap(child(page, Button, "put_paper_on"))
    assert "There is no question with this number" in words_in(page)
    child(page, QWidget, "paper_question").setFocus()
    hands.press(Qt.Key.Key_A, CTRL)
    hands.type(visit.questionnaire.question(QUESTION).number)
    hands.tap(child(page, Button, "put_paper_on"))
    held = gathering.listed(visit)[4]
    assert (held.note, held.questions) == ("Tomorrow", frozenset({QUESTION}))
    with qtbot.waitSignal(page.question_wanted) as wanted:
        hands.tap(child(page, Button, "open_linked_0"))
    assert wanted.args == [QUESTION]
    hands.tap(child(page, Button, "take_off_0"))
    assert gathering.listed(visit)[4].questions == frozenset()


def test_a_paper_of_ones_own_is_added_to_the_cluster_on_screen(
    page: PapersScreen, visit: OpenAssessment, hands: Hands
) -> None:
    hands.tap(child(page, Button, "add_paper"))
    assert "Enter what the paper is" in words_in(page)
    child(page, QWidget, "own_paper").setFocus()
    hands.type("Creche register")
    hands.press(Qt.Key.Key_Return)
    own = next(each for each in gathering.listed(visit) if "Creche register" in each.names.values())
    assert own.cluster == "CL"
    assert child(page, LinkRow, f"paper_row_{own.id}").isVisible()


def test_a_sample_from_excel_is_kept_without_names(
    page: PapersScreen, visit: OpenAssessment, session: AssessmentSession, hands: Hands
) -> None:
    said: list[object] = []
    session.message.connect(lambda _text, undo: said.append(undo))
    sheet = paste(page, SAMPLE)
    assert "Left out, because pay records hold no names or card numbers: Name" in words_in(sheet)
    hands.tap(sheet.keep)
    (sample,) = gathering.samples(visit)
    assert sample.rows == (("4", "12000"), ("3", "13550"))
    assert "2 of 30 looked at" in words_in(page)
    assert "1 of 2 rows are below the minimum wage of their grade" in words_in(page)
    assert "Rina" not in words_in(page.pay)
    table = child(page, QTableWidget, f"table_{sample.id}")
    cell = table.item(1, 1)
    assert cell is not None
    assert cell.text() == "13550"
    assert sheet.isHidden()
    undo = said[-1]
    assert callable(undo)
    undo()
    assert gathering.samples(visit) == ()


def test_a_wrong_cell_is_named_and_can_be_mended_in_place(
    page: PapersScreen, visit: OpenAssessment, hands: Hands
) -> None:
    sheet = paste(page, "Wage\tDays\n12,500\tmany\n")
    assert "Row 1, Days: ‘many’ is not a number" in words_in(sheet)
    assert not sheet.keep.isEnabled()
    sheet.text.selectAll()
    QGuiApplication.clipboard().setText("Wage\tDays\n12,500\t26\n")
    sheet.text.paste()
    assert sheet.keep.isEnabled()
    hands.tap(sheet.keep)
    assert gathering.samples(visit)[0].rows == (("12500", "26"),)


def test_a_table_is_taken_whole_or_not_at_all(
    page: PapersScreen, visit: OpenAssessment, hands: Hands
) -> None:
    """One that is cut would be kept without its last records, and nobody would see it."""
    large = "Wage\tDays\n" + "12,500\t26\n" * 10_000
    sheet = paste(page, large)
    too_many = "A sample may have up to 500 rows and 30 columns"
    assert too_many in words_in(sheet)
    assert sheet.text.text() == ""
    assert not sheet.keep.isEnabled()
    columns = 12
    fits = "\n".join(
        ["\t".join(f"Wage {n}" for n in range(columns))] + ["12,500\t" * columns] * 499
    )
    QGuiApplication.clipboard().setText(fits)
    sheet.text.paste()
    assert sheet.keep.isEnabled()
    QGuiApplication.clipboard().setText(large)
    sheet.text.paste()
    assert too_many in words_in(sheet)
    hands.tap(sheet.keep)
    assert len(gathering.samples(visit)[0].rows) == 499


def test_a_picture_of_cells_is_no_table_and_that_is_said(page: PapersScreen) -> None:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    QGuiApplication.clipboard().setImage(picture)
    page.paste()
    sheet = child(page.window(), PasteTable, "paste_table")
    assert "There is no table here. Copy the cells in Excel, then paste them" in words_in(sheet)
    sheet.reject()


def test_the_months_are_typed_and_a_wrong_one_is_told(
    page: PapersScreen, visit: OpenAssessment, hands: Hands
) -> None:
    months = child(page, QWidget, "sample_months")
    for text, expected in (
        ("2025-11, ২০২৬-০৪", ("2025-11", "2026-04")),
        ("May", ("2025-11", "2026-04")),
    ):
        months.setFocus()
        page.pay.months.selectAll()
        page.pay.months.insert(text)
        page.own.setFocus()
        assert gathering.months(visit) == expected
    assert "The month must be year and month, for example 2026-04" in words_in(page)


def test_papers_of_a_closed_assessment_are_only_read(
    page: PapersScreen, visit: OpenAssessment
) -> None:
    gathering.mark(visit, gathering.listed(visit)[0].id, PaperStatus.SEEN)
    finishing.finish(visit, "done")
    QApplication.processEvents()
    page.refresh()
    assert not page.card.status.isEnabled()
    assert not page.pay.paste.isEnabled()


def test_what_stands_beside_a_paper_follows_down_the_list(
    page: PapersScreen, hands: Hands, qtbot: QtBot
) -> None:
    last = [row for row in page.findChildren(LinkRow) if row.isVisible()][-1]
    qtbot.waitUntil(lambda: page.area.verticalScrollBar().maximum() > 0)
    page.area.ensureWidgetVisible(last, 0, 60)
    hands.tap(last)
    qtbot.waitUntil(lambda: page.card.status.visibleRegion().boundingRect().isValid())
    page.area.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: page.card.status.visibleRegion().boundingRect().isValid())
