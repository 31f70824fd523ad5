"""One assessment as its screens and reports read it: typed, frozen records over the fold.

Nothing is stored here. `AssessmentRecord` asks the fold and remembers what it built until a change
touches it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bwaudit.assessment.camera_clock import CameraClock
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.pace import Pace
from bwaudit.assessment.photo_marks import (
    Box,
    MarkKind,
    PhotoMark,
    boxes_from_json,
    marks_digest,
    unknown_mark,
    visible_faces,
)
from bwaudit.assessment.terms import (
    EvidenceUse,
    Extent,
    Judgement,
    KnownBy,
    Response,
    Side,
    Stage,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bwaudit.assessment.changes import Change
    from bwaudit.assessment.fold import Conflict, Fold, Key


@dataclass(frozen=True, slots=True)
class AssessmentFacts:
    """What the cover of an assessment says. Dates are ISO text, empty when not set."""

    id: str
    factory: str
    factory_name: str
    city: str
    country: str
    cycle: int
    visit_start: str
    visit_end: str
    lead: str
    questionnaire: Mapping[str, str]
    practice: bool
    stage: Stage


@dataclass(frozen=True, slots=True)
class Answer:
    """What was recorded for one question."""

    question: str
    judgement: Judgement | None = None
    reason: str = ""
    known_by: frozenset[KnownBy] = frozenset()
    flagged: bool = False
    numbers: Mapping[str, Any] = field(default_factory=dict)
    in_conflict: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """The described non-compliance of one question. Kept when the judgement changes; printed only
    for a non-compliance."""

    question: str
    text: str = ""
    workers_affected: int | None = None
    place: str = ""
    extent: Extent | None = None
    response: Response | None = None
    response_text: str = ""
    in_conflict: bool = False

    @property
    def is_empty(self) -> bool:
        return not (self.text or self.workers_affected is not None or self.place or self.extent)


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file in the evidence store: the digest of its ciphertext, its own key, and what it is."""

    blob: str
    key: str
    size: int
    media_type: str
    sha256: str
    width: int = 0
    height: int = 0

    def as_json(self) -> dict[str, Any]:
        return {
            "blob": self.blob,
            "key": self.key,
            "size": self.size,
            "media_type": self.media_type,
            "sha256": self.sha256,
            "width": self.width,
            "height": self.height,
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> StoredFile:
        """Read what `as_json` wrote; names it does not know are left out."""
        known = {name: value[name] for name in cls.__slots__ if name in value}
        return cls(**known)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One photo or paper. `report` is the upright, report-size copy without metadata; `thumbnail`
    the small one.

    Once something is hidden or drawn, both are the copies that show it so, and None while those
    are still to be made: the copy without marks (`plain_report`) is for editing only. `faces` are
    those the finder saw, None while it has not looked. `folder` is where the file came from.
    `taken_at` is what the camera wrote, `shot_at` the same by the right time once its clock is
    known to be wrong; both are ISO 8601 or empty.
    """

    id: str
    name: str
    original: StoredFile
    report: StoredFile | None
    thumbnail: StoredFile | None
    taken_at: str
    caption: str
    use: EvidenceUse
    questions: frozenset[str]
    removed: bool
    folder: str = ""
    plain_report: StoredFile | None = None
    marks: tuple[PhotoMark, ...] = ()
    faces: tuple[Box, ...] | None = None
    shot_at: str = ""
    camera: str = ""
    camera_id: str = ""

    @property
    def is_photo(self) -> bool:
        return self.original.media_type.startswith("image/")

    @property
    def to_be_drawn(self) -> bool:
        """Whether marks wait for the copies that show them."""
        return self.plain_report is not None and self.report is None

    @property
    def hidden_areas(self) -> int:
        """How many parts of it are covered."""
        return sum(mark.kind is MarkKind.HIDE for mark in self.marks)

    @property
    def visible_faces(self) -> tuple[Box, ...]:
        """Faces that were found and can be seen in a report."""
        return visible_faces(self.faces or (), self.marks)

    def files(self) -> tuple[StoredFile, ...]:
        """Every stored file, smallest first: the order in which they travel."""
        return tuple(
            each for each in (self.thumbnail, self.report, self.original) if each is not None
        )


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody at the exit meeting, as written on the attendance list. `signature` holds pen
    strokes, each a tuple of (x, y) in parts of the width and height of the box, 0 to 1; it is empty
    while nobody signed here. With `signed_at` and no stroke the person signed on paper."""

    id: str
    name: str
    function: str
    side: Side
    signature: tuple[tuple[tuple[float, float], ...], ...] = ()
    signed_at: str = ""


@dataclass(frozen=True, slots=True)
class IssuedReport:
    """A report that was made, read back and given its name.

    `upto` names the last change of each device that it was made from. `amends` is the number of the
    report whose place it takes, empty for most. Files of several kinds may carry one number: `kind`
    is pdf, docx or xlsx, and of those that are no PDF nobody counts pages.
    """

    id: str
    number: str
    revision: int
    layout: str
    sha256: str
    pages: int
    at: str
    upto: Mapping[str, int] = field(default_factory=dict)
    amends: str = ""
    kind: str = "pdf"


def _copy(stored: Mapping[str, Any], name: str) -> StoredFile | None:
    return StoredFile.from_json(stored[name]) if stored.get(name) else None


class AssessmentRecord:
    """A live, typed reading of one assessment's fold."""

    def __init__(self, assessment: str, fold: Fold) -> None:
        self.id = assessment
        self.fold = fold
        self._answers: dict[str, Answer] = {}
        self._judgements: dict[str, Judgement] | None = None
        self._findings: dict[str, Finding] = {}
        self._evidence: dict[str, Evidence] = {}
        self._by_question: tuple[int, dict[str, set[str]]] = (-1, {})
        self._facts: AssessmentFacts | None = None
        self._profile: dict[str, Any] | None = None
        self._pace: Pace | None = None

    def apply(self, changes: Iterable[Change]) -> None:
        """Fold changes in and forget what they touch."""
        for change in changes:
            self.fold.apply(change)
            self._forget(change.key)

    def _forget(self, key: Key) -> None:
        entity, entity_id, name = key
        if entity == Entity.ANSWER:
            self._answers.pop(entity_id, None)
            if name == Fields.JUDGEMENT:
                self._follow(entity_id)
        elif entity == Entity.FINDING:
            self._findings.pop(entity_id, None)
        elif entity == Entity.EVIDENCE:
            self._evidence.pop(entity_id, None)
        elif entity == Entity.ASSESSMENT:
            self._facts = None
            self._profile = None
            if name.startswith(Fields.CLOCK):
                self._evidence.clear()

    def _follow(self, question: str) -> None:
        if self._pace is not None:
            self._pace.follow(question)
        if self._judgements is not None:
            judgement = self.answer(question).judgement
            if judgement is None:
                self._judgements.pop(question, None)
            else:
                self._judgements[question] = judgement

    @property
    def judgements(self) -> Mapping[str, Judgement]:
        """How the answered questions were judged, by their ids."""
        if self._judgements is None:
            answers = map(self.answer, self.fold.ids(Entity.ANSWER))
            self._judgements = {
                each.question: each.judgement for each in answers if each.judgement is not None
            }
        return self._judgements

    @property
    def pace(self) -> Pace:
        """When questions were answered."""
        if self._pace is None:
            self._pace = Pace(self.fold)
        return self._pace

    @property
    def revision(self) -> int:
        """How many changes this copy holds, issued reports not counted; grows with each change."""
        return len(self.fold) - len(self.fold.ids(Entity.REPORT))

    @property
    def facts(self) -> AssessmentFacts:
        if self._facts is None:
            self._facts = AssessmentFacts(
                id=self.id,
                factory=self._own(Fields.FACTORY, ""),
                factory_name=self._own(Fields.FACTORY_NAME, ""),
                city=self._own(Fields.CITY, ""),
                country=self._own(Fields.COUNTRY, ""),
                cycle=self._own(Fields.CYCLE, 1),
                visit_start=self._own(Fields.VISIT_START, ""),
                visit_end=self._own(Fields.VISIT_END, ""),
                lead=self._own(Fields.LEAD, ""),
                questionnaire=self._own(Fields.QUESTIONNAIRE, {}),
                practice=self._own(Fields.PRACTICE, default=False),
                stage=Stage(self._own(Fields.STAGE, Stage.COLLECTING.value)),
            )
        return self._facts

    def _own(self, name: str, default: Any) -> Any:
        return self.fold.value(Entity.ASSESSMENT, self.id, name, default)

    @property
    def profile(self) -> Mapping[str, Any]:
        """What is known of the factory: `{"headcount": 1240, "dormitory": False}`. A fact nobody
        gave is absent."""
        if self._profile is None:
            facts = {}
            for name in self.fold.fields(Entity.ASSESSMENT, self.id):
                if name.startswith(Fields.FACT):
                    value = self._own(name, None)
                    if value is not None:
                        facts[name.removeprefix(Fields.FACT)] = value
            self._profile = facts
        return self._profile

    def answer(self, question: str) -> Answer:
        found = self._answers.get(question)
        if found is None:
            found = self._answers[question] = self._build_answer(question)
        return found

    def _build_answer(self, question: str) -> Answer:
        names = self.fold.fields(Entity.ANSWER, question)
        if not names:
            return Answer(question)

        def value(name: str, default: Any = None) -> Any:
            return self.fold.value(Entity.ANSWER, question, name, default)

        judgement = value(Fields.JUDGEMENT)
        return Answer(
            question=question,
            judgement=Judgement(judgement) if judgement else None,
            reason=value(Fields.REASON, ""),
            known_by=frozenset(
                source for source in KnownBy if value(Fields.BY + source, default=False)
            ),
            flagged=value(Fields.FLAG, default=False),
            numbers={
                name.removeprefix(Fields.NUMBER): value(name)
                for name in sorted(names)
                if name.startswith(Fields.NUMBER) and value(name) is not None
            },
            in_conflict=any(
                self.fold.conflict((Entity.ANSWER, question, name))
                for name in (Fields.JUDGEMENT, Fields.REASON)
            ),
        )

    def finding(self, question: str) -> Finding:
        found = self._findings.get(question)
        if found is None:
            extent = self.fold.value(Entity.FINDING, question, Fields.EXTENT)
            response = self.fold.value(Entity.FINDING, question, Fields.RESPONSE)
            found = self._findings[question] = Finding(
                question=question,
                text=self.fold.value(Entity.FINDING, question, Fields.TEXT, ""),
                workers_affected=self.fold.value(Entity.FINDING, question, Fields.WORKERS),
                place=self.fold.value(Entity.FINDING, question, Fields.PLACE, ""),
                extent=Extent(extent) if extent else None,
                response=Response(response) if response else None,
                response_text=self.fold.value(Entity.FINDING, question, Fields.RESPONSE_TEXT, ""),
                in_conflict=any(
                    self.fold.conflict((Entity.FINDING, question, name))
                    for name in self.fold.fields(Entity.FINDING, question)
                ),
            )
        return found

    def told_with(self, question: str) -> str:
        """The question under whose finding this one is told in the exit meeting, or nothing."""
        held: str = self.fold.value(Entity.FINDING, question, Fields.TOLD_WITH, "")
        return held

    def evidence(self, evidence: str) -> Evidence:
        """One piece of evidence. Raises KeyError when its file was never recorded."""
        found = self._evidence.get(evidence)
        if found is None:
            found = self._evidence[evidence] = self._build_evidence(evidence)
        return found

    def _build_evidence(self, evidence: str) -> Evidence:
        def value(name: str, default: Any = None) -> Any:
            return self.fold.value(Entity.EVIDENCE, evidence, name, default)

        stored = value(Fields.FILE)
        if stored is None:
            raise KeyError(evidence)
        names = self.fold.fields(Entity.EVIDENCE, evidence)
        marks, readable = self._marks(evidence, names)
        shown = stored if readable and not marks_digest(marks) else self._drawn(evidence, marks)
        taken_at, camera = stored.get("taken_at", ""), stored.get("camera_id", "")
        clock = self.camera_clock(camera)
        return Evidence(
            id=evidence,
            name=stored.get("name", ""),
            original=StoredFile.from_json(stored["original"]),
            report=_copy(shown, "report"),
            thumbnail=_copy(shown, "thumbnail"),
            folder=stored.get("folder", ""),
            plain_report=_copy(stored, "report"),
            marks=marks,
            faces=boxes_from_json(value(Fields.FACES)),
            taken_at=taken_at,
            shot_at=clock.right(taken_at) if clock else taken_at,
            camera=stored.get("camera", ""),
            camera_id=camera,
            caption=value(Fields.CAPTION, ""),
            use=EvidenceUse(value(Fields.USE, EvidenceUse.USE.value)),
            questions=frozenset(
                name.removeprefix(Fields.ON)
                for name in names
                if name.startswith(Fields.ON) and value(name, default=False)
            ),
            removed=value(Fields.REMOVED, default=False),
        )

    def camera_clock(self, camera: str) -> CameraClock | None:
        """How wrong the clock of a camera is, None while nobody said."""
        if not camera:
            return None
        return CameraClock.from_json(self._own(Fields.CLOCK + camera, None))

    def _marks(self, evidence: str, names: set[str]) -> tuple[tuple[PhotoMark, ...], bool]:
        """The marks of a photo, and whether this version can read them all. Where two devices
        changed one mark, both are kept: what anybody hid stays hidden."""
        found, readable = [], True
        for name in sorted(name for name in names if name.startswith(Fields.MARK)):
            values = {
                head.value: head.decoded()
                for head in self.fold.heads((Entity.EVIDENCE, evidence, name))
            }
            for value in values.values():
                mark = PhotoMark.from_json(name.removeprefix(Fields.MARK), value)
                if mark is not None:
                    found.append(mark)
                readable = readable and not unknown_mark(value)
        return tuple(found), readable

    def _drawn(self, evidence: str, marks: tuple[PhotoMark, ...]) -> Mapping[str, Any]:
        """The copies that show exactly these marks, or nothing."""
        made_of = marks_digest(marks)
        for head in self.fold.heads((Entity.EVIDENCE, evidence, Fields.DRAWN)):
            value = head.decoded()
            if isinstance(value, dict) and value.get("of") == made_of:
                return value
        return {}

    def all_evidence(self) -> tuple[Evidence, ...]:
        """Everything captured and not removed, in order of capture (ids are ordered by time)."""
        found = []
        for evidence in sorted(self.fold.ids(Entity.EVIDENCE)):
            if self.fold.heads((Entity.EVIDENCE, evidence, Fields.FILE)):
                each = self.evidence(evidence)
                if not each.removed:
                    found.append(each)
        return tuple(found)

    def evidence_of(self, question: str) -> tuple[Evidence, ...]:
        """The photos and papers on one question, in order of capture."""
        changes = len(self.fold)
        known, index = self._by_question
        if known != changes:
            index = {}
            for each in self.all_evidence():
                for linked in each.questions:
                    index.setdefault(linked, set()).add(each.id)
            self._by_question = (changes, index)
        return tuple(self.evidence(each) for each in sorted(index.get(question, ())))

    def reports(self) -> tuple[IssuedReport, ...]:
        """Reports that were issued, in order."""
        found = []
        for report in sorted(self.fold.ids(Entity.REPORT)):
            issued = self.fold.value(Entity.REPORT, report, Fields.ISSUED)
            if issued:
                found.append(IssuedReport(id=report, **issued))
        return tuple(found)

    def attendees(self) -> tuple[Attendee, ...]:
        """Who was at the exit meeting, in the order in which they were written down."""
        found = []
        for attendee in sorted(self.fold.ids(Entity.ATTENDEE)):
            if self.fold.value(Entity.ATTENDEE, attendee, Fields.REMOVED, default=False):
                continue
            signed = self.fold.value(Entity.ATTENDEE, attendee, Fields.SIGNATURE, {})
            strokes = signed.get("strokes", ())
            found.append(
                Attendee(
                    id=attendee,
                    name=self.fold.value(Entity.ATTENDEE, attendee, Fields.NAME, ""),
                    function=self.fold.value(Entity.ATTENDEE, attendee, Fields.FUNCTION, ""),
                    side=Side(
                        self.fold.value(
                            Entity.ATTENDEE, attendee, Fields.SIDE, Side.MANAGEMENT.value
                        )
                    ),
                    signature=tuple(
                        tuple((float(x), float(y)) for x, y in stroke) for stroke in strokes
                    ),
                    signed_at=signed.get("at", ""),
                )
            )
        return tuple(found)

    def released(self, question: str) -> bool:
        """Whether the lead assessor released a zero-tolerance finding into the exit meeting."""
        held = self.fold.value(Entity.FINDING, question, Fields.RELEASED, default=False)
        return held is True

    def release_reason(self, question: str) -> str:
        """Why it was released; empty when it is not."""
        heads = self.fold.heads((Entity.FINDING, question, Fields.RELEASED))
        return heads[0].reason if heads and self.released(question) else ""

    @property
    def sampled(self) -> Mapping[str, int]:
        """How much was looked at, in numbers only: `{"interviews": 24, "women": 14, "pay_records":
        40}`. Interviews themselves stay in the confidential store.

        Each device writes its own part ("sampled:interviews/<device>"); the parts add up, so that
        two laptops never contradict each other.
        """
        found: dict[str, int] = {}
        for name in sorted(self.fold.fields(Entity.ASSESSMENT, self.id)):
            number = self._own(name, None) if name.startswith(Fields.SAMPLED) else None
            if number is not None:
                what = name.removeprefix(Fields.SAMPLED).partition("/")[0]
                found[what] = found.get(what, 0) + number
        return found

    def conflicts(self) -> tuple[Conflict, ...]:
        return tuple(self.fold.conflicts())
