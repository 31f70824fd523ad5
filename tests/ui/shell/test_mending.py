"""What the frame does about damage, a bad end, little room, a second screen, and closing."""

from __future__ import annotations

import logging
from collections import namedtuple
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.errors import Code, StoreError
from bwaudit.store.mirror import Mirror
from bwaudit.usecases import answering, opening, safekeeping, unlocking
from bwaudit_ui.runtime import capture
from bwaudit_ui.runtime.shortcuts import CommandId
from bwaudit_ui.widgets.confirm_dialog import ConfirmDialog
from bwaudit_ui.widgets.lines import StateLine
from bwaudit_ui.widgets.messages import Banner
from support.desktops import NAME, Driver
from support.full_disk import FullDisk
from support.visits import PASSPHRASE, PIN

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from bwaudit.usecases.workspace import Workspace

Usage = namedtuple("Usage", "total used free")


def damage(folder: Path) -> None:
    """What a failing disk does to a database."""
    damage_file(folder / "main.db")


def damage_file(path: Path) -> None:
    with path.open("rb+") as stream:
        stream.seek(4096)
        stream.write(bytes(8192))


def test_a_damaged_store_offers_its_safety_copy_and_opens_with_it(locked: Driver) -> None:
    locked.fill(safekeeping.make)
    damage(locked.folders.vault)
    locked.type_in("passphrase", PASSPHRASE)
    with locked.qtbot.waitSignal(locked.window.unlocking.refused, timeout=20_000):
        locked.press("unlock")
    banner = locked.find(Banner, "unlock_banner")
    assert "Use the safety copy of 04:42" in locked.shown_words(banner)
    assert [banner.button(each).isVisible() for each in ("copy", "folder", "support")] == [True] * 3
    with locked.qtbot.waitSignal(locked.window.desk_opened, timeout=20_000):
        banner.button("copy").click()
    locked.settle()
    assert locked.desk.workspace.device.name == NAME


def test_a_copy_that_is_damaged_as_well_makes_room_for_the_one_before(locked: Driver) -> None:
    def two_copies(workspace: Workspace) -> None:
        safekeeping.make(workspace)
        locked.clock.move(minutes=10)
        safekeeping.make(workspace)

    locked.fill(two_copies)
    newest, _ = safekeeping.copies(locked.folders)
    damage_file(newest.path)
    damage(locked.folders.vault)
    locked.type_in("passphrase", PASSPHRASE)
    with locked.qtbot.waitSignal(locked.window.unlocking.refused, timeout=20_000):
        locked.press("unlock")
    banner = locked.find(Banner, "unlock_banner")
    assert "Use the safety copy of 04:52" in locked.shown_words(banner)
    with locked.qtbot.waitSignal(locked.window.unlocking.refused, timeout=20_000):
        banner.button("copy").click()
    assert "Use the safety copy of 04:42" in locked.shown_words(banner)
    with locked.qtbot.waitSignal(locked.window.desk_opened, timeout=20_000):
        banner.button("copy").click()
    locked.settle()


def test_without_a_copy_that_opens_nobody_is_sent_to_one(locked: Driver) -> None:
    damage(locked.folders.vault)
    locked.type_in("passphrase", PASSPHRASE)
    with locked.qtbot.waitSignal(locked.window.unlocking.refused, timeout=20_000):
        locked.press("unlock")
    banner = locked.find(Banner, "unlock_banner")
    shown = locked.shown_words(banner)
    assert "No safety copy opens. Open the folder, or call support with the code. STO-04" in shown
    banner.button("support").click()
    assert "STO-04" in QGuiApplication.clipboard().text()
    assert banner.button("support").text() == "Copied"


def test_settings_list_the_safety_copies_and_go_back_to_one(visit: Driver) -> None:
    question = visit.session.current_question
    answering.judge(visit.assessment, question, Judgement.COMPLIANT)
    visit.desk.show_page("settings")
    assert "04:42" in visit.shown_words()
    visit.press("restore_0")
    asking = visit.find(ConfirmDialog, "confirm_restore")
    with visit.qtbot.waitSignal(visit.window.locked, timeout=20_000):
        asking.verb_button().click()
    assert "go back to the safety copy of 04:42" in visit.shown_words()
    visit.unlock()
    visit.qtbot.waitUntil(lambda: visit.desk.session is not None, timeout=20_000)
    visit.settle()
    assert visit.assessment.record.answer(question).judgement is Judgement.COMPLIANT


