"""JSON Schemas of the content files, made from the models, so that editors help authors.

The files in `data/schemas` are the output of `texts`; a test compares them. Never written by hand.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bwaudit.questionnaire.lineage import Lineage
from bwaudit.questionnaire.reviews import ReviewsFile
from bwaudit.questionnaire.sample_year import SampleYear
from bwaudit.questionnaire.samples import SampleCycle, SampleFactory
from bwaudit.questionnaire.schema import ResolvedQuestionnaire
from bwaudit.questionnaire.sourcefiles import (
    ClusterFile,
    CountryFile,
    LawFile,
    OverlayFile,
    PracticeFile,
    PublicationsFile,
    QuestionnaireFile,
    ReleasesFile,
    TopicsFile,
    WordsFile,
)

if TYPE_CHECKING:
    from bwaudit.questionnaire.model import Content

FILES: tuple[tuple[str, type[Content]], ...] = (
    ("questionnaire", QuestionnaireFile),
    ("cluster", ClusterFile),
    ("words", WordsFile),
    ("topics", TopicsFile),
    ("sources", PublicationsFile),
    ("lineage", Lineage),
    ("releases", ReleasesFile),
    ("country", CountryFile),
    ("overlay", OverlayFile),
    ("law", LawFile),
    ("protocol", PracticeFile),
    ("reviews", ReviewsFile),
    ("sample-factory", SampleFactory),
    ("sample-visit", SampleCycle),
    ("sample-year", SampleYear),
    ("resolved", ResolvedQuestionnaire),
)


def texts() -> dict[str, str]:
    """The text of each schema by its file name."""
    result = {}
    for name, model in FILES:
        schema = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            **model.model_json_schema(by_alias=True),
        }
        text = json.dumps(schema, indent=1, ensure_ascii=False, sort_keys=True)
        result[f"{name}.schema.json"] = text + "\n"
    return result
