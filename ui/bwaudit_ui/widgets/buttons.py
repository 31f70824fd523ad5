"""Buttons: primary, plain, ghost and link, with an icon before or after the text.

Painted, because the style sheet can neither space icons nor mirror them. They must not start
anything themselves; connect `clicked`.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from bwaudit_ui.runtime.numerals import numerals
from bwaudit_ui.runtime.theme import Theme, theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.painting import (
    breaking,
    focus_ring,
    height_of,
    longest_word,
    rounded,
    width_of,
    wrapped,
)
from bwaudit_ui.widgets.text import set_font

_RING_PAD = 3


class ButtonKind(Enum):
    """How loud a button is. ON_DARK is for the rail colour, INVERSE for the message strip."""

    PRIMARY = "primary"
    PLAIN = "plain"
    GHOST = "ghost"
    LINK = "link"
    ON_DARK = "on dark"
    INVERSE = "inverse"


class Press(QAbstractButton):
    """Base of painted buttons: Space and Enter press, the pointer shows a hand, hover repaints."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme_of(self).changed.connect(self._follow)
        set_font(self, theme_of(self).font(TextRole.BODY))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def _forget(self) -> None:
        """Words or theme are others: what was measured is worth nothing. A slot cannot be
        overridden for this, Qt would call it also after the widget is gone."""

    @Slot()
    def _follow(self) -> None:
        self._forget()
        set_font(self, theme_of(self).font(TextRole.BODY))
        self.updateGeometry()
        self.update()


