"""Sync with a head office that really answers, copies, decisions; Settings."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QSlider, QWidget

from bwaudit.assessment import changes
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.errors import RuleError
from bwaudit.foundation.settings import load_settings
from bwaudit.usecases import answering, bundling, finishing, opening, syncing
from bwaudit.usecases.events import OutboxChanged
from bwaudit_ui.runtime import connection
from bwaudit_ui.runtime.shortcuts import CommandId
from bwaudit_ui.runtime.tokens import Density, ThemeName
from bwaudit_ui.screens.conflict_card import ConflictCard
from bwaudit_ui.screens.report import ReportScreen
from bwaudit_ui.screens.settings import SettingsScreen
from bwaudit_ui.screens.sync import SyncScreen
from bwaudit_ui.widgets.lines import StateLine
from bwaudit_ui.widgets.long_task import LongTask
from bwaudit_ui.widgets.messages import Banner
from bwaudit_ui.widgets.pills import PillState
from support.laptops import OpenOffice, open_office
from support.strays import windows_shown
from support.visits import FACTORY

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.usecases.bundling import Saved
    from bwaudit.usecases.syncing import SendState
    from bwaudit.usecases.workspace import OpenAssessment, Workspace
    from bwaudit_ui.runtime.theme import Theme
    from support.clocks import SetClock
    from support.desktops import Driver


def enrol(visit: Driver, office: OpenOffice) -> None:
    visit.desk.show_page("settings")
    visit.type_in("office_address", office.address)
    visit.type_in("office_code", office.new_code())
    with visit.qtbot.waitSignal(visit.desk.syncing.enrolled, timeout=30_000):
        visit.press("enrol")
    visit.settle()


def test_without_a_head_office_work_goes_on(visit: Driver) -> None:
    visit.desk.show_page("sync")
    visit.settle()
    shown = visit.shown_words()
    assert "This device does not know a head office yet. You can keep working." in shown
    visit.qtbot.waitUntil(lambda: FACTORY in visit.shown_words())
    assert not visit.find(QAbstractButton, "send_now").isEnabled()
    visit.press("to_settings")
    assert visit.desk.pages.current == "settings"
    assert visit.window.focusWidget() is visit.find(QWidget, "office_address")


def test_a_visit_is_sent_and_received_only_with_a_receipt(
    visit: Driver, office: OpenOffice
) -> None:
    question = visit.session.current_question
    answering.judge(visit.assessment, question, Judgement.COMPLIANT)
    enrol(visit, office)
    assert "Dhaka office" in visit.find(StateLine, "settings_enrolment").text()
    mark = visit.desk.top.send_mark
    visit.qtbot.waitUntil(lambda: mark.state() is PillState.NOT_SENT)
    assert "not sent" in mark.text()
    visit.desk.show_page("sync")
    visit.settle()
    assert not visit.find(StateLine, "receipt").isVisible()
    with visit.qtbot.waitSignal(visit.desk.syncing.sent, timeout=60_000):
        visit.press("send_now")
    visit.settle()
    visit.qtbot.waitUntil(lambda: mark.state() is PillState.SENT, timeout=20_000)
    assert mark.text() == "All sent 04:42"
    assert visit.find(StateLine, "receipt").text() == "Received by head office, 04:42"
    assert "All sent" in visit.shown_words()
    with visit.qtbot.waitSignal(visit.desk.syncing.sent, timeout=60_000):
        visit.press("send_now")
    visit.settle()
    assert "Nothing to send. Head office has everything" in visit.shown_words()
    answering.judge(visit.assessment, question, Judgement.NON_COMPLIANT)
    visit.qtbot.waitUntil(lambda: mark.state() is PillState.NOT_SENT)
    assert mark.text() == "1 change not sent"


class NoNetwork:
    """What the system tells of a laptop without any network."""

    Feature, Reachability = QNetworkInformation.Feature, QNetworkInformation.Reachability

    @classmethod
    def instance(cls) -> NoNetwork:
        return cls()

    def supports(self, feature: QNetworkInformation.Feature) -> bool:
        return feature == self.Feature.Reachability

    def reachability(self) -> QNetworkInformation.Reachability:
        return self.Reachability.Disconnected


def test_without_a_network_what_waits_is_said_and_work_goes_on(
    visit: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "QNetworkInformation", NoNetwork)
    visit.clock.move(minutes=1)
    answering.judge(visit.assessment, visit.session.current_question, Judgement.COMPLIANT)
    visit.desk.show_page("sync")
    line = visit.find(StateLine, "no_connection")
    waits = syncing.state(visit.assessment).unsent_changes
    words = f"No connection. {waits} changes wait on this device. You can keep working"
    visit.qtbot.waitUntil(lambda: line.isVisible() and line.text() == words)
    monkeypatch.undo()
    visit.desk.show_page("overview")
    visit.desk.show_page("sync")
    visit.qtbot.waitUntil(lambda: not line.isVisible())


def test_sending_that_is_stopped_gives_the_focus_back_to_send(
    visit: Driver, office: OpenOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    enrol(visit, office)
    visit.desk.show_page("sync")
    visit.settle()
    whole, pressed = syncing.send, threading.Event()

    def once_stopped(*given: Any, **named: Any) -> Any:
        pressed.wait(10)
        return whole(*given, **named)

    monkeypatch.setattr(syncing, "send", once_stopped)
    send = visit.find(QAbstractButton, "send_now")
    send.setFocus()
    visit.press("send_now")
    stop = visit.find(LongTask, "send_task").stop_button()
    assert stop.hasFocus()
    stop.click()
    assert not stop.hasFocus()
    pressed.set()
    visit.settle()
    assert send.hasFocus()


def test_an_unreachable_head_office_is_told_calmly(
    visit: Driver, tmp_path: Path, clock: SetClock
) -> None:
    with open_office(tmp_path, clock) as office:
        enrol(visit, office)
    visit.desk.show_page("sync")
    visit.settle()
    with visit.qtbot.waitSignal(visit.desk.syncing.sent, timeout=60_000):
        visit.press("send_now")
    visit.settle()
    trouble = visit.find(StateLine, "send_problem")
    assert trouble.isVisible()
    assert "Head office did not answer" in trouble.text()
    assert "SYN-01" in trouble.text()
    assert not visit.find(StateLine, "receipt").isVisible()
    assert visit.desk.top.send_mark.state() is PillState.NOT_SENT


def test_sending_from_the_palette_says_how_it_ended(visit: Driver, office: OpenOffice) -> None:
    enrol(visit, office)
    visit.desk.show_page("overview")
    with visit.qtbot.waitSignal(visit.desk.syncing.sent, timeout=60_000):
        visit.run(CommandId.SEND)
    assert visit.desk.strip.text() == "Received by head office, 04:42"


def test_what_was_sent_while_the_list_was_read_is_read_again(
    visit: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, real, read = visit.desk, syncing.state_of, []

    def state_of(workspace: Workspace, assessment: str) -> SendState:
        read.append(assessment)
        return real(workspace, assessment)

    with monkeypatch.context() as patch:
        patch.setattr(syncing, "state_of", state_of)
        desk.workspace.events.publish(OutboxChanged())
        desk.syncing.refresh_list()
        desk.workspace.events.publish(OutboxChanged())
        visit.settle()
        desk.syncing.refresh_list()
        visit.settle()
        assert read == [visit.assessment.id] * 2
        desk.syncing.refresh_list()
        visit.settle()
        assert len(read) == 2


def test_sending_without_a_head_office_says_what_to_do(visit: Driver) -> None:
    visit.desk.show_page("overview")
    with visit.qtbot.waitSignal(visit.desk.syncing.sent, timeout=60_000):
        visit.run(CommandId.SEND)
    assert "This device does not know a head office yet" in visit.desk.strip.text()
    visit.desk.show_page("sync")
    visit.settle()
    assert not visit.find(QAbstractButton, "send_now").isEnabled()


def test_a_wrong_code_is_told_at_its_field(visit: Driver, office: OpenOffice) -> None:
    visit.desk.show_page("settings")
    visit.type_in("office_address", office.address)
    visit.type_in("office_code", "not a code")
    with visit.qtbot.waitSignal(visit.desk.syncing.refused, timeout=30_000):
        visit.press("enrol")
    assert (
        "This is not a whole code of a head office: one has 30 letters and digits"
        in visit.shown_words()
    )
    visit.type_in("office_code", "\u200b")
    visit.press("enrol")
    assert "Enter the code" in visit.shown_words()


def test_an_address_without_encryption_is_refused_at_the_address(
    visit: Driver, office: OpenOffice
) -> None:
    visit.desk.show_page("settings")
    visit.type_in("office_address", "http://office.example.org")
    visit.type_in("office_code", office.new_code())
    with visit.qtbot.waitSignal(visit.desk.syncing.refused, timeout=30_000):
        visit.press("enrol")
    assert "SYN" in visit.find(QWidget, "office_address").accessibleDescription()
    assert "SYN" not in visit.find(QWidget, "office_code").accessibleDescription()


def test_a_copy_is_saved_and_taken_in_again(visit: Driver, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    visit.desk.show_page("sync")
    visit.settle()
    with visit.qtbot.waitSignal(visit.desk.syncing.copied, timeout=30_000):
        visit.desk.save_copy(str(stick))
    copies = list(stick.glob("*.bwbundle"))
    assert len(copies) == 1
    assert f"Saved and read back: {copies[0].name}" in visit.shown_words()
    assert "Cycle 4, 14 to 15 May 2026" in visit.shown_words()
    page = visit.find(SyncScreen, "page_sync")
    with visit.qtbot.waitSignal(visit.desk.syncing.imported, timeout=30_000):
        page.copies.take_in(str(copies[0]))
    visit.settle()
    assert "Everything in that copy was here already" in visit.shown_words()


def test_a_copy_that_is_stopped_says_what_is_left_and_gives_the_focus_back(
    visit: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, pressed = bundling.save_bundle, threading.Event()

    def once_stopped(assessment: OpenAssessment, *more: Any) -> Saved:
        pressed.wait(10)
        return whole(assessment, *more)

    monkeypatch.setattr(bundling, "save_bundle", once_stopped)
    visit.desk.show_page("sync")
    visit.settle()
    visit.desk.save_copy(str(tmp_path))
    task = visit.find(LongTask, "copy_task")
    visit.qtbot.waitUntil(task.isVisible)
    task.stop_button().click()
    pressed.set()
    visit.settle()
    assert "Stopped. No file was left there" in visit.shown_words()
    assert list(tmp_path.glob("*.bwbundle*")) == []
    assert visit.find(QAbstractButton, "save_copy").hasFocus()


def test_a_damaged_copy_is_refused_in_words(visit: Driver, tmp_path: Path) -> None:
    broken = tmp_path / "visit.bwbundle"
    broken.write_bytes(b"PK not a bundle")
    visit.desk.show_page("sync")
    visit.settle()
    page = visit.find(SyncScreen, "page_sync")
    with visit.qtbot.waitSignal(visit.desk.syncing.refused, timeout=30_000):
        page.copies.take_in(str(broken))
    banner = visit.find(Banner, "sync_banner")
    assert banner.isVisible()
    assert "‘visit.bwbundle’" in visit.shown_words(banner)


def test_a_copy_into_a_folder_that_is_gone_is_told(visit: Driver, tmp_path: Path) -> None:
    visit.desk.show_page("sync")
    with visit.qtbot.waitSignal(visit.desk.syncing.refused, timeout=30_000):
        visit.desk.save_copy(str(tmp_path / "not there"))
    assert visit.find(Banner, "sync_banner").isVisible()


def conflict(visit: Driver) -> str:
    """A partner answered the same question in another way."""
    assessment = visit.assessment
    question = visit.session.current_question
    answering.judge(assessment, question, Judgement.COMPLIANT)
    absorb(visit, changes.Draft(Entity.ANSWER, question, Fields.JUDGEMENT, "non_compliant"))
    return question


def absorb(visit: Driver, draft: changes.Draft) -> None:
    """A partner's first change of the visit comes in."""
    assessment = visit.assessment
    theirs = changes.Change.write(
        draft,
        stream=assessment.stream,
        device="partner.1",
        seq=1,
        prev=changes.START,
        at=changes.Stamp(1_778_733_000_000, 0, 360),
        actor="M. Islam",
        parents=(),
    )
    received = assessment.workspace.store.journal.receive([theirs])
    assessment.absorb(received.new)


