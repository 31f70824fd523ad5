"""The `.bwbundle` file: written once, read without ever extracting to a path.

A bundle is a ZIP file of one fixed form (`zipform`): manifest.json, the sealed parts, then evidence
ciphertext, all stored as they are. A name from the file is only ever compared with the names the
signed manifest gives. Reading changes nothing on the stick.
"""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
import zlib
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import IO, TYPE_CHECKING, Self

from bwaudit.foundation.errors import BundleError, BwAuditError, Code
from bwaudit.foundation.files import fsync_folder
from bwaudit.foundation.jobs import Progress, no_progress
from bwaudit.foundation.sentences import WHY_NOT_SAVED
from bwaudit.wire.manifest import (
    BLOBS,
    MANIFEST,
    MOST_BLOBS,
    MOST_MANIFEST,
    MOST_TOTAL,
    PARTS,
    Manifest,
    SignedManifest,
    read_manifest,
)
from bwaudit.wire.zipform import (
    Entry,
    NotThisForm,
    check_form,
    directory,
    header_size,
    local_header,
    read_end,
    read_names,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import TracebackType

    from bwaudit.wire.certificate import OfficeTrust

SUFFIX = ".bwbundle"
MOST_ENTRIES = 1 + len(PARTS) + MOST_BLOBS
_PIECE = 1 << 20
_ALLOWED = re.compile(
    "|".join([re.escape(name) for name in (MANIFEST, *PARTS)] + [BLOBS + "[0-9a-f]{64}"])
)


def write_bundle(
    path: Path,
    manifest: bytes,
    sources: Mapping[str, bytes | Path],
    progress: Progress = no_progress,
) -> None:
    """Write a bundle and read it back before it gets its name.

    `manifest` is the signed manifest.json; `sources` gives every entry it names, as bytes or as the
    file that holds them. Raises BundleError: PART_MISSING or PART_CHANGED when a source is not what
    the manifest says, BUNDLE_NOT_SAVED when the disk refuses. Nothing is left behind then.
    """
    signed = read_manifest(manifest, name=path.name)
    wanted = signed.manifest.sizes()
    total = 2 * (len(manifest) + signed.manifest.total_size)
    with _saving(path.name):
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".part-")
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                writer = _Writer(stream, path.name, progress, total)
                writer.add(MANIFEST, BytesIO(manifest), len(manifest), signed.digest)
                for entry, (size, digest) in wanted.items():
                    with _source(sources, entry, path.name) as source:
                        writer.add(entry, source, size, digest)
                writer.finish()
                stream.flush()
                os.fsync(stream.fileno())
                _forget_cached(stream.fileno())
            _read_back(part, path.name, lambda done, _: progress(total // 2 + done, total))
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        fsync_folder(path.parent)


class _Writer:
    """Puts entries one after the other, and checks each against its size and digest."""

    def __init__(self, stream: IO[bytes], name: str, progress: Progress, total: int) -> None:
        self._stream = stream
        self._name = name
        self._progress = progress
        self._total = total
        self._done = 0
        self._entries: list[Entry] = []

    def add(self, name: str, source: IO[bytes], size: int, digest: str) -> None:
        offset = self._stream.tell()
        self._stream.write(b"\0" * header_size(name))
        crc, length, hashed = 0, 0, hashlib.sha256()
        while piece := source.read(_PIECE):
            crc = zlib.crc32(piece, crc)
            hashed.update(piece)
            length += len(piece)
            self._stream.write(piece)
            self._done += len(piece)
            self._progress(self._done, self._total)
        if length != size or hashed.hexdigest() != digest:
            raise BundleError(Code.PART_CHANGED, name=self._name, part=name)
        entry = Entry(name, size, crc, offset)
        self._stream.seek(offset)
        self._stream.write(local_header(entry))
        self._stream.seek(entry.end)
        self._entries.append(entry)

    def finish(self) -> None:
        self._stream.write(directory(self._entries, self._stream.tell()))


@contextmanager
def _source(sources: Mapping[str, bytes | Path], entry: str, name: str) -> Iterator[IO[bytes]]:
    try:
        source = sources[entry]
        opened = BytesIO(source) if isinstance(source, bytes) else source.open("rb")
    except (KeyError, FileNotFoundError) as gap:
        raise BundleError(Code.PART_MISSING, name=name, part=entry) from gap
    with opened:
        yield opened


@contextmanager
def _saving(name: str) -> Iterator[None]:
    try:
        yield
    except OSError as refusal:
        reason = WHY_NOT_SAVED.get(refusal.errno or 0, WHY_NOT_SAVED[0])
        raise BundleError(Code.BUNDLE_NOT_SAVED, name=name, reason=reason) from refusal


def _forget_cached(handle: int) -> None:
    """Let the reading back come from the drive, not from memory, where the system knows how."""
    if hasattr(os, "posix_fadvise"):  # pragma: no branch - Windows has none
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)


def _read_back(part: Path, name: str, progress: Progress) -> None:
    try:
        with open_bundle(part, name=name) as reader:
            reader.verify(progress)
    except BundleError as difference:
        reason = WHY_NOT_SAVED[-1]
        raise BundleError(Code.BUNDLE_NOT_SAVED, name=name, reason=reason) from difference


def open_bundle(path: Path, trust: OfficeTrust | None = None, *, name: str = "") -> BundleReader:
    """Open a bundle, check its form, its names and the signature on its manifest.

    With `trust`, the device that signed must hold a certificate of that head office. The parts are
    checked when they are read; `verify` reads all of them. Raises BundleError.
    """
    name = name or path.name
    try:
        stream = path.open("rb")
    except OSError as refusal:
        raise BundleError(Code.NOT_A_BUNDLE, name=name) from refusal
    try:
        with _reading(name, "ZIP"):
            return BundleReader(stream, name, trust)
    except BaseException:
        stream.close()
        raise


class BundleReader:
    """An open bundle whose form and signature hold. Close it, or use it in a `with` statement."""

    def __init__(self, stream: IO[bytes], name: str, trust: OfficeTrust | None) -> None:
        self._stream = stream
        self._name = name
        self._entries = _checked_entries(stream, name)
        signed = read_manifest(self._small(MANIFEST, MOST_MANIFEST), trust, name=name)
        self.signed: SignedManifest = signed
        self._sizes = signed.manifest.sizes()
        self._compare_with_manifest()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        self._stream.close()

    @property
    def manifest(self) -> Manifest:
        return self.signed.manifest

    @property
    def names(self) -> tuple[str, ...]:
        """Every entry but the manifest, in order."""
        return tuple(self._sizes)

    def stream(self, name: str) -> Iterator[bytes]:
        """The bytes of an entry in pieces of at most 1 MiB. The last step raises BundleError
        PART_CHANGED when they are not what was signed, so nothing may be kept before the end.

        Raises BundleError PART_MISSING for a name the manifest does not give.
        """
        if name not in self._sizes:
            raise BundleError(Code.PART_MISSING, name=self._name, part=name)
        return self._pieces(name)

    def _pieces(self, name: str) -> Iterator[bytes]:
        size, digest = self._sizes[name]
        entry = self._entries[name]
        hashed, crc, at = hashlib.sha256(), 0, entry.start
        while at < entry.end:
            with _reading(self._name, name):
                self._stream.seek(at)
                piece = self._stream.read(min(_PIECE, entry.end - at))
            if not piece:
                raise BundleError(Code.PART_MISSING, name=self._name, part=name)
            at += len(piece)
            hashed.update(piece)
            crc = zlib.crc32(piece, crc)
            yield piece
        if hashed.hexdigest() != digest or crc != entry.crc or entry.size != size:
            raise BundleError(Code.PART_CHANGED, name=self._name, part=name)

    def read(self, name: str) -> bytes:
        """A whole part in memory, checked. For the sealed parts; evidence is better streamed."""
        return b"".join(self.stream(name))

    def verify(self, progress: Progress = no_progress) -> None:
        """Read every entry and compare it with what was signed. Raises BundleError naming the
        first part that differs."""
        total = self.manifest.total_size
        done = 0
        for name in self._sizes:
            for piece in self._pieces(name):
                done += len(piece)
                progress(done, total)

    def _small(self, name: str, most: int) -> bytes:
        entry = self._entries[name]
        if entry.size > most:
            raise BundleError(Code.TOO_BIG, name=self._name)
        self._stream.seek(entry.start)
        data = self._stream.read(entry.size)
        if zlib.crc32(data) != entry.crc:
            raise BundleError(Code.PART_CHANGED, name=self._name, part=name)
        return data

    def _compare_with_manifest(self) -> None:
        for name, (size, _) in self._sizes.items():
            if name not in self._entries:
                raise BundleError(Code.PART_MISSING, name=self._name, part=name)
            if self._entries[name].size != size:
                raise BundleError(Code.PART_CHANGED, name=self._name, part=name)
        if tuple(self._entries) != (MANIFEST, *self._sizes):
            raise BundleError(Code.PART_CHANGED, name=self._name, part="ZIP")


def _checked_entries(stream: IO[bytes], name: str) -> dict[str, Entry]:
    """The directory, after every check that needs no key."""
    length = stream.seek(0, os.SEEK_END)
    if length > MOST_TOTAL + MOST_MANIFEST + MOST_ENTRIES * 256:
        raise BundleError(Code.TOO_BIG, name=name)
    try:
        at, size, count = read_end(stream, length, MOST_ENTRIES)
        stream.seek(at)
        entries = read_names(stream.read(size), count)
    except NotThisForm as reason:
        raise BundleError(Code.NOT_A_BUNDLE, name=name) from reason
    by_name = {entry.name: entry for entry in entries}
    if len(by_name) != len(entries) or not all(_ALLOWED.fullmatch(each) for each in by_name):
        raise BundleError(Code.ENTRY_NAME_NOT_ALLOWED, name=name)
    try:
        check_form(stream, length, entries, at)
    except NotThisForm as reason:
        raise BundleError(Code.PART_CHANGED, name=name, part="ZIP") from reason
    if not entries or entries[0].name != MANIFEST:
        raise BundleError(Code.PART_MISSING, name=name, part=MANIFEST)
    return by_name


@contextmanager
def _reading(name: str, part: str) -> Iterator[None]:
    """A stick pulled out while it is read is a missing part."""
    try:
        yield
    except BwAuditError:
        raise
    except OSError as refusal:
        raise BundleError(Code.PART_MISSING, name=name, part=part) from refusal
