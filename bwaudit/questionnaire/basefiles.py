"""Read the global tool: structure and words of each cluster put together.

An entry that is wrong is reported and left out, so that the rest can still be checked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ValidationError

from bwaudit.questionnaire.reading import ContentFolder, Reading
from bwaudit.questionnaire.schema import (
    Cluster,
    CompliancePoint,
    Question,
    Questionnaire,
    QuestionShape,
    QuestionText,
)
from bwaudit.questionnaire.sourcefiles import (
    ClusterFile,
    PointShape,
    PublicationsFile,
    QuestionnaireFile,
    WordsFile,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.questionnaire.positions import Document, Place

ENGLISH = "en"


def read_base(folder: Path) -> tuple[Questionnaire | None, Reading]:
    """All that can be read of `data/questionnaires/<code>/<version>`, and what is wrong with it."""
    reading = Reading()
    name = "/".join(("questionnaires", folder.parent.name, folder.name))
    source = ContentFolder(folder, name, reading)
    top, publications = source.read("questionnaire.yaml"), source.read("sources.yaml")
    head = top.checked(QuestionnaireFile)
    cited = publications.checked(PublicationsFile)
    if head is not None and (head.code, head.version) != (folder.parent.name, folder.name):
        top.report("code and version must be the names of the folders", "version")
    source.close(top, publications)
    if head is None:
        return None, reading
    clusters = [_cluster(source, each, head.languages) for each in head.clusters]
    base = Questionnaire(
        code=head.code,
        version=head.version,
        titles=head.titles,
        languages=head.languages,
        clusters=tuple(each for each in clusters if each is not None),
        profile=head.profile,
        sources=cited.sources if cited is not None else {},
    )
    return base, reading


def _cluster(source: ContentFolder, name: str, languages: tuple[str, ...]) -> Cluster | None:
    structure = source.read("clusters", f"{name}.yaml")
    shape = _shape(structure)
    if shape is not None and shape.id != name:
        structure.report(f"this file must hold cluster {name}", "id")
    _note_places(source.reading, structure)
    files = {language: source.read("lang", language, f"{name}.yaml") for language in languages}
    words = {language: _words(document) for language, document in files.items()}
    for language, document in files.items():
        if document.value is not None and structure.value is not None:
            _compare_names(structure, document, complete=language == ENGLISH)
        for question in words[language].questions:
            source.reading.places["words", language, question] = document.place(
                "questions", question
            )
        if shape is not None:
            _compare_data(shape, document, words[language])
    source.close(structure, *files.values())
    return None if shape is None else _joined(shape, words)


def _joined(shape: ClusterFile, words: dict[str, WordsFile]) -> Cluster:
    return Cluster(
        id=shape.id,
        number=shape.number,
        kind=shape.kind,
        basis=shape.basis,
        names={language: each.cluster for language, each in words.items()},
        points=tuple(_point(point, words) for point in shape.points),
    )


def _point(shape: PointShape, words: dict[str, WordsFile]) -> CompliancePoint:
    questions = []
    for question in shape.questions:
        texts = {
            language: each.questions[question.id]
            for language, each in words.items()
            if question.id in each.questions
        }
        if texts:
            fields = {name: getattr(question, name) for name in QuestionShape.model_fields}
            questions.append(Question(**fields, texts=texts))
    return CompliancePoint(
        id=shape.id,
        names={
            language: each.points[shape.id]
            for language, each in words.items()
            if shape.id in each.points
        },
        questions=tuple(questions),
    )


def _shape(document: Document) -> ClusterFile | None:
    """The file, or what is left of it when entries that are wrong are left out."""
    shape = document.checked(ClusterFile)
    if shape is not None or document.value is None:
        return shape
    points = []
    for point in _list(document.value, "points"):
        questions = [each for each in _list(point, "questions") if _fits(QuestionShape, each)]
        if questions:
            points.append({"id": point.get("id"), "questions": questions})
    rest = {**_dict(document.value), "points": points}
    return ClusterFile.model_validate(rest) if _fits(ClusterFile, rest) else None


def _words(document: Document) -> WordsFile:
    """The file, or what is left of it when entries that are wrong are left out."""
    words = document.checked(WordsFile)
    if words is not None:
        return words
    cluster = _dict(document.value).get("cluster")
    points = _dict(_dict(document.value).get("points"))
    questions = _dict(_dict(document.value).get("questions"))
    return WordsFile(
        cluster=cluster if isinstance(cluster, str) and cluster else "?",
        points={key: each for key, each in points.items() if isinstance(each, str) and each},
        questions={
            key: QuestionText.model_validate(each)
            for key, each in questions.items()
            if _fits(QuestionText, each)
        },
    )


def _note_places(reading: Reading, structure: Document) -> None:
    for kind, name, place in _entries(structure):
        reading.once((kind, name), place, f"{kind} {name} is there twice")
        (reading.question_ids if kind == "question" else reading.point_ids).add(name)
    for point in _list(structure.value, "points"):
        for question in _list(point, "questions"):
            topics = (_dict(each).get("topic") for each in _list(question, "merged"))
            reading.merged_topics.update(each for each in topics if isinstance(each, str))


def _compare_names(structure: Document, words: Document, *, complete: bool) -> None:
    """Structure and words of a cluster name the same points and questions."""
    places = {(kind, name): place for kind, name, place in _entries(structure)}
    given = {
        (kind, name)
        for kind in ("point", "question")
        for name in _dict(_dict(words.value).get(f"{kind}s"))
    }
    for kind, name in sorted(given - places.keys()):
        words.report(f"there is no {kind} {name} in this cluster", f"{kind}s", name)
    if complete:
        for kind, name in sorted(places.keys() - given):
            place = places[kind, name]
            structure.problems.append(place.problem(f"{kind} {name} has no words in {words.file}"))


def _compare_data(shape: ClusterFile, document: Document, words: WordsFile) -> None:
    """Every data point has words, and no words are left over."""
    for question in (each for point in shape.points for each in point.questions):
        text = words.questions.get(question.id)
        if text is None:
            continue
        ids = {each.id for each in question.data}
        at = ("questions", question.id, "data")
        for missing in sorted(ids - text.data.keys()):
            document.report(f"data point {missing} of {question.id} has no words", *at)
        for extra in sorted(text.data.keys() - ids):
            document.report(f"{question.id} has no data point {extra}", *at, extra)


def _entries(document: Document) -> Iterator[tuple[str, str, Place]]:
    """("point" or "question", id, place) of every entry that says its id, right or wrong."""
    for at, point in enumerate(_list(document.value, "points")):
        if isinstance(_dict(point).get("id"), str):
            yield "point", point["id"], document.place("points", at)
        for index, question in enumerate(_list(point, "questions")):
            if isinstance(_dict(question).get("id"), str):
                yield "question", question["id"], document.place("points", at, "questions", index)


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any, key: str) -> list[Any]:
    found = _dict(value).get(key)
    return found if isinstance(found, list) else []


def _fits(model: type[BaseModel], value: Any) -> bool:
    try:
        model.model_validate(value)
    except ValidationError:
        return False
    return True
