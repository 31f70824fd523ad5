"""Unlock: one field, a number pad for touch, and ways on when the store does not open.

Nothing of any factory is shown here, not even after a lock.
"""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from bwaudit import __version__
from bwaudit.foundation.errors import BwAuditError, Code, StoreError
from bwaudit_ui.dialogs.recovery import RecoverSheet
from bwaudit_ui.presenters.tried_copies import may_help
from bwaudit_ui.runtime.announce import announce
from bwaudit_ui.runtime.dates import moment
from bwaudit_ui.runtime.messages import spoken, wait_for
from bwaudit_ui.runtime.scaling import WidthClass
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.key_pad import KeyPad
from bwaudit_ui.screens.language_choice import LanguageChoice
from bwaudit_ui.screens.page import Page
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.fields import Field, SecretField
from bwaudit_ui.widgets.lines import IconLabel, StateLine
from bwaudit_ui.widgets.messages import Banner
from bwaudit_ui.widgets.spacing import bound, space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from bwaudit.usecases.safekeeping import SafetyCopy
    from bwaudit_ui.presenters.unlocking import Unlocking
    from bwaudit_ui.runtime.i18n import Languages

_SLOW_MS: Final = 400
_LONG_MS: Final = 2_000
"""After so long a person is told how far it is, counted from the start."""
_AGAIN, _COPY, _FOLDER, _SUPPORT = "again", "copy", "folder", "support"
_TYPING_CODES: Final = frozenset(
    {
        Code.WRONG_PASSPHRASE,
        Code.WAIT_BEFORE_NEXT_TRY,
        Code.WRONG_RECOVERY_CODE,
        Code.RECOVERY_CODE_MISTYPED,
    }
)


