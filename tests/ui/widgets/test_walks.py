"""Walks over all widgets together: names, targets, roles, least sizes, both directions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QVBoxLayout, QWidget

from bwaudit.assessment.progress import Counts
from bwaudit.assessment.terms import EvidenceUse, Judgement
from bwaudit_ui.models.photo_list import PhotoListModel, PhotoRow
from bwaudit_ui.models.question_filter import QuestionFilter
from bwaudit_ui.models.question_tree import (
    ClusterRow,
    PointRow,
    QuestionRow,
    QuestionTreeModel,
)
from bwaudit_ui.runtime.announce import announce
from bwaudit_ui.runtime.tokens import Colour, Density, ThemeName
from bwaudit_ui.widgets.answers import AnswerGroup
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import BandCard, Card
from bwaudit_ui.widgets.chips import Chip, ChipRow, FilterChip, FilterRow
from bwaudit_ui.widgets.command_palette import CommandPalette
from bwaudit_ui.widgets.confidential import ConfidentialBox
from bwaudit_ui.widgets.drop_area import DropArea
from bwaudit_ui.widgets.empty_state import EmptyState
from bwaudit_ui.widgets.fields import Field, FilterInput, LineInput, SecretField
from bwaudit_ui.widgets.frame import TopBar
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.lines import MarkLine, ProblemLine
from bwaudit_ui.widgets.long_task import LongTask
from bwaudit_ui.widgets.marks import Mark
from bwaudit_ui.widgets.messages import Banner, ErrorSummary, MessageStrip, NoticeLine
from bwaudit_ui.widgets.overview import LinkRow, StateCard, TaskLine, TaskRow
from bwaudit_ui.widgets.photo_grid import PhotoGrid
from bwaudit_ui.widgets.pills import PillState
from bwaudit_ui.widgets.question_tree import QuestionTree
from bwaudit_ui.widgets.rail import Rail
from bwaudit_ui.widgets.tabs import TabButton, Tabs
from support.windows import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from bwaudit_ui.runtime.theme import Theme


def lists() -> Iterator[QWidget]:
    tree = QuestionTreeModel()
    point = PointRow("p", "Point", (QuestionRow("q", "1.01", "Label", Judgement.COMPLIANT),))
    tree.set_clusters([ClusterRow("c", "1", "Cluster", (point,))])
    photos = PhotoListModel()
    photos.set_photos([PhotoRow("a", "Exit C", EvidenceUse.USE)])
    questions, grid = QuestionTree(QuestionFilter(tree)), PhotoGrid(photos, grow=True)
    tree.setParent(questions)
    photos.setParent(grid)
    yield questions
    yield grid


def inputs() -> Iterator[QWidget]:
    yield AnswerGroup()
    chips, filters = ChipRow(), FilterRow()
    chips.add("documents", Chip("Documents", icon="file-text", keycap="D"))
    filters.add("all", FilterChip("All", count=262))
    yield chips
    yield filters
    yield Field("What did you find?", GrowingText(), hint="This text is printed.")
    field = Field("Workers affected", LineInput(numeric=True))
    field.set_error("Enter how many workers were affected")
    yield field
    yield Field("PIN", SecretField())
    finder = FilterInput()
    finder.setAccessibleName("Filter questions")
    yield finder
    yield DropArea()
    for kind in ButtonKind:
        yield Button("Save and next", kind, icon="arrow-right", trailing=True)
    yield Button(icon="search", name="Search")


def told() -> Iterator[QWidget]:
    banner, summary, notice = Banner(), ErrorSummary(), NoticeLine()
    banner.show_failure("Not saved", "The disk is full.", [("again", "Try again")])
    summary.set_problems("There is a problem", [("a", "Enter what you found")])
    notice.set_text("1 photo shows 3 faces.", "Hide faces")
    task, empty, box = LongTask(), EmptyState("images", "No photos yet"), ConfidentialBox()
    task.start("Copying photos", "The copied photos stay.")
    empty.add_action(Button("Take photo"))
    box.open_with("Locked at night")
    yield from (banner, summary, notice, task, empty, box, ProblemLine("Hide 3 faces"))
    yield MarkLine(Mark.NOT_CHECKED)


def framed() -> Iterator[QWidget]:
    rail, tabs, top = Rail(), Tabs(), TopBar()
    rail.add("home", "Home", "home").set_badge("1")
    tabs.add("notes", "Notes", "lock").set_count(1)
    top.set_title("Sunrise Apparel Ltd", "Cycle 4")
    top.save_mark.set_state(PillState.SAVED, "Saved on this device 10:42", "10:42")
    yield from (rail, tabs, top)
    card, row, link = StateCard(Mark.COMPLIANT), TaskRow(), LinkRow("users")
    card.set_number("174", "compliant")
    counts = Counts(compliant=3, non_compliant=1, left=2)
    row.set_line(TaskLine("1  Child labour", "2 left", counts, "4 of 6", "1", "same", "Sentence"))
    link.set_text("67 questions left", "21 in Working time")
    yield from (card, row, link)


@pytest.fixture
def everything(theme: Theme, qtbot: QtBot) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    band, card = BandCard(), Card()
    for part in (*lists(), *inputs()):
        band.body.addWidget(part)
    for part in (*told(), *framed()):
        card.body.addWidget(part)
    column.addWidget(band)
    column.addWidget(card)
    shown(qtbot, window, 640, 2400)
    strip = MessageStrip(window)
    strip.show_message("2 photos added", undo=True)
    palette = CommandPalette(window)
    palette.setAccessibleDescription("closed")
    return window


def focusable(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def test_every_widget_that_takes_the_focus_has_a_name(everything: QWidget) -> None:
    found = focusable(everything)
    nameless = [type(widget).__name__ for widget in found if not name_of(widget)]
    assert len(found) > 30
    assert nameless == []


@pytest.mark.parametrize("density", list(Density))
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_target_is_as_large_as_a_control(
    theme: Theme, everything: QWidget, density: Density, scale: float
) -> None:
    theme.choose(density=density, scale=scale)
    QApplication.processEvents()
    least = theme.control_height() - theme.px(4)
    small = [
        (type(widget).__name__, name_of(widget), widget.height())
        for widget in focusable(everything)
        if widget.height() < least and not isinstance(widget, QAbstractScrollArea)
    ]
    assert small == []


def test_targets_are_44_pixels_in_comfort(theme: Theme, everything: QWidget) -> None:
    small = [
        (type(widget).__name__, name_of(widget), widget.height())
        for widget in focusable(everything)
        if widget.height() < 44 and not isinstance(widget, (QAbstractScrollArea, Chip))
    ]
    assert small == []


def test_roles_say_what_can_be_done(theme: Theme, qtbot: QtBot) -> None:
    roles = QAccessible.Role
    group, chip, choice = AnswerGroup(), Chip("Documents"), FilterChip("All")
    expected = (
        (group, roles.Grouping),
        (group.tile(Judgement.COMPLIANT), roles.RadioButton),
        (TabButton("Evidence"), roles.RadioButton),
        (chip, roles.CheckBox),
        (choice, roles.RadioButton),
        (Button("Save"), roles.Button),
        (TaskRow(), roles.Button),
        (GrowingText(), roles.EditableText),
    )
    for widget, role in expected:
        qtbot.addWidget(widget)
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.role() == role, type(widget).__name__


@pytest.mark.parametrize("name", list(ThemeName))
@pytest.mark.parametrize("language", ["en", "ar"])
def test_everything_paints_in_every_theme_and_direction(
    theme: Theme, everything: QWidget, name: ThemeName, language: str
) -> None:
    theme.choose(name=name, language=language)
    assert not everything.grab().isNull()


def test_everything_shows_its_focus(theme: Theme, everything: QWidget) -> None:
    ring = theme.colour(Colour.FOCUS).name()
    without = []
    for widget in focusable(everything):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not widget or isinstance(widget, QuestionTree | PhotoGrid):
            continue
        picture = widget.grab().toImage()
        across, down = range(8), range(picture.height())
        edge = {picture.pixelColor(x, y).name() for x in across for y in down}
        if ring not in edge:
            without.append(type(widget).__name__)
    assert without == []


def test_the_least_sizes_leave_room_for_a_small_window(everything: QWidget) -> None:
    """A page scrolls, so only the width counts: 640 less the rail and margins."""
    wide = {
        type(widget).__name__: widget.minimumSizeHint().width()
        for widget in everything.findChildren(QWidget)
        if widget.minimumSizeHint().width() > 640 - 84 - 40
    }
    assert wide == {}


def test_words_follow_the_language_of_the_program(everything: QWidget) -> None:
    for widget in everything.findChildren(QWidget):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
    assert name_of(next(iter(everything.findChildren(DropArea))))


def test_an_announcement_reaches_assistive_technology_without_the_focus(
    theme: Theme, qtbot: QtBot
) -> None:
    widget = QWidget()
    shown(qtbot, widget)
    before = QApplication.focusWidget()
    announce(widget, "2 photos added")
    announce(widget, "Your last change is not saved", assertive=True)
    assert QApplication.focusWidget() is before
