"""How the time of Next grows with the queue and with the counters, as a picture in build/."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median
from typing import Final

from lobby.api.lobby import Lobby
from tests.bench.clerks import fill, house
from tests.bench.databases import Lend, databases
from tests.bench.table import Row, at_most, note, seconds
from tests.builders import NINE, a_lobby, together

PICTURE: Final = Path(__file__).parents[2] / "build" / "growth.png"
_WAITING: Final = (10, 100, 1_000, 10_000)
_COUNTERS: Final = (1, 4, 16, 64)
_PRESSES: Final = 150
_FOR_ALL: Final = 256
"""Presses of all counters together."""

Curve = dict[int, float]
"""Milliseconds of the middle press, by size."""


def measure() -> Iterable[Row]:
    """Press Next in longer and longer queues, then at more and more counters at once."""
    curves: dict[str, tuple[Curve, Curve]] = {}
    with databases() as lenders:
        for name, lend in lenders.items():
            curves[name] = (
                _by_queue(lend),
                {counters: _together(lend, counters) for counters in _COUNTERS},
            )
    for name, (by_queue, by_counters) in curves.items():
        for waiting, took in by_queue.items():
            yield note(f"{name}: Next, {waiting:,} waiting", took, "ms")
        growth = by_queue[max(_WAITING)] / by_queue[min(_WAITING)]
        yield at_most(f"{name}: 10,000 waiting against 10", growth, 1.3, "times")
        for counters, took in by_counters.items():
            yield note(f"{name}: Next, {counters} counters at once, each waits", took, "ms")
    _draw(curves)


def _by_queue(lend: Lend) -> Curve:
    """Press by turns in queues that stay as long as they are, so that a busy machine slows all."""
    with ExitStack() as opened:
        desks = {waiting: opened.enter_context(_desk(lend(), waiting)) for waiting in _WAITING}
        rounds = [{waiting: press() for waiting, press in desks.items()} for _ in range(_PRESSES)]
    return {waiting: median(one[waiting] for one in rounds) * 1000 for waiting in _WAITING}


@contextmanager
def _desk(url: str, waiting: int) -> Iterator[Callable[[], float]]:
    """Press Next in a queue that somebody joins whenever somebody is called."""
    fill(url, range(waiting + 1))
    newcomers = count(waiting + 1)
    with a_lobby(url, lambda: NINE, house("1")) as lobby:
        lobby.counter("1").open()
        lobby.counter("1").call_next()

        def press() -> float:
            took = seconds(partial(lobby.counter("1").finish_and_next, was_there=True))
            fill(url, [next(newcomers)])
            return took

        yield press


def _together(lend: Lend, counters: int) -> float:
    url, names = lend(), [str(n) for n in range(1, counters + 1)]
    fill(url, range(_FOR_ALL + 2 * counters))
    times: list[float] = []
    lock = threading.Lock()
    with a_lobby(url, lambda: NINE, house(names)) as lobby:
        for name in names:
            lobby.counter(name).open()
            lobby.counter(name).call_next()
        together(partial(_press, lobby, times, lock, _FOR_ALL // counters), names)
    return median(times) * 1000


def _press(
    lobby: Lobby, times: list[float], lock: threading.Lock, presses: int, counter: str
) -> None:
    for _ in range(presses):
        took = seconds(partial(lobby.counter(counter).finish_and_next, was_there=True))
        with lock:
            times.append(took)


def _draw(curves: dict[str, tuple[Curve, Curve]]) -> None:
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - slow to import
    from matplotlib.figure import Figure  # noqa: PLC0415

    figure = Figure(figsize=(11, 4.5), layout="constrained")
    FigureCanvasAgg(figure)
    for place, axes in enumerate(figure.subplots(1, 2)):
        for name, both in curves.items():
            axes.plot(list(both[place]), list(both[place].values()), marker="o", label=name)
        axes.set(
            xscale="log",
            ylim=(0, None),
            xlabel=("tickets waiting", "counters pressing Next without pause")[place],
            ylabel="milliseconds for one Next (median)",
        )
        axes.grid(visible=True, alpha=0.3)
        axes.legend()
    PICTURE.parent.mkdir(exist_ok=True)
    figure.savefig(PICTURE, dpi=110)
