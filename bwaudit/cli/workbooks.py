"""`bwaudit content export` and `import`: workbooks for those who review or write content."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bwaudit.cli.saying import said_plainly, say
from bwaudit.foundation.clock import SystemClock
from bwaudit.foundation.content import shipped_data
from bwaudit.foundation.errors import Code, ContentError, StoreError
from bwaudit.foundation.files import write_durably
from bwaudit.office.content_workbook import read_workbook, write_workbook
from bwaudit.questionnaire.author_pack import build_pack
from bwaudit.questionnaire.author_sheets import author_sheets, empty_sheets
from bwaudit.questionnaire.catalogue import Catalogue, PackRef
from bwaudit.questionnaire.loader import load_base, load_country
from bwaudit.questionnaire.review_sheets import review_sheets
from bwaudit.questionnaire.reviews import Taken, about, take_reviews

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from bwaudit.questionnaire.overlay import CountryPack
    from bwaudit.questionnaire.schema import Questionnaire
    from bwaudit.questionnaire.sheets import Given, SheetProblem

Root = Annotated[
    Path | None,
    typer.Option("--data", help="A folder laid out like data/; the shipped content without it."),
]


def export(
    xlsx: Annotated[Path, typer.Option(help="The workbook to write.")],
    country: Annotated[str, typer.Option(help="Country, as BGD; the global tool without it.")] = "",
    new: Annotated[bool, typer.Option("--new", help="A workbook to write a pack in.")] = False,
    like: Annotated[
        str, typer.Option(help="With --new: take samples and meetings from here.")
    ] = "",
    data: Root = None,
) -> None:
    """Write a workbook to review content in, or with --new to write a country's pack in.

    With --new and a country that is there, the workbook holds that country's pack.
    """
    root = data or shipped_data()
    with said_plainly():
        day = SystemClock().now().date()
        if new:
            _export_new(root, xlsx, country, like, day)
        elif country:
            tool = Catalogue([root]).newest(_base(root).code, country)
            write_workbook(xlsx, f"Review of {tool.ref.label}", review_sheets(tool), day)
        else:
            base = _base(root)
            title = f"Review of {base.code.upper()} {base.version}"
            write_workbook(xlsx, title, review_sheets(base), day)
        say(f"Written: {xlsx}")


def import_(
    file: Annotated[Path, typer.Argument(help="A workbook that ‘content export’ wrote.")],
    data: Root = None,
    into: Annotated[
        Path | None, typer.Option(help="Another folder for a pack: FOLDER/countries/BGD.")
    ] = None,
    replace: Annotated[
        bool, typer.Option("--replace", help="Write over a pack that was never released.")
    ] = False,
) -> None:
    """Take in what was written into a workbook, all of it or nothing."""
    root = data or shipped_data()
    with said_plainly():
        given = read_workbook(file)
        problems: list[SheetProblem] = []
        told = about(given, problems)
        if problems:
            _refused(problems)
        elif told.get("Workbook") == "pack":
            _import_pack(root, given, told, into or root, replace=replace)
        elif told.get("Workbook") == "review":
            _import_reviews(root, given, told)
        else:
            raise ContentError(Code.WORKBOOK_UNREADABLE, name=file.name)


def _base(root: Path, code: str = "*", version: str = "*") -> Questionnaire:
    """The newest version of the tool below a root, or the one named."""
    found = sorted(root.glob(f"questionnaires/{code}/{version}/questionnaire.yaml"))
    if not found:
        raise ContentError(Code.CONTENT_MISSING, name="The questionnaire of this workbook")
    return load_base(found[-1].parent)


def _pack(root: Path, base: Questionnaire, country: str) -> CountryPack:
    packs = [each for each in Catalogue([root]).available(country) if _of(each, base)]
    if not packs:
        raise ContentError(Code.CONTENT_MISSING, name=f"{base.code.upper()}, {country}")
    return load_country(root / "countries" / country, packs[-1].overlay_version, base)


def _of(pack: PackRef, base: Questionnaire) -> bool:
    return (pack.code, pack.version) == (base.code, base.version)


def _export_new(root: Path, xlsx: Path, country: str, like: str, day: date) -> None:
    base = _base(root)
    if country:
        pack = _pack(root, base, country)
        folder = root / "countries" / country
        sheets = author_sheets(base, pack, folder)
        write_workbook(xlsx, f"Country pack {country}", sheets, day)
        return
    known = [each.country for each in Catalogue([root]).available() if _of(each, base)]
    if not known and not like:
        raise ContentError(Code.CONTENT_MISSING, name="A country to take samples and meetings from")
    sheets = empty_sheets(base, _pack(root, base, like or known[0]), day)
    write_workbook(xlsx, "New country pack", sheets, day)


def _import_reviews(root: Path, given: Mapping[str, Given], told: Mapping[str, str]) -> None:
    base = _base(root, told.get("Tool", ""), told.get("Version", ""))
    country, overlay = told.get("Country", ""), told.get("Overlay", "")
    today = SystemClock().now().date()
    if country:
        tool = Catalogue([root]).resolve(base.code, base.version, country, overlay)
        folder = root / "countries" / country
        pack = load_country(folder, overlay, base)
        taken = take_reviews(given, tool, folder, folder / pack.overlay.law, today)
    else:
        folder = root / "questionnaires" / base.code / base.version
        taken = take_reviews(given, base, folder, None, today)
    if taken.problems:
        _refused(taken.problems)
    write_together(taken.files)
    say(_told(taken))


def _told(taken: Taken) -> str:
    if not taken.files:
        return "Everything in this workbook is here already. Nothing was changed."
    comments = sum(bool(review.comment) for review in taken.reviews)
    return (
        f"Taken in: {len(taken.reviews)} rows, with {comments} comments "
        f"and {taken.values} law values found right."
    )


def _import_pack(
    root: Path,
    given: Mapping[str, Given],
    told: Mapping[str, str],
    target: Path,
    *,
    replace: bool,
) -> None:
    base = _base(root, told.get("Tool", ""), told.get("Version", ""))
    built = build_pack(root, base, given, target, replace=replace)
    if built.problems:
        _refused(built.problems)
    write_together(built.files)
    say(f"The pack of {built.country} is in {target / 'countries' / built.country}")
    say("Run ‘bwaudit content coverage’ to see what it asks.")


def _refused(problems: list[SheetProblem]) -> None:
    for problem in sorted(set(problems)):
        say(str(problem))
    count = "1 problem" if len(set(problems)) == 1 else f"{len(set(problems))} problems"
    say(f"{count}. Nothing was taken in. Mend these cells, then import the workbook again.")
    raise typer.Exit(1)


def write_together(files: Mapping[Path, str]) -> None:
    """Write all files, or leave all as they were. Raises StoreError."""
    before = {path: path.read_bytes() if path.is_file() else None for path in files}
    try:
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            write_durably(path, text.encode(), private=False)
    except (StoreError, OSError):
        for path, old in before.items():
            if old is None:
                path.unlink(missing_ok=True)
            elif path.read_bytes() != old:
                write_durably(path, old, private=False)
        raise
