"""How a request is refused: one exception that carries the problem for the reply."""

from __future__ import annotations

import secrets

from bwaudit.wire.problems import Problem, ProblemCode


class Refused(Exception):
    """Head office does not do this. `retry_after` is in seconds."""

    def __init__(self, problem: Problem, *, retry_after: int | None = None) -> None:
        super().__init__(problem.code.value)
        self.problem = problem
        self.retry_after = retry_after


def refused(code: ProblemCode, *, offset: int | None = None) -> Refused:
    """A refusal by its code alone."""
    return Refused(Problem.of(code, offset=offset))


def busy(least: int, most: int) -> Refused:
    """Come back in `least` to `most` seconds; spread out, so that not all come back together."""
    wait = least + secrets.randbelow(most - least + 1)
    return Refused(Problem.of(ProblemCode.BUSY), retry_after=wait)
