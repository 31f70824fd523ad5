"""Where a bug showed itself, for the log and for support.

Versions, kinds of exceptions and lines of code only. Messages of exceptions stay out: they may
quote what an assessment says.
"""

from __future__ import annotations

import platform
import sys
import traceback

from bwaudit import __version__

_MOST_FRAMES = 12


def details_of(problem: BaseException) -> str:
    """Version, kind, and the last lines of code that ran."""
    lines = [f"BW Audit {__version__}, Python {platform.python_version()}, {sys.platform}"]
    seen: BaseException | None = problem
    while seen is not None:
        lines.append(type(seen).__name__)
        frames = traceback.extract_tb(seen.__traceback__)[-_MOST_FRAMES:]
        lines += [f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


def _short(filename: str) -> str:
    """The last two parts of a path: enough to find it, nothing about this machine."""
    return "/".join(filename.replace("\\", "/").split("/")[-2:])
