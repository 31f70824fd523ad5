"""Which questions apply to this factory. A fact nobody gave never hides a question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from bwaudit.assessment.names import Entity
from bwaudit.questionnaire.conditions import applies

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bwaudit.assessment.record import AssessmentRecord
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire


class _Judgements(Mapping[str, str]):
    """Judgements by question, read from the record only when a condition asks."""

    def __init__(self, record: AssessmentRecord) -> None:
        self._record = record

    def __getitem__(self, question: str) -> str:
        judgement = self._record.answer(question).judgement
        if judgement is None:
            raise KeyError(question)
        return judgement.value

    def __iter__(self) -> Iterator[str]:
        return iter(self._record.fold.ids(Entity.ANSWER))

    def __len__(self) -> int:
        return len(self._record.fold.ids(Entity.ANSWER))


def applicable(record: AssessmentRecord, questionnaire: ResolvedQuestionnaire) -> frozenset[str]:
    """Ids of the questions that apply. One that was already answered stays, so that no answer ever
    vanishes from view."""
    facts = record.profile
    judgements = _Judgements(record)
    hidden = {
        question.id
        for question in questionnaire.conditional
        if record.answer(question.id).judgement is None
        and not applies(question.applies_if, facts, judgements)
    }
    return questionnaire.ids - hidden
