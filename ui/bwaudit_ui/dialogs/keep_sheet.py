"""A sheet of a factory with a button that keeps what was typed.

What was typed stands in it again when a lock took it away, and it stays open until it is recorded,
also when the disk refuses at first. "Not now" lets go of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from bwaudit.foundation.errors import BwAuditError
from bwaudit_ui.dialogs.sheet import Sheet
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.chips import ChipRow, FilterRow
from bwaudit_ui.widgets.fields import LineInput
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.held_form import HeldForm
from bwaudit_ui.widgets.messages import Banner

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from bwaudit_ui.presenters.factory import FactorySession
    from bwaudit_ui.widgets.held_form import Input


class KeepSheet(Sheet):
    """Put fields into `body`, name them, then call `begin`. `draft` is the name of the form.

    Signals:
        kept(str): it is recorded; what `recording` gave.
    """

    kept = Signal(str)

    def __init__(self, session: FactorySession, parent: QWidget, draft: str, *, width: int) -> None:
        super().__init__(parent, width=width)
        self.session = session
        self._draft = draft
        self._waits = False
        self._tries = False
        self._made = ""
        self.banner = Banner()
        self.body.addWidget(self.banner)
        session.write_forbidden.connect(self._on_forbidden)

    def recording(self) -> Callable[[], str]:
        """What records the fields as they are now, and gives an id. Raises Declined."""
        raise NotImplementedError

    def begin(self, verb: str, name: str, *others: QWidget) -> None:
        """Add the buttons, the first of which keeps, and show what was typed before a lock."""
        go = Button(verb, ButtonKind.PRIMARY)
        go.setObjectName(name)
        go.clicked.connect(self.submit)
        stay = Button(self.tr("Not now"))
        stay.clicked.connect(self.reject)
        self.set_buttons(go, *others, stay)
        self.take_up()

    def take_up(self) -> None:
        """Show what was typed before a lock, and hold what is typed from now on."""
        form = HeldForm(self.session.drafts, self._draft, self._inputs(), self)
        form.changed.connect(self._withdraw)

    @Slot()
    def submit(self) -> None:
        """Record it. The sheet closes once it is durable."""
        try:
            record = self.recording()
            self._waits = self._tries = True  # it waits also after an error nobody foresaw
            with self.session.drafts.decided(self._draft):
                durable = self.session.do(lambda: self._record(record), field=self._draft)
            if durable:
                self._finish()
                return
        except BwAuditError as refused:
            self._waits = False
            self.show_refused(spoken(refused).sentence)
            return
        finally:
            self._tries = False
        self.show_refused(
            self.tr("The disk does not take this now. It stays here and is tried again by itself.")
        )

    @Slot()
    def _withdraw(self) -> None:
        """It was changed while it waited: what stands here now is to be kept, and nothing else."""
        if self._waits:
            self._waits = False
            self.session.give_up(self._draft)
            self.banner.show_failure(
                self.tr("This is not kept yet"),
                self.tr("You changed it. Press the button again to keep it as it is now."),
            )

    def show_refused(self, sentence: str) -> None:
        """Say why it is not recorded yet."""
        self.banner.show_failure(self.tr("This is not kept yet"), sentence)
        self.go_to_top()

    def reject(self) -> None:
        """It is not wanted."""
        self._waits = False
        self.session.give_up(self._draft)
        self.session.drafts.forget(self._draft)
        super().reject()

    def _record(self, record: Callable[[], str]) -> None:
        self._made = record()
        if not self._tries:  # it waited, and nobody may change now what is recorded already
            self._finish()

    def _finish(self) -> None:
        self._waits = False
        self.session.drafts.forget(self._draft)
        self.kept.emit(self._made)
        self.accept()

    @Slot(object, object)
    def _on_forbidden(self, field: object, forbidden: BwAuditError) -> None:
        if field == self._draft:
            self._waits = False
            self.show_refused(spoken(forbidden).sentence)

    def _inputs(self) -> dict[str, Input]:
        kinds: tuple[type[Input], ...] = (LineInput, GrowingText, FilterRow, ChipRow)
        found = (each for kind in kinds for each in self.findChildren(kind))
        return {each.objectName(): each for each in found if each.objectName()}
