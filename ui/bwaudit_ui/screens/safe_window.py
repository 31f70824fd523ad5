"""The window of the exit meeting: what the factory may see, and nothing else.

It is made from a `MeetingView` and has no way to anything more. It does not close without the
passphrase, opens nothing over itself, and says nothing of saving or sending that goes well.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QListView,
    QScroller,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bwaudit.assessment.terms import Response
from bwaudit.foundation.text import localized
from bwaudit_ui.models.meeting_list import MeetingListModel, MeetingRow
from bwaudit_ui.presenters.meeting import response_word
from bwaudit_ui.runtime.announce import announce
from bwaudit_ui.runtime.i18n import joined
from bwaudit_ui.runtime.scaling import WidthClass, width_class
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.meeting_finder import MeetingFinder
from bwaudit_ui.screens.meeting_finding import KEYS, MeetingFinding
from bwaudit_ui.screens.meeting_people import MeetingPeople
from bwaudit_ui.screens.page import Page
from bwaudit_ui.screens.safe_pages import AskPage, BlankPage
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.frame import BottomBar
from bwaudit_ui.widgets.lines import IconLabel
from bwaudit_ui.widgets.meeting_rows import MeetingRows
from bwaudit_ui.widgets.reading_order import keep_focus, step_focus
from bwaudit_ui.widgets.spacing import bound, space
from bwaudit_ui.widgets.tabs import Tabs
from bwaudit_ui.widgets.text import ElidedLabel, Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from bwaudit.assessment.factory_view import FindingView
    from bwaudit_ui.presenters.meeting import MeetingPresenter

FINDINGS, AGENDA, PEOPLE = "findings", "agenda", "people"
_LIST_WIDTH = 330
_SHORT = 620


class SafeWindow(QWidget):
    """Shows one exit meeting.

    Signals:
        passphrase_given(str): somebody wants to leave; answer with `refuse` or `let_go`.
        text_step_wanted(int): larger (1), smaller (-1) or normal (0) text.
    """

    passphrase_given = Signal(str)
    text_step_wanted = Signal(int)

    def __init__(self, presenter: MeetingPresenter, *, single_keys: bool = True) -> None:
        super().__init__()
        self.setObjectName("safe_window")
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.presenter = presenter
        self._may_close = False
        self._lists = False
        self._build()
        self._connect()
        self._add_keys(single_keys=single_keys)
        self.retranslate()
        self._show_finding()

    # Put together

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self.ask_page = AskPage()
        self.blank_page = BlankPage()
        for page in (self._make_meeting(), self.ask_page, self.blank_page):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        space(column, 0, 0)
        column.addWidget(self._stack)
        # Else the wide layout would keep the window from getting small enough for the narrow one.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.finder = MeetingFinder(self.presenter, self)

    def _make_meeting(self) -> QWidget:
        meeting = QWidget()
        column = QVBoxLayout(meeting)
        space(column, 0, 0)
        self.tabs = Tabs(together=True)
        for key in (FINDINGS, AGENDA, PEOPLE):
            self.tabs.add(key, "").setObjectName(f"meeting_tab_{key}")
        self._parts = QStackedWidget()
        self._agenda = _Agenda(self.presenter)
        self.people = MeetingPeople(self.presenter)
        for part in (self._make_findings(), self._agenda, self.people):
            self._parts.addWidget(part)
        column.addWidget(self._make_top())
        column.addWidget(self.tabs)
        column.addWidget(self._parts, 1)
        column.addWidget(self._make_bottom())
        return meeting

    def _make_top(self) -> QWidget:
        self._top = QFrame()
        self._top.setProperty("part", "rail")
        row = QHBoxLayout(self._top)
        space(row, (20, 8, 12, 8), 12)
        self._title = Text(role=TextRole.STRONG, ink=Colour.RAIL_ON)
        self._factory = ElidedLabel(ink=Colour.RAIL_INK)
        self._shield = IconLabel("shield-check", Colour.RAIL_ON, 20)
        self._closed = Text(role=TextRole.STRONG, ink=Colour.RAIL_ON)
        self.end_button = Button(kind=ButtonKind.ON_DARK, icon="lock", name="-")
        self.end_button.setObjectName("end_meeting")
        row.addWidget(self._title)
        row.addWidget(self._factory, 1)
        self.other_screen = Button(kind=ButtonKind.ON_DARK, icon="monitor", name="-")
        self.other_screen.setObjectName("other_screen")
        for part in (self._shield, self._closed, self.other_screen, self.end_button):
            row.addWidget(part)
        return self._top

    def _make_findings(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        space(row, (16, 12, 16, 12), 16)
        self._side = Card((0, 16, 0, 8), 4)
        head = QVBoxLayout()
        space(head, (18, 0, 14, 6), 4)
        self._list_title = Text(role=TextRole.HEADING)
        self._list_count = Text(ink=Colour.INK2, wrap=True)
        head.addWidget(self._list_title)
        head.addWidget(self._list_count)
        self.model = MeetingListModel(self)
        self.list = QListView()
        self.list.setObjectName("meeting_list")
        self.list.setModel(self.model)
        self.list.setItemDelegate(MeetingRows(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMinimumHeight(0)
        QScroller.grabGesture(self.list.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self._side.body.addLayout(head)
        self._side.body.addWidget(self.list, 1)
        self.finding = MeetingFinding(self.presenter)
        row.addWidget(self._side)
        row.addWidget(self.finding, 1)
        return page

    def _make_bottom(self) -> QWidget:
        self._bar = BottomBar()
        self.previous = Button(icon="arrow-left", name="-")
        self.previous.setObjectName("previous_finding")
        self.all = Button(icon="list-checks", name="-")
        self.all.setObjectName("all_findings")
        self.next = Button(kind=ButtonKind.PRIMARY, icon="arrow-right", trailing=True, name="-")
        self.next.setObjectName("next_finding")
        self.next.set_compact(False)
        self.previous.set_compact(False)
        self._progress = ElidedLabel(ink=Colour.INK2)
        self._refused = Text(ink=Colour.NON_COMPLIANT, role=TextRole.STRONG, wrap=True)
        self._refused.hide()
        self._bar.start.addWidget(self.previous)
        self._bar.middle.addWidget(self.all)
        self._bar.middle.addWidget(self._progress)
        self._bar.end.addWidget(self.next)
        whole = QWidget()
        column = QVBoxLayout(whole)
        space(column, 0, 0)
        lane = QHBoxLayout()
        space(lane, (20, 0, 20, 0), 0)
        lane.addWidget(self._refused)
        column.addLayout(lane)
        column.addWidget(self._bar)
        return whole

    def _connect(self) -> None:
        presenter, finding = self.presenter, self.finding
        presenter.changed.connect(self._show_all)
        presenter.finding_shown.connect(self._show_finding)
        presenter.refused.connect(self._tell)
        finding.responded.connect(self.respond)
        finding.typed.connect(presenter.type)
        finding.left.connect(presenter.commit)
        finding.onward.connect(self.go_on)
        finding.back.connect(self.go_back)
        self.tabs.tab_chosen.connect(self.show_part)
        self.previous.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.all.clicked.connect(self._toggle_list)
        self.end_button.clicked.connect(self.ask)
        self.other_screen.clicked.connect(self.show_on_next_screen)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):  # a projector is often connected once they all sit
            app.screenAdded.connect(self._count_screens)
            app.screenRemoved.connect(self._count_screens)
        self._count_screens()
        self.ask_page.passphrase_given.connect(self.passphrase_given)
        self.ask_page.stayed.connect(self._stay)
        self.blank_page.lifted.connect(self._stay)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.finder.end_wanted.connect(self.ask)
        theme_of(self).changed.connect(self._fit)

    def _add_keys(self, *, single_keys: bool) -> None:
        letters: dict[str, Callable[[], object]] = {
            **{KEYS[each]: partial(self.respond, each) for each in Response},
            "B": self.blank,
        }
        keys: dict[str, Callable[[], object]] = {
            "Right": partial(self._arrow, 1),
            "Left": partial(self._arrow, -1),
            "Esc": self.ask,
            "Ctrl+K": self.finder.open,
            "Ctrl++": partial(self.text_step_wanted.emit, 1),
            "Ctrl+=": partial(self.text_step_wanted.emit, 1),
            "Ctrl+-": partial(self.text_step_wanted.emit, -1),
            "Ctrl+0": partial(self.text_step_wanted.emit, 0),
            **{f"Alt+{key}": does for key, does in letters.items()},
            **(letters if single_keys else {}),
        }
        for key, does in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(partial(self._if_shown, does))

    def _if_shown(self, does: Callable[[], object]) -> None:
        """Keys act on the meeting, not on what lies over it."""
        if self._stack.currentIndex() == 0 and not self.finder.palette.isVisible():
            does()
        elif does == self.ask:
            self._stay()

    # Words

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.setWindowTitle(self.tr("Assessment"))
        self._title.setText(self.tr("Exit meeting"))
        self._factory.set_text(self.presenter.heading())
        self._closed.setText(self.tr("Confidential notes are closed"))
        self.end_button.set_words(self.tr("End with passphrase"))
        self.other_screen.set_words(self.tr("Show on the other screen"))
        for key, word in (
            (FINDINGS, self.tr("Findings")),
            (AGENDA, self.tr("Agenda")),
            (PEOPLE, self.tr("Attendance")),
        ):
            self.tabs.tab(key).set_words(word)
        self._list_title.setText(self.tr("Findings to discuss"))
        self.list.setAccessibleName(self.tr("Findings to discuss"))
        self.previous.set_words(self.tr("Previous"))
        self.all.set_words(self.tr("All findings"))
        self.finding.retranslate()
        self._agenda.retranslate()
        self.people.retranslate()
        self.ask_page.retranslate()
        self.blank_page.retranslate()
        self._show_all()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return keep_focus(self, self) or step_focus(self, forward=forward)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    # Showing

    @Slot()
    def _show_all(self) -> None:
        self._list_count.setText(self.presenter.count_line())
        language = self.presenter.language
        self.model.set_rows([_row(each, language) for each in self.presenter.view.findings])
        self._progress.set_text(self.presenter.progress_line())
        self.tabs.tab(PEOPLE).set_count(len(self.presenter.view.attendees))
        self.people.show_people()
        self.finding.show_finding()
        self._show_place()

    @Slot()
    def _show_finding(self) -> None:
        self.finding.show_finding()
        self._show_place()
        finding = self.presenter.finding
        if finding is not None:
            label = localized(finding.label, self.presenter.language)
            announce(self, f"{self.presenter.place_line()}, {finding.number} {label}")

    def _show_place(self) -> None:
        index = self.model.index(self.presenter.place)
        if index.isValid() and index != self.list.currentIndex():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
        is_findings = self.tabs.chosen() == FINDINGS
        self.previous.setEnabled(not is_findings or self.presenter.place > 0)
        words = self.tr("Next finding")
        if self.presenter.at_end or not is_findings:
            words = self.tr("Attendance")
        self.next.set_words(words)
        self.next.setVisible(self.tabs.chosen() != PEOPLE)

    @Slot(str)
    def show_part(self, key: str) -> None:
        """Show the findings, the agenda or the attendance list."""
        self.presenter.commit()
        self.tabs.choose(key)
        self._parts.setCurrentIndex((FINDINGS, AGENDA, PEOPLE).index(key))
        if key == PEOPLE:
            self.people.activate()
        self._show_place()
        self._fit()

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        self._refused.setText(sentence)
        self._refused.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence, assertive=True)

    # Doing

    def activate(self) -> None:
        """The window is shown: put the focus where the talk begins."""
        first = self.list if self.list.isVisible() else self.next
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def go_on(self) -> None:
        """To the next finding; from the last one to the attendance list."""
        if self.tabs.chosen() != FINDINGS or self.presenter.at_end:
            self.show_part(PEOPLE)
            return
        self.presenter.go(1)
        self.activate()

    @Slot()
    def go_back(self) -> None:
        """To the finding before; from another part to the findings."""
        if self.tabs.chosen() != FINDINGS:
            self.show_part(FINDINGS)
        else:
            self.presenter.go(-1)
        self.activate()

    def _arrow(self, step: int) -> None:
        rtl = self.isRightToLeft()
        if (step > 0) != rtl:
            self.go_on()
        else:
            self.go_back()

    @Slot(object)
    def respond(self, response: Response) -> None:
        """Take the factory's response; the words go with it, so the focus goes there."""
        if self.tabs.chosen() != FINDINGS:
            return
        if self.presenter.respond(response):
            announce(self, response_word(response))
            self.finding.show_response()
        self.finding.show_finding()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.presenter.go_to(index.row())
            if self._lists:
                self._toggle_list()

    @Slot()
    def _toggle_list(self) -> None:
        self._lists = not self._lists
        self._fit()
        if self._lists:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _count_screens(self) -> None:
        """Offer the other screen while there is one."""
        self.other_screen.setVisible(len(QGuiApplication.screens()) > 1)

    @Slot()
    def show_on_next_screen(self) -> None:
        """Move to the next screen, such as a projector, because a person says so."""
        screens = QGuiApplication.screens()
        place = screens.index(self.screen()) if self.screen() in screens else 0
        target = screens[(place + 1) % len(screens)]
        self.showNormal()
        self.setGeometry(target.availableGeometry())
        self.showFullScreen()
        self.activate()

    # Covering and leaving

    @Slot()
    def blank(self) -> None:
        """An empty surface; any key or touch brings the meeting back."""
        self.presenter.commit()
        self._stack.setCurrentWidget(self.blank_page)
        self.blank_page.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def ask(self) -> None:
        """Ask for the passphrase: nobody leaves without."""
        self.presenter.commit()
        self.finder.palette.close_palette()
        self._stack.setCurrentWidget(self.ask_page)
        self.ask_page.activate()

    def refuse(self, sentence: str) -> None:
        """Say why the passphrase did not do."""
        self.ask_page.refuse(sentence)

    def let_go(self) -> None:
        """The meeting is over: close, and keep nothing."""
        self.presenter.end()
        self._may_close = True
        self.close()

    @Slot()
    def _stay(self) -> None:
        self._stack.setCurrentIndex(0)
        self.ask_page.forget()
        self.activate()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.ask()

    # Size

    @Slot()
    def _fit(self) -> None:
        theme = theme_of(self)
        wide = width_class(self.width(), theme.scale)
        roomy = wide >= WidthClass.MEDIUM
        self._side.setVisible(roomy or self._lists)
        bound_width = theme.px(_LIST_WIDTH) if roomy else 16_777_215
        self._side.setMaximumWidth(bound_width)
        self._side.setMinimumWidth(theme.px(_LIST_WIDTH) if roomy else 0)
        self.finding.setVisible(roomy or not self._lists)
        self.all.setVisible(not roomy and self.tabs.chosen() == FINDINGS)
        self.all.set_compact(wide < WidthClass.NARROW)
        self._progress.setVisible(wide >= WidthClass.NARROW)
        self.previous.set_compact(wide < WidthClass.NARROW)
        self._closed.setVisible(roomy)
        self._shield.setVisible(wide >= WidthClass.NARROW)
        self._title.setVisible(wide >= WidthClass.NARROW)
        self.other_screen.set_compact(wide < WidthClass.WIDE)
        self.end_button.set_compact(wide < WidthClass.NARROW)
        self.finding.set_short(self.height() < theme.px(_SHORT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)


class _Agenda(Page):
    """The steps of the exit meeting, large."""

    def __init__(self, presenter: MeetingPresenter) -> None:
        super().__init__(most_width=900)
        self._presenter = presenter
        self._heading = Text(role=TextRole.TITLE, wrap=True)
        self.column.addWidget(self._heading)
        self._lines: list[Text] = []
        for number, _step in enumerate(presenter.agenda(), 1):
            row = QHBoxLayout()
            space(row, 0, 14)
            sign = Text(str(number), TextRole.QUESTION, ink=Colour.ACCENT, tabular=True)
            bound(sign, min_width=26)
            line = Text(role=TextRole.QUESTION, weight=400, wrap=True)
            self._lines.append(line)
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(line, 1)
            self.column.addLayout(row)
        self.column.addStretch(1)

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Agenda of the exit meeting"))
        for line, words in zip(self._lines, self._presenter.agenda(), strict=True):
            line.setText(words)


def _row(finding: FindingView, language: str) -> MeetingRow:
    label = localized(finding.label, language)
    answered = finding.response is not None or bool(finding.response_text)
    words = [f"{finding.number} {label}"]
    if finding.response is not None:
        words.append(response_word(finding.response))
    return MeetingRow(finding.number, label, answered, joined(words))
