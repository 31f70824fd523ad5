"""Measure the program against floors in the same run: `bwaudit bench`.

Figures are ratios, because machines differ and are shared. Nothing here asserts: a missed goal is
shown, not raised. The benchmarks themselves are in `tests/benchmarks/` of a checkout, one module
`bench_<name>.py` with a function `run` each.
"""

from __future__ import annotations

import importlib.util
import json
import platform
import statistics
import time
import traceback
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.table import Table

from bwaudit import __version__

if TYPE_CHECKING:
    from rich.console import Console

_HOME = Path(__file__).resolve().parent.parent / "tests" / "benchmarks"


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement. `floor` is the same work done bare in the same run, in the same unit; 0 when
    there is none.

    `goal` is the ratio to reach, or with no floor the value to stay under; 0 when it is only told.
    """

    name: str
    value: float
    unit: str
    floor: float = 0
    goal: float = 0
    note: str = ""

    @property
    def ratio(self) -> float:
        return self.value / self.floor if self.floor else 0

    @property
    def reached(self) -> bool | None:
        """Whether the goal is reached; None when there is none."""
        if not self.goal:
            return None
        return (self.ratio if self.floor else self.value) <= self.goal


def timed(work: Callable[[], object]) -> float:
    """Milliseconds one call takes."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def p95(samples: Iterable[float]) -> float:
    """The value 95 of 100 samples stay under."""
    return statistics.quantiles(list(samples), n=20)[-1]


def median(samples: Iterable[float]) -> float:
    return statistics.median(samples)


def available() -> dict[str, Path]:
    """The benchmarks of this checkout by name; none in an installed program."""
    found = sorted(_HOME.glob("bench_*.py"))
    return {path.stem.removeprefix("bench_"): path for path in found}


class NotMeasured(Exception):
    """A benchmark that is not there, or did not come to its end. Its text says which."""


def run_benchmarks(names: list[str], target: Path | None, console: Console) -> list[Figure]:
    """Run some benchmarks, or all, print a table of each, and write JSON when asked.

    One that fails keeps nothing from the others. Raises NotMeasured, at the end for those.
    """
    known = available()
    if not known:
        raise NotMeasured("Benchmarks need a checkout: an installed program has none.")
    missing = [name for name in names if name not in known]
    if missing:
        there = ", ".join(known)
        raise NotMeasured(f"There is no benchmark ‘{', '.join(missing)}’. There are: {there}.")
    figures: list[Figure] = []
    stopped: list[str] = []
    for name in names or known:
        console.print(f"{name} …", markup=False)
        try:
            found = _load(known[name]).run()
        except Exception:  # noqa: BLE001 - whatever one meets, the others are still measured
            console.print(traceback.format_exc(), markup=False)
            stopped.append(name)
            continue
        figures += found
        console.print(_table(name, found))
        if target:
            target.write_text(json.dumps(_as_json(figures), indent=2) + "\n", "utf-8")
    if stopped:
        raise NotMeasured(f"Not measured, for the reason above: {', '.join(stopped)}.")
    return figures


def _load(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise NotMeasured(f"‘{path.name}’ cannot be read.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _table(title: str, figures: list[Figure]) -> Table:
    table = Table(title=title, title_justify="left")
    for heading in ("what", "here", "floor", "ratio", "goal", ""):
        table.add_column(heading, justify="left" if heading in ("what", "") else "right")
    for each in figures:
        reached = {True: "reached", False: "missed", None: ""}[each.reached]
        table.add_row(
            each.name,
            f"{each.value:,.2f} {each.unit}",
            f"{each.floor:,.2f}" if each.floor else "",
            f"{each.ratio:.2f}" if each.floor else "",
            f"{each.goal:g}{'' if each.floor else ' ' + each.unit}" if each.goal else "",
            " ".join(part for part in (reached, each.note) if part),
        )
    return table


def _as_json(figures: list[Figure]) -> dict[str, object]:
    rows = [
        {**asdict(each), "ratio": round(each.ratio, 3), "reached": each.reached} for each in figures
    ]
    return {
        "program": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "figures": rows,
    }