def test_a_conflict_waits_for_a_person_and_shows_both_versions(visit: Driver) -> None:
    question = conflict(visit)
    mark = visit.desk.top.send_mark
    assert (mark.state(), mark.text()) == (PillState.DECISION, "1 change needs a decision")
    assert visit.desk.rail.button("sync").accessibleName() == "Sync, 1 change needs a decision"
    with windows_shown() as strays:
        visit.desk.show_page("sync")
        visit.settle()
    assert strays == []
    page = visit.find(SyncScreen, "page_sync")
    card = page.findChild(ConflictCard)
    assert card is not None
    shown = visit.shown_words(card)
    assert "M. Islam" in shown
    assert "R. Akter" in shown
    number = visit.session.question(question).number
    assert f"{number} was changed on two devices. Choose which answer to keep" in shown
    theirs = shown.index("M. Islam") > shown.index("R. Akter")
    visit.press(f"keep_{int(theirs)}", card)
    assert visit.assessment.record.conflicts() == ()
    assert visit.assessment.record.answer(question).judgement is Judgement.NON_COMPLIANT
    assert visit.desk.rail.button("sync").accessibleName() == "Sync"


def test_a_fact_that_two_devices_changed_is_counted_everywhere_and_led_to(visit: Driver) -> None:
    assessment = visit.assessment
    opening.set_fact(assessment, "headcount", 1240)
    absorb(visit, changes.Draft(Entity.ASSESSMENT, assessment.id, Fields.FACT + "headcount", 1260))
    words = "1 change needs a decision"
    assert visit.desk.top.send_mark.text() == words
    assert words in visit.desk.rail.button("sync").accessibleName()
    visit.desk.show_page("overview")
    visit.press("problem_conflict")
    visit.settle()
    card = visit.find(SyncScreen, "page_sync").findChild(ConflictCard)
    assert card is not None
    assert card.isVisible()
    assert "1240" in visit.shown_words(card)
    with pytest.raises(RuleError, match="Choose in Sync what to keep"):
        finishing.finish(assessment, "done")


