"""Which evidence files a change names. The journal registers them with the change, in one
transaction, so that no file a change needs is ever taken for an orphan, not even after the journal
was recovered.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from bwaudit.assessment.record import StoredFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bwaudit.assessment.changes import Change

_TEXTS = ("blob", "key", "media_type", "sha256")
_NEEDED = frozenset({*_TEXTS, "size"})
_SIGN = '"blob":'


def named_files(change: Change) -> list[StoredFile]:
    """Every stored file in the value of a change, at whatever depth."""
    if change.value is None or _SIGN not in change.value:
        return []
    return list(_walk(json.loads(change.value)))


def _walk(value: Any) -> Iterator[StoredFile]:
    if isinstance(value, dict):
        if value.keys() >= _NEEDED:
            if _is_sound(value):
                yield StoredFile.from_json(value)
        else:
            for each in value.values():
                yield from _walk(each)
    elif isinstance(value, list):
        for each in value:
            yield from _walk(each)


def _is_sound(value: dict[str, Any]) -> bool:
    # A partner's change is kept whatever it says, so what it says must be looked at here.
    numbers = (value["size"], value.get("width", 0), value.get("height", 0))
    return all(isinstance(value[name], str) for name in _TEXTS) and all(
        isinstance(number, int) and 0 <= number < 1 << 53 for number in numbers
    )
