"""Digits of the language, sources that are hidden, and a note without a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from bwaudit.assessment.terms import Judgement, KnownBy
from bwaudit.usecases import answering, noting
from bwaudit_ui.presenters.findings import CardKind, FindingsPresenter
from bwaudit_ui.runtime.numerals import digits_of, numerals
from bwaudit_ui.runtime.shortcuts import CommandId
from bwaudit_ui.widgets.text import Text
from support.visits import PIN

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bwaudit_ui.runtime.theme import Theme
    from support.desktops import Driver


def test_numbers_are_shown_in_the_digits_that_are_wanted(theme: Theme, qtbot: QtBot) -> None:
    label = Text("7.42 left")
    qtbot.addWidget(label)
    theme.choose(digits=digits_of("bn"))
    assert label.text() == "৭.৪২ left"
    label.setText("8.01")
    assert (label.text(), numerals("12")) == ("৮.০১", "১২")
    theme.choose(digits={})
    assert label.text() == "8.01"
    assert digits_of("fr") == {}


def test_a_note_without_a_question_asks_for_the_pin_and_moves_to_a_question(visit: Driver) -> None:
    visit.run(CommandId.QUICK_NOTE)
    asking = visit.find(QWidget, "notes_pin")
    visit.type_in("notes_pin_field", PIN, asking)
    visit.press("notes_pin_open", asking)
    visit.settle()
    QApplication.processEvents()
    sheet = visit.find(QWidget, "quick_note")
    visit.find(QTextEdit, "quick_note_text", sheet).insertPlainText("Line 4, at night")
    visit.press("quick_note_close", sheet)
    notes = noting.notes_of(visit.assessment, "")
    assert [each.text for each in notes] == ["Line 4, at night"]
    QApplication.processEvents()
    visit.run(CommandId.QUICK_NOTE)
    again = [each for each in visit.window.findChildren(QWidget, "quick_note") if each.isVisible()]
    assert "Line 4, at night" in visit.shown_words(again[-1])
    number = visit.session.question().number
    put = next(
        each
        for each in again[-1].findChildren(QWidget)
        if each.accessibleName() == f"Put on {number}"
    )
    put.click()  # type: ignore[attr-defined]
    moved = noting.notes_of(visit.assessment, visit.session.current_question)
    assert [each.text for each in moved] == ["Line 4, at night"]
    assert noting.notes_of(visit.assessment, "") == ()
    visit.press("quick_note_close", again[-1])


def test_sources_can_be_hidden_on_the_page_of_findings(visit: Driver) -> None:
    question = visit.session.current_question
    answering.judge(visit.assessment, question, Judgement.NON_COMPLIANT)
    answering.tick_source(visit.assessment, question, KnownBy.WORKERS, on=True)
    presenter = FindingsPresenter(visit.session)
    presenter.choose(CardKind.NON_COMPLIANT)
    assert "Workers" in presenter.state().cards[0].sources
    visit.desktop.preferences.set(hide_sources=True)
    assert "Workers" not in presenter.state().cards[0].sources


def test_the_cover_gives_the_focus_back_to_the_page_when_notes_closed_below_it(
    visit: Driver,
) -> None:
    open_notes(visit)
    visit.window.guard.cover_now(strict=False)
    QTest.keyClick(visit.window.guard.cover, Qt.Key.Key_A)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "answer_compliant"


def test_what_was_copied_from_notes_leaves_the_clipboard_when_the_store_closes(
    visit: Driver,
) -> None:
    clipboard = QApplication.clipboard()
    notes = open_notes(visit)
    notes.insertPlainText("Line 4, at night")
    notes.selectAll()
    notes.copy()
    assert clipboard.text() == "Line 4, at night"
    with visit.qtbot.waitSignal(visit.window.locked, timeout=20_000):
        visit.window.lock()
    assert clipboard.text() == ""
    clipboard.setText("BW Audit 1.0")
    visit.unlock()
    with visit.qtbot.waitSignal(visit.window.locked, timeout=20_000):
        visit.window.lock()
    assert clipboard.text() == "BW Audit 1.0", "other words are nobody's secret"
    clipboard.clear()


def open_notes(visit: Driver) -> QTextEdit:
    """Open the confidential notes of the question; gives their field, with the focus in it."""
    visit.key(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    asking = visit.find(QWidget, "notes_pin")
    visit.type_in("notes_pin_field", PIN, asking)
    visit.press("notes_pin_open", asking)
    visit.settle()
    QApplication.processEvents()
    notes = visit.find(QTextEdit, "notes_text")
    assert QApplication.focusWidget() is notes
    return notes
