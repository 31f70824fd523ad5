"""The form of the factory profile: facts that decide which questions apply.

Every fact is recorded when it is given, so there is nothing to save. It must not decide what
applies.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bwaudit_ui.dialogs.sheet import Sheet
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.runtime.typing_timer import TypingTimer
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.chips import Chip, ChipRow
from bwaudit_ui.widgets.fields import Field, LineInput
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit.questionnaire.schema import ProfileFact
    from bwaudit_ui.presenters.overview import OverviewPresenter
    from bwaudit_ui.presenters.session import AssessmentSession

_YES, _NO = "yes", "no"


class YesNo(ChipRow):
    """Yes, no, or neither: a second press on a chip takes it back to unknown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add(_YES, Chip(self.tr("Yes")))
        self.add(_NO, Chip(self.tr("No")))

    def show_value(self, value: bool | None) -> None:  # None is unknown
        """Show what is known."""
        self.set_chosen([] if value is None else [_YES if value else _NO])


class ProfileSheet(Sheet):
    """One field a fact, in the groups of the questionnaire."""

    def __init__(
        self, session: AssessmentSession, presenter: OverviewPresenter, parent: QWidget
    ) -> None:
        super().__init__(parent, width=620)
        self.setObjectName("profile_sheet")
        self._session = session
        self._presenter = presenter
        self._fields: dict[str, Field] = {}
        self._typed: dict[str, str] = {}
        self._timer = TypingTimer(self)
        self._timer.timeout.connect(self._commit)
        self.set_heading(self.tr("Factory profile"))
        hint = self.tr("These facts decide which questions apply. Leave open what you do not know.")
        self.body.addWidget(Text(hint, ink=Colour.INK2, wrap=True))
        for group in presenter.profile:
            part = QWidget()
            column = QVBoxLayout(part)
            space(column, (0, 6, 0, 6), 12)
            column.addWidget(Text(group.name(session.language), TextRole.HEADING, wrap=True))
            for fact in group.facts:
                column.addWidget(self._field(fact))
            self.body.addWidget(part)
        done = Button(self.tr("Done"), ButtonKind.PRIMARY)
        done.setObjectName("profile_done")
        self.buttons.addWidget(done)
        self.end_buttons()
        done.clicked.connect(self.accept)
        session.leaving.connect(self._commit)
        session.closed.connect(self.reject)
        self.finished.connect(self._commit)

    def _field(self, fact: ProfileFact) -> Field:
        language, value = self._session.language, self._presenter.known(fact.id)
        control: QWidget
        if fact.kind == "yes_no":
            control = YesNo()
            control.show_value(value)
            control.chosen_changed.connect(partial(self._on_chosen, fact.id, control))
        else:
            control = LineInput(numeric=True)
            control.set_text("" if value is None else str(value))
            control.text_changed.connect(partial(self._on_typed, fact.id))
            control.left.connect(self._commit)
        control.setObjectName(f"fact_{fact.id}")
        field = Field(fact.label(language), control, hint=fact.hint(language))
        self._fields[fact.id] = field
        return field

    def _on_chosen(self, fact: str, control: YesNo, chosen: frozenset[str]) -> None:
        held = self._presenter.known(fact)
        before = {True: _YES, False: _NO}.get(held, "")
        pressed = next((key for key in chosen if key != before), "")
        value = None if not pressed else pressed == _YES
        control.show_value(value)
        self._presenter.learn(fact, value)

    def _on_typed(self, fact: str, text: str) -> None:
        self._typed[fact] = text
        self._timer.touch()

    @Slot()
    def _commit(self) -> None:
        self._timer.stop()
        typed, self._typed = self._typed, {}
        for fact, text in typed.items():
            self._fields[fact].set_error(self._presenter.learn_number(fact, text))
