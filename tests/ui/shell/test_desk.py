"""The frame: pages, palette, problems, undo, marks that never lie, look."""

from __future__ import annotations

import gc
import time
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QListView,
    QMenu,
    QTextEdit,
    QWidget,
)

from bwaudit.assessment.terms import Judgement, KnownBy
from bwaudit.foundation.errors import Code, Declined, StoreError
from bwaudit.foundation.settings import Settings, load_settings, save_settings
from bwaudit.usecases import answering, escalating, unlocking
from bwaudit_ui.dialogs.help import HelpSheet
from bwaudit_ui.presenters.marks import Marks
from bwaudit_ui.presenters.palette import Palette
from bwaudit_ui.presenters.waiting import WaitingWrites
from bwaudit_ui.runtime.shortcuts import CommandId, commands
from bwaudit_ui.runtime.tokens import ThemeName
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.messages import Banner
from bwaudit_ui.widgets.pills import PillState
from support.slow_disk import SlowDisk
from support.visit_pages import questions_of
from support.visits import FACTORY, PIN

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.usecases.workspace import Recorded
    from bwaudit_ui.runtime.theme import Theme
    from support.desktops import Driver

NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def answer_all(visit: Driver, *, but: tuple[int, ...] = ()) -> None:
    """Answer every question that applies without leaving a problem, but those at some places."""
    assessment = visit.assessment
    applies = [each for each in assessment.questionnaire.questions if applies_to(visit, each.id)]
    for place, question in enumerate(applies):
        if place not in but:
            answering.judge(assessment, question.id, Judgement.COMPLIANT)
            answering.tick_source(assessment, question.id, KnownBy.OBSERVATION, on=True)


def applies_to(visit: Driver, question: str) -> bool:
    return question in visit.assessment.applicable()


def test_continue_leads_to_the_question_with_one_key(visit: Driver) -> None:
    assert visit.desk.pages.current == "questions"


def test_the_rail_and_its_keys_show_every_page(visit: Driver) -> None:
    order = {
        1: "home",
        2: "overview",
        3: "questions",
        4: "interviews",
        5: "papers",
        7: "findings",
        8: "report",
    }
    for number, page in order.items():
        visit.key(getattr(Qt.Key, f"Key_{number}"), CTRL)
        assert visit.desk.pages.current == page
        assert visit.desk.rail.button(page).isChecked()
    visit.desk.rail.button("overview").click()
    assert visit.desk.pages.current == "overview"
    visit.key(Qt.Key.Key_Comma, CTRL)
    assert visit.desk.pages.current == "settings"


def test_pages_of_a_visit_are_not_offered_without_one(opened: Driver) -> None:
    opened.key(Qt.Key.Key_3, CTRL)
    assert opened.desk.pages.current == "home"
    assert opened.window.findChild(QWidget, "rail_questions") is None
    assert not opened.desk.top.present.isVisible()
    assert not opened.desk.top.save_mark.isVisible()


def test_back_leads_to_the_page_and_question_before(visit: Driver) -> None:
    first = visit.session.current_question
    other = visit.assessment.questionnaire.questions[9].id
    visit.desk.show_page("findings")
    visit.desk.inside.show_question(other)
    visit.key(Qt.Key.Key_Left, ALT)
    assert visit.desk.pages.current == "findings"
    assert visit.session.current_question == first
    visit.key(Qt.Key.Key_Left, ALT)
    assert visit.desk.pages.current == "questions"


def test_the_palette_finds_a_question_by_its_number(visit: Driver) -> None:
    visit.desk.show_page("overview")
    question = visit.assessment.questionnaire.questions[12]
    visit.key(Qt.Key.Key_K, CTRL)
    palette = visit.desk.finder.palette
    assert palette.isVisible()
    QTest.keyClicks(palette.input(), question.number)
    QTest.keyClick(palette.input(), Qt.Key.Key_Return)
    assert visit.desk.pages.current == "questions"
    assert visit.session.current_question == question.id


