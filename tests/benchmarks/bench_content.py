"""The whole tool for Bangladesh, read and resolved, against plain JSON parsing of the same content.

Each sample is a new catalogue that remembers nothing and has no cache of a user. "From sources" is
what an author waits for after a change, and a laptop whose compiled form is missing or damaged.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path

from bwaudit.bench import Figure, median, timed
from bwaudit.foundation.content import shipped_data
from bwaudit.questionnaire.catalogue import Catalogue, compile_all
from bwaudit.questionnaire.checks import check

COUNTRY = "BGD"
SAMPLES = 9
GOAL_MS = 150.0


def run() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "data"
        for name in ("questionnaires", "countries"):
            shutil.copytree(shipped_data(name), root / name)
        told = Catalogue([root]).newest("cat", COUNTRY).canonical()
        floor = median(timed(lambda: json.loads(told)) for _ in range(SAMPLES))
        sources = _median(root)
        checked = timed(lambda: check(root))
        compiling = timed(lambda: compile_all(root))
        first = timed(lambda: Catalogue([root]).newest("cat", COUNTRY))
        ready = _median(root)
    size = f"{len(told) / 1e6:.2f} MB of JSON"
    return [
        Figure("load and resolve, ready form", ready, "ms", floor, 0, size),
        Figure("the same, under 150 ms", ready, "ms", 0, GOAL_MS),
        Figure("the same, first time", first, "ms", 0, GOAL_MS),
        Figure("load and resolve, from sources", sources, "ms", floor),
        Figure("make all ready forms", compiling, "ms"),
        Figure("content check", checked, "ms"),
    ]


def _median(root: Path) -> float:
    return median(timed(lambda: Catalogue([root]).newest("cat", COUNTRY)) for _ in range(SAMPLES))
