"""Which questionnaires this device has, and the resolved form of one of them.

Looks in several roots (shipped, installed), each laid out like `data/`. The same version in two of
them must be the same to the letter. Reading YAML takes time, so a root may hold compiled forms
(`compiled/`, made when the program is set up or packed), and what is made here is kept in a cache
folder of the caller. Both are named by the digest of all source files and by their own, so a form
that is stale or damaged is never used. Nothing is read before somebody asks: none of this is on
the start-up path.
"""

from __future__ import annotations

import gzip
import hashlib
import re
import zlib
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import ValidationError

from bwaudit import __version__
from bwaudit.foundation.errors import Code, ContentError, StoreError
from bwaudit.foundation.files import private_folder, write_durably
from bwaudit.foundation.hashing import sha256
from bwaudit.foundation.text import localized
from bwaudit.questionnaire.lineage import Lineage
from bwaudit.questionnaire.loader import load_base, load_country
from bwaudit.questionnaire.overlay import resolve
from bwaudit.questionnaire.positions import read_yaml
from bwaudit.questionnaire.schema import trusted
from bwaudit.questionnaire.sourcefiles import CountryFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from bwaudit.questionnaire.schema import Questionnaire, ResolvedQuestionnaire

CACHE_FORMAT = "1"
"""Raised when the same files give another resolved form, so that no old cache is used."""


COMPILED = "compiled"
"""Folder of a root that holds resolved forms ready to read."""

COMMENTS = "reviews.yaml"
"""What reviewers said about the files beside it; it decides nothing."""


def in_order(version: str) -> tuple[int, ...]:
    """A version as numbers, which are in order where texts are not: 2026.10 is after 2026.9."""
    return tuple(int(part) for part in re.split(r"[.-]", version))


@dataclass(frozen=True, slots=True, order=True)
class PackRef:
    """One questionnaire for one country that can be had here."""

    code: str
    version: str
    country: str
    overlay_version: str
    country_name: str = ""


@dataclass(frozen=True, slots=True)
class _Folders:
    """The two folders one combination is read from."""

    base: Path
    country: Path

    def key(self, overlay_version: str) -> str:
        """Digest of the names and bytes of all files that make it. Comments on them do not."""
        total = hashlib.sha256(f"{CACHE_FORMAT}\0{__version__}\0{overlay_version}".encode())
        for folder in (self.base, self.country):
            for path in sorted(folder.rglob("*.yaml")):
                if path.name == COMMENTS:
                    continue
                total.update(f"\0{path.relative_to(folder).as_posix()}\0".encode())
                total.update(hashlib.sha256(path.read_bytes()).digest())
        return total.hexdigest()


