"""The improvement plan: table, board, by cluster, by root cause, and the line that is open.

It must not read a file or write one by itself; use cases do, on a lane.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from bwaudit.foundation.errors import BwAuditError
from bwaudit.report.options import ReportOptions
from bwaudit.usecases import exchanging, progressing
from bwaudit.usecases.exporting import Form
from bwaudit_ui.dialogs.folders import file_chooser, folder_chooser
from bwaudit_ui.dialogs.new_line import NEW_LINE, NewLineSheet
from bwaudit_ui.models.plan_list import PlanListModel
from bwaudit_ui.presenters.plan import (
    FILTERS,
    VIEWS,
    counts,
    filter_word,
    filtered,
    groups,
    view_word,
)
from bwaudit_ui.runtime.i18n import counted, joined
from bwaudit_ui.runtime.scaling import WidthClass, width_class
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import TextRole
from bwaudit_ui.screens.plan_board import PlanBoard
from bwaudit_ui.screens.plan_line import PlanLinePane
from bwaudit_ui.screens.plan_rows import PlanRows, PlanView
from bwaudit_ui.screens.question_keys import QuestionKeys
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.chips import FilterChip, FilterRow
from bwaudit_ui.widgets.empty_state import EmptyState
from bwaudit_ui.widgets.flow import FlowLayout
from bwaudit_ui.widgets.messages import ErrorSummary
from bwaudit_ui.widgets.scrolled import Scrolled, scrolling
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.usecases.exchanging import TakenIn
    from bwaudit_ui.presenters.factory import FactorySession

_MOST_PROBLEMS = 12
_LEAST_LIST = 260


class PlanScreen(QWidget):
    """The page."""

    def __init__(self, session: FactorySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_plan")
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._narrow = False
        self._wide = False
        self._showing_line = False
        self._row = QHBoxLayout(self)
        space(self._row, (20, 16, 20, 16), 16)
        self._build_left()
        self._build_right()
        session.changed.connect(self.refresh)
        self._keys = QuestionKeys(self)
        self._keys.add_single("N", self.ask_new)
        self.retranslate()
        self.refresh()

    def _build_left(self) -> None:
        self._left = Scrolled()
        column = QVBoxLayout(self._left)
        space(column, 0, 10)
        self._heading = Text(role=TextRole.TITLE)
        self._new = Button(kind=ButtonKind.PRIMARY, name="-", icon="plus")
        self._new.setObjectName("plan_new")
        self._out = Button(name="-", icon="download")
        self._out.setObjectName("plan_excel_out")
        self._in = Button(name="-", icon="upload")
        self._in.setObjectName("plan_excel_in")
        self._print = Button(name="-", icon="printer")
        self._print.setObjectName("plan_print")
        self._word = Button(name="-", icon="file-text")
        self._word.setObjectName("plan_word")
        lane = QWidget()
        self._actions = FlowLayout(lane)
        for button in (self._new, self._print, self._word, self._out, self._in):
            button.set_compact(False)
            self._actions.addWidget(button)
        self._new.clicked.connect(self.ask_new)
        self._out.clicked.connect(partial(self._ask_folder, self.save_excel))
        self._print.clicked.connect(partial(self._ask_folder, self.save_page))
        self._word.clicked.connect(partial(self._ask_folder, self.save_word))
        self._in.clicked.connect(self._ask_file)
        self._problems = ErrorSummary()
        self._problems.setObjectName("excel_problems")
        self._problems.hide()
        self._filters = FilterRow()
        self._filters.setObjectName("plan_filters")
        for name in FILTERS:
            self._filters.add(name, FilterChip(filter_word(name), count=0))
        self._filters.choose("all")
        self._views = FilterRow()
        self._views.setObjectName("plan_views")
        for name in VIEWS:
            self._views.add(name, FilterChip(view_word(name)))
        self._views.choose("list")
        for chips in (self._filters, self._views):
            chips.filter_chosen.connect(self._narrow_down)
        self._card = Card(4, 0)
        self._model = PlanListModel(self)
        self._view = PlanView()
        self._view.setObjectName("plan_lines")
        self._view.setModel(self._model)
        self._view.setItemDelegate(PlanRows(self._view))
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setMouseTracking(True)
        self._view.setVerticalScrollMode(PlanView.ScrollMode.ScrollPerPixel)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setMinimumHeight(80)
        self._view.activated.connect(self._open)
        self._view.clicked.connect(self._open)
        self._empty = EmptyState("clipboard-list", "-")
        self._board = PlanBoard()
        self._board.setObjectName("plan_board")
        self._board.line_chosen.connect(self.show_line)
        self._card.body.addWidget(self._view, 1)
        self._card.body.addWidget(self._empty, 1)
        way = QBoxLayout.Direction.TopToBottom
        self._top, self._choices = QBoxLayout(way), QBoxLayout(way)
        for row in (self._top, self._choices):
            space(row, 0, 10)
        self._top.addWidget(self._heading)
        self._top.addWidget(lane, 1)
        self._choices.addWidget(self._filters, 1)
        self._choices.addWidget(self._views, 1)
        column.addLayout(self._top)
        column.addWidget(self._problems)
        column.addLayout(self._choices)
        column.addWidget(self._card, 1)
        column.addWidget(self._board, 1)
        self._scroll_left = scrolling(self._left)
        self._row.addWidget(self._scroll_left, 3)

    def _build_right(self) -> None:
        self.pane = PlanLinePane(self._session)
        self.pane.setObjectName("plan_line")
        self.pane.closed.connect(self._close_line)
        self.pane.removed.connect(self._close_line)
        inside = Scrolled()
        column = QVBoxLayout(inside)
        space(column, 0, 0)
        column.addWidget(self.pane)
        self._side = Card(0, 0)
        self._side.body.addWidget(scrolling(inside))
        self._side.hide()
        self._row.addWidget(self._side, 2)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._heading.setText(self.tr("Improvement plan"))
        self._new.set_words(self.tr("New line"))
        self._out.set_words(self.tr("Save as Excel"))
        self._in.set_words(self.tr("Take in Excel"))
        self._print.set_words(self.tr("One page as PDF"))
        self._word.set_words(self.tr("One page as Word"))
        for name in FILTERS:
            self._filters.chip(name).set_words(filter_word(name))
        for name in VIEWS:
            self._views.chip(name).set_words(view_word(name))
        self._filters.setAccessibleName(self.tr("Which lines"))
        self._views.setAccessibleName(self.tr("How the plan is shown"))
        self._view.setAccessibleName(self.tr("Lines of the plan"))

    def page_title(self) -> str:
        return self.tr("Improvement plan")

    def activate(self) -> None:
        """The page is shown: put the focus where work begins."""
        self._keys.set_single(on=self._session.workspace.settings.single_keys)
        self.refresh()
        target = self._new if not self._model.rowCount() else self._view
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._session.drafts.texts(NEW_LINE) and not self.window().findChild(NewLineSheet):
            self.ask_new()

    @Slot()
    def refresh(self) -> None:
        """Read the plan again."""
        view, chosen = self._views.chosen(), self._filters.chosen()
        for name, number in counts(self._session).items():
            self._filters.set_count(name, number)
        lines = filtered(self._session, chosen)
        found = groups(self._session, lines, view)
        is_board = view == "board"
        self._card.setVisible(not is_board or not lines)
        self._board.setVisible(is_board and bool(lines))
        if is_board:
            self._board.show_groups(found)
        self._model.set_groups(() if is_board else found)
        self._view.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        self._name_empty(chosen)
        self._mark_line()
        if self.pane.line:
            self.pane.refresh()

    def _name_empty(self, chosen: str) -> None:
        if chosen == "all":
            self._empty.set_text(
                self.tr("The plan has no lines yet"),
                self.tr("Begin with the findings of the newest assessment."),
            )
        else:
            self._empty.set_text(self.tr("No line of this kind"))

    def _mark_line(self) -> None:
        at = self._model.row_of(self.pane.line) if self.pane.line else -1
        if at < 0 and self._model.rowCount():
            at = self._model.row_of(next(iter(self._first_line()), ""))
        flag = QItemSelectionModel.SelectionFlag
        how = flag.ClearAndSelect if self.pane.line else flag.NoUpdate
        if at >= 0:
            self._view.selectionModel().setCurrentIndex(self._model.index(at, 0), how)

    def _first_line(self) -> list[str]:
        lines = (self._model.line(self._model.index(at, 0)) for at in range(self._model.rowCount()))
        return [line for line in lines if line][:1]

    @Slot(str)
    def _narrow_down(self, _name: str) -> None:
        self.refresh()

    # One line

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        line = self._model.line(index)
        if line:
            self.show_line(line)

    @Slot(str)
    def show_line(self, line: str) -> None:
        """Open a line beside the plan, or instead of it in a narrow window."""
        self.pane.show_line(line)
        self._session.line = line
        self._showing_line = True
        self._arrange()
        self._mark_line()

    def go_to_line(self, line: str) -> None:
        """Put the focus on a line in the list, and open it where both have room. One that is not in
        the plan leaves the list as it is."""
        self._filters.choose("all")
        self.refresh()
        if self._model.row_of(line) < 0:
            return
        if self._narrow:
            self.pane.show_line(line)
            self._close_line()
        else:
            self.show_line(line)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _close_line(self) -> None:
        self._showing_line = False
        self._arrange()
        self.refresh()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def ask_new(self) -> None:
        """Ask what a new line is about."""
        self._session.text.commit()
        sheet = NewLineSheet(self._session, self.window())
        sheet.kept.connect(self._show_new)
        sheet.open()

    @Slot(str)
    def _show_new(self, line: str) -> None:
        self._filters.choose("all")
        self.refresh()
        self.show_line(line)
        self.pane.focus_action()
        self._session.tell(self.tr("New line. Write what is done about it"))

    # Files

    def _ask_folder(self, then: Callable[[str], None]) -> None:
        chooser = folder_chooser(self.tr("Save to this folder"), self)
        chooser.fileSelected.connect(then)
        chooser.open()

    @Slot(str)
    def save_excel(self, folder: str) -> None:
        """Save the plan as a workbook the factory can fill in."""
        factory, language = self._session.factory, self._session.language
        target = Path(folder) / f"Improvement plan {factory.today}.xlsx"
        self._run(
            lambda: exchanging.save_workbook(factory, target, language),
            lambda path: self._session.message.emit(self._saved(path), None),
        )

    @Slot(str)
    def save_page(self, folder: str) -> None:
        """Save the plan as one page for the wall."""
        self._save_paper(folder, None)

    @Slot(str)
    def save_word(self, folder: str) -> None:
        """Save the same page as Word."""
        self._save_paper(folder, Form.WORD)

    def _save_paper(self, folder: str, form: Form | None) -> None:
        factory = self._session.factory
        options = ReportOptions((self._session.language,))
        self._run(
            lambda: progressing.save(
                factory, progressing.plan_paper(factory, options), Path(folder), form
            ),
            lambda path: self._session.message.emit(self._saved(path), None),
        )

    def _saved(self, path: Path) -> str:
        return self.tr("Saved as ‘{file}’ in {folder}").format(
            file=path.name, folder=path.parent.name
        )

    @Slot()
    def _ask_file(self) -> None:
        kinds = [self.tr("Excel workbook (*.xlsx)")]
        chooser = file_chooser(self.tr("The plan that the factory filled in"), self, kinds)
        chooser.fileSelected.connect(self.take_in)
        chooser.open()

    @Slot(str)
    def take_in(self, file: str) -> None:
        """Take a workbook in: everything in it, or with any problem nothing."""
        self._session.text.commit()
        self._problems.hide()
        done = self._session.attempt(lambda: exchanging.take_in(self._session.factory, Path(file)))
        if done:
            self._tell_taken(done)

    def _tell_taken(self, taken: TakenIn) -> None:
        if taken.problems:
            shown = taken.problems[:_MOST_PROBLEMS]
            heading = counted(
                "PlanScreen",
                "Nothing was taken in. There is 1 problem",
                "Nothing was taken in. There are %n problems",
                len(taken.problems),
            )
            self._problems.set_problems(
                heading, [(str(at), each.sentence) for at, each in enumerate(shown)]
            )
            self._problems.show_and_focus()
            return
        if not (taken.changed or taken.new):
            self._session.message.emit(self.tr("Nothing in this file is new"), None)
            return
        parts = [counted("PlanScreen", "1 line changed", "%n lines changed", taken.changed)]
        if taken.new:
            parts.append(counted("PlanScreen", "1 new line", "%n new lines", taken.new))
        if taken.beside:
            parts.append(
                counted("PlanScreen", "1 needs a decision", "%n need a decision", taken.beside)
            )
        self._session.tell(joined(parts))

    def _run(self, fn: Callable[[], Any], then: Callable[[Any], Any]) -> None:
        def work(_progress: Progress, _cancel: CancelToken) -> Any:
            return fn()

        self._session.jobs.submit(
            "report",
            work,
            on_success=then,
            on_failure=self._fail,
            owner=self,
            what=self.tr("saving the plan"),
        )

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, BwAuditError):
            self._session.say(problem)

    # Size

    def _arrange(self) -> None:
        shows = self._showing_line and bool(self.pane.line)
        self._side.setVisible(shows)
        self._scroll_left.setVisible(not (shows and self._narrow))
        self.pane.set_back_visible(self._narrow)
        way = QBoxLayout.Direction
        beside = self._wide and not shows
        for row in (self._top, self._choices):
            row.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._actions.set_at_end(beside)
        self._views.set_at_end(beside)
        # Where the head takes most of the height, the page scrolls, and the list keeps some lines.
        self._card.setMinimumHeight(theme_of(self).px(_LEAST_LIST) if self._narrow else 0)

    def next_pane(self) -> None:
        """Between the list and the line."""
        inside = self.window().focusWidget()
        in_line = inside is not None and self.pane.isAncestorOf(inside)
        if in_line or not self._side.isVisible():
            self._view.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.pane.focus_action()

    def previous_pane(self) -> None:
        """There are two panes only."""
        self.next_pane()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(280), theme_of(self).px(200))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scale = theme_of(self).scale
        narrow = width_class(self.width(), scale) < WidthClass.MEDIUM
        wide = self._fits_in_rows()
        if (narrow, wide) != (self._narrow, self._wide):
            self._narrow, self._wide = narrow, wide
            self._arrange()

    def _fits_in_rows(self) -> bool:
        """Whether heading and buttons, and both rows of choices, find room beside each other."""
        gap = theme_of(self).px(10)
        words = self._heading.sizeHint().width() + self._actions.one_line() + gap
        chips = self._filters.one_line() + self._views.one_line() + gap
        return max(words, chips) <= self.width() - theme_of(self).px(40)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.refresh()
            self._fit()
        super().changeEvent(event)
