"""Write down what a factory says of its production, people and money. All of it is optional."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import Draft
from bwaudit.foundation.errors import Code, Declined, RuleError
from bwaudit.foundation.text import plain_digits
from bwaudit.improvement.names import Named, Record
from bwaudit.improvement.productivity import Figure, bounds, figure_id, is_period
from bwaudit.usecases import typed

if TYPE_CHECKING:
    from bwaudit.foundation.hashing import Json
    from bwaudit.improvement.productivity import Bounds
    from bwaudit.usecases.factories import OpenFactory
    from bwaudit.usecases.workspace import Recorded


def give(  # one figure has five parts, and all are needed
    factory: OpenFactory, figure: Figure, period: str, amount: str, source: str, day: str = ""
) -> str:
    """Record one figure of a year or month as typed, and where the factory has it from; what stood
    there for the same period is replaced. `day` is when it was given, today unless told. Returns
    its id. Raises Declined."""
    of = plain_digits(period).strip()
    if not is_period(of):
        raise Declined("The period must be a year or a month, for example 2026 or 2026-05")
    if of > factory.today[: len(of)]:
        raise Declined("The period must have begun")
    kept = _amount(amount, bounds(figure, of))
    origin = typed.line(source)
    if not origin:
        raise Declined("Enter where the figure is from, for example production records")
    identity = figure_id(of, figure)
    value: dict[str, Json] = {
        "amount": kept,
        "source": origin,
        "day": typed.day(day) or factory.today,
    }
    factory.write([Draft(Record.FIGURE, identity, Named.GIVEN, value)], undo_as="figure")
    return identity


def take_back(factory: OpenFactory, identity: str) -> Recorded:
    """Take a figure off. What was written stays in the journal. Raises RuleError."""
    if identity not in {each.id for each in factory.record.figures()}:
        raise RuleError(Code.LINE_UNKNOWN)
    return factory.write([Draft(Record.FIGURE, identity, Named.GIVEN, None)], undo_as="figure")


def _amount(given: str, believed: Bounds) -> str:
    """An amount as text, since the journal holds no fractions. Raises Declined."""
    plain = given.replace("%", "").replace("٪", "")
    least, most = Decimal(str(believed.least)), Decimal(str(believed.most))
    amount = typed.number(plain, believed.decimals, least, most)
    if amount is None:
        raise Declined("This must be a number, for example 86")
    if not believed.decimals and amount != int(amount):
        raise Declined("This must be a whole number, for example 86")
    if not believed.hold(float(amount)):
        raise Declined(
            "This must be from {low} to {high}",
            low=f"{believed.least:g}",
            high=f"{believed.most:,.0f}",
        )
    if believed.decimals and amount != round(amount, believed.decimals):
        raise Declined("This must have two decimals at most, for example 3.25")
    return f"{amount:.{believed.decimals}f}"
