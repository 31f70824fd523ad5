"""What in a text can tell who a person is: names and telephone numbers, guessed from their shape.

A guess warns and never forbids. Scripts without capital letters show a name only behind a title, so
titles of each country's languages are listed; a name that stands alone there is not seen.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from itertools import pairwise
from typing import Final

from bwaudit.foundation.text import plain_digits


class Tell(StrEnum):
    """What a text may tell of a person."""

    NAME = "name"
    TELEPHONE = "telephone"


_NUMBER: Final = re.compile(r"\+?\d(?:[\s().\-\u2010-\u2015/]{0,2}\d){7,}")
_DATE: Final = re.compile(
    r"\b(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}"
    r"|(?:19|20)\d\d(?:[\s,/\-]+(?:19|20)\d\d)*)\b"
)
_TITLED: Final = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Md|Mst|Mohd|Madam|Sir|Brother|Sister|Bhai|Apa|named|called|name is"
    r"|Mme|Mlle|Monsieur|Madame|Señor|Señora|Señorita|Sra|Don|Doña|Pak|Bapak|Bu|Ibu|Ông|Bà|Anh"
    r"|Chị|Cô|Lok|Neak Srey|Thiru|Selvi|Ato|Weyzero|Daw|Haji|Begum|Sheikh|Syed)\.?\s+"
    r"[^\W\d_a-z][^\W\d_]+"
)
_TITLES: Final = (
    "মোঃ", "মো:", "মোছাঃ", "মোসাঃ", "জনাব", "জনাবা", "বেগম", "খাতুন", "আক্তার", "নাম",
    "السيد", "السيدة", "الأستاذ", "اسمه", "اسمها", "صاحب", "بیگم", "بی بی", "محترمہ", "لوک", "نام",
    "លោក", "អ្នកស្រី", "កញ្ញា", "ឈ្មោះ", "அவர்கள்", "திரு", "திருமதி", "மහතා", "මහත්මිය", "මහතා",
    "නම", "አቶ", "ወይዘሮ", "ወይዘሪት", "ስሙ", "ስሟ",
)  # fmt: skip
"""Titles, and "his name", of scripts that know no capitals; a word follows or goes before."""
_KHMER: Final = ("លោក", "អ្នកស្រី", "កញ្ញា", "ឈ្មោះ")
_JOB: Final = re.compile(
    r"\b(?:[Ww]orker|[Oo]perator|[Hh]elper|[Ss]upervisor|[Ll]ine chief|[Cc]leaner|[Gg]uard)\s+"
    r"([A-Z][a-z]{2,}|[A-Z]{3,})\b"
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*")
_ENDS: Final = re.compile(r"[.!?:;\n।។۔؟]")
_NOT_NAMES: Final = frozenset(
    re.findall(
        r"\w+",
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May "
        "June July August September October November December Eid Ramadan New Year Line Floor "
        "Block Building Section Unit Exit Gate Stair Labour Law Act Rules Worker Workers Human "
        "Resources Manager Director Welfare Officer Safety Committee Union Participation "
        "Production Quality Work Works Council Meeting Better Health Office Ministry Court",
    )
)
_STARTS: Final = frozenset(
    re.findall(
        r"\w+",
        "The A An In On At To Of By As Is Are Was Were When While Where Why How What Who She He "
        "They We You I It If No Not Nobody None All Some Many Most Any Each Every Both Only Also "
        "For From With Without After Before During Since Until About One Two Three Four Five My "
        "Her His Their Our Its This That These Those There Here And But Or So Then Because Ask "
        "Asked Told Said Says Heard Saw Last First Next Other Another Women Men People Overtime",
    )
)


def tells(text: str) -> tuple[Tell, ...]:
    """What in a text looks like a name or a telephone number, so that a person can take it out, in
    letters and digits of any script."""
    text = unicodedata.normalize("NFC", text)
    found = []
    if _TITLED.search(text) or _has_title(text) or _has_job(text) or _has_two_names(text):
        found.append(Tell.NAME)
    if _NUMBER.search(_DATE.sub(" ", plain_digits(text))):
        found.append(Tell.TELEPHONE)
    return tuple(found)


def _has_title(text: str) -> bool:
    if text.isascii():
        return False
    words = text.replace("،", " ").replace("।", " ").split()
    if len(words) > 1 and any(word in _TITLES for word in words):
        return True
    # Khmer writes without spaces between words.
    return any(
        len(word) > len(title) and word.startswith(title) for word in words for title in _KHMER
    )


def _has_job(text: str) -> bool:
    return any(found.capitalize() not in _NOT_NAMES | _STARTS for found in _JOB.findall(text))


def _has_two_names(text: str) -> bool:
    """Two words with a capital each, one after the other. The first word of a sentence has one
    anyway, so there the common ones are no name."""
    words = list(_WORD.finditer(text))
    for before, word in pairwise(words):
        gap = text[before.end() : word.start()]
        pair = {before.group(), word.group()}
        if not gap.isspace() or "\n" in gap or pair & _NOT_NAMES:
            continue
        end = text[: before.start()].rstrip(" ")[-1:]
        begins = not end or _ENDS.match(end) is not None
        if all(map(_is_name_like, pair)) and not (begins and before.group() in _STARTS):
            return True
    return False


def _is_name_like(word: str) -> bool:
    return len(word) > 1 and word[0].isupper() and word[1:].islower()
