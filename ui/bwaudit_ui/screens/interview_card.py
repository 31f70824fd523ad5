"""One interview: group facts, the note, and what it says of questions. No field holds a name.

It hands everything on to the presenter. It must not keep a word once it was cleared.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from bwaudit.assessment.interviews import Contract, Says, Setting
from bwaudit_ui.presenters.interview_text import contract_word, setting_word
from bwaudit_ui.presenters.interviews import LATER, LINE, PEOPLE, TEXT, WOMEN
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import BandCard
from bwaudit_ui.widgets.chips import Chip, ChipRow
from bwaudit_ui.widgets.fields import Field, LineInput
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.messages import NoticeLine
from bwaudit_ui.widgets.spacing import bound, space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit_ui.presenters.interviews import InterviewsPresenter, InterviewsState


class InterviewCard(BandCard):
    """The open interview."""

    def __init__(self, presenter: InterviewsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(Colour.CONFIDENTIAL, margins=(24, 14, 20, 18), spacing=12, parent=parent)
        self._presenter = presenter
        self._shown = ""
        self._number = Text(role=TextRole.HEADING)
        self._remove = Button(kind=ButtonKind.LINK, icon="trash-2", name="-")
        self._remove.set_compact(False)
        self._remove.setObjectName("remove_interview")
        self._setting_label = Text(role=TextRole.STRONG, wrap=True)
        self.settings = ChipRow()
        for setting in Setting:
            self.settings.add(setting.value, Chip("")).setObjectName(f"setting_{setting.value}")
        self._contract_label = Text(role=TextRole.STRONG, wrap=True)
        self.contracts = ChipRow()
        for contract in Contract:
            chip = self.contracts.add(contract.value, Chip(""))
            chip.setObjectName(f"contract_{contract.value}")
        words = GrowingText(least_lines=4)
        words.set_confidential()
        self.fields = {
            PEOPLE: Field("", LineInput(numeric=True)),
            WOMEN: Field("", LineInput(numeric=True)),
            LINE: Field("", LineInput()),
            LATER: Field("", LineInput(numeric=True)),
            TEXT: Field("", words),
        }
        for name, field in self.fields.items():
            field.control().setObjectName(f"interview_{name}")
        self._warnings = [NoticeLine("shield-alert"), NoticeLine("shield-alert")]
        self._links_label = Text(role=TextRole.STRONG, wrap=True)
        self._links = QVBoxLayout()
        space(self._links, 0, 6)
        self._link_rows: list[tuple[QWidget, Text, Button]] = []
        self._questions: list[str] = []
        self.question = LineInput(numeric=True)
        self.question.setObjectName("link_question")
        self._question_field = Field("", self.question)
        self._supports = Button(icon="check", name="-")
        self._supports.setObjectName("link_supports")
        self._contradicts = Button(icon="x", name="-")
        self._contradicts.setObjectName("link_contradicts")
        for button in (self._supports, self._contradicts):
            button.set_compact(False)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head, self._pair, link = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._who = QHBoxLayout()
        for row in (head, self._pair, self._who, link):
            space(row, 0, 12)
        head.addWidget(self._number, 1)
        head.addWidget(self._remove)
        low = Qt.AlignmentFlag.AlignBottom  # hints break, boxes stay in line
        self._who.addWidget(self.fields[PEOPLE], 1, low)
        self._who.addWidget(self.fields[WOMEN], 1, low)
        self._pair.addLayout(self._who, 1)
        self._pair.addWidget(self.fields[LINE], 1, low)
        bound(self.question, max_width=140)
        self.body.addLayout(head)
        self.body.addWidget(self._setting_label)
        self.body.addWidget(self.settings)
        self.body.addLayout(self._pair)
        for part in (self._contract_label, self.contracts, self.fields[TEXT], *self._warnings):
            self.body.addWidget(part)
        self.body.addWidget(self._links_label)
        self.body.addLayout(self._links)
        self.body.addWidget(self._question_field)
        link.addWidget(self._supports)
        link.addWidget(self._contradicts)
        link.addStretch(1)
        self.body.addLayout(link)
        self.body.addWidget(self.fields[LATER])

    def _connect(self) -> None:
        for name, field in self.fields.items():
            control = field.control()
            if isinstance(control, LineInput | GrowingText):
                control.text_changed.connect(partial(self._presenter.type, name))
                control.left.connect(self._presenter.commit)
        self.settings.chosen_changed.connect(self._on_setting)
        self.contracts.chosen_changed.connect(self._on_contract)
        self._remove.clicked.connect(self._presenter.remove)
        self._supports.clicked.connect(partial(self._link, Says.SUPPORTS))
        self._contradicts.clicked.connect(partial(self._link, Says.CONTRADICTS))
        self._presenter.number_refused.connect(self._question_field.set_error)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.setAccessibleName(self.tr("Interview"))
        self._remove.set_words(self.tr("Remove"))
        self._setting_label.setText(self.tr("Where"))
        self.settings.setAccessibleName(self.tr("Where"))
        self._contract_label.setText(self.tr("Contract"))
        self.contracts.setAccessibleName(self.tr("Contract"))
        for setting in Setting:
            self.settings.chip(setting.value).set_words(setting_word(setting))
        for contract in Contract:
            self.contracts.chip(contract.value).set_words(contract_word(contract))
        labels = {
            PEOPLE: (self.tr("People"), self.tr("1, or the size of the group")),
            WOMEN: (self.tr("Of them women"), self.tr("A number, 0 for none")),
            LINE: (self.tr("Line or section"), self.tr("For example Line 4. No names")),
            LATER: (
                self.tr("To be held later"),
                self.tr("Year, month, day. Leave empty once it was held"),
            ),
            TEXT: (
                self.tr("What was said"),
                self.tr("Never printed or shown in the exit meeting. No names."),
            ),
        }
        for name, (label, hint) in labels.items():
            self.fields[name].set_label(label)
            self.fields[name].set_hint(hint)
        self._links_label.setText(self.tr("What it says of answers"))
        self._question_field.set_label(self.tr("Question number"))
        self._supports.set_words(self.tr("Supports"))
        self._contradicts.set_words(self.tr("Contradicts"))

    def set_narrow(self, narrow: bool) -> None:
        """Put short fields below each other, or side by side."""
        flow = QBoxLayout.Direction
        self._pair.setDirection(flow.TopToBottom if narrow else flow.LeftToRight)

    def show_state(self, state: InterviewsState) -> None:
        """Show the open interview; fields that are being typed into keep their caret."""
        chosen = state.chosen
        if chosen is None:
            self.clear()
            return
        if chosen.id != self._shown:
            self._shown = chosen.id
            self.question.setText(state.suggested)
            self._question_field.set_error("")
        self._number.setText(chosen.number)
        self.settings.set_chosen([chosen.setting.value] if chosen.setting else [])
        self.contracts.set_chosen([chosen.contract.value] if chosen.contract else [])
        for name, field in self.fields.items():
            control = field.control()
            if isinstance(control, LineInput | GrowingText):
                control.set_text(state.fields[name])
                control.setReadOnly(state.closed)
            field.set_error(state.problems.get(name, ""))
        for place, notice in enumerate(self._warnings):
            notice.setVisible(place < len(state.warnings))
            if place < len(state.warnings):
                notice.set_text(state.warnings[place])
        self._show_links(state)
        for part in (self.settings, self.contracts, self._remove, self._supports):
            part.setEnabled(not state.closed)
        self._contradicts.setEnabled(not state.closed)

    def _show_links(self, state: InterviewsState) -> None:
        while len(self._link_rows) < len(state.links):
            self._link_rows.append(self._link_row(len(self._link_rows)))
        self._questions = [each.question for each in state.links]
        for place, (row, words, button) in enumerate(self._link_rows):
            row.setVisible(place < len(state.links))
            if place < len(state.links):
                line = state.links[place]
                words.setText(line.sentence)
                button.setAccessibleName(self.tr("Take back: {line}").format(line=line.sentence))
            else:
                words.clear()

    def _link_row(self, place: int) -> tuple[QWidget, Text, Button]:
        row, words = QWidget(), Text(wrap=True)
        button = Button(kind=ButtonKind.GHOST, icon="x", name=self.tr("Take back"))
        button.setObjectName(f"unlink_{place}")
        across = QHBoxLayout(row)
        space(across, 0, 8)
        across.addWidget(words, 1)
        across.addWidget(button)
        button.clicked.connect(partial(self._unlink, place))
        self._links.addWidget(row)
        return row, words, button

    def clear(self) -> None:
        """Leave no word of any interview behind."""
        self._shown = ""
        self._questions = []
        self._number.clear()
        self.question.clear()
        for field in self.fields.values():
            control = field.control()
            field.set_error("")
            if isinstance(control, GrowingText):
                control.set_text("")
                control.document().clearUndoRedoStacks()
            elif isinstance(control, LineInput):
                control.clear()
        for row, words, button in self._link_rows:
            row.hide()
            words.clear()
            button.setAccessibleName(self.tr("Take back"))

    def _link(self, says: Says) -> None:
        self._presenter.link(self.question.text(), says)

    def _unlink(self, place: int) -> None:
        if place < len(self._questions):
            self._presenter.unlink(self._questions[place])

    @Slot(object)
    def _on_setting(self, chosen: frozenset[str]) -> None:
        state = self._presenter.state()
        if state is None or state.chosen is None:
            return
        held = state.chosen.setting
        new = [key for key in chosen if held is None or key != held.value]
        setting = Setting(new[0]) if new else held
        if setting is not None:
            self.settings.set_chosen([setting.value])
            self._presenter.say_setting(setting)

    @Slot(object)
    def _on_contract(self, chosen: frozenset[str]) -> None:
        state = self._presenter.state()
        if state is None or state.chosen is None:
            return
        held = state.chosen.contract
        new = [Contract(key) for key in chosen if held is None or key != held.value]
        self._presenter.say_contract(new[0] if new else None)
