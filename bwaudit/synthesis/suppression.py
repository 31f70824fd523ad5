"""Which cells of published tables are kept back, so that no small group of factories shows.

A cell that stands for fewer than `LEAST` factories is kept back, zero apart. Then others are kept
back until none of those can be worked out from what is published: tables add up (`Sums`), and a
compliance point holds its questions (`Covers`), so a reader can subtract. What a reader can know of
a cell is followed as an interval; a cell whose interval is one number is no secret.

Source of the method: cell suppression with an audit of feasibility intervals, as statistical
offices do it (Willenborg, de Waal: Elements of Statistical Disclosure Control, 2001, chapter 6).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

LEAST = 5
"""Fewer factories than this never show."""

Key = str
Interval = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Sums:
    """`whole` is the sum of `parts`."""

    whole: Key
    parts: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Covers:
    """`whole` counts every factory that any of `parts` counts: at least the largest, at most their
    sum."""

    whole: Key
    parts: tuple[Key, ...]


Relation = Sums | Covers


@dataclass(frozen=True, slots=True)
class Cells:
    """What might be published. `most` is the largest a cell can be, known to every reader. `unseen`
    cells are never published, but must not be worked out either when they are small."""

    counts: Mapping[Key, int]
    most: Mapping[Key, int]
    relations: Sequence[Relation]
    unseen: frozenset[Key] = frozenset()
    small: frozenset[Key] | None = None

    def primary(self) -> frozenset[Key]:
        """Cells that stand for too few factories."""
        if self.small is not None:
            return self.small
        return frozenset(key for key, count in self.counts.items() if 0 < count < LEAST)


def kept_back(cells: Cells) -> frozenset[Key]:
    """The cells to keep back, `unseen` ones included. The same cells give the same answer."""
    primary = cells.primary()
    hidden = set(primary | cells.unseen)
    touching = _touching(cells.relations)
    while True:
        known = intervals(cells, hidden)
        open_secrets = sorted(key for key in primary if known[key][0] == known[key][1])
        if not open_secrets:
            open_secrets = sorted(
                key for key in hidden - cells.unseen if known[key][0] == known[key][1]
            )
        if not open_secrets:
            return frozenset(hidden)
        more = _next(cells, hidden, open_secrets, touching)
        if more is None:
            return frozenset(cells.counts)  # nothing is left that could be kept back alone
        hidden.add(more)


def intervals(cells: Cells, hidden: Iterable[Key]) -> dict[Key, Interval]:
    """What a reader of all other cells can know of each cell."""
    secret = set(hidden)
    primary = cells.primary()
    known: dict[Key, Interval] = {}
    for key, count in cells.counts.items():
        if key not in secret:
            known[key] = (count, count)
        elif key in primary and cells.small is None:
            known[key] = (0, min(LEAST - 1, cells.most[key]))
        else:
            known[key] = (0, cells.most[key])
    while any(_tighten(known, relation) for relation in cells.relations):
        pass
    return known


def _tighten(known: dict[Key, Interval], relation: Relation) -> bool:
    """Draw every conclusion of one relation. True when something got narrower."""
    parts = relation.parts
    low = sum(known[part][0] for part in parts)
    high = sum(known[part][1] for part in parts)
    is_sum = isinstance(relation, Sums)
    least = low if is_sum else max((known[part][0] for part in parts), default=0)
    changed = _narrow(known, relation.whole, least, high)
    whole_low, whole_high = known[relation.whole]
    for part in parts:
        part_low, part_high = known[part]
        other_low, other_high = low - part_low, high - part_high
        most = whole_high - other_low if is_sum else whole_high
        changed |= _narrow(known, part, whole_low - other_high, most)
        new_low, new_high = known[part]
        low, high = other_low + new_low, other_high + new_high
    return changed


def _narrow(known: dict[Key, Interval], key: Key, low: int, high: int) -> bool:
    before = known[key]
    known[key] = (max(before[0], low), min(before[1], high))
    return known[key] != before


def _touching(relations: Sequence[Relation]) -> dict[Key, list[Key]]:
    found: dict[Key, list[Key]] = {}
    for relation in relations:
        both = (relation.whole, *relation.parts)
        for key in both:
            found.setdefault(key, []).extend(other for other in both if other != key)
    return found


def _next(
    cells: Cells,
    hidden: set[Key],
    secrets: Sequence[Key],
    touching: Mapping[Key, Sequence[Key]],
) -> Key | None:
    """The cell to keep back next: the smallest that is not zero, nearest to a secret."""
    seen, ring = set(secrets), list(secrets)
    while ring:
        around = [other for key in ring for other in touching.get(key, ()) if other not in seen]
        seen.update(around)
        free = [key for key in around if key not in hidden]
        if free:
            return min(free, key=lambda key: (cells.counts[key] == 0, cells.counts[key], key))
        ring = list(dict.fromkeys(around))
    return None
