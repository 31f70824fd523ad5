"""Which way text runs: levels of the Unicode bidirectional algorithm (UAX 9), and the order in
which pieces of a line are drawn.

python-bidi's own functions are called as they are (it is LGPL); it knows no isolates, so those and
all other explicit controls are gone before (`cleaning`).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import islice
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


_RTL = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Where all letters and digits of right-to-left scripts stand, among others."""

_LIKES = {"L": "a", "R": "\u05d0", "AL": "\u0627", "EN": "0", "AN": "\u0660", "ES": "+", "ET": "%",
          "CS": ",", "NSM": "\u0300", "WS": " ", "ON": "!", "": "a"}  # fmt: skip
"""A character of each class, which is all that levels depend on. What this Python's Unicode does
not know yet has no class, and python-bidi stops at it."""

_STEADY = re.compile(
    "a(?:[a\u0300 !,+%]*a)?|[\u05d0\u0627](?:[\u05d0\u0627\u0300 !,+%]*[\u05d0\u0627])?|0+|\u0660+"
)
"""Letters of one direction with what stands between them, or digits: by the rules W1 to N1 all of
it gets the level of its last character, and the text around it is resolved as beside that one."""


class _Likes(dict[int, str]):
    def __missing__(self, code: int) -> str:
        char = chr(code)
        like = self[code] = _LIKES.get(unicodedata.bidirectional(char), char)
        return like


_LIKE = _Likes()


def has_rtl(text: str) -> bool:
    """Whether any letter or digit of `text` takes part in right-to-left text."""
    return (
        not text.isascii()
        and bool(_RTL.search(text))
        and any(unicodedata.bidirectional(char) in ("R", "AL", "AN") for char in text)
    )


def levels(text: str, *, rtl: bool) -> list[int]:
    """The embedding level of every character; odd ones run to the left."""
    if not rtl and not has_rtl(text):
        return [0] * len(text)
    like = text.translate(_LIKE)
    resolved = iter(_resolved(_STEADY.sub(_last, like), rtl))
    found: list[int] = []
    for steady in _STEADY.finditer(like):
        start, end = steady.span()
        found += islice(resolved, start - len(found))
        found += [next(resolved)] * (end - start)
    return [*found, *resolved]


def _last(stretch: re.Match[str]) -> str:
    return stretch[0][-1]


@lru_cache(maxsize=4096)
def _resolved(text: str, rtl: bool) -> tuple[int, ...]:
    base = int(rtl)
    storage = get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, ("L", "R")[base]
    get_embedding_levels(text, storage)
    explicit_embed_and_overrides(storage)
    resolve_weak_types(storage)
    resolve_neutral_types(storage, False)
    resolve_implicit_levels(storage, False)
    resolved = storage["chars"]
    if len(resolved) == len(text):
        return tuple(char["level"] for char in resolved)
    # Rule X9 takes some characters out; they go with the one before.
    found: list[int] = []
    at = 0
    for char in text:
        if at < len(resolved) and resolved[at]["ch"] == char:
            found.append(resolved[at]["level"])
            at += 1
        else:
            found.append(found[-1] if found else base)
    return tuple(found)


def visual_order(pieces: Sequence[Piece], their_levels: Sequence[int]) -> list[Piece]:
    """Pieces of one line in the order in which they are drawn from the left (rule L2)."""
    order = list(range(len(pieces)))
    highest = max(their_levels, default=0)
    lowest_odd = min((level for level in their_levels if level % 2), default=highest + 1)
    lowest = min(their_levels, default=0)
    for level in range(highest, lowest_odd - 1, -1):
        if level <= lowest:
            order.reverse()
            continue
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
