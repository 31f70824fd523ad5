"""The year around the visits of a practice factory, as data: plan, log, committee, consents.

Every day is counted from the first day of the newest visit. What is a word of a closed list here is
one of `improvement.terms`; `usecases.practice_year` writes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from pydantic import Field

from bwaudit.questionnaire.model import Content
from bwaudit.questionnaire.schema import Line, PointId, QuestionId

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from bwaudit.questionnaire.schema import ResolvedQuestionnaire

Check = Literal["desk", "visit"]
Sex = Literal["woman", "man", "unknown"]
Section = Literal["overview", "social_dialogue", "systems", "learning", "feedback"]
Role = Literal["workers", "supervisors", "managers", "representatives"]


class SampleVerified(Content):
    """On which day and how a correction was found to hold."""

    day: int
    how: Check
    note: str = ""


class SampleAction(Content):
    """One line of the plan: of a finding of the newest visit, or `issue`, found by the factory."""

    finding: QuestionId | None = None
    issue: str = ""
    points: tuple[PointId, ...] = ()
    cause: str = ""
    cause_text: str = ""
    action: Line
    function: Line
    due: int
    status: Literal["open", "in_progress", "done"] = "open"
    verify_by: Check | None = None
    verified: SampleVerified | None = None


class SampleActivity(Content):
    """One entry of the log. `present` counts who took part, by role and sex."""

    kind: Literal["visit", "meeting", "training", "seminar"]
    day: int
    hours: str = ""
    topic: Line
    points: tuple[PointId, ...] = ()
    present: Mapping[Role, Mapping[Sex, int]]
    agreed: Line
    next_step: Line
    next_day: int


class SampleMember(Content):
    """A seat in the committee, by function."""

    function: Line
    sex: Sex
    seat: Literal["management", "workers", "union"]
    since: int


class SampleConsent(Content):
    """What a made-up reader may have. `by` is the function of who allowed it."""

    reader: Line
    kind: Literal["buyer", "ministry", "other"]
    shares: tuple[Literal["findings", "photos", "responses", "plan", "training"], ...]
    by: Line
    day: int
    until: int


class SampleFigure(Content):
    """A figure of the year or month that the day `within` lies in, given on `day`."""

    figure: Literal["production", "turnover", "absence", "revenue_to_cost"]
    period: Literal["year", "month"]
    within: int
    amount: Line
    source: Line
    day: int


class SampleProgress(Content):
    """What the factory wrote in its first progress report, and the day it was handed in."""

    sections: Mapping[Section, Line]
    day: int


class SampleDispute(Content):
    """Why the factory does not agree with a finding, and how that ended."""

    text: Line
    day: int
    outcome: Literal["upheld", "corrected", "withdrawn"]
    reason: Line
    settled: int


class SampleVoice(Content):
    """What the factory said of one finding of the newest visit, after the exit meeting. `public`
    is for everybody."""

    finding: QuestionId
    answer: str = ""
    public: str = ""
    public_day: int = 0
    dispute: SampleDispute | None = None


class SampleYear(Content):
    """`year.yaml`. `released` says for each visit in order how many days after its first day the
    report was released."""

    released: tuple[int, ...]
    plan: tuple[SampleAction, ...]
    log: tuple[SampleActivity, ...]
    committee: tuple[SampleMember, ...]
    consents: tuple[SampleConsent, ...]
    figures: tuple[SampleFigure, ...]
    about: Mapping[Literal["buyers", "union_names", "products", "owner"], Line] = Field(
        default_factory=dict
    )
    progress: SampleProgress | None = None
    voices: tuple[SampleVoice, ...] = ()


At = tuple[str | int, ...]


def year_problems(
    year: SampleYear,
    visits: int,
    found: Collection[str],
    tool: ResolvedQuestionnaire,
) -> Iterator[tuple[At, str]]:
    """What is wrong with a year, and where. `found` are the findings of the newest visit."""
    if len(year.released) != visits:
        yield ("released",), f"there are {visits} visits and {len(year.released)} days"
    for at, voice in enumerate(year.voices):
        if voice.finding not in found:
            yield ("voices", at), f"{voice.finding} is no finding of the newest visit"
        elif voice.public and voice.finding in tool and not tool.question(voice.finding).public:
            yield ("voices", at), f"{voice.finding} is not published"
    points = {point.id for cluster in tool.clusters for point in cluster.points}
    for at, line in enumerate(year.plan):
        for message in _wrong_action(line, found, tool):
            yield ("plan", at), message
    on_points = (
        ("plan", [line.points for line in year.plan]),
        ("log", [entry.points for entry in year.log]),
    )
    for part, entries in on_points:
        for at, named in enumerate(entries):
            for point in named:
                if point not in points:
                    yield (part, at), f"there is no compliance point {point}"


def _wrong_action(
    line: SampleAction, found: Collection[str], tool: ResolvedQuestionnaire
) -> Iterator[str]:
    if bool(line.finding) == bool(line.issue):
        yield "a line is of a finding or has an issue, one of both"
    if line.finding is not None:
        if line.finding not in found:
            yield f"{line.finding} is no finding of the newest visit"
        elif line.finding in tool and line.cause:
            causes = {each.cause for each in tool.question(line.finding).text("en").causes}
            if line.cause not in causes:
                yield f"{line.finding} has no cause “{line.cause}”"
    if line.verified is not None and line.status != "done":
        yield "only what is done is verified"
