"""The structure of a document as readers hear it: headings, paragraphs, tables, figures.

Elements are made while the pages are laid out, in reading order, and collect what is drawn for
them. ISO 32000-1, 14.7 and 14.8.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from pikepdf import Array, Dictionary, Name, String

from bwaudit.foundation.cleaning import clean

if TYPE_CHECKING:
    import pikepdf


_ELEMENT = Name.StructElem


class Element:
    """One node of the structure tree. Leaves hold marked content, as (page, number on the page).

    `numbering` says how a list is numbered when its entries have labels; `box` is where a figure
    stands on its page, from the lower left, known once it was drawn.
    """

    __slots__ = ("alt", "box", "content", "kids", "kind", "language", "numbering", "scope", "span")

    def __init__(
        self,
        kind: str,
        *,
        language: str = "",
        alt: str = "",
        scope: str = "",
        span: int = 1,
    ) -> None:
        self.kind = kind
        self.language = language
        self.alt = alt
        self.scope = scope
        self.span = span
        self.numbering = ""
        self.box: tuple[float, float, float, float] | None = None
        self.kids: list[Element] = []
        self.content: list[tuple[int, int]] = []

    def add(
        self, kind: str, *, language: str = "", alt: str = "", scope: str = "", span: int = 1
    ) -> Element:
        """A new last child."""
        child = Element(kind, language=language, alt=alt, scope=scope, span=span)
        self.kids.append(child)
        return child


def write_structure(
    pdf: pikepdf.Pdf, root: Element, pages: list[Any], owners: list[list[Element]]
) -> None:
    """Put the tree into the file. `owners[page][number]` is the element of each marked content."""
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    made: dict[int, Any] = {}
    tree.K = _element(pdf, root, tree, pages, made)
    numbers = Array()
    for index, elements in enumerate(owners):
        numbers.append(index)
        numbers.append(pdf.make_indirect(Array([made[id(element)] for element in elements])))
        pages[index].StructParents = index
        pages[index].Tabs = Name.S
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
    tree.ParentTreeNextKey = len(owners)
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)


@cache
def _name(kind: str) -> Name:
    return Name("/" + kind)


def _element(
    pdf: pikepdf.Pdf, element: Element, parent: Any, pages: list[Any], made: dict[int, Any]
) -> Any:
    told: dict[str, Any] = {"/Type": _ELEMENT, "/S": _name(element.kind), "/P": parent}
    if element.language:
        told["/Lang"] = String(element.language)
    if element.alt:
        told["/Alt"] = String(clean(element.alt))
    if element.scope:
        told["/A"] = Dictionary(O=Name.Table, Scope=Name("/" + element.scope))
    elif element.span > 1:
        told["/A"] = Dictionary(O=Name.Table, ColSpan=element.span)
    elif element.numbering:
        told["/A"] = Dictionary(O=Name.List, ListNumbering=Name("/" + element.numbering))
    elif element.box:
        corners = Array([round(each, 2) for each in element.box])
        told["/A"] = Dictionary(O=Name.Layout, BBox=corners, Placement=Name.Block)
    kids: list[Any] = []
    if element.content:
        first = element.content[0][0]
        told["/Pg"] = pages[first]
        kids += (
            number if page == first else Dictionary(Type=Name.MCR, Pg=pages[page], MCID=number)
            for page, number in element.content
        )
    if kids and not element.kids:
        told["/K"] = kids[0] if len(kids) == 1 else kids
    node = made[id(element)] = pdf.make_indirect(Dictionary(told))
    if element.kids:
        # An element's own content comes before its children: a number, then what it counts.
        kids += [_element(pdf, kid, node, pages, made) for kid in element.kids]
        node.K = kids[0] if len(kids) == 1 else Array(kids)
    return node
