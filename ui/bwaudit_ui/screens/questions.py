"""The question workspace: list, question and evidence side by side, or one of them under tabs.

Wide and medium windows show three panes. A narrow one shows one, with the list as a drawer. It must
not record anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from bwaudit.assessment.terms import KnownBy
from bwaudit_ui.models.question_filter import QuestionKind
from bwaudit_ui.presenters.evidence import EvidencePresenter
from bwaudit_ui.presenters.notes import NotesPresenter
from bwaudit_ui.presenters.question import QuestionPresenter
from bwaudit_ui.runtime.keymap import cap_of, keys_of, shown
from bwaudit_ui.runtime.scaling import WidthClass
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.question_bar import QuestionBar
from bwaudit_ui.screens.question_keys import QuestionKeys, answer_keys
from bwaudit_ui.screens.question_list_pane import QuestionListPane
from bwaudit_ui.screens.question_pane import QuestionPane
from bwaudit_ui.screens.side_pane import EVIDENCE, NOTES, SidePane
from bwaudit_ui.screens.work_page import WorkPage
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.edge_swipe import EdgeSwipe
from bwaudit_ui.widgets.tabs import Tabs
from bwaudit_ui.widgets.text import Text
from bwaudit_ui.widgets.window_place import WindowPlace

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent

    from bwaudit_ui.presenters.session import AssessmentSession

QUESTION = "question"
_LIST_WIDTH = {WidthClass.WIDE: 316, WidthClass.MEDIUM: 276}
_SIDE_WIDTH = {WidthClass.WIDE: 340, WidthClass.MEDIUM: 276}
_QUESTION_WIDTH = 644
"""What the question has before the list takes more, so that fewer of its labels are cut."""
_DRAWER_WIDTH = 340
_STEP = 32
_FOLD_EM = 34
_EM = 15


class QuestionsScreen(WorkPage):
    """The page on which most of a visit is spent.

    Signals:
        page_wanted(str), question_wanted(str): for the window, as every page has them.
        photo_wanted(str): a photo is to be opened.
        camera_wanted(): a photo is to be taken for the question that is open.
    """

    page_wanted = Signal(str)
    question_wanted = Signal(str)
    photo_wanted = Signal(str)
    camera_wanted = Signal()

    def __init__(self, session: AssessmentSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("questions_page")
        self._session = session
        self.presenter = QuestionPresenter(session, self)
        self.evidence = EvidencePresenter(session, self)
        self.notes = NotesPresenter(session, self)
        self.list_pane = QuestionListPane(self.presenter.list)
        self.question_pane = QuestionPane(session, self.presenter)
        self.side_pane = SidePane(session, self.evidence, self.notes)
        self._class = WidthClass.WIDE
        self._before_notes: QWidget | None = None
        self._make_centre()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setObjectName("question_panes")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.splitterMoved.connect(self._keep_panes)
        self._place = WindowPlace(session.workspace.folders.settings)
        kept = {each: self._place.panes(each.name.lower()) for each in _LIST_WIDTH}
        self._widths = {each: widths for each, widths in kept.items() if widths is not None}
        self._drawer = QWidget(self)
        self._drawer.setObjectName("question_drawer")
        QVBoxLayout(self._drawer).setContentsMargins(0, 0, 0, 0)
        self._drawer.hide()
        EdgeSwipe(self).swiped.connect(self.open_list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        self._side_by_side()
        self._keys = self._make_keys()
        self._connect()
        self.retranslate()
        self._show_question()

    def _make_centre(self) -> None:
        self.tabs = Tabs()
        for key, icon in ((QUESTION, ""), (EVIDENCE, ""), (NOTES, "lock")):
            self.tabs.add(key, "", icon).setObjectName(f"page_tab_{key}")
        self._open_list = Button(kind=ButtonKind.GHOST, icon="panel-left", name="-")
        self._open_list.setObjectName("open_list")
        self._left = Text(role=TextRole.CAPTION, ink=Colour.INK2, weight=600, tabular=True)
        self._left.setContentsMargins(0, 0, 8, 0)
        self.tabs.add_widget(self._open_list, at_start=True)
        self.tabs.add_widget(self._left)
        self.tabs.hide()
        self._bar = QuestionBar()
        self.save = self._bar.save
        self._stack = QStackedWidget()
        self._stack.addWidget(self.question_pane)
        self._centre = QWidget()
        column = self._centre_column = QVBoxLayout(self._centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        column.addWidget(self._bar)

    def _connect(self) -> None:
        self.list_pane.question_chosen.connect(self._on_chosen)
        self.list_pane.close_wanted.connect(self.close_list)
        self._open_list.clicked.connect(self.open_list)
        self.tabs.tab_chosen.connect(self._show_tab)
        self.side_pane.part_shown.connect(self._on_part)
        self.side_pane.counts_changed.connect(self._on_counts)
        self.side_pane.evidence_pane.take_drops(self.question_pane)
        self.side_pane.evidence_pane.photo_wanted.connect(self.photo_wanted)
        self.side_pane.evidence_pane.camera_wanted.connect(self.camera_wanted)
        self._bar.previous.clicked.connect(self.presenter.go_previous)
        self._bar.flag.clicked.connect(self.presenter.flag)
        self._bar.save.clicked.connect(self.presenter.save_and_next)
        self.presenter.question_shown.connect(self._show_question)
        self.presenter.answer_changed.connect(self._show_bar)
        self.presenter.end_reached.connect(self._on_end)
        self.presenter.list.counts_changed.connect(self._show_left)
        self.evidence.photo_added.connect(self._suggest_observation)
        self.notes.opened.connect(self._on_notes_open)
        self.side_pane.notes_pane.box_closed.connect(self._on_notes_closed)

    def _make_keys(self) -> QuestionKeys:
        photos = self.side_pane.evidence_pane
        keys = answer_keys(self, self.question_pane, self.presenter)
        keys.add_named("first_photo", self.go_to_photo)
        keys.add_named("filter", self.focus_filter)
        keys.add("Ctrl+V", photos.paste_from_clipboard)
        keys.add_named("add_files", photos.ask_for_files)
        keys.add_named("camera", self.camera_wanted.emit)
        keys.add_named("notes", self.notes.toggle)
        keys.add_named("other_language", self.presenter.toggle_language)
        return keys

    # For the window

    def activate(self) -> None:
        """The page is shown: the focus goes to the answers."""
        self._follow_keys()
        self.arrange()
        self._show_tab(QUESTION)
        self.focus_start()

    def _follow_keys(self) -> None:
        """Take the keys in force, and show them on the caps."""
        settings = self._session.workspace.settings
        self._keys.follow(settings)
        self.question_pane.show_keys(cap_of("same_sources", settings.keys))
        self._bar.show_keys(cap_of("save_and_next", settings.keys))
        self._bar.previous.set_keys(keys_of("previous_question", settings.keys))
        self._bar.flag.set_keys(keys_of("flag", settings.keys) if settings.single_keys else "")
        self.side_pane.evidence_pane.add.set_keys(keys_of("add_files", settings.keys))
        self.side_pane.evidence_pane.paste.set_keys(shown("Ctrl+V"))
        for box in (self.side_pane.evidence_pane.notes_box, self.side_pane.notes_pane.box):
            box.show_keys(cap_of("notes", settings.keys))

    def focus_start(self) -> None:
        """Put the focus on the answers, or on the way on while they are closed."""
        answers = self.question_pane.answers
        if answers.isEnabled():
            answers.focus_answer()
        else:
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_title(self) -> str:
        """What the top bar says beside cycle and day: nothing, this is the work itself."""
        return ""

    def show_kind(self, kind: str) -> None:
        """Filter the list by kind, such as what is left, and go to the first of them."""
        self.list_pane.show_kind(QuestionKind(kind))
        if self._class < WidthClass.MEDIUM:
            self.open_list()
        self.list_pane.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_comments(self) -> None:
        """Go to what head office wrote about the question that is open."""
        self._show_tab(QUESTION)
        QTimer.singleShot(0, self.question_pane, self.question_pane.go_to_comments)

    def return_to(self, page: str) -> None:
        """Let Save and next lead back to a page once."""
        self.presenter.return_to(page)

    @Slot()
    def focus_filter(self) -> None:
        """Go to the words the list is filtered by."""
        if self._class < WidthClass.MEDIUM:
            self.open_list()
        self.list_pane.filter_box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next_pane(self) -> None:
        """Move the focus to the next pane."""
        self._step_pane(1)

    def previous_pane(self) -> None:
        """Move the focus to the pane before."""
        self._step_pane(-1)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.presenter.list.retranslate()
        self.list_pane.retranslate()
        self.question_pane.retranslate()
        self.side_pane.retranslate()
        self.tabs.tab(EVIDENCE).set_words(self.tr("Evidence"))
        self.tabs.tab(NOTES).set_words(self.tr("Notes"))
        self._open_list.set_words(self.tr("Question list"))
        self._show_bar()
        self._show_left()

    # What is shown

    @Slot()
    def _show_question(self) -> None:
        question = self.presenter.current
        self.list_pane.show_question(question)
        number = self._session.question(question).number
        words = self.tr("Question {number}").format(number=number)
        self.tabs.tab(QUESTION).set_words(words)
        self._show_bar()
        if self.isVisible():
            self.close_list()
            self._show_tab(QUESTION)
            self.focus_start()

    @Slot()
    def _show_bar(self) -> None:
        closed = self.presenter.closed
        self._bar.show_state(flagged=self.presenter.flagged, closed=closed)
        if closed and self.isVisible() and QApplication.focusWidget() is None:
            self.focus_start()

    @Slot()
    def _show_left(self) -> None:
        left = self.presenter.left
        self._left.setText(self.tr("{count} left").format(count=left))

    @Slot()
    def _on_end(self) -> None:
        left = self.presenter.left
        said = self.tr("This is the last question. {count} left").format(count=left)
        if self.presenter.list.filter.kind() is not QuestionKind.ALL:
            said = self.tr("Nothing more with this filter")
        self._session.tell(said)

    @Slot(str)
    def _on_chosen(self, question: str) -> None:
        self.presenter.commit()
        self._session.go_to(question)
        if question == self.presenter.current:
            self.close_list()

    @Slot(str)
    def _suggest_observation(self, question: str) -> None:
        """A photo taken at a question says that somebody looked; it is offered, never ticked."""
        self.presenter.suggest(question, KnownBy.OBSERVATION)

    def go_to_photo(self, photo: str = "") -> None:
        """Put the focus on a photo, the first unless told; Enter opens it."""
        if self._class < WidthClass.MEDIUM:
            self._show_tab(EVIDENCE)
        self.side_pane.show_part(EVIDENCE)
        self.side_pane.evidence_pane.open_first(photo)

    # Notes

    @Slot()
    def _on_notes_open(self) -> None:
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        notes = self.side_pane.notes_pane
        if inside and focus is not None and not notes.isAncestorOf(focus):
            self._before_notes = focus

    @Slot()
    def _on_notes_closed(self) -> None:
        """Closing the box leads back to where the person was."""
        if not self.isVisible() or not self.side_pane.notes_pane.isVisible():
            return
        if self._class < WidthClass.MEDIUM:
            self._show_tab(QUESTION)
        else:
            self.side_pane.show_part(EVIDENCE)
        # The box gives the focus to its button as its last act, so this comes after it.
        QTimer.singleShot(0, self, self._leave_notes)

    def _leave_notes(self) -> None:
        back, self._before_notes = self._before_notes, None
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.isVisible():
            self.focus_start()

    # Layout

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        for layout, (start, end) in self._widths.items():
            self._place.keep_panes(layout.name.lower(), start, end)
        self.presenter.return_to("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._step_out():
            return
        super().keyPressEvent(event)

    def _step_out(self) -> bool:
        """Esc: text, then answers, then the list."""
        if not self._drawer.isHidden():
            self.close_list()
            self.focus_start()
            return True
        focus, answers = QApplication.focusWidget(), self.question_pane.answers
        if isinstance(focus, QLineEdit | QTextEdit):
            self.presenter.commit()
            self.focus_start()
            return True
        if focus is not None and answers.isAncestorOf(focus):
            if self._class < WidthClass.MEDIUM:
                self.open_list()
            self.list_pane.tree.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        self.focus_start()
        return True

    def arrange(self) -> None:
        scale = theme_of(self).scale
        wanted = self.room
        narrow = self.is_narrow
        if narrow != (self._class < WidthClass.MEDIUM):
            self._class = wanted
            self._one_by_one() if narrow else self._side_by_side()
        self._class = wanted
        if not narrow:
            self._spread_panes()
        self.side_pane.evidence_pane.set_roomy(wanted is not WidthClass.MEDIUM)
        self.question_pane.set_class(wanted)
        self._fold(folded=self.height() < _FOLD_EM * _EM * scale)
        tight = wanted is WidthClass.TIGHT or self._centre.width() < 30 * _EM * scale
        self._bar.arrange(tight=tight, keys=wanted is WidthClass.WIDE)
        self._place_drawer()

    def _fold(self, *, folded: bool) -> None:
        """Where there is little height the header folds and the bar scrolls with the question."""
        self.question_pane.set_folded(folded)
        if folded:
            self.question_pane.set_bottom(self._bar)
        elif self._bar.parentWidget() is not self._centre:
            self._centre_column.addWidget(self._bar)

    def _side_by_side(self) -> None:
        self.close_list()
        self.list_pane.set_drawer(False)
        self.tabs.hide()
        self.side_pane.set_under_tabs(under=False)
        for place, pane in enumerate(self._panes()):
            self._splitter.insertWidget(place, pane)
            pane.show()
            # A splitter puts what it takes before the others: a screen reader would read backwards.
            pane.raise_()
            self._splitter.handle(place).raise_()
        self._stack.setCurrentWidget(self.question_pane)
        self._splitter.setStretchFactor(1, 1)

    def _one_by_one(self) -> None:
        self.tabs.show()
        self.side_pane.set_under_tabs(under=True)
        self._stack.addWidget(self.side_pane)
        self.list_pane.set_drawer(True)
        drawer = self._drawer.layout()
        if drawer is not None:
            drawer.addWidget(self.list_pane)
        self.list_pane.show()
        self._show_tab(QUESTION)

    def _spread_panes(self) -> None:
        theme = theme_of(self)
        widths = self._widths.get(self._class) or self._usual_widths(self.width() / theme.scale)
        start, end = (theme.px(each) for each in widths)
        self.list_pane.setMinimumWidth(theme.px(200))
        # The words of the tabs are of other lengths in other languages.
        least = max(theme.px(230), self.side_pane.tabs.minimumSizeHint().width())
        self.side_pane.setMinimumWidth(least)
        end = max(end, least)
        self._splitter.setSizes([start, max(1, self.width() - start - end), end])

    def _usual_widths(self, room: float) -> tuple[int, int]:
        """Widths of list and evidence in `room` pixels, all at 100 %."""
        start, end = _LIST_WIDTH[self._class], _SIDE_WIDTH[self._class]
        spare = round(room) - _QUESTION_WIDTH - end
        return max(start, min(spare, _LIST_WIDTH[WidthClass.WIDE])), end

    @Slot()
    def _keep_panes(self) -> None:
        """Somebody drew a pane wider or narrower: it stays so in this layout."""
        scale, sizes = theme_of(self).scale, self._splitter.sizes()
        if self._class >= WidthClass.MEDIUM and len(sizes) == len(self._panes()):
            self._widths[self._class] = (round(sizes[0] / scale), round(sizes[-1] / scale))

    def widen_panes(self, list_by: int, evidence_by: int) -> None:
        """Make the list and the evidence wider by so many steps, or narrower, as drawing their
        edge does; nothing where one pane is shown at a time."""
        if self._class < WidthClass.MEDIUM:
            return
        step = theme_of(self).px(_STEP)
        start, middle, end = self._splitter.sizes()
        start, end = start + list_by * step, end + evidence_by * step
        middle -= (list_by + evidence_by) * step
        self._splitter.setSizes([start, max(1, middle), end])
        self._keep_panes()

    def _panes(self) -> tuple[QWidget, QWidget, QWidget]:
        return self.list_pane, self._centre, self.side_pane

    @Slot(str)
    def _show_tab(self, key: str) -> None:
        self.tabs.choose(key)
        if self._class >= WidthClass.MEDIUM:
            return
        if key == QUESTION:
            self._stack.setCurrentWidget(self.question_pane)
        else:
            self._stack.setCurrentWidget(self.side_pane)
            self.side_pane.show_part(key)

    @Slot(str)
    def _on_part(self, part: str) -> None:
        if self._class < WidthClass.MEDIUM:
            self.tabs.choose(NOTES if part == NOTES else EVIDENCE)
            self._stack.setCurrentWidget(self.side_pane)

    @Slot(int, int)
    def _on_counts(self, photos: int, notes: int) -> None:
        self.tabs.tab(EVIDENCE).set_count(photos)
        self.tabs.tab(NOTES).set_count(notes)

    @Slot()
    def open_list(self) -> None:
        """Lay the list over the question; only where there is no room beside it."""
        if self._class >= WidthClass.MEDIUM:
            return
        self._place_drawer()
        self._drawer.show()
        self._drawer.raise_()
        self.list_pane.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def close_list(self) -> None:
        """Take the list away again."""
        self._drawer.hide()

    def _place_drawer(self) -> None:
        width = min(self.width(), theme_of(self).px(_DRAWER_WIDTH))
        rtl = self.isRightToLeft()
        corner = QPoint(self.width() - width if rtl else 0, 0)
        self._drawer.setGeometry(QRect(corner, QSize(width, self.height())))

    def _step_pane(self, by: int) -> None:
        starts = (
            self.list_pane.tree,
            self.question_pane.answers,
            self.side_pane.evidence_pane.camera,
        )
        panes = self._panes()
        focus = QApplication.focusWidget()
        here = next(
            (place for place, pane in enumerate(panes) if focus and pane.isAncestorOf(focus)), 0
        )
        for step in (1, 2):
            place = (here + by * step) % len(panes)
            if starts[place].isVisible():
                if place == 1:
                    self.focus_start()
                else:
                    starts[place].setFocus(Qt.FocusReason.TabFocusReason)
                return
