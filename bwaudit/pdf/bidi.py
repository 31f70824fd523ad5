"""Which way text runs: levels of the Unicode bidirectional algorithm (UAX 9), and the order in
which pieces of a line are drawn.

Isolates, embeddings and overrides are gone before (`cleaning`), so each text is one run of one
level, and the rules for weak and neutral characters are patterns over a string that has a letter
for the class of each character. python-bidi says the same of any text, three times as slowly; a
test compares them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

Piece = TypeVar("Piece")

_LETTERS = {
    "R": "R", "AL": "A", "EN": "0", "AN": "9", "ES": "+", "ET": "%", "CS": ",", "NSM": "m",
    "BN": "-", "B": " ", "S": " ", "WS": " ", "ON": " ",
}  # fmt: skip
_FROM_RIGHT = frozenset("RA9")

_AFTER_ARABIC = re.compile("A[^LRA]*")
_MARKS = re.compile("(.)(m+)")
_BETWEEN = re.compile(r"(?<=0)[+,](?=0)|(?<=9),(?=9)")
_BESIDE_NUMBER = re.compile("%+(?=0)|(?<=0)%+")
_LATIN = re.compile("L[^LR]*")
_NEUTRAL = re.compile("([^ ])( +)(?=(.))")
_LEVELS = (
    {"L": 0, "R": 1, "0": 2, "9": 2},
    {"L": 2, "R": 1, "0": 2, "9": 2},
)


class _Classes(dict[int, str]):
    """The letter of each character's class, for `str.translate`; filled as characters come."""

    def __missing__(self, code: int) -> str:
        # What this Python's Unicode does not know yet has no class; it is read from the left.
        found = self[code] = _LETTERS.get(unicodedata.bidirectional(chr(code)), "L")
        return found


@cache
def _classes() -> _Classes:
    return _Classes()


def has_rtl(text: str) -> bool:
    """Whether any letter or digit of `text` takes part in right-to-left text."""
    return not text.isascii() and not _FROM_RIGHT.isdisjoint(text.translate(_classes()))


def levels(text: str, *, rtl: bool) -> list[int]:
    """The embedding level of every character; odd ones run to the left."""
    if not rtl and not has_rtl(text):
        return [0] * len(text)
    classes = text.translate(_classes())
    resolved = _resolved(classes.replace("-", ""), "R" if rtl else "L")
    told = _LEVELS[rtl]
    if len(resolved) == len(text):
        return [told[each] for each in resolved]
    # Rule X9 takes some characters out; they go with the one before.
    found: list[int] = []
    rest = iter(resolved)
    for each in classes:
        if each != "-":
            found.append(told[next(rest)])
        else:
            found.append(found[-1] if found else int(rtl))
    return found


def _resolved(classes: str, base: str) -> str:
    """The direction of every character: L, R, or a number's. Rules W1 to W7, N1 and N2."""
    # The paragraph's own direction stands before and after its text.
    known = _MARKS.sub(lambda found: found[1] * len(found[0]), base + classes)
    known = _AFTER_ARABIC.sub(lambda found: found[0].replace("0", "9"), known)
    known = known.replace("A", "R")
    known = _BETWEEN.sub(lambda found: known[found.start() - 1], known)
    known = _BESIDE_NUMBER.sub(lambda found: "0" * len(found[0]), known)
    known = known.replace("%", " ").replace("+", " ").replace(",", " ")
    known = _LATIN.sub(lambda found: found[0].replace("0", "L"), known)

    def between(found: re.Match[str]) -> str:
        before, after = ("L" if each == "L" else "R" for each in (found[1], found[3]))
        return found[1] + (before if before == after else base) * len(found[2])

    return _NEUTRAL.sub(between, known + base)[1:-1]


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
