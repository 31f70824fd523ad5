"""The form of the factory profile: facts that decide which questions apply.

Every fact is recorded when it is given, so there is nothing to save. It must not decide what
applies.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from bwaudit_ui.dialogs.sheet import Sheet
from bwaudit_ui.runtime.pack_words import of_pack
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
        self.add(_YES, Chip("-"))
        self.add(_NO, Chip("-"))
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.chip(_YES).set_words(self.tr("Yes"))
        self.chip(_NO).set_words(self.tr("No"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def show_value(self, value: bool | None) -> None:  # None is unknown
        """Show what is known."""
        self.set_chosen([] if value is None else [_YES if value else _NO])


class ProfileForm(QWidget):
    """One field a fact, in the groups of the questionnaire; all of them, or only the first."""

    def __init__(
        self,
        session: AssessmentSession,
        presenter: OverviewPresenter,
        *,
        groups: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._presenter = presenter
        self._fields: dict[str, Field] = {}
        self._headings: list[Text] = []
        self._typed: dict[str, str] = {}
        self._timer = TypingTimer(self)
        self._timer.timeout.connect(self.commit)
        self._grids: list[tuple[QGridLayout, list[Field]]] = []
        column = QVBoxLayout(self)
        space(column, 0, 14)
        for group in presenter.profile[:groups]:
            part, grid = QWidget(), QGridLayout()
            inside = QVBoxLayout(part)
            space(inside, (0, 6, 0, 6), 12)
            space(grid, 0, 14)
            heading = Text(of_pack(group.names, session.language), TextRole.HEADING, wrap=True)
            self._headings.append(heading)
            inside.addWidget(heading)
            inside.addLayout(grid)
            self._grids.append((grid, [self._field(fact) for fact in group.facts]))
            column.addWidget(part)
        self._columns = 0
        self.set_columns(1)
        session.leaving.connect(self.commit)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        language = self._session.language
        for heading, group in zip(self._headings, self._presenter.profile, strict=False):
            heading.setText(of_pack(group.names, language))
            for fact in group.facts:
                self._fields[fact.id].set_label(of_pack(fact.labels, language))
                self._fields[fact.id].set_hint(of_pack(fact.hints, language))

    def set_columns(self, columns: int) -> None:
        """Put the fields side by side."""
        if columns == self._columns:
            return
        self._columns = columns
        for grid, fields in self._grids:
            for field in fields:
                grid.removeWidget(field)
            for place, field in enumerate(fields):
                row, column = divmod(place, columns)
                grid.addWidget(field, row, column, Qt.AlignmentFlag.AlignTop)
            for column in range(3):
                grid.setColumnStretch(column, 1 if column < columns else 0)

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
            control.left.connect(self._on_left)
        control.setObjectName(f"fact_{fact.id}")
        field = Field(of_pack(fact.labels, language), control, hint=of_pack(fact.hints, language))
        self._fields[fact.id] = field
        return field

    def refresh(self) -> None:
        """Show what is known now, but for what is being typed."""
        for fact, field in self._fields.items():
            control, value = field.control(), self._presenter.known(fact)
            if isinstance(control, YesNo):
                control.show_value(value)
            elif isinstance(control, LineInput) and fact not in self._typed and not field.error():
                control.set_text("" if value is None else str(value))

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
    def _on_left(self) -> None:
        """A number that was left stands there as it was understood and recorded."""
        self.commit()
        self.refresh()

    @Slot()
    def commit(self) -> None:
        """Record what was typed, now."""
        self._timer.stop()
        typed, self._typed = self._typed, {}
        for fact, text in typed.items():
            self._fields[fact].set_error(self._presenter.learn_number(fact, text))


class ProfileSheet(Sheet):
    """The whole form in a window of its own."""

    def __init__(
        self, session: AssessmentSession, presenter: OverviewPresenter, parent: QWidget
    ) -> None:
        super().__init__(parent, width=620)
        self.setObjectName("profile_sheet")
        self.set_heading(self.tr("Factory profile"))
        hint = self.tr("These facts decide which questions apply. Leave open what you do not know.")
        self.body.addWidget(Text(hint, ink=Colour.INK2, wrap=True))
        form = ProfileForm(session, presenter)
        self.body.addWidget(form)
        done = Button(self.tr("Done"), ButtonKind.PRIMARY)
        done.setObjectName("profile_done")
        self.set_buttons(done)
        done.clicked.connect(self.accept)
        session.closed.connect(self.reject)
        self.finished.connect(form.commit)
