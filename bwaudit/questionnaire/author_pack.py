"""Turn an author's workbook into the files of a country pack, checked like any other pack.

The files are written into a folder of their own first and read by the same checks as those that
authors write by hand; what is wrong is told by sheet and row. The caller gets the texts of all
files, or the problems, never both.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from bwaudit.questionnaire.author_sheets import COUNTRY
from bwaudit.questionnaire.author_writing import LAW, PRACTICE, Writing
from bwaudit.questionnaire.basefiles import read_base
from bwaudit.questionnaire.country_checks import country_problems
from bwaudit.questionnaire.positions import parse_yaml, read_yaml
from bwaudit.questionnaire.releases import FILE as RELEASES
from bwaudit.questionnaire.sheets import SheetProblem
from bwaudit.questionnaire.sourcefiles import CountryFile, OverlayFile, ReleasesFile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bwaudit.questionnaire.author_writing import Plain
    from bwaudit.questionnaire.positions import At, Problem
    from bwaudit.questionnaire.schema import Questionnaire
    from bwaudit.questionnaire.sheets import Given

_WIDE = 10_000
_HEAD = "# Written by ‘bwaudit content import’. It may be edited by hand from here on.\n"


@dataclass(slots=True)
class Built:
    """A pack as texts of files by path, or what is wrong with the workbook."""

    country: str = ""
    files: dict[Path, str] = field(default_factory=dict)
    problems: list[SheetProblem] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a pack is to stand, and what stands there."""

    folder: Path
    overlay: str
    older: tuple[Plain, ...]

    @property
    def names(self) -> tuple[str, str]:
        """Names of the files of law and practice. A newer overlay leaves those of others alone."""
        path = self.folder / f"overlay-{self.overlay}.yaml"
        file = read_yaml(path, path.name).checked(OverlayFile) if path.is_file() else None
        if file is not None:
            return file.law, file.protocol
        if self.older:
            return f"law-{self.overlay}.yaml", f"protocol-{self.overlay}.yaml"
        return LAW, PRACTICE


def build_pack(
    home: Path,
    base: Questionnaire,
    given: Mapping[str, Given],
    target: Path,
    *,
    replace: bool = False,
) -> Built:
    """The pack a workbook holds, for the folder `target`, which is laid out like `data/`.

    `home` holds the global tool. Nothing is written outside a temporary folder. `replace` allows to
    write over a pack of the same version that was never released.
    """
    built = Built()
    writing = Writing(given, built.problems)
    facts = writing.facts()
    if built.problems:
        return built
    built.country, overlay = facts["code"], facts["overlay"]
    folder = target / "countries" / built.country
    place = _Place(folder, overlay, _older(folder))
    name = f"{built.country} {overlay}"
    if _released(target, base, built.country, overlay):
        writing.fact_problem("overlay", f"{name} was released and never changes. Write a newer one")
    elif any(each["overlay"] == overlay for each in place.older) and not replace:
        writing.fact_problem(
            "overlay", f"{name} is there already. Write a newer one, or import with --replace"
        )
    names = place.names
    plain = {
        "country.yaml": writing.country(base, list(place.older)),
        names[0]: writing.law(),
        names[1]: writing.practice(),
        f"overlay-{overlay}.yaml": writing.overlay(names),
    }
    if built.problems:
        return built
    texts = {file: dumped(value) for file, value in plain.items()}
    marks = {
        ({LAW: names[0], PRACTICE: names[1]}.get(file, file), at): row
        for (file, at), row in writing.marks.items()
    }
    built.problems += _checked(home, base, built.country, overlay, texts, marks)
    if not built.problems:
        built.files = {folder / file: _HEAD + text for file, text in texts.items()}
        built.files |= _listed(target, base, built.country, overlay)
    return built


def _checked(
    home: Path,
    base: Questionnaire,
    country: str,
    overlay: str,
    texts: Mapping[str, str],
    marks: Mapping[tuple[str, At], tuple[str, int]],
) -> list[SheetProblem]:
    """What the checks of content find in these files, by sheet and row."""
    with tempfile.TemporaryDirectory() as stage:
        folder = Path(stage) / "countries" / country
        folder.mkdir(parents=True)
        for file, text in texts.items():
            (folder / file).write_text(text, "utf-8")
        _only_this_pack(folder / "country.yaml", overlay)
        _, reading = read_base(home / "questionnaires" / base.code / base.version)
        found = set(country_problems(Path(stage), base, reading))
    lines = {file: parse_yaml(text, file).lines for file, text in texts.items()}
    return sorted(_row_of(problem, lines, marks) for problem in found)


def _only_this_pack(path: Path, overlay: str) -> None:
    """Older packs of the country are not in the stage; their files stand where they stood."""
    plain = yaml.safe_load(path.read_text("utf-8"))
    plain["packs"] = [each for each in plain["packs"] if each["overlay"] == overlay]
    path.write_text(dumped(plain), "utf-8")


def _row_of(
    problem: Problem,
    lines: Mapping[str, Mapping[At, int]],
    marks: Mapping[tuple[str, At], tuple[str, int]],
) -> SheetProblem:
    """The row that a line of a file came from: that of the innermost thing written in it."""
    file = problem.file.rsplit("/", 1)[-1]
    here = [at for at, line in lines.get(file, {}).items() if line == problem.line]
    for at in sorted(here, key=len, reverse=True):
        for length in range(len(at), 0, -1):
            if (file, at[:length]) in marks:
                sheet, row = marks[file, at[:length]]
                return SheetProblem(sheet, row, problem.message)
    return SheetProblem(COUNTRY, 0, f"{problem.message} ({file})")


def _older(folder: Path) -> tuple[Plain, ...]:
    """The packs that a country has already, as its file lists them."""
    path = folder / "country.yaml"
    file = read_yaml(path, path.name).checked(CountryFile) if path.is_file() else None
    return tuple(pack.plain() for pack in file.packs) if file is not None else ()


def _releases(target: Path) -> ReleasesFile | None:
    path = target / RELEASES
    return read_yaml(path, RELEASES).checked(ReleasesFile) if path.is_file() else None


def _released(target: Path, base: Questionnaire, country: str, overlay: str) -> bool:
    file = _releases(target)
    return file is not None and any(
        each.status == "released"
        for each in file.releases
        if (each.questionnaire, each.version, each.country, each.overlay)
        == (base.code, base.version, country, overlay)
    )


def _listed(target: Path, base: Questionnaire, country: str, overlay: str) -> dict[Path, str]:
    """The list of releases with this pack in it, where there is a list and it lacks it."""
    file = _releases(target)
    wanted = (base.code, base.version, country, overlay)
    if file is None or any(
        (each.questionnaire, each.version, each.country, each.overlay) == wanted
        for each in file.releases
    ):
        return {}
    path = target / RELEASES
    line = (
        f'  - {{questionnaire: {base.code}, version: "{base.version}", country: {country}, '
        f'overlay: "{overlay}", status: unreleased}}\n'
    )
    return {path: path.read_text("utf-8").rstrip("\n") + "\n" + line}


class _Dumper(yaml.SafeDumper):
    """Writes exact decimals, and lists set in below their key."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        super().increase_indent(flow, indentless=False)


def _decimal(dumper: yaml.SafeDumper, number: Decimal) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:float", format(number, "f"))


_Dumper.add_representer(Decimal, _decimal)


def dumped(value: Any) -> str:
    """Plain values as YAML that the strict reader takes."""
    return yaml.dump(
        value,
        Dumper=_Dumper,
        allow_unicode=True,
        sort_keys=False,
        default_flow_style=None,
        width=_WIDE,
    )
