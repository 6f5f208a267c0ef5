"""One lobby on each database, with a clock that tests move by hand."""

from __future__ import annotations

import pytest

from lobby.domain.errors import Refusal, Refused
from tests.builders import PASSPORT, Clock, a_lobby


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def lobby(url, clock):
    """The lobby of an ordinary house with counter 1 open, at nine on a Monday."""
    with a_lobby(url, clock) as opened:
        opened.counter("1").open()
        yield opened


@pytest.fixture
def refused():
    """Call something that must be refused, and get the refusal."""

    def call(code: str, work, *arguments, **named) -> Refused:
        with pytest.raises(Refused) as caught:
            work(*arguments, **named)
        assert caught.value.code is Refusal(code)
        return caught.value

    return call


@pytest.fixture
def three(lobby):
    """The numbers of three who wait."""
    return [lobby.entrance.take_token([PASSPORT]).number for _ in range(3)]
