"""When questions were answered on each device, in order, kept up answer by answer.

A run of hurried answers is looked for at each answer; sorting all of them anew each time is what a
key press would wait for.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from typing import TYPE_CHECKING

from bwaudit.assessment.names import Entity, Fields

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.assessment.fold import Fold

Given = tuple[int, str]
"""When, in milliseconds, and which question."""


class Pace:
    """The latest judgement of each question, by the device that gave it."""

    def __init__(self, fold: Fold) -> None:
        self._fold = fold
        self._devices: dict[str, str] = {}
        self._given: dict[str, Given] = {}
        self._order: defaultdict[str, list[Given]] = defaultdict(list)
        for question in fold.ids(Entity.ANSWER):
            self.follow(question)

    def follow(self, question: str) -> None:
        """Take in that a question may have another judgement, or none any more."""
        device = self._devices.pop(question, None)
        if device is not None:
            order = self._order[device]
            del order[bisect_left(order, self._given.pop(question))]
        heads = self._fold.heads((Entity.ANSWER, question, Fields.JUDGEMENT))
        if heads:
            latest = heads[0]
            self._devices[question] = latest.device
            self._given[question] = (latest.at.milliseconds, question)
            insort(self._order[latest.device], self._given[question])

    def around(self, question: str) -> tuple[Sequence[Given], int]:
        """What was answered on the device that answered a question, earliest first, and the place
        of the question in it; nothing while it is not answered."""
        device = self._devices.get(question)
        if device is None:
            return (), 0
        order = self._order[device]
        return order, bisect_left(order, self._given[question])
