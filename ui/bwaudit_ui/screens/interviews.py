"""Interviews: closed behind the notes PIN; open, a list by number, a quota, and one interview.

It must not keep a word of an interview once it is closed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from bwaudit_ui.dialogs.notes_pin import ask_notes_pin
from bwaudit_ui.presenters.interviews import InterviewsPresenter
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.closed_line import ClosedLine
from bwaudit_ui.screens.interview_card import InterviewCard
from bwaudit_ui.screens.page import Page
from bwaudit_ui.widgets.bars import SegBar
from bwaudit_ui.widgets.beside import Beside
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.empty_state import EmptyState
from bwaudit_ui.widgets.messages import NoticeLine
from bwaudit_ui.widgets.overview import LinkRow
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent

    from bwaudit_ui.presenters.interviews import InterviewsState
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.scaling import WidthClass

_LIST_WIDTH = 340


class QuotaLine(QWidget):
    """So many of so many, with a bar."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._words = Text(role=TextRole.STRONG, wrap=True, tabular=True)
        self._bar = SegBar(8)
        column = QVBoxLayout(self)
        space(column, 0, 5)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        column.addStretch(1)  # a line without a bar begins where the others do

    def show_count(self, words: str, done: int, total: int | None) -> None:
        """Show a sentence, and how far along it is; without a total no bar."""
        self._words.setText(words)
        self._bar.set_done(min(done, total or 0), total or 1)
        self._bar.setVisible(total is not None)

    def text(self) -> str:
        """The sentence."""
        return self._words.text()


