"""Asks before the answers are closed, or opened again; with a reason where one is due.

It must not close anything itself; it tells the reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bwaudit_ui.dialogs.sheet import Sheet
from bwaudit_ui.runtime.tokens import Colour
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.fields import Field, LineInput
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.held_form import HeldForm, box_of
from bwaudit_ui.widgets.messages import Banner
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bwaudit_ui.presenters.findings import OpenGroup
    from bwaudit_ui.presenters.session import AssessmentSession


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked, in finished sentences. `reason` is the label of the field, empty for none;
    `form` the name under which it is held until it is decided."""

    heading: str
    text: str
    verb: str
    stay: str
    reason: str
    missing: str
    form: str


class AskReason(Sheet):
    """One question with two verbs and, where it is due, a reason.

    `act` does what was decided and returns the sentence of what refuses it: then the sheet stays,
    with what was typed.

    Signals:
        decided(str): the person chose the verb, with this reason, and it is done.
    """

    decided = Signal(str)

    def __init__(
        self,
        asked: Asked,
        session: AssessmentSession,
        parent: QWidget,
        act: Callable[[Any], str] | None = None,
    ) -> None:
        super().__init__(parent, width=520)
        self.setObjectName("ask_reason")
        self._asked = asked
        self._act = act
        self.set_heading(asked.heading)
        self.banner = Banner()
        self.body.addWidget(self.banner)
        self.body.addWidget(Text(asked.text, ink=Colour.INK2, wrap=True))
        self.reason = GrowingText(least_lines=2)
        self.reason.setObjectName("reason")
        self._field = Field(asked.reason, self.reason)
        self._field.setVisible(bool(asked.reason))
        self.body.addWidget(self._field)
        self.body.addStretch(1)
        self.verb = Button(asked.verb, ButtonKind.PRIMARY)
        self.verb.setObjectName("ask_reason_verb")
        self.stay = Button(asked.stay)
        self.stay.setObjectName("ask_reason_stay")
        self.set_buttons(self.verb, self.stay)
        self.verb.clicked.connect(self._go)
        self.stay.clicked.connect(self.reject)
        self.begins_at = self.reason if asked.reason else self.stay
        # What was typed is there again when the same is asked once more, after a lock too.
        self.form = HeldForm(session.drafts, asked.form, {"reason": self.reason}, self)
        session.closed.connect(self.put_away)

    @Slot()
    def put_away(self) -> None:
        """It cannot be decided just now; what was typed stays."""
        self.done(0)

    def reject(self) -> None:
        """It is not wanted."""
        self.form.forget()
        super().reject()

    def show_problem(self, sentence: str) -> None:
        """Say why it was refused."""
        self._field.setVisible(True)
        self._field.set_error(sentence)
        self.fit()

    @Slot()
    def _go(self) -> None:
        reason = self.reason.text().strip()
        if self._asked.reason and not reason and self.lacks_reason():
            self.show_problem(self._asked.missing)
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        with self.form.decided(now=True):
            refused = self._act(self.given(reason)) if self._act is not None else ""
            if refused:
                self.form.hold()
                self.banner.show_failure(self.tr("This is not done yet"), refused)
                self.fit()
                self.go_to_top()
                return
            self.accept()
            self.decided.emit(reason)
        self.form.forget()

    def given(self, reason: str) -> Any:
        """What `act` takes."""
        return reason

    def lacks_reason(self) -> bool:
        """Whether the one reason is needed; a sheet with lines of its own may do without."""
        return True


class AskLines(AskReason):
    """The same with all lines that are open: each takes the one reason, or has its own. `act` takes
    a reason by the key of every line."""

    def __init__(
        self,
        asked: Asked,
        groups: Sequence[OpenGroup],
        session: AssessmentSession,
        parent: QWidget,
        act: Callable[[Any], str] | None = None,
    ) -> None:
        super().__init__(asked, session, parent, act)
        self._groups = tuple(groups)
        self.own: dict[str, LineInput] = {}
        self._lanes: dict[str, QWidget] = {}
        self._heads: dict[str, Button] = {}
        last = self.body.count() - 1
        for place, group in enumerate(self._groups):
            button = Button(group.title, ButtonKind.LINK, icon="chevron-right")
            button.set_compact(False)
            button.setObjectName(f"lines_{group.key}")
            button.set_hint(self.tr("Give some of them a reason of their own"))
            button.clicked.connect(partial(self._open, group))
            self._heads[group.key] = button
            self.body.insertWidget(last + place, button, 0, Qt.AlignmentFlag.AlignLeading)
        for group in self._groups:
            if any(key in self.form.missing for key, _ in group.lines):
                self._open(group)

    def lacks_reason(self) -> bool:
        """Whether a line has no reason of its own."""
        keys = (key for group in self._groups for key, _ in group.lines)
        return any(not self._own(key) for key in keys)

    def _own(self, key: str) -> str:
        line = self.own.get(key)
        return line.text().strip() if line is not None else ""

    def _open(self, group: OpenGroup) -> None:
        """Show the lines of a group under its heading, or fold them away again. They are made only
        now: there may be three hundred."""
        lane = self._lanes.get(group.key)
        if lane is None:
            lane = self._lanes[group.key] = QWidget()
            column = QVBoxLayout(lane)
            space(column, (12, 0, 0, 8), 10)
            for key, sentence in group.lines:
                line = LineInput()
                line.setObjectName(f"reason_{key}")
                self.own[key] = line
                self.form.add(key, box_of(line))
                column.addWidget(Field(sentence, line))
            place = self.body.indexOf(self._heads[group.key]) + 1
            self.body.insertWidget(place, lane)
        else:
            lane.setVisible(lane.isHidden())
        self._heads[group.key].set_icon_name("chevron-right" if lane.isHidden() else "chevron-down")
        self.fit()

    def given(self, reason: str) -> dict[str, str]:
        """A reason for every line."""
        keys = (key for group in self._groups for key, _ in group.lines)
        return {key: self._own(key) or reason for key in keys}
