"""Taking in 12-megapixel photos, against the same steps done bare on both cores."""

from __future__ import annotations

import io
import os
import secrets
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from PIL import Image

from bwaudit.bench import Figure, timed
from bwaudit.foundation.clock import SystemClock
from bwaudit.foundation.hashing import sha256
from bwaudit.foundation.paths import Folders
from bwaudit.imaging.derive import REPORT_QUALITY, REPORT_SIDE, THUMBNAIL_QUALITY, THUMBNAIL_SIDE
from bwaudit.imaging.scenes import SCENES, scene
from bwaudit.store.vault import KdfCost
from bwaudit.usecases import evidencing, opening, unlocking

PHOTOS = 30
GOAL = 1.3


def run() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        paths = _photos(root)
        floor = timed(lambda: _bare(paths, root / "bare"))
        ours = _through_the_program(paths, root / "home")
    note = f"{PHOTOS} photos of 12 MP; hash, encrypt, fsync, two copies"
    return [Figure("photo import", ours / PHOTOS, "ms each", floor / PHOTOS, GOAL, note)]


def _photos(root: Path) -> list[Path]:
    made = []
    for number in range(PHOTOS):
        name = list(SCENES)[number % len(SCENES)]
        path = root / f"{number}.jpg"
        path.write_bytes(scene(name, seed=number))
        made.append(path)
    return made


def _bare(paths: list[Path], target: Path) -> None:
    target.mkdir()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(lambda path: _one(path, target), paths))


def _one(path: Path, target: Path) -> None:
    data = path.read_bytes()
    sha256(data)
    pieces = [data]
    for side, quality in ((REPORT_SIDE, REPORT_QUALITY), (THUMBNAIL_SIDE, THUMBNAIL_QUALITY)):
        photo = Image.open(io.BytesIO(data))
        scale = side / max(photo.size)
        fit = (round(photo.width * scale), round(photo.height * scale))
        photo.draft("RGB", fit)
        small = photo.resize(fit, Image.Resampling.BICUBIC)
        written = io.BytesIO()
        small.save(written, "JPEG", quality=quality)
        pieces.append(written.getvalue())
    for piece in pieces:
        sealed = AESGCM(secrets.token_bytes(32)).encrypt(b"0" * 12, piece, b"")
        part = target / secrets.token_hex(8)
        with part.open("wb") as stream:
            stream.write(sealed)
            stream.flush()
            os.fsync(stream.fileno())
        part.rename(target / sha256(sealed))
    handle = os.open(target, os.O_RDONLY)
    os.fsync(handle)
    os.close(handle)


def _through_the_program(paths: list[Path], root: Path) -> float:
    workspace, _ = unlocking.set_up(
        Folders.below(root),
        SystemClock(),
        name="Bench",
        passphrase="bench passphrase",
        notes_pin="2580",
        cost=KdfCost(1024, 1, 1),
    )
    visit = opening.start(workspace, opening.StartDraft("Bench"))
    question = visit.questionnaire.questions[0].id
    took = timed(lambda: evidencing.add_files(visit, paths, question))
    unlocking.lock(workspace)
    return took
