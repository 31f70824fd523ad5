"""Bookmarks: the parts of a report, its clusters and findings, as a tree. ISO 32000-1, 12.3.3."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pikepdf import Array, Dictionary, Name, String

from bwaudit.foundation.cleaning import clean

if TYPE_CHECKING:
    import pikepdf


@dataclass(frozen=True, slots=True)
class Entry:
    """A bookmark: its level from 1, its page from 0, and its height from the foot of the page."""

    title: str
    level: int
    page: int
    top: float


@dataclass(slots=True)
class _Node:
    entry: Entry
    kids: list[_Node] = field(default_factory=list)


def write_outline(pdf: pikepdf.Pdf, entries: list[Entry], pages: list[Any]) -> None:
    """Put the bookmarks into the file; only the first level is shown open."""
    tree = _tree(entries)
    if not tree:
        return
    root = pdf.make_indirect(Dictionary(Type=Name.Outlines, Count=len(tree)))
    _link(pdf, root, tree, pages)
    pdf.Root.Outlines = root


def _tree(entries: list[Entry]) -> list[_Node]:
    top: list[_Node] = []
    path: list[_Node] = []
    for entry in entries:
        node = _Node(entry)
        while path and path[-1].entry.level >= entry.level:
            path.pop()
        (path[-1].kids if path else top).append(node)
        path.append(node)
    return top


def _link(pdf: pikepdf.Pdf, parent: Any, nodes: list[_Node], pages: list[Any]) -> None:
    made = []
    for node in nodes:
        entry = node.entry
        target = Array([pages[entry.page], Name.XYZ, 0, round(entry.top, 1), 0])
        mark = pdf.make_indirect(
            Dictionary(Title=String(clean(entry.title)), Parent=parent, Dest=target)
        )
        if node.kids:
            _link(pdf, mark, node.kids, pages)
            mark.Count = -len(node.kids)
        made.append(mark)
    for index, mark in enumerate(made):
        if index:
            mark.Prev = made[index - 1]
        if index < len(made) - 1:
            mark.Next = made[index + 1]
    parent.First, parent.Last = made[0], made[-1]
