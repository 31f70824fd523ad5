"""Whether the desktop is whole: Qt, fonts, icons, themes, translations. Shows no window."""

from __future__ import annotations

import os

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontDatabase, QImageReader
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.content import shipped_resources
from bwaudit_ui.runtime.i18n import languages
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import ThemeName
from bwaudit_ui.widgets.answers import AnswerGroup
from bwaudit_ui.widgets.appearance import install_theme


def check_desktop() -> str:
    """Draw the answer tiles in every theme. Returns what was found; raises when something lacks."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    try:
        theme = theme_of(app)
    except RuntimeError:
        theme = install_theme(app, shipped_resources())
    before = theme.name
    tiles = AnswerGroup()
    tiles.set_judgement(Judgement.NON_COMPLIANT)
    tiles.resize(640, 100)
    drawn = set()
    for name in ThemeName:
        theme.choose(name=name)
        drawn.add(tiles.grab().toImage().pixelColor(200, 20).rgb())
    theme.choose(name=before)
    if len(drawn) < 2:
        raise RuntimeError("the themes draw alike")
    tiles.deleteLater()
    for family in ("Inter", "Noto Sans", "Noto Sans Bengali", "Noto Naskh Arabic"):
        if family not in QFontDatabase.families():
            raise RuntimeError(f"the font {family} is missing")
    formats = {bytes(each.data()).decode() for each in QImageReader.supportedImageFormats()}
    if not {"jpeg", "png", "svg"} <= formats:
        raise RuntimeError("Qt reads no JPEG, PNG or SVG")
    if QPdfDocument().status() is not QPdfDocument.Status.Null:
        raise RuntimeError("Qt shows no PDF")
    found = languages(shipped_resources("i18n"))
    return f"Qt {qVersion()}, {len(ThemeName)} themes, {len(found)} languages"
