"""What makes a picture larger or smaller: two fingers, or the wheel with Ctrl."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

_WHEEL = 1.0015


def zoom_factor(event: QEvent) -> float | None:
    """By how much an event makes a picture larger; None when it is for something else."""
    if isinstance(event, QGestureEvent):
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        return pinch.scaleFactor() if isinstance(pinch, QPinchGesture) else None
    if isinstance(event, QNativeGestureEvent):
        zooms = event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        return 1 + event.value() if zooms else None
    if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return float(_WHEEL ** event.angleDelta().y())
    return None
