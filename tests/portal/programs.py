"""The real ``lobby-portal`` as a process, with what systemd would hear of it."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.request import Request, urlopen

from portal.store import migrate

SECRET = "a secret of tests, long enough for it"
SERVICE = "id-card"
HOST = "127.0.0.1"
"""That of the address in the settings; the portal goes by no other name."""
SETTINGS = """
[opening]
holidays = false
monday = [{{ from = "08:00", to = "16:00", mode = "both" }}]

[[services]]
id = "id-card"
name = "Personalausweis"

[[counters]]
id = "1"
services = ["id-card"]

[portal]
address = "http://127.0.0.1"
database = "{database}"
listen = "{listen}"

[portal.mail]
from = "termine@town.example"
host = "127.0.0.1"
security = "none"
port = 1
"""
PROGRAM = """
import sys
from importlib.util import find_spec
from threading import Event, Thread
from types import ModuleType

def give(name, **parts):
    try:
        there = find_spec("portal." + name)
    except ModuleNotFoundError:
        there = None
    if there is None:
        module = sys.modules["portal." + name] = ModuleType("portal." + name)
        vars(module).update(parts)

def create_app(portal, settings):
    from flask import Flask
    app = Flask("pages")
    app.add_url_rule("/", view_func=lambda: "pages")
    return app

def feed_blueprint(portal, token, **others):
    from flask import Blueprint
    feed = Blueprint("feed", "feed")
    feed.add_url_rule("/bookings", view_func=lambda: token)
    return feed

class Worker:
    def run(self, stop):
        stop.wait()

give("web.app", create_app=create_app)
give("web.feed.blueprint", feed_blueprint=feed_blueprint)
give("mail.worker", email_worker=lambda portal, settings: Worker())
{before}
from portal.__main__ import main
sys.exit(main())
"""
"""The program; what other packages bring to it has a plain stand-in as long as it is not there."""


@dataclass
class Running:
    """One portal that is listening."""

    process: subprocess.Popen
    address: str
    notified: socket.socket
    log: list[str]

    def get(self, path="/"):
        asked = Request(f"http://{self.address}{path}", headers={"Host": HOST})
        with urlopen(asked) as answer:  # noqa: S310 - our own address
            return answer.status, answer.read().decode()

    def hears(self):
        """What systemd is told next."""
        return self.notified.recv(4096).decode()

    def ends(self, number=signal.SIGTERM):
        """End it; its exit code, and all that it logged."""
        self.process.send_signal(number)
        self.log += self.process.stderr.read().splitlines()
        return self.process.wait(60)


def a_town(folder, *, url="", listen="127.0.0.1:0", key=SECRET):
    """A settings file with its credentials and an empty database."""
    database = url or f"sqlite:///{folder / 'portal.db'}"
    migrate.upgrade(database)
    secrets = folder / "credentials"
    (secrets / "sources").mkdir(parents=True)
    (secrets / "portal_key").write_text(key)
    (secrets / "sources" / "portal_token").write_text("key-of-the-house")
    settings = folder / "lobby.toml"
    settings.write_text(SETTINGS.format(database=database, listen=listen))
    return settings


def started(settings, *, before="", wrapper=(), **environment):
    """The process, as systemd starts it."""
    program = PROGRAM.format(before=before)
    return subprocess.Popen(
        [*wrapper, sys.executable, "-c", program, "--config", settings],
        env=os.environ | environment,
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@contextmanager
def a_running_portal(folder, *, settings=None, before="", wrapper=(), **environment):
    """One that has said that it listens; killed if the test has not ended it."""
    settings = settings or a_town(folder)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(str(folder / "notify"))
        line.settimeout(60)
        environment |= {"NOTIFY_SOCKET": str(folder / "notify")}
        process = started(settings, before=before, wrapper=wrapper, **environment)
        try:
            log = []
            for text in process.stderr:
                log.append(text.rstrip())
                if listens := re.search("listens=(.+)", text):
                    yield Running(process, listens[1], line, log)
                    return
            raise AssertionError(log)
        finally:
            process.kill()
            process.communicate()