class Catalogue:
    """The questionnaires below `roots`, with `cache` as an optional folder for resolved forms."""

    def __init__(self, roots: Iterable[Path], cache: Path | None = None) -> None:
        self._roots = tuple(roots)
        self._cache = cache
        self._kept: dict[str, ResolvedQuestionnaire] = {}

    def available(self, country: str = "*") -> tuple[PackRef, ...]:
        """All that can be resolved, oldest overlay of a country first. Reads small files only."""
        found: dict[PackRef, None] = {}
        for root in self._roots:
            for path in sorted(root.glob(f"countries/{country}/country.yaml")):
                for pack in self._packs(path):
                    if self._bases(pack.code, pack.version):
                        found[pack] = None
        return tuple(found)

    def resolve(
        self, code: str, version: str, country: str, overlay_version: str | None = None
    ) -> ResolvedQuestionnaire:
        """The questionnaire for one country, with its newest overlay where none is named.

        Raises ContentError: not here, not whole, or not the same in two roots.
        """
        fitting = [
            pack
            for pack in self.available(country)
            if (pack.code, pack.version, pack.country) == (code, version, country)
            and overlay_version in (None, pack.overlay_version)
        ]
        if not fitting:
            name = f"{code.upper()} {version}, {country} {overlay_version or ''}".strip()
            raise ContentError(Code.CONTENT_MISSING, name=name)
        wanted = max(fitting, key=lambda pack: in_order(pack.overlay_version))
        found = [
            self._resolved(_Folders(base, folder), wanted.overlay_version)
            for base in self._bases(code, version)
            for folder in self._countries(wanted)
        ]
        if len({each.digest for each in found}) > 1:
            raise ContentError(Code.CONTENT_CHANGED, name=found[0].ref.label)
        return found[0]

    def newest(self, code: str, country: str) -> ResolvedQuestionnaire:
        """The newest version of the tool that the country has a pack for, with its newest overlay.

        Raises ContentError as `resolve` does.
        """
        packs = [each for each in self.available(country) if each.code == code]
        if not packs:
            raise ContentError(Code.CONTENT_MISSING, name=f"{code.upper()}, {country}")
        version = max((each.version for each in packs), key=in_order)
        return self.resolve(code, version, country)

    def lineages(self, code: str, older: str, newer: str) -> tuple[Lineage, ...] | None:
        """What leads from one version of the tool to a later one, step by step; empty for the same
        version, None where a step between them is not here."""
        found: list[Lineage] = []
        version = newer
        while version != older:
            lineage = self._lineage(code, version)
            if lineage is None or in_order(lineage.from_) >= in_order(version):
                return None
            found.insert(0, lineage)
            version = lineage.from_
        return tuple(found)

    def _lineage(self, code: str, version: str) -> Lineage | None:
        for folder in self._bases(code, version):
            path = folder / "lineage.yaml"
            if path.is_file():
                return read_yaml(path, f"questionnaires/{code}/{version}/lineage.yaml").checked(
                    Lineage
                )
        return None

    def _packs(self, path: Path) -> Iterator[PackRef]:
        file = read_yaml(path, f"countries/{path.parent.name}/{path.name}").checked(CountryFile)
        for entry in file.packs if file is not None else ():
            yield PackRef(
                entry.code,
                entry.version,
                path.parent.name,
                entry.overlay,
                localized(file.names, "en") if file is not None else "",
            )

    def _bases(self, code: str, version: str) -> list[Path]:
        folders = (root / "questionnaires" / code / version for root in self._roots)
        return [folder for folder in folders if (folder / "questionnaire.yaml").is_file()]

    def _countries(self, pack: PackRef) -> list[Path]:
        folders = (root / "countries" / pack.country for root in self._roots)
        return [
            folder
            for folder in folders
            if (folder / f"overlay-{pack.overlay_version}.yaml").is_file()
        ]

    def _resolved(self, folders: _Folders, overlay_version: str) -> ResolvedQuestionnaire:
        key = folders.key(overlay_version)
        if key not in self._kept:
            self._kept[key] = self._ready(key) or self._built(folders, overlay_version, key)
        return self._kept[key]

    def _built(self, folders: _Folders, overlay_version: str, key: str) -> ResolvedQuestionnaire:
        base = load_base(folders.base)
        resolved = resolve(base, load_country(folders.country, overlay_version, base))
        if self._cache is not None:
            with suppress(StoreError):  # a cache that cannot be written costs time, nothing else
                private_folder(self._cache)
                write_durably(self._cache / f"{key}-{resolved.digest}.json", resolved.canonical())
        return resolved

    def _ready(self, key: str) -> ResolvedQuestionnaire | None:
        """The form made of exactly these files earlier, by this version of the program."""
        for path in self._made(key):
            try:
                data = path.read_bytes()
                whole = gzip.decompress(data) if path.suffix == ".gz" else data
            except (OSError, EOFError, zlib.error):
                continue
            if path.name.split(".")[0] != f"{key}-{sha256(whole)}":
                continue  # damaged: it is made again
            with suppress(ValidationError):  # written by another version of the program
                return trusted(whole)
        return None

    def _made(self, key: str) -> Iterator[Path]:
        for root in self._roots:
            yield from (root / COMPILED).glob(f"{key}-*.json.gz")
        if self._cache is not None:
            yield from self._cache.glob(f"{key}-*.json")


def compile_all(root: Path) -> list[Path]:
    """Write the resolved form of every pack below `root` into `compiled/`, and drop older ones.

    Raises ContentError when content is not whole; StoreError when nothing can be written.
    """
    target = root / COMPILED
    target.mkdir(parents=True, exist_ok=True)
    bases: dict[Path, Questionnaire] = {}
    made: list[Path] = []
    for pack in Catalogue([root]).available():
        folders = _Folders(
            root / "questionnaires" / pack.code / pack.version, root / "countries" / pack.country
        )
        if folders.base not in bases:
            bases[folders.base] = load_base(folders.base)
        base = bases[folders.base]
        resolved = resolve(base, load_country(folders.country, pack.overlay_version, base))
        path = target / f"{folders.key(pack.overlay_version)}-{resolved.digest}.json.gz"
        write_durably(path, gzip.compress(resolved.canonical(), mtime=0), private=False)
        made.append(path)
    for path in set(target.glob("*.json.gz")) - set(made):
        path.unlink()
    return made
