"""How a finding is told in the exit meeting: its place, and whether it is told with another.

They must not decide anything; they say what was pressed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from bwaudit_ui.dialogs.sheet import Sheet
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.choice_row import ChoiceRow
from bwaudit_ui.widgets.flow import FlowLayout
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit_ui.presenters.findings import FindingCard, Lead


class TellingRow(QWidget):
    """How the finding is told, and beside that: earlier, later, together with another; or on its
    own again.

    Signals:
        move_wanted(int): so many places later; negative is earlier.
        together_wanted(): it says the same as another finding.
        alone_wanted(): it is to be told on its own again.
    """

    move_wanted = Signal(int)
    together_wanted = Signal()
    alone_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.place = Text(role=TextRole.CAPTION, ink=Colour.INK2, tabular=True)
        quiet = ButtonKind.GHOST  # three on each card: louder ones would outshout what was found
        self.earlier = Button(kind=quiet, icon="arrow-up", name="-")
        self.later = Button(kind=quiet, icon="arrow-down", name="-")
        self.together = Button(kind=quiet, icon="merge", name="-")
        self.alone = Button(kind=quiet, name="-")
        row = FlowLayout(self, spacing=8)
        row.addWidget(self.place)
        for button in (self.earlier, self.later, self.together, self.alone):
            button.set_compact(False)
            row.addWidget(button)
        self.earlier.clicked.connect(partial(self.move_wanted.emit, -1))
        self.later.clicked.connect(partial(self.move_wanted.emit, 1))
        self.together.clicked.connect(self.together_wanted)
        self.alone.clicked.connect(self.alone_wanted)

    def show_card(self, card: FindingCard) -> None:
        """Show how another finding is told."""
        telling = card.telling
        self.setVisible(telling is not None)
        if telling is None:
            return
        is_told = bool(telling.told_with)
        place = self.tr("Exit meeting: {place} of {all}").format(
            place=telling.place, all=telling.places
        )
        if is_told:
            place = self.tr("Told with {number}").format(number=telling.told_with)
        self.place.setText(place)
        words = {
            self.earlier: (self.tr("Earlier"), "earlier"),
            self.later: (self.tr("Later"), "later"),
            self.together: (self.tr("Tell with another"), "together"),
            self.alone: (self.tr("Tell on its own"), "alone"),
        }
        for button, (word, name) in words.items():
            button.set_words(word)
            button.setAccessibleName(f"{word}, {card.number} {card.label}")
            button.setObjectName(f"{name}_{card.question}")
        self.earlier.set_hint(self.tr("Show it earlier in the exit meeting (Alt+Up)"))
        self.later.set_hint(self.tr("Show it later in the exit meeting (Alt+Down)"))
        self.together.set_hint(self.tr("It says the same as another finding: show both as one"))
        self.earlier.setEnabled(telling.place > 1)
        self.later.setEnabled(telling.place < telling.places)
        for button in (self.earlier, self.later, self.together):
            button.setVisible(not is_told)
        self.together.setEnabled(telling.places > 1)
        self.alone.setVisible(is_told)


class AskLead(Sheet):
    """Asks which finding says the same.

    Signals:
        chosen(str): the question of that finding.
    """

    chosen = Signal(str)

    def __init__(self, number: str, leads: Sequence[Lead], parent: QWidget) -> None:
        super().__init__(parent, width=560)
        self.setObjectName("ask_lead")
        heading = self.tr("Which finding says the same as {number}?")
        self.set_heading(heading.format(number=number))
        sentence = self.tr(
            "In the exit meeting, text and photos of both are shown as one. Each stays a finding "
            "of its own question in all counts and in the report."
        )
        self.body.addWidget(Text(sentence, ink=Colour.INK2, wrap=True))
        self.rows: dict[str, ChoiceRow] = {}
        for lead in leads:
            row = self.rows[lead.question] = ChoiceRow(f"{lead.number}  {lead.label}")
            row.setObjectName(f"lead_{lead.question}")
            row.clicked.connect(partial(self._choose, lead.question))
            self.body.addWidget(row)
        self.body.addStretch(1)
        self.stay = Button(self.tr("Keep on its own"), ButtonKind.PLAIN)
        self.stay.setObjectName("ask_lead_stay")
        self.set_buttons(self.stay)
        self.stay.clicked.connect(self.reject)
        self.begins_at = next(iter(self.rows.values()), self.stay)

    def _choose(self, question: str) -> None:
        self.accept()
        self.chosen.emit(question)
