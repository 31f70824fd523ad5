"""Changes as head office received them, put into its database without a push."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bwaudit.assessment.changes import Change, Draft, Stamper
from bwaudit.headoffice.tables import ChangeRow
from support.clocks import SetClock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.headoffice.database import OfficeDatabase
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire


def written(
    stream: str,
    device: str,
    values: Sequence[tuple[str, str, str, Any]],
    parents: Sequence[str] = (),
) -> list[Change]:
    stamper = Stamper(SetClock())
    changes: list[Change] = []
    for entity, identity, name, value in values:
        changes.append(
            Change.write(
                Draft(entity, identity or stream, name, value),
                stream=stream,
                device=device,
                seq=len(changes) + 1,
                prev=changes[-1].digest if changes else "0" * 64,
                at=stamper.next(),
                actor=device,
                parents=parents,
            )
        )
    return changes


def facts_of(at: int, tool: ResolvedQuestionnaire) -> list[tuple[str, str, str, Any]]:
    values: dict[str, Any] = {
        "factory": f"f{at}",
        "factory_name": f"Factory {at}",
        "country": "BGD",
        "cycle": 1,
        "visit_start": "2026-05-14",
        "practice": False,
        "stage": "agreed",
        "fact:headcount": 1000 + at,
        "fact:women": 600,
        "questionnaire": tool.ref.model_dump(),
    }
    return [("assessment", "", name, value) for name, value in values.items()]


def receive(database: OfficeDatabase, changes: Sequence[Change]) -> None:
    with database.write() as session:
        for change in changes:
            session.add(
                ChangeRow(
                    stream=change.stream,
                    device=change.device,
                    seq=change.seq,
                    digest=change.digest,
                    entity=change.entity,
                    field=change.field,
                    body=change.body.decode(),
                    salt=change.salt,
                    value=change.value,
                    push="p",
                )
            )
