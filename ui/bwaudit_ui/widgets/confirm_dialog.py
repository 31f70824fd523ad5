"""Asks before what cannot be undone. Buttons are verbs; nothing dangerous is the default.

It must not do the thing; it tells what was decided.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLayout, QVBoxLayout, QWidget

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import TextRole
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.flow import FlowLayout
from bwaudit_ui.widgets.spacing import bound, space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

_WIDTH, _EDGE = 520, 48


@dataclass(frozen=True)
class Decision:
    """What is asked: "Finish this assessment?", what it means, and the two verbs. Where the verb
    `loses` something for good, the other one is the loud button."""

    title: str
    text: str
    verb: str
    keep: str
    loses: bool = False


class ConfirmDialog(QDialog):
    """A question with two verbs. The focus starts on the harmless one; Esc is the harmless one.

    Use: `dialog.decided.connect(...)`, then `dialog.open()`. Add controls to `body` if the decision
    needs words, and `set_ready(False)` until they are there.

    Signals:
        decided(bool): True for the verb. Emitted once.
    """

    decided = Signal(bool)

    def __init__(self, decision: Decision, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(decision.title)
        self.setAccessibleName(decision.title)
        self.setAccessibleDescription(decision.text)
        loud, quiet = ButtonKind.PRIMARY, ButtonKind.PLAIN
        self._verb = Button(decision.verb, quiet if decision.loses else loud)
        self._keep = Button(decision.keep, loud if decision.loses else quiet)
        self.body = QVBoxLayout()
        space(self.body, 0, 10)
        lane = QWidget()
        flow = FlowLayout(lane)
        flow.addWidget(self._verb)
        flow.addWidget(self._keep)
        column = QVBoxLayout(self)
        # Qt's own least height is for the narrowest window, and leaves gaps between the sentences.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        space(column, 24, 12)
        column.addWidget(Text(decision.title, TextRole.HEADING, wrap=True))
        column.addWidget(Text(decision.text, wrap=True))
        column.addLayout(self.body)
        column.addSpacing(theme_of(self).px(4))
        column.addWidget(lane)
        bound(self, min_width=280, max_width=560)
        self._verb.clicked.connect(self.accept)
        self._keep.clicked.connect(self.reject)
        self.finished.connect(self._decide)
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_ready(self, ready: bool) -> None:
        """Let the verb be pressed, or not yet."""
        self._verb.setEnabled(ready)

    def verb_button(self) -> Button:
        """The button that does it."""
        return self._verb

    def keep_button(self) -> Button:
        """The button that changes nothing."""
        return self._keep

    def showEvent(self, event: QShowEvent) -> None:
        # Left to Qt it would be two thirds of the screen at most, and large text would be cut.
        theme, around = theme_of(self), self.parentWidget()
        room = around.window().width() if around is not None else theme.px(_WIDTH)
        wide = min(theme.px(_WIDTH), max(theme.px(280), room - _EDGE))
        self.resize(wide, self.heightForWidth(wide))
        super().showEvent(event)

    @Slot(int)
    def _decide(self, result: int) -> None:
        self.decided.emit(result == QDialog.DialogCode.Accepted)
