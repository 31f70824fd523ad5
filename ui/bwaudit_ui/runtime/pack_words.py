"""Words of the questionnaire and of country packs that are no questions: facts, clocks, steps.

They are content, pinned with an assessment, and mostly English. Where they have no text of their
own in a language, the program's translation of their English wording is shown; what head office
words anew stays English instead of wrong. `packaging/translations.py` lists them by this context.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from bwaudit.foundation.text import FALLBACK, localized
from bwaudit_ui.runtime.i18n import isolated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bwaudit.questionnaire.schema import QuestionnaireRef

CONTEXT: Final = "Pack"


def of_pack(texts: Mapping[str, str], language: str) -> str:
    """A text of a pack in `language`, else its English wording in the language of the interface."""
    found = localized(texts, language)
    return in_words(found) if found == texts.get(FALLBACK) else found


def in_words(english: str) -> str:
    """An English wording of a pack in the language of the interface."""
    return QCoreApplication.translate(CONTEXT, english) if english else ""


def tool_name(ref: QuestionnaireRef) -> str:
    """Which questionnaire it is, for people: "CAT 2026.1, Bangladesh law pack 2026-11"."""
    said = QCoreApplication.translate("Pack", "{tool}, {country} law pack {version}")
    return said.format(
        tool=isolated(f"{ref.code.upper()} {ref.version}"),
        country=in_words(ref.country_name) or ref.country,
        version=isolated(ref.overlay_version),
    )
