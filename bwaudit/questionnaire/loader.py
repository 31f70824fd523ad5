"""Load content that is whole: the global tool, and a country's pack that fits it.

Nothing half right comes out of here. What is wrong is told all at once, by file and line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.questionnaire.basefiles import read_base
from bwaudit.questionnaire.countryfiles import read_country

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.questionnaire.overlay import CountryPack
    from bwaudit.questionnaire.schema import Questionnaire


def load_base(folder: Path) -> Questionnaire:
    """The global tool in `data/questionnaires/<code>/<version>`.

    Raises ContentError whose `problems` are every problem of every file.
    """
    base, reading = read_base(folder)
    reading.raise_problems()
    if base is None:
        raise AssertionError("nothing was read, and nothing was said")
    return base


def load_country(folder: Path, version: str, base: Questionnaire) -> CountryPack:
    """The pack in `data/countries/<ISO3>` with the overlay of that version, fitting `base`.

    Raises ContentError whose `problems` are every problem of every file.
    """
    points = {point.id for cluster in base.clusters for point in cluster.points}
    questions = {question.id for question in base.questions}
    pack, reading = read_country(folder, version, questions, points)
    reading.raise_problems()
    if pack is None:
        raise AssertionError("nothing was read, and nothing was said")
    return pack
