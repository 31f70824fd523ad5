"""What a questionnaire is made of, in the form one assessment pins for life.

Clusters hold compliance points, those hold questions; a resolved questionnaire adds one country's
law and practice. Everything is frozen. Holds no rule of roll-up, and no answer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Literal, Self

from pydantic import Field, ValidationError, model_validator

from bwaudit.foundation.errors import Code, ContentError
from bwaudit.foundation.hashing import canonical, sha256, strict_json
from bwaudit.foundation.text import localized
from bwaudit.questionnaire.conditions import Condition
from bwaudit.questionnaire.law import LegalReference, Money, Parameter, Url
from bwaudit.questionnaire.model import Content
from bwaudit.questionnaire.practice import Clock, DocumentList, Meeting, Protocol, SamplingRule
from bwaudit.questionnaire.publishing import PublicList

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Method = Literal[
    "observation", "document_review", "management_interview", "worker_interview", "union_interview"
]
Severity = Literal["normal", "public", "zero_tolerance"]
DataType = Literal["integer", "decimal", "money", "date", "hours", "percent", "yes_no", "text"]
Origin = Literal["sourced", "law", "recalled", "own"]
ClusterKind = Literal["core_labour_standard", "working_conditions"]
FactKind = Literal["yes_no", "count"]
ChangeKind = Literal["added", "reworded", "severity", "national_level", "published"]

MOST_LABEL = 40
"""Longest short label, in characters: more does not fit a row of the question list."""

_DEPTH = 32

Line = Annotated[str, Field(min_length=1)]
QuestionId = Annotated[str, Field(pattern=r"^(?:[A-Z]{3}\.)?[A-Z]{2}[0-9]{1,2}\.[0-9]{1,3}$")]
PointId = Annotated[str, Field(pattern=r"^[A-Z]{2}[0-9]{1,2}$")]
ClusterId = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
Word = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]


class Cause(Content):
    """A likely root cause, and what a factory can do about it."""

    cause: Line
    remedy: Line


class DataText(Content):
    """Words for one data point."""

    label: Line
    hint: str = ""


class QuestionText(Content):
    """One question in one language. `text` is the full question, `compliant` what is wanted."""

    label: Line
    text: Line
    compliant: Line
    check: tuple[Line, ...]
    data: Mapping[str, DataText] = Field(default_factory=dict)
    phrases: tuple[Line, ...]
    causes: tuple[Cause, ...]


class DataPoint(Content):
    """A number, date or word recorded beside the answer; `min` and `max` are plausible, not law."""

    id: Word
    type: DataType
    unit: str = ""
    min: Decimal | None = None
    max: Decimal | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError("min is above max")
        return self


class Source(Content):
    """Where the topic of a question comes from. The wording is always this project's own."""

    origin: Origin
    keys: tuple[str, ...] = ()


class Merged(Content):
    """A topic that is asked as part of this question, and why."""

    topic: str
    reason: Line


class Provenance(Content):
    """What a country's overlay changed in a question, and why."""

    kind: ChangeKind
    reason: Line


class QuestionShape(Content):
    """A question without its words. `nc_when` is the plain answer that is the problem."""

    id: QuestionId
    number: Line
    nc_when: Literal["yes", "no"]
    severity: Severity
    conventions: tuple[Line, ...] = ()
    national_law: bool
    verify: tuple[Method, ...] = Field(min_length=1)
    applies_if: Condition | None = None
    min_evidence: int = Field(ge=0, le=5)
    source: Source
    merged: tuple[Merged, ...] = ()
    data: tuple[DataPoint, ...] = ()


class Question(QuestionShape):
    """One question; it is judged, never scored. Fields after `texts` are filled by a country."""

    texts: Mapping[str, QuestionText]

    law: tuple[LegalReference, ...] = ()
    parameters: tuple[str, ...] = ()
    public: bool = False
    national_level: bool = False
    provenance: tuple[Provenance, ...] = ()

    def text(self, language: str) -> QuestionText:
        """Its words in `language`, else in its main language, else in English."""
        for key in (language, language.split("-")[0], "en"):
            if key in self.texts:
                return self.texts[key]
        return next(iter(self.texts.values()))

    @property
    def zero_tolerance(self) -> bool:
        """Whether suspicion of it starts the urgent procedure."""
        return self.severity == "zero_tolerance"


