"""The log as a calendar, and what is put on its entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit, QStackedWidget

from bwaudit.foundation.settings import load_settings, save_settings
from bwaudit.improvement.terms import ActivityKind, Role, Sex
from bwaudit.usecases import advising
from bwaudit_ui.presenters.year import days_in_words, entry, month_marks
from bwaudit_ui.screens.advisory import AdvisoryScreen
from bwaudit_ui.screens.evidence_strip import EvidenceStrip
from bwaudit_ui.widgets.month_grid import DayTile, MonthGrid
from support.papers import small_pdf
from support.sync_devices import picture
from support.visit_pages import child, focus
from support.windows import shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bwaudit_ui.presenters.factory import FactorySession
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.runtime.theme import Theme


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, session: FactorySession) -> Iterator[AdvisoryScreen]:
    frame = QStackedWidget()
    made = AdvisoryScreen(session)
    frame.addWidget(made)
    shown(qtbot, frame, 1356, 750)
    made.activate()
    yield made
    frame.hide()


def days(page: AdvisoryScreen) -> dict[str, DayTile]:
    """The days that are shown, by ISO day."""
    grid = child(page, MonthGrid, "calendar")
    tiles = [each for each in grid.findChildren(DayTile) if not each.isHidden()]
    return {each.day.isoformat(): each for each in tiles}


@pytest.fixture
def english() -> Iterator[None]:
    """The language of the program in force, whatever the system speaks and tests before this."""
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


def test_a_week_begins_where_the_person_set_it(
    page: AdvisoryScreen, session: FactorySession, english: None
) -> None:
    path = session.workspace.folders.settings
    before = load_settings(path)
    try:
        for begins, weekday in (("monday", 0), ("saturday", 5), ("sunday", 6), ("language", 6)):
            save_settings(path, before.with_(week_begins=begins))
            page.activate()
            places = {each.day.weekday(): each.x() for each in days(page).values()}
            assert min(places, key=places.__getitem__) == weekday, begins
    finally:
        save_settings(path, before)


def click(page: AdvisoryScreen, name: str) -> None:
    QTest.mouseClick(child(page, QAbstractButton, name), Qt.MouseButton.LeftButton)


def asked(qtbot: QtBot, page: AdvisoryScreen) -> QDialog:
    window = page.window()
    qtbot.waitUntil(lambda: window.findChild(QDialog, "activity") is not None)
    return child(window, QDialog, "activity")


def test_a_month_shows_entries_next_steps_and_days_of_the_plan(
    session: FactorySession,
) -> None:
    marks = month_marks(session, "2026-05")
    assert [each.words for each in marks["2026-05-06"]] == ["Training, Fire drill"]
    (due,) = marks["2026-05-01"]
    assert (due.kind, due.late) == (None, True)
    assert due.words.startswith("Plan: Clear the exit")
    later = month_marks(session, "2026-08")
    assert {each.words for each in later["2026-08-01"]} == {
        "Next step: Second line trains in August"
    }
    said = days_in_words("2026-05", marks)
    assert len(said) == 31
    assert said["2026-05-06"] == "6\u00a0May\u00a02026. Training, Fire drill"


def test_a_day_opens_its_entry_or_a_new_one(
    qtbot: QtBot, page: AdvisoryScreen, session: FactorySession
) -> None:
    assert "2026-05-06" in days(page)
    assert "Fire drill" in days(page)["2026-05-06"].accessibleName()
    QTest.mouseClick(days(page)["2026-05-06"], Qt.MouseButton.LeftButton)
    asking = asked(qtbot, page)
    assert child(asking, QLineEdit, "activity_topic").text() == "Fire drill"
    with qtbot.waitSignal(asking.destroyed):
        asking.reject()
    QTest.mouseClick(days(page)["2026-05-11"], Qt.MouseButton.LeftButton)
    asking = asked(qtbot, page)
    assert child(asking, QLineEdit, "activity_day").text() == "2026-05-11"
    child(asking, QLineEdit, "activity_topic").setText("Payslips")
    with qtbot.waitSignal(asking.finished):
        QTest.mouseClick(child(asking, QAbstractButton, "activity_keep"), Qt.MouseButton.LeftButton)
    assert "Payslips" in days(page)["2026-05-11"].accessibleName()


def test_arrows_go_from_day_to_day_and_into_other_months(
    qtbot: QtBot, page: AdvisoryScreen
) -> None:
    stops = [each for each in days(page).values() if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(stops) == 1
    with qtbot.waitActive(page.window()):
        page.window().activateWindow()
    days(page)["2026-05-30"].setFocus()
    for key, day in (
        (Qt.Key.Key_Right, "2026-05-31"),
        (Qt.Key.Key_Right, "2026-06-01"),
        (Qt.Key.Key_Up, "2026-05-25"),
        (Qt.Key.Key_PageUp, "2026-04-27"),
    ):
        QTest.keyClick(focus(), key)
        here = focus()
        assert isinstance(here, DayTile)
        assert here.day.isoformat() == day
    click(page, "calendar_after")
    click(page, "calendar_after")
    assert "2026-06-30" in days(page)
    click(page, "month_3")
    assert "2026-03-04" in days(page)
    click(page, "calendar_before")
    assert len(days(page)) == 28


def test_photos_are_put_on_an_entry(
    qtbot: QtBot,
    page: AdvisoryScreen,
    session: FactorySession,
    jobs: JobRunner,
    tmp_path: Path,
) -> None:
    newest = session.factory.record.activities()[-1]
    photo, paper = tmp_path / "drill.jpg", tmp_path / "list.pdf"
    photo.write_bytes(picture(41))
    paper.write_bytes(small_pdf())
    page.findChildren(EvidenceStrip)[0].add_files([str(photo), str(paper)])
    record = session.factory.record
    qtbot.waitUntil(lambda: jobs.idle and len(record.activity(newest.id).evidence) == 2)
    names = [each.toolTip() for each in page.findChildren(EvidenceStrip)[0].findChildren(QLabel)]
    assert "drill.jpg" in names


def test_who_took_part_is_told_place_by_place(session: FactorySession) -> None:
    draft = advising.ActivityDraft(
        ActivityKind.SEMINAR,
        "2026-05-12",
        attendance={
            (Role.WORKERS, Sex.WOMAN): 11,
            (Role.WORKERS, Sex.MAN): 1,
            (Role.MANAGERS, Sex.UNKNOWN): 2,
        },
    )
    kept = advising.log(session.factory, draft)
    head, people = entry(session.factory.record.activity(kept))
    assert head == "Seminar, 12\u00a0May\u00a02026"
    assert people == "Workers: 11 women, 1 man · Managers: 2 people of sex not known"
