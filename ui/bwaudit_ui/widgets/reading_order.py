"""Tab goes through a window in the order it is read, whatever was made first.

Qt's own order is that of creation, which ends where a page adds rows later. Windows call this in
`focusNextPrevChild`, which every Tab of a part reaches.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTextEdit)
_MARGIN = 24


def step_focus(window: QWidget, *, forward: bool) -> bool:
    """Move the focus to the next stop of Tab in a window, as it is laid out: from the start to the
    end, row by row, and round. What is scrolled out is scrolled to. False without any stop."""
    parts = list(_everything(window, set()))
    focus = window.focusWidget()
    here = next((place for place, part in enumerate(parts) if part is focus), -1)
    if forward:
        ahead = [*parts[here + 1 :], *parts[: here + 1]]
    else:
        ahead = [*reversed(parts[: max(here, 0)]), *reversed(parts[max(here, 0) :])]
    stop = next((part for part in ahead if _is_stop(part) and part is not focus), None)
    if stop is None:
        return False
    reasons = Qt.FocusReason
    stop.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
    _scroll_to(stop)
    return True


def focus_first(part: QWidget) -> None:
    """Put the focus on the first stop of Tab inside a part, if it has one."""
    stop = next((each for each in _everything(part, set()) if _is_stop(each)), None)
    if stop is not None:
        stop.setFocus(Qt.FocusReason.OtherFocusReason)
        _scroll_to(stop)


def _is_stop(part: QWidget) -> bool:
    takes_tab = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and part.focusProxy() is None and part.isEnabled() and part.isVisible()


def _scroll_to(stop: QWidget) -> None:
    around = stop.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and around.isAncestorOf(stop):
            around.ensureWidgetVisible(stop, _MARGIN, _MARGIN)
        around = around.parentWidget()


def _everything(widget: QWidget, seen: set[int]) -> Iterator[QWidget]:
    """Every part of a widget that is not hidden, in reading order."""
    if id(widget) in seen or widget.isHidden():
        return
    seen.add(id(widget))
    yield widget
    if not isinstance(widget, _WHOLE):
        for part in _parts(widget):
            yield from _everything(part, seen)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """The widgets directly inside: those of the layout in order, then those that lie over it."""
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield inside
        return
    if isinstance(widget, QSplitter):
        for place in range(widget.count()):
            pane = widget.widget(place)
            if pane is not None:
                yield pane
        return
    layout = widget.layout()
    if layout is not None:
        yield from _laid_out(layout)
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield child


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: _cell(layout, place))
    for place in places:
        item = layout.itemAt(place)
        if item is None:
            continue
        inside, widget = item.layout(), item.widget()
        if inside is not None:
            yield from _laid_out(inside)
        elif widget is not None:
            yield widget


def _cell(layout: QGridLayout, place: int) -> tuple[int, int]:
    position = cast("tuple[int, int, int, int]", layout.getItemPosition(place))
    return position[0], position[1]
