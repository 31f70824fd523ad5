"""What a person chooses for one report."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bwaudit.report.model import PaperName


class LayoutName(StrEnum):
    """The papers that can be made. Values stand in issued reports and never change."""

    EXIT_MEETING = "exit-meeting"
    FULL = "full"
    PROGRESS = "progress"
    PLAN = "plan"
    URGENT = "urgent"
    FACTORY_PROGRESS = "factory-progress"
    SHARED = "shared"


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """`languages` are one or two, the first leads. `compliant` also lists compliance points that
    have no finding. `beside` names the visit this one is set beside and its revision: with another
    it is another report."""

    languages: tuple[str, ...] = ("en",)
    photos: bool = True
    law: bool = True
    compliant: bool = False
    paper: PaperName = "A4"
    layout: LayoutName = LayoutName.EXIT_MEETING
    beside: str = ""
