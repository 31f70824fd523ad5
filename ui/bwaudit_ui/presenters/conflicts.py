"""What two devices wrote into the same field, in words a person can choose between.

It must not settle anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication

from bwaudit.assessment.record import Entity, Fields
from bwaudit.assessment.terms import Judgement
from bwaudit_ui.presenters.session import judgement_word

if TYPE_CHECKING:
    from bwaudit.assessment.changes import Change
    from bwaudit.assessment.fold import Key
    from bwaudit.assessment.record import AssessmentRecord


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


def conflict_choice(record: AssessmentRecord, key: Key, choice: int) -> Any:
    """The value behind an option; for `BOTH` all texts, the earliest first."""
    heads = record.fold.heads(key)
    if choice == BOTH:
        return "\n\n".join(dict.fromkeys(str(head.decoded()) for head in reversed(heads)))
    return heads[choice].decoded()


def _option(head: Change) -> ConflictOption:
    value = head.decoded()
    judgement = Judgement(value) if head.field == Fields.JUDGEMENT and value else None
    written = head.at.when()
    return ConflictOption(
        written=QCoreApplication.translate("Conflict", "{who}, {when}").format(
            who=head.actor, when=f"{written:%H:%M}"
        ),
        value=judgement_word(judgement) if judgement else str(value or "–"),
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
    }
    return words.get(field, QCoreApplication.translate("Conflict", "Number"))