def test_a_bad_end_is_told_until_somebody_has_read_it(locked: Driver) -> None:
    workspace = unlocking.unlock(locked.folders, locked.clock, PASSPHRASE)
    workspace.store.close()  # as the system ends a program
    locked.unlock()
    notices = locked.desk.watch.notices
    band = notices.notice("stopped")
    assert band is not None
    assert band.text() == (
        "The app closed without warning at 04:42. Everything up to 04:42 is here"
    )
    locked.desk.show_page("settings")
    assert band.isVisible()
    said = band.text()
    locked.desk.settings.choose_language("fr")
    locked.qtbot.waitUntil(lambda: band.text().startswith("L’application s’est fermée"))
    locked.desk.settings.choose_language("en")
    locked.qtbot.waitUntil(lambda: band.text() == said)
    band.button("good").click()
    assert notices.notice("stopped") is None
    assert notices.isHidden()


def test_little_room_is_told_on_sync_and_no_room_everywhere(
    visit: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = visit.desk.watch
    for free, on_sync, everywhere in ((900 << 20, True, False), (150 << 20, True, True)):
        monkeypatch.setattr("shutil.disk_usage", lambda _path, free=free: Usage(0, 0, free))
        watch.look()
        visit.settle()
        visit.desk.show_page("sync")
        assert visit.find(StateLine, "little_room").isVisible() == on_sync
        assert (watch.notices.notice("room") is not None) == everywhere
    monkeypatch.undo()
    watch.look()
    assert watch.notices.notice("room") is None
    visit.settle()


def test_a_second_copy_that_cannot_be_written_is_told_until_it_can(
    visit: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    notices, assessment = visit.desk.watch.notices, visit.assessment

    def refuse(*_args: object) -> None:
        raise StoreError(Code.READ_ONLY)

    monkeypatch.setattr(Mirror, "append", refuse)
    answering.flag(assessment, visit.session.current_question, on=True)
    visit.desk.watch.look()
    visit.settle()
    band = notices.notice("copies")
    assert band is not None
    assert "cannot be written" in visit.shown_words(notices)
    monkeypatch.undo()
    visit.desk.watch.look()
    visit.settle()
    assert notices.notice("copies") is None
    assert assessment.workspace.store.check().is_whole


def test_nothing_says_that_everything_is_saved_while_the_disk_refuses_a_change(
    visit: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    notices, assessment = visit.desk.watch.notices, visit.assessment
    monkeypatch.setattr("shutil.disk_usage", lambda _path: Usage(0, 0, 0))
    visit.desk.watch.look()
    visit.settle()
    assert "Everything so far is saved" in visit.shown_words(notices)
    disk = FullDisk()
    disk.fill()
    question = visit.session.current_question
    visit.session.do(lambda: answering.describe(assessment, question, "Exit C"), field="text")
    assert notices.notice("room") is None
    disk.free()
    assert visit.session.try_again()
    assert "Everything so far is saved" in visit.shown_words(notices)
    monkeypatch.undo()
    visit.desk.watch.look()
    visit.settle()


def test_a_clock_that_is_set_back_is_told_until_it_is_right_again(visit: Driver) -> None:
    visit.clock.move(days=-3_000)
    visit.desk.watch.look()
    visit.settle()
    band = visit.desk.watch.notices.notice("clock")
    assert band is not None
    assert band.text() == (
        "The clock of this laptop was set back. Everything is saved. Check its date and time"
    )
    visit.clock.move(days=3_000)
    visit.desk.watch.look()
    visit.settle()
    assert visit.desk.watch.notices.notice("clock") is None
    saved = visit.session.last_saved
    assert saved is not None
    visit.desk.watch.compare_clock(saved + timedelta(hours=1))
    band = visit.desk.watch.notices.notice("clock")
    assert band is not None
    band.button("good").click()
    visit.desk.watch.compare_clock(saved + timedelta(hours=1))
    assert visit.desk.watch.notices.notice("clock") is None  # it was ahead, a person said
    visit.clock.move(minutes=-20)
    visit.desk.watch.look()
    assert visit.desk.watch.notices.notice("clock") is not None
    visit.settle()


def test_a_second_screen_is_told_and_moves_nothing(visit: Driver) -> None:
    app, place = QApplication.instance(), visit.window.geometry()
    assert isinstance(app, QApplication)
    app.screenAdded.emit(app.primaryScreen())
    band = visit.desk.watch.notices.notice("screen")
    assert band is not None
    assert band.text().startswith("A second screen is connected. Present safely, or keep working")
    assert visit.window.geometry() == place
    band.button("stay").click()
    assert visit.desk.watch.notices.notice("screen") is None
    app.screenAdded.emit(app.primaryScreen())
    band.button("present").click()
    asking = visit.find(ConfirmDialog, "start_meeting")
    asking.keep_button().click()
    assert not visit.window.presenting.is_on


def test_closing_does_not_lose_the_recovery_code_by_accident(fresh: Driver) -> None:
    for field, text in {
        "set_up_name": NAME,
        "set_up_passphrase": PASSPHRASE,
        "set_up_passphrase_again": PASSPHRASE,
        "set_up_pin": PIN,
    }.items():
        fresh.type_in(field, text)
    with fresh.qtbot.waitSignal(fresh.window.unlocking.set_up_done, timeout=20_000):
        fresh.press("set_up")
    fresh.window.lock()
    fresh.window.close()
    assert fresh.window.isVisible()
    asking = fresh.find(ConfirmDialog, "close_without_code")
    assert "It is shown only now and kept nowhere" in fresh.words(asking)
    asking.keep_button().click()
    assert fresh.window.isVisible()
    fresh.press("recovery_written")
    with fresh.qtbot.waitSignal(fresh.window.desk_opened, timeout=20_000):
        fresh.press("recovery_go_on")
    fresh.settle()


class User32:
    """Stands in for the library of Windows, which is not here."""

    def __init__(self, agrees: int) -> None:
        self.agrees = agrees
        self.asked: list[tuple[int, int]] = []

    def SetWindowDisplayAffinity(self, window: int, affinity: int) -> int:
        self.asked.append((window, affinity))
        return self.agrees


def test_windows_is_asked_to_leave_notes_out_of_captures(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, "bwaudit")
    library = User32(1)
    assert capture.keep_out_of_captures(7, on=True, user32=library)
    assert capture.keep_out_of_captures(7, on=False, user32=library)
    assert library.asked == [(7, 0x11), (7, 0)]
    assert not capture.keep_out_of_captures(7, on=True, user32=User32(0))
    assert "not kept out of captures" in caplog.text


def test_when_the_system_ends_the_program_what_is_typed_is_kept_and_nothing_asked(
    visit: Driver,
) -> None:
    question = visit.session.current_question
    visit.write("2")
    visit.write("Exit D was padlocked")
    visit.run(CommandId.PRESENT)
    visit.find(ConfirmDialog, "start_meeting").verb_button().click()
    visit.qtbot.waitUntil(lambda: visit.window.presenting.is_on)
    visit.window.put_away()
    visit.qtbot.waitUntil(lambda: not visit.window.isVisible(), timeout=20_000)
    workspace = unlocking.unlock(visit.folders, visit.clock, PASSPHRASE)
    assert workspace.stopped_at is None
    (summary,) = opening.assessments(workspace)
    record = opening.open_(workspace, summary.id).record
    assert record.finding(question).text == "Exit D was padlocked"
    unlocking.lock(workspace)


def test_the_end_of_a_session_writes_what_is_typed(visit: Driver) -> None:
    question = visit.session.current_question
    visit.write("2")
    visit.write("Exit D was padlocked")
    assert not visit.assessment.record.finding(question).text
    visit.window.write_typed()
    assert visit.assessment.record.finding(question).text == "Exit D was padlocked"
    assert visit.window.isVisible()
