"""Counts wrong tries at a secret, so that guessing takes long even across restarts.

A try is counted before it is judged: ending the program half-way saves a guesser nothing. When the
count cannot be written (full disk) the try goes on all the same, because the person must get in to
free space, and every try costs the full key derivation anyway. Nothing is ever wiped.
"""

from __future__ import annotations

import contextlib
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import Code, StoreError, VaultError
from bwaudit.foundation.files import write_durably
from bwaudit.foundation.hashing import canonical, strict_json

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.foundation.clock import Clock

FILE = "tries.json"
MOST_TRIES = 10
LONG_WAIT = 15 * 60
_GROWING_WAITS = (0, 0, 0, 2, 5, 15)
"""Seconds to wait after so many wrong tries; the last holds for all that follow (ux.md 6.1)."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a person is told after a wrong try: how many are left, and seconds until the next may be
    made."""

    left: int
    wait: int


def wait_after(wrong: int) -> int:
    """Seconds to wait after `wrong` wrong tries in a row."""
    if wrong >= MOST_TRIES:
        return LONG_WAIT
    return _GROWING_WAITS[min(wrong, len(_GROWING_WAITS) - 1)]


class Tries:
    """The count of wrong tries at one secret ("passphrase", "code", "pin") of the vault in
    `folder`."""

    def __init__(self, folder: Path, secret: str, clock: Clock) -> None:
        self._path = folder / FILE
        self._secret = secret
        self._clock = clock

    def begin(self) -> Outlook:
        """Count a try. Raises VaultError WAIT_BEFORE_NEXT_TRY when it comes too early.

        Returns the outlook that holds if this try turns out wrong.
        """
        wrong, last = self._read()
        now = math.floor(self._clock.now().timestamp())
        wait = wait_after(wrong)
        if wait:
            if (
                now < last
            ):  # the clock was set back: the wait begins anew, it does not last for years
                self._write(wrong, now)
                last = now
            if now - last < wait:
                raise VaultError(Code.WAIT_BEFORE_NEXT_TRY, seconds=wait - (now - last))
        if wrong >= MOST_TRIES:
            wrong = 0
        self._write(wrong + 1, now)
        return Outlook(left=MOST_TRIES - wrong - 1, wait=wait_after(wrong + 1))

    def succeeded(self) -> None:
        """The secret was right: forget what went before."""
        self._write(0, 0)

    def _all(self) -> dict[str, list[int]]:
        try:
            found = strict_json(self._path.read_bytes())
            return {str(name): [int(part) for part in pair] for name, pair in found.items()}
        except (OSError, ValueError, TypeError, AttributeError):
            return {}

    def _read(self) -> tuple[int, int]:
        wrong, last = (*self._all().get(self._secret, ()), 0, 0)[:2]
        return max(wrong, 0), last

    def _write(self, wrong: int, at: int) -> None:
        counts = self._all()
        if counts.get(self._secret, [0, 0]) == [wrong, at]:
            return
        counts[self._secret] = [wrong, at]
        with contextlib.suppress(StoreError):
            write_durably(self._path, canonical(counts))
