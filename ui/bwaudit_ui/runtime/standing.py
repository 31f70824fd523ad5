"""Keeps Python's collector of cycles away from what stays while an assessment is open.

Modules and the questionnaire are some 130,000 objects. Each full collection walks over all of them,
70 ms in the middle of a key press, to find that they are still there.
"""

from __future__ import annotations

import gc


def set_aside() -> None:
    """Leave everything that is in memory now out of collections. What comes later, such as the
    pages of the visit, is collected as ever."""
    gc.freeze()


def take_back() -> None:
    """Collect all of it again. Without this a closed assessment would never be freed."""
    gc.unfreeze()


def free_closed() -> None:
    """Free what was closed now, and not when Python next looks, which after `take_back` can be
    never: it is content of a visit, some 20 MB of it."""
    gc.collect()
