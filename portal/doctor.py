"""What ``lobby doctor`` looks at on the machine of the booking portal, and what to do about it."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from config.doctor import CREDENTIALS
from config.settings import Settings
from lobby.checks import Check, Health
from lobby.domain.errors import LobbyError
from lobby.store.doctor import backup_check, disk_check
from lobby.store.engine import engine_for, normalised
from lobby.store.sql.outage import translate_errors
from lobby.store.upkeep.backup import newest
from lobby.store.upkeep.integrity import damaged_pages
from portal import doctor_sales
from portal.actions.ports import FEED_ASKED
from portal.doctor_network import address_check, mail_checks
from portal.store import migrate
from portal.wiring import Portal, open_portal

_PROGRAM: Final = Path("/opt/lobby")
_SECRETS: Final = (
    *("portal_key", "portal_key_before", "portal_smtp_password", "portal_database_password"),
    "sources/portal_token",
)
_LATE: Final = timedelta(minutes=15)
_TOO_LATE: Final = timedelta(hours=2)


def checks(settings: Settings) -> list[Check]:
    """How the portal stands; nothing where a town has none, or it runs on another machine."""
    return everything(settings) if settings.portal.address and _is_here(settings) else []


def everything(settings: Settings) -> list[Check]:
    """How the portal stands, wherever this is run."""
    return [
        *_secrets(settings),
        *_database(settings),
        *_working(settings),
        address_check(settings.portal),
        *mail_checks(settings.portal.mail, settings.secret("portal_smtp_password")),
    ]


def _is_here(settings: Settings) -> bool:
    """Where the installer was, it is known by its unit; elsewhere by its database."""
    url = normalised(settings.portal_database)
    server = url.get_backend_name() != "sqlite"
    return server or _PROGRAM.exists() or Path(url.database or "").exists()


def _secrets(settings: Settings, folder: Path = CREDENTIALS) -> Iterator[Check]:
    if settings.secret("portal_key") is None:
        advice = "lobby_portal_key is missing, or only root may read it: run this as root"
        yield Check("portal secret", Health.BROKEN, advice)
    else:
        yield Check("portal secret", Health.OK, "is there")
    for name in _SECRETS:
        file = folder / name
        if file.is_file() and file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            advice = f"others than root may read it; run: chmod 600 {file}"
            yield Check("portal secret", Health.ATTENTION, advice)


def _database(settings: Settings) -> Iterator[Check]:
    name = "portal database"
    try:
        with engine_for(settings.portal_database) as engine:
            migrate.refuse_other_revision(engine)
            with translate_errors(), engine.connect() as connection:
                faults = damaged_pages(connection)
            if faults:
                advice = "stop the portal, then: lobby portal db restore"
                yield Check(name, Health.BROKEN, f"{'; '.join(faults)}; {advice}")
                return
            kind = engine.dialect.name
            yield Check(name, Health.OK, f"{kind}, revision {migrate.head()}, whole")
            yield from _kept(engine)
    except LobbyError as error:
        yield Check(name, Health.BROKEN, f"{error}; is there one? make it: lobby portal db upgrade")


def _kept(engine: Engine) -> Iterator[Check]:
    if engine.dialect.name == "sqlite" and engine.url.database:
        yield disk_check(Path(engine.url.database).absolute().parent)
    copy = newest(engine.url.render_as_string(hide_password=False))
    yield backup_check(copy, "lobby portal db backup", "lobby-portal-backup.timer")


def _working(settings: Settings) -> list[Check]:
    """What only an open portal tells; why it cannot be opened, the checks before have said."""
    try:
        with open_portal(settings) as portal:
            return [
                *doctor_sales.checks(portal),
                _unsent(portal),
                _house(portal, settings),
            ]
    except LobbyError:
        return []


def _unsent(portal: Portal) -> Check:
    name = "portal e-mails"
    with portal.transactions.read() as work:
        now, unsent = work.now, work.outbox.unsent(work.now)
    oldest = unsent[0] if unsent else None
    if oldest is None or now - oldest.due_at < _LATE:
        return Check(name, Health.OK, "none waits for long")
    waits = f"{len(unsent)} wait, the oldest for {_minutes(now - oldest.due_at)} minutes"
    problem = f" ({oldest.problem})" if oldest.problem else ""
    state = Health.BROKEN if now - oldest.due_at > _TOO_LATE else Health.ATTENTION
    look = "see mail server below, and: journalctl -u lobby-portal -n 50"
    return Check(name, state, f"{waits}{problem}; {look}")


def _house(portal: Portal, settings: Settings) -> Check:
    """When the house last asked for the bookings; without it nobody can check in."""
    name = "portal feed"
    if settings.secret("portal_token") is None:
        advice = (
            "the house cannot ask for the bookings: put the same key into "
            f"{CREDENTIALS}/sources/portal_token here and on the house's machine with lobby-sync"
        )
        return Check(name, Health.BROKEN, advice)
    with portal.transactions.read() as work:
        now, asked = work.now, work.switches.get(FEED_ASKED)
    if not asked:
        advice = "the house has not asked for bookings yet; there: lobby-sync check portal"
        return Check(name, Health.ATTENTION, advice)
    ago = now - datetime.fromisoformat(asked)
    if ago > _LATE:
        advice = f"the house asked {_minutes(ago)} minutes ago; there: lobby-sync check portal"
        return Check(name, Health.BROKEN, advice)
    return Check(name, Health.OK, "the house asks for the bookings")


def _minutes(length: timedelta) -> int:
    return int(length.total_seconds() // 60)
