"""Factory views with realistic words, and the photos they name, for tests of reports."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bwaudit.assessment.factory_view import (
    ClusterView,
    FactoryView,
    FindingView,
    OpenQuestion,
    PhotoView,
    PointView,
    QuestionView,
)
from bwaudit.assessment.findings import roll_up
from bwaudit.assessment.progress import Counts, total
from bwaudit.assessment.record import StoredFile
from bwaudit.assessment.terms import Extent, Judgement, KnownBy
from bwaudit.foundation.hashing import sha256
from bwaudit.imaging.derive import derive
from bwaudit.imaging.scenes import SCENES, scene

MADE = datetime(2026, 5, 15, 16, 40, tzinfo=timezone(timedelta(hours=6)))
NUMBER = "BW-BGD-2026-0042"

Samples = dict[str, Any]


@cache
def samples() -> Samples:
    """Clusters and points of the tool, and findings with realistic words."""
    path = Path(__file__).with_name("report_samples.yaml")
    found: Samples = yaml.safe_load(path.read_text("utf-8"))
    return found


@dataclass(frozen=True)
class Album:
    """Report-size photos by the digest of their bytes, as a store would give them."""

    photos: dict[str, bytes] = field(default_factory=dict)

    def add(self, data: bytes, width: int, height: int) -> StoredFile:
        digest = sha256(data)
        self.photos[digest] = data
        return StoredFile(
            digest[::-1],
            "planted-key-never-printed",
            len(data),
            "image/jpeg",
            digest,
            width,
            height,
        )

    def __call__(self, file: StoredFile) -> bytes:
        return self.photos[file.sha256]


@cache
def picture(name: str, seed: int = 1, *, portrait: bool = False) -> bytes:
    """A small photo of a scene."""
    width, height = 640, 480
    if portrait:
        width, height = height, width
    return derive(scene(name, width=width, height=height, seed=seed), name).report


def photo(album: Album, index: int, caption: str = "") -> PhotoView:
    names = tuple(SCENES)
    portrait = index % 5 == 3
    data = picture(names[index % len(names)], index, portrait=portrait)
    long, short = 640, 480
    file = album.add(data, *((short, long) if portrait else (long, short)))
    return PhotoView(f"evidence-{index}", file, caption)


def finding(sample: Samples, photos: tuple[PhotoView, ...] = ()) -> FindingView:
    return FindingView(
        question=f"{sample['point']}.1",
        number=sample["number"],
        label={"en": sample["label"]},
        requirement={"en": sample["requirement"]},
        law=tuple(sample.get("law", ())),
        conventions=tuple(sample.get("conventions", ())),
        text=sample.get("text", ""),
        workers_affected=sample.get("workers"),
        place=sample.get("place", ""),
        extent=Extent(sample["extent"]) if "extent" in sample else None,
        known_by=tuple(KnownBy(source) for source in sample["known_by"]),
        photos=photos,
        papers=sample.get("papers", 0),
        publicly_reported=sample.get("public", False),
        unsettled=sample.get("unsettled", False),
    )


def view_of(
    findings: dict[str, tuple[FindingView, ...]], *, left: float = 0.2, unchecked: bool = True
) -> FactoryView:
    """A view around some findings, by compliance point. `left` of the last clusters is open."""
    clusters, open_questions = [], []
    for index, cluster in enumerate(samples()["tool"], start=1):
        seen, running = [], 0
        for each in cluster["points"]:
            point, label, amount = each["id"], each["name"], each["questions"]
            found = findings.get(point, ())
            rest = max(0, amount - len(found))
            waiting = round(rest * left) if index >= 4 else 0
            unsure = 1 if unchecked and rest - waiting > 6 else 0
            na = 1 if rest - waiting - unsure > 3 else 0
            counts = Counts(rest - waiting - unsure - na, len(found), na, unsure, waiting)
            for offset in range(waiting + unsure):
                open_questions.append(
                    OpenQuestion(
                        f"{index}.{running + offset + 1:02d}",
                        {"en": f"{label}, question {offset + 1}"},
                    )
                )
            judgements = [
                *[Judgement.NON_COMPLIANT] * counts.non_compliant,
                *[None] * counts.left,
                *[Judgement.NOT_CHECKED] * counts.not_checked,
                *[Judgement.COMPLIANT] * counts.compliant,
            ]
            names = {"en": label}
            asked = (
                *(QuestionView(f.question, f.number, f.label, Judgement.NON_COMPLIANT, f.unsettled)
                  for f in found),
                *(QuestionView(f"{point}.{at}", f"{index}.{running + at:02d}", names, each, False)
                  for at, each in enumerate(judgements[counts.non_compliant :], start=1)),
            )  # fmt: skip
            seen.append(PointView(point, names, roll_up(judgements), counts, found, asked))
            running += amount
        counted = total(point.counts for point in seen)
        clusters.append(
            ClusterView(cluster["id"], index, {"en": cluster["name"]}, counted, tuple(seen))
        )
    return FactoryView(
        factory_name="Sunrise Apparel Ltd",
        city="Gazipur",
        country="BGD",
        country_names={"en": "Bangladesh", "fr": "Bangladesh", "bn": "বাংলাদেশ"},
        cycle=4,
        visit_start="2026-05-14",
        visit_end="2026-05-15",
        practice=False,
        questionnaire="CAT 2026.1, Bangladesh law pack 2026-11",
        headcount=1240,
        revision=214,
        final=False,
        counts=total(cluster.counts for cluster in clusters),
        clusters=tuple(clusters),
        not_assessed=tuple(open_questions),
        known_by=tuple(KnownBy),
    )


def sample_view(album: Album | None = None) -> FactoryView:
    """A visit as it stands at the exit meeting: 12 findings, some photos, some questions left."""
    album = album or Album()
    found: dict[str, tuple[FindingView, ...]] = {}
    index = 0
    for sample in samples()["findings"]:
        photos = []
        for caption in sample.get("captions", ()):
            photos.append(photo(album, index, caption))
            index += 1
        found[sample["point"]] = (*found.get(sample["point"], ()), finding(sample, tuple(photos)))
    return view_of(found)


def with_text(view: FactoryView, text: str, **changes: object) -> FactoryView:
    """The same view with the text of its first finding replaced."""
    changed = False
    clusters = []
    for cluster in view.clusters:
        points = []
        for point in cluster.points:
            found = point.findings
            if found and not changed:
                found = (replace(found[0], text=text, **changes), *found[1:])  # type: ignore[arg-type]
                changed = True
            points.append(replace(point, findings=found))
        clusters.append(replace(cluster, points=tuple(points)))
    return replace(view, clusters=tuple(clusters))
