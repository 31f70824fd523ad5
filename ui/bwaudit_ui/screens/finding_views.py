"""The cards of the findings page: one question, and one photo that is on no question.

They must not decide anything; they say what was pressed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bwaudit_ui.runtime.i18n import counted, joined
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.finding_telling import TellingRow
from bwaudit_ui.widgets.bars import SegBar
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.flow import FlowLayout
from bwaudit_ui.widgets.lines import IconLabel, ProblemLine
from bwaudit_ui.widgets.marks import Mark, StatusMark, mark_of, mark_word
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import ElidedLabel, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from bwaudit.assessment.progress import Counts
    from bwaudit_ui.presenters.findings import FindingCard, LoosePhoto

_NARROW = 560


class FindingView(Card):
    """One question: mark, number, label, what was found, how it is known, what is wrong.

    Signals:
        change_wanted(str): Change was pressed, for this question.
        move_wanted(str, int): it is to be told so many places later.
        together_wanted(str), alone_wanted(str): it is to be told with another, or on its own.
    """

    change_wanted = Signal(str)
    move_wanted = Signal(str, int)
    together_wanted = Signal(str)
    alone_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((18, 4, 14, 14), 4, parent)
        self.question = ""
        self._mark = StatusMark(Mark.LEFT, 20)
        self._number = Text(role=TextRole.STRONG, ink=Colour.INK2, tabular=True)
        self._label = Text(role=TextRole.STRONG)
        self._point = ElidedLabel(role=TextRole.CAPTION, ink=Colour.INK3)
        self.change = Button(kind=ButtonKind.LINK, name="-")
        self.change.set_compact(False)
        self._text = Text(wrap=True)
        self._eye = IconLabel("eye", Colour.INK2, 16)
        self._sources = Text(role=TextRole.CAPTION, ink=Colour.INK2)
        self._camera = IconLabel("camera", Colour.INK2, 16)
        self._photos = Text(role=TextRole.CAPTION, ink=Colour.INK2)
        self._paper = IconLabel("file-text", Colour.INK2, 16)
        self._papers = Text(role=TextRole.CAPTION, ink=Colour.INK2)
        self.telling = TellingRow()
        self._problems: list[ProblemLine] = []
        self._lay_out()
        self.change.clicked.connect(self._tell)
        self.telling.move_wanted.connect(self._tell_move)
        self.telling.together_wanted.connect(self._tell_together)
        self.telling.alone_wanted.connect(self._tell_alone)

    def _lay_out(self) -> None:
        top, facts = QHBoxLayout(), FlowLayout(spacing=7)
        space(top, 0, 9)
        top.addWidget(self._mark)
        for part in (self._number, self._label):
            top.addWidget(part)
        top.addWidget(self._point, 1)
        top.addWidget(self.change)
        pairs = (
            (self._eye, self._sources),
            (self._camera, self._photos),
            (self._paper, self._papers),
        )
        for sign, words in pairs:
            facts.addWidget(sign)
            facts.addWidget(words)
        self.body.addLayout(top)
        self.body.addWidget(self._text)
        self.body.addLayout(facts)
        self.body.addWidget(self.telling)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the label breaks, and the compliance point is left out."""
        super().resizeEvent(event)
        narrow = self.width() < theme_of(self).px(_NARROW)
        self._label.setWordWrap(narrow)
        self._point.setVisible(not narrow)

    def show_card(self, card: FindingCard) -> None:
        """Show another question."""
        self.question = card.question
        self.setObjectName(f"card_{card.question}")
        self.change.setObjectName(f"change_{card.question}")
        self.change.set_words(self.tr("Change"))
        named = self.tr("Change {number} {label}").format(number=card.number, label=card.label)
        self.change.setAccessibleName(named)
        mark = mark_of(card.judgement)
        self._mark.set_mark(mark)
        self._number.setText(card.number)
        self._label.setText(card.label)
        self._point.set_text(card.point)
        self._text.setText(card.text)
        self._text.setVisible(bool(card.text))
        answered = card.judgement is not None
        self._sources.setText(card.sources)
        for part in (self._eye, self._sources):
            part.setVisible(answered)
        self._photos.setText(photos_line(card.photos))
        for part in (self._camera, self._photos):
            part.setVisible(card.photos > 0)
        self._papers.setText(papers_line(card.papers))
        for part in (self._paper, self._papers):
            part.setVisible(card.papers > 0)
        self.telling.show_card(card)
        self._show_problems(card.problems)
        said = joined((f"{card.number} {card.label}", mark_word(mark), *card.problems))
        self.setAccessibleName(said)

    def can_move(self, step: int) -> bool:
        """Whether the finding can be told earlier (-1) or later (1)."""
        button = self.telling.earlier if step < 0 else self.telling.later
        return button.isVisibleTo(self) and button.isEnabled()

    def focus_on(self, pressed: str) -> None:
        """Put the focus on the button that was pressed, where it still can be; else on Change."""
        buttons = {
            "earlier": self.telling.earlier,
            "later": self.telling.later,
            "together": self.telling.together,
            "alone": self.telling.alone,
        }
        button = buttons[pressed]
        usable = button.isVisibleTo(self) and button.isEnabled()
        (button if usable else self.change).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_problems(self, problems: tuple[str, ...]) -> None:
        while len(self._problems) < len(problems):
            line = ProblemLine()
            self._problems.append(line)
            self.body.addWidget(line)
        for place, line in enumerate(self._problems):
            line.setVisible(place < len(problems))
            line.set_text(problems[place] if place < len(problems) else "")

    def clear(self) -> None:
        """Keep no problem of the finding that was shown: it may have come from an interview."""
        self._show_problems(())
        self.setAccessibleName("")

    @Slot()
    def _tell(self) -> None:
        self.change_wanted.emit(self.question)

    @Slot(int)
    def _tell_move(self, step: int) -> None:
        self.move_wanted.emit(self.question, step)

    @Slot()
    def _tell_together(self) -> None:
        self.together_wanted.emit(self.question)

    @Slot()
    def _tell_alone(self) -> None:
        self.alone_wanted.emit(self.question)


