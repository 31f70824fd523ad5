"""Messages, banners, summaries, long tasks, confidential boxes, palette, dialogs, drops."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QEnterEvent,
    QImage,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QWidget

from bwaudit.assessment.terms import Judgement
from bwaudit_ui.models.palette_list import PaletteGroup, PaletteRow
from bwaudit_ui.runtime.tokens import Colour
from bwaudit_ui.widgets import command_palette
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.command_palette import CommandPalette
from bwaudit_ui.widgets.confidential import ConfidentialBox
from bwaudit_ui.widgets.confirm_dialog import ConfirmDialog, Decision
from bwaudit_ui.widgets.drop_area import DropArea, DropTarget
from bwaudit_ui.widgets.empty_state import EmptyState
from bwaudit_ui.widgets.lines import StateLine
from bwaudit_ui.widgets.long_task import LongTask, time_left
from bwaudit_ui.widgets.messages import Banner, ErrorSummary, MessageStrip, NoticeLine
from support.windows import column_of, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from bwaudit_ui.runtime.theme import Theme

RESULTS = [
    PaletteGroup(
        "Questions",
        (
            PaletteRow("q42", "Exits", "Emergency", "7.42", judgement=Judgement.NON_COMPLIANT),
            PaletteRow("q43", "Enough exits", number="7.43"),
        ),
    ),
    PaletteGroup("Commands", (PaletteRow("export", "Export", keys="Ctrl+E", icon="download"),)),
]


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> QWidget:
    outer = QWidget()
    shown(qtbot, outer, 900, 500)
    return outer


@pytest.fixture
def strip(window: QWidget) -> MessageStrip:
    return MessageStrip(window)


def words_of(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def test_a_message_goes_by_itself(window: QWidget, qtbot: QtBot) -> None:
    strip = MessageStrip(window, stays_ms=20)
    with qtbot.waitSignal(strip.closed):
        strip.show_message("7.42 changed to Compliant")
    assert strip.isHidden()


def test_undo_closes_the_message_and_is_told_once(strip: MessageStrip, qtbot: QtBot) -> None:
    strip.show_message("7.42 changed to Compliant", undo=True)
    undo = strip.findChild(Button)
    assert undo is not None
    with qtbot.waitSignals([strip.closed, strip.undo_wanted]):
        QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert strip.isHidden()


def test_without_anything_to_undo_there_is_no_button(strip: MessageStrip) -> None:
    strip.show_message("2 photos added")
    undo = strip.findChild(Button)
    assert undo is not None
    assert undo.isHidden()


def test_the_time_of_a_message_stops_under_the_pointer_and_with_the_focus(
    strip: MessageStrip, qtbot: QtBot
) -> None:
    strip.show_message("2 photos added", undo=True)
    undo = strip.findChild(Button)
    assert undo is not None
    assert not strip.is_paused()
    spot = QPointF(5, 5)
    QApplication.sendEvent(strip, QEnterEvent(spot, spot, spot))
    assert strip.is_paused()
    QApplication.sendEvent(strip, QEvent(QEvent.Type.Leave))
    assert not strip.is_paused()
    undo.setFocus()
    assert strip.is_paused()
    undo.clearFocus()
    assert not strip.is_paused()


def test_a_message_stays_centred_at_the_bottom_in_every_width(
    window: QWidget, strip: MessageStrip
) -> None:
    strip.show_message("7.42 changed to Compliant. The finding text is kept.", undo=True)
    for width in (900, 500, 320):
        window.resize(width, 500)
        place = strip.geometry()
        assert window.rect().contains(place)
        assert abs(place.center().x() - window.rect().center().x()) <= 1


def test_a_message_has_room_for_its_words_when_text_becomes_larger(
    strip: MessageStrip, theme: Theme, qtbot: QtBot
) -> None:
    strip.show_message("7.42 changed to Compliant. The finding text is kept.", undo=True)
    theme.choose(scale=2.0)
    qtbot.waitUntil(lambda: strip.height() == strip.heightForWidth(strip.width()))
    assert strip.width() > theme.px(320)


def test_a_new_message_takes_the_place_of_the_old(strip: MessageStrip) -> None:
    strip.show_message("2 photos added")
    strip.show_message("1 photo added", undo=True)
    assert strip.text() == "1 photo added"


def test_a_notice_says_what_and_offers_one_thing(theme: Theme, qtbot: QtBot) -> None:
    notice = NoticeLine()
    qtbot.addWidget(notice)
    notice.set_text("1 photo shows 3 faces.", "Hide faces")
    button = notice.findChild(Button)
    assert button is not None
    with qtbot.waitSignal(notice.action_wanted):
        button.click()
    notice.set_text("1 photo shows 3 faces.")
    assert button.isHidden()


def test_a_failure_stays_with_its_actions(theme: Theme, qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    actions = [("again", "Try again"), ("usb", "Save copy to USB")]
    banner.show_failure("Your last change is not saved", "The disk is full.", actions)
    assert "Your last change is not saved" in words_of(banner)
    again = banner.button("again")
    with qtbot.waitSignal(banner.action_chosen) as told:
        banner.button("usb").click()
    assert told.args == ["usb"]
    assert banner.isVisible()
    banner.show_failure("Your last change is not saved", "The disk is still full.", actions)
    assert banner.button("again") is again
    banner.show_failure("Gone", "Nothing to do")
    with pytest.raises(KeyError):
        banner.button("again")


def test_a_summary_lists_problems_as_links_and_takes_the_focus(theme: Theme, qtbot: QtBot) -> None:
    summary = ErrorSummary()
    window = column_of(summary)
    shown(qtbot, window)
    summary.set_problems("There are 2 problems", [("a", "Enter what you found"), ("b", "Hide")])
    summary.show_and_focus()
    assert QApplication.focusWidget() is summary
    assert summary.accessibleName() == "There are 2 problems"
    assert summary.accessibleDescription() == "Enter what you found; Hide"
    with qtbot.waitSignal(summary.problem_chosen) as told:
        summary.link("b").click()
    assert told.args == ["b"]
    summary.set_problems("", [])
    assert summary.isHidden()


def test_a_long_task_says_how_many_and_how_long(theme: Theme, qtbot: QtBot) -> None:
    task = LongTask()
    qtbot.addWidget(task)
    task.start("Copying photos from card E:", "You can keep working.")
    assert task.accessibleName() == "Copying photos from card E:"
    task.set_progress(27, 46)
    assert task.accessibleDescription() == "27 of 46"
    task.set_progress(27, 46, 20)
    assert task.accessibleDescription() == "27 of 46, about 20 seconds left"
    task.set_after_stop("If you stop, the 27 copied photos stay.")
    assert "If you stop, the 27 copied photos stay." in words_of(task)


def test_a_long_task_can_be_stopped_and_says_that_it_heard(theme: Theme, qtbot: QtBot) -> None:
    task = LongTask()
    qtbot.addWidget(task)
    task.start("Making the report")
    with qtbot.waitSignal(task.stop_wanted):
        task.stop_button().click()
    task.stopping()
    assert not task.stop_button().isEnabled()
    task.finish("Stopped. 27 photos were copied.")
    assert task.stop_button().isHidden()
    assert task.accessibleDescription() == "Stopped. 27 photos were copied."


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (1, "about 5 seconds left"),
        (22, "about 20 seconds left"),
        (80, "about 1 minute left"),
        (170, "about 3 minutes left"),
    ],
)
def test_time_left_is_rounded(theme: Theme, seconds: float, said: str) -> None:
    assert time_left(seconds) == said


@pytest.fixture
def box(theme: Theme, qtbot: QtBot) -> ConfidentialBox:
    made = ConfidentialBox()
    shown(qtbot, made, 320, 200)
    return made


def test_a_closed_box_holds_no_text(box: ConfidentialBox, qtbot: QtBot) -> None:
    box.open_with("MARKER")
    assert box.is_open()
    with qtbot.waitSignal(box.closed):
        box.close_box()
    assert box.editor().text() == ""
    assert not box.editor().document().isUndoAvailable()
    assert box.editor().isHidden()
    assert not any("MARKER" in word for word in words_of(box))


def test_opening_is_asked_for_and_closing_is_done(box: ConfidentialBox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.open_wanted):
        box.open_button().click()
    assert not box.is_open()
    box.open_with("")
    with qtbot.waitSignal(box.closed):
        box.open_button().click()


def test_typing_into_the_box_is_told(box: ConfidentialBox, qtbot: QtBot) -> None:
    box.open_with("Locked at night")
    with qtbot.waitSignal(box.text_changed) as told:
        QTest.keyClicks(box.editor(), ".")
    assert told.args == ["Locked at night."]


def test_the_box_closes_when_nobody_types(theme: Theme, qtbot: QtBot) -> None:
    box = ConfidentialBox(idle_ms=20)
    shown(qtbot, box, 320, 200)
    with qtbot.waitSignal(box.closed):
        box.open_with("Locked at night")


def test_escape_closes_the_box(box: ConfidentialBox, qtbot: QtBot) -> None:
    box.open_with("Locked at night")
    with qtbot.waitSignal(box.closed):
        QTest.keyClick(box.editor(), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is box.open_button()


def test_the_box_closes_when_another_window_comes(box: ConfidentialBox, qtbot: QtBot) -> None:
    box.open_with("Locked at night")
    other = QWidget()
    with qtbot.waitSignal(box.closed):
        shown(qtbot, other)


@pytest.fixture
def palette(window: QWidget, qtbot: QtBot) -> Iterator[CommandPalette]:
    made = CommandPalette(window)
    made.query_changed.connect(lambda _text: made.set_results(RESULTS))
    yield made
    made.close_palette()


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told by the palette."""
    said: list[str] = []
    monkeypatch.setattr(command_palette, "announce", lambda _source, text: said.append(text))
    return said


