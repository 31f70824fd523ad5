"""Pages out of slabs: what stands together, what repeats, where a page ends.

A slab is drawn whole. Those that must not be parted (a heading and what it heads, the last two
lines of a paragraph, the head of a table and its first row) are kept together as long as they fit
on one page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bwaudit.pdf.pen import Pen

    Draw = Callable[[Pen, float], None]


_HAIR = 0.01
_TALL = 0.2
"""A unit of this part of a page would leave a gap that is seen."""


@dataclass(slots=True)
class Bookmark:
    """An entry of the outline."""

    title: str
    level: int


@dataclass(slots=True)
class Slab:
    """Something to draw, `height` points high; `draw` gets the pen and the top.

    `before` is the space above, dropped at the top of a page. `keep`: never the last on a page.
    `repeat` is drawn first when a page begins with this slab. It can `give` some of its height, and
    then draws itself smaller by what it has `given`.
    """

    height: float
    draw: Draw
    before: float = 0.0
    keep: bool = False
    repeat: Slab | None = None
    starts_page: bool = False
    bookmark: Bookmark | None = None
    give: float = 0.0
    given: float = 0.0


@dataclass(slots=True)
class Placed:
    """A slab, and where its top stands."""

    slab: Slab
    top: float


def paginate(slabs: Sequence[Slab], top: float, height: float) -> list[list[Placed]]:
    """Give every slab its page and place. Nothing is lost: a chain that fits no page is parted
    where it must be."""
    pages: list[list[Placed]] = [[]]
    used = 0.0
    for unit in _units(slabs):
        over = used + _height(unit, fresh=False) - height
        if pages[-1] and over > 0 and not unit[0].starts_page:
            moved = _made_room(pages[-1], unit, over + _HAIR, height)
            if moved is not None:
                used, over = used - moved, 0.0
        if pages[-1] and (unit[0].starts_page or over > 0):
            pages.append([])
            used = 0.0
        for slab in unit:
            fresh = not pages[-1]
            if not fresh and used + slab.before + slab.height > height:
                pages.append([])
                used, fresh = 0.0, True
            if fresh and slab.repeat is not None and len(pages) > 1:
                pages[-1].append(Placed(slab.repeat, top))
                used += slab.repeat.height
            elif not fresh:
                used += slab.before
            pages[-1].append(Placed(slab, top + used))
            used += slab.height
    return [page for page in pages if page] or [[]]


def _made_room(
    page: Sequence[Placed], unit: Sequence[Slab], over: float, height: float
) -> float | None:
    """Take what is missing from slabs that can give it, so that a tall unit leaves no large gap.

    Says by how much what stands on the page moved up; None when there is not enough to take.
    """
    givers = [placed.slab for placed in page if placed.slab.give] + [s for s in unit if s.give]
    most = sum(slab.give for slab in givers)
    if most < over or _height(unit, fresh=False) < _TALL * height:
        return None
    moved = 0.0
    for placed in page:
        placed.top -= moved
        moved += _given(placed.slab, over / most)
    for slab in unit:
        _given(slab, over / most)
    return moved


def _given(slab: Slab, part: float) -> float:
    taken = slab.give * part
    slab.give -= taken
    slab.given += taken
    slab.height -= taken
    return taken


def _units(slabs: Iterable[Slab]) -> Iterable[list[Slab]]:
    unit: list[Slab] = []
    for slab in slabs:
        unit.append(slab)
        if not slab.keep:
            yield unit
            unit = []
    if unit:
        yield unit


def _height(unit: Sequence[Slab], *, fresh: bool) -> float:
    total = sum(slab.before + slab.height for slab in unit)
    return total - unit[0].before if fresh else total


def keep_together(slabs: Sequence[Slab]) -> None:
    """No page ends between these."""
    for slab in slabs[:-1]:
        slab.keep = True