class CompliancePoint(Content):
    """Questions that are reported together."""

    id: PointId
    names: Mapping[str, Line]
    questions: tuple[Question, ...]

    def name(self, language: str) -> str:
        """Its name for people."""
        return localized(self.names, language)

    @cached_property
    def ids(self) -> frozenset[str]:
        """Ids of its questions."""
        return frozenset(question.id for question in self.questions)


class Cluster(Content):
    """One of the main parts of the tool. `basis` names ILO conventions and recommendations."""

    id: ClusterId
    number: int = Field(ge=1)
    kind: ClusterKind
    basis: tuple[Line, ...] = ()
    names: Mapping[str, Line]
    points: tuple[CompliancePoint, ...]

    def name(self, language: str) -> str:
        """Its name for people."""
        return localized(self.names, language)

    @property
    def questions(self) -> tuple[Question, ...]:
        """All its questions, in order."""
        return tuple(question for point in self.points for question in point.questions)


class ProfileFact(Content):
    """One thing asked about the factory before the questions; conditions look at it by `id`."""

    id: Word
    kind: FactKind
    unit: str = ""
    min: int | None = None
    max: int | None = None
    labels: Mapping[str, Line]
    hints: Mapping[str, str] = Field(default_factory=dict)

    def label(self, language: str) -> str:
        """Its name on the form."""
        return localized(self.labels, language)

    def hint(self, language: str) -> str:
        """What counts, in a line under the field; empty where nothing needs saying."""
        return localized(self.hints, language)


class ProfileGroup(Content):
    """Facts that stand together on the form."""

    id: Word
    names: Mapping[str, Line]
    facts: tuple[ProfileFact, ...]

    def name(self, language: str) -> str:
        """Its heading on the form."""
        return localized(self.names, language)


class Publication(Content):
    """A publication that a key of `sources` stands for."""

    title: Line
    urls: tuple[Url, ...] = ()
    date: str = ""


