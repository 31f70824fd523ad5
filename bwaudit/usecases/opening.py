"""Start an assessment, open one, list them all.

The list on Home is a cache kept in the store, one line an assessment; a line that is behind its
journal is made anew. Two hundred assessments are listed without reading more than those lines.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from bwaudit.assessment.changes import Draft, main_stream
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.record import AssessmentRecord
from bwaudit.assessment.terms import Stage
from bwaudit.foundation.errors import Code, Declined, RuleError, StoreError
from bwaudit.foundation.ids import new_id
from bwaudit.improvement.stream import is_factory_stream
from bwaudit.questionnaire.schema import from_canonical
from bwaudit.usecases import allotting, corresponding, typed, updating
from bwaudit.usecases.workspace import AssessmentSummary, OpenAssessment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bwaudit.questionnaire.schema import ResolvedQuestionnaire
    from bwaudit.usecases.workspace import Recorded, Workspace

TOOL = "cat"

SUMMARY_SHAPE = 3
"""The shape of a kept line of Home. One kept in another shape is made anew."""

PRACTICE_FACTORY = "Practice Garments Ltd"
PRACTICE_FACTS: Mapping[str, Any] = MappingProxyType(
    {
        "headcount": 1240,
        "women": 806,
        "dormitory": False,
        "union": True,
        "committee": True,
        "collective_agreement": False,
        "migrant_workers": False,
        "young_workers": True,
        "contractors": True,
        "piece_rate": True,
        "boiler": True,
        "chemicals": True,
        "canteen": True,
        "night_work": False,
        "apprentices": True,
        "fixed_term_contracts": True,
        "home_workers": False,
        "strike_last_year": False,
        "layoffs_last_year": False,
        "prison_labour": False,
        "heavy_loads": True,
        "lifts_forklifts": True,
    }
)


CYCLES = range(1, 100)
"""A factory is visited once a year or so."""


@dataclass(frozen=True, slots=True)
class StartDraft:
    """What a person gives to start an assessment. Dates are ISO text; `facts` is the factory
    profile."""

    factory_name: str
    city: str = ""
    country: str = "BGD"
    cycle: int = 1
    visit_start: str = ""
    visit_end: str = ""
    factory: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    practice: bool = False


def start(workspace: Workspace, draft: StartDraft) -> OpenAssessment:
    """Begin an assessment with the newest questionnaire of its country that the program has or head
    office gave, which it keeps for life.

    Raises RuleError with a sentence when the name is missing or too long, the cycle is no number of
    a cycle, or the dates are the wrong way round.
    """
    name, city = typed.line(draft.factory_name), typed.line(draft.city)
    if not name:
        raise Declined("Enter the name of the factory")
    if draft.cycle not in CYCLES:
        raise Declined("The cycle must be a number, for example 1")
    if draft.visit_end and draft.visit_end < draft.visit_start:
        raise Declined("Visit end must be on or after {start}", start=draft.visit_start)
    questionnaire = updating.newest(workspace, TOOL, draft.country)
    assessment = new_id()
    values: dict[str, Any] = {
        Fields.FACTORY: draft.factory or new_id(),
        Fields.FACTORY_NAME: name,
        Fields.CITY: city,
        Fields.COUNTRY: draft.country,
        Fields.CYCLE: draft.cycle,
        Fields.VISIT_START: draft.visit_start,
        Fields.VISIT_END: draft.visit_end,
        Fields.LEAD: workspace.device.name,
        Fields.PRACTICE: draft.practice,
        Fields.STAGE: Stage.COLLECTING.value,
        Fields.QUESTIONNAIRE: questionnaire.ref.model_dump(),
        **{Fields.FACT + name: value for name, value in draft.facts.items()},
    }
    ref, content = questionnaire.ref, questionnaire.canonical()
    workspace.wait_for(lambda: workspace.store.pin_questionnaire(ref.digest, content))
    drafts = [Draft(Entity.ASSESSMENT, assessment, name, value) for name, value in values.items()]
    workspace.append(workspace.store.journal, main_stream(assessment), drafts)
    return open_(workspace, assessment)


def practice(workspace: Workspace) -> OpenAssessment:
    """Open the practice visit that is under way, else begin the next one of the practice factory.
    Everything in it is marked as practice; nothing of an earlier visit is filled in."""
    lines = [line for line in assessments(workspace) if line.practice]
    for line in lines:
        if Stage(line.stage).open_for_answers:
            return open_(workspace, line.id)
    today = workspace.clock.now().date()
    draft = StartDraft(
        PRACTICE_FACTORY,
        "Gazipur",
        cycle=max((line.cycle for line in lines), default=0) + 1,
        visit_start=today.isoformat(),
        visit_end=(today + timedelta(days=1)).isoformat(),
        factory=lines[0].factory if lines else "",
        facts=PRACTICE_FACTS,
        practice=True,
    )
    return start(workspace, draft)


def open_(workspace: Workspace, assessment: str) -> OpenAssessment:
    """Open an assessment with the very questionnaire it was started with.

    Raises RuleError when it is not on this device, ContentError when its questionnaire is not.
    """
    stream = main_stream(assessment)
    journal = workspace.store.journal
    if stream not in journal.streams():
        raise RuleError(Code.ASSESSMENT_UNKNOWN)
    record = AssessmentRecord(assessment, journal.fold(stream))
    return OpenAssessment(workspace, record, pinned_questionnaire(workspace, record))


def pinned_questionnaire(workspace: Workspace, record: AssessmentRecord) -> ResolvedQuestionnaire:
    """The questionnaire an assessment is bound to, by digest, from the store itself."""
    return pinned(workspace, record.facts.questionnaire["digest"])


def pinned(workspace: Workspace, digest: str) -> ResolvedQuestionnaire:
    """A questionnaire that is kept in the store, read at most once. Raises ContentError."""
    known = workspace.questionnaires.get(digest)
    if known is None:  # reading one takes far longer than all else that opening does
        known = from_canonical(workspace.store.pinned_questionnaire(digest))
        workspace.questionnaires[digest] = known
    return known


def assessments(workspace: Workspace) -> tuple[AssessmentSummary, ...]:
    """Every assessment on this device, the one changed last first."""
    revisions = {
        stream: revision
        for stream, revision in workspace.store.journal.revisions().items()
        if not is_factory_stream(stream)
    }
    known = workspace.summaries
    changed = {
        stream: revision
        for stream, revision in revisions.items()
        if stream not in known or known[stream][0] != revision
    }
    if changed:
        _summarise(workspace, changed)
    lines = (known[stream][1] for stream in revisions)
    return tuple(sorted(lines, key=lambda line: line.changed_at, reverse=True))


def _summarise(workspace: Workspace, revisions: Mapping[str, int]) -> None:
    """Read the lines that are kept in the store, and make those that are not there or are old."""
    store = workspace.store
    stored = store.summaries()
    for stream, revision in revisions.items():
        line = stored.get(stream)
        kept = _kept(line.value) if line is not None and line.revision == revision else None
        if kept is None:
            kept = _summary(workspace, stream)
            with suppress(StoreError):  # a full disk must not keep anybody from reading
                store.put_summary(stream, revision, {"shape": SUMMARY_SHAPE, **asdict(kept)})
        workspace.summaries[stream] = revision, kept


def _kept(value: Mapping[str, Any]) -> AssessmentSummary | None:
    """A line as it was kept, None when an older or newer program kept it."""
    if value.get("shape") != SUMMARY_SHAPE:
        return None
    known = {name: each for name, each in value.items() if name != "shape"}
    return AssessmentSummary(**{**known, "people": tuple(known["people"])})


def _summary(workspace: Workspace, stream: str) -> AssessmentSummary:
    opened = open_(workspace, stream)
    devices = {name.partition(".")[0] for name in workspace.store.journal.heads(stream)}
    facts, counts = opened.record.facts, opened.counts()
    changed = max((head.at for head in opened.record.fold.all_heads()), default=None)
    return AssessmentSummary(
        id=opened.id,
        factory=facts.factory,
        factory_name=facts.factory_name,
        city=facts.city,
        country=facts.country,
        cycle=facts.cycle,
        visit_start=facts.visit_start,
        visit_end=facts.visit_end,
        practice=facts.practice,
        stage=facts.stage.value,
        answered=counts.answered,
        applicable=counts.applicable,
        non_compliant=counts.non_compliant,
        changed_at=changed.when().isoformat() if changed else "",
        people=allotting.people(opened),
        shared=bool(devices - {workspace.device.id}),
        comments=len(corresponding.unanswered(opened)),
        sent_back=bool(corresponding.sent_back(opened)),
    )


def set_fact(assessment: OpenAssessment, name: str, value: int | bool | None) -> Recorded:
    """Record one fact of the factory profile; None takes it back to unknown."""
    assessment.require_open()
    draft = Draft(Entity.ASSESSMENT, assessment.id, Fields.FACT + name, value)
    return assessment.write([draft], undo_as="fact")


def last_place(assessment: OpenAssessment) -> str:
    """The question that was open last on this device, else the first one that is left."""
    remembered = assessment.workspace.store.get_secret(_place(assessment))
    if remembered and remembered.decode() in assessment.applicable():
        return remembered.decode()
    for question in assessment.questionnaire.questions:
        is_left = assessment.record.answer(question.id).judgement is None
        if is_left and question.id in assessment.applicable():
            return question.id
    return assessment.questionnaire.questions[0].id


def remember_place(assessment: OpenAssessment, question: str) -> None:
    """Keep which question is open, so that Continue leads back to it."""
    assessment.workspace.store.put_secret(_place(assessment), question.encode())


def _place(assessment: OpenAssessment) -> str:
    return f"place:{assessment.id}"
