"""Newer questionnaires from head office, for assessments that are still to begin.

They are fetched whenever this device sends or looks, checked against the signed list and their
digest, and kept in the store. What has begun keeps the questionnaire it began with.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import BundleError, ContentError, SyncError
from bwaudit.foundation.hashing import canonical, strict_json
from bwaudit.questionnaire.catalogue import in_order
from bwaudit.questionnaire.differences import differences
from bwaudit.questionnaire.schema import from_canonical, trusted
from bwaudit.wire.envelope import Envelope
from bwaudit.wire.packs import read_packs, unpacked

if TYPE_CHECKING:
    from bwaudit.questionnaire.differences import Difference
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire
    from bwaudit.sync.client import OfficeClient
    from bwaudit.usecases.workspace import Workspace
    from bwaudit.wire.certificate import OfficeTrust
    from bwaudit.wire.packs import ListedPack, PackList

_KEPT = "packs"
_SEEN = "packs:seen"


@dataclass(frozen=True, slots=True)
class NewPack:
    """A questionnaire head office gave that is newer than the one of the program. `tool` is it;
    `differences` are those from the one that was used before."""

    tool: ResolvedQuestionnaire
    differences: tuple[Difference, ...]


def fetch(workspace: Workspace, client: OfficeClient, trust: OfficeTrust) -> None:
    """Ask for the list and for every pack in it that is newer than what is here. Trouble costs only
    the news. Raises StoreError."""
    with suppress(SyncError, BundleError, ContentError):  # an older head office knows no packs
        envelope = client.packs()
        if envelope is None:
            return
        new = read_packs(envelope, trust)
        with workspace.line.store_use():
            kept = _kept(workspace, trust)
        if kept is not None and new.issued_at <= kept.issued_at:
            return
        for pack in new.packs:
            _fetch_one(workspace, client, pack)
        with workspace.line.store_use():  # last: it says that everything it names is here
            workspace.store.put_secret(_KEPT, envelope.to_json())


def _fetch_one(workspace: Workspace, client: OfficeClient, pack: ListedPack) -> None:
    with workspace.line.store_use(), suppress(ContentError):
        workspace.store.pinned_questionnaire(pack.digest)
        return
    content = unpacked(client.pack(pack.digest), pack)
    read = from_canonical(content)
    said = (read.country, read.code, read.version, read.overlay_version)
    if said == (pack.country, pack.code, pack.version, pack.overlay_version):
        with workspace.line.store_use():
            workspace.store.pin_questionnaire(pack.digest, content)


def newest(workspace: Workspace, code: str, country: str) -> ResolvedQuestionnaire:
    """The questionnaire an assessment begins with now: that of the program, or a newer one of head
    office. Raises ContentError when there is none."""
    given = _given(workspace, code, country)
    try:
        shipped = workspace.catalogue.newest(code, country)
    except ContentError:
        if given is None:
            raise
        return given
    return given if given is not None and _is_newer(given, shipped) else shipped


def news(workspace: Workspace, code: str) -> tuple[NewPack, ...]:
    """Newer questionnaires of head office that nobody said to have seen, by country."""
    found = []
    for pack in _listed(workspace):
        if pack.digest in _seen(workspace):
            continue
        with suppress(ContentError):
            shipped = workspace.catalogue.newest(code, pack.country)
            given = _given(workspace, code, pack.country)
            if given is not None and _is_newer(given, shipped):
                found.append(NewPack(given, differences(shipped, given)))
    return tuple(sorted(found, key=lambda each: each.tool.country))


def mark_seen(workspace: Workspace, digest: str) -> None:
    """A person read what is new in a pack. Raises StoreError."""
    seen = sorted({*_seen(workspace), digest})
    workspace.store.put_secret(_SEEN, canonical([*seen]))


def _given(workspace: Workspace, code: str, country: str) -> ResolvedQuestionnaire | None:
    for pack in _listed(workspace):
        if (pack.code, pack.country) == (code, country):
            with suppress(ContentError):  # a list from before a safety copy was gone back to
                known = workspace.questionnaires.get(pack.digest)
                if known is None:  # its digest was checked before it was kept
                    known = trusted(workspace.store.pinned_questionnaire(pack.digest))
                    workspace.questionnaires[pack.digest] = known
                return known
    return None


def _listed(workspace: Workspace) -> tuple[ListedPack, ...]:
    link = workspace.line.link(workspace.store)
    kept = _kept(workspace, link.trust) if link is not None else None
    return kept.packs if kept is not None else ()


def _kept(workspace: Workspace, trust: OfficeTrust) -> PackList | None:
    data = workspace.store.get_secret(_KEPT)
    if data is None:
        return None
    try:
        return read_packs(Envelope.from_plain(strict_json(data)), trust)
    except BundleError:  # of a head office this device belonged to before
        return None


def _seen(workspace: Workspace) -> frozenset[str]:
    kept = workspace.store.get_secret(_SEEN)
    return frozenset(strict_json(kept)) if kept is not None else frozenset()


def _is_newer(given: ResolvedQuestionnaire, than: ResolvedQuestionnaire) -> bool:
    mine = (in_order(given.version), in_order(given.overlay_version))
    return mine > (in_order(than.version), in_order(than.overlay_version))
