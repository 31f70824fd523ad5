"""What the factory may see, as types that have no field for anything else.

Reports and the exit meeting are built from a `FactoryView` only. It has no interview, no
confidential note, no name of an assessor's source: worker and union interviews never stand beside a
finding, because in a small factory they point at a person.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bwaudit.assessment.findings import places, roll_up
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.progress import Counts, count, total
from bwaudit.assessment.telling import groups
from bwaudit.assessment.terms import SAFE_TO_NAME, EvidenceUse, Extent, Judgement, KnownBy, Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bwaudit.assessment.findings import Place
    from bwaudit.assessment.record import AssessmentRecord, Attendee, StoredFile
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire


@dataclass(frozen=True, slots=True)
class PhotoView:
    """A report-size photo: where its bytes are, its caption and shape in pixels."""

    evidence: str
    file: StoredFile
    caption: str


@dataclass(frozen=True, slots=True)
class FindingView:
    """One non-compliance as the factory reads it. Texts by language where the questionnaire has
    them."""

    question: str
    number: str
    label: Mapping[str, str]
    requirement: Mapping[str, str]
    law: tuple[str, ...]
    conventions: tuple[str, ...]
    text: str
    workers_affected: int | None
    place: str
    extent: Extent | None
    known_by: tuple[KnownBy, ...]
    photos: tuple[PhotoView, ...]
    papers: int
    publicly_reported: bool
    unsettled: bool
    response: Response | None = None
    response_text: str = ""


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question that applies and how it was judged; None while nobody judged it. `unsettled` when
    two answers are on record and nobody has chosen."""

    question: str
    number: str
    label: Mapping[str, str]
    result: Judgement | None
    unsettled: bool


@dataclass(frozen=True, slots=True)
class PointView:
    """A compliance point's result, its findings and its questions, in the order of the tool; of
    questions that may be withheld only those that are not assessed."""

    id: str
    names: Mapping[str, str]
    result: Judgement | None
    counts: Counts
    findings: tuple[FindingView, ...]
    questions: tuple[QuestionView, ...] = ()


