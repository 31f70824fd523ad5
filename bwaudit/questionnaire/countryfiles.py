"""Read one country's pack: overlay, law, practice; and see that its parts fit together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.questionnaire.law import LegalReference, Parameter, ambiguities
from bwaudit.questionnaire.overlay import CountryPack, misfits
from bwaudit.questionnaire.reading import ContentFolder, Reading
from bwaudit.questionnaire.sourcefiles import (
    CountryFile,
    LawFile,
    OverlayFile,
    ParameterRows,
    PracticeFile,
    ValueRow,
)

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.questionnaire.positions import Document


def read_country(
    folder: Path, version: str, question_ids: set[str], point_ids: set[str]
) -> tuple[CountryPack | None, Reading]:
    """All that can be read of `data/countries/<ISO3>` in that version, and what is wrong with it.

    The ids are those of the global tool, for what the overlay points at.
    """
    reading = Reading()
    source = ContentFolder(folder, f"countries/{folder.name}", reading)
    top = source.read("country.yaml")
    over = source.read(f"overlay-{version}.yaml")
    country, overlay = top.checked(CountryFile), over.checked(OverlayFile)
    for document, code in ((top, country and country.code), (over, overlay and overlay.country)):
        if code is not None and code != folder.name:
            document.report("the country must be the name of the folder", "code")
    if overlay is not None and overlay.version != version:
        over.report("the version must be the one in the name of the file", "version")
    law_file = source.read(overlay.law if overlay is not None else "law.yaml")
    practice_file = source.read(overlay.protocol if overlay is not None else "protocol.yaml")
    law, practice = law_file.checked(LawFile), practice_file.checked(PracticeFile)
    pack = None
    if law is not None:
        references = _references(law, law_file, reading)
        parameters = _parameters(law, law_file, reading)
        if country is not None and overlay is not None and practice is not None:
            pack = CountryPack(
                country=country,
                overlay=overlay,
                references=references,
                parameters=parameters,
                practice=practice,
                sources={**law.sources, **practice.sources},
            )
            for at, message in misfits(pack, question_ids, point_ids):
                over.report(message, *at)
    _note_overlay(over, overlay, reading)
    _note_practice(practice_file, practice, reading)
    source.close(top, over, law_file, practice_file)
    return pack, reading


def _note_overlay(document: Document, overlay: OverlayFile | None, reading: Reading) -> None:
    if overlay is None:
        return
    for question in (*overlay.drop, *overlay.questions):
        part = "drop" if question in overlay.drop else "questions"
        reading.places["question", question] = document.place(part, question)
    for at in range(len(overlay.publish.lists)):
        reading.places["lists", at] = document.place("publish", "lists", at)
    for at, added in enumerate(overlay.add):
        reading.places["question", added.question.id] = document.place("add", at)


def _note_practice(document: Document, practice: PracticeFile | None, reading: Reading) -> None:
    if practice is None:
        return
    reading.places["protocol",] = document.place("protocol")
    reading.places["sampling",] = document.place("sampling")
    for part in ("clocks", "meetings", "documents"):
        for at in range(len(getattr(practice, part))):
            reading.places[part, at] = document.place(part, at)


def _references(law: LawFile, document: Document, reading: Reading) -> dict[str, LegalReference]:
    result = {}
    for name, row in law.references.items():
        reading.places["reference", name] = document.place("references", name)
        instrument = law.instruments.get(row.instrument)
        if instrument is None:
            document.report(
                f"there is no instrument {row.instrument}", "references", name, "instrument"
            )
            continue
        result[name] = LegalReference(
            id=name,
            short=f"{instrument.short}, {row.article}",
            title=instrument.title,
            article=row.article,
            subject=row.subject,
            url=row.url or instrument.url,
            confidence=row.confidence,
            sources=row.sources,
        )
    return result


def _parameters(law: LawFile, document: Document, reading: Reading) -> tuple[Parameter, ...]:
    result: list[Parameter] = []
    for at, group in enumerate(law.parameters):
        place = document.place("parameters", at)
        reading.once(("parameter", group.id), place, f"law value {group.id} is there twice")
        rows: list[tuple[Parameter, int]] = []
        for index, row in enumerate(group.values):
            here = ("parameters", at, "values", index)
            parameter = _parameter(law, group, row)
            if isinstance(parameter, str):
                document.report(parameter, *here)
            else:
                reading.places["parameter", group.id, len(rows)] = document.place(*here)
                rows.append((parameter, index))
        numbers = {id(parameter): index for parameter, index in rows}
        for one, two in ambiguities(parameter for parameter, _ in rows):
            first = document.place("parameters", at, "values", numbers[id(one)])
            document.report(
                f"{group.id}: this value and the one in line {first.line} can hold on the same day"
                " for the same case",
                "parameters",
                at,
                "values",
                numbers[id(two)],
            )
        result += (parameter for parameter, _ in rows)
    return tuple(result)


def _parameter(law: LawFile, group: ParameterRows, row: ValueRow) -> Parameter | str:
    """The row with what its group and its file say for it, or what is missing."""
    citation = row.citation or group.citation
    confidence = row.confidence or group.confidence
    if not citation:
        return f"{group.id}: this value has no citation"
    if confidence is None:
        return f"{group.id}: this value has no confidence (A, B or C)"
    if row.from_ is not None and row.to is not None and row.from_ > row.to:
        return f"{group.id}: this value ends before it begins"
    return Parameter(
        id=group.id,
        names=group.names,
        value=row.value,
        unit=group.unit if row.unit is None else row.unit,
        scope=row.scope,
        season=row.season,
        from_=row.from_,
        to=row.to,
        as_of=row.as_of,
        citation=citation,
        sources=group.sources if row.sources is None else row.sources,
        checked_on=row.checked_on or law.checked_on,
        reviewed_by=row.reviewed_by or law.reviewed_by,
        confidence=confidence,
        note=row.note,
        conflicts=row.conflicts,
    )
