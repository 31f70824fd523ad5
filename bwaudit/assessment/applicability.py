"""Which questions apply to this factory. A fact nobody gave never hides a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.questionnaire.conditions import applies

if TYPE_CHECKING:
    from bwaudit.assessment.record import AssessmentRecord
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire


def applicable(record: AssessmentRecord, questionnaire: ResolvedQuestionnaire) -> frozenset[str]:
    """Ids of the questions that apply. One that was already answered stays, so that no answer ever
    vanishes from view."""
    facts = record.profile
    judgements = record.judgements
    hidden = {
        question.id
        for question in questionnaire.conditional
        if question.id not in judgements and not applies(question.applies_if, facts, judgements)
    }
    return questionnaire.ids - hidden