class WrappingPress(Press):
    """A painted button whose words break into lines where there is no room for one.

    Its width may shrink to the longest word; its height follows the width it was given.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = 0
        self._heights: dict[int, int] = {}
        self._wide = self._least = 0

    def one_line(self) -> int:
        """Width that shows all words in one line."""
        raise NotImplementedError

    def narrowest(self) -> int:
        """Width of the longest word, with all that stands beside it."""
        raise NotImplementedError

    def height_at(self, width: int) -> int:
        """Height that shows all words at a width."""
        raise NotImplementedError

    def heightForWidth(self, width: int) -> int:
        """Kept until words or theme change: layouts ask dozens of times for each question."""
        if width not in self._heights:
            self._heights[width] = self.height_at(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        wide = self._wide = self._wide or self.one_line()
        return QSize(wide, self.heightForWidth(self._given if 0 < self._given < wide else wide))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        self._least = self._least or self.narrowest()
        return QSize(min(hint.width(), self._least), hint.height())

    def _forget(self) -> None:
        self._heights.clear()
        self._wide = self._least = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = self.sizeHint().height()
        self._given = self.width()
        if self.sizeHint().height() != before:
            self.updateGeometry()


def with_keys(words: str, keys: str) -> str:
    """What a tool tip says: the words that are not shown, and the keys that do the same."""
    return f"{words}  ({keys})" if keys else words


class Button(WrappingPress):
    """A push button.

    Without text it is a square icon button and `name` is what assistive technology says. Signal:
    `clicked`. `set_compact(True)` leaves the words out and keeps them as name and tool tip.
    """

    def __init__(  # all but the first have a default
        self,
        text: str = "",
        kind: ButtonKind = ButtonKind.PLAIN,
        *,
        icon: str = "",
        trailing: bool = False,
        name: str = "",
        ink: Colour | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._icon_name = icon
        self._trailing = trailing
        self._ink = ink
        self._compact = not text
        self._hint = ""
        self._keys = ""
        self._leading = False
        self.set_words(text or name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Change the text (also the accessible name)."""
        if words == self.text() == self.accessibleName():
            return
        self.setText(words)
        self.setAccessibleName(words)
        self._tell_tip()
        self._follow()

    def set_hint(self, hint: str) -> None:
        """A sentence about what pressing does, as tool tip and for assistive technology."""
        self._hint = hint
        self.setAccessibleDescription(hint)
        self._tell_tip()

    def set_keys(self, keys: str) -> None:
        """The keys that do the same, told in the tool tip of an icon; empty for none."""
        self._keys = keys
        self._tell_tip()

    def set_compact(self, compact: bool) -> None:
        """Show the icon only, or icon and words."""
        self._compact = compact and bool(self._icon_name)
        self._tell_tip()
        self._follow()

    def set_leading(self) -> None:
        """Begin the words at the start edge, as rows of a list do, not in the middle."""
        self._leading = True
        self.update()

    def set_icon_name(self, icon: str) -> None:
        """Show another icon."""
        if icon != self._icon_name:
            self._icon_name = icon
            self._follow()

    def set_kind(self, kind: ButtonKind) -> None:
        """Change how loud the button is."""
        self._kind = kind
        self._follow()

    def one_line(self) -> int:
        return self._square(theme_of(self)) if self._compact else self.with_words()

    def with_words(self) -> int:
        """Width that shows icon and words in one line, compact or not."""
        theme = theme_of(self)
        words = width_of(self._face(theme), self.text())
        return max(theme.control_height(), round(words + self._beside(theme)) + 2)

    def narrowest(self) -> int:
        theme = theme_of(self)
        if self._compact:
            return self._square(theme)
        words = longest_word(self._face(theme), self.text())
        return max(theme.control_height(), round(words + self._beside(theme)) + 2)

    def height_at(self, width: int) -> int:
        theme = theme_of(self)
        if self._compact or width >= self.one_line():
            return max(theme.control_height(), round(height_of(self._face(theme))))
        words = wrapped(self._face(theme), self.text(), width - self._beside(theme) - 2)
        return max(theme.control_height(), round(words.height()) + theme.px(12))

    def _square(self, theme: Theme) -> int:
        height = theme.control_height()
        wide = height if self._kind is ButtonKind.GHOST else round(height * 1.22)
        return max(wide, theme.px(20) + theme.px(16))

    def _beside(self, theme: Theme) -> int:
        icon = self._icon_side(theme) + self._gap(theme) if self._icon_name else 0
        return self._pad(theme) * 2 + icon

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, theme)
        self._paint_content(painter, theme)
        painter.end()

    def _tell_tip(self) -> None:
        words = with_keys(self.text(), self._keys) if self._compact else ""
        self.setToolTip("\n".join(part for part in (words, self._hint) if part))

    def _face(self, theme: Theme) -> QFont:
        return theme.font(TextRole.BODY, 700 if self._kind is ButtonKind.PRIMARY else 500)

    def _pad(self, theme: Theme) -> int:
        pads = {ButtonKind.PRIMARY: 21, ButtonKind.LINK: _RING_PAD, ButtonKind.GHOST: 10}
        return theme.px(pads.get(self._kind, 15))

    def _gap(self, theme: Theme) -> int:
        return theme.px(8)

    def _icon_side(self, theme: Theme) -> int:
        return theme.px(18 if self._kind is ButtonKind.LINK else 20)

    def _text_ink(self) -> Colour:
        if not self.isEnabled():
            return Colour.OFF
        inks = {
            ButtonKind.PRIMARY: Colour.ON_ACCENT,
            ButtonKind.LINK: Colour.ACCENT,
            ButtonKind.GHOST: Colour.INK2,
            ButtonKind.ON_DARK: Colour.RAIL_ON,
            ButtonKind.INVERSE: Colour.SURFACE,
        }
        return self._ink or inks.get(self._kind, Colour.INK)

    def _icon_ink(self) -> Colour:
        plain = self._kind is ButtonKind.PLAIN and self.isEnabled() and not self._ink
        return Colour.INK2 if plain else self._text_ink()

    def _fill(self, theme: Theme) -> QColor:
        hover, down = self.underMouse() and self.isEnabled(), self.isDown()
        clear = QColor(Qt.GlobalColor.transparent)
        if self._kind is ButtonKind.PRIMARY:
            if not self.isEnabled():
                return theme.colour(Colour.SUBTLE)
            return theme.colour(Colour.ACCENT_HOVER if hover or down else Colour.ACCENT)
        if self._kind is ButtonKind.ON_DARK:
            return theme.colour(Colour.RAIL_SELECTED) if hover or down else clear
        if self._kind is ButtonKind.INVERSE:
            return theme.colour(Colour.SURFACE, 0.25) if hover or down else clear
        if down:
            return theme.colour(Colour.SELECTED)
        if hover:
            return theme.colour(Colour.HOVER)
        return theme.colour(Colour.SURFACE) if self._kind is ButtonKind.PLAIN else clear

    def _paint_ground(self, painter: QPainter, theme: Theme) -> None:
        rect, radius = QRectF(self.rect()), theme.radius(Radius.CONTROL)
        pen = QPen(Qt.PenStyle.NoPen)
        edges = {
            ButtonKind.PLAIN: Colour.LINE2,
            ButtonKind.ON_DARK: Colour.RAIL_INK,
            ButtonKind.INVERSE: Colour.SURFACE,
        }
        edge = edges.get(self._kind)
        if not self.isEnabled() and self._kind in (ButtonKind.PLAIN, ButtonKind.PRIMARY):
            edge = Colour.OFF_LINE
        if edge:
            pen = QPen(theme.colour(edge), theme.border)
        rounded(painter, rect, radius, pen, self._fill(theme))
        if self.hasFocus():
            # The words of a link begin close to its edge, so that they stand where a column begins.
            gap = self._kind is not ButtonKind.LINK
            focus_ring(painter, rect, radius, theme, gap=gap)

    def _paint_content(self, painter: QPainter, theme: Theme) -> None:
        rect, rtl = QRectF(self.rect()), self.isRightToLeft()
        side = self._icon_side(theme) if self._icon_name else 0
        if self._compact:
            theme.draw_icon(
                painter, self._icon_name, self._icon_ink(), _centred(rect, side), rtl=rtl
            )
            return
        face = self._face(theme)
        gap = self._gap(theme) if side else 0
        words = width_of(face, self.text())
        if words > self.width() - self._beside(theme) + 1:
            words = float(self.width() - self._beside(theme))
        total = side + gap + words
        left = rect.center().x() - total / 2
        if self._leading:
            edge = self._pad(theme)
            left = rect.right() - edge - total if rtl else rect.left() + edge
        icon_first = self._trailing == rtl
        text_left = left + side + gap if icon_first and side else left
        painter.setFont(face)
        painter.setPen(theme.colour(self._text_ink()))
        box = QRectF(text_left, rect.top(), words + 2, rect.height())
        side_flag = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side_flag | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        breaks = breaking(face, self.text(), box.width())
        painter.drawText(box, int(flags) | int(breaks), numerals(self.text()))
        if side:
            icon_left = left if icon_first else left + words + gap
            spot = QRectF(icon_left, rect.center().y() - side / 2, side, side)
            theme.draw_icon(painter, self._icon_name, self._icon_ink(), spot, rtl=rtl)


def _centred(rect: QRectF, side: float) -> QRectF:
    return QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
