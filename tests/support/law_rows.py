"""Which row of the law counts for one case."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from bwaudit.questionnaire.law import Known, Parameter


def value_at(
    parameters: Iterable[Parameter], parameter_id: str, on: date, scope: Mapping[str, Known]
) -> Parameter | None:
    """The most specific row of `parameter_id` that holds on that day for that case, or None.

    Raises ValueError when two rows hold and neither is narrower: `ambiguities` refuses such rows.
    """
    found = [row for row in parameters if row.id == parameter_id and row.holds(on, scope)]
    if not found:
        return None
    (narrowest,) = [row for row in found if all(row.narrower_or_same(other) for other in found)]
    return narrowest
