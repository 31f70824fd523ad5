"""Home: the list, going on, starting, practising."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QListView, QMenu, QWidget

from bwaudit.store.journal import Journal
from bwaudit.usecases import drafting, opening, practising
from bwaudit.usecases.workspace import AssessmentSummary
from bwaudit_ui.dialogs.start import StartSheet, read_date
from bwaudit_ui.models.assessment_list import AssessmentFilter, AssessmentListModel
from bwaudit_ui.presenters.home import rows
from bwaudit_ui.presenters.home_lines import Order, Whose, in_order, of_whom, visit_in_words
from bwaudit_ui.runtime.dates import dates_in_words
from bwaudit_ui.screens.assessment_rows import column_widths
from bwaudit_ui.screens.home import HomeScreen
from bwaudit_ui.widgets.chips import FilterRow
from bwaudit_ui.widgets.long_task import LongTask
from support.visits import FACTORY, PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.foundation.jobs import CancelToken
    from bwaudit.usecases.workspace import Workspace
    from support.clocks import SetClock
    from support.desktops import Driver


def start_sheet(opened: Driver) -> StartSheet:
    opened.press("start_assessment")
    sheet = opened.find(StartSheet, "start")
    go = opened.find(QAbstractButton, "start_go", sheet)
    opened.qtbot.waitUntil(go.isEnabled, timeout=20_000)
    return sheet


def test_an_empty_device_offers_a_first_step(fresh: Driver) -> None:
    fresh.set_up()
    shown = fresh.shown_words()
    assert "No factories on this device yet" in shown
    assert "Practice factory" in shown
    assert not fresh.find(QAbstractButton, "continue").isVisible()
    fresh.press("first_office")
    fresh.settle()
    assert fresh.desk.pages.current == "settings"


def test_enter_before_the_list_is_read_does_nothing_and_leads_on_after_it(
    fresh: Driver,
) -> None:
    fresh.set_up()
    fresh.window.lock()
    fresh.type_in("passphrase", PASSPHRASE)
    with fresh.qtbot.waitSignal(fresh.window.desk_opened, timeout=20_000):
        fresh.press("unlock")
    home = fresh.find(HomeScreen, "page_home")
    assert fresh.window.focusWidget() is home
    assert not fresh.find(QAbstractButton, "start_assessment").isVisible()
    fresh.settle()
    assert fresh.find(QAbstractButton, "first_start") is fresh.window.focusWidget()


def test_an_empty_device_takes_in_a_copy_from_a_stick(fresh: Driver) -> None:
    fresh.set_up()
    fresh.press("first_copy")
    fresh.settle()
    assert fresh.desk.pages.current == "sync"
    chooser = fresh.find(QFileDialog, "copy_chooser")
    assert chooser.isVisible()
    chooser.reject()


def test_the_practice_factory_has_two_finished_visits_and_a_third_to_begin(
    fresh: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = partial(practising.load, photos=False, reports=False)
    monkeypatch.setattr(practising, "load", plain)
    fresh.set_up()
    fresh.press("first_practice")
    assert "Making the practice factory" in fresh.shown_words()
    stop = fresh.find(LongTask, "practice_task").stop_button()
    assert fresh.window.focusWidget() is stop
    fresh.settle()
    view = fresh.find(QListView, "assessments")
    lines = [view.model().index(row, 0).data() for row in range(view.model().rowCount())]
    assert [sum(cycle in line for line in lines) for cycle in ("Cycle 1", "Cycle 2")] == [1, 1]
    assert all("Practice" in line and "answered" in line for line in lines)
    assert not fresh.find(QAbstractButton, "continue").isVisible()
    practise = fresh.find(QAbstractButton, "practice")
    assert practise.text() == "Practise cycle 3"
    assert fresh.window.focusWidget() is practise
    fresh.key(Qt.Key.Key_Return)
    fresh.qtbot.waitUntil(lambda: fresh.desk.session is not None, timeout=20_000)
    fresh.settle()
    assert fresh.assessment.record.facts.cycle == 3
    assert fresh.desk.pages.current == "overview"
    assert fresh.assessment.record.facts.practice
    fresh.desk.show_page("home")
    fresh.settle()
    view = fresh.find(QListView, "assessments")
    assert "Practice" in view.model().index(0, 0).data()
    assert fresh.find(QAbstractButton, "practice").text() == "Practice factory"
    assert fresh.window.focusWidget() is fresh.find(QAbstractButton, "continue")


def test_making_the_practice_factory_can_be_stopped_and_taken_up(
    fresh: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = practising.load

    def stopped_at_once(workspace: Workspace, *, cancel: CancelToken, **more: Any) -> Any:
        cancel.cancel()
        return whole(workspace, photos=False, reports=False, cancel=cancel, **more)

    monkeypatch.setattr(practising, "load", stopped_at_once)
    fresh.set_up()
    fresh.press("first_practice")
    fresh.settle()
    button = fresh.find(QAbstractButton, "practice")
    assert button.isEnabled()
    assert button.text() == "Practice factory"
    monkeypatch.setattr(practising, "load", partial(whole, photos=False, reports=False))
    fresh.press("practice")
    fresh.settle()
    assert fresh.find(QListView, "assessments").model().rowCount() == 2
    assert button.text() == "Practise cycle 3"


def test_a_line_says_everything_in_one_sentence(opened: Driver) -> None:
    view = opened.find(QListView, "assessments")
    sentence = view.model().index(0, 0).data()
    for part in (
        FACTORY,
        "Gazipur",
        "Cycle 4",
        "14 to 15\u00a0May\u00a02026",
        "answered",
        "none non-comp",
    ):
        assert part in sentence


def test_a_press_on_a_line_opens_the_assessment(opened: Driver) -> None:
    view = opened.find(QListView, "assessments")
    view.setFocus()
    opened.key(Qt.Key.Key_Return)
    opened.qtbot.waitUntil(lambda: opened.desk.session is not None, timeout=20_000)
    opened.settle()
    assert opened.desk.pages.current == "overview"


def test_starting_takes_a_name_and_shows_the_tool(opened: Driver) -> None:
    sheet = start_sheet(opened)
    assert "Bangladesh law pack" in opened.shown_words(sheet)
    opened.type_in("start_factory", "Padma Knitwear", sheet)
    opened.type_in("start_city", "Narayanganj", sheet)
    opened.type_in("fact_headcount", "880", sheet)
    opened.press("fact_union_yes", sheet)
    opened.press("start_go", sheet)
    opened.qtbot.waitUntil(lambda: opened.desk.session is not None, timeout=20_000)
    opened.settle()
    facts = opened.assessment.record.facts
    assert (facts.factory_name, facts.city, facts.country) == (
        "Padma Knitwear",
        "Narayanganj",
        "BGD",
    )
    profile = opened.assessment.record.profile
    assert profile["headcount"] == 880
    assert profile["union"] is True
    assert "dormitory" not in profile
    assert opened.window.findChild(QWidget, "start") is None


def test_starting_says_what_is_wrong_at_each_field(opened: Driver) -> None:
    sheet = start_sheet(opened)
    opened.type_in("start_cycle", "four", sheet)
    opened.type_in("start_start", "2026-05-14", sheet)
    opened.type_in("start_end", "2026-05-13", sheet)
    opened.press("start_go", sheet)
    shown = opened.shown_words(sheet)
    for sentence in (
        "Enter the name of the factory",
        "The cycle must be a number, for example 1",
        "Visit end must be on or after 14 May 2026",
    ):
        assert sentence in shown
    opened.find(QLineEdit, "start_factory", sheet).setText("\u202e\x00 ")
    opened.find(QLineEdit, "start_city", sheet).setText("x" * 1_000_000)
    opened.type_in("start_cycle", "9" * 20, sheet)
    opened.press("start_go", sheet)
    shown = opened.shown_words(sheet)
    for sentence in (
        "Enter the name of the factory",
        "The text must have 200 characters or fewer",
        "The cycle must be a number, for example 1",
    ):
        assert sentence in shown
    opened.type_in("start_city", "Savar", sheet)
    opened.type_in("start_factory", "Padma Knitwear", sheet)
    opened.type_in("start_cycle", "4", sheet)
    opened.type_in("start_end", "2026-05-15", sheet)
    opened.type_in("fact_headcount", "many", sheet)
    opened.press("start_go", sheet)
    told = "must be a number, for example 86"
    opened.qtbot.waitUntil(lambda: told in opened.shown_words(sheet), timeout=20_000)
    sheet.reject()
    assert opened.desk.session is None


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-05-14", "2026-05-14"),
        ("2026/5/4", "2026-05-04"),
        ("২০২৬-০৫-১৪", "2026-05-14"),
        ("\u200f2026-05-14\x00", "2026-05-14"),
        ("2026-02-30", None),
        ("9999-12-31", None),
        ("14 May", None),
    ],
)
def test_a_day_is_read_year_first_in_any_digits(typed: str, day: str | None) -> None:
    assert read_date(typed) == day


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2026-05-14", "2026-05-15", "14 to 15_May_2026"),
        ("2026-05-14", "", "14_May_2026"),
        ("2026-05-31", "2026-06-01", "31_May to 1_Jun_2026"),
        ("2026-12-31", "2027-01-02", "31_Dec_2026 to 2_Jan_2027"),
        ("", "", ""),
    ],
)
def test_the_days_of_a_visit_in_words_never_break_within_a_day(
    start: str, end: str, words: str
) -> None:
    assert dates_in_words(start, end) == words.replace("_", "\u00a0")


def test_the_name_of_a_factory_gives_room_to_the_days_of_a_visit() -> None:
    assert column_widths(1_000, 150) == pytest.approx((340, 200, 220, 80, 160))
    assert column_widths(1_000, 260) == pytest.approx((280, 260, 220, 80, 160))
    assert column_widths(1_000, 900) == pytest.approx((220, 320, 220, 80, 160))


def test_the_search_narrows_by_any_word(workspace_with_three: Driver) -> None:
    opened = workspace_with_three
    view = opened.find(QListView, "assessments")
    page = opened.find(QWidget, "page_home")
    opened.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    opened.write("savar JAMUNA")
    assert view.model().rowCount() == 1
    opened.key(Qt.Key.Key_Escape)
    assert view.model().rowCount() == 3
    opened.write("zzz")
    assert "No factory has these words" in opened.shown_words(page)


def line_of(name: str, start: str = "", found: int = 0, **more: Any) -> AssessmentSummary:
    return AssessmentSummary(
        name, name, name, "", "BGD", 1, start, "", False, "collecting", 0, 9, found, **more
    )


LINES = (
    line_of("Padma", "2025-03-01", 4, changed_at="2026-05-03", people=("R. Akter", "Zoë Sen")),
    line_of("amber", "2026-04-01", 1, changed_at="2026-05-01", people=("S. Das",), shared=True),
    line_of("Jamuna", "", 9, changed_at="2026-05-02", people=()),
)


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (Order.CHANGED, "Padma Jamuna amber"),
        (Order.FACTORY, "amber Jamuna Padma"),
        (Order.VISIT, "amber Padma Jamuna"),
        (Order.NON_COMPLIANT, "Jamuna Padma amber"),
    ],
)
def test_the_list_is_sorted(order: Order, names: str) -> None:
    assert [line.id for line in in_order(LINES, order)] == names.split()


@pytest.mark.parametrize(
    ("whose", "me", "names"),
    [
        (Whose.MINE, "r. akter", "Padma"),
        (Whose.MINE, "Zoe Sen", "Padma"),
        (Whose.TEAM, "R. Akter", "amber"),
        (Whose.ALL, "R. Akter", "Padma amber Jamuna"),
    ],
)
def test_the_list_holds_mine_the_teams_or_all(whose: Whose, me: str, names: str) -> None:
    assert [line.id for line in of_whom(LINES, whose, me)] == names.split()


def test_a_visit_is_told_from_others_of_its_factory() -> None:
    assert visit_in_words(2, "2025-07-08", "2025-07-09") == "Cycle 2, 8 to 9\u00a0Jul\u00a02025"
    assert visit_in_words(3, "", "") == "Cycle 3"


def test_the_menu_sorts_and_the_chips_narrow(workspace_with_three: Driver) -> None:
    opened = workspace_with_three
    view = opened.find(QListView, "assessments")

    def shown() -> list[str]:
        model = view.model()
        return [model.index(row, 0).data().split(",")[0] for row in range(model.rowCount())]

    sort = opened.find(QAbstractButton, "home_sort")
    assert sort.text() == "Sorted by: last changed"
    menu = QMenu()
    opened.find(HomeScreen, "page_home").fill_orders(menu)
    assert [each.text() for each in menu.actions() if each.isChecked()] == ["last changed"]
    assert menu.activeAction().isChecked()
    menu.actions()[1].trigger()
    assert sort.text() == "Sorted by: factory"
    assert shown() == sorted(shown(), key=str.casefold)
    opened.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    chips = opened.find(FilterRow, "home_whose")
    QTest.mouseClick(chips.chip(Whose.TEAM), Qt.MouseButton.LeftButton)
    assert shown() == []
    assert "Nothing here was recorded on another device" in opened.shown_words()
    QTest.mouseClick(chips.chip(Whose.MINE), Qt.MouseButton.LeftButton)
    assert len(shown()) == 3


@pytest.fixture
def workspace_with_three(locked: Driver, tmp_path: Path, clock: SetClock) -> Driver:
    """Two more factories, then unlocked."""

    def more(workspace: Workspace) -> None:
        for name, city in (("Padma Knitwear", "Narayanganj"), ("Jamuna Fashions", "Savar")):
            opening.start(workspace, opening.StartDraft(name, city))

    locked.fill(more)
    locked.unlock()
    return locked


def test_two_hundred_lines_are_filtered_at_once() -> None:
    model = AssessmentListModel()
    line = AssessmentSummary(
        "a", "f", "Factory", "City", "BGD", 1, "", "", False, "collecting", 1, 2, 0, ""
    )
    model.set_rows(rows([line] * 200, {}))
    shown = AssessmentFilter(model)
    shown.set_text("factory city")
    assert shown.rowCount() == 200
    shown.set_text("elsewhere")
    assert shown.rowCount() == 0


def test_what_is_typed_stays_when_the_same_form_comes_again(opened: Driver) -> None:
    sheet = start_sheet(opened)
    opened.type_in("fact_headcount", "880", sheet)
    with opened.qtbot.waitSignal(opened.desk.home.form_ready, timeout=20_000):
        opened.desk.home.prepare_start("BGD")
    assert opened.find(QLineEdit, "fact_headcount", sheet).text() == "880"
    sheet.reject()


def test_what_was_typed_to_start_an_assessment_is_there_again_after_a_lock(
    opened: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = start_sheet(opened)
    opened.type_in("start_factory", "Second Ltd", sheet)
    opened.type_in("start_end", "2026-12-24", sheet)
    (countries,) = sheet.findChildren(FilterRow)
    country = next(each for each in countries.all_keys() if each != countries.chosen())
    countries.chip(country).click()
    opened.settle()
    yes = next(
        each for each in sheet.findChildren(QAbstractButton) if each.objectName().endswith("_yes")
    )
    yes.click()
    fact = yes.objectName()
    with opened.qtbot.waitSignal(opened.window.locked):
        opened.window.lock()
    opened.unlock()
    sheet = opened.find(StartSheet, "start")
    opened.settle()
    assert opened.find(QLineEdit, "start_factory", sheet).text() == "Second Ltd"
    assert opened.find(QLineEdit, "start_end", sheet).text() == "2026-12-24"
    assert opened.find(FilterRow, "start_country", sheet).chosen() == country
    assert opened.find(QAbstractButton, fact, sheet).isChecked()
    place = drafting.OfDevice(opened.desk.workspace)
    held = []
    append = Journal.append

    def look(*args: Any, **named: Any) -> Any:
        given = append(*args, **named)
        held.append(set(drafting.kept(place)))
        return given

    with monkeypatch.context() as watched:
        watched.setattr(Journal, "append", look)
        opened.press("start_go", sheet)
        opened.qtbot.waitUntil(lambda: opened.desk.session is not None, timeout=20_000)
    assert held[0] == set()
    opened.settle()
    opened.desk.show_page("settings")
    opened.desk.show_page("home")
    assert not [each for each in opened.window.findChildren(StartSheet) if each.isVisible()]


def test_enter_in_a_line_of_a_form_goes_on_and_starts_nothing(opened: Driver) -> None:
    sheet = start_sheet(opened)
    for name, following in (("factory", "city"), ("city", "cycle"), ("cycle", "start")):
        line = opened.find(QLineEdit, f"start_{name}", sheet)
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert sheet.focusWidget() is opened.find(QLineEdit, f"start_{following}", sheet)
    assert sheet.isVisible()
    sheet.reject()


def test_what_is_typed_before_the_countries_are_read_is_taken(opened: Driver) -> None:
    opened.press("start_assessment")
    sheet = opened.find(StartSheet, "start")
    assert not opened.find(FilterRow, "start_country", sheet).all_keys()
    opened.type_in("start_factory", "Second Ltd", sheet)
    opened.settle()
    assert opened.find(FilterRow, "start_country", sheet).chosen()
    assert opened.find(QLineEdit, "start_factory", sheet).text() == "Second Ltd"
    sheet.reject()


def test_enter_that_is_pressed_before_the_list_is_read_begins_nothing(
    opened: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = opened.desk.home
    page = HomeScreen(home)
    opened.qtbot.addWidget(page)
    page.resize(900, 700)
    with monkeypatch.context() as slow:
        slow.setattr(home, "refresh", lambda: None)
        page.show()
        page.activate()
        assert page.focusWidget() is page
        QTest.keyClick(page, Qt.Key.Key_Return)
        assert page.findChild(StartSheet) is None
    home.refresh()
    opened.qtbot.waitUntil(lambda: page.focusWidget() is page.first_step())


def test_a_start_window_that_goes_with_what_it_asks_is_fitted_no_more(opened: Driver) -> None:
    sheet = start_sheet(opened)
    home = opened.desk.home
    home.form_ready.connect(lambda _form: shiboken6.delete(sheet))
    with opened.qtbot.waitSignal(home.form_ready, timeout=20_000):
        home.prepare_start("KHM")
    opened.settle()
    assert not shiboken6.isValid(sheet)
