"""What two devices changed differently in the open assessment, a card for each question.

A card that was there stays where it is while others are decided, so that the next decision is
under the hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from bwaudit.foundation.errors import RuleError
from bwaudit.usecases import answering
from bwaudit_ui.presenters.conflicts import (
    conflict_choice,
    conflicts_of,
    field_word,
    other_conflicts,
)
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.runtime.tokens import TextRole
from bwaudit_ui.screens.conflict_card import ConflictCard
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit.assessment.fold import Key
    from bwaudit_ui.presenters.conflicts import ConflictView
    from bwaudit_ui.presenters.session import AssessmentSession

_OTHERS = ""


class DecisionsCard(Card):
    """Everything that waits for a decision. It hides itself while nothing does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("decisions")
        self._session: AssessmentSession | None = None
        self._shown: dict[str, ConflictCard] = {}
        self._heading = Text(role=TextRole.HEADING)
        self._cards = QVBoxLayout()
        space(self._cards, 0, 10)
        self.body.addWidget(self._heading)
        self.body.addLayout(self._cards)
        self.hide()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._heading.setText(self.tr("Needs a decision"))
        for card in self._shown.values():
            self._drop(card)
        self._shown.clear()
        self.refresh()

    def attach(self, session: AssessmentSession | None) -> None:
        """Show what another assessment needs decided; nothing for none."""
        self._session = session
        if session is not None:
            session.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what needs a decision now. Whoever decided with the focus here goes on to the next
        decision."""
        wanted = self._wanted()
        place = self._place_of_focus()
        for name in self._shown.keys() - wanted.keys():
            self._drop(self._shown.pop(name))
        for place_here, (name, (number, views)) in enumerate(wanted.items()):
            card = self._shown.get(name) or self._begin(name, place_here)
            card.show_conflicts(number, views)
        self._shown = {name: self._shown[name] for name in wanted}
        self.setVisible(bool(wanted))
        if place is not None and wanted:
            card = self._shown[list(wanted)[min(place, len(wanted) - 1)]]
            button = card.findChild(QAbstractButton, "keep_0")
            if button is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wanted(self) -> dict[str, tuple[str, tuple[ConflictView, ...]]]:
        session = self._session
        if session is None or not session.is_open:
            return {}
        record, tool = session.assessment.record, session.assessment.questionnaire
        keys = {conflict.key[1] for conflict in record.conflicts()}
        wanted = {
            question.id: (question.number, conflicts_of(record, question.id))
            for question in tool.questions
            if question.id in keys
        }
        others = other_conflicts(record, tool, session.language)
        if others:
            wanted[_OTHERS] = ("", others)
        return wanted

    def _place_of_focus(self) -> int | None:
        focus = self.window().focusWidget()
        for place, card in enumerate(self._shown.values()):
            if focus is not None and card.isAncestorOf(focus):
                return place
        return None

    def _begin(self, name: str, place: int) -> ConflictCard:
        """Give a card its place first: shown without one, it is a window of its own."""
        heading = ""
        if name == _OTHERS:
            heading = self.tr("This was changed on two devices. Choose what to keep")
        card = self._shown[name] = ConflictCard(heading)
        card.keep_wanted.connect(self._keep)
        self._cards.insertWidget(place, card)
        return card

    def _drop(self, card: ConflictCard) -> None:
        card.hide()
        card.setParent(None)
        card.deleteLater()

    @Slot(object, int)
    def _keep(self, key: Key, choice: int) -> None:
        session = self._session
        if session is None:
            return
        assessment = session.assessment
        value = conflict_choice(assessment.record, key, choice)
        what = self._called(key)
        try:
            durable = session.do(lambda: answering.settle(assessment, key, value))
        except RuleError as forbidden:
            session.tell(spoken(forbidden).sentence)
            return
        if durable:
            undo = session.undo if assessment.can_undo is not None else None
            session.tell(self.tr("Decided: {what}").format(what=what), undo)

    def _called(self, key: Key) -> str:
        session = self._session
        assert session is not None
        tool = session.assessment.questionnaire
        if key[1] in tool:
            return tool.question(key[1]).number
        return field_word(session.assessment.record, tool, session.language, key)
