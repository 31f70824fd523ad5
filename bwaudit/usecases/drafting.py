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
    from collections.abc import Callable, Mapping
    from contextlib import AbstractContextManager

    from bwaudit.store.meta import Edit
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
    if kept(place).get(name, {}) == texts:
        return
    workspace, held = place.workspace, dict(texts)
    edit = _edit(lambda drafts: drafts.update({name: held}))
    workspace.wait_for(lambda: workspace.store.edit_secrets([(_named(place), edit)]))


def decided(place: Place, name: str) -> AbstractContextManager[None]:
    """What is recorded in this block, now or when the disk takes it, lets go of the form in the
    same transaction: a form never stands beside what was made of it."""
    edit = _edit(lambda drafts: drafts.pop(name, None))
    return place.workspace.acting.along(_named(place), edit)


def settled(place: Place, name: str, field: str) -> AbstractContextManager[None]:
    """The same for one field of a form."""
    edit = _edit(lambda drafts: drafts.get(name, {}).pop(field, None))
    return place.workspace.acting.along(_named(place), edit)


def kept(place: Place) -> dict[str, Texts]:
    """What is held, by the name of its form."""
    return _read(place.workspace.store.get_secret(_named(place)))


def _edit(change: Callable[[dict[str, Texts]], object]) -> Edit:
    """What changes the forms of a place; one that holds nothing is none."""

    def edit(held: bytes | None) -> bytes | None:
        drafts = _read(held)
        change(drafts)
        left = {name: texts for name, texts in drafts.items() if texts}
        return json.dumps(left).encode() if left else None

    return edit


def _read(held: bytes | None) -> dict[str, Texts]:
    drafts: dict[str, Texts] = json.loads(held) if held else {}
    return drafts


def _named(place: Place) -> str:
    return f"drafts:{place.id}"
