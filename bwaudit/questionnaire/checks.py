"""What is wrong with content, by file and line: everything at once, and nothing is changed.

Shapes are checked while reading; here is what must hold between entries and between files. The
rules know no question, fact or country by name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from bwaudit.questionnaire.basefiles import read_base
from bwaudit.questionnaire.catalogue import Catalogue
from bwaudit.questionnaire.conditions import Span, facts_in, questions_in
from bwaudit.questionnaire.country_checks import country_problems
from bwaudit.questionnaire.lineage import Lineage, gaps
from bwaudit.questionnaire.positions import Problem, read_yaml
from bwaudit.questionnaire.releases import release_problems
from bwaudit.questionnaire.reviews import review_problems
from bwaudit.questionnaire.samples import sample_countries, sample_problems
from bwaudit.questionnaire.schema import MOST_LABEL, facts_of
from bwaudit.questionnaire.sourcefiles import TopicsFile

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.questionnaire.conditions import Condition
    from bwaudit.questionnaire.reading import Reading
    from bwaudit.questionnaire.schema import (
        Question,
        Questionnaire,
        QuestionText,
        ResolvedQuestionnaire,
    )

SLOTS = frozenset(
    {"n", "m", "place", "period", "time", "date", "amount", "language", "what", "days", "hours"}
)
"""Slots a finding phrase may have; the finding card fills them."""

_SLOT = re.compile(r"\{([^{}]*)\}")
_STEPS = (3, 8)
_PHRASES = (1, 3)
_CAUSES = (2, 3)

Rule = Callable[["Questionnaire", "Reading"], Iterator[Problem]]


def check(root: Path) -> list[Problem]:
    """Every problem below `root`, which is laid out like `data/`, in order of file and line."""
    found: set[Problem] = set()
    for folder in sorted(
        path.parent for path in root.glob("questionnaires/*/*/questionnaire.yaml")
    ):
        base, reading = read_base(folder)
        found.update(reading.problems)
        if base is not None:
            found.update(base_problems(base, reading))
            found.update(topic_problems(folder, base, reading))
            found.update(lineage_problems(folder, reading))
            found.update(country_problems(root, base, reading))
    found.update(release_problems(root))
    found.update(review_problems(root))
    if not found:  # what is not whole cannot be resolved, and practice visits rest on it
        found.update(sample_problems(root, _countries(root)))
    return sorted(found)


def _countries(root: Path) -> dict[str, ResolvedQuestionnaire]:
    """The newest questionnaire of every country that a practice factory stands in."""
    catalogue = Catalogue([root])
    packs = {(pack.code, pack.country) for pack in catalogue.available()}
    wanted = sample_countries(root)
    return {
        country: catalogue.newest(code, country)
        for code, country in sorted(packs)
        if country in wanted
    }


def base_problems(base: Questionnaire, reading: Reading) -> list[Problem]:
    """What is wrong between the entries of the global tool."""
    return [problem for rule in RULES for problem in rule(base, reading)]


def topic_problems(folder: Path, base: Questionnaire, reading: Reading) -> Iterator[Problem]:
    """Topics that nothing asks, and questions and merges that stand for no topic."""
    name = reading.place("file", "questionnaire.yaml").file.replace(
        "questionnaire.yaml", "topics.yaml"
    )
    document = read_yaml(folder / "topics.yaml", name)
    file = document.checked(TopicsFile)
    yield from document.problems
    if file is None:
        return
    topics: dict[str, int] = {}
    for at, topic in enumerate(file.topics):
        if topic.id in topics:
            yield document.place("topics", at).problem(f"topic {topic.id} is there twice")
        topics.setdefault(topic.id, at)
    for topic_id, at in topics.items():
        place = document.place("topics", at)
        if topic_id not in reading.question_ids and topic_id not in reading.merged_topics:
            yield place.problem(f"no question asks topic {topic_id}, and none merges it")
        for key in file.topics[at].sources:
            if key not in base.sources:
                yield place.problem(f"there is no publication {key} in sources.yaml")
    for question in base.questions:
        place = reading.place("question", question.id)
        if question.id not in topics:
            yield place.problem(f"{question.id} stands for no topic")
        for each in question.merged:
            if each.topic not in topics:
                yield place.problem(f"{question.id} merges {each.topic}, which is no topic")
            elif each.topic in reading.question_ids:
                yield place.problem(f"{question.id} merges {each.topic}, which is a question too")


def lineage_problems(folder: Path, reading: Reading) -> Iterator[Problem]:
    """What `lineage.yaml` leaves open, where there is one: the first version has none."""
    if not (folder / "lineage.yaml").is_file():
        return
    name = reading.place("file", "questionnaire.yaml").file
    document = read_yaml(
        folder / "lineage.yaml", name.replace("questionnaire.yaml", "lineage.yaml")
    )
    lineage = document.checked(Lineage)
    yield from document.problems
    if lineage is None:
        return
    older, before = read_base(folder.parent / lineage.from_)
    if older is None:
        yield document.place("from").problem(f"there is no version {lineage.from_}")
        return
    for message in gaps(lineage, before.question_ids, reading.question_ids):
        yield document.place("steps").problem(message)


def _labels(base: Questionnaire, reading: Reading) -> Iterator[Problem]:
    seen: dict[tuple[str, str], str] = {}
    for question, language, text in _texts(base):
        place = reading.place("words", language, question.id)
        if len(text.label) > MOST_LABEL:
            yield place.problem(
                f"the label of {question.id} has {len(text.label)} characters; {MOST_LABEL} fit"
            )
        if text.label.endswith("."):
            yield place.problem(f"the label of {question.id} ends with a full stop")
        first = seen.setdefault((language, text.label.casefold()), question.id)
        if first != question.id:
            yield place.problem(f"{question.id} has the same label as {first}")


def _wording(base: Questionnaire, reading: Reading) -> Iterator[Problem]:
    for question, language, text in _texts(base):
        place = reading.place("words", language, question.id)
        for name, entries, (least, most) in (
            ("steps to check", text.check, _STEPS),
            ("phrases", text.phrases, _PHRASES),
            ("causes", text.causes, _CAUSES),
        ):
            if not least <= len(entries) <= most:
                yield place.problem(
                    f"{question.id} has {len(entries)} {name}; {least} to {most} are wanted"
                )
        if not text.text.rstrip().endswith(("?", "؟", "՞", "፧")):
            yield place.problem(f"the text of {question.id} is no question")
        if "\n" in text.compliant.strip():
            yield place.problem(f"‘compliant’ of {question.id} must be one line")
        for phrase in text.phrases:
            for slot in sorted(set(_SLOT.findall(phrase)) - SLOTS):
                yield place.problem(f"a phrase of {question.id} has the unknown slot {{{slot}}}")


def _numbers(base: Questionnaire, reading: Reading) -> Iterator[Problem]:
    clusters: dict[int, str] = {}
    for cluster in base.clusters:
        first = clusters.setdefault(cluster.number, cluster.id)
        if first != cluster.id:
            place = reading.place("file", f"clusters/{cluster.id}.yaml")
            yield place.problem(f"{cluster.id} has the same number as {first}")
        for at, question in enumerate(cluster.questions, start=1):
            wanted = f"{cluster.number}.{at:02d}"
            if question.number != wanted and len(cluster.questions) == _known(cluster.id, reading):
                yield reading.place("question", question.id).problem(
                    f"{question.id} has number {question.number}; in order it is {wanted}"
                )
        for point in cluster.points:
            for question in point.questions:
                if not question.id.startswith(f"{point.id}."):
                    yield reading.place("question", question.id).problem(
                        f"{question.id} stands in {point.id}"
                    )


def _known(cluster: str, reading: Reading) -> int:
    """How many questions the files of a cluster name, wrong ones too."""
    return sum(question.startswith(cluster) for question in reading.question_ids)


def _conditions(base: Questionnaire, reading: Reading) -> Iterator[Problem]:
    facts = {fact.id: fact.kind for fact in facts_of(base.profile)}
    for question in base.questions:
        if question.applies_if is None:
            continue
        place = reading.place("question", question.id)
        for message in _wrong_in(question.applies_if, question.id, facts, reading):
            yield place.problem(message)


def _wrong_in(
    condition: Condition, question: str, facts: Mapping[str, str], reading: Reading
) -> Iterator[str]:
    for name, wanted in facts_in(condition):
        if name not in facts:
            yield f"the condition of {question} looks at {name}, which the profile does not have"
        elif isinstance(wanted, Span) != (facts[name] == "count"):
            kind = "a number" if facts[name] == "count" else "yes or no"
            yield f"the condition of {question} looks at {name}, which is {kind}"
    for other in questions_in(condition):
        if other == question:
            yield f"the condition of {question} looks at its own answer"
        elif other not in reading.question_ids:
            yield f"the condition of {question} looks at {other}, which is no question"


def _profile(base: Questionnaire, reading: Reading) -> Iterator[Problem]:
    seen: set[str] = set()
    place = reading.place("file", "questionnaire.yaml")
    for fact in facts_of(base.profile):
        if fact.id in seen:
            yield place.problem(f"the fact {fact.id} is in the profile twice")
        seen.add(fact.id)


def _sources(base: Questionnaire, reading: Reading) -> Iterator[Problem]:
    for question in base.questions:
        place = reading.place("question", question.id)
        for key in question.source.keys:
            if key not in base.sources:
                yield place.problem(f"there is no publication {key} in sources.yaml")
        if question.source.origin == "sourced" and not question.source.keys:
            yield place.problem(f"{question.id} is sourced, and names no publication")


def _data(base: Questionnaire, reading: Reading) -> Iterator[Problem]:
    for question in base.questions:
        ids = [each.id for each in question.data]
        for name in sorted({each for each in ids if ids.count(each) > 1}):
            yield reading.place("question", question.id).problem(
                f"{question.id} has the data point {name} twice"
            )


def _texts(base: Questionnaire) -> Iterator[tuple[Question, str, QuestionText]]:
    for question in base.questions:
        for language, text in question.texts.items():
            yield question, language, text


RULES: tuple[Rule, ...] = (
    _labels,
    _wording,
    _numbers,
    _conditions,
    _profile,
    _sources,
    _data,
)
