"""Advisory and training: the year at a glance, the log, the committee, and notes kept apart."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bwaudit.improvement.names import Record
from bwaudit.improvement.terms import ActivityKind, Seat, Sex
from bwaudit.usecases import advising, unlocking
from bwaudit_ui.dialogs.activity import ACTIVITY, ActivitySheet
from bwaudit_ui.dialogs.notes_pin import ask_notes_pin
from bwaudit_ui.presenters.note_text import advisor_note
from bwaudit_ui.presenters.year import (
    days_in_words,
    entry,
    member_sex,
    member_words,
    month_marks,
    month_names,
    month_title,
    next_step_words,
    reach_words,
    seat_word,
    year_at_a_glance,
    years,
)
from bwaudit_ui.presenters.year_conflicts import conflicts_in
from bwaudit_ui.runtime.dates import first_weekday
from bwaudit_ui.runtime.i18n import counted, isolated, named
from bwaudit_ui.runtime.scaling import WidthClass
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.conflict_card import ConflictCard
from bwaudit_ui.screens.evidence_strip import EvidenceStrip
from bwaudit_ui.screens.halved_page import HalvedPage
from bwaudit_ui.screens.typed_field import show_typed
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import BandCard, Card
from bwaudit_ui.widgets.chips import FilterChip, FilterRow
from bwaudit_ui.widgets.fields import Field, LineInput
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.lines import IconLabel
from bwaudit_ui.widgets.month_grid import MonthGrid
from bwaudit_ui.widgets.spacing import emptied, space
from bwaudit_ui.widgets.text import Text
from bwaudit_ui.widgets.year_strip import YearStrip

if TYPE_CHECKING:
    from bwaudit.improvement.advisory import Activity
    from bwaudit_ui.presenters.factory import FactorySession

NOTES_MS = 60_000
_MEMBER = "member"

ICONS = {
    ActivityKind.VISIT: "map-pin",
    ActivityKind.MEETING: "handshake",
    ActivityKind.TRAINING: "graduation-cap",
    ActivityKind.SEMINAR: "users",
}


class AdvisoryScreen(HalvedPage):
    """The page."""

    def __init__(self, session: FactorySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_advisory")
        self._session = session
        self._year = int(session.factory.today[:4])
        self._month = 0
        self._shown_month = session.factory.today[:7]
        self._notes_shown = False
        self._build_top()
        self.add_halves(
            (self._build_log(),),
            (self._build_calendar(), self._build_committee(), self._build_notes()),
        )
        session.changed.connect(self.refresh)
        session.write_recovered.connect(self.refresh)
        session.text.refused.connect(self.refresh)
        session.notes_changed.connect(self._show_notes)
        self._advice = advisor_note(session)
        self._advice.refused.connect(self._note_field.set_error)
        self._note.text_changed.connect(self._advice.type)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(NOTES_MS)
        self._idle.timeout.connect(self._close_notes)
        self._note.text_changed.connect(lambda _text: self._idle.start())
        session.leaving.connect(self._close_notes)
        self.retranslate()

    def _build_top(self) -> None:
        self._heading = Text(role=TextRole.TITLE, wrap=True)
        self._add = Button(kind=ButtonKind.PRIMARY, name="-", icon="plus")
        self._add.set_compact(False)
        self._add.setObjectName("log_new")
        self._add.clicked.connect(self.ask_new)
        top = QHBoxLayout()
        space(top, 0, 12)
        top.addWidget(self._heading, 1)
        top.addWidget(self._add)
        self.column.addLayout(top)
        card = Card()
        self._years = FilterRow()
        self._years.setObjectName("log_years")
        self._strip = YearStrip()
        self._strip.setObjectName("year")
        self._strip.month_chosen.connect(self._choose_month)
        self._reach = Text(ink=Colour.INK2, wrap=True)
        card.body.addWidget(self._years)
        card.body.addWidget(self._strip)
        card.body.addWidget(self._reach)
        self._years.filter_chosen.connect(self._choose_year)
        self.column.addWidget(card)

    def _build_calendar(self) -> Card:
        card = Card(spacing=10)
        self._calendar_heading = Text(role=TextRole.HEADING)
        self._before = Button(name="-", icon="chevron-left")
        self._after = Button(name="-", icon="chevron-right")
        row = QHBoxLayout()
        space(row, 0, 8)
        row.addWidget(self._calendar_heading, 1)
        for name, button, step in (("before", self._before, -1), ("after", self._after, 1)):
            button.set_compact(True)
            button.setObjectName(f"calendar_{name}")
            button.clicked.connect(partial(self._turn, step))
            row.addWidget(button)
        self._calendar = MonthGrid()
        self._calendar.setObjectName("calendar")
        self._calendar.day_chosen.connect(self._choose_day)
        self._calendar.left.connect(self._go_to_day)
        self._calendar_said = Text(ink=Colour.INK2, wrap=True)
        card.body.addLayout(row)
        card.body.addWidget(self._calendar)
        card.body.addWidget(self._calendar_said)
        return card

    def _build_log(self) -> Card:
        card = Card()
        self._log_heading = Text(role=TextRole.HEADING)
        self._log = QVBoxLayout()
        space(self._log, 0, 10)
        self._nothing = Text(ink=Colour.INK2, wrap=True)
        card.body.addWidget(self._log_heading)
        card.body.addWidget(self._nothing)
        card.body.addLayout(self._log)
        return card

    def _build_committee(self) -> Card:
        card = Card()
        self._committee = Text(role=TextRole.HEADING)
        self._members = QVBoxLayout()
        space(self._members, 0, 6)
        self._function = LineInput()
        self._function.setObjectName("member_function")
        self._function_field = Field("-", self._function)
        self._function.text_changed.connect(self._hold_member)
        self._seats, self._sexes = FilterRow(), FilterRow()
        self._seats.setObjectName("member_seat")
        self._sexes.setObjectName("member_sex")
        for seat in Seat:
            self._seats.add(seat.value, FilterChip(seat_word(seat)))
        for sex in Sex:
            self._sexes.add(sex.value, FilterChip(member_sex(sex)))
        begun = self._session.drafts.texts(_MEMBER)
        self._seats.choose(begun.get("seat", Seat.WORKERS.value))
        self._sexes.choose(begun.get("sex", Sex.WOMAN.value))
        for row in (self._seats, self._sexes):
            row.filter_chosen.connect(self._hold_member)
        self._seat_add = Button(name="-", icon="user-plus")
        self._seat_add.set_compact(False)
        self._seat_add.setObjectName("member_add")
        self._seat_add.clicked.connect(self._seat)
        card.body.addWidget(self._committee)
        card.body.addLayout(self._members)
        for part in (self._function_field, self._seats, self._sexes):
            card.body.addWidget(part)
        card.body.addWidget(self._seat_add, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _build_notes(self) -> BandCard:
        card = BandCard(Colour.CONFIDENTIAL, Colour.CONFIDENTIAL_SOFT, spacing=10)
        self._notes_heading = Text(role=TextRole.HEADING)
        self._notes_said = Text(ink=Colour.INK2, wrap=True)
        self._unlock = Button(name="-", icon="lock-open")
        self._unlock.set_compact(False)
        self._unlock.setObjectName("advisor_notes_open")
        self._unlock.clicked.connect(self._ask_pin)
        self._note = GrowingText(least_lines=2)
        self._note.set_confidential()
        self._note.setObjectName("advisor_note")
        self._note_field = Field("-", self._note)
        self._keep = Button(name="-", icon="plus")
        self._keep.set_compact(False)
        self._keep.setObjectName("advisor_note_keep")
        self._keep.clicked.connect(self._write_note)
        self._notes = QVBoxLayout()
        space(self._notes, 0, 8)
        for part in (self._notes_heading, self._notes_said):
            card.body.addWidget(part)
        card.body.addWidget(self._unlock, 0, Qt.AlignmentFlag.AlignLeading)
        card.body.addWidget(self._note_field)
        card.body.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignLeading)
        card.body.addLayout(self._notes)
        return card

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Advisory and training"))
        self._add.set_words(self.tr("New entry"))
        self._log_heading.setText(self.tr("Log"))
        self._before.set_words(self.tr("Month before"))
        self._after.set_words(self.tr("Next month"))
        self._calendar_said.setText(
            self.tr(
                "Entries, next steps and the days of the plan. Press a day to write down what was "
                "done on it."
            )
        )
        self._committee.setText(self.tr("Committee"))
        self._function_field.set_label(self.tr("Function of a member"))
        self._function_field.set_hint(self.tr("Never a name, for example sewing operator"))
        self._seats.setAccessibleName(self.tr("Sits for"))
        self._sexes.setAccessibleName(self.tr("Sex"))
        for seat in Seat:
            self._seats.chip(seat.value).set_words(seat_word(seat))
        for sex in Sex:
            self._sexes.chip(sex.value).set_words(member_sex(sex))
        self._seat_add.set_words(self.tr("Add member"))
        self._notes_heading.setText(self.tr("Confidential notes"))
        self._notes_said.setText(
            self.tr("For the advisor only. They reach no paper, no file and no reader.")
        )
        self._unlock.set_words(self.tr("Open notes"))
        self._note_field.set_label(self.tr("New confidential note"))
        self._keep.set_words(self.tr("Keep note"))
        self._years.setAccessibleName(self.tr("Year"))
        self.refresh()

    def page_title(self) -> str:
        return self.tr("Advisory and training")

    def activate(self) -> None:
        self.refresh()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._go_on()

    def arrange(self, wide: WidthClass) -> None:
        super().arrange(wide)
        self._add.set_compact(wide < WidthClass.NARROW)

    # Show

    @Slot()
    def refresh(self) -> None:
        """Read the log again."""
        self._show_years()
        self._show_calendar()
        self._show_log()
        self._show_members()
        self._show_notes()

    def _show_years(self) -> None:
        known = years(self._session)
        for year in known:
            if str(year) not in self._years_known():
                self._years.add(str(year), FilterChip(str(year)))
        self._years.choose(str(self._year))
        self._years.setVisible(len(known) > 1)
        glance = year_at_a_glance(self._session, self._year)
        today = self._session.factory.today
        months = [
            (
                name,
                counted("AdvisoryScreen", "1 entry", "%n entries", len(kinds)),
                [ICONS[ActivityKind(kind)] for kind in kinds],
            )
            for name, kinds in zip(month_names(), glance, strict=True)
        ]
        current = int(today[5:7]) if today.startswith(str(self._year)) else 0
        self._strip.show_year(months, current)
        self._strip.choose(self._month)
        self._reach.setText(reach_words(self._session, self._year))

    def _years_known(self) -> set[str]:
        return {str(year) for year in years(self._session) if self._has_chip(str(year))}

    def _has_chip(self, year: str) -> bool:
        try:
            self._years.chip(year)
        except KeyError:
            return False
        return True

    def _show_calendar(self) -> None:
        marks = month_marks(self._session, self._shown_month)
        icons = {
            day: [
                (
                    ICONS[each.kind] if each.kind else "clock-alert" if each.late else "clock",
                    Colour.WARNING if each.late else Colour.ACCENT,
                )
                for each in found
            ]
            for day, found in marks.items()
        }
        settings = self._session.workspace.settings
        self._calendar_heading.setText(month_title(self._shown_month))
        self._calendar.show_month(
            date.fromisoformat(f"{self._shown_month}-01"),
            icons,
            days_in_words(self._shown_month, marks),
            self._session.factory.today,
            first_weekday(settings.week_begins),
        )

    def _show_log(self) -> None:
        emptied(self._log)
        prefix = f"{self._year}-{self._month:02d}-" if self._month else f"{self._year}-"
        entries = [
            each
            for each in self._session.factory.record.activities()
            if each.day.startswith(prefix)
        ]
        for each in reversed(entries):
            self._log.addWidget(self._entry(each))
        self._nothing.setText(
            self.tr("Nothing was written down for this time")
            if self._session.factory.record.activities()
            else self.tr("No visit, meeting or training yet")
        )
        self._nothing.setVisible(not entries)

    def _entry(self, activity: Activity) -> QWidget:
        frame = Card(12, 4)
        head, people = entry(activity)
        row = QHBoxLayout()
        space(row, 0, 10)
        row.addWidget(IconLabel(ICONS[activity.kind], Colour.ACCENT, 20))
        row.addWidget(Text(head, TextRole.STRONG, wrap=True), 1)
        change = Button(self.tr("Change"), icon="pencil")
        change.setObjectName("log_change")
        change.setAccessibleDescription(head)
        change.clicked.connect(partial(self._ask_change, activity.id))
        row.addWidget(change)
        frame.body.addLayout(row)
        for label, text in (
            ("", activity.topic),
            ("", people),
            (self.tr("Agreed"), isolated(activity.agreed)),
            (self.tr("Next step"), next_step_words(activity)),
            (self.tr("Note"), isolated(activity.note)),
        ):
            if text:
                said = named(label, text) if label else text
                ink = Colour.INK2 if text is people else Colour.INK
                frame.body.addWidget(Text(said, ink=ink, wrap=True))
        files = EvidenceStrip(self._session, advising.add_evidence, ButtonKind.LINK)
        files.name_button("log_files", head)
        files.show_files(activity.id, activity.evidence)
        files.added.connect(self.refresh)
        frame.body.addWidget(files)
        if activity.unsettled:
            said = self.tr("‘{number}’ was changed by two people. Choose what is right")
            choice = ConflictCard(said)
            choice.keep_wanted.connect(self._session.keep)
            conflicts = conflicts_in(self._session, Record.ACTIVITY, activity.id)
            frame.body.addWidget(choice)
            choice.show_conflicts(activity.topic, conflicts)
        return frame

    def _show_members(self) -> None:
        emptied(self._members)
        show_typed(self._function_field, self._session.drafts.box(_MEMBER), "")
        sitting = [each for each in self._session.factory.record.members() if each.sits_now]
        if not sitting:
            nobody = self.tr("Nobody is written down yet")
            self._members.addWidget(Text(nobody, ink=Colour.INK2, wrap=True))
        for member in sitting:
            frame = QWidget()
            row = QHBoxLayout(frame)
            space(row, 0, 8)
            row.addWidget(Text(member_words(member), wrap=True), 1)
            gone = Button(self.tr("Has left"), icon="user-x")
            gone.setObjectName("member_left")
            gone.setAccessibleDescription(member_words(member))
            gone.clicked.connect(partial(self._leave, member.id))
            row.addWidget(gone)
            self._members.addWidget(frame)

    @Slot()
    def _show_notes(self) -> None:
        emptied(self._notes)
        is_open = self._session.workspace.notes_open
        was_open, self._notes_shown = self._notes_shown, is_open
        self._unlock.setVisible(not is_open)
        self._note_field.setVisible(is_open)
        self._keep.setVisible(is_open)
        if is_open != was_open:
            self._note.set_text(self._advice.begin() if is_open else "")
            self._note.document().clearUndoRedoStacks()
        if not is_open:
            return
        for note in reversed(advising.private_notes(self._session.factory)):
            if note.id == self._advice.note:
                continue  # it stands in the field
            self._notes.addWidget(Text(note.at, TextRole.CAPTION, ink=Colour.INK2))
            self._notes.addWidget(Text(note.text, wrap=True))

    # Do

    @Slot(str)
    def _choose_year(self, year: str) -> None:
        self._year, self._month = int(year), 0
        self.refresh()

    @Slot(int)
    def _choose_month(self, month: int) -> None:
        self._month = month
        if month:
            self._show_month(f"{self._year}-{month:02d}")
        self._show_log()

    def _show_month(self, month: str) -> None:
        self._shown_month = month
        self._show_calendar()

    def _turn(self, step: int) -> None:
        """Show the month before or after in the calendar."""
        year, month = (int(part) for part in self._shown_month.split("-"))
        year, month = year + (month - 1 + step) // 12, (month - 1 + step) % 12 + 1
        self._show_month(f"{year:04d}-{month:02d}")

    @Slot(str)
    def _go_to_day(self, day: str) -> None:
        self._show_month(day[:7])
        self._calendar.go_to(date.fromisoformat(day))

    @Slot(str)
    def _choose_day(self, day: str) -> None:
        """Change the entry of a day; with none, write one down."""
        activities = self._session.factory.record.activities()
        there = [each for each in activities if each.day == day]
        if len(there) == 1:
            self._ask_change(there[0].id)
        else:
            self._ask(day=day)

    @Slot()
    def ask_new(self) -> None:
        """Ask for a new entry."""
        self._ask()

    def _ask_change(self, activity: str) -> None:
        self._ask(self._session.factory.record.activity(activity))

    def _ask(self, activity: Activity | None = None, day: str = "") -> None:
        sheet = ActivitySheet(self._session, self.window(), activity, day=day)
        sheet.kept.connect(self._tell_kept)
        sheet.open()

    def _go_on(self) -> None:
        """Open the sheet again that a lock took away."""
        if self.window().findChild(ActivitySheet) is not None:
            return
        known = {each.id: each for each in self._session.factory.record.activities()}
        begun = self._session.drafts.begun(ACTIVITY, known)
        if begun is not None:
            self._ask(known.get(begun))

    @Slot(str)
    def _tell_kept(self, activity: str) -> None:
        day = self._session.factory.record.activity(activity).day
        self._year, self._month, self._shown_month = int(day[:4]), 0, day[:7]
        self.refresh()
        self._session.tell(self.tr("Kept in the log"))

    @Slot()
    def _hold_member(self) -> None:
        """Hold who is to be written down, until it is pressed."""
        chosen = {"seat": self._seats.chosen(), "sex": self._sexes.chosen()}
        self._session.drafts.type(_MEMBER, {"": self._function.text(), **chosen})

    @Slot()
    def _seat(self) -> None:
        seat, sex = Seat(self._seats.chosen()), Sex(self._sexes.chosen())
        factory = self._session.factory
        self._session.drafts.keep(
            _MEMBER,
            self._function.text(),
            lambda text: advising.seat(factory, text, sex, seat),
        )
        self._show_members()

    def _leave(self, member: str) -> None:
        if self._session.attempt(lambda: advising.leave(self._session.factory, member)):
            self._session.tell(self.tr("Left the committee today"))

    @Slot()
    def _ask_pin(self) -> None:
        ask_notes_pin(self._session, self, self._begin_notes)

    @Slot()
    def _begin_notes(self) -> None:
        self._idle.start()
        self._show_notes()
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _close_notes(self) -> None:
        """Notes close by themselves: after a minute without typing, and when the page is left. What
        is typed is kept first; what the disk refuses stands in the field again with the notes."""
        self._advice.commit()
        if self._session.workspace.notes_open:
            unlocking.close_notes(self._session.workspace)
        self._show_notes()

    @Slot()
    def _write_note(self) -> None:
        """The note is whole; what the disk refuses of it stays in the field."""
        self._advice.commit()
        self._note.set_text(self._advice.begin())
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_notes()
