from __future__ import annotations

import json

import pytest

from bwaudit.foundation.errors import Code
from bwaudit.wire import protocol
from bwaudit.wire.problems import Problem, ProblemCode


@pytest.mark.parametrize("code", ProblemCode)
def test_every_problem_has_a_status_a_title_and_a_sentence(code: ProblemCode) -> None:
    problem = Problem.of(code)
    assert 400 <= problem.status < 600
    assert problem.title.endswith(".")
    error = problem.error(retry_after=5)
    assert error.retry_after == 5
    assert error.code.value.startswith("SYN-")
    assert "…" not in error.what.replace("{reason}", "")


def test_a_problem_reads_back_and_leaves_out_what_it_does_not_know() -> None:
    problem = Problem.of(ProblemCode.PARTS_MISSING, missing=("a" * 64,))
    body = json.loads(problem.body())
    assert body == {
        "title": problem.title,
        "status": 422,
        "code": "parts-missing",
        "missing": ["a" * 64],
    }
    assert Problem.model_validate({**body, "newer": True}) == problem


def test_what_is_missing_travels_with_the_problem() -> None:
    problem = Problem.of(
        ProblemCode.CHANGES_MISSING, known={"d": 3}, known_confidential={"d": 1}, offset=4
    )
    again = Problem.model_validate_json(problem.body())
    assert (again.known, again.known_confidential, again.offset) == ({"d": 3}, {"d": 1}, 4)


def test_a_busy_head_office_is_told_apart_from_one_that_refuses() -> None:
    assert Problem.of(ProblemCode.BUSY).error().code is Code.SERVER_BUSY
    assert Problem.of(ProblemCode.PUSH_DIFFERS).error().code is Code.REFUSED
    assert Problem.of(ProblemCode.DEVICE_REVOKED).error().code is Code.NOT_AUTHORISED


def test_addresses_carry_ids_only() -> None:
    assert protocol.blob_path("a" * 64) == "/v1/blobs/" + "a" * 64
    assert protocol.push_path("p1") == "/v1/pushes/p1"
    assert protocol.receipt_path("p1") == "/v1/receipts/p1"
    assert protocol.SMALLEST_PIECE <= protocol.FIRST_PIECE <= protocol.LARGEST_PIECE
    assert protocol.LARGEST_PIECE <= protocol.MOST_PIECE