def test_the_first_result_is_shown_with_the_heading_above_it(
    palette: CommandPalette, qtbot: QtBot
) -> None:
    many = tuple(PaletteRow(f"c{each}", f"Command {each}") for each in range(30))
    palette.open_with()
    palette.set_results([PaletteGroup("Commands", many)])
    found = palette.findChild(QListView)
    assert found is not None
    bar = found.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.value() == 0
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down):  # round by the last one
        QTest.keyClick(palette.input(), key)
        assert (bar.value() == 0) == (key == Qt.Key.Key_Down)


def test_the_page_stays_to_be_seen_behind_the_palette(
    window: QWidget, palette: CommandPalette
) -> None:
    behind = Card(parent=window)
    behind.setGeometry(0, 0, 40, 40)
    behind.show()
    behind.stackUnder(palette)
    palette.open_with("exits")
    seen = window.grab().toImage()
    assert seen.pixelColor(20, 20) != seen.pixelColor(20, window.height() - 10)


def test_the_palette_asks_for_results_and_stands_on_the_first(
    palette: CommandPalette, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(palette.query_changed) as asked:
        palette.open_with("exits")
    assert asked.args == ["exits"]
    assert palette.current_key() == "q42"
    assert QApplication.focusWidget() is palette.input()


def test_arrows_and_enter_choose_and_give_the_focus_back(
    window: QWidget, palette: CommandPalette, qtbot: QtBot
) -> None:
    before = Button("Save", parent=window)
    before.show()
    before.setFocus()
    palette.open_with()
    QTest.keyClick(palette.input(), Qt.Key.Key_Down)
    QTest.keyClick(palette.input(), Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.row_chosen) as told:
        QTest.keyClick(palette.input(), Qt.Key.Key_Return)
    assert told.args == ["export"]
    assert palette.isHidden()
    assert QApplication.focusWidget() is before


def test_a_screen_reader_hears_the_palette_and_its_current_row(
    palette: CommandPalette, heard: list[str]
) -> None:
    found = QAccessible.queryAccessibleInterface(palette)
    assert (found.role(), found.text(QAccessible.Text.Name)) == (
        QAccessible.Role.Dialog,
        "Search and commands",
    )
    palette.open_with()
    assert heard == [], "nothing was typed"
    palette.open_with("exits")
    assert heard.pop().startswith("7.42, ")
    QTest.keyClick(palette.input(), Qt.Key.Key_Down)
    assert heard.pop().startswith("7.43, ")
    palette.set_results(())
    assert heard.pop() == "Nothing found"
    QApplication.processEvents()
    (said,) = (each for each in palette.findChildren(QLabel) if each.text() == "Nothing found")
    assert said.height() >= said.sizeHint().height()


def test_escape_and_a_tap_beside_close_the_palette(palette: CommandPalette, qtbot: QtBot) -> None:
    palette.open_with()
    with qtbot.waitSignal(palette.closed):
        QTest.keyClick(palette.input(), Qt.Key.Key_Escape)
    palette.open_with()
    with qtbot.waitSignal(palette.closed):
        QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))


