"""The journal: appends changes durably, takes in those of others, and gives the live fold.

One append is one transaction: the changes, what then holds in their fields, the evidence files they
name. When it is committed the second copy is written and synced; only then does `append` return.
Merging is union: what fits a chain is added, what does not fit yet is held back, nothing is ever
dropped. The journal decides no conflict, and a confidential stream never enters a main journal nor
the other way round.

Source: `sync-security.md` 3b.
"""

from __future__ import annotations

import contextlib
import threading
from collections import OrderedDict
from dataclasses import dataclass, replace
from datetime import timedelta, timezone
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from sqlalchemy import select, update

from bwaudit.assessment.changes import Change, Draft, Stamp, Stamper, tier_of
from bwaudit.foundation.errors import StoreError
from bwaudit.store import meta, tables
from bwaudit.store.changerows import ChangeRows, hold_back, insert_changes
from bwaudit.store.streamstate import StreamState

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from bwaudit.assessment.fold import Fold, Key
    from bwaudit.assessment.terms import Tier
    from bwaudit.foundation.clock import Clock
    from bwaudit.store.changerows import FieldOf
    from bwaudit.store.database import Database
    from bwaudit.store.meta import Edit
    from bwaudit.store.secondcopy import SecondCopy

_LOADED_STREAMS = 8
"""How many streams stay in memory; a fold that somebody holds is kept up to date beyond that."""


@dataclass(frozen=True, slots=True)
class ReceiveResult:
    """What became of changes that were received.

    `forks` are those of `new` under a number that their device had used before. `quarantined` are
    those whose predecessor is not here: they are kept, and added when it comes.
    """

    new: tuple[Change, ...] = ()
    forks: tuple[Change, ...] = ()
    quarantined: tuple[Change, ...] = ()


