"""Locking by key and by time, the cover, Present safely, closing: nothing seen, nothing lost."""

from __future__ import annotations

import threading
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.errors import Code, StoreError
from bwaudit.usecases import answering
from bwaudit_ui.app import make
from bwaudit_ui.screens.cover import FREE_SECONDS
from bwaudit_ui.screens.unlock import UnlockScreen
from bwaudit_ui.widgets.confirm_dialog import ConfirmDialog
from bwaudit_ui.widgets.text import Kbd
from support.visit_pages import lock_by_key
from support.visits import FACTORY, PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.usecases.workspace import Recorded
    from bwaudit_ui.runtime.theme import Theme
    from support.desktops import Driver

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Disk:
    """A disk that can refuse a write."""

    def __init__(self, visit: Driver) -> None:
        self.full = True
        self._visit = visit

    def judge(self) -> Recorded:
        if self.full:
            raise StoreError(Code.DISK_FULL)
        question = self._visit.session.current_question
        return answering.judge(self._visit.assessment, question, Judgement.COMPLIANT)


def is_in_front(visit: Driver, page: QWidget) -> bool:
    return visit.window.front is page


def focus(visit: Driver, sheet: QDialog) -> None:
    """Wait until a window over the desk has the focus, as it has when it opens."""
    sheet.activateWindow()
    visit.qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is sheet.windowHandle())


def test_the_key_locks_and_nothing_of_the_factory_is_left(visit: Driver) -> None:
    with visit.qtbot.waitSignal(visit.window.locked):
        visit.key(Qt.Key.Key_L, CTRL, SHIFT)
    assert isinstance(visit.window.front, UnlockScreen)
    assert visit.window.desk is None
    visit.qtbot.waitUntil(lambda: visit.window.findChild(QWidget, "desk") is None)
    assert "R. Akter" in visit.shown_words()
    assert FACTORY not in visit.words()


def test_a_lock_frees_what_was_read_of_the_visit(visit: Driver) -> None:
    for page in ("overview", "questions", "photos", "findings"):
        visit.desk.show_page(page)
    visit.settle()
    record = weakref.ref(visit.assessment.record)
    visit.window.lock()
    visit.qtbot.waitUntil(lambda: record() is None, timeout=20_000)


def test_a_lock_keeps_no_words_that_were_painted(visit: Driver, theme: Theme) -> None:
    assert theme.kept("painted", lambda: FACTORY) == FACTORY
    visit.window.lock()
    assert theme.kept("painted", lambda: "") == ""


def test_after_a_lock_work_goes_on_where_it_was(visit: Driver) -> None:
    target = visit.assessment.questionnaire.questions[7].id
    visit.desk.inside.show_question(target)
    visit.window.lock()
    visit.unlock()
    visit.qtbot.waitUntil(lambda: visit.desk.session is not None, timeout=20_000)
    visit.settle()
    assert visit.desk.pages.current == "questions"
    assert visit.session.current_question == target


def test_after_a_lock_the_page_of_the_factory_is_there_again(visit: Driver) -> None:
    facts = visit.session.assessment.record.facts
    visit.desk.show_page("plan")
    visit.qtbot.waitUntil(lambda: visit.desk.pages.current == "plan", timeout=20_000)
    with visit.qtbot.waitSignal(visit.window.locked):
        visit.window.lock()
    visit.unlock()
    visit.qtbot.waitUntil(lambda: visit.desk.pages.current == "plan", timeout=20_000)
    around = visit.desk.around.session
    assert around is not None
    assert around.factory.factory == facts.factory
    visit.settle()


def test_nobody_there_locks_after_a_warning(visit: Driver) -> None:
    number = visit.session.question().number
    visit.seconds.now += 5 * 60 - 20
    visit.window.guard.idle.look()
    assert "Locking in 20 seconds" in visit.desk.strip.text()
    visit.seconds.now += 20
    with visit.qtbot.waitSignal(visit.window.locked):
        visit.window.guard.idle.look()
    shown = visit.shown_words()
    assert "Locked after 5 minutes. Enter your passphrase to continue at question" in shown
    assert number in shown


def test_key_caps_hide_after_a_finger_and_come_back_with_a_key(visit: Driver) -> None:
    visit.desk.show_page("questions")
    visit.window.resize(1440, 810)
    cap = next(each for each in visit.window.findChildren(Kbd) if each.isVisible())
    drawn, size = cap.grab().toImage(), cap.size()
    finger, middle = QTest.createTouchDevice(), visit.window.rect().center()
    QTest.touchEvent(visit.window, finger).press(0, middle, visit.window).commit()
    QTest.touchEvent(visit.window, finger).release(0, middle, visit.window).commit()
    assert cap.grab().toImage() != drawn
    assert cap.size() == size
    QTest.keyClick(visit.window.windowHandle(), Qt.Key.Key_Shift)
    assert cap.grab().toImage() == drawn


