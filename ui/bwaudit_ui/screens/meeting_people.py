"""Who is at the exit meeting, and their signatures.

It must not record anything itself; it says what was pressed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bwaudit.assessment.terms import Side
from bwaudit_ui.presenters.meeting import side_word, signed_line
from bwaudit_ui.runtime.scaling import WidthClass
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.page import Page
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.chips import FilterChip, FilterRow
from bwaudit_ui.widgets.empty_state import EmptyState
from bwaudit_ui.widgets.fields import Field, LineInput
from bwaudit_ui.widgets.flow import FlowLayout
from bwaudit_ui.widgets.held_form import HeldForm
from bwaudit_ui.widgets.lines import StateLine
from bwaudit_ui.widgets.signature import SignaturePad
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit.assessment.record import Attendee
    from bwaudit_ui.presenters.meeting import MeetingPresenter
    from bwaudit_ui.widgets.held_form import Input


class MeetingPeople(Page):
    """The attendance list."""

    def __init__(self, presenter: MeetingPresenter, parent: QWidget | None = None) -> None:
        super().__init__(most_width=900, parent=parent)
        self.setObjectName("meeting_people")
        self._presenter = presenter
        self._cards: dict[str, PersonCard] = {}
        self._heading = Text(role=TextRole.TITLE, wrap=True)
        self._said = Text(ink=Colour.INK2, wrap=True)
        self.name = LineInput()
        self.name.setObjectName("attendee_name")
        self.function = LineInput()
        self.function.setObjectName("attendee_function")
        self._name_field = Field("", self.name)
        self._function_field = Field("", self.function)
        self.sides = FilterRow()
        for side in Side:
            chip = self.sides.add(side.value, FilterChip(""))
            chip.setObjectName(f"side_{side.value}")
        self._sides_label = Text(role=TextRole.STRONG)
        self.add = Button(kind=ButtonKind.PRIMARY, icon="user-plus", name="-")
        self.add.set_compact(False)
        self.add.setObjectName("add_attendee")
        self._none = EmptyState("users", "")
        self._lay_out()
        inputs: dict[str, Input] = {
            "name": self.name,
            "function": self.function,
            "side": self.sides,
        }
        self._form = HeldForm(presenter.drafts, "attendee", inputs, self)
        self.add.clicked.connect(self._add)
        self.name.returnPressed.connect(self._add)
        self.function.returnPressed.connect(self._add)
        self.retranslate()

    def _lay_out(self) -> None:
        form = Card((20, 16, 20, 18), 12)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        space(self._halves, 0, 14)
        self._halves.addWidget(self._name_field, 1)
        self._halves.addWidget(self._function_field, 1)
        form.body.addLayout(self._halves)
        form.body.addWidget(self._sides_label)
        form.body.addWidget(self.sides)
        form.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self._heading, self._said, form, self._none):
            self.column.addWidget(part)
        self._list = QVBoxLayout()
        space(self._list, 0, 10)
        self.column.addLayout(self._list)
        self.column.addStretch(1)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._heading.setText(self.tr("Attendance and signatures"))
        self._said.setText(
            self.tr(
                "To sign says that the findings were presented. It does not say that the factory "
                "agrees with them."
            )
        )
        self._name_field.set_label(self.tr("Name"))
        self._function_field.set_label(self.tr("Function"))
        self._sides_label.setText(self.tr("For whom"))
        for side in Side:
            self.sides.chip(side.value).set_words(side_word(side))
        self.add.set_words(self.tr("Add person"))
        self._none.set_text(self.tr("Nobody is on the list yet"))
        for card in self._cards.values():
            card.retranslate()
        self.show_people()

    def activate(self) -> None:
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrange(self, wide: WidthClass) -> None:
        roomy = wide >= WidthClass.NARROW
        direction = QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(direction)

    def show_people(self) -> None:
        """Show who is on the list now."""
        people = self._presenter.view.attendees
        gone = self._cards.keys() - {each.id for each in people}
        for each in gone:
            card = self._cards.pop(each)
            self._list.removeWidget(card)
            card.hide()
            card.setParent(None)
            card.deleteLater()
        for person in people:
            if person.id not in self._cards:
                self._cards[person.id] = self._new_card(person)
            self._cards[person.id].show_person(person)
        self._none.setVisible(not people)

    def card(self, attendee: str) -> PersonCard:
        """The card of somebody on the list."""
        return self._cards[attendee]

    def _new_card(self, person: Attendee) -> PersonCard:
        card = PersonCard(person)
        presenter = self._presenter
        card.signed.connect(partial(self._sign, card))
        card.paper_signed.connect(partial(presenter.sign_on_paper, person.id))
        card.unsigned.connect(partial(presenter.unsign, person.id))
        card.struck_off.connect(partial(presenter.strike_off, person.id))
        card.opened.connect(partial(self._show_whole, card))
        self._list.addWidget(card)
        return card

    def _sign(self, card: PersonCard) -> None:
        if self._presenter.sign(card.attendee, card.pad.strokes):
            card.close_box()

    def _show_whole(self, card: PersonCard) -> None:
        QTimer.singleShot(0, card, partial(self._scroll_to, card))

    def _scroll_to(self, card: PersonCard) -> None:
        """Show the card, and in a low window rather its end: there a signature is kept."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.area.ensureWidgetVisible(card, 0, 20)
        self.area.ensureWidgetVisible(card.keep, 0, 12)

    @Slot()
    def _add(self) -> None:
        if not self.name.text().strip():
            self._name_field.set_error(self.tr("Enter the name of the person"))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._name_field.set_error("")
        side = Side(self.sides.chosen())
        with self._form.decided():
            written = self._presenter.attend(self.name.text(), self.function.text(), side)
        if written:
            self._form.forget()
            self.name.clear()
            self.function.clear()
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)


