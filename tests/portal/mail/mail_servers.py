"""Real mail servers on loopback, each good or bad in its own way, and workers that use them."""

from __future__ import annotations

import asyncio
import socket
import threading
from concurrent.futures import Future
from contextlib import contextmanager, suppress

from aiosmtpd.smtp import SMTP, AuthResult

from config.portal import MailSection
from portal.mail.compose import EmailComposer
from portal.mail.smtp import MailServer
from portal.mail.worker import EmailWorker
from tests.portal.mail.emails import read_back, the_office

PASSWORD = "a password of tests"


class Postbox:
    """What a server has taken; and what it answers instead, if a test says so."""

    def __init__(self, *, recipient="250 OK", content="250 OK") -> None:
        self.recipient, self.content = recipient, content
        self.taken: list[bytes] = []
        self.envelopes: list[tuple[str, list[str]]] = []
        self.connections = 0
        self.arrived = threading.Event()

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        self.connections += not session.host_name
        session.host_name = hostname
        return responses

    async def handle_RCPT(self, server, session, envelope, address, options):
        answer = self.recipient(address) if callable(self.recipient) else self.recipient
        if answer.startswith("2"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server, session, envelope):
        if self.content.startswith("2"):
            self.taken.append(envelope.content)
            self.envelopes.append((envelope.mail_from, envelope.rcpt_tos))
            self.arrived.set()
        return self.content

    @property
    def messages(self):
        return [read_back(content) for content in self.taken]


class ClosesInTheMiddle(SMTP):
    """Asks for the e-mail, and is gone."""

    async def smtp_DATA(self, arg):
        await self.push("354 go on")
        self.transport.close()


class NeverAnswersTheContent(SMTP):
    """Asks for the e-mail and takes it, but never says so."""

    async def smtp_DATA(self, arg):
        await self.push("354 go on")
        while await self._reader.readline() != b".\r\n":
            pass
        self.event_handler.arrived.set()
        await asyncio.Event().wait()


@contextmanager
def a_mail_server(postbox, kind=SMTP, **given):
    """The port of a server that runs in a thread of its own."""
    ordinary = {"enable_SMTPUTF8": True, "hostname": "mail.town.example"}
    started: Future = Future()

    async def serve():
        ended = asyncio.Event()
        loop = asyncio.get_running_loop()
        server = await loop.create_server(
            lambda: kind(postbox, **(ordinary | given)), "127.0.0.1", 0
        )
        port = server.sockets[0].getsockname()[1]
        started.set_result((port, lambda: loop.call_soon_threadsafe(ended.set)))
        await ended.wait()
        server.close()

    thread = threading.Thread(target=asyncio.run, args=(serve(),))
    thread.start()
    port, end = started.result(60)
    try:
        yield port
    finally:
        end()
        thread.join()


@contextmanager
def a_silent_server():
    """The port of a server that takes connections and says nothing, and how many there were."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1], lambda: _connections(listening)


def _connections(listening):
    listening.setblocking(False)
    count = 0
    with suppress(BlockingIOError):
        while True:
            listening.accept()[0].close()
            count += 1
    return count


@contextmanager
def nobody_there():
    """A port on which nobody listens, kept from everybody else."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield bound.getsockname()[1]


def with_login(authority):
    """What makes a server ask for a name and a password, on an encrypted connection only."""
    right = (b"portal", PASSWORD.encode())

    def check(server, session, envelope, mechanism, login):
        return AuthResult(success=(login.login, login.password) == right, handled=False)

    return {"authenticator": check, "auth_required": True, **with_starttls(authority)}


def with_starttls(authority, name="localhost"):
    return {"tls_context": authority.server(name), "require_starttls": True}


def a_worker(portal, port, *, password="", seconds=30.0, office=None, **section) -> EmailWorker:
    """A worker of this portal; without anything else on a connection in the clear."""
    section = {"security": "none", "host": "localhost", "port": port} | section
    office = office or the_office()
    settings = MailSection.model_validate({"from": office.sender} | section)
    composer = EmailComposer(portal.house, office, portal.links, portal.tokens.fingerprint)
    server = MailServer(settings, password, "termine.town.example", seconds)
    return EmailWorker(portal.deliver, composer, server)