@pytest.mark.parametrize("typed", ["EXÎTS", "exits", "#7.8", "#७.८"])
def test_the_palette_does_not_mind_case_accents_and_digits(visit: Driver, typed: str) -> None:
    visit.desk.finder.open(typed)
    assert visit.desk.finder.palette.current_key().startswith("question:")
    visit.desk.finder.palette.close_palette()


def test_the_palette_finds_the_law_findings_and_evidence(visit: Driver) -> None:
    session, finder = visit.session, visit.desk.finder
    with_law = next(each for each in visit.assessment.questionnaire.questions if each.law)
    finder.open(with_law.law[0].short)
    assert finder.palette.current_key().startswith("question:")
    question = session.current_question
    answering.judge(visit.assessment, question, Judgement.NON_COMPLIANT)
    answering.describe(visit.assessment, question, "Padlock on the emergency door, zzz")
    finder.open("zzz")
    assert finder.palette.current_key() == f"finding:{question}"
    finder.palette.close_palette()


def test_the_palette_runs_commands_and_shows_only_them_after_a_sign(visit: Driver) -> None:
    finder = visit.desk.finder
    finder.open("> daylight")
    assert finder.palette.current_key() == f"command:{CommandId.THEME_DAYLIGHT}"
    QTest.keyClick(finder.palette.input(), Qt.Key.Key_Return)
    assert visit.desktop.preferences.settings.theme == "daylight"


def test_a_command_is_found_by_what_it_leads_to_after_those_that_are_called_so(
    visit: Driver,
) -> None:
    palette = Palette(None)
    every = commands()

    def found(typed: str) -> list[str]:
        return [row.key for group in palette.find(typed, every) for row in group.rows]

    assert found("usb") == [f"command:{CommandId.REPORT}", f"command:{CommandId.SYNC}"]
    assert found("language") == [f"command:{CommandId.SETTINGS}"]
    assert found("keys") == [f"command:{CommandId.HELP}", f"command:{CommandId.SETTINGS}"]


def test_the_palette_answers_within_its_budget(visit: Driver) -> None:
    finder = visit.desk.finder
    finder.open("")
    spent = []
    for typed in ("e", "ex", "exi", "exit", "fire", "overtime", "labour act", "7.4"):
        begun = time.perf_counter()
        finder.palette.query_changed.emit(typed)
        spent.append(time.perf_counter() - begun)
    finder.palette.close_palette()
    assert sorted(spent)[len(spent) // 2] < 0.5  # a ceiling for slow machines, not the goal


def test_the_palette_opens_from_inside_a_text_field(opened: Driver) -> None:
    opened.desk.show_page("settings")
    field = opened.find(QLineEdit, "office_address")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_K, CTRL)
    assert opened.desk.finder.palette.isVisible()
    opened.desk.finder.palette.close_palette()
    assert field.hasFocus()


def test_f8_goes_on_from_here_and_round_the_end(visit: Driver) -> None:
    applies = [
        each.id for each in visit.assessment.questionnaire.questions if applies_to(visit, each.id)
    ]
    answer_all(visit, but=(3, 40, 200))
    visit.desk.inside.show_question(applies[10])
    seen = []
    for _ in range(4):
        visit.key(Qt.Key.Key_F8)
        seen.append(applies.index(visit.session.current_question))
    assert seen == [40, 200, 3, 40]
    visit.key(Qt.Key.Key_F8, SHIFT)
    assert applies.index(visit.session.current_question) == 3
    visit.key(Qt.Key.Key_F8, SHIFT)
    assert applies.index(visit.session.current_question) == 200


