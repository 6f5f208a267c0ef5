"""What a disk holds after its power was cut: what was made to last, and any part of the rest."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace


def cuts(start, steps, chance):
    """For each moment: how many steps had been taken, and what each file may then hold.

    ``start`` is what each file held before. Of what was not synced nothing may be left, or all of
    it, or some, with writes torn in two.
    """
    lasting, loose = dict(start), defaultdict(list)
    for taken, step in enumerate(steps, 1):
        loose[step.file].append(step)
        if step.deed == "sync" or step.lasts:
            lasting[step.file] = _after(lasting.get(step.file), loose.pop(step.file))
        for kept in (_none, _all, _some) if loose else (_none,):
            held = {file: _after(lasting.get(file), kept(loose[file], chance)) for file in loose}
            yield taken, {f: content for f, content in (lasting | held).items() if content}


def _none(_steps, _chance):
    return ()


def _all(steps, _chance):
    return steps


def _some(steps, chance):
    """Each step, or half of it, or not; what follows a lost removal was done to another file."""
    for step in steps:
        if chance.random() < 0.5:
            yield step if chance.random() < 0.7 else _torn(step)
        elif step.deed == "remove":
            return


def _torn(step):
    return replace(step, written=step.written[: len(step.written) // 2])


def _after(content, steps):
    """What a file holds after these steps; nothing if it is gone."""
    for step in steps:
        match step.deed:
            case "write":
                held = bytearray(content or b"").ljust(step.at, b"\0")
                held[step.at : step.at + len(step.written)] = step.written
                content = bytes(held)
            case "cut":
                content = (content or b"")[: step.at]
            case "remove":
                content = None
    return content
