"""Set single words in a YAML text and leave every other byte as it is: comments, order, quotes.

Only for plain entries of a mapping that is there already. The result is read again and compared, so
that an edit which meant something else is a bug that shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from bwaudit.questionnaire.positions import parse_yaml

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bwaudit.questionnaire.positions import At

_WIDE = 10_000


def with_entries(text: str, changes: Sequence[tuple[At, Mapping[str, str]]]) -> str:
    """The text with the entries set in the mappings at those paths.

    Values are YAML as they are to stand in the file. Raises ValueError when a path leads to no
    mapping.
    """
    for at, entries in changes:
        for key, value in entries.items():
            text = _with_entry(text, at, key, value)
    return text


def quoted(text: str) -> str:
    """A text as one YAML word, in quotes where it needs them."""
    return yaml.safe_dump(text, allow_unicode=True, width=_WIDE).removesuffix("\n...\n").strip()


def _with_entry(text: str, at: At, key: str, value: str) -> str:
    mapping = _mapping(text, at)
    for key_node, value_node in mapping.value:
        if key_node.value == key:
            start, end = value_node.start_mark.index, value_node.end_mark.index
            return _compared(text, text[:start] + value + text[end:], (*at, key))
    last = mapping.value[-1][1].end_mark.index
    if mapping.flow_style:
        return _compared(text, f"{text[:last]}, {key}: {value}{text[last:]}", (*at, key))
    # After the first entry, which says what the row is; before it where there is no other.
    place = mapping.value[min(1, len(mapping.value) - 1)][0].start_mark
    new = f"{key}: {value}\n{' ' * place.column}"
    return _compared(text, text[: place.index] + new + text[place.index :], (*at, key))


def _mapping(text: str, at: At) -> yaml.MappingNode:
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    for step in at:
        node = _child(node, step)
    if not isinstance(node, yaml.MappingNode) or not node.value:
        raise ValueError(f"{at} is no mapping")
    return node


def _child(node: yaml.Node | None, step: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        found: yaml.Node = node.value[step]
        return found
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == step), None)
    return None


def _compared(old: str, new: str, at: At) -> str:
    """The new text, after seeing that nothing but the one entry is another."""
    before, after = parse_yaml(old, ""), parse_yaml(new, "")
    if before.problems or after.problems or _without(before.value, at) != _without(after.value, at):
        raise AssertionError(f"setting {at} would change more than that")
    return new


def _without(value: object, at: At) -> object:
    """The value with the entry at that path taken out."""
    step, rest = at[0], at[1:]
    if isinstance(value, dict):
        if not rest:
            return {key: each for key, each in value.items() if key != step}
        return {key: _without(each, rest) if key == step else each for key, each in value.items()}
    if isinstance(value, list):
        return [_without(each, rest) if at_ == step else each for at_, each in enumerate(value)]
    return value
