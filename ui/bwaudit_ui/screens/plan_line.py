"""One line of the plan: what is done, why, who, by when, how it stands, what shows it.

Text is written when the keys rest and when the focus leaves; what the disk refuses, also of what is
chosen, stands here until it is recorded. It must not decide a conflict.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bwaudit.improvement.terms import Status, Verification
from bwaudit.usecases import planning
from bwaudit_ui.presenters.plan import (
    causes_for,
    conflicts_of,
    history,
    method_word,
    remedies_for,
    status_word,
)
from bwaudit_ui.runtime.dates import said_day
from bwaudit_ui.runtime.i18n import counted, joined
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.conflict_card import ConflictCard
from bwaudit_ui.screens.evidence_strip import EvidenceStrip
from bwaudit_ui.screens.typed_field import show_typed
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.chips import Chip, ChipRow, FilterChip, FilterRow
from bwaudit_ui.widgets.confirm_dialog import ConfirmDialog, Decision
from bwaudit_ui.widgets.fields import Field, LineInput
from bwaudit_ui.widgets.flow import FlowLayout
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.lines import StateLine
from bwaudit_ui.widgets.spacing import emptied, space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bwaudit.assessment.fold import Key
    from bwaudit.improvement.plan import Action
    from bwaudit.usecases.workspace import Recorded
    from bwaudit_ui.presenters.factory import FactorySession

_DAYS = (14, 30, 60, 90)


class PlanLinePane(QWidget):
    """Everything on one line.

    Signals:
        closed(): back to the plan, in a narrow window.
        removed(): the line is off the plan.
    """

    closed = Signal()
    removed = Signal()

    def __init__(self, session: FactorySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._line = ""
        session.text.refused.connect(self.refresh)
        session.text.cleared.connect(self.refresh)
        self._column = QVBoxLayout(self)
        space(self._column, (20, 16, 20, 20), 14)
        self._build_head()
        self._build_status()
        self._build_words()
        self._build_cause()
        self._build_evidence()
        self._fields = {
            "action": self._action_field,
            "issue": self._issue_field,
            "who": self._who_field,
            "due": self._due_field,
            "cause": self._cause_field,
        }
        for name, field in self._fields.items():
            box = field.control()
            assert isinstance(box, GrowingText | LineInput)
            box.text_changed.connect(partial(self._take, name))
            box.left.connect(session.text.commit)
        self._column.addStretch(1)
        self.retranslate()

    # Put together

    def _build_head(self) -> None:
        self._back = Button(name="-", icon="chevron-left", kind=ButtonKind.GHOST)
        self._back.set_compact(False)
        self._back.setObjectName("back_to_plan")
        self._back.clicked.connect(self._leave)
        self._back.hide()
        self._about = Text(role=TextRole.CAPTION, ink=Colour.INK2)
        self._title = Text(role=TextRole.QUESTION, wrap=True)
        self._again = StateLine("rotate-ccw", "", icon_ink=Colour.WARNING)
        self._again.hide()
        self._conflicts = ConflictCard()
        self._conflicts.keep_wanted.connect(self._keep)
        self._column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self._about, self._title, self._again, self._conflicts):
            self._column.addWidget(part)

    def _build_status(self) -> None:
        self._status_label = Text(role=TextRole.STRONG)
        self._statuses = FilterRow()
        self._statuses.setObjectName("line_status")
        for status in Status:
            self._statuses.add(status.value, FilterChip(status_word(status)))
        self._statuses.filter_chosen.connect(self._set_status)
        self._verified = StateLine("circle-check", "", icon_ink=Colour.COMPLIANT)
        self._method_label = Text(role=TextRole.STRONG)
        self._methods = FilterRow()
        self._methods.setObjectName("line_method")
        for method in Verification:
            self._methods.add(method.value, FilterChip(method_word(method)))
        self._methods.add("", FilterChip("-"))
        self._methods.filter_chosen.connect(self._set_method)
        for part in (
            self._status_label,
            self._statuses,
            self._verified,
            self._method_label,
            self._methods,
        ):
            self._column.addWidget(part)

    def _build_words(self) -> None:
        self._action = GrowingText(least_lines=2)
        self._action.setObjectName("line_action")
        self._who = LineInput()
        self._who.setObjectName("line_who")
        self._due = LineInput(numeric=True)
        self._due.setObjectName("line_due")
        self._issue = GrowingText(least_lines=1)
        self._issue.setObjectName("line_issue")
        self._action_field = Field("-", self._action)
        self._who_field = Field("-", self._who)
        self._due_field = Field("-", self._due)
        self._issue_field = Field("-", self._issue)
        self._wording = QWidget()
        self._wordings = FlowLayout(self._wording)
        self._quick = QWidget()
        flow = FlowLayout(self._quick)
        self._days: list[tuple[Button, int]] = []
        for days in _DAYS:
            button = Button(name="-")
            button.set_compact(False)
            button.setObjectName(f"due_{days}")
            button.clicked.connect(partial(self._due_in, days))
            self._days.append((button, days))
            flow.addWidget(button)
        self._column.addWidget(self._issue_field)
        self._column.addWidget(self._action_field)
        self._column.addWidget(self._wording)
        self._column.addWidget(self._who_field)
        self._column.addWidget(self._due_field)
        self._column.addWidget(self._quick)

    def _build_cause(self) -> None:
        self._cause_label = Text(role=TextRole.STRONG)
        self._causes = ChipRow()
        self._causes.setObjectName("line_causes")
        self._cause_text = GrowingText(least_lines=1)
        self._cause_text.setObjectName("line_cause_text")
        self._cause_field = Field("-", self._cause_text)
        self._cause_area = QWidget()
        self._cause_lane = QVBoxLayout(self._cause_area)
        space(self._cause_lane, 0, 0)
        self._column.addWidget(self._cause_label)
        self._column.addWidget(self._cause_area)
        self._column.addWidget(self._cause_field)

    def _build_evidence(self) -> None:
        self._evidence_label = Text(role=TextRole.STRONG)
        self._none = Text(ink=Colour.INK2, wrap=True)
        self._files = EvidenceStrip(self._session, planning.add_evidence)
        self._files.name_button("add_correction")
        self._files.added.connect(self.refresh)
        self._past = Button(name="-", icon="history", kind=ButtonKind.LINK)
        self._past.set_compact(False)
        self._past.setObjectName("line_history")
        self._past.setCheckable(True)
        self._past.toggled.connect(self._show_past)
        self._said = QWidget()
        self._said_column = QVBoxLayout(self._said)
        space(self._said_column, 0, 6)
        self._said.hide()
        self._remove = Button(name="-", icon="trash-2", kind=ButtonKind.GHOST)
        self._remove.set_compact(False)
        self._remove.setObjectName("remove_line")
        self._remove.clicked.connect(self._ask_remove)
        row = QHBoxLayout()
        space(row, 0, 8)
        row.addWidget(self._past)
        row.addStretch(1)
        row.addWidget(self._remove)
        for part in (self._evidence_label, self._none, self._files):
            self._column.addWidget(part)
        self._column.addLayout(row)
        self._column.addWidget(self._said)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._back.set_words(self.tr("Back to the plan"))
        self._status_label.setText(self.tr("How it stands"))
        for status in Status:
            self._statuses.chip(status.value).set_words(status_word(status))
        self._statuses.setAccessibleName(self.tr("How it stands"))
        self._method_label.setText(self.tr("How is the correction checked?"))
        self._methods.setAccessibleName(self.tr("How is the correction checked?"))
        for method in Verification:
            self._methods.chip(method.value).set_words(method_word(method))
        self._methods.chip("").set_words(self.tr("Not decided"))
        self._issue_field.set_label(self.tr("What is wrong"))
        self._action_field.set_label(self.tr("What is done about it"))
        self._who_field.set_label(self.tr("Who sees to it"))
        self._who_field.set_hint(self.tr("A function, not a name, for example maintenance lead"))
        self._due_field.set_label(self.tr("By when"))
        self._due_field.set_hint(self.tr("Year-month-day, for example 2026-06-30"))
        for button, days in self._days:
            button.set_words(counted("PlanLinePane", "In 1 day", "In %n days", days))
        self._cause_label.setText(self.tr("Why did it happen?"))
        self._cause_field.set_label(self.tr("In your own words"))
        self._evidence_label.setText(self.tr("What shows the correction"))
        self._none.setText(self.tr("No photo or paper yet"))
        self._files.retranslate()
        self._past.set_words(self.tr("History"))
        self._remove.set_words(self.tr("Take off the plan"))

    # Show

    @property
    def line(self) -> str:
        """The line that is shown, empty for none."""
        return self._line

    def set_back_visible(self, visible: bool) -> None:
        """Whether the way back to the list is needed."""
        self._back.setVisible(visible)

    def show_line(self, line: str) -> None:
        """Show another line; what was typed in the one before is written first."""
        if line != self._line:
            self._session.text.commit()
            self._line = line
            self._past.setChecked(False)
        self.refresh()

    def focus_action(self) -> None:
        """Put the focus where a new line is written."""
        self._action.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read the line again. What is typed or waits stays."""
        record = self._session.factory.record
        if not self._line:
            return
        line = next((each for each in record.actions() if each.id == self._line), None)
        if line is None:
            self._line = ""
            self.removed.emit()
            return
        names = self._session.point_names()
        number = line.finding.number if line.finding else self.tr("Found by the factory")
        points = joined(names.get(point, point) for point in sorted(line.points))
        self._about.setText(" · ".join(part for part in (number, points) if part))
        self._title.setText(line.title)
        again = planning.seen_again(self._session.factory)
        self._again.setVisible(line.id in again)
        if line.id in again:
            said = self.tr("Found again in cycle {cycle}. Mark it as repeated?")
            self._again.set_text(said.format(cycle=again[line.id].cycle))
        self._conflicts.show_conflicts(line.title, conflicts_of(self._session, line))
        self._statuses.choose(self._chosen("status", line.status.value))
        self._methods.choose(self._chosen("method", line.verify_by.value if line.verify_by else ""))
        self._show_verified(line)
        recorded = {
            "action": line.action,
            "issue": line.issue,
            "who": line.responsible,
            "due": line.due,
            "cause": line.cause_text,
        }
        for name, field in self._fields.items():
            show_typed(field, self._session.text.shown((line.id, name)), recorded[name])
        self._show_causes(line)
        self._show_wordings(line)
        self._files.show_files(line.id, line.evidence)
        self._none.setVisible(not line.evidence)
        if self._past.isChecked():
            self._show_past(shown=True)

    def _chosen(self, name: str, recorded: str) -> str:
        """What is chosen, also while it waits for the disk."""
        kept = self._session.text.shown((self._line, name))
        return recorded if kept is None or kept.problem else kept.text

    def _show_verified(self, line: Action) -> None:
        self._verified.setVisible(line.verified is not None)
        if line.verified is not None:
            said = self.tr("Verified on {day}: {method}")
            method = method_word(line.verified.method)
            self._verified.set_text(said.format(day=said_day(line.verified.day), method=method))

    def _show_causes(self, line: Action) -> None:
        phrases = causes_for(self._session, line)
        if tuple(self._causes.chips()) != phrases:
            old = self._causes
            self._causes = ChipRow()
            self._causes.setObjectName("line_causes")
            self._causes.setAccessibleName(self.tr("Why did it happen?"))
            for phrase in phrases:
                self._causes.add(phrase, Chip(phrase))
            self._causes.chosen_changed.connect(self._set_causes)
            self._cause_lane.removeWidget(old)
            old.hide()
            old.deleteLater()
            self._cause_lane.addWidget(self._causes)
        self._causes.set_chosen(self._causes_now(phrases, line))
        self._cause_area.setVisible(bool(phrases))

    def _causes_now(self, phrases: Iterable[str], line: Action) -> frozenset[str]:
        held = set(line.causes)
        return frozenset(
            each for each in phrases if self._chosen(f"cause:{each}", "on" if each in held else "")
        )

    def _show_wordings(self, line: Action) -> None:
        emptied(self._wordings)
        remedies = remedies_for(self._session, line) if not line.action else ()
        for remedy in remedies[:3]:
            button = Button(remedy, ButtonKind.LINK, icon="plus")
            button.setAccessibleDescription(self.tr("Use this wording"))
            button.clicked.connect(partial(self._use_wording, remedy))
            self._wordings.addWidget(button)
        self._wording.setVisible(bool(remedies))

    @Slot(bool)
    def _show_past(self, shown: bool) -> None:
        while item := self._said_column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._said.setVisible(shown)
        if not shown or not self._line:
            return
        for who, what in history(self._session, self._line):
            self._said_column.addWidget(Text(who, TextRole.CAPTION, ink=Colour.INK2, wrap=True))
            self._said_column.addWidget(Text(what, wrap=True))

    # Write

    def _take(self, name: str, text: str) -> None:
        self._session.text.type((self._line, name), text, self._writing(name, text))

    def _writing(self, name: str, text: str) -> Callable[[], Recorded]:
        writes = {
            "action": planning.describe,
            "issue": planning.issue,
            "who": planning.responsible,
            "due": planning.due,
            "cause": planning.cause_text,
        }
        return partial(writes[name], self._session.factory, self._line, text)

    @Slot(str)
    def _set_status(self, value: str) -> None:
        status, factory, line = Status(value), self._session.factory, self._line
        held = factory.record.action(line)
        if value == self._chosen("status", held.status.value):
            return
        method = held.verify_by or Verification.VISIT
        if status is Status.VERIFIED:
            write = partial(planning.verify, factory, line, method)
        else:
            write = partial(planning.status, factory, line, status)
        if self._session.choose((line, "status"), value, write):
            self._session.tell(self.tr("Changed to {word}").format(word=status_word(status)))

    @Slot(str)
    def _set_method(self, value: str) -> None:
        method, line = Verification(value) if value else None, self._line
        write = partial(planning.verify_by, self._session.factory, line, method)
        self._session.choose((line, "method"), value, write)

    @Slot(object)
    def _set_causes(self, chosen: frozenset[str]) -> None:
        factory, line = self._session.factory, self._line
        before = self._causes_now(self._causes.chips(), factory.record.action(line))
        for phrase in sorted(before ^ chosen):
            on = phrase in chosen
            write = partial(planning.cause, factory, line, phrase, on=on)
            self._session.choose((line, f"cause:{phrase}"), "on" if on else "", write)

    @Slot(int)
    def _due_in(self, days: int) -> None:
        day = date.fromisoformat(self._session.factory.today) + timedelta(days=days)
        text = day.isoformat()
        self._session.text.write((self._line, "due"), text, self._writing("due", text))
        self.refresh()

    def _use_wording(self, remedy: str) -> None:
        self._action.set_text(remedy)
        self._take("action", remedy)
        self._session.text.commit()
        self.focus_action()

    @Slot(object, int)
    def _keep(self, key: Key, choice: int) -> None:
        self._session.keep(key, choice)

    @Slot()
    def _leave(self) -> None:
        self._session.text.commit()
        self.closed.emit()

    # Removing

    @Slot()
    def _ask_remove(self) -> None:
        decision = Decision(
            self.tr("Take this line off the plan?"),
            self.tr("It leaves every list and paper. What was written stays in the history."),
            self.tr("Take off the plan"),
            self.tr("Keep it"),
        )
        asking = ConfirmDialog(decision, self.window())
        asking.setObjectName("remove_line_asked")
        drafts, line = self._session.drafts, self._line
        form, why = f"remove:{line}", LineInput()
        why.setObjectName("remove_line_why")
        why.setText(drafts.box(form).text)
        asking.body.addWidget(Field(self.tr("Why?"), why))
        asking.set_ready(bool(why.text().strip()))
        why.text_changed.connect(lambda text: asking.set_ready(bool(text.strip())))
        why.text_changed.connect(lambda text: drafts.type(form, {"": text}))

        def decide(remove: bool) -> None:
            if remove:
                self._remove_line(form, line, why.text())
            else:
                drafts.forget(form)

        asking.decided.connect(decide)
        asking.open()

    def _remove_line(self, form: str, line: str, why: str) -> None:
        remove = partial(planning.remove, self._session.factory, line)
        if self._session.decide(form, why, remove):
            self._session.tell(self.tr("Taken off the plan"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.refresh()
        super().changeEvent(event)
