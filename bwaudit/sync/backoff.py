"""How long to wait before the next try: full jitter, so that laptops do not come back together.

Source: M. Brooker, Exponential Backoff And Jitter (2015): a random part of a time that doubles.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

SHORTEST = timedelta(seconds=1)
LONGEST = timedelta(minutes=5)
_MOST_DOUBLINGS = 16


def wait(attempts: int, random: Callable[[], float], retry_after: float | None = None) -> timedelta:
    """The wait after so many tries in a row came to nothing, at least 1 s and at most 5 min.

    `random` gives numbers from 0 to 1. What head office asked for (`retry_after`, in seconds) is
    kept to, within 5 minutes.
    """
    reach = min(LONGEST, SHORTEST * (1 << min(max(attempts, 0), _MOST_DOUBLINGS)))
    jittered = max(SHORTEST, reach * random())
    if retry_after is None:
        return jittered
    return max(jittered, min(LONGEST, timedelta(seconds=retry_after)))
