"""Beside the photo that is edited: its faces with Hide and Show, words of a text mark, its caption,
and what becomes of it in the report.

It must not change a photo; the editor does.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bwaudit.assessment.photo_marks import MarkKind
from bwaudit.assessment.terms import EvidenceUse
from bwaudit_ui.runtime.i18n import counted
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.chips import FilterChip, FilterRow
from bwaudit_ui.widgets.fields import Field, LineInput
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.lines import IconLabel, StateLine
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Rule, Text

if TYPE_CHECKING:
    from bwaudit_ui.presenters.photo_edit import FaceLine, PhotoEditor


class FaceRow(Card):
    """One face: its number, hidden or visible, and what can be done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((10, 4, 6, 4), 0, parent)
        self._sign = IconLabel("eye")
        self._name = Text(weight=500)
        self._state = Text(role=TextRole.CAPTION, weight=600)
        self.toggle = Button(kind=ButtonKind.GHOST, name="-")
        self.toggle.set_compact(False)
        self.dismiss = Button(kind=ButtonKind.GHOST, icon="x", name="-")
        row = QHBoxLayout()
        space(row, 0, 8)
        words = QVBoxLayout()
        space(words, 0, 0)
        words.addWidget(self._name)
        words.addWidget(self._state)
        row.addWidget(self._sign)
        row.addLayout(words, 1)
        row.addWidget(self.toggle)
        row.addWidget(self.dismiss)
        self.body.addLayout(row)

    def show_face(self, line: FaceLine, *, closed: bool) -> None:
        """Say it of another face."""
        template = self.tr("Part {number}") if line.by_hand else self.tr("Face {number}")
        name = template.format(number=line.number)
        state = self.tr("Hidden") if line.hidden else self.tr("Visible")
        ink = Colour.COMPLIANT if line.hidden else Colour.WARNING
        self._sign.set_icon("eye-off" if line.hidden else "eye", ink)
        self._name.setText(name)
        self._state.setText(state)
        self._state.set_ink(Colour.INK2 if line.hidden else Colour.WARNING)
        self.toggle.set_words(self.tr("Show") if line.hidden else self.tr("Hide"))
        self.toggle.setAccessibleName(f"{self.toggle.text()}, {name}, {state}")
        self.dismiss.set_words(self.tr("Not a face"))
        self.dismiss.setToolTip(self.tr("Not a face"))
        self.dismiss.setAccessibleName(f"{self.dismiss.text()}, {name}")
        self.dismiss.setVisible(not line.hidden)
        for part in (self.toggle, self.dismiss):
            part.setEnabled(not closed)


