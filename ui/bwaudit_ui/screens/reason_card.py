"""Why a question does not apply, or was not checked: three usual reasons, or words of one's own.

It hands everything on to the presenter. It must not check anything itself.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot

from bwaudit.assessment.gate import IssueKind
from bwaudit.assessment.terms import Judgement
from bwaudit_ui.presenters.question_text import TextField
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.cards import BandCard
from bwaudit_ui.widgets.chips import Chip, ChipRow
from bwaudit_ui.widgets.fields import Field
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.lines import ProblemLine
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bwaudit_ui.presenters.question import QuestionPresenter, QuestionState

_OTHER = "other"


class ReasonCard(BandCard):
    """Asks for a reason; a press on one writes it at once."""

    def __init__(self, presenter: QuestionPresenter, parent: QWidget | None = None) -> None:
        super().__init__(Colour.NOT_APPLICABLE, margins=(24, 14, 20, 18), spacing=10, parent=parent)
        self._presenter = presenter
        self._judgement: Judgement | None = None
        self._shown = ""
        self._other_chosen = False
        self._heading = Text(role=TextRole.STRONG, wrap=True)
        self._problem = ProblemLine()
        self.chips = ChipRow()
        for key in ("0", "1", "2", _OTHER):
            self.chips.add(key, Chip("")).setObjectName(f"reason_{key}")
        self.text = GrowingText(least_lines=1)
        self.text.setObjectName("reason_text")
        self._field = Field("", self.text)
        for part in (self._heading, self._problem, self.chips, self._field):
            self.body.addWidget(part)
        self.chips.chosen_changed.connect(self._on_chosen)
        self.text.text_changed.connect(partial(presenter.type, TextField.REASON))
        self.text.left.connect(presenter.commit)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._field.set_label(self.tr("Reason"))
        checked = self._judgement is Judgement.NOT_CHECKED
        heading = (
            self.tr("Why was this not checked?") if checked else self.tr("Why does this not apply?")
        )
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        self.chips.setAccessibleName(heading)
        for key, words in zip(("0", "1", "2"), self._reasons(), strict=True):
            self.chips.chip(key).set_words(words)
        self.chips.chip(_OTHER).set_words(self.tr("Other reason"))

    def _reasons(self) -> tuple[str, str, str]:
        if self._judgement is Judgement.NOT_CHECKED:
            return (
                self.tr("Not enough time"),
                self.tr("No access to the place or the people"),
                self.tr("Papers were not given"),
            )
        return (
            self.tr("The factory does not have this"),
            self.tr("No workers of this group"),
            self.tr("Did not happen in the period looked at"),
        )

    def show_state(self, state: QuestionState) -> None:
        """Show one question's reason."""
        if state.question.id != self._shown:
            self._shown, self._other_chosen = state.question.id, False
        if state.answer.judgement is not self._judgement:
            self._judgement = state.answer.judgement
            checked = self._judgement is Judgement.NOT_CHECKED
            tone = Colour.NOT_CHECKED if checked else Colour.NOT_APPLICABLE
            self.set_tone(tone, Colour.SURFACE)
            self.retranslate()
        reason = self._presenter.field(TextField.REASON).text
        usual = self._reasons()
        if reason in usual:
            self._other_chosen = False
        own = bool(reason) and reason not in usual
        other = own or self._other_chosen
        self.chips.set_chosen([_OTHER] if other else [str(usual.index(reason))] if reason else [])
        self._field.setVisible(other)
        self.text.set_text(reason if own else "")
        missing = "" if reason else state.problems.get(IssueKind.NO_REASON, "")
        self._problem.set_text(missing)
        self._problem.setVisible(bool(missing))
        self.chips.setEnabled(not state.closed)
        self.text.setReadOnly(state.closed)

    @Slot(object)
    def _on_chosen(self, chosen: frozenset[str]) -> None:
        pressed = self._pressed(chosen)
        self._other_chosen = pressed == _OTHER
        text = "" if pressed in ("", _OTHER) else self._reasons()[int(pressed)]
        self._presenter.type(TextField.REASON, text)
        self._presenter.commit()
        self.show_state(self._presenter.state())
        if self._other_chosen:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pressed(self, chosen: frozenset[str]) -> str:
        """The chip that was pressed, or nothing when it was taken off."""
        reason = self._presenter.field(TextField.REASON).text
        usual = self._reasons()
        held = str(usual.index(reason)) if reason in usual else _OTHER if reason else ""
        return next((key for key in chosen if key != held), "")
