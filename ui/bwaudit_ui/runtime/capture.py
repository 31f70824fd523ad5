"""Keeps a window out of screenshots and screen shares while it shows confidential text, on Windows.

It is no security boundary, and Microsoft says so: a camera, or a program with enough rights, still
sees it. Other systems have nothing of the kind. It was written to the documentation and never run
on Windows by its authors.

Source: SetWindowDisplayAffinity, `WDA_EXCLUDEFROMCAPTURE` (Windows 10, version 2004 and later).
"""

from __future__ import annotations

import ctypes
import logging
import sys
from typing import Any, Final

WDA_NONE: Final = 0x00
WDA_EXCLUDEFROMCAPTURE: Final = 0x11

_log = logging.getLogger("bwaudit.desktop")


def keep_out_of_captures(window: int, *, on: bool, user32: Any = None) -> bool:
    """Leave a top-level window, by its native id, out of captures, or let it in again. True when
    the system agreed.

    `user32` is the library of Windows; elsewhere there is none and nothing happens.
    """
    library = user32 if user32 is not None else _user32()
    if library is None:
        return False
    affinity = WDA_EXCLUDEFROMCAPTURE if on else WDA_NONE
    agreed = bool(library.SetWindowDisplayAffinity(window, affinity))
    if not agreed:
        _log.info("the window is not kept out of captures")
    return agreed


def _user32() -> Any:
    if sys.platform == "win32":
        library = ctypes.WinDLL("user32")
        library.SetWindowDisplayAffinity.argtypes = [ctypes.c_void_p, ctypes.c_uint32]
        library.SetWindowDisplayAffinity.restype = ctypes.c_int
        return library
    return None
