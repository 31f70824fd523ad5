"""What is wrong with a window as it stands: cut words, controls without a name or too small,
parts that stick out sideways. Nothing here knows a page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QScrollArea,
    QWidget,
)

from bwaudit_ui.runtime.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_SLACK = 2
_PATIENCE_MS = 1_000
_TURN_MS = 20


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong. `kind` is one of KINDS."""

    kind: str
    what: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.what}"


CUT, SIDEWAYS, NAMELESS, SMALL = "cut", "sideways", "nameless", "small"
KINDS = (CUT, SIDEWAYS, NAMELESS, SMALL)


def flaws(window: QWidget) -> list[Flaw]:
    """Everything that is wrong in what is visible of a window, and stays wrong: what gets another
    size is laid out in turns of the event loop, more of them on a busy machine."""
    patience = QDeadlineTimer(_PATIENCE_MS)
    while (found := [*_flaws_now(window)]) and not patience.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _TURN_MS)
    return found


def _flaws_now(window: QWidget) -> Iterator[Flaw]:
    for part in window.findChildren(QWidget):
        if not part.isVisible() or part.objectName().startswith("qt_"):
            continue
        if isinstance(part, QLabel):
            yield from _cut_words(part)
        if isinstance(part, QScrollArea):
            yield from _wide_contents(part)
        if isinstance(part, QLabel) or takes_focus(part):
            yield from _sticking_out(part, window)
        if takes_focus(part):
            yield from _poor_control(part)


def takes_focus(part: QWidget) -> bool:
    """Whether the Tab key can reach it."""
    return (
        part.isVisible()
        and part.isEnabled()
        and bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and not isinstance(part, QScrollArea)
        and part.focusProxy() is None
        and not part.objectName().startswith("qt_")
    )


def name_of(part: QWidget) -> str:
    """What assistive technology says of a control."""
    interface = QAccessible.queryAccessibleInterface(part)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def _called(part: QWidget) -> str:
    text = part.text() if isinstance(part, QLabel | QAbstractButton) else part.accessibleName()
    named, around = part.objectName(), part.parentWidget()
    while around is not None and not named:
        named, around = around.objectName(), around.parentWidget()
    return f"{type(part).__name__} {named!r} {text[:60]!r}"


def _cut_words(label: QLabel) -> Iterator[Flaw]:
    if not label.text() or label.pixmap():
        return
    room = label.contentsRect()
    if label.wordWrap():
        flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        longest = max(re.split(r"[\s\u200b-]", label.text()), key=len, default="")
        if label.fontMetrics().horizontalAdvance(longest) > room.width() + _SLACK:
            needed = label.fontMetrics().boundingRect(
                QRect(0, 0, room.width(), 10_000), flags, label.text()
            )
            yield Flaw(CUT, f"{_called(label)} a word is {needed.width()} of {room.width()} wide")
        tall = label.heightForWidth(label.width())
        if tall > label.height() + _SLACK:
            yield Flaw(CUT, f"{_called(label)} needs {tall} of {label.height()} in height")
        return
    needs = label.fontMetrics().size(0, label.text())
    if needs.width() > room.width() + _SLACK:
        yield Flaw(CUT, f"{_called(label)} needs {needs.width()} of {room.width()} in width")
    if needs.height() > label.height() + _SLACK + 4:
        yield Flaw(CUT, f"{_called(label)} needs {needs.height()} of {label.height()} in height")


def _wide_contents(area: QScrollArea) -> Iterator[Flaw]:
    inside = area.widget()
    if inside is not None and inside.width() > area.viewport().width() + 1:
        wide = f"{inside.width()} of {area.viewport().width()}"
        yield Flaw(SIDEWAYS, f"{_called(area)} holds {wide}")


def _sticking_out(part: QWidget, window: QWidget) -> Iterator[Flaw]:
    """Compare left and right with everything around it."""
    around = part.parentWidget()
    while around is not None:
        left = part.mapTo(around, QPoint(0, 0)).x()
        if left < -_SLACK or left + part.width() > around.width() + _SLACK:
            size = f"{left}..{left + part.width()} of {around.width()}"
            yield Flaw(SIDEWAYS, f"{_called(part)} in {type(around).__name__} {size}")
            return
        if around is window:
            return
        around = around.parentWidget()


def _poor_control(part: QWidget) -> Iterator[Flaw]:
    if not name_of(part):
        yield Flaw(NAMELESS, _called(part))
    if isinstance(part, QAbstractItemView | QAbstractScrollArea):
        return
    least = theme_of(part).control_height()
    if part.height() < least or part.width() < min(44, least):
        yield Flaw(SMALL, f"{_called(part)} {part.width()}x{part.height()} under {least}")
    if not isinstance(part, QAbstractButton):
        return
    wants = part.minimumSizeHint()
    if wants.width() > part.width() + _SLACK or wants.height() > part.height() + _SLACK:
        size = f"{part.width()}x{part.height()} wants {wants.width()}x{wants.height()}"
        yield Flaw(CUT, f"{_called(part)} {size}")
