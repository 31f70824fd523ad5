"""What was typed beside a button that keeps it, and nobody pressed the button yet.

Nobody decided on it, so it is no part of the record and travels nowhere. It is held in the
encrypted store of this device, so that a lock, a closed program or a power cut takes nothing away.
It must hold nothing confidential: the PIN of the notes does not guard it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bwaudit.usecases.workspace import OpenStream

Texts = dict[str, str]


def keep(stream: OpenStream, name: str, texts: Mapping[str, str]) -> None:
    """Hold what stands in the fields of one form, by name, in place of what it held before; no
    texts let go of it. Raises StoreError."""
    drafts = kept(stream)
    before = dict(drafts)
    drafts.pop(name, None)
    if texts:
        drafts[name] = dict(texts)
    if drafts == before:
        return
    workspace, place, held = stream.workspace, _place(stream), json.dumps(drafts).encode()
    if drafts:
        workspace.wait_for(lambda: workspace.store.put_secret(place, held))
    else:
        workspace.wait_for(lambda: workspace.store.drop_secret(place))


def kept(stream: OpenStream) -> dict[str, Texts]:
    """What is held, by the name of its form."""
    held = stream.workspace.store.get_secret(_place(stream))
    drafts: dict[str, Texts] = json.loads(held) if held else {}
    return drafts


def _place(stream: OpenStream) -> str:
    return f"drafts:{stream.id}"
