"""What stands of one stream once its changes are folded: the few values head office counts by.

A device may send any value, so everything is read leniently: what no visit or plan can say is left
out. What holds of concurrent changes is decided as everywhere else: of a fact the latest holds; a
judgement that two people gave differently is no judgement.
"""

from __future__ import annotations

import contextlib
import json
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from pydantic_core import from_json

from bwaudit.assessment.changes import Change
from bwaudit.assessment.fold import Fold
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.terms import Judgement, Stage
from bwaudit.headoffice.tables import FactoryRow, SummaryRow
from bwaudit.improvement.productivity import is_month
from bwaudit.improvement.record import FactoryRecord
from bwaudit.improvement.stream import factory_of
from bwaudit.improvement.terms import ActivityKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from bwaudit.assessment.fold import Key

Stored = tuple[str, str, str, str, str | None]
"""Entity, field, digest, body and value of a change, as they are stored."""
Verifiable = tuple[str, str | None, str | None]
"""Body, salt and value of a change."""

_NON_COMPLIANT: Final = json.dumps(Judgement.NON_COMPLIANT.value)
_GONE: Final = "null"
_ID: Final = ',"id":"'
_TRAINING: Final = frozenset({ActivityKind.TRAINING, ActivityKind.SEMINAR})
_MOST = 2**31 - 1
_LONGEST = 200
_LARGEST = 1000


def summary_of(assessment: str, count: int, changes: Iterable[Stored]) -> SummaryRow:
    """An assessment from its own facts and the judgements; `count` says how many changes of all
    kinds were received."""
    facts, judgements = _holding(assessment, changes)
    tool = facts.get(Fields.QUESTIONNAIRE)
    found = sorted(each for each, value in judgements.items() if value == _NON_COMPLIANT)
    return SummaryRow(
        assessment=assessment,
        changes=count,
        factory=_text(facts.get(Fields.FACTORY)),
        factory_name=_text(facts.get(Fields.FACTORY_NAME)),
        city=_text(facts.get(Fields.CITY)),
        country=_text(facts.get(Fields.COUNTRY)),
        cycle=_number(facts.get(Fields.CYCLE), _LARGEST) or 0,
        visit_start=_text(facts.get(Fields.VISIT_START)),
        practice=facts.get(Fields.PRACTICE) is True,
        closed=facts.get(Fields.STAGE) == Stage.AGREED.value,
        headcount=_number(facts.get(f"{Fields.FACT}headcount"), _MOST),
        women=_number(facts.get(f"{Fields.FACT}women"), _MOST),
        tool=_text(tool.get("digest")) if isinstance(tool, dict) else "",
        answered=sum(value not in (None, _GONE) for value in judgements.values()),
        non_compliant=len(found),
        found=json.dumps([_text(each) for each in found]),
    )


def _holding(
    assessment: str, changes: Iterable[Stored]
) -> tuple[dict[str, Any], dict[str, str | None]]:
    """Facts by field, and judgements by question as the JSON they are stored as."""
    facts: dict[str, Any] = {}
    judgements: dict[str, str | None] = {}
    for (entity, identity, name), heads in _standing(changes):
        if entity == Entity.ANSWER:
            values = {head[4] for head in heads}
            judgements[identity] = values.pop() if len(values) == 1 else ""
        elif identity == assessment:
            value = heads[0][4]
            facts[name] = None if value is None else _json(value)
    return facts, judgements


def _standing(changes: Iterable[Stored]) -> Iterator[tuple[Key, Sequence[Stored]]]:
    """Every field and the changes of it that stand, latest first."""
    first: dict[Key, Stored] = {}
    more: dict[Key, list[Stored]] = {}
    for change in changes:
        key = (change[0], _id_of(change[3]), change[1])
        before = first.setdefault(key, change)
        if before is not change:
            more.setdefault(key, [before]).append(change)
    for key, change in first.items():
        if key not in more:
            yield key, (change,)
        elif heads := _heads(more[key]):
            yield key, heads


def _heads(written: list[Stored]) -> list[Stored]:
    """The changes that no other one of the field saw, latest first."""
    bodies = {each[2]: _json(each[3]) for each in written}
    replaced = {parent for body in bodies.values() for parent in body["parents"]}
    heads = [each for each in written if each[2] not in replaced]
    return sorted(heads, key=lambda each: (bodies[each[2]]["at"], each[2]), reverse=True)


def _id_of(body: str) -> str:
    """The record a body speaks of. Most records are written once, then nothing else of the body is
    wanted, and parsing is a third of the work of folding: where a text has one brace and no
    backslash, this can stand in no string and in no object within."""
    if "\\" not in body and body.count("{") == 1 and (at := body.find(_ID)) > 0:
        at += len(_ID)
        return body[at : body.index('"', at)]
    identity: str = _json(body)["id"]
    return identity


def factory_row(stream: str, count: int, changes: Iterable[Verifiable]) -> FactoryRow:
    """A factory's plan, training and figures. Not `readable` when its record cannot be read: one
    factory must not stop a country."""
    try:
        fold = Fold(Change.from_body(body.encode(), salt, value) for body, salt, value in changes)
        content = _content(FactoryRecord(stream, fold))
    except (ValueError, KeyError, TypeError, AttributeError):
        return FactoryRow(
            factory=factory_of(stream), changes=count, readable=False, content=json.dumps(_EMPTY)
        )
    return FactoryRow(
        factory=factory_of(stream), changes=count, readable=True, content=json.dumps(content)
    )


_EMPTY: Final[Mapping[str, list[Any]]] = {"lines": [], "sessions": [], "figures": []}


def _content(record: FactoryRecord) -> Mapping[str, list[Any]]:
    """Names of fields are those of `columns.CONTENT`, which reads them again."""
    return {
        "lines": [
            {"status": each.status.value, "causes": [_text(cause) for cause in each.causes]}
            for each in record.actions()
        ],
        "sessions": [
            {
                "day": _day(each.day),
                "people": [
                    {"role": role.value, "sex": sex.value, "number": number}
                    for (role, sex), number in each.attendance.items()
                    if _number(number, _MOST)
                ],
            }
            for each in record.activities()
            if each.kind in _TRAINING
        ],
        "figures": [
            {
                "figure": each.figure.value,
                "monthly": is_month(each.period),
                "period": each.period,
                "amount": each.amount,
            }
            for each in record.figures()
            if each.is_believed and not each.unsettled
        ],
    }


def _json(text: str) -> Any:
    try:
        return from_json(text)
    except ValueError:
        return json.loads(text)  # slower, and takes half a surrogate pair, as receiving does


def _text(value: Any) -> str:
    """Text that every database takes."""
    return value[:_LONGEST].encode(errors="replace").decode() if isinstance(value, str) else ""


def _number(value: Any, most: int) -> int | None:
    fits = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= most
    return value if fits else None


def _day(value: Any) -> str:
    """An ISO day, empty for what is none."""
    with contextlib.suppress(ValueError, TypeError):
        return date.fromisoformat(value).isoformat()
    return ""