def test_f8_works_while_editing_and_keeps_what_was_typed(visit: Driver) -> None:
    question = visit.session.current_question
    visit.write("2")
    field = visit.window.focusWidget()
    assert isinstance(field, QTextEdit)
    QTest.keyClicks(field, "Exit D was padlocked")
    QTest.keyClick(field, Qt.Key.Key_F8)
    assert visit.session.current_question != question
    assert visit.assessment.record.finding(question).text == "Exit D was padlocked"


def test_f8_says_when_nothing_is_left(visit: Driver) -> None:
    answer_all(visit)
    assert visit.assessment.issues() == ()
    visit.key(Qt.Key.Key_F8)
    assert visit.desk.strip.text() == "Nothing is left and nothing is missing"


def test_ctrl_l_shows_what_is_left(visit: Driver) -> None:
    from bwaudit_ui.screens.questions import QuestionsScreen

    visit.desk.show_page("overview")
    visit.key(Qt.Key.Key_L, CTRL)
    page = visit.desk.pages.front()
    assert isinstance(page, QuestionsScreen)
    assert page.presenter.list.filter.kind() == "left"


def test_undo_takes_an_answer_back_from_any_page(visit: Driver) -> None:
    question = visit.session.current_question
    visit.write("1")
    assert visit.assessment.record.answer(question).judgement is Judgement.COMPLIANT
    visit.desk.show_page("overview")
    visit.key(Qt.Key.Key_Z, CTRL)
    assert visit.assessment.record.answer(question).judgement is None
    assert visit.desk.pages.current == "questions"  # it is gone to, and said
    assert "changed to Unanswered" in visit.shown_words(visit.desk.strip)
    visit.key(Qt.Key.Key_Y, CTRL)
    assert visit.assessment.record.answer(question).judgement is Judgement.COMPLIANT


def test_the_button_of_the_strip_says_which_way_it_goes(visit: Driver) -> None:
    question, record = visit.session.current_question, visit.assessment.record
    visit.write("1")
    visit.key(Qt.Key.Key_Z, CTRL)
    button = visit.find(QAbstractButton, "message_undo")
    for words, judgement in (("Redo", Judgement.COMPLIANT), ("Undo", None)):
        assert button.text() == button.accessibleName() == words
        button.click()
        assert record.answer(question).judgement is judgement


def test_a_text_field_keeps_its_own_undo(visit: Driver) -> None:
    question = visit.session.current_question
    visit.write("2")
    field = visit.window.focusWidget()
    assert isinstance(field, QTextEdit)
    QTest.keyClicks(field, "Exit")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.toPlainText() == ""
    assert visit.assessment.record.answer(question).judgement is Judgement.NON_COMPLIANT


def test_the_message_strip_offers_undo_and_takes_it(visit: Driver) -> None:
    taken = []
    visit.session.message.emit("7.42 changed to Compliant", lambda: taken.append(1))
    assert visit.desk.strip.isVisible()
    visit.desk.strip.undo_wanted.emit()
    assert taken == [1]


def test_after_undo_in_the_strip_keys_answer_again(visit: Driver) -> None:
    question = visit.session.current_question
    visit.write("2")
    visit.write("Exit C is locked")
    visit.key(Qt.Key.Key_Escape)
    visit.write("1")
    visit.press("message_undo", visit.desk.strip)
    assert visit.assessment.record.answer(question).judgement is Judgement.NON_COMPLIANT
    visit.write("4")
    assert visit.assessment.record.answer(question).judgement is Judgement.NOT_CHECKED


def test_after_a_band_is_closed_keys_answer_again(visit: Driver) -> None:
    notices = visit.desk.watch.notices
    notices.show_notice("stopped", "Something to know", (("good", "Close"),))
    band = notices.notice("stopped")
    assert band is not None
    QTest.mouseClick(band.button("good"), Qt.MouseButton.LeftButton)
    assert not band.isVisible()
    question = visit.session.current_question
    visit.write("1")
    assert visit.assessment.record.answer(question).judgement is Judgement.COMPLIANT


