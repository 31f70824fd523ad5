"""What a store does when the disk refuses the n-th call, for every n.

Run as `python -m support.store_faults KIND FOLDER` under the recorder's library; prints one line of
JSON for every n with what was refused and what was wrong afterwards.
"""

from __future__ import annotations

import ctypes
import errno
import json
import random
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import Draft
from bwaudit.foundation.errors import BwAuditError
from bwaudit.store import vault
from bwaudit.store.store import Store
from support.clocks import SetClock
from support.store_rooms import CHEAP, PASSPHRASE, PIN, STREAM, write

if TYPE_CHECKING:
    from collections.abc import Iterator

KINDS = {
    "full": (errno.ENOSPC, False),
    "read_only": (errno.EROFS, False),
    "failing": (errno.EIO, True),
}


def steps(store: Store, chance: random.Random, said: list[str]) -> Iterator[None]:
    """What a person does in a minute; `said` gets what was told to be saved."""
    for number in range(3):
        said.append(write(store, f"q{number}", number).digest)
        yield
    photo = store.blobs.put(chance.randbytes(9000), "image/jpeg")
    yield
    draft = Draft("evidence", "e1", "file", {"original": photo.as_json()})
    said.extend(each.digest for each in store.journal.append(STREAM, [draft], "Ana"))
    yield
    store.put_summary(STREAM, 1, {"answered": 3})
    yield
    store.checkpoint()
    yield
    store.backups.make()
    yield
    said.append(write(store, "q9").digest)


def attempt(folder: Path, keys: vault.Keys, kind: str, n: int) -> dict[str, object]:
    """One minute in which calls from the n-th on are refused, and what is true when it is over."""
    code, once = KINDS[kind]
    library = ctypes.CDLL(None)
    said: list[str] = []
    store = Store.open(folder, keys, SetClock())
    refused, sentence = "", ""
    library.bw_fail(n, code, once)
    try:
        for _ in steps(store, random.Random(n), said):
            pass
    except BwAuditError as refusal:
        refused, sentence = refusal.code.value, str(refusal)
    counted = library.bw_fail(0, 0, 0)
    wrong = trouble(store, said)
    said.append(write(store, "q1", "after").digest)
    behind = store.journal.bring_up_copy()
    store.close()
    store = Store.open(folder, keys, SetClock())
    wrong = wrong or trouble(store, said) or ("recovered" if store.recovered else "")
    problems = [str(problem) for problem in store.check().problems]
    store.close()
    return {
        "refused": refused,
        "sentence": sentence,
        "reached": counted >= n,
        "wrong": wrong or ("behind" if behind else "") or "; ".join(problems),
    }


def trouble(store: Store, said: list[str]) -> str:
    """Whether the journal is anything but what was said to be saved."""
    held = [change.digest for change in store.journal.changes(STREAM)]
    if held != said:
        return f"{len(set(said) - set(held))} lost, {len(set(held) - set(said))} too many"
    return ""


def run(kind: str, folder: Path) -> None:
    """Every n there is, until a minute passes without refusal. Each time the same new store."""
    new = folder / "new"
    keys, _ = vault.create(new, PASSPHRASE, PIN, CHEAP)
    Store.open(new, keys, SetClock()).close()
    reached, n = True, 0
    while reached:
        n += 1
        again = shutil.copytree(new, folder / str(n))
        result = attempt(again, keys, kind, n)
        reached = bool(result["reached"])
        sys.stdout.write(json.dumps(result) + "\n")
        shutil.rmtree(again)
    shutil.rmtree(new)


if __name__ == "__main__":
    run(sys.argv[1], Path(sys.argv[2]))
