"""Make any text fit for a page: whatever people paste in, a sound file comes out.

Controls, tags and direction overrides go (an override can make a report read as what it does not
say); half characters become the replacement sign; line ends and spaces take one form; heaps of
empty lines, and of accents on one letter, are cut down to what a page can hold.
"""

from __future__ import annotations

import re
import unicodedata

_ENDS = "\r\v\f\x1c-\x1e\x85\u2028\u2029"
_WIDE = "\t\u1680\u2000-\u200a\u205f\u3000"
_FIXED = "\u2007\u202f"
_HALVES = "\ud800-\udfff"
_CONTROLS = (
    "\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180b-\u180e\u202a-\u202e\u2060-\u206f"
    "\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\ufff0-\ufffb\ufffe\uffff"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
# Accents that go on any letter; the marks of a script's own are never cut.
_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"

_RARE = re.compile(f"[\n{_ENDS}{_WIDE}{_FIXED}{_HALVES}{_CONTROLS}{_MARKS}]")
_LINE_ENDS = re.compile(f"\r\n|[{_ENDS}]")
_SPACES = re.compile(f"[{_WIDE}]")
_FIXED_SPACES = re.compile(f"[{_FIXED}]")
_SURROGATES = re.compile(f"[{_HALVES}]")
_GONE = re.compile(f"[{_CONTROLS}]")
_EMPTY_LINES = re.compile(r"\n(?: *\n){2,}")
_ACCENTS = re.compile(f"([{_MARKS}]{{3}})[{_MARKS}]+")
# Putting thousands of them in order takes time that grows with their square.
_HEAP = re.compile(f"([{_MARKS}]{{12}})[{_MARKS}]+")


def clean(text: str) -> str:
    """The text in composed form (NFC), with `\\n` as its only control character."""
    if text.isascii() and text.isprintable():
        return text
    if not _RARE.search(text):
        # Nearly every text: nothing in it has to go.
        return unicodedata.normalize("NFC", text)
    if _SURROGATES.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    text = _LINE_ENDS.sub("\n", text)
    text = _FIXED_SPACES.sub("\u00a0", text)
    text = _SPACES.sub(" ", text)
    text = _EMPTY_LINES.sub("\n\n", _HEAP.sub(r"\1", _GONE.sub("", text)))
    return _ACCENTS.sub(r"\1", unicodedata.normalize("NFC", text))