def test_theme_and_text_size_change_live(visit: Driver, theme: Theme) -> None:
    visit.key(Qt.Key.Key_Plus, CTRL)
    assert theme.scale == 1.1
    visit.key(Qt.Key.Key_Minus, CTRL)
    visit.key(Qt.Key.Key_Minus, CTRL)
    assert theme.scale == 0.9
    visit.key(Qt.Key.Key_0, CTRL)
    assert theme.scale == 1.0
    visit.desktop.preferences.set(theme="dark")
    assert theme.name is ThemeName.DARK
    grabbed = visit.window.grab().toImage().pixelColor(300, 300)
    assert grabbed.lightness() < 80


def test_a_window_too_low_for_every_place_has_the_menu_instead_of_half_a_rail(
    visit: Driver,
) -> None:
    rail, menu = visit.desk.rail, visit.desk.top.menu
    for height, whole in ((672, True), (480, False), (672, True)):
        visit.window.resize(1280, height)
        QApplication.processEvents()
        assert (rail.isVisible(), menu.isVisible()) == (whole, not whole), height
    inside = rail.button("settings").geometry()
    assert rail.rect().contains(inside)


def test_large_text_turns_the_rail_into_a_menu(visit: Driver) -> None:
    assert visit.desk.rail.isVisible()
    visit.desktop.preferences.set(text_scale=200)
    assert not visit.desk.rail.isVisible()
    assert visit.desk.top.menu.isVisible()


def test_help_shows_keys_and_a_search_narrows_them(visit: Driver) -> None:
    visit.key(Qt.Key.Key_F1)
    sheet = visit.find(QWidget, "help")
    assert "Same sources as the last question" in visit.shown_words(sheet)
    assert "Go to next problem" not in visit.shown_words(sheet)
    visit.press("help_all_keys", sheet)
    assert "Go to next problem" in visit.shown_words(sheet)
    visit.type_in("help_search", "cover", sheet)
    shown = visit.shown_words(sheet)
    assert "Cover the screen" in shown
    assert "Larger text" not in shown
    visit.press("help_close", sheet)


def test_a_question_mark_asks_for_help_unless_single_keys_are_off(opened: Driver) -> None:
    opened.desktop.preferences.set(single_keys=False)
    opened.key(Qt.Key.Key_Question)
    assert opened.window.findChild(QWidget, "help") is None
    opened.desktop.preferences.set(single_keys=True)
    opened.key(Qt.Key.Key_Question)
    opened.press("help_close", opened.find(QWidget, "help"))


class Disk:
    """A disk that refuses until it is mended."""

    def __init__(self, visit: Driver, code: Code) -> None:
        self.broken = True
        self._visit = visit
        self._code = code

    def describe(self, text: str) -> Recorded:
        if self.broken:
            raise StoreError(self._code)
        session = self._visit.session
        return answering.describe(self._visit.assessment, session.current_question, text)


@pytest.mark.parametrize("code", [Code.DISK_FULL, Code.READ_ONLY])
def test_a_refused_write_is_never_shown_as_saved(visit: Driver, code: Code) -> None:
    visit.write("1")
    mark = visit.desk.top.save_mark
    assert (mark.state(), mark.text()) == (PillState.SAVED, "Saved on this device 04:42")
    disk = Disk(visit, code)
    visit.clock.move(minutes=5)
    assert not visit.session.do(lambda: disk.describe("first"), field="text")
    assert not visit.session.do(lambda: disk.describe("second"), field="text")
    assert (mark.state(), mark.text()) == (PillState.NOT_SAVED, "Your last change is not saved")
    banner = visit.find(Banner, "write_banner")
    assert banner.isVisible()
    assert "04:42 is safe" in visit.shown_words(banner)
    assert visit.session.waiting == 1  # the later text took the place of the earlier
    banner.button("again").click()
    assert banner.isVisible()
    disk.broken = False
    banner.button("again").click()
    assert not banner.isVisible()
    assert (mark.state(), mark.text()) == (PillState.SAVED, "Saved on this device 04:47")
    finding = visit.assessment.record.finding(visit.session.current_question)
    assert finding.text == "second"