class Questionnaire(Content):
    """The global tool of one version, before any country."""

    code: Word
    version: Line
    titles: Mapping[str, Line]
    languages: tuple[Line, ...] = Field(min_length=1)
    clusters: tuple[Cluster, ...]
    profile: tuple[ProfileGroup, ...]
    sources: Mapping[str, Publication] = Field(default_factory=dict)

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions, in order."""
        return tuple(question for cluster in self.clusters for question in cluster.questions)


class QuestionnaireRef(Content):
    """Which questionnaire an assessment was made with; `digest` fixes every letter of it."""

    code: str
    version: str
    country: str
    overlay_version: str
    digest: str
    country_name: str = ""

    @property
    def label(self) -> str:
        """For people: "CAT 2026.1, Bangladesh law pack 2026-11"."""
        country = self.country_name or self.country
        return f"{self.code.upper()} {self.version}, {country} law pack {self.overlay_version}"


class Dropped(Content):
    """A question of the global tool that this country does not ask, and why."""

    question: QuestionId
    reason: Line


class ResolvedQuestionnaire(Content):
    """The tool for one country: what one assessment asks, law and practice included."""

    code: str
    version: str
    country: str
    overlay_version: str
    titles: Mapping[str, Line]
    country_names: Mapping[str, Line]
    languages: tuple[Line, ...]
    clusters: tuple[Cluster, ...]
    dropped: tuple[Dropped, ...] = ()
    publication: Mapping[str, Line] = Field(default_factory=dict)
    public_lists: tuple[PublicList, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    protocol: Protocol
    sampling: SamplingRule
    clocks: tuple[Clock, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    documents: tuple[DocumentList, ...] = ()
    profile: tuple[ProfileGroup, ...] = ()
    sources: Mapping[str, Publication] = Field(default_factory=dict)

    @cached_property
    def currency(self) -> str:
        """The currency (ISO 4217) in which most amounts of the law are, empty when there is
        none."""
        named = Counter(
            row.value.currency for row in self.parameters if isinstance(row.value, Money)
        )
        return next((currency for currency, _ in named.most_common(1)), "")

    def canonical(self) -> bytes:
        """The one byte form (RFC 8785); its SHA-256 is the digest an assessment pins."""
        return self._canonical

    @cached_property
    def _canonical(self) -> bytes:
        return canonical(self.plain())

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the canonical form, 64 hex digits."""
        return sha256(self._canonical)

    @cached_property
    def ref(self) -> QuestionnaireRef:
        """What an assessment stores to find this again."""
        return QuestionnaireRef(
            code=self.code,
            version=self.version,
            country=self.country,
            overlay_version=self.overlay_version,
            digest=self.digest,
            country_name=localized(self.country_names, "en"),
        )

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """All questions, in order."""
        return tuple(question for cluster in self.clusters for question in cluster.questions)

    @cached_property
    def conditional(self) -> tuple[Question, ...]:
        """The questions that are asked of some factories only, in order."""
        return tuple(question for question in self.questions if question.applies_if is not None)

    @cached_property
    def ids(self) -> frozenset[str]:
        """Ids of all questions."""
        return frozenset(self._places)

    @cached_property
    def _places(self) -> dict[str, tuple[Cluster, CompliancePoint, Question]]:
        return {question.id: (cluster, point, question) for cluster, point, question in self.walk()}

    def walk(self) -> Iterator[tuple[Cluster, CompliancePoint, Question]]:
        """Every question with the point and cluster it stands in."""
        for cluster in self.clusters:
            for point in cluster.points:
                for question in point.questions:
                    yield cluster, point, question

    def __contains__(self, question_id: object) -> bool:
        return question_id in self._places

    def question(self, question_id: str) -> Question:
        """The question with this id. Raises KeyError."""
        return self._places[question_id][2]

    def point_of(self, question_id: str) -> CompliancePoint:
        """The compliance point a question stands in. Raises KeyError."""
        return self._places[question_id][1]

    def cluster_of(self, question_id: str) -> Cluster:
        """The cluster a question stands in. Raises KeyError."""
        return self._places[question_id][0]

    def parameters_of(self, question_id: str) -> tuple[Parameter, ...]:
        """Every row of the law values that a question points to, in the order of the question."""
        return tuple(
            row
            for wanted in self.question(question_id).parameters
            for row in self.parameters
            if row.id == wanted
        )

    @cached_property
    def facts(self) -> Mapping[str, ProfileFact]:
        """The facts of the profile form by id."""
        return {fact.id: fact for fact in facts_of(self.profile)}


def facts_of(groups: Iterable[ProfileGroup]) -> Iterator[ProfileFact]:
    """Every fact of a profile form, in order."""
    for group in groups:
        yield from group.facts


def trusted(data: bytes) -> ResolvedQuestionnaire:
    """Read canonical bytes whose digest the caller has checked. Several times faster."""
    resolved = ResolvedQuestionnaire.model_validate_json(data)
    resolved.__dict__["_canonical"] = data
    return resolved


def from_canonical(data: bytes) -> ResolvedQuestionnaire:
    """Read a resolved questionnaire back, from a bundle or an older assessment.

    Raises ContentError when it is not one. Bytes that are valid but not in canonical form are
    refused: their digest would not be the one that `digest` gives.
    """
    try:
        resolved = ResolvedQuestionnaire.model_validate(strict_json(data, most_depth=_DEPTH))
    except (ValueError, ValidationError) as refusal:
        reason = str(refusal).splitlines()[0]
        raise ContentError(Code.CONTENT_PROBLEMS, (reason,)) from refusal
    if resolved.canonical() != data:
        raise ContentError(Code.CONTENT_PROBLEMS, ("it is not in canonical form",))
    return resolved