class Journal:
    """The changes of one database. Safe to use from several threads."""

    def __init__(
        self,
        database: Database,
        second: SecondCopy,
        clock: Clock,
        tier: Tier,
    ) -> None:
        self._database = database
        self._rows = ChangeRows(database)
        self._second = second
        self._device = ""
        self._tier = tier
        self._lock = threading.RLock()
        self._states: OrderedDict[str, StreamState] = OrderedDict()
        self._folds: WeakValueDictionary[str, Fold] = WeakValueDictionary()
        self._position = self._rows.last_position()
        self._revisions = self._rows.revisions()
        latest = self._rows.behind(self._position - 1)
        self._clock = clock
        self._last_saved = _moment(latest[0].at) if latest else None
        self._stamper = Stamper(clock)
        self._observe(latest)

    @property
    def device(self) -> str:
        """The name this device writes under: key fingerprint, a dot, epoch."""
        return self._device

    def write_as(self, device: str) -> None:
        """Write under another name from now on; its chains begin anew."""
        with self._lock:
            self._device = device

    @property
    def last_saved(self) -> datetime | None:
        """When something last became durable here, in local time."""
        return self._last_saved

    def bring_up_copy(self) -> StoreError | None:
        """Bring the second copy up when it is behind, as every append does. Returns why it cannot
        be, None when it is not behind."""
        with self._lock:
            if self._second.trouble is not None:
                self._second.catch_up()
            return self._second.trouble

    def append(
        self,
        stream: str,
        drafts: Sequence[Draft],
        actor: str,
        reason: str = "",
        *,
        edits: Iterable[tuple[str, Edit]] = (),
    ) -> tuple[Change, ...]:
        """Give drafts their place in the chain and make them durable; all of them or none.

        `reason` stands for drafts that have none of their own. `edits` change named values of the
        store in the same transaction, such as the form that the drafts were typed in. Raises
        StoreError with detail `time`, up to when everything is safe; then nothing was changed here.
        """
        self._require_own(stream)
        with self._lock:
            state = self._state(stream)
            changes = self._written(state, stream, drafts, actor, reason)
            if changes:
                heads: dict[FieldOf, tuple[Change, ...]] = {
                    (stream, *change.key): (change,) for change in changes
                }
                if any(draft.parents is not None for draft in drafts):
                    # What was not in sight of its writer holds beside it.
                    heads = {
                        (stream, *key): holding
                        for key, holding in state.heads_with(changes).items()
                    }
                self._commit(changes, heads, edits=edits)
                self._take_in(changes)
            return changes

    def receive(self, changes: Iterable[Change]) -> ReceiveResult:
        """Merge changes from elsewhere by union; receiving them again changes nothing.

        All that fits is added in one transaction, or nothing is. Raises StoreError.
        """
        offered: dict[str, list[Change]] = {}
        for change in changes:
            self._require_own(change.stream)
            offered.setdefault(change.stream, []).append(change)
        with self._lock:
            new: list[Change] = []
            waiting: list[Change] = []
            heads: dict[FieldOf, tuple[Change, ...]] = {}
            for stream, some in sorted(offered.items()):
                state = self._state(stream)
                fits, waits = state.fitting([*some, *self._rows.held(stream)])
                for key, holding in state.heads_with(fits).items():
                    heads[stream, *key] = holding
                new += fits
                waiting += waits
            if new or waiting:
                self._commit(new, heads, waiting)
            self._take_in(new)
            self._observe(new)
            forks = [each for each in new if self._state(each.stream).is_forked(each)]
            return ReceiveResult(tuple(new), tuple(forks), tuple(waiting))

    def fold(self, stream: str) -> Fold:
        """The live fold of a stream: it follows every append and receive."""
        with self._lock:
            return self._state(stream).fold

    def streams(self) -> tuple[str, ...]:
        """Every stream that has a change."""
        return tuple(sorted(self._revisions))

    def revisions(self) -> dict[str, int]:
        """How many changes every stream has, without reading them."""
        return dict(self._revisions)

    def changes(self, stream: str, after: Mapping[str, int] | None = None) -> list[Change]:
        """The changes of a stream behind a version vector, in an order they can be added in."""
        seen = after or {}
        with self._lock:
            changes = self._state(stream).changes
            return [each for each in changes if each.seq > seen.get(each.device, 0)]

    def lacking(self, stream: str, theirs: Mapping[str, tuple[int, str]]) -> list[Change]:
        """The changes that a side with these `heads` does not have, branches of forks included."""
        with self._lock:
            return self._state(stream).lacking(theirs)

    def version_vector(self, stream: str) -> dict[str, int]:
        """The number of every device's last change."""
        return {device: seq for device, (seq, _) in self.heads(stream).items()}

    def heads(self, stream: str) -> dict[str, tuple[int, str]]:
        """Number and digest of every device's last change."""
        with self._lock:
            return self._state(stream).ends()

    def forks(self, stream: str) -> list[tuple[str, int]]:
        """Device and number wherever one device wrote two changes under one number."""
        with self._lock:
            return self._state(stream).forks()

    def history(self, stream: str, key: Key) -> list[Change]:
        """Every change of one field, in the order this device came to know them."""
        with self._lock:
            return self._state(stream).history(key)

    def erase(self, stream: str, digest: str) -> None:
        """Make the value of a change unreadable here for ever: value and salt leave the database,
        its WAL and the mirror. The chain still verifies. Safety copies made before still hold the
        value.

        A fold or record taken before must be taken anew. Raises KeyError when there is no such
        change.
        """
        change = tables.table(tables.ChangeRow)
        where = (change.c.stream == stream, change.c.digest == bytes.fromhex(digest))
        with self._lock:
            with self._database.writing() as connection:
                columns = select(change.c.position, change.c.body).where(*where)
                found = connection.execute(columns).first()
                if found is None:
                    raise KeyError(digest)
                connection.execute(update(change).where(*where).values(salt=None, value=None))
            self._database.checkpoint()
            self._second.replace(found.position, Change.from_body(found.body, None, None))
            self._states.pop(stream, None)
            self._folds.pop(stream, None)

    def erase_stream(self, stream: str) -> None:
        """Make every value of a stream unreadable here for ever, as `erase` does for one, in one
        transaction. Raises StoreError."""
        change = tables.table(tables.ChangeRow)
        where = change.c.stream == stream
        with self._lock:
            with self._database.writing() as connection:
                connection.execute(update(change).where(where).values(salt=None, value=None))
            self._database.checkpoint()
            self._second.rebase()
            self._states.pop(stream, None)
            self._folds.pop(stream, None)

    def close(self) -> None:
        """Drop everything in memory and let go of the second copy's files."""
        with self._lock:
            self._states.clear()
            self._folds.clear()
            # What is saved is saved: a full disk must not keep the store from being locked.
            with contextlib.suppress(StoreError):
                self._second.close()

    def _require_own(self, stream: str) -> None:
        if tier_of(stream) is not self._tier:
            raise ValueError("a stream of the other tier")

    def _state(self, stream: str) -> StreamState:
        state = self._states.get(stream)
        if state is None:
            changes = self._rows.of_stream(stream)
            self._observe(changes)
            state = StreamState(changes, self._folds.get(stream))
            self._states[stream] = state
            self._folds[stream] = state.fold
            if len(self._states) > _LOADED_STREAMS:
                self._states.popitem(last=False)
        else:
            self._states.move_to_end(stream)
        return state

    def _observe(self, changes: Iterable[Change]) -> None:
        for change in changes:
            # A stamp that is no date at all comes from a broken clock; it must not stop a merge.
            with contextlib.suppress(ValueError, OverflowError, OSError):
                self._stamper.observe(change.at)

    def _written(
        self, state: StreamState, stream: str, drafts: Sequence[Draft], actor: str, reason: str
    ) -> tuple[Change, ...]:
        seq, prev = state.end(self._device)
        latest: dict[Key, str] = {}
        changes = []
        for draft in drafts:
            key = (draft.entity, draft.entity_id, draft.field)
            own = latest.get(key)
            change = Change.write(
                draft if draft.reason or not reason else replace(draft, reason=reason),
                stream=stream,
                device=self._device,
                seq=seq + 1,
                prev=prev,
                at=self._stamper.next(),
                actor=actor,
                parents=_seen_by(draft, own, state.fold.heads(key)),
            )
            latest[key] = change.digest
            seq, prev = change.seq, change.digest
            changes.append(change)
        return tuple(changes)

    def _commit(
        self,
        changes: Sequence[Change],
        heads: Mapping[FieldOf, Sequence[Change]],
        waiting: Sequence[Change] | None = None,
        edits: Iterable[tuple[str, Edit]] = (),
    ) -> None:
        last = self._last_saved
        safe = {} if last is None else {"time": f"{last:%H:%M}"}
        with self._database.writing_fast(**safe) as cursor:
            insert_changes(cursor, self._position + 1, changes, self._revisions, heads)
            if waiting is not None:
                hold_back(cursor, waiting, changes)
            for name, change in edits:
                meta.edit(cursor, meta.SECRET + name, change)

    def _take_in(self, changes: Sequence[Change]) -> None:
        if not changes:
            return
        for change in changes:
            self._state(change.stream).add(change)
            self._revisions[change.stream] = self._revisions.get(change.stream, 0) + 1
        first = self._position + 1
        self._position += len(changes)
        zone = timezone(timedelta(minutes=self._clock.offset_minutes()))
        self._last_saved = self._clock.now().astimezone(zone)
        self._second.append(first, changes)


def _seen_by(draft: Draft, own: str | None, heads: Sequence[Change]) -> Sequence[str]:
    if draft.parents is not None:
        return draft.parents
    return [own] if own else [head.digest for head in heads]


def _moment(stamp: Stamp) -> datetime | None:
    with contextlib.suppress(ValueError, OverflowError, OSError):
        return stamp.when()
    return None