def test_somebody_coming_back_takes_the_warning_away(visit: Driver) -> None:
    visit.seconds.now += 5 * 60 - 10
    visit.window.guard.idle.look()
    assert visit.desk.strip.isVisible()
    visit.window.guard.idle.touch()
    assert not visit.desk.strip.isVisible()
    visit.seconds.now += 60
    visit.window.guard.idle.look()
    assert visit.window.desk is not None


def test_the_time_can_be_set(opened: Driver) -> None:
    opened.desktop.preferences.set(lock_minutes=1)
    opened.seconds.now += 61
    with opened.qtbot.waitSignal(opened.window.locked):
        opened.window.guard.idle.look()
    assert "Locked after 1 minute." in opened.shown_words()


@pytest.fixture
def copied(visit: Driver) -> Iterator[threading.Event]:
    """Photos are copied until the event is set, and nobody is there for five minutes."""
    done = threading.Event()

    def copy(_progress: Progress, cancel: CancelToken) -> None:
        while not done.wait(0.01):
            cancel.check()

    visit.window.jobs.submit(
        "disk",
        copy,
        on_success=lambda _nothing: None,
        on_failure=lambda _problem: None,
        owner=visit.window,
        what="Copying photos",
    )
    visit.seconds.now += 5 * 60
    visit.window.guard.idle.look()
    yield done
    done.set()


def test_work_goes_on_behind_the_cover_and_the_data_is_closed_when_it_is_done(
    visit: Driver, copied: threading.Event
) -> None:
    assert visit.window.front is visit.window.guard.cover
    assert "Still at work: copying photos." in visit.shown_words()
    with visit.qtbot.waitSignal(visit.window.locked):
        copied.set()
    assert "Locked after 5 minutes." in visit.shown_words()


def test_who_comes_back_before_the_work_is_done_goes_on_working(
    visit: Driver, copied: threading.Event
) -> None:
    visit.type_in("cover_passphrase", PASSPHRASE)
    with visit.qtbot.waitSignal(visit.window.guard.cover.lifted, timeout=20_000):
        visit.press("cover_return")
    with visit.qtbot.waitSignal(visit.window.jobs.idled):
        copied.set()
    assert visit.window.front is visit.window.desk
    assert visit.window.guard.idle.watching


def test_a_change_the_disk_refused_stays_behind_the_cover(visit: Driver) -> None:
    disk = Disk(visit)
    assert not visit.session.do(disk.judge)
    visit.seconds.now += 5 * 60
    visit.window.guard.idle.look()
    assert visit.window.front is visit.window.guard.cover
    assert "Your last change is not saved yet" in visit.shown_words()
    assert visit.session.waiting == 1
    disk.full = False
    visit.type_in("cover_passphrase", PASSPHRASE)
    with visit.qtbot.waitSignal(visit.window.guard.cover.lifted, timeout=20_000):
        visit.press("cover_return")
    assert visit.session.try_again()
    answer = visit.assessment.record.answer(visit.session.current_question)
    assert answer.judgement is Judgement.COMPLIANT


def test_the_cover_hides_everything_and_goes_with_any_key_at_first(visit: Driver) -> None:
    visit.key(Qt.Key.Key_F9)
    assert visit.window.front is visit.window.guard.cover
    assert FACTORY not in visit.shown_words()
    visit.seconds.now += FREE_SECONDS
    visit.key(Qt.Key.Key_Space)
    assert is_in_front(visit, visit.desk)


def test_what_a_refusing_disk_kept_open_is_closed_when_everything_is_saved(visit: Driver) -> None:
    disk = Disk(visit)
    visit.session.do(disk.judge)
    visit.window.lock("Locked after 5 minutes")
    assert is_in_front(visit, visit.window.guard.cover)
    disk.full = False
    session = visit.session
    with visit.qtbot.waitSignal(visit.window.locked):
        session.try_again()
    assert is_in_front(visit, visit.window.unlock_screen)
    assert "Locked after 5 minutes" in visit.shown_words()


def test_whoever_came_back_meanwhile_goes_on_when_everything_is_saved(visit: Driver) -> None:
    disk = Disk(visit)
    visit.session.do(disk.judge)
    visit.window.lock()
    visit.window.guard.cover.lift()
    disk.full = False
    visit.session.try_again()
    visit.settle()
    assert is_in_front(visit, visit.desk)