@dataclass(frozen=True, slots=True)
class ClusterView:
    """A cluster's counts and points."""

    id: str
    number: int
    names: Mapping[str, str]
    counts: Counts
    points: tuple[PointView, ...]


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question that applies and was not assessed: unanswered, or answered Not checked."""

    number: str
    label: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FactoryView:
    """Everything a report to the factory is made of, and in which groups the exit meeting tells the
    findings: the questions of each, the leading one first. Reports keep the order of the tool."""

    factory_name: str
    city: str
    country: str
    country_names: Mapping[str, str]
    cycle: int
    visit_start: str
    visit_end: str
    practice: bool
    questionnaire: str
    headcount: int | None
    revision: int
    final: bool
    counts: Counts
    clusters: tuple[ClusterView, ...]
    not_assessed: tuple[OpenQuestion, ...]
    known_by: tuple[KnownBy, ...]
    attendees: tuple[Attendee, ...] = ()
    sampled: Mapping[str, int] = field(default_factory=dict)
    told: tuple[tuple[str, ...], ...] = ()

    @property
    def findings(self) -> tuple[FindingView, ...]:
        """All findings in the order of the tool."""
        return tuple(
            finding
            for cluster in self.clusters
            for point in cluster.points
            for finding in point.findings
        )

    @property
    def unsettled(self) -> tuple[QuestionView, ...]:
        """Every question with two answers on record, in the order of the tool."""
        return tuple(
            question
            for cluster in self.clusters
            for point in cluster.points
            for question in point.questions
            if question.unsettled
        )


def factory_view(
    record: AssessmentRecord,
    questionnaire: ResolvedQuestionnaire,
    *,
    with_released: bool = False,
) -> FactoryView:
    """Take from an assessment only what the factory may see.

    `known_by` on the whole view names every way of knowing that was used in the visit, once, worker
    interviews included; per finding only the safe ones are named. Suspected zero tolerance is
    withheld whole, from the counts too: it goes into its own document, and a result that points at
    it would tell. `with_released` lets in what the lead assessor released, and is for the screen of
    the exit meeting alone: no report prints it. A conflict of national law with the standard is no
    finding of one factory: it is reported nationally and left out here.
    """
    shown = [
        place
        for place in places(record, questionnaire)
        if not _withheld(record, place, with_released=with_released)
    ]
    clusters = []
    for cluster in questionnaire.clusters:
        points = []
        for point in cluster.points:
            here = [place for place in shown if place.point is point]
            points.append(
                PointView(
                    point.id,
                    point.names,
                    roll_up(record.answer(place.question.id).judgement for place in here),
                    count(record, (place.question.id for place in here)),
                    tuple(_finding(record, place) for place in here if _is_finding(record, place)),
                    tuple(_question(record, each) for each in here if not _tells(record, each)),
                )
            )
        counts = total(point.counts for point in points)
        clusters.append(
            ClusterView(cluster.id, cluster.number, cluster.names, counts, tuple(points))
        )
    facts = record.facts
    used = {source for place in shown for source in record.answer(place.question.id).known_by}
    return FactoryView(
        factory_name=facts.factory_name,
        city=facts.city,
        country=facts.country,
        country_names=questionnaire.country_names,
        cycle=facts.cycle,
        visit_start=facts.visit_start,
        visit_end=facts.visit_end,
        practice=facts.practice,
        questionnaire=questionnaire.ref.label,
        headcount=record.profile.get("headcount"),
        revision=record.revision,
        final=not facts.stage.open_for_answers,
        counts=total(cluster.counts for cluster in clusters),
        clusters=tuple(clusters),
        not_assessed=tuple(
            OpenQuestion(place.question.number, _labels(place))
            for place in shown
            if record.answer(place.question.id).judgement in (None, Judgement.NOT_CHECKED)
        ),
        known_by=tuple(source for source in KnownBy if source in used),
        attendees=record.attendees(),
        sampled=record.sampled,
        told=groups(record, [place.question.id for place in shown if _is_finding(record, place)]),
    )


def _is_finding(record: AssessmentRecord, place: Place) -> bool:
    return record.answer(place.question.id).judgement is Judgement.NON_COMPLIANT


def _withheld(record: AssessmentRecord, place: Place, *, with_released: bool) -> bool:
    question = place.question
    if not _may_be_finding(record, place):
        return False
    if question.severity == "zero_tolerance":
        return not (with_released and record.released(question.id))
    return question.national_level


def _may_be_finding(record: AssessmentRecord, place: Place) -> bool:
    """Whether any answer on record calls it non-compliant: of two that nobody settled, either may
    hold."""
    key = (Entity.ANSWER, place.question.id, Fields.JUDGEMENT)
    return any(head.decoded() == Judgement.NON_COMPLIANT for head in record.fold.heads(key))


def _tells(record: AssessmentRecord, place: Place) -> bool:
    """Whether a line of a list with all questions would tell what is withheld. A question that is
    withheld when it is a finding is never listed with a result: where it is missing, it would be
    missed among those that are there."""
    question = place.question
    apart = question.severity == "zero_tolerance" or question.national_level
    judged = record.answer(question.id).judgement not in (None, Judgement.NOT_CHECKED)
    return apart and judged and not record.released(question.id)


def _question(record: AssessmentRecord, place: Place) -> QuestionView:
    question = place.question
    answer = record.answer(question.id)
    return QuestionView(
        question.id, question.number, _labels(place), answer.judgement, answer.in_conflict
    )


def _labels(place: Place) -> dict[str, str]:
    return {language: text.label for language, text in place.question.texts.items()}


def _finding(record: AssessmentRecord, place: Place) -> FindingView:
    question = place.question
    answer, finding = record.answer(question.id), record.finding(question.id)
    shown = [each for each in record.evidence_of(question.id) if each.use is EvidenceUse.USE]
    return FindingView(
        question=question.id,
        number=question.number,
        label=_labels(place),
        requirement={language: text.compliant for language, text in question.texts.items()},
        law=tuple(reference.short for reference in question.law),
        conventions=tuple(question.conventions),
        text=finding.text,
        workers_affected=finding.workers_affected,
        place=finding.place,
        extent=finding.extent,
        known_by=tuple(
            source for source in KnownBy if source in answer.known_by and source in SAFE_TO_NAME
        ),
        photos=tuple(
            PhotoView(each.id, each.report, each.caption)
            for each in shown
            if each.is_photo and each.report
        ),
        papers=sum(not each.is_photo for each in shown),
        publicly_reported=question.public,
        unsettled=answer.in_conflict,
        response=finding.response,
        response_text=finding.response_text,
    )
