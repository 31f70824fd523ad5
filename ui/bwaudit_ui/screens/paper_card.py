"""One paper: how far it came, a few words, the questions it is on. It hands everything on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bwaudit.assessment.papers import PaperStatus
from bwaudit_ui.presenters.paper_text import status_icon, status_word
from bwaudit_ui.runtime.pack_words import of_pack
from bwaudit_ui.runtime.tokens import TextRole
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.chips import Chip, ChipRow
from bwaudit_ui.widgets.fields import Field, LineInput
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.spacing import bound, space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit_ui.presenters.papers import PapersPresenter, PapersState


class PaperCard(Card):
    """The paper that is chosen.

    Signals:
        question_wanted(str): a question is to be opened, to photograph the paper there.
    """

    question_wanted = Signal(str)

    def __init__(self, presenter: PapersPresenter, parent: QWidget | None = None) -> None:
        super().__init__((20, 16, 20, 18), 12, parent)
        self._presenter = presenter
        self._shown = ""
        self._name = Text(role=TextRole.HEADING, wrap=True)
        self.status = ChipRow()
        for number, status in enumerate(PaperStatus, start=1):
            chip = self.status.add(
                status.value, Chip("", icon=status_icon(status), keycap=str(number))
            )
            chip.setObjectName(f"paper_{status.value}")
        self.note = GrowingText(least_lines=2)
        self.note.setObjectName("paper_note")
        self._note_field = Field("", self.note)
        self._links_label = Text(role=TextRole.STRONG, wrap=True)
        self._links = QVBoxLayout()
        space(self._links, 0, 6)
        self._rows: list[tuple[QWidget, Button, Button]] = []
        self._questions: list[str] = []
        self.question = LineInput(numeric=True)
        self.question.setObjectName("paper_question")
        self._question_field = Field("", self.question)
        self._put = Button(icon="plus", name="-")
        self._put.setObjectName("put_paper_on")
        self._put.set_compact(False)
        bound(self.question, max_width=140)
        for part in (self._name, self.status, self._note_field, self._links_label):
            self.body.addWidget(part)
        self.body.addLayout(self._links)
        self.body.addWidget(self._question_field)
        row = QHBoxLayout()
        space(row, 0, 8)
        row.addWidget(self._put)
        row.addStretch(1)
        self.body.addLayout(row)
        self.status.chosen_changed.connect(self._on_status)
        self.note.text_changed.connect(presenter.type_note)
        self.note.left.connect(presenter.commit)
        self.question.text_changed.connect(presenter.type_number)
        self._put.clicked.connect(self._on_put)
        presenter.refused.connect(self._on_refused)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.setAccessibleName(self.tr("Paper"))
        self.status.setAccessibleName(self.tr("How far it came"))
        for status in PaperStatus:
            self.status.chip(status.value).set_words(status_word(status))
        self._note_field.set_label(self.tr("Note"))
        self._note_field.set_hint(self.tr("For example, promised for tomorrow. No names"))
        self._links_label.setText(self.tr("Questions"))
        self._question_field.set_label(self.tr("Question number"))
        self._question_field.set_hint(
            self.tr("Photograph the paper at its question: it goes through Hide faces there")
        )
        self._put.set_words(self.tr("Put on this question"))

    def show_state(self, state: PapersState) -> None:
        """Show the chosen paper."""
        paper = state.chosen
        self.setVisible(paper is not None)
        if paper is None:
            return
        if paper.id != self._shown:
            self._shown = paper.id
            self.question.setText(self._presenter.typed_number(paper.id) or state.suggested)
            self._question_field.set_error("")
        self._name.setText(of_pack(paper.names, self._presenter.language))
        self.status.set_chosen([paper.status.value] if paper.status else [])
        self.note.set_text(state.note)
        self.note.setReadOnly(state.closed)
        self.status.setEnabled(not state.closed)
        self._put.setEnabled(not state.closed)
        self._questions = [question for question, _ in state.links]
        while len(self._rows) < len(state.links):
            self._rows.append(self._row(len(self._rows)))
        for place, (row, go, off) in enumerate(self._rows):
            row.setVisible(place < len(state.links))
            if place < len(state.links):
                number = state.links[place][1]
                go.set_words(self.tr("Open question {number}").format(number=number))
                words = self.tr("Take it off {number}").format(number=number)
                off.setAccessibleName(words)
                off.setEnabled(not state.closed)

    def _row(self, place: int) -> tuple[QWidget, Button, Button]:
        row = QWidget()
        go = Button(kind=ButtonKind.LINK, icon="arrow-right", trailing=True, name="-")
        go.set_compact(False)
        go.setObjectName(f"open_linked_{place}")
        off = Button(kind=ButtonKind.GHOST, icon="x", name=self.tr("Take off"))
        off.setObjectName(f"take_off_{place}")
        across = QHBoxLayout(row)
        space(across, 0, 8)
        across.addWidget(go)
        across.addStretch(1)
        across.addWidget(off)
        go.clicked.connect(partial(self._open, place))
        off.clicked.connect(partial(self._take_off, place))
        self._links.addWidget(row)
        return row, go, off

    def _open(self, place: int) -> None:
        if place < len(self._questions):
            self.question_wanted.emit(self._questions[place])

    def _take_off(self, place: int) -> None:
        if place < len(self._questions):
            self._presenter.take_off(self._questions[place])

    @Slot()
    def _on_put(self) -> None:
        self._presenter.put_on(self.question.text())

    @Slot(str, str)
    def _on_refused(self, field: str, sentence: str) -> None:
        if field == "question":
            self._question_field.set_error(sentence)

    @Slot(object)
    def _on_status(self, chosen: frozenset[str]) -> None:
        held = self._presenter.state().chosen
        before = held.status if held else None
        new = [PaperStatus(key) for key in chosen if before is None or key != before.value]
        self._presenter.mark(new[0] if new else None)
