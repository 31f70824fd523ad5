"""Children that write until they are killed, and a parent that looks at what they left.

Run as `python -m support.store_nursery FOLDER KILLS SEED`; says on standard output what it found.
Children are forked from here, so that the program is loaded once and not for every one of them.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
import time
from pathlib import Path

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.record import StoredFile
from bwaudit.foundation.clock import SystemClock
from bwaudit.store import vault
from bwaudit.store.store import Store
from support.store_rooms import CHEAP, PASSPHRASE, PIN, answer

LONGEST_LIFE = 4.0
"""In times of opening the store and saving once on this machine, as busy as it is: some die while
they open it, most while they write."""


def live(folder: Path, keys: vault.Keys, stream: str, says: int) -> None:
    """Write answers and photos for ever, and say after each that it is saved."""
    chance = random.Random(stream)
    store = Store.open(folder, keys, SystemClock())
    number = 0
    while True:
        number += 1
        if number % 4 == 0:
            files = store.blobs.put_all(
                [(chance.randbytes(size), "image/jpeg", 1, 1) for size in (40_000, 5_000)]
            )
            for file in files:
                assert file is not None
                draft = Draft("evidence", f"e{number}", "file", {"original": file.as_json()})
                (change,) = store.journal.append(stream, [draft], "Ana")
                say(says, change=change.digest, photo=file.as_json())
        else:
            (change,) = store.journal.append(stream, [answer(f"q{number % 5}", number)], "Ana")
            say(says, change=change.digest)
        if number % 11 == 0:
            store.put_secret("number", str(number).encode())
            store.checkpoint()


def say(says: int, **what: object) -> None:
    os.write(says, json.dumps(what).encode() + b"\n")


def kill_one(folder: Path, keys: vault.Keys, stream: str, life: float) -> list[dict[str, object]]:
    """One child from birth to a sudden end; returns what it said was saved."""
    hears, says = os.pipe()
    child = os.fork()
    if not child:
        live(folder, keys, stream, says)
    os.close(says)
    heard = b""
    end = time.monotonic() + life
    while (left := end - time.monotonic()) > 0:
        if select.select([hears], [], [], left)[0]:
            heard += os.read(hears, 65536)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while rest := os.read(hears, 65536):
        heard += rest
    os.close(hears)
    return [json.loads(line) for line in heard.splitlines() if line.endswith(b"}")]


def first_word(folder: Path, keys: vault.Keys) -> float:
    """Seconds until a child has opened the store and saved something."""
    hears, says = os.pipe()
    began = time.monotonic()
    child = os.fork()
    if not child:
        live(folder, keys, "f" * 32, says)
    os.close(says)
    os.read(hears, 1)
    took = time.monotonic() - began
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(hears)
    return took


def run(folder: Path, kills: int, seed: int) -> dict[str, int]:
    """Kill children one after another; counts what was saved and what is missing."""
    chance = random.Random(seed)
    keys, _ = vault.create(folder, PASSPHRASE, PIN, CHEAP)
    longest = LONGEST_LIFE * max(first_word(folder, keys) for _ in range(3))
    found = dict.fromkeys(("saved", "photos", "lost", "unreadable", "recovered", "problems"), 0)
    saved: set[str] = set()
    for kill in range(kills):
        stream = f"{kill:032x}"
        said = kill_one(folder, keys, stream, chance.uniform(0, longest))
        store = Store.open(folder, keys, SystemClock())
        here = {change.digest for change in store.journal.changes(stream)}
        digests = {str(each["change"]) for each in said}
        saved |= digests
        found["lost"] += len(digests - here)
        found["recovered"] += store.recovered + store.lost
        for each in said:
            if "photo" in each:
                found["photos"] += 1
                file = each["photo"]
                assert isinstance(file, dict)
                found["unreadable"] += not store.blobs.open(StoredFile.from_json(file))
        store.close()
    store = Store.open(folder, keys, SystemClock())
    everything = {
        change.digest
        for stream in store.journal.streams()
        for change in store.journal.changes(stream)
    }
    found["lost"] += len(saved - everything)
    found["problems"] = len(store.check().problems)
    found["saved"] = len(saved)
    store.close()
    return found


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
