"""Changing the passphrase, the PIN of the notes and the recovery code, as a person does."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QWidget

from bwaudit.foundation.errors import Code, StoreError, VaultError
from bwaudit.store import keyslots, vault
from bwaudit.usecases import unlocking
from bwaudit_ui.dialogs.new_code import NewCode
from bwaudit_ui.dialogs.new_notes_pin import NewNotesPin
from bwaudit_ui.dialogs.new_passphrase import NewPassphrase
from bwaudit_ui.dialogs.recovery import RecoverSheet
from bwaudit_ui.dialogs.secret_sheet import SecretSheet
from bwaudit_ui.runtime.shortcuts import CommandId
from support.visits import PASSPHRASE, PIN

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit_ui.runtime.theme import Theme
    from support.desktops import Driver

OTHER = "nine glass marbles"
FIELDS = ("old", "new", "again")


def asking(person: Driver, button: str, kind: type[SecretSheet]) -> SecretSheet:
    """The sheet that a button of Settings opens."""
    person.desk.show_page("settings")
    person.press(button)
    sheet = next(each for each in person.window.findChildren(kind) if each.isVisible())
    person.qtbot.waitUntil(lambda: sheet.focusWidget() is not None)
    return sheet


def fill(person: Driver, sheet: SecretSheet, *texts: str) -> None:
    for part, text in zip(FIELDS, texts, strict=False):
        person.type_in(f"{sheet.objectName()}_{part}", text, sheet)


def go(person: Driver, sheet: SecretSheet) -> None:
    person.press(f"{sheet.objectName()}_go", sheet)
    person.settle()


def code_in(person: Driver, sheet: QWidget) -> str:
    groups = person.find(QWidget, "recovery_groups", sheet).findChildren(QLabel)
    return "-".join(group.text() for group in groups)


def shown_code(person: Driver) -> tuple[SecretSheet, str]:
    """The sheet with a new code on it."""
    sheet = asking(person, "make_recovery_code", NewCode)
    fill(person, sheet, PASSPHRASE)
    go(person, sheet)
    return sheet, code_in(person, sheet)


def test_the_new_passphrase_unlocks_and_the_old_one_does_not(opened: Driver) -> None:
    sheet = asking(opened, "change_passphrase", NewPassphrase)
    assert sheet.focusWidget() is opened.find(QLineEdit, "new_passphrase_old", sheet)
    fill(opened, sheet, PASSPHRASE, OTHER, OTHER)
    with opened.qtbot.waitSignal(sheet.changed, timeout=20_000):
        opened.press("new_passphrase_go", sheet)
        QTest.mouseClick(sheet.go_button, Qt.MouseButton.LeftButton)  # pressed twice
        sheet.reject()  # and Esc: nobody leaves without knowing what opens
        assert sheet.isVisible()
    opened.settle()
    assert "The passphrase is changed" in opened.shown_words()
    assert OTHER not in opened.words()
    opened.window.lock()
    opened.settle()
    with pytest.raises(VaultError, match="VLT-01"):
        unlocking.unlock(opened.folders, opened.clock, PASSPHRASE)
    opened.unlock(OTHER)


def test_a_wrong_passphrase_says_what_the_unlock_screen_says_and_waits(opened: Driver) -> None:
    sheet = asking(opened, "change_passphrase", NewPassphrase)
    for left in (9, 8, 7):
        fill(opened, sheet, "not this one", OTHER, OTHER)
        go(opened, sheet)
        said = f"That passphrase does not match. Your data is safe. {left} tries left"
        assert said in opened.shown_words(sheet)
        assert sheet.focusWidget() is opened.find(QLineEdit, "new_passphrase_old", sheet)
        assert "not this one" not in opened.words()
    assert "Wait 2 seconds, then try again." in opened.shown_words(sheet)
    assert not sheet.go_button.isEnabled()
    opened.qtbot.waitUntil(sheet.go_button.isEnabled, timeout=10_000)
    opened.clock.move(seconds=2)
    fill(opened, sheet, PASSPHRASE)
    go(opened, sheet)
    assert vault.unlock(opened.folders.vault, OTHER, opened.clock)


UNFIT: tuple[tuple[str, type[SecretSheet], tuple[str, ...], str], ...] = (
    ("change_passphrase", NewPassphrase, ("", OTHER, OTHER), "Enter the passphrase you have"),
    ("change_passphrase", NewPassphrase, (PASSPHRASE, "short", "short"), "at least 8 char"),
    ("change_passphrase", NewPassphrase, (PASSPHRASE, " " * 9, " " * 9), "Spaces alone are"),
    ("change_passphrase", NewPassphrase, (PASSPHRASE, OTHER, "x"), "must be the same"),
    ("change_passphrase", NewPassphrase, (PASSPHRASE,) * 3, "is the passphrase you have now"),
    ("change_notes_pin", NewNotesPin, (PIN, "12x4", "12x4"), "at least 4 digits"),
    ("change_notes_pin", NewNotesPin, (PIN, "5511", "5512"), "The two PINs must be the same"),
    ("change_notes_pin", NewNotesPin, (PIN, PIN, PIN), "That is the PIN you have now"),
    ("change_notes_pin", NewNotesPin, ("0000", "5511", "5511"), "That PIN does not match"),
    ("make_recovery_code", NewCode, ("",), "Enter your passphrase"),
    ("make_recovery_code", NewCode, ("not this one",), "That passphrase does not match"),
)


def test_what_does_not_do_is_told_at_its_field_and_changes_nothing(opened: Driver) -> None:
    before = (opened.folders.vault / keyslots.FILE).read_bytes()
    for button, kind, texts, said in UNFIT:
        sheet = asking(opened, button, kind)
        fill(opened, sheet, *texts)
        go(opened, sheet)
        assert any(said in field.error() for field in sheet.fields.values()), said
        assert sheet.isVisible()
        sheet.reject()
        QCoreApplication.sendPostedEvents(sheet, QEvent.Type.DeferredDelete.value)
    assert (opened.folders.vault / keyslots.FILE).read_bytes() == before


def test_a_full_disk_is_told_and_the_old_passphrase_still_opens(
    opened: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _data: bytes) -> None:
        raise StoreError(Code.DISK_FULL)

    sheet = asking(opened, "change_passphrase", NewPassphrase)
    fill(opened, sheet, PASSPHRASE, OTHER, OTHER)
    with monkeypatch.context() as patch:
        patch.setattr(keyslots, "write_durably", full)
        go(opened, sheet)
    shown = opened.shown_words(sheet)
    assert "Nothing was changed: there is no room left" in shown
    assert "what opened it before still does" in shown
    assert vault.unlock(opened.folders.vault, PASSPHRASE, opened.clock)
    go(opened, sheet)  # there is room again, and what was typed is still there
    assert vault.unlock(opened.folders.vault, OTHER, opened.clock)


def test_enter_goes_through_the_fields_and_changes_the_pin(opened: Driver) -> None:
    sheet = asking(opened, "change_notes_pin", NewNotesPin)
    lines = [opened.find(QLineEdit, f"new_notes_pin_{part}", sheet) for part in FIELDS]
    for line, following in pairwise(lines):
        QTest.keyClicks(line, PIN if line is lines[0] else "5511")
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert sheet.focusWidget() is following
    QTest.keyClicks(lines[-1], "5511")
    with opened.qtbot.waitSignal(sheet.changed, timeout=20_000):
        QTest.keyClick(lines[-1], Qt.Key.Key_Return)
    opened.settle()
    assert not opened.desk.workspace.notes_open
    unlocking.open_notes(opened.desk.workspace, "5511")


def test_a_new_code_works_only_once_it_was_written_down(opened: Driver) -> None:
    sheet, code = shown_code(opened)
    assert len(code.split("-")) == 9
    assert code not in sheet.windowTitle() + opened.window.windowTitle()
    folder, clock = opened.folders.vault, opened.clock
    with pytest.raises(VaultError, match="VLT-02"):
        vault.unlock_with_code(folder, code, clock)
    assert not sheet.go_button.isEnabled()
    opened.press("recovery_copy", sheet)
    assert QGuiApplication.clipboard().text() == code
    opened.press("recovery_written", sheet)
    with opened.qtbot.waitSignal(sheet.changed, timeout=20_000):
        opened.press("new_code_go", sheet)
    opened.settle()
    assert QGuiApplication.clipboard().text() != code
    assert code not in opened.words()
    assert "The code before no longer does" in opened.shown_words()
    assert vault.unlock_with_code(folder, code, clock)


@pytest.mark.parametrize("end", ["lock", "meeting", "leave"])
def test_a_code_nobody_wrote_down_goes_from_screen_and_clipboard(visit: Driver, end: str) -> None:
    before = (visit.folders.vault / keyslots.FILE).read_bytes()
    sheet, code = shown_code(visit)
    visit.press("recovery_copy", sheet)
    if end == "lock":
        with visit.qtbot.waitSignal(visit.window.locked):
            visit.window.lock()
    elif end == "meeting":
        visit.window.presenting.begin(visit.desk)
    else:
        sheet.reject()
    visit.settle()
    assert QGuiApplication.clipboard().text() != code
    assert not any(each.isVisible() for each in visit.window.findChildren(QDialog))
    assert code not in visit.words()
    assert (visit.folders.vault / keyslots.FILE).read_bytes() == before
    visit.window.presenting.take_down()


def test_a_code_is_read_from_the_left_in_every_language(opened: Driver, theme: Theme) -> None:
    theme.choose(language="ar")
    sheet, code = shown_code(opened)
    groups = opened.find(QWidget, "recovery_groups", sheet).findChildren(QLabel)
    seen = sorted(groups, key=lambda each: (each.y(), each.x()))
    assert "-".join(each.text() for each in seen) == code
    theme.choose(language="en")


def test_what_is_typed_is_gone_behind_the_cover_and_for_the_meeting(visit: Driver) -> None:
    sheet = asking(visit, "change_passphrase", NewPassphrase)
    fill(visit, sheet, PASSPHRASE, OTHER, OTHER)
    visit.window.guard.cover_now(False)
    assert not sheet.isVisible()
    visit.window.guard.cover.lift()
    assert sheet.isVisible()
    assert [sheet.text(part) for part in FIELDS] == ["", "", ""]
    fill(visit, sheet, PASSPHRASE, OTHER, OTHER)
    visit.window.presenting.begin(visit.desk)
    assert OTHER not in visit.words()
    visit.window.presenting.leave()
    visit.settle()
    assert not any(each.isVisible() for each in visit.window.findChildren(NewPassphrase))


def test_a_code_that_was_used_leads_to_a_new_one(fresh: Driver) -> None:
    code = fresh.set_up()
    assert fresh.desk.watch.notices.notice("code") is None
    fresh.window.lock()
    fresh.press("use_recovery_code")
    sheet = fresh.find(RecoverSheet, "recovery")
    fresh.type_in("recovery_code", code, sheet)
    for name in ("recovery_passphrase", "recovery_passphrase_again"):
        fresh.type_in(name, OTHER, sheet)
    with fresh.qtbot.waitSignal(fresh.window.desk_opened, timeout=20_000):
        fresh.press("recovery_open", sheet)
    fresh.settle()
    fresh.window.lock()
    fresh.settle()
    fresh.unlock(OTHER)  # it is told again
    band = fresh.desk.watch.notices.notice("code")
    assert band is not None
    assert band.text().startswith("This device was opened with its recovery code")
    band.button("new").click()
    new = fresh.find(NewCode, "new_code")
    fill(fresh, new, OTHER)
    go(fresh, new)
    fresh.press("recovery_written", new)
    go(fresh, new)
    assert fresh.desk.watch.notices.notice("code") is None
    fresh.window.lock()
    fresh.settle()
    fresh.unlock(OTHER)
    assert fresh.desk.watch.notices.notice("code") is None


def test_the_palette_finds_them(opened: Driver) -> None:
    finder = opened.desk.finder
    for typed, command in {
        "passphrase": CommandId.CHANGE_PASSPHRASE,
        "PIN": CommandId.CHANGE_PIN,
        "recovery code": CommandId.NEW_CODE,
    }.items():
        finder.open(typed)
        assert finder.palette.current_key() == f"command:{command}"
        QTest.keyClick(finder.palette.input(), Qt.Key.Key_Return)
        assert sum(each.isVisible() for each in opened.window.findChildren(SecretSheet)) == 1
    opened.desk.secrets.put_down()
