"""Asks what a new assessment needs: factory, visit, country, and what is known of the factory.

Only the factory's name is needed; a fact nobody gave hides no question.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from bwaudit.foundation.errors import BwAuditError, Code, Declined, RuleError
from bwaudit.foundation.text import plain_digits, typed_whole, visible
from bwaudit.usecases import typed
from bwaudit.usecases.answering import whole_number
from bwaudit.usecases.opening import CYCLES, StartDraft
from bwaudit_ui.dialogs.sheet import Sheet
from bwaudit_ui.runtime.dates import said_day
from bwaudit_ui.runtime.i18n import named
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.runtime.pack_words import in_words, of_pack, tool_name
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.chips import Chip, FilterChip, FilterRow
from bwaudit_ui.widgets.fields import Field, LineInput
from bwaudit_ui.widgets.held_form import Box, HeldForm, box_of
from bwaudit_ui.widgets.lines import StateLine
from bwaudit_ui.widgets.messages import Banner
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit.questionnaire.schema import ProfileFact, QuestionnaireRef
    from bwaudit_ui.presenters.home import Form, Home

_DATE = re.compile(r"(\d{4})\D(\d{1,2})\D(\d{1,2})")
_DAYS = 2


def read_date(text: str) -> str | None:
    """A day as typed, year first, in digits of any script, as ISO text; None when it is none."""
    found = _DATE.fullmatch(plain_digits(visible(text)).strip())
    if found is None:
        return None
    try:
        day = date(*(int(part) for part in found.groups()))
    except ValueError:
        return None
    return day.isoformat() if day.year in typed.YEARS else None


START: Final = "start"
"""The name of this form."""


class StartSheet(Sheet):
    """The form. It closes by itself when the assessment is open."""

    def __init__(self, home: Home, parent: QWidget, *, language: str = "en") -> None:
        super().__init__(parent, width=680)
        self.setObjectName("start")
        self._home = home
        self._language = language
        self._facts: dict[str, _Fact] = {}
        self.set_heading(self.tr("Start assessment"))
        self._banner = Banner()
        self.body.addWidget(self._banner)
        self._build_visit()
        self._build_country()
        self._reading = StateLine("loader", self.tr("Reading the questionnaire"))
        self.body.addWidget(self._reading)
        self._profile = QVBoxLayout()
        space(self._profile, (0, 4, 0, 0), 10)
        self.body.addLayout(self._profile)
        self.body.addStretch(1)
        self._go = Button(self.tr("Start"), ButtonKind.PRIMARY)
        self._go.setObjectName("start_go")
        self._go.setEnabled(False)
        stay = Button(self.tr("Not now"))
        self._tool = Text(role=TextRole.CAPTION, ink=Colour.INK3, wrap=True)
        self.buttons.addWidget(self._go)
        self.buttons.addWidget(stay)
        self.buttons.addWidget(self._tool, 1)
        self._go.clicked.connect(self._submit)
        stay.clicked.connect(self.reject)
        home.form_ready.connect(self._show_form)
        home.opened.connect(self._end)
        home.refused.connect(self._refuse)
        home.busy_changed.connect(self._show_busy)
        self._form = HeldForm(home.forms, START, self._inputs, self)
        self._wanted = ""
        self._form.add(
            "country", Box(self._countries.chosen, self._want, self._countries.filter_chosen)
        )
        home.prepare_start()
        self.begins_at = self._inputs["factory"]

    def _want(self, country: str) -> None:
        """Show this country as soon as it is known."""
        self._wanted = country

    @Slot()
    def _end(self) -> None:
        self._form.forget()
        self.accept()

    def reject(self) -> None:
        """It is not wanted."""
        self._form.forget()
        super().reject()

    def _build_visit(self) -> None:
        today = date.today()  # noqa: DTZ011 - the day on the wall calendar of the person
        self._inputs = {
            "factory": LineInput(),
            "city": LineInput(),
            "cycle": LineInput(numeric=True),
            "start": LineInput(numeric=True),
            "end": LineInput(numeric=True),
        }
        self._inputs["cycle"].setText("1")
        self._inputs["start"].setText(today.isoformat())
        self._inputs["end"].setText((today + timedelta(days=_DAYS - 1)).isoformat())
        for name, control in self._inputs.items():
            control.setObjectName(f"start_{name}")
        example = self.tr("Year-month-day, for example 2026-05-14")
        self._fields = {
            "factory": Field(self.tr("Factory"), self._inputs["factory"]),
            "city": Field(self.tr("City"), self._inputs["city"]),
            "cycle": Field(
                self.tr("Cycle"), self._inputs["cycle"], hint=self.tr("1 for the first assessment")
            ),
            "start": Field(self.tr("Visit begins"), self._inputs["start"], hint=example),
            "end": Field(self.tr("Visit ends"), self._inputs["end"], hint=example),
        }
        grid = QGridLayout()
        space(grid, 0, 14)
        columns = 1 if self.is_narrow() else 2
        grid.addWidget(self._fields["factory"], 0, 0, 1, columns)
        names = ("city", "cycle", "start", "end")
        places = {name: (1 + at // columns, at % columns) for at, name in enumerate(names)}
        for name, place in places.items():
            grid.addWidget(self._fields[name], *place, Qt.AlignmentFlag.AlignBottom)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)

    def _build_country(self) -> None:
        self._countries = FilterRow()
        self._countries.setObjectName("start_country")
        self._countries.setAccessibleName(self.tr("Country"))
        self._countries.filter_chosen.connect(self._home.prepare_start)
        self._country_label = Text(self.tr("Country"), TextRole.STRONG)
        self.body.addWidget(self._country_label)
        self.body.addWidget(self._countries)
        self._known: set[str] = set()
        self._shown: QuestionnaireRef | None = None

    @Slot(object)
    def _show_form(self, form: Form) -> None:
        for pack in form.countries:
            if pack.country not in self._known:
                self._known.add(pack.country)
                chip = FilterChip(in_words(pack.country_name) or pack.country)
                self._countries.add(pack.country, chip)
        wanted, self._wanted = self._wanted, ""
        if wanted in self._known and wanted != form.questionnaire.country:
            self._home.prepare_start(wanted)
            return
        self._countries.choose(form.questionnaire.country)
        self._tool.setText(tool_name(form.questionnaire.ref))
        self._reading.hide()
        self._go.setEnabled(True)
        if form.questionnaire.ref == self._shown:
            return  # it may come twice, and what a person typed meanwhile stays
        self._shown = form.questionnaire.ref
        self._clear_profile()
        for group in form.questionnaire.profile:
            heading = Text(of_pack(group.names, self._language), TextRole.HEADING)
            self._profile.addWidget(heading)
            for fact in group.facts:
                row = _Fact(fact, self._language, stacked=self.is_narrow())
                self._facts[fact.id] = row
                self._form.add(fact.id, row.box())
                self._profile.addWidget(row)
        QTimer.singleShot(0, self, self.fit)

    def _clear_profile(self) -> None:
        for fact in self._facts:
            self._form.remove(fact)
        self._facts.clear()
        while item := self._profile.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    @Slot()
    def _submit(self) -> None:
        values = {name: control.text().strip() for name, control in self._inputs.items()}
        errors = dict.fromkeys(self._fields, "")
        for name in ("factory", "city"):
            try:
                values[name] = typed.line(values[name])
            except RuleError as too_long:
                errors[name] = spoken(too_long).sentence
        if not values["factory"]:
            errors["factory"] = self.tr("Enter the name of the factory")
        cycle = typed_whole(values["cycle"]) or 0
        if cycle not in CYCLES:
            errors["cycle"] = self.tr("The cycle must be a number, for example 1")
        days = {name: read_date(values[name]) for name in ("start", "end")}
        for name, day in days.items():
            if day is None and values[name]:
                errors[name] = self.tr("Enter year, month and day, for example 2026-05-14")
        if days["start"] and days["end"] and days["end"] < days["start"]:
            sentence = self.tr("Visit end must be on or after {day}")
            errors["end"] = sentence.format(day=said_day(days["start"]))
        for name, sentence in errors.items():
            self._fields[name].set_error(sentence)
        facts = {key: fact.read() for key, fact in self._facts.items()}
        wrong = next((name for name, sentence in errors.items() if sentence), None)
        if wrong:
            self._fields[wrong].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if any(fact.is_wrong() for fact in self._facts.values()):
            return
        draft = StartDraft(
            factory_name=values["factory"],
            city=values["city"],
            country=self._countries.chosen(),
            cycle=cycle,
            visit_start=days["start"] or "",
            visit_end=days["end"] or "",
            facts={key: value for key, value in facts.items() if value is not None},
        )
        with self._form.decided():
            self._home.start(draft)

    @Slot(object)
    def _refuse(self, problem: BwAuditError) -> None:
        self._reading.hide()
        message = spoken(problem)
        if problem.code is Code.ANSWER_NOT_VALID:
            self._banner.show_failure(self.tr("There is a problem"), message.title)
        else:
            self._banner.show_failure(message.title, f"{message.body} {message.code}".strip())

    @Slot(bool)
    def _show_busy(self, busy: bool) -> None:
        self._go.setEnabled(not busy)


class _Fact(QWidget):
    """One thing asked about the factory: a number, or yes and no with neither chosen at first.

    Signals:
        said(): a person said yes or no, or took it back.
    """

    said = Signal()

    def __init__(self, fact: ProfileFact, language: str, *, stacked: bool) -> None:
        super().__init__()
        self._fact = fact
        hint = of_pack(fact.hints, language)
        self._label = of_pack(fact.labels, language)
        self._number: LineInput | None = None
        self._yes = Chip(self.tr("Yes"))
        self._no = Chip(self.tr("No"))
        direction = QBoxLayout.Direction
        row = QBoxLayout(direction.TopToBottom if stacked else direction.LeftToRight, self)
        space(row, 0, 12)
        if fact.kind == "count":
            self._number = LineInput(numeric=True)
            self._number.setObjectName(f"fact_{fact.id}")
            self._field = Field(self._label, self._number, hint=hint)
            row.addWidget(self._field)
            self._yes.deleteLater()
            self._no.deleteLater()
            return
        words = QVBoxLayout()
        space(words, 0, 2)
        words.addWidget(Text(self._label, TextRole.BODY, wrap=True))
        if hint:
            hint_text = Text(hint, TextRole.CAPTION, ink=Colour.INK2, wrap=True)
            words.addWidget(hint_text)
        row.addLayout(words, 1)
        choices = QHBoxLayout()
        space(choices, 0, 12)
        row.addLayout(choices)
        for chip, name in ((self._yes, "yes"), (self._no, "no")):
            chip.setObjectName(f"fact_{fact.id}_{name}")
            chip.setAccessibleName(named(self._label, chip.text()))
            choices.addWidget(chip)
        self._yes.clicked.connect(self.said)
        self._no.clicked.connect(self.said)
        self._yes.toggled.connect(self._say_yes)
        self._no.toggled.connect(self._say_no)

    def box(self) -> Box:
        """What holds it."""
        if self._number is not None:
            return box_of(self._number)
        return Box(self._said, self._say, self.said)

    def _said(self) -> str:
        return "yes" if self._yes.isChecked() else "no" if self._no.isChecked() else ""

    def _say(self, word: str) -> None:
        self._yes.setChecked(word == "yes")
        self._no.setChecked(word == "no")

    def read(self) -> Any:
        """The fact as given: a number, True, False, or None for not known."""
        if self._number is None:
            if self._yes.isChecked():
                return True
            return False if self._no.isChecked() else None
        try:
            value = whole_number(
                self._number.text(),
                Declined("{name} must be a number, for example 86", name=self._label),
            )
            self._check(value)
        except RuleError as wrong:
            self._field.set_error(spoken(wrong).title)
            return None
        self._field.set_error("")
        return value

    def is_wrong(self) -> bool:
        """Whether what was typed cannot be."""
        return self._number is not None and bool(self._field.error())

    def _check(self, value: int | None) -> None:
        low, high = self._fact.min, self._fact.max
        if value is None or ((low is None or value >= low) and (high is None or value <= high)):
            return
        raise Declined(
            "{name} must be from {low} to {high}",
            name=self._label,
            low=low or 0,
            high=high if high is not None else "…",
        )

    @Slot(bool)
    def _say_yes(self, on: bool) -> None:
        if on:
            self._no.setChecked(False)

    @Slot(bool)
    def _say_no(self, on: bool) -> None:
        if on:
            self._yes.setChecked(False)