class LooseView(Card):
    """A photo that is on no question, and the two ways to settle that.

    Signals:
        put_on_wanted(str), leave_out_wanted(str): the evidence.
    """

    put_on_wanted = Signal(str)
    leave_out_wanted = Signal(str)

    def __init__(self, photo: LoosePhoto, number: str, sentence: str) -> None:
        super().__init__((18, 12, 14, 14), 8)
        self.evidence = photo.evidence
        top, row = QHBoxLayout(), QHBoxLayout()
        space(top, 0, 9)
        space(row, 0, 8)
        top.addWidget(IconLabel("image", Colour.INK2, 20))
        top.addWidget(Text(photo.name, TextRole.STRONG, wrap=True), 1)
        put = Button(self.tr("Put on {number}").format(number=number))
        put.setObjectName(f"put_on_{photo.evidence}")
        leave = Button(self.tr("Leave out"))
        leave.setObjectName(f"leave_out_{photo.evidence}")
        row.addWidget(put)
        row.addWidget(leave)
        row.addStretch(1)
        self.body.addLayout(top)
        self.body.addWidget(ProblemLine(sentence))
        self.body.addLayout(row)
        put.clicked.connect(self._put)
        leave.clicked.connect(self._leave)

    @Slot()
    def _put(self) -> None:
        self.put_on_wanted.emit(self.evidence)

    @Slot()
    def _leave(self) -> None:
        self.leave_out_wanted.emit(self.evidence)


class ClusterBarView(QWidget):
    """A cluster's name, its non-compliant count, and its bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = Text(role=TextRole.CAPTION, weight=500, wrap=True)
        self._mark = StatusMark(Mark.NON_COMPLIANT, 16)
        self._found = Text(
            role=TextRole.CAPTION, ink=Colour.NON_COMPLIANT, weight=600, tabular=True
        )
        self._bar = SegBar(8)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        space(row, 0, 6)
        space(column, 0, 5)
        row.addWidget(self._name, 1)
        row.addWidget(self._mark)
        row.addWidget(self._found, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
        column.addWidget(self._bar)

    def show_cluster(self, name: str, counts: Counts) -> None:
        """Show another cluster."""
        self._name.setText(name)
        self._bar.set_counts(counts)
        self._found.setText(str(counts.non_compliant))
        for part in (self._mark, self._found):
            part.setVisible(counts.non_compliant > 0)
        said = self.tr("{cluster}, {done} of {total} answered, {found} non-compliant")
        self.setAccessibleName(
            said.format(
                cluster=name,
                done=counts.answered,
                total=counts.applicable,
                found=counts.non_compliant,
            )
        )


def photos_line(count: int) -> str:
    """How many photos there are."""
    return counted("FindingView", "1 photo", "%n photos", count)


def papers_line(count: int) -> str:
    """How many papers there are."""
    return counted("FindingView", "1 paper", "%n papers", count)
