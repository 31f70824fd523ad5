"""Read YAML so that every value knows its line, and every slip is a problem with file and line.

Stricter than YAML: no key twice, no anchors, no floats (decimals stay exact), and no plain word
that YAML takes for something else ("no" for false, 10:30 for 630). Knows nothing of what it reads.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

if TYPE_CHECKING:
    from pathlib import Path

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # pragma: no cover - PyYAML without libyaml, many times slower
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

M = TypeVar("M", bound=BaseModel)
Step = str | int
At = tuple[Step, ...]

_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)\Z")
_DECIMAL = re.compile(r"[-+]?[0-9]+\.[0-9]+\Z")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_TAG = "tag:yaml.org,2002:"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something an author must mend. `file` is relative to `data/`, `line` counts from 1."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is written."""

    file: str
    line: int

    def problem(self, message: str) -> Problem:
        """A problem at this place."""
        return Problem(self.file, self.line, message)


@dataclass(slots=True)
class Document:
    """One file as plain values, with the line of each and what is wrong with it."""

    file: str
    value: Any = None
    lines: dict[At, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def place(self, *at: Step) -> Place:
        """Where the value at that path is written, or the nearest thing around it."""
        for length in range(len(at), -1, -1):
            if at[:length] in self.lines:
                return Place(self.file, self.lines[at[:length]])
        return Place(self.file, 1)

    def report(self, message: str, *at: Step) -> None:
        """Note a problem at that path."""
        self.problems.append(self.place(*at).problem(message))

    def checked(self, model: type[M], *at: Step) -> M | None:
        """The value at that path as a `model`, or None after noting everything wrong with it."""
        value = self.value
        if value is None:
            return None  # why is noted already
        for step in at:
            value = value[step]
        try:
            return model.model_validate(value)
        except ValidationError as refusal:
            self._note(refusal, at)
            return None

    def _note(self, refusal: ValidationError, at: At) -> None:
        seen: set[At] = set()
        errors = refusal.errors(include_url=False, include_input=False)
        paths = [self._path(at, error["loc"]) for error in errors]
        for error, path in zip(errors, paths, strict=True):
            if path in seen and error["type"] not in _ABOUT_A_KEY:
                continue  # the same value read as another of the forms its field may take
            if error["type"] == "too_short" and any(_inside(other, path) for other in paths):
                continue  # only because the entries in it are wrong
            seen.add(path)
            name = error["loc"][-1:] if error["type"] in _ABOUT_A_KEY else path
            self.report(_sentence(error["type"], error["msg"], name), *path)

    def _path(self, at: At, loc: At) -> At:
        """The part of pydantic's location that is in the file: names of union members are not."""
        path = at
        for step in loc:
            if (*path, step) in self.lines:
                path = (*path, step)
        return path


def read_yaml(path: Path, file: str) -> Document:
    """Read one file. `file` is how problems name it. Problems are collected, never raised."""
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return Document(file, problems=[Problem(file, 1, "the file is missing")])
    except (OSError, UnicodeDecodeError) as refusal:
        return Document(file, problems=[Problem(file, 1, f"the file cannot be read: {refusal}")])
    return parse_yaml(text, file)


def parse_yaml(text: str, file: str) -> Document:
    """Read YAML from a text. Problems are collected, never raised."""
    document = Document(file)
    try:
        root = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as refusal:
        mark = getattr(refusal, "problem_mark", None)
        reason = getattr(refusal, "problem", None) or str(refusal).splitlines()[0]
        line = mark.line + 1 if mark else 1
        document.problems.append(Problem(file, line, f"this is not YAML: {reason}"))
        return document
    if root is None:
        document.problems.append(Problem(file, 1, "the file is empty"))
        return document
    document.value = _Builder(document).build(root, ())
    return document


class _Builder:
    """Turns nodes into values, noting lines and slips."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._seen: set[int] = set()

    def build(self, node: yaml.Node, at: At) -> Any:
        self._document.lines[at] = node.start_mark.line + 1
        if id(node) in self._seen:
            self._document.report("anchors and aliases are not used here; write it out", *at)
            return None
        self._seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, at)
        if isinstance(node, yaml.SequenceNode):
            return [self.build(each, (*at, index)) for index, each in enumerate(node.value)]
        return self._scalar(node, at)

    def _mapping(self, node: yaml.MappingNode, at: At) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode) or key_node.tag != _TAG + "str":
                self._slip(key_node, f"the key {_shown(key_node)} must be a word, or in quotes")
                continue
            key = key_node.value
            if key in result:
                self._slip(key_node, f"‘{key}’ stands here twice")
                continue
            result[key] = self.build(value_node, (*at, key))
            self._document.lines[(*at, key)] = key_node.start_mark.line + 1
        return result

    def _scalar(self, node: yaml.Node, at: At) -> Any:
        text = node.value
        if node.tag == _TAG + "str":
            return text
        if node.tag == _TAG + "null":
            return None
        if node.tag == _TAG + "bool" and text in ("true", "false"):
            return text == "true"
        if node.tag == _TAG + "int" and _INTEGER.match(text):
            return int(text)
        if node.tag == _TAG + "float" and _DECIMAL.match(text):
            return Decimal(text)
        if node.tag == _TAG + "timestamp" and _DATE.match(text):
            try:
                return date.fromisoformat(text)
            except ValueError:
                self._document.report(f"there is no day {text}", *at)
                return None
        self._document.report(f"put {text!r} in quotes: YAML takes it for something else", *at)
        return text

    def _slip(self, node: yaml.Node, message: str) -> None:
        problem = Problem(self._document.file, node.start_mark.line + 1, message)
        self._document.problems.append(problem)


_ABOUT_A_KEY = frozenset({"missing", "extra_forbidden"})


def _inside(path: At, other: At) -> bool:
    return len(path) > len(other) and path[: len(other)] == other


def _shown(node: yaml.Node) -> str:
    return f"‘{node.value}’" if isinstance(node, yaml.ScalarNode) else "here"


def _sentence(kind: str, message: str, at: At) -> str:
    name = next((step for step in reversed(at) if isinstance(step, str)), "")
    if kind == "missing":
        return f"‘{name}’ is missing"
    if kind == "extra_forbidden":
        return f"‘{name}’ is not known here"
    text = message.removeprefix("Value error, ")
    text = text[:1].lower() + text[1:]
    return f"‘{name}’: {text}" if name else text
