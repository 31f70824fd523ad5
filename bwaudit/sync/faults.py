"""Every way a line, a hotel's login page or a head office can answer wrongly, as known errors.

Three kinds matter to whoever sends. `Doubt`: nobody knows whether the request was done, so ask
again; every request may be repeated. `Refusal`: head office said why not, with a code. Any other
SyncError: this line does not lead to our head office now.
"""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import Code, SyncError
from bwaudit.foundation.hashing import strict_json
from bwaudit.wire.problems import Problem, ProblemCode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bwaudit.foundation.clock import Clock

_WITHOUT_BODY = {
    400: ProblemCode.NOT_UNDERSTOOD,
    401: ProblemCode.TOKEN_NEEDED,
    403: ProblemCode.DEVICE_UNKNOWN,
    404: ProblemCode.NOT_THERE,
    412: ProblemCode.TUS_VERSION,
    413: ProblemCode.TOO_LARGE,
    426: ProblemCode.PROTOCOL_TOO_OLD,
}
"""What a status means where the reply has no body, as for HEAD."""

_COME_BACK = frozenset({408, 423, 425, 429})


class Doubt(SyncError):
    """The line broke, or the reply made no sense: it may have been done or not. Ask again."""


class Refusal(SyncError):
    """Head office said why it does not do this."""

    def __init__(self, problem: Problem, retry_after: float | None = None) -> None:
        known = problem.error()
        super().__init__(known.code, retry_after=retry_after, **known.details)
        self.problem = problem

    @property
    def is_about_the_push(self) -> bool:
        """Whether only this push is refused. Else head office takes nothing from us now."""
        return self.code is Code.REFUSED


def refusal(status: int, headers: Mapping[str, str], body: bytes) -> SyncError:
    """What head office means by a reply that is not the one hoped for."""
    wait = retry_after(headers)
    if not body and status in _WITHOUT_BODY:
        return Refusal(Problem.of(_WITHOUT_BODY[status]), wait)
    try:
        problem = Problem.model_validate(strict_json(body))
    except ValueError:
        problem = None
    if problem is not None and problem.code is not ProblemCode.FAULT:
        return Refusal(problem, wait)
    if status >= 500 or status in _COME_BACK:
        return busy(wait)
    return Doubt(Code.REPLY_NOT_UNDERSTOOD)


def stranger(status: int, headers: Mapping[str, str]) -> SyncError:
    """Who answers in the place of head office: a login page, a proxy in front of it, or another."""
    is_page = "html" in headers.get("content-type", "").lower()
    if status in (407, 511) or 300 <= status < 400 or (status < 300 and is_page):
        return SyncError(Code.LOGIN_NEEDED)
    if status >= 500 or status in _COME_BACK:
        return busy(retry_after(headers))
    return SyncError(Code.NOT_HEAD_OFFICE)


def busy(wait: float | None) -> SyncError:
    """Told to wait means to wait; without a time, asking once more at once may do."""
    if wait is None:
        return Doubt(Code.SERVER_BUSY)
    return SyncError(Code.SERVER_BUSY, retry_after=wait)


def unreachable(clock: Clock) -> SyncError:
    """Nobody answers at the address."""
    return SyncError(Code.UNREACHABLE, time=_local_time(clock))


def broken(clock: Clock) -> Doubt:
    """The line broke after the request had begun."""
    return Doubt(Code.UNREACHABLE, time=_local_time(clock))


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds head office wants us to wait. A date is measured against its own clock."""
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdecimal():
        return float(text[:6])
    try:
        then = parsedate_to_datetime(text)
        return max(0.0, (then - parsedate_to_datetime(headers.get("date", ""))).total_seconds())
    except (ValueError, TypeError):
        return None


def _local_time(clock: Clock) -> str:
    minutes = int(clock.now().timestamp() // 60) + clock.offset_minutes()
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"
