"""Names and numbers that head office fills in reach every device, signed, and only newer ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from bwaudit.cli.headoffice import app
from bwaudit.foundation.errors import ContentError
from bwaudit.headoffice.contacting import CONTACTS_FILE
from bwaudit.usecases import contacting, escalating, syncing
from bwaudit.wire.contacts import FilledContact, issue_contacts
from bwaudit.wire.keys import OfficeKeys
from support.questionnaires import two_clusters

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from support.laptops import OpenOffice
    from support.sync_devices import Device

TOOL = two_clusters()
SLOT = TOOL.protocol.contacts[0].id


@pytest.fixture(autouse=True)
def nothing_left(office: OpenOffice) -> Iterator[None]:
    yield
    (office.services.office.folder / CONTACTS_FILE).unlink(missing_ok=True)


def fill_in(office: OpenOffice, folder: Path, phone: str) -> int:
    path = folder / "form.yaml"
    form = office.services.contacts.form(TOOL)
    at = form.index('phone: "')
    end = form.index("\n", at)
    path.write_text(f'{form[:at]}phone: "{phone}"{form[end:]}', "utf-8")
    return office.services.contacts.take(path, TOOL)


def phones(device: Device) -> dict[str, str]:
    found = contacting.of_office(device.workspace, TOOL.country)
    return {slot: each.phone for slot, each in found.items()}


def test_what_head_office_fills_in_stands_on_the_card_after_sending(
    enrolled: Device, office: OpenOffice, tmp_path: Path
) -> None:
    visit = enrolled.visit(photos=0)
    escalating.fill_in(visit, SLOT, "Typed here", "000")
    assert fill_in(office, tmp_path, "+880 1") == 1
    enrolled.press_send()
    first, *others = escalating.contacts(visit)
    assert (first.id, first.phone) == (SLOT, "+880 1")
    assert all(not each.phone for each in others)
    assert office.services.contacts.form(TOOL).count('phone: "+880 1"') == 1
    enrolled.restart()
    assert phones(enrolled) == {SLOT: "+880 1"}


def test_a_newer_list_takes_the_place_of_an_older_and_never_the_other_way(
    enrolled: Device, office: OpenOffice, tmp_path: Path
) -> None:
    fill_in(office, tmp_path, "1")
    older = office.services.contacts.signed()
    office.clock.move(minutes=1)
    fill_in(office, tmp_path, "2")
    syncing.send(enrolled.workspace)
    assert phones(enrolled) == {SLOT: "2"}
    assert older is not None
    (office.services.office.folder / CONTACTS_FILE).write_bytes(older)
    syncing.send(enrolled.workspace)
    assert phones(enrolled) == {SLOT: "2"}


def test_a_list_another_head_office_signed_is_not_kept(
    enrolled: Device, office: OpenOffice
) -> None:
    contact = FilledContact(country=TOOL.country, slot=SLOT, phone="666")
    stranger = OfficeKeys.generate().receipt
    known = office.services.office
    forged = issue_contacts(stranger, known.id, [contact], office.clock.now())
    (known.folder / CONTACTS_FILE).write_bytes(forged.to_json())
    syncing.send(enrolled.workspace)
    assert phones(enrolled) == {}
    other = issue_contacts(known.receipt, "b" * 20, [contact], office.clock.now())
    (known.folder / CONTACTS_FILE).write_bytes(other.to_json())
    syncing.send(enrolled.workspace)
    assert phones(enrolled) == {}


def test_sending_works_where_nothing_was_filled_in(enrolled: Device) -> None:
    enrolled.visit(photos=0)
    enrolled.press_send()
    assert phones(enrolled) == {}


def test_a_form_with_a_slip_is_told_by_line(office: OpenOffice, tmp_path: Path) -> None:
    path = tmp_path / "form.yaml"
    path.write_text("country: XXX\ncontacts:\n  nobody: {phone: '1'}\n", "utf-8")
    with pytest.raises(ContentError) as caught:
        office.services.contacts.take(path, TOOL)
    assert [str(each) for each in caught.value.problems] == [
        "form.yaml:1: this is the form of XXX",
        "form.yaml:3: there is no contact nobody in this country",
    ]
    path.write_text("contacts: 5\n", "utf-8")
    with pytest.raises(ContentError):
        office.services.contacts.take(path, TOOL)
    assert office.services.contacts.signed() is None


def test_staff_fill_in_a_form_on_the_command_line(office: OpenOffice, tmp_path: Path) -> None:
    folder, path = office.services.office.folder, tmp_path / "bgd.yaml"

    def run(*words: str) -> tuple[int, str]:
        done = CliRunner().invoke(app, ["contacts", "--data", str(folder), str(path), *words])
        return done.exit_code, " ".join(done.output.split())

    assert run("--form", "BGD")[0] == 0
    assert run() == (0, "0 contacts of BGD are signed. Devices get them when they next send.")
    path.write_text(path.read_text().replace('name: ""', 'name: "R. Akter"', 1), "utf-8")
    assert run()[1].startswith("1 contacts of BGD are signed.")
    path.write_text("country: BGD\n", "utf-8")
    code, told = run()
    assert code == 1
    assert "bgd.yaml:1: ‘contacts’ is missing" in told
    path.write_text("country: BGD\ncontacts: {nobody: {}}\n", "utf-8")
    assert "there is no contact nobody" in run()[1]
