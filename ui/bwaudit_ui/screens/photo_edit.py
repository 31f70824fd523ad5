"""One photo, to hide faces, draw and crop: tools, the photo, the faces beside it, its caption.

It shows what the editor holds and passes on what a person does. It must not change a photo.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from bwaudit.assessment.photo_marks import MarkKind
from bwaudit.assessment.terms import EvidenceUse
from bwaudit_ui.presenters.photo_edit import PhotoEditor
from bwaudit_ui.runtime.keymap import keys_of, shown
from bwaudit_ui.runtime.shortcuts import CommandId
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour
from bwaudit_ui.screens.photo_faces import FacesPanel
from bwaudit_ui.screens.question_keys import QuestionKeys
from bwaudit_ui.screens.work_page import WorkPage
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.frame import BottomBar
from bwaudit_ui.widgets.photo_stage import PhotoStage
from bwaudit_ui.widgets.scrolled import scrolling
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text
from bwaudit_ui.widgets.tool_buttons import ToolBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from bwaudit_ui.presenters.session import AssessmentSession

TOOLS: Final = (
    (MarkKind.HIDE, "scan-face", "H"),
    (MarkKind.BOX, "square", "B"),
    (MarkKind.ARROW, "arrow-up-right", "A"),
    (MarkKind.PEN, "pen", "D"),
    (MarkKind.TEXT, "type", "T"),
    (MarkKind.CROP, "crop", "C"),
)
_PANEL, _NARROW_PANEL, _ANY = 330, 252, 16_777_215


class PhotoEditScreen(WorkPage):
    """The page on which a photo is edited.

    Signals:
        done(): saved or let go: back to where the person came from.
    """

    done = Signal()

    def __init__(self, session: AssessmentSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("photo_edit_page")
        self._session = session
        self.editor = PhotoEditor(session, self)
        self.stage = PhotoStage()
        self.tools = ToolBox()
        for kind, icon, _keys in TOOLS:
            self.tools.add(kind.value, icon)
        self.panel = FacesPanel(self.editor)
        self._make_bar()
        self._lay_out()
        self._connect()
        self._keys = self._make_keys()
        self.retranslate()
        self._show_photo()

    def _make_bar(self) -> None:
        self._bar = BottomBar()
        self.cancel = Button(icon="x", name="-")
        self.cancel.setObjectName("photo_cancel")
        self.undo_button = Button(kind=ButtonKind.GHOST, icon="undo-2", name="-")
        self.undo_button.setObjectName("photo_undo")
        self.redo_button = Button(kind=ButtonKind.GHOST, icon="redo-2", name="-")
        self.redo_button.setObjectName("photo_redo")
        self._where = Text(ink=Colour.INK2, tabular=True)
        self._smaller = Button(kind=ButtonKind.GHOST, icon="zoom-out", name="-")
        self._larger = Button(kind=ButtonKind.GHOST, icon="zoom-in", name="-")
        self._before = Button(icon="chevron-left", name="-")
        self._before.setObjectName("photo_previous")
        self._after = Button(icon="chevron-right", name="-")
        self._after.setObjectName("photo_next")
        # Pressed by mouse or finger they leave the focus with the photo, where arrows move a box.
        for button in (self.undo_button, self.redo_button, self._smaller, self._larger):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for button in (self._before, self._after):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.save = Button(kind=ButtonKind.PRIMARY, icon="check", name="-")
        self.save.setObjectName("photo_save")
        self.save.set_compact(False)
        start = (self.cancel, self.undo_button, self.redo_button)
        end = (self._smaller, self._larger, self._before, self._after, self.save)
        for part in start:
            self._bar.start.addWidget(part)
        self._bar.middle.addWidget(self._where)
        for part in end:
            self._bar.end.addWidget(part)
        self._steps = (*start, self._where, *end)

    def _lay_out(self) -> None:
        self._side = scrolling(self.panel)
        self._side.setObjectName("photo_side")
        self._side.setProperty("part", "pane-end")
        self._work = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        space(self._work, 0, 0)
        self._work.addWidget(self.stage, 3)
        self._work.addWidget(self._side, 2)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        space(self._parts, 0, 0)
        self._parts.addWidget(self.tools)
        self._parts.addLayout(self._work, 1)
        column = QVBoxLayout(self)
        space(column, 0, 0)
        column.addLayout(self._parts, 1)
        column.addWidget(self._bar)

    def _connect(self) -> None:
        editor, stage, panel = self.editor, self.stage, self.panel
        editor.shown.connect(self._show_photo)
        editor.picture_changed.connect(self._show_picture)
        editor.marks_changed.connect(self._show_marks)
        editor.failed.connect(stage.set_words)
        self.tools.tool_chosen.connect(self.take_tool)
        stage.mark_drawn.connect(self._on_drawn)
        stage.mark_reshaped.connect(editor.reshape)
        stage.mark_chosen.connect(editor.select)
        stage.nudged.connect(editor.nudge)
        stage.stretched.connect(editor.stretch)
        stage.insert_wanted.connect(self._insert)
        stage.remove_wanted.connect(editor.remove)
        panel.words_left.connect(stage.setFocus)
        panel.take_off_wanted.connect(self._take_off)
        self._session.changed.connect(self._on_changed)
        self.cancel.clicked.connect(self._cancel)
        self.undo_button.clicked.connect(editor.undo)
        self.redo_button.clicked.connect(editor.redo)
        self._smaller.clicked.connect(partial(stage.zoom_by, -1))
        self._larger.clicked.connect(partial(stage.zoom_by, 1))
        self._before.clicked.connect(partial(self._step, -1))
        self._after.clicked.connect(partial(self._step, 1))
        self.save.clicked.connect(self.save_photo)

    def _make_keys(self) -> QuestionKeys:
        keys = QuestionKeys(self)
        for kind, _icon, letter in TOOLS:
            keys.add_single(letter, partial(self._take_by_key, kind))
        for enter in ("Return", "Enter"):
            keys.add(f"Ctrl+{enter}", self.save_photo)
        keys.add("Ctrl+Up", partial(self._step, -1))
        keys.add("Ctrl+Down", partial(self._step, 1))
        keys.add("Insert", self._insert)
        return keys

    # For the window

    def show_photo(self, evidence: str, among: tuple[str, ...] = ()) -> None:
        """Edit a photo."""
        self.editor.open(evidence, among)

    def activate(self) -> None:
        """The page is shown: the focus goes to the photo."""
        settings = self._session.workspace.settings
        self._keys.set_single(on=settings.single_keys)
        self.undo_button.set_keys(keys_of(CommandId.UNDO, settings.keys))
        self.redo_button.set_keys(keys_of(CommandId.REDO, settings.keys))
        self._before.set_keys(shown("Ctrl+Up"))
        self._after.set_keys(shown("Ctrl+Down"))
        self.arrange()
        self.stage.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_title(self) -> str:
        """What the top bar says."""
        return self.tr("edit photo")

    def undo_step(self) -> bool:
        """Take back a step of this edit. False when there is none."""
        can = self.editor.can_undo
        self.editor.undo()
        return can

    def redo_step(self) -> bool:
        """Do a step of this edit again. False when there is none."""
        can = self.editor.can_redo
        self.editor.redo()
        return can

    def next_pane(self) -> None:
        """From the photo to its faces, and back."""
        inside = self.panel.isAncestorOf(self.window().focusWidget() or self)
        (self.stage if inside else self.panel.hide_all).setFocus(Qt.FocusReason.TabFocusReason)

    def previous_pane(self) -> None:
        """There are two panes only."""
        self.next_pane()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        words = {
            MarkKind.HIDE: self.tr("Hide"),
            MarkKind.BOX: self.tr("Box"),
            MarkKind.ARROW: self.tr("Arrow"),
            MarkKind.PEN: self.tr("Pen"),
            MarkKind.TEXT: self.tr("Text"),
            MarkKind.CROP: self.tr("Crop"),
        }
        for kind, _icon, keys in TOOLS:
            self.tools.tool(kind.value).set_words(words[kind], keys)
        self.cancel.set_words(self.tr("Cancel"))
        self.undo_button.set_words(self.tr("Undo"))
        self.redo_button.set_words(self.tr("Redo"))
        self._smaller.set_words(self.tr("Smaller"))
        self._larger.set_words(self.tr("Larger"))
        self._before.set_words(self.tr("Previous photo"))
        self._after.set_words(self.tr("Next photo"))
        self.save.set_words(self.tr("Save photo"))
        self.panel.retranslate()
        self._show_marks()
        self.arrange()

    # What is shown

    @Slot()
    def _show_photo(self) -> None:
        editor = self.editor
        if not editor.is_open:
            return
        self.stage.set_words(
            self.tr("Opening the photo") if editor.one.is_photo else editor.one.name
        )
        self.panel.show_photo(self._session.current_question)
        self._show_marks()

    @Slot(QImage)
    def _show_picture(self, picture: QImage) -> None:
        self.stage.set_picture(picture)
        if not picture.isNull():
            self.stage.set_words(self.editor.one.caption or self.editor.one.name)

    @Slot()
    def _show_marks(self) -> None:
        editor = self.editor
        self.stage.set_marks(editor.marks, editor.visible, editor.selected)
        self.stage.set_read_only(editor.closed)
        self._enable(self.undo_button, on=editor.can_undo)
        self._enable(self.redo_button, on=editor.can_redo)
        self.panel.show_faces()
        if editor.is_open:
            place, total = editor.place
            self._where.setText(self._said_place(place, total))
            self._enable(self._before, on=place > 1)
            self._enable(self._after, on=place < total)

    def _enable(self, button: Button, *, on: bool) -> None:
        """Qt would pass the focus of a button that rests to the next one, and another Enter would
        act there: the photo has it instead."""
        if not on and button.hasFocus():
            self.stage.setFocus(Qt.FocusReason.OtherFocusReason)
        button.setEnabled(on)

    def _said_place(self, place: int, total: int) -> str:
        questions = self.editor.one.questions
        if self._session.current_question in questions or len(questions) == 1:
            current = self._session.current_question
            wanted = current if current in questions else next(iter(questions))
            return self.tr("Photo {place} of {total}, question {number}").format(
                place=place, total=total, number=self._session.question(wanted).number
            )
        return self.tr("Photo {place} of {total}").format(place=place, total=total)

    @Slot(object)
    def _on_changed(self, _keys: object) -> None:
        if self.isVisible() and self.editor.is_open:
            self.panel.show_use()

    # What a person does

    @Slot(str)
    def take_tool(self, key: str) -> None:
        """Take a tool in hand."""
        self.tools.take(key)
        self.stage.set_tool(MarkKind(key))
        self.stage.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_by_key(self, kind: MarkKind) -> None:
        """H also hides every face that was found: one key for what is wanted nearly always."""
        self.take_tool(kind.value)
        if kind is MarkKind.HIDE:
            self.editor.hide_all()

    def _tool(self) -> MarkKind:
        return next(kind for kind, _, _ in TOOLS if self.tools.tool(kind.value).isChecked())

    @Slot()
    def _insert(self) -> None:
        self.editor.add_in_the_middle(self._tool())
        self._ask_for_words()

    @Slot(object, list)
    def _on_drawn(self, kind: MarkKind, points: list[tuple[int, int]]) -> None:
        text = self.tr("Text") if kind is MarkKind.TEXT else ""
        self.editor.add(kind, points, text)
        self._ask_for_words()

    def _ask_for_words(self) -> None:
        if self._tool() is MarkKind.TEXT:
            self.panel.ask_for_words()

    def _step(self, by: int) -> None:
        self.editor.commit()
        self.editor.step(by)

    @Slot()
    def save_photo(self) -> None:
        """Write marks and caption, take a photo that waited into the report, and go back."""
        if not self.editor.is_open:
            self.done.emit()
            return
        self.editor.commit()
        self.editor.save()
        one = self.editor.one
        if one.use is EvidenceUse.TO_SORT and one.questions:
            self.editor.use(EvidenceUse.USE)
        self._leave()

    def _leave(self) -> None:
        self.editor.close()
        self.done.emit()

    @Slot()
    def _cancel(self) -> None:
        self.editor.commit()
        self.editor.cancel()
        self._leave()

    @Slot()
    def _take_off(self) -> None:
        self.editor.commit()
        self.editor.save()
        self.editor.take_off()
        self._leave()

    # Layout and events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.stage.hasFocus():
                self.save_photo()
            else:
                self.stage.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def arrange(self) -> None:
        theme = theme_of(self)
        narrow = self.is_narrow
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        upright = narrow and self.height() > self.width()
        self._parts.setDirection(down if narrow else along)
        self._work.setDirection(down if upright else along)
        if narrow:
            self.tools.set_rows(self.width())
        else:
            self.tools.set_column()
        wide = theme.px(_NARROW_PANEL if narrow else _PANEL)
        self._side.setMinimumWidth(0 if upright else wide)
        self._side.setMaximumWidth(_ANY if upright else wide)
        for part in (self.cancel, self.undo_button, self.redo_button):
            part.set_compact(narrow)
        self._where.setVisible(not narrow)
        for part in (self._smaller, self._larger):
            part.setVisible(self.width() > theme.px(620))
        # With the largest text its word would break letter by letter.
        self.save.set_compact(False)
        shown = [part for part in self._steps if not part.isHidden()]
        taken = sum(part.sizeHint().width() + theme.px(10) for part in shown) + theme.px(42)
        self.save.set_compact(taken > self.width())
