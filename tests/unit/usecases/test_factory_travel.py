"""A factory's record goes where an assessment goes: to head office, on a stick, to a partner."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.errors import Declined
from bwaudit.headoffice.office import create_office
from bwaudit.headoffice.serving import running
from bwaudit.improvement.names import Named
from bwaudit.usecases import advising, bundling, factories, planning, syncing, unlocking
from bwaudit.wire.bundle import open_bundle
from bwaudit.wire.manifest import CONFIDENTIAL
from support.bundles import take_in
from support.clocks import SetClock
from support.factories import with_findings
from support.laptops import OpenOffice
from support.sync_devices import Device, arrived, whole
from support.visits import PIN, new_visit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.usecases.factories import OpenFactory


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenOffice]:
    clock = SetClock()
    made = create_office(tmp_path_factory.mktemp("office") / "office", "Dhaka office", clock)
    with running(made.office.folder, clock) as answering:
        yield OpenOffice(answering, made.staff_token, clock)


@pytest.fixture
def device(tmp_path: Path, office: OpenOffice) -> Iterator[Device]:
    device = Device(tmp_path / "device")
    syncing.enrol(device.workspace, office.address, office.new_code())
    yield device
    device.close()


@pytest.fixture
def partner(tmp_path: Path, office: OpenOffice) -> Iterator[Device]:
    device = Device(tmp_path / "partner", name="S. Begum")
    syncing.enrol(device.workspace, office.address, office.new_code())
    yield device
    device.close()


def planned(device: Device, tmp_path: Path) -> tuple[OpenFactory, str]:
    """A plan of one line, with a photo of the correction."""
    factory = with_findings(device)
    action = planning.from_finding(factory, planning.candidates(factory)[0], "Clear the exit")
    photo = tmp_path / "exit.jpg"
    photo.write_bytes(device.photo())
    planning.add_evidence(factory, action, [photo])
    return factory, action


def meet(one: Device, two: Device, stream: str) -> None:
    """Both stores take in what the other has of a stream."""
    here, there = one.workspace.store.journal, two.workspace.store.journal
    there.receive(here.changes(stream))
    here.receive(there.changes(stream))


def test_head_office_receives_the_record_whole_and_lists_no_assessment_for_it(
    device: Device, office: OpenOffice, tmp_path: Path
) -> None:
    factory, _ = planned(device, tmp_path)
    unlocking.open_notes(device.workspace, PIN)
    advising.write_private(factory, None, "The owner was not there")
    listed = office.services.overviews.page().total
    assert syncing.send(device.workspace).all_sent
    assert arrived(office.services, factory) == whole(factory)  # type: ignore[arg-type]
    state = syncing.state_of(device.workspace, factory.id)
    assert (state.unsent_changes, state.unsent_files, state.level) == (0, 0, "complete")
    page = office.services.overviews.page()
    assert page.total == listed + 1
    assert factory.id not in [each.assessment for each in page.assessments]


def test_a_factory_of_which_nothing_is_recorded_has_nothing_to_copy(
    device: Device, tmp_path: Path
) -> None:
    visit = new_visit(device.workspace)
    factory = factories.open_(device.workspace, visit.record.facts.factory)
    with pytest.raises(Declined, match="nothing to copy"):
        bundling.save_bundle(factory, tmp_path)
    assert not list(tmp_path.glob("*.bwbundle"))


def test_a_copy_on_a_stick_is_read_back_and_brings_nothing_twice(
    device: Device, tmp_path: Path
) -> None:
    factory, _ = planned(device, tmp_path)
    unlocking.open_notes(device.workspace, PIN)
    advising.write_private(factory, None, "The owner was not there")
    path = bundling.save_bundle(factory, tmp_path).path
    with open_bundle(path) as reader:
        assert reader.manifest.assessment == factory.id
        assert reader.manifest.part(CONFIDENTIAL) is not None
        assert len(reader.manifest.evidence) == 3
    again = take_in(device.workspace, path, into=factory)
    assert (again.new_changes, again.new_files) == (0, 0)


def test_two_laptops_write_one_plan_and_nothing_is_lost(
    device: Device, partner: Device, tmp_path: Path
) -> None:
    factory, action = planned(device, tmp_path)
    meet(device, partner, factory.cycles[0].id)
    digest = factory.record.questionnaire["digest"]
    partner.workspace.store.pin_questionnaire(
        digest, device.workspace.store.pinned_questionnaire(digest)
    )
    meet(device, partner, factory.id)
    other = factories.open_(partner.workspace, factory.factory)
    assert [each.id for each in other.record.actions()] == [action]
    planning.responsible(factory, action, "Store manager")
    planning.responsible(other, action, "Safety officer")
    planning.due(other, action, "2026-06-30")
    own = planning.from_self_diagnosis(other, "Too few lockers")
    meet(device, partner, factory.id)
    here = factories.open_(device.workspace, factory.factory).record
    there = factories.open_(partner.workspace, factory.factory).record
    assert here.fold.digest() == there.fold.digest()
    assert {each.id for each in here.actions()} == {action, own}
    assert here.action(action).due == "2026-06-30"
    assert here.action(action).unsettled == (Named.RESPONSIBLE,)
    (conflict,) = there.conflicts()
    assert {head.decoded() for head in conflict.heads} == {"Store manager", "Safety officer"}


def test_a_factory_of_which_only_its_own_record_came_opens_by_its_questionnaire(
    device: Device, partner: Device, tmp_path: Path
) -> None:
    factory, action = planned(device, tmp_path)
    digest = factory.record.questionnaire["digest"]
    partner.workspace.store.pin_questionnaire(
        digest, device.workspace.store.pinned_questionnaire(digest)
    )
    meet(device, partner, factory.id)
    other = factories.open_(partner.workspace, factory.factory)
    assert (other.name, other.cycles, other.newest()) == (factory.name, (), None)
    questionnaire = other.questionnaire()
    assert questionnaire is not None
    assert questionnaire.ref.digest == digest
    assert planning.candidates(other) == ()
    planning.due(other, action, "2026-07-01")
    assert other.record.action(action).due == "2026-07-01"
