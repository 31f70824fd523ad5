"""From key press to durable: one answer through the use case, against a bare SQLCipher commit."""

from __future__ import annotations

import secrets
import tempfile
from itertools import cycle
from pathlib import Path

import sqlcipher3

from bwaudit.assessment.terms import Judgement
from bwaudit.bench import Figure, median, p95, timed
from bwaudit.foundation.clock import SystemClock
from bwaudit.foundation.paths import Folders
from bwaudit.store.vault import KdfCost
from bwaudit.usecases import answering, opening, unlocking

SAMPLES = 400
GOAL = 3.0
GOAL_MS = 20.0


def run() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        floor = _bare(Path(folder) / "bare.db")
    with tempfile.TemporaryDirectory() as folder:
        ours = _through_the_program(Path(folder))
    return [
        Figure("answer, median", median(ours), "ms", median(floor), GOAL),
        Figure("answer, p95", p95(ours), "ms", p95(floor), GOAL),
        Figure("answer, p95", p95(ours), "ms", 0, GOAL_MS),
    ]


def _bare(path: Path) -> list[float]:
    """One row of the size of a change, committed in WAL with synchronous=FULL."""
    connection = sqlcipher3.connect(str(path), isolation_level=None)
    key = secrets.token_hex(32)
    for setting in (f"key=\"x'{key}'\"", "journal_mode=WAL", "synchronous=FULL"):
        connection.execute(f"PRAGMA {setting}")
    connection.execute("CREATE TABLE change (digest TEXT PRIMARY KEY, body TEXT)")
    body = "x" * 500

    def commit() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO change VALUES (?, ?)", (secrets.token_hex(32), body))
        connection.execute("COMMIT")

    samples = [timed(commit) for _ in range(SAMPLES)]
    connection.close()
    return samples[20:]


def _through_the_program(root: Path) -> list[float]:
    workspace, _ = unlocking.set_up(
        Folders.below(root),
        SystemClock(),
        name="Bench",
        passphrase="bench passphrase",
        notes_pin="2580",
        cost=KdfCost(1024, 1, 1),
    )
    visit = opening.start(workspace, opening.StartDraft("Bench"))
    questions = cycle(question.id for question in visit.questionnaire.questions)
    judgements = cycle(Judgement)  # four of them: no question is judged the same twice in a row

    def answer() -> None:
        answering.judge(visit, next(questions), next(judgements))
        visit.counts()  # as the badge of the findings asks after each answer

    samples = [timed(answer) for _ in range(SAMPLES)]
    unlocking.lock(workspace)
    return samples[20:]
