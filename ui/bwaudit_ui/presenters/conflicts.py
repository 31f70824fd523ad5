"""What two devices wrote into the same field, in words a person can choose between.

It must not settle anything.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication

from bwaudit.assessment.camera_clock import CameraClock
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.terms import Judgement, Stage
from bwaudit_ui.presenters.camera_clock import how_wrong
from bwaudit_ui.presenters.session import judgement_word
from bwaudit_ui.runtime.dates import said_day, said_moment
from bwaudit_ui.runtime.i18n import isolated
from bwaudit_ui.runtime.pack_words import of_pack

if TYPE_CHECKING:
    from datetime import datetime

    from bwaudit.assessment.changes import Change
    from bwaudit.assessment.fold import Key
    from bwaudit.assessment.record import AssessmentRecord
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire


BOTH: Final = -1
"""The choice that keeps all texts of a conflict."""
_TEXTS: Final = (Fields.TEXT, Fields.REASON)


@dataclass(frozen=True, slots=True)
class ConflictOption:
    """One value: who wrote it and when, and what it says. `judgement` is set for an answer."""

    written: str
    value: str
    judgement: Judgement | None


@dataclass(frozen=True, slots=True)
class ConflictView:
    """A field with several values; the options are in the order of the fold. Of a text both can be
    kept, one under the other."""

    key: Key
    field: str
    options: tuple[ConflictOption, ...]
    is_text: bool = False


def conflicts_of(record: AssessmentRecord, question: str) -> tuple[ConflictView, ...]:
    """The conflicts in the answer and the finding of one question."""
    found = []
    for entity in (Entity.ANSWER, Entity.FINDING):
        for field in sorted(record.fold.fields(entity, question)):
            conflict = record.fold.conflict((entity, question, field))
            if conflict:
                options = tuple(_option(head) for head in conflict.heads)
                is_text = field in _TEXTS and all(head.decoded() for head in conflict.heads)
                found.append(ConflictView(conflict.key, _field_word(field), options, is_text))
    return tuple(found)


def other_conflicts(
    record: AssessmentRecord, tool: ResolvedQuestionnaire, language: str
) -> tuple[ConflictView, ...]:
    """The conflicts in everything that is no question: facts of the factory, photos, papers,
    people. What head office wrote is none: it stands as it was signed."""
    found = []
    for conflict in record.conflicts():
        entity, identity, field = conflict.key
        if identity in tool or entity == Entity.LETTER:
            continue
        word = field_word(record, tool, language, conflict.key)
        options = tuple(_option(head) for head in conflict.heads)
        found.append(ConflictView(conflict.key, word, options, is_text=field == Fields.CAPTION))
    return tuple(found)


def field_word(
    record: AssessmentRecord, tool: ResolvedQuestionnaire, language: str, key: Key
) -> str:
    """What a field that is no question's is called."""
    entity, identity, field = key
    fact = tool.facts.get(field.removeprefix(Fields.FACT))
    if entity == Entity.ASSESSMENT and field.startswith(Fields.FACT) and fact is not None:
        return of_pack(fact.labels, language)
    if entity == Entity.ASSESSMENT and field.startswith(Fields.CLOCK):
        return QCoreApplication.translate("Conflict", "Clock of a camera")
    if entity == Entity.EVIDENCE:
        with suppress(KeyError):
            return record.evidence(identity).name
    words = {
        (Entity.ASSESSMENT, Fields.STAGE): QCoreApplication.translate(
            "Conflict", "Answers open or closed"
        ),
        (Entity.ASSESSMENT, Fields.FACTORY_NAME): QCoreApplication.translate("Conflict", "Factory"),
        (Entity.ASSESSMENT, Fields.CITY): QCoreApplication.translate("Conflict", "City"),
        (Entity.ASSESSMENT, Fields.VISIT_START): QCoreApplication.translate(
            "Conflict", "Visit start"
        ),
        (Entity.ASSESSMENT, Fields.VISIT_END): QCoreApplication.translate("Conflict", "Visit end"),
        (Entity.ASSESSMENT, Fields.LEAD): QCoreApplication.translate("Conflict", "Lead assessor"),
    }
    kinds = {
        Entity.ASSESSMENT: QCoreApplication.translate("Conflict", "About the assessment"),
        Entity.PAPER: QCoreApplication.translate("Conflict", "A paper"),
        Entity.SAMPLE: QCoreApplication.translate("Conflict", "A table of samples"),
        Entity.ATTENDEE: QCoreApplication.translate("Conflict", "Somebody at the exit meeting"),
        Entity.URGENT: QCoreApplication.translate("Conflict", "The urgent procedure"),
    }
    other = QCoreApplication.translate("Conflict", "Another entry")
    return words.get((entity, field)) or kinds.get(entity, other)


def conflict_choice(record: AssessmentRecord, key: Key, choice: int) -> Any:
    """The value behind an option; for `BOTH` all texts, the earliest first."""
    heads = record.fold.heads(key)
    if choice == BOTH:
        return "\n\n".join(dict.fromkeys(str(head.decoded()) for head in reversed(heads)))
    return heads[choice].decoded()


def _option(head: Change) -> ConflictOption:
    value = head.decoded()
    if isinstance(value, bool):
        yes = QCoreApplication.translate("Conflict", "Yes")
        value = yes if value else QCoreApplication.translate("Conflict", "No")
    if head.field == Fields.STAGE and value in set(Stage):
        is_open = Stage(value).open_for_answers
        opened = QCoreApplication.translate("Conflict", "Open")
        value = opened if is_open else QCoreApplication.translate("Conflict", "Closed")
    if head.field.startswith(Fields.CLOCK):
        clock = CameraClock.from_json(value)
        value = how_wrong(clock.seconds) if clock is not None else None
    judgement = Judgement(value) if head.field == Fields.JUDGEMENT and value else None
    return ConflictOption(
        written=written_by(head.writer, head.at.when()),
        value=judgement_word(judgement) if judgement else said_day(str(value or "–")),
        judgement=judgement,
    )


def _field_word(field: str) -> str:
    words = {
        Fields.JUDGEMENT: QCoreApplication.translate("Conflict", "Answer"),
        Fields.REASON: QCoreApplication.translate("Conflict", "Reason"),
        Fields.TEXT: QCoreApplication.translate("Conflict", "What did you find?"),
        Fields.WORKERS: QCoreApplication.translate("Conflict", "Workers affected"),
        Fields.PLACE: QCoreApplication.translate("Conflict", "Where"),
        Fields.EXTENT: QCoreApplication.translate("Conflict", "How widespread"),
        Fields.RESPONSE: QCoreApplication.translate("Conflict", "Response of the factory"),
        Fields.RESPONSE_TEXT: QCoreApplication.translate("Conflict", "What the factory says"),
        Fields.RELEASED: QCoreApplication.translate("Conflict", "Shown in the exit meeting"),
    }
    return words.get(field, QCoreApplication.translate("Conflict", "Number"))


def written_by(who: str, at: datetime) -> str:
    """Who wrote something, and when: "R. Akter, 14 May 2026, 10:42"."""
    said = QCoreApplication.translate("Conflict", "{who}, {when}")
    return said.format(who=isolated(who), when=said_moment(at))
