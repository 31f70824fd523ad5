"""First run, unlocking, what happens when it does not work."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit, QWidget

from bwaudit.foundation.errors import Code, StoreError
from bwaudit.foundation.settings import load_settings
from bwaudit.store.recoverycode import new_code
from bwaudit.usecases import unlocking
from bwaudit_ui.dialogs.recovery import RecoverSheet
from bwaudit_ui.screens.home import HomeScreen
from bwaudit_ui.screens.language_choice import LanguageChoice
from bwaudit_ui.screens.page import Page
from bwaudit_ui.screens.set_up import SetUpScreen
from bwaudit_ui.screens.unlock import UnlockScreen
from bwaudit_ui.widgets.messages import Banner
from bwaudit_ui.widgets.pointing_card import PointingCard
from support.visits import FACTORY, PASSPHRASE

if TYPE_CHECKING:
    from support.clocks import SetClock
    from support.desktops import Driver


def test_a_new_device_is_set_up_and_shows_the_recovery_code_once(fresh: Driver) -> None:
    assert isinstance(fresh.window.front, SetUpScreen)
    code = fresh.set_up()
    assert len(code.split("-")) == 9
    assert isinstance(fresh.desk.pages.front(), HomeScreen)
    assert code not in fresh.words()
    assert PASSPHRASE not in fresh.words()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (" \u200b\u2060 ", "Enter your name"),
        ("\u0301\u09bf", "Enter your name"),
        ("x" * 201, "The text must have 200 characters or fewer"),
    ],
)
def test_a_name_that_cannot_be_read_or_printed_is_told(fresh: Driver, name: str, said: str) -> None:
    fresh.find(QLineEdit, "set_up_name").setText(name)
    fresh.press("set_up")
    assert said in fresh.shown_words()


def test_set_up_says_what_is_missing_at_each_field(fresh: Driver) -> None:
    fresh.type_in("set_up_passphrase", "short")
    fresh.type_in("set_up_passphrase_again", "other")
    fresh.type_in("set_up_pin", "12x4")
    fresh.press("set_up")
    shown = fresh.shown_words()
    for sentence in (
        "Enter your name",
        "The passphrase must have at least 8 characters",
        "The two passphrases must be the same",
        "The PIN must have at least 4 digits",
    ):
        assert sentence in shown


def test_a_passphrase_of_spaces_is_told(fresh: Driver) -> None:
    fresh.type_in("set_up_passphrase", " " * 12)
    fresh.press("set_up")
    assert "Spaces alone are no passphrase" in fresh.shown_words()


def test_enter_leads_from_field_to_field_and_sets_up_once_all_are_filled(fresh: Driver) -> None:
    texts = {
        "set_up_name": "M. Islam",
        "set_up_passphrase": PASSPHRASE,
        "set_up_passphrase_again": "another one",
        "set_up_pin": "1234",
    }
    for field, text in texts.items():
        assert fresh.window.focusWidget() is fresh.find(QLineEdit, field)
        fresh.write(text)
        fresh.key(Qt.Key.Key_Return)
    assert "The two passphrases must be the same" in fresh.shown_words()
    fresh.type_in("set_up_passphrase_again", PASSPHRASE)
    with fresh.qtbot.waitSignal(fresh.window.unlocking.set_up_done, timeout=20_000):
        fresh.key(Qt.Key.Key_Return)
    fresh.press("recovery_written")
    with fresh.qtbot.waitSignal(fresh.window.desk_opened, timeout=20_000):
        fresh.press("recovery_go_on")


def test_set_up_goes_on_only_when_the_code_was_written_down(fresh: Driver) -> None:
    for field, text in {
        "set_up_name": "M. Islam",
        "set_up_passphrase": PASSPHRASE,
        "set_up_passphrase_again": PASSPHRASE,
        "set_up_pin": "১২৩৪",  # Bengali digits
    }.items():
        fresh.type_in(field, text)
    with fresh.qtbot.waitSignal(fresh.window.unlocking.set_up_done, timeout=20_000):
        fresh.press("set_up")
    go_on = fresh.find(QAbstractButton, "recovery_go_on")
    assert not go_on.isEnabled()
    fresh.press("recovery_copy")
    groups = fresh.find(QWidget, "recovery_groups").findChildren(QLabel)
    code = "-".join(group.text() for group in groups)
    assert QGuiApplication.clipboard().text() == code
    fresh.press("recovery_written")
    with fresh.qtbot.waitSignal(fresh.window.desk_opened, timeout=20_000):
        fresh.press("recovery_go_on")
    assert QGuiApplication.clipboard().text() != code


def test_the_passphrase_opens_home_with_the_focus_on_continue(locked: Driver) -> None:
    assert isinstance(locked.window.front, UnlockScreen)
    locked.unlock()
    focused = locked.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "continue"
    assert FACTORY in locked.shown_words()


def test_the_passphrase_stays_in_no_field_once_the_data_is_open(opened: Driver) -> None:
    assert opened.find(QLineEdit, "passphrase").text() == ""


def test_nothing_of_the_factory_is_there_before_unlocking(locked: Driver) -> None:
    assert FACTORY not in locked.words()


def test_a_wrong_passphrase_says_how_many_tries_are_left(locked: Driver) -> None:
    locked.type_in("passphrase", "not this one")
    with locked.qtbot.waitSignal(locked.window.unlocking.refused, timeout=20_000):
        locked.press("unlock")
    shown = locked.shown_words()
    assert "That passphrase does not match. Your data is safe. 9 tries left" in shown
    assert "not this one" not in locked.words()


def test_what_is_typed_while_the_store_opens_stays_in_the_field(locked: Driver) -> None:
    locked.type_in("passphrase", "not this one")
    locked.key(Qt.Key.Key_Return)
    assert locked.window.unlocking.busy
    locked.write(" a b ")
    locked.settle()
    assert locked.window.findChild(QDialog, "recovery") is None
    assert locked.window.focusWidget() is locked.find(QLineEdit, "passphrase")


def test_the_wait_grows_and_is_counted_down(locked: Driver, clock: SetClock) -> None:
    for _ in range(3):
        locked.type_in("passphrase", "not this one")
        with locked.qtbot.waitSignal(locked.window.unlocking.refused, timeout=20_000):
            locked.press("unlock")
    assert "Wait 2 seconds, then try again." in locked.shown_words()
    button = locked.find(QAbstractButton, "unlock")
    assert not button.isEnabled()
    locked.qtbot.waitUntil(button.isEnabled, timeout=10_000)
    clock.move(seconds=2)
    locked.unlock()


def test_an_empty_field_asks_for_the_passphrase(locked: Driver) -> None:
    locked.press("unlock")
    assert "Enter your passphrase" in locked.shown_words()


def test_the_number_pad_types_into_the_field(locked: Driver) -> None:
    for digit in "2580":
        locked.press(f"pad_{digit}")
    assert locked.window.unlock_screen.secret.text() == "2580"


@pytest.mark.parametrize("passphrase", [PASSPHRASE, "not the passphrase"])
def test_a_window_closed_while_the_store_opens_leaves_it_closed(
    locked: Driver, passphrase: str
) -> None:
    locked.type_in("passphrase", passphrase)
    locked.press("unlock")
    locked.window.close()
    locked.qtbot.waitUntil(lambda: not locked.window.isVisible())
    locked.desktop.close()
    workspace = unlocking.unlock(locked.folders, locked.clock, PASSPHRASE)
    assert workspace.stopped_at is None
    unlocking.lock(workspace)


def test_a_slow_opening_says_so(locked: Driver) -> None:
    locked.window.unlocking.busy_changed.emit(True)
    locked.qtbot.waitUntil(lambda: "Opening your data" in locked.shown_words())
    locked.window.unlocking.busy_changed.emit(False)
    assert "Opening your data" not in locked.shown_words()


def test_an_opening_that_takes_long_says_how_far_it_is(locked: Driver) -> None:
    screen, unlocking = locked.window.unlock_screen, locked.window.unlocking
    screen.late.setInterval(1)
    locked.type_in("passphrase", PASSPHRASE)
    seen = []
    unlocking.stepped.connect(lambda: seen.append(unlocking.step))
    with locked.qtbot.waitSignal(locked.window.desk_opened, timeout=20_000):
        locked.press("unlock")
    locked.settle()
    assert seen[-1] == (1, 2)  # of steps that come together only the last is told
    assert set(seen) <= {(0, 2), (1, 2)}
    unlocking.busy_changed.emit(True)
    locked.qtbot.waitUntil(lambda: "step 2 of 2" in locked.words(screen))
    unlocking.busy_changed.emit(False)


@pytest.mark.parametrize("page", ["page_set_up", "page_unlock"])
def test_another_language_can_be_chosen_before_anything_is_open(
    page: str, request: pytest.FixtureRequest
) -> None:
    person: Driver = request.getfixturevalue("fresh" if page == "page_set_up" else "locked")
    choice = person.find(LanguageChoice, "language_choice", person.find(Page, page))
    assert choice.isVisible()
    assert choice.accessibleName() == "Language: English"
    preferences = person.desktop.preferences
    preferences.set(language="bn")
    choice.language_chosen.emit("en")
    assert preferences.settings.language == "en"


def test_the_recovery_code_opens_and_sets_a_new_passphrase(fresh: Driver) -> None:
    code = fresh.set_up()
    fresh.window.lock()
    fresh.press("use_recovery_code")
    sheet = fresh.find(RecoverSheet, "recovery")
    fresh.type_in("recovery_code", code.lower().replace("-", " "), sheet)
    fresh.type_in("recovery_passphrase", "another four words", sheet)
    fresh.type_in("recovery_passphrase_again", "another four words", sheet)
    with fresh.qtbot.waitSignal(fresh.window.desk_opened, timeout=20_000):
        fresh.press("recovery_open", sheet)
    fresh.settle()
    fresh.window.lock()
    fresh.unlock("another four words")


def test_a_wrong_recovery_code_says_so_in_its_own_window(locked: Driver) -> None:
    locked.press("use_recovery_code")
    sheet = locked.find(RecoverSheet, "recovery")
    locked.type_in("recovery_code", "1Q7", sheet)
    locked.type_in("recovery_passphrase", "another four words", sheet)
    locked.type_in("recovery_passphrase_again", "another four words", sheet)
    with locked.qtbot.waitSignal(locked.window.unlocking.refused, timeout=20_000):
        locked.press("recovery_open", sheet)
    assert "Compare it with your paper" in locked.shown_words(sheet)
    locked.type_in("recovery_code", new_code(), sheet)
    with locked.qtbot.waitSignal(locked.window.unlocking.refused, timeout=20_000):
        locked.press("recovery_open", sheet)
    assert "That recovery code does not match this device" in locked.shown_words(sheet)
    sheet.reject()


def test_enter_goes_through_the_fields_of_recovery_to_opening(locked: Driver) -> None:
    locked.press("use_recovery_code")
    sheet = locked.find(RecoverSheet, "recovery")
    lines = [
        locked.find(QLineEdit, name, sheet)
        for name in ("recovery_code", "recovery_passphrase", "recovery_passphrase_again")
    ]
    for line, following in pairwise(lines):
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert sheet.focusWidget() is following
    QTest.keyClick(lines[-1], Qt.Key.Key_Return)
    assert "Enter the recovery code" in locked.shown_words(sheet)
    sheet.reject()


def test_a_window_grows_when_it_says_what_is_wrong(locked: Driver) -> None:
    locked.press("use_recovery_code")
    sheet = locked.find(RecoverSheet, "recovery")
    before = sheet.geometry()
    locked.press("recovery_open", sheet)
    locked.qtbot.waitUntil(lambda: sheet.height() > before.height())
    assert sheet.geometry().center() == before.center()
    sheet.reject()


def test_a_damaged_store_offers_ways_on_in_words(locked: Driver) -> None:
    locked.window.unlocking.refused.emit(StoreError(Code.DAMAGED))
    banner = locked.find(Banner, "unlock_banner")
    assert banner.isVisible()
    shown = locked.shown_words(banner)
    assert "The store on this device is damaged" in shown
    assert "STO-04" in shown
    for verb in ("Try again", "Open the folder", "Copy details for support"):
        assert verb in shown


def test_a_damaged_key_file_is_told_and_the_window_goes_on(locked: Driver) -> None:
    for name in ("vault.json", "vault.json.bak"):
        (locked.folders.vault / name).write_bytes(b"{}")
    locked.type_in("passphrase", PASSPHRASE)
    with locked.qtbot.waitSignal(locked.window.unlocking.refused, timeout=20_000):
        locked.press("unlock")
    assert "The key file of this device is damaged" in locked.shown_words()


def test_a_second_window_is_told_to_use_the_first(opened: Driver) -> None:
    from support.desktops import Driver as Person

    second = Person(opened.qtbot, opened.desktop.app, opened.folders.vault.parent, opened.clock)
    second.show()
    second.type_in("passphrase", PASSPHRASE)
    with second.qtbot.waitSignal(second.window.unlocking.refused, timeout=20_000):
        second.press("unlock")
    assert "The program is already open on this device" in second.shown_words()
    second.end()


def test_three_cards_point_the_way_once_and_hand_the_focus_back(fresh: Driver) -> None:
    fresh.set_up(introduced=False)
    card = fresh.find(PointingCard, "pointing_card")
    begin = fresh.find(QAbstractButton, "first_start")
    titles = ("Begin here", "Find anything", "Show the screen to the factory")
    for number, (title, target) in enumerate(
        zip(titles, (begin, fresh.desk.top.search, fresh.desk.top.help), strict=True), 1
    ):
        assert f"{number} of 3. {title}" in card.accessibleName()
        at = target.mapTo(fresh.desk, target.rect().center())
        assert not card.geometry().contains(at)
        assert card.y() > at.y()  # what is told above a button stays in sight
        assert fresh.desk.rect().contains(card.geometry())
        focused = fresh.window.focusWidget()
        assert focused is not None
        assert focused.objectName() == "pointing_next"
        fresh.key(Qt.Key.Key_Return)
    assert not card.isVisible()
    assert begin.hasFocus()
    assert fresh.desktop.preferences.settings.introduced


def test_one_key_skips_the_first_steps(fresh: Driver) -> None:
    fresh.set_up(introduced=False)
    card = fresh.find(PointingCard, "pointing_card")
    assert card.isVisible()
    fresh.key(Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert load_settings(fresh.folders.settings).introduced
