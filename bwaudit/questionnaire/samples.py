"""Practice factories as data: what was found in visits that never took place.

A folder below `data/samples` holds one factory and its visits. Days are counted from the first day
of a visit, and a visit from today, so that a practice factory never looks old. Here the files are
read and checked; `usecases.practising` turns them into assessments.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Literal

from pydantic import Field, StrictBool, StrictInt

from bwaudit.foundation.errors import Code, ContentError
from bwaudit.questionnaire.model import Content
from bwaudit.questionnaire.positions import Problem, read_yaml
from bwaudit.questionnaire.sample_year import SampleYear, year_problems
from bwaudit.questionnaire.schema import Line, QuestionId, Word

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.questionnaire.positions import Document
    from bwaudit.questionnaire.schema import DataPoint, Question, ResolvedQuestionnaire

FOLDER = "samples"
PRACTICE = "practice-garments"

Value = int | str
Sources = Literal["observation", "documents", "managers", "workers", "union"]

_DAY = re.compile(r"\{(month )?([+-]?[0-9]{1,4})\}")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_TUESDAY = 1


class SamplePhoto(Content):
    """A photo drawn by code. `scene` names a drawing; `questions` those it belongs to."""

    scene: Line
    caption: Line
    questions: tuple[QuestionId, ...] = ()


class SampleFinding(Content):
    """One described non-compliance."""

    text: Line
    workers: int = Field(ge=1)
    place: Line
    extent: Literal["one_case", "several", "whole_factory"]
    sources: tuple[Sources, ...] = Field(min_length=1)
    response: Literal["agreed", "disputed", "corrected"]
    response_text: str = ""
    numbers: Mapping[Word, Value] = Field(default_factory=dict)
    photos: tuple[SamplePhoto, ...] = ()


class SampleAnswer(Content):
    """An answer that is not simply compliant, or has numbers."""

    judgement: Literal["compliant", "not_applicable", "not_checked"] = "compliant"
    reason: str = ""
    numbers: Mapping[Word, Value] = Field(default_factory=dict)


class SampleAttendee(Content):
    """Somebody at the exit meeting. The name is made up."""

    name: Line
    function: Line
    side: Literal["management", "workers", "union", "assessors"]


class SampleNote(Content):
    """A confidential note, written only where notes are open."""

    question: QuestionId
    text: Line


class SampleCycle(Content):
    """One finished visit. Every question that is not named is answered as compliant."""

    cycle: int = Field(ge=1)
    weeks_ago: int = Field(ge=1)
    finish_reason: Line
    profile: Mapping[Word, StrictBool | StrictInt]
    sampled: Mapping[Word, int]
    attendees: tuple[SampleAttendee, ...]
    findings: Mapping[QuestionId, SampleFinding]
    answers: Mapping[QuestionId, SampleAnswer] = Field(default_factory=dict)
    photos: tuple[SamplePhoto, ...] = ()
    notes: tuple[SampleNote, ...] = ()

    def visit(self, today: date) -> tuple[date, date]:
        """The two days of the visit: a Tuesday and the day after, as many weeks before `today`."""
        first = today - timedelta(weeks=self.weeks_ago)
        first -= timedelta(days=(first.weekday() - _TUESDAY) % 7)
        return first, first + timedelta(days=1)

    def all_photos(self) -> tuple[SamplePhoto, ...]:
        """Every photo with the questions it is on, those of findings first."""
        of_findings = [
            SamplePhoto(
                scene=each.scene, caption=each.caption, questions=(question, *each.questions)
            )
            for question, finding in self.findings.items()
            for each in finding.photos
        ]
        return (*of_findings, *self.photos)


class SampleFactory(Content):
    """`factory.yaml`: the factory, the files of its visits in order, and that of its year."""

    name: Line
    city: Line
    country: str = Field(pattern=r"^[A-Z]{3}$")
    cycles: tuple[Line, ...] = Field(min_length=1)
    year: Line | None = None


@dataclass(frozen=True, slots=True)
class Sample:
    """One practice factory with its visits, oldest first, and the year around them."""

    factory: SampleFactory
    cycles: tuple[SampleCycle, ...]
    year: SampleYear | None = None


@dataclass(frozen=True, slots=True)
class _Read:
    """The files of one folder, as far as they could be read, each beside what it says."""

    documents: tuple[Document, ...]
    factory: SampleFactory | None
    cycles: tuple[tuple[SampleCycle, Document], ...]
    year: tuple[SampleYear, Document] | None


def dated(text: str, first: date) -> str:
    """The text with `{-210}` as the day and `{month -31}` as the month that long from `first`."""

    def say(found: re.Match[str]) -> str:
        day = first + timedelta(days=int(found[2]))
        month = f"{_MONTHS[day.month - 1]} {day.year}"
        return month if found[1] else f"{day.day} {month}"

    return _DAY.sub(say, text)


def read_sample(folder: Path) -> Sample:
    """Read one practice factory. Raises ContentError with what is wrong in its shape."""
    read = _read(folder)
    problems = [problem for document in read.documents for problem in document.problems]
    if read.factory is None or problems:
        raise ContentError(Code.CONTENT_PROBLEMS, tuple(str(each) for each in problems))
    cycles = tuple(cycle for cycle, _ in read.cycles)
    return Sample(read.factory, cycles, read.year[0] if read.year else None)


def sample_countries(root: Path) -> frozenset[str]:
    """The countries that practice factories below `root` stand in."""
    found = (_read(path.parent).factory for path in (root / FOLDER).glob("*/factory.yaml"))
    return frozenset(factory.country for factory in found if factory)


def sample_problems(root: Path, resolved: Mapping[str, ResolvedQuestionnaire]) -> Iterator[Problem]:
    """What is wrong with the practice factories below `root`. `resolved` holds a questionnaire by
    country; a factory elsewhere is a problem."""
    for path in sorted((root / FOLDER).glob("*/factory.yaml")):
        read = _read(path.parent)
        for document in read.documents:
            yield from document.problems
        if read.factory is None:
            continue
        country = read.factory.country
        if country not in resolved:
            yield read.documents[0].place("country").problem(f"{country} is no country here")
            continue
        for cycle, document in read.cycles:
            for at, message in _wrong(cycle, resolved[country]):
                yield document.place(*at).problem(message)
        if read.year and read.cycles:
            year, document = read.year
            found = read.cycles[-1][0].findings
            for at, message in year_problems(year, len(read.cycles), found, resolved[country]):
                yield document.place(*at).problem(message)


def _read(folder: Path) -> _Read:
    below = f"{FOLDER}/{folder.name}"
    first = read_yaml(folder / "factory.yaml", f"{below}/factory.yaml")
    factory = first.checked(SampleFactory)
    documents, cycles, around = [first], [], None
    for name in factory.cycles if factory else ():
        document = read_yaml(folder / f"{name}.yaml", f"{below}/{name}.yaml")
        documents.append(document)
        cycle = document.checked(SampleCycle)
        if cycle is not None:
            cycles.append((cycle, document))
    if factory and factory.year:
        name = f"{factory.year}.yaml"
        document = read_yaml(folder / name, f"{below}/{name}")
        documents.append(document)
        year = document.checked(SampleYear)
        around = (year, document) if year is not None else None
    return _Read(tuple(documents), factory, tuple(cycles), around)


At = tuple[str | int, ...]


def _wrong(cycle: SampleCycle, tool: ResolvedQuestionnaire) -> Iterator[tuple[At, str]]:
    yield from _wrong_profile(cycle, tool)
    headcount = cycle.profile.get("headcount", 0)
    for name, finding in cycle.findings.items():
        if finding.workers > headcount:
            yield ("findings", name), f"{finding.workers} workers are more than there are"
        if name in tool and tool.question(name).zero_tolerance:
            yield ("findings", name), f"{name} is zero tolerance and has no place in practice"
        if name in cycle.answers:
            yield ("answers", name), f"{name} is a finding too"
    for name, answer in cycle.answers.items():
        if answer.judgement != "compliant" and not answer.reason:
            yield ("answers", name), f"{name} is {answer.judgement} without a reason"
    given = (("findings", cycle.findings), ("answers", cycle.answers))
    for part, entries in given:
        for name, entry in entries.items():
            if name not in tool:
                yield (part, name), f"there is no question {name}"
                continue
            for message in _wrong_numbers(tool.question(name), entry.numbers):
                yield (part, name, "numbers"), message
    for at, photo in enumerate(cycle.photos):
        for name in photo.questions:
            if name not in tool:
                yield ("photos", at), f"there is no question {name}"
    for at, note in enumerate(cycle.notes):
        if note.question not in tool:
            yield ("notes", at), f"there is no question {note.question}"


def _wrong_profile(cycle: SampleCycle, tool: ResolvedQuestionnaire) -> Iterator[tuple[At, str]]:
    for name, value in cycle.profile.items():
        fact = tool.facts.get(name)
        if fact is None:
            yield ("profile", name), f"there is no fact {name}"
        elif isinstance(value, bool) != (fact.kind == "yes_no"):
            yield (
                ("profile", name),
                f"{name} is {'yes or no' if fact.kind == 'yes_no' else 'a number'}",
            )
    for name in sorted(tool.facts.keys() - cycle.profile.keys()):
        yield ("profile",), f"the fact {name} is missing"


def _wrong_numbers(question: Question, numbers: Mapping[str, Value]) -> Iterator[str]:
    points = {point.id: point for point in question.data}
    for name, value in numbers.items():
        point = points.get(name)
        if point is None:
            yield f"{question.id} asks for no {name}"
        elif not _fits(point, value):
            yield f"{name} of {question.id} cannot be {value}"


def _fits(point: DataPoint, value: Value) -> bool:
    if point.type in ("integer", "date"):
        if not isinstance(value, int):
            return False
        number = Decimal(value)
    elif point.type in ("text", "yes_no"):
        return isinstance(value, str) and (point.type == "text" or value in ("yes", "no"))
    else:
        try:
            number = Decimal(str(value))
        except InvalidOperation:
            return False
    low, high = point.min, point.max
    return (low is None or number >= low) and (high is None or number <= high)
