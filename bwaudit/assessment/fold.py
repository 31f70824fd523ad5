"""From changes to what holds now: the fold.

The head of a field is every change to it that no other change names as a parent. One head is the
value. Several heads with equal values are that value. Several heads with different values are a
conflict, shown until a person settles it with a change that names them all. Marks (a ticked source,
a flag, a photo on a question) are yes/no fields where a concurrent yes holds. What is drawn on a
photo is kept from every head, so that what anybody hid stays hidden.

The fold is commutative and idempotent: the same changes give the same result in any order, given
any number of times. Time decides nothing but which value of a conflict is shown first.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bwaudit.foundation.hashing import canonical, sha256

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bwaudit.assessment.changes import Change

Key = tuple[str, str, str]
"""Entity, id, field name."""

_MARKS = ("flag", "removed", "dealt_with")
_MARK_PREFIXES = ("by:", "on:", "cause:")

_WORKED_OUT = ("drawn", "faces")
_TELLING = ("meeting_order", "told_with")
_DRAWN_PREFIX = "mark:"


def is_mark(field: str) -> bool:
    """Whether a field is yes/no with a concurrent yes holding."""
    return field in _MARKS or field.startswith(_MARK_PREFIXES)


def settles_itself(field: str) -> bool:
    """Whether different values of a field are nothing a person must decide: yes/no fields, what is
    drawn on photos (all of it is kept), what the program worked out and can work out again, and in
    which order findings are told (the latest holds: nothing that was found is another)."""
    settled = field in _WORKED_OUT or field in _TELLING
    return settled or is_mark(field) or field.startswith(_DRAWN_PREFIX)


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field with different values written without knowing of each other; latest first."""

    key: Key
    heads: tuple[Change, ...]


class Fold:
    """The heads of every field, kept up to date change by change."""

    def __init__(self, changes: Iterable[Change] = ()) -> None:
        self._heads: dict[Key, dict[str, Change]] = {}
        self._forked: set[Key] = set()  # the fields with several heads
        self._seen: set[str] = set()
        self._replaced: set[tuple[Key, str]] = set()
        self._fields: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._ids: dict[str, set[str]] = defaultdict(set)
        for change in changes:
            self.apply(change)

    def __len__(self) -> int:
        """How many changes were folded."""
        return len(self._seen)

    def apply(self, change: Change) -> bool:
        """Fold one more change in. False when it was there already."""
        if change.digest in self._seen:
            return False
        self._seen.add(change.digest)
        heads = self._heads.setdefault(change.key, {})
        if (change.key, change.digest) not in self._replaced:
            heads[change.digest] = change
        for parent in change.parents:
            self._replaced.add((change.key, parent))
            heads.pop(parent, None)
        (self._forked.add if len(heads) > 1 else self._forked.discard)(change.key)
        self._fields[change.entity, change.entity_id].add(change.field)
        self._ids[change.entity].add(change.entity_id)
        return True

    def heads(self, key: Key) -> tuple[Change, ...]:
        """The changes that hold, latest first; the order is the same on every device."""
        found = self._heads.get(key)
        if not found:
            return ()
        if len(found) == 1:
            return tuple(found.values())
        return tuple(sorted(found.values(), key=lambda head: (head.at, head.digest), reverse=True))

    def value(self, entity: str, entity_id: str, field: str, default: Any = None) -> Any:
        """What holds: the value, of a conflict the latest, of a mark whether any head says yes."""
        heads = self.heads((entity, entity_id, field))
        if not heads:
            return default
        if is_mark(field):
            return any(head.decoded() is True for head in heads)
        value = heads[0].decoded()
        return default if value is None else value

    def conflict(self, key: Key) -> Conflict | None:
        """The conflict of a field, when it has one."""
        heads = self._heads.get(key)
        if not heads or len(heads) < 2 or settles_itself(key[2]):
            return None
        if len({head.value for head in heads.values()}) < 2:
            return None
        return Conflict(key, self.heads(key))

    def conflicts(self) -> Iterator[Conflict]:
        """Every conflict, in order of its field."""
        for key in sorted(self._forked):
            found = self.conflict(key)
            if found:
                yield found

    def ids(self, entity: str) -> set[str]:
        """The ids of all records of a kind that were ever written."""
        return set(self._ids.get(entity, ()))

    def fields(self, entity: str, entity_id: str) -> set[str]:
        """The fields of a record that were ever written."""
        return set(self._fields.get((entity, entity_id), ()))

    def all_heads(self) -> Iterator[Change]:
        """Every head of every field, in a fixed order: this is what the projection stores."""
        for key in sorted(self._heads):
            yield from self.heads(key)

    def digest(self) -> str:
        """One digest over all heads; equal on two devices exactly when they hold the same."""
        return sha256(canonical([head.digest for head in self.all_heads()]))
