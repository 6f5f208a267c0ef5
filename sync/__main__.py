"""``lobby-sync``: mirror the bookings, or try a source, look once, say how it stands."""

from __future__ import annotations

import argparse
import json
import logging
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from config import mirror
from config.settings import Settings, load
from lobby import open_lobby
from lobby.api.mirror import MirrorApi
from lobby.domain.mirror import SourceState
from lobby.ui.exits import Exit, exit_code
from sync import wiring
from sync.check import report
from sync.problems import MirrorUnavailable
from sync.sources.build import build


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    return exit_code(_run, sys.argv[1:] if arguments is None else arguments)


def _run(arguments: Sequence[str]) -> int:
    asked = _parser().parse_args(arguments)
    logging.basicConfig(format="%(levelname)s %(name)s %(message)s", force=True)
    logging.getLogger("sync").setLevel(logging.INFO)
    settings = load(asked.config)
    with open_lobby(settings) as lobby:
        if asked.command == "check":
            return _check(settings, lobby.mirror, asked.source)
        if asked.command == "once":
            return _once(settings, lobby.mirror)
        if asked.command == "accept":
            return _accept(settings, lobby.mirror, asked.source)
        if asked.command == "status":
            return _status(settings, lobby.mirror, as_json=asked.json)
        return _mirror(settings, lobby.mirror)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="lobby-sync", description=__doc__)
    parser.add_argument("--config", type=Path, default=None, help="the settings file")
    commands = parser.add_subparsers(dest="command", title="instead of mirroring")
    check = commands.add_parser("check", help="try a source and keep nothing")
    check.add_argument("source")
    commands.add_parser("once", help="look at every source once")
    accept = commands.add_parser("accept", help="yes, more than half of the bookings are gone")
    accept.add_argument("source")
    status = commands.add_parser("status", help="how fresh the bookings are")
    status.add_argument("--json", action="store_true")
    return parser


def _mirror(settings: Settings, lobby: MirrorApi) -> int:
    daemon = wiring.daemon(settings, lobby)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: daemon.stop())
    if daemon.run():
        # Leaving in order would wait for whatever a thread computes; what it holds is rolled back.
        logging.shutdown()
        os._exit(Exit.OK)
    return Exit.OK


def _check(settings: Settings, lobby: MirrorApi, name: str) -> int:
    source_settings = wiring.source_named(settings, name)
    booking_filter = wiring.booking_filter(settings, source_settings, lobby.house)
    try:
        source = build(settings, source_settings, trial=True)
        for line in report(source, booking_filter, lobby.house, lobby.now(), source_settings.days):
            _say(line)
    except MirrorUnavailable as error:
        _say(f"{source_settings.id}: {error}\n{error.advice}")
        return Exit.UNAVAILABLE
    return Exit.OK


def _once(settings: Settings, lobby: MirrorApi) -> int:
    worst = Exit.OK
    for source_settings in settings.sync.sources:
        try:
            batch = wiring.puller(
                settings, source_settings, lobby, build(settings, source_settings)
            ).once()
            _say(f"{source_settings.id}: {len(batch.bookings)} bookings told")
        except MirrorUnavailable as error:
            lobby.failed(source_settings.id, error.problem)
            _say(f"{source_settings.id}: {error}\n{error.advice}")
            worst = Exit.UNAVAILABLE
    return worst


def _accept(settings: Settings, lobby: MirrorApi, name: str) -> int:
    lobby.accept(wiring.source_named(settings, name).id)
    _say(f"{name}: the next complete answer is taken over as it is")
    return Exit.OK


def _status(settings: Settings, lobby: MirrorApi, *, as_json: bool) -> int:
    states = [
        _stands(source_settings, lobby.state(source_settings.id))
        for source_settings in settings.sync.sources
    ]
    if as_json:
        _say(json.dumps({"stale": lobby.status().stale, "sources": states}))
        return Exit.OK
    for state in states:
        _say(f"{state['id']}: as of {state['at'] or 'never'}, {state['problem'] or 'no problem'}")
    return Exit.OK


def _stands(
    source_settings: mirror.SourceSection, state: SourceState
) -> dict[str, str | int | None]:
    return {
        "id": source_settings.id,
        "kind": source_settings.kind,
        "at": state.mirrored_at.isoformat() if state.mirrored_at else None,
        "problem": state.problem,
        "pushed": state.pushed,
    }


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main())