class UnlockScreen(Page):
    """The first screen of every day, and what is left after a lock.

    Signals:
        focus_wanted(): the field was given the focus.
    """

    focus_wanted = Signal()

    def __init__(
        self, unlocking: Unlocking, languages: Languages, parent: QWidget | None = None
    ) -> None:
        super().__init__(most_width=760, middle=True, parent=parent)
        self.setObjectName("page_unlock")
        self._unlocking = unlocking
        self.language = LanguageChoice(languages)
        self._name = ""
        self._reason = ""
        self._problem: BwAuditError | None = None
        self._asking = False
        self._copy: SafetyCopy | None = None
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_MS)
        self._slow.timeout.connect(self._say_slow)
        self.late = QTimer(self)
        self.late.setSingleShot(True)
        self.late.setInterval(_LONG_MS)
        self.late.timeout.connect(self._say_long)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._banner = Banner()
        self._banner.setObjectName("unlock_banner")
        self.column.addWidget(self._banner)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        space(self._halves, 0, 24)
        self.column.addLayout(self._halves)
        card = Card((28, 28, 28, 24), 14)
        bound(card, max_width=440)
        top, named = QBoxLayout(QBoxLayout.Direction.LeftToRight), QHBoxLayout()
        for row in (top, named):
            space(row, 0, 12)
        self._heading = Text(role=TextRole.TITLE, wrap=True)
        self._said = Text(ink=Colour.INK2, wrap=True)
        self.secret = SecretField()
        self.secret.line().setObjectName("passphrase")
        self._field = Field("", self.secret)
        self._field.setObjectName("passphrase_field")
        self._unlock = Button(kind=ButtonKind.PRIMARY, name="-", icon="lock-open")
        self._unlock.set_compact(False)
        self._unlock.setObjectName("unlock")
        self._state = StateLine("loader", "")
        self._state.hide()
        self._recover = Button(kind=ButtonKind.LINK, name="-")
        self._recover.set_compact(False)
        self._recover.setObjectName("use_recovery_code")
        named.addWidget(IconLabel("lock", Colour.ACCENT, 28))
        named.addWidget(self._heading, 1)
        top.addLayout(named, 1)
        top.addWidget(self.language, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._top = top
        card.body.addLayout(top)
        for part in (self._said, self._field, self._unlock, self._state):
            card.body.addWidget(part)
        card.body.addWidget(self._recover, 0, Qt.AlignmentFlag.AlignLeading)
        self._device = Text(role=TextRole.CAPTION, ink=Colour.INK3, wrap=True)
        card.body.addWidget(self._device)
        self._pad = KeyPad()
        self._halves.addStretch(1)
        self._halves.addWidget(card, 100)
        self._halves.addWidget(self._pad, 0, Qt.AlignmentFlag.AlignCenter)
        self._halves.addStretch(1)

    def _connect(self) -> None:
        self.secret.submitted.connect(self._try)
        self._unlock.clicked.connect(self._try)
        self._recover.clicked.connect(self._ask_recovery)
        self._pad.digit_pressed.connect(self.secret.type_in)
        self._pad.erased.connect(self.secret.erase_last)
        self._pad.entered.connect(self._try)
        self._banner.action_chosen.connect(self._act)
        self._unlocking.busy_changed.connect(self._show_busy)
        self._unlocking.stepped.connect(self._show_step)
        self._unlocking.refused.connect(self._refuse)
        self._unlocking.wait_changed.connect(self._show_wait)

    def retranslate(self) -> None:
        if self._name:
            self._heading.setText(self.tr("Locked, {name}").format(name=self._name))
        else:
            self._heading.setText(self.tr("Unlock"))
        self._said.setText(self._reason)
        self._said.setVisible(bool(self._reason))
        self._field.set_label(self.tr("Passphrase"))
        self._unlock.set_words(self.tr("Unlock"))
        self._recover.set_words(self.tr("Use the recovery code"))
        said = self.tr("BW Audit {version} on {device}. Everything on this device is encrypted.")
        device = platform.node() or self.tr("this device")
        self._device.setText(said.format(version=__version__, device=f"\u2068{device}\u2069"))
        if self._problem is not None:
            self._show_problem(self._problem)

    def activate(self) -> None:
        self.secret.clear()
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)
        self.focus_wanted.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.secret.clear()  # the data is open: nothing needs the passphrase any more

    def show_locked(self, name: str, reason: str = "") -> None:
        """Greet a person by name after a lock, with why: "Locked after 5 minutes."."""
        self._name = name
        self._reason = reason
        self._problem = None
        self._field.set_error("")
        self._banner.hide()
        self.retranslate()
        if reason:
            announce(self, reason)

    def show_closing(self, text: str) -> None:
        """Say that the store is still being closed; empty when it is."""
        for part in (self.secret, self._unlock, self._pad, self._recover):
            part.setEnabled(not text)
        self._state.set_state("loader", text, Colour.INK2)
        self._state.setVisible(bool(text))

    def arrange(self, wide: WidthClass) -> None:
        roomy = wide >= WidthClass.NARROW
        direction = QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(direction)
        tight = wide is WidthClass.TIGHT
        flow = QBoxLayout.Direction
        self._top.setDirection(flow.TopToBottom if tight else flow.LeftToRight)

    @Slot()
    def _try(self) -> None:
        if self._unlocking.busy or self._unlocking.wait:
            return
        passphrase = self.secret.text()
        if not passphrase:
            self._field.set_error(self.tr("Enter your passphrase"))
            return
        self._field.set_error("")
        self._banner.hide()
        self._problem = None
        copy, self._copy = self._copy, None
        if copy is not None:
            self._unlocking.restore(passphrase, copy)
        else:
            self._unlocking.unlock(passphrase)

    def ask_restore(self, copy: SafetyCopy) -> None:
        """Go back to a safety copy as soon as the passphrase is given."""
        self._copy = copy
        self._reason = self.tr(
            "Enter your passphrase to go back to the safety copy of {time}. Changes made since are "
            "added again as far as they can be read."
        ).format(time=self._time(copy))
        self.retranslate()

    def _time(self, copy: SafetyCopy) -> str:
        return moment(copy.made_at, self._unlocking.now())

    @Slot(bool)
    def _show_busy(self, busy: bool) -> None:
        # The field keeps the focus: what is typed on must not press what stands beside it.
        self.secret.line().setReadOnly(busy)
        for part in (self._unlock, self._pad, self._recover):
            part.setEnabled(not busy)
        if busy:
            self._slow.start()
            self.late.start()
        else:
            self._slow.stop()
            self.late.stop()
            self._state.hide()

    @Slot()
    def _say_slow(self) -> None:
        text = self.tr("Opening your data")
        self._state.set_state("loader", text, Colour.INK2)
        self._state.show()
        announce(self, text)

    @Slot()
    def _say_long(self) -> None:
        """How far it is, for who waits for a store that takes its time."""
        done, total = self._unlocking.step
        text = self.tr("Opening your data, step {step} of {steps}")
        self._state.set_text(text.format(step=done + 1, steps=total))

    @Slot()
    def _show_step(self) -> None:
        if self._unlocking.busy and not self._slow.isActive() and not self.late.isActive():
            self._say_long()

    @Slot(object)
    def _refuse(self, problem: BwAuditError) -> None:
        if self._asking:  # the window with the recovery code says it
            return
        self._problem = problem
        if not may_help(problem):
            self.secret.clear()  # else it is wanted again at once, for a safety copy
        self._show_problem(problem)
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_problem(self, problem: BwAuditError) -> None:
        message = spoken(problem)
        if problem.code in _TYPING_CODES:
            self._field.set_error(message.sentence)
            announce(self, message.sentence)
            return
        self._field.set_error("")
        actions = [(_AGAIN, self.tr("Try again"))]
        copy = self._unlocking.copy_for(problem)
        if copy is not None:
            words = self.tr("Use the safety copy of {time}").format(time=self._time(copy))
            actions = [(_COPY, words)]
        if isinstance(problem, StoreError) or problem.code is Code.VAULT_DAMAGED:
            actions.append((_FOLDER, self.tr("Open the folder")))
            actions.append((_SUPPORT, self.tr("Copy details for support")))
        text = f"{message.body} {message.code}".strip()
        if copy is not None:
            safe = self.tr("A safety copy is here. Changes made since are added again.")
            text = f"{safe} {message.code}"
        elif may_help(problem):
            nothing = self.tr(
                "No safety copy opens. Open the folder, or call support with the code."
            )
            text = f"{message.text} {nothing} {message.code}".strip()
        self._banner.show_failure(message.title, text, actions)

    @Slot(int)
    def _show_wait(self, seconds: int) -> None:
        self._unlock.setEnabled(not seconds and not self._unlocking.busy)
        if seconds:
            self._state.set_state("timer", wait_for(seconds), Colour.WARNING)
        self._state.setVisible(bool(seconds))

    @Slot(str)
    def _act(self, action: str) -> None:
        if action == _AGAIN:
            self._banner.hide()
            self.secret.setFocus(Qt.FocusReason.OtherFocusReason)
        elif action == _COPY and self._problem is not None:
            self._copy = self._unlocking.copy_for(self._problem)
            self._try()
        elif action == _FOLDER:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._unlocking.folders.vault)))
        elif self._problem is not None:
            code = self._problem.code.value
            QGuiApplication.clipboard().setText(f"BW Audit {__version__}, {code}")
            self._banner.button(_SUPPORT).set_words(self.tr("Copied"))

    @Slot()
    def _ask_recovery(self) -> None:
        sheet = RecoverSheet(self._unlocking, self.window())
        sheet.finished.connect(self._end_asking)
        self._asking = True
        sheet.open()

    @Slot()
    def _end_asking(self) -> None:
        self._asking = False
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)
