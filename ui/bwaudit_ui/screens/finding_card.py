"""The card of a non-compliance: what was found, how many workers, where, how widespread.

It hands every key on to the presenter, which writes. It must not check anything itself.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QWidget

from bwaudit.assessment.gate import IssueKind
from bwaudit.assessment.terms import Extent
from bwaudit_ui.presenters.question_text import TextField
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.phrases import PhraseList
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import BandCard
from bwaudit_ui.widgets.chips import Chip, ChipRow
from bwaudit_ui.widgets.fields import Field, LineInput
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.lines import ProblemLine, StateLine
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit_ui.presenters.question import QuestionPresenter, QuestionState


_ANY_KEYBOARD = Qt.InputMethodHint.ImhNone
_KEYBOARDS = {
    "integer": Qt.InputMethodHint.ImhDigitsOnly,
    "decimal": Qt.InputMethodHint.ImhFormattedNumbersOnly,
    "money": Qt.InputMethodHint.ImhFormattedNumbersOnly,
    "hours": Qt.InputMethodHint.ImhFormattedNumbersOnly,
    "percent": Qt.InputMethodHint.ImhFormattedNumbersOnly,
    "date": Qt.InputMethodHint.ImhPreferNumbers,
}
"""Which keys a touch keyboard offers."""


class FindingCard(BandCard):
    """What a non-compliance is described with."""

    def __init__(self, presenter: QuestionPresenter, parent: QWidget | None = None) -> None:
        super().__init__(Colour.NON_COMPLIANT, margins=(24, 14, 20, 18), spacing=12, parent=parent)
        self._presenter = presenter
        self._shown = ""
        self.text = GrowingText(least_lines=2)
        self.text.setObjectName("finding_text")
        self.text_field = Field("", self.text)
        self.workers = LineInput(numeric=True)
        self.workers.setObjectName("workers_affected")
        self.workers_field = Field("", self.workers)
        self.place = LineInput()
        self.place.setObjectName("finding_place")
        self.place_field = Field("", self.place)
        self._wording = Button(kind=ButtonKind.LINK, icon="message-square", name="-")
        self._wording.set_compact(False)
        self._wording.setObjectName("use_wording")
        self.phrases = PhraseList()
        self.phrases.hide()
        self._national = StateLine("info", "", role=TextRole.CAPTION)
        self._evidence_problem = ProblemLine()
        self._spread_label = Text(role=TextRole.STRONG, wrap=True)
        self._spread = ChipRow()
        for extent in Extent:
            chip = self._spread.add(extent.value, Chip(""))
            chip.setObjectName(f"extent_{extent.value}")
        self._numbers = QGridLayout()
        space(self._numbers, 0, 12)
        self._columns = 2
        self._is_below: bool | None = None
        self.number_fields: dict[str, Field] = {}
        self._spare_fields: list[Field] = []
        self._pair = QHBoxLayout()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        space(self._pair, 0, 12)
        # A problem stands over its box: boxes stay in line.
        self._pair.addWidget(self.workers_field, 1, Qt.AlignmentFlag.AlignBottom)
        self._pair.addWidget(self.place_field, 2, Qt.AlignmentFlag.AlignBottom)
        self._top = QGridLayout()
        space(self._top, 0, 0)
        self._place_wording()
        self.body.addWidget(self._national)
        self.body.addLayout(self._top)
        self.body.addWidget(self.phrases)
        self.body.addLayout(self._pair)
        self.body.addWidget(self._spread_label)
        self.body.addWidget(self._spread)
        self.body.addLayout(self._numbers)
        self.body.addWidget(self._evidence_problem)

    def _connect(self) -> None:
        for name, control in (
            (TextField.FINDING, self.text),
            (TextField.WORKERS, self.workers),
            (TextField.PLACE, self.place),
        ):
            control.text_changed.connect(partial(self._presenter.type, name))
            control.left.connect(self._presenter.commit)
        self.workers.left.connect(partial(self._show_kept, self.workers))
        self._spread.chosen_changed.connect(self._on_spread)
        self._wording.clicked.connect(self._toggle_phrases)
        self.phrases.phrase_chosen.connect(self._insert)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.setAccessibleName(self.tr("Finding"))
        self.text_field.set_label(self.tr("What did you find?"))
        self.text_field.set_hint(
            self.tr("Say what, where, when and how many. No names. This text is printed")
        )
        self.workers_field.set_label(self.tr("Workers affected"))
        self.place_field.set_label(self.tr("Where"))
        self._wording.set_words(self.tr("Use wording"))
        self._national.set_text(self.tr("Reported nationally, not a factory finding"))
        self._spread_label.setText(self.tr("How widespread"))
        self._spread.setAccessibleName(self.tr("How widespread"))
        words = {
            Extent.ONE_CASE: self.tr("One case"),
            Extent.SEVERAL: self.tr("Several"),
            Extent.WHOLE_FACTORY: self.tr("Whole factory"),
        }
        for extent, word in words.items():
            self._spread.chip(extent.value).set_words(word)

    def _place_wording(self) -> None:
        """Beside the heading, over the room its hint leaves; without that room below the text. Tab
        reaches it where it stands: on from the text are the other fields."""
        needed = self.text_field.hint_width() + self._wording.sizeHint().width()
        below = self._columns == 1 or needed > self.text_field.width()
        if below is self._is_below:
            return
        self._is_below = below
        for part in (self._wording, self.text_field):
            self._top.removeWidget(part)
        side = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignRight
        self._top.addWidget(self._wording, int(below), 0, side | Qt.AlignmentFlag.AlignTop)
        self._top.addWidget(self.text_field, 0, 0)
        self._wording.raise_()

    def set_narrow(self, narrow: bool) -> None:
        """Put the two short fields below each other, or side by side."""
        columns = 1 if narrow else 2
        if columns != self._columns:
            self._columns = columns
            self._place_numbers()
        direction = QBoxLayout.Direction
        self._pair.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._place_wording()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_wording()

    def show_state(self, state: QuestionState) -> None:
        """Show one question's finding; fields that are being typed into keep their caret."""
        if state.question.id != self._shown:
            self._shown = state.question.id
            self.phrases.hide()
            self._wording.setVisible(bool(state.words.phrases))
            self._make_numbers(state)
        self._national.setVisible(state.question.national_level)
        self._show_field(
            self.text_field, TextField.FINDING, state.problems.get(IssueKind.NO_FINDING_TEXT)
        )
        self._show_field(
            self.workers_field, TextField.WORKERS, state.problems.get(IssueKind.NO_NUMBER)
        )
        self._show_field(self.place_field, TextField.PLACE, None)
        for point, field in self.number_fields.items():
            self._show_field(field, TextField.NUMBER + point, None)
        extent = state.finding.extent
        self._spread.set_chosen([extent.value] if extent else [])
        missing = state.problems.get(IssueKind.NO_EVIDENCE, "")
        self._evidence_problem.set_text(missing)
        self._evidence_problem.setVisible(bool(missing))
        self.text.setReadOnly(state.closed)
        for line in (self.workers, self.place, *self._number_inputs()):
            line.setReadOnly(state.closed)
        self._spread.setEnabled(not state.closed)
        self._wording.setEnabled(not state.closed)

    def focus_text(self) -> None:
        """Put the caret at the end of what was found."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    def _show_field(self, field: Field, name: str, missing: str | None) -> None:
        state = self._presenter.field(name)
        control = field.control()
        if isinstance(control, GrowingText | LineInput):
            control.set_text(state.text)
        # What is typed is not missing, also while it waits for the disk.
        field.set_error(state.problem or ("" if state.text.strip() else missing or ""))

    def _number_inputs(self) -> list[LineInput]:
        controls = (field.control() for field in self.number_fields.values())
        return [control for control in controls if isinstance(control, LineInput)]

    def _make_numbers(self, state: QuestionState) -> None:
        """One field a data point; fields are used again, since making them costs a frame."""
        for field in self.number_fields.values():
            self._numbers.removeWidget(field)
            field.hide()
        self.number_fields.clear()
        while len(self._spare_fields) < len(state.question.data):
            self._spare_fields.append(self._spare_field())
        for point, field in zip(state.question.data, self._spare_fields, strict=False):
            words = state.words.data.get(point.id)
            label = words.label if words else point.id
            field.set_label(label)
            hint = self._hint(point.type, point.unit, words.hint if words else "")
            field.set_hint("" if hint.casefold() in label.casefold().split() else hint)
            control = field.control()
            control.setObjectName(f"number_{point.id}")
            control.setInputMethodHints(_KEYBOARDS.get(point.type, _ANY_KEYBOARD))
            self.number_fields[point.id] = field
            field.show()
        self._place_numbers()

    def _spare_field(self) -> Field:
        control = LineInput(numeric=True)
        control.text_changed.connect(partial(self._type_number, control))
        control.left.connect(self._presenter.commit)
        control.left.connect(partial(self._show_kept, control))
        return Field("", control, parent=self)

    def _type_number(self, control: LineInput, text: str) -> None:
        for point, field in self.number_fields.items():
            if field.control() is control:
                self._presenter.type(TextField.NUMBER + point, text)

    def _show_kept(self, control: LineInput) -> None:
        """A number that was left stands there as it was understood and recorded."""
        names = {TextField.NUMBER + point: each for point, each in self.number_fields.items()}
        for name, field in {**names, TextField.WORKERS: self.workers_field}.items():
            state = self._presenter.field(name)
            if field.control() is control and not state.problem:
                control.set_text(state.text)

    def _place_numbers(self) -> None:
        for field in self.number_fields.values():
            self._numbers.removeWidget(field)
        for place, field in enumerate(self.number_fields.values()):
            row, column = divmod(place, self._columns)
            self._numbers.addWidget(field, row, column, Qt.AlignmentFlag.AlignBottom)

    def _hint(self, kind: str, unit: str, hint: str) -> str:
        if hint:
            return hint
        if kind == "date":
            return self.tr("Year, month, day, for example 2026-05-14")
        if kind == "yes_no":
            return self.tr("Yes or no")
        return unit

    @Slot(object)
    def _on_spread(self, chosen: frozenset[str]) -> None:
        """One of three: a press on another takes the first one off, on the same one clears it."""
        held = self._presenter.state().finding.extent
        new = [Extent(key) for key in chosen if held is None or key != held.value]
        self._presenter.spread(new[0] if new else None)

    @Slot()
    def _toggle_phrases(self) -> None:
        opens = self.phrases.isHidden()
        if opens:
            self.phrases.set_phrases(self._presenter.state().words.phrases)
        self.phrases.setVisible(opens)

    @Slot(str)
    def _insert(self, phrase: str) -> None:
        self.text.insert_at_caret(self._presenter.filled(phrase))
        self.phrases.hide()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.text.find("…")  # typing goes on over the first slot
        if not self.text.textCursor().hasSelection():
            self.text.moveCursor(QTextCursor.MoveOperation.End)
