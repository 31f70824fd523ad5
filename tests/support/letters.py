"""A head office in memory that a device belongs to, and letters it wrote, without a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.assessment.changes import ChangeKind, Draft
from bwaudit.assessment.names import Entity, Fields
from bwaudit.foundation.hashing import canonical, sha256
from bwaudit.foundation.ids import new_id
from bwaudit.usecases.officelink import OfficeLink, keep_office
from bwaudit.wire.keys import DeviceKeys
from bwaudit.wire.letters import SignedLetter, issue_letter
from bwaudit.wire.packs import ListedPack, issue_packs
from bwaudit.wire.roster import RosterDevice, issue_roster

if TYPE_CHECKING:
    from bwaudit.usecases.workspace import OpenAssessment, Workspace
    from support.offices import OfficeKit


def belong_to(workspace: Workspace, kit: OfficeKit) -> None:
    """Enrol a device without asking anybody."""
    certificate = kit.certify(workspace.device.keys)
    link = OfficeLink.checked("http://127.0.0.1:9", kit.trust_envelope, certificate)
    keep_office(workspace.store, link)
    workspace.line.forget()


def know_colleagues(workspace: Workspace, kit: OfficeKit, *names: str) -> None:
    """Let head office say who else works for it."""
    devices = [
        RosterDevice(device=keys.fingerprint, age=keys.public.age, assessor=name)
        for name in names
        for keys in [DeviceKeys.generate()]
    ]
    now = workspace.clock.now()
    listing = issue_roster(kit.keys.receipt, kit.trust.office, devices, now)
    workspace.store.put_secret("roster", listing.to_json())


def give_pack(workspace: Workspace, kit: OfficeKit, version: str = "2027-01") -> None:
    """Let head office give out a newer questionnaire, a value and two questions of which changed,
    and the device have it."""
    tool = workspace.catalogue.newest("cat", "BGD")
    plain = tool.plain()
    plain["overlay_version"] = version
    plain["parameters"] = [each for each in plain["parameters"] if each["id"] != "minimum_wage"]
    for point in plain["clusters"][0]["points"][:1]:
        for question in point["questions"][:2]:
            question["texts"]["en"]["label"] = "A label with other words"
    content = canonical(plain)
    pack = ListedPack(
        country=tool.country,
        code=tool.code,
        version=tool.version,
        overlay_version=version,
        digest=sha256(content),
        size=len(content),
    )
    workspace.store.pin_questionnaire(pack.digest, content)
    listing = issue_packs(kit.keys.receipt, kit.trust.office, [pack], workspace.clock.now())
    workspace.store.put_secret("packs", listing.to_json())


def write_letter(
    visit: OpenAssessment,
    kit: OfficeKit,
    text: str,
    question: str = "",
    kind: str = "comment",
) -> str:
    """Let head office write, and the letter arrive. Gives its id."""
    letter = SignedLetter.model_validate(
        {
            "office": kit.trust.office,
            "id": new_id(),
            "kind": kind,
            "assessment": visit.id,
            "question": question,
            "text": text,
            "function": "Quality reviewer",
            "issued_at": visit.workspace.clock.now(),
        }
    )
    signed = issue_letter(kit.keys.receipt, letter).plain()
    visit.write([Draft(Entity.LETTER, letter.id, Fields.SAID, signed, kind=ChangeKind.IMPORT)])
    return letter.id