def test_tab_stays_in_the_palette(palette: CommandPalette, qtbot: QtBot) -> None:
    palette.open_with()
    QTest.keyClick(palette.input(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is palette.input()


def test_typing_asks_again_and_enter_on_nothing_does_nothing(
    palette: CommandPalette, qtbot: QtBot
) -> None:
    palette.open_with()
    with qtbot.waitSignal(palette.query_changed) as asked:
        QTest.keyClicks(palette.input(), "7")
    assert asked.args == ["7"]
    assert palette.query() == "7"
    palette.set_results([])
    with qtbot.assertNotEmitted(palette.row_chosen):
        QTest.keyClick(palette.input(), Qt.Key.Key_Return)
    assert palette.isVisible()


def test_the_palette_fits_every_window(window: QWidget, palette: CommandPalette) -> None:
    palette.open_with()
    for size in ((900, 500), (640, 480), (360, 300)):
        window.resize(*size)
        assert palette.geometry() == window.rect()
        frame = palette.input().parentWidget()
        assert frame is not None
        assert palette.rect().contains(frame.geometry())


@pytest.fixture
def decision(theme: Theme, qtbot: QtBot) -> ConfirmDialog:
    dialog = ConfirmDialog(
        Decision("Finish this assessment?", "Answers are locked.", "Finish", "Keep working")
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
    return dialog


def test_the_focus_starts_on_the_harmless_verb(decision: ConfirmDialog) -> None:
    assert QApplication.focusWidget() is decision.keep_button()


def test_enter_on_the_harmless_verb_changes_nothing(decision: ConfirmDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(decision.decided) as told:
        QTest.keyClick(decision.keep_button(), Qt.Key.Key_Return)
    assert told.args == [False]


def test_no_room_is_empty_between_the_sentences(decision: ConfirmDialog) -> None:
    assert decision.height() == decision.heightForWidth(decision.width())


def test_escape_changes_nothing(decision: ConfirmDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(decision.decided) as told:
        QTest.keyClick(decision, Qt.Key.Key_Escape)
    assert told.args == [False]


def test_the_verb_decides_when_it_is_ready(decision: ConfirmDialog, qtbot: QtBot) -> None:
    decision.set_ready(False)
    with qtbot.assertNotEmitted(decision.decided):
        decision.verb_button().click()
    decision.set_ready(True)
    with qtbot.waitSignal(decision.decided) as told:
        decision.verb_button().click()
    assert told.args == [True]


def files(*names: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(f"/photos/{name}") for name in names])
    return data


def drop(widget: QWidget, data: QMimeData) -> QDropEvent:
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), action, data, button, keys)
    QApplication.sendEvent(widget, enter)
    event = QDropEvent(QPointF(5, 5), action, data, button, keys)
    if enter.isAccepted():
        QApplication.sendEvent(widget, event)
    return event


def test_dropped_files_are_told_as_paths(theme: Theme, qtbot: QtBot) -> None:
    area = DropArea()
    qtbot.addWidget(area)
    data = files("a.jpg", "b.heic")
    with qtbot.waitSignal(area.paths_dropped) as told:
        drop(area, data)
    assert told.args == [[Path("/photos/a.jpg"), Path("/photos/b.heic")]]


def test_web_addresses_are_not_taken(theme: Theme, qtbot: QtBot) -> None:
    area = DropArea()
    qtbot.addWidget(area)
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.jpg")])
    with qtbot.assertNotEmitted(area.paths_dropped):
        drop(area, data)


def test_a_picture_or_files_can_be_pasted(theme: Theme, qtbot: QtBot) -> None:
    area = DropArea()
    shown(qtbot, area)
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QApplication.clipboard().setImage(picture)
    with qtbot.waitSignal(area.image_dropped):
        QTest.keyClick(area, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QApplication.clipboard().setMimeData(files("a.jpg"))
    with qtbot.waitSignal(area.paths_dropped):
        assert area.paste()
    QApplication.clipboard().clear()
    assert not area.paste()


def test_a_whole_pane_can_take_files(theme: Theme, qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    target = DropTarget(pane)
    hovers: list[bool] = []
    target.hovered.connect(hovers.append)
    data = files("a.jpg")
    with qtbot.waitSignal(target.paths_dropped):
        drop(pane, data)
    QApplication.sendEvent(pane, QDragLeaveEvent())
    assert hovers == [True, False, False]


def test_nothing_yet_says_what_and_offers_the_next_step(theme: Theme, qtbot: QtBot) -> None:
    empty = EmptyState("images", "No photos for this question yet")
    qtbot.addWidget(empty)
    action = empty.add_action(Button("Take photo"))
    empty.show()
    assert action.isVisible()
    empty.set_text("No flagged questions", "Flag one with F")
    assert empty.text() == "No flagged questions"
    assert words_of(empty)[-1] == "Flag one with F"


def test_a_fact_can_change_its_icon_and_words(theme: Theme, qtbot: QtBot) -> None:
    line = StateLine("hard-drive", "Saved on this device at 10:42")
    qtbot.addWidget(line)
    line.set_state("cloud-off", "14 changes wait", Colour.INK2)
    assert line.text() == "14 changes wait"
    line.set_text("15 changes wait")
    assert line.text() == "15 changes wait"
