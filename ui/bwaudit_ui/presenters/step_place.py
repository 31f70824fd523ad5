"""Where a person can see what undo takes back: the page, and the thing on it.

It must not know a widget.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from bwaudit.assessment.names import Entity, Fields
from bwaudit.improvement.names import Named, Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bwaudit.assessment.fold import Key
    from bwaudit.usecases.workspace import Step

MEETING: Final = "meeting"
"""What was written in the exit meeting, which is no page of the main window."""

_OF_RECORDS: Final = {
    Entity.EVIDENCE: "photos",
    Entity.PAPER: "papers",
    Entity.SAMPLE: "papers",
    Entity.URGENT: "urgent",
    Entity.FINDING: "findings",
    Entity.ATTENDEE: MEETING,
}
_OF_FIELDS: Final = {
    Fields.FACT: "overview",
    Fields.ASSIGNED: "overview",
    Fields.CLOSED_HERE: "overview",
    Fields.CLOCK: "camera_clock",
    Fields.MEETING_ORDER: "findings",
}
_OF_FACTORY: Final = {
    Record.ACTION: "plan",
    Record.ACTIVITY: "advisory",
    Record.MEMBER: "advisory",
    Record.VOICE: "sharing",
    Record.CONSENT: "sharing",
}


@dataclass(frozen=True, slots=True)
class StepPlace:
    """Where a step is seen. `question` is empty for one that is on none; `record` is the photo,
    paper or line, empty where it is about several; `field` is the first field it set."""

    page: str
    question: str = ""
    record: str = ""
    field: str = ""
    entity: str = ""


def place_of(step: Step) -> StepPlace:
    """Where a step of an assessment is seen."""
    entity, _, field = _first(step)
    record = _one_record(step)
    if step.question:
        return StepPlace("questions", step.question, record, field, entity)
    page = _OF_RECORDS.get(entity, "sync")  # conflicts and letters about all of it stand there
    if entity == Entity.ASSESSMENT:
        named = (page for start, page in _OF_FIELDS.items() if field.startswith(start))
        page = next(named, "sync")
    return StepPlace(page, record=record, field=field, entity=entity)


def place_in_factory(step: Step) -> StepPlace:
    """Where a step of a factory is seen."""
    entity, _, field = _first(step)
    page = _OF_FACTORY.get(entity, "factory")
    return StepPlace(page, record=_one_record(step), field=field, entity=entity)


def names_of(place: StepPlace, clusters: Mapping[str, int]) -> tuple[str, ...]:
    """Names of the parts of a page that show what a step changed, the best first. `clusters` are
    the numbers of clusters by id."""
    field, record = place.field, place.record
    of_entity: dict[str, tuple[str, ...]] = {
        Entity.LETTER: ("to_comments",),
        Entity.PAPER: (f"paper_row_{record}",),
        Entity.SAMPLE: ("paste_sample",),
        Record.FIGURE: (f"figure_{record}", "figure_new"),
        Record.PROGRESS: (f"progress_{field.removeprefix(Named.SECTION)}",),
    }
    if place.entity in of_entity:
        return of_entity[place.entity]
    if place.entity == Record.FACTORY:
        about = field.removeprefix(Named.FACT)
        return ("report_released",) if field.startswith(Named.RELEASED) else (f"about_{about}",)
    of_field = {
        Fields.FLAG: ("flag_question",),
        Fields.TEXT: ("finding_text",),
        Fields.WORKERS: ("workers_affected",),
        Fields.PLACE: ("finding_place",),
        Fields.EXTENT: ("extent_one_case",),
        Fields.REASON: ("reason_0",),
    }
    if field in of_field:
        return of_field[field]
    start, _, name = field.partition(":")
    of_start = {
        Fields.BY: f"source_{name}",
        Fields.NUMBER: f"number_{name}",
        Fields.ASSIGNED: f"cluster_{clusters.get(name)}",
        Fields.CLOSED_HERE: f"cluster_{clusters.get(name)}",
        Fields.FACT: "edit_facts",
    }
    found = of_start.get(f"{start}:")
    return (found,) if found else ()


def _first(step: Step) -> Key:
    return next(iter(step.after))


def _one_record(step: Step) -> str:
    found = {record for _, record, _ in step.after}
    return found.pop() if len(found) == 1 else ""


def said_step(place: StepPlace, *, redo: bool) -> str:
    """That a step was taken back, or done again, with the page where that is seen."""
    said = QCoreApplication.translate("StepPlace", "{place}: taken back")
    if redo:
        said = QCoreApplication.translate("StepPlace", "{place}: done again")
    return said.format(place=page_word(place.page))


def page_word(page: str) -> str:
    """The word of a page, as the rail has it for those that stand there."""
    words = {
        "overview": QCoreApplication.translate("DeskAssessment", "Overview"),
        "photos": QCoreApplication.translate("DeskAssessment", "Photos"),
        "papers": QCoreApplication.translate("DeskAssessment", "Papers"),
        "findings": QCoreApplication.translate("DeskAssessment", "Findings"),
        "urgent": QCoreApplication.translate("Commands", "Urgent procedure"),
        "camera_clock": QCoreApplication.translate("StepPlace", "Camera clock"),
        "sync": QCoreApplication.translate("Desk", "Sync"),
        "factory": QCoreApplication.translate("DeskFactory", "Factory"),
        "plan": QCoreApplication.translate("DeskFactory", "Plan"),
        "cycles": QCoreApplication.translate("DeskFactory", "Progress"),
        "advisory": QCoreApplication.translate("DeskFactory", "Advisory"),
        "sharing": QCoreApplication.translate("DeskFactory", "Sharing"),
        MEETING: QCoreApplication.translate("SafeWindow", "Exit meeting"),
    }
    return words[page]
