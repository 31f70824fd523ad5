"""Whom to call in the urgent procedure: the number large, to be copied, and when they were told.

It must not keep or call a number; it says what was pressed and typed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from bwaudit_ui.runtime.announce import announce
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.fields import Field, LineInput
from bwaudit_ui.widgets.flow import FlowLayout
from bwaudit_ui.widgets.held_form import HeldForm
from bwaudit_ui.widgets.lines import StateLine
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit_ui.presenters.drafts import Drafts
    from bwaudit_ui.presenters.urgent import Call

_COPIED_MS = 2_000


class CallCard(Card):
    """One contact.

    Signals:
        told(bool): they were told just now, or were not after all.
        filled_in(str, str): a name and a number were typed.
    """

    told = Signal(bool)
    filled_in = Signal(str, str)

    def __init__(self, contact: str, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__((18, 14, 16, 14), 8, parent)
        self.contact = contact
        self.setObjectName(f"call_{contact}")
        self._call: Call | None = None
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(_COPIED_MS)
        self._role = Text(role=TextRole.STRONG, wrap=True)
        self._name = Text(ink=Colour.INK2, wrap=True)
        self.phone = Text(role=TextRole.TITLE, tabular=True, wrap=True)
        self.phone.setObjectName(f"phone_{contact}")
        self.phone.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._none = Text(ink=Colour.WARNING, wrap=True)
        self._state = StateLine("check", "", icon_ink=Colour.COMPLIANT)
        self.copy = Button(icon="copy", name="-")
        self.tell = Button(kind=ButtonKind.PRIMARY, icon="check", name="-")
        self.untell = Button(kind=ButtonKind.GHOST, icon="undo-2", name="-")
        self.add = Button(icon="plus", name="-")
        self.name = LineInput()
        self.number = LineInput()
        self._name_field, self._number_field = Field("", self.name), Field("", self.number)
        self.keep = Button(kind=ButtonKind.PRIMARY, name="-")
        self._form = QWidget()
        self._lay_out()
        self._connect()
        inputs = {"name": self.name, "number": self.number}
        self._held = HeldForm(drafts, f"call:{contact}", inputs, self)
        self._form.setVisible(bool(self.name.text() or self.number.text()))
        self.retranslate()

    def _lay_out(self) -> None:
        for line in (self._role, self._name, self.phone, self._none, self._state):
            self.body.addWidget(line)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=8)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        for button in (self.tell, self.copy, self.untell, self.add):
            button.set_compact(False)
            flow.addWidget(button)
        self.keep.set_compact(False)
        form = QVBoxLayout(self._form)
        space(form, 0, 10)
        for field in (self._name_field, self._number_field):
            form.addWidget(field)
        form.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeading)
        self._form.hide()
        self.body.addWidget(buttons)
        self.body.addWidget(self._form)
        names: dict[str, QWidget] = {
            "copy": self.copy,
            "tell": self.tell,
            "untell": self.untell,
            "add_number": self.add,
            "contact_name": self.name,
            "contact_number": self.number,
            "keep_number": self.keep,
        }
        for name, part in names.items():
            part.setObjectName(f"{name}_{self.contact}")

    def _connect(self) -> None:
        self.copy.clicked.connect(self._copy)
        self.tell.clicked.connect(self._tell)
        self.untell.clicked.connect(self._untell)
        self.add.clicked.connect(self._open_form)
        self.keep.clicked.connect(self._keep)
        self.number.returnPressed.connect(self._keep)
        self._copied.timeout.connect(self._name_copy)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.tell.set_words(self.tr("Told just now"))
        self.untell.set_words(self.tr("Take back"))
        self.add.set_words(self.tr("Add number"))
        self.keep.set_words(self.tr("Keep number"))
        self._none.setText(self.tr("Head office has not filled in this number."))
        self._name_field.set_label(self.tr("Name"))
        self._number_field.set_label(self.tr("Telephone number"))
        self._number_field.set_hint(
            self.tr("It stays on this device, for all visits in this country")
        )
        self._name_copy()
        if self._call is not None:
            self.show_call(self._call, begun=not self.tell.isHidden())

    def show_call(self, call: Call, *, begun: bool) -> None:
        """Show how things stand; before the procedure is begun nobody can have been told."""
        self._call = call
        self._role.setText(call.role)
        self._name.setText(call.name)
        self._name.setVisible(bool(call.name))
        self.phone.setText(call.phone)
        self.phone.setVisible(bool(call.phone))
        self._none.setVisible(not call.phone)
        self.copy.setVisible(bool(call.phone))
        self.add.setVisible(not call.phone and self._form.isHidden())
        self.tell.setVisible(begun and not call.told)
        self.untell.setVisible(begun and bool(call.told))
        self._state.setVisible(bool(call.told))
        self._state.set_text(self.tr("Told {time}").format(time=call.told))
        for button in (self.copy, self.tell, self.untell, self.add):
            named = self.tr("{action}: {name}").format(action=button.text(), name=call.role)
            button.setAccessibleName(named)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.phone.text())
        self.copy.set_words(self.tr("Copied"))
        announce(self, self.tr("Number copied"))
        self._copied.start()

    @Slot()
    def _name_copy(self) -> None:
        self.copy.set_words(self.tr("Copy number"))

    @Slot()
    def _tell(self) -> None:
        self.told.emit(True)

    @Slot()
    def _untell(self) -> None:
        self.told.emit(False)

    @Slot()
    def _open_form(self) -> None:
        self._form.show()
        self.add.hide()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _keep(self) -> None:
        if not self.number.text().strip():
            self._number_field.set_error(self.tr("Enter the number"))
            self.number.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._number_field.set_error("")
        with self._held.decided():
            self.filled_in.emit(self.name.text(), self.number.text())

    def form_kept(self) -> None:
        """The name and the number that were typed are kept."""
        self._held.forget()
        self._form.hide()
