"""What is typed on the pages of a factory while the disk refuses it: marked, shown, asked for
before a lock, and in the journal once there is room again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from bwaudit.assessment.changes import Draft
from bwaudit.improvement.names import Named, Record
from bwaudit.usecases import bundling, drafting, planning, unlocking
from bwaudit.usecases.events import AssessmentChanged
from bwaudit.usecases.factories import OpenFactory
from bwaudit_ui.screens.plan import PlanScreen
from bwaudit_ui.widgets.chips import FilterRow
from bwaudit_ui.widgets.confirm_dialog import ConfirmDialog
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.messages import Banner
from bwaudit_ui.widgets.pills import PillState
from support.visits import PASSPHRASE, new_visit, new_workspace

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.usecases.events import Event
    from bwaudit_ui.presenters.factory import FactorySession
    from support.desktops import Driver
    from support.full_disk import FullDisk

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TYPED = "Clear the stairs and mark them"


@pytest.fixture
def factory(visit: Driver) -> FactorySession:
    """The factory of the visit, at its plan, with one line."""
    visit.desk.show_page("plan")
    return opened(visit)


def opened(visit: Driver, page: str = "plan") -> FactorySession:
    visit.qtbot.waitUntil(lambda: visit.desk.pages.current == page, timeout=20_000)
    visit.settle()
    session = visit.desk.around.session
    assert session is not None
    return session


def show_line(visit: Driver, session: FactorySession) -> str:
    """Show the first line of the plan, made if there is none."""
    lines = session.factory.record.actions()
    line = lines[0].id if lines else planning.from_self_diagnosis(session.factory, "Stairs")
    page = visit.desk.pages.page("plan")
    assert isinstance(page, PlanScreen)
    page.show_line(line)
    return line


def paste(field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, text)


def come_back(visit: Driver) -> None:
    visit.type_in("cover_passphrase", PASSPHRASE)
    with visit.qtbot.waitSignal(visit.window.guard.cover.lifted, timeout=20_000):
        visit.press("cover_return")


def test_a_line_typed_on_a_full_disk_outlasts_a_lock_and_is_in_the_journal(
    visit: Driver, factory: FactorySession, disk: FullDisk
) -> None:
    line = show_line(visit, factory)
    mark, banner = visit.desk.top.save_mark, visit.find(Banner, "write_banner")
    disk.fill()
    paste(visit.find(GrowingText, "line_action"), TYPED)
    visit.key(Qt.Key.Key_L, CTRL, SHIFT)
    assert visit.window.front is visit.window.guard.cover
    assert "Your last change is not saved yet" in visit.shown_words()
    assert TYPED not in visit.shown_words()
    come_back(visit)
    assert visit.find(GrowingText, "line_action").text() == TYPED
    assert (mark.state(), mark.text()) == (PillState.NOT_SAVED, "Your last change is not saved")
    assert "The disk is full" in visit.shown_words(banner)
    visit.key(Qt.Key.Key_L, CTRL, SHIFT)
    disk.free()
    with visit.qtbot.waitSignal(visit.window.locked):
        factory.try_again()
    visit.unlock()
    again = opened(visit)
    assert again.factory.record.action(line).action == TYPED
    show_line(visit, again)
    assert visit.find(GrowingText, "line_action").text() == TYPED
    assert visit.desk.top.save_mark.state() is PillState.SAVED


def test_the_band_of_a_factory_is_over_when_everything_is_saved_and_not_before(
    visit: Driver, factory: FactorySession, disk: FullDisk
) -> None:
    line = show_line(visit, factory)
    banner, mark = visit.find(Banner, "write_banner"), visit.desk.top.save_mark
    disk.fill()
    paste(visit.find(GrowingText, "line_action"), TYPED)
    visit.desk.show_page("questions")
    visit.write("1")  # the visit waits as well
    assert (factory.waiting, visit.session.waiting) == (1, 1)
    disk.free()
    assert visit.session.try_again()
    assert banner.isVisible()
    assert mark.state() is PillState.NOT_SAVED
    banner.button("again").click()
    assert not banner.isVisible()
    assert mark.state() is PillState.SAVED
    assert factory.factory.record.action(line).action == TYPED


def test_closing_asks_and_another_factory_does_not_take_the_place_of_one_that_waits(
    visit: Driver, factory: FactorySession, disk: FullDisk
) -> None:
    other = new_visit(visit.desk.workspace, "Other Ltd").record.facts.factory
    show_line(visit, factory)
    disk.fill()
    paste(visit.find(GrowingText, "line_action"), TYPED)
    visit.desk.around.open(other)
    visit.settle()
    assert visit.desk.around.session is factory
    assert "not saved" in visit.desk.strip.text()
    visit.window.close()
    asking = visit.find(ConfirmDialog, "close_unsaved")
    assert visit.window.isVisible()
    asking.reject()
    disk.free()
    visit.desk.around.open(other)
    visit.settle()
    session = visit.desk.around.session
    assert session is not None
    assert session.factory.factory == other


def test_what_fails_and_nobody_foresaw_it_is_told_and_stays_until_somebody_tries_again(
    visit: Driver, factory: FactorySession, disk: FullDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    line, banner = show_line(visit, factory), visit.find(Banner, "write_banner")
    disk.fill()
    paste(visit.find(GrowingText, "line_action"), TYPED)
    factory.text.commit()
    disk.free()

    def stumble(*_args: object, **_kwargs: object) -> None:
        raise ValueError

    with monkeypatch.context() as bug:
        bug.setattr(OpenFactory, "write", stumble)
        banner.button("again").click()
        crash = visit.find(QDialog, "crash")
        assert "Your last change is not saved yet" in visit.shown_words(crash)
        assert "Your answers are safe" not in visit.shown_words(crash)
        visit.press("crash_try_again", crash)
        assert "Something went wrong" in visit.shown_words(banner)
        assert visit.find(GrowingText, "line_action").text() == TYPED
        assert visit.desk.top.save_mark.state() is PillState.NOT_SAVED
    visit.window.lock()  # it asks once more
    assert visit.window.front is visit.window.unlock_screen
    visit.settle()
    visit.unlock()
    assert opened(visit).factory.record.action(line).action == TYPED


def test_a_choice_on_a_line_is_shown_while_it_waits(
    visit: Driver, factory: FactorySession, disk: FullDisk
) -> None:
    line = show_line(visit, factory)
    disk.fill()
    visit.press("due_30")
    due = visit.find(QLineEdit, "line_due").text()
    assert due
    assert factory.factory.record.action(line).due == ""
    disk.free()
    assert factory.try_again()
    assert factory.factory.record.action(line).due == due


def new_entry(visit: Driver) -> QDialog:
    """The sheet of a new entry of the log, with a topic typed into it."""
    visit.desk.show_page("advisory")
    visit.press("log_new")
    sheet = visit.find(QDialog, "activity")
    paste(visit.find(QLineEdit, "activity_topic", sheet), "Fire drill")
    visit.press("activity_keep", sheet)
    assert not sheet.isVisible()
    visit.qtbot.waitUntil(lambda: visit.window.findChild(QDialog, "activity") is None)
    visit.press("log_new")
    return visit.find(QDialog, "activity")


def entries(session: FactorySession) -> list[str]:
    return [each.topic for each in session.factory.record.activities()]


def test_a_sheet_is_there_again_after_a_lock_with_what_was_typed_into_it(
    visit: Driver, factory: FactorySession
) -> None:
    sheet = new_entry(visit)
    paste(visit.find(QLineEdit, "activity_topic", sheet), "Payslips")
    paste(visit.find(QLineEdit, "present_workers_woman", sheet), "18")
    kinds = visit.find(FilterRow, "activity_kind", sheet)
    QTest.mouseClick(kinds.chip("training"), Qt.MouseButton.LeftButton)
    with visit.qtbot.waitSignal(visit.window.locked):
        visit.window.lock()
    assert visit.window.findChild(QDialog, "activity") is None
    visit.unlock()
    again = opened(visit, "advisory")
    sheet = visit.find(QDialog, "activity")
    assert visit.find(QLineEdit, "activity_topic", sheet).text() == "Payslips"
    assert visit.find(FilterRow, "activity_kind", sheet).chosen() == "training"
    visit.press("activity_keep", sheet)
    assert sorted(entries(again)) == ["Fire drill", "Payslips"]
    assert again.factory.record.activities()[-1].present == 18
    assert drafting.kept(again.factory) == {}


def test_a_sheet_that_is_not_wanted_lets_go_of_what_was_typed(
    visit: Driver, factory: FactorySession
) -> None:
    sheet = new_entry(visit)
    paste(visit.find(QLineEdit, "activity_topic", sheet), "Payslips")
    factory.text.commit()
    assert drafting.kept(factory.factory) != {}
    sheet.reject()
    assert drafting.kept(factory.factory) == {}
    visit.desk.show_page("advisory")
    assert not [each for each in visit.window.findChildren(QDialog, "activity") if each.isVisible()]


def refused_entry(visit: Driver, disk: FullDisk) -> QDialog:
    """The same, kept while the disk is full."""
    sheet = new_entry(visit)
    paste(visit.find(QLineEdit, "activity_topic", sheet), "Payslips")
    disk.fill()
    visit.press("activity_keep", sheet)
    return sheet


def test_a_sheet_the_disk_refuses_stays_until_it_is_kept_and_no_lock_takes_it(
    visit: Driver, factory: FactorySession, disk: FullDisk
) -> None:
    sheet = refused_entry(visit, disk)
    assert sheet.isVisible()
    assert "It stays here and is tried again" in visit.shown_words(sheet)
    assert visit.desk.top.save_mark.state() is PillState.NOT_SAVED
    visit.window.lock()
    assert visit.window.front is visit.window.guard.cover
    assert not sheet.isVisible()
    come_back(visit)
    assert visit.find(QLineEdit, "activity_topic", sheet).text() == "Payslips"
    disk.free()
    with visit.qtbot.waitSignal(sheet.finished):
        assert factory.try_again()
    assert sorted(entries(factory)) == ["Fire drill", "Payslips"]
    assert visit.desk.top.save_mark.state() is PillState.SAVED


def test_a_sheet_that_is_not_wanted_while_it_waits_is_not_kept(
    visit: Driver, factory: FactorySession, disk: FullDisk
) -> None:
    sheet = refused_entry(visit, disk)
    sheet.reject()
    assert factory.waiting == 0
    disk.free()
    assert entries(factory) == ["Fire drill"]


def test_a_sheet_that_is_changed_while_it_waits_is_kept_as_it_is_when_it_is_pressed_again(
    visit: Driver, factory: FactorySession, disk: FullDisk
) -> None:
    sheet = refused_entry(visit, disk)
    paste(visit.find(QLineEdit, "activity_topic", sheet), " and fines")
    assert "Press the button again" in visit.shown_words(sheet)
    disk.free()
    assert factory.try_again()
    assert entries(factory) == ["Fire drill"]
    with visit.qtbot.waitSignal(sheet.finished):
        visit.press("activity_keep", sheet)
    assert sorted(entries(factory)) == ["Fire drill", "Payslips and fines"]


def test_a_sheet_that_waits_and_is_pressed_again_is_recorded_once(
    visit: Driver, factory: FactorySession, disk: FullDisk
) -> None:
    sheet = refused_entry(visit, disk)
    visit.press("activity_keep", sheet)
    disk.free()
    with visit.qtbot.waitSignal(sheet.finished):
        visit.press("activity_keep", sheet)
    assert sorted(entries(factory)) == ["Fire drill", "Payslips"]
    assert factory.waiting == 0
    assert visit.desk.top.save_mark.state() is PillState.SAVED


def test_what_stands_beside_a_button_is_there_again_after_a_lock(
    visit: Driver, factory: FactorySession, disk: FullDisk
) -> None:
    visit.desk.show_page("advisory")
    paste(visit.find(QLineEdit, "member_function"), "Cutter")
    visit.window.lock()
    visit.unlock()
    again = opened(visit, "advisory")
    field = visit.find(QLineEdit, "member_function")
    assert field.text() == "Cutter"
    disk.fill()
    visit.press("member_add")
    assert field.text() == "Cutter"
    assert visit.desk.top.save_mark.state() is PillState.NOT_SAVED
    disk.free()
    assert again.try_again()
    assert field.text() == ""
    assert [each.function for each in again.factory.record.members()] == ["Cutter"]
    assert drafting.kept(again.factory) == {}


def shown_sheets(visit: Driver) -> list[QDialog]:
    return [each for each in visit.window.findChildren(QDialog, "activity") if each.isVisible()]


def test_a_form_that_is_let_go_of_on_a_full_disk_is_gone_and_stays_gone_over_a_lock(
    visit: Driver, factory: FactorySession, disk: FullDisk
) -> None:
    sheet = new_entry(visit)
    paste(visit.find(QLineEdit, "activity_topic", sheet), "Payslips")
    factory.text.commit()
    disk.fill()
    sheet.reject()
    assert drafting.kept(factory.factory) != {}  # the disk still has it
    visit.desk.show_page("plan")
    visit.desk.show_page("advisory")
    assert shown_sheets(visit) == []
    visit.window.lock()
    assert visit.window.front is visit.window.guard.cover
    disk.free()
    with visit.qtbot.waitSignal(visit.window.locked):
        factory.try_again()
    visit.unlock()
    again = opened(visit, "advisory")
    assert shown_sheets(visit) == []
    assert drafting.kept(again.factory) == {}
    assert entries(again) == ["Fire drill"]


def test_a_form_is_let_go_of_in_the_moment_in_which_it_is_recorded(
    visit: Driver, factory: FactorySession, disk: FullDisk
) -> None:
    place, held = factory.factory, []

    def look(event: Event) -> None:
        if isinstance(event, AssessmentChanged):
            held.append(set(drafting.kept(place)))

    place.workspace.events.subscribe(look)
    refused_entry(visit, disk)
    assert held == [set()]
    disk.free()
    factory.try_again()
    assert held == [set(), set()]
    visit.settle()
    paste(visit.find(QLineEdit, "member_function"), "Cutter")
    visit.press("member_add")
    assert held == [set(), set(), set()]
    assert sorted(entries(factory)) == ["Fire drill", "Payslips"]


def test_the_days_of_the_next_cycle_are_there_again_after_a_lock(
    visit: Driver, factory: FactorySession
) -> None:
    visit.desk.show_page("factory")
    visit.press("next_cycle")
    visit.type_in("next_start", "2027-03-02")
    visit.type_in("next_end", "2027-03-04")
    with visit.qtbot.waitSignal(visit.window.locked):
        visit.window.lock()
    visit.unlock()
    again = opened(visit, "factory")
    sheet = visit.find(QDialog, "next_cycle_sheet")
    days = [visit.find(QLineEdit, name, sheet).text() for name in ("next_start", "next_end")]
    assert days == ["2027-03-02", "2027-03-04"]
    visit.press("next_go", sheet)
    assert drafting.kept(again.factory) == {}


def test_a_copy_of_the_factory_on_screen_is_shown_and_not_written_over(
    visit: Driver, factory: FactorySession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line, stream = show_line(visit, factory), factory.factory.stream
    here = factory.workspace.store.journal
    other = new_workspace(tmp_path / "other")
    theirs = other.store.journal
    theirs.receive(here.changes(stream))
    theirs.append(stream, [Draft(Record.ACTION, line, Named.ACTION, "Mark the stairs")], "S. Khan")
    staged = bundling.Staged(factory.factory.id, tuple(theirs.changes(stream)), 0, "BW.bwbundle")
    unlocking.lock(other)
    monkeypatch.setattr(bundling, "stage", lambda *_: staged)
    paste(visit.find(GrowingText, "line_action"), TYPED)
    with visit.qtbot.waitSignal(visit.desk.syncing.imported):
        visit.desk.syncing.take_in(tmp_path)
    visit.settle()
    conflict = factory.factory.record.fold.conflict((Record.ACTION, line, Named.ACTION))
    assert conflict is not None
    assert {each.decoded() for each in conflict.heads} == {TYPED, "Mark the stairs"}
    assert factory.factory.record.action(line).unsettled
    assert "Mark the stairs" in visit.shown_words()
    assert factory.factory.can_undo is None


def test_a_language_that_is_chosen_as_the_window_closes_is_read_into_no_page(
    visit: Driver, factory: FactorySession
) -> None:
    for page in visit.desk.pages.names():
        if page not in ("camera", "photo"):
            visit.desk.show_page(page)
            visit.settle()
    visit.window.languages.choose("fr")
    visit.window.close()
    visit.qtbot.waitUntil(lambda: not visit.window.isVisible(), timeout=20_000)
    visit.window.languages.choose("en")
    assert visit.window.desk is None


def test_a_page_of_another_factory_that_was_taken_down_hears_of_no_language(
    visit: Driver, factory: FactorySession
) -> None:
    page = visit.desk.pages.page("factory")
    visit.desk.around.end()
    heard: list[str] = []
    page.retranslate = lambda: heard.append("once")  # type: ignore[attr-defined]
    QCoreApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert heard == []
