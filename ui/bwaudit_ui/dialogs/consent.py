"""Asks for a consent of the factory: who may read what, who gave it, until when."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from bwaudit.improvement.terms import ReaderKind, Share
from bwaudit.usecases import sharing
from bwaudit_ui.dialogs.keep_sheet import KeepSheet
from bwaudit_ui.presenters.year import reader_word, share_word
from bwaudit_ui.runtime.tokens import TextRole
from bwaudit_ui.widgets.chips import Chip, ChipRow, FilterChip, FilterRow
from bwaudit_ui.widgets.fields import Field, LineInput
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from bwaudit_ui.presenters.factory import FactorySession

CONSENT: Final = "consent"
"""The name of this form."""


class ConsentSheet(KeepSheet):
    """The window. Nothing is chosen at first: a consent is what the factory says."""

    def __init__(self, session: FactorySession, parent: QWidget) -> None:
        super().__init__(session, parent, CONSENT, width=620)
        self.setObjectName("consent")
        self.set_heading(self.tr("The factory lets somebody read"))
        self._reader, self._by, self._until = LineInput(), LineInput(), LineInput(numeric=True)
        self._reader.setObjectName("consent_reader")
        self._by.setObjectName("consent_by")
        self._until.setObjectName("consent_until")
        self._kinds = FilterRow()
        self._kinds.setObjectName("consent_kind")
        self._kinds.setAccessibleName(self.tr("What the reader is"))
        for kind in ReaderKind:
            self._kinds.add(kind.value, FilterChip(reader_word(kind)))
        self._kinds.choose(ReaderKind.BUYER.value)
        self._shares = ChipRow()
        self._shares.setObjectName("consent_shares")
        self._shares.setAccessibleName(self.tr("What may be read"))
        for share in Share:
            self._shares.add(share.value, Chip(share_word(share)))
        self.body.addWidget(Field(self.tr("Who may read"), self._reader))
        self.body.addWidget(self._kinds)
        self.body.addWidget(Text(self.tr("What may be read"), TextRole.STRONG))
        self.body.addWidget(self._shares)
        self.body.addWidget(
            Field(
                self.tr("Given by"),
                self._by,
                hint=self.tr("A function, for example general manager"),
            )
        )
        self.body.addWidget(
            Field(
                self.tr("Until"),
                self._until,
                hint=self.tr("Year-month-day; leave it empty for until it is withdrawn"),
            )
        )
        self.body.addStretch(1)
        self.begin(self.tr("Keep the consent"), "consent_keep")
        self.begins_at = self._reader

    def recording(self) -> Callable[[], str]:
        return partial(
            sharing.consent,
            self.session.factory,
            self._reader.text(),
            ReaderKind(self._kinds.chosen()),
            [Share(each) for each in self._shares.chosen()],
            self._by.text(),
            until=self._until.text(),
        )
