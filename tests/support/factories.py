"""Factories with an assessment that has findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.assessment.terms import Judgement
from bwaudit.usecases import answering, factories

if TYPE_CHECKING:
    from bwaudit.usecases.factories import OpenFactory
    from bwaudit.usecases.workspace import OpenAssessment
    from support.sync_devices import Device

PUBLISHED, OTHER, THIRD = "OS8.1", "OS8.2", "OS8.3"
WITHHELD = "CL1.1"
"""A zero-tolerance question: no finding of it may reach the factory's plan."""


def find(visit: OpenAssessment, *questions: str) -> None:
    """Judge these questions non-compliant, with a text."""
    for question in questions:
        answering.judge(visit, question, Judgement.NON_COMPLIANT)
        answering.describe(visit, question, f"What was found at {question}")


def factory_of(device: Device, visit: OpenAssessment) -> OpenFactory:
    """The factory of a visit as it stands now."""
    return factories.open_(device.workspace, visit.record.facts.factory)


def with_findings(device: Device) -> OpenFactory:
    """A factory whose first assessment has three findings, and one that is withheld."""
    visit = device.start()
    find(visit, PUBLISHED, OTHER, THIRD, WITHHELD)
    return factory_of(device, visit)
