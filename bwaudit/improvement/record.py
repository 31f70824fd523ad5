"""A factory as its screens and reports read it: typed, frozen values over the fold of its stream.

Nothing is stored here. What was built is remembered until a change touches it. Confidential notes
are in the other stream and no value here has a field for them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from bwaudit.assessment.names import Entity
from bwaudit.assessment.record import AssessmentRecord
from bwaudit.improvement.advisory import Activity, Member, in_order
from bwaudit.improvement.names import Named, Record
from bwaudit.improvement.plan import Action, FindingRef, Verified
from bwaudit.improvement.productivity import Measured, newest_first
from bwaudit.improvement.stream import factory_of
from bwaudit.improvement.terms import (
    ActivityKind,
    Origin,
    ProgressSection,
    ReaderKind,
    Role,
    Seat,
    Settlement,
    Sex,
    Share,
    Status,
    Verification,
)
from bwaudit.improvement.voice import (
    Consent,
    Dispute,
    Handover,
    PublicResponse,
    Settled,
    Voice,
    voice_id,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from bwaudit.assessment.changes import Change
    from bwaudit.assessment.fold import Conflict, Fold
    from bwaudit.assessment.record import Evidence

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FactoryFacts:
    """Who the factory is. `profile` holds what was registered: `{"headcount": 1240}`."""

    factory: str
    name: str
    city: str
    country: str
    practice: bool
    profile: Mapping[str, Any]
    released: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ProgressText:
    """What the factory wrote for one progress report of one cycle, and the files made of it."""

    assessment: str
    number: int
    sections: Mapping[ProgressSection, str]
    issued: str
    unsettled: tuple[str, ...] = ()


class FactoryRecord:
    """A live, typed reading of one factory's fold. `id` is the name of its stream."""

    def __init__(self, stream: str, fold: Fold) -> None:
        self.id = stream
        self.fold = fold
        self._files = AssessmentRecord(stream, fold)
        self._built: dict[tuple[str, str], Any] = {}
        self._seen = len(fold)

    def apply(self, changes: Iterable[Change]) -> None:
        """Fold changes in and forget what they touch."""
        taken = tuple(changes)
        self._files.apply(taken)
        for change in taken:
            if change.entity == Entity.EVIDENCE:
                self._built.clear()
            else:
                self._built.pop((change.entity, change.entity_id), None)
        self._seen = len(self.fold)

    @property
    def is_current(self) -> bool:
        """False once the fold went on without this record, as after a merge: take a new one."""
        return self._seen == len(self.fold)

    @property
    def revision(self) -> int:
        """How many changes this copy holds."""
        return len(self.fold)

    @property
    def has_begun(self) -> bool:
        """Whether anything was ever written."""
        return len(self.fold) > 0

    @property
    def facts(self) -> FactoryFacts:
        def build(_: str) -> FactoryFacts:
            return FactoryFacts(
                factory=factory_of(self.id),
                name=self._own(Named.NAME, ""),
                city=self._own(Named.CITY, ""),
                country=self._own(Named.COUNTRY, ""),
                practice=self._own(Named.PRACTICE, default=False),
                profile=self._family(Named.FACT),
                released=self._family(Named.RELEASED),
            )

        return self._get(Record.FACTORY, self.id, build)

    def _own(self, name: str, default: Any) -> Any:
        return self.fold.value(Record.FACTORY, self.id, name, default)

    def _family(self, prefix: str) -> dict[str, Any]:
        names = sorted(self.fold.fields(Record.FACTORY, self.id))
        found = {
            name.removeprefix(prefix): self._own(name, None)
            for name in names
            if name.startswith(prefix)
        }
        return {name: value for name, value in found.items() if value not in (None, "")}

    @property
    def questionnaire(self) -> Mapping[str, str]:
        """The newest questionnaire whose compliance points the plan speaks of; `{}` before any."""
        spoken = self._family(Named.SPEAKS).values()
        return max(spoken, key=_newness, default={})

    # The plan

    def action(self, action: str) -> Action:
        """One line of the plan, removed or not."""
        return self._get(Record.ACTION, action, self._build_action)

    def actions(self) -> tuple[Action, ...]:
        """Every line that is not removed, in order of writing."""
        return tuple(self.action(each) for each in self._kept(Record.ACTION))

    def _build_action(self, action: str) -> Action:
        def value(name: str, default: Any = None) -> Any:
            return self.fold.value(Record.ACTION, action, name, default)

        finding = value(Named.FINDING)
        verify_by, verified = value(Named.VERIFY_BY), value(Named.VERIFIED)
        return Action(
            id=action,
            origin=Origin(value(Named.ORIGIN, Origin.SELF_DIAGNOSIS.value)),
            finding=FindingRef.from_json(finding) if finding else None,
            issue=value(Named.ISSUE, ""),
            points=frozenset(self._marked(Record.ACTION, action, Named.ON)),
            causes=self._marked(Record.ACTION, action, Named.CAUSE),
            cause_text=value(Named.CAUSE_TEXT, ""),
            action=value(Named.ACTION, ""),
            responsible=value(Named.RESPONSIBLE, ""),
            due=value(Named.DUE, ""),
            status=Status(value(Named.STATUS, Status.OPEN.value)),
            verify_by=Verification(verify_by) if verify_by else None,
            verified=Verified.from_json(verified) if verified else None,
            evidence=self._evidence_on(action),
            unsettled=self._unsettled(Record.ACTION, action),
        )

    # The log

    def members(self) -> tuple[Member, ...]:
        """The committee, those who left included, in order of writing."""
        return tuple(
            self._get(Record.MEMBER, each, self._build_member) for each in self._kept(Record.MEMBER)
        )

    def _build_member(self, member: str) -> Member:
        def value(name: str, default: str = "") -> Any:
            return self.fold.value(Record.MEMBER, member, name, default)

        return Member(
            id=member,
            function=value(Named.FUNCTION),
            sex=Sex(value(Named.SEX, Sex.UNKNOWN.value)),
            seat=Seat(value(Named.SEAT, Seat.WORKERS.value)),
            since=value(Named.SINCE),
            until=value(Named.UNTIL),
        )

    def activity(self, activity: str) -> Activity:
        """One entry of the log, removed or not."""
        return self._get(Record.ACTIVITY, activity, self._build_activity)

    def activities(self) -> tuple[Activity, ...]:
        """Every entry that is not removed, by day."""
        return in_order(self.activity(each) for each in self._kept(Record.ACTIVITY))

    def _build_activity(self, activity: str) -> Activity:
        def value(name: str, default: Any = "") -> Any:
            return self.fold.value(Record.ACTIVITY, activity, name, default)

        counts = {(role, sex): value(present(role, sex), 0) for role in Role for sex in Sex}
        hours = value(Named.HOURS, None)
        return Activity(
            id=activity,
            kind=ActivityKind(value(Named.KIND, ActivityKind.VISIT.value)),
            day=value(Named.DAY),
            hours=float(hours) if hours is not None else None,
            topic=value(Named.TOPIC),
            points=frozenset(self._marked(Record.ACTIVITY, activity, Named.ON)),
            attendance={key: count for key, count in counts.items() if count},
            agreed=value(Named.AGREED),
            next_step=value(Named.NEXT),
            next_day=value(Named.NEXT_DAY),
            note=value(Named.SHARED_NOTE),
            evidence=self._evidence_on(activity),
            unsettled=self._unsettled(Record.ACTIVITY, activity),
        )

    # The factory's word

    def voice(self, assessment: str, question: str) -> Voice:
        """What the factory said of one finding after the exit meeting."""
        return self._get(Record.VOICE, voice_id(assessment, question), self._build_voice)

    def voices(self) -> tuple[Voice, ...]:
        """Every finding the factory said something of."""
        found = (
            self._get(Record.VOICE, each, self._build_voice)
            for each in sorted(self.fold.ids(Record.VOICE))
        )
        return tuple(voice for voice in found if not voice.is_empty)

    def _build_voice(self, voice: str) -> Voice:
        def value(name: str) -> Any:
            return self.fold.value(Record.VOICE, voice, name)

        assessment, _, question = voice.partition("/")
        dispute, settled, public = value(Named.DISPUTE), value(Named.SETTLED), value(Named.PUBLIC)
        return Voice(
            assessment=assessment,
            question=question,
            response=value(Named.RESPONSE) or "",
            dispute=Dispute(dispute["text"], dispute["day"]) if dispute else None,
            settled=Settled(Settlement(settled["outcome"]), settled["reason"], settled["day"])
            if settled
            else None,
            public=PublicResponse(public["text"], public["day"]) if public else None,
            evidence=self._evidence_on(voice),
            unsettled=self._unsettled(Record.VOICE, voice),
        )

    def consents(self) -> tuple[Consent, ...]:
        """Every consent ever given, withdrawn ones too, in order of giving."""
        return tuple(
            self._get(Record.CONSENT, each, self._build_consent)
            for each in sorted(self.fold.ids(Record.CONSENT))
            if self.fold.value(Record.CONSENT, each, Named.GIVEN)
        )

    def consent(self, consent: str) -> Consent:
        """One consent. Raises KeyError when it was never given."""
        if not self.fold.value(Record.CONSENT, consent, Named.GIVEN):
            raise KeyError(consent)
        return self._get(Record.CONSENT, consent, self._build_consent)

    def _build_consent(self, consent: str) -> Consent:
        given = self.fold.value(Record.CONSENT, consent, Named.GIVEN)
        # Whoever took it back first: a later word on it does not give it again.
        heads = self.fold.heads((Record.CONSENT, consent, Named.WITHDRAWN))
        taken = [value for head in heads if (value := head.decoded())]
        first = min(taken, key=lambda value: str(value["day"]), default=None)
        return Consent(
            id=consent,
            reader=given["reader"],
            kind=ReaderKind(given["kind"]),
            shares=frozenset(Share(each) for each in given["shares"]),
            day=given["day"],
            by=given["by"],
            until=given["until"],
            withdrawn=first["day"] if first else "",
            withdrawn_reason=first["reason"] if first else "",
        )

    def handovers(self) -> tuple[Handover, ...]:
        """Who was given what, in order of giving."""
        found = []
        for each in sorted(self.fold.ids(Record.HANDOVER)):
            given = self.fold.value(Record.HANDOVER, each, Named.GIVEN)
            what = tuple(Share(share) for share in given["what"])
            found.append(Handover(id=each, **{**given, "what": what}))
        return tuple(found)

    # Progress reports

    def progress(self, assessment: str, number: int) -> ProgressText:
        """What was written for one progress report; `number` is 1 or 2."""
        return self._get(Record.PROGRESS, voice_id(assessment, str(number)), self._build_progress)

    def _build_progress(self, progress: str) -> ProgressText:
        assessment, _, number = progress.partition("/")
        return ProgressText(
            assessment=assessment,
            number=int(number),
            sections={
                section: self.fold.value(
                    Record.PROGRESS, progress, Named.SECTION + section.value, ""
                )
                for section in ProgressSection
            },
            issued=self.fold.value(Record.PROGRESS, progress, Named.ISSUED, ""),
            unsettled=self._unsettled(Record.PROGRESS, progress),
        )

    # Figures

    def figures(self) -> tuple[Measured, ...]:
        """What the factory said of its production, the newest period first. What another program
        wrote and nobody can read is left out."""
        found = (
            self._get(Record.FIGURE, each, self._build_figure)
            for each in sorted(self.fold.ids(Record.FIGURE))
        )
        return newest_first(each for each in found if each is not None)

    def _build_figure(self, figure: str) -> Measured | None:
        given = self.fold.value(Record.FIGURE, figure, Named.GIVEN)
        if not given:
            return None
        unsettled = bool(self._unsettled(Record.FIGURE, figure))
        try:
            return Measured.read(figure, given, unsettled=unsettled)
        except (ValueError, KeyError, TypeError):
            return None

    # Files

    def evidence(self, evidence: str) -> Evidence:
        """One photo or paper. Raises KeyError when its file was never recorded."""
        return self._files.evidence(evidence)

    def all_evidence(self) -> tuple[Evidence, ...]:
        """Everything captured and not removed, in order of capture."""
        return self._files.all_evidence()

    def evidence_of(self, record: str) -> tuple[Evidence, ...]:
        """Photos and papers on a line, an entry or a finding, in order of capture."""
        return self._files.evidence_of(record)

    def _evidence_on(self, record: str) -> tuple[str, ...]:
        return tuple(each.id for each in self._files.evidence_of(record))

    # All

    def conflicts(self) -> tuple[Conflict, ...]:
        """Fields with two values that a person has to choose from."""
        return tuple(self.fold.conflicts())

    def _kept(self, record: str) -> list[str]:
        return [
            each
            for each in sorted(self.fold.ids(record))
            if not self.fold.value(record, each, Named.REMOVED, default=False)
        ]

    def _marked(self, record: str, identity: str, prefix: str) -> tuple[str, ...]:
        return tuple(
            name.removeprefix(prefix)
            for name in sorted(self.fold.fields(record, identity))
            if name.startswith(prefix) and self.fold.value(record, identity, name, default=False)
        )

    def _unsettled(self, record: str, identity: str) -> tuple[str, ...]:
        return tuple(
            name
            for name in sorted(self.fold.fields(record, identity))
            if self.fold.conflict((record, identity, name))
        )

    def _get(self, record: str, identity: str, build: Callable[[str], T]) -> T:
        found: T | None = self._built.get((record, identity))
        if found is None:
            found = self._built[record, identity] = build(identity)
        return found


def present(role: Role, sex: Sex) -> str:
    """The field that counts how many of a role and sex took part."""
    return f"{Named.PRESENT}{role.value}:{sex.value}"


def _newness(ref: Mapping[str, str]) -> tuple[str, str, str]:
    return (ref["version"], ref["overlay_version"], ref["digest"])