# Settings


def test_a_theme_is_chosen_by_its_picture(opened: Driver, theme: Theme) -> None:
    opened.desk.show_page("settings")
    for key, name in (("daylight", ThemeName.DAYLIGHT), ("high_contrast", ThemeName.HIGH_CONTRAST)):
        opened.press(f"theme_{key}")
        assert theme.name is name
    assert load_settings(opened.folders.settings).theme == "high_contrast"


def test_text_size_and_room_change_at_once(opened: Driver, theme: Theme) -> None:
    opened.desk.show_page("settings")
    slider = opened.find(QSlider, "text_size")
    slider.setFocus()
    opened.key(Qt.Key.Key_Right)
    assert theme.scale == 1.1
    assert slider.value() == 110, "a screen reader says the percent"
    opened.press("text_larger")
    assert (theme.scale, slider.value()) == (1.25, 125)
    slider.setSliderDown(True)
    slider.setSliderPosition(160)
    slider.setSliderDown(False)
    assert (theme.scale, slider.value()) == (1.5, 150)
    page = opened.find(SettingsScreen, "page_settings")
    page.display.density_chosen.emit("glove")
    assert theme.density is Density.GLOVE


def test_the_wheel_scrolls_past_the_text_size_and_leaves_it(opened: Driver, theme: Theme) -> None:
    opened.window.resize(900, 600)
    opened.desk.show_page("settings")
    bar = opened.find(SettingsScreen, "page_settings").area.verticalScrollBar()
    opened.qtbot.waitUntil(lambda: bar.maximum() > 0)
    slider = opened.find(QSlider, "text_size")
    at = slider.mapTo(opened.window, slider.rect().center())
    QTest.wheelEvent(opened.window.windowHandle(), at, QPoint(0, -120))
    assert theme.scale == 1.0
    assert bar.value() > 0


