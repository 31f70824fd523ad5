"""What is at work now, when it is more than one thing: each with how far it is, and Stop.

A single task is told where it was begun. It must not begin anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Slot

from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.long_task import LongTask
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit_ui.runtime.jobs import Job, JobRunner

_TOGETHER_MS: Final = 100
_FEWEST: Final = 2


class TasksCard(Card):
    """The list. It hides itself while there is less than two."""

    def __init__(self, jobs: JobRunner) -> None:
        super().__init__()
        self.setObjectName("at_work")
        self._jobs = jobs
        self._tasks: dict[Job, LongTask] = {}
        self._heading = Text(role=TextRole.HEADING)
        self._said = Text(role=TextRole.CAPTION, ink=Colour.INK2, wrap=True)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._said)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TOGETHER_MS)
        self._soon.timeout.connect(self.refresh)
        jobs.changed.connect(self._on_changed)
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._heading.setText(self.tr("At work now"))
        self._said.setText(
            self.tr("You can keep working. If you stop one, what it finished stays.")
        )

    @Slot()
    def _on_changed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def refresh(self) -> None:
        """Show what is at work now."""
        # Photos are looked at one by one without anybody asking for it.
        jobs = [job for job in self._jobs.running if job.what and job.lane != "photos"]
        if len(jobs) < _FEWEST:
            jobs = []
        for gone in self._tasks.keys() - set(jobs):
            task = self._tasks.pop(gone)
            task.hide()
            task.deleteLater()
        for job in jobs:
            task = self._tasks.get(job) or self._begin(job)
            percent = self.tr("{percent} %").format(percent=100 * job.done // max(1, job.total))
            if job.cancelled:
                task.stopping()
            else:
                task.set_progress(job.done, job.total, words=percent)
        self.setVisible(bool(jobs))

    def _begin(self, job: Job) -> LongTask:
        task = self._tasks[job] = LongTask()
        task.start(job.what[:1].upper() + job.what[1:])
        task.stop_button().setVisible(job.can_stop)
        task.stop_wanted.connect(job.cancel)
        task.stop_wanted.connect(task.stopping)
        self.body.addWidget(task)
        return task
