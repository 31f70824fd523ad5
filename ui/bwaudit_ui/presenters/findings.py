"""Checking the findings before the report: what is wrong, card by card, and finishing.

The problems are those of the one problem list, in the same words as at the fields. It must not
know a widget.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from bwaudit.assessment.findings import places
from bwaudit.assessment.gate import IssueKind
from bwaudit.assessment.terms import EvidenceUse, Judgement
from bwaudit.foundation.errors import BwAuditError
from bwaudit.usecases import (
    confidential,
    finishing,
    gathering,
    interviewing,
    telling,
)
from bwaudit_ui.presenters.conflicts import field_word
from bwaudit_ui.presenters.finishing import Finishing
from bwaudit_ui.presenters.interview_text import small_group_sentence
from bwaudit_ui.presenters.issue_text import issue_sentence, kind_line, loose_sentence
from bwaudit_ui.presenters.visit_text import sources_line
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.runtime.pack_words import of_pack

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from bwaudit.assessment.findings import Place
    from bwaudit.assessment.gate import Issue
    from bwaudit.assessment.progress import Counts
    from bwaudit.assessment.terms import KnownBy
    from bwaudit.usecases.workspace import Recorded
    from bwaudit_ui.presenters.session import AssessmentSession

_GATHER_MS = 50


class CardKind(StrEnum):
    """The filter chips."""

    ATTENTION = "attention"
    NON_COMPLIANT = "non_compliant"
    NOT_CHECKED = "not_checked"
    LEFT = "left"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class ProblemLink:
    """One line of the summary. `question` is empty for a photo on none, which `evidence` is; `page`
    names the page where a problem is settled that is not settled on its question."""

    number: str
    sentence: str
    question: str
    evidence: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class OpenGroup:
    """Open lines of one kind: a heading such as "67 questions left", and each line as its key and a
    sentence."""

    key: str
    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """Where a finding stands in the exit meeting, from 1, among how many; or the number of the
    finding it is told with."""

    place: int
    places: int
    told_with: str = ""


@dataclass(frozen=True, slots=True)
class Lead:
    """A finding another one can be told with."""

    question: str
    number: str
    label: str


@dataclass(frozen=True, slots=True)
class FindingCard:
    """One question as a card. `telling` is there where findings are put in order for a meeting."""

    question: str
    number: str
    label: str
    point: str
    judgement: Judgement | None
    text: str
    sources: str
    photos: int
    papers: int
    problems: tuple[str, ...]
    telling: Telling | None = None


@dataclass(frozen=True, slots=True)
class LoosePhoto:
    """A photo that is on no question."""

    evidence: str
    name: str


@dataclass(frozen=True, slots=True)
class ClusterBar:
    """One bar at the side."""

    number: int
    name: str
    counts: Counts


@dataclass(frozen=True, slots=True)
class FindingsState:
    """Everything the findings page shows."""

    counts: Counts
    attention: int
    problems: tuple[ProblemLink, ...]
    cards: tuple[FindingCard, ...]
    loose: tuple[LoosePhoto, ...]
    clusters: tuple[ClusterBar, ...]
    put_on: str
    loose_sentence: str
    blocked: bool
    open_points: int
    closed: bool


class FindingsPresenter(QObject):
    """The findings page.

    Signals:
        changed(): something it shows is another; several changes at once tell once.
    """

    changed = Signal()

    def __init__(self, session: AssessmentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.finishing = Finishing(session, self)
        self._hides_sources = False
        self._kind = CardKind.ATTENTION
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._gather.timeout.connect(self.changed)
        session.changed.connect(self._on_change)
        session.notes_changed.connect(self.changed)

    @property
    def kind(self) -> CardKind:
        """Which cards are shown."""
        return self._kind

    def choose(self, kind: CardKind) -> None:
        """Show other cards."""
        self._kind = kind
        self.changed.emit()

    def state(self) -> FindingsState:
        """What to show now."""
        assessment, session = self._session.assessment, self._session
        issues = assessment.issues()
        attention = [each for each in issues if each.kind is not IssueKind.UNANSWERED]
        clusters = zip(
            assessment.questionnaire.clusters, assessment.progress().clusters, strict=True
        )
        return FindingsState(
            counts=assessment.counts(),
            attention=len({_about_what(each) for each in attention}),
            problems=tuple(self._link(each) for each in attention),
            cards=tuple(self._cards(attention)),
            loose=tuple(self._loose(attention)),
            clusters=tuple(
                ClusterBar(cluster.number, of_pack(cluster.names, session.language), made.counts)
                for cluster, made in clusters
            ),
            loose_sentence=loose_sentence(),
            put_on=session.question().number,
            blocked=any(each.blocks_finishing for each in issues),
            open_points=len(finishing.lines(assessment)),
            closed=not assessment.record.facts.stage.open_for_answers,
        )

    def put_on_current(self, evidence: str) -> None:
        """Put a loose photo on the question that was open last."""
        held, question = self._session.evidence, self._session.current_question
        self._session.decide(lambda: held.link(evidence, question))

    def leave_out(self, evidence: str) -> None:
        """Leave a loose photo out of reports."""
        held = self._session.evidence
        self._session.decide(lambda: held.use(evidence, EvidenceUse.LEAVE_OUT))

    def move(self, question: str, step: int) -> str:
        """Tell a finding so many places later in the exit meeting. Returns where it stands now;
        nothing while that waits for the disk."""
        assessment = self._session.assessment
        try:
            durable = self._session.do(lambda: telling.move(assessment, question, step))
        except BwAuditError as refused:
            return spoken(refused).sentence
        order = [group[0] for group in telling.told(assessment)]
        if not durable or question not in order:
            return ""
        number, place = self._session.question(question).number, order.index(question) + 1
        said = self.tr("{number} is now {place} of {all} in the exit meeting")
        return said.format(number=number, place=place, all=len(order))

    def leads(self, question: str) -> tuple[Lead, ...]:
        """The findings this one can be told with, in the order of the meeting."""
        language = self._session.language
        found = []
        for lead, *_ in telling.told(self._session.assessment):
            if lead != question:
                asked = self._session.question(lead)
                found.append(Lead(lead, asked.number, asked.text(language).label))
        return tuple(found)

    def tell_together(self, question: str, lead: str) -> None:
        """Tell a finding with another one that says the same."""
        assessment = self._session.assessment
        said = self.tr("{number} is told with {lead}").format(
            number=self._session.question(question).number, lead=self._session.question(lead).number
        )
        self._tell(lambda: telling.tell_together(assessment, question, lead), said)

    def tell_alone(self, question: str) -> None:
        """Tell a finding on its own again."""
        assessment = self._session.assessment
        number = self._session.question(question).number
        said = self.tr("{number} is told on its own").format(number=number)
        self._tell(lambda: telling.tell_alone(assessment, question), said)

    def open_groups(self) -> tuple[OpenGroup, ...]:
        """What is still open, by kind, each line with what it is about."""
        assessment = self._session.assessment
        by_kind: dict[IssueKind, list[Issue]] = {}
        for issue in finishing.lines(assessment):
            by_kind.setdefault(issue.kind, []).append(issue)
        return tuple(
            OpenGroup(
                kind.name.lower(),
                kind_line(kind, len(by_kind[kind])),
                tuple((each.key, self._about(each)) for each in by_kind[kind]),
            )
            for kind in sorted(by_kind)
        )

    def _about(self, issue: Issue) -> str:
        if not issue.question:
            return self._name(issue)
        question = self._session.question(issue.question)
        return f"{question.number}  {question.text(self._session.language).label}"

    @property
    def seals_notes(self) -> bool:
        """Whether notes can be sealed to a head office when the answers are closed."""
        return confidential.can_seal(self._session.workspace)

    @property
    def small_groups(self) -> tuple[str, ...]:
        """Findings that rest on few workers of a line; none while notes are closed."""
        return tuple(
            small_group_sentence(each, self._session.question(each.question).number)
            for each in interviewing.few_workers(self._session.assessment)
        )

    def finish(self, reasons: str | Mapping[str, str]) -> str:
        """Close the answers. Returns the sentence to show when it is refused, else nothing."""
        return self.finishing.finish(reasons)

    def reopen(self, reason: str) -> str:
        """Open the answers again. Returns the sentence to show when it is refused."""
        return self.finishing.reopen(reason)

    def _tell(self, write: Callable[[], Recorded], said: str) -> None:
        """Write, and say so once it is durable; of what waits for the disk the band tells."""
        try:
            if self._session.do(write):
                self._session.tell(said, self._session.undo)
        except BwAuditError as refused:
            self._session.tell(spoken(refused).sentence)

    def _link(self, issue: Issue) -> ProblemLink:
        record = self._session.assessment.record
        number = issue.number or self._name(issue)
        sentence = issue_sentence(issue, record)
        return ProblemLink(number, sentence, issue.question, issue.evidence, _page_of(issue))

    def _name(self, issue: Issue) -> str:
        """What a problem without a question is about."""
        if issue.letter:
            return self.tr("The whole assessment")
        if issue.field is not None:
            record, tool = self._session.assessment.record, self._session.assessment.questionnaire
            return field_word(record, tool, self._session.language, issue.field)
        if not issue.paper:
            return self._session.assessment.record.evidence(issue.evidence).name
        language = self._session.language
        papers = gathering.listed(self._session.assessment)
        return next(
            (of_pack(each.names, language) for each in papers if each.id == issue.paper), ""
        )

    def _loose(self, issues: list[Issue]) -> Iterator[LoosePhoto]:
        if self._kind not in (CardKind.ATTENTION, CardKind.ALL):
            return
        for issue in issues:
            if issue.kind is IssueKind.PHOTO_WITHOUT_QUESTION:
                evidence = self._session.assessment.record.evidence(issue.evidence)
                called = self._session.evidence.now(evidence).caption or evidence.name
                yield LoosePhoto(evidence.id, called)

    def _cards(self, issues: list[Issue]) -> Iterator[FindingCard]:
        by_question: dict[str, list[Issue]] = {}
        for issue in issues:
            by_question.setdefault(issue.question, []).append(issue)
        assessment = self._session.assessment
        self._hides_sources = self._session.workspace.settings.hide_sources
        shown = list(places(assessment.record, assessment.questionnaire))
        tellings = self._tellings() if self._kind is CardKind.NON_COMPLIANT else {}
        if tellings:
            order = {question: place for place, question in enumerate(tellings)}
            shown = [place for place in shown if place.question.id in order]
            shown.sort(key=lambda place: order[place.question.id])
        for place in shown:
            question = place.question.id
            found = by_question.get(question, [])
            if self._wants(place, has_problem=bool(found)):
                yield replace(self._card(place, found), telling=tellings.get(question))

    def _tellings(self) -> dict[str, Telling]:
        """How each finding is told, in the order of the meeting."""
        groups = telling.told(self._session.assessment)
        found = {}
        for place, (lead, *others) in enumerate(groups, start=1):
            found[lead] = Telling(place, len(groups))
            number = self._session.question(lead).number
            found.update(dict.fromkeys(others, Telling(place, len(groups), number)))
        return found

    def _wants(self, place: Place, *, has_problem: bool) -> bool:
        judgement = self._session.assessment.record.answer(place.question.id).judgement
        match self._kind:
            case CardKind.ATTENTION:
                return has_problem
            case CardKind.NON_COMPLIANT:
                return judgement is Judgement.NON_COMPLIANT
            case CardKind.NOT_CHECKED:
                return judgement is Judgement.NOT_CHECKED
            case CardKind.LEFT:
                return judgement is None
            case CardKind.ALL:
                return True

    def _sources(self, known_by: Iterable[KnownBy]) -> str:
        """How it is known, unless a person hides it from who sits beside."""
        if self._hides_sources:
            return QCoreApplication.translate("Findings", "Sources are hidden in Settings")
        return sources_line(known_by)

    def _card(self, place: Place, issues: list[Issue]) -> FindingCard:
        record, language = self._session.assessment.record, self._session.language
        question = place.question
        answer, finding = record.answer(question.id), record.finding(question.id)
        evidence = record.evidence_of(question.id)
        is_finding = answer.judgement is Judgement.NON_COMPLIANT
        return FindingCard(
            question=question.id,
            number=question.number,
            label=question.text(language).label,
            point=of_pack(place.point.names, language),
            judgement=answer.judgement,
            text=finding.text if is_finding else answer.reason,
            sources=self._sources(answer.known_by),
            photos=sum(each.is_photo for each in evidence),
            papers=sum(not each.is_photo for each in evidence),
            problems=tuple(issue_sentence(each, record) for each in issues),
        )

    @Slot()
    def _on_change(self) -> None:
        self._gather.start()


def _about_what(issue: Issue) -> str:
    named = issue.question or issue.evidence or issue.paper or issue.letter
    return named or ":".join(issue.field or ())


def _page_of(issue: Issue) -> str:
    """The page where a problem is settled; empty for its question."""
    if issue.kind is IssueKind.URGENT_NOT_BEGUN:
        return "urgent"
    if issue.paper:
        return "papers"
    elsewhere = issue.letter or issue.field
    return "sync" if elsewhere and not issue.question else ""