def test_the_mark_says_saving_while_one_write_takes_long_and_saved_only_after_it(
    visit: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit.write("1")
    mark, question = visit.desk.top.save_mark, visit.session.current_question
    disk = SlowDisk(visit.desk, monkeypatch)
    said = QSignalSpy(visit.desk.disk.takes_long)
    visit.session.do(lambda: answering.describe(visit.assessment, question, "quick"))
    assert said.count() == 0
    visit.desk.disk.limit_ms = 0
    disk.is_slow = True
    visit.session.do(lambda: answering.describe(visit.assessment, question, "slow"))
    assert disk.painted == [PillState.SAVING]
    assert [said.at(0), said.at(1)] == [[True], [False]]
    assert mark.state() is PillState.SAVED
    assert visit.assessment.record.finding(question).text == "slow"


def test_confidential_words_of_the_urgent_procedure_are_waited_for_as_well(
    visit: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlocking.open_notes(visit.desk.workspace, PIN)
    disk = SlowDisk(visit.desk, monkeypatch)
    visit.desk.disk.limit_ms = 0
    disk.is_slow = True
    escalating.write_note(visit.assessment, "run", visit.session.current_question, "words", None)
    assert disk.painted == [PillState.SAVING]


def test_settings_are_waited_for_as_well(visit: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    disk = SlowDisk(visit.desk, monkeypatch)

    def save_slowly(path: Path, settings: Settings) -> None:
        disk.hold()
        save_settings(path, settings)

    monkeypatch.setattr("bwaudit_ui.runtime.prefs.save_settings", save_slowly)
    visit.desk.disk.limit_ms = 0
    disk.is_slow = True
    visit.desk.preferences.set(lock_minutes=7)
    assert disk.painted == [PillState.SAVING]
    assert load_settings(visit.folders.settings).lock_minutes == 7


def test_a_slow_disk_that_refuses_ends_as_not_saved(visit: Driver) -> None:
    visit.desk.disk.limit_ms = 0
    disk, mark = Disk(visit, Code.DISK_FULL), visit.desk.top.save_mark
    assert not visit.session.do(lambda: disk.describe("e"))
    assert mark.state() is PillState.NOT_SAVED
    disk.broken = False
    assert visit.session.try_again()
    assert mark.state() is PillState.SAVED


def limit_pages(visit: Driver, pages: str) -> None:
    """Let the database of the store grow to so many pages and no further."""
    with visit.desk.workspace.store.database.writing() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def test_a_store_that_is_really_full_loses_nothing_and_says_so(visit: Driver) -> None:
    visit.write("1")
    question = visit.session.current_question
    limit_pages(visit, "1")  # SQLite takes the present size when it is larger
    text = "padlock " * 2_400
    kept = visit.session.do(
        lambda: answering.describe(visit.assessment, question, text), field="text"
    )
    mark, banner = visit.desk.top.save_mark, visit.find(Banner, "write_banner")
    assert not kept
    assert mark.state() is PillState.NOT_SAVED
    assert "The disk is full" in visit.shown_words(banner)
    assert visit.assessment.record.finding(question).text == ""
    limit_pages(visit, "1073741823")
    banner.button("again").click()
    assert mark.state() is PillState.SAVED
    assert visit.assessment.record.finding(question).text == text


def test_what_was_typed_stays_in_its_field_when_the_band_makes_the_page_smaller(
    visit: Driver,
) -> None:
    visit.show(1280, 672)
    visit.write("2")
    field = visit.find(GrowingText, "finding_text")
    limit_pages(visit, "1")
    typed = "padlock " * 480
    QGuiApplication.clipboard().setText(typed)
    field.paste()
    visit.key(Qt.Key.Key_Tab)
    assert visit.find(Banner, "write_banner").isVisible()
    visit.settle()
    assert field.text() == typed
    limit_pages(visit, "1073741823")
    assert visit.session.try_again()
    assert visit.assessment.record.finding(visit.session.current_question).text == typed


def test_a_refused_write_is_tried_again_by_itself(visit: Driver) -> None:
    disk = Disk(visit, Code.DISK_FULL)
    line = WaitingWrites(visit.window, retry_ms=50)
    assert not line.do(lambda: disk.describe("kept"))
    with visit.qtbot.waitSignal(line.recovered, timeout=15_000):
        disk.broken = False
    assert visit.assessment.record.finding(visit.session.current_question).text == "kept"


def test_what_waits_of_a_field_goes_on_waiting_when_a_later_one_is_not_allowed(
    visit: Driver,
) -> None:
    disk = Disk(visit, Code.DISK_FULL)
    line = WaitingWrites(visit.window)
    assert not line.do(lambda: disk.describe("kept"), "text")
    disk.broken = False

    def refused() -> None:
        raise Declined("This must be a number, for example 86")

    with pytest.raises(Declined):
        line.do(refused, "text")
    assert len(line) == 1
    with visit.qtbot.waitSignal(line.recovered):
        assert line.do(lambda: disk.describe("newer"), "text")
    assert visit.assessment.record.finding(visit.session.current_question).text == "newer"
    assert line.try_again()
    assert visit.assessment.record.finding(visit.session.current_question).text == "newer"


def test_a_write_behind_a_refused_one_waits_its_turn(visit: Driver) -> None:
    disk = Disk(visit, Code.DISK_FULL)
    visit.session.do(lambda: disk.describe("first"))
    question = visit.session.current_question
    done = visit.session.do(
        lambda: answering.judge(visit.assessment, question, Judgement.COMPLIANT)
    )
    assert not done
    assert visit.assessment.record.answer(question).judgement is None
    disk.broken = False
    assert visit.session.try_again()
    assert visit.assessment.record.answer(question).judgement is Judgement.COMPLIANT


def test_the_mark_says_saved_for_what_was_written_in_an_earlier_session(visit: Driver) -> None:
    mark = Marks(visit.session).save_mark()
    assert mark is not None
    assert mark.text.startswith("Saved on this device")


def test_findings_are_counted_on_the_rail(visit: Driver) -> None:
    visit.write("2")
    name = visit.desk.rail.button("findings").accessibleName()
    assert name == "Findings, 1 non-compliant"


def test_an_icon_tells_its_words_and_its_keys_as_they_are_set(visit: Driver) -> None:
    top = visit.desk.top
    visit.window.resize(640, 480)
    assert top.search.toolTip() == "Search or run a command  (Ctrl+K)"
    assert top.back.toolTip() == "Back  (Alt+Left)"
    assert top.present.toolTip().startswith("Present safely  (Ctrl+Shift+M)\n")
    visit.desktop.preferences.set(keys={"search": "Ctrl+J", "back": ""})
    assert top.search.toolTip() == "Search or run a command  (Ctrl+J)"
    assert top.back.toolTip() == "Back"
    visit.window.resize(1440, 810)
    assert top.search.toolTip() == ""


def test_the_top_bar_names_factory_cycle_and_day(visit: Driver) -> None:
    assert FACTORY in visit.desk.top.title.text()
    assert visit.desk.top.subtitle.text() == "Cycle 4, day 1 of 2"


def test_f6_moves_between_rail_and_page(opened: Driver) -> None:
    opened.key(Qt.Key.Key_F6)
    assert opened.desk.rail.button("home").hasFocus()
    opened.key(Qt.Key.Key_F6)
    assert not opened.desk.rail.button("home").hasFocus()


def test_help_is_at_the_same_end_of_every_page_and_in_the_menu_of_a_narrow_window(
    visit: Driver,
) -> None:
    button = visit.find(QAbstractButton, "help_button")
    ends = set()
    for page in ("home", "questions", "sync"):
        visit.desk.show_page(page)
        visit.settle()
        QApplication.processEvents()
        ends.add(button.mapTo(visit.desk, button.rect().topRight()).x())
        assert min(button.width(), button.height()) >= 44
    assert len(ends) == 1
    visit.press("help_button")
    sheet = visit.find(HelpSheet, "help")
    assert "Help and keys: Sync" in visit.shown_words(sheet)
    sheet.accept()
    visit.desktop.preferences.set(text_scale=200)
    assert not button.isVisible()
    menu = QMenu()
    visit.desk.fill_menu(menu)
    menu.actions()[-1].trigger()
    assert any(each.isVisible() for each in visit.window.findChildren(HelpSheet))


def test_what_stays_is_left_out_of_collections_until_the_visit_is_closed(visit: Driver) -> None:
    assert gc.get_freeze_count() > 0
    visit.desk.inside.end()
    assert gc.get_freeze_count() == 0


def test_nothing_holds_on_to_a_visit_that_is_closed(visit: Driver) -> None:
    desk = visit.desk
    assert desk.session is not None
    held: list[weakref.ref[object]] = [weakref.ref(desk.session.assessment)]
    for page in ("overview", "questions", "findings", "plan", "photos"):
        desk.show_page(page)
        visit.settle()
        QApplication.processEvents()
    assert desk.around.session is not None
    held.append(weakref.ref(desk.around.session.factory))
    desk.inside.end()
    desk.around.end()
    visit.settle()
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert [each() for each in held] == [None, None]
    assert not {"questions", "plan"} & set(desk.pages.names())


def test_what_is_typed_in_stays_above_the_keyboard_on_the_screen(visit: Driver) -> None:
    visit.window.resize(1280, 672)
    visit.write("2")
    field = visit.window.focusWidget()
    assert isinstance(field, QTextEdit)
    keyboard = QRectF(0, 372, 1280, 300)
    visit.window.keyboard_room.leave(keyboard)
    area = questions_of(visit.desk).question_pane.area

    def is_seen() -> bool:
        label = field.parentWidget()
        assert label is not None
        top = label.mapTo(visit.window, QPoint(0, 0)).y()
        end = field.mapTo(visit.window, QPoint(0, field.height())).y()
        below = area.mapTo(visit.window, QPoint(0, area.height())).y()
        return top >= area.mapTo(visit.window, QPoint(0, 0)).y() and end <= below <= 372

    visit.qtbot.waitUntil(is_seen)
    assert visit.window.height() == 672
    visit.window.keyboard_room.leave(QRectF())
    assert visit.window.contentsMargins().bottom() == 0
    visit.qtbot.waitUntil(lambda: area.mapTo(visit.window, QPoint(0, area.height())).y() > 372)


def test_the_visit_that_is_open_is_shown_again_from_home_and_not_read_anew(visit: Driver) -> None:
    session = visit.session
    visit.desk.show_page("home")
    visit.settle()
    view = visit.find(QListView, "assessments")
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    visit.settle()
    assert visit.session is session
    assert visit.desk.pages.current == "overview"


def test_the_page_of_the_factory_says_how_its_visits_stand_now(visit: Driver) -> None:
    visit.desk.show_page("factory")
    visit.qtbot.waitUntil(lambda: visit.desk.around.is_front)
    visit.desk.show_page("questions")
    answering.judge(visit.assessment, visit.session.current_question, Judgement.NON_COMPLIANT)
    assert "1 non-compliant" not in visit.words(visit.desk.pages.page("factory"))
    visit.desk.show_page("factory")
    visit.settle()
    assert "1 non-compliant" in visit.words(visit.desk.pages.page("factory"))
