"""Comments of head office, each with what was answered and a field for one's own answer.

They must not write anything; the presenter does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import BandCard
from bwaudit_ui.widgets.fields import Field
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.lines import IconLabel, StateLine
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit_ui.presenters.comments import AnswerView, Comments, CommentView


class CommentCard(BandCard):
    """One comment. `show_view` fills it; what is typed goes to the presenter."""

    def __init__(self, comments: Comments, place: int, parent: QWidget | None = None) -> None:
        super().__init__(Colour.ACCENT, spacing=10, parent=parent)
        self.setObjectName(f"comment_{place}")
        self._comments = comments
        self._id = ""
        self._others: tuple[AnswerView, ...] = ()
        self._written = Text(role=TextRole.CAPTION, ink=Colour.INK2, weight=600, wrap=True)
        self._text = Text(role=TextRole.LEAD, wrap=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._answers = QVBoxLayout()
        space(self._answers, 0, 8)
        self.text = GrowingText(least_lines=2)
        self.text.setObjectName(f"comment_answer_{place}")
        self._field = Field("", self.text)
        self.done = Button(icon="check", name="-")
        self.done.set_compact(False)
        self.done.setObjectName(f"comment_done_{place}")
        self._settled = StateLine("circle-check", "", icon_ink=Colour.COMPLIANT)
        self.again = Button(kind=ButtonKind.LINK, name="-")
        self.again.set_compact(False)
        self.again.setObjectName(f"comment_again_{place}")
        top = QHBoxLayout()
        space(top, 0, 8)
        top.addWidget(IconLabel("building-2", Colour.ACCENT, 18), 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._written, 1)
        state = QHBoxLayout()
        space(state, 0, 12)
        state.addWidget(self._settled, 1)
        state.addWidget(self.again)
        self.body.addLayout(top)
        self.body.addWidget(self._text)
        self.body.addLayout(self._answers)
        self.body.addWidget(self._field)
        self.body.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(state)
        self.text.text_changed.connect(self._on_typed)
        self.text.left.connect(comments.commit)
        self.done.clicked.connect(self._on_done)
        self.again.clicked.connect(self._on_again)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._field.set_label(self.tr("Your answer to head office"))
        self._field.set_hint(self.tr("It goes with the next sending. No factory sees it. No names"))
        self.done.set_words(self.tr("Answered"))
        self._settled.set_text(self.tr("Answered"))
        self.again.set_words(self.tr("Not answered yet"))

    def show_view(self, view: CommentView) -> None:
        """Show a comment."""
        self._id = view.id
        self.setAccessibleName(view.written)
        self._written.setText(view.written)
        self._text.setText(view.text)
        if view.others != self._others:
            self._others = view.others
            self._show_others()
        self.text.set_text(view.own)
        self._field.set_error(view.problem)
        had_focus = self.done.hasFocus() or self.again.hasFocus()
        self.done.setVisible(not view.answered)
        self._settled.setVisible(view.answered)
        self.again.setVisible(view.answered)
        if had_focus:
            (self.again if view.answered else self.done).setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_answer(self) -> None:
        """Put the focus into the field of the answer."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_others(self) -> None:
        while item := self._answers.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for each in self._others:
            said = QWidget()
            column = QVBoxLayout(said)
            space(column, (14, 0, 0, 0), 0)
            column.addWidget(
                Text(each.written, TextRole.CAPTION, ink=Colour.INK2, weight=600, wrap=True)
            )
            words = Text(each.text, wrap=True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(words)
            self._answers.addWidget(said)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._comments.type(self._id, text)

    @Slot()
    def _on_done(self) -> None:
        self._comments.mark(self._id)
        if self._field.error():
            self.focus_answer()

    @Slot()
    def _on_again(self) -> None:
        self._comments.mark(self._id, on=False)


class CommentCards(QWidget):
    """As many cards as there are comments; none hides it."""

    def __init__(self, comments: Comments, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comments = comments
        self._cards: list[CommentCard] = []
        self._column = QVBoxLayout(self)
        space(self._column, 0, 14)
        self.hide()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        for card in self._cards:
            card.retranslate()

    def show_views(self, views: Sequence[CommentView]) -> None:
        """Show these comments."""
        while len(self._cards) < len(views):
            card = CommentCard(self._comments, len(self._cards))
            self._cards.append(card)
            self._column.addWidget(card)
        for card, view in zip(self._cards, views, strict=False):
            card.show_view(view)
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(views))
        self.setVisible(bool(views))

    def first_open(self, views: Sequence[CommentView]) -> CommentCard | None:
        """The card of the first comment that is not answered, else the first card."""
        if not views:
            return None
        place = next((at for at, view in enumerate(views) if not view.answered), 0)
        return self._cards[place]
