"""Asks for one entry of the log: a visit, a meeting, a session.

Kind, day and topic stand first, and nothing more is needed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from bwaudit.improvement.terms import ActivityKind, Role, Sex
from bwaudit.usecases import advising, typed
from bwaudit_ui.dialogs.keep_sheet import KeepSheet
from bwaudit_ui.presenters.year import kind_word, role_word, sex_word
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.chips import Chip, ChipRow, FilterChip, FilterRow
from bwaudit_ui.widgets.fields import Field, LineInput
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from bwaudit.improvement.advisory import Activity
    from bwaudit_ui.presenters.factory import FactorySession

ACTIVITY: Final = "activity:"
"""What the names of these forms begin with; the entry that is changed follows."""


class ActivitySheet(KeepSheet):
    """The window."""

    def __init__(
        self,
        session: FactorySession,
        parent: QWidget,
        activity: Activity | None = None,
        *,
        day: str = "",
    ) -> None:
        draft = f"{ACTIVITY}{activity.id if activity else ''}"
        super().__init__(session, parent, draft, width=720)
        self.setObjectName("activity")
        self._activity, self._given = activity, day
        self.set_heading(
            self.tr("Change this entry") if activity else self.tr("New entry of the log")
        )
        self._build_what()
        self._build_people()
        self._build_words()
        self.body.addStretch(1)
        if activity is not None:
            self._fill(activity)
        self.begin(self.tr("Keep the entry"), "activity_keep", *self._to_take_off())
        self.begins_at = self._topic

    def _to_take_off(self) -> list[QWidget]:
        if self._activity is None:
            return []
        off = Button(self.tr("Take it off"))
        off.setObjectName("activity_off")
        off.clicked.connect(partial(self._take_off, self._activity.id))
        return [off]

    def _take_off(self, activity: str) -> None:
        if self.session.attempt(lambda: advising.remove(self.session.factory, activity)):
            self.session.tell(self.tr("The entry is taken off the log"))
            self.reject()

    def _build_what(self) -> None:
        self._kinds = FilterRow()
        self._kinds.setObjectName("activity_kind")
        self._kinds.setAccessibleName(self.tr("What was it?"))
        for kind in ActivityKind:
            self._kinds.add(kind.value, FilterChip(kind_word(kind)))
        self._kinds.choose(ActivityKind.VISIT.value)
        self._day, self._hours, self._topic = LineInput(numeric=True), LineInput(), LineInput()
        self._day.setText(self._given or self.session.factory.today)
        for name, entry in (
            ("day", self._day),
            ("hours", self._hours),
            ("topic", self._topic),
        ):
            entry.setObjectName(f"activity_{name}")
        self.body.addWidget(Text(self.tr("What was it?"), TextRole.STRONG, wrap=True))
        self.body.addWidget(self._kinds)
        grid = QGridLayout()
        space(grid, 0, 12)
        hint = self.tr("Year-month-day, for example 2026-05-14")
        bottom = Qt.AlignmentFlag.AlignBottom
        columns = 1 if self.is_narrow() else 2
        grid.addWidget(Field(self.tr("Topic"), self._topic), 0, 0, 1, columns)
        grid.addWidget(Field(self.tr("Day"), self._day, hint=hint), 1, 0, bottom)
        hours = Field(self.tr("Hours"), self._hours, hint=self.tr("For example 1.5"))
        grid.addWidget(hours, 3 - columns, columns - 1, bottom)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self._points = ChipRow()
        self._points.setObjectName("activity_points")
        self._points.setAccessibleName(self.tr("Compliance points"))
        planned = {point for line in self.session.factory.record.actions() for point in line.points}
        names = self.session.point_names()
        chosen = self._activity.points if self._activity else frozenset()
        for point in sorted(
            planned | chosen, key=lambda each: list(names).index(each) if each in names else -1
        ):
            self._points.add(point, Chip(names.get(point, point)))
        if self._points.chips():
            title = self.tr("On which points of the plan?")
            self.body.addWidget(Text(title, TextRole.STRONG, wrap=True))
            self.body.addWidget(self._points)

    def _build_people(self) -> None:
        title = self.tr("Who took part? Numbers, no names")
        self.body.addWidget(Text(title, TextRole.STRONG, wrap=True))
        grid = QGridLayout()
        space(grid, 0, 8)
        stacked = self.is_narrow()
        self._people: dict[tuple[Role, Sex], LineInput] = {}
        for column, sex in enumerate(Sex, start=1):
            caption = Text(sex_word(sex), TextRole.CAPTION, ink=Colour.INK2, wrap=stacked)
            grid.addWidget(caption, 0, column)
        for row, role in enumerate(Role, start=1):
            named, counted = (row * 2 - 1, row * 2) if stacked else (row, row)
            grid.addWidget(Text(role_word(role), wrap=True), named, 0, 1, 4 if stacked else 1)
            for column, sex in enumerate(Sex, start=1):
                entry = LineInput(numeric=True)
                entry.setObjectName(f"present_{role.value}_{sex.value}")
                entry.setAccessibleName(f"{role_word(role)}, {sex_word(sex)}")
                entry.setMaximumWidth(110)
                self._people[role, sex] = entry
                grid.addWidget(entry, counted, column)
        grid.setColumnStretch(0, 0 if stacked else 1)
        self.body.addLayout(grid)

    def _build_words(self) -> None:
        self._agreed, self._next = GrowingText(least_lines=1), GrowingText(least_lines=1)
        self._note = GrowingText(least_lines=1)
        self._note.set_confidential()
        self._next_day = LineInput(numeric=True)
        for name, box in (
            ("agreed", self._agreed),
            ("next", self._next),
            ("note", self._note),
            ("next_day", self._next_day),
        ):
            box.setObjectName(f"activity_{name}")
        self.body.addWidget(Field(self.tr("What was agreed"), self._agreed))
        self.body.addWidget(Field(self.tr("Next step"), self._next))
        self.body.addWidget(
            Field(
                self.tr("Next step on"),
                self._next_day,
                hint=self.tr("Year-month-day, for example 2026-05-14"),
            )
        )
        self.body.addWidget(
            Field(
                self.tr("Note that may be shared"),
                self._note,
                hint=self.tr("The factory can read this. Confidential notes are kept apart"),
            )
        )

    def _fill(self, activity: Activity) -> None:
        self._kinds.choose(activity.kind.value)
        self._day.setText(activity.day)
        self._hours.setText("" if activity.hours is None else f"{activity.hours:g}")
        self._topic.setText(activity.topic)
        self._points.set_chosen(activity.points)
        for key, count in activity.attendance.items():
            self._people[key].setText(str(count))
        self._agreed.set_text(activity.agreed)
        self._next.set_text(activity.next_step)
        self._next_day.setText(activity.next_day)
        self._note.set_text(activity.note)

    def recording(self) -> Callable[[], str]:
        factory, draft, activity = self.session.factory, self._entry(), self._activity
        if activity is None:
            return partial(advising.log, factory, draft)

        def change() -> str:
            advising.change(factory, activity.id, draft)
            return activity.id

        return change

    def _entry(self) -> advising.ActivityDraft:
        attendance = {
            key: count
            for key, entry in self._people.items()
            if (count := typed.people(entry.text()))
        }
        return advising.ActivityDraft(
            kind=ActivityKind(self._kinds.chosen()),
            day=self._day.text(),
            topic=self._topic.text(),
            hours=self._hours.text(),
            points=self._points.chosen(),
            attendance=attendance,
            agreed=self._agreed.text(),
            next_step=self._next.text(),
            next_day=self._next_day.text(),
            note=self._note.text(),
        )
