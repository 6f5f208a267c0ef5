"""PostgreSQL over an encrypted line: the right server is spoken to, any other is refused."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest

from lobby.domain.errors import Unavailable
from lobby.store import migrate
from tests.builders import PASSPORT, Clock, a_lobby
from tests.certificates import Authority
from tests.postgres import a_server

NAME = "queue.town.example"
ADDRESS = f"127.7.{os.getpid() // 250 % 250 + 1}.{os.getpid() % 250 + 1}"
"""All of 127 is this machine; on an address of one's own the port of PostgreSQL is free."""


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """The addresses of a server whose certificate is signed by the town, and by a stranger."""
    town, stranger = (Authority(tmp_path_factory.mktemp(who)) for who in ("town", "stranger"))
    certificate, key = town.signed(NAME)
    with a_server() as plain:
        files = [plain.take(file.name, file.read_bytes()) for file in (certificate, key)]
        options = "-c ssl=on -c ssl_cert_file={} -c ssl_key_file={}".format(*files)
        plain.stop()
        server = replace(plain, options=f"{options} -c listen_addresses={ADDRESS}")
        server.start()
        with server.database() as url:
            name = url.partition("?")[0].rpartition("/")[2]
            migrate.upgrade(url)
            yield (
                lambda host=NAME, trusts=town: (
                    f"postgresql://postgres@/{name}?host={host}&hostaddr={ADDRESS}"
                    f"&sslmode=verify-full&sslrootcert={trusts.file}"
                ),
                stranger,
            )


def test_the_lobby_works_over_an_encrypted_line(house):
    at, _ = house

    with a_lobby(at(), Clock()) as lobby:
        lobby.entrance.take_token([PASSPORT])
        assert lobby.entrance.view().waiting == 1


def test_a_server_with_another_name_is_refused(house):
    at, _ = house

    with (
        pytest.raises(Unavailable, match=r"other\.town\.example"),
        a_lobby(at(host="other.town.example"), Clock()) as lobby,
    ):
        lobby.board.waiting()


def test_a_server_that_somebody_else_vouches_for_is_refused(house):
    at, stranger = house

    with (
        pytest.raises(Unavailable, match="certificate verify failed"),
        a_lobby(at(trusts=stranger), Clock()) as lobby,
    ):
        lobby.board.waiting()
