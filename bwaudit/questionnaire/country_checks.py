"""What is wrong with country packs, by file and line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.questionnaire.conditions import Span, questions_in
from bwaudit.questionnaire.countryfiles import read_country
from bwaudit.questionnaire.positions import Place, Problem, read_yaml
from bwaudit.questionnaire.schema import facts_of
from bwaudit.questionnaire.sourcefiles import CountryFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.questionnaire.law import Parameter
    from bwaudit.questionnaire.overlay import CountryPack
    from bwaudit.questionnaire.reading import Reading
    from bwaudit.questionnaire.schema import Questionnaire


def country_problems(root: Path, base: Questionnaire, base_reading: Reading) -> Iterator[Problem]:
    """Every problem of the packs below `root` that are written for `base`."""
    for folder in sorted(path.parent for path in root.glob("countries/*/country.yaml")):
        document = read_yaml(folder / "country.yaml", f"countries/{folder.name}/country.yaml")
        country = document.checked(CountryFile)
        if country is None:
            yield from document.problems
            continue
        listed = {pack.overlay for pack in country.packs}
        for path in sorted(folder.glob("overlay-*.yaml")):
            version = path.stem.removeprefix("overlay-")
            if version not in listed:
                yield document.place("packs").problem(f"{path.name} is not in the list of packs")
        for pack in country.packs:
            if (pack.code, pack.version) == (base.code, base.version):
                yield from _pack_problems(folder, pack.overlay, base, base_reading)


def _pack_problems(
    folder: Path, version: str, base: Questionnaire, base_reading: Reading
) -> Iterator[Problem]:
    pack, reading = read_country(folder, version, base_reading.question_ids, base_reading.point_ids)
    yield from reading.problems
    overlay = Place(f"countries/{folder.name}/overlay-{version}.yaml", 1)
    if pack is None:
        without = not (folder / "protocol.yaml").is_file()
        if without and any(each.zero_tolerance for each in base.questions):
            yield overlay.problem("there are zero-tolerance questions and no urgent procedure")
        return
    known = base.sources.keys() | pack.sources.keys()
    for place, keys in _cited(pack, reading):
        for key in keys:
            if key not in known:
                yield place.problem(f"there is no publication {key}")
    clusters = {cluster.id for cluster in base.clusters}
    for at, papers in enumerate(pack.practice.documents):
        if papers.cluster not in clusters:
            yield reading.place("documents", at).problem(
                f"there is no cluster {papers.cluster} to list papers for"
            )
    yield from _sourced(pack, reading)
    yield from _conditions(pack, base, reading)
    yield from _orphans(pack, base, reading)


def _cited(pack: CountryPack, reading: Reading) -> Iterator[tuple[Place, tuple[str, ...]]]:
    for reference in pack.references.values():
        yield reading.place("reference", reference.id), reference.sources
    for place, row in _rows(pack, reading):
        yield place, row.sources
        for conflict in row.conflicts:
            yield place, conflict.sources
    for at, public in enumerate(pack.overlay.publish.lists):
        yield reading.place("lists", at), public.sources
    practice = pack.practice
    yield reading.place("protocol"), practice.protocol.sources
    yield reading.place("sampling"), practice.sampling.sources
    for at, clock in enumerate(practice.clocks):
        yield reading.place("clocks", at), clock.sources
    for at, meeting in enumerate(practice.meetings):
        yield reading.place("meetings", at), meeting.sources


def _sourced(pack: CountryPack, reading: Reading) -> Iterator[Problem]:
    """Whoever says A or B must name what was read."""
    for reference in pack.references.values():
        if reference.confidence != "C" and not reference.sources:
            yield reading.place("reference", reference.id).problem(
                f"{reference.id} has confidence {reference.confidence} and names no publication"
            )
    for place, row in _rows(pack, reading):
        if row.confidence != "C" and not row.sources:
            yield place.problem(
                f"{row.id} has confidence {row.confidence} and names no publication"
            )


def _conditions(pack: CountryPack, base: Questionnaire, reading: Reading) -> Iterator[Problem]:
    """Conditions of the country look at facts the profile form asks, each in its own kind."""
    facts = {fact.id: fact.kind for fact in facts_of(base.profile)}
    for question, change in pack.overlay.questions.items():
        for name, wanted in change.only_if.profile.items() if change.only_if else ():
            place = reading.place("question", question)
            if name not in facts:
                yield place.problem(
                    f"the condition of {question} looks at {name}, which the profile does not have"
                )
            elif isinstance(wanted, Span) != (facts[name] == "count"):
                kind = "a number" if facts[name] == "count" else "yes or no"
                yield place.problem(f"the condition of {question} looks at {name}, which is {kind}")


def _orphans(pack: CountryPack, base: Questionnaire, reading: Reading) -> Iterator[Problem]:
    """Conditions that look at a question this country does not ask never become known."""
    for question in base.questions:
        if question.applies_if is None or question.id in pack.overlay.drop:
            continue
        for other in questions_in(question.applies_if):
            if other in pack.overlay.drop:
                yield reading.place("question", other).problem(
                    f"{other} is dropped, but the condition of {question.id} looks at its answer"
                )


def _rows(pack: CountryPack, reading: Reading) -> Iterator[tuple[Place, Parameter]]:
    """Every row of every law value with its place."""
    numbers: dict[str, int] = {}
    for row in pack.parameters:
        at = numbers.get(row.id, 0)
        numbers[row.id] = at + 1
        yield reading.place("parameter", row.id, at), row
