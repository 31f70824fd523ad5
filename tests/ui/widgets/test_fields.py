"""Fields, text that grows, secrets: names, errors, signals, sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from bwaudit.usecases.answering import LONGEST_ENTRY, LONGEST_TEXT
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.fields import Field, FilterInput, LineInput, SecretField
from bwaudit_ui.widgets.growing_text import GrowingText
from support.windows import column_of, shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bwaudit_ui.runtime.theme import Theme

LONG = "Exits C and D were blocked by carton stacks. " * 4


@pytest.fixture
def finding(theme: Theme, qtbot: QtBot) -> GrowingText:
    text = GrowingText(most_lines=6)
    qtbot.addWidget(text)
    text.resize(400, 80)
    text.show()
    return text


def test_the_label_names_the_control_and_the_hint_describes_it(theme: Theme, qtbot: QtBot) -> None:
    control = LineInput()
    field = Field("Workers affected", control, hint="A number")
    qtbot.addWidget(field)
    assert control.accessibleName() == "Workers affected"
    assert control.accessibleDescription() == "A number"
    assert field.control() is control


def test_a_book_pasted_into_a_field_is_cut_where_it_is_told_as_too_long_anyway(
    theme: Theme, qtbot: QtBot, finding: GrowingText
) -> None:
    line = LineInput()
    qtbot.addWidget(line)
    QApplication.clipboard().setText("x\n" * 100_000)
    line.paste()
    finding.paste()
    assert LONGEST_ENTRY < len(line.text()) <= 5_000
    assert LONGEST_TEXT < len(finding.text()) <= 25_000


def test_an_error_is_shown_described_and_taken_back(theme: Theme, qtbot: QtBot) -> None:
    control = LineInput()
    field = Field("Workers affected", control, hint="A number")
    qtbot.addWidget(field)
    field.show()
    before = field.sizeHint().height()
    field.set_error("Enter how many workers were affected")
    assert field.error() == "Enter how many workers were affected"
    assert control.accessibleDescription() == "A number Enter how many workers were affected"
    assert field.sizeHint().height() > before
    field.set_error("")
    assert control.accessibleDescription() == "A number"
    assert field.sizeHint().height() == before


def test_label_and_hint_can_change_with_the_language(theme: Theme, qtbot: QtBot) -> None:
    control = LineInput()
    field = Field("Where", control)
    qtbot.addWidget(field)
    field.set_label("Où")
    field.set_hint("Par exemple, hall 2")
    assert control.accessibleName() == "Où"
    assert control.accessibleDescription() == "Par exemple, hall 2"


def test_the_focus_of_a_field_goes_to_its_control(theme: Theme, qtbot: QtBot) -> None:
    control = LineInput()
    field = Field("Where", control)
    shown(qtbot, field)
    field.setFocus()
    assert QApplication.focusWidget() is control


def test_what_a_person_types_is_told_and_what_the_program_sets_is_not(
    theme: Theme, qtbot: QtBot
) -> None:
    line = LineInput()
    qtbot.addWidget(line)
    with qtbot.assertNotEmitted(line.text_changed):
        line.set_text("Hall 2")
    with qtbot.waitSignal(line.text_changed) as told:
        QTest.keyClicks(line, "!")
    assert told.args == ["Hall 2!"]


def test_setting_the_same_text_leaves_the_caret(theme: Theme, qtbot: QtBot) -> None:
    line = LineInput()
    qtbot.addWidget(line)
    line.set_text("Hall 2")
    line.setCursorPosition(2)
    line.set_text("Hall 2")
    assert line.cursorPosition() == 2


def test_leaving_a_field_is_told(theme: Theme, qtbot: QtBot) -> None:
    line, text, other = LineInput(), GrowingText(), LineInput()
    window = column_of(line, text, other)
    shown(qtbot, window)
    line.setFocus()
    with qtbot.waitSignal(line.left):
        text.setFocus()
    with qtbot.waitSignal(text.left):
        other.setFocus()


def test_numbers_stand_at_the_right_in_right_to_left_text(theme: Theme, qtbot: QtBot) -> None:
    line = LineInput(numeric=True)
    qtbot.addWidget(line)
    assert line.alignment() & Qt.AlignmentFlag.AlignLeft
    theme.choose(language="ar")
    assert line.alignment() & Qt.AlignmentFlag.AlignRight


def test_escape_clears_a_filter(theme: Theme, qtbot: QtBot) -> None:
    line = FilterInput()
    qtbot.addWidget(line)
    QTest.keyClicks(line, "exits")
    with qtbot.waitSignal(line.text_changed) as told:
        QTest.keyClick(line, Qt.Key.Key_Escape)
    assert told.args == [""]
    assert line.text() == ""
    with qtbot.assertNotEmitted(line.text_changed):
        QTest.keyClick(line, Qt.Key.Key_Escape)


def test_text_starts_after_the_magnifier_on_either_side(theme: Theme, qtbot: QtBot) -> None:
    line = FilterInput()
    qtbot.addWidget(line)
    assert line.textMargins().left() > line.textMargins().right()
    theme.choose(language="ar")
    assert line.textMargins().right() > line.textMargins().left()


def test_a_text_grows_with_its_lines_and_stops(finding: GrowingText) -> None:
    least = finding.height()
    finding.set_text(LONG)
    grown = finding.height()
    finding.set_text(LONG * 6)
    most = finding.height()
    finding.set_text("")
    assert least < grown < most
    assert most < 6 * 30
    assert finding.height() == least


def test_a_narrower_text_is_taller(finding: GrowingText) -> None:
    finding.set_text(LONG)
    before = finding.height()
    finding.resize(250, finding.height())
    assert finding.height() > before or finding.height() == finding.maximumHeight()


def test_a_person_typing_is_told_and_filling_is_not(finding: GrowingText, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(finding.text_changed):
        finding.set_text("Exit C")
    finding.moveCursor(finding.textCursor().MoveOperation.End)
    with qtbot.waitSignal(finding.text_changed) as told:
        QTest.keyClicks(finding, ".")
    assert told.args == ["Exit C."]


def test_digits_stay_text_in_a_text(finding: GrowingText, qtbot: QtBot) -> None:
    QTest.keyClicks(finding, "1234")
    assert finding.text() == "1234"


def test_a_phrase_goes_in_at_the_caret_with_a_space(finding: GrowingText) -> None:
    finding.insert_at_caret("Exits were blocked.")
    finding.insert_at_caret("Doors were locked.")
    assert finding.text() == "Exits were blocked. Doors were locked."


def test_tab_leaves_a_text(theme: Theme, qtbot: QtBot) -> None:
    text, other = GrowingText(), LineInput()
    window = column_of(text, other)
    shown(qtbot, window)
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is other
    assert text.text() == ""


def test_a_secret_is_hidden_until_shown_and_after_clearing(theme: Theme, qtbot: QtBot) -> None:
    secret = SecretField()
    qtbot.addWidget(secret)
    eye = secret.findChild(Button)
    assert eye is not None
    assert secret.line().echoMode() == QLineEdit.EchoMode.Password
    assert eye.accessibleName() == "Show what is typed"
    QTest.mouseClick(eye, Qt.MouseButton.LeftButton)
    assert secret.line().echoMode() == QLineEdit.EchoMode.Normal
    assert eye.accessibleName() == "Hide what is typed"
    secret.clear()
    assert secret.line().echoMode() == QLineEdit.EchoMode.Password


def test_a_secret_is_typed_erased_and_submitted(theme: Theme, qtbot: QtBot) -> None:
    secret = SecretField()
    qtbot.addWidget(secret)
    for digit in "12345":
        secret.type_in(digit)
    secret.erase_last()
    assert secret.text() == "1234"
    with qtbot.waitSignal(secret.submitted) as told:
        QTest.keyClick(secret.line(), Qt.Key.Key_Return)
    assert told.args == ["1234"]


def test_a_secret_can_be_pasted(theme: Theme, qtbot: QtBot) -> None:
    secret = SecretField()
    qtbot.addWidget(secret)
    QApplication.clipboard().setText("98765432")
    secret.line().paste()
    assert secret.text() == "98765432"
    QApplication.clipboard().clear()


def test_what_is_selected_in_a_text_cannot_be_dragged_out(finding: GrowingText) -> None:
    finding.set_text("Overtime is not paid in full")
    finding.selectAll()
    place = finding.viewport().rect().topLeft() + QPoint(60, 14)
    QTest.mousePress(finding.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not finding.textCursor().hasSelection(), "there is nothing to drag"
    QTest.mouseMove(finding.viewport(), place + QPoint(120, 0))
    QTest.mouseRelease(finding.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(120, 0))
    assert finding.text() == "Overtime is not paid in full"
    QTest.mouseDClick(finding.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert finding.textCursor().selectedText() in ("Overtime", "is", "not", "paid")
