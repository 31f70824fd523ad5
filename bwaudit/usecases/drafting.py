"""What was typed beside a button that keeps it, and nobody pressed the button yet.

Nobody decided on it, so it is no part of the record and travels nowhere. It is held in the
encrypted store of this device, so that a lock, a closed program or a power cut takes nothing away.
It must hold nothing confidential: the PIN of the notes does not guard it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bwaudit.usecases.workspace import Workspace

Texts = dict[str, str]


class Place(Protocol):
    """What forms belong to: an open visit or factory, or the device itself."""

    @property
    def id(self) -> str: ...

    @property
    def workspace(self) -> Workspace: ...


@dataclass(frozen=True, slots=True)
class OfDevice:
    """The forms that belong to no visit and no factory yet."""

    workspace: Workspace
    id: str = "device"


def keep(place: Place, name: str, texts: Mapping[str, str]) -> None:
    """Hold what stands in the fields of one form, by name, in place of what it held before; no
    texts let go of it. Raises StoreError."""
    drafts = kept(place)
    before = dict(drafts)
    drafts.pop(name, None)
    if texts:
        drafts[name] = dict(texts)
    if drafts == before:
        return
    workspace, named, held = place.workspace, _named(place), json.dumps(drafts).encode()
    if drafts:
        workspace.wait_for(lambda: workspace.store.put_secret(named, held))
    else:
        workspace.wait_for(lambda: workspace.store.drop_secret(named))


def kept(place: Place) -> dict[str, Texts]:
    """What is held, by the name of its form."""
    held = place.workspace.store.get_secret(_named(place))
    drafts: dict[str, Texts] = json.loads(held) if held else {}
    return drafts


def _named(place: Place) -> str:
    return f"drafts:{place.id}"
