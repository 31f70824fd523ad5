"""The factory: who it is, its cycles, its clocks, how its plan stands, its progress report."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bwaudit.foundation.errors import BwAuditError
from bwaudit.improvement import plan
from bwaudit.improvement.names import ABOUT, Record
from bwaudit.improvement.terms import ProgressSection
from bwaudit.improvement.voice import voice_id
from bwaudit.report.options import ReportOptions
from bwaudit.usecases import bundling, factories, progressing
from bwaudit.usecases.exporting import Form
from bwaudit_ui.dialogs.folders import folder_chooser
from bwaudit_ui.dialogs.next_cycle import NEXT_CYCLE, NextCycleSheet
from bwaudit_ui.presenters.home import non_compliant_in_words
from bwaudit_ui.presenters.sync_text import not_in_copy
from bwaudit_ui.presenters.year import deadlines, section_word
from bwaudit_ui.presenters.year_conflicts import conflicts_in
from bwaudit_ui.runtime.dates import dates_in_words
from bwaudit_ui.runtime.i18n import counted
from bwaudit_ui.runtime.pack_words import of_pack
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.conflict_card import ConflictCard
from bwaudit_ui.screens.figures_card import FiguresCard
from bwaudit_ui.screens.halved_page import HalvedPage
from bwaudit_ui.screens.typed_field import show_typed
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import TitledCard
from bwaudit_ui.widgets.fields import Field, LineInput
from bwaudit_ui.widgets.flow import FlowLayout
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.lines import StateLine
from bwaudit_ui.widgets.spacing import block, emptied, space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.usecases.bundling import Saved
    from bwaudit_ui.presenters.factory import FactorySession


class FactoryScreen(HalvedPage):
    """The page.

    Signals:
        started(str): the next assessment was begun.
    """

    started = Signal(str)

    def __init__(self, session: FactorySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_factory")
        self._session = session
        self._heading = Text(role=TextRole.TITLE, wrap=True)
        self._place = Text(ink=Colour.INK2, wrap=True)
        self.column.addLayout(block(self._heading, self._place))
        self._figures = FiguresCard(session)
        self.add_halves(
            (self._build_cycles(), self._build_report()),
            (self._build_plan(), self._build_clocks(), self._build_facts(), self._figures),
        )
        session.changed.connect(self.refresh)
        session.text.refused.connect(self.refresh)
        session.text.cleared.connect(self.refresh)
        self.retranslate()

    def _build_cycles(self) -> TitledCard:
        card = self._cycles_card = TitledCard()
        self._cycles = QVBoxLayout()
        space(self._cycles, 0, 8)
        self._next = Button(kind=ButtonKind.PRIMARY, name="-", icon="plus")
        self._next.set_compact(False)
        self._next.setObjectName("next_cycle")
        self._next.clicked.connect(self._ask_next)
        card.body.addLayout(self._cycles)
        card.body.addWidget(self._next, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _build_report(self) -> TitledCard:
        card = self._report_card = TitledCard()
        self._choice = ConflictCard(
            self.tr("‘{number}’ was written by two people. Choose what is right")
        )
        self._choice.keep_wanted.connect(self._session.keep)
        card.body.addWidget(self._choice)
        self._sections: dict[ProgressSection, Field] = {}
        for section in ProgressSection:
            text = GrowingText(least_lines=1)
            text.setObjectName(f"progress_{section.value}")
            field = Field("-", text)
            text.text_changed.connect(partial(self._take_section, section))
            text.left.connect(self._session.text.commit)
            self._sections[section] = field
            card.body.addWidget(field)
        self._make = Button(name="-", icon="file-text")
        self._make.set_compact(False)
        self._make.setObjectName("progress_pdf")
        self._make.clicked.connect(partial(self._ask_folder, self.save_report))
        self._make_word = Button(name="-", icon="file-text")
        self._make_word.set_compact(False)
        self._make_word.setObjectName("progress_word")
        self._make_word.clicked.connect(partial(self._ask_folder, self.save_report_word))
        self._handed = Button(name="-", icon="check")
        self._handed.set_compact(False)
        self._handed.setObjectName("progress_handed_in")
        self._handed.clicked.connect(self._hand_in)
        lane = QWidget()
        flow = FlowLayout(lane)
        for button in (self._make, self._make_word, self._handed):
            flow.addWidget(button)
        card.body.addWidget(lane)
        return card

    def _build_plan(self) -> TitledCard:
        card = self._plan_card = TitledCard()
        self._plan_said = Text(wrap=True)
        self._plan_late = StateLine("clock-alert", "", icon_ink=Colour.WARNING)
        self._to_plan = Button(name="-", icon="arrow-right", trailing=True)
        self._to_plan.set_compact(False)
        self._to_plan.setObjectName("to_plan")
        self._to_plan.clicked.connect(partial(self._session.page_wanted.emit, "plan"))
        self._copy = Button(name="-", icon="usb")
        self._copy.set_compact(False)
        self._copy.setObjectName("factory_copy")
        self._copy.clicked.connect(partial(self._ask_folder, self.save_copy))
        for part in (self._plan_said, self._plan_late):
            card.body.addWidget(part)
        for button in (self._to_plan, self._copy):
            card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _build_clocks(self) -> TitledCard:
        card = self._clocks_card = TitledCard()
        self._clocks = QVBoxLayout()
        space(self._clocks, 0, 6)
        self._released = LineInput(numeric=True)
        self._released.setObjectName("report_released")
        self._released_field = Field("-", self._released)
        self._released.text_changed.connect(self._take_released)
        self._released.left.connect(self._session.text.commit)
        card.body.addLayout(self._clocks)
        card.body.addWidget(self._released_field)
        return card

    def _build_facts(self) -> TitledCard:
        card = self._facts_card = TitledCard()
        self._known = Text(ink=Colour.INK2, wrap=True)
        card.body.addWidget(self._known)
        self._facts: dict[str, Field] = {}
        for name in ABOUT:
            entry = LineInput()
            entry.setObjectName(f"about_{name}")
            field = Field("-", entry)
            entry.text_changed.connect(partial(self._take_fact, name))
            entry.left.connect(self._session.text.commit)
            self._facts[name] = field
            card.body.addWidget(field)
        return card

    def retranslate(self) -> None:
        self._cycles_card.set_title(self.tr("Assessments"))
        self._next.set_words(self.tr("Start the next cycle"))
        for section, field in self._sections.items():
            field.set_label(section_word(section))
        self._make.set_words(self.tr("Save as PDF"))
        self._make_word.set_words(self.tr("Save as Word"))
        self._handed.set_words(self.tr("It is handed in"))
        self._plan_card.set_title(self.tr("Improvement plan"))
        self._to_plan.set_words(self.tr("Open the plan"))
        self._copy.set_words(self.tr("Save copy to USB"))
        self._clocks_card.set_title(self.tr("Dates to keep"))
        self._released_field.set_label(self.tr("Report released on"))
        self._released_field.set_hint(self.tr("Year-month-day, for example 2026-06-11"))
        self._facts_card.set_title(self.tr("About the factory"))
        names = {
            "buyers": self.tr("Main buyers"),
            "union_names": self.tr("Unions"),
            "products": self.tr("Main products"),
            "owner": self.tr("Owner"),
        }
        for name, field in self._facts.items():
            field.set_label(names[name])
        self._figures.retranslate()
        self.refresh()

    def page_title(self) -> str:
        return self.tr("Factory")

    def activate(self) -> None:
        self.refresh()
        self._to_plan.setFocus(Qt.FocusReason.OtherFocusReason)
        self._figures.go_on()
        newest = self._session.factory.cycles[:1]
        begun = newest and self._session.drafts.texts(f"{NEXT_CYCLE}{newest[0].cycle + 1}")
        if begun and not self.window().findChild(NextCycleSheet):
            self._ask_next()  # a lock took it away

    # Show

    @Slot()
    def refresh(self) -> None:
        """Read the factory again."""
        factory = self._session.factory
        self._heading.setText(factory.name)
        newest = factory.cycles[0] if factory.cycles else None
        facts = factory.record.facts
        city = newest.city if newest else facts.city
        opened = factory.newest()
        names = opened.questionnaire.country_names if opened is not None else {}
        country = of_pack(names, self._session.language) or facts.country
        practice = newest.practice if newest else facts.practice
        about = (self.tr("Practice") if practice else "", city, country)
        self._place.setText(" · ".join(part for part in about if part))
        self._show_cycles()
        self._show_plan()
        self._show_clocks()
        self._show_facts()
        self._figures.refresh()
        self._show_report()

    def _show_cycles(self) -> None:
        emptied(self._cycles)
        for cycle in self._session.factory.cycles:
            days = dates_in_words(cycle.visit_start, cycle.visit_end)
            closed = self.tr("closed") if cycle.stage == "agreed" else self.tr("open")
            found = non_compliant_in_words(cycle.non_compliant)
            parts = (self.tr("Cycle {number}").format(number=cycle.cycle), days, found, closed)
            button = Button(" · ".join(part for part in parts if part), icon="clipboard-check")
            button.set_compact(False)
            button.set_leading()
            button.setObjectName(f"cycle_{cycle.cycle}")
            button.clicked.connect(partial(self._session.assessment_wanted.emit, cycle.id))
            self._cycles.addWidget(button)
        self._next.setVisible(bool(self._session.factory.cycles))

    def _show_plan(self) -> None:
        factory = self._session.factory
        counts = plan.count(factory.record.actions(), factory.today)
        if counts.total:
            parts = (
                counted("FactoryScreen", "1 line", "%n lines", counts.total),
                counted("FactoryScreen", "1 still to do", "%n still to do", counts.unfinished),
                counted("FactoryScreen", "1 to verify", "%n to verify", counts.to_verify),
            )
            self._plan_said.setText(" · ".join(parts))
        else:
            self._plan_said.setText(self.tr("The plan has no lines yet"))
        self._plan_late.set_text(
            counted(
                "FactoryScreen",
                "1 line is past its day",
                "%n lines are past their day",
                counts.late,
            )
        )
        self._plan_late.setVisible(bool(counts.late))

    def _show_clocks(self) -> None:
        emptied(self._clocks)
        factory = self._session.factory
        self._clocks_card.setVisible(bool(factory.cycles))
        for each in deadlines(self._session):
            ink = Colour.WARNING if each.late else Colour.INK2
            icon = "clock-alert" if each.late else "calendar"
            self._clocks.addWidget(StateLine(icon, each.words, icon_ink=ink))
        if factory.cycles:
            cycle = factory.cycles[0].id
            recorded = factory.record.facts.released.get(cycle, "")
            kept = self._session.text.shown(("released", cycle))
            show_typed(self._released_field, kept, recorded)

    def _show_facts(self) -> None:
        factory = self._session.factory
        newest = factory.newest()
        profile = newest.record.profile if newest is not None else {}
        workers = profile.get("headcount")
        women = profile.get("women")
        parts = []
        if isinstance(workers, int):
            parts.append(counted("FactoryScreen", "1 worker", "%n workers", workers))
        if isinstance(women, int):
            parts.append(counted("FactoryScreen", "1 of them a woman", "%n of them women", women))
        self._known.setText(" · ".join(parts))
        self._known.setVisible(bool(parts))
        for name, field in self._facts.items():
            recorded = str(factory.record.facts.profile.get(name, ""))
            show_typed(field, self._session.text.shown(("fact", name)), recorded)

    def _show_report(self) -> None:
        factory = self._session.factory
        self._report_card.setVisible(bool(factory.cycles))
        if not factory.cycles:
            return
        number = self._number()
        first = factory.record.progress(factory.cycles[0].id, 1)
        said = self.tr(
            "The factory writes these parts in its own words. The plan, training, committee "
            "and visits are added from what is recorded here."
        )
        if number == 1:
            title = self.tr("First progress report of the factory")
        else:
            title = self.tr("Second progress report of the factory")
            handed = self.tr("The first one was handed in on {day}.")
            said = f"{handed.format(day=dates_in_words(first.issued, ''))} {said}"
        self._report_card.set_title(title, said)
        progress = factory.record.progress(factory.cycles[0].id, number)
        for section, field in self._sections.items():
            kept = self._session.text.shown(self._section_field(section))
            show_typed(field, kept, progress.sections[section])
        self._handed.setVisible(not progress.issued)
        identity = voice_id(progress.assessment, str(progress.number))
        conflicts = conflicts_in(self._session, Record.PROGRESS, identity)
        self._choice.show_conflicts(title, conflicts)

    def _number(self) -> int:
        """The progress report that is written now: the second once the first is handed in."""
        factory = self._session.factory
        first = factory.record.progress(factory.cycles[0].id, 1)
        return 2 if first.issued else 1

    # Write

    def _section_field(self, section: ProgressSection) -> Hashable:
        return ("section", self._session.factory.cycles[0].id, self._number(), section)

    def _take_section(self, section: ProgressSection, text: str) -> None:
        write = partial(
            progressing.write_section, self._session.factory, self._number(), section, text
        )
        self._session.text.type(self._section_field(section), text, write)

    def _take_fact(self, name: str, text: str) -> None:
        write = partial(factories.set_fact, self._session.factory, name, text.strip() or None)
        self._session.text.type(("fact", name), text, write)

    @Slot(str)
    def _take_released(self, text: str) -> None:
        factory = self._session.factory
        cycle = factory.cycles[0].id
        write = partial(factories.set_released, factory, cycle, text)
        self._session.text.type(("released", cycle), text, write)

    @Slot()
    def _hand_in(self) -> None:
        self._session.text.commit()
        number = self._number()
        if self._session.attempt(lambda: progressing.issued(self._session.factory, number)):
            self._session.tell(
                self.tr("Progress report {number} is handed in").format(number=number)
            )

    @Slot()
    def _ask_next(self) -> None:
        sheet = NextCycleSheet(self._session, self.window())
        sheet.started.connect(self.started)
        sheet.open()

    # Files

    def _ask_folder(self, then: Callable[[str], None]) -> None:
        chooser = folder_chooser(self.tr("Save to this folder"), self)
        chooser.fileSelected.connect(then)
        chooser.open()

    @Slot(str)
    def save_report(self, folder: str) -> None:
        """Save the progress report as PDF."""
        self._save_report(folder, None)

    @Slot(str)
    def save_report_word(self, folder: str) -> None:
        """Save the progress report as Word, to go on writing in it."""
        self._save_report(folder, Form.WORD)

    def _save_report(self, folder: str, form: Form | None) -> None:
        self._session.text.commit()
        factory, number = self._session.factory, self._number()
        options = ReportOptions((self._session.language,))
        self._run(
            lambda: progressing.save(
                factory, progressing.report(factory, number, options), Path(folder), form
            )
        )

    @Slot(str)
    def save_copy(self, folder: str) -> None:
        """Save everything of the factory's own record on a stick."""
        factory = self._session.factory
        self._run(lambda: bundling.save_bundle(factory, Path(folder)))

    def _run(self, fn: Callable[[], Path | Saved]) -> None:
        def work(_progress: Progress, _cancel: CancelToken) -> Any:
            return fn()

        self._session.jobs.submit(
            "report",
            work,
            on_success=self._tell_saved,
            on_failure=self._fail,
            owner=self,
            what=self.tr("saving a file"),
        )

    def _tell_saved(self, made: Path | Saved) -> None:
        path, more = (made, []) if isinstance(made, Path) else (made.path, not_in_copy(made))
        said = self.tr("Saved as ‘{file}’ in {folder}")
        said = said.format(file=path.name, folder=path.parent.name)
        self._session.message.emit(". ".join([said, *more]), None)

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, BwAuditError):
            self._session.say(problem)