def test_the_lock_time_and_single_keys_are_kept(opened: Driver) -> None:
    opened.desk.show_page("settings")
    rows = opened.find(QWidget, "lock_minutes").findChildren(QAbstractButton)
    next(each for each in rows if each.text() == "10 min").click()
    opened.press("single_keys")
    kept = load_settings(opened.folders.settings)
    assert (kept.lock_minutes, kept.single_keys) == (10, False)


def test_settings_hold_until_the_end_where_their_file_cannot_be_written(visit: Driver) -> None:
    file = visit.folders.settings
    file.unlink(missing_ok=True)
    file.mkdir()
    visit.desktop.preferences.set(single_keys=False, keys={"notes": "Alt+J"})
    visit.desk.show_page("settings")
    visit.desk.show_page("questions")
    question = visit.session.current_question
    visit.key(Qt.Key.Key_1)
    assert visit.assessment.record.answer(question).judgement is None
    visit.key(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert visit.assessment.record.answer(question).judgement is Judgement.COMPLIANT
    file.rmdir()


def test_the_language_of_reports_holds_at_once_and_a_choice_on_the_page_stands(
    visit: Driver,
) -> None:
    def shown() -> tuple[str, ...]:
        visit.desk.show_page("report")
        visit.settle()
        return visit.find(ReportScreen, "report_page").presenter.options.languages

    assert shown() == ("en",)
    visit.desktop.preferences.set(language="bn")
    assert shown() == ("bn",)
    visit.desktop.preferences.set(language="fr")  # which nobody uses in Bangladesh
    assert shown() == ("en",)
    visit.desktop.preferences.set(report_language="bn")
    assert shown() == ("bn",)
    visit.find(ReportScreen, "report_page").presenter.choose_languages(("en", "bn"))
    visit.desk.show_page("settings")
    assert shown() == ("en", "bn")


def test_the_day_a_week_begins_with_is_kept(opened: Driver) -> None:
    opened.desk.show_page("settings")
    chips = opened.find(QWidget, "week_begins").findChildren(QAbstractButton)
    assert [each.text() for each in chips] == [
        "As the language: Sunday", "Monday", "Saturday", "Sunday",
    ]  # fmt: skip
    chips[1].click()
    assert load_settings(opened.folders.settings).week_begins == "monday"


def test_reports_go_to_the_folder_that_was_chosen(visit: Driver, tmp_path: Path) -> None:
    visit.desk.show_page("settings")
    visit.find(SettingsScreen, "page_settings").use_folder(str(tmp_path / "elsewhere"))
    assert visit.desk.workspace.report_folder == tmp_path / "elsewhere"
    assert str(tmp_path / "elsewhere") in visit.shown_words().replace("\u200b", "")


def test_details_for_support_hold_nothing_of_a_visit(visit: Driver) -> None:
    visit.desk.show_page("settings")
    visit.press("copy_diagnosis")
    copied = visit.desktop.app.clipboard().text()
    assert "BW Audit" in copied
    assert "assessments 1" in copied
    for secret in (FACTORY, "Gazipur", "R. Akter"):
        assert secret not in copied


def test_licences_of_fonts_icons_and_libraries_can_be_read(opened: Driver) -> None:
    opened.desk.show_page("settings")
    opened.press("licences")
    sheet = opened.find(QWidget, "licences_sheet")
    text = sheet.findChild(QPlainTextEdit)
    assert text is not None
    assert text.visibleRegion().boundingRect().height() > 300, "as much as can be read"
    shown = text.toPlainText()
    for part in ("SIL OPEN FONT LICENSE", "ISC License", "PySide6", "StarClouds"):
        assert part.casefold() in shown.casefold(), part
    assert "sqlcipher3 " in shown, "a name may end in a digit"
    assert "starlette " in shown, "what comes with another library is inside too"
    assert "Jinja2 3" in shown
    assert "pytest " not in shown, "what only tests the program is not inside"
    sheet.close()


def test_every_language_is_offered_by_its_own_name(opened: Driver) -> None:
    opened.desk.show_page("settings")
    languages = opened.find(QWidget, "language").findChildren(QAbstractButton)
    # What is compiled is offered, English always and first.
    offered = [each.text() for each in languages]
    assert offered[0] == "English"
    assert set(offered[1:]) <= {"العربية", "বাংলা", "Français"}


def test_the_address_of_head_office_that_was_typed_is_there_again_after_a_lock(
    opened: Driver,
) -> None:
    opened.desk.show_page("settings")
    opened.type_in("office_address", "https://office.exa")
    with opened.qtbot.waitSignal(opened.window.locked):
        opened.window.lock()
    opened.unlock()
    opened.desk.show_page("settings")
    field = opened.find(QLineEdit, "office_address")
    assert field.text() == "https://office.exa"
    opened.type_in("office_address", "https://127.0.0.1:1")
    opened.type_in("office_code", "K7QF-2M9X")
    opened.press("enrol")
    opened.settle()
    assert opened.desk.preferences.settings.head_office == ""  # nobody answered there
    with opened.qtbot.waitSignal(opened.window.locked):
        opened.window.lock()
    opened.unlock()
    opened.desk.show_page("settings")
    assert opened.find(QLineEdit, "office_address").text() == "https://127.0.0.1:1"
