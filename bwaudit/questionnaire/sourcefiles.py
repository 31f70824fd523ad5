"""The shape of each content file, as authors write it; JSON Schemas for editors come from here.

Only shapes: what must fit together between files is said in `overlay` and `checks`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from bwaudit.questionnaire.conditions import ProfileIs
from bwaudit.questionnaire.law import (
    NOT_REVIEWED,
    Confidence,
    Conflict,
    ScopeValue,
    Season,
    Url,
    Value,
)
from bwaudit.questionnaire.model import Content
from bwaudit.questionnaire.practice import Clock, DocumentList, Meeting, Protocol, SamplingRule
from bwaudit.questionnaire.publishing import PublicList
from bwaudit.questionnaire.schema import (
    Cause,
    ClusterId,
    ClusterKind,
    DataText,
    Line,
    Origin,
    PointId,
    ProfileGroup,
    Publication,
    QuestionId,
    QuestionShape,
    QuestionText,
    Severity,
    Word,
)

CountryCode = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
Names = Mapping[str, Line]
Version = Annotated[str, Field(pattern=r"^[0-9]{4}[.-][0-9]{1,2}(?:\.[0-9]+)?$")]


class QuestionnaireFile(Content):
    """`questionnaire.yaml`: what this version is, the order of its clusters, the profile form."""

    code: Word
    version: Version
    titles: Names
    languages: tuple[Line, ...] = Field(min_length=1)
    clusters: tuple[ClusterId, ...] = Field(min_length=1)
    profile: tuple[ProfileGroup, ...]


class PointShape(Content):
    """A compliance point without its words."""

    id: PointId
    questions: tuple[QuestionShape, ...] = Field(min_length=1)


class ClusterFile(Content):
    """`clusters/<ID>.yaml`: the structure of one cluster, in no language."""

    id: ClusterId
    number: int = Field(ge=1)
    kind: ClusterKind
    basis: tuple[Line, ...] = ()
    points: tuple[PointShape, ...] = Field(min_length=1)


class WordsFile(Content):
    """`lang/<language>/<ID>.yaml`: the words of one cluster in one language."""

    cluster: Line
    points: Mapping[str, Line]
    questions: Mapping[str, QuestionText]


class Topic(Content):
    """One thing the tool must cover, restated in this project's words."""

    id: QuestionId
    topic: Line
    origin: Origin
    sources: tuple[str, ...] = ()


class TopicsFile(Content):
    """`topics.yaml`: everything that the questions must cover."""

    topics: tuple[Topic, ...] = Field(min_length=1)


class PublicationsFile(Content):
    """`sources.yaml`: what the keys of `source` stand for."""

    sources: Mapping[str, Publication]


class PackEntry(Content):
    """One overlay of a country, and the version of the global tool it is written for."""

    overlay: Version
    code: Word
    version: Version


class CountryFile(Content):
    """`country.yaml`: what hardly ever changes, and the packs there are, oldest first."""

    code: CountryCode
    names: Names
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
    interview_languages: tuple[Line, ...] = Field(min_length=1)
    report_language: Line
    packs: tuple[PackEntry, ...] = Field(min_length=1)


class Instrument(Content):
    """A law, rule or notice that references point into. `short` is what a report prints."""

    title: Line
    short: Line
    url: Url = ""


class ReferenceRow(Content):
    """One place in one instrument."""

    instrument: Word
    article: Line
    subject: str = ""
    confidence: Confidence
    url: Url = ""
    sources: tuple[str, ...] = ()


class ValueRow(Content):
    """One value of a parameter: for whom, from when to when, and who says so."""

    value: Value
    unit: str | None = None
    scope: Mapping[str, ScopeValue] = Field(default_factory=dict)
    season: Season | None = None
    from_: date | None = Field(default=None, alias="from")
    to: date | None = None
    as_of: str = ""
    citation: str = ""
    sources: tuple[str, ...] | None = None
    checked_on: date | None = None
    reviewed_by: str | None = None
    confidence: Confidence | None = None
    note: str = ""
    conflicts: tuple[Conflict, ...] = ()


class ParameterRows(Content):
    """One rule with all its values. What stands here holds for rows that say nothing else."""

    id: Word
    names: Names
    unit: str = ""
    citation: str = ""
    sources: tuple[str, ...] = ()
    confidence: Confidence | None = None
    values: tuple[ValueRow, ...] = Field(min_length=1)


class LawFile(Content):
    """`law.yaml`: laws, places in them, and the values they set."""

    checked_on: date
    reviewed_by: str = NOT_REVIEWED
    instruments: Mapping[str, Instrument]
    references: Mapping[str, ReferenceRow]
    parameters: tuple[ParameterRows, ...]
    sources: Mapping[str, Publication] = Field(default_factory=dict)


class PracticeFile(Content):
    """`protocol.yaml`: urgent procedure, samples, deadlines, meetings and papers of a country."""

    protocol: Protocol
    sampling: SamplingRule
    clocks: tuple[Clock, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    documents: tuple[DocumentList, ...] = ()
    sources: Mapping[str, Publication] = Field(default_factory=dict)


class Publish(Content):
    """Which questions are publicly reported. Zero-tolerance ones only when named.

    With the rule `list` they are those of `questions` and of every list about the factory.
    """

    rule: Literal["base_severity", "list", "none"]
    notes: Names
    also: tuple[QuestionId, ...] = ()
    questions: tuple[QuestionId, ...] = ()
    lists: tuple[PublicList, ...] = ()


class SeverityChange(Content):
    """Another severity here than in the global tool."""

    to: Severity
    reason: Line


class Rewording(Content):
    """Other words in one language; what is left out stays as it is."""

    label: Line | None = None
    text: Line | None = None
    compliant: Line | None = None
    check: tuple[Line, ...] | None = None
    data: Mapping[str, DataText] | None = None
    phrases: tuple[Line, ...] | None = None
    causes: tuple[Cause, ...] | None = None


class Reworded(Content):
    """Other words for a question here, and why."""

    reason: Line
    texts: Mapping[str, Rewording] = Field(min_length=1)


class QuestionChange(Content):
    """What a country does to one question. `only_if` holds beside the question's own condition."""

    law: tuple[str, ...] = ()
    parameters: tuple[str, ...] = ()
    severity: SeverityChange | None = None
    national_level: str = ""
    only_if: ProfileIs | None = None
    reword: Reworded | None = None


class AddedQuestion(Content):
    """A question only this country asks; its id begins with the country's code."""

    point: PointId
    reason: Line
    question: QuestionShape
    texts: Mapping[str, QuestionText] = Field(min_length=1)
    law: tuple[str, ...] = ()
    parameters: tuple[str, ...] = ()


class OverlayFile(Content):
    """`overlay-<version>.yaml`: how one country asks the global tool."""

    country: CountryCode
    version: Version
    law: Annotated[str, Field(pattern=r"^law[a-z0-9-]*\.yaml$")] = "law.yaml"
    protocol: Annotated[str, Field(pattern=r"^protocol[a-z0-9-]*\.yaml$")] = "protocol.yaml"
    publish: Publish
    drop: Mapping[str, Line] = Field(default_factory=dict)
    questions: Mapping[str, QuestionChange] = Field(default_factory=dict)
    add: tuple[AddedQuestion, ...] = ()


class Release(Content):
    """One combination of tool and country pack; once released its digest never changes."""

    questionnaire: str
    version: Version
    country: CountryCode
    overlay: Version
    status: Literal["unreleased", "released"]
    digest: str = ""


class ReleasesFile(Content):
    """`releases.yaml`: every combination, and the digest of each that was released."""

    releases: tuple[Release, ...]
