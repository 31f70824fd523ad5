"""Notes of a finished visit: sealed to head office's reviewers, then gone from the device."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.changes import Change, restricted_stream
from bwaudit.assessment.interviews import Says
from bwaudit.assessment.terms import Tier
from bwaudit.foundation.errors import RuleError
from bwaudit.store.compartment import safety_copies
from bwaudit.usecases import confidential, finishing, interviewing, noting, syncing, unlocking
from bwaudit.usecases.packing import kept_notes
from bwaudit.wire.keys import SealingKey
from bwaudit.wire.seal import unseal
from support.sync_devices import FINDING, FINE
from support.visits import PIN

if TYPE_CHECKING:
    from bwaudit.usecases.workspace import OpenAssessment
    from support.laptops import OpenOffice
    from support.sync_devices import Device

SAID, NOTED, LATER = "zebra says pay is late", "okapi says exits are locked", "gnu says both"


def spoken(device: Device, visit: OpenAssessment) -> None:
    """An interview and a note."""
    unlocking.open_notes(device.workspace, PIN)
    interview = interviewing.begin(visit)
    interviewing.write(visit, interview, SAID)
    interviewing.link(visit, interview, FINE, Says.CONTRADICTS)
    noting.write(visit, None, FINDING, NOTED)


def held(device: Device, visit: OpenAssessment) -> list[str]:
    """Every confidential value that can still be read on the device."""
    restricted = device.workspace.store.restricted
    assert restricted is not None
    changes = restricted.journal.changes(restricted_stream(visit.id))
    return [each.value for each in changes if each.value is not None]


def reviewed(office: OpenOffice, device: Device, visit: OpenAssessment) -> str:
    """Everything that reviewers of head office read with their key."""
    key = SealingKey.from_key_file((office.folder / "keys" / "confidential.txt").read_text())
    parts = kept_notes(device.workspace.store, visit.id).parts
    lines = [line for part in parts for line in unseal(part.data, (key,), name="", part="")]
    return " ".join(Change.from_line(line).value or "" for line in lines)


def test_finishing_leaves_nothing_of_the_notes_on_the_device(
    enrolled: Device, office: OpenOffice
) -> None:
    visit = enrolled.visit()
    spoken(enrolled, visit)
    assert enrolled.workspace.store.restricted is not None
    enrolled.workspace.store.restricted.backups.make()
    finishing.finish(visit, "Nothing more to check")
    assert held(enrolled, visit) == []
    assert interviewing.held(visit) == ()
    assert noting.all_notes(visit) == ()
    assert SAID in reviewed(office, enrolled, visit)
    assert NOTED in reviewed(office, enrolled, visit)
    folder = enrolled.workspace.store.folder
    assert len(safety_copies(folder, Tier.RESTRICTED)) == 1
    assert enrolled.workspace.store.restricted.check().is_whole
    enrolled.restart()
    unlocking.open_notes(enrolled.workspace, PIN)
    assert held(enrolled, enrolled.again(visit)) == []


def test_notes_that_were_closed_are_sealed_before_anybody_reads_them_again(
    enrolled: Device, office: OpenOffice
) -> None:
    visit = enrolled.visit(photos=0)
    spoken(enrolled, visit)
    unlocking.close_notes(enrolled.workspace)
    finishing.finish(visit, "Nothing more to check")
    assert confidential.times_sealed(visit) == 0
    unlocking.open_notes(enrolled.workspace, PIN)
    assert confidential.times_sealed(visit) == 1
    assert held(enrolled, visit) == []
    assert SAID in reviewed(office, enrolled, visit)


def test_a_stop_between_sealing_and_erasing_is_made_up_for(
    enrolled: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = enrolled.visit(photos=0)
    spoken(enrolled, visit)

    def stop(_stream: str) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(enrolled.workspace.store, "erase_notes", stop)
        with pytest.raises(KeyboardInterrupt):
            finishing.finish(visit, "Nothing more to check")
    assert held(enrolled, visit)
    unlocking.close_notes(enrolled.workspace)
    unlocking.open_notes(enrolled.workspace, PIN)
    assert held(enrolled, visit) == []


def test_notes_after_reopening_wait_until_the_sealed_ones_arrived_and_then_follow_them(
    enrolled: Device, office: OpenOffice
) -> None:
    visit = enrolled.visit(photos=0)
    spoken(enrolled, visit)
    interviewing.count(visit)
    finishing.finish(visit, "Nothing more to check")
    finishing.reopen(visit, "One more talk")
    with pytest.raises(RuleError):
        interviewing.begin(visit)
    with pytest.raises(RuleError):
        noting.write(visit, None, FINE, LATER)
    enrolled.press_send(visit)
    interview = interviewing.begin(visit)
    interviewing.write(visit, interview, LATER)
    interviewing.count(visit)
    assert interviewing.held(visit)[0].number == "W-02"
    assert visit.record.sampled["interviews"] == 2, "those that were sealed still count"
    unlocking.close_notes(enrolled.workspace)
    assert not syncing.state(visit).all_sent
    enrolled.press_send(visit)
    assert syncing.state(visit).all_sent
    read = reviewed(office, enrolled, visit)
    assert all(words in read for words in (SAID, NOTED, LATER))
    finishing.finish(visit, "Nothing more to check")
    unlocking.open_notes(enrolled.workspace, PIN)
    assert held(enrolled, visit) == []
    assert confidential.times_sealed(visit) == 2
    assert all(words in reviewed(office, enrolled, visit) for words in (SAID, NOTED, LATER))
    enrolled.press_send(visit)


def test_a_device_without_a_head_office_keeps_its_notes(device: Device) -> None:
    visit = device.visit(photos=0)
    spoken(device, visit)
    assert not confidential.can_seal(device.workspace)
    finishing.finish(visit, "Nothing more to check")
    assert held(device, visit)
    assert confidential.seal_finished(device.workspace) == ()
