"""Monday at seven: a thousand visitors want two hundred times within ten seconds."""

from __future__ import annotations

import asyncio
import logging
import random
import re
from collections.abc import Iterable
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread
from time import monotonic, process_time
from typing import Final
from urllib.parse import urlencode, urlsplit

from portal.web.app import create_app
from portal.web_server import PortalServer
from tests.bench.apart import end_with_parent
from tests.bench.portal_house import SERVICES, a_large_portal, one_tuesday
from tests.bench.table import Row, at_least, at_most, note, percentile
from tests.portal.portals import ADDRESS, Portal, a_portal_database

_VISITORS: Final = 1000
_STARTS: Final = 200
_WITHIN: Final = 10.0
"""Seconds in which all of them come."""
_THINKS: Final = 2.0
"""Seconds at most between the page and the press."""
_HOST: Final = urlsplit(ADDRESS).netloc
_PAGE: Final = f"/zeit?s={SERVICES[0]}&d=2026-11-24"


@dataclass(frozen=True, slots=True)
class Visit:
    """What became of one visitor."""

    seconds: float
    """The longer of the two answers."""
    answers: int
    outcome: str
    """``held``, ``refused`` with three times, ``full``, or what else was answered."""


def measure() -> Iterable[Row]:
    """Serve in one process, visit from another, count in the database."""
    with TemporaryDirectory() as name:
        url = a_portal_database(Path(name))
        visits, cpu = _morning(url)
        portal = a_large_portal(url, one_tuesday())
        booked, ticks = portal.rows("booking"), portal.rows("occupancy")
        portal.engine.dispose()
    outcomes = [visit.outcome for visit in visits]
    places = {(row["resource"], row["starts_at"]) for row in booked}
    answers = sum(visit.answers for visit in visits)
    yield at_least("Monday 7:00: times held of 200", len(booked), _STARTS, "times")
    yield at_most("of them doubled", len(booked) - len(places), 0, "times")
    yield at_most("held by nobody who knows", abs(len(booked) - outcomes.count("held")), 0, "times")
    yield at_most("ticks that are missing", 3 * len(booked) - len(ticks), 0, "ticks")
    yield note("refused with free times beside", outcomes.count("refused"), "visitors")
    yield note("told that nothing is free", outcomes.count("full"), "visitors")
    other = [outcome for outcome in outcomes if outcome not in {"held", "refused", "full"}]
    yield at_most("answered otherwise", len(other), 0, "visitors")
    yield at_most("processor of an answer", 1000 * cpu / answers, 1.5, "ms")
    yield at_most("an answer, p95", percentile([visit.seconds for visit in visits], 95), 3, "s")
    if other:
        print(*sorted(set(other)), sep="\n")


def _morning(url: str) -> tuple[list[Visit], float]:
    processes = get_context("spawn")
    mine, theirs = processes.Pipe()
    process = processes.Process(target=_serve, args=(url, theirs))
    process.start()
    try:
        address = mine.recv()
        visits = asyncio.run(_everybody(address))
        mine.send("that was all")
        return visits, mine.recv()
    finally:
        process.terminate()
        process.join()


def _serve(url: str, pipe: Connection) -> None:
    end_with_parent()
    logging.getLogger("waitress").setLevel(logging.ERROR)  # as the program does
    settings, stop = one_tuesday(), Event()
    portal: Portal = a_large_portal(url, settings)
    server = PortalServer(create_app(portal, settings), "127.0.0.1:0")
    serving = Thread(target=server.run, args=(stop, lambda: None), daemon=True)
    serving.start()
    pipe.send(server.address)
    before = process_time()
    pipe.recv()
    pipe.send(process_time() - before)
    stop.set()
    serving.join()


async def _everybody(address: str) -> list[Visit]:
    came = (_visit(address, number) for number in range(_VISITORS))
    return list(await asyncio.gather(*came))


async def _visit(address: str, number: int) -> Visit:
    """Come some time, look, think, and press one of the times that were free."""
    chance = random.Random(number)  # noqa: S311 - not a secret
    await asyncio.sleep(chance.uniform(0, _WITHIN - _THINKS))
    network = f"10.0.{number // 250}.{number % 250}"
    looked, status, page = await _answer(address, f"GET {_PAGE}", network)
    starts = re.findall('name="start" value="([^"]+)"', page)
    if status != "200" or not starts:
        return Visit(looked, 1, "full" if status == "200" else f"look: {status}")
    await asyncio.sleep(chance.uniform(0, _THINKS))
    press = re.findall('name="press" value="([^"]+)"', page)[0]
    chosen = {"s": SERVICES[0], "p": "1", "press": press, "start": chance.choice(starts)}
    pressed, status, page = await _answer(address, "POST /hold", network, urlencode(chosen))
    return Visit(max(looked, pressed), 2, _outcome(status, page))


def _outcome(status: str, page: str) -> str:
    if status == "303":
        return "held"
    offered = len(re.findall('name="start"', page))
    if status == "409" and offered:
        return "refused"
    return "full" if status == "409" else f"press: {status}"


async def _answer(
    address: str, request: str, network: str, form: str = ""
) -> tuple[float, str, str]:
    """Ask as the web server in front does; the seconds it took, the status and the page."""
    host, port = address.rsplit(":", 1)
    head = (
        f"{request} HTTP/1.1\r\nHost: {_HOST}\r\nConnection: close\r\n"
        f"X-Forwarded-For: {network}\r\nX-Forwarded-Proto: https\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(form)}\r\n\r\n"
    )
    began = monotonic()
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write((head + form).encode())
    answer = (await reader.read()).decode()
    writer.close()
    return monotonic() - began, answer[9:12], answer
