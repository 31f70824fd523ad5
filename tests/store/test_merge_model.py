"""Any history of writing, meeting, restarting and restoring ends with all devices agreeing.

Real stores are driven by a state machine beside a model that knows only sets of changes. Held to
throughout: nothing a device said was saved is ever missing somewhere, the fold is what the set of
changes says, and every difference written without knowing of the other is shown until a person
settles it.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bwaudit.assessment.fold import is_mark
from bwaudit.store.restore import restore
from bwaudit.store.store import Store
from support.journals import union
from support.store_rooms import STREAM, Room, answer

if TYPE_CHECKING:
    from bwaudit.assessment.changes import Change
    from bwaudit.assessment.fold import Key

DEVICES = ("ana", "bo", "chi")
device = st.sampled_from(DEVICES)
question = st.sampled_from(("q1", "q2", "q3"))
value = st.sampled_from(("compliant", "non_compliant", "not_checked"))
field = st.sampled_from(("judgement", "flag"))


def heads_of(changes: set[Change]) -> dict[Key, set[Change]]:
    """What holds, from the set alone: the changes of each field that no other one replaces."""
    by_key: dict[Key, set[Change]] = defaultdict(set)
    for change in changes:
        by_key[change.key].add(change)
    return {
        key: {c for c in some if not any(c.digest in other.parents for other in some)}
        for key, some in by_key.items()
    }


class Devices(RuleBasedStateMachine):
    """Three laptops that meet as they please."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="bw-merge-"))
        self.rooms = {name: Room(self.folder / name, name) for name in DEVICES}
        self.stores: dict[str, Store] = {}
        self.model: dict[str, set[Change]] = {name: set() for name in DEVICES}
        self.saved: set[Change] = set()

    @initialize()
    def open_all(self) -> None:
        for name in DEVICES:
            self.open(name)

    def open(self, name: str) -> None:
        room = self.rooms[name]
        store = Store.open(room.folder, room.keys, room.clock)
        store.set_device(name)
        self.stores[name] = store

    @rule(name=device, question=question, field=field, value=value)
    def write(self, name: str, question: str, field: str, value: str) -> None:
        held = value == "compliant" if field == "flag" else value
        draft = answer(question, held, field)
        self.note(name, self.stores[name].journal.append(STREAM, [draft], name))

    @rule(name=device, questions=st.lists(question, min_size=2, max_size=4))
    def write_several(self, name: str, questions: list[str]) -> None:
        drafts = [answer(each, number) for number, each in enumerate(questions)]
        self.note(name, self.stores[name].journal.append(STREAM, drafts, name))

    def note(self, name: str, changes: tuple[Change, ...]) -> None:
        assert len({change.digest for change in changes} & {c.digest for c in self.saved}) == 0
        self.model[name] |= set(changes)
        self.saved |= set(changes)

    @rule(giver=device, taker=device, data=st.data())
    def meet(self, giver: str, taker: str, data: st.DataObject) -> None:
        """Any part of what one side has reaches the other, in any order, some of it twice."""
        some = self.stores[giver].journal.changes(STREAM)
        sent = data.draw(st.lists(st.sampled_from(some), max_size=12)) if some else []
        result = self.stores[taker].journal.receive(sent)
        assert set(result.new) | set(result.quarantined) >= set(sent) - self.model[taker]
        self.model[taker] |= set(result.new)
        assert not result.forks

    @rule(giver=device, taker=device)
    def send_what_is_lacking(self, giver: str, taker: str) -> None:
        heads = self.stores[taker].journal.heads(STREAM)
        lacking = self.stores[giver].journal.lacking(STREAM, heads)
        result = self.stores[taker].journal.receive(lacking)
        self.model[taker] |= set(result.new)
        assert self.model[giver] <= self.model[taker]

    @rule(name=device, question=question)
    def settle(self, name: str, question: str) -> None:
        journal = self.stores[name].journal
        conflict = journal.fold(STREAM).conflict(("answer", question, "judgement"))
        if conflict is not None:
            draft = answer(question, conflict.heads[0].decoded())
            self.note(name, journal.append(STREAM, [draft], name, "settled"))
            assert journal.fold(STREAM).conflict(conflict.key) is None

    @rule(name=device)
    def restart(self, name: str) -> None:
        self.stores[name].close()
        self.open(name)
        assert self.stores[name].recovered == 0

    @rule(name=device)
    def back_up(self, name: str) -> None:
        self.rooms[name].clock.move(seconds=1)
        self.stores[name].backups.make()

    @rule(name=device, mirror_is_lost=st.booleans())
    def restore(self, name: str, mirror_is_lost: bool) -> None:
        """Go back to the last safety copy; without the mirror, what came after it is gone here."""
        room, store = self.rooms[name], self.stores[name]
        store.close()
        if mirror_is_lost:
            shutil.rmtree(room.folder / "mirror", ignore_errors=True)
        copies = store.backups.all()
        room.clock.move(seconds=1)
        restore(room.folder, room.keys, room.clock, copies[0].path if copies else None)
        self.open(name)
        here = set(self.stores[name].journal.changes(STREAM))
        if mirror_is_lost:
            assert here <= self.model[name]
            self.model[name] = here
            everywhere = set().union(*self.model.values())
            self.saved &= everywhere
        assert here == self.model[name]

    @invariant()
    def every_device_holds_what_the_changes_say(self) -> None:
        for name, store in self.stores.items():
            fold = store.journal.fold(STREAM)
            for key, heads in heads_of(self.model[name]).items():
                assert set(fold.heads(key)) == heads
                differ = len({head.value for head in heads}) > 1 and not is_mark(key[2])
                assert (fold.conflict(key) is not None) == differ

    def teardown(self) -> None:
        try:
            if self.stores:
                self.all_meet_and_agree()
        finally:
            for store in self.stores.values():
                store.close()
            shutil.rmtree(self.folder)

    def all_meet_and_agree(self) -> None:
        for _ in range(2):
            for source in DEVICES:
                for target in DEVICES:
                    heads = self.stores[target].journal.heads(STREAM)
                    lacking = self.stores[source].journal.lacking(STREAM, heads)
                    self.stores[target].journal.receive(lacking)
        histories = [store.journal.changes(STREAM) for store in self.stores.values()]
        everything = union(*histories)
        assert self.saved <= set(everything)
        assert len({store.journal.fold(STREAM).digest() for store in self.stores.values()}) == 1
        for history in histories:
            assert set(history) == set(everything)
        for store in self.stores.values():
            assert store.check().is_whole


TestDevices = Devices.TestCase
TestDevices.settings = settings(
    max_examples=30,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
