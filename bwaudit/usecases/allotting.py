"""Who of the team works on a cluster, and where nothing more is to be checked.

Both only say so to people: no question is closed by it, and none is hidden.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.names import Entity, Fields
from bwaudit.foundation.errors import Declined

if TYPE_CHECKING:
    from bwaudit.usecases.workspace import OpenAssessment, Recorded

LONGEST_NAME = 60


def assign(assessment: OpenAssessment, cluster: str, name: str) -> Recorded:
    """Give a cluster to a colleague; an empty name takes it back. Raises RuleError."""
    assessment.require_open()
    if len(name.strip()) > LONGEST_NAME:
        raise Declined("The text must have {most} characters or fewer", most=str(LONGEST_NAME))
    draft = Draft(Entity.ASSESSMENT, assessment.id, Fields.ASSIGNED + cluster, name.strip())
    return assessment.write([draft], undo_as="assigned")


def nothing_more(assessment: OpenAssessment, cluster: str, *, on: bool) -> Recorded:
    """Say that nothing more is to be checked in a cluster, or that there is."""
    assessment.require_open()
    draft = Draft(Entity.ASSESSMENT, assessment.id, Fields.CLOSED_HERE + cluster, on)
    return assessment.write([draft], undo_as="nothing_more")


def assigned(assessment: OpenAssessment, cluster: str) -> str:
    """Who works on a cluster, empty where nobody was named."""
    held = assessment.held((Entity.ASSESSMENT, assessment.id, Fields.ASSIGNED + cluster))
    return str(held or "")


def is_done(assessment: OpenAssessment, cluster: str) -> bool:
    """Whether somebody said that nothing more is to be checked here."""
    key = (Entity.ASSESSMENT, assessment.id, Fields.CLOSED_HERE + cluster)
    return assessment.held(key) is True


def team(assessment: OpenAssessment) -> tuple[str, ...]:
    """The names that can be chosen: this person, the lead, and whoever has a cluster already."""
    names = (assessment.workspace.device.name, *people(assessment))
    return tuple(dict.fromkeys(each for each in names if each))


def people(assessment: OpenAssessment) -> tuple[str, ...]:
    """The lead, then whoever has a cluster, each once."""
    record = assessment.record
    names = [record.facts.lead]
    for name in sorted(record.fold.fields(Entity.ASSESSMENT, assessment.id)):
        if name.startswith(Fields.ASSIGNED):
            names.append(str(assessment.held((Entity.ASSESSMENT, assessment.id, name)) or ""))
    return tuple(dict.fromkeys(each for each in names if each))
