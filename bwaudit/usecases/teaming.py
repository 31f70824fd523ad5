"""Which colleagues can take in a copy of an assessment from a stick.

Head office tells its devices who else works for it; a copy is sealed to the laptops of those a
person chose for that assessment, beside head office and this device. Confidential notes never go to
a colleague.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import BundleError, Declined, SyncError
from bwaudit.foundation.hashing import canonical, sha256, strict_json
from bwaudit.foundation.text import searchable
from bwaudit.usecases import allotting
from bwaudit.wire.envelope import Envelope
from bwaudit.wire.roster import read_roster

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bwaudit.sync.client import OfficeClient
    from bwaudit.usecases.workspace import OpenAssessment, OpenStream, Workspace
    from bwaudit.wire.certificate import OfficeTrust
    from bwaudit.wire.roster import Roster, RosterDevice

MOST_COLLEAGUES = 8
"""Laptops a copy can be for, beside this one."""

_KEPT = "roster"
_CHOSEN = "copies:for:"


def fetch(workspace: Workspace, client: OfficeClient, trust: OfficeTrust) -> None:
    """Ask who else works for head office, and keep the list when it is newer. Trouble on the line
    costs only the news. Raises StoreError."""
    with suppress(SyncError, BundleError):  # an older head office knows no list
        with workspace.line.store_use():
            kept, data = _kept(workspace, trust), workspace.store.get_secret(_KEPT)
        envelope = client.colleagues(sha256(data) if kept is not None and data else "")
        if envelope is None:
            return
        new = read_roster(envelope, trust)
        with workspace.line.store_use():
            if kept is None or new.issued_at >= kept.issued_at:
                workspace.store.put_secret(_KEPT, envelope.to_json())


def colleagues(workspace: Workspace) -> tuple[str, ...]:
    """The names a copy can be for, in order; this person's own other laptops are among them."""
    return tuple(sorted({each.assessor for each in _devices(workspace)}, key=searchable))


def chosen(assessment: OpenAssessment) -> tuple[str, ...]:
    """Who can open copies of an assessment. Until somebody chooses, whoever leads it or has a
    cluster in it."""
    known = colleagues(assessment.workspace)
    kept = assessment.workspace.store.get_secret(_CHOSEN + assessment.id)
    if kept is not None:
        return tuple(each for each in strict_json(kept) if each in known)
    team = {searchable(each) for each in allotting.people(assessment)}
    me = searchable(assessment.workspace.device.name)
    return tuple(each for each in known if searchable(each) in team - {me})


def choose(assessment: OpenAssessment, names: Iterable[str]) -> None:
    """Let these colleagues, and no others, open copies that are made from now on. Raises Declined
    for more laptops than a copy can be for."""
    wanted = tuple(dict.fromkeys(names))
    laptops = [each for each in _devices(assessment.workspace) if each.assessor in wanted]
    if len(laptops) > MOST_COLLEAGUES:
        raise Declined("A copy can be for {most} laptops or fewer", most=MOST_COLLEAGUES)
    assessment.workspace.store.put_secret(_CHOSEN + assessment.id, canonical([*wanted]))


def recipients(assessment: OpenStream) -> tuple[str, ...]:
    """The keys of their laptops, for sealing; none for what is no assessment."""
    from bwaudit.usecases.workspace import OpenAssessment

    if not isinstance(assessment, OpenAssessment):
        return ()
    names = chosen(assessment)
    found = [each.age for each in _devices(assessment.workspace) if each.assessor in names]
    return tuple(found[:MOST_COLLEAGUES])


def _devices(workspace: Workspace) -> tuple[RosterDevice, ...]:
    link = workspace.line.link(workspace.store)
    kept = _kept(workspace, link.trust) if link is not None else None
    own = workspace.device.id
    return tuple(each for each in kept.devices if each.device != own) if kept else ()


def _kept(workspace: Workspace, trust: OfficeTrust) -> Roster | None:
    data = workspace.store.get_secret(_KEPT)
    if data is None:
        return None
    try:
        return read_roster(Envelope.from_plain(strict_json(data)), trust)
    except BundleError:  # of a head office this device belonged to before
        return None
