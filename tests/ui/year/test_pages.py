"""The pages of a factory: what can be done there, in how few actions, and at every size."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QLineEdit,
    QListView,
    QScrollArea,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

from bwaudit.assessment.changes import ChangeKind, Draft
from bwaudit.foundation.errors import Code, StoreError
from bwaudit.improvement.names import Named, Record
from bwaudit.improvement.productivity import Figure
from bwaudit.improvement.terms import ActivityKind, ProgressSection, Role, Settlement, Sex, Status
from bwaudit.improvement.voice import voice_id
from bwaudit.usecases import (
    advising,
    exchanging,
    factories,
    measuring,
    planning,
    progressing,
    sharing,
    unlocking,
)
from bwaudit_ui.models.plan_list import PlanListModel, PlanRow
from bwaudit_ui.presenters.home import factory_rows
from bwaudit_ui.screens.advisory import AdvisoryScreen
from bwaudit_ui.screens.conflict_card import ConflictCard
from bwaudit_ui.screens.evidence_strip import EvidenceStrip
from bwaudit_ui.screens.factory import FactoryScreen
from bwaudit_ui.screens.plan import PlanScreen
from bwaudit_ui.screens.sharing import SharingScreen
from bwaudit_ui.widgets.chips import FilterRow
from bwaudit_ui.widgets.command_palette import CommandPalette
from bwaudit_ui.widgets.fields import Field
from bwaudit_ui.widgets.pills import PillState
from bwaudit_ui.widgets.text import Text
from support.factories import OTHER, PUBLISHED, find
from support.full_disk import FullDisk
from support.slow_disk import SlowDisk
from support.strays import windows_shown
from support.visit_pages import CTRL, child, focus
from support.visits import PIN
from support.windows import shown

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bwaudit.foundation.hashing import Json
    from bwaudit.usecases.factories import OpenFactory
    from bwaudit_ui.presenters.factory import FactorySession
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.runtime.theme import Theme
    from bwaudit_ui.screens.desk import Desk
    from support.sync_devices import Device
    from support.visit_pages import Hands

PAGES = (FactoryScreen, PlanScreen, AdvisoryScreen, SharingScreen)
SIZES = ((1356, 750, 1.0), (556, 420, 1.0), (1280, 692, 2.0))
Show = Callable[..., QWidget]
Kind = type[FactoryScreen] | type[PlanScreen] | type[AdvisoryScreen] | type[SharingScreen]


def press(page: QWidget, name: str) -> None:
    """Press a button by its name."""
    button = child(page, QAbstractButton, name)
    assert button.isEnabled(), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def sheet(qtbot: QtBot, parent: QWidget, name: str) -> QDialog:
    """The window that asks."""
    qtbot.waitUntil(lambda: parent.findChild(QDialog, name) is not None)
    found = child(parent, QDialog, name)
    with qtbot.waitActive(found):
        found.activateWindow()
    return found


def wider_than_shown(page: QWidget) -> list[QWidget]:
    """What stands in a scroll area that is narrower than it."""
    areas = [each for each in page.findChildren(QScrollArea) if each.isVisible()]
    return [
        inside
        for area in areas
        if (inside := area.widget()) is not None and inside.width() > area.viewport().width()
    ]


@pytest.fixture
def show(qtbot: QtBot, session: FactorySession) -> Show:
    """Shows a page of the factory as the window holds it, at a size."""
    frames: list[QStackedWidget] = []

    def show(kind: Kind, width: int = 1356, height: int = 750) -> QWidget:
        page = kind(session)
        frame = QStackedWidget()
        frames.append(frame)
        frame.addWidget(page)
        shown(qtbot, frame, width, height)
        page.activate()
        return page

    return show


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_nothing_is_wider_than_its_page_and_everything_has_a_name(
    qtbot: QtBot,
    theme: Theme,
    show: Show,
    session: FactorySession,
    width: int,
    height: int,
    scale: float,
) -> None:
    theme.choose(scale=scale)
    for kind in PAGES:
        page = show(kind, width, height)
        if isinstance(page, PlanScreen):
            page.show_line(session.factory.record.actions()[-1].id)
        assert page.minimumSizeHint().width() <= (556 if scale == 1 else 1280)
        qtbot.waitUntil(lambda page=page: not wider_than_shown(page))  # type: ignore[misc]
        for widget in page.findChildren(QWidget):
            if not widget.isVisible():
                continue
            if isinstance(widget, QAbstractButton | QLineEdit | QTextEdit):
                left = widget.mapTo(page, widget.rect().topLeft()).x()
                assert left >= 0, widget.objectName()
                assert left + widget.width() <= width, widget.objectName()
            takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            own = not widget.objectName().startswith("qt_")
            if takes == Qt.FocusPolicy.TabFocus and own:
                name = widget.accessibleName() or getattr(widget, "text", str)()
                assert name, (kind.__name__, type(widget).__name__, widget.objectName())


def test_home_leads_to_the_factory_and_the_rail_follows(desk: Desk, qtbot: QtBot) -> None:
    assert desk.rail.places() == (
        "home",
        "factory",
        "plan",
        "cycles",
        "advisory",
        "sharing",
        "sync",
        "settings",
    )
    desk.show_page("home")
    assert "plan" not in desk.rail.places()
    home = desk.pages.page("home")
    kinds = child(home, FilterRow, "home_kinds")
    qtbot.waitUntil(lambda: kinds.chip("factories").shown_text() != "Factories 0")
    QTest.mouseClick(kinds.chip("factories"), Qt.MouseButton.LeftButton)
    view = child(home, QListView, "assessments")
    with qtbot.waitSignal(desk.pages.page_shown):
        view.activated.emit(view.model().index(0, 0))
    assert desk.pages.current == "factory"


def test_an_assessment_and_its_factory_lead_to_each_other(desk: Desk, qtbot: QtBot) -> None:
    session = desk.around.session
    assert session is not None
    press(desk.pages.page("factory"), "cycle_1")
    qtbot.waitUntil(lambda: desk.pages.current == "overview")
    assert "factory" in desk.rail.places()
    assert "plan" not in desk.rail.places()
    desk.show_page("factory")
    assert desk.pages.current == "factory"
    assert "overview" not in desk.rail.places()
    assert desk.around.session is session
    desk.show_page("cycles")
    qtbot.waitUntil(lambda: desk.jobs.idle)
    assert desk.page_name() == "Progress"


def test_keys_and_the_palette_lead_to_the_pages_of_the_factory(
    desk: Desk, qtbot: QtBot, hands: Hands
) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for digit, page in enumerate(("plan", "cycles", "advisory", "sharing", "sync"), start=3):
        if page != "sync":
            hands.press(Qt.Key(Qt.Key.Key_0 + digit), control)
            assert desk.pages.current == page
    qtbot.waitUntil(lambda: desk.jobs.idle)
    session = desk.around.session
    assert session is not None
    factories.set_fact(session.factory, "buyers", "Three brands")
    hands.press(Qt.Key.Key_Z, control)
    assert "buyers" not in session.factory.record.facts.profile
    hands.press(Qt.Key.Key_K, control)
    rows = child(desk, CommandPalette, "command_palette")
    rows.input().setText(">advisory")
    rows.input().textEdited.emit(">advisory")
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.pages.current == "advisory")
    desk.show_page("home")
    hands.press(Qt.Key.Key_3, control)
    assert desk.pages.current == "home"  # no visit is open, and this is not the factory's rail


def test_a_line_is_made_from_a_finding_in_four_actions(
    desk: Desk, qtbot: QtBot, hands: Hands
) -> None:
    session = desk.around.session
    assert session is not None
    factory = session.factory
    visit = factory.newest()
    assert visit is not None
    for line in factory.record.actions():
        planning.remove(factory, line.id, "for the test")
    desk.show_page("plan")
    hands.press(Qt.Key.Key_N)
    asking = sheet(qtbot, desk, "new_line")
    qtbot.waitUntil(lambda: focus().objectName() == f"finding_{PUBLISHED}")
    with qtbot.waitSignal(asking.finished):
        hands.press(Qt.Key.Key_Return)
    with qtbot.waitActive(desk):
        desk.activateWindow()
    qtbot.waitUntil(lambda: focus().objectName() == "line_action")
    hands.type("Clear the exit")
    hands.tap(child(desk, QAbstractButton, "due_30"))
    assert hands.actions == 4
    (line,) = factory.record.actions()
    qtbot.waitUntil(lambda: factory.record.action(line.id).action == "Clear the exit")
    assert factory.record.action(line.id).due == "2026-06-13"


def test_everything_on_a_line_is_changed_in_its_pane(
    qtbot: QtBot, theme: Theme, show: Show, session: FactorySession, jobs: JobRunner, tmp_path: Path
) -> None:
    page = show(PlanScreen)
    assert isinstance(page, PlanScreen)
    factory = session.factory
    line = factory.record.actions()[0].id
    page.show_line(line)
    statuses = child(page, FilterRow, "line_status")
    statuses.filter_chosen.emit(Status.IN_PROGRESS.value)
    assert factory.record.action(line).status is Status.IN_PROGRESS
    child(page, FilterRow, "line_method").filter_chosen.emit("desk")
    statuses.filter_chosen.emit(Status.VERIFIED.value)
    verified = factory.record.action(line).verified
    assert verified is not None
    assert verified.method.value == "desk"
    due = child(page, QLineEdit, "line_due")
    due.setText("30.6.")
    due.textEdited.emit("30.6.")
    session.text.commit()
    assert "year, month, day" in due.accessibleDescription()
    child(page, QTextEdit, "line_cause_text").setPlainText("The store is full")
    session.text.commit()
    assert factory.record.action(line).cause_text == "The store is full"
    photo = tmp_path / "exit.jpg"
    from support.sync_devices import picture

    photo.write_bytes(picture(40))
    page.pane.findChildren(EvidenceStrip)[0].add_files([str(photo)])
    qtbot.waitUntil(lambda: jobs.idle and len(factory.record.action(line).evidence) == 1)
    child(page, QAbstractButton, "line_history").setChecked(True)
    press(page, "remove_line")
    asking = sheet(qtbot, page.window(), "remove_line_asked")
    QTest.keyClicks(child(asking, QLineEdit, "remove_line_why"), "Entered twice")
    before = len(factory.record.actions())
    asking.accept()
    assert len(factory.record.actions()) == before - 1


def test_a_reason_that_was_not_decided_on_stands_there_again_and_one_refused_is_told(
    qtbot: QtBot, theme: Theme, show: Show, session: FactorySession
) -> None:
    page = show(PlanScreen)
    assert isinstance(page, PlanScreen)
    line = session.factory.record.actions()[0].id
    page.show_line(line)
    press(page, "remove_line")
    asking = sheet(qtbot, page.window(), "remove_line_asked")
    QTest.keyClicks(child(asking, QLineEdit, "remove_line_why"), "Entered twice")
    session.leaving.emit()
    asking.setParent(None)  # as a lock takes it down
    asking.deleteLater()
    press(page, "remove_line")
    asking = sheet(qtbot, page.window(), "remove_line_asked")
    why = child(asking, QLineEdit, "remove_line_why")
    assert why.text() == "Entered twice"
    why.setText("x" * 30_000)
    with qtbot.waitSignal(session.message) as told:
        asking.accept()
    assert told.args is not None
    assert "4,000 characters" in told.args[0]
    assert len(session.factory.record.actions()) == 4


def test_the_plan_is_shown_as_table_board_by_cluster_and_by_cause(
    qtbot: QtBot, theme: Theme, show: Show, session: FactorySession
) -> None:
    page = show(PlanScreen)
    view = child(page, QListView, "plan_lines")
    views, filters = child(page, FilterRow, "plan_views"), child(page, FilterRow, "plan_filters")

    def choose(row: FilterRow, key: str) -> list[str]:
        row.choose(key)
        row.filter_chosen.emit(key)
        model = view.model()
        return [str(model.index(at, 0).data()) for at in range(model.rowCount())]

    assert len(choose(views, "list")) == 4
    assert choose(views, "cluster")[0] == "Safety"
    assert choose(views, "cause")[0] == "There is no other place for cartons"
    with windows_shown() as strays:
        assert choose(views, "board") == []
    assert strays == []
    assert child(page, QWidget, "plan_board").isVisible()
    choose(views, "list")
    assert len(choose(filters, "late")) == 1
    assert len(choose(filters, "verify")) == 1
    assert len(choose(filters, "open")) == 3


def test_what_the_disk_refuses_of_a_line_stays_in_its_field_while_another_is_shown(
    theme: Theme, show: Show, session: FactorySession, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(PlanScreen)
    assert isinstance(page, PlanScreen)
    first, second = (each.id for each in session.factory.record.actions()[:2])

    def refuse(*_args: object, **_kwargs: object) -> None:
        raise StoreError(Code.DISK_FULL)

    page.show_line(first)
    field = child(page, QTextEdit, "line_action")
    before = session.factory.record.action(first).action
    with monkeypatch.context() as full:
        full.setattr(session.workspace.store.journal, "append", refuse)
        field.setPlainText("Clear the stairs")
        page.show_line(second)
        assert field.toPlainText() == session.factory.record.action(second).action
        page.show_line(first)
        assert field.toPlainText() == "Clear the stairs"
        assert session.factory.record.action(first).action == before
        page.show_line(second)
        assert session.waiting == 1
    assert session.try_again()
    assert session.factory.record.action(first).action == "Clear the stairs"


def test_a_narrow_window_shows_the_plan_or_a_line(
    qtbot: QtBot, theme: Theme, show: Show, session: FactorySession
) -> None:
    page = show(PlanScreen, 684, 1040)
    assert isinstance(page, PlanScreen)
    view = child(page, QListView, "plan_lines")
    page.show_line(session.factory.record.actions()[0].id)
    assert not view.isVisible()
    press(page, "back_to_plan")
    assert view.isVisible()


def test_a_workbook_is_saved_and_taken_in_with_its_problems_told(
    qtbot: QtBot, theme: Theme, show: Show, session: FactorySession, jobs: JobRunner, tmp_path: Path
) -> None:
    page = show(PlanScreen)
    assert isinstance(page, PlanScreen)
    page.save_excel(str(tmp_path))
    page.save_page(str(tmp_path))
    page.save_word(str(tmp_path))
    qtbot.waitUntil(lambda: jobs.idle and len(list(tmp_path.iterdir())) == 3, timeout=20_000)
    (path,) = tmp_path.glob("*.xlsx")
    book = openpyxl.load_workbook(path)
    book["Plan"].cell(4, 9, "soon")
    book.save(tmp_path / "wrong.xlsx")
    page.take_in(str(tmp_path / "wrong.xlsx"))
    assert child(page, QWidget, "excel_problems").isVisible()
    book["Plan"].cell(4, 9, "2026-09-01")
    book.save(tmp_path / "right.xlsx")
    with qtbot.waitSignal(session.message):
        page.take_in(str(tmp_path / "right.xlsx"))
    assert session.factory.record.actions()[0].due == "2026-09-01"
    with qtbot.waitSignal(session.message) as told:
        page.take_in(str(tmp_path / "right.xlsx"))
    assert told.args is not None
    assert told.args[0] == "Nothing in this file is new"


def test_two_values_of_a_field_are_settled_on_the_line(
    qtbot: QtBot, theme: Theme, show: Show, session: FactorySession, tmp_path: Path
) -> None:
    factory = session.factory
    path = exchanging.save_workbook(factory, tmp_path / "plan.xlsx")
    book = openpyxl.load_workbook(path)
    book["Plan"].cell(4, 8, "Line chief")
    book.save(path)
    line = factory.record.actions()[0].id
    planning.responsible(factory, line, "Safety officer")
    exchanging.take_in(factory, path)
    page = show(PlanScreen)
    assert isinstance(page, PlanScreen)
    page.show_line(line)
    press(page.pane, "keep_1")
    assert factory.record.action(line).unsettled == ()


def beside(factory: OpenFactory, key: tuple[str, str, str], value: Json) -> None:
    """Somebody else changed a field who had seen nothing of what stands there now."""
    first = factory.workspace.store.journal.history(factory.stream, key)[0]
    factory.write([Draft(*key, value, ChangeKind.IMPORT, parents=first.parents)])


def choice_on(qtbot: QtBot, page: QWidget) -> ConflictCard:
    """The first card on a page that asks which of two values to keep."""

    def shown() -> list[ConflictCard]:
        return [each for each in page.findChildren(ConflictCard) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


def test_what_two_people_changed_is_chosen_on_every_page_of_the_factory(
    qtbot: QtBot, theme: Theme, show: Show, session: FactorySession
) -> None:
    factory = session.factory
    entry = factory.record.activities()[-1]
    consent = factory.record.consents()[0]
    sharing.withdraw(factory, consent.id, "Asked by the owner", "2026-05-13")
    voice = voice_id(factory.cycles[0].id, OTHER)
    beside(factory, (Record.ACTIVITY, entry.id, Named.AGREED), "A drill each week")
    beside(factory, (Record.VOICE, voice, Named.DISPUTE), {"text": "Not ours", "day": "2026-05-14"})
    withdrawn: Json = {"day": "2026-05-14", "reason": "A new owner"}
    beside(factory, (Record.CONSENT, consent.id, Named.WITHDRAWN), withdrawn)
    assert len(factory.record.conflicts()) == 3
    page = show(AdvisoryScreen)
    card = choice_on(qtbot, page)
    words = [label.text() for label in card.findChildren(Text)]
    assert "‘Fire drill’ was changed by two people. Choose what is right" in words
    assert {"A drill each month", "A drill each week"} <= set(words)
    press(card, "keep_0")
    assert factory.record.activity(entry.id).unsettled == ()
    page = show(SharingScreen)
    for _ in range(2):
        card = choice_on(qtbot, page)
        press(card, "keep_0")
        qtbot.waitUntil(lambda card=card: card not in page.findChildren(ConflictCard))  # type: ignore[misc]
    figure = measuring.give(factory, Figure.ABSENCE, "2025", "3.5", "Time cards")
    progressing.write_section(factory, 1, ProgressSection.OVERVIEW, "We cleared the exits")
    report = voice_id(factory.cycles[0].id, "1")
    written = Named.SECTION + ProgressSection.OVERVIEW.value
    other: Json = {"amount": "4.5", "source": "Gate book", "day": "2026-05-14"}
    beside(factory, (Record.FIGURE, figure, Named.GIVEN), other)
    beside(factory, (Record.PROGRESS, report, written), "The exits are free")
    page = show(FactoryScreen)
    for left in (1, 0):
        press(choice_on(qtbot, page), "keep_1")
        assert len(factory.record.conflicts()) == left
    assert not factory.record.figures()[0].unsettled
    assert factory.record.consents()[0].withdrawn


def test_an_entry_of_the_log_takes_six_actions(desk: Desk, qtbot: QtBot, hands: Hands) -> None:
    session = desk.around.session
    assert session is not None
    desk.show_page("advisory")
    before = len(session.factory.record.activities())
    hands.tap(child(desk, QAbstractButton, "log_new"))
    asking = sheet(qtbot, desk, "activity")
    qtbot.waitUntil(lambda: focus().objectName() == "activity_topic")
    hands.type("Sewing safely")
    kinds = child(asking, FilterRow, "activity_kind")
    hands.tap(kinds.chip(ActivityKind.TRAINING.value))
    women = child(asking, QLineEdit, f"present_{Role.WORKERS.value}_{Sex.WOMAN.value}")
    hands.tap(women)
    hands.type("18")
    with qtbot.waitSignal(asking.finished):
        hands.tap(child(asking, QAbstractButton, "activity_keep"))
    assert hands.actions == 6
    entries = session.factory.record.activities()
    assert len(entries) == before + 1
    kept = next(each for each in entries if each.topic == "Sewing safely")
    assert (kept.kind, kept.present) == (ActivityKind.TRAINING, 18)


def test_an_entry_is_changed_and_what_cannot_be_is_told(
    qtbot: QtBot, theme: Theme, show: Show, session: FactorySession
) -> None:
    page = show(AdvisoryScreen)
    press(page, "log_change")
    asking = sheet(qtbot, page.window(), "activity")
    day = child(asking, QLineEdit, "activity_day")
    assert day.text() == "2026-05-06"
    day.setText("soon")
    press(asking, "activity_keep")
    assert asking.isVisible()
    day.setText("2026-05-07")
    with qtbot.waitSignal(asking.finished):
        press(asking, "activity_keep")
    assert session.factory.record.activities()[-1].day == "2026-05-07"
    press(page, "month_3")
    assert len(page.findChildren(QAbstractButton, "log_change")) >= 1
    gone = session.factory.record.activities()[0]
    press(page, "log_change")
    qtbot.waitUntil(lambda: len(page.window().findChildren(QDialog, "activity")) == 1)
    asking = sheet(qtbot, page.window(), "activity")
    with qtbot.waitSignal(asking.finished):
        press(asking, "activity_off")
    assert gone.id not in {each.id for each in session.factory.record.activities()}
    session.undo()
    assert gone in session.factory.record.activities()


def test_the_committee_and_confidential_notes_are_kept_apart(
    qtbot: QtBot, theme: Theme, show: Show, session: FactorySession, device: Device
) -> None:
    page = show(AdvisoryScreen)
    child(page, QLineEdit, "member_function").setText("Cutter")
    press(page, "member_add")
    assert session.factory.record.members()[-1].function == "Cutter"
    press(page, "member_left")
    assert sum(not each.sits_now for each in session.factory.record.members()) == 1
    assert not child(page, QTextEdit, "advisor_note").isVisible()
    unlocking.open_notes(device.workspace, PIN)
    session.notes_changed.emit()
    child(page, QTextEdit, "advisor_note").setPlainText("The owner was not there")
    press(page, "advisor_note_keep")
    assert advising.private_notes(session.factory)[-1].text == "The owner was not there"
    session.leaving.emit()
    assert not device.workspace.notes_open


def test_a_confidential_note_that_is_left_is_kept_also_when_the_disk_refuses_it(
    qtbot: QtBot,
    theme: Theme,
    show: Show,
    session: FactorySession,
    device: Device,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page, said = show(AdvisoryScreen), "The owner was away"
    field = child(page, QTextEdit, "advisor_note")
    unlocking.open_notes(device.workspace, PIN)
    session.notes_changed.emit()
    restricted = device.workspace.store.restricted
    assert restricted is not None

    def refuse(*_args: object, **_kwargs: object) -> None:
        raise StoreError(Code.DISK_FULL)

    with monkeypatch.context() as full:
        full.setattr(restricted.journal, "append", refuse)
        field.setPlainText(said)
        session.leaving.emit()
    assert not device.workspace.notes_open
    assert field.toPlainText() == ""
    assert session.waiting == 1
    assert not session.try_again()  # it wants the PIN
    with qtbot.waitSignal(session.write_recovered):
        unlocking.open_notes(device.workspace, PIN)
    assert field.toPlainText() == said  # the same note goes on
    assert advising.private_notes(session.factory)[-1].text == said
    press(page, "advisor_note_keep")
    assert field.toPlainText() == ""
    session.leaving.emit()
    assert not device.workspace.notes_open


def test_the_next_cycle_starts_from_the_factory(desk: Desk, qtbot: QtBot) -> None:
    press(desk.pages.page("factory"), "next_cycle")
    asking = sheet(qtbot, desk, "next_cycle_sheet")
    with qtbot.waitSignal(asking.finished):
        press(asking, "next_go")
    qtbot.waitUntil(lambda: desk.session is not None and desk.pages.current == "overview")
    assert desk.session is not None
    assert desk.session.assessment.record.facts.cycle == 2
    qtbot.waitUntil(lambda: desk.jobs.idle)


def test_the_factory_page_keeps_what_is_typed(
    qtbot: QtBot, theme: Theme, show: Show, session: FactorySession, jobs: JobRunner, tmp_path: Path
) -> None:
    page = show(FactoryScreen)
    assert isinstance(page, FactoryScreen)
    factory = session.factory
    text = child(page, QTextEdit, "progress_overview")
    text.setFocus()
    text.setPlainText("We cleared the exits")
    session.leaving.emit()
    progress = factory.record.progress(factory.cycles[0].id, 1)
    assert "We cleared the exits" in progress.sections.values()
    buyers = child(page, QLineEdit, "about_buyers")
    QTest.keyClicks(buyers, "Three brands")
    session.leaving.emit()
    assert factory.record.facts.profile["buyers"] == "Three brands"
    released = child(page, QLineEdit, "report_released")
    released.clear()
    QTest.keyClicks(released, "2026-06-11")
    session.leaving.emit()
    assert factory.record.facts.released[factory.cycles[0].id] == "2026-06-11"
    page.save_report(str(tmp_path))
    page.save_report_word(str(tmp_path))
    page.save_copy(str(tmp_path))
    qtbot.waitUntil(lambda: jobs.idle and len(list(tmp_path.iterdir())) == 3, timeout=20_000)
    press(page, "progress_handed_in")
    assert factory.record.progress(factory.cycles[0].id, 1).issued


def test_a_figure_of_the_factory_is_given_and_put_right_and_what_cannot_be_is_told(
    qtbot: QtBot, theme: Theme, show: Show, session: FactorySession
) -> None:
    page = show(FactoryScreen)
    record = session.factory.record
    press(page, "figure_new")
    asking = sheet(qtbot, page.window(), "figure")
    kinds = child(asking, FilterRow, "figure_kind")
    QTest.mouseClick(kinds.chip(Figure.TURNOVER.value), Qt.MouseButton.LeftButton)
    amount = child(asking, QLineEdit, "figure_amount")
    assert "per cent of all workers" in amount.accessibleDescription()
    child(asking, QLineEdit, "figure_source").setText("Personnel office")
    amount.setText("400")
    press(asking, "figure_keep")
    assert asking.isVisible()
    assert record.figures() == ()
    amount.setText("48")
    with qtbot.waitSignal(asking.finished):
        press(asking, "figure_keep")
    (kept,) = record.figures()
    line = child(page, QAbstractButton, f"figure_{kept.id}")
    assert line.accessibleName() == "2025: Workers who left 48 % (Personnel office)"
    qtbot.waitUntil(lambda: page.window().findChild(QDialog, "figure") is None)
    press(page, f"figure_{kept.id}")
    asking = sheet(qtbot, page.window(), "figure")
    with qtbot.waitSignal(asking.finished):
        press(asking, "figure_off")
    assert record.figures() == ()


def test_a_dispute_is_settled_and_a_file_is_made_for_a_reader(
    qtbot: QtBot, theme: Theme, show: Show, session: FactorySession, jobs: JobRunner, tmp_path: Path
) -> None:
    page = show(SharingScreen)
    assert isinstance(page, SharingScreen)
    factory = session.factory
    press(page, f"voice_{OTHER}")
    press(page, "settle")
    assert factory.record.voice(factory.cycles[0].id, OTHER).is_open  # a reason is needed
    child(page, QTextEdit, "settle_reason").setPlainText("Seen on two photos")
    press(page, "settle")
    settled = factory.record.voice(factory.cycles[0].id, OTHER).settled
    assert settled is not None
    assert settled.outcome is Settlement.UPHELD
    consent = factory.record.consents()[0]
    page.share(consent.id, str(tmp_path))
    qtbot.waitUntil(lambda: jobs.idle and len(factory.record.handovers()) == 1, timeout=20_000)
    press(page, "consent_withdraw")
    asking = sheet(qtbot, page.window(), "withdraw_asked")
    asking.accept()
    assert factory.record.consents()[0].withdrawn
    with qtbot.waitSignal(session.message) as told:
        page.share(consent.id, str(tmp_path))
    assert told.args is not None
    assert "does not allow Brand & Co" in told.args[0]


def test_an_answer_of_the_factory_stays_in_its_box_until_it_is_recorded(
    qtbot: QtBot, theme: Theme, show: Show, session: FactorySession
) -> None:
    page, disk, said = show(SharingScreen), FullDisk(), "The stairs are free since Monday"
    assert isinstance(page, SharingScreen)
    factory = session.factory

    def box() -> QTextEdit:
        (found,) = page.findChildren(QTextEdit, "voice_answer_text")
        return found

    press(page, f"voice_{OTHER}")
    box().setPlainText(said)
    page.refresh()
    assert box().toPlainText() == said
    disk.fill()
    try:
        press(page, "voice_answer_keep")
        page.refresh()
        assert box().toPlainText() == said
        assert session.waiting > 0
        assert factory.record.voice(factory.cycles[0].id, OTHER).response == ""
    finally:
        disk.free()
    assert session.try_again()
    assert factory.record.voice(factory.cycles[0].id, OTHER).response == said
    assert box().toPlainText() == said
    box().setPlainText("x" * 30_000)
    press(page, "voice_answer_keep")
    field = box().parentWidget()
    assert isinstance(field, Field)
    assert "4,000 characters" in field.error()
    assert len(box().toPlainText()) == 30_000


def test_what_waited_in_a_sheet_and_is_not_accepted_is_told_in_it(
    qtbot: QtBot, theme: Theme, show: Show, session: FactorySession
) -> None:
    page, disk = show(AdvisoryScreen), FullDisk()
    before = len(session.factory.record.activities())
    press(page, "log_new")
    asking = sheet(qtbot, page.window(), "activity")
    disk.fill()
    try:
        QTest.keyClicks(child(asking, QLineEdit, "activity_hours"), "99")
        session.text.commit()  # the draft waits, so the entry waits behind it unseen
        press(asking, "activity_keep")
    finally:
        disk.free()
    assert session.try_again()
    assert asking.isVisible()
    assert any("The hours must be" in each.text() for each in asking.findChildren(Text))
    hours = child(asking, QLineEdit, "activity_hours")
    hours.clear()
    QTest.keyClicks(hours, "2")
    with qtbot.waitSignal(asking.finished):
        press(asking, "activity_keep")
    assert len(session.factory.record.activities()) == before + 1


def test_a_consent_is_asked_for(
    qtbot: QtBot, theme: Theme, show: Show, session: FactorySession
) -> None:
    page = show(SharingScreen)
    press(page, "consent_new")
    asking = sheet(qtbot, page.window(), "consent")
    press(asking, "consent_keep")
    assert asking.isVisible()
    child(asking, QLineEdit, "consent_reader").setText("Ministry of Labour")
    child(asking, QLineEdit, "consent_by").setText("Owner")
    shares = child(asking, QWidget, "consent_shares")
    QTest.mouseClick(shares.findChildren(QAbstractButton)[3], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(asking.finished):
        press(asking, "consent_keep")
    assert session.factory.record.consents()[-1].reader == "Ministry of Labour"


def test_a_line_found_again_says_so(
    qtbot: QtBot, theme: Theme, show: Show, session: FactorySession
) -> None:
    factory = session.factory
    line = factory.record.actions()[0].id
    planning.status(factory, line, Status.DONE)
    visit = factories.start_next_cycle(factory, "2027-05-10", "")
    find(visit, PUBLISHED)
    with qtbot.waitSignal(session.changed):
        session.look_again()
    page = show(PlanScreen)
    assert isinstance(page, PlanScreen)
    page.show_line(line)
    labels = [getattr(each, "text", str)() for each in page.pane.findChildren(QWidget)]
    assert "Found again in cycle 2. Mark it as repeated?" in labels


def test_rows_of_factories_say_everything_in_one_sentence(factory: OpenFactory) -> None:
    lines = [
        each for each in factories.factories(factory.workspace) if each.factory == factory.factory
    ]
    (row,) = factory_rows(lines, "2026-05-14")
    assert row.progress == "1 of 4"
    assert "1 of 4 lines of the plan done" in row.sentence


def test_headings_of_the_list_are_no_lines() -> None:
    model = PlanListModel()
    model.set_groups((("Safety", (PlanRow("a", "Exits", "Exits, open"),)),))
    heading, line = model.index(0, 0), model.index(1, 0)
    assert (model.line(heading), model.line(line)) == ("", "a")
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.row_of("b") == -1


def test_the_mark_says_saving_while_a_write_of_the_factory_takes_long_and_saved_after_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = desk.around.session
    assert session is not None
    assert desk.session is None
    line = session.factory.record.actions()[0].id
    mark, disk = desk.top.save_mark, SlowDisk(desk, monkeypatch)
    desk.disk.limit_ms = 0
    disk.is_slow = True
    assert session.do(lambda: planning.responsible(session.factory, line, "Slow"))
    assert disk.painted[:1] == [PillState.SAVING]
    assert mark.state() is PillState.SAVED
    desk.show_page("home")
    assert mark.isHidden()  # there it speaks of a visit, and none is open


def test_undo_goes_to_the_page_and_the_line_first(desk: Desk, qtbot: QtBot, hands: Hands) -> None:
    session = desk.around.session
    assert session is not None
    line = session.factory.record.actions()[-1]
    planning.due(session.factory, line.id, "2026-11-30")
    factories.set_fact(session.factory, "buyers", "Three brands")
    desk.show_page("advisory")
    hands.press(Qt.Key.Key_Z, CTRL)
    assert (desk.pages.current, desk.strip.text()) == ("factory", "Factory: taken back")
    about = child(desk, QWidget, "about_buyers")
    qtbot.waitUntil(lambda: not about.visibleRegion().isEmpty())
    desk.show_page("sharing")
    hands.press(Qt.Key.Key_Z, CTRL)
    assert (desk.pages.current, desk.strip.text()) == ("plan", "Plan: taken back")
    page = desk.pages.page("plan")
    assert isinstance(page, PlanScreen)
    qtbot.waitUntil(lambda: page.pane.line == line.id)
    assert child(page, QWidget, "plan_lines").hasFocus()
    desk.show_page("home")
    hands.press(Qt.Key.Key_Y, CTRL)
    assert desk.pages.current == "plan"
    assert session.factory.record.action(line.id).due == "2026-11-30"
