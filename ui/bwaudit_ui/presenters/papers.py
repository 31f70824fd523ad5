"""The papers of a visit: what was asked for and seen, and samples of pay records.

Everything is written at once, through the session. It must not know a widget.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal, Slot

from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.papers import PaperStatus
from bwaudit.assessment.paytable import totals
from bwaudit.foundation.errors import BwAuditError
from bwaudit.foundation.text import plain_digits
from bwaudit.usecases import gathering
from bwaudit_ui.presenters.paper_text import (
    below_line,
    left_out,
    rows_line,
    total_line,
    wrong_cell,
)
from bwaudit_ui.presenters.typed_text import TypedText
from bwaudit_ui.presenters.visit_text import closed_line
from bwaudit_ui.runtime.i18n import named
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.runtime.pack_words import of_pack

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping

    from bwaudit.assessment.papers import Paper, PaySample
    from bwaudit.usecases.workspace import Recorded, Step
    from bwaudit_ui.presenters.kept_text import Kept
    from bwaudit_ui.presenters.session import AssessmentSession

_MOST_WRONG = 5


@dataclass(frozen=True, slots=True)
class ClusterPapers:
    """The papers of one cluster. `done` counts those that were seen, copied or are not there."""

    id: str
    name: str
    papers: tuple[Paper, ...]
    done: int


@dataclass(frozen=True, slots=True)
class SampleView:
    """One sample with its numbers in words."""

    id: str
    title: str
    lines: tuple[str, ...]
    checks: tuple[str, ...]
    sample: PaySample


@dataclass(frozen=True, slots=True)
class PapersState:
    """Everything the page shows. `links` are question ids with their numbers."""

    clusters: tuple[ClusterPapers, ...]
    chosen: Paper | None
    note: str
    links: tuple[tuple[str, str], ...]
    months: tuple[str, ...]
    records: int
    wanted: int | None
    samples: tuple[SampleView, ...]
    closed_line: str
    suggested: str

    @property
    def closed(self) -> bool:
        """Whether answers are closed; `closed_line` says since when."""
        return bool(self.closed_line)


@dataclass(frozen=True, slots=True)
class PastedView:
    """What a pasted table is: the sentences to show, and whether it can be kept."""

    rows: int
    columns: tuple[str, ...]
    left_out: str
    wrong: tuple[str, ...]
    fits: bool


_MONTHS: Final = "months"
_NUMBER: Final = "question of paper:"
"""What the names of these forms begin with; the paper follows."""
_CHOSEN: Final = frozenset({Fields.STATUS, Fields.ON})
_DONE = frozenset({PaperStatus.SEEN, PaperStatus.COPIED, PaperStatus.NOT_AVAILABLE})


class PapersPresenter(QObject):
    """The page of papers.

    Signals:
        changed(): something it shows is another.
        refused(str, str): a field and the sentence to show above it; empty takes it away.
    """

    changed = Signal()
    refused = Signal(str, str)

    def __init__(self, session: AssessmentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        known = {each.id for each in gathering.listed(session.assessment)}
        self._chosen = session.drafts.begun(_NUMBER, known) or ""
        self._text = TypedText(session, self)
        self._text.refused.connect(self._tell_refused)
        self._text.cleared.connect(self.changed)
        session.changed.connect(self._on_changed)
        session.stepped.connect(self._on_stepped)
        session.choices.changed.connect(self._on_choices)

    @property
    def language(self) -> str:
        """The language of names."""
        return self._session.language

    def state(self) -> PapersState:
        """What to show now."""
        assessment, session = self._session.assessment, self._session
        papers = self._papers()
        chosen = next((each for each in papers if each.id == self._chosen), None)
        if chosen is None and papers:
            chosen = papers[0]
            self._chosen = chosen.id
        clusters = []
        for cluster in assessment.questionnaire.clusters:
            here = tuple(each for each in papers if each.cluster == cluster.id)
            done = sum(each.status in _DONE for each in here)
            clusters.append(
                ClusterPapers(cluster.id, of_pack(cluster.names, session.language), here, done)
            )
        typed = self._text.shown(("paper", self._chosen))
        recorded = chosen.note if chosen else ""
        return PapersState(
            clusters=tuple(clusters),
            chosen=chosen,
            note=recorded if typed is None else typed.text,
            links=tuple(
                (question, session.question(question).number)
                for question in sorted(chosen.questions if chosen else ())
            ),
            months=gathering.months(assessment),
            records=assessment.record.sampled.get("pay_records", 0),
            wanted=gathering.records_wanted(assessment),
            samples=tuple(self._sample(each) for each in gathering.samples(assessment)),
            closed_line=closed_line(assessment.record),
            suggested=session.question().number,
        )

    def _papers(self) -> tuple[Paper, ...]:
        """The papers as a person left them, also while the disk refuses it."""
        papers, choices = gathering.listed(self._session.assessment), self._session.choices
        if not len(choices):
            return papers
        return tuple(
            replace(
                each,
                status=choices.shown((each.id, Fields.STATUS), each.status),
                questions=choices.shown((each.id, Fields.ON), each.questions),
            )
            for each in papers
        )

    def _sample(self, sample: PaySample) -> SampleView:
        title = named(sample.month, rows_line(len(sample.rows)))
        return SampleView(
            sample.id,
            title,
            tuple(total_line(each) for each in totals(sample)),
            tuple(
                below_line(each)
                for each in gathering.below_law(self._session.assessment, sample)
                if each.rows
            ),
            sample,
        )

    # Papers

    def choose(self, paper: str) -> None:
        """Show another paper."""
        self.commit()
        self._chosen = paper
        self.changed.emit()

    @Slot(object)
    def _on_stepped(self, step: Step) -> None:
        """Go to the paper that undo changed: the next key is for it again."""
        about = {id_ for entity, id_, _ in step.after if entity == Entity.PAPER}
        listed = {each.id for each in self._papers()}
        for paper in about & listed if len(about) == 1 else ():
            self.choose(paper)

    def mark(self, status: PaperStatus | None) -> None:
        """How far it came with the paper that is shown."""
        paper, assessment = self._chosen, self._session.assessment
        self.commit()
        place = (paper, Fields.STATUS)
        self._choose(place, {place: status}, lambda: gathering.mark(assessment, paper, status))

    def mark_and_next(self, status: PaperStatus) -> None:
        """The same, and on to the next paper: one key a paper."""
        self.mark(status)
        papers = [each.id for each in gathering.listed(self._session.assessment)]
        place = papers.index(self._chosen) if self._chosen in papers else -1
        if place + 1 < len(papers):
            self.choose(papers[place + 1])

    def type_note(self, text: str) -> None:
        """Take what stands in the note now; it is written when the keys rest."""
        paper, assessment = self._chosen, self._session.assessment
        if paper:
            self._text.type(("paper", paper), text, lambda: gathering.note(assessment, paper, text))

    @Slot()
    def commit(self) -> None:
        """Write what was typed, now."""
        self._text.commit()

    @Slot(object)
    def _tell_refused(self, field: object) -> None:
        if field == _MONTHS:
            self.changed.emit()
        kept = self._text.shown(field) if isinstance(field, tuple) and field[0] == "paper" else None
        if kept is not None:
            self._session.tell(kept.problem)
            self.changed.emit()

    def put_on(self, number: str) -> None:
        """Put the paper on the question with this number, in any digits."""
        wanted = plain_digits(number).strip()
        tool = self._session.assessment.questionnaire
        question = next((each.id for each in tool.questions if each.number == wanted), "")
        if not question:
            self.refused.emit(
                "question", self.tr("There is no question with this number. Enter one like 7.42")
            )
            return
        self.refused.emit("question", "")
        form, drafts = _number_form(self._chosen), self._session.drafts
        with drafts.decided(form):
            put = self._put(question, on=True)
        if put:
            drafts.forget(form)

    def type_number(self, text: str) -> None:
        """Hold the number of a question that stands beside the paper, until it is put there."""
        texts = {"": text} if text.strip() else {}
        self._session.drafts.type(_number_form(self._chosen), texts)

    def typed_number(self, paper: str) -> str:
        """The number that was typed beside a paper; empty for none."""
        return self._session.drafts.box(_number_form(paper)).text

    def take_off(self, question: str) -> None:
        """Take the paper off a question."""
        self._put(question, on=False)

    def _put(self, question: str, *, on: bool) -> bool:
        """False when the rules refuse it."""
        paper, assessment = self._chosen, self._session.assessment
        one = next((each for each in self._papers() if each.id == paper), None)
        before = one.questions if one is not None else frozenset()
        return self._choose(
            (paper, Fields.ON, question),
            {(paper, Fields.ON): before | {question} if on else before - {question}},
            lambda: gathering.put_on(assessment, paper, question, on=on),
        )

    def add(self, cluster: str, name: str) -> None:
        """Add a paper that the list does not have. What is refused stays in its field."""

        def write() -> None:
            self._chosen = gathering.add(self._session.assessment, cluster, name)

        try:
            said = "" if self._session.do_now(write) else self._session.refusal
        except BwAuditError as refused:
            said = spoken(refused).sentence
        self.refused.emit("own", said)
        if not said:
            self.changed.emit()

    # Pay records

    @property
    def typed_months(self) -> Kept | None:
        """What stands in the field of the months instead of what is recorded."""
        return self._text.shown(_MONTHS)

    def choose_months(self, typed: str) -> None:
        """The months to look at, as they are typed: "2026-02, 2026-04"."""
        found = [each for each in re.split(r"[\s,;]+", plain_digits(typed)) if each]
        assessment = self._session.assessment
        self._text.type(_MONTHS, typed, lambda: gathering.choose_months(assessment, found))

    def look(self, pasted: str) -> PastedView:
        """What a pasted table is, before it is kept."""
        table = gathering.read_sample(self._session.assessment, pasted)
        wrong = tuple(wrong_cell(each) for each in table.wrong[:_MOST_WRONG])
        more = len(table.wrong) - _MOST_WRONG
        if more > 0:
            wrong = (*wrong, self.tr("{count} more cells cannot be read").format(count=more))
        return PastedView(
            len(table.rows),
            tuple(column.heading for column in table.columns),
            left_out(table.left_out),
            wrong,
            bool(table.rows) and not table.wrong,
        )

    def keep(self, pasted: str, month: str) -> str:
        """Keep a pasted table. Returns the sentence to show when it is refused, else nothing."""
        assessment = self._session.assessment
        table = gathering.read_sample(assessment, pasted)
        try:
            if not self._session.do_now(lambda: gathering.keep_sample(assessment, table, month)):
                return self._session.refusal
        except BwAuditError as refused:
            return spoken(refused).sentence
        said = self.tr("{rows} kept").format(rows=rows_line(len(table.rows)))
        self._session.tell(said, self._session.undo)
        self.changed.emit()
        return ""

    def remove(self, sample: str) -> None:
        """Take a sample out; the message strip can put it back."""
        assessment = self._session.assessment
        if self._write(lambda: gathering.remove_sample(assessment, sample)):
            self._session.tell(self.tr("Sample removed"), self._session.undo)

    def free_month(self) -> str:
        """The first chosen month that has no sample yet."""
        taken = {each.month for each in gathering.samples(self._session.assessment)}
        months = gathering.months(self._session.assessment)
        return next((each for each in months if each not in taken), months[-1] if months else "")

    def _choose(
        self, field: Hashable, values: Mapping[Hashable, Any], write: Callable[[], Recorded]
    ) -> bool:
        """Record what was chosen, which shows also while it waits. False when it is refused."""
        choices = self._session.choices
        chosen = self._session.decide(lambda: choices.write(field, values, write)) is not None
        if not chosen:
            self.changed.emit()
        return chosen

    def _write(self, write: Callable[[], Recorded]) -> bool | None:
        """True when it is durable, False when it waits, None when the rules refuse it."""
        durable = self._session.decide(lambda: self._session.do(write))
        if durable is None:
            self.changed.emit()
        return durable

    @Slot(object)
    def _on_choices(self, places: tuple[object, ...]) -> None:
        if any(isinstance(each, tuple) and each[1] in _CHOSEN for each in places):
            self.changed.emit()

    @Slot(object)
    def _on_changed(self, keys: frozenset[tuple[str, str, str]]) -> None:
        kinds = (Entity.PAPER, Entity.SAMPLE, Entity.ASSESSMENT)
        if any(entity in kinds for entity, _, _ in keys):
            self.changed.emit()


def _number_form(paper: str) -> str:
    return f"{_NUMBER}{paper}"
