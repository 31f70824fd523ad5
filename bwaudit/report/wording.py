"""A report's own words, by language: `resources/report_texts/<language>.yaml`.

English is complete and the fallback for every word another language lacks. `**…**` in these texts
is bold; nothing else is markup, and nothing at all in what people typed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import yaml

from bwaudit.foundation.content import shipped_resources
from bwaudit.foundation.text import FALLBACK
from bwaudit.report.model import Line, Span, Tone, Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_BOLD = "**"


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language. `reviewed` is false until somebody who speaks it has read them."""

    language: str
    reviewed: bool
    texts: Mapping[str, Any]
    fallback: Mapping[str, Any]
    names: Mapping[str, str] = field(default_factory=dict)

    def content(self, texts: Mapping[str, str]) -> str:
        """A text of the questionnaire, which may lack this language. Names of clusters and points
        are then known by their English wording: a name that is worded anew stays English."""
        return self.content_line(texts).text

    def content_line(self, texts: Mapping[str, str], *, strong: bool = False) -> Line:
        """The same with the language it is in, which decides how it is read and hyphenated."""
        main = self.language.split("-")[0]
        english = texts.get(FALLBACK, "")
        for language in (self.language, main):
            if language in texts:
                return Line(language, (Span(texts[language], strong),))
        if english in self.names:
            return Line(self.language, (Span(self.names[english], strong),))
        language = FALLBACK if FALLBACK in texts else next(iter(texts), self.language)
        return Line(language, (Span(texts.get(language, ""), strong),))

    def __contains__(self, key: str) -> bool:
        return key in self.texts

    def say(self, key: str, **slots: object) -> str:
        """The text for `key` with its slots filled. Raises KeyError for a key nobody wrote."""
        return str(self._raw(key)).format(**slots)

    def count(self, key: str, number: int, **slots: object) -> str:
        """The text for `key` in the form that fits `number`, which is its slot {n}."""
        return self._form(key, number).format(n=self.number(number), **slots)

    def spans(
        self, key: str, tone: Tone, slots: Mapping[str, object], number: int | None = None
    ) -> tuple[Span, ...]:
        """The same with bold kept apart. Marks count only in our text, never in what fills it."""
        text = str(self._raw(key)) if number is None else self._form(key, number)
        parts = (part.format(**slots) for part in text.split(_BOLD))
        return tuple(
            Span(part, strong=bool(index % 2), tone=tone)
            for index, part in enumerate(parts)
            if part
        )

    def _form(self, key: str, number: int) -> str:
        forms = self._raw(key)
        return str(forms.get(plural_form(self.language, number), forms["other"]))

    def _raw(self, key: str) -> Any:
        return self.texts[key] if key in self.texts else self.fallback[key]

    def number(self, number: int) -> str:
        """A whole number with its thousands parted as the language does (CLDR): 1,240 or 1.240."""
        return f"{number:,}".replace(",", str(self._raw("thousands")))

    def listed(self, words: Iterable[str]) -> str:
        """Words side by side, parted as the language does."""
        return str(self._raw("comma")).join(words)

    def day(self, moment: date) -> str:
        """A date in words: 14 May 2026."""
        return self.say(
            "date", day=moment.day, month=self._raw("months")[moment.month - 1], year=moment.year
        )

    def moment(self, at: datetime) -> str:
        """A date and a time: 14 May 2026, 16:40."""
        return self.say("moment", date=self.day(at), time=f"{at:%H:%M}")

    def days(self, first: str, last: str) -> str:
        """The days of a visit, from ISO dates of which either may be missing."""
        start, end = _date(first), _date(last)
        if start is None or end is None:
            known = start or end
            return self.day(known) if known else self.say("not_given")
        if start == end:
            return self.day(start)
        if (start.year, start.month) != (end.year, end.month):
            return self.say("days_apart", first=self.day(start), last=self.day(end))
        key = "two_days" if (end - start).days == 1 else "days_same_month"
        month = self._raw("months")[start.month - 1]
        return self.say(key, first=start.day, last=end.day, month=month, year=start.year)


def plural_form(language: str, number: int) -> str:
    """The plural category of a whole number: Unicode CLDR, supplemental plural rules. A language
    with fewer forms leaves the others out of its texts."""
    if language == "ar":
        return _arabic(number)
    return "one" if number == 1 or (number == 0 and language in _NONE_IS_ONE) else "other"


_NONE_IS_ONE = frozenset({"am", "bn", "fr", "ht", "mg", "pt", "si"})


def _arabic(number: int) -> str:
    if number < 3:
        return ("zero", "one", "two")[number]
    rest = number % 100
    return "few" if 3 <= rest <= 10 else "many" if rest >= 11 else "other"


class Voices:
    """The languages one report speaks, as a builder uses them: every call gives one line each.

    A line that would say the same twice is said once.
    """

    def __init__(self, wordings: tuple[Wording, ...]) -> None:
        self.wordings = wordings

    @property
    def first(self) -> Wording:
        return self.wordings[0]

    def say(self, key: str, *, tone: Tone = Tone.PLAIN, **slots: object) -> Words:
        """A text of ours."""
        return _distinct(
            Line(each.language, each.spans(key, tone, slots)) for each in self.wordings
        )

    def count(self, key: str, number: int, *, tone: Tone = Tone.PLAIN, **slots: object) -> Words:
        """A text of ours with a number in it."""
        return _distinct(
            Line(
                each.language,
                each.spans(key, tone, {**slots, "n": each.number(number)}, number),
            )
            for each in self.wordings
        )

    def content(self, texts: Mapping[str, str], *, strong: bool = False) -> Words:
        """A text of the questionnaire, which may lack a language."""
        return _distinct(each.content_line(texts, strong=strong) for each in self.wordings)

    def each(self, texts: Iterable[str]) -> Words:
        """Texts made by the caller, one per language, in order."""
        return _distinct(
            Line(wording.language, (Span(text),))
            for wording, text in zip(self.wordings, texts, strict=True)
        )


def typed(text: str, *, strong: bool = False, tone: Tone = Tone.PLAIN) -> Words:
    """What a person wrote, as it is but for the space around it."""
    text = text.strip()
    return (Line("", (Span(text, strong, tone),)),) if text else ()


def load_wording(language: str, folder: Path | None = None) -> Wording:
    """The words of one language; English when it has none. Reads two files at most."""
    folder = folder or shipped_resources("report_texts")
    fallback = _read(folder / f"{FALLBACK}.yaml")
    texts = fallback
    if language != FALLBACK and (folder / f"{language}.yaml").is_file():
        texts = _read(folder / f"{language}.yaml")
    else:
        language = FALLBACK
    translated = folder / "names" / f"{language}.yaml"
    names = _read(translated) if translated.is_file() else {}
    return Wording(language, bool(texts["reviewed"]), texts, fallback, names)


def voices(languages: Iterable[str], folder: Path | None = None) -> Voices:
    """The words of a report's languages, each once."""
    loaded = {each.language: each for each in (load_wording(one, folder) for one in languages)}
    return Voices(tuple(loaded.values()) or (load_wording(FALLBACK, folder),))


@lru_cache(maxsize=32)
def _read(path: Path) -> Mapping[str, Any]:
    """Read once: a file takes 15 ms, a draft is made after each change, and nothing writes it."""
    texts: Mapping[str, Any] = yaml.load(
        path.read_bytes(), getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    )
    return texts


def _distinct(lines: Iterable[Line]) -> Words:
    kept: dict[str, Line] = {}
    for line in lines:
        if line.text:
            kept.setdefault(line.text, line)
    return tuple(kept.values())


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
