"""Which way text runs: levels of the Unicode bidirectional algorithm (UAX 9), and the order in
which pieces of a line are drawn.

python-bidi's own functions are called as they are (it is LGPL); it knows no isolates, so those and
all other explicit controls are gone before (`cleaning`).
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, TypeVar

from bidi.algorithm import (
    explicit_embed_and_overrides,
    get_embedding_levels,
    get_empty_storage,
    resolve_implicit_levels,
    resolve_neutral_types,
    resolve_weak_types,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

Piece = TypeVar("Piece")


def has_rtl(text: str) -> bool:
    """Whether any letter or digit of `text` takes part in right-to-left text."""
    return not text.isascii() and any(
        unicodedata.bidirectional(char) in ("R", "AL", "AN") for char in text
    )


def levels(text: str, *, rtl: bool) -> list[int]:
    """The embedding level of every character; odd ones run to the left."""
    base = int(rtl)
    if not rtl and not has_rtl(text):
        return [0] * len(text)
    storage = get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, ("L", "R")[base]
    get_embedding_levels(text, storage)
    for char in storage["chars"]:
        # What this Python's Unicode does not know yet has no class, and python-bidi stops at it.
        char["type"] = char["type"] or "L"
    explicit_embed_and_overrides(storage)
    resolve_weak_types(storage)
    resolve_neutral_types(storage, False)
    resolve_implicit_levels(storage, False)
    resolved = storage["chars"]
    if len(resolved) == len(text):
        return [char["level"] for char in resolved]
    # Rule X9 takes some characters out; they go with the one before.
    found: list[int] = []
    at = 0
    for char in text:
        if at < len(resolved) and resolved[at]["ch"] == char:
            found.append(resolved[at]["level"])
            at += 1
        else:
            found.append(found[-1] if found else base)
    return found


def visual_order(pieces: Sequence[Piece], their_levels: Sequence[int]) -> list[Piece]:
    """Pieces of one line in the order in which they are drawn from the left (rule L2)."""
    order = list(range(len(pieces)))
    highest = max(their_levels, default=0)
    lowest_odd = min((level for level in their_levels if level % 2), default=highest + 1)
    for level in range(highest, lowest_odd - 1, -1):
        start = 0
        while start < len(order):
            if their_levels[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and their_levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end
    return [pieces[index] for index in order]
