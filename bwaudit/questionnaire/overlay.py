"""Put one country's overlay on the global tool. Pure: values in, a value out, nothing read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import Code, ContentError
from bwaudit.questionnaire.conditions import AllOf
from bwaudit.questionnaire.schema import (
    Cluster,
    CompliancePoint,
    Dropped,
    Provenance,
    Publication,
    Question,
    Questionnaire,
    QuestionText,
    ResolvedQuestionnaire,
)
from bwaudit.questionnaire.sourcefiles import (
    AddedQuestion,
    CountryFile,
    OverlayFile,
    PracticeFile,
    QuestionChange,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from bwaudit.questionnaire.conditions import Condition, ProfileIs
    from bwaudit.questionnaire.law import LegalReference, Parameter
    from bwaudit.questionnaire.positions import At

NO_CHANGE = QuestionChange()


@dataclass(frozen=True, slots=True)
class CountryPack:
    """All that one country brings: its overlay, its law, its practice."""

    country: CountryFile
    overlay: OverlayFile
    references: Mapping[str, LegalReference]
    parameters: tuple[Parameter, ...]
    practice: PracticeFile
    sources: Mapping[str, Publication]


def misfits(
    pack: CountryPack, known: Iterable[str], points: Iterable[str]
) -> Iterator[tuple[At, str]]:
    """What in the overlay points at nothing, as (path in the overlay file, message).

    `known` are the question ids of the global tool and `points` its compliance points.
    """
    overlay, ids = pack.overlay, set(known)
    added = {each.question.id for each in overlay.add}
    for question in overlay.drop:
        if question not in ids:
            yield ("drop", question), f"there is no question {question}"
    for question, change in overlay.questions.items():
        if question not in ids:
            yield ("questions", question), f"there is no question {question}"
        elif question in overlay.drop:
            yield ("questions", question), f"{question} is dropped, so it cannot change"
        yield from _dangling(pack, change, ("questions", question))
    place_ids = set(points)
    for at, addition in enumerate(overlay.add):
        yield from _added_misfits(pack, addition, ids, place_ids, at)
    asked = (ids | added) - overlay.drop.keys()
    for name in ("also", "questions"):
        for at, question in enumerate(getattr(overlay.publish, name)):
            if question not in asked:
                yield ("publish", name, at), f"{question} is not asked here"
    for at, public in enumerate(overlay.publish.lists):
        here = ("publish", "lists", at)
        if any(other.id == public.id for other in overlay.publish.lists[:at]):
            yield here, f"the public list {public.id} is there twice"
        for index, issue in enumerate(public.issues):
            if any(other.number == issue.number for other in public.issues[:index]):
                yield (*here, "issues", index), f"issue {issue.number} is there twice"
            for question in issue.questions:
                if question not in asked:
                    yield (*here, "issues", index), f"{question} is not asked here"


def _added_misfits(
    pack: CountryPack, addition: AddedQuestion, ids: set[str], points: set[str], at: int
) -> Iterator[tuple[At, str]]:
    question = addition.question.id
    if not question.startswith(f"{pack.country.code}."):
        yield (
            ("add", at, "question", "id"),
            f"the id of an added question begins with {pack.country.code}.",
        )
    if question in ids or any(each.question.id == question for each in pack.overlay.add[:at]):
        yield ("add", at, "question", "id"), f"{question} is there already"
    if addition.point not in points:
        yield ("add", at, "point"), f"there is no compliance point {addition.point}"
    yield from _dangling(pack, addition, ("add", at))


def _dangling(
    pack: CountryPack, change: QuestionChange | AddedQuestion, at: At
) -> Iterator[tuple[At, str]]:
    for index, reference in enumerate(change.law):
        if reference not in pack.references:
            yield (*at, "law", index), f"there is no law reference {reference}"
    values = {row.id for row in pack.parameters}
    for index, parameter in enumerate(change.parameters):
        if parameter not in values:
            yield (*at, "parameters", index), f"there is no law value {parameter}"


def resolve(base: Questionnaire, pack: CountryPack) -> ResolvedQuestionnaire:
    """The tool as this country asks it.

    Raises ContentError when the overlay points at anything that is not there.
    """
    points = [point.id for cluster in base.clusters for point in cluster.points]
    wrong = list(misfits(pack, (each.id for each in base.questions), points))
    if wrong:
        raise ContentError(Code.CONTENT_PROBLEMS, tuple(message for _, message in wrong))
    overlay = pack.overlay
    clusters = tuple(_cluster(cluster, pack) for cluster in base.clusters)
    kept = tuple(cluster for cluster in clusters if cluster.points)
    return ResolvedQuestionnaire(
        code=base.code,
        version=base.version,
        country=pack.country.code,
        overlay_version=overlay.version,
        titles=base.titles,
        country_names=pack.country.names,
        languages=base.languages,
        clusters=kept,
        dropped=tuple(
            Dropped(question=question, reason=overlay.drop[question])
            for question in (each.id for each in base.questions)
            if question in overlay.drop
        ),
        publication=overlay.publish.notes,
        public_lists=overlay.publish.lists,
        parameters=pack.parameters,
        protocol=pack.practice.protocol,
        sampling=pack.practice.sampling,
        clocks=pack.practice.clocks,
        meetings=pack.practice.meetings,
        documents=pack.practice.documents,
        profile=base.profile,
        sources=_cited({**base.sources, **pack.sources}, kept, pack),
    )


def _cluster(cluster: Cluster, pack: CountryPack) -> Cluster:
    points = (_point(point, pack) for point in cluster.points)
    return cluster.model_copy(
        update={"points": tuple(point for point in points if point.questions)}
    )


def _point(point: CompliancePoint, pack: CountryPack) -> CompliancePoint:
    overlay = pack.overlay
    kept = [
        _changed(question, overlay.questions.get(question.id, NO_CHANGE), pack)
        for question in point.questions
        if question.id not in overlay.drop
    ]
    kept += [_added(each, pack) for each in overlay.add if each.point == point.id]
    return point.model_copy(update={"questions": tuple(kept)})


def _changed(question: Question, change: QuestionChange, pack: CountryPack) -> Question:
    notes: list[Provenance] = []
    texts = question.texts
    severity = question.severity
    if change.reword is not None:
        texts = {language: _reworded(text, change, language) for language, text in texts.items()}
        notes.append(Provenance(kind="reworded", reason=change.reword.reason))
    if change.severity is not None:
        severity = change.severity.to
        notes.append(Provenance(kind="severity", reason=change.severity.reason))
    if change.national_level:
        notes.append(Provenance(kind="national_level", reason=change.national_level))
    return question.model_copy(
        update={
            "texts": texts,
            "severity": severity,
            "law": tuple(pack.references[each] for each in change.law),
            "parameters": change.parameters,
            "public": _is_public(question.id, severity, pack.overlay),
            "national_level": bool(change.national_level),
            "applies_if": _both(question.applies_if, change.only_if),
            "provenance": tuple(notes),
        }
    )


def _both(own: Condition | None, here: ProfileIs | None) -> Condition | None:
    """The condition of the tool and that of the country together."""
    if own is None or here is None:
        return own or here
    return AllOf(all=(own, here))


def _reworded(text: QuestionText, change: QuestionChange, language: str) -> QuestionText:
    if change.reword is None or language not in change.reword.texts:
        return text
    words = change.reword.texts[language]
    update = {name: getattr(words, name) for name in type(words).model_fields}
    return text.model_copy(update={name: new for name, new in update.items() if new is not None})


def _added(addition: AddedQuestion, pack: CountryPack) -> Question:
    shape = addition.question
    return Question(
        **{name: getattr(shape, name) for name in type(shape).model_fields},
        texts=addition.texts,
        law=tuple(pack.references[each] for each in addition.law),
        parameters=addition.parameters,
        public=_is_public(shape.id, shape.severity, pack.overlay),
        provenance=(Provenance(kind="added", reason=addition.reason),),
    )


def _is_public(question: str, severity: str, overlay: OverlayFile) -> bool:
    publish = overlay.publish
    if question in publish.also:
        return True
    if publish.rule == "list":
        listed = (each.questions for each in publish.lists if each.of_factory)
        return question in publish.questions or any(question in each for each in listed)
    return publish.rule == "base_severity" and severity == "public"


def _cited(
    sources: Mapping[str, Publication], clusters: Iterable[Cluster], pack: CountryPack
) -> dict[str, Publication]:
    """Only the publications that what is kept points to."""
    keys: set[str] = set()
    for cluster in clusters:
        for question in cluster.questions:
            keys.update(question.source.keys)
            for reference in question.law:
                keys.update(reference.sources)
    for row in pack.parameters:
        keys.update(row.sources)
        keys.update(key for conflict in row.conflicts for key in conflict.sources)
    keys.update(key for public in pack.overlay.publish.lists for key in public.sources)
    practice = pack.practice
    keys.update(practice.protocol.sources, practice.sampling.sources)
    keys.update(key for clock in practice.clocks for key in clock.sources)
    keys.update(key for meeting in practice.meetings for key in meeting.sources)
    return {key: sources[key] for key in sorted(keys) if key in sources}
