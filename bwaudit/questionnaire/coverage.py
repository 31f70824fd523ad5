"""Counts of the content: by cluster, source, language and country. Counts, no judgement."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.questionnaire.catalogue import Catalogue
from bwaudit.questionnaire.law import NOT_REVIEWED
from bwaudit.questionnaire.loader import load_base
from bwaudit.questionnaire.positions import read_yaml
from bwaudit.questionnaire.sourcefiles import TopicsFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from bwaudit.questionnaire.schema import Questionnaire, ResolvedQuestionnaire

ORIGINS = ("sourced", "law", "recalled", "own")
SEVERITIES = ("normal", "public", "zero_tolerance")
CONFIDENCES = ("A", "B", "C")

Cell = str | int
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of words and counts under headings; the first column is text."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...]


def coverage(root: Path) -> list[Table]:
    """Tables for every version of the tool below `root`.

    Raises ContentError when content is not whole.
    """
    tables: list[Table] = []
    catalogue = Catalogue([root])
    for path in sorted(root.glob("questionnaires/*/*/questionnaire.yaml")):
        base = load_base(path.parent)
        name = f"{base.code.upper()} {base.version}"
        resolved = [
            catalogue.resolve(pack.code, pack.version, pack.country, pack.overlay_version)
            for pack in catalogue.available()
            if (pack.code, pack.version) == (base.code, base.version)
        ]
        tables += [
            by_cluster(name, base),
            by_content(name, base),
            by_source(name, base),
            topics(name, base, path.with_name("topics.yaml")),
            by_language(name, base, resolved),
            by_country(name, resolved),
            by_law(name, resolved),
            by_country_and_cluster(name, base, resolved),
        ]
    return tables


def by_cluster(name: str, base: Questionnaire) -> Table:
    """Points and questions of each cluster."""
    rows: list[Row] = [
        (
            cluster.id,
            len(cluster.points),
            len(cluster.questions),
            *_counts((each.severity for each in cluster.questions), SEVERITIES),
            sum(each.applies_if is not None for each in cluster.questions),
        )
        for cluster in base.clusters
    ]
    headings = (
        *("Cluster", "Points", "Questions", "Normal", "Public", "Zero tolerance"),
        "Conditional",
    )
    return Table(f"{name}: clusters", headings, _with_total(rows))


def by_content(name: str, base: Questionnaire) -> Table:
    """What the questions of each cluster hold for the assessor."""
    rows: list[Row] = [
        (
            cluster.id,
            sum(len(each.data) for each in cluster.questions),
            sum(len(each.text("en").check) for each in cluster.questions),
            sum(len(each.text("en").phrases) for each in cluster.questions),
            sum(len(each.text("en").causes) for each in cluster.questions),
        )
        for cluster in base.clusters
    ]
    headings = ("Cluster", "Data points", "Check steps", "Phrases", "Causes")
    return Table(f"{name}: what questions hold", headings, _with_total(rows))


def by_source(name: str, base: Questionnaire) -> Table:
    """Where the topics of the questions come from."""
    rows: list[Row] = [
        (cluster.id, *_counts((each.source.origin for each in cluster.questions), ORIGINS))
        for cluster in base.clusters
    ]
    headings = ("Cluster", "Sourced", "Law text", "Recalled", "Own inference")
    return Table(f"{name}: sources of topics", headings, _with_total(rows))


def topics(name: str, base: Questionnaire, path: Path) -> Table:
    """How many topics are questions of their own, and how many are merged."""
    file = read_yaml(path, path.name).checked(TopicsFile)
    ids = {topic.id for topic in file.topics} if file is not None else set()
    own = ids & {question.id for question in base.questions}
    merged = ids & {each.topic for question in base.questions for each in question.merged}
    rows = (
        ("Topics", len(ids)),
        ("Questions of their own", len(own)),
        ("Merged into another", len(merged - own)),
        ("Not covered", len(ids - own - merged)),
    )
    return Table(f"{name}: topics", ("Topics", "Count"), rows)


def by_language(name: str, base: Questionnaire, resolved: Sequence[ResolvedQuestionnaire]) -> Table:
    """How many questions have words in each language."""
    languages = sorted({*base.languages, *(x for each in resolved for x in each.languages)})
    total = len(base.questions)
    rows: list[Row] = []
    for language in languages:
        have = sum(language in question.texts for question in base.questions)
        rows.append((language, have, f"{have * 100 // total if total else 0} %"))
    return Table(f"{name}: languages", ("Language", "Questions", "Share"), tuple(rows))


def by_country(name: str, resolved: Sequence[ResolvedQuestionnaire]) -> Table:
    """What each country asks. "Without law": national law decides, and none is named yet."""
    rows: list[Row] = [
        (
            f"{each.country} {each.overlay_version}",
            len(each.questions),
            len(each.dropped),
            sum(any(x.kind == "added" for x in question.provenance) for question in each.questions),
            sum(bool(question.law) for question in each.questions),
            sum(question.national_law and not question.law for question in each.questions),
            sum(question.public for question in each.questions),
        )
        for each in resolved
    ]
    headings = ("Country", "Asked", "Not asked", "Added", "With law", "Without law", "Public")
    return Table(f"{name}: countries", headings, tuple(rows))


def by_law(name: str, resolved: Sequence[ResolvedQuestionnaire]) -> Table:
    """The law values of each country, and how sure they are."""
    rows: list[Row] = [
        (
            f"{each.country} {each.overlay_version}",
            len({row.id for row in each.parameters}),
            len(each.parameters),
            *_counts((row.confidence for row in each.parameters), CONFIDENCES),
            sum(bool(row.conflicts) for row in each.parameters),
            sum(row.reviewed_by != NOT_REVIEWED for row in each.parameters),
        )
        for each in resolved
    ]
    headings = ("Country", "Law values", "Rows", "A", "B", "C", "In conflict", "Reviewed")
    return Table(f"{name}: law values", headings, tuple(rows))


def by_country_and_cluster(
    name: str, base: Questionnaire, resolved: Sequence[ResolvedQuestionnaire]
) -> Table:
    """Questions asked in each country, by cluster."""
    ids = tuple(cluster.id for cluster in base.clusters)
    rows: list[Row] = []
    for each in resolved:
        counts = {cluster.id: len(cluster.questions) for cluster in each.clusters}
        row = tuple(counts.get(name_, 0) for name_ in ids)
        rows.append((each.country, *row, sum(row)))
    return Table(f"{name}: questions asked", ("Country", *ids, "All"), tuple(rows))


def _counts(values: Iterable[str], names: Sequence[str]) -> tuple[int, ...]:
    found = Counter(values)
    return tuple(found[name] for name in names)


def _with_total(rows: Sequence[Row]) -> tuple[Row, ...]:
    sums = (sum(x for x in column if isinstance(x, int)) for column in zip(*rows, strict=True))
    total = tuple(sums)
    return (*rows, ("All", *total[1:])) if total else tuple(rows)
