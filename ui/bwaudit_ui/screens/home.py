"""Home: go on where you left, your assessments, start another, or practise."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMenu, QWidget

from bwaudit_ui.dialogs.start import START, StartSheet
from bwaudit_ui.models.assessment_list import AssessmentFilter, AssessmentListModel
from bwaudit_ui.presenters.home import Place, factory_rows, next_practice, rows
from bwaudit_ui.presenters.home_lines import Order, Whose, in_order, of_whom
from bwaudit_ui.presenters.sync_text import in_short
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.runtime.scaling import WidthClass
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.assessment_rows import AssessmentRows, AssessmentView
from bwaudit_ui.screens.page import Page
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.chips import FilterChip, FilterRow
from bwaudit_ui.widgets.empty_state import EmptyState
from bwaudit_ui.widgets.fields import FilterInput
from bwaudit_ui.widgets.long_task import LongTask
from bwaudit_ui.widgets.messages import Banner
from bwaudit_ui.widgets.spacing import bound, space
from bwaudit_ui.widgets.text import Rule, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.foundation.errors import BwAuditError
    from bwaudit.usecases.factories import FactoryLine
    from bwaudit.usecases.workspace import AssessmentSummary
    from bwaudit_ui.presenters.home import Home
    from bwaudit_ui.presenters.syncing import SendLine

_FEW = 6
_PAIR = 2
"""So many lines are worth an order."""
_KINDS = ("assessments", "factories")


class HomeScreen(Page):
    """The first page after unlocking.

    Signals:
        continue_wanted(str): go on with this assessment, at its question.
        assessment_wanted(str): open this assessment.
        factory_wanted(str): open this factory.
        copy_wanted(): take in a copy of an assessment from a stick.
        office_wanted(): enter the head office of this device.
    """

    continue_wanted = Signal(str)
    assessment_wanted = Signal(str)
    factory_wanted = Signal(str)
    copy_wanted = Signal()
    office_wanted = Signal()

    def __init__(self, home: Home, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("page_home")
        self._home = home
        self._lines: tuple[AssessmentSummary, ...] = ()
        self._listed = False
        self._offered: Button | None = None
        self._factories: tuple[FactoryLine, ...] = ()
        self._place: Place | None = None
        self._tight = False
        self._states: dict[str, str] = {}
        self._model = AssessmentListModel(self)
        self._filter = AssessmentFilter(self._model, self)
        self._build_top()
        self._build_list()
        self._build_empty()
        self._connect()
        self.retranslate()

    def _build_top(self) -> None:
        self._heading = Text(role=TextRole.TITLE)
        self._practice = Button(name="-", icon="graduation-cap")
        self._practice.set_compact(False)
        self._practice.setObjectName("practice")
        self._start = Button(name="-", icon="plus")
        self._start.set_compact(False)
        self._start.setObjectName("start_assessment")
        for button in (self._practice, self._start):  # until it is known what is here
            button.hide()
        top = QHBoxLayout()
        space(top, 0, 12)
        top.addWidget(self._heading)
        top.addStretch(1)
        top.addWidget(self._practice)
        top.addWidget(self._start)
        self._banner = Banner()
        self._continue = Button(
            kind=ButtonKind.PRIMARY, name="-", icon="arrow-right", trailing=True
        )
        self._continue.set_compact(False)
        self._continue.setObjectName("continue")
        bound(self._continue, min_height=60, min_width=280)
        self._continue.hide()
        self._task = LongTask()
        self._task.setObjectName("practice_task")
        self._task.hide()
        self.column.addLayout(top)
        self.column.addWidget(self._banner)
        self.column.addWidget(self._task)
        self.column.addWidget(self._continue, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_list(self) -> None:
        self._card = Card(4, 0)
        self._kinds = FilterRow()
        self._kinds.setObjectName("home_kinds")
        for kind in _KINDS:
            self._kinds.add(kind, FilterChip("-", count=0))
        self._kinds.choose(_KINDS[0])
        self._kinds.filter_chosen.connect(self._show_kind)
        lane = QWidget()
        chips = QHBoxLayout(lane)
        space(chips, (12, 12, 12, 8), 8)
        self._sort = Button(kind=ButtonKind.GHOST, name="-", icon="chevrons-up-down")
        self._sort.set_compact(False)
        self._sort.setObjectName("home_sort")
        chips.addWidget(self._kinds, 1)
        chips.addWidget(self._sort, 0, Qt.AlignmentFlag.AlignTop)
        self._card.body.addWidget(lane)
        self._build_bar()
        self._view = AssessmentView()
        self._view.setObjectName("assessments")
        self._view.setModel(self._filter)
        self._view.setItemDelegate(AssessmentRows(self._view))
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setMouseTracking(True)
        self._view.setUniformItemSizes(True)
        self._view.setVerticalScrollMode(AssessmentView.ScrollMode.ScrollPerPixel)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bound(self._view, min_height=140)
        self._nothing = Text(ink=Colour.INK2, wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._nothing.hide()
        self._card.body.addWidget(self._bar)
        self._card.body.addWidget(Rule())
        self._card.body.addWidget(self._nothing)
        self._card.body.addWidget(self._view, 1)
        self._card.hide()
        self.column.addWidget(self._card, 1)

    def _build_bar(self) -> None:
        self._bar = QWidget()
        self._bar_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._bar)
        space(self._bar_row, (12, 4, 12, 12), 12)
        self._search = FilterInput()
        self._search.setObjectName("search_assessments")
        self._whose = FilterRow()
        self._whose.setObjectName("home_whose")
        for whose in Whose:
            self._whose.add(whose, FilterChip("-", count=0))
        self._whose.choose(self._home.whose)
        self._bar_row.addWidget(self._search, 2)
        self._bar_row.addWidget(self._whose, 3)

    def _build_empty(self) -> None:
        self._empty = EmptyState("factory", "-")
        self._first_start = Button(kind=ButtonKind.PRIMARY, name="-", icon="plus")
        self._first_practice = Button(name="-", icon="graduation-cap")
        self._first_copy = Button(name="-", icon="usb")
        self._first_office = Button(name="-", icon="building-2")
        named = {
            "first_start": self._first_start,
            "first_practice": self._first_practice,
            "first_copy": self._first_copy,
            "first_office": self._first_office,
        }
        for name, button in named.items():
            button.set_compact(False)
            button.setObjectName(name)
            self._empty.add_action(button)
        self._empty.hide()
        self.column.addWidget(self._empty, 1)

    def _connect(self) -> None:
        home = self._home
        home.listed.connect(self._show_list)
        home.factories_listed.connect(self._take_factories)
        home.refused.connect(self._refuse)
        home.busy_changed.connect(self._show_busy)
        for button in (self._practice, self._first_practice):
            button.clicked.connect(self._practise)
        home.practice_progressed.connect(self._show_making)
        home.practice_ended.connect(self._end_making)
        self._task.stop_wanted.connect(home.stop_practice)
        self._task.stop_wanted.connect(self._task.stopping)
        for button in (self._start, self._first_start):
            button.clicked.connect(self.ask_start)
        self._continue.clicked.connect(self._go_on)
        self._first_copy.clicked.connect(self.copy_wanted)
        self._first_office.clicked.connect(self.office_wanted)
        self._search.text_changed.connect(self._narrow)
        self._whose.filter_chosen.connect(self._show_whose)
        self._sort.clicked.connect(self._ask_order)
        self._view.activated.connect(self._open)
        self._view.clicked.connect(self._open)
        theme_of(self).changed.connect(self._relayout)
        find = QShortcut(QKeySequence("Ctrl+F"), self, self.focus_filter)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Assessments"))
        self._name_practice()
        for button in (self._start, self._first_start):
            button.set_words(self.tr("Start assessment"))
        self._search.setPlaceholderText(self.tr("Search factories"))
        self._search.setAccessibleName(self.tr("Search factories"))
        self._view.setAccessibleName(self.tr("Assessments"))
        self._empty.set_text(
            self.tr("No factories on this device yet"),
            self.tr(
                "Start an assessment, or try everything in the practice factory first. "
                "An assessment of a colleague comes on a USB stick."
            ),
        )
        self._first_copy.set_words(self.tr("Open from USB"))
        self._first_office.set_words(self.tr("Enter head office"))
        self._whose.setAccessibleName(self.tr("Whose assessments"))
        for whose, words in self._whose_words().items():
            self._whose.chip(whose).set_words(words)
        self._name_sort()
        self._name_continue()
        self._kinds.setAccessibleName(self.tr("What is listed"))
        for kind, words in zip(_KINDS, (self.tr("Assessments"), self.tr("Factories")), strict=True):
            self._kinds.chip(kind).set_words(words)
        self._fill()

    def activate(self) -> None:
        self._banner.hide()
        self._home.refresh()
        if self._listed:
            self._focus()
        else:  # Enter, pressed early, shall do nothing: not search, and not begin another one
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask_again()

    def page_title(self) -> str:
        return self.tr("Home")

    @Slot(object)
    def show_sent(self, lines: Sequence[SendLine]) -> None:
        """Say of each assessment what head office has."""
        states = {line.id: in_short(line.state) for line in lines}
        if states != self._states:
            self._states = states
            self._fill()

    def focus_filter(self) -> None:
        """Put the focus into the search, also when there are few to search."""
        self._bar.setVisible(bool(self._lines))
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def arrange(self, wide: WidthClass) -> None:
        tight = wide < WidthClass.NARROW
        self._practice.set_compact(tight)
        self._start.set_compact(tight)
        self._tight = tight
        self._sort.set_compact(wide < WidthClass.MEDIUM)
        row = QBoxLayout.Direction
        self._bar_row.setDirection(row.TopToBottom if tight else row.LeftToRight)
        self._heading.setVisible(bool(self._lines) and not tight)

    @Slot()
    def ask_start(self) -> None:
        """Ask what a new assessment needs."""
        StartSheet(self._home, self.window()).open()

    def _ask_again(self) -> None:
        """Open the sheet again that a lock took away."""
        if self._home.forms.texts(START) and not self.window().findChild(StartSheet):
            self.ask_start()

    @Slot(object, object)
    def _show_list(self, lines: tuple[AssessmentSummary, ...], place: Place | None) -> None:
        had, self._listed = bool(self._lines), True
        self._lines, self._place = lines, place
        self._fill()
        self._card.setVisible(bool(lines))
        self._show_bar()
        self._empty.setVisible(not lines)
        for button in (self._practice, self._start):
            button.setVisible(bool(lines))
        self._name_practice()
        self._name_continue()
        self._continue.setVisible(place is not None)
        first = self.first_step()
        for button in (self._practice, self._start):
            button.set_kind(ButtonKind.PRIMARY if button is first else ButtonKind.PLAIN)
        self._heading.setVisible(bool(lines) and not self._tight)
        if not had or self._nobody_has_focus() or self._offered_has_focus():
            self._focus()

    def _nobody_has_focus(self) -> bool:
        focused = self.window().focusWidget()
        return focused is None or not focused.isVisible()

    def _offered_has_focus(self) -> bool:
        """Whether the focus is on the step that was first with the list there was before."""
        return self._offered is not None and self._offered is self.window().focusWidget()

    def _focus(self) -> None:
        target = self.first_step()
        if not target.isHidden():
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self._offered = target

    def first_step(self) -> Button:
        """The button most people press first: Continue, else Start assessment. Who has only made
        the practice factory yet is about to practise."""
        if not self._lines:
            return self._first_start
        if self._place is not None:
            return self._continue
        only_practice = self._home.practice_made and all(line.practice for line in self._lines)
        return self._practice if only_practice else self._start

    def _name_continue(self) -> None:
        if self._place is None:
            return
        text = self.tr("Continue: {factory}, question {number}")
        words = text.format(factory=self._place.factory, number=self._place.number)
        self._continue.set_words(words)

    def _name_practice(self) -> None:
        words = self.tr("Practice factory")
        if self._home.practice_made and (cycle := next_practice(self._lines)):
            words = self.tr("Practise cycle {number}").format(number=cycle)
        for button in (self._practice, self._first_practice):
            button.set_words(words)

    @Slot()
    def _practise(self) -> None:
        if self._home.practice_made:
            self._home.practise()
        else:
            self._home.make_practice()

    @Slot(int, int)
    def _show_making(self, done: int, total: int) -> None:
        if self._task.isHidden():
            self._task.start(
                self.tr("Making the practice factory: two finished assessments with photos"),
                self.tr("If you stop, what is made stays. Practice factory goes on with the rest."),
            )
            # The button that was pressed rests now, and Qt would pass the focus on to any other.
            self._task.stop_button().setFocus(Qt.FocusReason.OtherFocusReason)
        self._task.set_progress(done, total)

    @Slot()
    def _end_making(self) -> None:
        had_focus = self._task.stop_button().hasFocus()
        self._task.hide()
        if had_focus:
            self._focus()

    @Slot()
    def _go_on(self) -> None:
        if self._place is not None:
            self.continue_wanted.emit(self._place.assessment)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = self._model.row(self._filter.mapToSource(index))
        if row is None:
            return
        if self._kinds.chosen() == _KINDS[1]:
            self.factory_wanted.emit(row.id)
        else:
            self.assessment_wanted.emit(row.id)

    @Slot(object)
    def _take_factories(self, lines: Sequence[FactoryLine]) -> None:
        """Factories come just before the assessments; those fill the list."""
        self._factories = tuple(lines)

    @Slot(str)
    def _show_kind(self, _kind: str) -> None:
        self._fill()

    @Slot(str)
    def _show_whose(self, whose: str) -> None:
        self._home.whose = Whose(whose)
        self._fill()

    def _fill(self) -> None:
        """Show what is chosen. The row a person is at stays, wherever it goes."""
        self._kinds.set_count(_KINDS[0], len(self._lines))
        self._kinds.set_count(_KINDS[1], len(self._factories))
        for whose in Whose:
            self._whose.set_count(whose, len(of_whom(self._lines, whose, self._home.me)))
        around = self._kinds.chosen() == _KINDS[1]
        self._whose.setVisible(not around)
        self._sort.setVisible(not around and len(self._lines) >= _PAIR)
        here = self._model.row(self._filter.mapToSource(self._view.currentIndex()))
        if around:
            shown = factory_rows(self._factories, self._home.today, self._home.countries)
        else:
            mine = of_whom(self._lines, self._home.whose, self._home.me)
            ordered = in_order(mine, self._home.order)
            shown = rows(ordered, self._states, self._home.countries)
        self._model.set_rows(shown)
        names = [row.id for row in shown]
        at = names.index(here.id) if here is not None and here.id in names else 0
        index = self._filter.mapFromSource(self._model.index(at, 0))
        flag = QItemSelectionModel.SelectionFlag.NoUpdate
        self._view.selectionModel().setCurrentIndex(
            index if index.isValid() else self._filter.index(0, 0), flag
        )
        self._say_if_nothing()

    def _show_bar(self) -> None:
        """Search and whose are offered where there is something to tell apart."""
        mine = len(of_whom(self._lines, Whose.MINE, self._home.me))
        shared = any(line.shared for line in self._lines)
        several = shared or mine != len(self._lines)
        narrowed = bool(self._search.text()) or self._home.whose is not Whose.ALL
        self._bar.setVisible(len(self._lines) >= _FEW or several or narrowed)

    @Slot(str)
    def _narrow(self, text: str) -> None:
        self._filter.set_text(text)
        self._say_if_nothing()

    def _say_if_nothing(self) -> None:
        nothing = not self._filter.rowCount()
        self._nothing.setVisible(nothing)
        if self._search.text():
            said = self.tr("No factory has these words")
        elif self._home.whose is Whose.TEAM:
            said = self.tr("Nothing here was recorded on another device")
        else:
            said = self.tr("You lead none of these assessments, and no cluster is yours")
        self._nothing.setText(said)

    # Order

    @Slot()
    def _ask_order(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_orders(menu)
        menu.popup(self._sort.mapToGlobal(self._sort.rect().bottomLeft()))

    def fill_orders(self, menu: QMenu) -> None:
        """Add every order there is; the one in force is ticked and is where keys begin."""
        for order, words in self._order_words().items():
            action = menu.addAction(words, partial(self.sort_by, order))
            action.setCheckable(True)
            action.setChecked(order is self._home.order)
            if order is self._home.order:
                menu.setActiveAction(action)

    def sort_by(self, order: Order) -> None:
        """List the assessments in another order."""
        self._home.order = order
        self._name_sort()
        self._fill()

    def _name_sort(self) -> None:
        sorted_by = self.tr("Sorted by: {order}")
        self._sort.set_words(sorted_by.format(order=self._order_words()[self._home.order]))

    def _order_words(self) -> dict[Order, str]:
        return {
            Order.CHANGED: self.tr("last changed"),
            Order.FACTORY: self.tr("factory"),
            Order.VISIT: self.tr("date of the visit"),
            Order.NON_COMPLIANT: self.tr("non-compliant"),
        }

    def _whose_words(self) -> dict[Whose, str]:
        return {
            Whose.MINE: self.tr("Mine"),
            Whose.TEAM: self.tr("Team"),
            Whose.ALL: self.tr("All"),
        }

    @Slot(object)
    def _refuse(self, problem: BwAuditError) -> None:
        message = spoken(problem)
        self._banner.show_failure(message.title, f"{message.body} {message.code}".strip())

    @Slot(bool)
    def _show_busy(self, busy: bool) -> None:
        for part in (self._continue, self._start, self._practice, self._view):
            part.setEnabled(not busy)
        for button in (self._first_start, self._first_practice, self._first_copy):
            button.setEnabled(not busy)

    @Slot()
    def _relayout(self) -> None:
        self._view.doItemsLayout()
