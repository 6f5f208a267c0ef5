"""``./run chaos fuzz``: nonsense for everything that reads from outside."""

from __future__ import annotations

import argparse
import logging
import os
import random
import re
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

SEED = 20261121
DEADLINE = 2.0
"""Seconds for one input; more is a hang."""
_JUNK = (
    b"\x00", b"\xff\xfe", b"\xc3\x28", b"\xe2\x80\xae", b"\r\n", b"\n ", b'"', b"'", b"\\", b"[",
    b"]", b"{", b"}", b"<", b"&", b";", b",", b":", b"%", b"=", b"-", b"0", b"9" * 30, b"1e999",
    b"NaN", b"null", b"true", b"../", b"0001-01-01", b"9999-12-31", b"31.02.2026", b"24:00", b"T",
    b"Z", b"+99:99", b"a" * 300, "Ǆ".encode(), "ﬃ".encode(), "İ".encode(), "Å".encode(),
    b"http://[", b"99999999999999999999",
)  # fmt: skip
_WORD = re.compile(rb"[\w:.+-]+")
_WORDS = (
    b"", b"0", b"-1", b"1.5", b"1e999", b"9" * 30, b"9" * 4400, b"NaN", b"null", b"true", b"[]",
    b"{}", b'"x"', b"a" * 300, b"0001-01-01T00:00:00+14:00", b"9999-12-31T23:59:59-14:00",
    b"00010101T000000", b"99991231T235959Z", b"01.01.0001", b"31.12.9999", b"2026-02-30",
    b"2026-11-23", b"25:99", b"P99999999W", b"-PT1S", b"http://[", b"\xd9\xa3", b"\xb2",
)  # fmt: skip
"""What to put in the place of a word, so that the form around it stays sound."""
_CHANGES = (1, 1, 1, 2, 3, 6)


@dataclass(frozen=True, slots=True)
class Parser:
    """Something that reads what strangers write."""

    name: str
    read: Callable[[bytes], object]
    seeds: Sequence[bytes]
    """Sound inputs to begin from."""
    answers: tuple[type[Exception], ...] = ()
    """The errors that are its answer to nonsense; any other is a crash."""


@dataclass(slots=True)
class Found:
    """What came of so many inputs."""

    inputs: int = 0
    refused: int = 0
    seconds: float = 0.0
    slowest: float = 0.0
    crashes: Counter[str] = field(default_factory=Counter)
    example: dict[str, bytes] = field(default_factory=dict)


class Hang(BaseException):
    """One input took longer than its deadline."""


def fuzz(parser: Parser, inputs: int, patience: float = float("inf")) -> Found:
    """Feed so many inputs, or as many as fit into ``patience`` seconds of processor time."""
    found, chance = Found(), random.Random(SEED)  # noqa: S311 - a fixed seed
    began = time.process_time()
    with _deadlines():
        for text in _inputs(parser.seeds, chance):
            if found.inputs == inputs or time.process_time() - began > patience:
                break
            _feed(parser, text, found)
    found.seconds = time.process_time() - began
    return found


def _feed(parser: Parser, text: bytes, found: Found) -> None:
    found.inputs += 1
    began = time.process_time()
    signal.setitimer(signal.ITIMER_VIRTUAL, DEADLINE)
    try:
        parser.read(text)
    except parser.answers:
        found.refused += 1
    except (Exception, Hang) as bug:  # noqa: BLE001 - this is what is looked for
        place = traceback.extract_tb(bug.__traceback__)[-1]
        sign = f"{type(bug).__name__} in {place.name}: {str(bug)[:80]}"
        found.crashes[sign] += 1
        found.example.setdefault(sign, text)
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    found.slowest = max(found.slowest, time.process_time() - began)


def _inputs(seeds: Sequence[bytes], chance: random.Random) -> Iterator[bytes]:
    """The seeds themselves, and then without end what becomes of them."""
    yield from seeds
    while True:
        text = bytearray(chance.choice(seeds))
        for _ in range(chance.choice(_CHANGES)):
            _change(text, chance, seeds)
        yield bytes(text[:8000])


def _change(text: bytearray, chance: random.Random, seeds: Sequence[bytes]) -> None:
    """Spoil a byte, cut something out, put something in, double or replace something."""
    at = chance.randrange(len(text) + 1)
    length = chance.choice((1, 1, 2, 4, 16, 64))
    match chance.randrange(9):
        case 0 if at < len(text):
            text[at] ^= 1 << chance.randrange(8)
        case 1:
            del text[at : at + length]
        case 2:
            text[at:at] = chance.randbytes(length)
        case 3:
            text[at:at] = text[at : at + length] * chance.randint(1, 8)
        case 4:
            other = chance.choice(seeds)
            begin = chance.randrange(len(other) + 1)
            text[at : at + length] = other[begin : begin + length]
        case 5 | 6 | 7 if words := list(_WORD.finditer(text)):
            text[slice(*chance.choice(words).span())] = chance.choice(_WORDS)
        case _:
            text[at : at + chance.randrange(12)] = chance.choice(_JUNK)


@contextmanager
def _deadlines() -> Iterator[None]:
    before = signal.signal(signal.SIGVTALRM, _too_late)
    try:
        yield
    finally:
        signal.signal(signal.SIGVTALRM, before)


def _too_late(_number: int, _frame: object) -> None:
    raise Hang(f"more than {DEADLINE} s")


def main(arguments: Sequence[str]) -> int:
    """Fuzz the parsers named, else all; print a table; 1 if one crashed or hung."""
    from tests.chaos.parsers import PARSERS  # noqa: PLC0415 - they draw in half the house

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    logging.disable(logging.WARNING)  # a refusal a line would be the whole day's work
    names = [parser.name for parser in PARSERS]
    asked = argparse.ArgumentParser(prog="./run chaos fuzz", description=f"of: {' '.join(names)}")
    asked.add_argument("parser", nargs="*", help="all if none is named")
    asked.add_argument("--inputs", type=int, default=1_000_000, help="of each")
    asked.add_argument("--seconds", type=float, default=float("inf"), help="of a processor, each")
    wish = asked.parse_args(arguments)
    if unknown := set(wish.parser) - set(names):
        asked.error(f"no such parser: {' '.join(sorted(unknown))}")
    broken = 0
    for parser in PARSERS:
        if parser.name in (wish.parser or names):
            broken += _report(parser.name, fuzz(parser, wish.inputs, wish.seconds))
    return min(broken, 1)


def _report(name: str, found: Found) -> int:
    print(
        f"{name:16} {found.inputs:9,} inputs {found.seconds:6.0f} s"
        f"  slowest {found.slowest * 1000:6.1f} ms  refused {found.refused:9,}"
        f"  crashes {found.crashes.total()}",
        flush=True,
    )
    for sign, times in found.crashes.most_common(10):
        print(f"    {times:7} x {sign}\n            e.g. {found.example[sign][:300]!r}", flush=True)
    return found.crashes.total()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
