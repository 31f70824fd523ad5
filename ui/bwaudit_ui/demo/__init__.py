"""A whole practice visit through the real windows, without a screen.

Every step is what a person does: keys, clicks, dropped files. After each, what it must have done is
looked up; when it did not, the demo stops with a sentence. It knows the windows by the names of
their controls and calls no use case that writes.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from bwaudit.foundation.settings import Settings, save_settings
from bwaudit_ui.demo import around, visit
from bwaudit_ui.demo.person import DemoStopped, Outcome, Person, Plan

__all__ = ["DemoStopped", "Outcome", "Plan", "drive"]


def drive(plan: Plan) -> Outcome:
    """Go through the visit. Raises DemoStopped at the first step that does not do what it says."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    before = qInstallMessageHandler(_only_what_matters)
    app = QApplication.instance() or QApplication(["bwaudit"])
    assert isinstance(app, QApplication)
    save_settings(plan.folders.settings, Settings(theme="light", introduced=True))
    person = Person(plan, app)
    try:
        visit.set_up(person)
        visit.unlock(person)
        visit.start(person)
        visit.answer_a_cluster(person)
        visit.answer_some_of_each(person)
        visit.write_notes(person)
        around.open_camera(person)
        around.sort_photos(person)
        around.see_camera_clock(person)
        around.talk(person, visit.PIN)
        around.ask_for_papers(person)
        around.see_urgent(person)
        visit.look_around(person)
        around.compare(person)
        around.see_the_year(person)
        around.meet(person, visit.PASSPHRASE)
        visit.export(person)
        visit.enrol(person)
        around.seal_notes(person, visit.PIN)
        visit.send(person)
        visit.save_bundle(person)
        visit.look_in_other_themes(person)
        visit.count(person)
        around.answer_head_office(person)  # last: what was counted, saved and received stays so
    finally:
        person.window.close()
        person.desktop.jobs.shutdown()
        person.window.deleteLater()
        QApplication.processEvents()
        qInstallMessageHandler(before)
    return person.outcome


_NEEDLESS = (
    "This plugin does not support",  # the offscreen platform, of every window
    "Couldn't load",  # QtMultimedia, of what would be faster
    "Couldn't resolve",
    "Using Qt multimedia",
)


def _only_what_matters(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    if not text.startswith(_NEEDLESS):
        sys.stderr.write(text + "\n")
