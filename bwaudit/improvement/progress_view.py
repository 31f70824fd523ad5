"""What a factory's progress report and its plan on paper are made of: nothing confidential has a
field here. Photos stand only where they show a correction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bwaudit.improvement.advisory import Activity, Member, Reach
    from bwaudit.improvement.plan import Action, PlanCounts
    from bwaudit.improvement.productivity import Measured
    from bwaudit.improvement.terms import ProgressSection
    from bwaudit.improvement.voice import Voice


@dataclass(frozen=True, slots=True)
class PublishedIssue:
    """A finding of this cycle that is published, what is done about it, and what the factory says
    to everybody."""

    number: str
    label: Mapping[str, str]
    lines: tuple[Action, ...]
    voice: Voice


@dataclass(frozen=True, slots=True)
class FactoryProgressView:
    """One progress report of one cycle. `number` is 1 or 2; `due` its day, ISO or empty. `about`
    are facts of `ABOUT` that were written down, by name."""

    factory_name: str
    city: str
    country: str
    country_names: Mapping[str, str]
    visit_start: str
    visit_end: str
    practice: bool
    questionnaire: str
    cycle: int
    number: int
    due: str
    profile: tuple[tuple[Mapping[str, str], str], ...]
    about: tuple[tuple[str, str], ...]
    figures: tuple[Measured, ...]
    sections: Mapping[ProgressSection, str]
    counts: PlanCounts
    plan: tuple[Action, ...]
    cluster_of: Mapping[str, str]
    names: Mapping[str, Mapping[str, str]]
    today: str
    members: tuple[Member, ...]
    activities: tuple[Activity, ...]
    reach: Reach
    published: tuple[PublishedIssue, ...]