def test_the_cover_wants_the_passphrase_later(visit: Driver) -> None:
    visit.key(Qt.Key.Key_F9)
    visit.seconds.now += FREE_SECONDS + 1
    visit.key(Qt.Key.Key_Space)
    assert visit.window.front is visit.window.guard.cover
    visit.type_in("cover_passphrase", "not this one")
    visit.press("cover_return")
    visit.qtbot.waitUntil(
        lambda: "That passphrase does not match" in visit.shown_words(), timeout=20_000
    )
    visit.type_in("cover_passphrase", PASSPHRASE)
    with visit.qtbot.waitSignal(visit.window.guard.cover.lifted, timeout=20_000):
        visit.press("cover_return")
    assert is_in_front(visit, visit.desk)


def test_no_key_acts_below_the_cover(visit: Driver) -> None:
    visit.desk.show_page("overview")
    visit.window.guard.cover_now(True)
    visit.key(Qt.Key.Key_3, CTRL)
    visit.key(Qt.Key.Key_K, CTRL)
    assert visit.desk.pages.current == "overview"
    assert visit.window.front is visit.window.guard.cover


def test_the_cover_hides_windows_over_the_desk_and_brings_them_back(visit: Driver) -> None:
    visit.key(Qt.Key.Key_F1)
    sheet = visit.find(QDialog, "help")
    visit.window.guard.cover_now(False)
    assert not sheet.isVisible()
    visit.window.guard.cover.lift()
    assert sheet.isVisible()
    sheet.reject()


def test_the_cover_and_the_lock_work_while_a_window_asks_something(visit: Driver) -> None:
    visit.key(Qt.Key.Key_F1)
    sheet = visit.find(QDialog, "help")
    focus(visit, sheet)
    QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_F9)
    assert visit.window.front is visit.window.guard.cover
    assert not sheet.isVisible()
    visit.window.guard.cover.lift()
    focus(visit, sheet)
    with visit.qtbot.waitSignal(visit.window.locked):
        lock_by_key(sheet, visit.window)
    assert visit.window.findChild(QDialog, "help") is None


def test_closing_waits_for_work_and_says_for_which(visit: Driver) -> None:
    go = threading.Event()
    done: list[object] = []

    def work(_progress: Progress, cancel: CancelToken) -> int:
        go.wait(10)
        return 1

    visit.jobs.submit(
        "network",
        work,
        on_success=done.append,
        on_failure=done.append,
        owner=visit.window,
        what="sending to head office",
    )
    visit.window.close()
    assert visit.window.isVisible()
    assert "Waiting for sending to head office" in visit.shown_words()
    with visit.qtbot.waitSignal(visit.window.locked, timeout=20_000):
        go.set()
    visit.qtbot.waitUntil(lambda: not visit.window.isVisible())


def test_closing_with_an_unsaved_change_asks_first(visit: Driver) -> None:
    disk = Disk(visit)
    visit.session.do(disk.judge)
    visit.window.close()
    asking = visit.find(ConfirmDialog, "close_unsaved")
    assert "Keep working" in visit.shown_words(asking)
    asking.reject()
    assert visit.window.isVisible()
    disk.full = False
    visit.session.try_again()


def test_the_title_never_names_the_factory(visit: Driver) -> None:
    for page in ("home", "overview", "questions", "findings", "report", "sync", "settings"):
        visit.desk.show_page(page)
        assert visit.window.windowTitle() == "Assessment"


def test_a_bug_is_told_in_words_and_work_goes_on(visit: Driver) -> None:
    visit.desk.show_page("overview")
    problem = ValueError(f"{FACTORY} is in this message")
    visit.window.show_crash(problem)
    sheet = visit.find(QDialog, "crash")
    shown = visit.shown_words(sheet)
    assert "Something went wrong in Overview" in shown
    assert "Your answers are safe" in shown
    visit.press("crash_copy", sheet)
    copied = visit.desktop.app.clipboard().text()
    assert "ValueError" in copied
    assert FACTORY not in copied
    visit.press("crash_try_again", sheet)


def test_the_window_comes_back_as_large_as_it_was(opened: Driver) -> None:
    opened.window.resize(700, 640)
    opened.window.close()
    opened.qtbot.waitUntil(lambda: not opened.window.isVisible(), timeout=20_000)
    again = make(opened.desktop.app, opened.folders, opened.clock)
    try:
        again.window.appear()
        assert again.window.size() == QSize(700, 640)
        assert not again.window.isMaximized()
    finally:
        again.window.close()
        again.close()


def test_the_first_window_fills_a_screen_that_is_small_for_it(fresh: Driver) -> None:
    assert fresh.window.screen().availableSize().width() < fresh.window.width()
    fresh.window.appear()
    assert fresh.window.isMaximized()
