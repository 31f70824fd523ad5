"""Laying out the contents of a scroll area in one go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bwaudit_ui.screens.page import Page
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.scrolled import Scrolled, scrolling
from bwaudit_ui.widgets.text import FillingText, Text
from support.windows import shown

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from pytestqt.qtbot import QtBot

    from bwaudit_ui.runtime.theme import Theme

LONG = "Are the fire exits on the second floor free, unlocked and marked during all hours of work? "


class Sizes(QObject):
    """The heights a widget was given, one after the other."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.heights: list[int] = []
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.heights.append(self._widget.height())
        return False


class Column:
    """A question on a card, and below it a card with a finding that is not shown yet."""

    def __init__(self) -> None:
        self.ground = Scrolled()
        column = QVBoxLayout(self.ground)
        self.question, self.finding = Text(LONG, wrap=True), Text(LONG * 12, wrap=True)
        self.above, self.below = Card(), Card()
        for card, words in ((self.above, self.question), (self.below, self.finding)):
            card.body.addWidget(words)
            column.addWidget(card)
        column.addStretch(1)
        self.below.hide()
        self.area = scrolling(self.ground)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.resize(360, 240)

    def settling(self) -> AbstractContextManager[None]:
        return self.ground.settling(self.area.viewport().height())


@pytest.fixture
def column(theme: Theme, qtbot: QtBot) -> Column:
    made = Column()
    qtbot.addWidget(made.area)
    made.area.show()
    qtbot.waitExposed(made.area)
    with made.settling():
        pass
    return made


def test_what_stands_above_a_card_that_appears_is_not_laid_out_again(column: Column) -> None:
    card, words = Sizes(column.above), Sizes(column.question)
    with column.settling():
        column.below.show()
    assert card.heights == words.heights == []
    assert column.below.height() >= column.below.heightForWidth(column.below.width())
    assert column.ground.height() > column.area.viewport().height()


def test_each_part_gets_its_final_size_at_once(column: Column) -> None:
    card, words = Sizes(column.above), Sizes(column.question)
    with column.settling():
        column.question.setText(LONG * 3)
        column.below.show()
    assert card.heights == [column.above.heightForWidth(column.above.width())]
    assert words.heights == [column.question.heightForWidth(column.question.width())]


def test_a_card_that_goes_leaves_the_others_where_they_are(column: Column) -> None:
    with column.settling():
        column.below.show()
    card = Sizes(column.above)
    with column.settling():
        column.below.hide()
    assert card.heights == []
    assert column.ground.height() == column.area.viewport().height()


def test_a_fault_meanwhile_leaves_layouts_that_work(column: Column, qtbot: QtBot) -> None:
    with pytest.raises(LookupError), column.settling():
        raise LookupError
    before = column.question.height()
    column.question.setText(LONG * 3)
    qtbot.waitUntil(lambda: column.question.height() > before * 2)


def test_words_that_fill_a_column_are_as_tall_as_they_need_to_be(
    theme: Theme, qtbot: QtBot
) -> None:
    card, usual = Card(), Text(LONG, wrap=True)
    filling = FillingText()
    filling.setText(LONG)
    for words in (usual, filling):
        card.body.addWidget(words)
    shown(qtbot, card, 240, 400)
    for width in (240, 420, 180):
        card.resize(width, card.heightForWidth(width))
        assert filling.width() == usual.width()
        assert filling.height() == usual.height() == usual.heightForWidth(usual.width())


def test_a_finger_scrolls(column: Column, qtbot: QtBot) -> None:
    with column.settling():
        column.below.show()
    bar, view = column.area.verticalScrollBar(), column.area.viewport()
    finger = QTest.createTouchDevice()
    QTest.touchEvent(view, finger).press(0, QPoint(100, 200), view)
    for up in (190, 170, 140, 100, 60):
        QTest.touchEvent(view, finger).move(0, QPoint(100, up), view)
    QTest.touchEvent(view, finger).release(0, QPoint(100, 60), view)
    qtbot.waitUntil(lambda: bar.value() > 40)


def test_a_page_that_becomes_longer_moves_nothing_sideways(theme: Theme, qtbot: QtBot) -> None:
    page, words = Page(most_width=400), Text("Sync", wrap=True)
    page.column.addWidget(words)
    page.column.addStretch(1)
    shown(qtbot, page, 600, 200)
    bar, beside = page.area.verticalScrollBar(), words.mapTo(page, QPoint(0, 0)).x()
    assert (bar.maximum(), beside) == (0, 100), "in the middle of the window"
    words.setText("\n".join(["Sync"] * 40))
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert words.mapTo(page, QPoint(0, 0)).x() == beside
