"""The keys: those of the specification, changing them, and finding every command."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QToolTip

from bwaudit.assessment.terms import Judgement, KnownBy
from bwaudit.foundation.settings import Settings, load_settings, save_settings
from bwaudit_ui.dialogs.help import HelpSheet
from bwaudit_ui.dialogs.keys import KeysSheet
from bwaudit_ui.presenters.palette import COMMAND, QUESTION, Palette, key_of
from bwaudit_ui.runtime.help_text import help_lines, page_keys
from bwaudit_ui.runtime.keymap import (
    commands_in_force,
    question_keys,
    question_keys_in_force,
    refusal,
    with_local_digits,
)
from bwaudit_ui.runtime.shortcuts import CommandId, commands
from bwaudit_ui.widgets.answers import AnswerGroup
from bwaudit_ui.widgets.key_input import KeyInput
from bwaudit_ui.widgets.text import Kbd

if TYPE_CHECKING:
    from bwaudit.foundation.paths import Folders
    from support.desktops import Driver

NONE = Qt.KeyboardModifier.NoModifier

# The keys of `ux.md` 13, without those that only move inside a widget.
EVERYWHERE = {
    "Ctrl+K": CommandId.SEARCH,
    "Ctrl+L": CommandId.LEFT,
    "F8": CommandId.NEXT_PROBLEM,
    "Shift+F8": CommandId.PREVIOUS_PROBLEM,
    "F1": CommandId.HELP,
    "?": CommandId.HELP,
    "F6": CommandId.NEXT_PANE,
    "Shift+F6": CommandId.PREVIOUS_PANE,
    "F9": CommandId.COVER,
    "Ctrl+Shift+L": CommandId.LOCK,
    "Ctrl+Shift+M": CommandId.PRESENT,
    "Ctrl+Shift+E": CommandId.EXPORT,
    "Ctrl+Shift+N": CommandId.QUICK_NOTE,
    "Ctrl+Shift+U": CommandId.URGENT,
    "Ctrl+Z": CommandId.UNDO,
    "Ctrl+Y": CommandId.REDO,
    "Ctrl+,": CommandId.SETTINGS,
    "Ctrl++": CommandId.TEXT_LARGER,
    "Ctrl+-": CommandId.TEXT_SMALLER,
    "Ctrl+0": CommandId.TEXT_NORMAL,
    "Alt+Left": CommandId.BACK,
}
ON_A_QUESTION = {
    "S": "same_sources",
    "F": "flag",
    "I": "guidance",
    "E": "first_photo",
    "Ctrl+Return": "save_and_next",
    "Ctrl+Up": "previous_question",
    "Ctrl+Down": "next_question",
    "Alt+P": "camera",
    "Alt+A": "add_files",
    "Alt+N": "notes",
    "Alt+L": "other_language",
    "Ctrl+F": "filter",
}


def test_the_keys_are_those_of_the_specification() -> None:
    own = {keys: each.id for each in commands() for keys in each.keys}
    assert {keys: own.get(keys) for keys in EVERYWHERE} == EVERYWHERE
    on_question = {keys: each.id for each in question_keys() for keys in each.keys}
    assert {keys: on_question.get(keys) for keys in ON_A_QUESTION} == ON_A_QUESTION


def test_no_key_means_two_things_and_no_two_things_have_one_name() -> None:
    keys = [keys for each in commands() for keys in each.keys]
    keys += [keys for each in question_keys() for keys in each.keys]
    assert len(keys) == len(set(keys))
    names = [str(each.id) for each in commands()] + [each.id for each in question_keys()]
    assert len(names) == len(set(names))


def test_a_key_of_ones_own_stands_alone_and_an_empty_one_is_no_key() -> None:
    changed = {"search": "Ctrl+J", "cover": ""}
    keys = {each.id: each.keys for each in commands_in_force(changed)}
    assert keys[CommandId.SEARCH] == ("Ctrl+J",)
    assert keys[CommandId.COVER] == ()
    assert keys[CommandId.HELP] == ("F1", "?")
    flag = next(each for each in question_keys_in_force({"flag": "G"}) if each.id == "flag")
    assert flag.keys == ("G",)


@pytest.mark.parametrize(
    ("what", "keys", "says"),
    [
        ("help", "Ctrl+K", "‘Search and commands’"),
        ("flag", "S", "‘Same sources as the last question’"),
        ("search", "Tab", "is kept for"),
        ("search", "Alt+3", "is kept for"),
        ("search", "Ctrl+Alt+J", "Use one of them"),
        ("search", "J", "Add Ctrl or Alt"),
    ],
)
def test_a_key_that_cannot_be_set_says_why(what: str, keys: str, says: str) -> None:
    assert says in refusal(what, keys, {})


@pytest.mark.parametrize(
    ("what", "keys"), [("search", "Ctrl+J"), ("search", "F7"), ("flag", "G"), ("help", "F1")]
)
def test_a_free_key_can_be_set(what: str, keys: str) -> None:
    assert refusal(what, keys, {}) == ""


def test_a_key_freed_by_another_command_can_be_taken() -> None:
    assert refusal("left", "Ctrl+K", {"search": "Ctrl+J"}) == ""


def test_keys_are_kept_in_the_settings_file(folders: Folders) -> None:
    save_settings(folders.settings, Settings(keys={"search": "Ctrl+J"}))
    assert load_settings(folders.settings).keys == {"search": "Ctrl+J"}
    with pytest.raises(ValueError, match="keys"):
        Settings(keys={"search": 3})  # type: ignore[dict-item]


def test_digits_of_other_keyboards_count() -> None:
    assert "Ctrl+৩" in with_local_digits("Ctrl+3")
    assert "Ctrl+٣" in with_local_digits("Ctrl+3")
    assert with_local_digits("Ctrl+0") == ("Ctrl+0",)
    assert with_local_digits("F9") == ("F9",)


def test_a_changed_key_works_at_once_and_the_usual_ones_come_back(visit: Driver) -> None:
    visit.desk.show_page("home")
    sheet = KeysSheet(visit.desktop.preferences, visit.window)
    sheet.open()
    button = visit.find(KeyInput, "key_overview", sheet)
    button.click()
    assert button.listening
    QTest.keyClick(button, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "‘Undo’" in visit.shown_words(sheet)
    button.click()
    QTest.keyClick(button, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert visit.desktop.preferences.settings.keys == {"overview": "Ctrl+J"}
    sheet.accept()
    visit.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert visit.desk.pages.current == "home"
    visit.key(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert visit.desk.pages.current == "overview"
    again = KeysSheet(visit.desktop.preferences, visit.window)
    again.open()
    visit.press("usual_keys", again)
    assert visit.desktop.preferences.settings.keys == {}
    again.accept()
    every = Palette(visit.session).find(">", commands_in_force({}))[0].rows
    assert {row.key for row in every} == {key_of(COMMAND, each) for each in CommandId}
    with_keys = {row.key: row.keys for row in every}
    for each in commands():
        shown = QKeySequence(each.keys[0]).toString() if each.keys else ""
        assert with_keys[key_of(COMMAND, each.id)] == shown
    check_palette(visit)
    check_help(visit)


def check_palette(visit: Driver) -> None:
    """What the palette finds in an open visit; it makes no visit of its own, which takes longer."""
    palette = Palette(visit.session)
    number = visit.session.question().number
    first = palette.find(number, ())[0].rows[0]
    assert (first.number, first.key) == (number, key_of(QUESTION, visit.session.current_question))
    local = number.translate({ord("0") + n: chr(ord("০") + n) for n in range(10)})
    assert palette.find(f"#{local}", ())[0].rows[0].number == number
    assert [group.rows for group in palette.find("#dust", ())] == [()]
    titles = [group.title for group in palette.find("register", ()) if group.rows]
    assert "Papers" in titles
    assert "Interviews" not in [group.title for group in palette.find("W-01", ()) if group.rows]
    palette.remember(first.key)
    recent = palette.find("", ())[0]
    assert (recent.title, recent.rows[0].number) == ("Recent", number)


def check_help(visit: Driver) -> None:
    """Every page has its lines of help; a new page is found by itself."""
    for page in visit.desk.pages.names():
        assert len(help_lines(page, {})) == 8, page
    shown = {line.keys for line in page_keys("questions", {"flag": "G"})}
    assert "G" in shown
    assert "F" not in shown


def typed_at(driver: Driver, place: int, character: str, held: Qt.KeyboardModifier = NONE) -> None:
    """A key of a real keyboard: what its layout makes of it, and its place in the PC's first set
    of scan codes."""
    code = place if sys.platform == "win32" else place + 8
    text = "" if held else character
    key = ord(character.upper())
    pressed = QKeyEvent(QEvent.Type.KeyPress, key, held, code, 0, 0, text)
    QCoreApplication.sendEvent(driver.window.windowHandle(), pressed)


A, K, ONE, TWO = 30, 37, 2, 3


def test_keys_count_by_their_place_where_a_layout_has_other_letters(visit: Driver) -> None:
    question = visit.session.current_question
    answer = partial(visit.assessment.record.answer, question)
    typed_at(visit, ONE, "&")
    assert answer().judgement is Judgement.COMPLIANT, "1 on a French keyboard"
    typed_at(visit, 33, "\u0628")
    assert answer().flagged, "F on an Arabic keyboard"
    typed_at(visit, 24, "\u062e", Qt.KeyboardModifier.AltModifier)
    assert answer().known_by == {KnownBy.OBSERVATION}, "Alt+O on an Arabic keyboard"
    typed_at(visit, K, "\u0646", Qt.KeyboardModifier.ControlModifier)
    assert visit.desk.finder.palette.isVisible(), "Ctrl+K on an Arabic keyboard"
    typed_at(visit, K, "\u0646", Qt.KeyboardModifier.ControlModifier)
    visit.key(Qt.Key.Key_Escape)
    with_shift = Qt.KeyboardModifier.ShiftModifier
    typed_at(visit, 53, "\u061f", with_shift)
    assert visit.find(HelpSheet, "help").isVisible(), "? on an Arabic keyboard"
    QTest.keyClick(visit.find(HelpSheet, "help"), Qt.Key.Key_Escape)
    typed_at(visit, TWO, "&", Qt.KeyboardModifier.ControlModifier)
    assert visit.desk.pages.current == "overview", "Ctrl+2 on a French keyboard"
    visit.desk.show_page("questions")
    typed_at(visit, TWO, "\u00e9", Qt.KeyboardModifier.AltModifier)
    assert answer().judgement is Judgement.NON_COMPLIANT, "Alt+2 on a French keyboard"
    field = QApplication.focusWidget()
    assert isinstance(field, QTextEdit)
    for place, character in ((ONE, "&"), (33, "\u0628")):
        typed_at(visit, place, character)
    assert field.toPlainText() == "&\u0628"
    typed_at(visit, A, "\u0634", Qt.KeyboardModifier.ControlModifier)
    assert field.textCursor().selectedText() == "&\u0628", "Ctrl+A on an Arabic keyboard"
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    typed_at(visit, 24, "\u062e", both)
    assert answer().known_by == {KnownBy.OBSERVATION}, "AltGr types a letter"


def test_key_caps_say_the_keys_in_force_and_no_others(visit: Driver) -> None:
    keys = {"same_sources": "G", "save_and_next": "Ctrl+J", "notes": "", "search": "F7"}
    tile = visit.find(AnswerGroup, "answers").tile(Judgement.COMPLIANT)

    def caps() -> set[str]:
        visit.desk.show_page("settings")
        visit.desk.show_page("questions")
        return {cap.keys() for cap in visit.window.findChildren(Kbd)}

    assert {"S", "Ctrl Enter", "Alt N"} <= caps()
    with_cap = tile.grab().toImage()
    visit.desktop.preferences.set(keys=keys, single_keys=False)
    assert {"G", "Ctrl J"} <= caps()
    assert not {"S", "Ctrl Enter", "Alt N"} & caps()
    assert visit.desk.top.search.keys() == "F7"
    assert tile.grab().toImage() != with_cap, "1 by itself answers no more"
    visit.desk.show_page("papers")
    assert "Keys 1 to 6" not in visit.shown_words()
    visit.run(CommandId.HELP)
    sheet = visit.find(HelpSheet, "help")
    assert "F7 finds any question" in visit.shown_words(sheet)
    assert "Say what became of the paper" not in visit.shown_words(sheet)
    sheet.close()
    visit.desktop.preferences.set(keys={}, single_keys=True)
    caps()
    assert tile.grab().toImage() == with_cap
    visit.window.guard.idle.hand_changed.emit(True)
    assert tile.grab().toImage() != with_cap, "a finger works on the screen"
    visit.window.guard.idle.hand_changed.emit(False)
    assert tile.grab().toImage() == with_cap


def test_locking_counts_by_the_place_of_its_key(visit: Driver) -> None:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with visit.qtbot.waitSignal(visit.window.locked, timeout=20_000):
        typed_at(visit, 38, "\u0645", held)


def test_esc_takes_a_tool_tip_away_and_does_nothing_else(visit: Driver) -> None:
    question = visit.session.current_question
    focus = QApplication.focusWidget()
    assert focus is not None
    QToolTip.showText(QPoint(10, 10), "Flag for later")
    assert QToolTip.isVisible()
    window = visit.window.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    visit.qtbot.waitUntil(lambda: not QToolTip.isVisible())
    assert QApplication.focusWidget() is focus
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is not focus
    assert visit.session.current_question == question