class InterviewsScreen(Page):
    """The page of confidential interviews."""

    def __init__(self, session: AssessmentSession, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("interviews_page")
        self._session = session
        self.presenter = InterviewsPresenter(session, self)
        self._waits_for_window = False
        self._rows: list[LinkRow] = []
        self._ids: list[str] = []
        self._title = Text(role=TextRole.TITLE, wrap=True)
        self._subtitle = Text(ink=Colour.INK2, wrap=True)
        self.lock = Button(icon="lock", name="-")
        self.lock.set_compact(False)
        self.lock.setObjectName("close_interviews")
        self.urgent = Button(icon="siren", name="-")
        self.urgent.set_compact(False)
        self.urgent.setObjectName("urgent_procedure")
        self.locked = EmptyState("lock", "")
        self.unlock = self.locked.add_action(Button(kind=ButtonKind.PRIMARY, icon="lock-open"))
        self.unlock.set_compact(False)
        self.unlock.setObjectName("open_interviews")
        self.inside = QWidget()
        self.people = QuotaLine("quota_people")
        self.women = QuotaLine("quota_women")
        self.groups = QuotaLine("quota_groups")
        self._small = [NoticeLine("users"), NoticeLine("users"), NoticeLine("users")]
        self.closed_line = ClosedLine(session)
        self.new = Button(kind=ButtonKind.PRIMARY, icon="plus", name="-")
        self.new.set_compact(False)
        self.new.setObjectName("new_interview")
        self.card = InterviewCard(self.presenter)
        self._none = EmptyState("users", "")
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_closed()

    def _lay_out(self) -> None:
        titles, self._head = QVBoxLayout(), QHBoxLayout()
        space(titles, 0, 2)
        space(self._head, 0, 12)
        titles.addWidget(self._title)
        titles.addWidget(self._subtitle)
        self._head.addLayout(titles, 1)
        steps = QHBoxLayout()
        space(steps, 0, 12)
        for button in (self.urgent, self.lock):
            steps.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(steps)
        quotas = Card((18, 14, 18, 16), 12)
        self._quotas = QHBoxLayout()
        space(self._quotas, 0, 20)
        for line in (self.people, self.women, self.groups):
            self._quotas.addWidget(line, 1)
        quotas.body.addLayout(self._quotas)
        self._list = Card((12, 12, 12, 12), 4)
        self._list.body.addWidget(self.new)
        self._list.body.addStretch(1)
        inner = QVBoxLayout(self.inside)
        space(inner, 0, 14)
        inner.addWidget(self.closed_line)
        inner.addWidget(quotas)
        for notice in self._small:
            inner.addWidget(notice)
        self._body = QHBoxLayout()
        space(self._body, 0, 14)
        self._body.addWidget(self._list, 0, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        space(beside, 0, 0)
        beside.addWidget(self.card)
        beside.addWidget(self._none)
        beside.addStretch(1)
        self._body.addLayout(beside, 1)
        parts = (self.card, self._none)
        self._beside = Beside(self.area, self._body, self._list, beside, parts)
        inner.addLayout(self._body)
        self.column.addLayout(self._head)
        self.column.addWidget(self.locked)
        self.column.addWidget(self.inside)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.unlock.clicked.connect(self.presenter.open)
        self.lock.clicked.connect(self.presenter.close)
        self.urgent.clicked.connect(partial(self._session.page_wanted.emit, "urgent"))
        self.new.clicked.connect(self._begin)
        self.presenter.pin_wanted.connect(self._ask_pin)
        self.presenter.opened.connect(self._show_open)
        self.presenter.closed_up.connect(self._show_closed)
        self.presenter.changed.connect(self.refresh)

    def activate(self) -> None:
        """The page is shown: the focus goes to what opens it, or to the list."""
        start = self.new if self.presenter.is_open else self.unlock
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._title.setText(self.tr("Interviews"))
        self._subtitle.setText(
            self.tr("Confidential. By number only, never by name. Never printed or presented.")
        )
        self.lock.set_words(self.tr("Close interviews"))
        self.urgent.set_words(self.tr("Urgent procedure"))
        self.locked.set_text(
            self.tr("Interviews are closed"),
            self.tr("Your notes PIN opens them. They close again after 60 seconds without a touch"),
        )
        self.unlock.set_words(self.tr("Open interviews"))
        self.new.set_words(self.tr("New interview"))
        self._none.set_text(
            self.tr("No interviews yet"),
            self.tr("Choose the people yourself, and offer to talk off site or later"),
        )
        self.card.retranslate()
        self.refresh()

    def page_title(self) -> str:
        """What the top bar says beside the cycle."""
        return self.tr("interviews")

    def arrange(self, wide: WidthClass) -> None:
        """List beside the interview where there is room, above it where there is not."""
        theme = theme_of(self)
        stacked = self.width() < theme.px(820)
        flow = QBoxLayout.Direction
        self._body.setDirection(flow.TopToBottom if stacked else flow.LeftToRight)
        narrow = self.width() < theme.px(620)
        self._quotas.setDirection(flow.TopToBottom if narrow else flow.LeftToRight)
        self._head.setDirection(flow.TopToBottom if stacked else flow.LeftToRight)
        self.card.set_narrow(narrow)
        if stacked:
            self._list.setMinimumWidth(0)
            self._list.setMaximumWidth(16_777_215)
        else:
            self._list.setFixedWidth(theme.px(_LIST_WIDTH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.presenter.touch()
        super().keyPressEvent(event)

    # Opening and closing

    @Slot()
    def _ask_pin(self) -> None:
        ask_notes_pin(self._session, self, self._open_when_active)

    def _open_when_active(self) -> None:
        """Open as soon as the window is back in front: it closes where it is not."""
        if self.isActiveWindow():
            self.presenter.open()
        else:
            self._waits_for_window = True
            self.window().activateWindow()

    @Slot()
    def _show_open(self) -> None:
        self.locked.hide()
        self.lock.show()
        self.inside.show()
        self.refresh()
        if self.isVisible():
            self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_closed(self) -> None:
        had = self.inside.isAncestorOf(QApplication.focusWidget() or self)
        self.card.clear()
        self._ids = []
        for row in self._rows:
            row.set_text("")
            row.hide()
        for notice in self._small:
            notice.set_text("")
            notice.hide()
        for line in (self.people, self.women, self.groups):
            line.show_count("", 0, None)
        self.inside.hide()
        self.lock.hide()
        self.locked.show()
        if had and self.isVisible():
            self.unlock.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _begin(self) -> None:
        self.presenter.begin()
        self.card.fields["people"].control().setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.presenter.close()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and self._waits_for_window:
            self._waits_for_window = False
            QTimer.singleShot(0, self, self.presenter.open)
        elif event.type() == QEvent.Type.WindowDeactivate:
            self.presenter.close()
        return super().event(event)

    # What is shown

    @Slot()
    def refresh(self) -> None:
        """Show how things stand now; nothing while closed."""
        state = self.presenter.state()
        if state is None:
            return
        self._show_quota(state)
        self._show_list(state)
        for place, notice in enumerate(self._small):
            notice.setVisible(place < len(state.small_groups))
            notice.set_text(state.small_groups[place] if place < len(state.small_groups) else "")
        self.card.setVisible(state.chosen is not None)
        self._none.setVisible(state.chosen is None)
        self.card.show_state(state)
        self.new.setEnabled(not state.closed)
        self.closed_line.show_line(state.closed_line)

    def _show_quota(self, state: InterviewsState) -> None:
        quota, counted = state.quota, state.counted
        of, only = self.tr("{what}: {done} of {total}"), self.tr("{what}: {done}")
        wanted = (quota.interviews, quota.women, quota.in_groups) if quota else (None,) * 3
        done = (counted.interviews, counted.women, counted.in_groups)
        words = (self.tr("Workers"), self.tr("Women"), self.tr("In groups"))
        lines = (self.people, self.women, self.groups)
        for line, what, count, total in zip(lines, words, done, wanted, strict=True):
            said = (only if total is None else of).format(what=what, done=count, total=total)
            line.show_count(said, count, total)

    def _show_list(self, state: InterviewsState) -> None:
        while len(self._rows) < len(state.lines):
            row = LinkRow("user", Colour.CONFIDENTIAL)
            row.setCheckable(True)
            row.clicked.connect(partial(self._on_row, len(self._rows)))
            self._rows.append(row)
            self._list.body.insertWidget(len(self._rows), row)
        self._ids = [line.id for line in state.lines]
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(state.lines))
            if place < len(state.lines):
                line = state.lines[place]
                row.setObjectName(f"interview_{line.number}")
                icon = "users" if line.is_group else "user"
                row.set_icon(icon if line.is_held else "calendar", Colour.CONFIDENTIAL)
                row.set_text(line.number, line.who)
                row.setChecked(state.chosen is not None and line.id == state.chosen.id)

    def _on_row(self, place: int) -> None:
        if place < len(self._ids):
            self.presenter.choose(self._ids[place])
            self._beside.show_from_top()
            self.refresh()
