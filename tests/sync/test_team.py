"""A copy on a stick opens on the laptops of the colleagues it is for, and on no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.names import Entity
from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.errors import BundleError, Code, Declined
from bwaudit.usecases import (
    allotting,
    answering,
    bundling,
    corresponding,
    noting,
    packing,
    syncing,
    teaming,
    unlocking,
)
from bwaudit.wire.envelope import sign
from bwaudit.wire.roster import ROSTER_TYPE, RosterDevice, issue_roster, read_roster
from support.bundles import take_in
from support.sync_devices import FINDING, FINE, Device
from support.visits import PIN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from support.laptops import OpenOffice


@pytest.fixture
def partner(tmp_path: Path, office: OpenOffice) -> Iterator[Device]:
    """The other laptop of the team."""
    device = Device(tmp_path / "partner", name="S. Khan")
    syncing.enrol(device.workspace, office.address, office.new_code("S. Khan"))
    yield device
    device.close()


def test_two_laptops_merge_by_stick_in_both_directions(
    enrolled: Device, partner: Device, tmp_path: Path
) -> None:
    visit = enrolled.visit(photos=1)
    unlocking.open_notes(enrolled.workspace, PIN)
    noting.write(visit, None, FINDING, "what a worker said")
    with pytest.raises(BundleError) as refusal:
        take_in(partner.workspace, bundling.save_bundle(visit, tmp_path).path)
    assert refusal.value.code is Code.NOT_FOR_US
    corresponding.look(enrolled.workspace)
    corresponding.look(partner.workspace)
    assert "S. Khan" in teaming.colleagues(enrolled.workspace)
    assert teaming.chosen(visit) == ()
    teaming.choose(visit, ["S. Khan"])
    brought = take_in(partner.workspace, bundling.save_bundle(visit, tmp_path).path)
    assert (brought.assessment, brought.new_files) == (visit.id, 3)
    assert brought.lacking == 0
    theirs = partner.again(visit)
    assert theirs.record.finding(FINDING).text == visit.record.finding(FINDING).text
    unlocking.open_notes(partner.workspace, PIN)
    restricted = partner.workspace.store.restricted
    assert restricted is not None
    assert not restricted.journal.fold(f"{visit.id}#r").ids(Entity.NOTE)
    answering.judge(theirs, FINE, Judgement.NON_COMPLIANT)
    answering.judge(visit, FINE, Judgement.NOT_APPLICABLE)
    teaming.choose(theirs, ["R. Akter"])
    back = bundling.save_bundle(theirs, tmp_path).path
    assert take_in(enrolled.workspace, back, into=visit).new_changes == 1
    assert visit.record.answer(FINE).in_conflict
    assert take_in(enrolled.workspace, back, into=visit).new_changes == 0


def test_sending_brings_the_colleagues_who_came_since(
    enrolled: Device, office: OpenOffice, tmp_path: Path
) -> None:
    enrolled.visit(photos=0)
    syncing.send(enrolled.workspace)
    later = Device(tmp_path / "later", name="N. Perera")
    syncing.enrol(later.workspace, office.address, office.new_code("N. Perera"))
    later.close()
    office.clock.move(minutes=1)
    assert syncing.send(enrolled.workspace).all_sent
    assert "N. Perera" in teaming.colleagues(enrolled.workspace)


def test_photos_a_copy_did_not_hold_are_counted_where_it_is_taken_in(
    enrolled: Device, partner: Device, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = enrolled.visit(photos=3)
    corresponding.look(enrolled.workspace)
    corresponding.look(partner.workspace)
    teaming.choose(visit, ["S. Khan"])
    with monkeypatch.context() as patch:
        patch.setattr(packing, "MOST_BLOBS", 7)
        copy = bundling.save_bundle(visit, tmp_path).path
    brought = take_in(partner.workspace, copy)
    assert (brought.evidence, brought.new_files, brought.lacking) == (3, 7, 2)
    assert visit.record.all_evidence() == partner.again(visit).record.all_evidence()


def test_whoever_has_a_cluster_is_chosen_until_somebody_chooses(
    enrolled: Device, partner: Device, office: OpenOffice
) -> None:
    visit = enrolled.visit(photos=0)
    syncing.enrol(partner.workspace, office.address, office.new_code("M. Das"))
    office.clock.move(minutes=1)
    corresponding.look(enrolled.workspace)
    allotting.assign(visit, visit.questionnaire.clusters[0].id, "m. das")
    assert teaming.chosen(visit) == ("M. Das",)
    assert len(teaming.recipients(visit)) == 1
    teaming.choose(visit, [])
    assert teaming.recipients(visit) == ()
    office.services.enrolment.revoke(partner.workspace.device.id)
    office.clock.move(minutes=1)
    corresponding.look(enrolled.workspace)
    assert "M. Das" not in teaming.colleagues(enrolled.workspace)


def test_a_list_that_did_not_change_is_not_sent_again(enrolled: Device, office: OpenOffice) -> None:
    corresponding.look(enrolled.workspace)
    signed = office.services.enrolment.roster()
    assert office.services.enrolment.roster() == signed
    kept = enrolled.workspace.store.get_secret("roster")
    assert kept == signed
    corresponding.look(enrolled.workspace)
    assert enrolled.workspace.store.get_secret("roster") == kept


def test_a_copy_is_for_a_few_laptops_only(enrolled: Device, office: OpenOffice) -> None:
    known = office.services.office
    visit = enrolled.start()
    public = enrolled.workspace.device.keys.public.age
    many = [
        RosterDevice(device="a" * 19 + letter, age=public, assessor="The team")
        for letter in "bcdefghij"
    ]
    listing = issue_roster(known.receipt, known.id, many, office.clock.now())
    enrolled.workspace.store.put_secret("roster", listing.to_json())
    with pytest.raises(Declined, match="8 laptops or fewer"):
        teaming.choose(visit, ["The team"])
    other = issue_roster(known.receipt, "b" * 20, many, office.clock.now())
    enrolled.workspace.store.put_secret("roster", other.to_json())
    assert teaming.colleagues(enrolled.workspace) == ()
    for payload, code in ((b'{"format": 2}', Code.NEWER_FORMAT), (b"{}", Code.SIGNATURE_WRONG)):
        with pytest.raises(BundleError) as refusal:
            read_roster(sign(ROSTER_TYPE, payload, known.receipt), known.trust)
        assert refusal.value.code is code
