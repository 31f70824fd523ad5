"""Interviews with workers: who they were by number and group facts, never by name; what they said.

They live in the restricted stream only. There is no field for a name. Nothing that makes a report
may import this module; what leaves it for the main stream are tallies of people, nothing else.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from bwaudit.assessment.findings import non_compliant, places
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.terms import Judgement

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from bwaudit.assessment.fold import Fold
    from bwaudit.assessment.record import AssessmentRecord
    from bwaudit.questionnaire.practice import SamplingRule
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire

FEWEST = 5
"""A finding that rests on fewer workers of a known line can point at a person."""


class Says(StrEnum):
    """What an interview says about the answer to a question."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"


class Contract(StrEnum):
    """How the people spoken with are employed."""

    PERMANENT = "permanent"
    FIXED_TERM = "fixed_term"
    CONTRACTOR = "contractor"
    APPRENTICE = "apprentice"
    MIXED = "mixed"


class Setting(StrEnum):
    """Where people were spoken with."""

    ON_SITE = "on_site"
    OFF_SITE = "off_site"
    BY_TELEPHONE = "by_telephone"


@dataclass(frozen=True, slots=True)
class Interview:
    """One talk. `people` is 1, or the size of the group; `women` are those of them that are women.

    `later` is the ISO day on which it is to be held, empty once it was. `at` is ISO time of the
    last change of its text.
    """

    id: str
    number: str
    people: int = 1
    women: int = 0
    line: str = ""
    contract: Contract | None = None
    setting: Setting | None = None
    later: str = ""
    text: str = ""
    links: Mapping[str, Says] = field(default_factory=dict)
    at: str = ""

    @property
    def in_group(self) -> bool:
        return self.people > 1

    @property
    def is_held(self) -> bool:
        return not self.later


@dataclass(frozen=True, slots=True)
class Tally:
    """Numbers of people only: all that the main stream ever learns of interviews."""

    interviews: int = 0
    women: int = 0
    in_groups: int = 0


@dataclass(frozen=True, slots=True)
class Quota:
    """How many workers the country's sampling rule asks for in a factory of this size. `women` is
    their share of the workforce, rounded, None while the profile does not say."""

    interviews: int
    women: int | None
    in_groups: int


@dataclass(frozen=True, slots=True)
class SmallGroup:
    """A finding that would rest on so few workers of one line."""

    question: str
    line: str
    people: int


def interviews(fold: Fold) -> tuple[Interview, ...]:
    """All interviews that were not removed, in order of their numbers."""
    found = []
    for each in sorted(fold.ids(Entity.INTERVIEW)):

        def value(name: str, default: Any = None, each: str = each) -> Any:
            return fold.value(Entity.INTERVIEW, each, name, default)

        number = value(Fields.NUMBERED)
        if not number or value(Fields.REMOVED, default=False):
            continue
        heads = fold.heads((Entity.INTERVIEW, each, Fields.TEXT))
        contract, setting = value(Fields.CONTRACT), value(Fields.SETTING)
        links = value(Fields.LINKS, {})
        people = value(Fields.PEOPLE, 1)
        found.append(
            Interview(
                id=each,
                number=str(number),
                people=people,
                women=min(people, value(Fields.WOMEN, 0)),
                line=value(Fields.LINE, ""),
                contract=Contract(contract) if contract else None,
                setting=Setting(setting) if setting else None,
                later=value(Fields.LATER, ""),
                text=value(Fields.TEXT, ""),
                links={question: Says(says) for question, says in sorted(links.items())},
                at=heads[0].at.when().isoformat(timespec="minutes") if heads else "",
            )
        )
    return tuple(sorted(found, key=lambda each: (_place(each.number), each.id)))


def next_number(fold: Fold) -> str:
    """The number of the next interview: W-01, W-02. A number of a removed one is not used again."""
    used = [
        _place(str(fold.value(Entity.INTERVIEW, each, Fields.NUMBERED, "")))
        for each in fold.ids(Entity.INTERVIEW)
    ]
    return f"W-{max([*used, len(used)], default=0) + 1:02d}"


def _place(number: str) -> int:
    digits = number.removeprefix("W-")
    return int(digits) if digits.isdecimal() else 0


def tally(held: Iterable[Interview]) -> Tally:
    """How many people were spoken with; talks that are still to come do not count."""
    done = [each for each in held if each.is_held]
    return Tally(
        sum(each.people for each in done),
        sum(each.women for each in done),
        sum(each.people for each in done if each.in_group),
    )


def quota(rule: SamplingRule, profile: Mapping[str, object]) -> Quota | None:
    """What the sampling rule asks for, None while nobody knows how many workers there are."""
    headcount, women = profile.get("headcount"), profile.get("women")
    if not isinstance(headcount, int) or headcount < 1:
        return None
    row = rule.row(headcount)
    asked = min(row.interviews, headcount)
    share = round(asked * min(women, headcount) / headcount) if isinstance(women, int) else None
    return Quota(asked, share, min(row.of_them_in_groups, asked))


def contradicted(
    record: AssessmentRecord,
    questionnaire: ResolvedQuestionnaire,
    held: Iterable[Interview],
) -> dict[str, tuple[str, ...]]:
    """Questions judged compliant that an interview contradicts, in the order of the tool, each with
    the numbers of the interviews."""
    said: dict[str, list[str]] = {}
    for interview in held:
        for question, says in interview.links.items():
            if says is Says.CONTRADICTS:
                said.setdefault(question, []).append(interview.number)
    return {
        place.question.id: tuple(said[place.question.id])
        for place in places(record, questionnaire)
        if place.question.id in said
        and record.answer(place.question.id).judgement is Judgement.COMPLIANT
    }


def small_groups(
    record: AssessmentRecord,
    questionnaire: ResolvedQuestionnaire,
    held: Iterable[Interview],
) -> tuple[SmallGroup, ...]:
    """Findings that interviews support with fewer than five workers of a line that is named."""
    talks = [each for each in held if each.is_held]
    return tuple(
        SmallGroup(place.question.id, line, people)
        for place in non_compliant(record, questionnaire)
        for line, people in sorted(_by_line(talks, place.question.id).items())
        if people < FEWEST
    )


def _by_line(talks: Iterable[Interview], question: str) -> Counter[str]:
    people: Counter[str] = Counter()
    for each in talks:
        if each.line and each.links.get(question) is Says.SUPPORTS:
            people[each.line] += each.people
    return people


def linked(held: Iterable[Interview], question: str) -> Iterator[tuple[Interview, Says]]:
    """The interviews that say something of a question."""
    for each in held:
        says = each.links.get(question)
        if says is not None:
            yield each, says