class PersonCard(Card):
    """One person of the list.

    Signals:
        opened(): the box to sign in is open.
        signed(): a signature was drawn and is to be kept.
        paper_signed(), unsigned(), struck_off(): what was pressed.
    """

    opened = Signal()
    signed = Signal()
    paper_signed = Signal()
    unsigned = Signal()
    struck_off = Signal()

    def __init__(self, person: Attendee, parent: QWidget | None = None) -> None:
        super().__init__((18, 12, 14, 12), 10, parent)
        self.attendee = person.id
        self._person = person
        self.setObjectName(f"person_{person.id}")
        self._name = Text(role=TextRole.LEAD, weight=600, wrap=True)
        self._function = Text(ink=Colour.INK2, wrap=True)
        self._state = StateLine("signature", "")
        self._kept = SignaturePad()
        self.sign = Button(icon="signature", name="-")
        self.paper = Button(icon="file-text", name="-")
        self.undo = Button(kind=ButtonKind.GHOST, icon="undo-2", name="-")
        self.remove = Button(kind=ButtonKind.GHOST, icon="trash-2", name="-")
        self.keep = Button(kind=ButtonKind.PRIMARY, icon="check", name="-")
        self.clear = Button(icon="rotate-ccw", name="-")
        self.stop = Button(kind=ButtonKind.GHOST, icon="x", name="-")
        for button in self._buttons():
            button.set_compact(False)
        self.pad = SignaturePad()
        self._box = QWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _buttons(self) -> tuple[Button, ...]:
        return (
            self.sign,
            self.paper,
            self.undo,
            self.remove,
            self.keep,
            self.clear,
            self.stop,
        )

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        space(top, 0, 12)
        words = QVBoxLayout()
        space(words, 0, 3)
        for part in (self._name, self._function, self._state):
            words.addWidget(part)
        top.addLayout(words, 1)
        top.addWidget(self._kept, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(top)
        self._verbs = _lane(self.sign, self.paper, self.undo, self.remove)
        self.body.addWidget(self._verbs)
        box = QVBoxLayout(self._box)
        space(box, 0, 10)
        box.addWidget(self.pad)
        box.addWidget(_lane(self.keep, self.clear, self.stop))
        self._box.hide()
        self.body.addWidget(self._box)

    def _connect(self) -> None:
        self.sign.clicked.connect(self._open)
        self.paper.clicked.connect(self.paper_signed)
        self.undo.clicked.connect(self.unsigned)
        self.remove.clicked.connect(self.struck_off)
        self.keep.clicked.connect(self.signed)
        self.clear.clicked.connect(self.pad.clear)
        self.stop.clicked.connect(self.close_box)
        self.pad.drawn.connect(self._drawn)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        words = (
            self.tr("Sign here"),
            self.tr("Signed on paper"),
            self.tr("Take signature back"),
            self.tr("Remove"),
            self.tr("Keep signature"),
            self.tr("Draw again"),
            self.tr("Close"),
        )
        for button, word in zip(self._buttons(), words, strict=True):
            button.set_words(word)
        for name, button in zip(_VERBS, self._buttons(), strict=True):
            button.setObjectName(f"{name}_{self.attendee}")
        self.show_person(self._person)

    def show_person(self, person: Attendee) -> None:
        """Show how things stand with this person."""
        self._person = person
        signed, drawn = bool(person.signed_at), bool(person.signature)
        self._name.setText(person.name)
        side = side_word(person.side)
        line = self.tr("{function}, {side}").format(function=person.function, side=side)
        self._function.setText(line if person.function else side)
        ink = Colour.COMPLIANT if signed else Colour.INK3
        self._state.set_state("check" if signed else "signature", signed_line(person), ink)
        self._kept.setVisible(drawn)
        if drawn:
            self._kept.show_strokes(person.signature)
        self._kept.setAccessibleName(self.tr("Signature of {name}").format(name=person.name))
        self.pad.setAccessibleName(
            self.tr("Box for the signature of {name}").format(name=person.name)
        )
        for button in self._buttons():
            named = self.tr("{action}: {name}").format(action=button.text(), name=person.name)
            button.setAccessibleName(named)
        self.sign.setVisible(not signed)
        self.paper.setVisible(not signed)
        self.undo.setVisible(signed)
        self.remove.setVisible(not signed)
        self.setAccessibleName(f"{person.name}, {self._function.text()}, {signed_line(person)}")

    @Slot()
    def close_box(self) -> None:
        """Close the box; what was drawn in it and not kept is gone."""
        self.pad.clear()
        self._box.hide()
        self._verbs.show()

    @Slot()
    def _open(self) -> None:
        self._verbs.hide()
        self._box.show()
        self.keep.setEnabled(False)
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit()

    @Slot()
    def _drawn(self) -> None:
        self.keep.setEnabled(bool(self.pad.strokes))


_VERBS = ("sign", "paper", "unsign", "remove", "keep", "again", "close")


def _lane(*parts: QWidget) -> QWidget:
    lane = QWidget()
    flow = FlowLayout(lane, spacing=8)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    lane.setSizePolicy(policy)
    for part in parts:
        flow.addWidget(part)
    return lane
