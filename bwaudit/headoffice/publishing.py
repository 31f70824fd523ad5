"""Questionnaires that head office gives to its devices, for assessments that are still to begin.

Only content that is whole is taken, and only under a version that is newer than the one before: a
version that was given out never changes.
"""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import Code, ContentError, Declined
from bwaudit.foundation.files import private_folder, write_durably
from bwaudit.foundation.hashing import strict_json
from bwaudit.questionnaire.catalogue import in_order
from bwaudit.questionnaire.differences import differences
from bwaudit.questionnaire.schema import from_canonical
from bwaudit.wire.envelope import Envelope
from bwaudit.wire.packs import ListedPack, issue_packs, read_packs

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.foundation.clock import Clock
    from bwaudit.headoffice.office import Office
    from bwaudit.questionnaire.differences import Difference
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire

PACKS_FILE = "packs.json"
PACKS_FOLDER = "packs"


@dataclass(frozen=True, slots=True)
class Published:
    """A pack that is given out now, and what is different in it."""

    label: str
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Packs:
    """The signed list of one head office, and the content it names."""

    office: Office
    clock: Clock

    def signed(self) -> bytes | None:
        """The list as devices get it; None before anything was given out."""
        path = self.office.folder / PACKS_FILE
        return path.read_bytes() if path.is_file() else None

    def listed(self) -> tuple[ListedPack, ...]:
        """Everything in the list. Raises BundleError when the file was changed by hand."""
        data = self.signed()
        if data is None:
            return ()
        envelope = Envelope.from_plain(strict_json(data))
        return read_packs(envelope, self.office.trust).packs

    def packed(self, digest: str) -> bytes | None:
        """A pack as it travels; None for one that is not given out."""
        path = self._path(digest)
        known = any(each.digest == digest for each in self.listed())
        return path.read_bytes() if known and path.is_file() else None

    def publish(self, new: ResolvedQuestionnaire, shipped: ResolvedQuestionnaire) -> Published:
        """Give a questionnaire to every device instead of what was given for its country, or else
        of `shipped`, which devices have. Raises Declined when it is not newer."""
        others = [each for each in self.listed() if each.country != new.country]
        before = self._given(new.country) or shipped
        for known in (before, shipped):
            if version_of(new) <= version_of(known):
                raise Declined(
                    "{name} is out already, and a version never changes. Give it a newer one",
                    name=known.ref.label,
                )
        content = new.canonical()
        private_folder(self.office.folder / PACKS_FOLDER)
        write_durably(self._path(new.digest), gzip.compress(content, mtime=0))
        pack = ListedPack(
            country=new.country,
            code=new.code,
            version=new.version,
            overlay_version=new.overlay_version,
            digest=new.digest,
            size=len(content),
        )
        envelope = issue_packs(
            self.office.receipt, self.office.id, [*others, pack], self.clock.now()
        )
        write_durably(self.office.folder / PACKS_FILE, envelope.to_json())
        return Published(new.ref.label, differences(before, new))

    def _given(self, country: str) -> ResolvedQuestionnaire | None:
        for each in self.listed():
            if each.country == country:
                try:
                    return from_canonical(gzip.decompress(self._path(each.digest).read_bytes()))
                except (OSError, EOFError) as gap:
                    raise ContentError(Code.CONTENT_MISSING, name=each.country) from gap
        return None

    def _path(self, digest: str) -> Path:
        return self.office.folder / PACKS_FOLDER / f"{digest}.json.gz"


def version_of(tool: ResolvedQuestionnaire) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """What of two questionnaires of a country says which is newer."""
    return in_order(tool.version), in_order(tool.overlay_version)
