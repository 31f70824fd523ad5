"""Sentences of things worth a second look. It must not decide what is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bwaudit.assessment.cautions import CautionKind
from bwaudit_ui.runtime.dates import said_date

if TYPE_CHECKING:
    from bwaudit.assessment.cautions import Caution


def caution_sentence(caution: Caution) -> str:
    """What is unusual, and what could be done."""
    sentences = {
        CautionKind.HURRIED: QCoreApplication.translate(
            "Caution",
            "Part of {detail} answers in a row with the same source, each in under 2 seconds. "
            "Check that each was looked at",
        ),
        CautionKind.SAME_TEXT: QCoreApplication.translate(
            "Caution", "The same text stands on {detail} findings. Say what was found here"
        ),
        CautionKind.FEW_WORKERS: QCoreApplication.translate(
            "Caution",
            "This rests on few workers of a named place. A manager could guess who spoke. Leave "
            "out the place, or find another source",
        ),
        CautionKind.OLD_PHOTO: QCoreApplication.translate(
            "Caution", "A photo was taken on {detail}, before the visit. Check that it is from here"
        ),
        CautionKind.FAR_NUMBER: QCoreApplication.translate(
            "Caution", "In the last cycle this number was {detail}. Check it once more"
        ),
        CautionKind.OPEN_SLOT: QCoreApplication.translate(
            "Caution", "The text has a place that is not filled in yet. Replace the three dots"
        ),
    }
    detail = caution.detail
    if caution.kind is CautionKind.OLD_PHOTO:
        detail = said_date(date.fromisoformat(detail))
    return sentences[caution.kind].format(detail=detail)