class FacesPanel(QFrame):
    """The side of the photo edit page.

    Signals:
        words_left(): the words of a text mark are done.
        take_off_wanted(): take the photo off the question that is open.
    """

    words_left = Signal()
    take_off_wanted = Signal()

    def __init__(self, editor: PhotoEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._rows: list[FaceRow] = []
        self._title = Text(role=TextRole.HEADING)
        self._said = Text(ink=Colour.INK2, wrap=True)
        self._said.setObjectName("faces_said")
        self._list = QVBoxLayout()
        space(self._list, 0, 8)
        self.hide_all = Button(kind=ButtonKind.PRIMARY, icon="scan-face", name="-")
        self.hide_all.setObjectName("hide_all_faces")
        self.hide_all.set_compact(False)
        self.words = LineInput()
        self.words.setObjectName("mark_words")
        self._words_field = Field("-", self.words)
        self.caption = GrowingText(least_lines=2)
        self.caption.setObjectName("photo_caption")
        self._caption_field = Field("-", self.caption)
        self._in_report = Text(role=TextRole.STRONG)
        self.uses = FilterRow()
        for use in (EvidenceUse.USE, EvidenceUse.LEAVE_OUT, EvidenceUse.TO_SORT):
            self.uses.add(use.value, FilterChip("-")).setObjectName(f"photo_{use.value}")
        self.take_off = Button(kind=ButtonKind.LINK, icon="trash-2", name="-")
        self.take_off.setObjectName("photo_take_off")
        self.take_off.set_compact(False)
        self._note = StateLine("shield", "-", icon_ink=Colour.ACCENT, role=TextRole.CAPTION)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        space(column, (16, 14, 16, 14), 10)
        column.addWidget(self._title)
        column.addWidget(self._said)
        column.addLayout(self._list)
        column.addWidget(self.hide_all)
        column.addWidget(self._words_field)
        column.addWidget(Rule())
        column.addWidget(self._caption_field)
        column.addWidget(self._in_report)
        column.addWidget(self.uses)
        column.addWidget(self.take_off, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        column.addWidget(self._note)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _connect(self) -> None:
        self.hide_all.clicked.connect(self._editor.hide_all)
        self.words.text_changed.connect(self._write_words)
        self.words.returnPressed.connect(self.words_left)
        self.caption.text_changed.connect(self._editor.describe)
        self.caption.left.connect(self._editor.commit)
        self.uses.filter_chosen.connect(self._choose_use)
        self.take_off.clicked.connect(self.take_off_wanted)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._title.setText(self.tr("Faces"))
        self.hide_all.set_words(self.tr("Hide all faces"))
        self._words_field.set_label(self.tr("Words on the photo"))
        self._caption_field.set_label(self.tr("Caption in report"))
        self._in_report.setText(self.tr("In report"))
        self.uses.chip(EvidenceUse.USE.value).set_words(self.tr("Use"))
        self.uses.chip(EvidenceUse.LEAVE_OUT.value).set_words(self.tr("Leave out"))
        self.uses.chip(EvidenceUse.TO_SORT.value).set_words(self.tr("Decide later"))
        self.take_off.set_words(self.tr("Take off this question"))
        self._note.set_text(
            self.tr(
                "The untouched original stays encrypted. Only the copy with hidden faces is "
                "printed or shown."
            )
        )

    def show_photo(self, question: str) -> None:
        """Another photo is edited; `question` is the one that is open."""
        one = self._editor.one
        self.caption.set_text(one.caption)
        self.caption.setReadOnly(self._editor.closed)
        self.take_off.setVisible(question in one.questions)
        self.take_off.setEnabled(not self._editor.closed)
        self.show_use()

    def show_use(self) -> None:
        """What becomes of the photo now."""
        use = self._editor.one.use
        self.uses.choose(use.value)
        self.uses.chip(EvidenceUse.TO_SORT.value).setVisible(use is EvidenceUse.TO_SORT)
        self.uses.setEnabled(not self._editor.closed)

    def show_faces(self) -> None:
        """The faces as they are now."""
        editor = self._editor
        if not editor.is_open:
            return
        lines = editor.faces()
        while len(self._rows) > len(lines):
            row = self._rows.pop()
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(lines):
            row = FaceRow()
            row.setObjectName(f"face_row_{len(self._rows) + 1}")
            self._rows.append(row)
            self._list.addWidget(row)
            row.toggle.clicked.connect(partial(self._toggle, len(self._rows) - 1))
            row.dismiss.clicked.connect(partial(self._dismiss, len(self._rows) - 1))
        for row, line in zip(self._rows, lines, strict=True):
            row.show_face(line, closed=editor.closed)
        self._said.setText(self._sentence(len(lines)))
        self.hide_all.setVisible(bool(editor.visible) or editor.looking)
        self.hide_all.setEnabled(not editor.closed)
        self._show_words()

    def row(self, number: int) -> FaceRow:
        """A row of the list, from 1."""
        return self._rows[number - 1]

    def _sentence(self, lines: int) -> str:
        editor = self._editor
        if not editor.one.is_photo:
            return self.tr("This is a paper. It is counted in the report and not printed.")
        if editor.looking:
            return self.tr("Looking for faces on this device.")
        if not editor.has_finder:
            return self.tr("Faces are not found on this device. Draw a box over each one.")
        if not editor.found:
            return self.tr(
                "No faces found on this device. Check the photo yourself: the finder can miss "
                "people. Draw a box to hide a part."
            )
        return faces_found(editor.found)

    def _show_words(self) -> None:
        mark = self._text_mark()
        self._words_field.setVisible(mark is not None)
        if mark is not None:
            self.words.set_text(mark)

    def _text_mark(self) -> str | None:
        editor = self._editor
        for mark in editor.marks:
            if mark.id == editor.selected and mark.kind is MarkKind.TEXT:
                return mark.text
        return None

    def ask_for_words(self) -> None:
        """Put the focus into the words of the text mark, all of them selected."""
        self._show_words()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.words.selectAll()

    @Slot(str)
    def _write_words(self, text: str) -> None:
        self._editor.write_text(self._editor.selected, text)

    @Slot(str)
    def _choose_use(self, key: str) -> None:
        self._editor.use(EvidenceUse(key))

    def _toggle(self, place: int) -> None:
        line = self._editor.faces()[place]
        self._editor.show(line) if line.hidden else self._editor.hide(line)

    def _dismiss(self, place: int) -> None:
        self._editor.no_face(self._editor.faces()[place])


def faces_found(count: int) -> str:
    """How many faces were found, and that a person must look."""
    return counted(
        "Faces",
        "1 found on this device. Check the photo yourself: the finder can miss people in the "
        "background.",
        "%n found on this device. Check the photo yourself: the finder can miss people in the "
        "background.",
        count,
    )
